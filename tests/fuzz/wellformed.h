// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Kodeks {

/// What is between the signs that set parts of a text format apart: the quotes of XML's attributes, its elements, the
/// cells or the rows of a table.
enum class Apart : char { Attributes = '"', Elements = '<', Commas = ',', Semicolons = ';', Rows = '\n' };

/// The sample with one to eight of its attributes (or cells) changed, or of its elements doubled or left out: still
/// XML, or a table.
[[nodiscard]] QByteArray wellFormed(QByteArray bytes, Apart apart, QRandomGenerator &random);

/// The same once, or twice: with attributes and elements, or cells and rows.
[[nodiscard]] QByteArray changedInside(const QByteArray &sample, Apart apart, QRandomGenerator &random);

} // namespace Kodeks
