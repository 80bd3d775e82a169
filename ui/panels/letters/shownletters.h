// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <optional>

namespace Kodeks {

/// The letters that the list shows: those that the words, the state and a choice of letters let through, in the order
/// asked for.
class ShownLetters : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Name, Dated, State, Changed, Attribute };

    explicit ShownLetters(QObject *parent = nullptr);

    /// Nothing for all.
    void setState(std::optional<Letter::Progress> state);
    [[nodiscard]] std::optional<Letter::Progress> state() const { return m_state; }
    /// These alone; nothing for all.
    void setOnly(const std::optional<QSet<LetterId>> &letters);
    [[nodiscard]] const std::optional<QSet<LetterId>> &only() const { return m_only; }
    void setOrder(Order order);
    /// By the attribute of that name, in the order of values, which the second line of a letter then shows; those
    /// without it come last.
    void setAttributeOrder(const QString &name);
    [[nodiscard]] const QString &attribute() const { return m_attribute; }
    /// The attributes whose values stand in a line of their own under each letter (LetterListModel::DescriptionRole).
    void setDescribedBy(const QStringList &attributes);
    [[nodiscard]] const QStringList &describedBy() const { return m_describedBy; }
    /// Those that are let through.
    [[nodiscard]] QSet<LetterId> letters() const;
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    [[nodiscard]] QString attributeOf(const QModelIndex &letter) const;
    [[nodiscard]] QString description(const QModelIndex &letter) const;

    std::optional<Letter::Progress> m_state;
    std::optional<QSet<LetterId>> m_only;
    QString m_attribute;
    QStringList m_describedBy;
    Order m_order = Order::Name;
};

} // namespace Kodeks
