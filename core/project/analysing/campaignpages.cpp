// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/campaignpages.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

QJsonObject campaignJson(const CampaignReport &report)
{
    QJsonArray groups;
    for (const Campaign &campaign : report.campaigns) {
        QJsonArray letters;
        for (const qsizetype letter : campaign.letters)
            letters.append(report.letters.at(letter).name);
        QJsonArray variants;
        for (const Campaign::Variant &variant : campaign.variants) {
            QJsonArray added;
            for (const TextRange range : variant.added)
                added.append(QJsonObject{{u"start"_s, range.start}, {u"end"_s, range.end}});
            variants.append(QJsonObject{{u"letter"_s, report.letters.at(variant.letter).name}, {u"added"_s, added},
                {u"missing"_s, variant.missing}});
        }
        groups.append(QJsonObject{{u"letters"_s, letters}, {u"exact"_s, campaign.exact}, {u"variants"_s, variants}});
    }
    return {{u"groups"_s, groups}};
}

AnalysisTable campaignTable(const CampaignReport &report)
{
    AnalysisTable table{{u"group"_s, u"letter"_s, u"exact"_s, u"added"_s, u"missing"_s}, {}};
    for (qsizetype group = 0; group < report.campaigns.size(); ++group) {
        const Campaign &campaign = report.campaigns.at(group);
        for (const qsizetype letter : campaign.letters) {
            const auto variant = std::ranges::find(campaign.variants, letter, &Campaign::Variant::letter);
            QStringList cells{QString::number(group + 1), report.letters.at(letter).name, u"true"_s, {}, u"0"_s};
            if (variant != campaign.variants.end()) {
                QStringList added;
                for (const TextRange range : variant->added)
                    added.append(u"%1-%2"_s.arg(range.start).arg(range.end));
                cells = {cells.at(0), cells.at(1), u"false"_s, added.join(u';'), QString::number(variant->missing)};
            }
            table.rows.append(cells);
        }
    }
    return table;
}

} // namespace Kodeks
