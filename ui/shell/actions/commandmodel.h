// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <optional>

class QAction;

namespace Kodeks {

class ActionRegistry;
struct ActionSpec;

/// The actions that answer what was typed into the command palette, best first, those that can be done now before the
/// others. They are found by the words of either language, whatever the window's.
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

    [[nodiscard]] std::optional<Row> found(const QString &typed, const ActionSpec &spec) const;
    [[nodiscard]] QString inOtherLanguages(const QString &text) const;

    const ActionRegistry &m_registry;
    QHash<QString, QString> m_others; ///< textsInOtherLanguages(), from the first word typed on
    QList<Row> m_rows;
};

} // namespace Kodeks
