// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

#include <QByteArray>
#include <optional>

class QIODevice;

namespace Kodeks {

/// How one asks kodeks-pdf, and how it answers: each document, and each answer, behind a head that tells its length.
struct PdfConversation
{
    enum class Outcome : quint8 {
        Read,    ///< `said` is a PdfReading
        Broken,  ///< the document has broken what read it
        Stopped, ///< a limit of the system has ended that
        NotStarted
    };

    struct Answer
    {
        Outcome outcome = Outcome::Broken;
        QByteArray said{};

        friend bool operator==(const Answer &, const Answer &) = default;
    };

    /// The head of an answer: its outcome, and how many bytes follow.
    struct Head
    {
        static constexpr qsizetype size = 9; ///< bytes

        Outcome outcome = Outcome::Broken;
        qint64 length = 0;
    };

    /// A text twice, with its page signs and without, in UTF-16; and what is said of it.
    static constexpr qint64 mostSaid = qint64(4) * DocumentLimits::characters + (qint64(64) << 20);

    /// The head of a document of that many bytes.
    [[nodiscard]] static QByteArray documentHead(qsizetype length);

    /// The next document, waiting for it; none at the end, or where what comes is no whole document.
    [[nodiscard]] static std::optional<QByteArray> nextDocument(QIODevice &in);

    [[nodiscard]] static QByteArray framed(const Answer &answer);

    /// None for what is no head, or of an answer longer than mostSaid.
    [[nodiscard]] static std::optional<Head> answerHead(const QByteArray &bytes);
};

} // namespace Kodeks
