// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/countstore.h"

#include "core/storage/counting/studycounter.h"
#include "core/storage/sightsql.h"
#include "core/storage/statement.h"

namespace Kodeks::CountStore {

namespace {

/// The question that a passage's letter asks last before it.
constexpr const char *questionOfPassage
    = "(SELECT section.question FROM section JOIN letter ON letter.content = section.content WHERE letter.id = "
      "passage.letter AND section.question IS NOT NULL AND section.start <= passage.start ORDER BY section.start DESC "
      "LIMIT 1)";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const std::string_view part : parts)
        sql.append(part);
    return sql;
}

template <typename Id>
QString jsonOf(const QList<Id> &ids)
{
    QStringList numbers;
    for (const Id id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

/// Those whose passages count: the one asked for, or all that are no consensus.
QSet<CoderId> countedCoders(Connection &connection, CoderId coder)
{
    if (coder.isValid())
        return {coder};
    QSet<CoderId> coders;
    Statement row(connection, "SELECT id FROM coder WHERE consensus_of = '[]'");
    while (row.next())
        coders.insert(CoderId(row.number(0)));
    return coders;
}

QList<AskedQuestion> askedQuestions(Connection &connection)
{
    QList<AskedQuestion> asked;
    Statement row(connection,
        "SELECT letter.id, section.start, section.question FROM letter JOIN section ON section.content = "
        "letter.content WHERE section.question IS NOT NULL ORDER BY letter.id, section.start, section.id");
    while (row.next())
        asked.append({LetterId(row.number(0)), row.number(1), QuestionId(row.number(2))});
    return asked;
}

/// Of one coder, or of all where `coder` is invalid; ?1 then has the keys of those alone that are counted, as JSON.
std::string countedRows(CoderId coder, const Sight &sight, bool some)
{
    return "SELECT letter, coder, start, end, coalesce(task, 0), coalesce(direction, 0), memo <> '', modified FROM "
           "passage WHERE "
        + (coder.isValid() ? "coder = " + std::to_string(coder.value()) : std::string("TRUE"))
        + andSeen(sight, "passage") + (some ? " AND id IN (SELECT value FROM json_each(?1))" : "")
        + " ORDER BY letter, start, end, id";
}

CountedRow readRow(const Statement &row)
{
    return {LetterId(row.number(0)), CoderId(row.number(1)), row.number(2), row.number(3), TaskId(row.number(4)),
        DirectionId(row.number(5)), row.number(6) != 0, row.bytes(7)};
}

/// Of the passages of `read` (of all where it is invalid), what those of `coder` say.
StudyCounts countedStudy(Connection &connection, CoderId coder, CoderId read, const Sight &sight,
    const OnlyPassages &only, QList<AskedQuestion> asked)
{
    StudyCounter counter(countedCoders(connection, coder), std::move(asked));
    Statement row(connection, countedRows(read, sight, only.has_value()));
    if (only)
        row.bind(jsonOf(*only));
    while (row.next())
        counter.add(readRow(row));
    return counter.counts();
}

} // namespace

Result<QList<LetterAmount>> ofLetters(Connection &connection, CoderId coder, const Sight &sight)
{
    return guarded(connection,
        [&]() -> Result<QList<LetterAmount>> { return countedStudy(connection, coder, coder, sight, {}, {}).letters; });
}

Result<StudyCounts> counts(Connection &connection, CoderId coder, const Sight &sight, const OnlyPassages &only)
{
    return guarded(connection, [&]() -> Result<StudyCounts> {
        StudyCounts counts = countedStudy(connection, coder, {}, sight, only, askedQuestions(connection));
        for (QuestionAmount &question : counts.questions) {
            Statement row(connection, "SELECT text FROM question WHERE id = ?");
            if (row.bind(question.question.value()).next())
                question.text = row.text(0);
        }
        return counts;
    });
}

Result<QList<PassageId>> counted(Connection &connection, const CountedPassages &which, const Sight &sight)
{
    return guarded(connection, [&]() -> Result<QList<PassageId>> {
        const auto code = [](const auto &id) { return id ? id->value() : qint64(-1); };
        QList<PassageId> found;
        Statement row(connection,
            joined(
                {"SELECT passage.id FROM passage JOIN coder ON coder.id = passage.coder WHERE (passage.coder = ?1 OR "
                 "(?1 = 0 AND coder.consensus_of = '[]'))",
                    andSeen(sight, "passage"),
                    " AND (?2 = 0 OR letter = ?2) "
                    "AND (?3 = -1 OR coalesce(task, 0) = ?3) AND (?4 = -1 OR coalesce(direction, 0) = ?4) "
                    "AND (?5 = 0 OR ",
                    questionOfPassage,
                    " = ?5) AND (?6 = 0 OR memo <> '') "
                    "AND (?7 IS NULL OR letter IN (SELECT value FROM json_each(?7))) ORDER BY passage.id"}));
        row.bindAt(1, which.coder.isValid() ? which.coder.value() : qint64(0));
        row.bindAt(2, which.letter.value());
        row.bindAt(3, code(which.task));
        row.bindAt(4, code(which.direction));
        row.bindAt(5, which.question.value());
        row.bindAt(6, which.withMemo ? 1 : 0);
        if (which.letters)
            row.bindAt(7, jsonOf(*which.letters));
        else
            row.bindAt(7, nullptr);
        while (row.next())
            found.append(PassageId(row.number(0)));
        return found;
    });
}

} // namespace Kodeks::CountStore
