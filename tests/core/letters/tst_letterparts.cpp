// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterparts.h"

#include "core/exchange/mail/mailbox.h"
#include "core/exchange/office/officeprogram.h"
#include "core/project/letters/readletters.h"
#include "tests/support/files/compoundfiles.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray mailOf(const QByteArray &subject, const QByteArray &body)
{
    return "From: Kari <kari@b.no>\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\nSubject: " + subject + "\n"
        + body;
}

/// A mail of a text and one file.
QByteArray mailWith(const QByteArray &file, const QByteArray &headers, const QByteArray &text = "Se vedlegg.")
{
    return mailOf("Svar",
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + text + "\n--x\n" + headers
            + "\n\n" + file + "\n--x--\n");
}

const QByteArray attached
    = "Content-Type: text/plain; name=uttalelse.txt\nContent-Disposition: attachment; filename=uttalelse.txt"_ba;

const QByteArray line = "From kari@b.no Mon Mar  4 10:00:00 2024\n"_ba;

QStringList namesOf(const LetterParts &parts)
{
    QStringList names;
    for (const LetterPart &part : parts.parts)
        names.append(part.place + u'/' + part.name);
    return names;
}

/// With a page beside its text, a file and an older e-mail attached.
QByteArray outlookMail()
{
    constexpr quint64 sent = 133'540'164'000'000'000; // 2024-03-04T09:00:00Z
    const QString file = u"__attach_version1.0_#00000000/"_s;
    const QString older = u"__attach_version1.0_#00000001/"_s;
    const QString within = older + u"__substg1.0_3701000D/"_s;
    const QString to = u"__recip_version1.0_#00000000/"_s;
    return compoundOf(
        {mapiNumbers({{0x0039, sent}}), mapiText(u"0037"_s, u"Høring"_s), mapiText(u"0042"_s, u"Kåre Å"_s),
            mapiText(u"5D02"_s, u"k@b.no"_s), mapiText(u"1000"_s, u"Vi støtter forslaget."_s),
            {u"__substg1.0_10130102"_s, u"<p>Vi støtter forslaget.</p>"_s.toUtf8()}, mapiNumbers({{0x0C15, 1}}, 8, to),
            mapiText(u"3001"_s, u"Oslo"_s, to), mapiText(u"39FE"_s, u"post@oslo.no"_s, to), mapiNumbers({}, 8, file),
            mapiText(u"3707"_s, u"uttalelse.txt"_s, file),
            {file + u"__substg1.0_37010102"_s, u"Vi er uenige på Ås."_s.toUtf8()}, mapiNumbers({}, 8, older),
            mapiNumbers({}, 24, within), mapiText(u"0037"_s, u"Eldre"_s, within), mapiText(u"0042"_s, u"Ola"_s, within),
            mapiText(u"1000"_s, u"Fra i fjor."_s, within)});
}

Result<PreparedImport> imported(const QByteArray &bytes, const QString &name, const ImportOptions &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Error::Kind::Io, file.errorString());
    file.close();
    return prepareImport({file.fileName()}, options);
}

QStringList lettersOf(const PreparedImport &prepared)
{
    QStringList names;
    for (const PreparedLetter &letter : prepared.letters)
        names.append(letter.name);
    return names;
}

} // namespace

/// Files that hold several letters.
class TestLetterParts : public QObject
{
    Q_OBJECT

private slots:
    void aMailboxHasItsMails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("mails");
        const QByteArray one = "Subject: Ett\n\nEn.\n"_ba;
        const QByteArray two = "Subject: To\n\nTo.\n"_ba;
        const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &mails) {
            QTest::newRow(name) << bytes << mails;
        };
        row("nothing", {}, {});
        row("text", "Hei\n\nFrom now on\n", {});
        row("one mail", line + one, {one});
        row("two", line + one + "\n" + line + two, {one, two});
        row("with line breaks of mail", (line + one + "\n" + line + two).replace("\n", "\r\n"),
            {QByteArray(one).replace("\n", "\r\n"), QByteArray(two).replace("\n", "\r\n")});
        row("empty lines before", "\n\n" + line + one, {one});
        row("a byte order mark before", "\xEF\xBB\xBF" + line + one, {one});
        row("no empty line between", line + one + line + two, {one, two});
        row("a line of the text that begins so",
            line + "Subject: Ett\n\nEn.\n\nFrom our side:\nwe agree.\n\n" + line + two,
            {"Subject: Ett\n\nEn.\n\nFrom our side:\nwe agree.\n", two});
        row("a quoted line of a mailbox", line + "Subject: Ett\n\n>From kari\n\n" + line + two,
            {"Subject: Ett\n\nFrom kari\n", two});
        row("a counted length",
            line + "Content-Length: 56\nSubject: Ett\n\n" + line + "Subject: sitat\n\n" + line + two,
            {"Content-Length: 56\nSubject: Ett\n\n" + line + "Subject: sitat\n", two});
        row("a length that is wrong", line + "Content-Length: 7\nSubject: Ett\n\nEn.\n\n" + line + two,
            {"Content-Length: 7\nSubject: Ett\n\nEn.\n", two});
        row("a Thunderbird line",
            "From - Mon Mar 04 10:00:00 2024\nX-Mozilla-Status: 0001\n" + one
                + "\nFrom - Mon Mar "
                  "04 10:00:00 2024\n"
                + two,
            {"X-Mozilla-Status: 0001\n" + one, two});
        row("time zone and no seconds",
            "From kari Mon Mar  4 10:00 CET 2024\n" + one
                + "\nFrom kari Mon Mar  4 10:00 "
                  "+0100 2024\n"
                + two,
            {one, two});
    }

    void aMailboxHasItsMails()
    {
        QFETCH(QByteArray, bytes);
        QList<QByteArray> mails;
        for (const QByteArrayView mail : mailsOfMailbox(bytes))
            mails.append(mailAsSent(mail));
        QTEST(mails, "mails");
    }

    void eachMailOfAMailboxIsALetter()
    {
        const QByteArray box
            = line + mailOf("Svar: Bydel/etat", "\nVi er enige.\n") + "\n" + line + mailOf("", "\nVi er uenige.\n");
        const auto prepared = imported(box, u"innboks.mbox"_s);
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared), (QStringList{u"innboks 1 Svar Bydeletat.eml"_s, u"innboks 2.eml"_s}));
        QCOMPARE(prepared->letters.at(1).facts.value(Fact::Sender).value, u"Kari"_s);
        QVERIFY(prepared->letters.at(1).text.endsWith(u"\n\nVi er uenige.\n"_s));
        QCOMPARE(prepared->report.remarks.size(), 1);
        QVERIFY(prepared->report.refused.isEmpty());
    }

    void anArchiveIsAFolderOfLetters()
    {
        const QByteArray inner = zipOf({{u"brev.txt"_s, "Innerst."_ba}});
        const auto prepared = imported(zipOf({{u"Nordby/brev.txt"_s, "Nord."_ba}, {u"Sørby/brev.txt"_s, "Sør."_ba},
                                           {u"./alene.txt"_s, "Alene."_ba}, {u"__MACOSX/._brev.txt"_s, "x"_ba},
                                           {u".skjult"_s, "x"_ba}, {u"gammel.zip"_s, inner}, {u"tom.txt"_s, ""_ba}}),
            u"svar.zip"_s);
        QVERIFY(prepared);
        QStringList names = lettersOf(*prepared);
        names.sort();
        QCOMPARE(
            names, (QStringList{u"Nordby/brev.txt"_s, u"Sørby/brev.txt"_s, u"alene.txt"_s, u"gammel.zip/brev.txt"_s}));
        QCOMPARE(prepared->report.refused.size(), 1);
        QVERIFY(prepared->report.refused.constFirst().file.endsWith(u"/svar.zip/tom.txt"_s));
    }

    void oddNamesAreRefusedAndNeverPaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("out") << u"../brev.txt"_s;
        QTest::newRow("in and out") << u"a/../../brev.txt"_s;
        QTest::newRow("from the root") << u"/brev.txt"_s;
        QTest::newRow("a drive") << u"C:/brev.txt"_s;
        QTest::newRow("a drive, back") << u"C:\\brev.txt"_s;
        QTest::newRow("the folder itself") << u"."_s;
        QTest::newRow("a folder itself") << u"././."_s;
        QTest::newRow("a control sign") << u"br\u0007ev.txt"_s;
    }

    void oddNamesAreRefusedAndNeverPaths()
    {
        QFETCH(QString, name);
        const auto parts
            = partsFromBytes(zipOf({{name, "Hei."_ba}, {u"godt.txt"_s, "Ja."_ba}}), u"a.zip"_s, u"a.zip"_s);
        QVERIFY(parts);
        QCOMPARE(namesOf(*parts), QStringList{u"a.zip/godt.txt"_s});
        QCOMPARE(parts->refused.size(), 1);
        QVERIFY(parts->refused.constFirst().reason.contains(u"“a.zip”"_s));
    }

    void archivesInArchivesHaveAnEnd()
    {
        QByteArray bytes = zipOf({{u"brev.txt"_s, "Innerst."_ba}});
        for (int i = 0; i < deepestParts; ++i)
            bytes = zipOf({{u"arkiv.zip"_s, bytes}});
        const auto prepared = imported(bytes, u"a.zip"_s);
        QVERIFY(prepared);
        QVERIFY(prepared->letters.isEmpty());
        QCOMPARE(prepared->report.refused.size(), 1);
        QVERIFY2(prepared->report.refused.constFirst().reason.contains(u"unpack it"_s),
            qPrintable(prepared->report.refused.constFirst().reason));
    }

    void aDamagedEntryDoesNotKeepTheOthersOut()
    {
        constexpr qsizetype crc = 16; // in an entry of the directory
        QByteArray bytes = zipOf({{u"a.txt"_s, "Hei paa deg."_ba}, {u"b.txt"_s, "Ja."_ba}});
        bytes[bytes.indexOf("PK\1\2") + crc] ^= 1;
        const auto prepared = imported(bytes, u"a.zip"_s);
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared), QStringList{u"b.txt"_s});
        QCOMPARE(prepared->report.refused.size(), 1);
    }

    void anEmptyArchiveIsRefused()
    {
        const auto parts = partsFromBytes(zipOf({}), u"a.zip"_s, u"a.zip"_s);
        QVERIFY(!parts);
        QVERIFY2(parts.error().message.contains(u"“a.zip”"_s), qPrintable(parts.error().message));
    }

    void attachmentsAreLettersOnlyWhereThatIsAskedFor()
    {
        const QByteArray mail = mailWith("Vi er uenige.", attached);
        const auto without = imported(mail, u"svar.eml"_s);
        QVERIFY(without);
        QCOMPARE(lettersOf(*without), QStringList{u"svar.eml"_s});
        QVERIFY(without->letters.constFirst().remarks.join(u' ').contains(u"uttalelse.txt"_s));
        const auto with = imported(mail, u"svar.eml"_s, {.attachments = true});
        QVERIFY(with);
        QCOMPARE(lettersOf(*with), (QStringList{u"svar.eml"_s, u"uttalelse.txt"_s}));
        const PreparedLetter &letter = with->letters.at(1);
        QCOMPARE(letter.text, u"Vi er uenige."_s);
        QCOMPARE(letter.facts.value(Fact::Sender).value, u"Kari"_s);
        QCOMPARE(letter.facts.value(Fact::Dated).value, u"2024-03-04"_s);
        QVERIFY(letter.facts.value(Fact::Sender).range.isEmpty());
        QVERIFY(letter.remarks.join(u' ').contains(u"svar.eml"_s));
        QVERIFY(with->letters.constFirst().remarks.isEmpty());
    }

    void whatIsAttachedIsTakenAndWhatStandsAsideIsNamed_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QStringList>("letters");
        QTest::addColumn<QString>("says"); // some remark or refusal
        const auto row = [](const char *name, const QByteArray &mail, const QStringList &letters,
                             const QString &says = {}) { QTest::newRow(name) << mail << letters << says; };
        const QString svar = u"svar.eml"_s;
        row("a mail in the mail",
            mailWith(
                mailOf("Eldre", "\nFra i fjor.\n"), "Content-Type: message/rfc822\nContent-Disposition: attachment"),
            {svar, u"Eldre.eml"_s});
        row("a picture in the text",
            mailWith(
                "GIF89a", "Content-Type: image/gif; name=logo.gif\nContent-Disposition: inline; filename=logo.gif"),
            {svar}, u"logo.gif"_s);
        row("a picture that is attached",
            mailWith("GIF89a", "Content-Type: image/gif\nContent-Disposition: attachment; filename=skann.gif"), {svar},
            u"skann.gif"_s);
        row("a signature", mailWith("x", "Content-Type: application/pgp-signature; name=signature.asc"), {svar},
            u"signature.asc"_s);
        row("an invitation", mailWith("x", "Content-Type: text/calendar; name=invite.ics"), {svar}, u"invite.ics"_s);
        const QByteArray package = "Content-Type: application/ms-tnef; name=winmail.dat";
        row("what Outlook has packed", mailWith("x", package), {svar}, u"(winmail.dat); it was left out"_s);
        row("the same by its name",
            mailWith("x",
                "Content-Type: application/octet-stream\nContent-Disposition: attachment; "
                "filename=WinMail.dat"),
            {svar}, u"(WinMail.dat); it was left out"_s);
        row("only what Outlook has packed", mailWith("x", package, ""), {}, u"such as ytnef"_s);
        row("what Outlook has packed and a file",
            mailWith("Vi er uenige.", attached + "\n\nVi er uenige.\n--x\n" + package, ""), {u"uttalelse.txt"_s},
            u"such as ytnef"_s);
        row("only a picture in the text", mailWith("GIF89a", "Content-Type: image/gif; name=logo.gif", ""), {},
            u"has no text of its own that can be read. Pictures in its text"_s);
        row("a mail without text", mailWith("Vi er uenige.", attached, ""), {u"uttalelse.txt"_s},
            u"no text of its own"_s);
        row("a name that is a path",
            mailWith("Vi er uenige.",
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=\"../../a/b.txt\""),
            {svar, u"b.txt"_s});
        row("no name at all", mailWith("Vi er uenige.", "Content-Type: text/plain\nContent-Disposition: attachment"),
            {svar, u"plain"_s});
        row("an alternative that was not taken",
            mailOf("Svar",
                "Content-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/plain\n\nSe vedlegg.\n--y\n"
                "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Se vedlegg.</p>\n--x\n"
                    + attached + "\n\nVi er uenige.\n--x--\n--y--\n"),
            {svar, u"uttalelse.txt"_s});
    }

    void whatIsAttachedIsTakenAndWhatStandsAsideIsNamed()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, says);
        const auto prepared = imported(mail, u"svar.eml"_s, {.attachments = true});
        QVERIFY(prepared);
        QTEST(lettersOf(*prepared), "letters");
        QStringList said;
        for (const PreparedLetter &letter : prepared->letters)
            said += letter.remarks;
        for (const ImportReport::Remark &remark : prepared->report.remarks)
            said += remark.sentence;
        for (const ImportReport::Refusal &refusal : prepared->report.refused)
            said += refusal.reason;
        QVERIFY2(said.join(u'\n').contains(says), qPrintable(said.join(u'\n')));
    }

    void anEmailOfOutlookIsReadAsItWasSent()
    {
        const auto prepared = imported(outlookMail(), u"svar.msg"_s);
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared), QStringList{u"svar.msg"_s});
        const PreparedLetter &letter = prepared->letters.constFirst();
        QVERIFY2(
            letter.text.startsWith(u"From: Kåre Å <k@b.no>\nTo: Oslo <post@oslo.no>\nDate: Mon, 04 Mar 2024 09:00:00 "
                                   u"+0000\nSubject: Høring\n\nVi støtter forslaget."_s),
            qPrintable(letter.text));
        QCOMPARE(letter.facts.value(Fact::Sender).value, u"Kåre Å"_s);
        QCOMPARE(letter.facts.value(Fact::Dated).value, u"2024-03-04"_s);
        QCOMPARE(prepared->attachments.size(), 1);
        QCOMPARE(prepared->attachments.constFirst().names, (QStringList{u"uttalelse.txt"_s, u"Eldre.eml"_s}));
    }

    void whatIsAttachedToAnEmailOfOutlookIsTaken()
    {
        const auto prepared = imported(outlookMail(), u"svar.msg"_s, {.attachments = true});
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared), (QStringList{u"svar.msg"_s, u"uttalelse.txt"_s, u"Eldre.eml"_s}));
        QCOMPARE(prepared->letters.at(1).text, u"Vi er uenige på Ås."_s);
        QCOMPARE(prepared->letters.at(1).facts.value(Fact::Sender).value, u"Kåre Å"_s);
        QVERIFY(prepared->letters.at(2).text.endsWith(u"\n\nFra i fjor."_s));
        QCOMPARE(prepared->letters.at(2).facts.value(Fact::Sender).value, u"Ola"_s);
    }

    void anEmailOfOutlookIsReadFromWhatItHas_data()
    {
        QTest::addColumn<QList<CompoundPart>>("parts");
        QTest::addColumn<QString>("says"); // the text or the reason
        const auto row = [](const char *name, const QList<CompoundPart> &parts, const QString &says) {
            QTest::newRow(name) << QList<CompoundPart>{mapiNumbers({{0x3FFD, 1252}})} + parts << says;
        };
        row("a page only", {{u"__substg1.0_10130102"_s, "<html><body><p>Vi st\xC3\xB8tter.</p></body></html>"_ba}},
            u"Vi støtter."_s);
        row("a code page", {{u"__substg1.0_1000001E"_s, "Vi st\xF8tter \x96 ja."_ba}}, u"Vi støtter – ja."_s);
        row("a stub and a page",
            {mapiText(u"1000"_s, u"Se HTML-utgaven."_s),
                {u"__substg1.0_10130102"_s, "<p>Bydelen skal ha ansvaret for alle sykehjemmene.</p>"_ba}},
            u"Bydelen skal ha ansvaret"_s);
        row("a Word document attached",
            {mapiText(u"1000"_s, u"Hei Kari."_s),
                mapiText(u"3704"_s, u"brev.doc"_s, u"__attach_version1.0_#00000000/"_s),
                {u"__attach_version1.0_#00000000/__substg1.0_37010102"_s,
                    compoundOf({{u"WordDocument"_s, QByteArray(6000, 'x')}})}},
            u"Hei Kari."_s);
        row("rich text only", {mapiText(u"0037"_s, u"Hei"_s), {u"__substg1.0_10090102"_s, "x"_ba}},
            u"rich text only"_s);
        row("rich text and a file",
            {{u"__substg1.0_10090102"_s, "x"_ba}, mapiText(u"3707"_s, u"a.txt"_s, u"__attach_version1.0_#00000000/"_s),
                {u"__attach_version1.0_#00000000/__substg1.0_37010102"_s, "Vi er uenige."_ba}},
            u"rich text only"_s);
        row("the date of its headers",
            {mapiText(u"007D"_s, u"Received: x\r\nDate: Tue, 5 Mar 2024 00:30:00 +0100\r\nTo: x\r\n\r\n"_s),
                mapiText(u"1000"_s, u"Hei."_s)},
            u"Date: Tue, 05 Mar 2024 00:30:00 +0100"_s);
    }

    void anEmailOfOutlookIsReadFromWhatItHas()
    {
        QFETCH(QList<CompoundPart>, parts);
        QFETCH(QString, says);
        const auto read = partsFromBytes(compoundOf(parts), u"a.msg"_s, u"a.msg"_s);
        const QString said = !read ? read.error().message
            : read->letter         ? read->letter->text
                                   : read->refused.constFirst().reason;
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY(!isForOffice(compoundOf(parts), u"a.msg"_s));
    }

    void aDamagedEmailOfOutlookIsRefusedOrRead()
    {
        const QByteArray whole = outlookMail();
        for (qsizetype size = 512; size < whole.size(); size += 512) {
            const auto read = partsFromBytes(whole.first(size), u"a.msg"_s, u"a.msg"_s, {.attachments = true});
            QVERIFY(read || read.error().message.contains(u"“a.msg”"_s));
        }
    }

    void tablesInAnArchiveAreTablesAndCodebooksNoLetters()
    {
        const QByteArray answers = "Navn;Hva mener dere?\nFjellby;Vi er enige.\n";
        const QByteArray flat
            = "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
              "xmlns:table=\"t\" xmlns:text=\"x\" "
              "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
              "<table:table><table:table-row><table:table-cell><text:p>Fil</text:p></table:table-cell>"
              "<table:table-cell>"
              "<text:p>Type</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>"
              "brev"
              "</text:p></table:table-cell><table:table-cell><text:p>etat</text:p></table:table-cell></table:table-row>"
              "</table:table></office:spreadsheet></office:body></office:document>";
        const QByteArray archive = zipOf({{u"Nord/brev.txt"_s, "Vi er uenige."_ba}, {u"Nord/svar.csv"_s, answers},
            {u"Nord/fakta.fods"_s, flat}, {u"bok.json"_s, "{\"title\":\"x\",\"dimensions\":{\"task\":[]}}"_ba},
            {u"bok.csv"_s, "dimension,id,name,definition\ntask,T,Sykehjem,\n"_ba},
            {u"utdrag.csv"_s, "letter,start,end,text\nbrev.txt,0,2,Vi\n"_ba},
            {u"rapport.csv"_s, "outcome,file,note\nimported,brev.txt,\n"_ba}, {u"data.json"_s, "{\"a\": 1}"_ba}});
        const auto prepared = imported(archive, u"alt.zip"_s);
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared), (QStringList{u"brev.txt"_s, u"data.json"_s}));
        QCOMPARE(prepared->answers.size(), 1);
        QCOMPARE(prepared->answers.constFirst().fileName, u"svar.csv"_s);
        QCOMPARE(prepared->facts.size(), 1);
        QCOMPARE(prepared->facts.constFirst().rows, (QList<QStringList>{{u"brev"_s, u"etat"_s}}));
        QStringList reasons;
        for (const ImportReport::Refusal &refusal : prepared->report.refused)
            reasons.append(refusal.file.section(u'/', -1) + u' ' + refusal.reason);
        QCOMPARE(reasons.size(), 4);
        for (const auto &[file, word] : {std::pair{"bok.json", "codebook"}, {"bok.csv", "codebook"},
                 {"utdrag.csv", "import-passages"}, {"rapport.csv", "report of an import"}})
            QVERIFY2(reasons.filter(QLatin1StringView(file)).join(u' ').contains(QLatin1StringView(word)),
                qPrintable(reasons.join(u'\n')));
    }

    void attachmentsOfOneNameAreToldApartByTheirMails()
    {
        const QByteArray box = line + mailWith("Vi er uenige.", attached) + "\n" + line
            + mailWith("Vi er enige.", attached, "Se andre vedlegg.");
        const auto prepared = imported(box, u"a.mbox"_s, {.attachments = true});
        QVERIFY(prepared);
        QCOMPARE(lettersOf(*prepared),
            (QStringList{u"a 1 Svar.eml"_s, u"a 1 Svar.eml/uttalelse.txt"_s, u"a 2 Svar.eml"_s,
                u"a 2 Svar.eml/uttalelse.txt"_s}));
    }
};

KODEKS_TEST(TestLetterParts)
#include "tst_letterparts.moc"
