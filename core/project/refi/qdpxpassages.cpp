// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxpassages.h"

#include "core/exchange/refi/refiline.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

QList<Passage> QdpxPassages::passages(const RefiSelection &selection, TextRange range)
{
    QString text = selection.description;
    const RefiLine line = RefiLine::takenFrom(text);
    QList<Passage> all;
    const QList<Codes> byUser = codesByUser(selection);
    for (qsizetype i = 0; i < byUser.size(); ++i) {
        const Codes &codes = byUser.at(i);
        Passage whole;
        whole.uuid = i == 0 ? selection.guid : QUuid::createUuidV5(selection.guid, codes.user.toString());
        whole.range = range;
        whole.coder = m_options.coders.value(codes.user);
        whole.arguments = codes.arguments;
        whole.certainty = std::clamp(line.value(u"certainty"_s).toInt(), 0, 3);
        whole.goodQuote = line.value(u"quote"_s) == u"good"_s;
        whole.memo = memo(text, selection.notes, codes.notes);
        whole.created = selection.created.isValid() ? selection.created
            : codes.created.isValid()               ? codes.created
                                                    : m_options.time;
        whole.modified = selection.modified.isValid() ? selection.modified : whole.created;
        whole.created = whole.created.isValid() ? std::min(whole.created, whole.modified) : whole.modified;
        all += divide(whole, codes);
    }
    m_divided += all.size() > byUser.size() ? 1 : 0;
    return all;
}

QList<QdpxPassages::Codes> QdpxPassages::codesByUser(const RefiSelection &selection)
{
    const QUuid owner = selection.user.isNull() ? m_options.user : selection.user;
    QList<Codes> byUser{{owner, {}, {}, {}, {}, {}}};
    QHash<QUuid, qsizetype> at{{owner, 0}};
    for (const RefiCoding &coding : selection.codings) {
        const QUuid user = coding.user.isNull() ? owner : coding.user;
        if (!at.contains(user)) {
            at.insert(user, byUser.size());
            byUser.append({user, coding.created, {}, {}, {}, {}});
        }
        addCode(byUser[at.value(user)], coding);
    }
    const Codes &first = byUser.constFirst();
    const bool empty = first.tasks.isEmpty() && first.directions.isEmpty() && first.arguments.isEmpty();
    if (empty && byUser.size() > 1)
        byUser.removeFirst();
    return byUser;
}

void QdpxPassages::addCode(Codes &codes, const RefiCoding &coding)
{
    const RefiMeaning meaning = m_options.codebook.meanings.value(coding.code);
    const auto add = [](auto &list, auto id) {
        if (!list.contains(id))
            list.append(id);
    };
    switch (meaning.dimension) {
    case RefiMeaning::Dimension::Task: add(codes.tasks, TaskId(meaning.id)); break;
    case RefiMeaning::Dimension::Direction: add(codes.directions, DirectionId(meaning.id)); break;
    case RefiMeaning::Dimension::Argument: add(codes.arguments, ArgumentId(meaning.id)); break;
    case RefiMeaning::Dimension::None: ++m_unknownCodes; break;
    }
    if (!codes.created.isValid())
        codes.created = coding.created;
    for (const QUuid &note : coding.notes)
        codes.notes.append(m_options.notes.value(note));
}

QList<Passage> QdpxPassages::divide(const Passage &whole, const Codes &codes)
{
    const bool unpaired = codes.tasks.size() > 1 && codes.directions.size() > 1;
    m_unpaired += unpaired ? 1 : 0;
    QList<std::pair<TaskId, DirectionId>> statements;
    const qsizetype tasks = codes.tasks.size();
    const qsizetype directions = codes.directions.size();
    if (unpaired || tasks == 0 || directions == 0) {
        for (const TaskId task : codes.tasks)
            statements.append({task, DirectionId()});
        for (const DirectionId direction : codes.directions)
            statements.append({TaskId(), direction});
    } else {
        for (const TaskId task : codes.tasks) {
            for (const DirectionId direction : codes.directions)
                statements.append({task, direction});
        }
    }
    if (statements.isEmpty())
        statements.append({TaskId(), DirectionId()});
    QList<Passage> passages;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        Passage passage = whole;
        passage.uuid = i == 0 ? whole.uuid : QUuid::createUuidV5(whole.uuid, u"statement %1"_s.arg(i + 1));
        std::tie(passage.task, passage.direction) = statements.at(i);
        passages.append(passage);
    }
    return passages;
}

QString QdpxPassages::memo(const QString &text, const QList<QUuid> &notes, const QStringList &others) const
{
    QStringList parts{text};
    for (const QUuid &note : notes)
        parts.append(m_options.notes.value(note));
    parts += others;
    parts.removeAll(QString());
    return parts.size() == 1 ? parts.first() : parts.join(u"\n\n"_s);
}

} // namespace Kodeks
