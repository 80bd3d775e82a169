// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/hitfilter.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class HitFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void allHitsCountWithoutPassages()
    {
        QVERIFY(HitFilter().isAll());
        QVERIFY(HitFilter({}, HitFilter::Wanted::Uncoded).isAll());
        QVERIFY(HitFilter().counts(LetterId(1), {0, 1}) && HitFilter().mayCount(LetterId(1)));
        const HitFilter none({}, HitFilter::Wanted::Coded);
        QVERIFY(!none.isAll() && !none.mayCount(LetterId(1)) && !none.counts(LetterId(1), {0, 1}));
    }

    void whatTouchesAPassageIsCoded_data()
    {
        QTest::addColumn<TextRange>("hit");
        QTest::addColumn<bool>("touches");
        QTest::newRow("before") << TextRange{0, 10} << false;
        QTest::newRow("one character") << TextRange{5, 11} << true;
        QTest::newRow("within") << TextRange{12, 14} << true;
        QTest::newRow("across two that touch") << TextRange{18, 22} << true;
        QTest::newRow("between") << TextRange{30, 40} << false;
        QTest::newRow("in one within another") << TextRange{45, 46} << true;
        QTest::newRow("behind the inner one") << TextRange{55, 58} << true;
        QTest::newRow("around one") << TextRange{35, 100} << true;
        QTest::newRow("behind") << TextRange{60, 61} << false;
    }

    void whatTouchesAPassageIsCoded()
    {
        QFETCH(const TextRange, hit);
        QFETCH(const bool, touches);
        QList<PassagePlace> passages;
        for (const TextRange range : {TextRange{40, 60}, TextRange{20, 30}, TextRange{10, 20}, TextRange{44, 50}})
            passages.append({PassageId(passages.size() + 1), LetterId(1), CoderId(1), range});
        const HitFilter coded(passages, HitFilter::Wanted::Coded);
        const HitFilter uncoded(passages, HitFilter::Wanted::Uncoded);
        QCOMPARE(coded.counts(LetterId(1), hit), touches);
        QCOMPARE(uncoded.counts(LetterId(1), hit), !touches);
        QVERIFY(!coded.counts(LetterId(2), hit) && !coded.mayCount(LetterId(2)));
        QVERIFY(uncoded.counts(LetterId(2), hit) && uncoded.mayCount(LetterId(2)));
    }
};

KODEKS_TEST(HitFilterTest)
#include "tst_hitfilter.moc"
