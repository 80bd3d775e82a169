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

/// Text whose encoding a page or an e-mail has said.
struct LabelledBytes
{
    QString text;
    QByteArray encoding; ///< the one it was read in
    bool fits = true; ///< the label means that one; false: the bytes told otherwise, or nobody knows the label
    bool damaged = false; ///< some bytes mean nothing and are U+FFFD
    bool doubled = false; ///< it had been encoded twice
};

/// Bytes with the label their file gives them (empty: none). A byte order mark goes first, then what is valid UTF-8 and
/// more than ASCII, since no other text looks so; then the label; where the bytes do not belong to it, what they are
/// recognised as.
[[nodiscard]] LabelledBytes decodeLabelled(const QByteArray &bytes, const QByteArray &label);

/// Whether its units are wider than a byte: UTF-16, UTF-32.
[[nodiscard]] bool isWideEncoding(const QByteArray &name);

/// The bytes (without a mark) as text; nothing if one of them has no meaning in that encoding.
[[nodiscard]] std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding);

} // namespace Kodeks
