// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficodebook.h"
#include "core/model/words.h"

#include "core/exchange/refi/reficodexml.h"
#include "core/exchange/refi/refiline.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Writes the codes of one codebook.
class CodeList
{
public:
    explicit CodeList(const Codebook &codebook)
        : m_codebook(codebook)
    {
    }

    QList<RefiCode> write()
    {
        RefiLine details;
        details.add(u"dimension"_s, u"tasks"_s);
        details.add(u"title"_s, m_codebook.title);
        details.add(u"unit"_s, m_codebook.unit);
        details.add(u"rules"_s, m_codebook.rules);
        const qsizetype tasks = addRoot(u"Oppgave"_s, details);
        for (const Task &task : m_codebook.tasks)
            m_children[task.parent].append(&task);
        addTasks({}, tasks);
        addActors();
        addDirections();
        addArguments();
        return m_codes;
    }

private:
    qsizetype addRoot(const QString &name, const RefiLine &line)
    {
        static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-64696d656e73"_s);
        m_codes.append(
            {QUuid::createUuidV5(space, line.value(u"dimension"_s)), name, false, {}, line.with({}), -1, {}});
        return m_codes.size() - 1;
    }

    qsizetype addRoot(const QString &name, const QString &dimension)
    {
        RefiLine line;
        line.add(u"dimension"_s, dimension);
        return addRoot(name, line);
    }

    static RefiLine lineFor(const QString &dimension, const QString &name, int position, qsizetype index)
    {
        RefiLine line;
        line.add(u"dimension"_s, dimension);
        if (refiText(name) != name)
            line.add(u"name"_s, name);
        if (position != index)
            line.add(u"position"_s, QString::number(position));
        return line;
    }

    qsizetype add(const QUuid &guid, const QString &name, bool codable, const QString &color,
        const QString &description, qsizetype parent)
    {
        m_codes.append({guid, name, codable, color, description, parent, {}});
        return m_codes.size() - 1;
    }

    static bool isColor(const QString &color)
    {
        return color.size() == 7 && color.startsWith(u'#')
            && std::ranges::all_of(QStringView(color).sliced(1),
                [](QChar unit) { return QStringView(u"0123456789abcdef").contains(unit); });
    }

    qsizetype add(const CodeText &text, const QString &name, bool codable, RefiLine line, qsizetype parent)
    {
        line.add(u"id"_s, text.code);
        line.add(u"include"_s, text.include);
        line.add(u"exclude"_s, text.exclude);
        line.add(u"example"_s, text.example);
        if (!isColor(text.color))
            line.add(u"color"_s, text.color);
        return add(
            text.uuid, name, codable, isColor(text.color) ? text.color : QString(), line.with(text.definition), parent);
    }

    void addTasks(TaskId parent, qsizetype place)
    {
        const QList<const Task *> children = m_children.value(parent);
        for (qsizetype i = 0; i < children.size(); ++i) {
            const Task &task = *children.at(i);
            addTasks(task.id,
                add(task.text, task.name, !task.group,
                    lineFor(task.group ? u"group"_s : u"task"_s, task.name, task.position, i), place));
        }
    }

    void addActors()
    {
        const qsizetype root = addRoot(u"Aktør"_s, u"actors"_s);
        for (qsizetype i = 0; i < m_codebook.actors.size(); ++i) {
            const Actor &actor = m_codebook.actors.at(i);
            RefiLine line = lineFor(u"actor"_s, actor.name, actor.position, i);
            line.add(u"aliases"_s, actor.aliases);
            line.add(u"kind_of"_s, m_codebook.actorName(actor.kindOf));
            add(actor.uuid, actor.name, true, {}, line.with({}), root);
        }
    }

    void addDirections()
    {
        const qsizetype root = addRoot(u"Retning"_s, u"directions"_s);
        for (qsizetype i = 0; i < m_codebook.directions.size(); ++i) {
            const Direction &direction = m_codebook.directions.at(i);
            RefiLine line = lineFor(u"direction"_s, {}, direction.position, i);
            line.add(u"kind"_s, directionWord(direction.kind));
            line.add(u"from"_s, m_codebook.actorName(direction.from));
            line.add(u"to"_s, m_codebook.actorName(direction.to));
            add(direction.text, m_codebook.directionName(direction), true, line, root);
        }
    }

    void addArguments()
    {
        const qsizetype arguments = addRoot(u"Argument"_s, u"arguments"_s);
        const bool themes = std::ranges::contains(m_codebook.arguments, Argument::Kind::Theme, &Argument::kind);
        const qsizetype themeRoot = themes ? addRoot(u"Tema"_s, u"themes"_s) : -1;
        for (qsizetype i = 0; i < m_codebook.arguments.size(); ++i) {
            const Argument &argument = m_codebook.arguments.at(i);
            const bool theme = argument.kind == Argument::Kind::Theme;
            RefiLine line = lineFor(theme ? u"theme"_s : u"argument"_s, argument.name, argument.position, i);
            line.add(u"place"_s, themes ? QString::number(i) : QString());
            add(argument.text, argument.name, true, line, theme ? themeRoot : arguments);
        }
    }

    const Codebook &m_codebook;
    QHash<TaskId, QList<const Task *>> m_children;
    QList<RefiCode> m_codes;
};

} // namespace

QList<RefiCode> refiCodes(const Codebook &codebook)
{
    return CodeList(codebook).write();
}

} // namespace Kodeks
