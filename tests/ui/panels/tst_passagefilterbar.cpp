// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/passagefilterbar.h"

#include "core/project/edits/edits.h"
#include "core/project/settling/settling.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/panels/agreement/intervalfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Two rows of fields that say what a table or a figure is to be made of.
class PassageFilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_small = std::make_unique<SmallProject>();
        m_bar = std::make_unique<PassageFilterBar>();
        m_bar->setProject(&m_small->project());
        m_text = m_bar->findChild<QLineEdit *>(u"passageFilter"_s);
        m_coder = m_bar->findChild<QComboBox *>(u"passageCoder"_s);
        m_task = m_bar->findChild<QComboBox *>(u"passageTask"_s);
        m_here = m_bar->findChild<QCheckBox *>(u"passageThisLetter"_s);
    }

    void aCodeNarrowsTheFilterToWhatHasItOrIsBelowIt()
    {
        const Codebook &codebook = m_small->project().codebook();
        const TaskId group = m_small->task(u"Care"_s);
        m_bar->setCode(DraggedCode{CodeDimension::Tasks, group.value()});
        const PassageFilter filter = m_bar->filter();
        QVERIFY(filter.code);
        for (const Task &task : codebook.tasks)
            QCOMPARE(filter.code->ids.contains(task.id.value()), task.id == group || task.parent == group);
        for (const Direction &direction : codebook.directions) {
            const PassagesOfCode of = passagesOf(codebook, {CodeDimension::Actors, direction.from.value()});
            QCOMPARE(of.ids.contains(direction.id.value()), direction.kind == Direction::Kind::Transfer);
        }
        m_bar->clear();
        QVERIFY(m_bar->filter().isEmpty());
    }

    void everyFieldNarrowsTheFilter()
    {
        QVERIFY(m_bar->filter().isEmpty());
        m_coder->setCurrentIndex(m_coder->findText(u"Bo"_s));
        m_task->setCurrentIndex(m_task->findText(u"Care"_s));
        m_text->setText(u"homes"_s);
        m_bar->setCurrentLetter(m_small->letter(u"second.txt"_s));
        QVERIFY(!m_bar->filter().letter.isValid());
        m_here->setChecked(true);
        const PassageFilter filter = m_bar->filter();
        QCOMPARE(filter.text, u"homes"_s);
        QCOMPARE(filter.coder, m_small->coder(u"Bo"_s));
        QCOMPARE(filter.task, m_small->task(u"Care"_s));
        QCOMPARE(filter.letter, m_small->letter(u"second.txt"_s));
        m_bar->clear();
        QVERIFY(m_bar->filter().isEmpty());
    }

    void everyTaskCanBeChosenAndWhatHasNone()
    {
        QStringList tasks;
        for (int i = 0; i < m_task->count(); ++i)
            tasks.append(m_task->itemText(i).replace(QChar::Nbsp, u' '));
        QCOMPARE(tasks,
            (QStringList{u"All tasks"_s, u"Without a task"_s, u"Without a direction"_s, u"Care"_s, u"  Homes"_s,
                u"  Meals"_s, u"Payroll"_s}));
        QVERIFY(m_task->itemIcon(0).isNull());
        QVERIFY(m_task->itemIcon(1).isNull());
        QVERIFY(!m_task->itemIcon(4).isNull());
        m_task->setCurrentIndex(4);
        QCOMPARE(m_bar->filter().task, m_small->task(u"Homes"_s));
        m_task->setCurrentIndex(1);
        QCOMPARE(m_bar->filter().lack, PassageFilter::Lack::Task);
        m_task->setCurrentIndex(2);
        QCOMPARE(m_bar->filter().lack, PassageFilter::Lack::Direction);
        QVERIFY(!m_bar->filter().task.isValid() && !m_bar->filter().isEmpty());
    }

    void aConsensusIsSetApart()
    {
        QCOMPARE(m_coder->count(), 3);
        m_small->apply(Edits::addConsensus(m_small->coder(u"Ann"_s), m_small->coder(u"Bo"_s)));
        QCOMPARE(m_coder->count(), 5);
        QVERIFY(m_coder->itemData(3, Qt::AccessibleDescriptionRole).toString() == u"separator"_s);
        QVERIFY(m_small->project().coder(CoderId(m_coder->itemData(4).toLongLong()))->isConsensus());
        m_small->apply(Edits::addCoder({{}, {}, u"Zoe"_s, u"#000000"_s}));
        QCOMPARE(m_coder->itemText(3), u"Zoe"_s);
        QVERIFY(m_small->project().coder(CoderId(m_coder->itemData(5).toLongLong()))->isConsensus());
    }

    void typingIsToldOnceItRestsAndAtOnceByEnter()
    {
        QSignalSpy changed(m_bar.get(), &PassageFilterBar::filterChanged);
        QSignalSpy left(m_bar.get(), &PassageFilterBar::left);
        QTest::keyClicks(m_text, u"ho"_s);
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(left.size(), 1);
        QTest::keyClicks(m_text, u"mes"_s);
        QVERIFY(QTest::qWaitFor([&] { return changed.size() == 2; }));
        QCOMPARE(left.size(), 1);
    }

    void aChoiceIsToldAtOnce()
    {
        QSignalSpy changed(m_bar.get(), &PassageFilterBar::filterChanged);
        m_coder->setCurrentIndex(1);
        m_task->setCurrentIndex(1);
        m_here->setChecked(true);
        QCOMPARE(changed.size(), 3);
    }

    void anotherLetterMattersOnlyWhereItIsTheFilter()
    {
        QSignalSpy changed(m_bar.get(), &PassageFilterBar::filterChanged);
        m_bar->setCurrentLetter(m_small->letter(u"first.txt"_s));
        QCOMPARE(changed.size(), 0);
        m_here->setChecked(true);
        m_bar->setCurrentLetter(m_small->letter(u"second.txt"_s));
        QCOMPARE(changed.size(), 2);
        m_bar->setCurrentLetter(m_small->letter(u"second.txt"_s));
        QCOMPARE(changed.size(), 2);
    }

    void aChoiceStaysWhenTheListIsFilledAgain()
    {
        m_task->setCurrentIndex(m_task->findText(u"Payroll"_s));
        QSignalSpy changed(m_bar.get(), &PassageFilterBar::filterChanged);
        Task more;
        more.name = u"Archive"_s;
        more.position = 2;
        more.group = true;
        m_small->apply(Edits::addTask(more));
        QCOMPARE(m_task->currentText(), u"Payroll"_s);
        QVERIFY(m_task->findText(u"Archive"_s) > 0);
        QCOMPARE(changed.size(), 0);
        m_small->apply(Edits::removeTask(m_small->task(u"Payroll"_s)));
        QCOMPARE(m_task->currentText(), u"All tasks"_s);
        QCOMPARE(changed.size(), 1);
    }

    void countsSayWhatIsShown_data()
    {
        QTest::addColumn<qsizetype>("shown");
        QTest::addColumn<bool>("twoFigures");
        QTest::newRow("all") << qsizetype(12) << false;
        QTest::newRow("some") << qsizetype(3) << true;
        QTest::newRow("none") << qsizetype(0) << true;
    }

    void countsSayWhatIsShown()
    {
        QFETCH(const qsizetype, shown);
        m_bar->setCounts(12, shown);
        const QString counts = m_bar->findChild<QLabel *>(u"passageCounts"_s)->text();
        QVERIFY2(counts.startsWith(u"12 passage"), qPrintable(counts));
        QTEST(counts.endsWith(u" · %1 shown"_s.arg(shown)), "twoFigures");
    }

    void escapeClearsAFilterAndIsTheWindowsWithoutOne()
    {
        m_coder->setCurrentIndex(1);
        QTest::keyClick(m_text, Qt::Key_Escape);
        QVERIFY(m_bar->filter().isEmpty());
    }

    void withoutAProjectThereIsNothingToChoose()
    {
        m_coder->setCurrentIndex(1);
        m_bar->setProject(nullptr);
        QVERIFY(!m_bar->isEnabled());
        QCOMPARE(m_coder->count(), 1);
        QCOMPARE(m_task->count(), 1);
        QVERIFY(m_bar->filter().isEmpty());
    }

    void intervalsAreInstantAtFirst()
    {
        const IntervalFields fields;
        QVERIFY(!fields.bootstrap());
        QVERIFY(!fields.findChild<QDoubleSpinBox *>(u"intervalSeed"_s)->isEnabled());
        QVERIFY(!fields.findChild<QSpinBox *>(u"intervalReplicates"_s)->isEnabled());
    }

    void aBootstrapComesBackAsItWasGiven_data()
    {
        QTest::addColumn<qint64>("replicates");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<qint64>("shown");
        QTest::newRow("ordinary") << qint64(2000) << quint64(7) << qint64(2000);
        QTest::newRow("not a round number") << qint64(1234) << quint64(0) << qint64(1234);
        QTest::newRow("the largest seed") << qint64(1000) << quint64(2'147'483'647) << qint64(1000);
        QTest::newRow("a larger one") << qint64(1000) << quint64(2'147'483'648) << qint64(1000);
        QTest::newRow("one that no double holds")
            << qint64(1000) << quint64(18'446'744'073'709'551'615U) << qint64(1000);
        QTest::newRow("too few") << qint64(1) << quint64(1) << qint64(100);
        QTest::newRow("too many") << qint64(10'000'000'000) << quint64(1) << qint64(100'000);
    }

    void aBootstrapComesBackAsItWasGiven()
    {
        QFETCH(const qint64, replicates);
        QFETCH(const quint64, seed);
        BootstrapOptions options;
        options.replicates = replicates;
        options.seed = seed;
        IntervalFields fields;
        fields.setBootstrap(options);
        QVERIFY(fields.findChild<QDoubleSpinBox *>(u"intervalSeed"_s)->isEnabled());
        QVERIFY(fields.bootstrap());
        QTEST(fields.bootstrap()->replicates, "shown");
        QCOMPARE(fields.bootstrap()->seed, seed);
        fields.setBootstrap(std::nullopt);
        QVERIFY(!fields.bootstrap());
        fields.findChild<QRadioButton *>(u"intervalBootstrap"_s)->click();
        QTEST(fields.bootstrap()->replicates, "shown");
    }

private:
    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<PassageFilterBar> m_bar;
    QLineEdit *m_text = nullptr;
    QComboBox *m_coder = nullptr;
    QComboBox *m_task = nullptr;
    QCheckBox *m_here = nullptr;
};

KODEKS_TEST(PassageFilterBarTest)
#include "tst_passagefilterbar.moc"
