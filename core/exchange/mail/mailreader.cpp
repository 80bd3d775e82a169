// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailreader.h"

#include "core/exchange/mail/headerlines.h"
#include "core/exchange/mail/mailbody.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/mailheaders.h"

#include <KMime/Message>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MailText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// Apple Mail (.emlx) writes the length of a mail on a line before it, and a property list behind it.
QByteArray withoutAppleFrame(const QByteArray &file)
{
    constexpr qsizetype longestNumber = 12;
    const qsizetype end = file.first(std::min(file.size(), longestNumber)).indexOf('\n');
    bool isNumber = false;
    const qsizetype length = end < 1 ? 0 : file.first(end).trimmed().toLongLong(&isNumber);
    if (!isNumber || length <= 0)
        return file;
    const bool isPart = end + 1 + length >= file.size();
    if (!isPart && !file.sliced(end + 1 + length).trimmed().startsWith("<?xml"))
        return file;
    return file.sliced(end + 1, std::min(length, file.size() - end - 1));
}

/// Lines that end in LF, whatever the program that saved them wrote, and nothing before or behind the mail.
QByteArray withPlainBreaks(const QByteArray &bytes)
{
    QByteArray mail = withoutAppleFrame(bytes);
    constexpr QByteArrayView unicode("\xEF\xBB\xBF");
    if (mail.startsWith(unicode))
        mail.remove(0, unicode.size());
    return mail.contains('\n') ? KMime::CRLFtoLF(mail) : mail.replace('\r', '\n');
}

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

HeaderLines linesOf(KMime::Message &mail, const QByteArray &bytes)
{
    HeaderLines lines;
    addPeople(lines, u"From"_s, Fact::Sender, mail.from(false), headerText(bytes, "From"));
    addPeople(lines, u"To"_s, Fact::Recipient, mail.to(false), headerText(bytes, "To"));
    if (const auto *date = mail.date(false); date == nullptr || !date->dateTime().isValid()) {
        lines.add(u"Date"_s, headerText(bytes, "Date"));
    } else {
        lines.add(u"Date"_s, date->asUnicodeString());
        lines.addFact(Fact::Dated, date->dateTime().date().toString(Qt::ISODate), date->asUnicodeString().simplified());
    }
    if (const auto *subject = mail.subject(false))
        lines.add(u"Subject"_s, subject->asUnicodeString());
    return lines;
}

/// More levels of parts in parts than a letter has: each needs one of these words.
bool isNestedTooDeep(const QByteArray &bytes)
{
    constexpr qsizetype most = 100;
    const QByteArray lower = bytes.toLower();
    return lower.count("boundary") > most || lower.count("message/") > most;
}

/// Far more empty parts than any e-mail has, for its length.
bool hasTooManyEmptyParts(const QByteArray &mail)
{
    constexpr qsizetype most = qsizetype(256) * 1024 * 1024; // bytes
    qsizetype taken = 0;
    for (qsizetype at = mail.indexOf("\n--"); at >= 0 && taken <= most; at = mail.indexOf("\n--", at + 1)) {
        const qsizetype end = mail.indexOf('\n', at + 1);
        if (end >= 0 && QByteArrayView(mail).sliced(end).startsWith("\n--"))
            taken += mail.size() - end;
    }
    return taken > most;
}

std::unexpected<Error> mailboxOf(const QString &file)
{
    return failure(Error::Kind::Invalid,
        MailText::tr(
            "“%1” is a mailbox with several e-mails; save those that are letters one by one (.eml) and import them.")
            .arg(file));
}

/// Without blanks between a soft line break's sign and the line's end, which gateways add (RFC 2045, 6.7, rule 3) and
/// KMime takes for text.
QByteArray withoutPadding(const QByteArray &mail)
{
    if (!mail.contains("= \n") && !mail.contains("=\t\n") && !mail.contains("=  "))
        return mail;
    static const QRegularExpression padded(u"=[ \\t]{1,200}\n"_s);
    static const QRegularExpression encoded(u"quoted-printable"_s, QRegularExpression::CaseInsensitiveOption);
    const QString raw = QString::fromLatin1(mail);
    return encoded.match(raw).hasMatch() ? QString(raw).replace(padded, u"=\n"_s).toLatin1() : mail;
}

/// A mail that KMime can be given: what it cannot bear is refused before.
Result<std::unique_ptr<KMime::Message>> parsed(const QByteArray &bytes, const QString &file)
{
    if (bytes.contains('\0')) // no e-mail may have one (RFC 5322, 4.1)
        return damagedDocument(file, MailText::tr("an e-mail"), u"NUL"_s);
    if (isNestedTooDeep(bytes))
        return tooDeepDocument(file);
    if (hasTooManyEmptyParts(bytes))
        return tooLongDocument(file);
    auto mail = std::make_unique<KMime::Message>();
    mail->setContent(withoutPadding(bytes));
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
    const auto mail = parsed(withReadableHeaders(withPlainBreaks(bytes)), file);
    if (!mail)
        return failed(mail);
    auto body = mailBody(**mail, file);
    if (!body)
        return failed(body);
    if (body->text.text.trimmed().isEmpty())
        return textlessDocument(file);
    return DocumentText{std::move(body->text.text), u"HTML"_s, {}, body->remarks, std::move(body->text.headings)};
}

namespace {

/// An e-mail as its parts; `content` is what it was parsed from.
struct ParsedMail
{
    QByteArray content;
    std::unique_ptr<KMime::Message> message;
    MailBody body;
};

/// `received`: its lines end in LF.
Result<ParsedMail> parsedMail(const QByteArray &received, const QString &file)
{
    if (isMailbox(received))
        return mailboxOf(file);
    ParsedMail mail{withReadableHeaders(withoutMailboxLine(received).toByteArray()), {}, {}};
    auto message = parsed(mail.content, file);
    if (!message)
        return failed(message);
    auto body = mailBody(**message, file);
    if (!body)
        return failed(body);
    mail.message = std::move(*message);
    mail.body = std::move(*body);
    return mail;
}

QByteArray bytesOf(KMime::Content &content)
{
    const auto message = content.bodyAsMessage();
    return message ? message->encodedContent() : content.decodedContent();
}

/// What an attachment is called: an e-mail by its subject, where it has no name of its own.
QString fileNameOf(const MailPart &part)
{
    const auto message = part.content->bodyAsMessage();
    if (!message)
        return part.name;
    const auto *subject = message->subject(false);
    const QString named = part.name.contains(u'/') ? QString() : part.name;
    return named.isEmpty() ? mailFileName(subject == nullptr ? QString() : subject->asUnicodeString()) : named;
}

bool isRichTextOnly(const ParsedMail &mail)
{
    return mail.body.text.text.isEmpty() && !headerText(mail.content, richTextOnlyHeader).isEmpty();
}

/// What no letter can come of, in sentences.
QStringList leftOut(const ParsedMail &mail)
{
    QStringList said;
    if (const QStringList aside = mail.body.attachmentNames(MailPart::Kind::Aside); !aside.isEmpty())
        said.append(asideLeftOut(aside));
    if (const QStringList packages = mail.body.attachmentNames(MailPart::Kind::Package); !packages.isEmpty())
        said.append(packagesLeftOut(packages));
    if (const QStringList sealed = mail.body.attachmentNames(MailPart::Kind::Sealed); !sealed.isEmpty())
        said.append(sealedLeftOut(sealed));
    if (isRichTextOnly(mail))
        said.append(richTextLeftOut());
    return said;
}

std::unexpected<Error> withoutText(const ParsedMail &mail, const QString &file)
{
    const QStringList files = mail.body.attachmentNames(MailPart::Kind::File);
    QString sentence = files.isEmpty() ? MailText::tr("“%1” has no text of its own that can be read.").arg(file)
                                       : onlyAttachments(file, files).error().message;
    for (const QString &more : leftOut(mail))
        sentence += u' ' + more;
    return failure(Error::Kind::Invalid, sentence);
}

} // namespace

Result<DocumentText> readMail(const QByteArray &bytes, const QString &file)
{
    const QByteArray received = withPlainBreaks(bytes);
    if (!isMailbox(received) && isWebArchive(withoutMailboxLine(received).toByteArray()))
        return readWebArchive(withoutMailboxLine(received).toByteArray(), file);
    auto mail = parsedMail(received, file);
    if (!mail)
        return failed(mail);
    if (mail->body.text.text.isEmpty() && (!mail->body.attachments.isEmpty() || isRichTextOnly(*mail)))
        return withoutText(*mail, file);
    mail->body.remarks += leftOut(*mail);
    const HeaderLines headers = linesOf(*mail->message, mail->content);
    FlowText whole{headers.text(), {}};
    if (!mail->body.text.text.isEmpty())
        whole.append(mail->body.text, u"\n"_s);
    return DocumentText{std::move(whole.text), u"e-mail"_s, headers.facts(), mail->body.remarks,
        std::move(whole.headings), {}, mail->body.attachmentNames(MailPart::Kind::File)};
}

Result<MailAttachments> mailAttachments(const QByteArray &bytes, const QString &file)
{
    const auto mail = parsedMail(withPlainBreaks(bytes), file);
    if (!mail)
        return failed(mail);
    MailAttachments attachments{{}, linesOf(*mail->message, mail->content).facts(), leftOut(*mail)};
    for (const MailPart &part : mail->body.attachments) {
        if (part.kind == MailPart::Kind::File)
            attachments.files.append({fileNameOf(part), bytesOf(*part.content)});
    }
    return attachments;
}

QString mailSubject(QByteArrayView bytes)
{
    constexpr qsizetype searched = qsizetype(256) * 1024;
    return headerText(withPlainBreaks(bytes.first(std::min(searched, bytes.size())).toByteArray()), "Subject");
}

namespace {

/// A name as headers have it (RFC 5322, 2.2), and a colon.
bool beginsWithHeader(QByteArrayView bytes)
{
    const auto end
        = std::ranges::find_if_not(bytes, [](char byte) { return byte >= '!' && byte <= '~' && byte != ':'; });
    return end != bytes.begin() && end != bytes.end() && *end == ':';
}

} // namespace

bool looksLikeMail(const QByteArray &bytes, bool called)
{
    constexpr qsizetype searched = 64 * 1024;
    const QByteArray first = withPlainBreaks(bytes.first(std::min(searched, bytes.size())));
    const QByteArrayView start = withoutMailboxLine(first);
    if (!beginsWithHeader(start))
        return false;
    static const QRegularExpression certain(u"^(?:mime-version|message-id|received|return-path|delivered-to):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression usual(u"^(?:from|to|date|subject|mime-version|message-id|received|content-type):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString head = QString::fromLatin1(start).section(u"\n\n"_s, 0, 0);
    return (called ? usual : certain).match(head).hasMatch();
}

} // namespace Kodeks
