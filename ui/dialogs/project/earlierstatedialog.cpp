// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/earlierstatedialog.h"

#include "core/project/project.h"
#include "core/project/restoring/restoring.h"
#include "ui/dialogs/parts/acceptrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

QTreeWidget *makeTree(const QString &name, const QString &accessible, const QStringList &headers)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setAccessibleName(accessible);
    tree->setHeaderLabels(headers);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    return tree;
}

QString counted(qsizetype number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

} // namespace

EarlierStateDialog::EarlierStateDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_path(project.path())
    , m_viewer(project.viewer())
    , m_list(makeTree(u"earlierStates"_s, tr("Earlier states"), {tr("When"), tr("State")}))
    , m_parts(makeTree(u"earlierParts"_s, tr("What is different now"),
          {tr("What is different now"), tr("Added since"), tr("Removed since"), tr("Changed since"), tr("Other")}))
    , m_note(new QLabel)
{
    setObjectName(u"earlierStateDialog"_s);
    setWindowTitle(tr("Open an earlier state"));
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EarlierStateDialog::readDifferences);
    connect(m_parts, &QTreeWidget::currentItemChanged, this, &EarlierStateDialog::follow);
    readStates();
}

void EarlierStateDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    m_note->setObjectName(u"earlierNote"_s);
    m_note->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_parts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->header()->setStretchLastSection(false);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *both = new QSplitter;
    both->addWidget(m_list);
    both->addWidget(m_parts);
    both->setChildrenCollapsible(false);
    both->setSizes({420, 560});
    column->addWidget(both, 1);
    column->addWidget(m_note);
    auto *folder = new QPushButton(tr("Show the &backups"));
    folder->setObjectName(u"earlierFolder"_s);
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, &EarlierStateDialog::folderWanted);
    column->addWidget(folder, 0, Qt::AlignLeft);
    m_accept = addAcceptRow(this, column, tr("Bring back"), u"earlierAccept"_s);
    m_accept->setEnabled(false);
    constexpr QSize size(1000, 520);
    resize(size);
}

void EarlierStateDialog::readStates()
{
    m_note->setText(tr("Reading the journal…"));
    m_reading.start<QList<EarlierState>>(this, [path = m_path](const Progress &) { return earlierStates(path); },
        [this](const Result<QList<EarlierState>> &states) {
        if (states)
            showStates(*states);
        else
            m_note->setText(states.error().message);
        emit statesShown();
    });
}

QString EarlierStateDialog::wordsOf(const EarlierState &state) const
{
    return state.file.isEmpty() ? tr("before “%1”").arg(state.title) : tr("backup");
}

void EarlierStateDialog::showStates(const QList<EarlierState> &states)
{
    m_states = states;
    for (const EarlierState &each : states) {
        auto *item = new QTreeWidgetItem(
            m_list, {QLocale().toString(each.at.toLocalTime(), u"dd.MM.yyyy HH:mm"_s), wordsOf(each)});
        item->setToolTip(1, each.file.isEmpty() ? wordsOf(each) : each.file);
    }
    if (states.isEmpty())
        m_note->setText(tr("There is no earlier state with a name yet. There is one before each import, merge and "
                           "change of many passages, and for each backup; the history has every single change."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

const EarlierState *EarlierStateDialog::state() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_states.size() ? &m_states.at(row) : nullptr;
}

void EarlierStateDialog::readDifferences()
{
    m_parts->clear();
    follow();
    const EarlierState *chosen = state();
    if (!chosen)
        return;
    m_note->setText(tr("Comparing…"));
    m_reading.start<StateDifferences>(this, [path = m_path, event = chosen->event](const Progress &progress) {
        return differencesSince(path, event, progress);
    }, [this](const Result<StateDifferences> &differences) {
        if (differences)
            showDifferences(*differences);
        else
            m_note->setText(differences.error().message);
        emit differencesShown();
    });
}

void EarlierStateDialog::addPart(QTreeWidgetItem *below, Part part, const StateDifference &difference)
{
    QString name = difference.name;
    if (difference.fate == StateDifference::Fate::Came)
        name = tr("%1 (has come since)").arg(name);
    else if (difference.fate == StateDifference::Fate::Went)
        name = tr("%1 (has gone since)").arg(name);
    auto *item = new QTreeWidgetItem(below,
        {name, counted(difference.passages.added), counted(difference.passages.removed),
            counted(difference.passages.changed), counted(difference.others)});
    for (int column = 1; column < m_parts->columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, partRole, int(part));
    item->setData(0, idRole, difference.id);
    item->setData(0, nameRole, difference.name);
    const bool isOwn = part == Part::Coder && m_viewer && m_viewer->value() == difference.id;
    item->setDisabled(m_viewer && !isOwn);
}

void EarlierStateDialog::showDifferences(const StateDifferences &differences)
{
    ChangedPassages all;
    for (const StateDifference &coder : differences.coders) {
        all.added += coder.passages.added;
        all.removed += coder.passages.removed;
        all.changed += coder.passages.changed;
    }
    addPart(m_parts->invisibleRootItem(), Part::All,
        {.name = tr("Everything"), .passages = all, .others = differences.codes + differences.settings});
    auto *coders = new QTreeWidgetItem(m_parts, {tr("Coders")});
    for (const StateDifference &coder : differences.coders)
        addPart(coders, Part::Coder, coder);
    auto *letters = new QTreeWidgetItem(m_parts, {tr("Letters")});
    for (const StateDifference &letter : differences.letters)
        addPart(letters, Part::Letter, letter);
    for (QTreeWidgetItem *group : {coders, letters}) {
        group->setFlags(Qt::ItemIsEnabled);
        group->setHidden(group->childCount() == 0);
    }
    m_parts->expandAll();
    if (differences.isEmpty())
        m_note->setText(tr("Nothing is different from then."));
    else if (m_viewer)
        m_note->setText(tr("What others have coded is out of sight, so only your own work can be brought back."));
    else
        m_note->setText(tr("%Ln step(s) of the journal since then; codes that differ: %1, settings and records of the "
                           "project: %2. What is brought back is one step that can be undone.",
            nullptr, int(differences.steps))
                .arg(differences.codes)
                .arg(differences.settings));
    if (!differences.isEmpty() && !m_viewer)
        m_parts->setCurrentItem(m_parts->topLevelItem(0));
    follow();
}

void EarlierStateDialog::follow()
{
    const QTreeWidgetItem *item = m_parts->currentItem();
    const bool isPart = item && !item->isDisabled() && item->data(0, partRole).isValid();
    m_accept->setEnabled(isPart && state());
    const auto part = isPart ? Part(item->data(0, partRole).toInt()) : Part::All;
    const QString name = isPart ? item->data(0, nameRole).toString() : QString();
    m_accept->setText(part == Part::Letter ? tr("Bring this letter back")
            : part == Part::Coder          ? tr("Bring this coder’s work back")
                                           : tr("Bring all back"));
    m_accept->setToolTip(part == Part::All ? QString() : name);
}

Edit EarlierStateDialog::edit() const
{
    const QTreeWidgetItem *item = m_parts->currentItem();
    const EarlierState *chosen = state();
    if (!item || !chosen)
        return {};
    const qint64 id = item->data(0, idRole).toLongLong();
    const QString name = item->data(0, nameRole).toString();
    switch (Part(item->data(0, partRole).toInt())) {
    case Part::Letter: return Edits::restoreLetter(chosen->event, LetterId(id), name);
    case Part::Coder: return Edits::restoreCoder(chosen->event, CoderId(id), name);
    case Part::All: break;
    }
    return Edits::restoreAll(chosen->event,
        chosen->file.isEmpty() ? wordsOf(*chosen)
                               : tr("of %1").arg(QLocale().toString(chosen->at.toLocalTime(), u"dd.MM.yyyy HH:mm"_s)));
}

} // namespace Kodeks
