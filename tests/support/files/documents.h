// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/files/zipbuilder.h"

namespace Kodeks {

/// A DOCX file whose body is `body` (WordprocessingML, prefix w); `parts` adds to it by the last word of its relation
/// ("footnotes").
[[nodiscard]] QByteArray docxOf(const QByteArray &body, const QList<ZipPart> &parts = {});

/// An ODT file whose text is `body` (prefixes text, table, draw, office); `automatic` are automatic styles, `styles`
/// the inside of styles.xml.
[[nodiscard]] QByteArray odtOf(const QByteArray &body, const QByteArray &automatic = {}, const QByteArray &styles = {});

/// A PDF of these pages, each a list of paragraphs; an empty list is a page with a picture only.
[[nodiscard]] QByteArray pdfOf(const QList<QStringList> &pages);

/// A scan of a page, in grey at 200 dots per inch, as PNG or another format of QImage's: one line each, turned by so
/// many degrees.
[[nodiscard]] QByteArray scanOf(const QStringList &lines, double degrees = 0, const char *format = "PNG");

/// A PDF document whose pages are such, but those (from 1) pictures of them.
[[nodiscard]] QByteArray partlyScannedPdfOf(const QList<QStringList> &pages, const QList<int> &scanned);

} // namespace Kodeks
