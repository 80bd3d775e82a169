// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxfitting.h"

#include "core/project/refi/qdpxstudy.h"
#include "core/storage/names.h"
#include "tests/support/numbered.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);

Study emptyStudy()
{
    Study study;
    for (const Table table : studyTables)
        study.records[table];
    return study;
}

/// Adds a record with that name; its row is the place in the list, from 1.
StudyRecord &add(Study &study, Table table, int uuid, const QString &name, const QJsonValue &parent = QJsonValue::Null)
{
    QList<StudyRecord> &records = study.records[table];
    StudyRecord record;
    record.uuid = numbered(uuid);
    record.row = records.size() + 1;
    record.fields.insert(u"name"_s, {name, 0, 0, {}});
    if (table == Table::Task)
        record.fields.insert(u"parent"_s, {parent, 0, 0, {}});
    records.append(record);
    return records.last();
}

QList<QUuid> uuidsOf(const Study &study, Table table)
{
    QList<QUuid> uuids;
    for (const StudyRecord &record : study.records.value(table))
        uuids.append(record.uuid);
    return uuids;
}

QdpxStudy foreign()
{
    return {emptyStudy(), {}, {}, false};
}

} // namespace

/// The study of a QDPX made to fit the project that it goes into.
class QdpxFittingTest : public QObject
{
    Q_OBJECT

private slots:
    void codersOfOneNameAreOne_data();
    void codersOfOneNameAreOne();
    void tasksAreKnownByTheirPath();
    void actorsAreKnownByTheirAliases();
    void whatTheProjectSaysStays();
    void whatKodeksWroteIsKnownByUuidAlone();
    void noUuidNamesTwoThings();
    void detailsThatTheProjectHasStayOut();
    void timesThatAreNotStatedAreNow();
    void aPassageThatSaysTheSameIsTheOneThatIsHere();
};

void QdpxFittingTest::codersOfOneNameAreOne_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("same");
    QTest::newRow("alike") << u"Ann"_s << true;
    QTest::newRow("in another case, with space") << u" ANN "_s << true;
    QTest::newRow("another name") << u"Anne"_s << false;
}

void QdpxFittingTest::codersOfOneNameAreOne()
{
    QFETCH(const QString, theirs);
    QFETCH(const bool, same);
    Study ours = emptyStudy();
    add(ours, Table::Coder, 1, u"Ann"_s);
    QdpxStudy file = foreign();
    add(file.study, Table::Coder, 2, theirs);
    fitToProject(file, ours, {}, now);
    QCOMPARE(uuidsOf(file.study, Table::Coder), QList<QUuid>{numbered(same ? 1 : 2)});
}

void QdpxFittingTest::tasksAreKnownByTheirPath()
{
    Study ours = emptyStudy();
    add(ours, Table::Task, 1, u"Care"_s);
    add(ours, Table::Task, 2, u"Homes"_s, uuidWord(numbered(1)));
    QdpxStudy file = foreign();
    add(file.study, Table::Task, 11, u"care"_s);
    add(file.study, Table::Task, 12, u"homes"_s, uuidWord(numbered(11)));
    add(file.study, Table::Task, 13, u"Homes"_s); // at the top: another one
    add(file.study, Table::Task, 14, u"Meals"_s, uuidWord(numbered(11)));
    fitToProject(file, ours, {}, now);
    QCOMPARE(uuidsOf(file.study, Table::Task), QList<QUuid>({numbered(1), numbered(2), numbered(13), numbered(14)}));
    QCOMPARE(file.study.records.value(Table::Task).at(3).fields.value(u"parent"_s).value,
        QJsonValue(uuidWord(numbered(1)))); // below the project's own group
}

void QdpxFittingTest::actorsAreKnownByTheirAliases()
{
    Study ours = emptyStudy();
    add(ours, Table::Actor, 1, u"district"_s).columns.insert(u"aliases"_s, u"[\"borough\"]"_s);
    QdpxStudy file = foreign();
    add(file.study, Table::Actor, 11, u"Borough"_s);
    add(file.study, Table::Actor, 12, u"district"_s); // that one is taken already
    fitToProject(file, ours, {}, now);
    QCOMPARE(uuidsOf(file.study, Table::Actor), QList<QUuid>({numbered(1), numbered(12)}));
}

void QdpxFittingTest::whatTheProjectSaysStays()
{
    Study ours = emptyStudy();
    add(ours, Table::Argument, 1, u"nearness"_s).fields.insert(u"definition"_s, {u"ours"_s, 5, 0, {}});
    QdpxStudy file = foreign();
    add(file.study, Table::Argument, 11, u"NEARNESS"_s).fields.insert(u"definition"_s, {u"theirs"_s, 9, 0, {}});
    fitToProject(file, ours, {}, now);
    const StudyRecord fitted = file.study.records.value(Table::Argument).constFirst();
    QCOMPARE(fitted.fields.value(u"name"_s).value, QJsonValue(u"nearness"_s));
    QCOMPARE(fitted.fields.value(u"definition"_s).value, QJsonValue(u"ours"_s));
}

void QdpxFittingTest::whatKodeksWroteIsKnownByUuidAlone()
{
    Study ours = emptyStudy();
    add(ours, Table::Coder, 1, u"Ann"_s);
    add(ours, Table::Coder, 2, u"Bo"_s);
    QdpxStudy file = foreign();
    file.own = true;
    add(file.study, Table::Coder, 11, u"Ann"_s);
    add(file.study, Table::Coder, 2, u"Bo, as he is called now"_s);
    fitToProject(file, ours, {}, now);
    QCOMPARE(uuidsOf(file.study, Table::Coder), QList<QUuid>({numbered(11), numbered(2)}));
    QCOMPARE(file.study.records.value(Table::Coder).at(1).fields.value(u"name"_s).value,
        QJsonValue(u"Bo, as he is called now"_s)); // what is newer wins later
}

void QdpxFittingTest::noUuidNamesTwoThings()
{
    Study ours = emptyStudy();
    add(ours, Table::Coder, 1, u"Ann"_s);
    QdpxStudy file = foreign();
    add(file.study, Table::Task, 1, u"Care"_s);
    add(file.study, Table::Task, 12, u"Homes"_s, uuidWord(numbered(1)));
    Passage passage;
    passage.uuid = numbered(1);
    file.passages = {{passage, {}}};
    fitToProject(file, ours, {}, now);
    const QList<QUuid> tasks = uuidsOf(file.study, Table::Task);
    QVERIFY(tasks.at(0) != numbered(1));
    QVERIFY(file.passages.constFirst().first.uuid != numbered(1));
    QVERIFY(file.passages.constFirst().first.uuid != tasks.at(0));
    QCOMPARE(
        file.study.records.value(Table::Task).at(1).fields.value(u"parent"_s).value, QJsonValue(uuidWord(tasks.at(0))));
}

void QdpxFittingTest::detailsThatTheProjectHasStayOut()
{
    Study ours = emptyStudy();
    const QStringList values{u"a title"_s, u""_s, u"[]"_s};
    for (int i = 0; i < 3; ++i)
        add(ours, Table::Property, i + 1, QString()).columns.insert(u"value"_s, values.at(i));
    QdpxStudy file = foreign();
    for (int i = 0; i < 3; ++i)
        add(file.study, Table::Property, i + 1, QString()).columns.insert(u"value"_s, u"theirs"_s);
    fitToProject(file, ours, {}, now);
    QCOMPARE(uuidsOf(file.study, Table::Property), QList<QUuid>({numbered(2), numbered(3)}));
}

void QdpxFittingTest::timesThatAreNotStatedAreNow()
{
    QdpxStudy file = foreign();
    Passage stated;
    stated.uuid = numbered(1);
    stated.created = stated.modified = now.addDays(-3);
    Passage unstated;
    unstated.uuid = numbered(2);
    file.passages = {{stated, {}}, {unstated, {}}};
    fitToProject(file, emptyStudy(), {}, now);
    QCOMPARE(file.passages.at(0).first, stated);
    QCOMPARE(file.passages.at(1).first.created, now);
    QCOMPARE(file.passages.at(1).first.modified, now);
}

void QdpxFittingTest::aPassageThatSaysTheSameIsTheOneThatIsHere()
{
    Study ours = emptyStudy();
    add(ours, Table::Letter, 1, u"a.txt"_s).sha256 = u"same"_s;
    add(ours, Table::Coder, 2, u"Ann"_s);
    QdpxStudy file = foreign();
    add(file.study, Table::Letter, 11, u"b.txt"_s).sha256 = u"same"_s;
    add(file.study, Table::Coder, 12, u"ann"_s);
    Passage here;
    here.uuid = numbered(3);
    here.letter = LetterId(1);
    here.coder = CoderId(1);
    here.range = {0, 5};
    here.created = here.modified = now.addDays(-9);
    Passage same = here;
    same.uuid = numbered(13);
    same.modified = now;
    Passage other = same;
    other.uuid = numbered(14);
    ++other.range.end;
    Passage again = same;
    again.uuid = numbered(15);
    file.passages = {{same, {}}, {other, {}}, {again, {}}};
    fitToProject(file, ours, {{here, {}}}, now);
    QCOMPARE(file.passages.at(0).first.uuid, numbered(3));
    QCOMPARE(file.passages.at(0).first.modified, here.modified);
    QCOMPARE(file.passages.at(1).first.uuid, numbered(14));
    QCOMPARE(file.passages.at(2).first.uuid, numbered(15)); // one of here is only one of theirs
    QCOMPARE(file.study.records.value(Table::Letter).constFirst().uuid, numbered(1));
    QCOMPARE(
        file.study.records.value(Table::Letter).constFirst().fields.value(u"name"_s).value, QJsonValue(u"a.txt"_s));
}

KODEKS_TEST(QdpxFittingTest)
#include "tst_qdpxfitting.moc"
