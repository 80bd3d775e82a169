// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/searchmodel.h"

#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// One line of the same length, so that the space beside the match stays.
QString flat(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

void SearchModel::setResult(LetterSearchResult result, HitLabels labels)
{
    ++m_reading;
    m_asked.clear();
    if (holds(result)) {
        if (!result.every && result.hits.found.more)
            result.every = m_result.every;
        const int before = count();
        m_labels = std::move(labels);
        if (const int after = countOf(result); after > before) {
            beginInsertRows({}, before, after - 1);
            m_result = std::move(result);
            for (int number = before; number < after && !m_order.isEmpty(); ++number) {
                m_order.append(number);
                m_rows.append(number);
            }
            endInsertRows();
            if (!m_keys.isEmpty())
                sort();
            return;
        }
        m_result = std::move(result);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    if (goesOn(result)) {
        beginInsertRows({}, rowCount(), countOf(result) - 1);
        m_result = std::move(result);
        m_labels = std::move(labels);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_result = std::move(result);
    m_labels = std::move(labels);
    m_opened.clear();
    m_read.clear();
    m_readNumbers.clear();
    m_order.clear();
    m_rows.clear();
    if (!m_keys.isEmpty() && count() == hits().size())
        putInOrder(hitOrder(hits(), m_keys, m_labels, m_piles));
    endResetModel();
    if (!m_keys.isEmpty() && count() > hits().size())
        emit orderWanted();
}

bool SearchModel::begins(const LetterSearchResult &result) const
{
    const QList<SearchHit> &others = result.hits.found.hits;
    const auto isSame = [](const SearchHit &one, const SearchHit &other) {
        return one.letter == other.letter && one.range == other.range;
    };
    return !hits().isEmpty() && hits().size() <= others.size()
        && std::ranges::equal(hits(), std::span(others).first(size_t(hits().size())), isSame);
}

/// Of hits that are not listed, too, where they are told.
bool SearchModel::holds(const LetterSearchResult &result) const
{
    return begins(result) && hits().size() == result.hits.found.hits.size()
        && (!result.every || countOf(result) >= count()) && (result.hits.found.more || !m_result.every);
}

bool SearchModel::goesOn(const LetterSearchResult &result) const
{
    return m_keys.isEmpty() && !m_result.every && begins(result);
}

int SearchModel::countOf(const LetterSearchResult &result)
{
    return int(result.every ? result.every->size() : result.hits.found.hits.size());
}

int SearchModel::count() const
{
    return countOf(m_result);
}

qsizetype SearchModel::letterCount() const
{
    QSet<LetterId> letters;
    for (const SearchHit &hit : hits())
        letters.insert(hit.letter);
    return letters.size();
}

void SearchModel::putOnPile(const QList<int> &rows, int pile)
{
    for (const int row : rows) {
        if (pile > 0)
            m_piles.insert(placeAt(row), pile);
        else
            m_piles.remove(placeAt(row));
    }
    if (const auto [first, last] = std::ranges::minmax_element(rows); first != rows.end())
        emit dataChanged(index(*first, Pile), index(*last, Pile));
}

void SearchModel::clearPiles()
{
    m_piles.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, Pile), index(rowCount() - 1, Pile));
}

QList<HitPlace> SearchModel::placesOnPile(int pile) const
{
    QMap<int, HitPlace> places;
    for (auto put = m_piles.cbegin(); put != m_piles.cend(); ++put) {
        if (const int row = *put == pile ? rowOf(put.key()) : -1; row >= 0)
            places.insert(row, put.key());
    }
    return places.values();
}

QList<int> SearchModel::openedRows() const
{
    QList<int> rows;
    for (auto opened = m_opened.cbegin(); opened != m_opened.cend(); ++opened) {
        if (const int row = rowOf(opened.key()); row >= 0)
            rows.append(row);
    }
    return rows;
}

void SearchModel::open(int row, Opened opened, const HitSurroundings &around)
{
    m_opened.insert(placeAt(row), {opened, around});
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SearchModel::close(int row)
{
    m_opened.remove(placeAt(row));
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QStringList SearchModel::textsAt(int row) const
{
    return textsOf(hitAt(row), passagesAt(row));
}

QStringList SearchModel::textsOf(const SearchHit &hit, const QList<Passage> &passages) const
{
    const HitLabels::LetterWords letter = m_labels.letter(hit);
    const int pile = m_piles.value({hit.letter, hit.range});
    return {letter.name, letter.sender, letter.isoDate, flat(hit.before), flat(hit.match), flat(hit.after),
        states(passages).join(u"; "_s), pile > 0 ? QString::number(pile) : QString()};
}

QStringList SearchModel::textNames()
{
    return {tr("Letter"), tr("Sender"), tr("Date"), tr("Left"), tr("Hit"), tr("Right"), tr("Coded"), tr("Pile")};
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole: return index.column() == Pile ? QVariant(int(Qt::AlignCenter)) : QVariant();
    case BeforeRole: return before(row);
    case MatchRole: return flat(hitAt(row).match);
    case AfterRole: return after(row);
    case OpenedRole: return openedAt(row) != Opened::Line;
    case StatesRole: return states(passagesAt(row));
    case ColorsRole: {
        QVariantList colors;
        const QList<Passage> passages = passagesAt(row);
        for (const Passage &passage : passages)
            colors.append(m_labels.color(passage));
        return colors;
    }
    default: return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && section == Pile)
        return tr("The pile a hit is on: keys 1 to 9 put it there, 0 takes it off");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letter: return tr("Letter");
    case Context: return tr("Place");
    case Coded: return tr("Coded");
    default: return tr("Pile");
    }
}

QStringList SearchModel::states(const QList<Passage> &passages) const
{
    QStringList all;
    for (const Passage &passage : passages)
        all.append(m_labels.passage(passage));
    return all;
}

QString SearchModel::before(int row) const
{
    const OpenedHit opened = m_opened.value(placeAt(row));
    return flat(opened.how == Opened::Line   ? hitAt(row).before
            : opened.how == Opened::Sentence ? opened.around.sentence.before
                                             : opened.around.paragraph.before);
}

QString SearchModel::after(int row) const
{
    const OpenedHit opened = m_opened.value(placeAt(row));
    return flat(opened.how == Opened::Line   ? hitAt(row).after
            : opened.how == Opened::Sentence ? opened.around.sentence.after
                                             : opened.around.paragraph.after);
}

QString SearchModel::text(int row, int column) const
{
    switch (column) {
    case Letter: return m_labels.letter(hitAt(row)).name;
    case Context: return before(row) + flat(hitAt(row).match) + after(row);
    case Coded: return states(passagesAt(row)).join(u"; "_s);
    default: return pileAt(row) > 0 ? QString::number(pileAt(row)) : QString();
    }
}

QVariant SearchModel::toolTip(int row, int column) const
{
    const QStringList all = states(passagesAt(row));
    if (column == Coded && !all.isEmpty())
        return Display::toolTip(all.join(u'\n'));
    return column == Letter ? QVariant(hitAt(row).letterName) : QVariant();
}

} // namespace Kodeks
