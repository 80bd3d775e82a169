// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

Task madeTask(qint64 id, const QString &code, const QString &name, qint64 parent, int position)
{
    Task task;
    task.id = TaskId(id);
    task.text.code = code;
    task.name = name;
    task.parent = TaskId(parent);
    task.group = code.isEmpty();
    task.position = position;
    return task;
}

Direction madeDirection(qint64 id, const QString &code, Direction::Kind kind, qint64 from = 0, qint64 to = 0)
{
    Direction direction;
    direction.id = DirectionId(id);
    direction.text.code = code;
    direction.kind = kind;
    direction.from = ActorId(from);
    direction.to = ActorId(to);
    direction.position = int(id);
    return direction;
}

template <typename Thing, typename Id>
QList<Thing> named(const QStringList &names)
{
    QList<Thing> things;
    for (const QString &name : names) {
        Thing thing;
        thing.id = Id(things.size() + 1);
        thing.name = name;
        things.append(thing);
    }
    return things;
}

Codebook madeCodebook()
{
    using Kind = Direction::Kind;
    Codebook book;
    // Not in the order of the tree: the codebook keeps them by their places below each group.
    book.tasks = {madeTask(3, u"T1"_s, u"Homes"_s, 1, 0), madeTask(1, {}, u"Care"_s, 0, 0),
        madeTask(4, u"T2"_s, u"Meals"_s, 1, 1), madeTask(2, u"T3"_s, u"Payroll"_s, 0, 1)};
    book.actors = named<Actor, ActorId>({u"district"_s, u"agency"_s, u"company"_s});
    book.directions = {madeDirection(1, u"ad"_s, Kind::Transfer, 2, 1), madeDirection(2, u"cd"_s, Kind::Transfer, 3, 1),
        madeDirection(3, u"da"_s, Kind::Transfer, 1, 2), madeDirection(4, u"un"_s, Kind::Unchanged),
        madeDirection(5, u"co"_s, Kind::Cooperation), madeDirection(6, u"uc"_s, Kind::Unclear)};
    book.arguments = named<Argument, ArgumentId>({u"near"_s, u"skill"_s, u"cost"_s});
    for (Argument &argument : book.arguments)
        argument.text.code = u"A."_s + argument.name;
    return book;
}

} // namespace

ToldStudy::ToldStudy()
{
    m_study.codebook = madeCodebook();
    m_study.coders = named<Coder, CoderId>({u"Ann"_s, u"Bo"_s});
    m_study.questions = {{QuestionId(1), u"Who?"_s}, {QuestionId(2), u"Why?"_s}};
}

void ToldStudy::letter(const QString &name, const QString &sender, const LetterAttributes &attributes)
{
    Letter made;
    made.id = LetterId(m_study.letters.size() + 1);
    made.name = name;
    made.attributes = attributes;
    if (!sender.isEmpty())
        made.facts.insert(Fact::Sender, {sender, FactValue::Source::Found, {}});
    m_study.letters.append(made);
    m_study.senders = Senders(m_study.letters);
}

void ToldStudy::says(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::find(m_study.letters, parts.at(0), &Letter::name) == m_study.letters.end())
        letter(parts.at(0), parts.at(0));
    CodedStatement statement;
    statement.passage = PassageId(qint64(m_statements.size()) + 1);
    statement.letter = std::ranges::find(m_study.letters, parts.at(0), &Letter::name)->id;
    statement.coder = std::ranges::find(m_study.coders, parts.at(1), &Coder::name)->id;
    statement.range = {parts.at(2).section(u'-', 0, 0).toLongLong(), parts.at(2).section(u'-', 1).toLongLong()};
    statement.task = task(parts.value(3, u"-"_s));
    statement.direction = direction(parts.value(4, u"-"_s));
    for (const QString &name : parts.value(5, u"-"_s).split(u',')) {
        if (const Argument *argument = m_study.codebook.findArgument(name))
            statement.arguments.append(argument->id);
    }
    statement.question = QuestionId(parts.value(6).toLongLong());
    m_statements.push_back(statement);
}

ToldStudy ToldStudy::random(quint32 seed)
{
    QRandomGenerator chance(seed);
    const auto oneOf = [&chance](const QStringList &words) { return words.at(chance.bounded(words.size())); };
    ToldStudy told;
    const int letters = chance.bounded(1, 7);
    for (int i = 0; i < letters; ++i)
        told.letter(u"l%1"_s.arg(i), oneOf({u"S1"_s, u"S2"_s, u"s1"_s, {}}),
            chance.bounded(2) == 0 ? LetterAttributes() : LetterAttributes{{u"Kind"_s, oneOf({u"x"_s, u"y"_s})}});
    for (int i = chance.bounded(40); i > 0; --i) {
        const int start = chance.bounded(30);
        told.says(QStringList{u"l%1"_s.arg(chance.bounded(letters)), oneOf({u"Ann"_s, u"Bo"_s}),
            u"%1-%2"_s.arg(start).arg(start + chance.bounded(1, 12)),
            oneOf({u"Homes"_s, u"Meals"_s, u"Payroll"_s, u"-"_s}),
            oneOf({u"ad"_s, u"cd"_s, u"da"_s, u"un"_s, u"co"_s, u"uc"_s, u"-"_s}),
            oneOf({u"near"_s, u"near,skill"_s, u"skill,cost"_s, u"cost"_s, u"-"_s}), oneOf({u"0"_s, u"1"_s, u"2"_s})}
                .join(u' '));
    }
    return told;
}

TaskId ToldStudy::task(const QString &name) const
{
    const auto found = std::ranges::find(m_study.codebook.tasks, name, &Task::name);
    return found == m_study.codebook.tasks.end() ? TaskId() : found->id;
}

DirectionId ToldStudy::direction(const QString &id) const
{
    const Direction *found = m_study.codebook.findDirection(id);
    return found ? found->id : DirectionId();
}

QString ToldStudy::taskId(TaskId id) const
{
    const Task *task = m_study.codebook.task(id);
    return !task ? QString() : task->group ? task->name : task->text.code;
}

QString ToldStudy::directionId(DirectionId id) const
{
    const Direction *direction = m_study.codebook.direction(id);
    return direction ? direction->text.code : QString();
}

QString ToldStudy::letterName(LetterId id) const
{
    return std::ranges::find(m_study.letters, id, &Letter::id)->name;
}

QString ToldStudy::senderOf(LetterId id) const
{
    const auto letter = std::ranges::find(m_study.letters, id, &Letter::id);
    const QString sender = letter->fact(Fact::Sender);
    return sender.isEmpty() ? letter->name : sender.toUpper();
}

QString ToldStudy::unit(const CodedStatement &statement, CountUnit unit) const
{
    switch (unit) {
    case CountUnit::Passage: return QString::number(statement.passage.value());
    case CountUnit::Letter: return letterName(statement.letter);
    case CountUnit::Sender: break;
    }
    return senderOf(statement.letter);
}

} // namespace Kodeks
