// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/project/analysing/campaignjob.h"

namespace Kodeks {

class LetterQuotes;

/// Campaigns for people, in the language of the window. What letters say is read through `quotes`.
namespace CampaignRows {

/// The letter whose text most of a group have as it stands.
[[nodiscard]] LetterId commonLetter(const CampaignReport &report, const Campaign &campaign);
/// What those who sent the common text as it stands are called.
[[nodiscard]] QStringList signatories(const CampaignReport &report, const Campaign &campaign);
/// A row for each group: how many letters, as they stand, with words of their own, and how the text begins.
[[nodiscard]] AnalysisTable groups(const CampaignReport &report, const LetterQuotes &quotes);

/// Where a row of variants() stands in the letter.
struct VariantPlace
{
    LetterId letter;
    TextRange range;
};
struct Variants
{
    AnalysisTable table;
    QList<VariantPlace> places; ///< of the rows
};
/// A row for each part that a variant adds, those that add most first; for one that adds nothing, what it leaves out.
[[nodiscard]] Variants variants(const CampaignReport &report, const Campaign &campaign, const LetterQuotes &quotes);

} // namespace CampaignRows

} // namespace Kodeks
