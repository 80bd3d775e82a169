// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/recordpairs.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QUuid id(int number)
{
    return QUuid(u"{00000000-0000-4000-8000-%1}"_s.arg(number, 12, 10, QChar(u'0')));
}

StudyRecord record(int uuid, const QString &name = {}, const QList<QUuid> &formerly = {})
{
    StudyRecord made;
    made.uuid = id(uuid);
    made.formerly = formerly;
    made.sha256 = name;
    made.columns = {{u"name"_s, name}};
    return made;
}

QString nameOf(const StudyRecord &record)
{
    return record.columns.value("name"_L1).toString();
}

QList<RecordPair> paired(const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs)
{
    return pairByUuid(ours, theirs, nameOf, nameOf);
}

/// "0-1 1-. .-0": places of ours and theirs.
QString places(const QList<RecordPair> &pairs)
{
    QStringList words;
    const auto place = [](qsizetype at) { return at < 0 ? u"."_s : QString::number(at); };
    for (const RecordPair &pair : pairs)
        words.append(place(pair.ours) + u'-' + place(pair.theirs));
    return words.join(u' ');
}

} // namespace

/// Which record of one copy of a project is which of the other.
class RecordPairsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameUuidIsTheSameRecordWhateverItsName();
    void whatOnlyOneCopyHasStaysByItself();
    void equalNamesPairWhatNoUuidPairs();
    void anEmptyNamePairsNothing();
    void theSmallerUuidIsKeptAndTheOtherRemembered();
    void aFormerUuidIsTheSameRecord();
    void eachRecordIsInOnePairOnly();
    void bothCopiesChooseTheSame();
    void lettersAreTheSameByTheirText();
    void ofLettersWithOneTextThoseOfOneSourceAreTheSame_data();
    void ofLettersWithOneTextThoseOfOneSourceAreTheSame();
    void aLetterWithTheUuidOfAnotherTextIsAClash();
};

void RecordPairsTest::theSameUuidIsTheSameRecordWhateverItsName()
{
    const auto pairs = paired({record(1, u"a"_s), record(2, u"b"_s)}, {record(2, u"a"_s), record(1, u"b"_s)});
    QCOMPARE(places(pairs), u"0-1 1-0"_s);
    QCOMPARE(pairs.at(0).uuid, id(1));
    QVERIFY(pairs.at(0).formerly.isEmpty());
}

void RecordPairsTest::whatOnlyOneCopyHasStaysByItself()
{
    QCOMPARE(places(paired({record(1, u"a"_s)}, {record(2, u"b"_s), record(3, u"c"_s)})), u"0-. .-0 .-1"_s);
    QCOMPARE(places(paired({}, {record(2, u"b"_s)})), u".-0"_s);
    QCOMPARE(places(paired({}, {})), QString());
}

void RecordPairsTest::equalNamesPairWhatNoUuidPairs()
{
    QCOMPARE(
        places(paired({record(1, u"a"_s), record(2, u"b"_s)}, {record(3, u"b"_s), record(1, u"x"_s)})), u"0-1 1-0"_s);
}

void RecordPairsTest::anEmptyNamePairsNothing()
{
    QCOMPARE(places(paired({record(1)}, {record(2)})), u"0-. .-0"_s);
}

void RecordPairsTest::theSmallerUuidIsKeptAndTheOtherRemembered()
{
    const auto pairs = paired({record(5, u"a"_s)}, {record(2, u"a"_s)});
    QCOMPARE(pairs.at(0).uuid, id(2));
    QCOMPARE(pairs.at(0).formerly, QList<QUuid>{id(5)});
}

void RecordPairsTest::aFormerUuidIsTheSameRecord()
{
    const auto pairs = paired({record(1, u"a"_s, {id(7)})}, {record(7, u"other"_s)});
    QCOMPARE(places(pairs), u"0-0"_s);
    QCOMPARE(pairs.at(0).uuid, id(1));
    QCOMPARE(pairs.at(0).formerly, QList<QUuid>{id(7)});
}

void RecordPairsTest::eachRecordIsInOnePairOnly()
{
    const auto pairs = paired({record(1, u"a"_s)}, {record(2, u"a"_s), record(3, u"a"_s)});
    QCOMPARE(places(pairs), u"0-0 .-1"_s);
}

void RecordPairsTest::bothCopiesChooseTheSame()
{
    const QList<StudyRecord> one{record(4, u"a"_s), record(9, u"b"_s), record(6, u"c"_s)};
    const QList<StudyRecord> other{record(3, u"b"_s), record(4, u"z"_s), record(8, u"c"_s)};
    QSet<QUuid> here;
    for (const RecordPair &pair : paired(one, other))
        here.insert(pair.uuid);
    QSet<QUuid> there;
    for (const RecordPair &pair : paired(other, one))
        there.insert(pair.uuid);
    QCOMPARE(here, there);
    QCOMPARE(here, (QSet<QUuid>{id(4), id(3), id(6)}));
}

void RecordPairsTest::lettersAreTheSameByTheirText()
{
    QList<std::pair<qsizetype, qsizetype>> clashes;
    const auto pairs = pairByText({record(1, u"text"_s)}, {record(2, u"text"_s), record(3, u"other"_s)}, clashes);
    QCOMPARE(places(pairs), u"0-0 .-1"_s);
    QVERIFY(clashes.isEmpty());
}

void RecordPairsTest::ofLettersWithOneTextThoseOfOneSourceAreTheSame_data()
{
    QTest::addColumn<QStringList>("ours"); // uuid, name, file, folder
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QString>("pairs");
    const auto row = [](const char *name, const QStringList &ours, const QStringList &theirs, const QString &pairs) {
        QTest::newRow(name) << ours << theirs << pairs;
    };
    const QString kari = u"1 kari kari l"_s;
    const QString ola = u"2 ola ola l"_s;
    row("each found its own", {kari, ola}, {u"3 ola ola l"_s, u"4 kari kari l"_s}, u"0-1 1-0"_s);
    row("two senders, one in each copy", {kari}, {ola}, u"0-. .-0"_s);
    row("renamed", {kari, ola}, {u"3 Ola ola l"_s, u"4 Kari kari l"_s}, u"0-1 1-0"_s);
    row("equal names in two folders", {u"1 svar svar l/N"_s}, {u"2 svar svar l/S"_s}, u"0-. .-0"_s);
    row("one folder named from above", {u"1 svar svar l/N"_s, u"2 S/svar svar l/S"_s}, {u"3 svar svar S"_s},
        u"0-. 1-0"_s);
    row("by uuid before all else", {kari, ola}, {u"2 kari kari l"_s, u"1 ola ola l"_s}, u"0-1 1-0"_s);
    row("not known, by name", {kari, ola}, {u"3 ola - -"_s}, u"0-. 1-0"_s);
    row("not known, and only one it can be", {kari}, {u"3 Svar - -"_s}, u"0-0"_s);
    row("not known, and two it could be", {kari, ola}, {u"3 Svar - -"_s}, u"0-. 1-. .-0"_s);
}

void RecordPairsTest::ofLettersWithOneTextThoseOfOneSourceAreTheSame()
{
    QFETCH(const QStringList, ours);
    QFETCH(const QStringList, theirs);
    const auto letters = [](const QStringList &rows) {
        QList<StudyRecord> all;
        for (const QString &row : rows) {
            const QStringList said = QString(row).replace(u'-', QString()).split(u' ');
            all.append(record(said.at(0).toInt(), said.at(1)));
            all.last().sha256 = u"text"_s;
            all.last().columns.insert(u"file"_s, said.at(2));
            all.last().columns.insert(u"folder"_s, said.at(3));
        }
        return all;
    };
    QList<std::pair<qsizetype, qsizetype>> clashes;
    QTEST(places(pairByText(letters(ours), letters(theirs), clashes)), "pairs");
    QVERIFY(clashes.isEmpty());
}

void RecordPairsTest::aLetterWithTheUuidOfAnotherTextIsAClash()
{
    QList<std::pair<qsizetype, qsizetype>> clashes;
    const auto pairs = pairByText({record(1, u"text"_s)}, {record(1, u"changed"_s)}, clashes);
    QCOMPARE(places(pairs), u"0-."_s);
    QCOMPARE(clashes, (QList<std::pair<qsizetype, qsizetype>>{{0, 0}}));
}

KODEKS_TEST(RecordPairsTest)
#include "tst_recordpairs.moc"
