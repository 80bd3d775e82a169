// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/concluded.h"
#include "ui/models/letters/letterquotes.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// The passages behind a number, a row each: the quote, and whose it is and what it says.
class QuotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// "LO Kommune Oslo · Coder A · Sykehjem · etat → bydel".
    static constexpr int HeadRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(Project *project);
    /// The statements at these places of what was read.
    void setQuotes(std::shared_ptr<const AnalysedStatements> read, QList<qsizetype> places);
    [[nodiscard]] const CodedStatement &at(int row) const { return m_read->statements[size_t(m_places.at(row))]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString head(const CodedStatement &statement) const;

    LetterQuotes m_quotes;
    std::shared_ptr<const AnalysedStatements> m_read;
    QList<qsizetype> m_places;
};

} // namespace Kodeks
