// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passageorder.h"

#include "core/project/project.h"
#include "ui/models/codes/passagelabels.h"
#include "ui/models/words/display.h"

namespace Kodeks {

namespace {

constexpr qsizetype shownCharacters = 400;
constexpr qsizetype sortedCharacters = 32;

/// What a passage is sorted by, in order: the rank of the column's text (or its number), then its place.
struct SortKey
{
    qint64 column = 0;
    qint64 letter = 0;
    LetterId of; ///< two letters may be called alike
    TextRange range;
    CoderId coder;
    PassageId id;

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

bool isNumber(PassageColumn column)
{
    return column == PassageColumn::Certainty || column == PassageColumn::Modified;
}

qint64 number(const Passage &passage, PassageColumn column)
{
    return column == PassageColumn::Certainty ? passage.certainty : passage.modified.toMSecsSinceEpoch();
}

QString sortText(const QuotedPassage &passage, PassageColumn column, const PassageLabels &labels)
{
    switch (column) {
    case PassageColumn::Quote: return Display::oneLine(passage.quote.left(2 * sortedCharacters)).left(sortedCharacters);
    case PassageColumn::Task: return labels.taskPath(passage.passage.task);
    default: return passageCell(passage, column, labels);
    }
}

/// Text to its place among all texts given.
class Ranks
{
public:
    /// A number for the text, the same for the same text; a rank only after close().
    qsizetype add(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        m_numbers.insert(text, m_texts.size());
        m_texts.append(text);
        return m_texts.size() - 1;
    }

    void close(const QCollator &collator)
    {
        std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
        keys.reserve(size_t(m_texts.size()));
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            keys.emplace_back(collator.sortKey(m_texts.at(i)), i);
        std::ranges::sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
        m_ranks.resize(m_texts.size());
        qint64 rank = 0;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (i > 0 && keys[i - 1].first.compare(keys[i].first) != 0)
                ++rank;
            m_ranks[keys[i].second] = rank;
        }
    }

    [[nodiscard]] qint64 rank(qint64 numberOfText) const { return m_ranks.at(numberOfText); }

private:
    QHash<QString, qsizetype> m_numbers;
    QStringList m_texts;
    QList<qint64> m_ranks;
};

} // namespace

QString passageCell(const QuotedPassage &passage, PassageColumn column, const PassageLabels &labels)
{
    const Passage &codes = passage.passage;
    switch (column) {
    case PassageColumn::Letter: return labels.letter(codes.letter);
    case PassageColumn::Quote: return Display::oneLine(passage.quote.left(shownCharacters));
    case PassageColumn::Task: return labels.task(codes.task);
    case PassageColumn::Direction: return labels.direction(codes.direction);
    case PassageColumn::Arguments: return labels.arguments(codes.arguments);
    case PassageColumn::Certainty: return codes.certainty > 0 ? QLocale().toString(codes.certainty) : QString();
    case PassageColumn::Coder: return labels.coder(codes.coder);
    case PassageColumn::Modified: return Display::when(codes.modified);
    }
    return {};
}

PassageOrder::PassageOrder()
    : m_collator(QLocale())
{
    m_collator.setNumericMode(true);
}

void PassageOrder::setColumn(PassageColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

void PassageOrder::sort(
    QList<PassageId> &ids, const QHash<PassageId, QuotedPassage> &passages, const PassageLabels &labels) const
{
    Ranks letters;
    Ranks texts;
    std::vector<SortKey> keys;
    keys.reserve(size_t(ids.size()));
    for (const PassageId id : std::as_const(ids)) {
        const QuotedPassage &passage = *passages.constFind(id);
        const Passage &codes = passage.passage;
        const qint64 column
            = isNumber(m_column) ? number(codes, m_column) : texts.add(sortText(passage, m_column, labels));
        keys.push_back({column, letters.add(labels.letter(codes.letter)), codes.letter, codes.range, codes.coder, id});
    }
    letters.close(m_collator);
    texts.close(m_collator);
    for (SortKey &key : keys) {
        key.letter = letters.rank(key.letter);
        if (!isNumber(m_column))
            key.column = texts.rank(key.column);
        if (m_order == Qt::DescendingOrder)
            key.column = -key.column;
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, ids.begin(), &SortKey::id);
}

bool PassageOrder::less(const QuotedPassage &a, const QuotedPassage &b, const PassageLabels &labels) const
{
    const auto compared = [&](PassageColumn column) {
        if (isNumber(column))
            return number(a.passage, column) <=> number(b.passage, column);
        return m_collator.compare(sortText(a, column, labels), sortText(b, column, labels)) <=> 0;
    };
    std::strong_ordering order = compared(m_column);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    order = compared(PassageColumn::Letter);
    if (order != 0)
        return order < 0;
    return std::tie(a.passage.letter, a.passage.range, a.passage.coder, a.passage.id)
        < std::tie(b.passage.letter, b.passage.range, b.passage.coder, b.passage.id);
}

} // namespace Kodeks
