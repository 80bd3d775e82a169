// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/mailreader.h"

#include "core/exchange/documents/mailbody.h"
#include "core/model/lettertext.h"

#include <KMime/Message>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Headers as lines of the letter, with what they tell.
class HeaderLines
{
public:
    void add(const QString &label, const QString &value)
    {
        constexpr qsizetype longest = 2000;
        const QString line = value.simplified().left(longest);
        if (!line.isEmpty())
            text += label + u": "_s + line + u'\n';
    }

    /// The fact's place is that of `shown` in the line just added.
    void addFact(Fact fact, const QString &value, const QString &shown)
    {
        const qsizetype at = shown.isEmpty() ? -1 : text.lastIndexOf(shown);
        if (!value.isEmpty() && at >= 0)
            facts.insert(
                fact, {value, FactValue::Source::Found, LetterText(text).rangeFromUtf16(at, at + shown.size())});
    }

    QString text;
    LetterFacts facts;
};

QString firstName(const KMime::Types::Mailbox::List &mailboxes)
{
    if (mailboxes.isEmpty())
        return {};
    const QString name = mailboxes.constFirst().name().simplified();
    return name.isEmpty() ? QString::fromLatin1(mailboxes.constFirst().address()) : name;
}

HeaderLines headerLines(KMime::Message &mail)
{
    HeaderLines lines;
    if (const auto *from = mail.from(false)) {
        lines.add(u"From"_s, from->asUnicodeString());
        lines.addFact(Fact::Sender, firstName(from->mailboxes()), firstName(from->mailboxes()));
    }
    if (const auto *to = mail.to(false)) {
        lines.add(u"To"_s, to->asUnicodeString());
        lines.addFact(Fact::Recipient, firstName(to->mailboxes()), firstName(to->mailboxes()));
    }
    if (const auto *date = mail.date(false)) {
        lines.add(u"Date"_s, date->asUnicodeString());
        lines.addFact(Fact::Dated, date->dateTime().date().toString(Qt::ISODate), date->asUnicodeString().simplified());
    }
    if (const auto *subject = mail.subject(false))
        lines.add(u"Subject"_s, subject->asUnicodeString());
    return lines;
}

/// KMime takes parts in parts one call deeper each; every level needs one of these words.
bool isNestedTooDeep(const QByteArray &bytes)
{
    constexpr qsizetype most = 100;
    const QByteArray lower = bytes.toLower();
    return lower.count("boundary") > most || lower.count("message/") > most;
}

/// KMime 24.12 takes a part with nothing in it, not even an empty line, for all the rest of the mail, so that many of
/// them take memory without end.
bool hasTooManyEmptyParts(const QByteArray &mail)
{
    constexpr qsizetype most = qsizetype(256) * 1024 * 1024; // bytes that the empty parts would take
    qsizetype taken = 0;
    for (qsizetype at = mail.indexOf("\n--"); at >= 0 && taken <= most; at = mail.indexOf("\n--", at + 1)) {
        const qsizetype end = mail.indexOf('\n', at + 1);
        if (end >= 0 && QByteArrayView(mail).sliced(end).startsWith("\n--"))
            taken += mail.size() - end;
    }
    return taken > most;
}

} // namespace

Result<DocumentText> readMail(const QByteArray &bytes, const QString &file)
{
    if (bytes.contains(
            // no e-mail may have one (RFC 5322, 4.1), and KMime 24.12 crashes on one in the name of a part's header
            '\0'))
        return damagedDocument(file, QCoreApplication::translate("Documents", "an e-mail"), u"NUL"_s);
    if (isNestedTooDeep(bytes))
        return tooDeepDocument(file);
    const QByteArray content = KMime::CRLFtoLF(bytes);
    if (hasTooManyEmptyParts(content))
        return tooLongDocument(file);
    KMime::Message mail;
    mail.setContent(content);
    mail.parse();
    const auto body = mailBody(mail, file);
    if (!body)
        return failed(body);
    const HeaderLines headers = headerLines(mail);
    DocumentText document{headers.text, u"e-mail"_s, headers.facts, {}};
    if (!body->texts.isEmpty())
        document.text += (headers.text.isEmpty() ? QString() : u"\n"_s) + body->texts.join(u"\n\n"_s);
    if (!body->attachments.isEmpty()) {
        document.remarks.append(QCoreApplication::translate(
            "Documents", "Attachments are not imported with an e-mail; save them as files and import those: %1.")
                .arg(body->attachments.mid(0, 50).join(u", "_s)));
    }
    if (body->texts.isEmpty() && !body->attachments.isEmpty()) {
        return failure(Error::Kind::Invalid,
            QCoreApplication::translate(
                "Documents", "“%1” has no text of its own, only attachments; save them as files and import those: %2.")
                .arg(file, body->attachments.mid(0, 50).join(u", "_s)));
    }
    return document;
}

bool looksLikeMail(const QByteArray &bytes, bool called)
{
    constexpr qsizetype searched = 64 * 1024;
    const QByteArray start = bytes.first(std::min(searched, bytes.size()));
    static const QRegularExpression certain(u"^(?:mime-version|message-id|received|return-path|delivered-to):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression usual(u"^(?:from|to|date|subject|mime-version|message-id|received|content-type):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression header(u"^[!-9;-~]+:"_s);
    QString head = QString::fromLatin1(start);
    head.replace(u"\r\n"_s, u"\n"_s);
    head = head.section(u"\n\n"_s, 0, 0);
    return header.match(head).hasMatch() && (called ? usual : certain).match(head).hasMatch();
}

} // namespace Kodeks
