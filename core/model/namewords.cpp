// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/namewords.h"

#include <QCoreApplication>
#include <QSet>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct NameWordsText
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

/// Equal for names that differ only in blanks about their commas.
QString withoutBlanks(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u','))
        parts.append(part.trimmed());
    return parts.join(u',');
}

/// The best way to read the pieces from one place on: with the fewest that are not known.
struct Way
{
    qsizetype unknown = 0;
    qsizetype pieces = 0; ///< of its first name
    bool isOnlyOne = true;
};

QHash<QString, QString> bySpelling(const QStringList &known)
{
    QHash<QString, QString> names;
    for (const QString &name : known)
        names.insert(withoutBlanks(name), name);
    return names;
}

} // namespace

Result<QStringList> NameWords::among(const QStringList &known) const
{
    if (exact)
        return pieces;
    const QHash<QString, QString> names = bySpelling(known);
    std::vector<Way> ways(size_t(pieces.size()) + 1);
    for (qsizetype from = pieces.size(); from-- > 0;) {
        const qsizetype alone = names.contains(pieces.at(from)) ? 0 : 1;
        Way best{ways[size_t(from) + 1].unknown + alone, 1, ways[size_t(from) + 1].isOnlyOne};
        for (qsizetype count = 2; from + count <= pieces.size(); ++count) {
            const Way &rest = ways[size_t(from + count)];
            if (!names.contains(pieces.mid(from, count).join(u',')) || rest.unknown > best.unknown)
                continue;
            best = {rest.unknown, count, rest.isOnlyOne && rest.unknown < best.unknown};
        }
        ways[size_t(from)] = best;
    }
    if (!ways.front().isOnlyOne)
        return failure(Error::Kind::Invalid,
            NameWordsText::tr(
                "“%1” can be read in two ways, since there are names with commas; write the names as [\"A\",\"B\"].")
                .arg(pieces.join(u", "_s)));
    QStringList found;
    for (qsizetype at = 0; at < pieces.size(); at += ways[size_t(at)].pieces) {
        const QString name = pieces.mid(at, ways[size_t(at)].pieces).join(u',');
        found.append(names.value(name, name));
    }
    return found;
}

} // namespace Kodeks
