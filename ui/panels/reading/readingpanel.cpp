// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/reading/readingpanel.h"

#include "core/query/memolinks.h"
#include "ui/models/words/display.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/reading/readingview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QToolButton *headButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PanelHeader({}))
    , m_order(new QComboBox)
    , m_definition(new QLabel)
    , m_view(new ReadingView(m_list))
    , m_state(new EmptyState(m_view))
{
    setObjectName(u"readingPanel"_s);
    setMinimumWidth(360);
    build();
    makeActions();
    connect(&m_list, &ReadingList::changed, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&m_list, &ReadingList::failed, this, [this](const QString &message) {
        m_failure = message;
        refresh();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { m_list.setOrder(ReadingOrder(m_order->currentData().toInt())); });
    connect(m_view, &ReadingView::activated, this, &ReadingPanel::activate);
    connect(m_view, &ReadingView::copyPressed, this, &ReadingPanel::copy);
    connect(m_view, &ReadingView::recodePressed, this, [this] { emit recodeRequested(selected()); });
    connect(m_view, &ReadingView::changePressed, this, [this] { emit changeRequested(selected()); });
    connect(m_view, &ReadingView::left, this, &ReadingPanel::left);
}

ReadingPanel::~ReadingPanel() = default;

void ReadingPanel::build()
{
    m_view->setObjectName(u"readingView"_s);
    m_definition->setObjectName(u"readingDefinition"_s);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    m_definition->setContentsMargins(10, 6, 10, 6);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_definition);
    column->addWidget(m_state, 1);
}

QWidget *ReadingPanel::head()
{
    m_order->setObjectName(u"readingOrder"_s);
    m_order->setAccessibleName(tr("By what the passages are sorted"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->addItem(tr("By letter"), int(ReadingOrder::Letter));
    m_order->addItem(tr("By date"), int(ReadingOrder::Date));
    m_order->addItem(tr("By sender"), int(ReadingOrder::Sender));
    m_order->addItem(tr("By direction"), int(ReadingOrder::Direction));
    auto *print = headButton(u"readingPrint"_s, tr("Print…"), tr("Print these passages or save them as PDF"));
    auto *close = headButton(u"readingClose"_s, tr("Close"), tr("Back to the letter (Esc)"));
    connect(print, &QToolButton::clicked, this, &ReadingPanel::printRequested);
    connect(close, &QToolButton::clicked, this, &ReadingPanel::left);
    m_header->addWidget(m_order);
    m_header->addWidget(print);
    m_header->addWidget(close);
    return m_header;
}

void ReadingPanel::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, auto act) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(name);
        connect(action, &QAction::triggered, m_view, act);
        m_view->addAction(action);
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(u"readingGo"_s, tr("&Go to the letter\tEnter"), &ReadingView::activated);
    add(u"readingWiden"_s, tr("&More of the text around it\tRight"), &ReadingView::widen);
    add(u"readingNarrow"_s, tr("&Less of it\tLeft"), &ReadingView::narrow);
    add(u"readingRecode"_s, tr("Co&de again…\tF2"), &ReadingView::recodePressed);
    add(u"readingChange"_s, tr("Change them &all…\tShift+F2"), &ReadingView::changePressed);
    add(u"readingSplit"_s, tr("&Split off into a new code…"), [this] { emit splitRequested(selected()); });
    add(u"readingCopy"_s, tr("&Copy with where it stands\tCtrl+C"), &ReadingView::copyPressed);
    add(u"readingLink"_s, tr("Copy lin&k for a memo"), [this] { copyLink(); });
}

void ReadingPanel::setProject(Project *project)
{
    m_failure.clear();
    m_list.setProject(project);
    refresh();
}

void ReadingPanel::read(const ReadingSubject &subject)
{
    m_list.read(subject);
    m_view->setCurrent(0);
}

QString ReadingPanel::title() const
{
    const Project *project = m_list.project();
    return project ? subjectTitle(project->codebook(), m_list.subject()) : QString();
}

void ReadingPanel::focusInput()
{
    m_state->message().isEmpty() ? m_view->setFocus(Qt::OtherFocusReason) : m_order->setFocus(Qt::OtherFocusReason);
}

bool ReadingPanel::reveal(const Change &change)
{
    if (!isVisible() || change.passages.isEmpty())
        return false;
    m_view->goTo(change.passages.constFirst().id);
    return true;
}

QList<PassageId> ReadingPanel::selected(qsizetype most) const
{
    QList<PassageId> passages;
    const auto [first, last] = m_view->selected();
    if (first < 0 || last - first >= most)
        return passages;
    for (qsizetype row = first; row <= last; ++row)
        passages.append(m_list.at(row).passage);
    return passages;
}

void ReadingPanel::copyLink()
{
    const Project *project = m_list.project();
    if (m_view->current() < 0 || !project)
        return;
    const CodedStatement &current = m_list.at(m_view->current());
    QGuiApplication::clipboard()->setText(
        memoLink(MemoPlace{current.letter, current.range}, project->codebook(), project->letters()));
}

QString ReadingPanel::quotes() const
{
    QStringList quotes;
    const auto [first, last] = m_view->selected();
    for (qsizetype row = std::max<qsizetype>(0, first); row <= last; ++row) {
        const auto read = m_list.quote(row);
        if (read)
            quotes.append(tr("“%1” (%2)").arg(Display::oneLine(read->text), read->citation));
    }
    return quotes.join(u"\n\n"_s);
}

void ReadingPanel::copy()
{
    const QString text = quotes();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReadingPanel::activate()
{
    const qsizetype row = m_view->current();
    if (row >= 0)
        emit passageActivated(m_list.at(row).passage, m_list.at(row).letter);
}

void ReadingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ReadingPanel::refresh()
{
    const QString title = this->title();
    m_header->setToolTip(Display::toolTip(title));
    m_header->setTitle(title.isEmpty() ? tr("Read a code") : tr("Read: %1").arg(title));
    const int letters = int(m_list.letterCount());
    m_header->setNote(
        tr("%Ln passage(s)", nullptr, int(m_list.count())) + u' ' + tr("in %Ln letter(s)", nullptr, letters));
    const Project *project = m_list.project();
    m_definition->setText(project ? subjectDefinition(project->codebook(), m_list.subject()) : QString());
    m_definition->setHidden(m_definition->text().isEmpty());
    m_state->setMessage(!m_failure.isEmpty() ? m_failure
            : m_list.count() > 0             ? QString()
            : m_list.isReading()             ? tr("Looking for the passages…")
                                             : tr("No passage to read. Esc leads back to the letter."));
}

} // namespace Kodeks
