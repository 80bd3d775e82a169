// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/hostiledocuments.h"
#include "tests/support/files/compoundfiles.h"
#include "tests/support/files/documents.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mail
    = "Received: x\r\nFrom: =?utf-8?q?B=C3=B8?= <a@b.no>\r\nTo: c@d.no\r\nDate: Wed, 17 Apr 2024 10:00:00 "
      "+0200\r\nSubject: =?iso-8859-1?b?SPhy?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
      "boundary=y\r\n\r\n"
      "--y\r\nContent-Type: multipart/alternative; boundary=\"i\"\r\n\r\n--i\r\nContent-Type: text/plain; "
      "charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nV=E5rt svar.=\r\n\r\n--i\r\n"
      "Content-Type: text/html\r\nContent-Transfer-Encoding: "
      "base64\r\n\r\nPHA+eDwvcD4=\r\n--i--\r\n--y\r\nContent-Type: message/rfc822\r\n\r\nFrom: "
      "e@f.no\r\n\r\nhei\r\n--y\r\nContent-Type: application/pdf; name*=utf-8''s%C3%B8.pdf\r\n"
      "Content-Disposition: attachment\r\n\r\nx\r\n--y--\r\n"_ba;

QByteArray someMailbox(QRandomGenerator &random)
{
    static const QByteArray sample = "From a@b.no Wed Apr 17 10:00:00 2024\n" + QByteArray(mail).replace("\r\n", "\n")
        + "\nFrom MAILER Thu Apr 18 10:00:00 2024\nFrom: c@d.no\nSubject: To\nContent-Length: 18\n\n>From "
          "oss.\nHei.\n\n\n"
          "From x Fri Apr 19 10:00 2024 +0200\nTo: e@f.no\nContent-Type: text/plain; format=flowed; delsp=yes\n\n"
          "Bydelen \nmener.\n";
    return changedDocument(sample, random);
}

/// An e-mail of Outlook: its streams changed, now and then its container.
QByteArray someOutlookMail(QRandomGenerator &random)
{
    const auto text = [&random](const QString &property, const QString &said, const QString &folder = {}) {
        CompoundPart part = mapiText(property, said, folder);
        part.bytes = sometimesChanged(part.bytes, random);
        return part;
    };
    const QString person = u"__recip_version1.0_#00000000/"_s;
    const QString attached = u"__attach_version1.0_#00000000/"_s;
    const QString within = u"__attach_version1.0_#00000001/__substg1.0_3701000D/"_s;
    QList<CompoundPart> parts{mapiNumbers({{quint16(0x0039), 133'579'008'000'000'000}, {quint16(0x3FDE), 28591}}),
        text(u"0037"_s, u"Svar på høringen"_s), text(u"0042"_s, u"Kari \"Nordmann\""_s), text(u"5D02"_s, u"k@n.no"_s),
        text(u"1000"_s, u"Bydelen mener at …\r\n"_s), text(u"007D"_s, u"Date: Wed, 17 Apr 2024 10:00:00 +0200\r\n"_s),
        {u"__substg1.0_10130102"_s, sometimesChanged("<html><body><p>Bydelen mener at \xE5</p>", random)},
        {u"__substg1.0_10090102"_s, sometimesChanged("\x10\0\0\0\x08\0\0\0MELA\0\0\0\0{\\rtf1}"_ba, random)},
        mapiNumbers({{quint16(0x0C15), 1}}, 8, person), text(u"3001"_s, u"Etaten"_s, person),
        text(u"39FE"_s, u"e@f.no"_s, person), text(u"3707"_s, u"svar.txt"_s, attached),
        {attached + u"__substg1.0_37010102"_s, sometimesChanged("Et svar til.", random)},
        mapiNumbers({{quint16(0x0E06), 1}}, 24, within), text(u"0037"_s, u"Videre"_s, within),
        text(u"1000"_s, u"Se vedlagt."_s, within)};
    for (int left = random.bounded(4); left > 0; --left)
        parts.removeAt(below(random, parts.size()));
    const QByteArray bytes = compoundOf(parts);
    return random.bounded(2) == 0 ? changedOnce(bytes, random) : bytes;
}

/// Names of nine characters, which stand in an archive twice.
QByteArray someName(QRandomGenerator &random)
{
    static const QList<QByteArray> names{"a/svar.tx", "Ny/sv.txt", "../../a.b", "/root.txt", "a\\sv.txt ", "._svar.tx",
        "a/../../x", "C:\\x.text", "s\xC3\xB8r2.eml", "svars.zip", ".skj.ulte", "facts.csv", "NUL.txt  ", "a//b./c//"};
    return names.at(below(random, names.size()));
}

QByteArray someArchive(QRandomGenerator &random)
{
    QList<ZipPart> parts{{u"000000000"_s, sometimesChanged("Bydelen mener at.", random)},
        {u"111111111"_s, sometimesChanged(mail, random)},
        {u"222222222"_s, sometimesChanged("file;Avsender\r\na.txt;Etaten\r\n", random)}};
    if (random.bounded(3) == 0)
        parts.append({u"333333333"_s, zipOf({{u"444444444"_s, sometimesChanged(mail, random)}})});
    QByteArray bytes = zipOf(parts);
    for (char digit = '0'; digit <= '4'; ++digit) {
        if (random.bounded(2) == 0)
            bytes.replace(QByteArray(9, digit), someName(random));
    }
    return random.bounded(2) == 0 ? changedOnce(bytes, random) : bytes;
}

} // namespace

QList<HostileDocument> hostileHolders()
{
    return {{u"a.eml"_s, [](QRandomGenerator &random) { return changedDocument(mail, random); }},
        {u"a.mbox"_s, someMailbox}, {u"a.msg"_s, someOutlookMail}, {u"a.zip"_s, someArchive}};
}

} // namespace Kodeks
