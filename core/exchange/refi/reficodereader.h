// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refiline.h"
#include "core/model/freshid.h"

#include <map>

namespace Kodeks {

/// Reads codes as a codebook; see kodeksCodebook(). For one use.
class RefiCodeReader
{
public:
    RefiCodeReader(const QList<RefiCode> &codes, const QSet<QUuid> &used);

    [[nodiscard]] RefiCodebook read();

private:
    enum class Place { None, Tasks, Actors, Directions, Arguments, Themes }; ///< what a code stands below

    struct Node ///< what has been found out about a code so far
    {
        Place place = Place::None;
        RefiLine line;
        QString definition;
        bool root = false; ///< names a dimension itself
        TaskId task;
    };

    void look(qsizetype at);
    void readDetails(const Node &root);
    [[nodiscard]] QString dimension(qsizetype at) const;
    [[nodiscard]] CodeText text(qsizetype at, FreshIds &ids, const QString &prefix, const QStringList &words);
    [[nodiscard]] QString name(qsizetype at) const;
    [[nodiscard]] QString path(qsizetype at) const;
    void addTask(qsizetype at, bool group);
    void addActor(qsizetype at);
    [[nodiscard]] ActorId actorNamed(const QString &name);
    void addDirection(qsizetype at);
    void putDirection(qsizetype at, Direction direction);
    void addArgument(qsizetype at, Argument::Kind kind, const QString &name);
    void addTheme(qsizetype at);
    void linkActors();
    void orderArguments();
    void addRemarks();
    void addColorRemark();
    void mean(qsizetype at, RefiMeaning::Dimension dimension, qint64 id);

    const QList<RefiCode> &m_codes;
    const QSet<QUuid> &m_used;
    RefiCodebook m_result;
    QList<Node> m_nodes;
    QHash<QString, ActorId> m_actors;       ///< by name, and by folded name or alias where no other has it
    QHash<qsizetype, QString> m_kindOf;     ///< of the actors, by place in the codebook
    std::map<std::tuple<Direction::Kind, ActorId, ActorId>, DirectionId> m_directions;
    QHash<TaskId, int> m_childCount;
    QList<qsizetype> m_argumentPlaces;      ///< as the file orders them, one for each argument
    FreshIds m_taskIds;
    FreshIds m_directionIds;
    FreshIds m_argumentIds;
    qsizetype m_themes = 0;
    QStringList m_oddDirections;
};

} // namespace Kodeks
