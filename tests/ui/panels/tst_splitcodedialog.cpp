// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/coding/splitcodedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Asking for the new code that some passages are to have.
class TestSplitCodeDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void itOffersWhatThePassagesHaveAndSaysWhatWouldHappen();
    void aNameThatIsThereIsRefused();
    void whatItAsksForIsOneEdit();
    void otherCodersPassagesStay();
    void withoutACodeThereIsNothingToSplit();
    void looksCalm_data();
    void looksCalm();

private:
    QList<PassageId> all() const
    {
        QList<PassageId> ids;
        for (const Passage &each : m_small->passages())
            ids.append(each.id);
        return ids;
    }
    static QString said(const QDialog &dialog) { return dialog.findChild<QLabel *>(u"splitPreview"_s)->text(); }
    static void name(const QDialog &dialog, const QString &name)
    {
        dialog.findChild<QLineEdit *>(u"splitName"_s)->setText(name);
    }
    static bool mayAccept(const QDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"splitAccept"_s)->isEnabled();
    }

    std::unique_ptr<SmallProject> m_small;
};

void TestSplitCodeDialog::init()
{
    m_small = std::make_unique<SmallProject>();
}

void TestSplitCodeDialog::itOffersWhatThePassagesHaveAndSaysWhatWouldHappen()
{
    const SplitCodeDialog dialog(m_small->project(), {all().constFirst()});
    auto *from = dialog.findChild<QComboBox *>(u"splitFrom"_s);
    QStringList offered;
    for (int i = 0; i < from->count(); ++i)
        offered.append(from->itemText(i));
    QCOMPARE(offered, (QStringList{u"Homes"_s, u"skill"_s, u"nearness"_s}));
    QVERIFY(!mayAccept(dialog));
    name(dialog, u"Small homes"_s);
    QVERIFY(mayAccept(dialog));
    QVERIFY2(said(dialog).startsWith(u"1 passage(s) get"_s) && said(dialog).contains(u"1 keep(s) it"_s),
        qPrintable(said(dialog)));
}

void TestSplitCodeDialog::aNameThatIsThereIsRefused()
{
    const SplitCodeDialog dialog(m_small->project(), {all().constFirst()});
    name(dialog, u"Meals"_s);
    QVERIFY(!mayAccept(dialog));
    QVERIFY2(said(dialog).contains(u"Meals"_s), qPrintable(said(dialog)));
    name(dialog, u"  "_s);
    QVERIFY(!mayAccept(dialog));
}

void TestSplitCodeDialog::whatItAsksForIsOneEdit()
{
    const SplitCodeDialog dialog(m_small->project(), {all().constFirst()});
    name(dialog, u"Small homes"_s);
    dialog.findChild<QPlainTextEdit *>(u"splitDefinition"_s)->setPlainText(u"Few rooms."_s);
    m_small->apply(dialog.edit());
    const Task *made = (*m_small)->codebook().findTask(u"Small homes"_s);
    QVERIFY(made);
    QCOMPARE(made->parent, m_small->task(u"Care"_s));
    QCOMPARE(made->text.definition, u"Few rooms."_s);
    QCOMPARE((*m_small)->passage(all().constFirst())->task, made->id);
}

void TestSplitCodeDialog::otherCodersPassagesStay()
{
    (*m_small)->setCurrentCoder(m_small->coder(u"Ann"_s));
    (*m_small)->readAsCoder();
    const SplitCodeDialog dialog(m_small->project(), all());
    dialog.findChild<QComboBox *>(u"splitFrom"_s)->setCurrentText(u"Homes"_s);
    name(dialog, u"Small homes"_s);
    QVERIFY2(said(dialog).contains(u"1 of those chosen"_s), qPrintable(said(dialog)));
    m_small->apply(dialog.edit());
    QCOMPARE((*m_small)->passageCount(m_small->task(u"Homes"_s)), 1);
}

void TestSplitCodeDialog::withoutACodeThereIsNothingToSplit()
{
    QVERIFY(!SplitCodeDialog(m_small->project(), {}).hasCodes());
}

void TestSplitCodeDialog::looksCalm_data()
{
    addSchemes();
}

void TestSplitCodeDialog::looksCalm()
{
    SplitCodeDialog dialog(m_small->project(), all());
    applyScheme(&dialog);
    name(dialog, u"Small homes"_s);
    dialog.show();
    saveScreenshot(&dialog, u"splitcode"_s);
    QVERIFY(mayAccept(dialog));
}

KODEKS_TEST(TestSplitCodeDialog)
#include "tst_splitcodedialog.moc"
