// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/coderdialog.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codematcher.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QLabel>
#include <QLineEdit>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Codes the Oslo sample in the real window with the keys a coder would press.
class CodingFeature : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceIsCodedInSixKeys();
    void theLastCodingIsRepeatedWithOneKey();
    void codingTheSameAgainIsAnsweredAndChangesNothing();
    void passagesThatComeToSayTheSameAreOneAndThatIsSaid();
    void aPassageIsResizedByWordAndSentence();
    void aPassageIsRecoded();
    void aPassageIsSplitAtTheCursor();
    void splittingAtTheStartSaysWhatToDo();
    void aPassageIsRemovedAndComesBack();
    void fiveUndosSurviveClosingAndAreRedone();
    void aNewProjectAsksWhoCodes();
    void escapeCodesNothing();
    void theCursorMakesThePassageUnderItCurrent();
    void anotherCoderSeesNothingOfTheFirst();
    void aLetterIsMarkedDone();
    void theLastCodingIsTheLastCoding_data();
    void theLastCodingIsTheLastCoding();
    void aNewTransferIsAmongTheRecentCodings();
    void theLastCodingIsKeptForEachCoderWhenTheProjectIsClosed();
    void repeatingNothingSaysSo();
    void nothingEmptyIsCoded_data();
    void nothingEmptyIsCoded();
    void threePassagesAreRecodedAtOnce_data();
    void threePassagesAreRecodedAtOnce();
    void recodingSeveralShowsSeveral();
    void anothersPassageIsNotChanged_data();
    void anothersPassageIsNotChanged();
    void theTableRefusesToRemoveOthersPassages();
    void whatIsGreyedOutIsWhatMayNotBeDone();
    void nobodyChosenChangesNothing();
    void keysOfTheLetterRestWhileAFieldHasTheFocus_data();
    void keysOfTheLetterRestWhileAFieldHasTheFocus();
    void enterInTheFindBarGoesToTheNextHit();
    void aNewProjectIsCodedFromTheFirstWord();
    void aLockedCodebookTakesNoNewCodes();
    void selectedWordsBecomeATask();
    void wordsAreSelectedFirst();
    void aNewArgumentComesIntoTheCodebook();
};

namespace {

/// The sample with the coder's passages of the open letter taken away, the cursor at the first sentence.
struct Blank : WindowFixture
{
    Blank() { openUncodedSample(); }

    Passage codeOne()
    {
        type(u"<Down><Enter>syk<Tab>e>b<Enter>"_s);
        return passages().value(0);
    }

    QString quote(const Passage &passage) { return letter().letter().slice(passage.range); }

    QString said(const Passage &passage)
    {
        const Codebook &codebook = project().codebook();
        const Task *task = codebook.task(passage.task);
        const Direction *direction = codebook.direction(passage.direction);
        return (task ? task->name : QString()) + u" · "_s
            + (direction ? codebook.directionName(*direction) : QString());
    }

    /// Of the current passage.
    QString saidHere() { return window().letters().current() ? said(*window().letters().current()) : QString(); }

    QStringList allSaid()
    {
        QStringList all;
        for (const Passage &passage : passages())
            all.append(said(passage));
        return all;
    }

    /// Three passages: Sykehjem · etat → bydel and twice Lønn · unchanged; selected in the table, which has the focus.
    void selectThree()
    {
        codeOne();
        type(u"<Down><Enter>løn<Tab>u<Enter><Down>."_s);
        run(u"go.passages"_s);
        ListTable &rows = table();
        rows.clearSelection();
        for (const Passage &passage : passages()) {
            for (int row = 0; row < rows.model()->rowCount(); ++row) {
                const QModelIndex index = rows.model()->index(row, 0);
                if (PassageId(index.data(PassageTableModel::PassageRole).toLongLong()) == passage.id)
                    rows.selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }

    ListTable &table() { return *window().findChild<ListTable *>(u"passagesTable"_s); }
    QLabel &about() { return *window().findChild<QLabel *>(u"codeBarAbout"_s); }
    bool barIsOpen() { return window().parts().codeBar->isOpen(); }
};

/// The sample with Coder B's passages shown beside those of Coder A, whose turn it is; one of B's is the current one.
struct OfAnother : WindowFixture
{
    OfAnother()
    {
        openSample();
        run(u"view.allCoders"_s);
        const CoderId other = project().findCoder(u"Coder B"_s)->id;
        for (const Passage &passage : window().letters().letter().passages()) {
            if (passage.coder == other)
                theirs = passage;
        }
        window().letters().openPassage(theirs.letter, theirs.id, LetterController::Focus::Letter);
        letter().setPosition(theirs.range.start + 1);
        window().letters().setCurrentPassage(theirs.id);
    }

    Passage theirs;
};

/// All that an edit, undo or redo would change.
qsizetype journalSize(Project &project)
{
    return project.journal()->size();
}

} // namespace

void CodingFeature::aSentenceIsCodedInSixKeys()
{
    Blank blank;
    const TextRange sentence = blank.letter().sentence();
    blank.type(u"<Enter>s<Tab>e<Enter>"_s);
    QCOMPARE(blank.passages().size(), 1);
    const Passage made = blank.passages().first();
    const Codebook &codebook = blank.project().codebook();
    QCOMPARE(made.range, sentence);
    QCOMPARE(codebook.task(made.task)->name, u"Sykehjem"_s);
    QCOMPARE(codebook.directionName(*codebook.direction(made.direction)), u"etat → bydel"_s);
    QCOMPARE(made.coder, blank.project().currentCoder());
    QCOMPARE(blank.window().letters().currentPassage(), made.id);
    QVERIFY(blank.letter().hasFocus());
}

void CodingFeature::theLastCodingIsRepeatedWithOneKey()
{
    Blank blank;
    const Passage first = blank.codeOne();
    blank.type(u"<Down>."_s);
    QCOMPARE(blank.passages().size(), 2);
    QCOMPARE(blank.passages().last().task, first.task);
    QCOMPARE(blank.passages().last().direction, first.direction);
    QVERIFY(blank.passages().last().range.start >= first.range.end);
}

void CodingFeature::codingTheSameAgainIsAnsweredAndChangesNothing()
{
    Blank blank;
    const Passage first = blank.codeOne();
    const QString title = blank.project().undoTitle();
    blank.letter().setPosition(first.range.start);
    blank.type(u"."_s);
    QCOMPARE(blank.passages(), QList{first});
    QCOMPARE(blank.project().undoTitle(), title);
    QVERIFY2(blank.message().contains(u"coded so already"), qPrintable(blank.message()));
}

void CodingFeature::passagesThatComeToSayTheSameAreOneAndThatIsSaid()
{
    Blank blank;
    const Passage first = blank.codeOne();
    blank.type(u"<Down>."_s);
    const Passage second = blank.passages().last();
    blank.window().session().apply(Edits::resizePassage(second.id, first.range));
    QCOMPARE(blank.passages().size(), 1);
    QCOMPARE(blank.passages().first().id, second.id);
    QVERIFY2(blank.message().contains(u"became one with it"), qPrintable(blank.message()));
    blank.run(u"edit.undo"_s);
    QCOMPARE(blank.passages(), (QList{first, second}));
}

void CodingFeature::aPassageIsResizedByWordAndSentence()
{
    Blank blank;
    const TextRange before = blank.codeOne().range;
    const auto now = [&blank] { return blank.passages().first().range; };
    QTest::keyClick(&blank.letter(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(now().end > before.end);
    QCOMPARE(now().start, before.start);
    QTest::keyClick(&blank.letter(), Qt::Key_Down, Qt::ControlModifier);
    const TextRange larger = now();
    QTest::keyClick(&blank.letter(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(now().end < larger.end);
    QTest::keyClick(&blank.letter(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    const qsizetype grown = now().start;
    QVERIFY(grown < before.start);
    blank.run(u"coding.startShrinkWord"_s);
    QVERIFY(now().start > grown);
}

void CodingFeature::aPassageIsRecoded()
{
    Blank blank;
    const Passage before = blank.codeOne();
    QTest::keyClick(&blank.letter(), Qt::Key_F2);
    QVERIFY(blank.window().parts().codeBar->isOpen());
    auto *task = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(task);
    task->selectAll();
    blank.type(u"lønn<Tab><Enter>"_s);
    const Passage after = blank.passages().first();
    QCOMPARE(after.id, before.id);
    QVERIFY(blank.project().codebook().task(after.task)->name.startsWith(u"Lønn"_s));
    QCOMPARE(after.direction, before.direction);
}

void CodingFeature::aPassageIsSplitAtTheCursor()
{
    Blank blank;
    const Passage before = blank.codeOne();
    blank.letter().setPosition(before.range.start + 4);
    blank.run(u"coding.split"_s);
    QCOMPARE(blank.passages().size(), 2);
    QCOMPARE(blank.passages().at(0).range, (TextRange{before.range.start, before.range.start + 4}));
    QCOMPARE(blank.passages().at(1).range, (TextRange{before.range.start + 4, before.range.end}));
    QCOMPARE(blank.passages().at(1).task, before.task);
}

void CodingFeature::splittingAtTheStartSaysWhatToDo()
{
    Blank blank;
    const Passage passage = blank.codeOne();
    blank.letter().setPosition(passage.range.start);
    blank.run(u"coding.split"_s);
    QCOMPARE(blank.passages().size(), 1);
    QVERIFY(!blank.message().isEmpty());
}

void CodingFeature::aPassageIsRemovedAndComesBack()
{
    Blank blank;
    const Passage passage = blank.codeOne();
    QTest::keyClick(&blank.letter(), Qt::Key_Delete);
    QVERIFY(blank.passages().isEmpty());
    QVERIFY(!blank.window().letters().currentPassage().isValid());
    blank.run(u"edit.undo"_s);
    QCOMPARE(blank.passages().size(), 1);
    QCOMPARE(blank.passages().first().id, passage.id);
    QCOMPARE(blank.window().letters().currentPassage(), passage.id);
}

void CodingFeature::fiveUndosSurviveClosingAndAreRedone()
{
    Blank blank;
    blank.codeOne();
    blank.type(u"<Down>.<Down>.<Down>.<Down>."_s);
    const QList<Passage> all = blank.passages();
    QCOMPARE(all.size(), 5);
    for (int i = 0; i < 5; ++i)
        blank.run(u"edit.undo"_s);
    QVERIFY(blank.passages().isEmpty());
    const QString path = blank.project().path();
    blank.restart();
    QVERIFY(blank.window().openProject(path));
    QCOMPARE(blank.project().letter(blank.window().letters().letter().id())->name, u"lo-kommune-oslo.txt"_s);
    for (int i = 0; i < 5; ++i)
        blank.run(u"edit.redo"_s);
    QCOMPARE(blank.passages(), all);
    QVERIFY(!blank.window().actions().action(u"edit.redo"_s)->isEnabled());
}

void CodingFeature::aNewProjectAsksWhoCodes()
{
    Blank blank;
    blank.window().session().setCoder({});
    blank.type(u"<Enter>"_s);
    auto *dialog = blank.window().findChild<CoderDialog *>();
    QVERIFY(dialog);
    QVERIFY(!blank.window().parts().codeBar->isOpen());
    dialog->findChild<QLineEdit *>(u"coderName"_s)->setText(u"Ola Nordmann"_s);
    dialog->accept();
    QCOMPARE(blank.project().coder(blank.project().currentCoder())->name, u"Ola Nordmann"_s);
    QVERIFY(blank.window().parts().codeBar->isOpen());
    const QString path = blank.project().path();
    blank.restart();
    QVERIFY(blank.window().openProject(path));
    QCOMPARE(blank.project().coder(blank.project().currentCoder())->name, u"Ola Nordmann"_s);
}

void CodingFeature::escapeCodesNothing()
{
    Blank blank;
    blank.type(u"<Enter>syk<Escape>"_s);
    QVERIFY(!blank.window().parts().codeBar->isOpen());
    QVERIFY(blank.passages().isEmpty());
    QVERIFY(blank.letter().hasFocus());
}

void CodingFeature::theCursorMakesThePassageUnderItCurrent()
{
    Blank blank;
    const Passage passage = blank.codeOne();
    blank.letter().setPosition(passage.range.end + 40);
    QVERIFY(!blank.window().letters().currentPassage().isValid());
    blank.letter().setPosition(passage.range.start + 1);
    QCOMPARE(blank.window().letters().currentPassage(), passage.id);
    QCOMPARE(blank.window().parts().inspector->passage(), passage.id);
}

void CodingFeature::anotherCoderSeesNothingOfTheFirst()
{
    WindowFixture fixture;
    fixture.openSample();
    const qsizetype first = fixture.passages().size();
    QVERIFY(first > 0);
    fixture.window().session().setCoder(fixture.project().findCoder(u"Coder B"_s)->id);
    const QList<Passage> second = fixture.passages();
    QVERIFY(std::ranges::all_of(
        second, [&](const Passage &passage) { return passage.coder == fixture.project().currentCoder(); }));
    fixture.run(u"view.allCoders"_s);
    QCOMPARE(fixture.passages().size(), first + second.size());
}

void CodingFeature::aLetterIsMarkedDone()
{
    WindowFixture fixture;
    fixture.openSample();
    const LetterId letter = fixture.window().letters().letter().id();
    fixture.run(u"coding.done"_s);
    QVERIFY(fixture.project().isDone(letter, fixture.project().currentCoder()));
    fixture.run(u"edit.undo"_s);
    QVERIFY(!fixture.project().isDone(letter, fixture.project().currentCoder()));
    QVERIFY(!fixture.window().actions().action(u"coding.done"_s)->isChecked());
}

void CodingFeature::theLastCodingIsTheLastCoding_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("last");
    QTest::newRow("a transfer that was there") << u"<Enter>løn<Tab>u<Enter>"_s << u"Lønn · unchanged"_s;
    QTest::newRow("a new transfer") << u"<Enter>syk<Tab>foretak>etat<Enter>"_s << u"Sykehjem · foretak → etat"_s;
    QTest::newRow("a new actor") << u"<Enter>syk<Tab>skole>etat<Enter>"_s << u"Sykehjem · skole → etat"_s;
    QTest::newRow("a new task") << u"<Enter>Park<Tab>u<Enter>"_s << u"Park · unchanged"_s;
    QTest::newRow("a task alone") << u"<Enter>løn<Enter>"_s << u"Lønn · "_s;
}

void CodingFeature::theLastCodingIsTheLastCoding()
{
    QFETCH(QString, keys);
    QFETCH(QString, last);
    Blank blank;
    blank.codeOne();
    blank.type(u"<Down>"_s + keys + u"<Down>."_s);
    QCOMPARE(blank.allSaid(), (QStringList{u"Sykehjem · etat → bydel"_s, last, last}));
}

void CodingFeature::aNewTransferIsAmongTheRecentCodings()
{
    Blank blank;
    blank.type(u"<Down><Enter>syk<Tab>foretak>etat<Enter><Down><Enter>løn<Tab>u<Enter><Down><Enter><Down><Enter>"_s);
    QCOMPARE(blank.said(blank.passages().last()), u"Sykehjem · foretak → etat"_s);
}

void CodingFeature::theLastCodingIsKeptForEachCoderWhenTheProjectIsClosed()
{
    Blank blank;
    blank.type(u"<Down><Enter>syk<Tab>foretak>etat<Enter>"_s);
    blank.window().session().setCoder(blank.project().findCoder(u"Coder B"_s)->id);
    blank.type(u"<Down><Enter>løn<Tab>u<Enter>"_s);
    const QString path = blank.project().path();
    blank.restart();
    QVERIFY(blank.window().openProject(path));
    blank.type(u"<Down><Down><Down><Down><Down>."_s);
    QCOMPARE(blank.saidHere(), u"Lønn · unchanged"_s);
    blank.window().session().setCoder(blank.project().findCoder(u"Coder A"_s)->id);
    blank.type(u"<Down><Enter><Enter>"_s);
    QCOMPARE(blank.saidHere(), u"Sykehjem · foretak → etat"_s);
}

void CodingFeature::repeatingNothingSaysSo()
{
    Blank blank;
    const qsizetype before = journalSize(blank.project());
    blank.type(u"<Down>."_s);
    QVERIFY2(blank.message().contains(u"nothing to repeat"), qPrintable(blank.message()));
    blank.type(u"<Enter>Park<Enter><Down>"_s);
    blank.run(u"edit.undo"_s);
    blank.type(u"."_s);
    QVERIFY2(blank.message().contains(u"nothing to repeat"), qPrintable(blank.message()));
    QCOMPARE(journalSize(blank.project()), before + 1);
}

void CodingFeature::nothingEmptyIsCoded_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("Enter, Enter") << u"<Down><Enter><Enter>"_s;
    QTest::newRow("through all fields") << u"<Down><Enter><Tab><Tab><Tab><Enter>"_s;
    QTest::newRow("repeat") << u"<Down>."_s;
    QTest::newRow("no text") << u"<Down><Enter>  <Enter>"_s;
}

void CodingFeature::nothingEmptyIsCoded()
{
    QFETCH(QString, keys);
    Blank blank;
    const qsizetype before = journalSize(blank.project());
    blank.type(keys);
    QCOMPARE(journalSize(blank.project()), before);
}

void CodingFeature::threePassagesAreRecodedAtOnce_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("task"); // empty: as each has it
    QTest::addColumn<QString>("direction");
    QTest::newRow("another task") << u"Brukerst<Enter>"_s << u"Brukerstyrt personlig assistanse (BPA)"_s << QString();
    QTest::newRow("a new transfer") << u"<Tab>foretak>etat<Enter>"_s << QString() << u"foretak → etat"_s;
    QTest::newRow("all new") << u"Park<Tab>skole>klubb<Enter>"_s << u"Park"_s << u"skole → klubb"_s;
}

void CodingFeature::threePassagesAreRecodedAtOnce()
{
    QFETCH(QString, keys);
    QFETCH(QString, task);
    QFETCH(QString, direction);
    Blank blank;
    blank.selectThree();
    const QStringList before = blank.allSaid();
    QStringList after;
    for (const QString &said : before) {
        const QStringList parts = said.split(u" · "_s);
        after.append(
            (task.isEmpty() ? parts.at(0) : task) + u" · "_s + (direction.isEmpty() ? parts.at(1) : direction));
    }
    blank.window().parts().passages->recodeSelected();
    QVERIFY(blank.barIsOpen());
    blank.type(keys);
    QVERIFY(!blank.barIsOpen());
    QCOMPARE(before.size(), 3);
    QCOMPARE(blank.allSaid(), after);
    blank.run(u"edit.undo"_s);
    QCOMPARE(blank.allSaid(), before);
}

void CodingFeature::recodingSeveralShowsSeveral()
{
    Blank blank;
    blank.selectThree();
    QCOMPARE(blank.table().selectedRowNumbers().size(), 3);
    blank.window().parts().passages->recodeSelected();
    QVERIFY(blank.about().isVisible());
    QVERIFY(blank.about().text().startsWith(u'3'));
    QCOMPARE(blank.table().selectedRowNumbers().size(), 3);
    blank.type(u"<Escape>"_s);
    QCOMPARE(blank.table().selectedRowNumbers().size(), 3);
    QVERIFY(blank.table().hasFocus());
    blank.letter().setFocus();
    QTest::keyClick(&blank.letter(), Qt::Key_F2);
    QVERIFY(blank.barIsOpen());
    QVERIFY(!blank.about().isVisible());
}

void CodingFeature::anothersPassageIsNotChanged_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::newRow("remove") << QKeyCombination(Qt::Key_Delete);
    QTest::newRow("recode") << QKeyCombination(Qt::Key_F2);
    QTest::newRow("split") << (Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    QTest::newRow("swap") << (Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    QTest::newRow("extend by a word") << (Qt::CTRL | Qt::Key_Right);
    QTest::newRow("shrink by a sentence") << (Qt::CTRL | Qt::Key_Up);
    QTest::newRow("extend the start by a sentence") << (Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
}

void CodingFeature::anothersPassageIsNotChanged()
{
    QFETCH(QKeyCombination, key);
    OfAnother other;
    const qsizetype before = journalSize(other.project());
    QCOMPARE(other.window().letters().currentPassage(), other.theirs.id);
    QTest::keyClick(&other.letter(), key.key(), key.keyboardModifiers());
    QCOMPARE(journalSize(other.project()), before);
    QVERIFY(!other.window().parts().codeBar->isOpen());
    QCOMPARE(other.message(), u"This passage is Coder B’s; only Coder B can change it."_s);
}

void CodingFeature::theTableRefusesToRemoveOthersPassages()
{
    OfAnother other;
    other.run(u"go.passages"_s);
    auto *table = other.window().findChild<ListTable *>(u"passagesTable"_s);
    const qsizetype all = other.project().passageCount();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor([&] { return other.message().startsWith(u"100 of"); }));
    QCOMPARE(other.project().passageCount(), all);
    QVERIFY2(other.message().startsWith(u"100 of the 239 passages cannot be changed by you (Coder B: 100)."),
        qPrintable(other.message()));
    other.window().parts().passages->recodeSelected();
    QVERIFY(!other.window().parts().codeBar->isOpen());
}

void CodingFeature::whatIsGreyedOutIsWhatMayNotBeDone()
{
    OfAnother other;
    const auto enabled = [&](const QString &id) { return other.window().actions().action(id)->isEnabled(); };
    const auto inTable = [&](const QString &name) { return other.window().findChild<QAction *>(name)->isEnabled(); };
    const QStringList actions{u"coding.recode"_s, u"coding.split"_s, u"coding.swap"_s, u"coding.remove"_s,
        u"coding.endGrowWord"_s, u"coding.startShrinkSentence"_s};
    other.run(u"go.passages"_s);
    other.window().parts().passages->setCurrentPassage(other.theirs.id);
    for (const bool own : {false, true}) {
        if (own)
            other.window().session().setCoder(other.theirs.coder);
        for (const QString &action : actions)
            QCOMPARE(enabled(action), own);
        QCOMPARE(inTable(u"passagesRemove"_s), own);
        QCOMPARE(inTable(u"passagesRecode"_s), own);
        QVERIFY(inTable(u"passagesCopy"_s));
        QCOMPARE(other.window().findChild<QWidget *>(u"removePassage"_s)->isEnabled(), own);
    }
}

void CodingFeature::nobodyChosenChangesNothing()
{
    Blank blank;
    const Passage passage = blank.codeOne();
    blank.run(u"view.allCoders"_s);
    blank.window().session().setCoder({});
    QVERIFY(!blank.window().session().apply(Edits::removePassages({passage.id})));
    QVERIFY2(blank.message().contains(u"No coder is chosen"), qPrintable(blank.message()));
}

void CodingFeature::keysOfTheLetterRestWhileAFieldHasTheFocus_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : {u"findEdit"_s, u"findNext"_s, u"findCase"_s, u"letterFilter"_s, u"passageFilter"_s,
             u"memo"_s, u"codebookFilter"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void CodingFeature::keysOfTheLetterRestWhileAFieldHasTheFocus()
{
    QFETCH(QString, field);
    Blank blank;
    blank.codeOne();
    blank.run(u"edit.find"_s);
    blank.type(u"bydel"_s);
    auto *widget = blank.window().findChild<QWidget *>(field);
    QVERIFY(widget);
    widget->setFocus();
    const qsizetype before = journalSize(blank.project());
    const qsizetype position = blank.letter().position();
    const LetterId letter = blank.window().letters().letter().id();
    for (const ActionSpec &spec : blank.window().actions().specs()) {
        if (spec.scope != ActionSpec::Scope::Letter)
            continue;
        widget->setFocus();
        const QKeyCombination key = spec.shortcut[0];
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
        QVERIFY2(!blank.barIsOpen(), qPrintable(spec.id));
        QVERIFY2(journalSize(blank.project()) == before, qPrintable(spec.id));
        // Enter in the filter of the letters opens the first of them.
        const bool sameLetter = blank.window().letters().letter().id() == letter;
        QVERIFY2(!sameLetter || blank.letter().position() == position, qPrintable(spec.id));
    }
}

void CodingFeature::enterInTheFindBarGoesToTheNextHit()
{
    Blank blank;
    blank.run(u"edit.find"_s);
    blank.type(u"bydel"_s);
    const auto shown = [&] { return blank.window().findChild<QLabel *>(u"findCount"_s)->text().section(u' ', 0, 0); };
    const QString first = shown();
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown(), QString::number(first.toInt() + 1));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown(), first);
    QVERIFY(!blank.barIsOpen());
    QVERIFY(blank.passages().isEmpty());
}

void CodingFeature::aNewProjectIsCodedFromTheFirstWord()
{
    WindowFixture fixture;
    auto made = Project::create(fixture.file(u"new.kodeks"_s), u"New"_s);
    QVERIFY(made.has_value());
    NewLetter letter;
    letter.name = u"letter.txt"_s;
    letter.text = u"Barnehagene bør bli i bydelene. Takk for det."_s;
    QVERIFY((*made)->apply(Edits::addLetters({letter})).has_value());
    QVERIFY((*made)->apply(Edits::addCoder({{}, {}, u"Ola"_s, u"#0072b2"_s})).has_value());
    fixture.window().session().adopt(std::move(*made));
    fixture.window().session().setCoder(fixture.project().findCoder(u"Ola"_s)->id);
    fixture.letter().setFocus();
    fixture.type(u"<Enter>Oppvekst/Barnehager<Tab>etat>bydel<Enter>"_s);
    const Codebook &codebook = fixture.project().codebook();
    QCOMPARE(fixture.passages().size(), 1);
    QCOMPARE(codebook.taskPath(fixture.passages().first().task), u"Oppvekst / Barnehager"_s);
    QCOMPARE(codebook.directionName(*codebook.direction(fixture.passages().first().direction)), u"etat → bydel"_s);
    QVERIFY2(fixture.message().contains(u"Oppvekst / Barnehager"), qPrintable(fixture.message()));
    fixture.type(u"<Down><Enter>barn<Tab>unch<Enter>"_s);
    QCOMPARE(fixture.passages().size(), 2);
    QCOMPARE(codebook.direction(fixture.passages().last().direction)->kind, Direction::Kind::Unchanged);
    fixture.run(u"edit.undo"_s);
    QCOMPARE(fixture.message(), QString()); // what came into the codebook is said no longer than it holds
    fixture.run(u"edit.undo"_s);
    QVERIFY(codebook.tasks.isEmpty() && codebook.actors.isEmpty() && codebook.directions.isEmpty());
}

void CodingFeature::aLockedCodebookTakesNoNewCodes()
{
    Blank blank;
    blank.window().session().apply(Edits::setLocked(true));
    blank.type(u"<Down><Enter>Park<Enter>"_s);
    QVERIFY(blank.barIsOpen());
    QCOMPARE(blank.window().findChild<QLabel *>(u"codeBarMessage"_s)->text(), u"No task matches “Park”."_s);
    blank.type(u"<Escape><Enter>syk<Tab>skole>b<Enter>"_s);
    QVERIFY(blank.barIsOpen());
    QVERIFY(blank.passages().isEmpty());
}

void CodingFeature::selectedWordsBecomeATask()
{
    Blank blank;
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&blank.letter(), Qt::Key_Right, Qt::ShiftModifier);
    const TextRange selected = blank.letter().selection();
    QVERIFY(!selected.isEmpty());
    QTest::keyClick(&blank.letter(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(blank.barIsOpen());
    blank.type(u"e<Enter>"_s);
    QCOMPARE(blank.passages().size(), 1);
    const Passage made = blank.passages().first();
    QVERIFY(made.range.start >= selected.start && made.range.end <= selected.end);
    QCOMPARE(blank.said(made), nameFromWords(blank.quote(made)) + u" · etat → bydel"_s);
    QVERIFY2(blank.message().contains(nameFromWords(blank.quote(made))), qPrintable(blank.message()));
}

void CodingFeature::wordsAreSelectedFirst()
{
    Blank blank;
    QTest::keyClick(&blank.letter(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!blank.barIsOpen());
    QVERIFY2(blank.message().startsWith(u"Select the words"), qPrintable(blank.message()));
    QTest::keyClick(&blank.letter(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&blank.letter(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!blank.barIsOpen());
    QVERIFY2(blank.message().contains(u"too long"), qPrintable(blank.message()));
}

void CodingFeature::aNewArgumentComesIntoTheCodebook()
{
    Blank blank;
    const qsizetype before = blank.project().codebook().arguments.size();
    blank.type(u"<Down><Enter>syk<Tab>e<Tab>Dyrt<Enter><Down>."_s);
    const Codebook &codebook = blank.project().codebook();
    QCOMPARE(codebook.arguments.size(), before + 1);
    QCOMPARE(blank.passages().size(), 2);
    for (const Passage &passage : blank.passages())
        QCOMPARE(codebook.argument(passage.arguments.value(0))->name, u"Dyrt"_s);
    blank.run(u"edit.undo"_s);
    blank.run(u"edit.undo"_s);
    QCOMPARE(codebook.arguments.size(), before);
}

KODEKS_TEST(CodingFeature)
#include "tst_codingfeature.moc"
