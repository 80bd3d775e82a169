// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/textmatch.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The name with the typed letters in brackets: "[Syk]ehjem".
QString marked(const QString &name, const TextMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i)
        text += match.letters.contains(i) ? u"["_s + name.at(i) + u"]"_s : QString(name.at(i));
    return text.remove(u"]["_s);
}

} // namespace

/// How well typed letters fit one text, without a codebook around it.
class TextMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void typedLettersFitANameInOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rank");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *what, const QString &typed, const QString &name, MatchRank rank,
                             const QString &letters) { QTest::newRow(what) << typed << name << int(rank) << letters; };
        row("all of it", u"lønn"_s, u"Lønn"_s, MatchRank::Exact, u"[Lønn]"_s);
        row("all of it, in plain letters", u"lonn"_s, u"Lønn"_s, MatchRank::Exact, u"[Lønn]"_s);
        row("all of it, with space around it", u"  Homes "_s, u"homes"_s, MatchRank::Exact, u"[homes]"_s);
        row("ae as a", u"laring"_s, u"Læring"_s, MatchRank::Exact, u"[Læring]"_s);
        row("a ring over the a", u"rad"_s, u"Råd"_s, MatchRank::Exact, u"[Råd]"_s);
        row("its beginning", u"SYK"_s, u"Sykehjem"_s, MatchRank::NamePrefix, u"[Syk]ehjem"_s);
        row("the beginning of a word", u"opp"_s, u"Kompetanse og opplæring"_s, MatchRank::WordPrefix,
            u"Kompetanse og [opp]læring"_s);
        row("a word behind a hyphen", u"vilkår"_s, u"lønns-vilkår"_s, MatchRank::WordPrefix, u"lønns-[vilkår]"_s);
        row("a word in brackets", u"bpa"_s, u"Assistanse (BPA)"_s, MatchRank::WordPrefix, u"Assistanse ([BPA])"_s);
        row("two words, one passed over", u"komp opp"_s, u"Kompetanse og opplæring"_s, MatchRank::WordPrefix,
            u"[Komp]etanse og [opp]læring"_s);
        row("first letters of the words", u"koo"_s, u"Kompetanse og opplæring"_s, MatchRank::Initials,
            u"[K]ompetanse [o]g [o]pplæring"_s);
        row("inside a word", u"hjem"_s, u"Sykehjem"_s, MatchRank::Inside, u"Syke[hjem]"_s);
        row("one letter inside", u"j"_s, u"Sykehjem"_s, MatchRank::Inside, u"Sykeh[j]em"_s);
        row("letters in order from a word's start", u"shm"_s, u"Sykehjem"_s, MatchRank::Subsequence,
            u"[S]yke[h]je[m]"_s);
        row("letters in order from a later word", u"olg"_s, u"Kompetanse og opplæring"_s, MatchRank::Subsequence,
            u"Kompetanse [o]g opp[l]ærin[g]"_s);
    }

    void typedLettersFitANameInOneWay()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        const auto match = matchName(typed, name);
        QVERIFY(match);
        QTEST(int(match->rank), "rank");
        QTEST(marked(name, *match), "letters");
    }

    void otherLettersFitNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing typed") << QString() << u"Sykehjem"_s;
        QTest::newRow("space typed") << u"   "_s << u"Sykehjem"_s;
        QTest::newRow("no name") << u"s"_s << QString();
        QTest::newRow("longer than the name") << u"sykehjemmet"_s << u"Sykehjem"_s;
        QTest::newRow("a letter that it does not have") << u"x"_s << u"Sykehjem"_s;
        QTest::newRow("letters in another order") << u"mjs"_s << u"Sykehjem"_s;
        QTest::newRow("letters in order, but from inside a word") << u"km"_s << u"Sykehjem"_s;
        QTest::newRow("words in another order") << u"opp komp"_s << u"Kompetanse og opplæring"_s;
        QTest::newRow("an accent where the name has none") << u"løn"_s << u"Lonn"_s;
    }

    void otherLettersFitNothing()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QVERIFY(!matchName(typed, name));
    }

    void typedLettersAreWithinTheNameAndRising_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"k"_s, u"ko"_s, u"o o"_s, u"og"_s, u"kog"_s, u"komp o"_s, u"ring"_s, u"koo"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    void typedLettersAreWithinTheNameAndRising()
    {
        QFETCH(const QString, typed);
        const QString name = u"Kompetanse og opplæring"_s;
        const auto match = matchName(typed, name);
        QVERIFY(match);
        QCOMPARE(match->letters.size(), QString(typed).remove(u' ').size());
        QVERIFY(std::ranges::adjacent_find(match->letters, std::greater_equal()) == match->letters.end());
        QVERIFY(match->letters.first() >= 0);
        QVERIFY(match->letters.last() < name.size());
    }

    void aShortIdIsFoundByItsParts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the last part") << u"syk"_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("a part in the middle") << u"ho"_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("two parts") << u"ho.syk"_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("all parts") << u"t.ho.sykehjem"_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("a part passed over") << u"t.syk"_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("a point being typed") << u"ho."_s << u"T.HO.SYKEHJEM"_s << true;
        QTest::newRow("an id of one part") << u"pay"_s << u"PAYROLL"_s << true;
        QTest::newRow("the kind alone says nothing") << u"t"_s << u"T.HO.SYKEHJEM"_s << false;
        QTest::newRow("parts in another order") << u"syk.ho"_s << u"T.HO.SYKEHJEM"_s << false;
        QTest::newRow("more parts than it has") << u"t.ho.syk.a"_s << u"T.HO.SYKEHJEM"_s << false;
        QTest::newRow("inside a part") << u"hjem"_s << u"T.HO.SYKEHJEM"_s << false;
        QTest::newRow("no id") << u"t"_s << QString() << false;
        QTest::newRow("nothing typed") << u" "_s << u"T.HO"_s << false;
        QTest::newRow("only points typed") << u".."_s << u"T.HO"_s << false;
    }

    void aShortIdIsFoundByItsParts()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        QTEST(matchesShortId(typed, code), "fits");
    }
};

KODEKS_TEST(TextMatchTest)
#include "tst_textmatch.moc"
