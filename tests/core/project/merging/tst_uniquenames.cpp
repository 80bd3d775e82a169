// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/passagejoin.h"
#include "core/storage/names.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QUuid uuidWith(const QString &digits)
{
    return QUuid::fromString(digits + u"-0000-4000-8000-000000000000"_s);
}

/// A study of joined records alone, made by hand.
class Joined
{
public:
    Joined()
    {
        for (const Table table : studyTables)
            study.records[table];
    }

    JoinedRecord &add(Table table, const QString &digits, const QMap<QString, QJsonValue> &fields)
    {
        QList<JoinedRecord> &records = study.records[table];
        JoinedRecord record;
        record.uuid = uuidWith(digits);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            record.wanted.insert(field.key(), {*field, 0, 0, {}});
        study.at[table].insert(record.uuid, records.size());
        records.append(record);
        return records.last();
    }

    [[nodiscard]] QStringList settled(Table table, const QString &field)
    {
        settleConflicts(study);
        QStringList values;
        for (const JoinedRecord &record : study.records.value(table))
            values.append(record.value(field).toString());
        return values;
    }

    JoinedStudy study;
};

const QString first = u"11112222"_s;
const QString second = u"aaaabbbb"_s;
const QString third = u"aaaacccc"_s;

/// A coder, a letter and two groups.
Study studyOfGroups()
{
    Study study;
    for (const Table table : studyTables)
        study.records[table];
    const auto add = [&study](Table table, const QString &digits, const QString &name) -> StudyRecord & {
        QList<StudyRecord> &records = study.records[table];
        StudyRecord record;
        record.uuid = uuidWith(digits);
        record.row = records.size() + 1;
        record.fields.insert(u"name"_s, {name, 0, 0, {}});
        records.append(record);
        return records.last();
    };
    add(Table::Coder, u"10000000"_s, u"Ann"_s);
    add(Table::Letter, u"20000000"_s, u"a.txt"_s).sha256 = u"text"_s;
    for (const QString &digits : {first, second})
        add(Table::Task, digits, digits).fields.insert(u"is_group"_s, {1, 0, 0, {}});
    return study;
}

Passage passageWith(TaskId task)
{
    Passage passage;
    passage.id = PassageId(1);
    passage.uuid = uuidWith(u"30000000"_s);
    passage.letter = LetterId(1);
    passage.coder = CoderId(1);
    passage.range = {0, 4};
    passage.task = task;
    passage.created = passage.modified = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);
    return passage;
}

} // namespace

/// What cannot be as two copies together would have it: names that two have, and what stands below itself.
class UniqueNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondOfOneNameIsToldApart_data();
    void theSecondOfOneNameIsToldApart();
    void theOrderOfTheRecordsDoesNotMatter();
    void marksGrowUntilTheyAreFree();
    void namesOfTasksAreTheirOwnBelowOneGroup();
    void recordsWithoutANameAreLeftAlone();
    void circlesAreCutAtTheSmallestUuid_data();
    void circlesAreCutAtTheSmallestUuid();
    void aTaskThatPassagesHaveStaysATask_data();
    void aTaskThatPassagesHaveStaysATask();
    void recordsAreFoundByUuidAndPlace();
};

void UniqueNamesTest::theSecondOfOneNameIsToldApart_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, Table table, const QString &field, const QString &one, const QString &other,
                         const QString &shown) { QTest::newRow(name) << table << field << one << other << shown; };
    row("coders", Table::Coder, u"name"_s, u"Ann"_s, u"Ann"_s, u"Ann (aaaa)"_s);
    row("coders in another case", Table::Coder, u"name"_s, u"Ann"_s, u" ANN"_s, u" ANN (aaaa)"_s);
    row("coders of other names", Table::Coder, u"name"_s, u"Ann"_s, u"Anne"_s, u"Anne"_s);
    row("letters keep their ending", Table::Letter, u"name"_s, u"a.b.txt"_s, u"a.b.txt"_s, u"a.b (aaaa).txt"_s);
    row("letters without an ending", Table::Letter, u"name"_s, u"letter"_s, u"letter"_s, u"letter (aaaa)"_s);
    row("letters that are all ending", Table::Letter, u"name"_s, u".txt"_s, u".txt"_s, u".txt (aaaa)"_s);
    row("letters in another case", Table::Letter, u"name"_s, u"a.txt"_s, u"A.txt"_s, u"A.txt"_s);
    row("letters in another form of Unicode", Table::Letter, u"name"_s, u"\u00e5.txt"_s, u"a\u030a.txt"_s,
        u"a\u030a (aaaa).txt"_s);
    row("actors", Table::Actor, u"name"_s, u"bydel"_s, u"bydel"_s, u"bydel (aaaa)"_s);
    row("short ids of tasks", Table::Task, u"code"_s, u"T.1"_s, u"T.1"_s, u"T.1.AAAA"_s);
    row("short ids in another case", Table::Task, u"code"_s, u"T.a"_s, u"T.A"_s, u"T.A"_s);
    row("short ids of directions", Table::Direction, u"code"_s, u"D.1"_s, u"D.1"_s, u"D.1.AAAA"_s);
    row("short ids of arguments", Table::Argument, u"code"_s, u"A.1"_s, u"A.1"_s, u"A.1.AAAA"_s);
    row("names of arguments", Table::Argument, u"name"_s, u"Nærhet"_s, u"nærhet"_s, u"nærhet (aaaa)"_s);
}

void UniqueNamesTest::theSecondOfOneNameIsToldApart()
{
    QFETCH(const Table, table);
    QFETCH(const QString, field);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const QString, shown);
    Joined joined;
    joined.add(table, first, {{field, one}});
    joined.add(table, second, {{field, other}});
    QCOMPARE(joined.settled(table, field), QStringList({one, shown}));
    QCOMPARE(joined.study.records.value(table).at(1).wanted.value(field).value, QJsonValue(other));
}

void UniqueNamesTest::theOrderOfTheRecordsDoesNotMatter()
{
    Joined joined;
    joined.add(Table::Coder, second, {{u"name"_s, u"Ann"_s}});
    joined.add(Table::Coder, first, {{u"name"_s, u"Ann"_s}});
    QCOMPARE(joined.settled(Table::Coder, u"name"_s), QStringList({u"Ann (aaaa)"_s, u"Ann"_s}));
}

void UniqueNamesTest::marksGrowUntilTheyAreFree()
{
    Joined three;
    for (const QString &digits : {third, second, first})
        three.add(Table::Coder, digits, {{u"name"_s, u"Ann"_s}});
    QCOMPARE(three.settled(Table::Coder, u"name"_s), QStringList({u"Ann (aaaac)"_s, u"Ann (aaaa)"_s, u"Ann"_s}));
    Joined taken;
    taken.add(Table::Coder, first, {{u"name"_s, u"Ann"_s}});
    taken.add(Table::Coder, second, {{u"name"_s, u"Ann"_s}});
    taken.add(Table::Coder, third, {{u"name"_s, u"Ann (AAAA)"_s}});
    QCOMPARE(taken.settled(Table::Coder, u"name"_s), QStringList({u"Ann"_s, u"Ann (aaaab)"_s, u"Ann (AAAA)"_s}));
}

void UniqueNamesTest::namesOfTasksAreTheirOwnBelowOneGroup()
{
    Joined joined;
    const QJsonValue group = uuidWord(uuidWith(first));
    joined.add(Table::Task, first, {{u"name"_s, u"Homes"_s}});
    joined.add(Table::Task, second, {{u"name"_s, u"Homes"_s}, {u"parent"_s, group}});
    joined.add(Table::Task, third, {{u"name"_s, u"Homes"_s}, {u"parent"_s, group}});
    QCOMPARE(joined.settled(Table::Task, u"name"_s), QStringList({u"Homes"_s, u"Homes"_s, u"Homes (aaaa)"_s}));
}

void UniqueNamesTest::recordsWithoutANameAreLeftAlone()
{
    Joined joined;
    for (const QString &digits : {first, second, third})
        joined.add(Table::Task, digits, {{u"code"_s, u""_s}, {u"name"_s, digits}});
    QCOMPARE(joined.settled(Table::Task, u"code"_s), QStringList({u""_s, u""_s, u""_s}));
}

void UniqueNamesTest::circlesAreCutAtTheSmallestUuid_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    QTest::newRow("tasks") << Table::Task << u"parent"_s;
    QTest::newRow("actors") << Table::Actor << u"kind_of"_s;
}

void UniqueNamesTest::circlesAreCutAtTheSmallestUuid()
{
    QFETCH(const Table, table);
    QFETCH(const QString, field);
    const QString outside = u"00000001"_s;
    const auto word = [](const QString &digits) { return uuidWord(uuidWith(digits)); };
    Joined joined;
    joined.add(table, second, {{u"name"_s, u"b"_s}, {field, word(third)}});
    joined.add(table, third, {{u"name"_s, u"c"_s}, {field, word(first)}});
    joined.add(table, first, {{u"name"_s, u"a"_s}, {field, word(second)}});
    joined.add(table, outside, {{u"name"_s, u"o"_s}, {field, word(second)}}); // hangs on the circle
    QCOMPARE(joined.settled(table, field), QStringList({word(third), word(first), QString(), word(second)}));

    Joined itself;
    itself.add(table, first, {{u"name"_s, u"a"_s}, {field, word(first)}});
    QCOMPARE(itself.settled(table, field), QStringList{QString()});
}

void UniqueNamesTest::aTaskThatPassagesHaveStaysATask_data()
{
    QTest::addColumn<bool>("here");
    QTest::addColumn<bool>("coded");
    QTest::addColumn<bool>("goes");
    QTest::addColumn<int>("group");
    QTest::newRow("coded") << true << true << false << 0;
    QTest::newRow("coded by what comes in") << false << true << false << 0;
    QTest::newRow("coded by what goes") << true << true << true << 1;
    QTest::newRow("a passage without a task") << true << false << false << 1;
}

void UniqueNamesTest::aTaskThatPassagesHaveStaysATask()
{
    QFETCH(const bool, here);
    QFETCH(const bool, coded);
    QFETCH(const bool, goes);
    Study ours = studyOfGroups();
    Study theirs = studyOfGroups();
    const QList<PassageSource::Quoted> passage{{passageWith(coded ? TaskId(2) : TaskId()), u"text"_s}};
    const QList<PassageSource::Quoted> none;
    ListedPassages ourPassages(here ? passage : none);
    ListedPassages theirPassages(here ? none : passage);
    MergeChoices choices;
    if (goes) {
        const QUuid uuid = passage.constFirst().first.uuid;
        theirs.removed[Table::Passage].insert(uuid);
        choices.insert(choiceKey(Table::Passage, uuid), MergeDifference::Choice::Theirs);
    }
    const auto joined = joinStudies({ours, theirs, ourPassages, theirPassages}, choices, 0);
    QVERIFY(joined);
    QCOMPARE(joined->passages.gone.size(), goes ? 1U : 0U);
    QCOMPARE(joined->passages.fresh.size(), here ? 0U : 1U);
    QCOMPARE(joined->records.value(Table::Task).at(0).value(u"is_group"_s).toInt(), 1);
    QTEST(joined->records.value(Table::Task).at(1).value(u"is_group"_s).toInt(), "group");
}

void UniqueNamesTest::recordsAreFoundByUuidAndPlace()
{
    Joined joined;
    joined.add(Table::Coder, first, {{u"name"_s, u"Ann"_s}});
    joined.add(Table::Coder, second, {{u"name"_s, u"Bo"_s}});
    const JoinedRecord *bo = joined.study.record(Table::Coder, uuidWith(second));
    QVERIFY(bo);
    QCOMPARE(bo->value(u"name"_s), QJsonValue(u"Bo"_s));
    QCOMPARE(joined.study.record(Table::Coder, 2), bo);
    QVERIFY(!joined.study.record(Table::Coder, qint64(0)));
    QVERIFY(!joined.study.record(Table::Coder, 3));
    QVERIFY(!joined.study.record(Table::Coder, uuidWith(third)));
    QVERIFY(!joined.study.record(Table::Task, uuidWith(first)));
    QVERIFY(!joined.study.record(Table::Passage, 1));
}

KODEKS_TEST(UniqueNamesTest)
#include "tst_uniquenames.moc"
