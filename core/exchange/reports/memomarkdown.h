// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reports/readmemo.h"

#include <QList>

namespace Kodeks {

/// Memos as one Markdown document in UTF-8: the title, a heading for each thing they are about, the quote of a passage
/// before its memo. Headings within memos come below these.
[[nodiscard]] QByteArray memoMarkdown(const QString &title, const QList<ReadMemo> &memos, LetterCalling calling);

} // namespace Kodeks
