// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;

namespace Kodeks {

/// Moves what would be torn apart at the foot of a page to the next one: headings and titles of tables stand on the
/// page of what they are above, a table's head on that of its first row, short paragraphs on one page. No table's head
/// is repeated on a page that has no row of it. The document has its page size already.
void settlePageBreaks(QTextDocument &document);

} // namespace Kodeks
