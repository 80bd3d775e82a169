// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/ziparchive.h"

namespace Kodeks {

/// The text of a Word document as XML of 2003 (element wordDocument): headers first, then the text, then footers and
/// notes, as readDocx() gives that of a .docx. List numbers are those that Word has written beside them.
[[nodiscard]] Result<DocumentText> readWord2003(const QByteArray &xml, const QString &file);

/// A Word document that is a single XML file ("Word XML Document": a .docx with its parts one after the other) as the
/// archive that readDocx() reads; pictures are left out.
[[nodiscard]] Result<ZipArchive> archiveOfFlatWord(const QByteArray &xml, const QString &file);

} // namespace Kodeks
