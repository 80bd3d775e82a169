// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/model/lettertext.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

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
    void aTextThatUsesEveryMarkerHasNoPlaces();
    void aTextThatUsesSomeMarkersHasItsPlaces();
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
    QTest::newRow("a phrase and a word") << u"\"the homes\" pay"_s << u"\"the homes\" AND \"pay\""_s;
    QTest::newRow("a phrase that ends in a prefix") << u"\"the hom\"*"_s << u"\"the hom\"*"_s;
    QTest::newRow("a phrase that does not end") << u"\"the homes"_s << u"\"the homes\""_s;
    QTest::newRow("a star alone") << u"*"_s << QString();
    QTest::newRow("a quote alone") << u"\""_s << QString();
    QTest::newRow("signs alone") << u"- ( ) : ^ +"_s << QString();
    QTest::newRow("words of the index's own language")
        << u"a OR b NOT c"_s << u"\"a\" AND \"OR\" AND \"b\" AND \"NOT\" AND \"c\""_s;
    QTest::newRow("a column") << u"text:homes"_s << u"\"text:homes\""_s;
    QTest::newRow("a zero") << u"ho"_s + QChar(0) + u"mes"_s << u"\"homes\""_s;
    QTest::newRow("a number") << u"2024"_s << u"\"2024\""_s;
    QTest::newRow("letters of ours") << u"ØVRE æ"_s << u"\"ØVRE\" AND \"æ\""_s;
}

void SearchStoreTest::whatPeopleTypeBecomesAQuery()
{
    QFETCH(const QString, typed);
    QTEST(SearchStore::ftsQuery(typed), "query");
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
    const QString query = SearchStore::ftsQuery(typed);
    QVERIFY(!query.isEmpty());
    const auto found = SearchStore::letters(stored.connection(), query);
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
    for (const auto &found : needed(SearchStore::letters(stored.connection(), SearchStore::ftsQuery(typed)))) {
        names.append(found.name);
        QVERIFY(found.content > 0);
    }
    QTEST(names, "letters");
}

void SearchStoreTest::placesAreCodePoints()
{
    StoredProject stored;
    const QString query = SearchStore::ftsQuery(u"the* \"belong in\""_s);
    const auto letters = needed(SearchStore::letters(stored.connection(), query));
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.constFirst().letter, stored.small.letter(u"first.txt"_s));
    const qint64 content = letters.constFirst().content;
    const QString text = needed(SearchStore::text(stored.connection(), content));
    const LetterText letter(text);
    QStringList words;
    for (const TextRange place : needed(SearchStore::places(stored.connection(), content, query, text)))
        words.append(letter.slice(place));
    QCOMPARE(words, QStringList({u"The"_s, u"belong in"_s, u"the"_s, u"They"_s, u"them"_s}));
}

static NewLetter letterWith(const QString &text)
{
    NewLetter letter;
    letter.name = u"markers.txt"_s;
    letter.text = text;
    letter.original = text.toUtf8();
    letter.encoding = u"UTF-8"_s;
    return letter;
}

static QString markers(char16_t first, char16_t last)
{
    QString all;
    for (char16_t c = first; c <= last; ++c)
        all += QChar(c);
    return all;
}

void SearchStoreTest::aTextThatUsesEveryMarkerHasNoPlaces()
{
    StoredProject stored;
    stored.small.apply(Edits::addLetters({letterWith(u"A zeppelin "_s + markers(0xfdd0, 0xfdef))}));
    const QString query = SearchStore::ftsQuery(u"zeppelin"_s);
    const auto letters = needed(SearchStore::letters(stored.connection(), query));
    QCOMPARE(letters.size(), 1);
    const QString text = needed(SearchStore::text(stored.connection(), letters.constFirst().content));
    QVERIFY(needed(SearchStore::places(stored.connection(), letters.constFirst().content, query, text)).isEmpty());
}

void SearchStoreTest::aTextThatUsesSomeMarkersHasItsPlaces()
{
    StoredProject stored;
    stored.small.apply(Edits::addLetters({letterWith(markers(0xfdd0, 0xfded) + u" a zeppelin"_s)}));
    const QString query = SearchStore::ftsQuery(u"zeppelin"_s);
    const auto letters = needed(SearchStore::letters(stored.connection(), query));
    QCOMPARE(letters.size(), 1);
    const QString text = needed(SearchStore::text(stored.connection(), letters.constFirst().content));
    QCOMPARE(needed(SearchStore::places(stored.connection(), letters.constFirst().content, query, text)),
        QList<TextRange>({{33, 41}}));
}

void SearchStoreTest::aTextThatIsNotThereIsEmpty()
{
    const StoredProject stored;
    QCOMPARE(needed(SearchStore::text(stored.connection(), 99)), QString());
    QVERIFY(needed(SearchStore::places(stored.connection(), 99, u"\"a\""_s, u"a"_s)).isEmpty());
}

KODEKS_TEST_MAIN(SearchStoreTest)
#include "tst_searchstore.moc"
