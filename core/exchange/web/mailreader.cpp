// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/mailreader.h"

#include "core/exchange/web/mailbody.h"
#include "core/exchange/web/mailheaders.h"
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

/// The people of a header; one that names nobody by an address still names somebody.
template <typename Header>
void addPeople(HeaderLines &lines, const QString &label, Fact fact, const Header *header, const QString &raw)
{
    const QString read = header == nullptr ? QString() : header->asUnicodeString();
    lines.add(label, read.isEmpty() ? raw : read);
    const QString name = header == nullptr ? QString() : firstName(header->mailboxes());
    const QString bare = raw.section(u'<', 0, 0).remove(u'"').simplified();
    const QString shown = name.isEmpty() ? bare : name;
    lines.addFact(fact, shown, shown);
}

HeaderLines headerLines(KMime::Message &mail, const QByteArray &bytes)
{
    HeaderLines lines;
    addPeople(lines, u"From"_s, Fact::Sender, mail.from(false), headerText(bytes, "From"));
    addPeople(lines, u"To"_s, Fact::Recipient, mail.to(false), headerText(bytes, "To"));
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

/// The line with which a mailbox begins each mail (RFC 4155): an address and a time.
const QRegularExpression &mailboxLine()
{
    static const QRegularExpression line(
        u"^From \\S+ [^\\n]{0,60}\\d\\d:\\d\\d[^\\n]{0,40}\\n(?=[!-9;-~]+:)"_s, QRegularExpression::MultilineOption);
    return line;
}

/// Without the line of a mailbox.
QByteArray withoutMailboxLine(const QByteArray &mail)
{
    return mail.startsWith("From ") ? mail.sliced(mail.indexOf('\n') + 1) : mail;
}

bool isMailbox(const QByteArray &mail)
{
    if (!mail.startsWith("From "))
        return false;
    const qsizetype second = mail.indexOf("\n\nFrom ");
    return second >= 0 && mailboxLine().match(QString::fromLatin1(mail.sliced(second))).hasMatch();
}

std::unexpected<Error> mailboxOf(const QString &file)
{
    return failure(Error::Kind::Invalid,
        QCoreApplication::translate("Documents",
            "“%1” is a mailbox with several e-mails; save those that are letters one by one (.eml) and import them.")
            .arg(file));
}

/// A mail that KMime can be given: what it cannot bear is refused before.
Result<std::unique_ptr<KMime::Message>> parsed(const QByteArray &bytes, const QString &file)
{
    if (bytes.contains('\0')) // no e-mail may have one (RFC 5322, 4.1)
        return damagedDocument(file, QCoreApplication::translate("Documents", "an e-mail"), u"NUL"_s);
    if (isNestedTooDeep(bytes))
        return tooDeepDocument(file);
    if (hasTooManyEmptyParts(bytes))
        return tooLongDocument(file);
    auto mail = std::make_unique<KMime::Message>();
    mail->setContent(bytes);
    mail->parse();
    return mail;
}

/// A web page saved by a browser or by Word: related parts, a page first.
bool isWebArchive(const QByteArray &mail)
{
    static const QRegularExpression related(u"multipart/related"_s, QRegularExpression::CaseInsensitiveOption);
    const QString type = headerText(mail, "Content-Type");
    const QString from = headerText(mail, "From");
    const bool saved = from.contains(u"Saved by") || !headerText(mail, "Snapshot-Content-Location").isEmpty()
        || (from.isEmpty() && headerText(mail, "To").isEmpty());
    return saved && (related.match(type).hasMatch() || type.startsWith(u"text/html", Qt::CaseInsensitive));
}

} // namespace

Result<DocumentText> readWebArchive(const QByteArray &bytes, const QString &file)
{
    const auto mail = parsed(withReadableHeaders(KMime::CRLFtoLF(bytes)), file);
    if (!mail)
        return failed(mail);
    auto body = mailBody(**mail, file);
    if (!body)
        return failed(body);
    if (body->text.text.trimmed().isEmpty())
        return textlessDocument(file);
    return DocumentText{std::move(body->text.text), u"HTML"_s, {}, body->remarks, std::move(body->text.headings)};
}

Result<DocumentText> readMail(const QByteArray &bytes, const QString &file)
{
    const QByteArray received = KMime::CRLFtoLF(bytes);
    if (isMailbox(received))
        return mailboxOf(file);
    const QByteArray content = withReadableHeaders(withoutMailboxLine(received));
    if (isWebArchive(content))
        return readWebArchive(content, file);
    const auto mail = parsed(content, file);
    if (!mail)
        return failed(mail);
    const auto body = mailBody(**mail, file);
    if (!body)
        return failed(body);
    const HeaderLines headers = headerLines(**mail, content);
    FlowText whole{headers.text, {}};
    if (!body->text.text.isEmpty())
        whole.append(body->text, u"\n"_s);
    DocumentText document{std::move(whole.text), u"e-mail"_s, headers.facts, body->remarks, std::move(whole.headings)};
    if (!body->attachments.isEmpty()) {
        document.remarks.append(QCoreApplication::translate(
            "Documents", "Attachments are not imported with an e-mail; save them as files and import those: %1.")
                .arg(body->attachments.mid(0, 50).join(u", "_s)));
    }
    if (body->text.text.isEmpty() && !body->attachments.isEmpty()) {
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
    QByteArray start = bytes.first(std::min(searched, bytes.size()));
    if (start.startsWith("From "))
        start = withoutMailboxLine(start);
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
