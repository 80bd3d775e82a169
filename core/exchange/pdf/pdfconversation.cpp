// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfconversation.h"

#include <QIODevice>
#include <QtEndian>

namespace Kodeks {

namespace {

QByteArray lengthBytes(qint64 length)
{
    QByteArray bytes(sizeof length, Qt::Uninitialized);
    qToBigEndian(length, bytes.data());
    return bytes;
}

/// So many bytes, waiting for them; fewer at the end.
QByteArray wholeRead(QIODevice &in, qint64 length)
{
    QByteArray bytes;
    while (bytes.size() < length) {
        const QByteArray more = in.read(length - bytes.size());
        if (more.isEmpty())
            break;
        bytes = bytes.isEmpty() ? more : bytes + more;
    }
    return bytes;
}

} // namespace

QByteArray PdfConversation::documentHead(qsizetype length)
{
    return lengthBytes(length);
}

std::optional<QByteArray> PdfConversation::nextDocument(QIODevice &in)
{
    const QByteArray head = wholeRead(in, sizeof(qint64));
    if (head.size() != sizeof(qint64))
        return {};
    const auto length = qFromBigEndian<qint64>(head.constData());
    if (length < 0)
        return {};
    QByteArray document = wholeRead(in, length);
    return document.size() == length ? std::optional(std::move(document)) : std::nullopt;
}

QByteArray PdfConversation::framed(const Answer &answer)
{
    return char(answer.outcome) + lengthBytes(answer.said.size()) + answer.said;
}

std::optional<PdfConversation::Head> PdfConversation::answerHead(const QByteArray &bytes)
{
    if (bytes.size() != Head::size || quint8(bytes.front()) > quint8(Outcome::NotStarted))
        return {};
    const Head head{Outcome(bytes.front()), qFromBigEndian<qint64>(bytes.constData() + 1)};
    return head.length >= 0 && head.length <= mostSaid ? std::optional(head) : std::nullopt;
}

} // namespace Kodeks
