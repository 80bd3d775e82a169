// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reporttable.h"

#include "core/agreement/figures/statistictable.h"
#include "core/agreement/pages/reliabilityjson.h"
#include "core/agreement/pages/reportwords.h"

#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

/// The rows; what is the same in all of them is said once here.
class Table
{
public:
    Table(const AgreementReport &report, const QString &version)
        : m_report(report)
        , m_common{distinctNames(report.coders).join(u';'), unitName(report.unit), QString::number(report.letters),
              letterRuleName(report.choice.rule), QString::number(report.choice.leftOut.size()), version}
    {
        m_rows.append({u"component"_s, u"code_id"_s, u"code"_s, u"compared_on"_s, u"statistic"_s, u"value"_s, u"lo"_s,
            u"hi"_s, u"level"_s, u"interval_method"_s, u"interval_over"_s, u"replicates"_s, u"seed"_s, u"units"_s,
            u"categories"_s, u"both"_s, u"only"_s, u"neither"_s, u"undefined"_s, u"coders"_s, u"unit"_s, u"letters"_s,
            u"letters_rule"_s, u"letters_left_out"_s, u"version"_s});
        const Comparing &comparing = report.comparing;
        if (!report.where.isEmpty())
            addColumn(u"where"_s, report.where);
        if (comparing.level > 0)
            addColumn(u"task_level"_s, QString::number(comparing.level));
        if (comparing.sharedOnly)
            addColumn(u"shared_letters"_s, u"true"_s);
        if (!comparing.rounds.isEmpty())
            addColumn(u"intra_coder"_s, comparing.isIntraCoder(report.coders.size()) ? u"true"_s : u"false"_s);
    }

    struct Subject
    {
        QString component;
        QString id;
        QString code;
        QString comparedOn;
        QString over; ///< what a bootstrap draws
        QString units;
        QString categories;
        QStringList counts = {QString(), QString(), QString()}; ///< both, only, neither
    };

    void add(
        const Subject &subject, const QString &statistic, const Coefficient &figure, const ConfidenceInterval &interval)
    {
        const bool has = interval.low.has_value();
        const bool isDrawn = has && interval.method == ConfidenceInterval::Method::Bootstrap;
        m_rows.append(
            QStringList{subject.component, subject.id, subject.code, subject.comparedOn, statistic,
                number(figure.value), number(interval.low), number(interval.high),
                has ? number(interval.level) : QString(), has ? intervalMethodName(interval.method) : QString(),
                has ? subject.over : QString(), isDrawn ? QString::number(interval.replicates) : QString(),
                isDrawn ? QString::number(interval.seed) : QString(), subject.units, subject.categories}
            + subject.counts + QStringList{figure.undefined.text()} + m_common);
    }

    void add(Subject subject, const AgreementFigures &figures)
    {
        subject.units = QString::number(figures.units);
        for (const Statistic statistic : reportedStatistics) {
            const bool countsCategories = statisticRow(statistic).countsCategories;
            subject.categories = countsCategories ? QString::number(figures.categories) : QString();
            add(subject, statisticName(statistic), figures.of(statistic), figures.interval(statistic));
        }
    }

    void addCode(const CodeAgreement &code)
    {
        QStringList only;
        for (const qint64 units : code.only)
            only.append(QString::number(units));
        Subject subject{componentName(code.component), code.id, code.name, u"all units"_s, over(), {}, {},
            {QString::number(code.both), only.join(u';'), QString::number(code.neither)}};
        add(subject, code.figures);
        subject.units = QString::number(code.figures.units);
        add(subject, u"f1"_s, code.f1, code.f1Interval);
    }

    void addUnitizing(const QString &component, const UnitizingReport &figures)
    {
        Subject subject{component, {}, {}, u"characters"_s, u"letters"_s, QString::number(figures.length), {}};
        add(subject, u"u_alpha"_s, figures.uAlpha, figures.uAlphaInterval);
        add(subject, u"u_alpha_binary"_s, figures.uAlphaBinary, figures.uAlphaBinaryInterval);
        add(subject, u"cu_alpha"_s, figures.cuAlpha, figures.cuAlphaInterval);
        add(subject, u"cu_coverage"_s, figures.cuCoverage, {});
        for (const CategoryUnitizing &category : figures.byCategory) {
            subject.id = category.category;
            add(subject, u"ku_alpha"_s, category.kuAlpha, category.kuAlphaInterval);
            add(subject, u"ku_coverage"_s, category.kuCoverage, {});
            add(subject, u"u_alpha"_s, category.uAlpha, category.uAlphaInterval);
            add(subject, u"char_percent_agreement"_s, category.characterPercentAgreement, {});
            add(subject, u"char_cohen_kappa"_s, category.characterCohenKappa, {});
            add(subject, u"char_scott_pi"_s, category.characterScottPi, {});
            add(subject, u"char_f1"_s, category.characterF1, {});
            add(subject, u"char_jaccard"_s, category.characterJaccard, {});
        }
    }

    [[nodiscard]] QString over() const
    {
        return m_report.intervals.over == IntervalBasis::Over::Letters ? u"letters"_s : u"units"_s;
    }
    [[nodiscard]] QList<QStringList> rows() const { return m_rows; }

private:
    /// Of what is the same in all rows.
    void addColumn(const QString &name, const QString &value)
    {
        m_rows.first().append(name);
        m_common.append(value);
    }

    const AgreementReport &m_report;
    QStringList m_common;
    QList<QStringList> m_rows;
};

} // namespace

QList<QStringList> agreementTable(const AgreementReport &report, const QString &version)
{
    Table table(report, version);
    for (const ComponentAgreement &component : report.components) {
        const bool isPassage = component.component == Component::Passage;
        Table::Subject subject{componentName(component.component), {}, {},
            isPassage ? u"all units"_s : u"units coded by one or more"_s, table.over(), {}, {}};
        table.add(subject, component.figures);
        subject.comparedOn = u"units coded by all"_s;
        if (component.bothCoded)
            table.add(subject, *component.bothCoded);
    }
    for (const CodeAgreement &code : report.codes)
        table.addCode(code);
    for (const ComponentUnitizing &unitizing : report.unitizing)
        table.addUnitizing(componentName(unitizing.component), unitizing.figures);
    return table.rows();
}

} // namespace Kodeks
