// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/confusion.h"

#include <QStringList>
#include <optional>

namespace Kodeks {

/// Words of a sentence that lead to a place in a letter.
struct NoteLink
{
    QString words;
    AgreementPlace place;

    friend bool operator==(const NoteLink &, const NoteLink &) = default;
};

/// What is to be said below a table of figures: a whole sentence, and where its words lead.
struct FigureNote
{
    QString text;
    QList<NoteLink> links; ///< in the order of their words; words that the text does not have lead nowhere

    /// With its links, whose addresses notePlace() reads.
    [[nodiscard]] QString html() const;

    friend bool operator==(const FigureNote &, const FigureNote &) = default;
};

[[nodiscard]] QList<FigureNote> notesWithoutLinks(const QStringList &sentences);

/// The place of a link's address, or nothing if it is not one of these.
[[nodiscard]] std::optional<AgreementPlace> notePlace(const QString &address);

} // namespace Kodeks
