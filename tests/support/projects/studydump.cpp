// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/studydump.h"

#include "core/model/words.h"
#include "core/project/jobs/originals.h"
#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/names.h"
#include "core/storage/settlements/settlementstore.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class Dump
{
public:
    explicit Dump(const Project &project)
        : m_project(project)
        , m_codebook(project.codebook())
    {
        for (const Task &task : m_codebook.tasks)
            m_tasks.insert(task.id, task.text.uuid);
        for (const Actor &actor : m_codebook.actors)
            m_actors.insert(actor.id, actor.uuid);
        for (const Direction &direction : m_codebook.directions)
            m_directions.insert(direction.id, direction.text.uuid);
        for (const Argument &argument : m_codebook.arguments)
            m_arguments.insert(argument.id, argument.text.uuid);
        for (const Coder &coder : project.coders())
            m_coders.insert(coder.id, coder.uuid);
    }

    QString text()
    {
        line(u"details"_s, {m_codebook.title, m_codebook.unit, m_codebook.rules.join(u'|')});
        addCodebook();
        QStringList coders;
        for (const Coder &coder : m_project.coders())
            coders.append(
                joined(u"coder"_s, {word(coder.uuid), coder.name, coder.color, uuidsWord(coder.consensusOf)}));
        coders.sort();
        m_lines += coders;
        QStringList letters;
        for (const Letter &letter : m_project.letters())
            letters.append(letterText(letter));
        letters.sort();
        m_lines += letters;
        m_lines += settlements();
        return m_lines.join(u'\n');
    }

private:
    static QString word(const QUuid &uuid) { return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces); }
    static QString joined(const QString &what, const QStringList &parts)
    {
        return what + u": "_s + parts.join(u" ; "_s);
    }
    void line(const QString &what, const QStringList &parts) { m_lines.append(joined(what, parts)); }

    static QStringList texts(const CodeText &text)
    {
        return {word(text.uuid), text.code, text.definition, text.include, text.exclude, text.example, text.color};
    }

    void addCodebook()
    {
        for (const Task &task : m_codebook.tasks)
            line(u"task"_s,
                texts(task.text)
                    + QStringList{task.name, word(m_tasks.value(task.parent)), QString::number(task.group),
                        QString::number(task.position)});
        for (const Actor &actor : m_codebook.actors)
            line(u"actor"_s,
                {word(actor.uuid), actor.name, actor.aliases.join(u'|'), word(m_actors.value(actor.kindOf)),
                    QString::number(actor.position)});
        for (const Direction &direction : m_codebook.directions) {
            line(u"direction"_s,
                texts(direction.text)
                    + QStringList{directionWord(direction.kind), word(m_actors.value(direction.from)),
                        word(m_actors.value(direction.to)), QString::number(direction.position)});
        }
        for (const Argument &argument : m_codebook.arguments)
            line(u"argument"_s,
                texts(argument.text)
                    + QStringList{argument.name, QString::number(static_cast<int>(argument.kind)),
                        QString::number(argument.position)});
    }

    QString letterText(const Letter &letter)
    {
        QStringList lines{joined(u"letter"_s,
            {word(letter.uuid), letter.name, letter.sha256, QString::number(letter.length),
                letter.imported.toString(Qt::ISODateWithMs), textSha256(m_project.text(letter.id)->string()),
                QString::fromLatin1(readOriginal(m_project.path(), letter)->toHex()),
                QString::number(m_project.sections(letter.id)->size())})};
        for (auto fact = letter.facts.begin(); fact != letter.facts.end(); ++fact) {
            lines.append(joined(u"  fact"_s,
                {QString::number(static_cast<int>(fact.key())), fact->value,
                    QString::number(static_cast<int>(fact->source)), QString::number(fact->range.start),
                    QString::number(fact->range.end)}));
        }
        for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute)
            lines.append(joined(u"  attribute"_s, {attribute.key(), *attribute}));
        QStringList rest;
        for (const Coder &coder : m_project.coders()) {
            if (m_project.isDone(letter.id, coder.id))
                rest.append(joined(u"  done"_s, {word(coder.uuid)}));
        }
        const auto passages = m_project.passages(letter.id);
        for (const Passage &passage : *passages)
            rest.append(passageText(passage));
        rest.sort();
        return (lines + rest).join(u'\n');
    }

    [[nodiscard]] QStringList settlements() const
    {
        const auto connection = Connection::open(m_project.path(), Connection::Mode::Read);
        const auto all = connection ? SettlementStore::all(**connection) : failed(connection);
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        QStringList lines;
        for (const Settlement &each : *all) {
            lines.append(joined(u"settlement"_s,
                {word(each.uuid), word(m_project.letter(each.letter)->uuid), word(m_coders.value(each.consensus)),
                    word(m_coders.value(each.a)), word(m_coders.value(each.b)), word(each.passageA),
                    word(each.passageB), each.statementA, each.statementB, decisionWord(each.decision), each.note,
                    word(each.by), each.byName, each.decided.toString(Qt::ISODateWithMs), uuidsWord(each.passages)}));
        }
        lines.sort();
        return lines;
    }

    QString passageText(const Passage &passage)
    {
        QStringList arguments;
        for (const ArgumentId argument : passage.arguments)
            arguments.append(word(m_arguments.value(argument)));
        return joined(u"  passage"_s,
            {word(passage.uuid), word(m_coders.value(passage.coder)), QString::number(passage.range.start),
                QString::number(passage.range.end), m_project.quotedPassage(passage.id)->quote,
                word(m_tasks.value(passage.task)), word(m_directions.value(passage.direction)), arguments.join(u'+'),
                QString::number(passage.certainty), QString::number(passage.goodQuote), passage.memo,
                passage.created.toString(Qt::ISODateWithMs), passage.modified.toString(Qt::ISODateWithMs)});
    }

    const Project &m_project;
    const Codebook &m_codebook;
    QStringList m_lines;
    QHash<TaskId, QUuid> m_tasks;
    QHash<ActorId, QUuid> m_actors;
    QHash<DirectionId, QUuid> m_directions;
    QHash<ArgumentId, QUuid> m_arguments;
    QHash<CoderId, QUuid> m_coders;
};

} // namespace

QString studyDump(const QString &projectPath)
{
    const auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return Dump(**project).text();
}

} // namespace Kodeks
