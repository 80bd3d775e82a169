// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"

#include "core/agreement/passages/comparedletters.h"
#include "core/agreement/report/componentfigures.h"
#include "core/agreement/report/componentreport.h"
#include "core/agreement/report/disagreements.h"
#include "core/agreement/report/reportbootstrap.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

Sentence noteOn(const char *english, const QList<Sentence> &arguments = {})
{
    return {"AgreementReport", english, arguments};
}

/// What is counted from the compared letters, each part on a processor of its own.
struct Parts
{
    std::vector<std::optional<ComponentReport>> components;
    std::vector<QList<std::pair<DevelopingFigures, DevelopingFigures>>> developments;
    std::vector<QList<ConfusionMatrix>> confusions; ///< by component, empty for most
    QList<Component> unitized;
    QList<Disagreement> disagreements;
};

bool isCompared(Component component)
{
    return component == Component::Task || component == Component::Direction;
}

Parts partsOf(const ComparedLetters &compared, const AgreementInput &input, const CodeKeys &codes)
{
    const size_t count = compared.components.size();
    Parts parts{std::vector<std::optional<ComponentReport>>(count),
        std::vector<QList<std::pair<DevelopingFigures, DevelopingFigures>>>(count),
        std::vector<QList<ConfusionMatrix>>(count), {}, {}};
    std::vector<std::function<void()>> tasks;
    tasks.emplace_back([&] { parts.disagreements = disagreementsOf(compared, input.letters, codes); });
    for (size_t i = 0; i < count; ++i) {
        const ComponentValues &values = compared.components[i];
        tasks.emplace_back([&, i] { parts.components[i].emplace(values, input, codes); });
        const bool instant = !input.bootstrap && input.unit != Unit::Character;
        tasks.emplace_back(
            [&, i, instant] { parts.developments[i] = developmentOf(values, input.coders.size(), instant); });
        if (!isCompared(values.component()))
            continue;
        parts.unitized.append(values.component());
        tasks.emplace_back([&, i] { parts.confusions[i] = confusionsOf(values, input, codes); });
    }
    QThreadPool pool;
    QtConcurrent::blockingMap(&pool, tasks, [](const std::function<void()> &task) { task(); });
    return parts;
}

/// Over which things intervals are reckoned, and how.
IntervalBasis basisOf(const AgreementInput &input)
{
    IntervalBasis basis;
    const bool overLetters = input.unit == Unit::Character;
    if (input.bootstrap && (!overLetters || input.letters.size() >= 2)) {
        basis.over = overLetters ? IntervalBasis::Over::Letters : IntervalBasis::Over::Units;
        basis.method = ConfidenceInterval::Method::Bootstrap;
        basis.replicates = input.bootstrap->replicates;
        basis.seed = input.bootstrap->seed;
    } else if (!input.bootstrap && !overLetters) {
        basis.over = IntervalBasis::Over::Units;
        basis.method = ConfidenceInterval::Method::StudentT;
    }
    return basis;
}

QList<Sentence> comparingNotes(const Comparing &comparing, qsizetype coders)
{
    QList<Sentence> notes;
    for (const QStringList &rounds : comparing.rounds) {
        const QString names = rounds.join(QStringLiteral(", "));
        notes.append(comparing.isIntraCoder(coders)
                ? noteOn(QT_TRANSLATE_NOOP("AgreementReport",
                             "Intra-coder agreement: %1 are rounds of one person. The figures tell how steadily that "
                             "person codes, not how far different people agree."),
                      {names})
                : noteOn(QT_TRANSLATE_NOOP("AgreementReport",
                             "%1 are rounds of one person, and so not independent of one another: the figures mix how "
                             "steadily that person codes with how far people agree."),
                      {names}));
    }
    if (comparing.level > 0)
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport",
                                "Tasks are compared at level %1 of their tree: what stands below a task or group of "
                                "that level counts as that one code."),
            {QString::number(comparing.level)}));
    return notes;
}

QList<Sentence> notesOn(const AgreementReport &report, const AgreementInput &input)
{
    QList<Sentence> notes;
    if (const Sentence note = letterChoiceNote(report.choice); !note.isEmpty())
        notes.append(note);
    if (!report.where.isEmpty())
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport",
                                "Only passages that fulfil the query “%1” count as coded; what else the coders have "
                                "coded counts as uncoded. Letters and codes that the query rules out are left out. The "
                                "units are those of the whole text."),
            {report.where}));
    notes += comparingNotes(report.comparing, report.coders.size());
    if (report.unit == Unit::Character && !input.bootstrap)
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport",
            "Characters are not independent of one another, so that there is no instant interval for them; ask for a "
            "bootstrap over letters.")));
    if (report.unit == Unit::Character && input.bootstrap && report.letters < 2)
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport", "One letter gives no interval.")));
    if (report.intervals.over == IntervalBasis::Over::Letters && report.letters < fewestUnitsForInterval)
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport", "The intervals are unreliable below %1 letters."),
            {QString::number(fewestUnitsForInterval)}));
    if (report.intervals.over == IntervalBasis::Over::Units && report.units < fewestUnitsForInterval)
        notes.append(noteOn(QT_TRANSLATE_NOOP("AgreementReport", "The intervals are unreliable below %1 units."),
            {QString::number(fewestUnitsForInterval)}));
    return notes;
}

/// So many thousandths of the whole work, from there on.
Progress part(const Progress &progress, qint64 from, qint64 to)
{
    if (!progress)
        return {};
    return [&progress, from, to](qint64 done, qint64 total) {
        return progress(from + (to - from) * done / std::max<qint64>(1, total), 1000);
    };
}

Result<> addIntervals(Parts &parts, const ComparedLetters &compared, const AgreementInput &input,
    const IntervalBasis &basis, const Progress &progress)
{
    if (basis.method == ConfidenceInterval::Method::StudentT) {
        QThreadPool pool;
        QtConcurrent::blockingMap(
            &pool, parts.components, [](std::optional<ComponentReport> &report) { report->addInstantIntervals(); });
    }
    if (basis.method != ConfidenceInterval::Method::Bootstrap)
        return {};
    std::vector<ComponentReport> reports;
    for (const auto &report : parts.components)
        reports.push_back(*report);
    const auto intervals
        = resampledIntervals(compared, reports, basis.over == IntervalBasis::Over::Letters, *input.bootstrap, progress);
    if (!intervals)
        return failed(intervals);
    for (size_t i = 0; i < parts.components.size(); ++i)
        parts.components[i]->take((*intervals)[i]);
    return {};
}

Result<> addUnitizing(AgreementReport &report, const Parts &parts, const AgreementInput &input, const CodeKeys &codes,
    const Progress &progress)
{
    for (qsizetype i = 0; i < parts.unitized.size(); ++i) {
        const Progress own = progress ? Progress([&](qint64 done, qint64 total) {
            return progress(i * total + done, parts.unitized.size() * total);
        })
                                      : Progress();
        const auto figures = unitizing(spansOf(parts.unitized[i], input, codes), input.bootstrap, own);
        if (!figures)
            return failed(figures);
        report.unitizing.append({parts.unitized[i], *figures});
    }
    return {};
}

void take(AgreementReport &report, const Parts &parts, const QList<AgreementLetter> &letters)
{
    for (const AgreementLetter &letter : letters)
        report.byLetter.append({letter.id, letter.name, {}, {}});
    for (size_t i = 0; i < parts.components.size(); ++i) {
        report.components.append(parts.components[i]->agreement());
        report.codes += parts.components[i]->codes();
        report.confusions += parts.confusions[i];
        for (qsizetype letter = 0; letter < letters.size(); ++letter) {
            report.byLetter[letter].alone.append(parts.developments[i][letter].first);
            report.byLetter[letter].soFar.append(parts.developments[i][letter].second);
        }
    }
    report.disagreements = parts.disagreements;
}

/// What was asked, before anything is reckoned.
AgreementReport begun(const AgreementInput &input, qint64 units)
{
    AgreementReport report;
    report.coders = input.coders;
    report.letters = input.letters.size();
    report.choice = input.choice;
    report.where = input.where;
    report.unit = input.unit;
    report.units = units;
    report.intervals = basisOf(input);
    return report;
}

} // namespace

const ComponentAgreement *AgreementReport::component(Component component) const
{
    const auto found = std::ranges::find(components, component, &ComponentAgreement::component);
    return found == components.end() ? nullptr : &*found;
}

Result<AgreementReport> computeComponents(const AgreementInput &input, const Progress &progress)
{
    const CodeKeys codes(input.codebook);
    const auto compared = compareLetters(input, codes, progress);
    if (!compared)
        return failed(compared);
    AgreementReport report = begun(input, compared->units);
    std::vector<std::optional<ComponentReport>> components(compared->components.size());
    std::vector<size_t> places(components.size());
    std::iota(places.begin(), places.end(), 0);
    QThreadPool pool;
    QtConcurrent::blockingMap(&pool, places, [&](size_t at) {
        components[at].emplace(compared->components[at], input, codes);
        if (report.intervals.method == ConfidenceInterval::Method::StudentT)
            components[at]->addInstantIntervals();
    });
    for (const auto &component : components)
        report.components.append(component->agreement());
    return report;
}

Result<AgreementReport> computeAgreement(const AgreementInput &input, const Progress &progress)
{
    const CodeKeys codes(input.codebook);
    const qint64 comparedAt = input.bootstrap ? 150 : 600;
    const qint64 figuresAt = input.bootstrap ? 850 : 800;
    const auto compared = compareLetters(input, codes, part(progress, 0, comparedAt));
    if (!compared)
        return failed(compared);
    AgreementReport report = begun(input, compared->units);
    report.passages = compared->passages;
    report.comparing = input.comparing;
    Parts parts = partsOf(*compared, input, codes);
    if (const auto done
        = addIntervals(parts, *compared, input, report.intervals, part(progress, comparedAt, figuresAt));
        !done)
        return failed(done);
    if (const auto done = addUnitizing(report, parts, input, codes, part(progress, figuresAt, 1000)); !done)
        return failed(done);
    take(report, parts, input.letters);
    report.notes = notesOn(report, input);
    return report;
}

} // namespace Kodeks
