// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/division.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Division dividedStudy(const ToldStudy &told, const QString &word, qsizetype most = 100)
{
    return dividedBy(*dimensionOf(word), told.study(), told.statements(), CountUnit::Letter, most);
}

} // namespace

class TestDivision : public QObject
{
    Q_OBJECT

private slots:
    void eachValueHasItsStatementsInTheCodebooksOrder()
    {
        ToldStudy told;
        for (const QString &words :
            {u"a Ann 0-5 Payroll ad"_s, u"a Ann 6-9 Homes ad"_s, u"b Ann 0-5 Homes un"_s, u"b Ann 6-9 - co"_s})
            told.says(words);
        const Division found = dividedStudy(told, u"task"_s);
        QCOMPARE(found.parts.size(), 2U);
        QCOMPARE(found.values.at(found.parts[0].value).name, u"Homes"_s);
        QCOMPARE(found.parts[0].statements.size(), 2U);
        QCOMPARE(found.parts[0].units, 2);
        QCOMPARE(found.values.at(found.parts[1].value).name, u"Payroll"_s);
        QCOMPARE(found.without, 1);
        QCOMPARE(found.leftOut, 0);
    }

    void aStatementWithTwoArgumentsIsInBoth()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad near,cost"_s);
        QCOMPARE(dividedStudy(told, u"argument"_s).parts.size(), 2U);
    }

    void ofTooManyTheFullestAreLeft()
    {
        ToldStudy told;
        for (const QString &words :
            {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Payroll ad"_s, u"c Ann 0-5 Payroll ad"_s, u"c Ann 6-9 Meals ad"_s})
            told.says(words);
        const Division found = dividedStudy(told, u"task"_s, 1);
        QCOMPARE(found.parts.size(), 1U);
        QCOMPARE(found.values.at(found.parts[0].value).name, u"Payroll"_s);
        QCOMPARE(found.leftOut, 2);
    }

    /// For each value and each dimension: what is found in a part are the statements of that part.
    void whatIsFoundInAPartStandsAmongAll()
    {
        for (int round = 0; round < rounds(10); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round));
            for (const QString &word : dimensionWords()) {
                const Division division = dividedStudy(told, word);
                for (const Division::Part &part : division.parts) {
                    const QList<qsizetype> places = foundInPart(*dimensionOf(word), told.study(), told.statements(),
                        part.value, [](const CodedStatements &among) {
                        QList<qsizetype> all;
                        for (size_t at = 0; at < among.size(); ++at)
                            all.append(qsizetype(at));
                        return all;
                    });
                    CodedStatements found;
                    for (const qsizetype at : places)
                        found.push_back(told.statements()[size_t(at)]);
                    QVERIFY(found == part.statements);
                }
            }
        }
    }
};

KODEKS_TEST(TestDivision)
#include "tst_division.moc"
