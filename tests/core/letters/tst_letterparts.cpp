// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterparts.h"

#include "core/exchange/mail/mailbox.h"
#include "core/project/letters/readletters.h"
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

KODEKS_TEST_MAIN(TestLetterParts)
#include "tst_letterparts.moc"
