// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <functional>

namespace Kodeks {

class Workspace;

/// One undoable change, not yet made. Holds values and ids, never pointers. Made by the functions of
/// core/project/edits.h, carried out by Project::apply in one transaction: whole, or not at all.
struct Edit
{
    QString kind; ///< as the journal keeps it: "add-passage"
    QJsonObject details; ///< what editTitle() needs to name it; the journal has Workspace::note()'s beside it
    std::function<Result<>(Workspace &)> make;
    bool notesRevisions = true; ///< false: make() itself writes when fields were changed, since the changes are older
    bool isUndoable
        = true; ///< false: it makes the project what it begins as; undo reaches neither it nor what was before
};

enum class TitleFor { History, Undo };

/// The edit's name in the user's language: for the history, which tells of letter and code beside it, “Code passage”;
/// for undo “Code “Barnehage” in “LO””, names made short.
[[nodiscard]] QString editTitle(const QString &kind, const QJsonObject &details, TitleFor use = TitleFor::History);

} // namespace Kodeks
