// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/countstore.h"

#include "core/storage/sightsql.h"
#include "core/storage/statement.h"

namespace Kodeks::CountStore {

namespace {

/// The passages that are counted: ?1 the coder or 0, ?9 their ids as JSON or null.
std::string ofAll(const Sight &sight)
{
    return "WITH shown AS (SELECT passage.* FROM passage JOIN coder ON coder.id = passage.coder "
           "WHERE (passage.coder = ?1 OR (?1 = 0 AND coder.consensus_of = '[]'))"
        + andSeen(sight, "passage") + " AND (?9 IS NULL OR passage.id IN (SELECT value FROM json_each(?9)))) ";
}

/// How far into the letter the passages before one reach, so that what is coded twice is counted once.
constexpr const char *ofPlaces
    = ", placed AS (SELECT letter, start, end, memo <> '' AS noted, modified, max(end) OVER (PARTITION BY letter "
      "ORDER BY start, end, id "
      "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached FROM shown) ";
constexpr const char *amount
    = "count(*), sum(max(0, end - max(start, coalesce(reached, 0)))), sum(noted), max(modified) ";

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

/// Whose passages are counted, and which.
struct Counted
{
    CoderId coder = {};
    Sight sight = {};
    std::optional<QString> only = {}; ///< as jsonOf() has them
};

void bindWhose(Statement &statement, const Counted &counted)
{
    statement.bindAt(1, counted.coder.isValid() ? counted.coder.value() : qint64(0));
    if (counted.only)
        statement.bindAt(9, *counted.only);
}

CodedAmount readAmount(const Statement &row, int column)
{
    return {row.number(column), row.number(column + 1), row.number(column + 2), row.time(column + 3)};
}

QList<LetterAmount> letters(Connection &connection, const Counted &which)
{
    QList<LetterAmount> found;
    Statement row(connection,
        joined(
            {ofAll(which.sight), ofPlaces, "SELECT letter, ", amount, "FROM placed GROUP BY letter ORDER BY letter"}));
    bindWhose(row, which);
    while (row.next())
        found.append({LetterId(row.number(0)), readAmount(row, 1)});
    return found;
}

/// Each coder by itself: what two have coded counts for both.
QList<CoderAmount> coders(Connection &connection, const Counted &which)
{
    QList<CoderAmount> found;
    Statement row(connection,
        joined({"WITH shown AS (SELECT * FROM passage WHERE ?1 = 0", andSeen(which.sight, "passage"),
            " AND (?9 IS NULL OR id IN (SELECT value FROM json_each(?9)))), placed AS (SELECT coder, letter, start, "
            "end, memo <> '' AS noted, modified, max(end) OVER (PARTITION "
            "BY coder, letter ORDER BY start, end, id "
            "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached FROM shown) "
            "SELECT coder, count(DISTINCT letter), ",
            amount, "FROM placed GROUP BY coder ORDER BY coder"}));
    bindWhose(row, {{}, which.sight, which.only});
    while (row.next())
        found.append({CoderId(row.number(0)), row.number(1), readAmount(row, 2)});
    return found;
}

QList<QuestionAmount> questions(Connection &connection, const Counted &which)
{
    QList<QuestionAmount> found;
    Statement row(connection,
        joined({ofAll(which.sight), ofPlaces, ", answers AS MATERIALIZED (SELECT ", questionOfPassage,
            " AS question, passage.* FROM placed AS passage), "
            "asked AS (SELECT section.question AS question, count(DISTINCT letter.id) AS letters FROM section "
            "JOIN letter ON letter.content = section.content WHERE section.question IS NOT NULL GROUP BY 1) "
            "SELECT question.id, question.text, asked.letters, count(DISTINCT letter), count(letter), "
            "coalesce(sum(max(0, end - max(start, coalesce(reached, 0)))), 0), coalesce(sum(noted), 0), "
            "max(modified) FROM asked JOIN question ON question.id = asked.question "
            "LEFT JOIN answers ON answers.question = question.id GROUP BY question.id ORDER BY question.id"}));
    bindWhose(row, which);
    while (row.next())
        found.append({QuestionId(row.number(0)), row.text(1), row.number(2), row.number(3), readAmount(row, 4)});
    return found;
}

QList<LetterStatementCount> statementsOfLetters(Connection &connection, const Counted &which)
{
    QList<LetterStatementCount> found;
    Statement row(connection,
        joined({ofAll(which.sight),
            "SELECT letter, task, direction, count(*) FROM shown GROUP BY letter, task, direction ORDER BY 1, 2, 3"}));
    bindWhose(row, which);
    while (row.next())
        found.append({LetterId(row.number(0)), {TaskId(row.number(1)), DirectionId(row.number(2)), row.number(3)}});
    return found;
}

QList<StatementCount> summed(const QList<LetterStatementCount> &ofLetters)
{
    QMap<std::pair<TaskId, DirectionId>, qsizetype> sums;
    for (const auto &[letter, statement] : ofLetters)
        sums[{statement.task, statement.direction}] += statement.passages;
    QList<StatementCount> found;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        found.append({sum.key().first, sum.key().second, *sum});
    return found;
}

} // namespace

Result<QList<LetterAmount>> ofLetters(Connection &connection, CoderId coder, const Sight &sight)
{
    return guarded(connection, [&]() -> Result<QList<LetterAmount>> { return letters(connection, {coder, sight}); });
}

Result<StudyCounts> counts(Connection &connection, CoderId coder, const Sight &sight, const OnlyPassages &only)
{
    return guarded(connection, [&]() -> Result<StudyCounts> {
        const Counted which{coder, sight, only.transform(jsonOf<PassageId>)};
        const auto ofLetters = statementsOfLetters(connection, which);
        return StudyCounts{letters(connection, which), coders(connection, which), questions(connection, which),
            summed(ofLetters), ofLetters};
    });
}

Result<QList<PassageId>> counted(Connection &connection, const CountedPassages &which, const Sight &sight)
{
    return guarded(connection, [&]() -> Result<QList<PassageId>> {
        const auto code = [](const auto &id) { return id ? id->value() : qint64(-1); };
        QList<PassageId> found;
        Statement row(connection,
            joined({ofAll(sight),
                "SELECT id FROM shown AS passage WHERE (?2 = 0 OR letter = ?2) "
                "AND (?3 = -1 OR coalesce(task, 0) = ?3) AND (?4 = -1 OR coalesce(direction, 0) = ?4) "
                "AND (?5 = 0 OR ",
                questionOfPassage,
                " = ?5) AND (?6 = 0 OR memo <> '') "
                "AND (?7 IS NULL OR letter IN (SELECT value FROM json_each(?7))) ORDER BY id"}));
        bindWhose(row, {which.coder, sight});
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
