// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/agreementexportdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestAgreementExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theEndingFollowsTheForm_data();
    void theEndingFollowsTheForm();
    void anotherEndingIsNotTaken();
    void theFolderMustBeThere();
    void saysWhatIsReplaced();
    void theMethodsSentenceFollowsTheLanguage();
    void looksCalm_data();
    void looksCalm();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    QTemporaryDir m_folder;
    AgreementReport m_report;
    std::unique_ptr<AgreementExportDialog> m_dialog;
};

void TestAgreementExport::init()
{
    m_report = {};
    m_report.coders = {{CoderId(1), {}, u"Kari"_s, {}}, {CoderId(2), {}, u"Ola"_s, {}}};
    m_dialog = std::make_unique<AgreementExportDialog>(m_report, m_folder.filePath(u"oslo.agreement"_s));
}

void TestAgreementExport::theEndingFollowsTheForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("ending");
    QTest::newRow("PDF") << u"exportPdf"_s << u".pdf"_s;
    QTest::newRow("HTML") << u"exportHtml"_s << u".html"_s;
    QTest::newRow("CSV") << u"exportCsv"_s << u".csv"_s;
    QTest::newRow("JSON") << u"exportJson"_s << u".json"_s;
}

void TestAgreementExport::theEndingFollowsTheForm()
{
    QFETCH(QString, form);
    QFETCH(QString, ending);
    find<QRadioButton>(form)->click();
    QCOMPARE(m_dialog->path(), m_folder.filePath(u"oslo.agreement"_s + ending));
    QVERIFY(find<QPushButton>(u"exportAccept"_s)->isEnabled());
}

void TestAgreementExport::anotherEndingIsNotTaken()
{
    find<QLineEdit>(u"exportPath"_s)->setText(m_folder.filePath(u"oslo.docx"_s));
    QVERIFY(!find<QPushButton>(u"exportAccept"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"exportNote"_s)->text().contains(u".pdf"));
}

void TestAgreementExport::theFolderMustBeThere()
{
    find<QLineEdit>(u"exportPath"_s)->setText(m_folder.filePath(u"no/where.pdf"_s));
    QVERIFY(!find<QPushButton>(u"exportAccept"_s)->isEnabled());
    find<QLineEdit>(u"exportPath"_s)->clear();
    QVERIFY(!find<QPushButton>(u"exportAccept"_s)->isEnabled());
}

void TestAgreementExport::saysWhatIsReplaced()
{
    QFile file(m_folder.filePath(u"there.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    find<QLineEdit>(u"exportPath"_s)->setText(file.fileName());
    QVERIFY(find<QLabel>(u"exportNote"_s)->text().contains(u"replaced"));
    QVERIFY(find<QPushButton>(u"exportAccept"_s)->isEnabled());
}

void TestAgreementExport::theMethodsSentenceFollowsTheLanguage()
{
    auto *language = find<QComboBox>(u"exportLanguage"_s);
    auto *methods = find<QPlainTextEdit>(u"exportMethods"_s);
    language->addItem(u"Another"_s, u"xx"_s);
    language->setCurrentIndex(0);
    QCOMPARE(m_dialog->language(), u"en"_s);
    const QString english = methods->toPlainText();
    QVERIFY(!english.isEmpty());
    language->setCurrentIndex(language->count() - 1);
    QCOMPARE(m_dialog->language(), u"xx"_s);
    QCOMPARE(methods->toPlainText(), methodsSentence(m_report, QCoreApplication::applicationVersion(), u"xx"_s));
    find<QPushButton>(u"exportCopyMethods"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), methods->toPlainText());
}

void TestAgreementExport::looksCalm_data()
{
    addSchemes();
}

void TestAgreementExport::looksCalm()
{
    applyScheme(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    saveScreenshot(m_dialog.get(), u"agreement-export"_s);
    QVERIFY(m_dialog->width() <= 800);
}

KODEKS_TEST(TestAgreementExport)
#include "tst_agreementexport.moc"
