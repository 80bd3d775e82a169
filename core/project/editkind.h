// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

/// One kind of edit: all that is known of it beside what it does. editkind.cpp has the one list of them.
struct EditKind
{
    /// What a title puts for %1 or %2. The details of an edit give it by id (“task”, “letter”; for %2 “intoTask”, …),
    /// or in words (“name”; “into”), which go before.
    enum class Names { Nothing, Words, Letter, Coder, Code };

    const char16_t *id; ///< as the journal keeps it: "add-passage"
    const char *title; ///< marked for the context EditTitle; %n is the detail “count”
    Names first = Names::Nothing; ///< %1
    Names second = Names::Nothing; ///< %2
    bool tellsOfPassages = true; ///< by its title alone, of its coder's passages: kept out of sight in a blind project
    const char *whole = nullptr; ///< for undo, where both names are known: a title with %1 and %2

    [[nodiscard]] bool isCounted() const;
};

/// What those who read a history look for together.
enum class EditGroup { Passages, Codebook, BroughtIn, Decisions, Other };
[[nodiscard]] EditGroup editGroup(const QString &id);

[[nodiscard]] const QList<EditKind> &editKinds();
/// Nothing for a kind that a newer program has made.
[[nodiscard]] const EditKind *editKind(const QString &id);

} // namespace Kodeks
