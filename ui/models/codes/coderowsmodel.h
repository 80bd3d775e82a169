// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codematcher.h"

#include <QAbstractListModel>

namespace Kodeks {

/// Matches as the rows of a list.
class CodeRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole, ///< QString
        LettersRole,             ///< QList<qsizetype>: the typed letters in the text
        ColorRole,               ///< QColor of the task or direction; invalid if it has none
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<CodeMatch> rows, const Codebook &codebook);
    [[nodiscard]] const QList<CodeMatch> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CodeMatch> m_rows;
    QList<QColor> m_colors;
};

} // namespace Kodeks
