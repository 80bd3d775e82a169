// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/ziparchive.h"

namespace Kodeks {

/// The text of an OpenDocument text (.odt, .ott): headers first, then the text, then footers and notes.
[[nodiscard]] Result<DocumentText> readOdt(ZipArchive &archive, const QString &file);

/// The same of an OpenDocument text in one XML file (.fodt).
[[nodiscard]] Result<DocumentText> readFlatOdt(const QByteArray &xml, const QString &file);

/// Whether an archive holds an OpenDocument text.
[[nodiscard]] bool isOdt(ZipArchive &archive);

} // namespace Kodeks
