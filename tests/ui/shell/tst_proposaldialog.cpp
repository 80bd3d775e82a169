// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/consultationedits.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/project/proposaldialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableWidget>
#include <QWheelEvent>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestProposalDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<ProposalDialog> m_dialog;

    void open() { m_dialog = std::make_unique<ProposalDialog>((*m_small)->codebook(), *(*m_small)->consultation()); }
    [[nodiscard]] QComboBox *choice(const QString &task) const
    {
        auto *table = m_dialog->findChild<QTableWidget *>(u"proposalTable"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text().endsWith(task))
                return qobject_cast<QComboBox *>(table->cellWidget(row, 1));
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_small = std::make_unique<SmallProject>();
        m_small->apply(Edits::setProposal({{m_small->task(u"Homes"_s), m_small->direction(u"unchanged"_s)}}));
        open();
    }

    void theWheelChangesNothing()
    {
        for (QComboBox *choice : m_dialog->findChildren<QComboBox *>()) {
            const int before = choice->currentIndex();
            QWheelEvent down({5, 5}, choice->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(choice, &down);
            QCOMPARE(choice->currentIndex(), before);
        }
        QVERIFY(m_dialog->changes().isEmpty());
    }

    void cleanup() { m_dialog.reset(); }

    void itShowsWhatIsProposedForEveryTaskAndNoGroup()
    {
        QCOMPARE(choice(u"Homes"_s)->currentText(), u"unchanged"_s);
        QCOMPARE(choice(u"Meals"_s)->currentText(), u"Nothing"_s);
        QCOMPARE(m_dialog->findChild<QTableWidget *>(u"proposalTable"_s)->rowCount(), 3);
        QVERIFY(m_dialog->changes().isEmpty());
    }

    void onlyWhatIsChosenOtherwiseIsAChange()
    {
        choice(u"Homes"_s)->setCurrentIndex(0);
        choice(u"Meals"_s)->setCurrentText(u"agency → district"_s);
        const QList<TaskProposal> changes = m_dialog->changes();
        QCOMPARE(changes.size(), 2);
        m_small->apply(Edits::setProposal(changes));
        open();
        QCOMPARE(choice(u"Homes"_s)->currentText(), u"Nothing"_s);
        QCOMPARE(choice(u"Meals"_s)->currentText(), u"agency → district"_s);
    }

    void aTableFillsIt()
    {
        QFile file(m_small->folder() + u"/t.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("task;direction\nPayroll;agency > district\n");
        file.close();
        m_dialog->fillFrom(file.fileName());
        QCOMPARE(choice(u"Payroll"_s)->currentText(), u"agency → district"_s);
        QCOMPARE(m_dialog->changes().size(), 1);
        m_dialog->fillFrom(m_small->folder() + u"/gone.csv"_s);
        QVERIFY(m_dialog->findChild<QLabel *>(u"proposalState"_s)->text().contains(u"gone.csv"_s));
        QCOMPARE(m_dialog->changes().size(), 1);
    }

    void itIsReadableInLightAndDark_data() { addSchemes(); }

    void itIsReadableInLightAndDark()
    {
        applyScheme(m_dialog.get());
        m_dialog->show();
        QVERIFY(choice(u"Meals"_s)->isVisible());
        saveScreenshot(m_dialog.get(), u"proposaldialog"_s);
    }
};

KODEKS_TEST(TestProposalDialog)
#include "tst_proposaldialog.moc"
