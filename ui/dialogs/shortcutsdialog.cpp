// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

enum Column { TextColumn, MenuColumn, KeysColumn };

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QList<ShortcutRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_conflict(new QLabel(this))
    , m_assign(new QPushButton(tr("Assign"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);
    m_assign->setObjectName(u"shortcutAssign"_s);
    m_reset->setObjectName(u"shortcutReset"_s);
    layOut();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::record);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        if (const ShortcutRow *row = current())
            assign(row->id, m_keys->keySequence());
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetCurrent);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    resize(640, 560);
}

QMap<QString, QKeySequence> ShortcutsDialog::changed() const
{
    QMap<QString, QKeySequence> result;
    for (const ShortcutRow &row : m_rows) {
        if (row.now != row.standard)
            result.insert(row.id, row.now);
    }
    return result;
}

void ShortcutsDialog::assign(const QString &id, const QKeySequence &keys)
{
    const QStringList taken = owners(keys, id);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ShortcutRow &row = m_rows[i];
        if (row.id == id)
            row.now = keys;
        else if (taken.contains(row.id))
            row.now = {};
        updateRow(i);
    }
    showCurrent();
}

void ShortcutsDialog::fill()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_items.append(new QTreeWidgetItem(m_list, {m_rows.at(i).text, m_rows.at(i).menu}));
        updateRow(i);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::filter(const QString &typed)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const ShortcutRow &row = m_rows.at(i);
        m_items.at(i)->setHidden(
            !row.text.contains(typed, Qt::CaseInsensitive) && !shown(row.now).contains(typed, Qt::CaseInsensitive));
    }
}

void ShortcutsDialog::showCurrent()
{
    if (const ShortcutRow *row = current())
        m_keys->setKeySequence(row->now);
    record();
}

void ShortcutsDialog::record()
{
    const ShortcutRow *row = current();
    const QKeySequence keys = m_keys->keySequence();
    const QStringList taken = row ? owners(keys, row->id) : QStringList();
    m_conflict->setText(taken.isEmpty()
            ? QString()
            : tr("%1 belongs to “%2”; assigning it here takes it from there.")
                  .arg(shown(keys), std::ranges::find(m_rows, taken.constFirst(), &ShortcutRow::id)->text));
    m_assign->setEnabled(row && row->now != keys);
    m_reset->setEnabled(row && row->now != row->standard);
}

void ShortcutsDialog::resetCurrent()
{
    if (const ShortcutRow *row = current())
        assign(row->id, row->standard);
}

void ShortcutsDialog::resetAll()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].now = m_rows.at(i).standard;
        updateRow(i);
    }
    showCurrent();
}

void ShortcutsDialog::layOut()
{
    auto *keys = new QHBoxLayout;
    auto *label = new QLabel(tr("&New shortcut:"), this);
    label->setBuddy(m_keys);
    keys->addWidget(label);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_assign);
    keys->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"shortcutResetAll"_s);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(keys);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
}

void ShortcutsDialog::updateRow(qsizetype row)
{
    QFont font = m_list->font();
    font.setBold(m_rows.at(row).now != m_rows.at(row).standard);
    m_items.at(row)->setText(KeysColumn, shown(m_rows.at(row).now));
    m_items.at(row)->setFont(KeysColumn, font);
}

ShortcutRow *ShortcutsDialog::current()
{
    const qsizetype row = m_items.indexOf(m_list->currentItem());
    return row < 0 ? nullptr : &m_rows[row];
}

QStringList ShortcutsDialog::owners(const QKeySequence &keys, const QString &otherThan) const
{
    const auto asking = std::ranges::find(m_rows, otherThan, &ShortcutRow::id);
    const QString place = asking == m_rows.end() ? QString() : asking->place;
    QStringList ids;
    for (const ShortcutRow &row : m_rows) {
        const bool meets = place.isEmpty() || row.place.isEmpty() || place == row.place;
        if (!keys.isEmpty() && row.id != otherThan && row.now == keys && meets)
            ids.append(row.id);
    }
    return ids;
}

} // namespace Kodeks
