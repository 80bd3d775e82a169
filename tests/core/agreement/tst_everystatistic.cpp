// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/statistictable.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString categories = u"abc"_s;

/// Units of two coders as a list of words, every category given by both, some values missing.
QStringList randomUnits(QRandomGenerator &random, bool complete)
{
    QStringList units{u"aa"_s, u"bb"_s, u"cc"_s, u"ab"_s};
    for (int unit = 0; unit < 12; ++unit) {
        QString word;
        for (int coder = 0; coder < 2; ++coder)
            word += random.bounded(6) == 0 && !complete ? u'-' : categories.at(random.bounded(3));
        units.append(word);
    }
    return units;
}

/// The figure and its error, of the category c where it is of one, as texts.
QString figuresOf(Statistic statistic, const Ratings &ratings, std::int32_t category = 2)
{
    const StatisticRow &row = statisticRow(statistic);
    const Differences nominal = Differences::nominal();
    const AskedRatings asked{ratings, nominal, Metric::Nominal, category};
    QString text = saying(row.value(asked));
    if (row.error)
        text += u" ± "_s + saying(row.error(asked));
    return text;
}

QString figuresOf(Statistic statistic, const QStringList &units)
{
    return figuresOf(statistic, ratingsFrom(units.join(u' '), categories));
}

/// That of chance for Fleiss' kappa is only for complete data.
bool needsCompleteData(Statistic statistic)
{
    return statistic == Statistic::FleissKappaErrorOfChance;
}

} // namespace

/// What changes no figure, whichever it is, nor its standard error.
class TestEveryStatistic : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsDefinedForOrdinaryData_data() { addStatistics(); }

    void everyFigureIsDefinedForOrdinaryData()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units) {
            const QString figures = figuresOf(statistic, units);
            for (const QString &number : figures.split(u" ± "_s)) {
                bool isNumber = false;
                QVERIFY2(number.toDouble(&isNumber) <= 1 && isNumber, qPrintable(figures));
            }
        }
    }

    void unitsWithoutAnyValueChangeNothing_data() { addStatistics(); }

    void unitsWithoutAnyValueChangeNothing()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units)
            QCOMPARE(figuresOf(statistic, QStringList{u"--"_s} + units + QStringList{u"--*9"_s}),
                figuresOf(statistic, units));
    }

    void rowsThatWereNotDrawnChangeNothing_data() { addStatistics(); }

    void rowsThatWereNotDrawnChangeNothing()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units)
            QCOMPARE(figuresOf(statistic, QStringList{u"ac*0"_s, u"cc*0"_s, u"aa*0"_s} + units),
                figuresOf(statistic, units));
    }

    void theOrderOfUnitsChangesNothing_data() { addStatistics(); }

    void theOrderOfUnitsChangesNothing()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units) {
            QStringList sorted = units;
            sorted.sort();
            QCOMPARE(figuresOf(statistic, sorted), figuresOf(statistic, units));
        }
    }

    void equalUnitsMayBeOneRow_data() { addStatistics(); }

    void equalUnitsMayBeOneRow()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units) {
            QStringList rows = units;
            rows.removeDuplicates();
            for (QString &row : rows)
                row += u'*' + QString::number(units.count(row));
            QCOMPARE(figuresOf(statistic, rows), figuresOf(statistic, units));
        }
    }

    void theOrderOfCodersChangesNothing_data() { addStatistics(); }

    void theOrderOfCodersChangesNothing()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units) {
            QStringList exchanged = units;
            for (QString &unit : exchanged)
                std::ranges::reverse(unit);
            QCOMPARE(figuresOf(statistic, exchanged), figuresOf(statistic, units));
        }
    }

    void theOrderOfCategoriesChangesNothing_data() { addStatistics(); }

    void theOrderOfCategoriesChangesNothing()
    {
        QFETCH(Statistic, statistic);
        for (const QStringList &units : m_units)
            QCOMPARE(figuresOf(statistic, ratingsFrom(units.join(u' '), u"cab"_s), 0), figuresOf(statistic, units));
    }

    void aCategoryThatNobodyUsesOnlyCountsWhereCategoriesDo_data() { addStatistics(); }

    void aCategoryThatNobodyUsesOnlyCountsWhereCategoriesDo()
    {
        QFETCH(Statistic, statistic);
        using enum Statistic;
        const bool counts = statistic == GwetAc1 || statistic == GwetAc2 || statistic == BrennanPrediger;
        for (const QStringList &units : m_units) {
            const QString more = figuresOf(statistic, ratingsFrom(units.join(u' '), u"abcd"_s));
            QCOMPARE(more != figuresOf(statistic, units), counts);
        }
    }

    void perfectAgreementIsOneWithoutError_data() { addStatistics(); }

    void perfectAgreementIsOneWithoutError()
    {
        QFETCH(Statistic, statistic);
        const QStringList found = figuresOf(statistic, QStringList{u"aa"_s, u"bb"_s, u"cc"_s}).split(u" ± "_s);
        using enum Statistic;
        if (statistic != CohenKappaErrorOfChance && statistic != FleissKappaErrorOfChance)
            QCOMPARE(found.constFirst(), digitsOf(1));
        if (found.size() == 2)
            QCOMPARE(found.constLast(), digitsOf(0));
    }

private:
    void addStatistics()
    {
        QTest::addColumn<Statistic>("statistic");
        m_units.clear();
        QRandomGenerator random(11);
        for (int table = 0; table < 20; ++table)
            m_units.append(randomUnits(random, table % 2 == 0));
        for (const QString &name : statisticNames()) {
            const Statistic statistic = statisticFromName(name).value();
            if (!needsCompleteData(statistic))
                QTest::newRow(qPrintable(name)) << statistic;
        }
    }

    QList<QStringList> m_units;
};

KODEKS_TEST(TestEveryStatistic)
#include "tst_everystatistic.moc"
