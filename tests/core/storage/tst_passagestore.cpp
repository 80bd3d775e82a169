// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passages/passagewalks.h"
#include "core/storage/passagestore.h"
#include "core/storage/rounds/roundstore.h"

#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Passages as they are stored, and how many there are of each kind.
class PassageStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsReadAlikeWhicheverWay();
    void aBarePassageSaysTheSame();
    void barePassagesAreThoseThatAreSeen();
    void argumentsComeInTheOrderGiven();
    void quotesComeAlong();
    void aPassageThatIsNotThereIsNothing();
    void passagesOfALetterComeByPlace();
    void passagesOfSomeCodersAreTheirsAlone();
    void sizeCountsQuotesAndMemosInCodePoints();
    void countsAreOfLettersCodersAndCodes();
    void countsSeenAreOnesOwnAndThoseOfLettersDone_data();
    void countsSeenAreOnesOwnAndThoseOfLettersDone();
    void theSamePassageIsFoundWhateverItsNotes_data();
    void theSamePassageIsFoundWhateverItsNotes();
    void passagesAreFoundByWhatTheyCarry();
    void argumentRowsAreOfPassageOrArgument();
};

void PassageStoreTest::aPassageIsReadAlikeWhicheverWay()
{
    StoredProject stored;
    const auto all = needed(PassageStore::all(stored.connection()));
    QCOMPARE(all.size(), 3);
    for (const auto &[passage, quote] : all) {
        QCOMPARE(needed(PassageStore::one(stored.connection(), passage.id)), std::optional(passage));
        QCOMPARE(needed(PassageStore::withUuid(stored.connection(), passage.uuid)), std::optional(passage));
        QVERIFY(needed(PassageStore::ofLetter(stored.connection(), passage.letter)).contains(passage));
        QVERIFY(needed(PassageStore::ofCoders(stored.connection(), {passage.coder})).contains(passage));
        QVERIFY(passage.created.isValid());
        QCOMPARE(passage.created.timeSpec(), Qt::UTC);
    }
}

void PassageStoreTest::aBarePassageSaysTheSame()
{
    StoredProject stored;
    QList<Passage> expected;
    for (const auto &[whole, quote] : needed(PassageStore::all(stored.connection()))) {
        Passage bare = whole;
        std::ranges::sort(bare.arguments);
        bare.certainty = 0;
        bare.memo.clear();
        bare.goodQuote = false;
        bare.created = bare.modified = {};
        expected.append(bare);
    }
    QList<Passage> read;
    QVERIFY(PassageWalks::eachBare(stored.connection(), {}, [&read](Passage &&bare) { read.append(bare); }));
    QCOMPARE(read, expected);
}

void PassageStoreTest::barePassagesAreThoseThatAreSeen()
{
    StoredProject stored;
    const auto all = needed(PassageStore::all(stored.connection()));
    const CoderId own = all.constFirst().first.coder;
    QList<PassageId> read;
    QVERIFY(
        PassageWalks::eachBare(stored.connection(), Sight{own, {}}, [&read](Passage &&bare) { read.append(bare.id); }));
    QList<PassageId> expected;
    for (const auto &[passage, quote] : all) {
        if (passage.coder == own)
            expected.append(passage.id);
    }
    QVERIFY(expected.size() < all.size());
    QCOMPARE(read, expected);
}

void PassageStoreTest::argumentsComeInTheOrderGiven()
{
    StoredProject stored;
    const ArgumentId near = stored.small.argument(u"nearness"_s);
    const ArgumentId skill = stored.small.argument(u"skill"_s);
    Passage passage = stored.small.passages().constFirst();
    QCOMPARE(passage.arguments, QList<ArgumentId>({skill, near}));
    for (const QList<ArgumentId> &arguments :
        {QList<ArgumentId>{near, skill}, QList<ArgumentId>{skill}, QList<ArgumentId>{}}) {
        passage.arguments = arguments;
        stored.small.apply(Edits::changePassage(passage));
        QCOMPARE(needed(PassageStore::one(stored.connection(), passage.id))->arguments, arguments);
        QCOMPARE(needed(PassageStore::all(stored.connection())).constFirst().first.arguments, arguments);
    }
}

void PassageStoreTest::quotesComeAlong()
{
    StoredProject stored;
    const Passage homes = stored.small.passages().constFirst();
    const QString expected = u"The homes belong in the district. "_s;
    QString quote;
    QVERIFY(needed(PassageStore::one(stored.connection(), homes.id, &quote)));
    QCOMPARE(quote, expected);
    quote.clear();
    QVERIFY(needed(PassageStore::withUuid(stored.connection(), homes.uuid, &quote)));
    QCOMPARE(quote, expected);
    QCOMPARE(needed(PassageStore::all(stored.connection())).constFirst().second, expected);
}

void PassageStoreTest::aPassageThatIsNotThereIsNothing()
{
    const StoredProject stored;
    QString quote = u"as it was"_s;
    QVERIFY(!needed(PassageStore::one(stored.connection(), PassageId(99), &quote)));
    QVERIFY(!needed(PassageStore::withUuid(stored.connection(), QUuid(), &quote)));
    QVERIFY(needed(PassageStore::ofLetter(stored.connection(), LetterId(99))).isEmpty());
    QVERIFY(needed(PassageStore::ofCoders(stored.connection(), {})).isEmpty());
    QCOMPARE(quote, u"as it was"_s);
}

void PassageStoreTest::passagesOfALetterComeByPlace()
{
    StoredProject stored;
    Passage early = stored.small.passages().constFirst();
    early.id = {};
    early.uuid = {};
    QList<TextRange> ranges;
    for (const TextRange range : {TextRange{50, 60}, {0, 4}, {7, 20}, {7, 9}}) {
        early.range = range;
        stored.small.apply(Edits::addPassage(early));
    }
    for (const Passage &passage : needed(PassageStore::ofLetter(stored.connection(), early.letter)))
        ranges.append(passage.range);
    QCOMPARE(ranges, QList<TextRange>({{0, 4}, {7, 9}, {7, 20}, {7, 41}, {20, 56}, {50, 60}}));
}

void PassageStoreTest::passagesOfSomeCodersAreTheirsAlone()
{
    StoredProject stored;
    const CoderId ann = stored.small.coder(u"Ann"_s);
    const CoderId bo = stored.small.coder(u"Bo"_s);
    QCOMPARE(needed(PassageStore::ofCoders(stored.connection(), {ann})).size(), 2);
    QCOMPARE(needed(PassageStore::ofCoders(stored.connection(), {bo})).size(), 1);
    QCOMPARE(needed(PassageStore::ofCoders(stored.connection(), {bo, ann})).size(), 3);
    QVERIFY(needed(PassageStore::ofCoders(stored.connection(), {CoderId(99)})).isEmpty());
}

void PassageStoreTest::sizeCountsQuotesAndMemosInCodePoints()
{
    StoredProject stored;
    auto size = needed(PassageStore::size(stored.connection()));
    QCOMPARE(size.passages, 3);
    QCOMPARE(size.characters, (41 - 7) + (56 - 20) + (37 - 11) + 2 * 8); // two memos of eight
    Passage emoji = stored.small.passages().constLast();
    emoji.memo = u"😀"_s;
    stored.small.apply(Edits::changePassage(emoji));
    QCOMPARE(needed(PassageStore::size(stored.connection())).characters, size.characters + 1);
    QList<PassageId> ids;
    for (const Passage &passage : stored.small.passages())
        ids.append(passage.id);
    stored.small.apply(Edits::removePassages(ids));
    size = needed(PassageStore::size(stored.connection()));
    QCOMPARE(size.passages, 0);
    QCOMPARE(size.characters, 0);
}

void PassageStoreTest::countsAreOfLettersCodersAndCodes()
{
    StoredProject stored;
    SmallProject &small = stored.small;
    const auto counts = needed(PassageStore::counts(stored.connection()));
    const QHash<std::pair<LetterId, CoderId>, qsizetype> ofCoder{
        {{small.letter(u"first.txt"_s), small.coder(u"Ann"_s)}, 1},
        {{small.letter(u"first.txt"_s), small.coder(u"Bo"_s)}, 1},
        {{small.letter(u"second.txt"_s), small.coder(u"Ann"_s)}, 1}};
    QCOMPARE(counts.ofCoder, ofCoder);
    const QHash<TaskId, qsizetype> ofTask{{small.task(u"Homes"_s), 2}, {small.task(u"Payroll"_s), 1}};
    QCOMPARE(counts.ofTask, ofTask);
    const QHash<DirectionId, qsizetype> ofDirection{{small.direction(u"agency → district"_s), 2}};
    QCOMPARE(counts.ofDirection, ofDirection);
    const QHash<ArgumentId, qsizetype> ofArgument{{small.argument(u"skill"_s), 1}, {small.argument(u"nearness"_s), 1}};
    QCOMPARE(counts.ofArgument, ofArgument);
}

void PassageStoreTest::countsSeenAreOnesOwnAndThoseOfLettersDone_data()
{
    QTest::addColumn<QString>("viewer");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<int>("homes");
    QTest::addColumn<int>("payroll");
    QTest::addColumn<int>("skill");
    QTest::newRow("Ann, nothing done") << u"Ann"_s << QStringList() << 1 << 1 << 1;
    QTest::newRow("Ann, the first done") << u"Ann"_s << QStringList{u"first.txt"_s} << 2 << 1 << 1;
    QTest::newRow("Bo, nothing done") << u"Bo"_s << QStringList() << 1 << 0 << 0;
    QTest::newRow("Bo, the second done") << u"Bo"_s << QStringList{u"second.txt"_s} << 1 << 1 << 0;
    QTest::newRow("Bo, both done") << u"Bo"_s << QStringList{u"first.txt"_s, u"second.txt"_s} << 2 << 1 << 1;
    QTest::newRow("nobody") << QString() << QStringList() << 0 << 0 << 0;
}

void PassageStoreTest::countsSeenAreOnesOwnAndThoseOfLettersDone()
{
    QFETCH(const QString, viewer);
    QFETCH(const QStringList, done);
    StoredProject stored;
    const CoderId coder = viewer.isEmpty() ? CoderId() : stored.small.coder(viewer);
    stored.small.apply(Edits::setBlind(true));
    for (const QString &letter : done)
        stored.small.apply(Edits::setDone(stored.small.letter(letter), coder, true));
    const auto seen
        = needed(PassageStore::countsSeen(stored.connection(), needed(RoundStore::sight(stored.connection(), coder))));
    QTEST(int(seen.ofTask.value(stored.small.task(u"Homes"_s))), "homes");
    QTEST(int(seen.ofTask.value(stored.small.task(u"Payroll"_s))), "payroll");
    QTEST(int(seen.ofDirection.value(stored.small.direction(u"agency → district"_s))), "homes");
    QTEST(int(seen.ofArgument.value(stored.small.argument(u"skill"_s))), "skill");
    qsizetype sum = 0;
    for (const qsizetype count : seen.ofCoder)
        sum += count;
    QFETCH(const int, homes);
    QFETCH(const int, payroll);
    QCOMPARE(sum, homes + payroll);
}

void PassageStoreTest::theSamePassageIsFoundWhateverItsNotes_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("same");
    for (const char *what : {"memo", "certainty", "good quote", "the order of arguments", "uuid", "id"})
        QTest::newRow(what) << QString::fromLatin1(what) << true;
    for (const char *what : {"letter", "coder", "start", "end", "task", "no task", "direction", "arguments"})
        QTest::newRow(what) << QString::fromLatin1(what) << false;
}

void PassageStoreTest::theSamePassageIsFoundWhateverItsNotes()
{
    QFETCH(const QString, changed);
    QFETCH(const bool, same);
    StoredProject stored;
    const Passage homes = stored.small.passages().constFirst();
    Passage asked = homes;
    const QHash<QString, std::function<void()>> changes{{u"memo"_s, [&] { asked.memo = u"else"_s; }},
        {u"certainty"_s, [&] { asked.certainty = 0; }}, {u"good quote"_s, [&] { asked.goodQuote = true; }},
        {u"the order of arguments"_s, [&] { std::ranges::reverse(asked.arguments); }},
        {u"uuid"_s, [&] { asked.uuid = QUuid::createUuid(); }}, {u"id"_s, [&] { asked.id = {}; }},
        {u"letter"_s, [&] { asked.letter = stored.small.letter(u"second.txt"_s); }},
        {u"coder"_s, [&] { asked.coder = stored.small.coder(u"Bo"_s); }}, {u"start"_s, [&] { ++asked.range.start; }},
        {u"end"_s, [&] { --asked.range.end; }}, {u"task"_s, [&] { asked.task = stored.small.task(u"Meals"_s); }},
        {u"no task"_s, [&] { asked.task = {}; }}, {u"direction"_s, [&] { asked.direction = {}; }},
        {u"arguments"_s, [&] { asked.arguments.removeLast(); }}};
    changes.value(changed)();
    const auto found = needed(PassageStore::sameAs(stored.connection(), asked));
    QCOMPARE(found, same ? QList<Passage>{homes} : QList<Passage>());
}

void PassageStoreTest::passagesAreFoundByWhatTheyCarry()
{
    StoredProject stored;
    SmallProject &small = stored.small;
    QList<PassageId> ids;
    for (const Passage &passage : small.passages())
        ids.append(passage.id);
    const QList<PassageId> inFirst{ids.at(0), ids.at(1)};
    const QList<PassageId> inSecond{ids.at(2)};
    Connection &connection = stored.connection();
    QCOMPARE(needed(PassageStore::withTask(connection, small.task(u"Homes"_s))), inFirst);
    QCOMPARE(needed(PassageStore::withTask(connection, small.task(u"Payroll"_s))), inSecond);
    QVERIFY(needed(PassageStore::withTask(connection, small.task(u"Meals"_s))).isEmpty());
    QVERIFY(needed(PassageStore::withTask(connection, TaskId())).isEmpty());
    QCOMPARE(needed(PassageStore::withDirection(connection, small.direction(u"agency → district"_s))), inFirst);
    QVERIFY(needed(PassageStore::withDirection(connection, small.direction(u"unchanged"_s))).isEmpty());
    QCOMPARE(needed(PassageStore::inLetter(connection, small.letter(u"first.txt"_s))), inFirst);
    QCOMPARE(needed(PassageStore::inLetter(connection, small.letter(u"second.txt"_s))), inSecond);
}

void PassageStoreTest::argumentRowsAreOfPassageOrArgument()
{
    StoredProject stored;
    const Passage homes = stored.small.passages().constFirst();
    const auto ofPassage = needed(PassageStore::argumentRows(stored.connection(), homes.id));
    QCOMPARE(ofPassage.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(ofPassage.at(i).passage, homes.id);
        QCOMPARE(ofPassage.at(i).argument, homes.arguments.at(i));
        QCOMPARE(ofPassage.at(i).ordinal, i);
        const auto ofArgument = needed(PassageStore::argumentRows(stored.connection(), homes.arguments.at(i)));
        QCOMPARE(ofArgument.size(), 1);
        QCOMPARE(ofArgument.constFirst().id, ofPassage.at(i).id);
    }
    QVERIFY(needed(PassageStore::argumentRows(stored.connection(), stored.small.passages().at(1).id)).isEmpty());
}

KODEKS_TEST(PassageStoreTest)
#include "tst_passagestore.moc"
