// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/shell/actions/actionregistry.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestMeasureFeature : public QObject
{
    Q_OBJECT

private slots:
    void suggestionsAreMeasuredCoderByCoder_data() { addSchemes(); }

    void suggestionsAreMeasuredCoderByCoder()
    {
        WindowFixture fixture;
        fixture.openSample();
        applyScheme(&fixture.window());
        QDialog *dialog = measured(fixture);
        QVERIFY(dialog);
        applyScheme(dialog);
        const QAbstractItemModel *figures = dialog->findChild<QTableView *>(u"measureFigures"_s)->model();
        QCOMPARE(figures->rowCount(), 6); // three protocols of each of two coders
        for (int row = 0; row < figures->rowCount(); ++row)
            QVERIFY(figures->index(row, 4).data().toString().endsWith(u" %"_s));
        saveScreenshot(dialog, u"measurefigures"_s);
        auto *tabs = dialog->findChild<QTabWidget *>(u"measureTabs"_s);
        tabs->setCurrentIndex(1);
        const QAbstractItemModel *curve = dialog->findChild<QTableView *>(u"measureCurve"_s)->model();
        QVERIFY(curve->rowCount() >= 8); // runs of 25
        saveScreenshot(dialog, u"measurecurve"_s);
        tabs->setCurrentIndex(2);
        const QAbstractItemModel *missed = dialog->findChild<QTableView *>(u"measureMissed"_s)->model();
        QVERIFY(missed->rowCount() > 0);
        for (int row = 0; row < missed->rowCount(); ++row) {
            QVERIFY(!missed->index(row, 3).data().toString().isEmpty());
            QVERIFY(!missed->index(row, 5).data().toString().isEmpty());
        }
        saveScreenshot(dialog, u"measuremissed"_s);
    }

    void eachTableIsCopiedAsTextAndAsCsv()
    {
        WindowFixture fixture;
        fixture.openSample();
        QDialog *dialog = measured(fixture);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"measureCopyText"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
        QVERIFY(lines.at(1).startsWith(u"Coder A\t"_s));
        dialog->findChild<QPushButton *>(u"measureCopyCsv"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"protocol,coder,passages,task_top1"_s));
        dialog->findChild<QTabWidget *>(u"measureTabs"_s)->setCurrentIndex(2);
        dialog->findChild<QPushButton *>(u"measureCopyCsv"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"coder,letter,start,end,text,task,suggested,why"_s));
    }

    void blindCodersAreMeasuredAlone()
    {
        WindowFixture fixture;
        fixture.openSample();
        QVERIFY(fixture.project().apply(Edits::setBlind(true)).has_value());
        QDialog *dialog = measured(fixture);
        QVERIFY(dialog);
        const QAbstractItemModel *figures = dialog->findChild<QTableView *>(u"measureFigures"_s)->model();
        QCOMPARE(figures->rowCount(), 3);
        for (int row = 0; row < figures->rowCount(); ++row)
            QCOMPARE(figures->index(row, 0).data().toString(), u"Coder A"_s);
    }

private:
    static QDialog *measured(WindowFixture &fixture)
    {
        fixture.run(u"analyse.measure"_s);
        const auto shown = [&] {
            const auto *dialog = fixture.window().findChild<QDialog *>(u"measureDialog"_s);
            return dialog != nullptr && dialog->isVisible();
        };
        return QTest::qWaitFor(shown, 60000) ? fixture.window().findChild<QDialog *>(u"measureDialog"_s) : nullptr;
    }
};

KODEKS_TEST(TestMeasureFeature)
#include "tst_measurefeature.moc"
