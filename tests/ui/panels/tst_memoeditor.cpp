// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/memoeditor.h"

#include "tests/support/testmain.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A memo and its draft, without a passage around them.
class MemoEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<MemoEditor>();
        m_text = m_editor->findChild<QPlainTextEdit *>(u"memo"_s);
        m_editor->setMemo(u"kept"_s);
    }

    void aMemoThatIsShownIsNoDraft()
    {
        QCOMPARE(m_editor->text(), u"kept"_s);
        QVERIFY(!m_editor->isDraft());
    }

    void writingMakesADraftAndTakingItBackEndsIt()
    {
        m_text->setPlainText(u"kept!"_s);
        QVERIFY(m_editor->isDraft());
        m_text->setPlainText(u"kept"_s);
        QVERIFY(!m_editor->isDraft());
    }

    void whatIsKeptMeanwhileLeavesADraft_data()
    {
        QTest::addColumn<QString>("kept"); // while “mine” is being written
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("draft");
        QTest::newRow("another memo") << u"theirs"_s << u"mine"_s << true;
        QTest::newRow("the same") << u"mine"_s << u"mine"_s << false;
        QTest::newRow("none") << QString() << u"mine"_s << true;
    }

    void whatIsKeptMeanwhileLeavesADraft()
    {
        QFETCH(const QString, kept);
        m_text->setPlainText(u"mine"_s);
        m_editor->setMemo(kept);
        QTEST(m_editor->text(), "text");
        QTEST(m_editor->isDraft(), "draft");
    }

    void aDraftIsShownInPlaceOfTheMemoUntilItIsDropped()
    {
        m_editor->setDraft(u"draft"_s);
        QCOMPARE(m_editor->text(), u"draft"_s);
        QVERIFY(m_editor->isDraft());
        m_editor->setDraft({});
        QCOMPARE(m_editor->text(), u"kept"_s);
        QVERIFY(!m_editor->isDraft());
    }

    void anEmptyDraftIsADraft()
    {
        m_editor->setDraft(u""_s);
        QCOMPARE(m_editor->text(), QString());
        QVERIFY(m_editor->isDraft());
    }

    void aMemoThatTheEditorShowsDifferentlyIsNoDraft()
    {
        m_editor->setMemo(u"12\u00A0000 people"_s);
        QVERIFY(!m_editor->isDraft());
    }

    void onlyADraftIsFinished_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("control");
        QTest::addColumn<bool>("finished");
        QTest::newRow("Ctrl+Enter") << u"mine"_s << int(Qt::Key_Return) << true << true;
        QTest::newRow("Ctrl+Enter of the keypad") << u"mine"_s << int(Qt::Key_Enter) << true << true;
        QTest::newRow("Enter is a new line") << u"mine"_s << int(Qt::Key_Return) << false << false;
        QTest::newRow("nothing was written") << u"kept"_s << int(Qt::Key_Return) << true << false;
    }

    void onlyADraftIsFinished()
    {
        QFETCH(const QString, written);
        QFETCH(const int, key);
        QFETCH(const bool, control);
        m_text->setPlainText(written);
        QSignalSpy finished(m_editor.get(), &MemoEditor::finished);
        QTest::keyClick(m_text, Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
        QTEST(finished.size() == 1, "finished");
        QCOMPARE(m_editor->text().contains(u'\n'), !control);
    }

    void leavingFinishesADraftButAMenuDoesNot_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("finished");
        QTest::newRow("Tab") << int(Qt::TabFocusReason) << true;
        QTest::newRow("the mouse") << int(Qt::MouseFocusReason) << true;
        QTest::newRow("another window") << int(Qt::ActiveWindowFocusReason) << true;
        QTest::newRow("a menu") << int(Qt::PopupFocusReason) << false;
    }

    void leavingFinishesADraftButAMenuDoesNot()
    {
        QFETCH(const int, reason);
        QSignalSpy finished(m_editor.get(), &MemoEditor::finished);
        QFocusEvent left(QEvent::FocusOut, Qt::FocusReason(reason));
        QApplication::sendEvent(m_text, &left);
        QCOMPARE(finished.size(), 0); // nothing was written
        m_text->setPlainText(u"mine"_s);
        QApplication::sendEvent(m_text, &left);
        QTEST(finished.size() == 1, "finished");
    }

    void thePreviewFollowsWhatIsShown()
    {
        auto *toggle = m_editor->findChild<QToolButton *>(u"memoToggle"_s);
        const auto *preview = m_editor->findChild<QTextBrowser *>(u"memoPreview"_s);
        toggle->setChecked(true);
        QCOMPARE(m_editor->findChild<QStackedWidget *>()->currentWidget(), preview);
        m_editor->setMemo(u"A **bold** word"_s);
        QCOMPARE(preview->toPlainText().trimmed(), u"A bold word"_s);
        toggle->setChecked(false);
        QCOMPARE(m_editor->findChild<QStackedWidget *>()->currentWidget(), m_text);
    }

    void whatIsOnlyReadCannotBeWrittenIn()
    {
        m_editor->setEditable(false);
        QTest::keyClicks(m_text, u"x"_s);
        QCOMPARE(m_editor->text(), u"kept"_s);
        m_editor->setEditable(true);
        QTest::keyClicks(m_text, u"x"_s);
        QVERIFY(m_editor->isDraft());
    }

private:
    std::unique_ptr<MemoEditor> m_editor;
    QPlainTextEdit *m_text = nullptr;
};

KODEKS_TEST(MemoEditorTest)
#include "tst_memoeditor.moc"
