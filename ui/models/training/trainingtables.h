// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/rounds/trainingreport.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// A training's figures as a table to look at: code by code, or the places where the two differ.
class TrainingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class What { Codes, Differences };

    explicit TrainingTable(What what, QObject *parent = nullptr);

    /// Nothing: empty.
    void setReport(const std::optional<TrainingReport> &report);
    /// Of a row of Differences; nullptr: none.
    [[nodiscard]] const Disagreement *difference(int row) const;
    /// The column that takes what room is left.
    [[nodiscard]] int widest() const { return m_what == What::Codes ? 1 : 2; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fillCodes();
    void fillDifferences();

    What m_what;
    std::optional<TrainingReport> m_report;
    QStringList m_headers;
    QList<QStringList> m_rows;
};

} // namespace Kodeks
