// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/display.h"

#include "tests/support/testmain.h"
#include "ui/models/words/agreementwords.h"

#include <QSet>

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Method = ConfidenceInterval::Method;

namespace {

Codebook wordsBook()
{
    Codebook made;
    made.actors = {{ActorId(1), {}, u"agency"_s, {}, {}, 0}, {ActorId(2), {}, u"district"_s, {}, {}, 1}};
    made.tasks = {{TaskId(1), {}, u"Homes"_s, {}, false, 0}};
    made.directions = {{DirectionId(1), {}, Direction::Kind::Transfer, ActorId(1), ActorId(2), 0},
        {DirectionId(2), {}, Direction::Kind::Cooperation, {}, {}, 1}};
    made.arguments = {{ArgumentId(1), {}, u"skill"_s, Argument::Kind::Argument, 0},
        {ArgumentId(2), {}, u"nearness"_s, Argument::Kind::Argument, 1}};
    return made;
}

Letter letterOf(const QString &name, const QString &sender, const QString &date = {})
{
    Letter made;
    made.name = name;
    if (!sender.isEmpty())
        made.facts.insert(Fact::Sender, {sender, FactValue::Source::Found, {}});
    if (!date.isEmpty())
        made.facts.insert(Fact::Dated, {date, FactValue::Source::Found, {}});
    return made;
}

ConfidenceInterval interval(Method method, double low, double high)
{
    ConfidenceInterval made;
    made.method = method;
    made.low = low;
    made.high = high;
    made.replicates = 1000;
    made.seed = 7;
    return made;
}

} // namespace

/// The words of the window, in English.
class DisplayWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsItsTaskAndItsDirection_data()
    {
        QTest::addColumn<qint64>("task");
        QTest::addColumn<qint64>("direction");
        QTest::addColumn<QString>("words");
        QTest::newRow("both") << qint64(1) << qint64(1) << u"Homes · agency → district"_s;
        QTest::newRow("a statement") << qint64(1) << qint64(2) << u"Homes · cooperation"_s;
        QTest::newRow("no direction") << qint64(1) << qint64(0) << u"Homes"_s;
        QTest::newRow("no task") << qint64(0) << qint64(1) << u"no task · agency → district"_s;
        QTest::newRow("neither") << qint64(0) << qint64(0) << u"no task"_s;
        QTest::newRow("codes that are gone") << qint64(9) << qint64(9) << u"no task"_s;
    }

    void aPassageIsItsTaskAndItsDirection()
    {
        QFETCH(const qint64, task);
        QFETCH(const qint64, direction);
        Passage passage;
        passage.task = TaskId(task);
        passage.direction = DirectionId(direction);
        QTEST(Display::passage(wordsBook(), passage), "words");
    }

    void aLetterIsCalledAsChosen_data()
    {
        QTest::addColumn<LetterCalling>("calling");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("words");
        QTest::newRow("by sender") << LetterCalling::Sender << u"UKE"_s << u"UKE"_s;
        QTest::newRow("by sender, not known") << LetterCalling::Sender << QString() << u"Nordby/svar"_s;
        QTest::newRow("by file") << LetterCalling::File << u"UKE"_s << u"Nordby/svar.pdf"_s;
        QTest::newRow("by both") << LetterCalling::SenderAndFile << u"UKE"_s << u"UKE (Nordby/svar.pdf)"_s;
        QTest::newRow("by both, not known") << LetterCalling::SenderAndFile << QString() << u"Nordby/svar.pdf"_s;
    }

    void aLetterIsCalledAsChosen()
    {
        QFETCH(const LetterCalling, calling);
        QFETCH(const QString, sender);
        Letter letter;
        letter.name = u"Nordby/svar.pdf"_s;
        if (!sender.isEmpty())
            letter.facts.insert(Fact::Sender, {sender, FactValue::Source::Found, {}});
        Display::callLetters(calling);
        const QString called = Display::letter(letter);
        Display::callLetters(LetterCalling::Sender);
        QTEST(called, "words");
    }

    void argumentsStandInTheirOrderWithoutThoseThatAreGone()
    {
        QCOMPARE(Display::arguments(wordsBook(), {ArgumentId(2), ArgumentId(9), ArgumentId(1)}), u"nearness; skill"_s);
        QCOMPARE(Display::arguments(wordsBook(), {}), QString());
    }

    void aNewDirectionIsCalledLikeOneThatIsThere()
    {
        QCOMPARE(Display::direction(NewDirection{.from = u"a"_s, .to = u"b"_s}), u"a → b"_s);
        QCOMPARE(Display::direction(NewDirection{.kind = Direction::Kind::Unclear}), u"unclear"_s);
    }

    void aLetterGoesByItsSenderElseByItsFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("words");
        QTest::newRow("a sender") << u"a.txt"_s << u"Ann"_s << u"Ann"_s;
        QTest::newRow("a file") << u"a.txt"_s << QString() << u"a"_s;
        QTest::newRow("points in a file's name") << u"a.b.txt"_s << QString() << u"a.b"_s;
        QTest::newRow("a file without an ending") << u"letter"_s << QString() << u"letter"_s;
    }

    void aLetterGoesByItsSenderElseByItsFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, sender);
        QTEST(Display::letter(letterOf(name, sender)), "words");
    }

    void onlyADateIsWrittenAsADate()
    {
        QCOMPARE(Display::dated(letterOf({}, {}, u"2024-04-07"_s)), u"07.04.2024"_s);
        QCOMPARE(Display::dated(letterOf({}, {}, u"spring"_s)), QString());
        QCOMPARE(Display::dated({}), QString());
    }

    void everyFactUnitAndDifferenceHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const Fact fact : allFacts)
            words.insert(Display::fact(fact));
        QCOMPARE(words.size(), qsizetype(std::size(allFacts)));
        words.clear();
        for (const Unit unit : {Unit::Character, Unit::Word, Unit::Sentence, Unit::Paragraph, Unit::Letter})
            words << Display::unit(unit) << Display::unitCount(unit, 3);
        QCOMPARE(words.size(), 10);
        words.clear();
        for (const auto kind : {DifferenceKind::NotFound, DifferenceKind::Boundaries, DifferenceKind::Task,
                 DifferenceKind::Direction, DifferenceKind::From, DifferenceKind::To, DifferenceKind::Arguments})
            words << Display::differenceKind(kind) << Display::differenceMeaning(kind);
        QCOMPARE(words.size(), 14);
        QVERIFY(!words.contains(QString()));
    }

    void timesOfOtherDaysHaveTheirDate()
    {
        const QDateTime spring(QDate(2024, 4, 7), QTime(9, 5));
        QCOMPARE(Display::when(spring), u"07.04.2024 09:05"_s);
        QCOMPARE(Display::when(spring.toUTC()), u"07.04.2024 09:05"_s);
    }

    void oneLineHasSingleSpaces() { QCOMPARE(Display::oneLine(u"  a\n\n b\tc "_s), u"a b c"_s); }

    void aFigureHasThreeDecimalsOrIsUndefined_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("percent");
        QTest::newRow("ordinary") << .61249 << u"0.612"_s << u"61.2%"_s;
        QTest::newRow("one") << 1.0 << u"1.000"_s << u"100.0%"_s;
        QTest::newRow("nought") << 0.0 << u"0.000"_s << u"0.0%"_s;
        QTest::newRow("below nought") << -.25 << u"-0.250"_s << u"-25.0%"_s;
    }

    void aFigureHasThreeDecimalsOrIsUndefined()
    {
        QFETCH(const double, value);
        QTEST(Display::coefficient({value, {}}), "figure");
        QTEST(Display::percent({value, {}}), "percent");
        QCOMPARE(Display::coefficient({std::nullopt, u"Nothing."_s}), u"undefined"_s);
        QCOMPARE(Display::percent({std::nullopt, u"Nothing."_s}), u"undefined"_s);
    }

    void aFigureIsFollowedByItsIntervalIfItHasOne()
    {
        const auto ends = interval(Method::Normal, .5, .75);
        QCOMPARE(Display::withInterval({.6, {}}, ends), u"0.600 [0.500, 0.750]"_s);
        QCOMPARE(Display::withInterval({.6, {}}, ends, true), u"60.0% [50.0, 75.0]"_s);
        QCOMPARE(Display::withInterval({.6, {}}, {}), u"0.600"_s);
        QCOMPARE(Display::withInterval({std::nullopt, {}}, ends), u"undefined"_s);
    }

    void anIntervalSaysHowItWasMade_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("words"); // some of them
        QTest::newRow("Student") << int(Method::StudentT) << u"Student’s t"_s;
        QTest::newRow("normal") << int(Method::Normal) << u"large-sample standard error"_s;
        QTest::newRow("bootstrap") << int(Method::Bootstrap) << u"percentile bootstrap"_s;
    }

    void anIntervalSaysHowItWasMade()
    {
        QFETCH(const int, method);
        QFETCH(const QString, words);
        const QString meaning = Display::intervalMeaning(interval(Method(method), .5, .75));
        QVERIFY2(meaning.startsWith(u"95% interval 0.500 to 0.750, "), qPrintable(meaning));
        QVERIFY2(meaning.contains(words), qPrintable(meaning));
        QCOMPARE(meaning.contains(u"seed 7"), Method(method) == Method::Bootstrap);
        QCOMPARE(Display::intervalMeaning({}), QString());
    }

    void resamplesThatWereLeftOutAreCounted()
    {
        auto made = interval(Method::Bootstrap, .5, .75);
        QVERIFY(!Display::intervalMeaning(made).contains(u"left out"));
        made.skipped = 12;
        QVERIFY(Display::intervalMeaning(made).contains(u"; 12 resample"));
    }

    void aReportSaysWhatItsIntervalsAreBasedOn()
    {
        AgreementReport report;
        QCOMPARE(Display::intervalBasis(report), u"no intervals"_s);
        report.intervals.over = IntervalBasis::Over::Units;
        report.intervals.method = Method::StudentT;
        QVERIFY(Display::intervalBasis(report).contains(u"Gwet"));
        report.intervals.method = Method::Bootstrap;
        report.intervals.replicates = 500;
        report.unit = Unit::Paragraph;
        QVERIFY(Display::intervalBasis(report).contains(u"bootstrap by paragraph, 500 resamples, seed 0"));
        report.intervals.over = IntervalBasis::Over::Letters;
        QVERIFY(Display::intervalBasis(report).contains(u"bootstrap by letter,"));
    }

    void aCoderGaveCodesOrNone_data()
    {
        QTest::addColumn<AgreementValue>("value");
        QTest::addColumn<int>("component");
        QTest::addColumn<QString>("words");
        const AgreementValue codes{true, u"1|2"_s, u"Homes, Meals"_s};
        QTest::newRow("tasks") << codes << int(Component::Task) << u"Homes, Meals"_s;
        QTest::newRow("no task") << AgreementValue() << int(Component::Task) << u"none"_s;
        QTest::newRow("a passage") << codes << int(Component::Passage) << u"coded"_s;
        QTest::newRow("no passage") << AgreementValue() << int(Component::Passage) << u"not coded"_s;
        QTest::newRow("a task that is called like a statement")
            << AgreementValue{true, u"1"_s, u"unclear"_s} << int(Component::Task) << u"unclear"_s;
    }

    void aCoderGaveCodesOrNone()
    {
        QFETCH(const AgreementValue, value);
        QFETCH(const int, component);
        QTEST(Display::agreementValue(value, Component(component)), "words");
    }

    void codersStandInTheirOrder()
    {
        QCOMPARE(Display::coderNames({{{}, {}, u"Bo"_s, {}}, {{}, {}, u"Ann"_s, {}}}), u"Bo, Ann"_s);
        QCOMPARE(Display::coderNames({}), QString());
    }
};

KODEKS_TEST(DisplayWordsTest)
#include "tst_displaywords.moc"
