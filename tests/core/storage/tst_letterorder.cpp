// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/letterorder.h"

#include "core/project/jobs/check.h"
#include "core/project/jobs/search.h"
#include "core/storage/searching/hitcounts.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList namesFrom(LettersByName &letters, qsizetype most)
{
    QStringList names;
    for (;;) {
        const auto some = needed(letters.next(most));
        for (const SearchStore::Found &letter : some)
            names.append(letter.name);
        if (some.isEmpty())
            return names;
    }
}

QStringList names(const QString &path)
{
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    LettersByName letters(*connection);
    return namesFrom(letters, 3);
}

bool isComplete(const QString &path)
{
    return needed(LetterOrder::isComplete(*needed(Connection::open(path, Connection::Mode::Read))));
}

void exec(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

/// Letters by name without reading all of them, and what is counted by the index.
class LetterOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void lettersComeByName();
    void theOrderFollowsEveryEdit();
    void onlySomeContentsFromWhereItStands_data();
    void onlySomeContentsFromWhereItStands();
    void whatIsMissingIsSortedAndMadeAnew_data();
    void whatIsMissingIsSortedAndMadeAnew();
    void checkFindsAWrongPlace();
    void theFirstHitsAreThoseOfAllHits_data();
    void theFirstHitsAreThoseOfAllHits();
    void totalsAreWhatIsFoundInTheTexts_data();
    void totalsAreWhatIsFoundInTheTexts();
    void aCountIsCancelled();
};

void LetterOrderTest::lettersComeByName()
{
    SmallProject small;
    small.apply(Edits::addLetters(
        {textLetter(u"Ås 10.txt"_s, u"a"_s), textLetter(u"Ås 9.txt"_s, u"b"_s), textLetter(u"Zeta.txt"_s, u"c"_s),
            textLetter(u"aal.txt"_s, u"d"_s), textLetter(u"øre.txt"_s, u"e"_s), textLetter(u"ære.txt"_s, u"f"_s)}));
    QVERIFY(isComplete(small.path()));
    QCOMPARE(names(small.path()),
        QStringList({u"first.txt"_s, u"second.txt"_s, u"Zeta.txt"_s, u"ære.txt"_s, u"øre.txt"_s, u"aal.txt"_s,
            u"Ås 9.txt"_s, u"Ås 10.txt"_s}));
}

void LetterOrderTest::theOrderFollowsEveryEdit()
{
    SmallProject small;
    small.apply(Edits::addLetters({textLetter(u"b.txt"_s, u"one"_s)}));
    small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
    QCOMPARE(names(small.path()), QStringList({u"b.txt"_s, u"second.txt"_s}));
    QVERIFY(small->undo().has_value());
    QCOMPARE(names(small.path()), QStringList({u"b.txt"_s, u"first.txt"_s, u"second.txt"_s}));
    QVERIFY(isComplete(small.path()));
    QVERIFY(needed(checkProject(small.path())).problems.isEmpty());
}

void LetterOrderTest::onlySomeContentsFromWhereItStands_data()
{
    QTest::addColumn<bool>("complete");
    QTest::newRow("by the table") << true;
    QTest::newRow("sorted") << false;
}

void LetterOrderTest::onlySomeContentsFromWhereItStands()
{
    QFETCH(const bool, complete);
    SmallProject small;
    small.apply(Edits::addLetters({textLetter(u"a.txt"_s, u"same"_s), textLetter(u"g.txt"_s, u"same"_s),
        textLetter(u"h.txt"_s, u"other"_s), textLetter(u"z.txt"_s, u"same"_s)}));
    small.close();
    if (!complete)
        exec(small.path(), "UPDATE letter_order SET key = NULL");
    const auto connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    LettersByName letters(*connection);
    const auto first = needed(letters.next(1));
    QCOMPARE(first.constFirst().name, u"a.txt"_s);
    QVERIFY(letters.restrictTo({first.constFirst().content}).has_value());
    QCOMPARE(namesFrom(letters, 1), QStringList({u"g.txt"_s, u"z.txt"_s}));
}

void LetterOrderTest::whatIsMissingIsSortedAndMadeAnew_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("keys") << "UPDATE letter_order SET key = NULL"_ba;
    QTest::newRow("another collation") << "UPDATE property SET value = '0' WHERE name = 'name_order'"_ba;
    QTest::newRow("a name given by another program") << "UPDATE letter SET name = 'A ' || name"_ba;
}

void LetterOrderTest::whatIsMissingIsSortedAndMadeAnew()
{
    QFETCH(const QByteArray, sql);
    SmallProject small;
    small.apply(Edits::addLetters({textLetter(u"b.txt"_s, u"one"_s)}));
    small.close();
    exec(small.path(), sql.constData());
    QVERIFY(!isComplete(small.path()));
    const QStringList sorted = names(small.path());
    QCOMPARE(sorted.size(), 3);
    QVERIFY(sorted.constFirst().endsWith(u"b.txt"));
    small.reopen();
    QVERIFY(isComplete(small.path()));
    QCOMPARE(names(small.path()), sorted);
    QVERIFY(needed(checkProject(small.path())).problems.isEmpty());
}

void LetterOrderTest::checkFindsAWrongPlace()
{
    SmallProject small;
    small.close();
    exec(small.path(), "UPDATE letter_order SET key = x'00' WHERE letter = 1");
    const QStringList problems = needed(checkProject(small.path())).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().contains(u"letter_order"));
}

void LetterOrderTest::theFirstHitsAreThoseOfAllHits_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"common", "third", "rare", "absent", "rar*", "c*", "*om*", "\"common third\"",
             "common rare", "first", "late", "common*"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

/// Some words are in all letters, some in few, some only in the last: the ways to them differ.
void LetterOrderTest::theFirstHitsAreThoseOfAllHits()
{
    QFETCH(const QString, query);
    SmallProject small;
    QList<NewLetter> many;
    for (int i = 0; i < 150; ++i) {
        QString text = u"common"_s;
        text += i % 3 == 0 ? u" third"_s : QString();
        text += i % 50 == 49 ? u" rare"_s : QString();
        text += i < 40 ? u" first"_s : u" late late"_s;
        many.append(textLetter(u"L %1.txt"_s.arg((i * 37) % 150), text + u" %1"_s.arg(i)));
    }
    small.apply(Edits::addLetters(many));
    const auto all = needed(searchLetters(small.path(), query, 0));
    QVERIFY(!all.more);
    qint64 last = -1;
    for (const SearchHit &hit : all.hits) { // in the order of the names' numbers
        const qint64 number = hit.letterName.startsWith(u"L ") ? hit.letterName.section(u' ', 1).chopped(4).toInt() : 0;
        QVERIFY(number >= last || !hit.letterName.startsWith(u"L "));
        last = number;
    }
    for (const qsizetype limit : {qsizetype(1), qsizetype(7), qsizetype(45), std::max<qsizetype>(all.hits.size(), 1)}) {
        const auto some = needed(searchLetters(small.path(), query, limit));
        QCOMPARE(some.hits.size(), std::min(limit, all.hits.size()));
        QCOMPARE(some.more, limit < all.hits.size());
        for (qsizetype i = 0; i < some.hits.size(); ++i) {
            QCOMPARE(some.hits.at(i).letter, all.hits.at(i).letter);
            QCOMPARE(some.hits.at(i).range, all.hits.at(i).range);
        }
    }
    QSet<LetterId> letters;
    for (const SearchHit &hit : all.hits)
        letters.insert(hit.letter);
    QCOMPARE(needed(searchTotals(small.path(), query)), SearchTotals({all.hits.size(), letters.size()}));
}

void LetterOrderTest::totalsAreWhatIsFoundInTheTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    const auto row
        = [](const char *name, const QString &text, const QString &query) { QTest::newRow(name) << text << query; };
    row("a word", u"a b a"_s, u"a"_s);
    row("a word and its beginning", u"ab a abc"_s, u"a a*"_s);
    row("phrases over one another", u"a b c a b"_s, u"\"a b\" \"b c\""_s);
    row("a phrase over itself", u"a a a"_s, u"\"a a\""_s);
    row("a phrase that goes on", u"a bc a bd b"_s, u"\"a b\"*"_s);
    row("both readings", u"The\u200BCopyright Act"_s, u"copyright* the*"_s);
    row("divided at a line's end", u"om konsekvens-\nutredningen av konsekvens"_s, u"konsekvens*"_s);
    row("marks of another script", u"\u0915\u094D\u0937 \u0915"_s, u"\u0915"_s);
    row("signs that no word has", u"e-post e post"_s, u"post"_s);
    row("all of several words", u"a b"_s, u"a z"_s);
    row("a part of a word", u"abcabc xabc"_s, u"*bc*"_s);
    row("nothing", QString(), u"a"_s);
}

void LetterOrderTest::totalsAreWhatIsFoundInTheTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    SmallProject small;
    // Twice the same text, and once that of a letter that has gone.
    small.apply(Edits::addLetters({textLetter(u"x.txt"_s, text), textLetter(u"y.txt"_s, text),
        textLetter(u"z.txt"_s, text + u" a b a\u200Bb"_s)}));
    small.apply(Edits::removeLetters({small.letter(u"z.txt"_s)}));
    const auto found = needed(searchLetters(small.path(), query, 0));
    QSet<LetterId> letters;
    for (const SearchHit &hit : found.hits)
        letters.insert(hit.letter);
    QCOMPARE(needed(searchTotals(small.path(), query)), SearchTotals({found.hits.size(), letters.size()}));
}

void LetterOrderTest::aCountIsCancelled()
{
    SmallProject small;
    const auto stopped = searchTotals(small.path(), u"*a*"_s, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

KODEKS_TEST(LetterOrderTest)
#include "tst_letterorder.moc"
