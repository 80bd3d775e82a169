// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/codebookstore.h"

#include "core/project/settling/settling.h"
#include "core/storage/rowstore.h"
#include "core/storage/transaction.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The codebook, the coders and the settings as they are stored.
class CodebookStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadIsWhatTheProjectHas();
    void anEmptyProjectHasAnEmptyCodebook();
    void everyTaskIsFollowedByWhatStandsBelowIt();
    void codesAtOnePositionComeByTheirUuid();
    void tasksBelowThemselvesDoNotKeepItFromEnding();
    void titleUnitAndRulesAreProperties();
    void aPropertyIsReadWithItsRow();
    void settingsAreOffUntilTheySayOne_data();
    void settingsAreOffUntilTheySayOne();
    void whoseCopyItIsIsACodersUuid();
    void aConsensusKnowsItsTwo();
    void everyKindOfDirectionAndArgumentIsReadBack();
};

static QJsonObject taskRow(const QString &uuid, const QString &name, int position, qint64 parent = 0)
{
    return {{u"uuid"_s, uuid}, {u"code"_s, u""_s}, {u"name"_s, name},
        {u"parent"_s, parent > 0 ? QJsonValue(parent) : QJsonValue()}, {u"is_group"_s, 1}, {u"position"_s, position},
        {u"definition"_s, u""_s}, {u"include"_s, u""_s}, {u"exclude"_s, u""_s}, {u"example"_s, u""_s},
        {u"color"_s, u""_s}};
}

static QStringList namesOf(const QList<Task> &tasks)
{
    QStringList names;
    for (const Task &task : tasks)
        names.append(task.name);
    return names;
}

void CodebookStoreTest::whatIsReadIsWhatTheProjectHas()
{
    StoredProject stored;
    QCOMPARE(needed(readCodebook(stored.connection())), stored.small->codebook());
    QCOMPARE(needed(readCoders(stored.connection())), stored.small->coders());
}

void CodebookStoreTest::anEmptyProjectHasAnEmptyCodebook()
{
    const ProjectFile file;
    const Codebook book = needed(readCodebook(file.connection()));
    QVERIFY(book.tasks.isEmpty() && book.actors.isEmpty() && book.directions.isEmpty() && book.arguments.isEmpty());
    QVERIFY(needed(readCoders(file.connection())).isEmpty());
}

void CodebookStoreTest::everyTaskIsFollowedByWhatStandsBelowIt()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    RowStore rows(file.connection());
    const auto add = [&rows](const QString &name, int position, qint64 parent = 0) {
        return needed(rows.insert(Table::Task,
            taskRow(QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces), name, position, parent)));
    };
    const qint64 last = add(u"last"_s, 2);
    const qint64 first = add(u"first"_s, 0);
    add(u"middle"_s, 1);
    add(u"first, second child"_s, 1, first);
    const qint64 child = add(u"first, first child"_s, 0, first);
    add(u"grandchild"_s, 0, child);
    add(u"child of the last"_s, 5, last);
    QCOMPARE(namesOf(needed(readCodebook(file.connection())).tasks),
        QStringList({u"first"_s, u"first, first child"_s, u"grandchild"_s, u"first, second child"_s, u"middle"_s,
            u"last"_s, u"child of the last"_s}));
}

void CodebookStoreTest::codesAtOnePositionComeByTheirUuid()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    RowStore rows(file.connection());
    const QString uuid = u"%1-0000-4000-8000-000000000000"_s;
    for (const QString &digit : {u"c"_s, u"a"_s, u"b"_s})
        QVERIFY(rows.insert(Table::Task, taskRow(uuid.arg(digit + u"0000000"_s), digit, 0)));
    QCOMPARE(namesOf(needed(readCodebook(file.connection())).tasks), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void CodebookStoreTest::tasksBelowThemselvesDoNotKeepItFromEnding()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    RowStore rows(file.connection());
    const QString uuid = u"%1-0000-4000-8000-000000000000"_s;
    const qint64 one = needed(rows.insert(Table::Task, taskRow(uuid.arg(u"10000000"_s), u"one"_s, 0)));
    const qint64 two = needed(rows.insert(Table::Task, taskRow(uuid.arg(u"20000000"_s), u"two"_s, 0, one)));
    QVERIFY(rows.insert(Table::Task, taskRow(uuid.arg(u"30000000"_s), u"apart"_s, 0)));
    QVERIFY(rows.update(Table::Task, one, {{u"parent"_s, two}}));
    QCOMPARE(namesOf(needed(readCodebook(file.connection())).tasks), QStringList{u"apart"_s});
}

void CodebookStoreTest::titleUnitAndRulesAreProperties()
{
    StoredProject stored;
    const QStringList rules{u"One statement, one passage."_s, u"With “quotes”, and a \\"_s, u""_s};
    stored.small.apply(Edits::setDetails(u"Another title"_s, u"a sentence"_s, rules));
    const Codebook book = needed(readCodebook(stored.connection()));
    QCOMPARE(book.title, u"Another title"_s);
    QCOMPARE(book.unit, u"a sentence"_s);
    QCOMPARE(book.rules, stored.small->codebook().rules);
    QCOMPARE(book.rules.first(2), rules.first(2));
}

void CodebookStoreTest::aPropertyIsReadWithItsRow()
{
    StoredProject stored;
    const Property title = needed(readProperty(stored.connection(), u"title"_s));
    QVERIFY(title.id > 0);
    QCOMPARE(title.value, u"Small project"_s);
    const Property none = needed(readProperty(stored.connection(), u"no such property"_s));
    QCOMPARE(none.id, 0);
    QCOMPARE(none.value, QString());
}

void CodebookStoreTest::settingsAreOffUntilTheySayOne_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("on");
    QTest::newRow("one") << u"1"_s << true;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("a word") << u"true"_s << false;
}

void CodebookStoreTest::settingsAreOffUntilTheySayOne()
{
    QFETCH(const QString, value);
    QFETCH(const bool, on);
    for (const QString &name : {u"blind"_s, u"suggests_blind"_s, u"locked"_s}) {
        const ProjectFile file;
        const ProjectSettings before = needed(readSettings(file.connection()));
        QVERIFY(!before.blind && !before.suggestsBlind && !before.locked && before.coder.isNull());
        const auto writing = needed(Transaction::begin(file.connection()));
        QVERIFY(RowStore(file.connection()).insert(Table::Property, {{u"name"_s, name}, {u"value"_s, value}}));
        const ProjectSettings settings = needed(readSettings(file.connection()));
        QCOMPARE(settings.blind, on && name == u"blind");
        QCOMPARE(settings.suggestsBlind, on && name == u"suggests_blind");
        QCOMPARE(settings.locked, on && name == u"locked");
    }
}

void CodebookStoreTest::whoseCopyItIsIsACodersUuid()
{
    const ProjectFile file;
    const auto writing = needed(Transaction::begin(file.connection()));
    const QUuid coder = QUuid::createUuid();
    QVERIFY(RowStore(file.connection())
            .insert(Table::Property, {{u"name"_s, u"coder"_s}, {u"value"_s, coder.toString(QUuid::WithoutBraces)}}));
    QCOMPARE(needed(readSettings(file.connection())).coder, coder);
}

void CodebookStoreTest::aConsensusKnowsItsTwo()
{
    StoredProject stored;
    stored.small.apply(Edits::addConsensus(stored.small.coder(u"Bo"_s), stored.small.coder(u"Ann"_s)));
    const auto coders = needed(readCoders(stored.connection()));
    QCOMPARE(coders.size(), 3);
    QList<QUuid> two{coders.at(0).uuid, coders.at(1).uuid};
    std::ranges::sort(two);
    QVERIFY(!coders.at(0).isConsensus() && !coders.at(1).isConsensus());
    QCOMPARE(coders.at(2).consensusOf, two);
}

void CodebookStoreTest::everyKindOfDirectionAndArgumentIsReadBack()
{
    StoredProject stored;
    CodeText text;
    for (const auto kind : {Direction::Kind::Cooperation, Direction::Kind::Unclear}) {
        text.code = u"D.%1"_s.arg(int(kind));
        stored.small.apply(Edits::addDirection({{}, text, kind, {}, {}, 0}));
    }
    text = {{}, u"A.T"_s, u"a definition"_s, u"in"_s, u"out"_s, u"for example"_s, u"#123456"_s};
    stored.small.apply(Edits::addArgument({{}, text, u"a theme"_s, Argument::Kind::Theme, 0}));
    const Codebook book = needed(readCodebook(stored.connection()));
    QSet<Direction::Kind> kinds;
    for (const Direction &direction : book.directions)
        kinds.insert(direction.kind);
    QCOMPARE(kinds.size(), 4);
    const Argument *theme = book.findArgument(u"a theme"_s);
    QVERIFY(theme);
    QCOMPARE(theme->kind, Argument::Kind::Theme);
    text.uuid = theme->text.uuid;
    QVERIFY(!text.uuid.isNull());
    QCOMPARE(theme->text, text);
    QCOMPARE(book.findActor(u"borough"_s)->aliases, QStringList{u"borough"_s});
}

KODEKS_TEST(CodebookStoreTest)
#include "tst_codebookstore.moc"
