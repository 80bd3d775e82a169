// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <vector>

namespace Kodeks {

/// What one passage says, in keys alone; an invalid one is not given. Sender and actors follow from letter and
/// direction.
struct CodedStatement
{
    PassageId passage;
    LetterId letter;
    CoderId coder;
    TextRange range;
    TaskId task;
    DirectionId direction;
    QuestionId question; ///< that it answers, if StatementParts asks for it
    QList<ArgumentId> arguments = {}; ///< none twice, if StatementParts asks for them

    friend bool operator==(const CodedStatement &, const CodedStatement &) = default;
};

using CodedStatements = std::vector<CodedStatement>;

/// What takes reading more than the passage itself.
struct StatementParts
{
    bool arguments = false;
    bool questions = false;
};

} // namespace Kodeks
