// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/merge.h"
#include "tests/support/projects/smallproject.h"

namespace Kodeks {

/// A small project and copies of its file under other names, in a folder of their own. What fails ends the program.
class Copies
{
public:
    explicit Copies(const QStringList &names);

    [[nodiscard]] QString path(const QString &name) const
    {
        return m_small.folder() + u'/' + name + QStringLiteral(".kodeks");
    }
    /// What it says, by uuid; every row of it.
    [[nodiscard]] QString dump(const QString &name) const;
    [[nodiscard]] QString contents(const QString &name) const { return SmallProject::contents(path(name)); }

    void copy(const QString &fromPath, const QString &name) const;
    [[nodiscard]] std::unique_ptr<Project> open(const QString &name, Clock clock = systemClock()) const;
    void apply(const QString &name, const std::function<Edit(Project &)> &make, Clock clock = systemClock()) const;

    QList<MergePlan> merge(const QString &into, const QStringList &others) const;
    [[nodiscard]] MergePlan plan(const QString &into, const QString &other) const;
    /// What bringing the others into a copy of the first, in order, gives.
    QString merged(const QStringList &names, const QString &as = QStringLiteral("merged")) const;

private:
    SmallProject m_small;
};

/// A clock that stands still at a number of minutes past a fixed moment.
[[nodiscard]] Clock clockAt(int minutes);

} // namespace Kodeks
