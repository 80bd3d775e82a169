// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "tests/support/files/hostiletext.h"

#include <QRandomGenerator>

namespace Kodeks {

using namespace Qt::StringLiterals;

/// Codebooks of any shape: groups and tasks mixed, empty groups, tasks beneath tasks, names that break paths.
class RandomCodebook
{
public:
    explicit RandomCodebook(quint32 seed)
        : m_random(seed)
    {
        const int actors = pick(5);
        for (int i = 0; i < actors; ++i)
            made.actors.append({ActorId(i + 1), QUuid::createUuid(), u"actor/%1"_s.arg(i),
                i % 2 ? QStringList(u"alias %1"_s.arg(i)) : QStringList(),
                i > 1 && pick(2) ? ActorId(i - 1) : ActorId(), i});
        addNodes(TaskId(), 0);
        for (int i = 0; i < pick(6); ++i)
            addDirection(i);
        for (int i = 0; i < pick(6); ++i)
            made.arguments.append({ArgumentId(i + 1), text(u"A.%1"_s.arg(i)), u"argument %1"_s.arg(i),
                pick(2) ? Argument::Kind::Theme : Argument::Kind::Argument, i});
        made.title = hostileText();
        made.rules = {hostileText(), u""_s};
    }

    Codebook made;

private:
    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }

    CodeText text(const QString &code)
    {
        const auto some = [this](const QString &value) { return pick(2) ? value : QString(); };
        return {QUuid::createUuid(), code, some(u"definition"_s), some(hostileText()), some(u"not"_s), some(u"e.g."_s),
            some(u"#12aBcf"_s)};
    }

    void addNodes(TaskId parent, int depth)
    {
        static const QStringList names = {u"Helse"_s, u"A / B"_s, u"A //"_s, u"/"_s, u" x "_s, u"og/eller"_s};
        const int count = depth < 4 ? pick(4) : 0;
        for (int position = 0; position < count; ++position) {
            const TaskId id(made.tasks.size() + 1);
            const bool group = pick(2);
            const QString name = names.at(pick(6)) + QString::number(group ? position : pick(2));
            made.tasks.append({id, text(group ? QString() : u"T.%1"_s.arg(id.value())),
                group ? name + names.at(pick(6)) : name, parent, group, position});
            addNodes(id, depth + 1);
        }
    }

    void addDirection(int position)
    {
        static const QStringList codes = {u"D.UENDRET"_s, u"D.SAMARBEID"_s, u"D.UAVKLART"_s};
        Direction direction{DirectionId(position + 1),
            text(position < 3 && pick(2) ? codes.at(position) : u"D.%1"_s.arg(position)), {}, {}, {}, position};
        direction.kind
            = static_cast<Direction::Kind>(pick(made.actors.isEmpty() ? 3 : 4) + (made.actors.isEmpty() ? 1 : 0));
        if (direction.kind == Direction::Kind::Transfer) {
            direction.from = made.actors.at(pick(static_cast<int>(made.actors.size()))).id;
            direction.to = made.actors.at(pick(static_cast<int>(made.actors.size()))).id;
        }
        made.directions.append(direction);
    }

    QRandomGenerator m_random;
};

} // namespace Kodeks
