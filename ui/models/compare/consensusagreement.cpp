// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/consensusagreement.h"

#include "core/agreement/report/agreementreport.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/jobs/consensus.h"
#include "core/project/project.h"
#include "ui/models/words/agreementwords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restingMilliseconds = 400;
constexpr Component shown[] = {Component::Passage, Component::Task, Component::Direction, Component::Arguments};

/// "Ida: found .980, task .931, …".
Result<QString> agreementOf(const QString &path, const Worklist &list, const Coder &coder, const Progress &progress)
{
    const auto request = agreementWithConsensus(list, coder.id, Unit::Sentence);
    if (!request)
        return failed(request);
    const auto input = agreementInput(path, *request, progress);
    if (!input)
        return failed(input);
    const auto report = computeAgreement(*input, progress);
    if (!report)
        return failed(report);
    QStringList figures;
    for (const ComponentAgreement &each : report->components) {
        if (std::ranges::contains(shown, each.component))
            figures.append(u"%1 %2"_s.arg(Display::component(each.component),
                Display::coefficient(each.figures.of(Statistic::KrippendorffAlpha))));
    }
    return u"%1: %2"_s.arg(coder.name, figures.join(u", "_s));
}

} // namespace

ConsensusAgreement::ConsensusAgreement(const Comparison &comparison, QObject *parent)
    : QObject(parent)
    , m_comparison(comparison)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &ConsensusAgreement::compute);
    connect(&comparison, &Comparison::reset, this, [this] {
        m_job.cancel();
        if (!m_comparison.isActive() || !m_comparison.isReady())
            say({});
        m_resting.start();
    });
    connect(&comparison, &Comparison::letterChanged, &m_resting, qOverload<>(&QTimer::start));
}

void ConsensusAgreement::compute()
{
    const Worklist list = m_comparison.isActive() && m_comparison.isReady() ? m_comparison.whole() : Worklist();
    if (!list.consensus || !m_comparison.canSettle())
        return say({});
    m_job.start<QString>(
        this, [path = m_comparison.project()->path(), list](const Progress &progress) -> Result<QString> {
        QStringList lines;
        for (const Coder &coder : {list.a, list.b}) {
            const auto line = agreementOf(path, list, coder, progress);
            if (!line)
                return failed(line);
            lines.append(*line);
        }
        return lines.join(u'\n');
    }, [this](const Result<QString> &result) {
        say(result ? tr("Agreement with the consensus (α by sentence, settled letters):\n%1").arg(*result)
                   : result.error().message);
    });
}

void ConsensusAgreement::say(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        emit changed();
}

} // namespace Kodeks
