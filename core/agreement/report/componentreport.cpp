// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/componentreport.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

/// "Only one code occurs" would be true of the absence of a code, but puzzling.
void sayUnused(CodeAgreement &code)
{
    if (!code.figures.of(Statistic::PercentAgreement).value)
        return;
    for (const Statistic statistic : {Statistic::KrippendorffAlpha, Statistic::FleissKappa})
        code.figures.of(statistic) = code.f1;
    if (code.only.size() == 2) {
        for (const Statistic statistic : {Statistic::CohenKappa, Statistic::ScottPi})
            code.figures.of(statistic) = code.f1;
    }
}

void count(CodeAgreement &code, const Ratings &presence)
{
    code.only.resize(presence.coders());
    for (size_t row = 0; row < presence.rows(); ++row) {
        const auto values = presence.values(row);
        const qsizetype coders = std::ranges::count(values, 1);
        if (coders == 0)
            code.neither += presence.times(row);
        else if (coders == 1)
            code.only[std::ranges::find(values, 1) - values.begin()] += presence.times(row);
        else if (coders == presence.coders())
            code.both += presence.times(row);
    }
}

/// The figures take what is theirs of these intervals.
void take(AgreementFigures &figures, const std::array<ConfidenceInterval, reportedStatistics.size()> &intervals)
{
    for (size_t i = 0; i < intervals.size(); ++i) {
        if (figures.of(reportedStatistics[i]).value && figures.units > 1)
            figures.intervals[i] = intervals[i];
    }
}

QList<Sentence> neverUsed(const Ratings &presence, const QList<Coder> &coders)
{
    QList<Sentence> notes;
    for (size_t coder = 0; coder < size_t(coders.size()); ++coder) {
        bool used = false;
        for (size_t row = 0; row < presence.rows(); ++row)
            used = used || presence.values(row)[coder] == 1;
        if (!used)
            notes.append({"AgreementReport", QT_TRANSLATE_NOOP("AgreementReport", "“%1” never used this code."),
                {coders[qsizetype(coder)].name}});
    }
    return notes;
}

} // namespace

ComponentReport::ComponentReport(const ComponentValues &values, const AgreementInput &input, const CodeKeys &codes)
    : m_coders(input.coders)
    , m_comparesUnread(input.choice.comparesUnread())
{
    const QList<Coder> &coders = m_coders;
    const Component component = values.component();
    const bool isPassage = component == Component::Passage;
    const qsizetype available = codes.available(component);
    m_ratings.push_back(valuesCodedBy(isPassage ? 0 : 1, values, coders.size(), available + 1));
    const DerivedRatings codedByAll = valuesCodedBy(coders.size(), values, coders.size(), available);
    m_agreement.component = component;
    m_agreement.codedByAll = codedByAll.ratings.units();
    m_agreement.figures = agreementFigures(m_ratings.front().ratings);
    if (!isPassage) {
        m_agreement.bothCoded = agreementFigures(codedByAll.ratings);
        m_ratings.push_back(codedByAll);
        m_firstCode = 2;
    }
    const QList<CodeKey> keys = codes.all(component);
    for (DerivedRatings &presence : presenceOf(keys, values, coders.size())) {
        CodeAgreement code = codeAgreement(presence);
        code.component = component;
        code.id = codes.id(component, keys[m_codes.size()]);
        code.name = codes.name(component, keys[m_codes.size()]);
        m_codes.append(std::move(code));
        m_ratings.push_back(std::move(presence));
    }
}

CodeAgreement ComponentReport::codeAgreement(const DerivedRatings &presence) const
{
    CodeAgreement code;
    count(code, presence.ratings);
    code.figures = agreementFigures(presence.ratings);
    code.f1 = specificAgreement(presence.ratings, 1);
    if (presence.parts.empty())
        sayUnused(code);
    return code;
}

AgreementFigures &ComponentReport::figures(size_t ratings)
{
    if (isCode(ratings))
        return m_codes[qsizetype(ratings - m_firstCode)].figures;
    return ratings == 0 ? m_agreement.figures : *m_agreement.bothCoded;
}

void ComponentReport::addInstantIntervals()
{
    for (size_t i = 0; i < m_ratings.size(); ++i)
        Kodeks::addInstantIntervals(figures(i), m_ratings[i].ratings);
}

void ComponentReport::take(const std::vector<FigureIntervals> &intervals)
{
    for (size_t i = 0; i < m_ratings.size(); ++i) {
        Kodeks::take(figures(i), intervals[i].reported);
        if (!isCode(i))
            continue;
        CodeAgreement &code = m_codes[qsizetype(i - m_firstCode)];
        if (code.f1.value && code.figures.units > 1)
            code.f1Interval = intervals[i].f1;
    }
}

ComponentAgreement ComponentReport::agreement() const
{
    ComponentAgreement agreement = m_agreement;
    agreement.notes = agreementNotes(agreement.figures, m_comparesUnread);
    return agreement;
}

QList<CodeAgreement> ComponentReport::codes() const
{
    QList<CodeAgreement> codes = m_codes;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        codes[i].notes = agreementNotes(codes[i].figures, m_comparesUnread);
        if (codes[i].f1.value)
            codes[i].notes += neverUsed(m_ratings[m_firstCode + size_t(i)].ratings, m_coders);
    }
    return codes;
}

} // namespace Kodeks
