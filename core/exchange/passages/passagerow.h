// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/model/passage.h"

namespace Kodeks {

/// One code of a passage, as the long form of the table has it.
struct PassageCode
{
    QString dimension; ///< "task", "direction" or "argument"
    QString id;
    QString name;

    friend bool operator==(const PassageCode &, const PassageCode &) = default;
};

/// A passage with everything looked up: the columns of the table, in its order.
struct PassageRow
{
    QString passageId; ///< the uuid
    QString letter;
    QString sender;
    QString dated;     ///< ISO 8601
    QString question;  ///< the question its section answers, empty if none
    QString coder;
    TextRange range;   ///< code points
    QString text;      ///< exactly that slice of the letter
    QString taskId;
    QString task;
    QString taskPath;  ///< "Helse og omsorg / Sykehjem"
    QString directionId;
    QString direction; ///< "etat → bydel", "unchanged", …
    QString fromActor;
    QString toActor;
    QList<PassageCode> arguments;
    int certainty = 0; ///< 0: not stated
    QString memo;
    QString created;   ///< ISO 8601 UTC with Z, to the second
    QString modified;
    QString letterSha256;

    /// The ids of the arguments joined by ';'.
    [[nodiscard]] QString argumentIds() const;
    /// Task, direction and arguments, those that are given.
    [[nodiscard]] QList<PassageCode> codes() const;

    friend bool operator==(const PassageRow &, const PassageRow &) = default;
};

/// ISO 8601 UTC with Z, to the second; empty if the time is not known.
[[nodiscard]] QString instantText(const QDateTime &time);

/// The row of a passage. `text` is the passage's slice of the letter; codes that the codebook does not have are left
/// out.
[[nodiscard]] PassageRow passageRow(const Passage &passage, const Letter &letter, const QString &text,
    const QString &question, const Coder &coder, const Codebook &codebook);

} // namespace Kodeks
