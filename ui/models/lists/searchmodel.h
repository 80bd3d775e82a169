// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/search.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// What a search has found, in the order of letters and places: the letter and the place with its surroundings.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Context, ColumnCount };
    /// The three parts of the place, each on one line.
    enum Role { BeforeRole = Qt::UserRole + 1, MatchRole, AfterRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `letterNames` are the words for letters; one that has none goes by its file name.
    void setResult(SearchResult result, QHash<LetterId, QString> letterNames);
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_result.hits; }
    [[nodiscard]] bool isCutOff() const { return m_result.more; }
    [[nodiscard]] qsizetype letterCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString letterName(const SearchHit &hit) const
    {
        return m_letterNames.value(hit.letter, hit.letterName);
    }

    SearchResult m_result;
    QHash<LetterId, QString> m_letterNames;
};

} // namespace Kodeks
