// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/textrange.h"

#include <QStringList>
#include <functional>

namespace Kodeks {

class LetterText;

/// A passage read from a table and checked against its letter and the codebook; it has no coder yet.
struct PassageDraft
{
    QString letter; ///< its name
    TextRange range;
    TaskId task;
    DirectionId direction;
    QList<ArgumentId> arguments;
    int certainty = 0; ///< 0: not stated
    QString memo;
    qsizetype row = 0; ///< of the table; the header is row 1
    QString coder = {}; ///< who made it, where the table says so
    bool unquoted = false; ///< the table has no quote that its place could be checked by
    bool cutsWord = false; ///< and the place begins or ends inside a word
    bool trimmedQuote = false; ///< its quote lacks the white space at its ends
    bool cutQuote = false; ///< its quote is only the beginning, as a spreadsheet cuts it
    bool lostQuote = false; ///< a spreadsheet has put a reason for having no value in the quote's place
    QStringList gaps = {}; ///< words that were taken for empty cells

    friend bool operator==(const PassageDraft &, const PassageDraft &) = default;
};

} // namespace Kodeks

Q_DECLARE_TYPEINFO(Kodeks::PassageDraft, Q_RELOCATABLE_TYPE);

namespace Kodeks {

[[nodiscard]] Error passageReadingCancelled();

/// More rows are refused, of any program's table: each becomes a row of the project and one of its journal.
inline constexpr qsizetype mostPassageRows = 300'000;

/// The text of the letter of that name, valid until the reading is over (for readPassageCsv(): until the next is asked
/// for); null where there is none, or an error whose message says which letters it could be.
using LetterLookup = std::function<Result<const LetterText *>(const QString &letterName)>;

/// Reads coded passages from a CSV in either dialect, also one that went through a spreadsheet or a statistics program
/// (tablenumber.h, tablegaps.h): all of them, or an error that lists the first few rows in which something is wrong.
/// Columns in any order, more of them ignored: letter, start, end (needed); text, which must be the letter's text there
/// but for line breaks, the form of Unicode, white space at its ends and what a spreadsheet cuts off (where it is
/// empty, start and end must not stand inside a sign); task or task_id, direction or direction_id, arguments (joined by
/// ;), each by id or, if only one code has it, by name (an id that the codebook has wins; a name with a ; in it is
/// tried before its parts); certainty 1 to 3 or empty; memo. The ' that the Excel dialect puts before a cell
/// is taken away where the cell means nothing with it. With the columns dimension and code_id it is the long form, in
/// which the rows of one passage_id (without that column: of one coder and place) are one passage. The columns may
/// have Norwegian names ("brev", "slutt", "oppgave_id" …), and spaces, dots or hyphens for _.
/// Rows of empty cells are passed over; one with fewer cells than the header is wrong, since its place could not be
/// checked. `unread` gets the names of the columns that mean nothing here.
[[nodiscard]] Result<QList<PassageDraft>> readPassageCsv(const QByteArray &bytes, const Codebook &codebook,
    const LetterLookup &letters, const QString &fileName, const Progress &progress = {}, QStringList *unread = nullptr);

} // namespace Kodeks
