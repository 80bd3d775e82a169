// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/lettersearch.h"

#include "core/project/asking/passagequery.h"
#include "core/project/searching/hittable.h"
#include "core/query/searching/searchreader.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Kind = LetterSearch::Kind;

/// Letters of few words with passages at some of them.
class WordStudy
{
public:
    WordStudy()
    {
        small.apply(Edits::addLetters({textLetter(u"x.txt"_s, u"sak og saker; saken, sak\nsak"_s),
            textLetter(u"y.txt"_s, u"saker i en sak"_s), textLetter(u"z.txt"_s, u"\"sak\", annet"_s)}));
        code(u"x.txt"_s, {0, 5}, u"Ann"_s, small.task(u"Homes"_s));   // sak og
        code(u"x.txt"_s, {9, 18}, u"Ann"_s, small.task(u"Meals"_s));  // er; saken
        code(u"y.txt"_s, {11, 14}, u"Bo"_s, small.task(u"Homes"_s)); // sak
    }

    void code(const QString &letter, TextRange range, const QString &coder, TaskId task)
    {
        Passage passage;
        passage.letter = small.letter(letter);
        passage.coder = small.coder(coder);
        passage.range = range;
        passage.task = task;
        small.apply(Edits::addPassage(passage));
    }

    [[nodiscard]] HitFilter filter(const QString &query, HitFilter::Wanted wanted)
    {
        return {needed(passagesThat(small.project(), query)), wanted};
    }

    [[nodiscard]] LetterSearchResult found(const LetterSearch &asked) const
    {
        return needed(searchLetters(small.path(), asked));
    }

    SmallProject small;
};

QStringList placesOf(const LetterSearchResult &found)
{
    QStringList places;
    for (const SearchHit &hit : found.hits.found.hits)
        places.append(u"%1 %2"_s.arg(hit.letterName.first(1)).arg(hit.range.start));
    return places;
}

} // namespace

/// A search of all that can be asked: forms, coded and uncoded text, totals, what is coded at the hits.
class LetterSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void hitsAreThoseThatCount_data();
    void hitsAreThoseThatCount();
    void totalsAreExactWhateverTheLimit_data();
    void totalsAreExactWhateverTheLimit();
    void withoutTotalsItStopsAtTheLimit();
    void formsAreFoundAndTold();
    void passagesAreThoseThatAreSeen();
    void aTableHasARowForEachHit();
    void whatCannotBeSearchedIsSaid_data();
    void whatCannotBeSearchedIsSaid();
    void itCanBeCancelled_data();
    void itCanBeCancelled();
    void theIndexCountsWhatTheTextsHold();
};

void LetterSearchTest::hitsAreThoseThatCount_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    QTest::addColumn<HitFilter::Wanted>("wanted");
    QTest::addColumn<QStringList>("places");
    const auto coded = HitFilter::Wanted::Coded;
    const auto uncoded = HitFilter::Wanted::Uncoded;
    QTest::newRow("coded at all") << u"sak"_s << Kind::Words << u"coder:Ann,Bo"_s << coded
                                  << QStringList{u"x 0"_s, u"y 11"_s};
    QTest::newRow("a passage that begins within the hit")
        << u"saker"_s << Kind::Words << u"coder:Ann"_s << coded << QStringList{u"x 7"_s};
    QTest::newRow("of a task") << u"sak*"_s << Kind::Words << u"task:Homes coder:Ann,Bo"_s << coded
                               << QStringList{u"x 0"_s, u"y 11"_s};
    QTest::newRow("of a coder") << u"sak*"_s << Kind::Words << u"coder:Bo"_s << coded << QStringList{u"y 11"_s};
    QTest::newRow("of nothing") << u"sak"_s << Kind::Words << u"task:Payroll coder:Ann"_s << coded << QStringList();
    QTest::newRow("uncoded") << u"sak"_s << Kind::Words << u"coder:Ann,Bo"_s << uncoded
                             << QStringList{u"x 21"_s, u"x 25"_s, u"z 1"_s};
    QTest::newRow("not coded by one") << u"sak"_s << Kind::Words << u"coder:Ann"_s << uncoded
                                      << QStringList{u"x 21"_s, u"x 25"_s, u"y 11"_s, u"z 1"_s};
    QTest::newRow("forms") << u"sak"_s << Kind::Forms << u"task:Meals coder:Ann"_s << coded
                           << QStringList{u"x 7"_s, u"x 14"_s};
    QTest::newRow("a pattern") << u"sak\\w+"_s << Kind::Pattern << u"coder:Ann"_s << coded
                               << QStringList{u"x 7"_s, u"x 14"_s};
    QTest::newRow("a pattern, uncoded") << u"sak\\w+"_s << Kind::Pattern << u"coder:Ann"_s << uncoded
                                        << QStringList{u"y 0"_s};
}

void LetterSearchTest::hitsAreThoseThatCount()
{
    QFETCH(const QString, query);
    QFETCH(const Kind, kind);
    QFETCH(const QString, where);
    QFETCH(const HitFilter::Wanted, wanted);
    WordStudy study;
    const auto found = study.found({.query = query, .kind = kind, .filter = study.filter(where, wanted)});
    QTEST(placesOf(found), "places");
    QVERIFY(!found.hits.found.more);
    QCOMPARE(found.hits.totals.hits, found.hits.found.hits.size());
    QCOMPARE(found.hits.totals.letters, found.hits.letters.size());
    for (qsizetype limit = 1; limit <= found.hits.totals.hits; ++limit) {
        const auto some = study.found(
            {.query = query, .kind = kind, .filter = study.filter(where, wanted), .extent = {.limit = limit}});
        QCOMPARE(placesOf(some), placesOf(found).first(limit));
        QCOMPARE(some.hits.totals, found.hits.totals);
        QCOMPARE(some.hits.found.more, limit < found.hits.totals.hits);
    }
}

void LetterSearchTest::totalsAreExactWhateverTheLimit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    for (const auto &[query, kind] :
        {std::pair("sak", Kind::Words), {"sak NOT annet", Kind::Words}, {"annet OR saken", Kind::Words},
            {"(sak OR i) NOT (en OR annet)", Kind::Words}, {"*k", Kind::Words}, {"sak NOT *nne*", Kind::Words},
            {"sak", Kind::Forms}, {"saken NOT annet", Kind::Forms}, {"k|n", Kind::Pattern}})
        QTest::addRow("%s %d", query, int(kind)) << QString::fromLatin1(query) << kind;
}

void LetterSearchTest::totalsAreExactWhateverTheLimit()
{
    QFETCH(const QString, query);
    QFETCH(const Kind, kind);
    const WordStudy study;
    const auto all = study.found({.query = query, .kind = kind});
    QVERIFY(all.hits.totals.hits > 1);
    const auto one = study.found({.query = query, .kind = kind, .extent = {.limit = 1}});
    QCOMPARE(one.hits.found.hits.size(), 1);
    QVERIFY(one.hits.found.more);
    QCOMPARE(one.hits.totals, all.hits.totals);
    QCOMPARE(QSet<LetterId>(one.hits.letters.begin(), one.hits.letters.end()),
        QSet<LetterId>(all.hits.letters.begin(), all.hits.letters.end()));
}

void LetterSearchTest::withoutTotalsItStopsAtTheLimit()
{
    WordStudy study;
    for (const bool filtered : {false, true}) {
        LetterSearch asked{.query = u"sak"_s, .extent = {.limit = 1, .totals = false}};
        if (filtered)
            asked.filter = study.filter(u"coder:Ann,Bo"_s, HitFilter::Wanted::Uncoded);
        const auto found = study.found(asked);
        QCOMPARE(found.hits.found.hits.size(), 1);
        QVERIFY(found.hits.found.more);
        QCOMPARE(found.hits.totals.letters, 1);
    }
}

void LetterSearchTest::formsAreFoundAndTold()
{
    const WordStudy study;
    const auto found = study.found({.query = u"saken"_s, .kind = Kind::Forms, .without = {u"SAKER"_s}});
    QCOMPARE(found.forms, (QList<FoundForm>{{u"sak"_s, 5}, {u"saken"_s, 1}, {u"saker"_s, 2, false}}));
    QCOMPARE(found.hits.totals, (SearchTotals{6, 3}));
    QVERIFY(study.found({.query = u"sak"_s}).forms.isEmpty());
}

void LetterSearchTest::passagesAreThoseThatAreSeen()
{
    WordStudy study;
    LetterSearch asked{.query = u"sak"_s};
    QCOMPARE(study.found(asked).passages.at(0).size(), 1);
    asked.sight.viewer = study.small.coder(u"Bo"_s);
    QCOMPARE(study.found(asked).passages.at(0).size(), 0);
    asked.passages = false;
    QVERIFY(study.found(asked).passages.isEmpty());
}

void LetterSearchTest::aTableHasARowForEachHit()
{
    WordStudy study;
    study.code(u"x.txt"_s, {0, 3}, u"Bo"_s, study.small.task(u"Homes"_s));
    study.small.apply(Edits::setFact(study.small.letter(u"x.txt"_s), Fact::Sender, u"LO, Oslo"_s));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto found = study.found({.query = u"og NOT i"_s, .extent = {.context = 4}});
    QVERIFY(writeHits(buffer, study.small.project(), u"og NOT i"_s, found));
    QCOMPARE(QString::fromUtf8(buffer.data()).section(u"\r\n"_s, 0, 0),
        u"docname,from,to,pre,keyword,post,pattern,sender,dated,coders,task_ids,direction_ids"_s);
    const auto two = study.found({.query = u"sak"_s, .extent = {.limit = 1}});
    const QStringList row = hitRows(study.small.project(), u"sak"_s, two).constFirst();
    QCOMPARE(row.first(8),
        (QStringList{
            u"x.txt"_s, u"0"_s, u"3"_s, QString(), u"sak"_s, u" og saker; saken, sak"_s, u"sak"_s, u"LO, Oslo"_s}));
    QCOMPARE(row.at(9), u"Ann;Bo"_s);
    QVERIFY(!row.at(10).isEmpty() && !row.at(10).contains(u';'));
}

void LetterSearchTest::whatCannotBeSearchedIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("no word") << u" - "_s << Kind::Forms << u"no word"_s;
    QTest::newRow("nothing to show") << u"sak OR NOT sak"_s << Kind::Words << u"sign 8"_s;
    QTest::newRow("a pattern") << u"(sak"_s << Kind::Pattern << u"character 4"_s;
}

void LetterSearchTest::whatCannotBeSearchedIsSaid()
{
    QFETCH(const QString, query);
    QFETCH(const Kind, kind);
    QFETCH(const QString, said);
    const WordStudy study;
    const auto found = searchLetters(study.small.path(), {.query = query, .kind = kind});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Invalid);
    QVERIFY2(found.error().message.contains(said), qPrintable(found.error().message));
}

void LetterSearchTest::itCanBeCancelled_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("words") << Kind::Words;
    QTest::newRow("forms") << Kind::Forms;
    QTest::newRow("a pattern") << Kind::Pattern;
}

void LetterSearchTest::itCanBeCancelled()
{
    QFETCH(const Kind, kind);
    const WordStudy study;
    const auto found
        = searchLetters(study.small.path(), {.query = u"sak"_s, .kind = kind}, [](qint64, qint64) { return false; });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

namespace {

constexpr int letters = 40;
const QStringList alphabet{u"a"_s, u"ab"_s, u"b"_s, u"ba"_s, u"c"_s, u"bydel"_s, u"bydeler"_s};

QString randomQuery(QRandomGenerator &random, int depth)
{
    const auto word = [&] { return alphabet.at(random.bounded(alphabet.size())); };
    switch (random.bounded(depth > 0 ? 9 : 4)) {
    case 0: return u"\"%1 %2\""_s.arg(word(), word());
    case 1: return word() + u'*';
    case 2: return u'*' + word();
    case 3: return word();
    case 4:
    case 5: return u"(%1 OR %2)"_s.arg(randomQuery(random, depth - 1), randomQuery(random, depth - 1));
    case 6: return u"(%1 NOT %2)"_s.arg(randomQuery(random, depth - 1), randomQuery(random, depth - 1));
    default: return u"(%1 %2)"_s.arg(randomQuery(random, depth - 1), randomQuery(random, depth - 1));
    }
}

/// Whether a text of words with single spaces between them holds what is needed.
bool holds(const QString &text, const SearchQuery &query, const SearchNeed &need)
{
    const auto isHeld = [&](const SearchNeed &part) { return holds(text, query, part); };
    switch (need.kind) {
    case SearchNeed::Kind::Term: {
        const SearchTerm &term = query.terms.at(need.term);
        const QString words = term.words.join(u' ') + (term.prefix ? u""_s : u" "_s);
        return (u' ' + text + u' ').contains(term.within ? words : u' ' + words);
    }
    case SearchNeed::Kind::All: return std::ranges::all_of(need.parts, isHeld);
    case SearchNeed::Kind::Any: return std::ranges::any_of(need.parts, isHeld);
    case SearchNeed::Kind::Not: break;
    }
    return !isHeld(need.parts.constFirst());
}

} // namespace

void LetterSearchTest::theIndexCountsWhatTheTextsHold()
{
    QRandomGenerator random(20260);
    SmallProject small;
    QList<NewLetter> all;
    QStringList texts;
    for (int i = 0; i < letters; ++i) {
        QStringList words;
        for (int n = random.bounded(1, 9); n > 0; --n)
            words.append(alphabet.at(random.bounded(alphabet.size())));
        texts.append(words.join(u' '));
        // Every eighth is read in two ways, which does not change what it holds.
        const QString text = i % 8 == 0 ? texts.constLast() + u" x\u200Bx"_s : texts.constLast();
        all.append(textLetter(u"L%1.txt"_s.arg(i), text));
    }
    small.apply(Edits::addLetters(all));
    small.apply(Edits::removeLetters({small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}));
    for (int round = 0; round < 400; ++round) {
        const QString typed = randomQuery(random, 3);
        const auto read = readSearch(typed);
        QVERIFY2(read, qPrintable(typed));
        const auto kind = round % 4 == 0 ? Kind::Forms : Kind::Words;
        const auto found = needed(searchLetters(small.path(), {.query = typed, .kind = kind}));
        const auto one = needed(searchLetters(small.path(), {.query = typed, .kind = kind, .extent = {.limit = 1}}));
        QVERIFY2(one.hits.totals == found.hits.totals, qPrintable(typed));
        if (kind == Kind::Words)
            QVERIFY2(found.hits.totals.letters
                    == std::ranges::count_if(
                        texts, [&](const QString &text) { return holds(text, *read, read->need); }),
                qPrintable(typed));
    }
}

KODEKS_TEST(LetterSearchTest)
#include "tst_lettersearch.moc"
