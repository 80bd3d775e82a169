// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Kodeks {

/// The styles.xml of a summary in this language: paragraphs, characters, the page with its number.
[[nodiscard]] QByteArray summaryOdtStyles(const QString &language);

/// The styles of tables, which a document has with its content; columns are "wN", N percent of the page.
[[nodiscard]] QString summaryOdtTableStyles();

} // namespace Kodeks
