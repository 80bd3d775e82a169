// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailheaders.h"

#include "core/exchange/text/encoding.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Bytes as characters of their own numbers, so that expressions can be used on them.
QString raw(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QByteArray quotedBytes(const QByteArray &text)
{
    QByteArray bytes = text;
    bytes.replace('_', ' ');
    return QByteArray::fromPercentEncoding(bytes, '=');
}

const QRegularExpression &encodedWord()
{
    static const QRegularExpression word(u"=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]*)\\?="_s);
    return word;
}

/// Text in plain bytes and encoded words, decoded.
class WordDecoder
{
public:
    QString read(const QString &value)
    {
        qsizetype from = 0;
        for (auto words = encodedWord().globalMatch(value); words.hasNext();) {
            const QRegularExpressionMatch word = words.next();
            plain(value.sliced(from, word.capturedStart() - from));
            encoded(word);
            from = word.capturedEnd();
        }
        plain(value.sliced(from));
        flush();
        return m_text;
    }

private:
    void plain(const QString &between)
    {
        if (!m_label.isEmpty() && between.trimmed().isEmpty()) { // space between two encoded words is none
            m_between = between;
            return;
        }
        flush();
        m_text += decodeLabelled(between.toLatin1(), {}).text;
    }

    void encoded(const QRegularExpressionMatch &word)
    {
        const QByteArray label = word.captured(1).toLatin1().toLower();
        if (label != m_label)
            flush(false);
        m_label = label;
        const QByteArray text = word.captured(3).toLatin1();
        m_bytes += word.captured(2).toLower() == u"b" ? QByteArray::fromBase64(text) : quotedBytes(text);
        m_between.clear();
    }

    void flush(bool last = true)
    {
        if (!m_label.isEmpty())
            m_text += decodeLabelled(m_bytes, m_label).text + (last ? m_between : QString());
        m_label.clear();
        m_bytes.clear();
        m_between.clear();
    }

    QString m_text;
    QString m_between; ///< space behind an encoded word, whose meaning depends on what follows
    QByteArray m_label; ///< of the encoded words that are being gathered
    QByteArray m_bytes;
};

bool isOfPeople(QStringView name)
{
    static const QStringList names{u"from"_s, u"to"_s, u"cc"_s, u"bcc"_s, u"sender"_s, u"reply-to"_s};
    return names.contains(name.toString().toLower());
}

bool isOfText(QStringView name)
{
    static const QStringList names{u"subject"_s, u"comments"_s, u"keywords"_s};
    return names.contains(name.toString().toLower());
}

QString wordOf(const QString &text)
{
    return u"=?UTF-8?B?"_s + QString::fromLatin1(text.toUtf8().toBase64()) + u"?="_s;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// A list of people: each stretch that is no address, sign or space becomes one encoded word where it has to.
QString people(const QString &value)
{
    static const QRegularExpression phrase(u"\"((?:[^\"\\\\]|\\\\.)*)\"|[^<>,;:()\"]+"_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QString line;
    qsizetype from = 0;
    for (auto phrases = phrase.globalMatch(value); phrases.hasNext();) {
        const QRegularExpressionMatch match = phrases.next();
        line += value.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const bool quoted = match.captured().startsWith(u'"');
        QString inner = quoted ? match.captured(1) : match.captured();
        if (quoted)
            inner.replace(escaped, u"\\1"_s);
        const QString text = WordDecoder().read(inner);
        const QString trimmed = text.trimmed();
        const qsizetype lead = text.indexOf(trimmed);
        line += isAscii(text) && text == inner
            ? match.captured()
            : text.first(lead) + wordOf(trimmed) + text.sliced(lead + trimmed.size());
    }
    return line + value.sliced(from);
}

/// Where the headers end: their last line's end.
qsizetype headersEnd(const QByteArray &mail)
{
    const qsizetype end = mail.startsWith('\n') ? 0 : mail.indexOf("\n\n");
    return end < 0 ? mail.size() : end;
}

/// Each header's line, its continuations joined; from its name on.
QStringList headerLines(const QByteArray &headers)
{
    QStringList lines;
    for (const QByteArray &line : headers.split('\n')) {
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (goesOn && !lines.isEmpty())
            lines.last() += u' ' + raw(line).trimmed();
        else
            lines.append(raw(line));
    }
    return lines;
}

QString readable(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
    if (!isOfPeople(name) && !isOfText(name))
        return line;
    const QString value = line.sliced(colon + 1).trimmed();
    if (isOfPeople(name))
        return name + u": "_s + people(value);
    const QString text = WordDecoder().read(value);
    return name + u": "_s + (isAscii(text) && text == value ? value : wordOf(text));
}

} // namespace

QByteArray withReadableHeaders(const QByteArray &mail)
{
    const qsizetype end = headersEnd(mail);
    const QByteArray headers = mail.first(end);
    const bool plain = !headers.contains("=?")
        && std::ranges::all_of(headers, [](char byte) { return static_cast<uchar>(byte) < 0x80; });
    if (plain)
        return mail;
    QStringList lines;
    for (const QString &line : headerLines(headers))
        lines.append(readable(line));
    return lines.join(u'\n').toLatin1() + mail.sliced(end);
}

QString headerText(const QByteArray &mail, const QByteArray &name)
{
    const QString wanted = raw(name).toLower() + u':';
    for (const QString &line : headerLines(mail.first(headersEnd(mail)))) {
        if (line.first(std::min(line.size(), wanted.size())).toLower() == wanted)
            return WordDecoder().read(line.sliced(wanted.size()).trimmed());
    }
    return {};
}

} // namespace Kodeks
