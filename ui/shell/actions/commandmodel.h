// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

class QAction;

namespace Kodeks {

class ActionRegistry;

/// The actions that answer what was typed into the command palette, best first, those that can be done now before the
/// others.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ShortcutRole = Qt::UserRole + 1, MenuRole, PlacesRole };

    explicit CommandModel(const ActionRegistry &registry, QObject *parent = nullptr);

    void setFilter(const QString &typed);
    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QAction *action = nullptr;
        QString menu;
        int rank = 0; ///< the smaller the better
        QList<qsizetype> places;
    };

    const ActionRegistry &m_registry;
    QList<Row> m_rows;
};

} // namespace Kodeks
