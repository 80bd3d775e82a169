// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxsections.h"

#include "core/structure/letterstructure.h"

#include <array>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Section::Kind;

constexpr int deepestLevel = 100;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 9> kinds{
    {{Kind::Reference, "reference"_L1}, {Kind::Title, "title"_L1}, {Kind::Question, "question"_L1},
        {Kind::Heading, "heading"_L1}, {Kind::NumberedItem, "item"_L1}, {Kind::Bullet, "bullet"_L1},
        {Kind::Paragraph, "paragraph"_L1}, {Kind::Closing, "closing"_L1}, {Kind::Signature, "signature"_L1}}};

std::optional<Section> sectionOf(const QString &word)
{
    const auto kind = std::ranges::find(kinds, word.section(u' ', 0, 0), &std::pair<Kind, QLatin1StringView>::second);
    std::array<qint64, 3> numbers{};
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers.at(static_cast<size_t>(i)) = word.section(u' ', i + 1, i + 1).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const auto [start, end, level] = numbers;
    if (kind == kinds.end() || level < 0 || level > deepestLevel)
        return std::nullopt;
    return Section{kind->first, {start, end}, word.section(u' ', 4), static_cast<int>(level)};
}

} // namespace

QStringList sectionWords(const QString &text, const QList<Section> &sections)
{
    if (analyse(LetterText(text)).sections == sections)
        return {};
    QStringList words;
    words.reserve(sections.size());
    for (const Section &section : sections) {
        const auto kind = std::ranges::find(kinds, section.kind, &std::pair<Kind, QLatin1StringView>::first);
        const QString word
            = u"%1 %2 %3 %4"_s.arg(kind->second).arg(section.range.start).arg(section.range.end).arg(section.level);
        words.append(section.number.isEmpty() ? word : word + u' ' + section.number);
    }
    return words;
}

std::optional<QList<Section>> sectionsOfWords(const QStringList &words, qsizetype length)
{
    QList<Section> sections;
    qsizetype end = 0;
    for (const QString &word : words) {
        const auto section = sectionOf(word);
        if (!section || section->range.start < end || section->range.end <= section->range.start
            || section->range.end > length)
            return std::nullopt;
        end = section->range.end;
        sections.append(*section);
    }
    return sections.isEmpty() ? std::nullopt : std::optional(sections);
}

} // namespace Kodeks
