// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QTemporaryDir>

namespace Kodeks {

/// A project in a folder of its own, gone at the end of the scope: two letters ("first.txt" with an emoji,
/// "second.txt"), two coders, a small codebook (group Care with Homes and Meals; Payroll at the top; actors district,
/// agency, company; directions agency → district and unchanged; arguments nearness and skill) and three passages.
class SmallProject
{
public:
    SmallProject();

    [[nodiscard]] Project &project() { return *m_project; }
    Project *operator->() { return m_project.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("small.kodeks")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes and opens the file again.
    void reopen();
    void close() { m_project.reset(); }

    /// Applies an edit that must succeed.
    Change apply(const Edit &edit);

    [[nodiscard]] LetterId letter(const QString &name);
    [[nodiscard]] CoderId coder(const QString &name);
    [[nodiscard]] TaskId task(const QString &name);
    [[nodiscard]] ActorId actor(const QString &name);
    [[nodiscard]] DirectionId direction(const QString &name);
    [[nodiscard]] ArgumentId argument(const QString &name);
    /// All passages by place.
    [[nodiscard]] QList<Passage> passages();

    /// Every row of every table that the journal keeps, as text, for comparing states.
    [[nodiscard]] static QString contents(const QString &path);
    [[nodiscard]] QString contents() const { return contents(path()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace Kodeks
