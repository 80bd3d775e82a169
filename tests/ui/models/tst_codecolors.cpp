// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codecolors.h"

#include "tests/support/testmain.h"
#include "ui/models/codes/shade.h"

#include <QPixmap>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Task task(qint64 id, qint64 parent, int position, const QString &color = {})
{
    Task made;
    made.id = TaskId(id);
    made.parent = TaskId(parent);
    made.position = position;
    made.text.color = color;
    return made;
}

} // namespace

/// The colours of tasks, and whether what is written on them can be read.
class CodeColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("contrast");
        QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("white and black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("the same twice") << QColor(u"#345678"_s) << QColor(u"#345678"_s) << 1.0;
        QTest::newRow("the grey that just can be read") << QColor(u"#767676"_s) << QColor(Qt::white) << 4.54;
        QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
        QTest::newRow("blue on white") << QColor(Qt::blue) << QColor(Qt::white) << 8.59;
    }

    void contrastIsThatOfTheGuidelines()
    {
        QFETCH(const QColor, a);
        QFETCH(const QColor, b);
        QFETCH(const double, contrast);
        QVERIFY(std::abs(Kodeks::contrast(a, b) - contrast) < .01);
        QVERIFY(luminance(a) >= 0 && luminance(a) <= 1);
    }

    void aMixtureLiesBetweenTheTwo()
    {
        const QColor a(10, 20, 30);
        const QColor b(110, 220, 130);
        QCOMPARE(mixed(a, b, 0).rgb(), a.rgb());
        QCOMPARE(mixed(a, b, 1).rgb(), b.rgb());
        QCOMPARE(mixed(a, b, .5F).rgb(), qRgb(60, 120, 80));
    }

    void huesAreOfOneKindEachAndShowOnWhite()
    {
        const QList<QColor> hues = paletteHues();
        for (qsizetype i = 0; i < hues.size(); ++i) {
            QCOMPARE(hues.indexOf(hues.at(i)), i);
            QVERIFY2(contrast(hues.at(i), Qt::white) > 2, qPrintable(hues.at(i).name()));
            QVERIFY2(contrast(hues.at(i), u"#1e1e1e"_s) > 2, qPrintable(hues.at(i).name()));
        }
    }

    void whatIsLegibleIsNearAndWhatIsEnoughStays()
    {
        QCOMPARE(legible(Qt::black, {Qt::white}, leastOfText), QColor(Qt::black));
        for (const QColor &ground : {QColor(Qt::white), QColor(u"#404040"_s), QColor(u"#777777"_s)}) {
            const QColor found = legible(u"#808080"_s, {ground}, leastOfText);
            QVERIFY(contrast(found, ground) >= leastOfText);
            QVERIFY(contrast(found, ground) < leastOfText + 0.4);
        }
        const QColor best = legible(Qt::gray, {Qt::black, Qt::white}, 21);
        QVERIFY2(best == Qt::black || best == Qt::white, "there is none");
        const QColor faint = fainter(Qt::black, Qt::white, Qt::black, leastOfText);
        QVERIFY(contrast(over(faint, Qt::white), Qt::black) >= leastOfText);
        QCOMPARE(fainter(Qt::yellow, Qt::white, Qt::black, leastOfText), QColor(Qt::yellow));
    }

    void textOnEveryTintCanBeRead_data()
    {
        QTest::addColumn<QColor>("hue");
        for (const QColor &hue : paletteHues())
            QTest::newRow(qPrintable(hue.name())) << hue;
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("yellow") << QColor(Qt::yellow);
    }

    void textOnEveryTintCanBeRead()
    {
        QFETCH(const QColor, hue);
        QVERIFY(contrast(over(tint(hue, false), Qt::white), u"#1a1a1a"_s) >= 4.5);
        QVERIFY(contrast(over(tint(hue, true), u"#1e1e1e"_s), u"#f0f0f0"_s) >= 4.5);
    }

    void aTaskHasTheNearestColourAboveIt_data()
    {
        QTest::addColumn<qint64>("task");
        QTest::addColumn<QColor>("color");
        const auto hues = paletteHues();
        QTest::newRow("its own") << qint64(3) << QColor(u"#112233"_s);
        QTest::newRow("its parent's") << qint64(4) << QColor(u"#112233"_s);
        QTest::newRow("its group's of the palette") << qint64(2) << hues.at(0);
        QTest::newRow("another group's") << qint64(5) << hues.at(4);
        QTest::newRow("a task that is not there") << qint64(99) << QColor(Qt::gray);
        QTest::newRow("no task") << qint64(0) << QColor(Qt::gray);
        QTest::newRow("one whose colour is none") << qint64(6) << hues.at(5);
    }

    void aTaskHasTheNearestColourAboveIt()
    {
        QFETCH(const qint64, task);
        Codebook book;
        book.tasks = {::task(1, 0, 0), ::task(2, 1, 0), ::task(3, 1, 1, u"#112233"_s), ::task(4, 3, 0), ::task(5, 0, 1),
            ::task(6, 0, 2, u"no colour"_s)};
        QTEST(taskColor(book, TaskId(task)), "color");
    }

    void moreGroupsThanHuesBeginAgain()
    {
        Codebook book;
        const auto hues = paletteHues();
        for (int i = 0; i <= hues.size(); ++i)
            book.tasks.append(task(i + 1, 0, i));
        QCOMPARE(taskColor(book, TaskId(1)), hues.first());
        QCOMPARE(taskColor(book, TaskId(hues.size())), hues.last());
        QCOMPARE(taskColor(book, TaskId(hues.size() + 1)), hues.first());
    }

    void aGroupKeepsItsHueWhileOthersComeAndGo()
    {
        Codebook book;
        for (int i = 0; i < 4; ++i)
            book.tasks.append(task(i + 1, 0, i));
        const QColor second = taskColor(book, TaskId(2));
        const QColor fourth = taskColor(book, TaskId(4));
        QVERIFY(second != fourth);
        for (int i = 0; i < 4; ++i)
            book.tasks[i].position = 3 - i; // moved
        QCOMPARE(taskColor(book, TaskId(2)), second);
        book.tasks.removeAt(2);
        QCOMPARE(taskColor(book, TaskId(4)), fourth);
        book.tasks.append(task(5, 0, -1)); // added before all others
        book.tasks.append(task(12, 0, 9)); // as far in the palette as the fourth
        QCOMPARE(taskColor(book, TaskId(2)), second);
        QCOMPARE(taskColor(book, TaskId(4)), fourth);
        QVERIFY(taskColor(book, TaskId(12)) != fourth);
    }

    void theSquareOfAListHasItsColourAndClearCorners()
    {
        const QImage image = colorIcon(QColor(u"#336699"_s)).pixmap(16, 16).toImage();
        QVERIFY(!image.isNull());
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).name(), u"#336699"_s);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
};

KODEKS_TEST(CodeColorsTest)
#include "tst_codecolors.moc"
