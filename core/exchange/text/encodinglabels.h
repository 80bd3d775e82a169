// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Kodeks {

/// The encoding that a label of a page, an e-mail or an XML file means, as converted() takes it: what browsers take it
/// for (WHATWG Encoding, 4.2: "latin1" means windows-1252, "iso-8859-9" windows-1254), else what ICU knows by that name
/// (DOS code pages). Case and space around it do not matter. Empty for a label that nobody knows.
[[nodiscard]] QByteArray encodingOfLabel(const QByteArray &label);

} // namespace Kodeks
