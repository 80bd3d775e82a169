// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/kindcounts.h"

#include "core/model/letterattributes.h"

namespace Kodeks {

KindCounts::KindCounts(const QList<Letter> &letters)
{
    for (const Letter &letter : letters)
        m_letters.insert(letter.name, letter.id);
    for (const QString &name : attributeNames(letters)) {
        const LetterKinds kinds = letterKinds(letters, name);
        if (kinds.rest == 0)
            m_attributes.append({name, kinds, {}});
    }
}

void KindCounts::add(const PassageRow &row)
{
    const LetterId letter = m_letters.value(row.letter);
    for (ByAttribute &each : m_attributes) {
        const auto kind = each.kinds.kindOf.constFind(letter);
        if (kind == each.kinds.kindOf.constEnd())
            continue;
        Count &count = each.counts[{*kind, {row.taskId, row.task, row.directionId, row.direction}}];
        count.letters.insert(row.letter);
        ++count.passages;
    }
}

QList<QStringList> KindCounts::rows() const
{
    QList<QStringList> rows;
    for (const ByAttribute &each : m_attributes) {
        for (auto count = each.counts.cbegin(); count != each.counts.cend(); ++count) {
            const auto &[kind, statement] = count.key();
            rows.append(
                {each.name, each.kinds.kinds.at(kind).value, statement.taskId, statement.task, statement.directionId,
                    statement.direction, QString::number(count->letters.size()), QString::number(count->passages)});
        }
    }
    return rows;
}

} // namespace Kodeks
