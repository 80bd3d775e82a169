// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/hitsurroundings.h"
#include "core/project/searching/lettersearch.h"
#include "ui/models/lists/hitorder.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// What a search has found, to work with: the letter, the place with its surroundings, what is coded there and the pile
/// it was put on. In the order of letters and places until it is sorted. Piles are of places, so they outlive a search.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Context, Coded, Pile, ColumnCount };
    enum Role {
        BeforeRole = Qt::UserRole + 1, ///< the three parts of the place, each on one line
        MatchRole,
        AfterRole,
        OpenedRole, ///< whether the row is opened: BeforeRole and AfterRole are of the sentence or the paragraph
        StatesRole, ///< a list of what each passage at the hit says
        ColorsRole, ///< and of their colours
    };
    /// How much of a row's text is shown.
    enum class Opened { Line, Sentence, Paragraph };
    static constexpr int mostPiles = 9;

    using QAbstractTableModel::QAbstractTableModel;

    /// Hits that are shown already stay where they are, with what is new about them.
    void setResult(LetterSearchResult result, HitLabels labels);
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_result.hits.found.hits; }
    /// Whether there are hits that are not among the rows.
    [[nodiscard]] bool isCutOff() const { return m_result.hits.found.more; }
    [[nodiscard]] qsizetype letterCount() const;
    [[nodiscard]] const SearchHit &hitAt(int row) const { return hits().at(m_order.at(row)); }
    [[nodiscard]] HitPlace placeAt(int row) const { return {hitAt(row).letter, hitAt(row).range}; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(const HitPlace &place) const;

    void setOrder(const QList<HitKey> &keys);
    [[nodiscard]] const QList<HitKey> &order() const { return m_keys; }

    /// 1 to mostPiles; 0 takes them off. Rows stay where they are, also while they are sorted by piles.
    void putOnPile(const QList<int> &rows, int pile);
    void clearPiles();
    [[nodiscard]] int pileAt(int row) const { return m_piles.value(placeAt(row)); }
    [[nodiscard]] const QHash<HitPlace, int> &piles() const { return m_piles; }
    /// The places of a pile that are among the rows, in their order.
    [[nodiscard]] QList<HitPlace> placesOnPile(int pile) const;

    void open(int row, Opened opened, const HitSurroundings &around);
    [[nodiscard]] Opened openedAt(int row) const { return m_opened.value(placeAt(row)).how; }
    void close(int row);

    /// A row as a spreadsheet takes it: letter, sender, date, left, hit, right, what is coded, pile; and their names.
    [[nodiscard]] QStringList textsAt(int row) const;
    [[nodiscard]] static QStringList textNames();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct OpenedHit
    {
        Opened how = Opened::Line;
        HitSurroundings around = {};
    };

    /// Whether the hits shown are the first ones of the result, all of them, or the first with others to follow.
    [[nodiscard]] bool begins(const LetterSearchResult &result) const;
    [[nodiscard]] bool holds(const LetterSearchResult &result) const;
    [[nodiscard]] bool goesOn(const LetterSearchResult &result) const;
    void sort();
    [[nodiscard]] QStringList states(int row) const;
    [[nodiscard]] QString before(int row) const;
    [[nodiscard]] QString after(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant toolTip(int row, int column) const;

    LetterSearchResult m_result;
    HitLabels m_labels;
    QList<HitKey> m_keys;
    QList<qsizetype> m_order; ///< the number of the hit in each row
    QHash<HitPlace, int> m_piles;
    QHash<HitPlace, OpenedHit> m_opened;
};

} // namespace Kodeks
