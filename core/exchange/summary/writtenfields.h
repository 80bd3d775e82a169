// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/summary/summarydocument.h"

#include <QByteArray>

namespace Kodeks {

/// What people have written in the fields of a summary that Kodeks wrote: an OpenDocument text or a Word document (all
/// paragraphs between a field's heading and the next one), or a workbook (the sheet of fields). Placeholders in any
/// language and empty paragraphs are nothing; how it was set is not kept. A file of another kind has none. Errors:
/// those of ZipArchive, walkXml() and readSheet().
[[nodiscard]] Result<WrittenFields> writtenFields(
    const QByteArray &bytes, const QString &fileName, const QStringList &placeholders);

} // namespace Kodeks
