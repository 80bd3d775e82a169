// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/text/letterplace.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace Kodeks {

/// Where a user was in a project: the letter, the place that each coder had in each letter, the tab below and who was
/// compared. Names all by uuid and number; nothing of the letters' texts or names is in it.
struct ReadingPlaces
{
    struct Entry
    {
        QUuid letter;
        QUuid coder; ///< null: nobody in particular
        LetterPlace place;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static constexpr qsizetype mostLetters = 300; ///< the place in letters not read for long is forgotten

    QUuid letter; ///< the one that was open; null: none
    QString tab;  ///< the object name of the tab that was in front
    QUuid first;  ///< the two coders who were compared; null: nobody was
    QUuid second;
    QList<Entry> letters; ///< the latest first
    /// What was shown in the other half of the window; without a letter there was one half.
    struct Beside
    {
        QUuid letter;
        LetterPlace place;
        bool first = false; ///< at the left, or above

        friend bool operator==(const Beside &, const Beside &) = default;
    };

    QString checks = {};  ///< which kinds of checks were folded and left out, as their panel says it
    QString columns = {}; ///< which columns the passages have, as their panel says it
    QString lines = {};   ///< which attributes stand under the letters, as their panel says it
    Beside beside = {};

    void put(const Entry &entry);
    [[nodiscard]] std::optional<LetterPlace> place(const QUuid &inLetter, const QUuid &byCoder) const;

    /// As settings keep it. What cannot be read is left out.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static ReadingPlaces fromText(const QString &text);

    friend bool operator==(const ReadingPlaces &, const ReadingPlaces &) = default;
};

} // namespace Kodeks
