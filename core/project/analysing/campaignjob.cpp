// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/campaignjob.h"

#include "core/project/asking/scopereading.h"
#include "core/project/project.h"
#include "core/project/steadily.h"

#include <QCoreApplication>
#include <QtConcurrentMap>

namespace Kodeks {

namespace {

struct CampaignText
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

QList<Letter> comparedLetters(const Project &project, const Scope &scope, const QList<PassagePlace> &places)
{
    if (scope.coders.isEmpty() && scope.where.trimmed().isEmpty())
        return project.letters();
    QSet<LetterId> chosen;
    for (const PassagePlace &place : places)
        chosen.insert(place.letter);
    QList<Letter> letters = project.letters();
    letters.removeIf([&chosen](const Letter &letter) { return !chosen.contains(letter.id); });
    return letters;
}

/// Each text once.
Result<QList<SentText>> sentTexts(const Project &project, const QList<Letter> &letters, const Progress &progress)
{
    constexpr qsizetype batch = 256; // texts in memory at once
    QHash<QString, qsizetype> known;
    QList<SentText> texts;
    QStringList read; // of the last texts, whose prints are still to be made
    const auto makePrints = [&texts, &read] {
        const qsizetype first = texts.size() - read.size();
        const auto prints = QtConcurrent::blockingMapped<QList<std::optional<TextPrint>>>(
            read, [](const QString &text) { return printOf(text); });
        for (qsizetype at = 0; at < prints.size(); ++at)
            texts[first + at].print = prints.at(at);
        read.clear();
    };
    for (qsizetype at = 0; at < letters.size(); ++at) {
        if (progress && !progress(at, letters.size()))
            return failure(Error::Kind::Cancelled, CampaignText::tr("The comparison of the letters was cancelled."));
        const Letter &letter = letters.at(at);
        if (const auto place = known.constFind(letter.sha256); place != known.constEnd()) {
            texts[*place].letters.append(at);
            continue;
        }
        const auto text = project.text(letter.id);
        if (!text)
            return failed(text);
        known.insert(letter.sha256, texts.size());
        texts.append({letter.sha256, {}, {at}});
        read.append(text->string());
        if (read.size() == batch)
            makePrints();
    }
    makePrints();
    return texts;
}

} // namespace

Result<CampaignReport> campaignsOf(
    const QString &path, const Scope &scope, const Progress &progress, std::optional<CoderId> viewer)
{
    return steadily(path, viewer, [&](const Project &project) -> Result<CampaignReport> {
        const auto read = readScope(project, scope);
        if (!read)
            return failed(read);
        const auto places = project.places(read->condition);
        if (!places)
            return failed(places);
        CampaignReport report{
            scopeFigures(project, scope, *read, *places), comparedLetters(project, scope, *places), {}};
        const auto texts = sentTexts(project, report.letters, progress);
        if (!texts)
            return failed(texts);
        const auto textOf
            = [&](const SentText &text) { return project.text(report.letters.at(text.letters.first()).id); };
        const auto campaigns = campaignsAmong(*texts, textOf, progress);
        if (!campaigns)
            return failed(campaigns);
        report.campaigns = *campaigns;
        return report;
    });
}

Result<QList<QList<LetterId>>> campaignLetters(
    const Project &project, const QList<Letter> &letters, const Progress &progress)
{
    const auto texts = sentTexts(project, letters, progress);
    if (!texts)
        return failed(texts);
    QList<QList<LetterId>> campaigns;
    const QList<QList<qsizetype>> alike = alikeLetters(*texts);
    for (const QList<qsizetype> &group : alike) {
        QList<LetterId> ids;
        for (const qsizetype at : group)
            ids.append(letters.at(at).id);
        campaigns.append(ids);
    }
    return campaigns;
}

} // namespace Kodeks
