// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/namesdialog.h"

#include "core/project/files/pseudonymcopy.h"
#include "ui/dialogs/parts/acceptrow.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Instead, Kind, Places, ColumnCount };

using NameKind = NameProposal::Kind;

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

NamesDialog::NamesDialog(const QString &projectPath, const Pseudonyms &names, QWidget *parent)
    : QDialog(parent)
    , m_project(projectPath)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"namesDialog"_s);
    setWindowTitle(tr("Pseudonyms for names"));
    auto *column = new QVBoxLayout(this);
    auto *words = new QLabel(
        tr("Ticked names are replaced in all that is exported. Read the list: names that stand only in the running "
           "text are missing, and some of these are no names. What somebody says can tell who they are."),
        this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_table->setObjectName(u"namesTable"_s);
    m_table->setAccessibleName(tr("Names and pseudonyms"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Pseudonym"), tr("Kind"), tr("Places")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Instead, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    makeButtons();
    m_note->setObjectName(u"namesNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_accept = addAcceptRow(this, column, tr("Use these"), u"namesAccept"_s);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (m_filling || item->column() > Instead)
            return;
        follow();
        if (item->column() == Name)
            count();
    });
    resize(760, 560);
    for (const Pseudonym &each : names.table())
        addRow({NameKind::Person, each, 0}, false);
    if (names.isEmpty())
        propose();
    else
        count();
    follow();
}

void NamesDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text, void (NamesDialog::*act)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    auto *added = add(u"namesAdd"_s, tr("&Add a name"), &NamesDialog::follow);
    connect(added, &QPushButton::clicked, this, [this] {
        addRow({NameKind::Person, {}, 0}, false);
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->currentItem());
        follow();
    });
    add(u"namesRemove"_s, tr("&Remove"), &NamesDialog::removeRows);
    line->addStretch(1);
    add(u"namesLoad"_s, tr("&Table from a file…"), &NamesDialog::load);
    add(u"namesSave"_s, tr("&Save the table…"), &NamesDialog::save);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void NamesDialog::addRow(const NameProposal &proposal, bool counted)
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(proposal.entry.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(Qt::Checked);
    name->setData(Qt::UserRole, int(proposal.kind));
    m_table->setItem(row, Name, name);
    m_table->setItem(row, Instead, new QTableWidgetItem(proposal.entry.pseudonym));
    m_table->setItem(row, Kind, fixedItem(nameKindTitle(proposal.kind)));
    auto *places = fixedItem(counted ? QLocale().toString(proposal.places) : QString());
    places->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, Places, places);
    m_filling = false;
}

void NamesDialog::propose()
{
    m_note->setText(tr("Looking for names…"));
    m_proposing.start<QList<NameProposal>>(this, [path = m_project](const Progress &progress) {
        return proposeNames(path, progress);
    }, [this](const Result<QList<NameProposal>> &proposals) {
        for (const NameProposal &each : proposals.value_or(QList<NameProposal>()))
            addRow(each, true);
        follow();
        if (!proposals)
            m_note->setText(proposals.error().message);
        emit settled();
    });
}

void NamesDialog::count()
{
    QList<Pseudonym> table;
    QList<int> shown;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, Name)->text().simplified();
        if (!name.isEmpty()) {
            table.append({name, u"x"_s});
            shown.append(row);
        }
    }
    m_counting.start<QList<qsizetype>>(this, [path = m_project, table](const Progress &progress) {
        return countNames(path, Pseudonyms(table), progress);
    }, [this, shown](const Result<QList<qsizetype>> &places) {
        m_filling = true;
        for (qsizetype i = 0; places && i < shown.size() && shown.at(i) < m_table->rowCount(); ++i)
            m_table->item(shown.at(i), Places)->setText(QLocale().toString(places->at(i)));
        m_filling = false;
        emit settled();
    });
}

void NamesDialog::removeRows()
{
    QSet<int> chosen;
    for (const QTableWidgetItem *item : m_table->selectedItems())
        chosen.insert(item->row());
    for (int row = m_table->rowCount() - 1; row >= 0; --row) {
        if (chosen.contains(row))
            m_table->removeRow(row);
    }
    follow();
}

void NamesDialog::load()
{
    auto *dialog = new QFileDialog(this, tr("Table of names"), QFileInfo(m_project).path(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NamesDialog::loadFrom);
    dialog->open();
}

void NamesDialog::loadFrom(const QString &path)
{
    const auto names = readPseudonymFile(path);
    if (!names) {
        m_note->setText(names.error().message);
        return;
    }
    m_table->setRowCount(0);
    for (const Pseudonym &each : names->table())
        addRow({NameKind::Person, each, 0}, false);
    follow();
    count();
}

void NamesDialog::save()
{
    auto *dialog
        = new QFileDialog(this, tr("Save the table of names"), QFileInfo(m_project).path(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto written = saveNameTable(path, rows()); !written)
            m_note->setText(written.error().message);
    });
    dialog->open();
}

QList<NameProposal> NamesDialog::rows() const
{
    QList<NameProposal> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, Name);
        if (name->checkState() == Qt::Checked)
            all.append({static_cast<NameKind>(name->data(Qt::UserRole).toInt()),
                {name->text().simplified(), m_table->item(row, Instead)->text().simplified()},
                QLocale().toLongLong(m_table->item(row, Places)->text())});
    }
    return all;
}

QString NamesDialog::whatIsMissing() const
{
    QSet<QString> seen;
    const QList<NameProposal> all = rows();
    for (const NameProposal &each : all) {
        if (each.entry.name.isEmpty())
            return tr("A row has no name.");
        if (each.entry.pseudonym.isEmpty())
            return tr("“%1” has no pseudonym.").arg(each.entry.name);
        const QString key = Pseudonyms::folded(each.entry.name);
        if (seen.contains(key))
            return tr("“%1” stands twice.").arg(each.entry.name);
        seen.insert(key);
    }
    return all.isEmpty() ? tr("No name is ticked.") : QString();
}

void NamesDialog::follow()
{
    const QString missing = whatIsMissing();
    m_note->setText(missing);
    m_accept->setEnabled(missing.isEmpty());
}

Pseudonyms NamesDialog::names() const
{
    QList<Pseudonym> table;
    const QList<NameProposal> chosen = rows();
    for (const NameProposal &each : chosen)
        table.append(each.entry);
    return Pseudonyms(table);
}

} // namespace Kodeks
