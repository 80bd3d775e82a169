// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/passagerights.h"

#include "core/model/rounds/sight.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Who may change a passage, what is said to those who may not, and what is seen of others' work.
class PassageRightsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheCoderWhoseItIsMayChangeIt_data();
    void onlyTheCoderWhoseItIsMayChangeIt();
    void whoMayChangeAllIsToldNothing();
    void whoHasNotSaidWhoCodesIsToldToChoose();
    void ofOnePassageItIsSaidWhoseItIs_data();
    void ofOnePassageItIsSaidWhoseItIs();
    void ofSeveralItIsSaidHowManyAreWhose();
    void aBlindCoderSeesOwnPassagesAndLettersDone_data();
    void aBlindCoderSeesOwnPassagesAndLettersDone();
};

static Passage passageOf(qint64 coder)
{
    Passage passage;
    passage.coder = CoderId(coder);
    return passage;
}

static QList<Coder> coders()
{
    return {{CoderId(1), {}, u"Ann"_s, {}}, {CoderId(2), {}, u"Bo"_s, {}},
        {CoderId(3), {}, u"Consensus"_s, {}, {QUuid::createUuid(), QUuid::createUuid()}}};
}

void PassageRightsTest::onlyTheCoderWhoseItIsMayChangeIt_data()
{
    QTest::addColumn<Changer>("changer");
    QTest::addColumn<bool>("may");
    QTest::newRow("whoever keeps the project") << Changer() << true;
    QTest::newRow("nobody in particular") << Changer(CoderId()) << false;
    QTest::newRow("the coder") << Changer(CoderId(1)) << true;
    QTest::newRow("another coder") << Changer(CoderId(2)) << false;
}

void PassageRightsTest::onlyTheCoderWhoseItIsMayChangeIt()
{
    QFETCH(const Changer, changer);
    QTEST(mayChange(passageOf(1), changer), "may");
    QFETCH(const bool, may);
    QCOMPARE(whyNotChange({passageOf(1)}, changer, coders()).isEmpty(), may);
}

void PassageRightsTest::whoMayChangeAllIsToldNothing()
{
    QCOMPARE(whyNotChange({}, CoderId(), coders()), QString());
    QCOMPARE(whyNotChange({}, CoderId(1), coders()), QString());
    QCOMPARE(whyNotChange({passageOf(1), passageOf(2)}, Changer(), coders()), QString());
    QCOMPARE(whyNotChange({passageOf(2), passageOf(2)}, CoderId(2), coders()), QString());
}

void PassageRightsTest::whoHasNotSaidWhoCodesIsToldToChoose()
{
    const QString sentence = u"No coder is chosen, so no passage can be changed. Choose first who is coding."_s;
    QCOMPARE(whyNotChange({passageOf(1)}, CoderId(), coders()), sentence);
    QCOMPARE(whyNotChange({passageOf(1), passageOf(3)}, CoderId(), coders()), sentence);
}

void PassageRightsTest::ofOnePassageItIsSaidWhoseItIs_data()
{
    QTest::addColumn<qint64>("coder");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a person's") << qint64(2) << u"This passage is Bo’s; only Bo can change it."_s;
    QTest::newRow("a consensus'") << qint64(3)
                                  << u"This passage is of “Consensus”. It changes when its difference is settled "
                                     "again, or by hand once “Consensus” is chosen as the coder."_s;
    QTest::newRow("of one who is gone") << qint64(9) << u"This passage is ?’s; only ? can change it."_s;
}

void PassageRightsTest::ofOnePassageItIsSaidWhoseItIs()
{
    QFETCH(const qint64, coder);
    QTEST(whyNotChange({passageOf(coder)}, CoderId(1), coders()), "sentence");
}

void PassageRightsTest::ofSeveralItIsSaidHowManyAreWhose()
{
    const QString sentence
        = whyNotChange({passageOf(3), passageOf(1), passageOf(2), passageOf(3), passageOf(1)}, CoderId(1), coders());
    QVERIFY2(sentence.startsWith(u"3 of the 5 passages"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"(Bo: 1, Consensus: 2)"), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"nothing was changed."), qPrintable(sentence));
}

void PassageRightsTest::aBlindCoderSeesOwnPassagesAndLettersDone_data()
{
    QTest::addColumn<std::optional<CoderId>>("viewer");
    QTest::addColumn<qint64>("letter");
    QTest::addColumn<qint64>("coder");
    QTest::addColumn<bool>("sees");
    const auto row = [](const char *name, std::optional<CoderId> viewer, qint64 letter, qint64 coder, bool sees) {
        QTest::newRow(name) << viewer << letter << coder << sees;
    };
    row("everything is seen", std::nullopt, 1, 2, true);
    row("one's own", CoderId(1), 1, 1, true);
    row("another's", CoderId(1), 1, 2, false);
    row("another's in a letter done", CoderId(1), 7, 2, true);
    row("one's own in a letter done", CoderId(1), 7, 1, true);
    row("nobody in particular sees none", CoderId(), 1, 1, false);
    row("nor nobody's", CoderId(), 1, 0, false);
}

void PassageRightsTest::aBlindCoderSeesOwnPassagesAndLettersDone()
{
    QFETCH(const std::optional<CoderId>, viewer);
    QFETCH(const qint64, letter);
    QFETCH(const qint64, coder);
    const Sight sight{viewer, {LetterId(7)}};
    QTEST(sight.sees(LetterId(letter), CoderId(coder)), "sees");
    QCOMPARE(sight.seesOthers(LetterId(letter)), !viewer || letter == 7);
}

KODEKS_TEST(PassageRightsTest)
#include "tst_passagerights.moc"
