// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/restoring/restoring.h"

#include "core/project/history/history.h"
#include "core/project/restoring/earlierstate.h"
#include "core/storage/journalstore.h"
#include "tests/support/projects/journalchains.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

qint64 lastEvent(const QString &path)
{
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    return needed(JournalStore::lastEvent(*connection));
}

/// What passages say, whatever their rows and times.
QStringList said(SmallProject &small, LetterId letter = {}, CoderId coder = {})
{
    QStringList lines;
    for (const Passage &passage : small.passages()) {
        if ((letter.isValid() && passage.letter != letter) || (coder.isValid() && passage.coder != coder))
            continue;
        QStringList arguments;
        for (const ArgumentId argument : passage.arguments)
            arguments.append(QString::number(argument.value()));
        lines.append(u"%1 %2 %3 %4-%5 %6 %7 %8 %9"_s.arg(passage.uuid.toString())
                .arg(passage.letter.value())
                .arg(passage.coder.value())
                .arg(passage.range.start)
                .arg(passage.range.end)
                .arg(passage.task.value())
                .arg(passage.direction.value())
                .arg(passage.certainty)
                .arg(passage.memo + arguments.join(u',')));
    }
    lines.sort();
    return lines;
}

Passage passageAt(SmallProject &small, const QString &letter, const QString &coder, TextRange range)
{
    Passage passage;
    passage.letter = small.letter(letter);
    passage.coder = small.coder(coder);
    passage.range = range;
    passage.task = small.task(u"Meals"_s);
    passage.arguments = {small.argument(u"skill"_s)};
    return passage;
}

/// Two passages go, one is changed and one comes.
void work(SmallProject &small)
{
    const QList<Passage> all = small.passages();
    small.apply(Edits::removePassages({all.at(0).id}));
    Passage changed = all.at(1);
    changed.memo = u"else"_s;
    small.apply(Edits::changePassage(changed));
    small.apply(Edits::addPassage(passageAt(small, u"first.txt"_s, u"Ann"_s, {0, 4})));
    small.apply(Edits::addPassage(passageAt(small, u"second.txt"_s, u"Bo"_s, {0, 4})));
}

} // namespace

/// Earlier states of a project that are brought back.
class RestoringTest : public QObject
{
    Q_OBJECT

private slots:
    void allOfAnEarlierStateComesBackExactly();
    void whatOnlyComesAndGoesOnTheWayIsNotTold();
    void aLetterComesBackAndTheOthersStay();
    void aCodersWorkComesBackAndThatOfOthersStays();
    void aLetterThatIsGoneComesBackWithItsPassages();
    void whatUsesACodeThatIsGoneIsRefused();
    void whatIsDifferentIsCounted();
    void statesHaveNames();
};

void RestoringTest::allOfAnEarlierStateComesBackExactly()
{
    SmallProject small;
    QList<std::pair<qint64, QString>> states{{lastEvent(small.path()), small.contents()}};
    for (quint32 seed = 1; seed <= 6; ++seed) {
        RandomEdits(small.project(), seed).make(25);
        states.append({lastEvent(small.path()), small.contents()});
    }
    for (auto state = states.crbegin(); state != states.crend(); ++state) {
        const QString before = small.contents();
        const auto restored = small->apply(Edits::restoreAll(state->first, u"then"_s));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
        QCOMPARE(small.contents(), state->second);
        if (restored->isEmpty())
            continue;
        QVERIFY(small->undo());
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo());
        QCOMPARE(small.contents(), state->second);
    }
    QCOMPARE(brokenStep(small.path()), std::nullopt);
    History history(small.project());
    for (const EditId edit : needed(history.find({})))
        QVERIFY(history.wholeLine(edit));
}

/// A passage that was made, and undone, comes and goes again on the way back.
void RestoringTest::whatOnlyComesAndGoesOnTheWayIsNotTold()
{
    SmallProject small;
    const qint64 then = lastEvent(small.path());
    const QString contents = small.contents();
    small.apply(Edits::addPassage(passageAt(small, u"first.txt"_s, u"Ann"_s, {0, 4})));
    QVERIFY(small->undo());
    QList<Passage> all = small.passages();
    all[0].memo = u"else"_s;
    small.apply(Edits::changePassage(all.at(0)));
    QVERIFY(small->apply(Edits::restoreAll(then, u"then"_s)));
    QCOMPARE(small.contents(), contents);
    History history(small.project());
    const HistoryLine line = needed(history.line(needed(history.find({})).constFirst()));
    QCOMPARE(line.entry.kind, u"restore"_s);
    QCOMPARE(line.account.passages, 1);
    QCOMPARE(line.account.passage, all.at(0).id);
}

void RestoringTest::aLetterComesBackAndTheOthersStay()
{
    SmallProject small;
    const LetterId first = small.letter(u"first.txt"_s);
    const LetterId second = small.letter(u"second.txt"_s);
    const qint64 then = lastEvent(small.path());
    const QStringList before = said(small, first);
    work(small);
    small.apply(Edits::renameLetter(first, u"1.txt"_s));
    const QStringList others = said(small, second);
    QVERIFY(said(small, first) != before);
    small.apply(Edits::restoreLetter(then, first, u"first.txt"_s));
    QCOMPARE(said(small, first), before);
    QCOMPARE(said(small, second), others);
    QCOMPARE(small->letter(first)->name, u"first.txt"_s);
    QCOMPARE(brokenStep(small.path()), std::nullopt);
}

void RestoringTest::aCodersWorkComesBackAndThatOfOthersStays()
{
    SmallProject small;
    const CoderId ann = small.coder(u"Ann"_s);
    const CoderId bo = small.coder(u"Bo"_s);
    const qint64 then = lastEvent(small.path());
    const QStringList before = said(small, {}, ann);
    work(small);
    const QStringList others = said(small, {}, bo);
    QVERIFY(said(small, {}, ann) != before);
    small.apply(Edits::restoreCoder(then, ann, u"Ann"_s));
    QCOMPARE(said(small, {}, ann), before);
    QCOMPARE(said(small, {}, bo), others);
}

void RestoringTest::aLetterThatIsGoneComesBackWithItsPassages()
{
    SmallProject small;
    const LetterId first = small.letter(u"first.txt"_s);
    const qint64 then = lastEvent(small.path());
    const QStringList before = said(small, first);
    small.apply(Edits::removeLetters({first}));
    small.apply(Edits::addPassage(passageAt(small, u"second.txt"_s, u"Bo"_s, {0, 4}))); // takes a row that is free
    small.apply(Edits::restoreLetter(then, first, u"first.txt"_s));
    QCOMPARE(said(small, first), before);
    QVERIFY(small->letter(first));
}

void RestoringTest::whatUsesACodeThatIsGoneIsRefused()
{
    SmallProject small;
    const qint64 then = lastEvent(small.path());
    const CoderId ann = small.coder(u"Ann"_s);
    QList<PassageId> passages;
    for (const Passage &passage : small.passages())
        passages.append(passage.id);
    small.apply(Edits::removePassages(passages));
    small.apply(Edits::removeTask(small.task(u"Homes"_s)));
    const QString before = small.contents();
    const auto refused = small->apply(Edits::restoreCoder(then, ann, u"Ann"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u"Homes"), qPrintable(refused.error().message));
    QCOMPARE(small.contents(), before);
    QVERIFY(small->apply(Edits::restoreAll(then, u"then"_s)));
}

void RestoringTest::whatIsDifferentIsCounted()
{
    SmallProject small;
    const qint64 then = lastEvent(small.path());
    work(small);
    small.apply(Edits::renameLetter(small.letter(u"second.txt"_s), u"2.txt"_s));
    const StateDifferences found = needed(differencesSince(small.path(), then));
    ChangedPassages all;
    for (const StateDifference &letter : found.letters) {
        all.added += letter.passages.added;
        all.removed += letter.passages.removed;
        all.changed += letter.passages.changed;
    }
    QCOMPARE(all, (ChangedPassages{2, 1, 1}));
    QCOMPARE(found.letters.constFirst().name, u"2.txt"_s);
    QCOMPARE(found.letters.constFirst().others, 1);
    QCOMPARE(found.coders.size(), 2);
    QCOMPARE(found.steps, 5);
    QVERIFY(needed(differencesSince(small.path(), lastEvent(small.path()))).isEmpty());
}

void RestoringTest::statesHaveNames()
{
    SmallProject small;
    const auto before = needed(earlierStates(small.path()));
    small.apply(Edits::removeLetters({small.letter(u"second.txt"_s)}));
    const auto states = needed(earlierStates(small.path()));
    QCOMPARE(states.size(), before.size() + 1);
    QCOMPARE(states.constFirst().title, u"Remove 1 letter(s)"_s);
    small.apply(Edits::restoreAll(states.constFirst().event, u"x"_s));
    QVERIFY(small->findLetter(u"second.txt"_s));
    QVERIFY(!stateBefore(small.path(), EditId(9999)));
}

KODEKS_TEST(RestoringTest)
#include "tst_restoring.moc"
