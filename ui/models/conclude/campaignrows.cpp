// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/campaignrows.h"

#include "ui/models/letters/letterquotes.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace Kodeks::CampaignRows {

using namespace Qt::StringLiterals;

namespace {

struct CampaignRowsText
{
    Q_DECLARE_TR_FUNCTIONS(CampaignRows)
};

constexpr qsizetype beginningLength = 200; // code points

/// The letters that have the common text as it stands, by their places.
QList<qsizetype> exactLetters(const Campaign &campaign)
{
    QList<qsizetype> letters = campaign.letters;
    letters.removeIf(
        [&](qsizetype letter) { return std::ranges::contains(campaign.variants, letter, &Campaign::Variant::letter); });
    return letters;
}

qsizetype addedLength(const Campaign::Variant &variant)
{
    qsizetype length = 0;
    for (const TextRange range : variant.added)
        length += range.end - range.start;
    return length;
}

QString missingWords(qsizetype missing)
{
    return missing == 0 ? QString() : CampaignRowsText::tr("%Ln word(s)", nullptr, int(missing));
}

} // namespace

LetterId commonLetter(const CampaignReport &report, const Campaign &campaign)
{
    return report.letters.at(exactLetters(campaign).value(0, campaign.letters.constFirst())).id;
}

QStringList signatories(const CampaignReport &report, const Campaign &campaign)
{
    QStringList names;
    for (const qsizetype letter : exactLetters(campaign))
        names.append(Display::letter(report.letters.at(letter)));
    return names;
}

AnalysisTable groups(const CampaignReport &report, const LetterQuotes &quotes)
{
    AnalysisTable table{{CampaignRowsText::tr("Letters"), CampaignRowsText::tr("As it stands"),
                            CampaignRowsText::tr("With words of their own"), CampaignRowsText::tr("Begins")},
        {}};
    const QLocale locale;
    for (const Campaign &campaign : report.campaigns) {
        const auto own = std::ranges::count_if(
            campaign.variants, [](const Campaign::Variant &variant) { return !variant.added.isEmpty(); });
        table.rows.append({locale.toString(campaign.letters.size()), locale.toString(campaign.exact),
            locale.toString(qsizetype(own)), quotes.quote(commonLetter(report, campaign), {0, beginningLength})});
    }
    return table;
}

Variants variants(const CampaignReport &report, const Campaign &campaign, const LetterQuotes &quotes)
{
    Variants found{
        {{CampaignRowsText::tr("Letter"), CampaignRowsText::tr("Adds"), CampaignRowsText::tr("Leaves out")}, {}}, {}};
    QList<Campaign::Variant> sorted = campaign.variants;
    std::ranges::stable_sort(sorted, std::greater(), addedLength);
    for (const Campaign::Variant &variant : std::as_const(sorted)) {
        const Letter &letter = report.letters.at(variant.letter);
        QString missing = missingWords(variant.missing);
        for (const TextRange range : variant.added) {
            found.table.rows.append(
                {Display::letter(letter), quotes.quote(letter.id, range), std::exchange(missing, {})});
            found.places.append({letter.id, range});
        }
        if (variant.added.isEmpty()) {
            found.table.rows.append({Display::letter(letter), CampaignRowsText::tr("nothing"), missing});
            found.places.append({letter.id, {0, 0}});
        }
    }
    return found;
}

} // namespace Kodeks::CampaignRows
