// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/hitsurroundings.h"
#include "core/project/searching/lettersearch.h"
#include "ui/models/lists/hitorder.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Kodeks {

/// What a search has found, to work with: the letter, the place with its surroundings, what is coded there and the pile
/// it was put on. In the order of letters and places until it is sorted. Piles are of places, so they outlive a search.
/// Of hits behind those that are listed the places are kept alone; the words of their rows are wanted when they are
/// asked for, and some thousand are kept.
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
    [[nodiscard]] bool isCutOff() const
    {
        return m_result.hits.found.more && (!m_result.every || m_result.every->size() < m_result.hits.totals.hits);
    }
    /// All that are among the rows, in the order of letters and places.
    [[nodiscard]] QList<HitPlace> places() const;
    [[nodiscard]] qsizetype letterCount() const;
    /// Without words where they are not read yet.
    [[nodiscard]] SearchHit hitAt(int row) const;
    [[nodiscard]] HitPlace placeAt(int row) const { return placeOf(numberAt(row)); }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(const HitPlace &place) const;

    /// Of hits behind those that are listed the order is wanted.
    void setOrder(const QList<HitKey> &keys);
    [[nodiscard]] const QList<HitKey> &order() const { return m_keys; }

    /// What was wanted of rows; of those that are gone meanwhile nothing is taken.
    void takeRead(const ReadHits &read);
    /// What was wanted of the order; nothing is taken of another number of hits.
    void takeOrder(const QList<int> &order);
    [[nodiscard]] const std::shared_ptr<const HitList> &every() const { return m_result.every; }
    [[nodiscard]] const HitLabels &labels() const { return m_labels; }
    /// Whether the words of all these rows are at hand.
    [[nodiscard]] bool isRead(const QList<int> &rows) const;

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
    [[nodiscard]] QList<int> openedRows() const;

    /// A row as a spreadsheet takes it: letter, sender, date, left, hit, right, what is coded, pile; and their names.
    [[nodiscard]] QStringList textsAt(int row) const;
    [[nodiscard]] QStringList textsOf(const SearchHit &hit, const QList<Passage> &passages) const;
    [[nodiscard]] static QStringList textNames();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The words of these hits are not at hand (readHits()), and rows show them; then takeRead().
    void wordsWanted(const QList<Kodeks::HitPlace> &places);
    /// The hits are to be sorted by order() (HitSorter); then takeOrder().
    void orderWanted();

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
    [[nodiscard]] static int countOf(const LetterSearchResult &result);
    [[nodiscard]] int count() const;
    /// The number of the hit in a row and the row of a hit.
    [[nodiscard]] int numberAt(int row) const { return m_order.isEmpty() ? row : m_order.at(row); }
    [[nodiscard]] int rowOfNumber(int number) const { return m_rows.isEmpty() ? number : m_rows.at(number); }
    [[nodiscard]] HitPlace placeOf(int number) const;
    [[nodiscard]] int numberOf(const HitPlace &place) const;
    [[nodiscard]] bool isListed(int number) const { return number < hits().size(); }
    [[nodiscard]] QList<Passage> passagesAt(int row) const;
    void want(int row) const;
    void askForWords();
    void sort();
    void putInOrder(const QList<int> &order);
    [[nodiscard]] QStringList states(const QList<Passage> &passages) const;
    [[nodiscard]] QString before(int row) const;
    [[nodiscard]] QString after(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant toolTip(int row, int column) const;

    LetterSearchResult m_result;
    HitLabels m_labels;
    QList<HitKey> m_keys;
    /// A hit that is not listed, as it was read.
    struct ReadHit
    {
        SearchHit hit;
        QList<Passage> passages;
        int reading = 0; ///< the one it is of; what is of an older one is read again
    };

    QList<int> m_order; ///< the number of the hit in each row; empty where that is the row's own
    QList<int> m_rows; ///< and the other way round
    QHash<int, ReadHit> m_read; ///< by number
    QList<int> m_readNumbers; ///< those, the oldest first
    int m_reading = 0;
    mutable std::optional<std::pair<int, int>> m_shown; ///< rows whose words are to be asked for
    QSet<int> m_asked; ///< numbers whose words are asked for
    QHash<HitPlace, int> m_piles;
    QHash<HitPlace, OpenedHit> m_opened;
};

} // namespace Kodeks
