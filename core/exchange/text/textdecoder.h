// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// A file's bytes as text.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1" or another IANA name
    QStringList remarks{}; ///< translated sentences on what is uncertain in it

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// A letter's text, normalised by normalisedText(). Valid UTF-8 is UTF-8; UTF-16 is known by its byte order mark or by
/// its zero bytes; otherwise a Western text is Windows-1252 (ISO-8859-1 where the two do not differ) unless ICU's
/// detector is much surer of another encoding, or it reads as words only in that of old Macs or of DOS (a remark says
/// so); UTF-8 encoded twice is read as it was meant, with a remark. Refused as Error::Kind::Invalid, each with its own
/// sentence naming the file: no text, another kind of file, NUL, binary data (more than one control character in a
/// hundred), bytes that are no text in the encoding they seem to be in.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName);

struct LabelledBytes;

/// What is to be said of text that was read against its label, `label`, or is damaged; translated sentences.
[[nodiscard]] QStringList encodingRemarks(const LabelledBytes &decoded, const QByteArray &label);

/// The same for a file that is not a letter: line breaks are kept, and no text or only space is not refused.
[[nodiscard]] Result<DecodedText> decodeExactly(const QByteArray &bytes, const QString &fileName);

} // namespace Kodeks
