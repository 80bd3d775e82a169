// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/factcollector.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestFactCollector : public QObject
{
    Q_OBJECT

private slots:
    void theFirstFindingStays()
    {
        const LetterText letter(u"Foreningen Vi og Foreningen De"_s);
        FactCollector facts(letter);
        facts.add(Fact::Sender, QStringView(letter.string()).first(13));
        facts.add(Fact::Sender, QStringView(letter.string()).last(13));
        QCOMPARE(facts.value(Fact::Sender), u"Foreningen Vi"_s);
        QCOMPARE(facts.facts().value(Fact::Sender).range, (TextRange{0, 13}));
        QCOMPARE(facts.facts().value(Fact::Sender).source, FactValue::Source::Found);
    }

    void whatIsEmptyIsNoFact()
    {
        const LetterText letter(u"x"_s);
        FactCollector facts(letter);
        facts.add(Fact::Sender, QStringView());
        QVERIFY(!facts.has(Fact::Sender));
        QVERIFY(facts.facts().isEmpty());
    }

    void aValueMayDifferFromTheWords()
    {
        const LetterText letter(u"😀 12. mars 2024"_s);
        FactCollector facts(letter);
        facts.add(Fact::Dated, QStringView(letter.string()).sliced(3), u"2024-03-12"_s);
        QCOMPARE(facts.value(Fact::Dated), u"2024-03-12"_s);
        QCOMPARE(facts.facts().value(Fact::Dated).range, (TextRange{2, 15}));
    }

    void spaceInAValueIsSimplified()
    {
        const LetterText letter(u"Oslo \n kommune"_s);
        FactCollector facts(letter);
        facts.add(Fact::Recipient, QStringView(letter.string()));
        QCOMPARE(facts.value(Fact::Recipient), u"Oslo kommune"_s);
    }
};

KODEKS_TEST(TestFactCollector)
#include "tst_factcollector.moc"
