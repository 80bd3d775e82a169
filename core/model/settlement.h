// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace Kodeks {

/// What was decided about a pair of two coders' passages (or a passage that only one of them has), and what it was
/// decided on.
struct Settlement
{
    enum class Decision {
        A, ///< as A has it: A's passage, or none if A has none
        B,
        Both, ///< A's passage and B's
        Edited, ///< other passages, or none
        Left, ///< undecided, with a note saying why
        Agreed, ///< the two were the same
    };

    SettlementId id;
    QUuid uuid; ///< follows from the coders and the passages, so that copies of a project have the same
    LetterId letter;
    CoderId consensus; ///< whose passages it made
    CoderId a;
    CoderId b;
    QUuid passageA; ///< null: A has none here
    QUuid passageB;
    QString statementA; ///< what the passage said then, as core/project/statements.h writes it; empty: there was none
    QString statementB;
    Decision decision = Decision::Left;
    QString note;
    QUuid by; ///< the coder who decided; null: nobody in particular
    QString byName; ///< as it was then
    QDateTime decided; ///< UTC
    QList<QUuid> passages; ///< of the consensus, made by this

    friend bool operator==(const Settlement &, const Settlement &) = default;
};

} // namespace Kodeks
