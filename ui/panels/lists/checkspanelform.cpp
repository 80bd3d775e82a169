// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/checkspanel.h"

#include "core/project/project.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/mnemonics.h"
#include "ui/panels/parts/panelheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMillisecondsBetweenChecks = 250;
constexpr int restMillisecondsInMoving = 150;

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PanelHeader({}))
    , m_kinds(new QToolButton)
    , m_tree(new QTreeView)
    , m_state(new EmptyState(m_tree))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_kinds->setObjectName(u"checksKinds"_s);
    m_kinds->setText(tr("Kinds"));
    m_kinds->setToolTip(tr("What is looked for"));
    m_kinds->setAutoRaise(true);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setMenu(new QMenu(m_kinds));
    m_header->addWidget(m_kinds);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    setUpTree();
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMillisecondsBetweenChecks);
    m_moving.setSingleShot(true);
    m_moving.setInterval(restMillisecondsInMoving);
    connect(&m_resting, &QTimer::timeout, this, &ChecksPanel::check);
    connect(&m_moving, &QTimer::timeout, this, [this] {
        if (const Doubt *doubt = m_model.doubt(m_tree->currentIndex()))
            emit doubtShown(*doubt);
    });
    connect(m_kinds->menu(), &QMenu::aboutToShow, this, &ChecksPanel::fillKinds);
    refresh();
}

void ChecksPanel::setUpTree()
{
    m_tree->setObjectName(u"checksTree"_s);
    m_tree->setAccessibleName(tr("What may be wrong"));
    m_tree->setModel(&m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DoubtsModel::Words, QHeaderView::Stretch);
    header->resizeSection(DoubtsModel::Place, 46 * fontMetrics().averageCharWidth());
    header->resizeSection(DoubtsModel::Coder, 16 * fontMetrics().averageCharWidth());
    connect(m_tree, &QTreeView::doubleClicked, this, &ChecksPanel::activate);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (const auto kind = m_model.kind(index))
            m_folded.insert(*kind);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (const auto kind = m_model.kind(index))
            m_folded.remove(*kind);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_tree->hasFocus())
            m_moving.start();
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"checksMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        giveMnemonics(*menu);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
}

void ChecksPanel::fillMenu(QMenu *menu)
{
    const QModelIndex index = m_tree->currentIndex();
    const auto kind = m_model.kind(index);
    if (!kind)
        return;
    const auto add = [menu, this](const QString &name, const QString &text, const std::function<void()> &work) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
    };
    if (const Doubt *doubt = m_model.doubt(index)) {
        add(u"checksGo"_s, tr("&Go there\tEnter"), [this] { activate(m_tree->currentIndex()); });
        if (doubt->like.isValid())
            add(u"checksLike"_s, tr("Open the &other letter"),
                [this, like = doubt->like] { emit letterActivated(like); });
        add(u"checksCopy"_s, tr("&Copy\tCtrl+C"), [this] { copy(); });
        menu->addSeparator();
    }
    add(u"checksLeaveOut"_s, tr("&Leave out “%1”").arg(DoubtsModel::title(*kind)),
        [this, kind] { leaveOut(*kind, true); });
}

void ChecksPanel::fillKinds()
{
    QMenu *menu = m_kinds->menu();
    menu->clear();
    for (int i = 0; i < Doubt::kinds; ++i) {
        const auto kind = static_cast<Doubt::Kind>(i);
        QAction *action
            = menu->addAction(tr("%1 (%2)").arg(DoubtsModel::title(kind), QLocale().toString(m_model.count(kind))));
        action->setObjectName(doubtKindId(kind));
        action->setCheckable(true);
        action->setChecked(!m_model.leftOut().contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool on) { leaveOut(kind, !on); });
    }
    giveMnemonics(*menu);
}

} // namespace Kodeks
