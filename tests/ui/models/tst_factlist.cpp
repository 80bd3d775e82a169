// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/factlist.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Source = FactState::Source;

namespace {

FactState stateOf(const QList<FactState> &states, Fact fact)
{
    return *std::ranges::find(states, fact, &FactState::fact);
}

} // namespace

/// The facts of a letter beside what its text says.
class FactListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFactHasItsPlaceInTheList()
    {
        const auto states = factStates({}, {});
        QCOMPARE(states.size(), qsizetype(std::size(allFacts)));
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(states.at(i).fact, allFacts[i]);
            QCOMPARE(states.at(i).source, Source::Missing);
            QVERIFY(states.at(i).range.isEmpty());
            QVERIFY(!states.at(i).found);
        }
    }

    void whereAFactComesFrom_data()
    {
        QTest::addColumn<QString>("kept"); // empty: the letter does not have it
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<QString>("inText"); // empty: the text does not say it
        QTest::addColumn<int>("source");
        QTest::addColumn<qsizetype>("place"); // of its beginning, 0 for none
        QTest::newRow("found and kept") << u"Ann"_s << false << u"Ann"_s << int(Source::Found) << qsizetype(10);
        QTest::newRow("put in by hand") << u"Bo"_s << true << QString() << int(Source::ByHand) << qsizetype(0);
        QTest::newRow("put in in place of what the text says")
            << u"Bo"_s << true << u"Ann"_s << int(Source::ByHand) << qsizetype(0);
        QTest::newRow("put in, and what the text says")
            << u"Ann"_s << true << u"Ann"_s << int(Source::Found) << qsizetype(10);
        QTest::newRow("found once, no longer") << u"Ann"_s << false << QString() << int(Source::Found) << qsizetype(5);
        QTest::newRow("taken away, but in the text")
            << QString() << false << u"Ann"_s << int(Source::Missing) << qsizetype(0);
    }

    void whereAFactComesFrom()
    {
        QFETCH(const QString, kept);
        QFETCH(const bool, byHand);
        QFETCH(const QString, inText);
        Letter letter;
        LetterFacts found;
        if (!kept.isEmpty())
            letter.facts.insert(Fact::Sender,
                {kept, byHand ? FactValue::Source::Corrected : FactValue::Source::Found,
                    byHand ? TextRange() : TextRange{5, 8}});
        if (!inText.isEmpty())
            found.insert(Fact::Sender, {inText, FactValue::Source::Found, {10, 13}});
        const FactState state = stateOf(factStates(letter, found), Fact::Sender);
        QCOMPARE(state.value, kept);
        QTEST(int(state.source), "source");
        QTEST(state.range.start, "place");
        QCOMPARE(state.found.has_value(), !inText.isEmpty());
    }

    void aLetterThatIsNotThereHasNoFacts()
    {
        SmallProject small;
        QVERIFY(foundFacts(small.project(), LetterId(99)).isEmpty());
    }

    void factsAreReadFromTheText()
    {
        SmallProject small;
        NewLetter letter;
        letter.name = u"dated.txt"_s;
        letter.text = u"Oslo, 17.04.2024\n\nDear all\n\nWe write to you."_s;
        letter.original = letter.text.toUtf8();
        letter.encoding = u"UTF-8"_s;
        small.apply(Edits::addLetters({letter}));
        const LetterFacts facts = foundFacts(small.project(), small.letter(u"dated.txt"_s));
        QCOMPARE(facts.value(Fact::Dated).value, u"2024-04-17"_s);
        QCOMPARE(LetterText(letter.text).slice(facts.value(Fact::Dated).range), u"17.04.2024"_s);
    }

    void aPersonWritesADate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date"); // empty: none
        QTest::newRow("with points") << u"17.04.2024"_s << u"2024-04-17"_s;
        QTest::newRow("without noughts") << u"7.4.2024"_s << u"2024-04-07"_s;
        QTest::newRow("a Norwegian month") << u"12. mars 2024"_s << u"2024-03-12"_s;
        QTest::newRow("as machines write it") << u"2024-04-17"_s << u"2024-04-17"_s;
        QTest::newRow("with space around it") << u"  17.04.2024 "_s << u"2024-04-17"_s;
        QTest::newRow("a day that there is not") << u"31.02.2024"_s << QString();
        QTest::newRow("a leap day") << u"29.02.2024"_s << u"2024-02-29"_s;
        QTest::newRow("no leap day") << u"29.02.2023"_s << QString();
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aPersonWritesADate()
    {
        QFETCH(const QString, text);
        QTEST(dateFromPerson(text).value_or(QString()), "date");
    }
};

KODEKS_TEST(FactListTest)
#include "tst_factlist.moc"
