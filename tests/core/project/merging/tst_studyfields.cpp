// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/studyfields.h"

#include "core/project/merging/joinedstudy.h"
#include "core/project/revising.h"
#include "core/storage/names.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QUuid one(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid two(u"22222222-2222-4222-8222-222222222222"_s);

QJsonValue named(const QUuid &uuid)
{
    return uuidWord(uuid);
}

/// Row 1 is `one`, row 2 is `two`, whatever the table.
QUuid uuidOf(Table, qint64 row)
{
    return row == 1 ? one : row == 2 ? two : QUuid();
}

qint64 rowOf(Table, const QUuid &uuid)
{
    return uuid == one ? 1 : uuid == two ? 2 : 0;
}

} // namespace

/// The fields by which two copies of a record are compared.
class StudyFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsThatAreNoFieldAreLeftOut_data();
    void columnsThatAreNoFieldAreLeftOut();
    void recordsAreNamedByUuid_data();
    void recordsAreNamedByUuid();
    void aRecordThatNobodyKnowsBecomesNothing();
    void fieldsOfALetterAreNoColumns();
    void renamingReachesEveryNameAndNothingElse();
    void referencesAreTheRecordsThatAreNamed();
    void aWordKeepsItsValue_data();
    void aWordKeepsItsValue();
    void namesAndShortIdsAreUnique_data();
    void namesAndShortIdsAreUnique();
    void theLaterOfTwoWins_data();
    void theLaterOfTwoWins();
    void aTieIsDecidedTheSameBothWays();
    void keysOfChoicesAreOfOneField();
};

void StudyFieldsTest::columnsThatAreNoFieldAreLeftOut_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("field");
    QTest::newRow("uuid") << Table::Coder << u"uuid"_s << QString();
    QTest::newRow("text of a letter") << Table::Letter << u"content"_s << QString();
    QTest::newRow("when it was imported") << Table::Letter << u"imported"_s << QString();
    QTest::newRow("name of a property") << Table::Property << u"name"_s << QString();
    QTest::newRow("value of a property") << Table::Property << u"value"_s << u"value"_s;
    QTest::newRow("name") << Table::Task << u"name"_s << u"name"_s;
    QTest::newRow("from") << Table::Direction << u"from_actor"_s << u"kind"_s;
    QTest::newRow("to") << Table::Direction << u"to_actor"_s << u"kind"_s;
    QTest::newRow("kind") << Table::Direction << u"kind"_s << u"kind"_s;
    QTest::newRow("parent") << Table::Task << u"parent"_s << u"parent"_s;
}

void StudyFieldsTest::columnsThatAreNoFieldAreLeftOut()
{
    QFETCH(const Table, table);
    QFETCH(const QString, column);
    QFETCH(const QString, field);
    QCOMPARE(fieldOfColumn(table, column), field);
    const QStringList fields = StudyFields::fromColumns(table, {{column, u"x"_s}}, uuidOf).keys();
    QCOMPARE(fields, field.isEmpty() ? QStringList() : QStringList{field});
}

void StudyFieldsTest::recordsAreNamedByUuid_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QJsonObject>("columns");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue none = QJsonValue::Null;
    const auto row = [](const char *name, Table table, const QJsonObject &columns, const QString &field,
                         const QJsonValue &value) { QTest::newRow(name) << table << columns << field << value; };
    row("a task below another", Table::Task, {{u"name"_s, u"a"_s}, {u"parent"_s, 2}}, u"parent"_s, named(two));
    row("a task at the top", Table::Task, {{u"name"_s, u"a"_s}, {u"parent"_s, none}}, u"parent"_s, none);
    row("a kind of an actor", Table::Actor, {{u"kind_of"_s, 1}, {u"position"_s, 4}}, u"kind_of"_s, named(one));
    row("no kind of an actor", Table::Actor, {{u"kind_of"_s, none}}, u"kind_of"_s, none);
    row("a transfer", Table::Direction, {{u"kind"_s, u"transfer"_s}, {u"from_actor"_s, 1}, {u"to_actor"_s, 2}},
        u"kind"_s, QJsonArray{u"transfer"_s, named(one), named(two)});
    row("no transfer", Table::Direction, {{u"kind"_s, u"unclear"_s}, {u"from_actor"_s, none}, {u"to_actor"_s, none}},
        u"kind"_s, QJsonArray{u"unclear"_s, none, none});
    row("an argument's kind is a word", Table::Argument, {{u"kind"_s, u"theme"_s}}, u"kind"_s, u"theme"_s);
    row("a coder's colour", Table::Coder, {{u"name"_s, u"Ann"_s}, {u"color"_s, u"#123456"_s}}, u"color"_s,
        u"#123456"_s);
}

void StudyFieldsTest::recordsAreNamedByUuid()
{
    QFETCH(const Table, table);
    QFETCH(const QJsonObject, columns);
    QFETCH(const QString, field);
    const StudyFields::Values values = StudyFields::fromColumns(table, columns, uuidOf);
    QVERIFY(values.contains(field));
    QTEST(values.value(field), "value");
    QCOMPARE(StudyFields::toColumns(table, values, rowOf), columns);
}

void StudyFieldsTest::aRecordThatNobodyKnowsBecomesNothing()
{
    const QUuid unknown = QUuid::createUuid();
    const StudyFields::Values task{{u"name"_s, u"a"_s}, {u"parent"_s, named(unknown)}};
    QCOMPARE(StudyFields::toColumns(Table::Task, task, rowOf).value(u"parent"_s), QJsonValue(QJsonValue::Null));
    const StudyFields::Values direction{{u"kind"_s, QJsonArray{u"transfer"_s, named(one), named(unknown)}}};
    const QJsonObject columns = StudyFields::toColumns(Table::Direction, direction, rowOf);
    QCOMPARE(columns.value(u"from_actor"_s), QJsonValue(1));
    QCOMPARE(columns.value(u"to_actor"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(StudyFields::fromColumns(Table::Task, {{u"parent"_s, 99}}, uuidOf).value(u"parent"_s),
        QJsonValue(QJsonValue::Null));
}

void StudyFieldsTest::fieldsOfALetterAreNoColumns()
{
    const StudyFields::Values letter{{u"name"_s, u"a.txt"_s}, {u"fact.sender"_s, QJsonObject()},
        {u"attribute.region"_s, QJsonObject()}, {u"done.x"_s, 1}};
    QCOMPARE(StudyFields::toColumns(Table::Letter, letter, rowOf), QJsonObject({{u"name"_s, u"a.txt"_s}}));
}

void StudyFieldsTest::renamingReachesEveryNameAndNothingElse()
{
    const auto swap = [](const QUuid &uuid) { return uuid == one ? two : one; };
    using StudyFields::renamed;
    QCOMPARE(renamed(Table::Task, u"parent"_s, named(one), swap), named(two));
    QCOMPARE(renamed(Table::Actor, u"kind_of"_s, named(two), swap), named(one));
    QCOMPARE(renamed(Table::Task, u"parent"_s, QJsonValue::Null, swap), QJsonValue(QJsonValue::Null));
    QCOMPARE(renamed(Table::Direction, u"kind"_s, QJsonArray{u"transfer"_s, named(one), named(two)}, swap),
        QJsonValue(QJsonArray{u"transfer"_s, named(two), named(one)}));
    QCOMPARE(renamed(Table::Task, u"name"_s, named(one), swap), named(one)); // a name that looks like a uuid
    QCOMPARE(renamed(Table::Argument, u"kind"_s, named(one), swap), named(one));
}

void StudyFieldsTest::referencesAreTheRecordsThatAreNamed()
{
    using StudyFields::references;
    QCOMPARE(references(Table::Task, u"parent"_s, named(one)), QList<QUuid>{one});
    QVERIFY(references(Table::Task, u"parent"_s, QJsonValue::Null).isEmpty());
    QVERIFY(references(Table::Task, u"name"_s, named(one)).isEmpty());
    QCOMPARE(references(Table::Direction, u"kind"_s, QJsonArray{u"transfer"_s, named(two), named(one)}),
        QList<QUuid>({two, one}));
    QVERIFY(references(Table::Direction, u"kind"_s, QJsonArray{u"unclear"_s, QJsonValue(), QJsonValue()}).isEmpty());
    QCOMPARE(StudyFields::referenced(Table::Task, u"parent"_s), std::optional(Table::Task));
    QCOMPARE(StudyFields::referenced(Table::Actor, u"kind_of"_s), std::optional(Table::Actor));
    QCOMPARE(StudyFields::referenced(Table::Direction, u"kind"_s), std::optional(Table::Actor));
    QCOMPARE(StudyFields::referenced(Table::Argument, u"kind"_s), std::nullopt);
}

void StudyFieldsTest::aWordKeepsItsValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Null);
    QTest::newRow("text") << QJsonValue(u"“a” \"b\" \\ \n 😀"_s);
    QTest::newRow("empty text") << QJsonValue(u""_s);
    QTest::newRow("a number") << QJsonValue(-3);
    QTest::newRow("yes") << QJsonValue(true);
    QTest::newRow("a list") << QJsonValue(QJsonArray{u"a"_s, QJsonValue(), 2});
    QTest::newRow("an object") << QJsonValue(QJsonObject{{u"value"_s, u"x"_s}});
}

void StudyFieldsTest::aWordKeepsItsValue()
{
    QFETCH(const QJsonValue, value);
    const QString word = StudyFields::word(value);
    QVERIFY(word.startsWith(u'['));
    QCOMPARE(StudyFields::fromWord(word), value);
}

void StudyFieldsTest::namesAndShortIdsAreUnique_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    for (const auto &[name, table] :
        {std::pair("coder", Table::Coder), {"letter", Table::Letter}, {"actor", Table::Actor}})
        QTest::newRow(name) << table << u"name"_s;
    for (const auto &[name, table] :
        {std::pair("task", Table::Task), {"direction", Table::Direction}, {"argument", Table::Argument}})
        QTest::newRow(name) << table << u"code"_s;
    QTest::newRow("property") << Table::Property << QString();
    QTest::newRow("passage") << Table::Passage << QString();
}

void StudyFieldsTest::namesAndShortIdsAreUnique()
{
    QFETCH(const Table, table);
    QTEST(StudyFields::uniqueField(table), "field");
}

void StudyFieldsTest::theLaterOfTwoWins_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<StudyField>("a");
    QTest::addColumn<StudyField>("b");
    QTest::addColumn<bool>("bWins");
    const auto field = [](const QJsonValue &value, qint64 modified) { return StudyField{value, modified, 0, {}}; };
    const auto fact = [&field](const QString &source, qint64 modified) {
        return field(QJsonObject{{u"value"_s, u"x"_s}, {u"source"_s, source}}, modified);
    };
    QTest::newRow("later") << u"name"_s << field(u"b"_s, 1) << field(u"a"_s, 2) << true;
    QTest::newRow("earlier") << u"name"_s << field(u"a"_s, 2) << field(u"b"_s, 1) << false;
    QTest::newRow("changed over never changed") << u"name"_s << field(u"b"_s, 0) << field(u"a"_s, 1) << true;
    QTest::newRow("the same") << u"name"_s << field(u"a"_s, 1) << field(u"a"_s, 1) << false;
    QTest::newRow("corrected over found, though earlier")
        << u"fact.sender"_s << fact(u"found"_s, 9) << fact(u"corrected"_s, 1) << true;
    QTest::newRow("found never over corrected")
        << u"fact.sender"_s << fact(u"corrected"_s, 1) << fact(u"found"_s, 9) << false;
    QTest::newRow("the later correction")
        << u"fact.sender"_s << fact(u"corrected"_s, 1) << fact(u"corrected"_s, 2) << true;
}

void StudyFieldsTest::theLaterOfTwoWins()
{
    QFETCH(const QString, field);
    QFETCH(const StudyField, a);
    QFETCH(const StudyField, b);
    QTEST(isLater(field, a, b), "bWins");
}

void StudyFieldsTest::aTieIsDecidedTheSameBothWays()
{
    const QList<QJsonValue> values{u"a"_s, u"b"_s, QJsonValue(QJsonValue::Null), 1, QJsonArray{u"a"_s}, QJsonObject()};
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype j = 0; j < values.size(); ++j) {
            const StudyField a{values.at(i), 5, 0, {}};
            const StudyField b{values.at(j), 5, 0, {}};
            QCOMPARE(isLater(u"name"_s, a, b) != isLater(u"name"_s, b, a), i != j);
        }
    }
}

void StudyFieldsTest::keysOfChoicesAreOfOneField()
{
    const QSet<QString> keys{choiceKey(Table::Task, one), choiceKey(Table::Task, two), choiceKey(Table::Actor, one),
        choiceKey(Table::Task, one, u"name"_s), choiceKey(Table::Task, one, u"code"_s)};
    QCOMPARE(keys.size(), 5);
    QCOMPARE(choiceKey(Table::Task, one, u"name"_s), choiceKey(Table::Task, one, u"name"_s));
}

KODEKS_TEST(StudyFieldsTest)
#include "tst_studyfields.moc"
