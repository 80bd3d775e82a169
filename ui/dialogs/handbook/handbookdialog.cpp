// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handbook/handbookdialog.h"

#include "ui/dialogs/handbook/handbookbrowser.h"
#include "ui/dialogs/handbook/handbookpictures.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1;

QTreeWidgetItem *entry(const QString &title, int page, int heading)
{
    auto *item = new QTreeWidgetItem({title});
    item->setToolTip(0, title);
    item->setData(0, pageRole, page);
    item->setData(0, headingRole, heading);
    return item;
}

} // namespace

HandbookDialog::HandbookDialog(QList<HandbookPage> pages, HandbookPictures &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_text(new HandbookBrowser(pictures, this))
    , m_contents(new QTreeWidget(this))
    , m_found(new QListWidget(this))
    , m_side(new QStackedWidget(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"handbookDialog"_s);
    setWindowTitle(tr("Handbook"));
    auto *halves = new QSplitter(this);
    halves->addWidget(makeSide());
    halves->addWidget(m_text);
    halves->setSizes({260, 720});
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(halves, 1);
    fillContents();
    connect(m_text, &HandbookBrowser::readOn, this, &HandbookDialog::follow);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { openLink(url.toString()); });
    resize(980, 720);
    m_text->setFocus();
}

HandbookDialog::~HandbookDialog() = default;

QToolButton *HandbookDialog::button(
    const QString &name, const QString &text, const QString &tip, void (HandbookDialog::*act)())
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setEnabled(false);
    connect(made, &QToolButton::clicked, this, act);
    return made;
}

QWidget *HandbookDialog::makeBar()
{
    m_back = button(u"handbookBack"_s, u"←"_s, tr("Back (Alt+Left)"), &HandbookDialog::back);
    m_forward = button(u"handbookForward"_s, u"→"_s, tr("Forward (Alt+Right)"), &HandbookDialog::forward);
    m_previous = button(u"handbookPrevious"_s, u"↑"_s, tr("Previous hit (Shift+Enter)"), &HandbookDialog::previousHit);
    m_next = button(u"handbookNext"_s, u"↓"_s, tr("Next hit (Enter)"), &HandbookDialog::nextHit);
    m_words->setObjectName(u"handbookWords"_s);
    m_words->setPlaceholderText(tr("Search the handbook (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search the handbook"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &HandbookDialog::search);
    m_count->setObjectName(u"handbookCount"_s);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)) + 12);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return bar;
}

QWidget *HandbookDialog::makeSide()
{
    m_contents->setObjectName(u"handbookContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_contents, &QTreeWidget::itemClicked, this, &HandbookDialog::chooseInContents);
    connect(m_contents, &QTreeWidget::itemActivated, this, &HandbookDialog::chooseInContents);
    m_found->setObjectName(u"handbookFound"_s);
    m_found->setAccessibleName(tr("What was found"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    m_found->setSpacing(2);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_hit)
            showHit(row);
    });
    m_side->addWidget(m_contents);
    m_side->addWidget(m_found);
    m_side->setMinimumWidth(180);
    return m_side;
}

void HandbookDialog::fillContents()
{
    for (int page = 0; page < m_pages.size(); ++page) {
        QTreeWidgetItem *top = entry(m_pages.at(page).title(), page, 0);
        for (int i = 1; i < m_pages.at(page).headings.size(); ++i)
            top->addChild(entry(m_pages.at(page).headings.at(i).title, page, i));
        m_contents->addTopLevelItem(top);
    }
}

int HandbookDialog::pageNumber(const QString &id) const
{
    const auto found = std::ranges::find(m_pages, id, &HandbookPage::id);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

bool HandbookDialog::go(const HandbookPlace &place)
{
    const int page = pageNumber(place.page);
    if (page < 0)
        return false;
    const auto &headings = m_pages.at(page).headings;
    const auto heading = std::ranges::find(headings, place.anchor, &HandbookHeading::anchor);
    const bool known = !place.anchor.isEmpty() && heading != headings.end();
    showHeading(page, known ? static_cast<int>(heading - headings.begin()) : 0);
    m_visited.resize(m_visit + 1);
    m_visited.append(place);
    m_visit = m_visited.size() - 1;
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(false);
    return true;
}

HandbookPlace HandbookDialog::place() const
{
    if (m_page < 0)
        return {};
    const int heading = std::max(0, m_text->headingInSight());
    return {m_pages.at(m_page).id, m_pages.at(m_page).headings.value(heading).anchor};
}

void HandbookDialog::showHeading(int page, int heading)
{
    if (page != m_page) {
        m_page = page;
        m_text->showPage(m_pages.at(page));
        markHits();
    }
    m_text->goToHeading(heading);
}

void HandbookDialog::follow()
{
    QTreeWidgetItem *top = m_contents->topLevelItem(m_page);
    if (!top)
        return;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        m_contents->topLevelItem(i)->setExpanded(i == m_page);
    const int heading = m_text->headingInSight();
    m_contents->setCurrentItem(heading > 0 ? top->child(heading - 1) : top);
}

void HandbookDialog::chooseInContents(QTreeWidgetItem *item)
{
    const HandbookPage &page = m_pages.at(item->data(0, pageRole).toInt());
    const int heading = item->data(0, headingRole).toInt();
    go({page.id, page.headings.value(heading).anchor});
    m_text->goToHeading(heading);
}

void HandbookDialog::openLink(const QString &link)
{
    if (const auto place = HandbookPlace::fromLink(link, m_text->page()))
        go(*place);
    else
        QDesktopServices::openUrl(QUrl(link));
}

void HandbookDialog::back()
{
    if (m_visit < 1)
        return;
    const auto visited = m_visited;
    const qsizetype visit = m_visit - 1;
    m_visit = visit - 1;
    go(visited.at(visit));
    m_visited = visited;
    m_forward->setEnabled(true);
}

void HandbookDialog::forward()
{
    if (m_visit + 1 >= m_visited.size())
        return;
    const auto visited = m_visited;
    go(visited.at(m_visit + 1));
    m_visited = visited;
    m_forward->setEnabled(m_visit + 1 < m_visited.size());
}

void HandbookDialog::search(const QString &words)
{
    if (m_words->text() != words)
        return m_words->setText(words);
    if (!m_search)
        m_search = std::make_unique<HandbookSearch>(m_pages);
    m_hits = m_search->find(words);
    m_hit = -1;
    m_found->clear();
    for (const HandbookHit &hit : m_hits)
        m_found->addItem(u"%1\n%2"_s.arg(hit.heading, hit.words));
    const bool asked = words.simplified().size() > 1;
    m_side->setCurrentIndex(asked ? 1 : 0);
    m_count->setText(
        asked ? m_hits.isEmpty() ? tr("Nothing found") : tr("%n hit(s)", nullptr, int(m_hits.size())) : QString());
    m_next->setEnabled(!m_hits.isEmpty());
    m_previous->setEnabled(!m_hits.isEmpty());
    markHits();
}

void HandbookDialog::markHits()
{
    QList<int> here;
    for (const HandbookHit &hit : m_hits) {
        if (hit.page == m_page)
            here.append(hit.position);
    }
    m_text->setHits(here, static_cast<int>(m_words->text().simplified().size()));
}

void HandbookDialog::step(int by)
{
    if (m_hits.isEmpty())
        return;
    const int count = static_cast<int>(m_hits.size());
    // The first hit is the next one from where the reader is.
    const auto ahead = std::ranges::find_if(m_hits, [this](const HandbookHit &hit) { return hit.page >= m_page; });
    const int first = ahead == m_hits.end() ? 0 : static_cast<int>(ahead - m_hits.begin());
    showHit(m_hit < 0 ? first : (m_hit + by + count) % count);
}

void HandbookDialog::showHit(int hit)
{
    m_hit = hit;
    const HandbookHit &found = m_hits.at(hit);
    if (found.page != m_page)
        go({m_pages.at(found.page).id, {}});
    m_text->goToPosition(found.position, static_cast<int>(m_words->text().simplified().size()));
    m_count->setText(tr("%1 of %2").arg(hit + 1).arg(m_hits.size()));
    m_found->setCurrentRow(hit);
}

void HandbookDialog::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find)) {
        m_words->setFocus();
        m_words->selectAll();
    } else if (event->key() == Qt::Key_F3 || (enters && m_words->hasFocus())) {
        step(shift ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        m_text->setFocus();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) {
        back();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right) {
        forward();
    } else if (!enters) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace Kodeks
