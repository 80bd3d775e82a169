// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterparts.h"

#include "core/base/shorter.h"
#include "core/exchange/archives/entryname.h"
#include "core/exchange/documents/archivekind.h"
#include "core/exchange/documents/documentkind.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/mailreader.h"
#include "core/exchange/mail/outlookmail.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(LetterParts)
};

constexpr ZipLimits archiveLimits{.entryBytes = qint64(64) * 1024 * 1024, .totalBytes = qint64(1024) * 1024 * 1024};

QString mailName(const QString &mailbox, qsizetype number, QByteArrayView mail)
{
    const QString subject = mailSubject(mail);
    const QString base = u"%1 %2"_s.arg(QFileInfo(mailbox).completeBaseName()).arg(number);
    return subject.trimmed().isEmpty() ? base + u".eml"_s : base + u' ' + mailFileName(subject);
}

LetterParts mailboxParts(const QByteArray &bytes, const QString &name, const QString &place)
{
    LetterParts parts;
    const QList<QByteArrayView> mails = mailsOfMailbox(bytes);
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const QByteArrayView mail = mails.at(i);
        const auto sent = [bytes, mail]() -> Result<QByteArray> { return mailAsSent(mail); };
        parts.parts.append({mailName(name, i + 1, mail), place, sent});
    }
    parts.remarks.append(PartText::tr(
        "It is a mailbox; each of its %n e-mail(s) is a letter of its own.", nullptr, static_cast<int>(mails.size())));
    return parts;
}

Result<LetterParts> archiveParts(const QByteArray &bytes, const QString &name, const QString &place)
{
    auto opened = ZipArchive::open(bytes, name, archiveLimits);
    if (!opened)
        return failed(opened);
    const auto archive = std::make_shared<ZipArchive>(std::move(*opened));
    LetterParts parts;
    for (const QString &entry : archive->names()) {
        if (isSystemsOwn(entry))
            continue;
        if (isOddEntryName(entry)) {
            parts.refused.append({place + u'/' + cutTo(entry, 200),
                PartText::tr("The archive “%1” has a file whose name leads out of it or is no file's name, “%2”; it "
                             "was left out.")
                    .arg(name, cutTo(entry, 200).simplified())});
            continue;
        }
        const QString plain = plainEntryName(entry);
        const QString folder = plain.contains(u'/') ? u'/' + plain.section(u'/', 0, -2) : QString();
        parts.parts.append(
            {plain.section(u'/', -1), place + folder, [archive, entry] { return archive->read(entry); }});
    }
    if (parts.parts.isEmpty() && parts.refused.isEmpty())
        return failure(Error::Kind::Invalid, PartText::tr("The archive “%1” has no files in it.").arg(name));
    return parts;
}

LetterFacts withoutPlaces(const LetterFacts &facts)
{
    LetterFacts bare;
    for (const Fact fact : {Fact::Sender, Fact::Dated}) {
        if (const auto known = facts.constFind(fact); known != facts.constEnd())
            bare.insert(fact, {known->value, known->source, {}});
    }
    return bare;
}

void addAttachments(LetterParts &parts, MailAttachments attachments, const QString &mail, const QString &place)
{
    const LetterFacts facts = withoutPlaces(attachments.facts);
    for (MailAttachment &attachment : attachments.files) {
        const QString name = attachment.name.section(u'/', -1).section(u'\\', -1).trimmed();
        parts.parts.append({name.isEmpty() ? PartText::tr("attachment") : name, place,
            [bytes = std::move(attachment.bytes)]() -> Result<QByteArray> { return bytes; }, facts,
            {PartText::tr("It was attached to the e-mail “%1”.").arg(mail)}});
    }
}

/// `mail`: the file as an e-mail, if it is another kind of file.
Result<LetterParts> mailParts(
    const QByteArray &bytes, const QByteArray &mail, const QString &name, const QString &place)
{
    auto letter = letterFromBytes(bytes, name);
    LetterParts parts;
    if (letter && letter->attachments.isEmpty()) {
        parts.letter = std::move(*letter);
        return parts;
    }
    auto attachments = mailAttachments(mail, name);
    if (!letter && (!attachments || attachments->files.isEmpty()))
        return failed(letter);
    if (letter)
        parts.letter = std::move(*letter);
    else
        parts.remarks = QStringList{PartText::tr("It has no text of its own; what is attached to it was taken.")}
            + attachments->remarks;
    if (attachments)
        addAttachments(parts, std::move(*attachments), name, place);
    return parts;
}

/// What is attached to an e-mail.
QStringList namesAttached(const QByteArray &bytes, const QString &name)
{
    const auto kind = documentKind(bytes, name);
    if (!kind || (*kind != DocumentKind::Mail && *kind != DocumentKind::OutlookMail))
        return {};
    const auto mail = *kind == DocumentKind::OutlookMail ? mailOfOutlook(bytes, name) : Result<QByteArray>(bytes);
    const auto attachments = mail ? mailAttachments(*mail, name) : failed(mail);
    QStringList names;
    if (attachments) {
        for (const MailAttachment &attachment : attachments->files)
            names.append(attachment.name);
    }
    return names;
}

/// A letter; of an e-mail also the names of what came with it, even where the e-mail itself says nothing.
Result<LetterParts> letterAlone(const QByteArray &bytes, const QString &name, const QString &place)
{
    auto letter = letterFromBytes(bytes, name);
    LetterParts parts;
    if (letter) {
        parts.attachments = letter->attachments;
        if (!letter->attachments.isEmpty())
            letter->remarks.append(attachmentsLeftOut(letter->attachments));
        parts.letter = std::move(*letter);
        return parts;
    }
    parts.attachments = namesAttached(bytes, name);
    if (parts.attachments.isEmpty())
        return failed(letter);
    parts.refused.append({place, letter.error().message});
    return parts;
}

} // namespace

bool mayBeLarge(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.slice(3);
    return looksLikeZip(start) || start.trimmed().startsWith("From ");
}

Result<LetterParts> partsFromBytes(
    const QByteArray &bytes, const QString &name, const QString &place, const PartOptions &options)
{
    const bool mayHold = options.depth < deepestParts && (options.attachments || mayBeLarge(bytes));
    const auto kind = mayHold ? documentKind(bytes, name) : DocumentKind::PlainText;
    if (kind == DocumentKind::Mailbox)
        return mailboxParts(bytes, name, place);
    if (kind == DocumentKind::Archive)
        return archiveParts(bytes, name, place);
    if (kind == DocumentKind::Mail && options.attachments)
        return mailParts(bytes, bytes, name, place);
    if (kind == DocumentKind::OutlookMail && options.attachments) {
        const auto mail = mailOfOutlook(bytes, name);
        return mail ? mailParts(bytes, *mail, name, place) : failed(mail);
    }
    if (bytes.size() > largestLetter)
        return tooLongDocument(name);
    return letterAlone(bytes, name, place);
}

} // namespace Kodeks
