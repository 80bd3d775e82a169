// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"
#include "core/project/edits/edits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/lists/querybar.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/listtable.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The query of the passages as a line and as chips.
class TestQueryBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsTypedIsWhatTheTableShows();
    void chipsAndLineAreOneQuery();
    void aChipIsTurnedAndEditedByItsMenu();
    void whatCannotBeReadIsSaidAndTheLastAnswerStays();
    void anEmptyAnswerSaysWhatEmptiedIt();
    void theAnswerFollowsTheProject();
    void namesAreOfferedAndTakenByTab();
    void escapeClosesTheListBeforeItEmptiesTheLine();
    void theTableFollowsWhileTheNextConditionIsOffered();
    void aSentenceHasTheWholeWidth();
    void aFieldIsChosenFromTheMenu();
    void queriesAreKeptAndAskedAgain();
    void whatIsGoneIsSaidAndTheRestIsShown();
    void whatItFindsCanBeExported();
    void anotherProjectBeginsWithoutOne();
    void looksCalm_data();
    void looksCalm();

private:
    QueryLine *line() const { return m_panel->findChild<QueryLine *>(u"queryLine"_s); }
    QString message() const { return m_panel->findChild<QLabel *>(u"queryMessage"_s)->text(); }
    int rows() const { return m_panel->findChild<ListTable *>(u"passagesTable"_s)->model()->rowCount(); }
    QList<Chip *> chips() const;
    QStringList chipTexts() const;
    QMenu *menuOf(const QString &button) const;
    void type(const QString &query);
    qsizetype count(const QString &query) const { return passagesThat(*m_sample->get(), query)->size(); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<PassagesPanel> m_panel;
};

void TestQueryBar::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<PassagesPanel>();
    m_panel->resize(1280, 260);
    m_panel->setEditSink([this](const Edit &edit) { return std::optional(m_sample->apply(edit)); });
    m_panel->setProject(m_sample->get());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestQueryBar::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

QList<Chip *> TestQueryBar::chips() const
{
    QList<Chip *> shown = m_panel->findChildren<Chip *>(u"queryChip"_s);
    shown.removeIf([](const Chip *chip) { return chip->isHidden(); });
    return shown;
}

QStringList TestQueryBar::chipTexts() const
{
    QStringList texts;
    for (const Chip *chip : chips())
        texts.append(chip->text());
    return texts;
}

QMenu *TestQueryBar::menuOf(const QString &button) const
{
    QMenu *menu = m_panel->findChild<QToolButton *>(button)->menu();
    emit menu->aboutToShow();
    return menu;
}

void TestQueryBar::type(const QString &query)
{
    line()->setText(query);
    QTest::keyClick(line(), Qt::Key_Return);
}

void TestQueryBar::whatIsTypedIsWhatTheTableShows()
{
    const int all = rows();
    line()->setText(u"to:bydel"_s);
    QVERIFY(QTest::qWaitFor([&] { return rows() == count(u"to:bydel"_s); }));
    QVERIFY(rows() > 0 && rows() < all);
    type(u"to:bydel coder:\"Coder A\""_s);
    QCOMPARE(rows(), count(u"to:bydel coder:\"Coder A\""_s));
    type({});
    QCOMPARE(rows(), all);
    QVERIFY(chips().isEmpty());
}

void TestQueryBar::chipsAndLineAreOneQuery()
{
    type(u"to:bydel not memo:- certainty:>=2"_s);
    QCOMPARE(chipTexts(), (QStringList{u"to:bydel"_s, u"not memo:-"_s, u"certainty:>=2"_s}));
    QTest::mouseClick(chips().at(1), Qt::LeftButton);
    QCOMPARE(line()->text(), u"to:bydel certainty:>=2"_s);
    QCOMPARE(chipTexts(), (QStringList{u"to:bydel"_s, u"certainty:>=2"_s}));
    QCOMPARE(rows(), count(u"to:bydel certainty:>=2"_s));
    QCOMPARE(m_panel->query(), u"to:bydel certainty:>=2"_s);
}

void TestQueryBar::aChipIsTurnedAndEditedByItsMenu()
{
    type(u"to:bydel kind:transfer"_s);
    const auto trigger = [this](qsizetype chip, const QString &words) {
        emit chips().at(chip) -> customContextMenuRequested({});
        auto *menu = m_panel->findChild<QMenu *>(u"queryChipMenu"_s);
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == words)
                action->trigger();
        }
        delete menu;
    };
    trigger(0, u"Turn into its opposite"_s);
    QCOMPARE(line()->text(), u"not to:bydel kind:transfer"_s);
    QCOMPARE(rows(), count(u"not to:bydel kind:transfer"_s));
    trigger(0, u"Without “not”"_s);
    QCOMPARE(line()->text(), u"to:bydel kind:transfer"_s);
    trigger(1, u"Edit"_s);
    QCOMPARE(line()->selectedText(), u"kind:transfer"_s);
}

void TestQueryBar::whatCannotBeReadIsSaidAndTheLastAnswerStays()
{
    type(u"to:bydel"_s);
    const int before = rows();
    type(u"to:bydel tsk:Sykehjem"_s);
    QVERIFY2(message().contains(u"Did you mean “task”?"_s), qPrintable(message()));
    QCOMPARE(rows(), before);
    QCOMPARE(m_panel->query(), u"to:bydel"_s);
    QCOMPARE(chipTexts(), QStringList{u"to:bydel"_s});
    QCOMPARE(line()->text(), u"to:bydel tsk:Sykehjem"_s);
    type(u"to:bydel"_s);
    QCOMPARE(message(), QString());
}

void TestQueryBar::anEmptyAnswerSaysWhatEmptiedIt()
{
    type(u"to:bydel kind:unchanged"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(message().startsWith(u"No passage fits the query."_s));
    QVERIFY2(message().contains(u"Without kind:unchanged there would be %1."_s.arg(count(u"to:bydel"_s))),
        qPrintable(message()));
    QVERIFY(message().contains(u"Without to:bydel there would be %1."_s.arg(count(u"kind:unchanged"_s))));
}

void TestQueryBar::theAnswerFollowsTheProject()
{
    type(u"to:bydel"_s);
    const int before = rows();
    const auto places = passagesThat(*m_sample->get(), u"to:bydel"_s);
    m_sample->apply(Edits::removePassages({places->constFirst().id}));
    QVERIFY(QTest::qWaitFor([&] { return rows() == before - 1; }));
    QVERIFY((*m_sample)->undo().has_value());
    QVERIFY(QTest::qWaitFor([&] { return rows() == before; }));
}

void TestQueryBar::namesAreOfferedAndTakenByTab()
{
    line()->setFocus();
    QTest::keyClicks(line(), u"ta"_s);
    auto *completer = line()->findChild<QCompleter *>();
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(line()->text(), u"task:"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClicks(line(), u"sykeh"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(line()->text(), u"task:Sykehjem"_s);
    QVERIFY(!completer->popup()->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return rows() == count(u"task:Sykehjem"_s); }));
}

void TestQueryBar::escapeClosesTheListBeforeItEmptiesTheLine()
{
    line()->setFocus();
    QTest::keyClicks(line(), u"task:Sykeh"_s);
    QWidget *list = line()->findChild<QCompleter *>()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(line()->text(), u"task:Sykeh"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(line()->text(), QString());
}

void TestQueryBar::theTableFollowsWhileTheNextConditionIsOffered()
{
    line()->setFocus();
    QTest::keyClicks(line(), u"task:Sykehjem "_s);
    QVERIFY(line()->findChild<QCompleter *>()->popup()->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return !chips().isEmpty(); }));
    QCOMPARE(rows(), count(u"task:Sykehjem"_s));
    QVERIFY(line()->findChild<QCompleter *>()->popup()->isVisible());
    QTest::keyClicks(line(), u"to:byd"_s);
    QTest::qWait(300);
    QCOMPARE(chipTexts(), QStringList{u"task:Sykehjem"_s});
    QCOMPARE(message(), QString());
}

void TestQueryBar::aSentenceHasTheWholeWidth()
{
    type(u"to:bydel kind:unchanged"_s);
    QCoreApplication::processEvents();
    const auto *sentence = m_panel->findChild<QLabel *>(u"queryMessage"_s);
    QVERIFY(sentence->width() > m_panel->width() / 2 + 100);
}

void TestQueryBar::aFieldIsChosenFromTheMenu()
{
    type(u"to:bydel"_s);
    for (QAction *action : menuOf(u"queryAdd"_s)->actions()) {
        if (QString(action->text()).remove(u'&') == u"coder")
            action->trigger();
    }
    QCOMPARE(line()->text(), u"to:bydel coder:"_s);
    QVERIFY(line()->findChild<QCompleter *>()->popup()->isVisible());
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(line()->text(), u"to:bydel coder:\"Coder A\""_s);
}

void TestQueryBar::queriesAreKeptAndAskedAgain()
{
    m_sample->apply(Edits::saveQuery({u"To the districts"_s, u"to:bydel"_s}));
    QAction *kept = menuOf(u"querySaved"_s)->actions().constFirst();
    QCOMPARE(QString(kept->text()).remove(u'&'), u"To the districts"_s);
    kept->trigger();
    QCOMPARE(line()->text(), u"to:bydel"_s);
    QCOMPARE(rows(), count(u"to:bydel"_s));
    QMenu *menu = menuOf(u"querySaved"_s);
    QAction *gone = menu->actions().constLast();
    QCOMPARE(QString(gone->text()).remove(u'&'), u"Remove"_s);
    gone->menu()->actions().constFirst()->trigger();
    QVERIFY((*m_sample)->savedQueries()->isEmpty());
}

void TestQueryBar::whatIsGoneIsSaidAndTheRestIsShown()
{
    const Codebook &codebook = (*m_sample)->codebook();
    m_sample->apply(Edits::saveQuery({u"Homes"_s, u"task:Sykehjem to:bydel"_s}));
    m_sample->apply(Edits::removeTask(codebook.findTask(u"Sykehjem"_s)->id));
    menuOf(u"querySaved"_s)->actions().constFirst()->trigger();
    QCOMPARE(line()->text(), u"task:Sykehjem to:bydel"_s);
    QCOMPARE(rows(), count(u"to:bydel"_s));
    QCOMPARE(chipTexts(), QStringList{u"to:bydel"_s});
    QVERIFY2(message().startsWith(u"No longer in the project: “Sykehjem”"_s), qPrintable(message()));
    // While it is in force.
    type(u"task:Lønn or kind:unchanged"_s);
    const int before = rows();
    QVERIFY(message().isEmpty());
    m_sample->apply(Edits::removeTask(codebook.findTask(u"Lønn"_s)->id));
    QVERIFY(QTest::qWaitFor([&] { return message().contains(u"“Lønn”"_s); }));
    QCOMPARE(rows(), count(u"kind:unchanged"_s));
    QVERIFY(rows() < before);
    type(u"task:Lønn"_s);
    QVERIFY2(message().endsWith(u"The query asks for nothing else."_s), qPrintable(message()));
    QCOMPARE(rows(), count(u"kind:unchanged"_s)); // what was found last stays
}

void TestQueryBar::whatItFindsCanBeExported()
{
    const QSignalSpy spy(m_panel.get(), &PassagesPanel::exportRequested);
    const auto entry = [this] {
        QMenu *menu = menuOf(u"querySaved"_s);
        const QList<QAction *> actions = menu->actions();
        return *std::ranges::find(actions, u"queryExport"_s, &QObject::objectName);
    };
    QVERIFY(!entry()->isEnabled());
    type(u"to:bydel"_s);
    entry()->trigger();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().toString(), u"to:bydel"_s);
}

void TestQueryBar::anotherProjectBeginsWithoutOne()
{
    const int all = rows();
    type(u"to:bydel"_s);
    const SampleProject other;
    m_panel->setProject(other.get());
    QCOMPARE(line()->text(), QString());
    QVERIFY(chips().isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return rows() == all; }));
    m_panel->setProject(nullptr);
}

void TestQueryBar::looksCalm_data()
{
    addSchemes();
}

void TestQueryBar::looksCalm()
{
    applyScheme(m_panel.get());
    type(u"to:bydel not memo:- certainty:>=2"_s);
    saveScreenshot(m_panel.get(), u"querybar-chips"_s);
    type(u"to:bydel kind:unchanged"_s);
    saveScreenshot(m_panel.get(), u"querybar-empty"_s);
    type(u"to:bydel tsk:Sykehjem"_s);
    saveScreenshot(m_panel.get(), u"querybar-fault"_s);
    QVERIFY(m_panel->height() <= 320);
}

KODEKS_TEST(TestQueryBar)
#include "tst_querybar.moc"
