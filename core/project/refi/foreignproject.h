// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refivalues.h"
#include "core/storage/foreign/foreignstudy.h"

namespace Kodeks {

/// The database of a project of Taguette, QualCoder or RQDA that a path names: the file itself, or the one in
/// QualCoder's folder. Empty if it names none.
[[nodiscard]] QString foreignDatabase(const QString &path);

/// Another program's project as the values of a REFI-QDA project, so that it comes in as one does. Codes keep their
/// groups, texts their own line breaks, selections the program's quotes; codes of one coder at one place are one
/// selection. Guids are made of what is said, so that the same project comes in once. Positions are left as the program
/// counts, for placeSelections() to find out, but for Taguette's, which count bytes of the text nodes of a page
/// (taguette/extract.py): the page becomes a text with its paragraphs on lines of their own. A text without content is
/// one that could not be read.
[[nodiscard]] RefiProject refiProject(const ForeignStudy &study);

} // namespace Kodeks
