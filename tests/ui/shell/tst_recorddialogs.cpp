// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/analysisjob.h"
#include "core/project/edits/consultationedits.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/consultation/askeddialog.h"
#include "ui/dialogs/consultation/decisionsdialog.h"
#include "ui/dialogs/consultation/numberwordsdialog.h"
#include "ui/dialogs/consultation/standingsdialog.h"
#include "ui/dialogs/parts/recordlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Two contradictions of the first letter's sender: on Homes and on Meals.
struct Contradicting : SmallProject
{
    Contradicting()
    {
        for (const QString &taskName : {u"Homes"_s, u"Meals"_s}) {
            say(taskName, direction(u"unchanged"_s));
            say(taskName, (*this)->codebook().directions.constFirst().id);
        }
    }

    void say(const QString &taskName, DirectionId direction)
    {
        Passage passage;
        passage.letter = letter(u"first.txt"_s);
        passage.coder = coder(u"Ann"_s);
        passage.range = {0, 4 + (*this)->passageCount()};
        passage.task = task(taskName);
        passage.direction = direction;
        apply(Edits::addPassage(passage));
    }
    [[nodiscard]] std::shared_ptr<const AnalysedStatements> read()
    {
        return std::make_shared<const AnalysedStatements>(*analysedStatements(path(), {}));
    }
    [[nodiscard]] QString put(const QByteArray &table) const
    {
        QFile out(folder() + u"/t.csv"_s);
        if (!out.open(QIODevice::WriteOnly) || out.write(table) != table.size())
            qFatal("the table cannot be written");
        return out.fileName();
    }
};

QString cell(const RecordList *list, int row, int column)
{
    return list->item(row, column)->text();
}

void choose(QComboBox *box, const QString &text)
{
    box->setCurrentIndex(box->findText(text));
    emit box->activated(box->currentIndex());
}

} // namespace

/// The dialogs in which people say what is known of a consultation.
class TestRecordDialogs : public QObject
{
    Q_OBJECT

private slots:
    void contradictionsAreAListThatEnds()
    {
        Contradicting project;
        DecisionsDialog dialog(project.read());
        auto *list = dialog.findChild<RecordList *>(u"decisionsList"_s);
        auto *rest = dialog.findChild<QLabel *>(u"decisionsRest"_s);
        auto *next = dialog.findChild<QPushButton *>(u"decisionsNext"_s);
        QCOMPARE(list->rowCount(), 2);
        QVERIFY2(rest->text().contains(u"2 not decided"_s), qPrintable(rest->text()));
        const QString said = dialog.findChild<QLabel *>(u"decisionsSaid"_s)->text();
        QVERIFY2(said.contains(u"(3 passage"_s) && said.contains(u"(1 passage"_s) && said.contains(u" ≠ "_s),
            qPrintable(said));
        choose(dialog.findChild<QComboBox *>(u"decisionsDirection"_s), u"unchanged"_s);
        auto *note = dialog.findChild<QLineEdit *>(u"decisionsNote"_s);
        note->setText(u"Says so last"_s);
        emit note->textEdited(note->text());
        QCOMPARE(cell(list, 0, 3), u"unchanged"_s);
        QCOMPARE(cell(list, 0, 4), u"Says so last"_s);
        next->click();
        QCOMPARE(list->currentRow(), 1);
        choose(dialog.findChild<QComboBox *>(u"decisionsDirection"_s), u"It cannot be told"_s);
        QVERIFY2(rest->text().endsWith(u"all are decided"_s), qPrintable(rest->text()));
        QVERIFY(!next->isEnabled());
        const QList<PositionDecision> decided = dialog.decided();
        QCOMPARE(decided.size(), 2);
        QCOMPARE(decided.constFirst().note, u"Says so last"_s);
        QVERIFY(!decided.constLast().direction.isValid());
        QVERIFY(dialog.withdrawn().isEmpty());
        project.apply(Edits::decidePositions(decided, dialog.withdrawn()));
        QCOMPARE(project->consultation()->decisions.size(), 2);
    }

    void whatWasDecidedIsShownAndCanBeTakenBack()
    {
        Contradicting project;
        project->setCurrentCoder(project.coder(u"Bo"_s));
        project.apply(Edits::decidePositions({{project.task(u"Homes"_s), project.letter(u"first.txt"_s),
            project.direction(u"unchanged"_s), u"So"_s, {}, {}, {}, {}}}));
        DecisionsDialog dialog(project.read());
        auto *list = dialog.findChild<RecordList *>(u"decisionsList"_s);
        QCOMPARE(cell(list, 0, 1), u"Meals"_s); // what is not decided comes first
        QCOMPARE(cell(list, 1, 3), u"unchanged"_s);
        QVERIFY2(cell(list, 1, 5).startsWith(u"Bo"_s), qPrintable(cell(list, 1, 5)));
        QVERIFY(cell(list, 1, 5).contains(u"other passages"_s));
        QVERIFY(dialog.decided().isEmpty() && dialog.withdrawn().isEmpty());
        dialog.findChild<QCheckBox *>(u"decisionsOpen"_s)->setChecked(true);
        QVERIFY(list->isRowHidden(1));
        dialog.findChild<QCheckBox *>(u"decisionsOpen"_s)->setChecked(false);
        list->selectRow(1);
        choose(dialog.findChild<QComboBox *>(u"decisionsDirection"_s), u"Not decided"_s);
        QCOMPARE(dialog.withdrawn().size(), 1);
        const QString before = project.contents();
        project.apply(Edits::withdrawDecisions(dialog.withdrawn()));
        QVERIFY(project->consultation()->decisions.isEmpty());
        QVERIFY(project->undo());
        QCOMPARE(project.contents(), before);
    }

    void decisionsComeFromATable()
    {
        Contradicting project;
        DecisionsDialog dialog(project.read());
        dialog.fillFrom(project.put("sender,task,direction,note\nA sender,Homes,unchanged,So\n"));
        QCOMPARE(dialog.decided().size(), 1);
        dialog.fillFrom(project.put("sender,task,direction\nA sender,Payroll,-\n"));
        QVERIFY(dialog.findChild<QLabel *>(u"decisionsState"_s)->text().contains(u"Payroll"_s));
        QCOMPARE(dialog.decided().size(), 1);
    }

    void whatLettersAreIsSaidOfManyAtOnce()
    {
        SmallProject project;
        project.apply(Edits::setStanding({{project.letter(u"second.txt"_s), LetterStanding::Kind::Appendix, true}}));
        StandingsDialog dialog(project.project(), *project->consultation());
        auto *list = dialog.findChild<RecordList *>(u"standingsList"_s);
        auto *kind = dialog.findChild<QComboBox *>(u"standingsKind"_s);
        auto *counts = dialog.findChild<QCheckBox *>(u"standingsCounts"_s);
        QVERIFY(dialog.changes().isEmpty());
        list->selectAll();
        QCOMPARE(kind->currentIndex(), -1); // they differ
        choose(kind, u"Late answer"_s);
        counts->click();
        QCOMPARE(cell(list, 0, 3), u"no"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"standingsCounted"_s)->text().startsWith(u"0 of 2"_s));
        const QList<LetterStanding> changes = dialog.changes();
        QCOMPARE(changes.size(), 2);
        project.apply(Edits::setStanding(changes));
        QVERIFY(!project->consultation()->counts(project.letter(u"first.txt"_s)));
        QVERIFY(project->undo());
        QCOMPARE(project->consultation()->standings.size(), 1);
    }

    void aFilterChangesOnlyWhatItShows()
    {
        SmallProject project;
        StandingsDialog dialog(project.project(), *project->consultation());
        auto *list = dialog.findChild<RecordList *>(u"standingsList"_s);
        dialog.findChild<QLineEdit *>(u"standingsFilter"_s)->setText(u"SECOND"_s);
        list->selectAll();
        choose(dialog.findChild<QComboBox *>(u"standingsKind"_s), u"Resolution"_s);
        QCOMPARE(dialog.changes().size(), 1);
        QCOMPARE(dialog.changes().constFirst().letter, project.letter(u"second.txt"_s));
    }

    void standingComesFromATable()
    {
        Contradicting project;
        StandingsDialog dialog(project.project(), *project->consultation());
        dialog.fillFrom(project.put("letter,standing,counts\nsecond.txt,late,no\n"));
        QCOMPARE(dialog.changes(),
            (QList<LetterStanding>{{project.letter(u"second.txt"_s), LetterStanding::Kind::Late, false}}));
        dialog.fillFrom(project.put("letter,standing\nthird.txt,late\n"));
        QVERIFY(dialog.findChild<QLabel *>(u"standingsState"_s)->text().contains(u"third.txt"_s));
        QCOMPARE(dialog.changes().size(), 1);
    }

    void whoWasAskedIsComparedWithWhoAnswered()
    {
        Contradicting project;
        project.apply(Edits::setFact(project.letter(u"first.txt"_s), Fact::Sender, std::optional(u"Asker kommune"_s)));
        AskedDialog dialog({u"ASKER  kommune"_s, u"Bodø"_s}, project->letters());
        auto *names = dialog.findChild<QPlainTextEdit *>(u"askedNames"_s);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"askedSilent"_s)->toPlainText(), u"Bodø"_s);
        names->setPlainText(u" Asker kommune\n\nasker KOMMUNE\nMoss \n"_s);
        QCOMPARE(dialog.asked(), (QStringList{u"Asker kommune"_s, u"Moss"_s}));
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"askedSilent"_s)->toPlainText(), u"Moss"_s);
        dialog.fillFrom(project.put("navn\nOslo\n"));
        QCOMPARE(dialog.asked(), QStringList{u"Oslo"_s});
        dialog.fillFrom(project.put("x\nOslo\n"));
        QVERIFY(dialog.findChild<QLabel *>(u"askedState"_s)->text().contains(u"name"_s));
        QCOMPARE(dialog.asked(), QStringList{u"Oslo"_s});
    }

    void wordsForNumbersAreTriedAndRefused()
    {
        Contradicting project;
        NumberWordsDialog dialog({});
        auto *table = dialog.findChild<QTableWidget *>(u"numberWords"_s);
        auto *state = dialog.findChild<QLabel *>(u"numberWordsState"_s);
        auto *accept = dialog.findChild<QPushButton *>(u"numberWordsAccept"_s);
        QVERIFY(accept->isEnabled());
        QVERIFY2(state->text().contains(u"(12 of 20)"_s), qPrintable(state->text()));
        QCOMPARE(dialog.words(), NumberWords());
        table->item(0, 0)->setText(u"many"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(state->text().contains(u"Row 1"_s) && state->text().contains(u"many"_s), qPrintable(state->text()));
        dialog.findChild<QPushButton *>(u"numberWordsFirst"_s)->click();
        QCOMPARE(dialog.words(), NumberWords());
        const int rows = table->rowCount();
        dialog.findChild<QPushButton *>(u"numberWordsAdd"_s)->click();
        QVERIFY(!accept->isEnabled());
        dialog.findChild<QPushButton *>(u"numberWordsRemove"_s)->click();
        QCOMPARE(table->rowCount(), rows);
        dialog.fillFrom(project.put("when,nb,nn,en\nall,samtlige,samtlege,every one\n"));
        QCOMPARE(dialog.words().all().size(), 1);
        QVERIFY(accept->isEnabled());
    }

    void theyAreReadableInLightAndDark_data() { addSchemes(); }

    void theyAreReadableInLightAndDark()
    {
        Contradicting project;
        const Consultation known = *project->consultation();
        std::vector<std::unique_ptr<QDialog>> dialogs;
        dialogs.push_back(std::make_unique<DecisionsDialog>(project.read()));
        dialogs.push_back(std::make_unique<StandingsDialog>(project.project(), known));
        dialogs.push_back(std::make_unique<AskedDialog>(QStringList{u"Bodø"_s}, project->letters()));
        dialogs.push_back(std::make_unique<NumberWordsDialog>(known.words));
        for (const auto &dialog : dialogs) {
            applyScheme(dialog.get());
            dialog->show();
            QVERIFY(dialog->isVisible());
            saveScreenshot(dialog.get(), dialog->objectName().toLower());
        }
    }
};

KODEKS_TEST(TestRecordDialogs)
#include "tst_recorddialogs.moc"
