// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/codedstatement.h"
#include "ui/models/codes/codedrag.h"

namespace Kodeks {

struct Codebook;
class Project;

/// What is read across the letters: the passages of a code (core: those of an actor are those of the directions that
/// name it; of a task, those of the tasks below it as well), or those that a query finds.
struct ReadingSubject
{
    std::optional<DraggedCode> code = {};
    QString query = {}; ///< as it was typed; with a code: only those of its passages that fulfil it, empty for all

    friend bool operator==(const ReadingSubject &, const ReadingSubject &) = default;
};

/// By what they are sorted; equals by letter, place, coder.
enum class ReadingOrder {
    Letter,
    Date,   ///< letters without one last
    Sender, ///< the same
    Direction ///< as in the codebook; those without one last
};

/// "Sykehjem", "etat → bydel", "Sykehjem · to:bydel", or the query.
[[nodiscard]] QString subjectTitle(const Codebook &codebook, const ReadingSubject &subject);
/// What the codebook says of it; empty for nothing.
[[nodiscard]] QString subjectDefinition(const Codebook &codebook, const ReadingSubject &subject);

/// The passages to read, in order, as far as they may be seen; no text is read. NotFound where the code is not there;
/// Invalid with the place where the query cannot be read; and what reading the project may fail with.
[[nodiscard]] Result<CodedStatements> statementsToRead(
    const Project &project, const ReadingSubject &subject, ReadingOrder order);

} // namespace Kodeks
