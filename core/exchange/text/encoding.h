// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Kodeks {

/// The encoding a byte order mark or the bytes themselves tell, and how many bytes the mark has.
struct Encoding
{
    QByteArray name; ///< IANA
    qsizetype mark = 0;

    friend bool operator==(const Encoding &, const Encoding &) = default;
};

/// Never empty; it may still be an encoding in which the bytes are not valid.
[[nodiscard]] Encoding recognisedEncoding(const QByteArray &bytes);

/// The bytes (without a mark) as text; nothing if one of them has no meaning in that encoding.
[[nodiscard]] std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding);

} // namespace Kodeks
