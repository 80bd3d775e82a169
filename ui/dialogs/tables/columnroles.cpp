// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tables/columnroles.h"

#include "ui/models/lists/letterchanges.h"
#include "ui/models/words/display.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Role = LetterTable::Column::Role;

constexpr qsizetype mostShown = 200; // columns; more than that are as guessed

/// All that a column can become, in the order of the choice; the last is to be left out.
QList<LetterTable::Column> rolesFor(const QString &title, bool text)
{
    QList<LetterTable::Column> roles;
    if (text)
        roles = {{title, Role::Question, {}}, {title, Role::Text, {}}};
    roles.append({title, Role::Letter, {}});
    if (!text)
        roles.append({title, Role::Folder, {}});
    for (const Fact fact : allFacts)
        roles.append({title, Role::Fact, fact});
    if (!title.isEmpty())
        roles.append({title, Role::Attribute, {}});
    roles.append({title, Role::Ignored, {}});
    return roles;
}

bool isSame(const LetterTable::Column &a, const LetterTable::Column &b)
{
    return a.role == b.role && (a.role != Role::Fact || a.fact == b.fact);
}

/// The first values of a column.
QString examples(const LetterTable &table, qsizetype column)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype longest = 60;
    QStringList values;
    for (qsizetype row = 0; row < table.rows.size() && values.size() < most; ++row) {
        const QString value = Display::oneLine(table.rows.at(row).value(column).left(longest));
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values.join(u" · "_s);
}

} // namespace

ColumnRoles::ColumnRoles(const LetterTable &table, bool text, const QString &names, QWidget *parent)
    : QTreeWidget(parent)
    , m_columns(table.columns)
    , m_names(names)
{
    setAccessibleName(tr("Columns of the table"));
    setHeaderLabels({tr("Column"), tr("Becomes"), tr("First values")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    const qsizetype shown = std::min(m_columns.size(), mostShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const QString title = Display::oneLine(m_columns.at(i).title);
        auto *item = new QTreeWidgetItem(this, {title.isEmpty() ? tr("(no title)") : title, {}, examples(table, i)});
        item->setToolTip(0, Display::toolTip(title));
        m_roles.append(roleBox(i, text));
        setItemWidget(item, 1, m_roles.last());
    }
    if (m_columns.size() > shown)
        new QTreeWidgetItem(this, {tr("… and %Ln more", nullptr, int(m_columns.size() - shown))});
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->resizeSection(0, 200);
    header()->resizeSection(1, 220);
    constexpr int most = 7;
    const int rowHeight = m_roles.isEmpty() ? fontMetrics().height() : m_roles.first()->sizeHint().height();
    setFixedHeight(
        header()->sizeHint().height() + std::min(int(m_roles.size()), most) * rowHeight + 2 * frameWidth() + 2);
}

QComboBox *ColumnRoles::roleBox(qsizetype column, bool text)
{
    const LetterTable::Column &guess = m_columns.at(column);
    auto *box = new QComboBox;
    box->setObjectName(m_names.arg(column));
    //: %1 is the title of a column
    box->setAccessibleName(tr("What “%1” becomes").arg(guess.title));
    box->setMaxVisibleItems(14);
    const QList<LetterTable::Column> roles = rolesFor(guess.title, text);
    for (const LetterTable::Column &role : roles) {
        box->addItem(text && role.role == Role::Letter ? tr("Name of the letter") : roleName(role));
        if (isSame(role, guess))
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, column, roles](int chosen) { setRole(column, roles.at(chosen)); });
    return box;
}

/// Only one column names the letter, only one its folder, and only one gives them each fact: another that did is left
/// out.
void ColumnRoles::setRole(qsizetype column, const LetterTable::Column &wanted)
{
    const bool single = wanted.role == Role::Letter || wanted.role == Role::Folder || wanted.role == Role::Fact;
    for (qsizetype i = 0; single && i < m_roles.size(); ++i) {
        if (i == column || !isSame(m_columns.at(i), wanted))
            continue;
        const QSignalBlocker quietly(m_roles.at(i));
        m_columns[i].role = Role::Ignored;
        m_roles.at(i)->setCurrentIndex(m_roles.at(i)->count() - 1);
    }
    m_columns[column] = wanted;
    emit columnsChanged();
}

} // namespace Kodeks
