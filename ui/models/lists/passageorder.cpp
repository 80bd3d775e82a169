// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passageorder.h"

#include "core/model/nameorder.h"
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
    qint64 coder = 0;
    QUuid uuid;
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

    void close()
    {
        std::vector<std::pair<QByteArray, qsizetype>> keys;
        keys.reserve(size_t(m_texts.size()));
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            keys.emplace_back(nameOrderKey(m_texts.at(i)), i);
        std::ranges::sort(keys);
        m_ranks.resize(m_texts.size());
        qint64 rank = 0;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (i > 0 && keys[i - 1].first != keys[i].first)
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

void PassageOrder::setColumn(PassageColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

void PassageOrder::sort(
    QList<PassageId> &ids, const QHash<PassageId, QuotedPassage> &passages, const PassageLabels &labels) const
{
    Ranks letters;
    Ranks coders;
    Ranks texts;
    std::vector<SortKey> keys;
    keys.reserve(size_t(ids.size()));
    for (const PassageId id : std::as_const(ids)) {
        const QuotedPassage &passage = *passages.constFind(id);
        const Passage &codes = passage.passage;
        const qint64 column
            = isNumber(m_column) ? number(codes, m_column) : texts.add(sortText(passage, m_column, labels));
        keys.push_back({column, letters.add(labels.letter(codes.letter)), codes.letter, codes.range,
            coders.add(labels.coder(codes.coder)), codes.uuid, id});
    }
    letters.close();
    coders.close();
    texts.close();
    for (SortKey &key : keys) {
        key.letter = letters.rank(key.letter);
        key.coder = coders.rank(key.coder);
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
        return compareNames(sortText(a, column, labels), sortText(b, column, labels));
    };
    std::strong_ordering order = compared(m_column);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    order = compared(PassageColumn::Letter);
    if (order != 0)
        return order < 0;
    order = std::tie(a.passage.letter, a.passage.range) <=> std::tie(b.passage.letter, b.passage.range);
    if (order == 0)
        order = compared(PassageColumn::Coder);
    return order != 0 ? order < 0 : a.passage.uuid < b.passage.uuid;
}

} // namespace Kodeks
