// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/answercolumns.h"
#include "core/project/letters/tablefiles.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/childof.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/tables/answersdialog.h"
#include "ui/dialogs/tables/importfactsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

LetterTable letterTable()
{
    using Role = LetterTable::Column::Role;
    return {u"brev.csv"_s,
        {{u"Fil"_s, Role::Letter, {}}, {u"Avsender"_s, Role::Fact, Fact::Sender}, {u"Type"_s, Role::Attribute, {}},
            {u"Merknad"_s, Role::Ignored, {}}},
        {{u"assistermeg.txt"_s, u"Assister Meg AS"_s, u"leverandør"_s, u"x"_s},
            {u"velferdsetaten.txt"_s, {}, u"etat"_s, {}}, {u"ukjent.txt"_s, u"Noen"_s, u"etat"_s, {}}},
        {2, 3, 4}};
}

LetterTable answerTable()
{
    LetterTable table{u"skjema.csv"_s, {{u"Navn"_s}, {u"Støtter dere forslaget?"_s}, {u"Hvorfor?"_s}},
        {{u"Fjellby vel"_s, u"Ja."_s, u"Det gir nærhet."_s}, {u"Nordby"_s, u"Nei."_s, {}}}, {2, 3}};
    table.columns = answerColumns(table);
    return table;
}

} // namespace

class TestImportFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<SampleProject>(); }
    void cleanup() { m_sample.reset(); }

    void aTableOfLettersShowsWhatChanges();
    void theColumnsOfATableAreChosen();
    void whatHindersATableIsSaid();
    void rowsWithoutEndAreCountedAndNotListed();
    void aTableOfPassagesOrOfNothingDoesNotDescribeLetters();
    void aTableOfAnswersShowsTheLetterOfARow();
    void aTableWithoutTextIsNotTaken();
    void looksCalm_data() { addSchemes(); }
    void looksCalm();

private:
    std::unique_ptr<SampleProject> m_sample;
};

void TestImportFacts::aTableOfLettersShowsWhatChanges()
{
    ImportFactsDialog dialog(*m_sample->get(), letterTable());
    const QAbstractItemModel *changes = childOf<QTableView>(dialog, u"factsChanges"_s)->model();
    QCOMPARE(changes->rowCount(), 3);
    QCOMPARE(changes->index(0, 0).data().toString(), u"assistermeg.txt"_s);
    QCOMPARE(changes->index(0, 3).data().toString(), u"Assister Meg AS"_s);
    auto *accept = childOf<QPushButton>(dialog, u"factsAccept"_s);
    QVERIFY(accept->isEnabled() && accept->isDefault());
    QVERIFY2(accept->text().contains(u"2 letter"), qPrintable(accept->text()));
    QCOMPARE(childOf<QListWidget>(dialog, u"factsNotes"_s)->count(), 1);
    m_sample->apply(Edits::describeLetters(dialog.plan()));
    QCOMPARE(m_sample->get()->findLetter(u"velferdsetaten.txt"_s)->attributes.value(u"Type"_s), u"etat"_s);
    ImportFactsDialog again(*m_sample->get(), letterTable());
    QVERIFY(!childOf<QPushButton>(again, u"factsAccept"_s)->isEnabled());
    QVERIFY(childOf<QLabel>(again, u"factsMessage"_s)->text().startsWith(u"Nothing changes"));
}

void TestImportFacts::theColumnsOfATableAreChosen()
{
    ImportFactsDialog dialog(*m_sample->get(), letterTable());
    const QAbstractItemModel *changes = childOf<QTableView>(dialog, u"factsChanges"_s)->model();
    const auto role = [&dialog](int column) { return childOf<QComboBox>(dialog, u"factsRole%1"_s.arg(column)); };
    const int leftOut = role(0)->count() - 1;
    QCOMPARE(role(3)->currentIndex(), leftOut);
    role(3)->setCurrentIndex(leftOut - 1);
    QCOMPARE(changes->rowCount(), 4);
    role(1)->setCurrentIndex(leftOut);
    QCOMPARE(changes->rowCount(), 3);
    role(2)->setCurrentIndex(0);
    QCOMPARE(role(0)->currentIndex(), leftOut);
    QCOMPARE(changes->rowCount(), 0);
    QVERIFY(!childOf<QPushButton>(dialog, u"factsAccept"_s)->isEnabled());
    QVERIFY(childOf<QLabel>(dialog, u"factsMessage"_s)->text().startsWith(u"No row names a letter"));
    role(0)->setCurrentIndex(0);
    QCOMPARE(role(2)->currentIndex(), leftOut);
    QCOMPARE(changes->rowCount(), 1);
}

void TestImportFacts::rowsWithoutEndAreCountedAndNotListed()
{
    LetterTable table = letterTable();
    for (int i = 1; i < 20'000; ++i) {
        table.rows.append({u"other %1.txt"_s.arg(i), {}, u"etat"_s, {}});
        table.lines.append(table.lines.constLast() + 1);
    }
    ImportFactsDialog dialog(*m_sample->get(), table);
    const auto *notes = childOf<QListWidget>(dialog, u"factsNotes"_s);
    QCOMPARE(notes->count(), 1'001);
    QVERIFY2(notes->item(1'000)->text().contains(QLocale().toString(19'000)), qPrintable(notes->item(1'000)->text()));
    QVERIFY(childOf<QLabel>(dialog, u"factsNotesTitle"_s)->text().startsWith(u"20000"));
    QVERIFY(childOf<QPushButton>(dialog, u"factsAccept"_s)->isEnabled());
}

void TestImportFacts::whatHindersATableIsSaid()
{
    LetterTable table = letterTable();
    table.columns[3] = {u"Dato"_s, LetterTable::Column::Role::Fact, Fact::Dated};
    ImportFactsDialog dialog(*m_sample->get(), table);
    QVERIFY(!childOf<QPushButton>(dialog, u"factsAccept"_s)->isEnabled());
    const auto *notes = childOf<QListWidget>(dialog, u"factsNotes"_s);
    QCOMPARE(notes->count(), 1);
    QVERIFY2(notes->item(0)->text().contains(u"“x”"), qPrintable(notes->item(0)->text()));
    table.columns[0].role = LetterTable::Column::Role::Ignored;
    ImportFactsDialog nameless(*m_sample->get(), table);
    QVERIFY(!childOf<QPushButton>(nameless, u"factsAccept"_s)->isEnabled());
    QVERIFY(!childOf<QLabel>(nameless, u"factsMessage"_s)->text().isEmpty());
}

void TestImportFacts::aTableOfPassagesOrOfNothingDoesNotDescribeLetters()
{
    QVERIFY(describesLetters(letterTable()));
    LetterTable table = letterTable();
    table.columns[3].title = u"START"_s;
    QVERIFY(!describesLetters(table));
    table = letterTable();
    table.columns[0].role = LetterTable::Column::Role::Ignored;
    QVERIFY(!describesLetters(table));
    table = letterTable();
    table.columns = {table.columns.first()};
    QVERIFY(!describesLetters(table));
}

void TestImportFacts::aTableOfAnswersShowsTheLetterOfARow()
{
    AnswersDialog dialog(answerTable());
    const auto *preview = childOf<QPlainTextEdit>(dialog, u"answersPreview"_s);
    QCOMPARE(preview->toPlainText(), u"Støtter dere forslaget?\nJa.\n\nHvorfor?\nDet gir nærhet.\n"_s);
    QVERIFY(childOf<QLabel>(dialog, u"answersAbout"_s)->text().startsWith(u"skjema.csv:2 — Sender: Fjellby vel"));
    QVERIFY(childOf<QPushButton>(dialog, u"answersAccept"_s)->text().contains(u"2 letter"));
    childOf<QComboBox>(dialog, u"answersRole1"_s)
        ->setCurrentIndex(childOf<QComboBox>(dialog, u"answersRole1"_s)->count() - 1);
    QCOMPARE(preview->toPlainText(), u"Hvorfor?\nDet gir nærhet.\n"_s);
    QCOMPARE(dialog.table().columns.at(1).role, LetterTable::Column::Role::Ignored);
    childOf<QComboBox>(dialog, u"answersRole0"_s)->setCurrentIndex(2);
    QVERIFY(childOf<QLabel>(dialog, u"answersAbout"_s)->text().startsWith(u"Fjellby vel"));
    childOf<QSpinBox>(dialog, u"answersRow"_s)->setValue(2);
    QVERIFY(childOf<QLabel>(dialog, u"answersAbout"_s)->text().startsWith(u"This row has no text"));
}

void TestImportFacts::aTableWithoutTextIsNotTaken()
{
    AnswersDialog dialog(answerTable());
    for (const int column : {1, 2}) {
        auto *box = childOf<QComboBox>(dialog, u"answersRole%1"_s.arg(column));
        box->setCurrentIndex(box->count() - 2);
        QCOMPARE(dialog.table().columns.at(column).role, LetterTable::Column::Role::Attribute);
    }
    QVERIFY(!childOf<QPushButton>(dialog, u"answersAccept"_s)->isEnabled());
}

void TestImportFacts::looksCalm()
{
    ImportFactsDialog dialog(*m_sample->get(), letterTable());
    applyScheme(&dialog);
    dialog.show();
    saveScreenshot(&dialog, u"import-facts"_s);
}

KODEKS_TEST(TestImportFacts)
#include "tst_importfacts.moc"
