// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/model/lettertext.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/search.h"
#include "core/project/jobs/updating.h"
#include "core/query/searching/searchplaces.h"
#include "core/query/searching/searchreader.h"
#include "core/storage/migrator.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SearchQuery searchOf(const QString &typed)
{
    return readSearch(typed).value();
}

} // namespace

/// Searching the letters' texts: what people type, and where it stands.
class SearchStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleTypeBecomesAQuery_data();
    void whatPeopleTypeBecomesAQuery();
    void noQueryIsRefusedByTheIndex_data();
    void noQueryIsRefusedByTheIndex();
    void lettersAreThoseThatHoldEverything_data();
    void lettersAreThoseThatHoldEverything();
    void placesAreCodePoints();
    void wordsAreFoundAsTheyAreSeen_data();
    void wordsAreFoundAsTheyAreSeen();
    void aLimitIsReadNoFurtherThanItTakes();
    void anIndexThatIsLostIsMadeAnew_data();
    void anIndexThatIsLostIsMadeAnew();
    void makingTheIndexAnewTellsOfItselfAndCanBeCancelled_data();
    void makingTheIndexAnewTellsOfItselfAndCanBeCancelled();
    void aFileWithoutItsMarksIsReadAndGetsThemBack();
    void aTextThatIsNotThereIsEmpty();
};

void SearchStoreTest::whatPeopleTypeBecomesAQuery_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("space") << u"  \t "_s << QString();
    QTest::newRow("a word") << u"homes"_s << u"\"homes\""_s;
    QTest::newRow("two words") << u" homes  district "_s << u"\"homes\" AND \"district\""_s;
    QTest::newRow("a prefix") << u"hom*"_s << u"\"hom\"*"_s;
    QTest::newRow("a phrase") << u"\"the homes\""_s << u"\"the homes\""_s;
    QTest::newRow("a part of a word") << u"*ome*"_s << QString();
    QTest::newRow("an ending and a word") << u"*mes pay"_s << u"\"pay\""_s;
    QTest::newRow("a phrase and a word") << u"\"the homes\" pay"_s << u"\"the homes\" AND \"pay\""_s;
    QTest::newRow("a phrase that ends in a prefix") << u"\"the hom\"*"_s << u"\"the hom\"*"_s;
    QTest::newRow("a phrase that does not end") << u"\"the homes"_s << u"\"the homes\""_s;
    QTest::newRow("a star alone") << u"*"_s << QString();
    QTest::newRow("a quote alone") << u"\""_s << QString();
    QTest::newRow("signs alone") << u"- ( ) : ^ +"_s << QString();
    QTest::newRow("words that join, in small letters")
        << u"a or b not c"_s << u"\"a\" AND \"or\" AND \"b\" AND \"not\" AND \"c\""_s;
    QTest::newRow("one of several") << u"a OR b c ELLER \"d e\""_s << u"\"a\" OR (\"b\" AND \"c\") OR \"d e\""_s;
    QTest::newRow("what must not be there may be overlooked") << u"a NOT b"_s << u"\"a\""_s;
    QTest::newRow("one of which the index cannot tell") << u"a (b OR *c)"_s << u"\"a\""_s;
    QTest::newRow("brackets") << u"(a OR b) AND (c* OG d)"_s << u"(\"a\" OR \"b\") AND \"c\"* AND \"d\""_s;
    QTest::newRow("a column") << u"text:homes"_s << u"\"text homes\""_s;
    QTest::newRow("a zero") << u"ho"_s + QChar(0) + u"mes"_s << u"\"homes\""_s;
    QTest::newRow("a number") << u"2024"_s << u"\"2024\""_s;
    QTest::newRow("letters of ours") << u"ØVRE æ"_s << u"\"øvre\" AND \"æ\""_s;
    QTest::newRow("letters in parts") << u"a\u030Apen\u00AD"_s << u"\"åpen\""_s;
}

void SearchStoreTest::whatPeopleTypeBecomesAQuery()
{
    QFETCH(const QString, typed);
    QTEST(SearchStore::ftsQuery(searchOf(typed)), "query");
}

void SearchStoreTest::noQueryIsRefusedByTheIndex_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"\"\"\"a\"\"", "a\"b", "(a", "a)", "NEAR(a b)", "^a", "-a", "{x} : a", "a+b", "a**", "*a",
             "a*b", "'a'", "a;--", "\\a"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("very long") << u"word "_s.repeated(5000);
}

void SearchStoreTest::noQueryIsRefusedByTheIndex()
{
    QFETCH(const QString, typed);
    const StoredProject stored;
    const auto terms = searchOf(typed);
    QVERIFY(!terms.isEmpty());
    const auto found = SearchStore::letters(stored.connection(), terms);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
}

void SearchStoreTest::lettersAreThoseThatHoldEverything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("letters");
    const QString first = u"first.txt"_s;
    const QString second = u"second.txt"_s;
    QTest::newRow("in one") << u"homes"_s << QStringList{first};
    QTest::newRow("in the other") << u"payroll"_s << QStringList{second};
    QTest::newRow("whatever the case") << u"HOMES"_s << QStringList{first};
    QTest::newRow("a prefix in both") << u"pay*"_s << QStringList{first, second};
    QTest::newRow("an ending") << u"*ROLL"_s << QStringList{second};
    QTest::newRow("an ending that is only within") << u"*rol"_s << QStringList();
    QTest::newRow("a part") << u"*ome*"_s << QStringList{first};
    QTest::newRow("a part and a word") << u"*ome* near"_s << QStringList{first};
    QTest::newRow("a part and a word of another") << u"*ome* payroll"_s << QStringList();
    QTest::newRow("all words in one letter") << u"homes near"_s << QStringList{first};
    QTest::newRow("words of two letters") << u"homes payroll"_s << QStringList();
    QTest::newRow("a phrase") << u"\"homes belong\""_s << QStringList{first};
    QTest::newRow("a phrase the wrong way round") << u"\"belong homes\""_s << QStringList();
    QTest::newRow("not there") << u"zeppelin"_s << QStringList();
}

void SearchStoreTest::lettersAreThoseThatHoldEverything()
{
    QFETCH(const QString, typed);
    const StoredProject stored;
    QStringList names;
    const auto terms = searchOf(typed);
    for (const auto &found : needed(SearchStore::letters(stored.connection(), terms))) {
        const QString text = needed(SearchStore::text(stored.connection(), found.content));
        if (!searchPlaces(text, terms).isEmpty())
            names.append(found.name);
        QVERIFY(found.content > 0);
    }
    QTEST(names, "letters");
}

void SearchStoreTest::placesAreCodePoints()
{
    StoredProject stored;
    const auto terms = searchOf(u"the* \"belong in\""_s);
    const auto letters = needed(SearchStore::letters(stored.connection(), terms));
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.constFirst().letter, stored.small.letter(u"first.txt"_s));
    const QString text = needed(SearchStore::text(stored.connection(), letters.constFirst().content));
    const LetterText letter(text);
    QStringList words;
    for (const TextRange place : searchPlaces(text, terms))
        words.append(letter.slice(place));
    QCOMPARE(words, QStringList({u"The"_s, u"belong in"_s, u"the"_s, u"They"_s, u"them"_s}));
}

void SearchStoreTest::wordsAreFoundAsTheyAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QString &typed, const QStringList &found) {
        QTest::newRow(name) << text << typed << found;
    };
    row("soft hyphens", u"syke\u00ADhjem\u00ADmet er"_s, u"sykehjemmet"_s, {u"syke\u00ADhjem\u00ADmet"_s});
    row("a prefix over a soft hyphen", u"syke\u00ADhjem\u00ADmet"_s, u"sykehj*"_s, {u"syke\u00ADhjem\u00ADmet"_s});
    row("a soft hyphen typed", u"sykehjem"_s, u"syke\u00ADhjem"_s, {u"sykehjem"_s});
    row("zero-width spaces", u"språk\u200Bloven"_s, u"språkloven"_s, {u"språk\u200Bloven"_s});
    row("a word of two by a zero-width space", u"The\u200BCopyright Act"_s, u"copyright"_s, {u"Copyright"_s});
    row("both readings", u"The\u200BCopyright Act"_s, u"copyright* the*"_s, {u"The\u200BCopyright"_s});
    row("a compound at a line's end", u"en ikke-\nstatlig lov"_s, u"ikke-statlig"_s, {u"ikke-\nstatlig"_s});
    row("a word joiner", u"språk\u2060loven\uFEFF nå"_s, u"\"språkloven nå\""_s, {u"språk\u2060loven\uFEFF nå"_s});
    row("marks of direction", u"\u200Eloven\u200F"_s, u"loven"_s, {u"loven"_s});
    row("letters in parts", u"er a\u030Apen nå"_s, u"åpen"_s, {u"a\u030Apen"_s});
    row("letters in parts typed", u"er åpen nå"_s, u"A\u030Apen"_s, {u"åpen"_s});
    row("a ligature", u"of\uFB01cial"_s, u"official"_s, {u"of\uFB01cial"_s});
    row("divided at a line's end", u"om konsekvens-\nutredningen av"_s, u"\"om konsekvensutredningen av\""_s,
        {u"om konsekvens-\nutredningen av"_s});
    row("divided with spaces", u"konsekvens- \n  utredningen"_s, u"konsekvensut*"_s,
        {u"konsekvens- \n  utredningen"_s});
    row("divided over a page", u"konsekvens-\n\futredningen"_s, u"konsekvensutredningen"_s,
        {u"konsekvens-\n\futredningen"_s});
    row("divided by a soft hyphen", u"oppgave\u00AD\nFordeling"_s, u"oppgavefordeling"_s,
        {u"oppgave\u00AD\nFordeling"_s});
    row("suspended", u"barne-\nog ungdomsvern"_s, u"\"barne og ungdomsvern\""_s, {u"barne-\nog ungdomsvern"_s});
    row("a name at a line's end", u"Nord-\nNorge"_s, u"\"nord norge\""_s, {u"Nord-\nNorge"_s});
    row("an initialism at a line's end", u"EU-\nreglene"_s, u"EU-reglene"_s, {u"EU-\nreglene"_s});
    row("a hyphen within a line", u"e-post"_s, u"e-post"_s, {u"e-post"_s});
    row("a mark of a note", u"forslaget¹ og loven.²"_s, u"forslaget loven"_s, {u"forslaget"_s, u"loven"_s});
    row("overlapping", u"a b c"_s, u"\"a b\" \"b c\""_s, {u"a b c"_s});
    row("not all of them", u"a b"_s, u"a z"_s, {});
    row("beyond the basic plane", u"😀 ja 𝒜 nei"_s, u"nei"_s, {u"nei"_s});
    row("signs that no text should hold", u"\uFDD0 a zeppelin \uFDEF"_s, u"zeppelin"_s, {u"zeppelin"_s});
}

void SearchStoreTest::wordsAreFoundAsTheyAreSeen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    const LetterText letter(text);
    QStringList found;
    for (const TextRange place : searchPlaces(text, searchOf(typed)))
        found.append(letter.slice(place));
    QTEST(found, "found");
    StoredProject stored;
    stored.small.apply(Edits::addLetters({textLetter(u"seen.txt"_s, text)}));
    const auto letters = needed(SearchStore::letters(stored.connection(), searchOf(typed)));
    const auto isSeen = [](const SearchStore::Found &each) { return each.name == u"seen.txt"; };
    QCOMPARE(std::ranges::any_of(letters, isSeen), !found.isEmpty());
}

void SearchStoreTest::aLimitIsReadNoFurtherThanItTakes()
{
    const QString text = u"a b "_s.repeated(100);
    const auto terms = searchOf(u"a"_s);
    QCOMPARE(searchPlaces(text, terms).size(), 100);
    QCOMPARE(searchPlaces(text, terms, 3).size(), 4);
    QCOMPARE(searchPlaces(text, searchOf(u"a a*"_s), 3).size(), 4);
    QCOMPARE(searchPlaces(text + u" c"_s, searchOf(u"a c"_s), 3).size(), 101);
}

void SearchStoreTest::anIndexThatIsLostIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("the table") << "DROP TABLE letter_search"_ba;
    QTest::newRow("the table but for its parts")
        << "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'letter_search'; PRAGMA "
           "writable_schema = RESET"_ba;
    QTest::newRow("its texts") << "INSERT INTO letter_search(letter_search) VALUES('delete-all')"_ba;
    QTest::newRow("its kind") << "DELETE FROM property WHERE name = 'search_index'"_ba;
    QTest::newRow("what counts are told by") << "UPDATE property SET value = '2' WHERE name = 'search_index'"_ba;
}

void SearchStoreTest::anIndexThatIsLostIsMadeAnew()
{
    QFETCH(const QByteArray, sql);
    SmallProject small;
    small.close();
    SQLite::Database(small.path().toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
    const auto before = needed(searchLetters(small.path(), u"payroll"_s, 0));
    QCOMPARE(before.hits.size(), 1);
    const auto opened = Project::open(small.path());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    const auto connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    QVERIFY(needed(SearchStore::isComplete(*connection)));
    QCOMPARE(needed(searchLetters(small.path(), u"payroll"_s, 0)).hits.size(), 1);
}

void SearchStoreTest::makingTheIndexAnewTellsOfItselfAndCanBeCancelled_data()
{
    anIndexThatIsLostIsMadeAnew_data();
}

void SearchStoreTest::makingTheIndexAnewTellsOfItselfAndCanBeCancelled()
{
    QFETCH(const QByteArray, sql);
    SmallProject small;
    small.close();
    SQLite::Database(small.path().toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
    QVERIFY(needsUpdate(small.path()));
    const QByteArray before = bytesOf(small.path());
    QList<std::pair<qint64, qint64>> told;
    const auto cancelled = bringUpToDate(small.path(), [&](qint64 done, qint64 total) {
        told.append({done, total});
        return done == 0;
    });
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{0, 2}, {1, 2}}));
    QCOMPARE(bytesOf(small.path()), before);
    QVERIFY(bringUpToDate(small.path(), [](qint64, qint64) { return true; }));
    QVERIFY(!needsUpdate(small.path()));
    QCOMPARE(needed(searchLetters(small.path(), u"payroll"_s, 0)).hits.size(), 1);
}

void SearchStoreTest::aFileWithoutItsMarksIsReadAndGetsThemBack()
{
    SmallProject small;
    small.close();
    SQLite::Database(small.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA application_id = 0; PRAGMA user_version = 0");
    const auto report = needed(checkProject(small.path()));
    QCOMPARE(report.letters, 2);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems.constFirst().contains(u".dump"_s));
    QCOMPARE(needed(Project::open(small.path()))->mendedAtOpening().size(), 1);
    const auto connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    QVERIFY(!connection->hasLostMarks());
    QCOMPARE(needed(connection->schemaVersion()), Migrator().newest());
    QVERIFY(needed(checkProject(small.path())).problems.isEmpty());
    QVERIFY(needed(Project::open(small.path()))->mendedAtOpening().isEmpty());
}

void SearchStoreTest::aTextThatIsNotThereIsEmpty()
{
    const StoredProject stored;
    QCOMPARE(needed(SearchStore::text(stored.connection(), 99)), QString());
    QVERIFY(searchPlaces(u"a"_s, SearchQuery()).isEmpty());
}

KODEKS_TEST(SearchStoreTest)
#include "tst_searchstore.moc"
