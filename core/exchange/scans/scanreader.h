// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/scans/scanpages.h"

namespace Kodeks {

struct RecognisedText
{
    DocumentText document;
    Recognition recognition;
};

/// The text of a file of pictures of pages. Its remarks say what it was read with, how many words are doubtful, which
/// pages have no words or could not be read, and where a section sign may have become something else. `progress` hears
/// of pages. Refused with a sentence: what has no word on any page, cannot be opened, or where the program or the
/// languages' data is missing.
[[nodiscard]] Result<RecognisedText> recogniseText(const QByteArray &bytes, const QString &file,
    const QString &languages, const Recogniser &recogniser, const Progress &progress = {});

/// A document some of whose pages have text and some are pictures.
struct WrittenPages
{
    QString text;       ///< its pages begin with form feeds
    QList<int> scanned; ///< the pictures, from 1, rising
    WholeText whole{};  ///< the same with page numbers, headers and footers; may be empty
};

/// The same document with those pages recognised (withPagesOf()); remarks and errors as of recogniseText().
[[nodiscard]] Result<RecognisedText> recognisePages(const QByteArray &bytes, const QString &file,
    const WrittenPages &written, const QString &languages, const Recogniser &recogniser, const Progress &progress = {});

} // namespace Kodeks
