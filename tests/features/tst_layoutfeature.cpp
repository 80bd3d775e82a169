// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/outlinepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/dialogfitter.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The parts of the window leave the letter its room, and everything can be reached on a small screen.
class LayoutFeature : public QObject
{
    Q_OBJECT

private slots:
    void theLetterHasMostOfTheHeightAtFirst_data();
    void theLetterHasMostOfTheHeightAtFirst();
    void thePartsOfTheColumnsAreBalancedAndKeepTheirSizes();
    void everyTabKeepsItsHeight();
    void panelsAreArrangedForWhatOneDoes();
    void theWindowFitsASmallScreen();
    void everyDialogFitsASmallScreen();
    void aMessageMovesNothingAndWaitsWhereItHasAButton();
    void longNamesLoseNoButton();
    void selectionsWithoutTheFocusAreGrey();
};

void LayoutFeature::theLetterHasMostOfTheHeightAtFirst_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700), QSize(1920, 1080), QSize(853, 533)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void LayoutFeature::theLetterHasMostOfTheHeightAtFirst()
{
    QFETCH(const QSize, size);
    WindowFixture fixture;
    fixture.window().resize(size);
    fixture.openSample();
    const auto share = [&] { return 100 * fixture.letter().height() / fixture.window().height(); };
    QVERIFY(QTest::qWaitFor([&] { return share() >= 60; }));
    QVERIFY(fixture.window().parts().tabs->isVisible());
    qInfo("%d per cent", share());
}

void LayoutFeature::thePartsOfTheColumnsAreBalancedAndKeepTheirSizes()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.window().parts().tabs->hide();
    QCoreApplication::processEvents();
    const auto *tree = fixture.window().parts().codebook->findChild<QTreeView *>();
    QVERIFY(tree->viewport()->height() >= 7 * tree->sizeHintForRow(0));
    QSplitter *left = fixture.window().parts().left;
    QSplitter *right = fixture.window().parts().right;
    left->setSizes({left->height() - 200, 200});
    right->setSizes({right->height() - 240, 240});
    const QList<int> sizes = left->sizes() + right->sizes();
    fixture.restart();
    fixture.openSample();
    fixture.window().parts().tabs->hide();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.window().parts().left->sizes() + fixture.window().parts().right->sizes(), sizes);
}

void LayoutFeature::everyTabKeepsItsHeight()
{
    WindowFixture fixture;
    fixture.openSample();
    QSplitter &desk = *fixture.window().parts().desk;
    QTabWidget &tabs = *fixture.window().parts().tabs;
    const auto drag = [&](int height) {
        desk.setSizes({desk.height() - height, height});
        emit desk.splitterMoved(desk.height() - height, 1);
    };
    const auto shown = [&](const QString &action, int height) {
        fixture.run(action);
        return QTest::qWaitFor([&] { return std::abs(tabs.height() - height) <= 2; });
    };
    fixture.run(u"go.passages"_s);
    QCoreApplication::processEvents();
    drag(150);
    fixture.run(u"go.facts"_s);
    QCoreApplication::processEvents();
    drag(290);
    QVERIFY(shown(u"go.passages"_s, 150));
    fixture.run(u"view.enlargeTabs"_s);
    QVERIFY(tabs.height() > desk.height() / 2);
    fixture.run(u"view.enlargeTabs"_s);
    QVERIFY(shown(u"go.facts"_s, 290));
    const QString path = fixture.project().path();
    fixture.restart();
    QVERIFY(fixture.window().openProject(path));
    QTabWidget &again = *fixture.window().parts().tabs;
    fixture.run(u"go.passages"_s);
    QVERIFY(QTest::qWaitFor([&] { return std::abs(again.height() - 150) <= 2; }));
    fixture.run(u"go.facts"_s);
    QVERIFY(QTest::qWaitFor([&] { return std::abs(again.height() - 290) <= 2; }));
}

void LayoutFeature::panelsAreArrangedForWhatOneDoes()
{
    WindowFixture fixture;
    fixture.openSample();
    const WindowParts &parts = fixture.window().parts();
    const int before = fixture.letter().width();
    fixture.run(u"view.arrangeRead"_s);
    QVERIFY(!parts.letters->isVisible() && parts.outline->isVisible());
    QVERIFY(!parts.right->isVisible() && !parts.tabs->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return fixture.letter().width() > before; }));
    fixture.run(u"view.outline"_s);
    QVERIFY(!parts.left->isVisible());
    fixture.run(u"view.arrangeCode"_s);
    QVERIFY(parts.letters->isVisible() && parts.outline->isVisible());
    QVERIFY(parts.inspector->isVisible() && parts.codebook->isVisible());
    QVERIFY(!parts.tabs->isVisible());
    fixture.run(u"view.arrangeCompare"_s);
    QVERIFY(fixture.letter().hasTwoMargins() && parts.tabs->isVisible());
    fixture.run(u"view.arrangeCode"_s);
    QVERIFY(!fixture.letter().hasTwoMargins() && parts.inspector->isVisible());
}

void LayoutFeature::theWindowFitsASmallScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.letter().stepPassage(1);
        QCoreApplication::processEvents();
        const QSize least = fixture.window().minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 500,
            qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }
    QApplication::setFont(usual);
}

void LayoutFeature::everyDialogFitsASmallScreen()
{
    constexpr QSize small(620, 380);
    WindowFixture fixture;
    fixture.openSample();
    fixture.letter().stepPassage(1);
    int dialogs = 0;
    for (const ActionSpec &spec : fixture.window().actions().specs()) {
        QAction *action = fixture.window().actions().action(spec.id);
        if (!spec.text.endsWith(u'…') || !action->isEnabled())
            continue;
        action->trigger();
        QCoreApplication::processEvents();
        for (QDialog *dialog : fixture.window().findChildren<QDialog *>()) {
            if (!dialog->isVisible() || qobject_cast<QFileDialog *>(dialog))
                continue;
            ++dialogs;
            fitDialog(*dialog, small);
            QCoreApplication::processEvents();
            QVERIFY2(dialog->width() <= small.width() && dialog->height() <= small.height(), qPrintable(spec.id));
            for (const auto *box : dialog->findChildren<QDialogButtonBox *>()) {
                for (const QAbstractButton *button : box->buttons()) {
                    const QRect place(button->mapTo(dialog, QPoint()), button->size());
                    QVERIFY2(!button->isVisible() || dialog->rect().contains(place), qPrintable(spec.id));
                }
            }
        }
        for (QDialog *dialog : fixture.window().findChildren<QDialog *>())
            dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY2(dialogs >= 6, qPrintable(QString::number(dialogs)));
}

void LayoutFeature::aMessageMovesNothingAndWaitsWhereItHasAButton()
{
    WindowFixture fixture;
    fixture.openSample();
    MessageBar &messages = *fixture.window().parts().messages;
    QWidget &letter = fixture.letter();
    QCoreApplication::processEvents();
    const QRect before(letter.mapTo(&fixture.window(), QPoint()), letter.size());
    messages.setPatience(1);
    messages.inform(u"Three letters were removed."_s, {u"Undo"_s, [] { }});
    QTest::qWait(20);
    QVERIFY(messages.isVisible());
    QCOMPARE(QRect(letter.mapTo(&fixture.window(), QPoint()), letter.size()), before);
    QVERIFY(messages.parentWidget()->rect().contains(messages.geometry()));
    fixture.window().resize(900, 600);
    QVERIFY(messages.parentWidget()->rect().contains(messages.geometry()));
    messages.inform(u"All is well."_s);
    QVERIFY(QTest::qWaitFor([&] { return messages.isHidden(); }));
}

void LayoutFeature::longNamesLoseNoButton()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.window().resize(1024, 700);
    Coder coder = *fixture.project().coder(fixture.project().currentCoder());
    coder.name = u"Anne-Margrethe Kristoffersen Wennersgaard & Ole"_s;
    QVERIFY(fixture.window().session().apply(Edits::changeCoder(coder)));
    QCoreApplication::processEvents();
    QToolBar &bar = *fixture.window().parts().toolBar;
    QVERIFY(fixture.window().actions().action(u"edit.undo"_s)->text().size() > 10);
    for (const QAction *action : bar.actions()) {
        const QWidget *widget = bar.widgetForAction(const_cast<QAction *>(action));
        QVERIFY(widget->isVisible() && bar.rect().contains(widget->geometry()));
    }
    const auto *button = fixture.window().findChild<QToolButton *>(u"coderButton"_s);
    QVERIFY(button->text().endsWith(u'…'));
    QCOMPARE(button->toolTip(), coder.name);
}

void LayoutFeature::selectionsWithoutTheFocusAreGrey()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"go.passages"_s);
    const auto saturation = [](const QWidget *view) {
        return view->palette().color(QPalette::Active, QPalette::Highlight).hsvSaturation();
    };
    for (const auto *view : fixture.window().parts().desk->findChildren<QAbstractItemView *>()) {
        if (view->window() != &fixture.window())
            continue;
        // Headers, and lists that another field is typed for.
        if (view->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2((saturation(view) > 60) == view->hasFocus(), qPrintable(view->objectName()));
    }
    auto *table = fixture.window().parts().tabs->currentWidget()->findChild<QTableView *>();
    table->setFocus();
    QVERIFY(saturation(table) > 60);
    fixture.letter().setFocus();
    QVERIFY(saturation(table) <= 60);
}

KODEKS_TEST(LayoutFeature)
#include "tst_layoutfeature.moc"
