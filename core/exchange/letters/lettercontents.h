// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/archives/documenttext.h"
#include "core/exchange/scans/scanpages.h"
#include "core/model/letter.h"
#include "core/model/markedheading.h"
#include "core/model/recognition.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// A letter read from a file, ready to be stored.
struct ReadLetter
{
    QString name;        ///< the file name
    QByteArray original; ///< the file's bytes
    QString text;        ///< normalised
    QString sha256;      ///< of the text
    QString encoding;    ///< of plain text; else what the file is ("DOCX")
    LetterFacts facts{}; ///< what the format itself tells, not the text
    QStringList remarks{}; ///< translated sentences on what was left out or is unexpected
    QList<MarkedHeading> headings{}; ///< what the format marks as headings
    WholeText whole{}; ///< normalised; with page numbers, headers and footers, where `text` leaves some out
    QStringList attachments{}; ///< names of what comes with an e-mail and is not in the text
    Recognition recognition{}; ///< where the text was recognised on pictures of pages
    ScannedPages scanned{}; ///< whose text is not there: withScannedPages()

    friend bool operator==(const ReadLetter &, const ReadLetter &) = default;
};

/// A file's bytes as a letter: DOCX, ODT, PDF, HTML, Markdown, e-mail or plain text, whatever its ending says (a remark
/// tells where the two differ). What cannot be read, or is protected, damaged, too large or built to do harm, is
/// refused with a sentence that names the file.
/// What holds several letters is refused: partsFromBytes() takes it.
[[nodiscard]] Result<ReadLetter> letterFromBytes(QByteArray bytes, const QString &name);

/// The letter in a file that letterFromBytes() has refused as NoText: its text is recognised, page by page
/// (recogniseText()); `progress` hears of pages.
[[nodiscard]] Result<ReadLetter> letterFromScan(QByteArray bytes, const QString &name, const QString &languages,
    const Recogniser &recogniser, const Progress &progress = {});

/// The letter with the text of its scanned pages, recognised and put where they stand, instead of the few words that
/// such a page has; all else stays. Refused with a sentence as recogniseText() does.
[[nodiscard]] Result<ReadLetter> withScannedPages(
    ReadLetter letter, const QString &languages, const Recogniser &recogniser, const Progress &progress = {});

/// Refuses a text of more lines than a letter can have: every paragraph of a letter is looked at, stored and listed.
[[nodiscard]] Result<> checkLines(const QString &text, const QString &name);

/// A text that came without a file (from the clipboard) as a letter; its bytes are its UTF-8.
[[nodiscard]] Result<ReadLetter> plainLetter(const QString &text, const QString &name);

} // namespace Kodeks
