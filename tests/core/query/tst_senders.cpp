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
