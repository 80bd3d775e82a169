// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/model/markedheading.h"
#include "core/model/recognition.h"

#include <QStringList>

namespace Kodeks {

/// A line that belongs to its page and not to the letter: a page number, a running header or footer.
struct ApartLine
{
    int page = 1; ///< from 1
    QString text;

    friend bool operator==(const ApartLine &, const ApartLine &) = default;
};

/// "Page numbers, headers and footers (3 lines) are not in the text: “Side 1” …"
[[nodiscard]] QString apartSentence(const QList<ApartLine> &lines);

/// The same text with the lines of its pages in it.
struct WholeText
{
    QString text;    ///< empty where there is nothing of the kind
    QString leftOut; ///< apartSentence() of the lines that are left out elsewhere
    QList<ApartLine> lines{};
    Recognition recognition{}; ///< of this text, where it was recognised

    friend bool operator==(const WholeText &, const WholeText &) = default;
};

/// Pages of a document that are pictures, among others that have text.
struct ScannedPages
{
    QList<int> pages; ///< from 1, rising; in the text each has nothing, or a few words, behind its form feed
    QString sentence; ///< translated, on what is missing

    friend bool operator==(const ScannedPages &, const ScannedPages &) = default;
};

/// What a reader of a document found in it.
struct DocumentText
{
    QString text;        ///< not yet normalised; each paragraph a line
    QString
        /// What the file is: "DOCX", "ODT", "PDF", "HTML", "Markdown", "e-mail"; kept with the letter as its encoding
        form;
    LetterFacts facts; ///< what the format itself tells (the headers of an e-mail), with their places in the text
    QStringList remarks; ///< translated sentences: what is not in the text
    QList<MarkedHeading> headings{}; ///< where the text is normalised, as all readers that find some leave it
    WholeText whole{};
    QStringList attachments{}; ///< names of what comes with an e-mail and is not in the text
    ScannedPages scanned{};
};

/// Bounds on what is read of one document; beyond them it is refused with a sentence.
struct DocumentLimits
{
    static constexpr int depth = 400; ///< elements in elements
    static constexpr qsizetype characters = qsizetype(64) * 1024 * 1024; ///< of text, UTF-16
    static constexpr qsizetype lines = 500'000; ///< of text, empty ones too
    static constexpr qsizetype markdown = qsizetype(2) * 1024 * 1024; ///< bytes
    static constexpr int pages = 5000;
    static constexpr int milliseconds = 6'000; ///< of the processor's time, for reading one document
};

/// The sentences that readers of documents share; `file` is the file's name.
[[nodiscard]] std::unexpected<Error> damagedDocument(
    const QString &file, const QString &form, const QString &detail = {});
[[nodiscard]] std::unexpected<Error> tooDeepDocument(const QString &file);
[[nodiscard]] std::unexpected<Error> tooLongDocument(const QString &file);
[[nodiscard]] std::unexpected<Error> lockedDocument(const QString &file);
[[nodiscard]] std::unexpected<Error> textlessDocument(const QString &file);

} // namespace Kodeks
