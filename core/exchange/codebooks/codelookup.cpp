// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codelookup.h"

#include "core/model/samename.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

CodeLookup::CodeLookup(const Codebook &codebook)
{
    for (const Task &task : codebook.tasks) {
        if (!task.group)
            m_tasks.add(task.id.value(), task.text.code, {task.name, codebook.taskPath(task.id)});
    }
    for (const Direction &direction : codebook.directions)
        m_directions.add(direction.id.value(), direction.text.code, {codebook.directionName(direction)});
    for (const Argument &argument : codebook.arguments)
        m_arguments.add(argument.id.value(), argument.text.code, {argument.name});
}

DirectionId CodeLookup::direction(const QString &text) const
{
    return DirectionId(find(m_directions, QString(text).replace(u"->"_s, u"→"_s)));
}

void CodeLookup::Names::add(qint64 key, const QString &id, const QStringList &called)
{
    if (!id.isEmpty())
        ids.insert(id, key);
    for (const QString &name : called) {
        const auto known = names.constFind(nameKey(name));
        names.insert(nameKey(name), known == names.constEnd() || *known == key ? key : 0);
    }
}

qint64 CodeLookup::find(const Names &names, const QString &text)
{
    const qint64 id = names.ids.value(text);
    return id > 0 ? id : names.names.value(nameKey(text));
}

} // namespace Kodeks
