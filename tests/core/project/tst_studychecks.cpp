// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/studychecks.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What may be wrong in a study is found, kind by kind, and what is right is not.
class StudyChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsFoundByWhatItLacks_data();
    void aPassageIsFoundByWhatItLacks();
    void theSameWordsWithTheSameTaskAreFoundOnce();
    void aLetterMarkedAsDoneHasPassages();
    void aFactIsMissedUntilItIsThere_data();
    void aFactIsMissedUntilItIsThere();
    void codesOfOneNameAreFoundInDifferentGroups();
    void codersOfNearlyOneNameAreFoundBoth();
    void lettersAreKnownByTheirTexts_data();
    void lettersAreKnownByTheirTexts();
    void blindCodersAreToldOfTheirOwnPassagesOnly();
    void workIsGivenUpWhenItIsToStop();
    void kindsHaveIdsOfTheirOwn();
};

namespace {

using DoubtKind = Doubt::Kind;

QList<Doubt> doubtsIn(const QString &path, DoubtKind kind, std::optional<CoderId> viewer = {})
{
    const auto study = studyDoubts(path, viewer);
    const auto texts = textDoubts(path);
    if (!study || !texts)
        qFatal("the project cannot be read");
    QList<Doubt> found = allDoubts(*study, *texts);
    found.removeIf([kind](const Doubt &doubt) { return doubt.kind != kind; });
    return found;
}

NewLetter letterOf(const QString &name, const QString &text)
{
    NewLetter letter;
    letter.name = name;
    letter.text = text;
    letter.original = (name + text).toUtf8();
    letter.encoding = u"UTF-8"_s;
    return letter;
}

QString manyWords(const QString &stem)
{
    QStringList words;
    for (int i = 0; i < 60; ++i)
        words.append(stem + QString::number(i));
    return words.join(u' ');
}

} // namespace

void StudyChecksTest::aPassageIsFoundByWhatItLacks_data()
{
    QTest::addColumn<bool>("task");
    QTest::addColumn<bool>("direction");
    QTest::addColumn<qsizetype>("withoutTask");
    QTest::addColumn<qsizetype>("withoutDirection");
    QTest::newRow("has both") << true << true << qsizetype(0) << qsizetype(1);
    QTest::newRow("no task") << false << true << qsizetype(1) << qsizetype(1);
    QTest::newRow("no direction") << true << false << qsizetype(0) << qsizetype(2);
    QTest::newRow("neither") << false << false << qsizetype(1) << qsizetype(2);
}

void StudyChecksTest::aPassageIsFoundByWhatItLacks()
{
    QFETCH(bool, task);
    QFETCH(bool, direction);
    SmallProject small; // has one passage without a direction
    Passage passage;
    passage.letter = small.letter(u"first.txt"_s);
    passage.coder = small.coder(u"Bo"_s);
    passage.range = {0, 4};
    passage.task = task ? small.task(u"Meals"_s) : TaskId();
    passage.direction = direction ? small.direction(u"unchanged"_s) : DirectionId();
    passage.arguments = {small.argument(u"skill"_s)};
    small.apply(Edits::addPassage(passage));
    const QList<Doubt> withoutTask = doubtsIn(small.path(), DoubtKind::NoTask);
    QTEST(withoutTask.size(), "withoutTask");
    QTEST(doubtsIn(small.path(), DoubtKind::NoDirection).size(), "withoutDirection");
    for (const Doubt &doubt : withoutTask) {
        QCOMPARE(doubt.letter, passage.letter);
        QCOMPARE(doubt.coder, passage.coder);
        QCOMPARE(doubt.range, passage.range);
        QCOMPARE(doubt.words, u"Why?"_s);
        QVERIFY(small->passage(doubt.passage).has_value());
    }
}

void StudyChecksTest::theSameWordsWithTheSameTaskAreFoundOnce()
{
    SmallProject small;
    Passage second = small.passages().first();
    second.id = {};
    second.uuid = {};
    QCOMPARE(doubtsIn(small.path(), DoubtKind::SameStatement).size(), 0);
    Passage otherTask = second;
    otherTask.task = small.task(u"Meals"_s);
    Passage otherCoder = second;
    otherCoder.coder = small.coder(u"Bo"_s);
    Passage otherPlace = second;
    otherPlace.range.start += 1;
    small.apply(Edits::addPassages({otherTask, otherCoder, otherPlace}));
    QCOMPARE(doubtsIn(small.path(), DoubtKind::SameStatement).size(), 0);
    second.direction = small.direction(u"unchanged"_s);
    small.apply(Edits::addPassage(second));
    const QList<Doubt> found = doubtsIn(small.path(), DoubtKind::SameStatement);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().coder, second.coder);
    QCOMPARE(found.first().range, second.range);
}

void StudyChecksTest::aLetterMarkedAsDoneHasPassages()
{
    SmallProject small;
    const LetterId second = small.letter(u"second.txt"_s);
    small.apply(Edits::setDone(second, small.coder(u"Ann"_s), true));
    QCOMPARE(doubtsIn(small.path(), DoubtKind::DoneWithoutPassages).size(), 0);
    small.apply(Edits::setDone(second, small.coder(u"Bo"_s), true));
    const QList<Doubt> found = doubtsIn(small.path(), DoubtKind::DoneWithoutPassages);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().letter, second);
    QCOMPARE(found.first().coder, small.coder(u"Bo"_s));
}

void StudyChecksTest::aFactIsMissedUntilItIsThere_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<DoubtKind>("kind");
    QTest::addColumn<qsizetype>("count");
    const auto row = [](const char *name, Fact fact, const QString &value, DoubtKind kind, qsizetype count) {
        QTest::newRow(name) << fact << value << kind << count;
    };
    row("a sender there", Fact::Sender, u"Oslo"_s, DoubtKind::NoSender, 0);
    row("a date there", Fact::Dated, u"2024-04-17"_s, DoubtKind::NoDate, 1);
    row("a date in the past", Fact::Dated, u"2024-04-17"_s, DoubtKind::LateDate, 0);
    row("a date long from now", Fact::Dated, u"2924-04-17"_s, DoubtKind::LateDate, 1);
    row("a late date is a date", Fact::Dated, u"2924-04-17"_s, DoubtKind::NoDate, 1);
}

void StudyChecksTest::aFactIsMissedUntilItIsThere()
{
    QFETCH(Fact, fact);
    QFETCH(QString, value);
    QFETCH(DoubtKind, kind);
    SmallProject small; // two letters with a sender and without a date
    QCOMPARE(doubtsIn(small.path(), DoubtKind::NoSender).size(), 0);
    QCOMPARE(doubtsIn(small.path(), DoubtKind::NoDate).size(), 2);
    small.apply(Edits::setFact(small.letter(u"first.txt"_s), fact, std::optional<QString>()));
    QCOMPARE(doubtsIn(small.path(), fact == Fact::Sender ? DoubtKind::NoSender : DoubtKind::NoDate).size(),
        fact == Fact::Sender ? 1 : 2);
    small.apply(Edits::setFact(small.letter(u"first.txt"_s), fact, std::optional(value)));
    QTEST(doubtsIn(small.path(), kind).size(), "count");
}

void StudyChecksTest::codesOfOneNameAreFoundInDifferentGroups()
{
    SmallProject small;
    Task group;
    group.name = u"Homes"_s; // a group may be called what a task is called
    group.group = true;
    small.apply(Edits::addTask(group));
    QCOMPARE(doubtsIn(small.path(), DoubtKind::SameCodeName).size(), 0);
    Task homes;
    homes.name = u"HOMES"_s;
    homes.parent = small.task(u"Payroll"_s);
    small.apply(Edits::addTask(homes));
    const QList<Doubt> found = doubtsIn(small.path(), DoubtKind::SameCodeName);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().task, small.task(u"Homes"_s));
    QCOMPARE(found.last().words, u"HOMES"_s);
}

void StudyChecksTest::codersOfNearlyOneNameAreFoundBoth()
{
    SmallProject small;
    small.apply(Edits::addCoder({{}, {}, u"Anna B"_s, u"#000000"_s}));
    QCOMPARE(doubtsIn(small.path(), DoubtKind::SameCoderName).size(), 0);
    small.apply(Edits::addCoder({{}, {}, u"annaB"_s, u"#000000"_s}));
    const QList<Doubt> found = doubtsIn(small.path(), DoubtKind::SameCoderName);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().coder, small.coder(u"Anna B"_s));
    QCOMPARE(found.last().coder, small.coder(u"annaB"_s));
}

void StudyChecksTest::lettersAreKnownByTheirTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DoubtKind>("kind");
    QTest::addColumn<bool>("like");
    const QString text = manyWords(u"word"_s);
    QTest::newRow("nothing") << QString() << DoubtKind::EmptyLetter << false;
    QTest::newRow("blanks and signs") << u" \n – …\n"_s << DoubtKind::EmptyLetter << false;
    QTest::newRow("the same") << text << DoubtKind::SameText << true;
    QTest::newRow("a greeting more") << text + u" with kind regards from us all"_s << DoubtKind::LikeText << true;
    QTest::newRow("other case") << text.toUpper() << DoubtKind::LikeText << true;
}

void StudyChecksTest::lettersAreKnownByTheirTexts()
{
    QFETCH(QString, text);
    QFETCH(DoubtKind, kind);
    QFETCH(bool, like);
    SmallProject small;
    small.apply(Edits::addLetters({letterOf(u"a.txt"_s, manyWords(u"word"_s)), letterOf(u"b.txt"_s, text)}));
    for (const DoubtKind each : {DoubtKind::EmptyLetter, DoubtKind::SameText, DoubtKind::LikeText}) {
        const QList<Doubt> found = doubtsIn(small.path(), each);
        QCOMPARE(found.size(), each == kind ? 1 : 0);
        if (each != kind)
            continue;
        QCOMPARE(found.first().letter, small.letter(u"b.txt"_s));
        QCOMPARE(found.first().like, like ? small.letter(u"a.txt"_s) : LetterId());
    }
}

void StudyChecksTest::blindCodersAreToldOfTheirOwnPassagesOnly()
{
    SmallProject small;
    small.apply(Edits::setBlind(true));
    small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Bo"_s), true));
    QCOMPARE(doubtsIn(small.path(), DoubtKind::NoDirection, small.coder(u"Ann"_s)).size(), 1);
    QCOMPARE(doubtsIn(small.path(), DoubtKind::DoneWithoutPassages, small.coder(u"Ann"_s)).size(), 0);
    QCOMPARE(doubtsIn(small.path(), DoubtKind::DoneWithoutPassages, small.coder(u"Bo"_s)).size(), 1);
    QCOMPARE(doubtsIn(small.path(), DoubtKind::NoDirection, CoderId()).size(), 0);
}

void StudyChecksTest::workIsGivenUpWhenItIsToStop()
{
    SmallProject small;
    const Progress stop = [](qint64, qint64) { return false; };
    const auto study = studyDoubts(small.path(), {}, stop);
    const auto texts = textDoubts(small.path(), stop);
    QVERIFY(!study && !texts);
    QCOMPARE(study.error().kind, Error::Kind::Cancelled);
    QCOMPARE(texts.error().kind, Error::Kind::Cancelled);
}

void StudyChecksTest::kindsHaveIdsOfTheirOwn()
{
    QSet<QString> ids;
    for (int i = 0; i < Doubt::kinds; ++i)
        ids.insert(doubtKindId(static_cast<DoubtKind>(i)));
    QCOMPARE(ids.size(), Doubt::kinds);
    QVERIFY(!ids.contains(QString()));
}

KODEKS_TEST(StudyChecksTest)
#include "tst_studychecks.moc"
