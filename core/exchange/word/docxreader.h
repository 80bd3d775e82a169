// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/ziparchive.h"

namespace Kodeks {

/// The text of a Word document (.docx, .docm, .dotx; transitional or strict): headers first, then the text, then
/// footers and notes.
[[nodiscard]] Result<DocumentText> readDocx(ZipArchive &archive, const QString &file);

/// Whether an archive holds a Word document.
[[nodiscard]] bool isDocx(const ZipArchive &archive);

} // namespace Kodeks
