// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/letter/marks/passagemarks.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPassageMarks : public QObject
{
    Q_OBJECT

private:
    static PassageMark mark(qint64 id, qsizetype start, qsizetype end)
    {
        return {PassageId(id), {start, end}, Qt::red, QString::number(id), {}, true};
    }

    static QList<qint64> ids(const QList<PassageMark> &marks)
    {
        QList<qint64> found;
        for (const PassageMark &each : marks)
            found.append(each.id.value());
        return found;
    }

private slots:
    void changesOneByOneAreTheSameAsSettingAll_data()
    {
        QTest::addColumn<int>("batch");
        QTest::newRow("one at a time") << 1;
        QTest::newRow("a few") << 10;
        QTest::newRow("very many") << 200;
    }

    void changesOneByOneAreTheSameAsSettingAll()
    {
        QFETCH(int, batch);
        QRandomGenerator random(3);
        QMap<qint64, PassageMark> expected;
        PassageMarks marks;
        for (int round = 0; round < 40; ++round) {
            QList<PassageMark> changed;
            QList<PassageId> removed;
            for (int i = 0; i < batch; ++i) {
                const qint64 id = 1 + random.bounded(300);
                if (random.bounded(3) == 0) {
                    removed.append(PassageId(id));
                    expected.remove(id);
                }
            }
            for (int i = 0; i < batch; ++i) {
                const qint64 id = 1 + random.bounded(300);
                const int start = random.bounded(1000);
                changed.append(mark(id, start, start + 1 + random.bounded(50)));
                expected.insert(id, changed.last());
            }
            marks.update(changed, removed);
        }
        PassageMarks fresh;
        fresh.set(expected.values());
        QCOMPARE(marks.count(), expected.size());
        for (qsizetype at = 0; at < 1100; at += 13) {
            QCOMPARE(marks.overlapping({at, at + 20}, 1000), fresh.overlapping({at, at + 20}, 1000));
            const qsizetype brute = std::ranges::count_if(
                expected, [=](const PassageMark &m) { return m.range.overlaps({at, at + 20}); });
            QCOMPARE(marks.overlapping({at, at + 20}, 1000).size(), brute);
        }
    }

    void theShortestComesFirstAtAPlace()
    {
        PassageMarks marks;
        marks.set({mark(1, 0, 100), mark(2, 10, 20), mark(3, 5, 40), mark(4, 20, 30)});
        QCOMPARE(ids(marks.at(15)), (QList<qint64>{2, 3, 1}));
        QCOMPARE(ids(marks.at(100)), QList<qint64>());
    }

    void oneCanWalkFromMarkToMark()
    {
        PassageMarks marks;
        marks.set({mark(1, 0, 5), mark(2, 10, 20), mark(3, 10, 20), mark(4, 30, 40)});
        QCOMPARE(marks.next({0, 0}, {})->id, PassageId(1));
        QCOMPARE(marks.next({10, 20}, PassageId(2))->id, PassageId(3));
        QCOMPARE(marks.previous({10, 20}, PassageId(2))->id, PassageId(1));
        QVERIFY(!marks.next({30, 40}, PassageId(4)));
        QVERIFY(!marks.previous({0, 5}, PassageId(1)));
    }

    void whatCannotBeShownIsDropped()
    {
        PassageMarks marks;
        marks.set({mark(0, 0, 5), mark(2, 5, 5), mark(3, 9, 4), mark(5, -3, 4)});
        QCOMPARE(marks.count(), 0);
        marks.update({mark(6, 0, 4)}, {PassageId(77)});
        marks.update({mark(6, 4, 4)}, {});
        QCOMPARE(marks.count(), 0);
        QVERIFY(!marks.find(PassageId(6)));
    }
};

KODEKS_TEST(TestPassageMarks)
#include "tst_passagemarks.moc"
