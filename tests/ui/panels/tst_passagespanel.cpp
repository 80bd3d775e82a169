// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPassagesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsTheProjectOnlyWhenSeen();
    void countsWhatIsThereAndWhatIsShown();
    void typingFiltersOnceItRests();
    void thisLetterOnlyFollowsTheOpenLetter();
    void escapeClearsEveryFilter();
    void enterGoesToThePassage();
    void movingShowsThePassageAndKeepsTheKeyboard();
    void followingTheWindowTellsNobody();
    void deleteAsksToRemoveWhatIsSelected();
    void theSelectionOutlivesAFilter();
    void aFilterMovesNothing();
    void recodeAndCopyTakeTheSelection();
    void columnsAreChosenAndOrderedInAMenu();
    void columnsAreKeptBetweenSittings();
    void rowsAreCopiedWithTheirColumns();
    void anEmptyProjectSaysWhatToDo();
    void looksCalm_data();
    void looksCalm();

private:
    ListTable *table() const { return m_panel->findChild<ListTable *>(u"passagesTable"_s); }
    QLineEdit *filter() const { return m_panel->findChild<QLineEdit *>(u"passageFilter"_s); }
    QString counts() const { return m_panel->findChild<QLabel *>(u"passageCounts"_s)->text(); }
    QString emptyMessage() const;
    /// The columns from the left.
    QStringList titles() const;
    QAction *entry(const QString &words) const;
    PassageId at(int row) const
    {
        return PassageId(table()->model()->index(row, 0).data(PassageTableModel::PassageRole).toLongLong());
    }
    int rows() const { return table()->model()->rowCount(); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<PassagesPanel> m_panel;
};

void TestPassagesPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<PassagesPanel>();
    m_panel->resize(1280, 220);
    m_panel->setProject(m_sample->get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestPassagesPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

QString TestPassagesPanel::emptyMessage() const
{
    const auto *label = m_panel->findChild<QLabel *>(u"emptyState"_s);
    return label->isVisible() ? label->text() : QString();
}

QStringList TestPassagesPanel::titles() const
{
    QStringList titles;
    const QHeaderView *header = table()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        titles.append(table()->model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString());
    return titles;
}

QAction *TestPassagesPanel::entry(const QString &words) const
{
    QMenu *menu = m_panel->findChild<QToolButton *>(u"passageColumns"_s)->menu();
    if (menu->isEmpty())
        emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == words)
            return action;
    }
    return nullptr;
}

void TestPassagesPanel::readsTheProjectOnlyWhenSeen()
{
    PassagesPanel unseen;
    unseen.setProject(m_sample->get());
    QCOMPARE(unseen.findChild<ListTable *>(u"passagesTable"_s)->model()->rowCount(), 0);
    QCOMPARE(rows(), 239);
}

void TestPassagesPanel::countsWhatIsThereAndWhatIsShown()
{
    QVERIFY2(counts().startsWith(u"239"), qPrintable(counts()));
    QVERIFY(!counts().contains(u"shown"));
    auto *coder = m_panel->findChild<QComboBox *>(u"passageCoder"_s);
    coder->setCurrentText(u"Coder B"_s);
    QCOMPARE(rows(), 100);
    QVERIFY2(counts().contains(u"100 shown"), qPrintable(counts()));
    auto *task = m_panel->findChild<QComboBox *>(u"passageTask"_s);
    QVERIFY(task->count() > 2);
    task->setCurrentIndex(3);
    QVERIFY(rows() > 0);
    QVERIFY(rows() < 100);
}

void TestPassagesPanel::typingFiltersOnceItRests()
{
    filter()->setFocus();
    QTest::keyClicks(filter(), u"sykehjem bydel"_s);
    QCOMPARE(rows(), 239);
    QVERIFY(QTest::qWaitFor([&] { return rows() < 239; }));
    QVERIFY(rows() > 0);
    QTest::keyClick(filter(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestPassagesPanel::thisLetterOnlyFollowsTheOpenLetter()
{
    const LetterId first = m_sample->get()->letters().at(0).id;
    const LetterId second = m_sample->get()->letters().at(1).id;
    m_panel->setCurrentLetter(first);
    m_panel->findChild<QCheckBox *>(u"passageThisLetter"_s)->setChecked(true);
    QCOMPARE(rows(), m_sample->get()->passageCount(first));
    m_panel->setCurrentLetter(second);
    QCOMPARE(rows(), m_sample->get()->passageCount(second));
}

void TestPassagesPanel::escapeClearsEveryFilter()
{
    filter()->setText(u"xyzzy"_s);
    QVERIFY(QTest::qWaitFor([&] { return rows() == 0; }));
    QVERIFY(!emptyMessage().isEmpty());
    m_panel->findChild<QComboBox *>(u"passageCoder"_s)->setCurrentIndex(1);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return rows() == 239; }));
    QVERIFY(emptyMessage().isEmpty());
}

void TestPassagesPanel::enterGoesToThePassage()
{
    QSignalSpy activated(m_panel.get(), &PassagesPanel::passageActivated);
    m_panel->focusInput();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<PassageId>(), at(1));
    QCOMPARE(activated.first().at(1).value<LetterId>(), m_sample->get()->passage(at(1))->letter);
    const QPoint cell = table()->visualRect(table()->model()->index(0, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().at(0).value<PassageId>(), at(0));
}

void TestPassagesPanel::movingShowsThePassageAndKeepsTheKeyboard()
{
    QSignalSpy shown(m_panel.get(), &PassagesPanel::passageShown);
    m_panel->focusInput();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    QCOMPARE(shown.first().at(0).value<PassageId>(), at(3));
    QVERIFY(table()->hasFocus());
}

void TestPassagesPanel::followingTheWindowTellsNobody()
{
    QSignalSpy shown(m_panel.get(), &PassagesPanel::passageShown);
    QSignalSpy activated(m_panel.get(), &PassagesPanel::passageActivated);
    m_panel->focusInput();
    m_panel->setCurrentPassage(at(200));
    QCOMPARE(table()->selectedRowNumbers(), QList{200});
    QTest::keyClick(table(), Qt::Key_Up);
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }));
    QCOMPARE(shown.first().at(0).value<PassageId>(), at(199));
    QCOMPARE(activated.size(), 0);
}

void TestPassagesPanel::deleteAsksToRemoveWhatIsSelected()
{
    const QSignalSpy asked(m_panel.get(), &PassagesPanel::removeRequested);
    m_panel->focusInput();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    m_sample->apply(Edits::removePassages(asked.first().first().value<QList<PassageId>>()));
    QCOMPARE(rows(), 237);
    QVERIFY2(counts().startsWith(u"237"), qPrintable(counts()));
    QVERIFY(m_sample->get()->undo());
    QCOMPARE(rows(), 239);
}

void TestPassagesPanel::theSelectionOutlivesAFilter()
{
    auto *coder = m_panel->findChild<QComboBox *>(u"passageCoder"_s);
    const Passage last = m_sample->get()->passage(at(238)).value();
    m_panel->setCurrentPassage(last.id);
    coder->setCurrentText(m_sample->get()->coder(last.coder)->name);
    QVERIFY(rows() < 239);
    QCOMPARE(at(table()->selectedRowNumbers().value(0)), last.id);
    coder->setCurrentIndex(0);
    QCOMPARE(table()->selectedRowNumbers(), QList{238});
}

void TestPassagesPanel::aFilterMovesNothing()
{
    auto *coder = m_panel->findChild<QComboBox *>(u"passageCoder"_s);
    const QSignalSpy shown(m_panel.get(), &PassagesPanel::passageShown);
    const Passage last = m_sample->get()->passage(at(238)).value();
    m_panel->setCurrentPassage(last.id);
    table()->setFocus();
    for (int i = 1; i < coder->count(); ++i) {
        if (coder->itemData(i).toLongLong() != last.coder.value())
            coder->setCurrentIndex(i);
    }
    QVERIFY(rows() < 239);
    QVERIFY(table()->selectedRowNumbers().isEmpty());
    coder->setCurrentIndex(0);
    QCOMPARE(table()->selectedRowNumbers(), QList{238});
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    QCoreApplication::processEvents();
    QVERIFY(shown.isEmpty());
}

void TestPassagesPanel::recodeAndCopyTakeTheSelection()
{
    QSignalSpy recode(m_panel.get(), &PassagesPanel::recodeRequested);
    m_panel->focusInput();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    m_panel->recodeSelected();
    QCOMPARE(recode.size(), 1);
    QCOMPARE(recode.first().first().value<QList<PassageId>>().size(), 2);
    m_panel->copyQuotes();
    const QStringList quotes{
        m_sample->get()->quotedPassage(at(0))->quote, m_sample->get()->quotedPassage(at(1))->quote};
    QCOMPARE(QGuiApplication::clipboard()->text(), quotes.join(u"\n\n"_s));
}

void TestPassagesPanel::columnsAreChosenAndOrderedInAMenu()
{
    QVERIFY(m_sample->get()->apply(Edits::setAttribute(m_sample->get()->letters().at(0).id, u"Type"_s, u"Etat"_s)));
    m_panel->focusInput();
    const PassageId marked = at(3);
    table()->selectRow(3);
    const QStringList before = titles();
    QVERIFY(!entry(u"Memo"_s)->isChecked());
    entry(u"Memo"_s)->trigger();
    QCOMPARE(titles(), before + QStringList{u"Memo"_s});
    QCOMPARE(at(table()->currentIndex().row()), marked);
    QMenu *menu = m_panel->findChild<QToolButton *>(u"passageColumns"_s)->menu();
    menu->clear();
    entry(u"Type"_s)->trigger();
    menu->clear();
    entry(u"Changed"_s)->trigger();
    QCOMPARE(titles().sliced(6), (QStringList{u"Coder"_s, u"Memo"_s, u"Type"_s}));
    table()->setCurrentIndex(table()->model()->index(table()->currentIndex().row(), 8));
    menu->clear();
    QVERIFY(!entry(u"Move “Type” to the right"_s)->isEnabled());
    entry(u"Move “Type” to the left"_s)->trigger();
    QCOMPARE(titles().sliced(6), (QStringList{u"Coder"_s, u"Type"_s, u"Memo"_s}));
    QCOMPARE(table()->currentIndex().column(), 7);
    menu->clear();
    entry(u"The usual columns"_s)->trigger();
    QCOMPARE(titles(), before);
}

void TestPassagesPanel::columnsAreKeptBetweenSittings()
{
    QVERIFY(m_sample->get()->apply(Edits::setAttribute(m_sample->get()->letters().at(0).id, u"Type"_s, u"Etat"_s)));
    QCOMPARE(m_panel->columnChoice(), QString());
    entry(u"Type"_s)->trigger();
    table()->horizontalHeader()->moveSection(8, 0);
    table()->horizontalHeader()->resizeSection(2, 300);
    QVERIFY(QTest::qWaitFor([&] { return table()->model()->headerData(0, Qt::Horizontal) == u"Type"_s; }));
    const QString choice = m_panel->columnChoice();
    const QStringList shown = titles();
    m_panel->setProject(nullptr);
    QCOMPARE(titles().size(), passageColumnCount);
    m_panel->setProject(m_sample->get());
    m_panel->setColumnChoice(choice);
    QCOMPARE(titles(), shown);
    QCOMPARE(m_panel->columnChoice(), choice);
    m_panel->setColumnChoice(u"99 @0 x:y"_s);
    QCOMPARE(titles(), shown);
}

void TestPassagesPanel::rowsAreCopiedWithTheirColumns()
{
    m_panel->focusInput();
    m_panel->setColumnChoice(u"2 1"_s);
    table()->selectRow(0);
    m_panel->copyRows();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"Task\tPassage"_s);
    QCOMPARE(lines.at(1).section(u'\t', 1), m_sample->get()->quotedPassage(at(0))->quote.simplified());
}

void TestPassagesPanel::anEmptyProjectSaysWhatToDo()
{
    QList<PassageId> all;
    for (const QuotedPassage &passage : m_sample->passages())
        all.append(passage.passage.id);
    m_sample->apply(Edits::removePassages(all));
    QVERIFY(emptyMessage().contains(u"No passages yet"));
    m_panel->setProject(nullptr);
    QVERIFY(!emptyMessage().isEmpty());
    QVERIFY(!filter()->isEnabled());
}

void TestPassagesPanel::looksCalm_data()
{
    addSchemes();
}

void TestPassagesPanel::looksCalm()
{
    applyScheme(m_panel.get());
    m_panel->setCurrentPassage(at(4));
    saveScreenshot(m_panel.get(), u"passages"_s);
    QVERIFY(m_panel->minimumSizeHint().width() <= 1000);
    QVERIFY(m_panel->minimumSizeHint().height() <= 160);
}

KODEKS_TEST(TestPassagesPanel)
#include "tst_passagespanel.moc"
