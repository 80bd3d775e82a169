// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailbox.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark = "From ";

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

QString lineAt(QByteArrayView bytes, qsizetype from)
{
    constexpr qsizetype longest = 400;
    const QByteArrayView line = bytes.sliced(from, std::min(longest, lineEnd(bytes, from) - from));
    return QString::fromLatin1(line).trimmed();
}

bool isHeader(QByteArrayView bytes, qsizetype from)
{
    static const QRegularExpression header(u"^(?:[!-9;-~]+:|>From )"_s);
    return from < bytes.size() && header.match(lineAt(bytes, from)).hasMatch();
}

/// An address and a time; a full time, as all mailboxes have it, is certain even without an empty line before it.
bool isMailboxLine(const QString &line, bool certain)
{
    static const QRegularExpression timed(u"^From .{0,200}\\d{1,2}:\\d\\d.{0,60}$"_s);
    static const QRegularExpression full(u"^From .{0,200}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\\d{1,2} "
                                         u"\\d\\d:\\d\\d(?::\\d\\d)? .{0,20}\\d{4}"_s);
    return (certain ? full : timed).match(line).hasMatch();
}

bool followsEmptyLine(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView before = bytes.first(at);
    return at == 0 || before.trimmed().isEmpty() || before.endsWith("\n\n") || before.endsWith("\n\r\n");
}

bool beginsMail(QByteArrayView bytes, qsizetype at)
{
    return bytes.sliced(at).startsWith(mark) && isHeader(bytes, lineEnd(bytes, at))
        && isMailboxLine(lineAt(bytes, at), !followsEmptyLine(bytes, at));
}

/// The next line from `from` on that begins a mail; the end of the bytes if there is none.
qsizetype nextBeginning(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size();) {
        if (beginsMail(bytes, at))
            return at;
        const qsizetype line = bytes.indexOf("\nFrom ", at);
        if (line < 0)
            break;
        at = line + 1;
    }
    return bytes.size();
}

/// Where the headers end and the body begins.
qsizetype bodyStart(QByteArrayView bytes, qsizetype headers)
{
    for (qsizetype at = headers; at < bytes.size(); at = lineEnd(bytes, at)) {
        if (bytes[at] == '\n' || bytes.sliced(at).startsWith("\r\n"))
            return lineEnd(bytes, at);
    }
    return bytes.size();
}

/// The end of the body that Content-Length counts, if a mail begins there or the mailbox ends.
std::optional<qsizetype> countedEnd(QByteArrayView bytes, qsizetype headers)
{
    static const QRegularExpression length(
        u"^Content-Length:\\s*(\\d{1,12})$"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype body = bodyStart(bytes, headers);
    for (qsizetype at = headers; at < body; at = lineEnd(bytes, at)) {
        const QRegularExpressionMatch counted = length.match(lineAt(bytes, at));
        if (!counted.hasMatch())
            continue;
        qsizetype end = body + counted.captured(1).toLongLong();
        while (end < bytes.size() && (bytes[end] == '\n' || bytes[end] == '\r'))
            ++end;
        if (end == bytes.size() || (end < bytes.size() && beginsMail(bytes, end)))
            return end;
    }
    return std::nullopt;
}

qsizetype firstBeginning(QByteArrayView bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' '))
        ++at;
    return at < bytes.size() && bytes.sliced(at).startsWith(mark) && isHeader(bytes, lineEnd(bytes, at)) ? at : -1;
}

QByteArrayView trimmedEnd(QByteArrayView mail)
{
    if (mail.endsWith("\n\n"))
        mail.chop(1);
    else if (mail.endsWith("\n\r\n"))
        mail.chop(2);
    return mail;
}

} // namespace

QList<QByteArrayView> mailsOfMailbox(QByteArrayView bytes)
{
    QList<QByteArrayView> mails;
    qsizetype at = firstBeginning(bytes);
    while (at >= 0 && at < bytes.size()) {
        const qsizetype headers = lineEnd(bytes, at);
        const qsizetype end = countedEnd(bytes, headers).value_or(nextBeginning(bytes, headers));
        mails.append(trimmedEnd(bytes.sliced(headers, end - headers)));
        at = end;
    }
    return mails;
}

bool isMailbox(QByteArrayView bytes)
{
    const qsizetype at = firstBeginning(bytes);
    if (at < 0)
        return false;
    const qsizetype headers = lineEnd(bytes, at);
    return countedEnd(bytes, headers).value_or(nextBeginning(bytes, headers)) < bytes.size();
}

QByteArray mailAsSent(QByteArrayView mail)
{
    QByteArray sent = mail.toByteArray();
    const qsizetype body = bodyStart(mail, 0);
    if (sent.indexOf("\nFrom ", std::max<qsizetype>(body - 1, 0)) >= 0)
        return sent;
    QByteArray unquoted = sent.first(body);
    for (qsizetype at = body; at < sent.size();) {
        const qsizetype end = lineEnd(sent, at);
        QByteArrayView line = QByteArrayView(sent).sliced(at, end - at);
        QByteArrayView bare = line;
        while (bare.startsWith('>'))
            bare = bare.sliced(1);
        if (bare.size() < line.size() && bare.startsWith(mark))
            line = line.sliced(1);
        unquoted += line;
        at = end;
    }
    return unquoted;
}

QByteArrayView withoutMailboxLine(QByteArrayView mail)
{
    const qsizetype at = firstBeginning(mail);
    return at < 0 ? mail : mail.sliced(lineEnd(mail, at));
}

} // namespace Kodeks
