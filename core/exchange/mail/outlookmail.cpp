// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/outlookmail.h"

#include "core/base/shorter.h"
#include "core/exchange/mail/gsf.h"
#include "core/exchange/mail/mailattachment.h"
#include "core/exchange/mail/mailheaders.h"
#include "core/exchange/mail/mailreader.h"
#include "core/exchange/mail/mapistore.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OutlookText
{
    Q_DECLARE_TR_FUNCTIONS(OutlookMail)
};

/// Numbers of properties (MS-OXPROPS).
namespace Property {
constexpr quint16 subject = 0x0037;
constexpr quint16 submitted = 0x0039;
constexpr quint16 fromName = 0x0042;
constexpr quint16 fromAddress = 0x0065;
constexpr quint16 transportHeaders = 0x007D;
constexpr quint16 recipientKind = 0x0C15;
constexpr quint16 senderName = 0x0C1A;
constexpr quint16 senderAddress = 0x0C1F;
constexpr quint16 displayedTo = 0x0E04;
constexpr quint16 delivered = 0x0E06;
constexpr quint16 body = 0x1000;
constexpr quint16 richBody = 0x1009;
constexpr quint16 page = 0x1013;
constexpr quint16 personName = 0x3001;
constexpr quint16 personAddress = 0x3003;
constexpr quint16 attached = 0x3701;
constexpr quint16 shortName = 0x3704;
constexpr quint16 longName = 0x3707;
constexpr quint16 mediaType = 0x370E;
constexpr quint16 contentId = 0x3712;
constexpr quint16 personSmtp = 0x39FE;
constexpr quint16 pageCodePage = 0x3FDE;
constexpr quint16 senderSmtp = 0x5D01;
constexpr quint16 fromSmtp = 0x5D02;
} // namespace Property

constexpr int deepest = 3;

QByteArray headerLine(const QByteArray &name, const QString &value)
{
    const QString line = value.simplified();
    return line.isEmpty() ? QByteArray() : name + ": " + line.toUtf8() + '\n';
}

QString person(const QString &name, const QStringList &addresses)
{
    const auto address = std::ranges::find_if(addresses, [](const QString &one) { return one.contains(u'@'); });
    QString bare = name;
    bare.removeIf([](QChar sign) { return sign == u'"' || sign == u'\\' || sign == u'<' || sign == u'>'; });
    bare = bare.simplified();
    if (address == addresses.end())
        return bare.isEmpty() ? QString() : u'"' + bare + u'"';
    return (bare.isEmpty() ? QString() : u'"' + bare + u"\" "_s) + u'<' + address->simplified().remove(u' ') + u'>';
}

QString sender(const MapiStore &mail)
{
    const QString from
        = person(mail.text(Property::fromName), {mail.text(Property::fromSmtp), mail.text(Property::fromAddress)});
    return from.isEmpty()
        ? person(mail.text(Property::senderName), {mail.text(Property::senderSmtp), mail.text(Property::senderAddress)})
        : from;
}

QString recipients(const MapiStore &mail)
{
    constexpr qsizetype most = 200;
    constexpr quint64 to = 1;
    QStringList people;
    for (const QString &name : mail.stores("__recip_version1.0_#"_L1, most)) {
        const auto one = mail.store(name, MapiStore::Kind::Part);
        if (!one || (one->number(Property::recipientKind).value_or(to) & 0xF) != to)
            continue;
        const QString read = person(
            one->text(Property::personName), {one->text(Property::personSmtp), one->text(Property::personAddress)});
        if (!read.isEmpty())
            people.append(read);
    }
    const QString shown = mail.text(Property::displayedTo);
    return people.isEmpty() && !shown.isEmpty() ? person(shown, {}) : people.join(u", "_s);
}

/// As the sender's program wrote it, else the moment that Outlook keeps (hundreds of nanoseconds since 1601).
QString dateOf(const MapiStore &mail)
{
    const QString sent = headerText(mail.text(Property::transportHeaders).toUtf8().replace("\r\n", "\n"), "Date");
    if (!sent.isEmpty())
        return sent;
    const auto moment = mail.number(Property::submitted);
    const quint64 ticks = moment ? *moment : mail.number(Property::delivered).value_or(0);
    constexpr quint64 ticksAMillisecond = 10'000;
    constexpr qint64 before1970 = 11'644'473'600'000; // milliseconds
    const qint64 since = static_cast<qint64>(ticks / ticksAMillisecond) - before1970;
    return since <= 0 ? QString() : QDateTime::fromMSecsSinceEpoch(since, QTimeZone::UTC).toString(Qt::RFC2822Date);
}

QByteArray base64Part(const QByteArray &headers, const QByteArray &content)
{
    constexpr qsizetype line = 76;
    const QByteArray encoded = content.toBase64();
    QByteArray part = headers + "Content-Transfer-Encoding: base64\n\n";
    part.reserve(part.size() + encoded.size() + encoded.size() / line + 1);
    for (qsizetype at = 0; at < encoded.size(); at += line)
        part += encoded.sliced(at, std::min(line, encoded.size() - at)) + '\n';
    return part;
}

/// "" where the page must say it itself.
QByteArray pageLabel(const MapiStore &mail)
{
    const quint64 page = mail.number(Property::pageCodePage).value_or(0) & 0xFFFFFFFF;
    if (page == 65001)
        return "; charset=utf-8";
    if (page == 28591)
        return "; charset=iso-8859-1";
    return page >= 1250 && page <= 1258 ? "; charset=windows-" + QByteArray::number(page) : QByteArray();
}

QList<QByteArray> bodies(const MapiStore &mail)
{
    QList<QByteArray> parts;
    if (const QString text = mail.text(Property::body); !text.trimmed().isEmpty())
        parts.append(base64Part("Content-Type: text/plain; charset=utf-8\n", text.toUtf8()));
    if (const QByteArray page = mail.bytes(Property::page); !page.isEmpty())
        parts.append(base64Part("Content-Type: text/html" + pageLabel(mail) + '\n', page));
    else if (const QString wide = mail.text(Property::page); !wide.isEmpty())
        parts.append(base64Part("Content-Type: text/html; charset=utf-8\n", wide.toUtf8()));
    return parts;
}

QByteArray multipart(const QByteArray &kind, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray all = "Content-Type: multipart/" + kind + "; boundary=" + boundary + "\n\n";
    for (const QByteArray &part : parts)
        all += "--" + boundary + '\n' + part + '\n';
    return all + "--" + boundary + "--\n";
}

QByteArray written(const MapiStore &mail, int depth);

/// Pictures that the page shows stay with it; what a file is its content tells.
QByteArray attachmentPart(const MapiStore &attachment, int depth)
{
    static const QRegularExpression kept(u"^(?:image/[\\w.+-]+|text/calendar|application/pkcs7-signature)$"_s);
    QString name = attachment.text(Property::longName);
    if (name.isEmpty())
        name = attachment.text(Property::shortName);
    QByteArray content = attachment.bytes(Property::attached);
    const auto within = attachment.store(u"__substg1.0_3701000D"_s, MapiStore::Kind::Attached);
    if (within && depth < deepest) {
        content = written(*within, depth + 1);
        name = mailFileName(within->text(Property::subject));
    }
    const QString said = attachment.text(Property::mediaType).trimmed().toLower();
    const bool shown = said.startsWith(u"image/") && !attachment.text(Property::contentId).isEmpty();
    const QByteArray type = !within && kept.match(said).hasMatch() ? said.toLatin1() : "application/octet-stream"_ba;
    return base64Part("Content-Type: " + type + "\nContent-Disposition: " + (shown ? "inline" : "attachment")
            + "; filename*=UTF-8''" + cutTo(name.simplified(), 200).toUtf8().toPercentEncoding() + '\n',
        content);
}

QByteArray written(const MapiStore &mail, int depth)
{
    constexpr qsizetype most = 1000;
    QByteArray made = headerLine("From", sender(mail)) + headerLine("To", recipients(mail))
        + headerLine("Date", dateOf(mail)) + headerLine("Subject", mail.text(Property::subject))
        + "MIME-Version: 1.0\n";
    const QByteArray level = QByteArray::number(depth);
    QList<QByteArray> parts = bodies(mail);
    if (parts.isEmpty() && !mail.bytes(Property::richBody).isEmpty())
        made += headerLine(richTextOnlyHeader, u"yes"_s);
    if (parts.size() > 1)
        parts = {multipart("alternative", "kodeks-either-" + level, parts)};
    for (const QString &name : mail.stores("__attach_version1.0_#"_L1, most)) {
        if (const auto attachment = mail.store(name, MapiStore::Kind::Part))
            parts.append(attachmentPart(*attachment, depth));
    }
    return made + (parts.isEmpty() ? "\n"_ba : multipart("mixed", "kodeks-all-" + level, parts));
}

} // namespace

Result<QByteArray> mailOfOutlook(const QByteArray &bytes, const QString &file)
{
    constexpr qint64 most = qint64(128) * 1024 * 1024;
    if (!Gsf::loaded())
        return failure(Error::Kind::NotFound,
            OutlookText::tr("“%1” is an e-mail saved by Outlook, which is read by the library libgsf; it is not "
                            "installed. Install it, or save the e-mail as .eml.")
                .arg(file));
    const auto mail = MapiStore::open(bytes, most);
    if (!mail)
        return damagedDocument(file, OutlookText::tr("an e-mail saved by Outlook"), u"MSG"_s);
    QByteArray made = written(*mail, 0);
    if (mail->isExhausted())
        return tooLongDocument(file);
    return made;
}

Result<DocumentText> readOutlookMail(const QByteArray &bytes, const QString &file)
{
    const auto mail = mailOfOutlook(bytes, file);
    return mail ? readMail(*mail, file) : failed(mail);
}

} // namespace Kodeks
