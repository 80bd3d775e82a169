// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/letterchoice.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Which letters are compared, by how many of two coders have begun them.
class TestLetterChoice : public QObject
{
    Q_OBJECT

private slots:
    void theRuleSaysWhichLettersAreCompared_data()
    {
        QTest::addColumn<LetterRule>("rule");
        QTest::addColumn<QList<BegunLetter>>("letters");
        QTest::addColumn<LetterRule>("taken");
        QTest::addColumn<QStringList>("leftOut");
        const QList<BegunLetter> divided{{u"both"_s, 2}, {u"one"_s, 1}, {u"none"_s, 0}};
        const QList<BegunLetter> apart{{u"one"_s, 1}, {u"other"_s, 1}, {u"none"_s, 0}};
        QTest::newRow("begun by all") << LetterRule::BegunByAll << divided << LetterRule::BegunByAll
                                      << QStringList{u"one"_s, u"none"_s};
        QTest::newRow("nothing shared: what some have begun")
            << LetterRule::BegunByAll << apart << LetterRule::BegunBySome << QStringList{u"none"_s};
        QTest::newRow("begun by some") << LetterRule::BegunBySome << divided << LetterRule::BegunBySome
                                       << QStringList{u"none"_s};
        QTest::newRow("all") << LetterRule::All << divided << LetterRule::All << QStringList();
        QTest::newRow("chosen one by one") << LetterRule::Chosen << apart << LetterRule::Chosen << QStringList();
        QTest::newRow("shared alone") << LetterRule::Shared << divided << LetterRule::Shared
                                      << QStringList{u"one"_s, u"none"_s};
        QTest::newRow("shared alone, and none is")
            << LetterRule::Shared << apart << LetterRule::Shared << QStringList{u"one"_s, u"other"_s, u"none"_s};
        QTest::newRow("no letter") << LetterRule::BegunByAll << QList<BegunLetter>() << LetterRule::BegunBySome
                                   << QStringList();
    }

    void theRuleSaysWhichLettersAreCompared()
    {
        QFETCH(LetterRule, rule);
        QFETCH(QList<BegunLetter>, letters);
        const ChosenLetters chosen = chooseLetters(letters, 2, rule);
        QTEST(chosen.choice.rule, "taken");
        QTEST(chosen.choice.leftOut, "leftOut");
        QCOMPARE(chosen.choice.asked(), letters.size());
        QCOMPARE(std::ranges::count(chosen.compared, false), chosen.choice.leftOut.size());
    }

    void aNoteSaysWhatIsLeftOutOrUnread_data()
    {
        QTest::addColumn<LetterChoice>("choice");
        QTest::addColumn<QString>("words");
        QTest::newRow("all begun by all") << LetterChoice{LetterRule::BegunByAll, 5, 0, 0, {}} << QString();
        QTest::newRow("not known") << LetterChoice() << QString();
        QTest::newRow("some left out")
            << LetterChoice{LetterRule::BegunByAll, 2, 3, 1, {u"x"_s}}
            << u"Letters compared: 2 of 6, those that all of the coders have begun or marked as done. Left out: 3 that "
               u"only some have begun, 1 that none has."_s;
        QTest::newRow("nothing shared")
            << LetterChoice{LetterRule::BegunBySome, 0, 2, 0, {}}
            << u"No letter has been begun or marked as done by all of the coders, so the figures do not show how far "
               u"they agree. Letters compared: 2 that only some have begun, which count as uncoded by the others. Left "
               u"out: 0 that none has begun."_s;
        QTest::newRow("shared alone, some left out")
            << LetterChoice{LetterRule::Shared, 1, 1, 0, {u"x"_s}}
            << u"Letters compared: 1 of 2, those that all of the coders have begun or marked as done. Left out: 1 that "
               u"only some have begun, 0 that none has."_s;
        QTest::newRow("shared alone, and none is")
            << LetterChoice{LetterRule::Shared, 0, 2, 1, {u"x"_s, u"y"_s, u"z"_s}}
            << u"No letter is shared: none of 3 has been begun or marked as done by all of the coders. There is "
               u"nothing to compare."_s;
        QTest::newRow("all asked for")
            << LetterChoice{LetterRule::All, 2, 3, 1, {}}
            << u"Letters compared: 2 that all of the coders have begun or marked as done, 3 that only some have, 1 "
               u"that "
               u"none has. A letter that a coder has not begun counts as uncoded by that coder."_s;
    }

    void aNoteSaysWhatIsLeftOutOrUnread()
    {
        QFETCH(LetterChoice, choice);
        QTEST(letterChoiceNote(choice).text(), "words");
    }

    void onlyLettersThatNotAllHaveBegunAreUnread()
    {
        QVERIFY(!LetterChoice().comparesUnread());
        QVERIFY(!(LetterChoice{LetterRule::BegunByAll, 1, 4, 4, {}}).comparesUnread());
        QVERIFY((LetterChoice{LetterRule::All, 1, 0, 1, {}}).comparesUnread());
        QVERIFY((LetterChoice{LetterRule::BegunBySome, 0, 1, 0, {}}).comparesUnread());
    }
};

KODEKS_TEST(TestLetterChoice)
#include "tst_letterchoice.moc"
