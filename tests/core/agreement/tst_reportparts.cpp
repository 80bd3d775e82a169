// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/comparedletters.h"
#include "core/agreement/report/disagreements.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// One letter of four units, compared for tasks.
struct Compared
{
    explicit Compared(const QList<QList<Passage>> &passages)
        : input(exampleInput(passages))
        , codes(input.codebook)
    {
        input.components = {Component::Task};
    }

    [[nodiscard]] ComparedLetters letters() const { return compareLetters(input, codes, {}).value(); }
    [[nodiscard]] ConfusionMatrix confusion() const
    {
        return confusionsOf(letters().components.front(), input, codes).constFirst();
    }

    AgreementInput input;
    CodeKeys codes;
};

QStringList cellsOf(const ConfusionMatrix &matrix)
{
    const auto name = [&matrix](qsizetype place) { return matrix.ids.value(place, u"-"_s); };
    QStringList cells;
    for (const ConfusionCell &cell : matrix.cells)
        cells.append(u"%1 %2 %3"_s.arg(name(cell.row), name(cell.column)).arg(cell.units));
    return cells;
}

} // namespace

/// Confusions, places and stretches, counted from letters that have been compared.
class TestReportParts : public QObject
{
    Q_OBJECT

private slots:
    void confusionsAreTheCodesThatMeet_data()
    {
        QTest::addColumn<QList<Passage>>("first");
        QTest::addColumn<QList<Passage>>("second");
        QTest::addColumn<QStringList>("cells");
        const Passage t1 = examplePassage({0, 10}, 2);
        const Passage t2 = examplePassage({0, 10}, 3);
        QTest::newRow("the same") << QList{t1} << QList{t1} << QStringList({u"T1 T1 1"_s, u"- - 3"_s});
        QTest::newRow("another") << QList{t1} << QList{t2} << QStringList({u"T1 T2 1"_s, u"- - 3"_s});
        QTest::newRow("not coded") << QList{t1} << QList<Passage>() << QStringList({u"T1 - 1"_s, u"- - 3"_s});
        QTest::newRow("one of two shared")
            << QList{t1, t2} << QList{t1} << QStringList({u"T1 T1 1"_s, u"T2 - 1"_s, u"- - 3"_s});
        QTest::newRow("both of two shared")
            << QList{t1, t2} << QList{t2, t1} << QStringList({u"T1 T1 1"_s, u"T2 T2 1"_s, u"- - 3"_s});
    }

    void confusionsAreTheCodesThatMeet()
    {
        QFETCH(QList<Passage>, first);
        QFETCH(QList<Passage>, second);
        QTEST(cellsOf(Compared({first, second}).confusion()), "cells");
    }

    void placesOfAConfusionAreJoinedWhereTheyTouch()
    {
        const Compared compared(
            {{examplePassage({0, 20}, 2), examplePassage({30, 40}, 2)}, {examplePassage({0, 40}, 3)}});
        const ConfusionMatrix matrix = compared.confusion();
        const ConfusionCell *confused = matrix.cell(0, 1);
        QVERIFY(confused);
        QCOMPARE(confused->places, QList<AgreementPlace>({{LetterId(1), {0, 20}}, {LetterId(1), {30, 40}}}));
        QVERIFY(!matrix.cell(1, 0));
    }

    void disagreementsAreThePlacesWithDifferentValues()
    {
        const Compared compared({{examplePassage({0, 20}, 2)}, {examplePassage({10, 30}, 2)}});
        const QList<Disagreement> found = disagreementsOf(compared.letters(), compared.input.letters, compared.codes);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).range, (TextRange{0, 10}));
        QCOMPARE(found.at(0).values.at(0).ids, u"T1"_s);
        QVERIFY(!found.at(0).values.at(1).coded);
        QCOMPARE(found.at(1).range, (TextRange{20, 30}));
    }

    void stretchesAreThoseOfTheCodesThatWereGiven()
    {
        Compared compared({{examplePassage({0, 20}, 3), examplePassage({30, 90}, 99)}, {examplePassage({35, 90}, 2)}});
        compared.input.wordsAt
            = [](LetterId letter, TextRange range) { return u"%1:%2"_s.arg(letter.value()).arg(range.start); };
        const SpanData data = spansOf(Component::Task, compared.input, compared.codes);
        QCOMPARE(data.categories, QStringList({u"T1"_s, u"T2"_s}));
        QCOMPARE(textsOf(data.names), QStringList({u"Sykehjem"_s, u"Skole"_s}));
        QCOMPARE(data.lengths, std::vector<qint64>{40});
        QCOMPARE(data.spans, std::vector<CodedSpan>({{0, 0, 1, {0, 20}}, {0, 1, 0, {35, 40}}}));
        QCOMPARE(data.wordsAt(0, {3, 4}), u"1:3"_s);
    }

    void figuresDevelopLetterByLetter()
    {
        Compared compared({{examplePassage({0, 10}, 2)}, {examplePassage({0, 10}, 2)}});
        AgreementLetter second = compared.input.letters.constFirst();
        second.id = LetterId(2);
        second.passages[1] = {examplePassage({0, 10}, 3)};
        compared.input.letters.append(second);
        const auto development = developmentOf(compared.letters().components.front(), 2, false);
        QCOMPARE(development.size(), 2);
        QCOMPARE(development.at(0).first.percentAgreement.value.value(), 1.0);
        QCOMPARE(development.at(1).first.percentAgreement.value.value(), 0.0);
        QCOMPARE(development.at(1).second.percentAgreement.value.value(), 0.5);
        QCOMPARE(development.at(1).second.units, 2);
    }
};

KODEKS_TEST(TestReportParts)
#include "tst_reportparts.moc"
