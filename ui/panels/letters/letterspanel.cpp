// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/letterspanel.h"

#include "core/project/project.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/letters/letterdelegate.h"
#include "ui/panels/letters/shownletters.h"
#include "ui/panels/parts/filterfield.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/parts/scrolling.h"

#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void prepareList(QListView &list)
{
    list.setObjectName(u"letterList"_s);
    list.setItemDelegate(new LetterDelegate(&list));
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

LettersPanel::LettersPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LetterListModel(this))
    , m_shown(new ShownLetters(this))
    , m_header(new PanelHeader(tr("Letters"), this))
    , m_filter(new FilterField(this))
    , m_choice(new QToolButton(this))
    , m_choices(new QMenu(m_choice))
    , m_list(new QListView(this))
    , m_pages(new QStackedLayout)
{
    setObjectName(u"lettersPanel"_s);
    m_shown->setSourceModel(m_model);
    prepareList(*m_list);
    // Before the list hears of it, which then goes on to a row that nobody chose.
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_leaving = true; });
    m_list->setModel(m_shown);
    m_list->setAccessibleName(tr("Letters"));
    m_filter->setObjectName(u"letterFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the letters"));
    layOut();
    connectAll();
    updateCount();
}

void LettersPanel::setProject(Project *project)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_filter->clear();
    m_shown->setState({});
    m_shown->setOnly({});
    describeBy({});
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_model->setProject(project);
    if (project) {
        connect(project, &Project::currentCoderChanged, this, &LettersPanel::followRound);
        connect(project, &Project::changed, this, &LettersPanel::followRound);
    }
    updateCount();
}

void LettersPanel::setCurrentLetter(LetterId letter)
{
    m_open = letter;
    markOpen();
}

void LettersPanel::markOpen()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex shown = m_shown->mapFromSource(m_model->indexOf(m_open));
    if (shown.isValid() && shown == m_list->currentIndex())
        return;
    m_list->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect);
    if (shown.isValid())
        m_list->scrollTo(shown);
    else
        m_list->clearSelection();
}

void LettersPanel::filter(const QString &typed)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown->setFilterFixedString(typed);
    markOpen();
    m_list->scrollTo(m_list->currentIndex());
}

void LettersPanel::showState(std::optional<Letter::Progress> state)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_filter->clear();
    m_shown->setState(state);
    markOpen();
    updateCount();
}

LetterId LettersPanel::nextNotBegun() const
{
    const int rows = m_shown->rowCount();
    const int now = m_shown->mapFromSource(m_model->indexOf(m_open)).row();
    for (int step = 1; step <= rows; ++step) {
        const LetterId letter = letterAt(m_shown->index((now + step + rows) % rows, 0));
        if (letter != m_open && m_model->progress(letter) == Letter::Progress::NotBegun)
            return letter;
    }
    return {};
}

std::optional<QSet<LetterId>> LettersPanel::filteredLetters() const
{
    return m_shown->rowCount() == m_model->rowCount() ? std::nullopt : std::optional(m_shown->letters());
}

LetterId LettersPanel::neighbour(int step) const
{
    const QModelIndex now = m_list->currentIndex();
    const int row = now.isValid() ? now.row() + step : 0;
    return letterAt(m_shown->index(row, 0));
}

void LettersPanel::focusInput()
{
    m_list->setFocus();
}

void LettersPanel::layOut()
{
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 6, 8, 6);
    filterRow->addWidget(m_filter);
    filterRow->addWidget(m_choice);
    m_choice->setObjectName(u"letterChoice"_s);
    m_choice->setText(u"⋯"_s);
    m_choice->setAutoRaise(true);
    m_choice->setToolTip(tr("State, order and attributes of the letters"));
    m_choice->setAccessibleName(m_choice->toolTip());
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setMenu(m_choices);
    connect(m_choices, &QMenu::aboutToShow, this, &LettersPanel::fillChoices);
    m_pages->addWidget(m_list);
    m_pages->addWidget(scrolling(emptyPage()));
    m_pages->addWidget(nothingFoundPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(filterRow);
    layout->addLayout(m_pages, 1);
}

void LettersPanel::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &LettersPanel::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(m_shown->index(0, 0)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const bool asksForMenu = QGuiApplication::mouseButtons() == Qt::RightButton;
        if (!m_quiet && !m_leaving && !asksForMenu && m_list->hasFocus())
            choose(now);
    });
    connect(m_list, &QListView::clicked, this, &LettersPanel::choose);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        choose(index);
        emit letterEntered(letterAt(index));
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &LettersPanel::showMenu);
    addKey({Qt::Key_F2}, [this] {
        if (marked().size() > 1)
            emit describeRequested(marked());
        else
            emit renameRequested(marked().constFirst());
    });
    addKey({Qt::Key_Delete}, [this] { emit removeRequested(marked()); });
    addKey(
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { emit besideRequested(marked().constFirst()); });
    connectCounts();
}

/// A key of the list, for the letters that are marked.
void LettersPanel::addKey(const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(m_list);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        if (!marked().isEmpty())
            act();
    });
    m_list->addAction(action);
}

/// The proxy takes its rows away before the model has taken its own: the counts are right when both have told.
void LettersPanel::connectCounts()
{
    for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{m_shown, m_model}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &LettersPanel::updateCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &LettersPanel::updateCount);
        connect(model, &QAbstractItemModel::modelReset, this, &LettersPanel::updateCount);
    }
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_leaving = false;
        markOpen();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &LettersPanel::markOpen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LettersPanel::updateCount);
}

QWidget *LettersPanel::emptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"noLetters"_s);
    auto *text = new QLabel(
        tr("No letters yet. Import them – Word, PDF, OpenDocument, web page, e-mail or plain text – or drop files and "
           "folders here."),
        page);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(tr("Import letters…"), page);
    button->setObjectName(u"importFirstLetters"_s);
    connect(button, &QPushButton::clicked, this, &LettersPanel::importRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget *LettersPanel::nothingFoundPage()
{
    auto *text = new QLabel(tr("No letter matches the filter."), this);
    text->setObjectName(u"noLetterMatches"_s);
    text->setWordWrap(true);
    text->setMargin(12);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setForegroundRole(QPalette::PlaceholderText);
    return text;
}

void LettersPanel::choose(const QModelIndex &index)
{
    const LetterId letter = letterAt(index);
    if (letter.isValid())
        emit letterActivated(letter);
}

void LettersPanel::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    const QString many = locale().toString(all);
    const qsizetype done = m_model->doneCount();
    const QString note = done > 0 ? tr("%1 of %2 done").arg(locale().toString(done), many) : many;
    const QString few = tr("%1 of %2").arg(locale().toString(shown), many);
    m_header->setNote(shown == all ? note : m_shown->state() ? few + u" · "_s + progressName(*m_shown->state()) : few);
    m_filter->setVisible(all > 0);
    m_choice->setVisible(all > 0);
    m_pages->setCurrentIndex(all == 0 ? 1 : shown > 0 ? 0 : 2);
}

} // namespace Kodeks
