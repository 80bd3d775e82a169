// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/copies.h"

#include "tests/support/projects/studydump.h"

#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

Copies::Copies(const QStringList &names)
{
    m_small.close();
    for (const QString &name : names)
        copy(m_small.path(), name);
}

QString Copies::dump(const QString &name) const
{
    return studyDump(path(name));
}

void Copies::copy(const QString &fromPath, const QString &name) const
{
    QFile::remove(path(name));
    if (!QFile::copy(fromPath, path(name)))
        qFatal("cannot copy %s", qPrintable(fromPath));
}

std::unique_ptr<Project> Copies::open(const QString &name, Clock clock) const
{
    return must(Project::open(path(name), Project::Access::Write, std::move(clock)));
}

void Copies::apply(const QString &name, const std::function<Edit(Project &)> &make, Clock clock) const
{
    const auto project = open(name, std::move(clock));
    must(project->apply(make(*project)));
}

QList<MergePlan> Copies::merge(const QString &into, const QStringList &others) const
{
    QStringList paths;
    for (const QString &other : others)
        paths.append(path(other));
    return must(mergeProjects(*open(into), paths));
}

MergePlan Copies::plan(const QString &into, const QString &other) const
{
    return must(planMerge(path(into), path(other)));
}

QString Copies::merged(const QStringList &names, const QString &as) const
{
    copy(path(names.constFirst()), as);
    for (const QString &other : names.mid(1))
        merge(as, {other});
    return dump(as);
}

Clock clockAt(int minutes)
{
    const QDateTime time = QDateTime(QDate(2027, 1, 2), QTime(3, 4), QTimeZone::UTC).addSecs(60 * minutes);
    return [time] { return time; };
}

} // namespace Kodeks
