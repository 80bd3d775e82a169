// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/summary/summarydocument.h"

#include <QByteArray>

namespace Kodeks {

/// The parts of a summary's Word document but for its body, by name, in the order they are written.
[[nodiscard]] QList<std::pair<QString, QByteArray>> docxParts(const SummaryDocument &document);
/// What stands before and behind the body's paragraphs.
[[nodiscard]] QByteArray docxBodyBegin();
[[nodiscard]] QByteArray docxBodyEnd();

} // namespace Kodeks
