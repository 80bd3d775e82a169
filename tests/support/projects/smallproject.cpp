// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/smallproject.h"

#include "core/storage/connection.h"
#include "core/storage/rowstore.h"

#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Codebook smallCodebook()
{
    Codebook book;
    book.title = u"Small"_s;
    const auto text = [](const QString &code) {
        CodeText made;
        made.code = code;
        return made;
    };
    book.tasks = {{TaskId(1), text({}), u"Care"_s, {}, true, 0},
        {TaskId(2), text(u"T.HOMES"_s), u"Homes"_s, TaskId(1), false, 0},
        {TaskId(3), text(u"T.MEALS"_s), u"Meals"_s, TaskId(1), false, 1},
        {TaskId(4), text(u"T.PAY"_s), u"Payroll"_s, {}, false, 1}};
    book.actors = {{ActorId(1), {}, u"district"_s, {u"borough"_s}, {}, 0}, {ActorId(2), {}, u"agency"_s, {}, {}, 1},
        {ActorId(3), {}, u"company"_s, {}, {}, 2}};
    book.directions = {{DirectionId(1), text(u"D.A.D"_s), Direction::Kind::Transfer, ActorId(2), ActorId(1), 0},
        {DirectionId(2), text(u"D.SAME"_s), Direction::Kind::Unchanged, {}, {}, 1}};
    book.arguments = {{ArgumentId(1), text(u"A.NEAR"_s), u"nearness"_s, Argument::Kind::Argument, 0},
        {ArgumentId(2), text(u"A.SKILL"_s), u"skill"_s, Argument::Kind::Argument, 1}};
    return book;
}

NewLetter smallLetter(const QString &name, const QString &text)
{
    NewLetter letter;
    letter.name = name;
    letter.text = text;
    letter.original = text.toUtf8();
    letter.encoding = u"UTF-8"_s;
    letter.facts.insert(Fact::Sender, {u"A sender"_s, FactValue::Source::Found, {0, 3}});
    letter.sections = {{Section::Kind::Question, {0, 5}, u"1."_s, 0}};
    return letter;
}

} // namespace

SmallProject::SmallProject()
{
    auto made = Project::create(path(), u"Small project"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_project = std::move(*made);
    apply(Edits::setCodebook(smallCodebook()));
    apply(Edits::addLetters(
        {smallLetter(u"first.txt"_s, u"Why? 😀 The homes belong in the district. They are near.\nPay them."_s),
            smallLetter(u"second.txt"_s, u"What next? Payroll stays where it is."_s)}));
    apply(Edits::addCoder({{}, {}, u"Ann"_s, u"#0072b2"_s}));
    apply(Edits::addCoder({{}, {}, u"Bo"_s, u"#d55e00"_s}));
    Passage homes;
    homes.letter = letter(u"first.txt"_s);
    homes.coder = coder(u"Ann"_s);
    homes.range = {7, 41};
    homes.task = task(u"Homes"_s);
    homes.direction = direction(u"agency → district"_s);
    homes.arguments = {argument(u"skill"_s), argument(u"nearness"_s)};
    homes.certainty = 2;
    homes.memo = u"A *memo*"_s;
    Passage near = homes;
    near.range = {20, 56};
    near.coder = coder(u"Bo"_s);
    near.arguments = {};
    Passage pay;
    pay.letter = letter(u"second.txt"_s);
    pay.coder = coder(u"Ann"_s);
    pay.range = {11, 37};
    pay.task = task(u"Payroll"_s);
    apply(Edits::addPassages({homes, near, pay}));
}

void SmallProject::reopen()
{
    m_project.reset();
    auto opened = Project::open(path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_project = std::move(*opened);
}

Change SmallProject::apply(const Edit &edit)
{
    const auto change = m_project->apply(edit);
    if (!change)
        qFatal("%s: %s (%s)", qPrintable(edit.kind), qPrintable(change.error().message),
            qPrintable(change.error().detail));
    return *change;
}

LetterId SmallProject::letter(const QString &name)
{
    const Letter *found = m_project->findLetter(name);
    return found ? found->id : LetterId();
}

CoderId SmallProject::coder(const QString &name)
{
    const Coder *found = m_project->findCoder(name);
    return found ? found->id : CoderId();
}

TaskId SmallProject::task(const QString &name)
{
    const auto &tasks = m_project->codebook().tasks;
    const auto found = std::ranges::find(tasks, name, &Task::name);
    return found == tasks.end() ? TaskId() : found->id;
}

ActorId SmallProject::actor(const QString &name)
{
    const Actor *found = m_project->codebook().findActor(name);
    return found ? found->id : ActorId();
}

DirectionId SmallProject::direction(const QString &name)
{
    const Direction *found = m_project->codebook().findDirection(name);
    return found ? found->id : DirectionId();
}

ArgumentId SmallProject::argument(const QString &name)
{
    const Argument *found = m_project->codebook().findArgument(name);
    return found ? found->id : ArgumentId();
}

QList<Passage> SmallProject::passages()
{
    QList<Passage> all;
    const auto read = m_project->allPassages();
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    for (const QuotedPassage &quoted : *read)
        all.append(quoted.passage);
    return all;
}

QString SmallProject::contents(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    RowStore rows(**connection);
    QStringList lines;
    for (int table = 0; table < tableCount; ++table) {
        const auto all = rows.all(static_cast<Table>(table));
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        for (const RowStore::Row &row : *all)
            lines.append(u"%1 %2 %3"_s.arg(table).arg(row.id).arg(
                QString::fromUtf8(QJsonDocument(row.columns).toJson(QJsonDocument::Compact))));
    }
    return lines.join(u'\n');
}

} // namespace Kodeks
