// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/commandmodel.h"

#include "ui/models/codes/textmatch.h"
#include "ui/shell/actions/actionregistry.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int worst = 100; ///< comes after every match in the action's own text

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

CommandModel::CommandModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
{
    setFilter({});
}

void CommandModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    for (const ActionSpec &spec : m_registry.specs()) {
        QAction *action = m_registry.action(spec.id);
        const QString menu = plain(menuTitle(spec.menu));
        if (typed.trimmed().isEmpty())
            m_rows.append({action, menu, {}, {}});
        else if (const auto own = matchName(typed, plain(action->text())))
            m_rows.append({action, menu, static_cast<int>(own->rank), own->letters});
        else if (const auto whole = matchName(typed, menu + u' ' + plain(action->text())))
            m_rows.append({action, menu, worst + static_cast<int>(whole->rank), {}});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return std::pair(!row.action->isEnabled(), row.rank); });
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).action : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return plain(row.action->text());
    case ShortcutRole: return row.action->shortcut().toString(QKeySequence::NativeText);
    case MenuRole: return row.menu;
    case PlacesRole: return QVariant::fromValue(row.places);
    case Qt::AccessibleTextRole:
        return u"%1, %2 %3"_s
            .arg(plain(row.action->text()), row.menu, row.action->shortcut().toString(QKeySequence::NativeText))
            .simplified();
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *action = actionAt(index);
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Kodeks
