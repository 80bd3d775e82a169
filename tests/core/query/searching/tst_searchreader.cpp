// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/searchreader.h"

#include "core/model/lettertext.h"
#include "core/query/searching/searchplaces.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString shown(const SearchQuery &query, const SearchNeed &need)
{
    const auto joined = [&](QStringView joiner) {
        QStringList parts;
        for (const SearchNeed &part : need.parts)
            parts.append(shown(query, part));
        return u'(' + parts.join(joiner) + u')';
    };
    switch (need.kind) {
    case SearchNeed::Kind::Term:
        return query.terms.at(need.term).words.join(u'+') + (query.terms.at(need.term).prefix ? u"*"_s : QString());
    case SearchNeed::Kind::All: return joined(u" & ");
    case SearchNeed::Kind::Any: return joined(u" | ");
    case SearchNeed::Kind::Not: break;
    }
    return u'!' + shown(query, need.parts.constFirst());
}

QStringList found(const QString &text, const SearchQuery &query)
{
    const LetterText letter(text);
    QStringList words;
    for (const TextRange place : searchPlaces(text, query))
        words.append(letter.slice(place));
    return words;
}

} // namespace

/// What is typed into a search, and what it finds in a text.
class SearchReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreJoined_data();
    void wordsAreJoined();
    void whatCannotBeShownIsRefused_data();
    void whatCannotBeShownIsRefused();
    void placesAreThoseOfPartsThatAreMet_data();
    void placesAreThoseOfPartsThatAreMet();
    void norwegianLettersAreLetters_data();
    void norwegianLettersAreLetters();
    void formsStandForTheLastWord();
};

void SearchReaderTest::wordsAreJoined_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("need");
    const auto row
        = [](const char *name, const QString &typed, const QString &need) { QTest::newRow(name) << typed << need; };
    row("one", u"a"_s, u"a"_s);
    row("side by side", u"a b"_s, u"(a & b)"_s);
    row("and", u"a AND b OG c"_s, u"(a & b & c)"_s);
    row("or", u"a OR b ELLER c"_s, u"(a | b | c)"_s);
    row("and before or", u"a b OR c d"_s, u"((a & b) | (c & d))"_s);
    row("not", u"a NOT b IKKE c"_s, u"(a & !b & !c)"_s);
    row("not first", u"NOT b a"_s, u"(a & !b)"_s);
    row("not not", u"a NOT NOT b"_s, u"(a & b)"_s);
    row("brackets", u"(a OR b) c"_s, u"((a | b) & c)"_s);
    row("not of brackets", u"a NOT (b OR c d)"_s, u"(a & !(b | (c & d)))"_s);
    row("phrases and beginnings", u"(\"a b\" OR c*)"_s, u"(a+b | c*)"_s);
    row("words in small letters", u"a or b og c"_s, u"(a & or & b & og & c)"_s);
    row("quoted words that join", u"a \"OR\" b"_s, u"(a & or & b)"_s);
    row("nothing behind", u"a OR"_s, u"a"_s);
    row("nothing before", u"AND a"_s, u"a"_s);
    row("not of nothing", u"a NOT"_s, u"a"_s);
    row("a joiner alone", u"IKKE"_s, u"ikke"_s);
    row("an open bracket", u"(a OR b"_s, u"(a | b)"_s);
    row("a bracket that nothing opens", u"a OR b) c"_s, u"((a | b) & c)"_s);
    row("brackets of a word", u"bydel(er) OR (by(er))"_s, u"(bydel+er | by+er)"_s);
    row("empty brackets", u"a () b"_s, u"(a & b)"_s);
    row("brackets alone", u"()"_s, u"()"_s);
    row("signs", u"a - AND ,"_s, u"a"_s);
}

void SearchReaderTest::wordsAreJoined()
{
    QFETCH(const QString, typed);
    const auto read = readSearch(typed);
    QVERIFY(read);
    QTEST(shown(*read, read->need), "need");
}

void SearchReaderTest::whatCannotBeShownIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("start");
    QTest::newRow("not alone") << u"NOT a"_s << qsizetype(0);
    QTest::newRow("in one alternative") << u"a OR NOT b"_s << qsizetype(5);
    QTest::newRow("in brackets") << u"a (IKKE b)"_s << qsizetype(3);
    QTest::newRow("not of not") << u"a NOT (NOT b)"_s << qsizetype(7);
    QTest::newRow("deep") << u"a ("_s + u"b ("_s.repeated(60) << qsizetype(2 + 3 * 40);
}

void SearchReaderTest::whatCannotBeShownIsRefused()
{
    QFETCH(const QString, typed);
    const auto read = readSearch(typed);
    QVERIFY(!read);
    QTEST(read.error().place.start, "start");
    QVERIFY(!read.error().message.isEmpty());
}

void SearchReaderTest::placesAreThoseOfPartsThatAreMet_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("one of two") << u"a OR z"_s << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("both") << u"a OR d"_s << QStringList{u"a"_s, u"a"_s, u"d"_s};
    QTest::newRow("a part that is not met") << u"(a z) OR c"_s << QStringList{u"c"_s};
    QTest::newRow("what is there though it must not") << u"a NOT c"_s << QStringList();
    QTest::newRow("what is not there") << u"b NOT z"_s << QStringList{u"b"_s, u"b"_s};
    QTest::newRow("not in one part") << u"(b NOT c) OR d"_s << QStringList{u"d"_s};
    QTest::newRow("over one another") << u"\"a b\" OR \"b c\" OR z"_s << QStringList{u"a b c"_s};
    QTest::newRow("a phrase that must not be there") << u"a NOT \"b c\""_s << QStringList();
    QTest::newRow("a phrase that is not there") << u"d NOT \"c a\""_s << QStringList{u"d"_s};
}

void SearchReaderTest::placesAreThoseOfPartsThatAreMet()
{
    QFETCH(const QString, typed);
    QTEST(found(u"a b c b a d"_s, readSearch(typed).value()), "places");
}

void SearchReaderTest::norwegianLettersAreLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const QString &text, const QString &typed, const QStringList &places) {
        QTest::newRow(name) << text << typed << places;
    };
    row("far is not får", u"far og får"_s, u"far"_s, {u"far"_s});
    row("får is not far", u"far og fa\u030Ar"_s, u"FÅR"_s, {u"fa\u030Ar"_s});
    row("fa* is not få*", u"får farene"_s, u"fa*"_s, {u"farene"_s});
    row("ø is not o", u"før for"_s, u"for"_s, {u"for"_s});
    row("æ is not ae", u"vaere være"_s, u"være"_s, {u"være"_s});
    row("accents", u"idé ide ide\u0301"_s, u"idé"_s, {u"idé"_s, u"ide\u0301"_s});
    row("a no-break space parts words", u"kr\u00A05\u202Fmill"_s, u"\"kr 5 mill\""_s, {u"kr\u00A05\u202Fmill"_s});
    row("a word beside one", u"i\u00A0Oslo"_s, u"oslo"_s, {u"Oslo"_s});
    row("a soft hyphen at the word's end", u"bydel\u00AD er"_s, u"bydel"_s, {u"bydel"_s});
    row("a zero-width space before", u"\u200Bbydel"_s, u"bydel"_s, {u"bydel"_s});
    row("NFD around a soft hyphen", u"så\u00ADra\u030A"_s, u"sårå"_s, {u"så\u00ADra\u030A"_s});
    row("not what has it with a soft hyphen", u"kom\u00ADmune bydel"_s, u"bydel NOT kommune"_s, {});
}

void SearchReaderTest::norwegianLettersAreLetters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QTEST(found(text, readSearch(typed).value()), "places");
}

void SearchReaderTest::formsStandForTheLastWord()
{
    SearchQuery query = readSearch(u"\"e post\" OR e-post"_s).value();
    QVERIFY(query.terms.at(0).phrase);
    QVERIFY(!query.terms.at(1).phrase);
    query.terms[1].forms = {u"posten"_s, u"poster"_s};
    const QString text = u"e-post e-posten e-poster eposter poster"_s;
    QCOMPARE(found(text, query), QStringList({u"e-post"_s, u"e-posten"_s, u"e-poster"_s}));
    query.terms[1].forms = QStringList();
    QCOMPARE(found(text, query), QStringList{u"e-post"_s});
    query.terms[0].forms = QStringList();
    QVERIFY(found(text, query).isEmpty());
}

KODEKS_TEST(SearchReaderTest)
#include "tst_searchreader.moc"
