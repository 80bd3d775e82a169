// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/ziparchive.h"

#include <functional>

namespace Kodeks {

/// Reads a document that stands inside another one; `name` is its part's.
using ChunkReader = std::function<Result<DocumentText>(const QByteArray &bytes, const QString &name)>;

/// The text of a Word document (.docx, .docm, .dotx; transitional or strict): headers first, then the text, then
/// footers and notes. Inserted documents are read by `chunks`, or left out with a remark. One that has nothing but
/// inserted documents that cannot be read is refused with that reason.
[[nodiscard]] Result<DocumentText> readDocx(ZipArchive &archive, const QString &file, const ChunkReader &chunks = {});

/// Whether an archive holds a Word document.
[[nodiscard]] bool isDocx(ZipArchive &archive);

} // namespace Kodeks
