// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/coderdialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

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
};

namespace {

/// The sample with the coder's passages of the open letter taken away, the cursor at the first sentence.
struct Blank : WindowFixture
{
    Blank()
    {
        openSample();
        QList<PassageId> all;
        for (const Passage &passage : passages())
            all.append(passage.id);
        window().session().apply(Edits::removePassages(all));
        letter().setPosition(0);
    }

    Passage codeOne()
    {
        type(u"<Down><Enter>syk<Tab>e>b<Enter>"_s);
        return passages().value(0);
    }

    QString quote(const Passage &passage) { return letter().letter().slice(passage.range); }
};

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

KODEKS_TEST_MAIN(CodingFeature)
#include "tst_codingfeature.moc"
