// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/scope.h"
#include "core/query/senders.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSenders : public QObject
{
    Q_OBJECT

private slots:
    void lettersOfOneSenderAreOfOneSender()
    {
        const Senders senders({letter(1, u"a.txt"_s, u"Ås kommune"_s), letter(2, u"b.txt"_s, u"Bydel 10"_s),
            letter(3, u"c.txt"_s, u"ås  KOMMUNE"_s), letter(4, u"d.txt"_s, u"Bydel 2"_s)});
        QCOMPARE(senders.names(), (QStringList{u"Bydel 2"_s, u"Bydel 10"_s, u"Ås kommune"_s}));
        QCOMPARE(placesOf(senders, 4), (QList<qsizetype>{2, 1, 2, 0}));
        QCOMPARE(senders.of(LetterId(5)), -1);
    }

    void aLetterWithoutASenderIsASenderOfItsOwn()
    {
        const Senders senders({letter(1, u"a.txt"_s, {}), letter(2, u"b.txt"_s, u" "_s),
            letter(3, u"c.txt"_s, u"a.txt"_s), letter(4, u"d.txt"_s, u"a.txt (2)"_s)});
        QCOMPARE(senders.names(), (QStringList{u"a.txt"_s, u"a.txt (2)"_s, u"a.txt (3)"_s, u"b.txt"_s}));
        QCOMPARE(placesOf(senders, 4), (QList<qsizetype>{2, 3, 0, 1}));
        QCOMPARE(senders.lender(2), LetterId(1));
        QCOMPARE(senders.lender(3), LetterId(2));
        QCOMPARE(senders.lender(0), LetterId());
    }

    void aCampaignThatCountsOnceHasOneSender()
    {
        const QList<Letter> letters{letter(1, u"a.txt"_s, u"Ås"_s), letter(2, u"b.txt"_s, u"Bodø"_s),
            letter(3, u"c.txt"_s, {}), letter(4, u"d.txt"_s, u"Ås"_s), letter(5, u"e.txt"_s, u"Moss"_s),
            letter(6, u"f.txt"_s, u"moss"_s), letter(7, u"g.txt"_s, u"Ås (+2)"_s)};
        const QList<LetterId> many{LetterId(1), LetterId(2), LetterId(3)};
        const QList<LetterId> one{LetterId(5), LetterId(6)};
        const Senders senders(letters, {many, one});
        QCOMPARE(senders.names(), (QStringList{u"Moss"_s, u"Ås"_s, u"Ås (+2)"_s, u"Ås (+2) (2)"_s}));
        QCOMPARE(placesOf(senders, 7), (QList<qsizetype>{3, 3, 3, 1, 0, 0, 2}));
        QCOMPARE(senders.countedAs(LetterId(3)), LetterId(1));
        QCOMPARE(senders.countedAs(LetterId(4)), LetterId(4));
        QVERIFY(senders.isJoined(LetterId(5)) && !senders.isJoined(LetterId(7)));
    }

    void theUnitsHaveTheWordsOfTheOption()
    {
        for (const CountUnit unit : {CountUnit::Passage, CountUnit::Letter, CountUnit::Sender})
            QCOMPARE(countUnitOf(countUnitWord(unit)), unit);
        QCOMPARE(countUnitWord(CountUnit::Letter), u"letter"_s);
        QCOMPARE(countUnitOf(u"Letter"_s), std::nullopt);
    }

private:
    static Letter letter(qint64 id, const QString &name, const QString &sender)
    {
        Letter made;
        made.id = LetterId(id);
        made.name = name;
        if (!sender.isEmpty())
            made.facts.insert(Fact::Sender, {sender, FactValue::Source::Found, {}});
        return made;
    }

    static QList<qsizetype> placesOf(const Senders &senders, qint64 letters)
    {
        QList<qsizetype> places;
        for (qint64 id = 1; id <= letters; ++id)
            places.append(senders.of(LetterId(id)));
        return places;
    }
};

KODEKS_TEST(TestSenders)
#include "tst_senders.moc"
