// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/panels/letters/factspanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestFactsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhereEachFactComesFrom();
    void aFoundFactJumpsToItsPlace();
    void aCorrectionIsAskedForAndShown();
    void aCorrectionCanBeTakenBack();
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoDateIsRefusedInPlace();
    void aMissingDateCanBeEmptyAgain();
    void anEmptyValueTakesTheFactAway();
    void theSelectionCanBeTaken();
    void escapeDropsWhatWasTyped();
    void anotherLetterDropsWhatWasTyped();
    void attributesAreEditedAsFactsAre();
    void anAttributeIsAddedByItsName();
    void aNewAttributeWithoutAValueIsForgotten();
    void whereThereIsRoomFieldsStandSideBySide();
    void withoutALetterItSaysSo();
    void looksCalm_data();
    void looksCalm();

private:
    QLineEdit *value(Fact fact) const { return m_panel->findChild<QLineEdit *>(u"factValue%1"_s.arg(int(fact))); }
    QString source(Fact fact) const { return m_panel->findChild<QLabel *>(u"factSource%1"_s.arg(int(fact)))->text(); }
    QAction *action(Fact fact, const QString &name) const;
    void type(Fact fact, const QString &text);
    QList<QLineEdit *> attributes() const;
    const Letter &letter() const { return *m_sample->get()->letter(m_letter); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<FactsPanel> m_panel;
    LetterId m_letter;
    int m_edits = 0;
};

void TestFactsPanel::init()
{
    m_sample = std::make_unique<SampleProject>();
    m_panel = std::make_unique<FactsPanel>();
    m_edits = 0;
    m_panel->setEditSink([this](const Edit &edit) {
        ++m_edits;
        return m_sample->apply(edit);
    });
    for (const Letter &each : m_sample->get()->letters()) {
        if (each.facts.contains(Fact::Dated) && each.facts.contains(Fact::Sender))
            m_letter = each.id;
    }
    QVERIFY(m_letter.isValid());
    m_panel->resize(300, 460);
    m_panel->setProject(m_sample->get());
    m_panel->setLetter(m_letter);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFactsPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

QAction *TestFactsPanel::action(Fact fact, const QString &name) const
{
    const auto *menu = m_panel->findChild<QToolButton *>(u"factMore%1"_s.arg(int(fact)))->menu();
    const auto actions = menu->actions();
    return *std::ranges::find(actions, name, &QAction::objectName);
}

/// Replaces the value and presses Enter.
void TestFactsPanel::type(Fact fact, const QString &text)
{
    value(fact)->setFocus();
    value(fact)->selectAll();
    QTest::keyClick(value(fact), Qt::Key_Delete);
    QTest::keyClicks(value(fact), text);
    QTest::keyClick(value(fact), Qt::Key_Return);
}

/// The fields of attributes as they stand.
QList<QLineEdit *> TestFactsPanel::attributes() const
{
    QList<QLineEdit *> shown = m_panel->findChildren<QLineEdit *>(u"attributeValue"_s);
    shown.removeIf([](const QLineEdit *each) {
        return !each->isVisibleTo(each->parentWidget()) || each->parentWidget()->isHidden();
    });
    return shown;
}

void TestFactsPanel::saysWhereEachFactComesFrom()
{
    for (const Fact fact : allFacts) {
        const bool found = letter().facts.contains(fact);
        if (!letter().proposals.contains(fact))
            QCOMPARE(source(fact), found ? u"found in the text"_s : u"not found"_s);
        QCOMPARE(value(fact)->text().isEmpty(), !found);
    }
    QCOMPARE(value(Fact::Sender)->text(), letter().fact(Fact::Sender));
}

void TestFactsPanel::aFoundFactJumpsToItsPlace()
{
    QSignalSpy jumped(m_panel.get(), &FactsPanel::rangeActivated);
    action(Fact::Sender, u"go"_s)->trigger();
    QCOMPARE(jumped.size(), 1);
    const TextRange range = jumped.first().first().value<TextRange>();
    QCOMPARE(range, letter().facts.value(Fact::Sender).range);
    QVERIFY(!range.isEmpty());
}

void TestFactsPanel::aCorrectionIsAskedForAndShown()
{
    type(Fact::Sender, u"  Someone   else "_s);
    QCOMPARE(m_edits, 1);
    QCOMPARE(letter().fact(Fact::Sender), u"Someone else"_s);
    QCOMPARE(value(Fact::Sender)->text(), u"Someone else"_s);
    QCOMPARE(source(Fact::Sender), u"put in by hand"_s);
    QVERIFY(!action(Fact::Sender, u"go"_s)->isEnabled());
    QTest::keyClick(value(Fact::Sender), Qt::Key_Return);
    QCOMPARE(m_edits, 1);
    QVERIFY(m_sample->get()->undo());
    QCOMPARE(source(Fact::Sender), u"found in the text"_s);
}

void TestFactsPanel::aCorrectionCanBeTakenBack()
{
    const QString found = letter().fact(Fact::Sender);
    QVERIFY(!action(Fact::Sender, u"reset"_s)->isEnabled());
    type(Fact::Sender, u"Someone else"_s);
    QVERIFY(action(Fact::Sender, u"reset"_s)->isEnabled());
    action(Fact::Sender, u"reset"_s)->trigger();
    QCOMPARE(letter().fact(Fact::Sender), found);
    QCOMPARE(source(Fact::Sender), u"found in the text"_s);
    QVERIFY(action(Fact::Sender, u"go"_s)->isEnabled());
}

void TestFactsPanel::datesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("numbers") << u"02.03.2024"_s;
    QTest::newRow("ISO") << u"2024-03-02"_s;
    QTest::newRow("Norwegian") << u"2. mars 2024"_s;
    QTest::newRow("English") << u"2 March 2024"_s;
}

void TestFactsPanel::datesAreRead()
{
    QFETCH(QString, typed);
    type(Fact::Dated, typed);
    QCOMPARE(letter().fact(Fact::Dated), u"2024-03-02"_s);
    QCOMPARE(value(Fact::Dated)->text(), u"02.03.2024"_s);
}

void TestFactsPanel::whatIsNoDateIsRefusedInPlace()
{
    const QString before = letter().fact(Fact::Dated);
    type(Fact::Dated, u"31.02.2024"_s);
    type(Fact::Dated, u"soon"_s);
    QCOMPARE(m_edits, 0);
    QCOMPARE(letter().fact(Fact::Dated), before);
    QVERIFY2(source(Fact::Dated).contains(u"17.04.2024"), qPrintable(source(Fact::Dated)));
    QTest::keyClick(value(Fact::Dated), Qt::Key_Escape);
    QCOMPARE(source(Fact::Dated), u"found in the text"_s);
}

void TestFactsPanel::aMissingDateCanBeEmptyAgain()
{
    type(Fact::Dated, {});
    QVERIFY(!letter().facts.contains(Fact::Dated));
    QCOMPARE(source(Fact::Dated), u"not found"_s);
    const int edits = m_edits;
    bool unsaved = true; // as the window has it that listens
    connect(m_panel.get(), &FactsPanel::unsavedChanged, m_panel.get(), [&] { unsaved = m_panel->isUnsaved(); });
    type(Fact::Sender, u"Nordby kommune"_s);
    QVERIFY(!unsaved);
    QCOMPARE(m_edits, edits + 1);
    type(Fact::Dated, u"soon"_s);
    QVERIFY(source(Fact::Dated).contains(u"Not saved"));
    QVERIFY(m_panel->isUnsaved());
    type(Fact::Dated, {});
    QCOMPARE(source(Fact::Dated), u"not found"_s);
    QVERIFY(!m_panel->isUnsaved());
    QVERIFY(!unsaved);
    QCOMPARE(m_edits, edits + 1);
}

void TestFactsPanel::anEmptyValueTakesTheFactAway()
{
    type(Fact::Sender, {});
    QVERIFY(!letter().facts.contains(Fact::Sender));
    QCOMPARE(source(Fact::Sender), u"not found"_s);
    QVERIFY(action(Fact::Sender, u"reset"_s)->isEnabled());
}

void TestFactsPanel::theSelectionCanBeTaken()
{
    QVERIFY(!action(Fact::Signature, u"take"_s)->isEnabled());
    m_panel->setSelection(u"Kari\n  Nordmann"_s);
    action(Fact::Signature, u"take"_s)->trigger();
    QCOMPARE(letter().fact(Fact::Signature), u"Kari Nordmann"_s);
    m_panel->setSelection(u"x"_s.repeated(5000));
    QVERIFY(!action(Fact::Signature, u"take"_s)->isEnabled());
}

void TestFactsPanel::escapeDropsWhatWasTyped()
{
    const QString before = value(Fact::Sender)->text();
    value(Fact::Sender)->setFocus();
    QTest::keyClicks(value(Fact::Sender), u"x"_s);
    QTest::keyClick(value(Fact::Sender), Qt::Key_Escape);
    QCOMPARE(value(Fact::Sender)->text(), before);
    QCOMPARE(m_edits, 0);
}

void TestFactsPanel::anotherLetterDropsWhatWasTyped()
{
    value(Fact::CaseNumber)->setFocus();
    value(Fact::CaseNumber)->setText(u"typed"_s);
    m_panel->setLetter(m_sample->get()->letters().first().id);
    m_panel->setLetter(m_letter);
    QVERIFY(value(Fact::CaseNumber)->text() != u"typed"_s);
}

void TestFactsPanel::attributesAreEditedAsFactsAre()
{
    m_sample->apply(Edits::setAttribute(m_letter, u"Type"_s, u"bydel"_s));
    QCOMPARE(attributes().size(), 1);
    QLineEdit *type = attributes().first();
    QCOMPARE(type->accessibleName(), u"Type"_s);
    QCOMPARE(type->text(), u"bydel"_s);
    type->setFocus();
    type->selectAll();
    QTest::keyClicks(type, u"etat"_s);
    QTest::keyClick(type, Qt::Key_Escape);
    QCOMPARE(type->text(), u"bydel"_s);
    type->selectAll();
    QTest::keyClicks(type, u"etat "_s);
    QTest::keyClick(type, Qt::Key_Return);
    QCOMPARE(letter().attributes.value(u"Type"_s), u"etat"_s);
    QCOMPARE(m_edits, 1);
    type->selectAll();
    QTest::keyClick(type, Qt::Key_Delete);
    QTest::keyClick(type, Qt::Key_Return);
    QVERIFY(letter().attributes.isEmpty());
    QVERIFY(attributes().isEmpty());
    QVERIFY(m_sample->get()->undo());
    QCOMPARE(attributes().value(0)->text(), u"etat"_s);
}

void TestFactsPanel::anAttributeIsAddedByItsName()
{
    m_sample->apply(Edits::setAttribute(m_sample->get()->letters().first().id, u"Region"_s, u"vest"_s));
    m_panel->hide();
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    auto *add = m_panel->findChild<QLineEdit *>(u"newAttribute"_s);
    QCOMPARE(add->completer()->model()->index(0, 0).data().toString(), u"Region"_s);
    add->setFocus();
    QTest::keyClicks(add, u"region"_s);
    QVERIFY(QTest::qWaitFor([add] { return add->completer()->popup()->isVisible(); }));
    QCoreApplication::processEvents();
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return attributes().size() == 1; }));
    QVERIFY(add->text().isEmpty());
    QCOMPARE(m_edits, 0);
    QLineEdit *region = attributes().first();
    QCOMPARE(m_panel->focusWidget(), region);
    QTest::keyClick(region, Qt::Key_Tab);
    QCOMPARE(m_panel->focusWidget(), add);
    QTest::keyClick(add, Qt::Key_Backtab);
    QCOMPARE(m_panel->focusWidget(), region);
    QTest::keyClicks(region, u"øst"_s);
    QTest::keyClick(region, Qt::Key_Return);
    QCOMPARE(letter().attributes, (LetterAttributes{{u"Region"_s, u"øst"_s}}));
    QTest::keyClicks(add, u"REGION"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_panel->focusWidget() == region; }));
    QCOMPARE(attributes().size(), 1);
}

void TestFactsPanel::aNewAttributeWithoutAValueIsForgotten()
{
    auto *add = m_panel->findChild<QLineEdit *>(u"newAttribute"_s);
    QTest::keyClicks(add, u"Region"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return attributes().size() == 1; }));
    m_panel->setLetter(m_sample->get()->letters().first().id);
    QVERIFY(attributes().isEmpty());
    QCOMPARE(m_edits, 0);
}

void TestFactsPanel::whereThereIsRoomFieldsStandSideBySide()
{
    const auto drop = [this] {
        return value(Fact::Recipient)->mapTo(m_panel.get(), QPoint()).y()
            - value(Fact::Sender)->mapTo(m_panel.get(), QPoint()).y();
    };
    QVERIFY(drop() > 0);
    m_panel->resize(1200, 200);
    QVERIFY(QTest::qWaitFor([&] { return drop() == 0; }));
    m_panel->resize(300, 460);
    QVERIFY(QTest::qWaitFor([&] { return drop() > 0; }));
}

void TestFactsPanel::withoutALetterItSaysSo()
{
    m_panel->setLetter({});
    QVERIFY(m_panel->findChild<QLabel *>(u"emptyState"_s)->isVisible());
    m_panel->setProject(nullptr);
    QVERIFY(m_panel->findChild<QLabel *>(u"emptyState"_s)->isVisible());
}

void TestFactsPanel::looksCalm_data()
{
    addSchemes();
}

void TestFactsPanel::looksCalm()
{
    applyScheme(m_panel.get());
    type(Fact::Dated, u"soon"_s);
    type(Fact::Recipient, u"Oslo kommune, byrådsavdeling for helse, eldre og innbyggertjenester"_s);
    m_sample->apply(Edits::setAttribute(m_letter, u"Avsendertype"_s, u"bydel"_s));
    m_sample->apply(Edits::setAttribute(m_letter, u"Antall innbyggere"_s, u"37 000"_s));
    m_panel->resize(300, 700);
    saveScreenshot(m_panel.get(), u"facts"_s);
    QVERIFY(m_panel->minimumSizeHint().width() <= 300);
}

KODEKS_TEST(TestFactsPanel)
#include "tst_factspanel.moc"
