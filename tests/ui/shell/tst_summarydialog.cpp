// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/project/summarydialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSummaryDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<SummaryDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_shown;

    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString page() const { return part<QTextBrowser>(u"summaryPage"_s)->toPlainText(); }
    void choose(const QString &box, const QVariant &value)
    {
        auto *choice = part<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(value));
    }
    [[nodiscard]] bool isShownAgain() { return m_shown->wait(20'000); }

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_dialog = std::make_unique<SummaryDialog>(*m_sample->get(), m_sample->folder() + u"/s.odt"_s);
        m_shown = std::make_unique<QSignalSpy>(m_dialog.get(), &SummaryDialog::previewShown);
    }

    void cleanup() { m_dialog.reset(); }

    void thePreviewFollowsWhatIsChosen()
    {
        QVERIFY(isShownAgain());
        QVERIFY(page().contains(u"Summary of the consultation"_s));
        QVERIFY(!page().contains(u"All quotes"_s));
        choose(u"summaryLanguage"_s, u"nn"_s);
        QVERIFY(isShownAgain());
        QVERIFY(page().contains(u"Oppsummering av høyringa"_s));
        part<QLineEdit>(u"summaryWhere"_s)->setText(u"tsk:x"_s);
        QVERIFY(isShownAgain());
        QVERIFY(page().isEmpty());
        QVERIFY(part<QLabel>(u"summaryState"_s)->text().contains(u"tsk"_s));
    }

    void itStaysOpenWhereTheQueryCannotBeRead()
    {
        m_dialog->show();
        auto *where = part<QLineEdit>(u"summaryWhere"_s);
        where->setText(u"to:bydel tsk:x"_s);
        part<QPushButton>(u"summaryAccept"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(where->selectedText(), u"tsk"_s);
        QVERIFY(part<QLabel>(u"summaryState"_s)->text().contains(u"at sign 10, “tsk”"_s));
        where->setText(u"to:bydel task:Sykehjem"_s);
        part<QPushButton>(u"summaryAccept"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void itIsReadableInLightAndDark_data() { addSchemes(); }

    void itIsReadableInLightAndDark()
    {
        applyScheme(m_dialog.get());
        m_dialog->show();
        QVERIFY(isShownAgain());
        saveScreenshot(m_dialog.get(), u"summarydialog"_s);
        const QPalette paper = part<QTextBrowser>(u"summaryPage"_s)->palette();
        QVERIFY(paper.color(QPalette::Base).lightness() > paper.color(QPalette::Text).lightness() + 150);
    }

    void whatIsChosenIsTheOrder()
    {
        choose(u"summaryCoders"_s, u"Coder B"_s);
        choose(u"summaryUnit"_s, int(CountUnit::Passage));
        choose(u"summaryLanguage"_s, u"nb"_s);
        part<QLineEdit>(u"summaryWhere"_s)->setText(u" to:bydel "_s);
        const SummaryOrder order = m_dialog->order();
        QCOMPARE(order.scope.coders, QStringList{u"Coder B"_s});
        QCOMPARE(order.scope.unit, CountUnit::Passage);
        QCOMPARE(order.scope.where, u"to:bydel"_s);
        QCOMPARE(order.language, u"nb"_s);
        QVERIFY(order.annexes);
    }

    void theFormatIsTheEndingAndAFileThatIsThereIsSaid()
    {
        choose(u"summaryFormat"_s, u"pdf"_s);
        QVERIFY(m_dialog->path().endsWith(u"/s.pdf"_s));
        auto *accept = part<QPushButton>(u"summaryAccept"_s);
        auto *note = part<QLabel>(u"summaryNote"_s);
        QVERIFY(accept->isEnabled() && note->text().isEmpty());
        part<QLineEdit>(u"summaryPath"_s)->setText(u"/no such folder/s.pdf"_s);
        QVERIFY(!accept->isEnabled() && note->text().contains(u"no such folder"_s));
        QFile file(m_sample->folder() + u"/there.odt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        part<QLineEdit>(u"summaryPath"_s)->setText(file.fileName());
        QVERIFY(!accept->isEnabled());
        choose(u"summaryFormat"_s, u"odt"_s);
        QVERIFY(accept->isEnabled() && note->text().contains(u"kept"_s));
    }
};

KODEKS_TEST(TestSummaryDialog)
#include "tst_summarydialog.moc"
