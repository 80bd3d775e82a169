// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// An e-mail whose headers (From, To, Date, Subject and their like) KMime reads as they are meant: encoded words of one
/// encoding that stand side by side are one, so that a letter split between them is whole; labels mean what they mean
/// in browsers; and plain bytes outside ASCII are UTF-8 (RFC 6532) or what they are recognised as. Lines end in LF.
[[nodiscard]] QByteArray withReadableHeaders(const QByteArray &mail);

/// The text of a header as it stands, whatever its form; empty if the mail has none of that name.
[[nodiscard]] QString headerText(const QByteArray &mail, const QByteArray &name);

} // namespace Kodeks
