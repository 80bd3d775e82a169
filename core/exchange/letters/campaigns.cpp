// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/campaigns.h"

#include "core/model/searchwords.h"

#include <QCoreApplication>
#include <QtConcurrentMap>
#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

struct CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

/// Which texts are alike, each group by one of its texts.
class Groups
{
public:
    explicit Groups(qsizetype texts)
        : m_of(size_t(texts))
    {
        std::iota(m_of.begin(), m_of.end(), 0);
    }

    qsizetype of(qsizetype text)
    {
        while (m_of[size_t(text)] != text)
            text = m_of[size_t(text)] = m_of[size_t(m_of[size_t(text)])];
        return text;
    }

    void join(qsizetype one, qsizetype other) { m_of[size_t(of(one))] = of(other); }

private:
    std::vector<qsizetype> m_of;
};

/// The texts of each group of two letters and more.
QList<QList<SentText>> grouped(QList<SentText> texts)
{
    texts.removeIf([](const SentText &text) { return !text.print; });
    std::ranges::sort(texts, {}, &SentText::sha256);
    QList<std::optional<TextPrint>> prints;
    for (const SentText &text : std::as_const(texts))
        prints.append(text.print);
    Groups groups(texts.size());
    for (const NearDuplicate &near : nearDuplicates(prints))
        groups.join(near.text, near.like);
    QMap<qsizetype, QList<SentText>> byGroup;
    for (qsizetype text = 0; text < texts.size(); ++text)
        byGroup[groups.of(text)].append(texts.at(text));
    QList<QList<SentText>> found = byGroup.values();
    found.removeIf([](const QList<SentText> &group) { return group.size() == 1 && group.first().letters.size() == 1; });
    return found;
}

const SentText &commonOf(const QList<SentText> &group)
{
    return *std::ranges::min_element(
        group, {}, [](const SentText &text) { return std::pair(-text.letters.size(), text.letters.first()); });
}

/// A text that is not the common one, and how it differs.
struct VariantText
{
    const SentText *text = nullptr;
    LetterText read;
    QList<TextRange> added = {};
    qsizetype missing = 0;
};

qsizetype missingIn(const TextPrint &common, const TextPrint &other)
{
    return common.words() - commonWords(common, other);
}

} // namespace

QList<QList<qsizetype>> alikeLetters(QList<SentText> texts)
{
    QList<QList<qsizetype>> alike;
    const QList<QList<SentText>> groups = grouped(std::move(texts));
    for (const QList<SentText> &group : groups) {
        QList<qsizetype> letters;
        for (const SentText &text : group)
            letters += text.letters;
        std::ranges::sort(letters);
        alike.append(letters);
    }
    std::ranges::sort(alike, {}, [](const QList<qsizetype> &letters) { return letters.first(); });
    return alike;
}

Result<QList<Campaign>> campaignsAmong(
    QList<SentText> texts, const std::function<Result<LetterText>(const SentText &)> &textOf, const Progress &progress)
{
    const QList<QList<SentText>> groups = grouped(std::move(texts));
    QList<Campaign> campaigns;
    for (const QList<SentText> &group : groups) {
        if (progress && !progress(campaigns.size(), groups.size()))
            return failure(Error::Kind::Cancelled, CampaignWords::tr("The comparison of the letters was cancelled."));
        const SentText &common = commonOf(group);
        Campaign campaign{{}, common.letters.size(), {}};
        QList<VariantText> variants;
        for (const SentText &text : group) {
            campaign.letters += text.letters;
            if (text.sha256 == common.sha256)
                continue;
            const auto read = textOf(text);
            if (!read)
                return failed(read);
            variants.append({&text, *read});
        }
        QtConcurrent::blockingMap(variants, [&common](VariantText &variant) {
            variant.added = ownParts(variant.read, *variant.text->print, *common.print);
            variant.missing = missingIn(*common.print, *variant.text->print);
        });
        for (const VariantText &variant : std::as_const(variants)) {
            for (const qsizetype letter : variant.text->letters)
                campaign.variants.append({letter, variant.added, variant.missing});
        }
        std::ranges::sort(campaign.letters);
        std::ranges::sort(campaign.variants, {}, &Campaign::Variant::letter);
        campaigns.append(campaign);
    }
    std::ranges::sort(campaigns, {}, [](const Campaign &campaign) { return campaign.letters.first(); });
    return campaigns;
}

QList<TextRange> ownParts(const LetterText &text, const TextPrint &print, const TextPrint &other)
{
    const std::vector<bool> common = wordsInCommon(print, other);
    QList<TextRange> parts;
    SearchWords words(text.string());
    bool inPart = false;
    for (const bool isCommon : common) {
        const SearchWord *word = words.read();
        if (!word)
            break;
        if (!isCommon && inPart)
            parts.last().end = word->end;
        else if (!isCommon)
            parts.append({word->start, word->end});
        inPart = !isCommon;
    }
    for (TextRange &part : parts)
        part = text.rangeFromUtf16(part.start, part.end);
    return parts;
}

} // namespace Kodeks
