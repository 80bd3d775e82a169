// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "core/analysis/standpoints.h"
#include "core/base/cancel.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/analysing/campaignjob.h"
#include "core/project/project.h"

#include <map>

namespace Kodeks {

/// What a summary is asked of.
struct SummaryOrder
{
    Scope scope = {};
    QString language = QStringLiteral("nb"); ///< of summaryLanguages()
    std::optional<CoderId> viewer = {}; ///< Project::viewer(): only what this coder sees
    bool annexes = true;
    qsizetype mostAnnexRows = 20'000; ///< of quotes, and of positions; more are counted, and it is said where they are
};

/// All that a summary tells, before it is put into words.
struct SummaryFacts
{
    QString title; ///< of the project
    AnalysedStatements read; ///< with arguments and questions
    bool isConsensus = false; ///< the statements are a consensus, and nobody was named
    std::map<PassageId, QuotedPassage> passages; ///< of the statements: all, or where an annex has not all, good quotes
    QList<qsizetype> senders; ///< countedSenders()
    QList<TaskStandpoints> standpoints;
    QList<Position> positions;
    CampaignReport campaigns;
    std::map<LetterId, LetterText> texts; ///< of the letters of campaigns
    std::optional<AgreementReport> agreement; ///< of people; nothing where fewer than two have coded

    [[nodiscard]] const AnalysedStudy &study() const { return read.study; }
    [[nodiscard]] const Consultation &consultation() const { return read.study.consultation; }
    [[nodiscard]] const Codebook &codebook() const { return read.study.codebook; }
};

/// Reads them, statements and passages of one moment. Opens the project for itself, so it may run in any thread.
/// Errors: those of analysedStatements() and campaignsOf(); Cancelled.
[[nodiscard]] Result<SummaryFacts> summaryFacts(
    const QString &path, const SummaryOrder &order, const Progress &progress = {});

} // namespace Kodeks
