// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/files/xlsxreader.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What is proposed in this test, by the task's id: the id of a direction.
const QMap<QString, QString> proposed{{u"T.HO.BPA"_s, u"D.UENDRET"_s}, {u"T.BO.FREMSKAFFE"_s, u"D.BYDEL.FORETAK"_s},
    {u"T.BO.VEDTAK"_s, u"D.BYDEL.SENTRAL"_s}, {u"T.AD.DIGITAL"_s, u"D.ENKELT.SENTRAL"_s},
    {u"T.HO.KONTRAKT"_s, u"D.BYDEL.SENTRAL"_s}, {u"T.GEN"_s, u"D.SAMARBEID"_s}, {u"T.BF.RUS"_s, u"D.BYDEL.ETAT"_s}};

/// Where a direction goes; of the three that move nothing their own ids.
QString targetOf(const QString &direction)
{
    static const QMap<QString, QString> targets{{u"D.SENTRAL.BYDEL"_s, u"bydel"_s}, {u"D.ETAT.BYDEL"_s, u"bydel"_s},
        {u"D.BYDEL.ETAT"_s, u"etat"_s}, {u"D.BYDEL.FORETAK"_s, u"foretak"_s},
        {u"D.BYDEL.SENTRAL"_s, u"sentral enhet"_s}, {u"D.ENKELT.SENTRAL"_s, u"sentral enhet"_s},
        {u"D.ETAT.ETAT"_s, u"etat"_s}};
    return targets.value(direction, direction);
}

bool isTransfer(const QString &direction)
{
    return targetOf(direction) != direction;
}

/// In Norwegian, told plainly.
QString standpointOf(const QString &direction, const QString &proposal)
{
    if (!proposal.isEmpty() && direction == proposal)
        return u"For"_s;
    if (direction == u"D.SAMARBEID")
        return u"Samarbeid"_s;
    if (direction == u"D.UAVKLART" || direction.isEmpty())
        return u"Uklart"_s;
    if (proposal.isEmpty())
        return isTransfer(direction) ? u"Vil flytte oppgaven"_s : u"Uendret"_s;
    if (direction == u"D.UENDRET" || proposal == u"D.UENDRET")
        return u"Mot"_s;
    return isTransfer(proposal) && targetOf(direction) != targetOf(proposal) ? u"Mot"_s : u"Annen overføring"_s;
}

QString standpointOfAll(const QSet<QString> &directions, const QString &proposal)
{
    QSet<QString> decided;
    for (const QString &direction : directions) {
        if (isTransfer(direction) || direction == u"D.UENDRET")
            decided.insert(direction);
    }
    if (decided.isEmpty())
        return directions.contains(u"D.SAMARBEID"_s) ? standpointOf(u"D.SAMARBEID"_s, proposal) : u"Uklart"_s;
    QSet<QString> standpoints;
    for (const QString &direction : std::as_const(decided))
        standpoints.insert(standpointOf(direction, proposal));
    return standpoints.size() == 1 ? *standpoints.constBegin() : u"Motstridende, ikke avgjort"_s;
}

QString senderIn(const QHash<QString, QString> &row)
{
    const QString sender = row.value(u"sender"_s);
    return sender.isEmpty() ? u"ukjent avsender (%1)"_s.arg(row.value(u"letter"_s)) : sender;
}

/// By task and standpoint, the senders.
using Counted = QMap<QString, QMap<QString, QSet<QString>>>;

Counted countedPlainly(const CsvRows &rows, const QSet<QString> &senders)
{
    QMap<QString, QString> names;
    QMap<QString, QMap<QString, QSet<QString>>> said;
    for (const QHash<QString, QString> &row : rows) {
        const QString id = row.value(u"task_id"_s);
        if (id.isEmpty())
            continue;
        names.insert(id, row.value(u"task"_s));
        const QString sender = senderIn(row);
        said[id][sender].insert(row.value(u"direction_id"_s));
    }
    Counted counted;
    for (auto task = said.cbegin(); task != said.cend(); ++task) {
        for (const QString &sender : senders) {
            const bool speaks = task->contains(sender);
            const QString standpoint
                = speaks ? standpointOfAll(task->value(sender), proposed.value(task.key())) : u"Taus"_s;
            counted[names.value(task.key())][standpoint].insert(sender);
        }
    }
    return counted;
}

Counted toldBy(const Sheet &sheet)
{
    Counted told;
    for (qsizetype row = 0; row + 1 < sheet.rows.size(); ++row) {
        const QString standpoint = sheet.cell(row, u"Standpunkt"_s).text;
        const QStringList who = sheet.cell(row, u"Hvem"_s).text.split(u", "_s);
        const QString number = sheet.cell(row, u"Avsendere"_s).text;
        const QSet<QString> senders
            = who == QStringList{u"–"_s} ? QSet<QString>() : QSet<QString>(who.begin(), who.end());
        if (number.toInt() != senders.size())
            qFatal(
                "%s names %lld and counts %s", qPrintable(standpoint), qlonglong(senders.size()), qPrintable(number));
        if (!standpoint.startsWith(u'–') && !senders.isEmpty())
            told[sheet.cell(row, u"§"_s).text][standpoint] = senders;
    }
    return told;
}

} // namespace

/// `kodeks summary` on the Oslo sample.
class TestSummaryCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        must(u"sample p.kodeks"_s);
        QByteArray table = "task,direction\n";
        for (auto task = proposed.cbegin(); task != proposed.cend(); ++task)
            table += task.key().toUtf8() + ',' + task->toUtf8() + '\n';
        write(u"proposal.csv"_s, table);
        must(u"import-proposal p.kodeks proposal.csv"_s);
    }

    void standpointsAreWhatAPlainCountOfTheExportGives_data()
    {
        QTest::addColumn<QStringList>("coders");
        QTest::newRow("both") << QStringList();
        QTest::newRow("A") << QStringList{u"--coder"_s, u"Coder A"_s};
        QTest::newRow("B") << QStringList{u"--coder"_s, u"Coder B"_s};
    }

    void standpointsAreWhatAPlainCountOfTheExportGives()
    {
        QFETCH(QStringList, coders);
        const Ran all = run({u"export"_s, u"p.kodeks"_s, u"-"_s});
        QSet<QString> senders;
        for (const QHash<QString, QString> &row : csvRows(all.out))
            senders.insert(senderIn(row));
        QCOMPARE(senders.size(), 5);
        const Ran csv = run(QStringList{u"export"_s, u"p.kodeks"_s, u"-"_s} + coders);
        const Ran ran = run(QStringList{u"summary"_s, u"p.kodeks"_s, u"s.xlsx"_s, u"--language"_s, u"nb"_s} + coders);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QFile workbook(file(u"s.xlsx"_s));
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        const QList<Sheet> sheets = readXlsx(workbook.readAll());
        const auto sheet = std::ranges::find(sheets, u"Standpunkter"_s, &Sheet::name);
        QVERIFY(sheet != sheets.end());
        const Counted counted = countedPlainly(csvRows(csv.out), senders);
        QVERIFY(counted.size() > 15);
        QCOMPARE(toldBy(*sheet), counted);
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("odt") << u"s.odt"_s << "PK\x03\x04"_ba << "written by Kodeks"_ba;
        QTest::newRow("docx") << u"s.docx"_s << "PK\x03\x04"_ba << "LibreOffice is not installed"_ba;
        QTest::newRow("html") << u"s.html"_s << "<!DOCTYPE html>"_ba << "written by Kodeks"_ba;
        QTest::newRow("xlsx") << u"s.xlsx"_s << "PK\x03\x04"_ba << "written by Kodeks"_ba;
        QTest::newRow("pdf") << u"s.pdf"_s << "%PDF-"_ba << "without tags"_ba;
    }

    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, said);
        const Ran ran = run({u"summary"_s, u"p.kodeks"_s, name, u"--language"_s, u"nn"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.contains(said), ran.out.constData());
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begins));
    }

    void theAnswerSaysWhatItIsOf()
    {
        const Ran ran = run({u"summary"_s, u"p.kodeks"_s, u"s.html"_s, u"--coder"_s, u"coder b"_s, u"--where"_s,
            u"to:etat"_s, u"--unit"_s, u"sender"_s, u"--json"_s});
        const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(told.value("coders"_L1).toArray(), QJsonArray{u"Coder B"_s});
        QCOMPARE(told.value("where"_L1), QJsonValue(u"to:etat"_s));
        QCOMPARE(told.value("unit"_L1), QJsonValue(u"sender"_s));
        QCOMPARE(told.value("file"_L1), QJsonValue(u"s.html"_s));
        QCOMPARE(told.value("kept"_L1), QJsonValue(0));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no language") << QStringList{u"p.kodeks"_s, u"s.odt"_s, u"--language"_s, u"de"_s} << 2
                                     << "nb"_ba;
        QTest::newRow("no format") << QStringList{u"p.kodeks"_s, u"s.txt"_s} << 1 << "not supported yet"_ba;
        QTest::newRow("no project") << QStringList{u"gone.kodeks"_s, u"s.odt"_s} << 1 << "gone.kodeks"_ba;
        QTest::newRow("no folder") << QStringList{u"p.kodeks"_s, u"gone/s.odt"_s} << 1 << "gone"_ba;
        QTest::newRow("no coder") << QStringList{u"p.kodeks"_s, u"s.odt"_s, u"--coder"_s, u"Nobody"_s} << 1
                                  << "Nobody"_ba;
        QTest::newRow("no query") << QStringList{u"p.kodeks"_s, u"s.odt"_s, u"--where"_s, u"tsk:a"_s} << 1 << "tsk"_ba;
        QTest::newRow("no text") << QStringList{u"p.kodeks"_s, u"s.odt"_s, u"--text-from"_s, u"gone.odt"_s} << 1
                                 << "gone.odt"_ba;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, said);
        QFile::remove(file(u"s.odt"_s));
        const Ran ran = run(QStringList{u"summary"_s} + words);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.contains(said) && (exit == 2 || ran.err.count('\n') == 1), ran.err.constData());
        QVERIFY(!QFile::exists(file(u"s.odt"_s)));
    }
};

KODEKS_TEST(TestSummaryCli)
#include "tst_summarycli.moc"
