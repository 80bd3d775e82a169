// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <optional>

namespace Kodeks {

/// The letters that the list shows: those that the words and the state let through, in the order asked for.
class ShownLetters : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Name, Dated, State, Changed };

    explicit ShownLetters(QObject *parent = nullptr);

    /// Nothing for all.
    void setState(std::optional<Letter::Progress> state);
    [[nodiscard]] std::optional<Letter::Progress> state() const { return m_state; }
    void setOrder(Order order);
    /// Those that are let through.
    [[nodiscard]] QSet<LetterId> letters() const;
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    std::optional<Letter::Progress> m_state;
    Order m_order = Order::Name;
};

} // namespace Kodeks
