// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/checkspanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The list of what may be wrong in the study.
class TestChecksPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsTheProjectOnlyWhenSeen();
    void theKeyboardWaitsForTheList();
    void kindsHaveCountsAndLeadToTheirPlaces();
    void editsAreFollowedAndTheRowStays();
    void aKindIsFoldedByEnterAndStaysSo();
    void aKindIsLeftOutAndBroughtBack();
    void theChoiceIsRemembered();
    void movingShowsThePlaceAndKeepsTheKeyboard();
    void aRowIsCopiedInWords();
    void whereNothingIsWrongItIsSaid();
    void looksCalm_data();
    void looksCalm();

private:
    QTreeView *tree() const { return m_panel->findChild<QTreeView *>(u"checksTree"_s); }
    QStringList titles() const;
    QModelIndex kindRow(const QString &title) const;
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_panel->isChecking(); });
    }
    /// A passage of Coder A at the beginning of a letter with neither task nor direction.
    void addEmptyPassage();
    QAction *kindAction(Doubt::Kind kind) const;

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<ChecksPanel> m_panel;
};

void TestChecksPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    addEmptyPassage();
    m_sample->apply(Edits::setFact(m_sample->letter(u"lo"_s), Fact::Dated, std::optional(u"2924-04-17"_s)));
    m_panel = std::make_unique<ChecksPanel>();
    m_panel->resize(1280, 240);
    m_panel->setProject(m_sample->get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QVERIFY(settled());
}

void TestChecksPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

void TestChecksPanel::addEmptyPassage()
{
    Passage passage;
    passage.letter = m_sample->letter(u"lo"_s);
    passage.coder = m_sample->get()->coders().first().id;
    passage.range = {0, 12};
    m_sample->apply(Edits::addPassage(passage));
}

QStringList TestChecksPanel::titles() const
{
    QStringList titles;
    for (int row = 0; row < tree()->model()->rowCount(); ++row)
        titles.append(tree()->model()->index(row, 0).data().toString());
    return titles;
}

QModelIndex TestChecksPanel::kindRow(const QString &title) const
{
    const auto row = static_cast<int>(titles().indexOf(title));
    return row < 0 ? QModelIndex() : tree()->model()->index(row, 0);
}

QAction *TestChecksPanel::kindAction(Doubt::Kind kind) const
{
    QMenu *menu = m_panel->findChild<QToolButton *>(u"checksKinds"_s)->menu();
    emit menu->aboutToShow();
    return menu->findChild<QAction *>(doubtKindId(kind));
}

void TestChecksPanel::readsTheProjectOnlyWhenSeen()
{
    m_panel->hide();
    m_sample->apply(Edits::setDetails(u"Another title"_s, {}, {}));
    QVERIFY(!m_panel->isChecking());
    m_panel->show();
    QVERIFY(m_panel->isChecking());
    QVERIFY(settled());
}

void TestChecksPanel::theKeyboardWaitsForTheList()
{
    m_panel->setProject(m_sample->get());
    m_panel->focusInput();
    QVERIFY(!tree()->hasFocus());
    QVERIFY(settled());
    QVERIFY(tree()->hasFocus());
    QVERIFY(tree()->currentIndex().isValid());
}

void TestChecksPanel::kindsHaveCountsAndLeadToTheirPlaces()
{
    const QAbstractItemModelTester sound(tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY2(titles().contains(u"Passages without a task (1)"_s), qPrintable(titles().join(u'\n')));
    QVERIFY(titles().contains(u"Letters dated after they were imported (1)"_s));
    QSignalSpy activated(m_panel.get(), &ChecksPanel::doubtActivated);
    const QModelIndex first = tree()->model()->index(0, 0, kindRow(u"Passages without a task (1)"_s));
    tree()->setCurrentIndex(first);
    QTest::keyClick(tree(), Qt::Key_Return);
    tree()->scrollTo(first);
    const QPoint at = tree()->visualRect(first).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 2);
    const auto doubt = activated.last().first().value<Doubt>();
    QCOMPARE(doubt.letter, m_sample->letter(u"lo"_s));
    QVERIFY(m_sample->get()->passage(doubt.passage).has_value());
}

void TestChecksPanel::editsAreFollowedAndTheRowStays()
{
    const QModelIndex date = tree()->model()->index(0, 0, kindRow(u"Letters dated after they were imported (1)"_s));
    tree()->setCurrentIndex(date);
    const QString before = date.data().toString();
    Passage passage;
    passage.letter = m_sample->letter(u"lo"_s);
    passage.coder = m_sample->get()->coders().last().id;
    passage.range = {0, 5};
    m_sample->apply(Edits::addPassage(passage));
    QVERIFY(m_panel->isChecking());
    QVERIFY(settled());
    QVERIFY(titles().contains(u"Passages without a task (2)"_s));
    QCOMPARE(tree()->currentIndex().data().toString(), before);
    QCOMPARE(tree()->currentIndex().parent(), kindRow(u"Letters dated after they were imported (1)"_s));
    m_sample->apply(Edits::setFact(m_sample->letter(u"lo"_s), Fact::Dated, std::optional(u"2024-04-17"_s)));
    QVERIFY(settled());
    QVERIFY(!kindRow(u"Letters dated after they were imported (1)"_s).isValid());
}

void TestChecksPanel::aKindIsFoldedByEnterAndStaysSo()
{
    tree()->setCurrentIndex(kindRow(u"Passages without a task (1)"_s));
    QVERIFY(tree()->isExpanded(tree()->currentIndex()));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(!tree()->isExpanded(tree()->currentIndex()));
    m_sample->apply(Edits::setDetails(u"Another title"_s, {}, {}));
    QVERIFY(settled());
    QVERIFY(!tree()->isExpanded(kindRow(u"Passages without a task (1)"_s)));
    QVERIFY(tree()->isExpanded(kindRow(u"Letters dated after they were imported (1)"_s)));
}

void TestChecksPanel::aKindIsLeftOutAndBroughtBack()
{
    kindAction(Doubt::Kind::NoTask)->trigger();
    QVERIFY(!kindRow(u"Passages without a task (1)"_s).isValid());
    QVERIFY(kindRow(u"Letters dated after they were imported (1)"_s).isValid());
    QVERIFY(kindAction(Doubt::Kind::NoTask)->text().remove(u'&').contains(u"(1)"));
    kindAction(Doubt::Kind::NoTask)->trigger();
    QVERIFY(kindRow(u"Passages without a task (1)"_s).isValid());
}

void TestChecksPanel::theChoiceIsRemembered()
{
    kindAction(Doubt::Kind::NoTask)->trigger();
    tree()->collapse(kindRow(u"Letters dated after they were imported (1)"_s));
    const QString choice = m_panel->choice();
    QCOMPARE(choice, u"late-date/no-task"_s);
    m_panel->setProject(m_sample->get());
    QCOMPARE(m_panel->choice(), u"/"_s);
    m_panel->setChoice(choice + u" of-the-future"_s);
    QVERIFY(settled());
    QCOMPARE(m_panel->choice(), choice);
    QVERIFY(!kindRow(u"Passages without a task (1)"_s).isValid());
    QVERIFY(!tree()->isExpanded(kindRow(u"Letters dated after they were imported (1)"_s)));
}

void TestChecksPanel::movingShowsThePlaceAndKeepsTheKeyboard()
{
    QSignalSpy shown(m_panel.get(), &ChecksPanel::doubtShown);
    m_panel->focusInput();
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(shown.wait());
    QCOMPARE(shown.first().first().value<Doubt>().letter, m_sample->letter(u"lo"_s));
    QVERIFY(tree()->hasFocus());
}

void TestChecksPanel::aRowIsCopiedInWords()
{
    const QModelIndex kind = kindRow(u"Passages without a task (1)"_s);
    tree()->setCurrentIndex(tree()->model()->index(0, 0, kind));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.last(), m_sample->get()->coders().first().name);
}

void TestChecksPanel::whereNothingIsWrongItIsSaid()
{
    for (int i = 0; i < Doubt::kinds; ++i)
        kindAction(static_cast<Doubt::Kind>(i))->setChecked(false);
    QCOMPARE(tree()->model()->rowCount(), 0);
    QVERIFY(!tree()->isVisible());
    m_panel->focusInput();
    QVERIFY(m_panel->findChild<QToolButton *>(u"checksKinds"_s)->hasFocus());
}

void TestChecksPanel::looksCalm_data()
{
    addSchemes();
}

void TestChecksPanel::looksCalm()
{
    applyScheme(m_panel.get());
    tree()->setCurrentIndex(tree()->model()->index(0, 0, tree()->model()->index(0, 0)));
    saveScreenshot(m_panel.get(), u"checkspanel"_s);
    QVERIFY(tree()->isVisible());
}

KODEKS_TEST(TestChecksPanel)
#include "tst_checkspanel.moc"
