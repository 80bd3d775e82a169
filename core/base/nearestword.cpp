// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/nearestword.h"

#include <algorithm>

namespace Kodeks {

namespace {

constexpr qsizetype shortestBeginning = 3;

/// How many letters must be changed, put in, left out or changed about with their neighbour to make one the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<QList<qsizetype>> rows(a.size() + 1, QList<qsizetype>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            const qsizetype change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.last().last();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    const QString wanted = word.toCaseFolded();
    const qsizetype most = std::max<qsizetype>(1, wanted.size() / 3);
    QString nearest;
    qsizetype least = most + 1;
    for (const QString &candidate : known) {
        const QString folded = candidate.toCaseFolded();
        const bool begun = wanted.size() >= shortestBeginning && folded.startsWith(wanted);
        if (!begun && std::abs(folded.size() - wanted.size()) > most)
            continue;
        const qsizetype away = begun ? 0 : distance(wanted, folded);
        if (away < least) {
            least = away;
            nearest = candidate;
        }
    }
    return wanted.isEmpty() ? QString() : nearest;
}

} // namespace Kodeks
