// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"
#include "core/project/project.h"
#include "tests/support/projects/smallproject.h"

namespace Kodeks {

/// A kind of writing to a project.
struct DiskAction
{
    const char *name = nullptr;
    std::function<Result<>(Project &)> make = {};
};

/// A small project of several hundred passages, and a copy of it in which another has coded on; plain or encrypted.
class DiskStudy
{
public:
    explicit DiskStudy(bool encrypted);

    [[nodiscard]] QString path() const { return m_small.path(); }
    [[nodiscard]] QString folder() const { return m_small.folder(); }
    [[nodiscard]] QString file(const QString &name) const { return folder() + u'/' + name; }
    [[nodiscard]] static const Secret &passphrase();
    /// A sentence of its letters.
    [[nodiscard]] static QByteArray sentence() { return "The homes belong in the district"; }

    /// Coding, bulk recoding, undo, redo, imports (one in another thread), merging, restoring: in this order, each
    /// upon the one before.
    [[nodiscard]] QList<DiskAction> actions() const;

    /// What the project says and how its journal goes on, as it is in the file; times and uuids are left out.
    [[nodiscard]] static QByteArray digest(const QString &path);

private:
    SmallProject m_small;
};

} // namespace Kodeks
