// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/passagelabels.h"

#include "core/model/letterattributes.h"
#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Id, typename Word>
bool keeps(const QHash<Id, Word> &newer, const QHash<Id, Word> &older)
{
    for (auto word = older.begin(); word != older.end(); ++word) {
        if (newer.value(word.key()) != word.value())
            return false;
    }
    return true;
}

} // namespace

PassageLabels::PassageLabels(const Project &project, const QStringList &attributes)
{
    for (const Letter &letter : project.letters()) {
        const QString name = Display::letter(letter);
        m_letters.insert(letter.id, name);
        m_described.insert(letter.id, letter.attributes);
        m_senders.insert(letter.id, letter.fact(Fact::Sender));
        m_dates.insert(letter.id, {Display::dated(letter), letter.fact(Fact::Dated)});
        for (const QString &attribute : attributes)
            m_attributes[attribute].insert(letter.id, attributeValue(letter.attributes, attribute));
    }
    for (const Coder &coder : project.coders())
        m_coders.insert(coder.id, coder.name);
    const Codebook &codebook = project.codebook();
    for (const Task &task : codebook.tasks) {
        const QColor color = taskColor(codebook, task.id);
        m_tasks.insert(
            task.id, {task.name, codebook.taskPath(task.id), codebook.pathOf(task.id), color.rgb(), colorIcon(color)});
    }
    for (const Direction &direction : codebook.directions)
        m_directions.insert(direction.id, Display::direction(codebook, direction));
    for (const Argument &argument : codebook.arguments)
        m_arguments.insert(argument.id, argument.name);
}

QString PassageLabels::arguments(const QList<ArgumentId> &ids) const
{
    QStringList names;
    for (const ArgumentId id : ids)
        names.append(m_arguments.value(id));
    return names.join(u"; "_s);
}

QHash<LetterId, QString> PassageLabels::letterWords() const
{
    QHash<LetterId, QString> words;
    for (auto name = m_letters.begin(); name != m_letters.end(); ++name)
        words.insert(name.key(), (QStringList{*name} + m_described.value(name.key()).values()).join(u'\n'));
    return words;
}

QHash<TaskId, QString> PassageLabels::taskPaths() const
{
    QHash<TaskId, QString> paths;
    for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task)
        paths.insert(task.key(), task->path);
    return paths;
}

bool PassageLabels::keepsWordsOf(const PassageLabels &older) const
{
    for (auto task = older.m_tasks.begin(); task != older.m_tasks.end(); ++task) {
        const TaskLabel mine = m_tasks.value(task.key());
        if (mine.path != task->path || mine.within != task->within || mine.color != task->color)
            return false;
    }
    return keeps(m_senders, older.m_senders) && keeps(m_dates, older.m_dates) && keeps(m_attributes, older.m_attributes)
        && keeps(m_letters, older.m_letters) && keeps(m_described, older.m_described) && keeps(m_coders, older.m_coders)
        && keeps(m_directions, older.m_directions) && keeps(m_arguments, older.m_arguments);
}

} // namespace Kodeks
