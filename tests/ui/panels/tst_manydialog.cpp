// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/coding/manydialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Asking what of many passages is to be changed.
class TestManyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        QList<PassageId> ids;
        for (const QuotedPassage &quoted : m_sample->passages()) {
            if (m_sample->get()->coder(quoted.passage.coder)->name == u"Coder A")
                ids.append(quoted.passage.id);
        }
        m_count = int(ids.size());
        m_dialog = std::make_unique<ManyDialog>(*m_sample->get(), ids);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_sample.reset();
    }

    void nothingIsChosenAtFirst()
    {
        QVERIFY(m_dialog->change().isEmpty());
        QVERIFY(!accept()->isEnabled());
        QVERIFY(preview().startsWith(u"Choose what is to be changed."_s));
        QVERIFY(m_dialog->windowTitle().contains(QString::number(m_count)));
    }

    void whatIsChosenIsSaidBefore()
    {
        QComboBox *certainty = box(u"manyCertainty"_s);
        certainty->setCurrentIndex(certainty->findData(1));
        QCOMPARE(m_dialog->change().notes.certainty, std::optional(1));
        QVERIFY(preview().contains(u"would be changed."_s));
        QVERIFY(accept()->isEnabled());
        certainty->setCurrentIndex(0);
        QVERIFY(m_dialog->change().isEmpty() && !accept()->isEnabled());
    }

    void actorsAndCoincidencesAreTold()
    {
        QComboBox *to = box(u"manyTo"_s);
        to->setCurrentIndex(to->count() - 1);
        QVERIFY(preview().contains(u"keep their direction"_s));
        QVERIFY(preview().contains(u"New in the codebook"_s));
        QComboBox *task = box(u"manyTask"_s);
        task->setCurrentIndex(2);
        QVERIFY2(preview().contains(u"coincide"_s), qPrintable(preview()));
    }

    void whatWouldSayNothingCannotBeChosen()
    {
        for (const QString &name : {u"manyTask"_s, u"manyDirection"_s})
            box(name)->setCurrentIndex(1);
        QVERIFY(preview().contains(u"left without task, direction and argument"_s));
        QVERIFY(!accept()->isEnabled());
    }

    void aTickAddsAnArgumentAndAnEmptyBoxTakesItAway()
    {
        auto *list = m_dialog->findChild<QListWidget *>(u"manyArguments"_s);
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_dialog->change().added.size(), 1);
        QCOMPARE(m_dialog->change().removed.size(), 1);
        QVERIFY(m_dialog->change().added != m_dialog->change().removed);
    }

    void othersAreSaidToStayAsTheyAre()
    {
        const ManyDialog dialog(*m_sample->get(), {m_sample->passages().constFirst().passage.id}, 3);
        QCOMPARE(dialog.windowTitle(), u"Change 1 of 4 chosen passage(s)"_s);
        const QString told = dialog.findChild<QLabel *>(u"manyPreview"_s)->text();
        QVERIFY2(told.contains(u"3 of the chosen passages belong to other coders"_s), qPrintable(told));
    }

    void looksCalm_data() { addSchemes(); }
    void looksCalm()
    {
        applyScheme(m_dialog.get());
        m_dialog->show();
        box(u"manyTo"_s)->setCurrentIndex(2);
        box(u"manyTask"_s)->setCurrentIndex(3);
        saveScreenshot(m_dialog.get(), u"manydialog"_s);
        QVERIFY(m_dialog->height() <= 700);
    }

private:
    QComboBox *box(const QString &name) const { return m_dialog->findChild<QComboBox *>(name); }
    QPushButton *accept() const { return m_dialog->findChild<QPushButton *>(u"manyAccept"_s); }
    QString preview() const { return m_dialog->findChild<QLabel *>(u"manyPreview"_s)->text(); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<ManyDialog> m_dialog;
    int m_count = 0;
};

KODEKS_TEST(TestManyDialog)
#include "tst_manydialog.moc"
