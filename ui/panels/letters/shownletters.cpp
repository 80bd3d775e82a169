// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/shownletters.h"

#include "core/model/letterattributes.h"
#include "core/model/nameorder.h"
#include "ui/models/letters/letterlistmodel.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

ShownLetters::ShownLetters(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(LetterListModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

void ShownLetters::setState(std::optional<Letter::Progress> state)
{
    if (std::exchange(m_state, state) != state)
        invalidateFilter();
}

void ShownLetters::setOnly(const std::optional<QSet<LetterId>> &letters)
{
    if (std::exchange(m_only, letters) != letters)
        invalidateFilter();
}

void ShownLetters::setOrder(Order order)
{
    m_attribute.clear();
    if (std::exchange(m_order, order) != order)
        invalidate();
}

void ShownLetters::setAttributeOrder(const QString &name)
{
    m_attribute = name;
    m_order = Order::Attribute;
    invalidate();
}

QString ShownLetters::attributeOf(const QModelIndex &letter) const
{
    return attributeValue(letter.data(LetterListModel::AttributesRole).value<LetterAttributes>(), m_attribute);
}

void ShownLetters::setDescribedBy(const QStringList &attributes)
{
    if (std::exchange(m_describedBy, attributes) != attributes && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString ShownLetters::description(const QModelIndex &letter) const
{
    const LetterAttributes attributes = letter.data(LetterListModel::AttributesRole).value<LetterAttributes>();
    QStringList values;
    for (const QString &name : m_describedBy)
        values.append(attributeValue(attributes, name).simplified());
    values.removeAll(QString());
    return values.join(u" · "_s);
}

QVariant ShownLetters::data(const QModelIndex &index, int role) const
{
    const QVariant own = QSortFilterProxyModel::data(index, role);
    if (role == LetterListModel::DescriptionRole)
        return m_describedBy.isEmpty() ? QVariant() : description(mapToSource(index));
    if (role == Qt::AccessibleTextRole && !m_describedBy.isEmpty())
        return own.toString() + u", "_s + description(mapToSource(index));
    if (role != LetterListModel::SubtitleRole || m_order != Order::Attribute || m_describedBy.contains(m_attribute))
        return own;
    const QString value = attributeOf(mapToSource(index)).simplified();
    return value.isEmpty() ? own : QVariant(own.toString() + u" · "_s + value);
}

QSet<LetterId> ShownLetters::letters() const
{
    QSet<LetterId> letters;
    for (int row = 0; row < rowCount(); ++row)
        letters.insert(LetterId(index(row, 0).data(LetterListModel::LetterRole).toLongLong()));
    return letters;
}

bool ShownLetters::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(LetterListModel::ProgressRole).toInt() != static_cast<int>(*m_state))
        return false;
    if (m_only && !m_only->contains(LetterId(index.data(LetterListModel::LetterRole).toLongLong())))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool ShownLetters::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const auto differ = [&](LetterListModel::Role role) { return one.data(role) != other.data(role); };
    if (m_order == Order::Dated && differ(LetterListModel::DatedRole))
        return one.data(LetterListModel::DatedRole).toString() < other.data(LetterListModel::DatedRole).toString();
    if (m_order == Order::State && differ(LetterListModel::ProgressRole))
        return one.data(LetterListModel::ProgressRole).toInt() < other.data(LetterListModel::ProgressRole).toInt();
    if (m_order == Order::Attribute) {
        const QString first = attributeOf(one);
        const QString second = attributeOf(other);
        if (first.isEmpty() != second.isEmpty())
            return second.isEmpty();
        if (const auto order = compareValues(first, second); order != 0)
            return order < 0;
    }
    if (m_order == Order::Changed && differ(LetterListModel::ChangedRole))
        return one.data(LetterListModel::ChangedRole).toLongLong()
            > other.data(LetterListModel::ChangedRole).toLongLong();
    return compareNames(one.data().toString(), other.data().toString()) < 0;
}

} // namespace Kodeks
