// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/copies.h"

#include "core/project/merging/mergetext.h"

#include <QFileInfo>
#include <ranges>

namespace Kodeks {

using namespace Qt::StringLiterals;

ContentOf contentsOf(Connection &copy)
{
    return [&copy](const StudyRecord &letter) -> Result<LetterStore::Content> {
        auto content = LetterStore::contentOf(copy, letter.sha256, letter.columns.value("original"_L1).toInteger());
        if (content && (content->sha256 != letter.sha256 || textSha256(content->text) != letter.sha256))
            return std::unexpected(misquoted(copy.path(), letter.sha256));
        return content;
    };
}

std::function<Result<LetterText>(const JoinedRecord &)> textsOf(Connection &ours, Connection &theirs)
{
    return [&](const JoinedRecord &letter) {
        return letter.ours ? LetterStore::textOf(ours, letter.ours->sha256)
                           : LetterStore::textOf(theirs, letter.theirs->sha256);
    };
}

Result<> checkDepth(const JoinedStudy &joined, const Connection &theirs)
{
    constexpr int most = 1000;
    for (const auto &[table, field] :
        {std::pair{Table::Task, QStringLiteral("parent")}, {Table::Actor, QStringLiteral("kind_of")}}) {
        const QList<JoinedRecord> records = joined.records.value(table);
        const QHash<QUuid, qsizetype> at = joined.at.value(table);
        QList<int> depths(records.size(), 0); // 0: not known yet
        for (qsizetype first = 0; first < records.size(); ++first) {
            QList<qsizetype> path;
            for (qsizetype i = first; i >= 0 && depths.at(i) == 0 && path.size() <= most;
                i = at.value(QUuid::fromString(records.at(i).value(field).toString()), -1))
                path.append(i);
            const qsizetype above = path.isEmpty()
                ? -1
                : at.value(QUuid::fromString(records.at(path.constLast()).value(field).toString()), -1);
            int depth = above < 0 ? 0 : depths.at(above);
            for (const qsizetype i : path | std::views::reverse)
                depths[i] = ++depth;
            if (depth > most)
                return failure(Error::Kind::TooLarge,
                    MergeText::tr(
                        "The codebook of “%1” has more than %2 levels, one below the other. Make it flatter; nothing "
                        "was brought in.")
                        .arg(QFileInfo(theirs.path()).fileName())
                        .arg(most));
        }
    }
    return {};
}

Result<QList<MergeRefusal>> readRefusals(const JoinedStudy &joined, Connection &ours, Connection &theirs)
{
    QList<MergeRefusal> refusals;
    for (const auto &[their, our] : joined.refused) {
        const auto here = LetterStore::textOf(ours, our->sha256);
        if (!here)
            return failed(here);
        const auto there = LetterStore::textOf(theirs, their->sha256);
        if (!there)
            return failed(there);
        const TextDifference difference = firstDifference(*here, *there);
        const QString name = their->columns.value(QStringLiteral("name")).toString();
        const QString reason = MergeText::tr(
            "The text of “%1” in “%2” is not the one that this project has: they differ first at character %3, in "
            "line %4. The letter and its passages stay out; code them again in the text that is here.")
                                   .arg(name, QFileInfo(theirs.path()).fileName())
                                   .arg(difference.position)
                                   .arg(difference.line);
        refusals.append({name, difference.position, difference.line, joined.passages.refused.value(their), reason});
    }
    return refusals;
}

} // namespace Kodeks
