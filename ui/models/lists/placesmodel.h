// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/confusion.h"
#include "ui/models/letters/letterquotes.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// A list of places in letters with their quotes.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Place };

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(Project *project);
    void setPlaces(QList<AgreementPlace> places);
    [[nodiscard]] const AgreementPlace &at(int row) const { return m_places.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LetterQuotes m_quotes;
    QList<AgreementPlace> m_places;
};

} // namespace Kodeks
