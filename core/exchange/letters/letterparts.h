// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettercontents.h"

#include <functional>
#include <optional>

namespace Kodeks {

/// Something within a file that may be a letter: a mail of a mailbox, a file in an archive, an attachment.
struct LetterPart
{
    QString name; ///< what the letter is called; no path
    QString place; ///< what it lies in, as a path: "svar.zip/Nordby"
    std::function<Result<QByteArray>()>
        bytes; ///< to be called once, and by one thread at a time for all parts of a file
    LetterFacts
        facts{}; ///< what is known of it, before what its text tells and after what its format does; without places
    QStringList remarks{}; ///< translated sentences on the letter
};

struct RefusedPart
{
    QString name; ///< with what it lies in
    QString reason;
};

/// What a file turned out to be: a letter, or what holds several, or an e-mail and what came with it.
struct LetterParts
{
    std::optional<ReadLetter> letter;
    QList<LetterPart> parts;
    QList<RefusedPart> refused;
    QStringList remarks; ///< translated sentences on the file as a whole
    QStringList attachments{}; ///< names of what came with an e-mail and was left out
};

struct PartOptions
{
    bool attachments = false; ///< what is attached to e-mails is to be letters of its own
    int depth = 0; ///< how many files the file lies in
};

inline constexpr qint64 largestLetter = qint64(64) * 1024 * 1024; ///< bytes
inline constexpr qint64 largestHolder = qint64(512) * 1024 * 1024; ///< bytes of a file that holds several letters

/// Whether a file begins as one that may hold several letters, and be larger than a letter.
[[nodiscard]] bool mayBeLarge(QByteArrayView start);

inline constexpr int deepestParts = 3; ///< a file in an archive that is attached to a mail of a mailbox

/// Reads a file's bytes as letterFromBytes() does, and what holds several as its parts; nothing of these is read yet.
/// Mails of a mailbox are called "NAME NUMBER SUBJECT.eml". `place` is the path of the file as people know it.
[[nodiscard]] Result<LetterParts> partsFromBytes(
    const QByteArray &bytes, const QString &name, const QString &place, const PartOptions &options = {});

} // namespace Kodeks
