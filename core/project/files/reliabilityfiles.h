// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/reliability.h"
#include "core/agreement/spans/spans.h"
#include "core/base/result.h"
#include "core/model/namewords.h"

#include <QByteArray>

namespace Kodeks {

// Tables of data to be compared, as statistics programs write them: UTF-8, a header first. Every error is one sentence
// with the file and, where there is one, the row.

/// A column "unit" and one per coder, whose cells are labels; an empty cell is missing, also if it has characters that
/// cannot be seen, "a|b" a set, "{}" the empty one. With `categories`, those are available in their order, one with "|"
/// that is no set of the others is a category of its own, and other labels are refused; with `coders`, only those
/// columns are taken, in that order; labels among `missing` are missing too. What looks like a gap and is taken as a
/// category is pointed out.
[[nodiscard]] Result<ReliabilityData> readReliability(const QByteArray &bytes, const QString &fileName,
    const QStringList &categories = {}, const NameWords &coders = {}, const QStringList &missing = {});

/// A document and its length in characters.
struct DocumentLength
{
    QString document;
    qint64 length = 0; ///< 0 to longestDocument

    friend bool operator==(const DocumentLength &, const DocumentLength &) = default;
};
inline constexpr qint64 longestDocument = 1'000'000'000'000;

/// "DOCUMENT=N", or several with commas between them. Invalid, with a sentence on the word, where one is neither or a
/// document is named twice.
[[nodiscard]] Result<QList<DocumentLength>> documentLengths(const QStringList &words);

/// The columns document, coder, start, end (end exclusive) and category, in any order, others ignored. Every document
/// must have its length; one without a row was read by all and coded by none. With `coders`, only their rows are
/// taken, and who has none coded nothing; rows left out are pointed out, and so is what looks like a gap.
[[nodiscard]] Result<SpanData> readSpans(const QByteArray &bytes, const QString &fileName,
    const QList<DocumentLength> &lengths, const NameWords &coders = {});

/// The bytes of such a file. Errors as of readLetterFile().
[[nodiscard]] Result<QByteArray> readDataFile(const QString &path);

} // namespace Kodeks
