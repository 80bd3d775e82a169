// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Kodeks {

/// Whether a PDF has an object nested deeper than any needs, a number of an object beyond what the format allows, or a
/// stream that may be a page's content and unpacks to more than a page of a letter can have. Pictures, fonts and
/// attached files may be of any size; that a stream is one of those is believed.
[[nodiscard]] bool isPdfBomb(const QByteArray &pdf);

} // namespace Kodeks
