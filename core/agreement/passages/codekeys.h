// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

#include <QHash>
#include <QVarLengthArray>

namespace Kodeks {

/// The key of a code within one component: the code's row, for From and To the actor's row. Passage has one code,
/// "coded".
using CodeKey = qint64;

/// What passages give to each component, by one codebook, which must outlive this.
class CodeKeys
{
public:
    explicit CodeKeys(const Codebook &codebook);

    /// None where the passage does not say (or says what the codebook does not know), and none for From and To where
    /// the direction is no transfer. For Passage always the one code.
    [[nodiscard]] QVarLengthArray<CodeKey, 8> of(const Passage &passage, Component component) const;
    /// The codes of a task, direction or argument component in the codebook's order, without task groups; else none.
    [[nodiscard]] QList<CodeKey> all(Component component) const;
    /// How many codes of the component a passage could give: of From and To the actors from or to whom the codebook has
    /// a transfer.
    [[nodiscard]] qsizetype available(Component component) const;
    /// The short id, else the uuid; of an actor the name; "coded" for Passage.
    [[nodiscard]] QString id(Component component, CodeKey key) const;
    [[nodiscard]] QString name(Component component, CodeKey key) const;

private:
    const Codebook &m_codebook;
    QHash<TaskId, const Task *> m_tasks;
    QHash<DirectionId, const Direction *> m_directions;
    QHash<ArgumentId, const Argument *> m_arguments;
    QHash<ActorId, const Actor *> m_actors;
};

} // namespace Kodeks
