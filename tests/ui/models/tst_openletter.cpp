// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/openletter.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class OpenLetterTest : public QObject
{
    Q_OBJECT

private slots:
    void textAndPassagesAreThoseOfTheLetter();
    void onlyThePassagesOfTheCurrentCoderAreShown();
    void allCodersAreShownWhenAskedFor();
    void editsAreToldOneByOne();
    void aLetterThatIsRemovedCloses();
    void theInnermostPassageIsTheShortestAtThePlace();
    void anUnknownLetterChangesNothing();
};

namespace {

struct Scene
{
    SmallProject project;
    Passage sample = project.passages().first();
    OpenLetter open;

    Scene()
    {
        open.setProject(&project.project());
        if (!open.open(sample.letter))
            qFatal("the letter cannot be opened");
    }

    Passage add(TextRange range, CoderId coder)
    {
        Passage passage;
        passage.letter = sample.letter;
        passage.coder = coder;
        passage.range = range;
        const Change change = project.apply(Edits::addPassage(passage));
        return *project->passage(change.passages.first().id);
    }

    CoderId otherCoder()
    {
        for (const Coder &coder : project->coders()) {
            if (coder.id != sample.coder)
                return coder.id;
        }
        return {};
    }
};

} // namespace

void OpenLetterTest::textAndPassagesAreThoseOfTheLetter()
{
    Scene scene;
    QCOMPARE(scene.open.text().string(), scene.project->text(scene.sample.letter)->string());
    QCOMPARE(scene.open.passages().size(), scene.project->passageCount(scene.sample.letter));
}

void OpenLetterTest::onlyThePassagesOfTheCurrentCoderAreShown()
{
    Scene scene;
    const Passage other = scene.add({0, 3}, scene.otherCoder());
    QSignalSpy reset(&scene.open, &OpenLetter::passagesReset);
    scene.project->setCurrentCoder(scene.sample.coder);
    QCOMPARE(reset.count(), 1);
    QVERIFY(scene.open.passage(scene.sample.id));
    QVERIFY(!scene.open.passage(other.id));
}

void OpenLetterTest::allCodersAreShownWhenAskedFor()
{
    Scene scene;
    const Passage other = scene.add({0, 3}, scene.otherCoder());
    scene.project->setCurrentCoder(scene.sample.coder);
    scene.open.setShowsAllCoders(true);
    QVERIFY(scene.open.passage(other.id));
}

void OpenLetterTest::editsAreToldOneByOne()
{
    Scene scene;
    QSignalSpy changed(&scene.open, &OpenLetter::passagesChanged);
    QSignalSpy reset(&scene.open, &OpenLetter::passagesReset);
    const Passage added = scene.add({0, 3}, scene.sample.coder);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<QList<Passage>>().first().id, added.id);
    scene.project.apply(Edits::resizePassage(added.id, {0, 5}));
    QCOMPARE(scene.open.passage(added.id)->range, (TextRange{0, 5}));
    scene.project.apply(Edits::removePassages({added.id}));
    QVERIFY(!scene.open.passage(added.id));
    QCOMPARE(changed.last().at(1).value<QList<PassageId>>(), QList{added.id});
    QVERIFY(reset.isEmpty());
}

void OpenLetterTest::aLetterThatIsRemovedCloses()
{
    Scene scene;
    QSignalSpy opened(&scene.open, &OpenLetter::opened);
    scene.project.apply(Edits::removeLetters({scene.sample.letter}));
    QCOMPARE(opened.count(), 1);
    QVERIFY(!scene.open.id().isValid());
    QVERIFY(scene.open.text().isEmpty());
    QVERIFY(scene.open.passages().isEmpty());
}

void OpenLetterTest::theInnermostPassageIsTheShortestAtThePlace()
{
    Scene scene;
    for (const Passage &passage : scene.project.passages())
        scene.project.apply(Edits::removePassages({passage.id}));
    const Passage outer = scene.add({0, 9}, scene.sample.coder);
    const Passage inner = scene.add({2, 5}, scene.sample.coder);
    QCOMPARE(scene.open.innermostAt(3, {0, 9}), inner.id);
    QCOMPARE(scene.open.innermostAt(6, {6, 9}), outer.id);
    QCOMPARE(scene.open.innermostAt(9, {8, 12}), outer.id);
    QVERIFY(!scene.open.innermostAt(10, {10, 12}).isValid());
}

void OpenLetterTest::anUnknownLetterChangesNothing()
{
    Scene scene;
    QVERIFY(!scene.open.open(LetterId(99999)));
    QCOMPARE(scene.open.id(), scene.sample.letter);
}

KODEKS_TEST(OpenLetterTest)
#include "tst_openletter.moc"
