// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QTemporaryDir>

namespace Kodeks {

/// The whole Oslo sample (five letters, two coders, 239 passages) in a folder of its own, gone at the end of the scope.
class SampleProject
{
public:
    SampleProject();

    [[nodiscard]] Project *get() const { return m_project.get(); }
    Project *operator->() const { return m_project.get(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Applies an edit that must succeed.
    Change apply(const Edit &edit);
    /// All passages by place.
    [[nodiscard]] QList<QuotedPassage> passages() const;
    /// The letter whose name begins so.
    [[nodiscard]] LetterId letter(const QString &beginning) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace Kodeks
