// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/consultation/consultation.h"
#include "core/model/letter.h"

namespace Kodeks {

class Connection;

/// What is known of a consultation, as details of the project (table property): a name that has the uuids of what it is
/// about, and a JSON array of texts; an empty value is a record that was removed.
///     proposal/TASK           [direction]
///     decision/TASK/LETTER    [direction or "", note, coder or "", coder's name, time, directions it was made on …]
///     standing/LETTER         [standingWord(), "counts" or "out"]
///     answer/UUID/LETTER      [answerWord(), the question's text, coder or "", coder's name, time]      the uuid
///                             follows from the text
///     asked/UUID              [name]      the uuid follows from the name
///     number-words            [when, nb, nn, en, when, …]
namespace ConsultationStore {

/// Records of tasks, directions and letters that are not there are left out.
[[nodiscard]] Result<Consultation> read(Connection &connection, const Codebook &codebook, const QList<Letter> &letters);

/// A detail of the project.
struct Detail
{
    QString name;
    QString value;
};
[[nodiscard]] Detail proposal(const QUuid &task, const QUuid &direction); ///< a null direction removes it
[[nodiscard]] QString decisionName(const QUuid &task, const QUuid &letter);
/// `direction` and `on` are the uuids of what the decision has by key.
[[nodiscard]] QString decisionValue(const PositionDecision &decision, const QUuid &direction, const QList<QUuid> &on);
[[nodiscard]] Detail standing(
    const QUuid &letter, const LetterStanding &standing); ///< one that says nothing removes it
/// Who says so and when are what the answer has.
[[nodiscard]] Detail answer(const QUuid &letter, const SetAnswer &answer);
[[nodiscard]] Detail asked(const QString &name, bool isAsked);
[[nodiscard]] Detail numberWords(const NumberWords &words);

/// All such details that are not empty.
[[nodiscard]] Result<QList<Detail>> details(Connection &connection);
/// Whether a detail of this name is one of them.
[[nodiscard]] bool isRecord(const QString &name);
/// The detail with one uuid in place of another.
[[nodiscard]] Detail renamed(Detail detail, const QUuid &from, const QUuid &into);

} // namespace ConsultationStore

} // namespace Kodeks
