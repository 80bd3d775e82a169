// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reading/readingsubject.h"

#include "core/model/nameorder.h"
#include "core/project/asking/nearpassages.h"
#include "core/project/asking/passagequery.h"
#include "core/project/project.h"
#include "ui/models/codes/codevalue.h"
#include "ui/models/lists/passagefilter.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

Condition::Kind kindOf(CodeDimension dimension)
{
    switch (dimension) {
    case CodeDimension::Tasks: return Condition::Kind::Task;
    case CodeDimension::Arguments: return Condition::Kind::Argument;
    case CodeDimension::Directions:
    case CodeDimension::Actors: break;
    }
    return Condition::Kind::Direction;
}

Result<Condition> conditionFor(const Project &project, const ReadingSubject &subject)
{
    Condition all;
    if (subject.code) {
        const Codebook &codebook = project.codebook();
        if (!codeValue(codebook, subject.code->dimension, subject.code->id))
            return failure(Error::Kind::NotFound, ReadingText::tr("The code is no longer in the codebook."));
        all.parts.append(
            Condition{.kind = kindOf(subject.code->dimension), .keys = passagesOf(codebook, *subject.code).ids});
    }
    if (!subject.code || !subject.query.isEmpty()) {
        const auto condition = conditionOf(project, subject.query);
        if (!condition)
            return failed(condition);
        all.parts.append(*condition);
    }
    return withoutNear(project, all);
}

/// Letters, directions and coders to their places.
class Ranks
{
public:
    Ranks(const Project &project, ReadingOrder order)
        : m_order(order)
    {
        QList<const Letter *> letters;
        for (const Letter &letter : project.letters())
            letters.append(&letter);
        sortByName(letters, [](const Letter *letter) { return Display::letter(*letter); },
            [](const Letter *letter) { return letter->id; });
        for (const Letter *letter : std::as_const(letters))
            m_letters.insert(letter->id, m_letters.size());
        if (order == ReadingOrder::Date)
            sortByFact(letters, Fact::Dated);
        if (order == ReadingOrder::Sender)
            sortByFact(letters, Fact::Sender);
        for (const Direction &direction : project.codebook().directions)
            m_directions.insert(direction.id, m_directions.size());
        for (const Coder &coder : project.coders())
            m_coders.insert(coder.id, m_coders.size());
    }

    [[nodiscard]] auto key(const CodedStatement &each) const
    {
        const qsizetype first = m_order == ReadingOrder::Direction
            ? m_directions.value(each.direction, m_directions.size())
            : m_facts.value(each.letter);
        return std::tuple(first, m_letters.value(each.letter), each.range, m_coders.value(each.coder), each.passage);
    }

private:
    /// The same value, the same rank: passages of one sender stay in the order of its letters.
    void sortByFact(QList<const Letter *> letters, Fact fact)
    {
        const auto value = [fact](const Letter *letter) { return letter->fact(fact); };
        sortByName(letters, value, [](const Letter *letter) { return letter->id; });
        const auto known = std::ranges::stable_partition(
            letters, [&value](const Letter *letter) { return !value(letter).isEmpty(); });
        qsizetype rank = 0;
        for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
            const bool same = letter != letters.begin() && letter != known.begin()
                && compareNames(value(*letter), value(*(letter - 1))) == std::strong_ordering::equal;
            rank += same ? 0 : 1;
            m_facts.insert((*letter)->id, rank);
        }
    }

    ReadingOrder m_order;
    QHash<LetterId, qsizetype> m_letters;
    QHash<LetterId, qsizetype> m_facts;
    QHash<DirectionId, qsizetype> m_directions;
    QHash<CoderId, qsizetype> m_coders;
};

} // namespace

QString subjectTitle(const Codebook &codebook, const ReadingSubject &subject)
{
    const auto code
        = subject.code ? codeValue(codebook, subject.code->dimension, subject.code->id) : std::optional<CodeValue>();
    if (!code)
        return subject.query;
    return subject.query.isEmpty() ? nameOf(codebook, *code) : nameOf(codebook, *code) + u" · "_s + subject.query;
}

QString subjectDefinition(const Codebook &codebook, const ReadingSubject &subject)
{
    const auto code
        = subject.code ? codeValue(codebook, subject.code->dimension, subject.code->id) : std::optional<CodeValue>();
    return code ? std::visit(
                      []<typename Code>(const Code &each) {
        if constexpr (requires { each.text; })
            return each.text.definition;
        else
            return QString();
    }, *code)
                : QString();
}

Result<CodedStatements> statementsToRead(const Project &project, const ReadingSubject &subject, ReadingOrder order)
{
    const auto condition = conditionFor(project, subject);
    if (!condition)
        return failed(condition);
    auto statements = project.statements(*condition, {});
    if (!statements)
        return failed(statements);
    const Ranks ranks(project, order);
    std::ranges::sort(*statements, {}, [&ranks](const CodedStatement &each) { return ranks.key(each); });
    return statements;
}

} // namespace Kodeks
