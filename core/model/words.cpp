// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/words.h"

#include <QCoreApplication>
#include <array>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

constexpr std::array factWords{"sender"_L1, "recipient"_L1, "dated"_L1, "our_reference"_L1, "your_reference"_L1,
    "case_number"_L1, "signature"_L1, "subject"_L1, "handler"_L1, "confidentiality"_L1};
constexpr std::array sectionWords{"reference"_L1, "title"_L1, "question"_L1, "heading"_L1, "numbered_item"_L1,
    "bullet"_L1, "paragraph"_L1, "closing"_L1, "signature"_L1};
constexpr std::array directionWords{"transfer"_L1, "unchanged"_L1, "cooperation"_L1, "unclear"_L1};
constexpr std::array decisionWords{"a"_L1, "b"_L1, "both"_L1, "edited"_L1, "left"_L1, "agreed"_L1};

template <typename Value, size_t Size>
Value fromWord(const std::array<QLatin1StringView, Size> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return static_cast<Value>(found == words.end() ? 0 : found - words.begin());
}

} // namespace

QString factWord(Fact fact)
{
    return factWords.at(static_cast<size_t>(fact));
}

Fact factFromWord(const QString &word)
{
    return fromWord<Fact>(factWords, word);
}

QString sectionWord(Section::Kind kind)
{
    return sectionWords.at(static_cast<size_t>(kind));
}

Section::Kind sectionFromWord(const QString &word)
{
    return fromWord<Section::Kind>(sectionWords, word);
}

QString decisionWord(Settlement::Decision decision)
{
    return decisionWords.at(static_cast<size_t>(decision));
}

Settlement::Decision decisionFromWord(const QString &word)
{
    return fromWord<Settlement::Decision>(decisionWords, word);
}

QString directionWord(Direction::Kind kind)
{
    return directionWords.at(static_cast<size_t>(kind));
}

std::optional<Direction::Kind> directionFromWord(const QString &word)
{
    const auto found = std::ranges::find(directionWords, word);
    return found == directionWords.end() ? std::nullopt
                                         : std::optional(static_cast<Direction::Kind>(found - directionWords.begin()));
}

QString factTitle(Fact fact)
{
    switch (fact) {
    case Fact::Sender: return DisplayText::tr("Sender");
    case Fact::Recipient: return DisplayText::tr("Recipient");
    case Fact::Dated: return DisplayText::tr("Date");
    case Fact::OurReference: return DisplayText::tr("Our reference");
    case Fact::YourReference: return DisplayText::tr("Your reference");
    case Fact::CaseNumber: return DisplayText::tr("Case number");
    case Fact::Signature: return DisplayText::tr("Signature");
    case Fact::Subject: return DisplayText::tr("Subject");
    case Fact::Handler: return DisplayText::tr("Case handler");
    case Fact::Confidentiality: return DisplayText::tr("Confidentiality");
    }
    return {};
}

QString certaintyTitle(int certainty)
{
    switch (certainty) {
    case 1: return DisplayText::tr("unsure");
    case 2: return DisplayText::tr("fairly sure");
    case 3: return DisplayText::tr("sure");
    default: return {};
    }
}

} // namespace Kodeks
