// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/scope.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString countUnitWord(CountUnit unit)
{
    return countUnitWords().at(qsizetype(unit));
}

QStringList countUnitWords()
{
    return {u"passage"_s, u"letter"_s, u"sender"_s};
}

std::optional<CountUnit> countUnitOf(const QString &word)
{
    const qsizetype at = countUnitWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(CountUnit(at));
}

QJsonObject scopeJson(const ScopeFigures &figures)
{
    QJsonObject json{{u"coders"_s, QJsonArray::fromStringList(figures.coders)}, {u"where"_s, figures.where},
        {u"unit"_s, countUnitWord(figures.unit)},
        {u"letters"_s, QJsonObject{{u"in"_s, figures.lettersIn}, {u"all"_s, figures.lettersAll}}},
        {u"passages"_s, figures.passages}};
    if (!figures.notCounted.isEmpty())
        json.insert(u"not_counted"_s, QJsonArray::fromStringList(figures.notCounted));
    if (figures.campaignCount == CampaignCount::Once)
        json.insert(u"campaigns"_s,
            QJsonObject{
                {u"counted"_s, u"once"_s}, {u"groups"_s, figures.campaigns}, {u"letters"_s, figures.campaignLetters}});
    return json;
}

} // namespace Kodeks
