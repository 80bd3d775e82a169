// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/models/codes/codebookmodel.h"
#include "ui/models/codes/codetext.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/expandgroups.h"
#include "ui/panels/parts/filterfield.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/parts/quiet.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 10;
constexpr int mostDetailHeight = 92;
constexpr int leastDetailHeight = 44; // two lines

/// A little room between the numbers and the edge.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return QStyledItemDelegate::displayText(value, locale) + QString(2, QChar::Nbsp);
    }
};

} // namespace

void CodebookPanel::build()
{
    setObjectName(u"codebookPanel"_s);
    setAccessibleName(tr("Codebook"));
    m_header = new PanelHeader(tr("Codebook"), this);
    auto *bar = new QWidget(this);
    buildSwitch(bar);
    buildTree();
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"codebookEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(side, 8, side, 8);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(bar);
    column->addWidget(buildTools());
    column->addWidget(m_pages, 1);
    column->addWidget(buildDetail());
}

void CodebookPanel::buildSwitch(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(side, 6, side, 0);
    row->setSpacing(4);
    const QStringList words = {tr("Tasks"), tr("Directions"), tr("Actors"), tr("Arguments")};
    const QStringList names = {u"showTasks"_s, u"showDirections"_s, u"showActors"_s, u"showArguments"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *chip = new Chip(Chip::Kind::Choice, words.at(i), bar);
        chip->setObjectName(names.at(i));
        connect(chip, &Chip::clicked, this, [this, i] { setDimension(static_cast<CodeDimension>(i)); });
        chip->setToolTip(words.at(i));
        row->addWidget(chip);
        m_switch.append(chip);
    }
    row->addStretch(1);
}

QWidget *CodebookPanel::buildTools()
{
    m_filterEdit = new FilterField(this);
    m_filterEdit->setObjectName(u"codebookFilter"_s);
    m_filterEdit->setPlaceholderText(tr("Filter…"));
    m_filterEdit->setAccessibleName(tr("Filter the codebook"));
    connect(m_filterEdit, &QLineEdit::textChanged, this, &CodebookPanel::filter);
    m_filterEdit->installEventFilter(this);
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(side, 5, side, 5);
    row->setSpacing(3);
    row->addWidget(m_filterEdit, 1);
    const auto add = [this, row](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton(m_tools);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    connect(add(u"codebookAdd"_s, u"+"_s, tr("New code")), &QToolButton::clicked, this, &CodebookPanel::createCode);
    connect(add(u"codebookRules"_s, u"§"_s, tr("Unit and rules of coding")), &QToolButton::clicked, this,
        &CodebookPanel::rulesAsked);
    auto *more = add(u"codebookMore"_s, u"⋯"_s, tr("More to do with the chosen code"));
    connect(
        more, &QToolButton::clicked, this, [this, more] { popUpMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    return m_tools;
}

void CodebookPanel::buildTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"codebookTree"_s);
    m_tree->setAccessibleName(tr("Codes"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CodebookModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CodebookModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->setItemDelegateForColumn(CodebookModel::CountColumn, new CountDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(CodebookModel::GroupRole).toBool())
            choose();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_chosen = currentCode();
        showDetail();
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
        [this](const QPoint &at) { popUpMenu(m_tree->viewport()->mapToGlobal(at)); });
}

QWidget *CodebookPanel::buildDetail()
{
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"codebookDetail"_s);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setFont(smallFont(m_detail->font()));
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setContentsMargins(side, 5, side, 5);
    m_detail->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_detail, &QLabel::linkActivated, this, [this](const QString &address) {
        if (const auto target = memoTargetAt(address))
            emit linkActivated(*target);
    });
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    scroll->setFixedHeight(mostDetailHeight);
    m_detailArea = scroll;
    return scroll;
}

/// What is chosen stays chosen: where it is not shown nothing is, and it is there again when it is shown again.
void CodebookPanel::filter(const QString &typed)
{
    const qint64 chosen = m_chosen;
    m_model->setFilter(typed);
    m_moved.clear();
    expandGroups(m_tree);
    setCurrentCode(chosen);
    m_chosen = chosen;
    refresh();
}

QString CodebookPanel::emptyMessage() const
{
    if (!m_project)
        return tr("No project is open.");
    if (m_model->rowCount() > 0)
        return {};
    if (!m_model->filter().isEmpty())
        return tr("Nothing matches “%1”.").arg(m_model->filter());
    return tr("There is nothing here yet. Press + to make the first one.");
}

void CodebookPanel::refresh()
{
    const auto count = static_cast<int>(m_model->codeCount());
    const QStringList notes = {tr("%n task(s)", nullptr, count), tr("%n direction(s)", nullptr, count),
        tr("%n actor(s)", nullptr, count), tr("%n argument(s)", nullptr, count)};
    const bool locked = m_project && m_project->isLocked();
    const QString &note = notes.at(static_cast<qsizetype>(dimension()));
    m_header->setNote(!m_project ? QString() : locked ? tr("locked · %1").arg(note) : note);
    const QString lock = locked
        ? tr("The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.")
        : QString();
    m_header->setToolTip(QStringList{lock, m_model->countedNote()}.join(u'\n').trimmed());
    for (qsizetype i = 0; i < m_switch.size(); ++i)
        m_switch.at(i)->setChecked(i == static_cast<qsizetype>(dimension()));
    const QString message = emptyMessage();
    m_empty->setText(message);
    m_pages->setCurrentIndex(message.isEmpty() ? 0 : 1);
    m_tools->setEnabled(m_project);
    findChild<QToolButton *>(u"codebookAdd"_s)->setEnabled(canChange());
    showDetail();
}

/// What may be seen of what coders have noted of the chosen code.
QString CodebookPanel::memosBelow() const
{
    const auto memos = m_project->memos(subject());
    QString html;
    for (const Memo &memo : memos.value_or(QList<Memo>())) {
        const Coder *coder = m_project->coder(memo.coder);
        html += u"<p><i>%1</i></p>%2"_s.arg(
            tr("Memo by %1:").arg(coder ? coder->name : QString()).toHtmlEscaped(), memoHtml(*m_project, memo.text));
    }
    return html;
}

/// The place for it is there also while no code is chosen: the list must not move under a double-click.
void CodebookPanel::showDetail()
{
    QString text = m_project ? codeDescription(m_project->codebook(), dimension(), currentCode()) : QString();
    m_backlinks.ask(text.isEmpty() ? std::nullopt : std::optional<MemoTarget>(subject()));
    if (!text.isEmpty())
        text += memosBelow();
    if (!m_backlinks.html().isEmpty())
        text += u"<p>%1</p>"_s.arg(m_backlinks.html());
    m_detail->setText(text.isEmpty() ? tr("Choose a code to read here what it means.") : text);
    m_detail->setForegroundRole(text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_detailArea->setHidden(!m_project || (m_model->codeCount() == 0 && m_model->rowCount() == 0));
}

/// In little room the list goes before what a code means.
void CodebookPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int part = 5;
    m_detailArea->setFixedHeight(std::clamp(height() / part, leastDetailHeight, mostDetailHeight));
    QWidget::resizeEvent(event);
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_filterEdit) {
        if (pressed && key->key() == Qt::Key_Down)
            m_tree->setFocus(Qt::OtherFocusReason);
        const bool creates = key->key() == Qt::Key_Insert && key->modifiers() == Qt::NoModifier;
        if (pressed && creates)
            createCode();
        return creates;
    }
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enters && (key->modifiers() == Qt::ControlModifier || key->modifiers() == Qt::ShiftModifier)) {
        event->accept();
        if (pressed)
            key->modifiers() == Qt::ControlModifier ? showPassages() : readPassages();
        return true;
    }
    static constexpr int ours[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2, Qt::Key_Insert, Qt::Key_Delete};
    const bool moves
        = key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool known
        = moves || (key->modifiers() == Qt::NoModifier && std::ranges::find(ours, key->key()) != std::end(ours));
    if (!known)
        return false;
    event->accept();
    return !pressed || press(key->key());
}

bool CodebookPanel::press(int key)
{
    switch (key) {
    case Qt::Key_Up: moveUp(); return true;
    case Qt::Key_Down: moveDown(); return true;
    case Qt::Key_F2: editCode(); return true;
    case Qt::Key_Insert: createCode(); return true;
    case Qt::Key_Delete: removeCode(); return true;
    default: choose(); return true;
    }
}

} // namespace Kodeks
