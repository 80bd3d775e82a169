// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passageorder.h"

#include "core/exchange/web/markdownwords.h"
#include "core/model/letterattributes.h"
#include "core/model/nameorder.h"
#include "core/project/project.h"
#include "ui/models/codes/passagelabels.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct PassageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Kodeks::PassageTableModel)
};

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

bool isNumber(const TableColumn &column)
{
    return column.kind == PassageColumn::Certainty || column.kind == PassageColumn::Modified;
}

/// What people have put in, or not: sorted as values, with what is empty behind the others either way.
bool isValue(const TableColumn &column)
{
    return column.kind >= PassageColumn::Memo;
}

qint64 number(const Passage &passage, const TableColumn &column)
{
    return column.kind == PassageColumn::Certainty ? passage.certainty : passage.modified.toMSecsSinceEpoch();
}

QString sortText(const QuotedPassage &passage, const TableColumn &column, const PassageLabels &labels)
{
    switch (column.kind) {
    case PassageColumn::Quote: return Display::oneLine(passage.quote.left(2 * sortedCharacters)).left(sortedCharacters);
    case PassageColumn::Task: return labels.taskPath(passage.passage.task);
    case PassageColumn::Dated: return labels.isoDate(passage.passage.letter);
    case PassageColumn::Memo: return Display::oneLine(markdownWords(passage.passage.memo.left(2 * sortedCharacters)));
    default: return passageCell(passage, column, labels);
    }
}

/// Text to its place among all texts given.
class Ranks
{
public:
    explicit Ranks(bool ofValues = false)
        : m_keyOf(ofValues ? valueOrderKey : nameOrderKey)
    {
    }
    /// Of names whose keys are kept: to make one takes longer than to find it.
    explicit Ranks(QHash<QString, QByteArray> &keys)
        : m_keyOf(nameOrderKey)
        , m_keys(&keys)
    {
    }

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
            keys.emplace_back(key(m_texts.at(i)), i);
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
    [[nodiscard]] bool isEmpty(qint64 numberOfText) const { return m_texts.at(numberOfText).isEmpty(); }

private:
    [[nodiscard]] QByteArray key(const QString &text) const
    {
        if (!m_keys)
            return m_keyOf(text);
        QByteArray &kept = (*m_keys)[text];
        if (kept.isNull())
            kept = m_keyOf(text);
        return kept;
    }

    QByteArray (*m_keyOf)(const QString &);
    QHash<QString, QByteArray> *m_keys = nullptr;
    QHash<QString, qsizetype> m_numbers;
    QStringList m_texts;
    QList<qint64> m_ranks;
};

} // namespace

QString passageText(const QuotedPassage &passage, const TableColumn &column, const PassageLabels &labels)
{
    const Passage &codes = passage.passage;
    switch (column.kind) {
    case PassageColumn::Letter: return labels.letter(codes.letter);
    case PassageColumn::Quote: return Display::oneLine(passage.quote);
    case PassageColumn::Task: return labels.task(codes.task);
    case PassageColumn::Direction: return labels.direction(codes.direction);
    case PassageColumn::Arguments: return labels.arguments(codes.arguments);
    case PassageColumn::Certainty: return codes.certainty > 0 ? QLocale().toString(codes.certainty) : QString();
    case PassageColumn::Coder: return labels.coder(codes.coder);
    case PassageColumn::Modified: return Display::when(codes.modified);
    case PassageColumn::Memo: return Display::oneLine(markdownWords(codes.memo));
    case PassageColumn::GoodQuote: return codes.goodQuote ? PassageTexts::tr("yes") : QString();
    case PassageColumn::Sender: return labels.sender(codes.letter);
    case PassageColumn::Dated: return labels.dated(codes.letter);
    case PassageColumn::Attribute: return Display::oneLine(labels.attribute(codes.letter, column.attribute));
    }
    return {};
}

QString passageCell(const QuotedPassage &passage, const TableColumn &column, const PassageLabels &labels)
{
    const auto beginning = [](const QString &text) {
        const QString line = Display::oneLine(text.left(shownCharacters));
        return text.size() > shownCharacters ? line + QChar(0x2026) : line;
    };
    switch (column.kind) {
    case PassageColumn::Quote: return beginning(passage.quote);
    case PassageColumn::Memo: return beginning(markdownWords(passage.passage.memo.left(2 * shownCharacters)));
    case PassageColumn::Attribute: return beginning(labels.attribute(passage.passage.letter, column.attribute));
    default: return passageText(passage, column, labels);
    }
}

void PassageOrder::setColumn(const TableColumn &column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

void PassageOrder::sort(
    QList<PassageId> &ids, const QHash<PassageId, QuotedPassage> &passages, const PassageLabels &labels) const
{
    constexpr qsizetype mostKept = 200'000;
    if (m_nameKeys.size() > mostKept)
        m_nameKeys.clear();
    const bool byLetter = m_column.kind == PassageColumn::Letter;
    Ranks letters(m_nameKeys);
    Ranks coders(m_nameKeys);
    Ranks texts(isValue(m_column));
    std::vector<SortKey> keys;
    keys.reserve(size_t(ids.size()));
    for (const PassageId id : std::as_const(ids)) {
        const QuotedPassage &passage = *passages.constFind(id);
        const Passage &codes = passage.passage;
        const qint64 letter = letters.add(labels.letter(codes.letter));
        const qint64 column = isNumber(m_column) ? number(codes, m_column)
            : byLetter                           ? letter
                                                 : texts.add(sortText(passage, m_column, labels));
        keys.push_back(
            {column, letter, codes.letter, codes.range, coders.add(labels.coder(codes.coder)), codes.uuid, id});
    }
    letters.close();
    coders.close();
    texts.close();
    for (SortKey &key : keys) {
        key.letter = letters.rank(key.letter);
        key.coder = coders.rank(key.coder);
        const bool last = isValue(m_column) && texts.isEmpty(key.column);
        if (!isNumber(m_column))
            key.column = byLetter ? key.letter : texts.rank(key.column);
        if (m_order == Qt::DescendingOrder && !last)
            key.column = -key.column;
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, ids.begin(), &SortKey::id);
}

bool PassageOrder::less(const QuotedPassage &a, const QuotedPassage &b, const PassageLabels &labels) const
{
    const auto compared = [&](const TableColumn &column) {
        if (isNumber(column))
            return number(a.passage, column) <=> number(b.passage, column);
        const QString one = sortText(a, column, labels);
        const QString other = sortText(b, column, labels);
        if (one == other)
            return std::strong_ordering::equal;
        return isValue(column) ? compareValues(one, other) : compareNames(one, other);
    };
    if (isValue(m_column)) {
        const bool empty = sortText(a, m_column, labels).isEmpty();
        if (empty != sortText(b, m_column, labels).isEmpty())
            return !empty;
    }
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
