// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/grouppath.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar slash = u'/';
constexpr QChar space = u' ';

/// Makes every run of slashes that stands alone longer or shorter by one.
QString withRuns(const QString &name, bool longer)
{
    QString changed;
    for (qsizetype i = 0; i < name.size(); ++i) {
        changed += name.at(i);
        if (name.at(i) != slash || (i > 0 && name.at(i - 1) != space))
            continue;
        qsizetype end = i;
        while (end < name.size() && name.at(end) == slash)
            ++end;
        if (end < name.size() && name.at(end) != space)
            continue;
        if (longer)
            changed += slash;
        else if (end - i > 1)
            ++i;
    }
    return changed;
}

} // namespace

QString joinedGroupPath(const QStringList &names)
{
    QStringList escaped;
    for (const QString &name : names)
        escaped.append(withRuns(name, true));
    return escaped.join(u" / "_s);
}

QStringList splitGroupPath(const QString &path)
{
    QStringList names;
    if (path.isEmpty())
        return names;
    for (const QString &name : path.split(u" / "_s))
        names.append(withRuns(name, false));
    return names;
}

} // namespace Kodeks
