// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

class Project;

/// Something in a study that may be wrong, or right as it is: only a person can tell.
struct Doubt
{
    enum class Kind {
        NoTask,              ///< a passage
        NoDirection,         ///< a passage
        SameStatement,       ///< a passage of the same words, coder and task as the one before it
        DoneWithoutPassages, ///< a letter that a person has marked as done
        EmptyLetter,         ///< a letter without a word
        SameText,            ///< a letter with the text of an earlier one
        LikeText,            ///< a letter much like an earlier one (core/exchange/letters/likeness.h)
        NoSender,
        NoDate, ///< or none that is in the calendar
        LateDate,        ///< of a day after the letter was imported
        SameCodeName,    ///< a task or group with the name of another one, in another group
        SameCoderName,   ///< a coder whose name differs from another's in case and spaces only
    };
    static constexpr int kinds = int(Kind::SameCoderName) + 1;

    Kind kind = Kind::NoTask;
    LetterId letter = {};
    PassageId passage = {};
    CoderId coder = {};
    TaskId task = {};
    TextRange range = {}; ///< of the passage
    QString words = {}; ///< a passage's quote, a letter's doubtful sender or date, the name that stands twice
    LetterId like = {};       ///< the earlier letter
    qsizetype common = 0;     ///< words of the letter that stand in the earlier one too
    qsizetype own = 0;        ///< words that do not

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// "no-task" and so on: for files and settings, the same in every language.
[[nodiscard]] QString doubtKindId(Doubt::Kind kind);

/// What may be wrong, by kind and within it in the order of letters, passages and the codebook, but for what the
/// letters' texts tell. Opens the project for itself, with the eyes that Project::viewer() told of, in any thread.
[[nodiscard]] Result<QList<Doubt>> studyDoubts(
    const QString &path, std::optional<CoderId> viewer, const Progress &goOn = {});

/// The doubts about texts: EmptyLetter, SameText, LikeText. Reads every letter, so it need be asked again only when
/// the letters have changed.
[[nodiscard]] Result<QList<Doubt>> textDoubts(const QString &path, const Progress &goOn = {});

/// Both, in the order of the kinds.
[[nodiscard]] QList<Doubt> allDoubts(QList<Doubt> study, const QList<Doubt> &texts);

} // namespace Kodeks
