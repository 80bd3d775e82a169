// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowlayout.h"

#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/coverage/coveragepanel.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/outlinepanel.h"
#include "ui/panels/letters/pagepanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/lists/memospanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/actionbutton.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/panels/training/trainingpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commandpalette.h"
#include "ui/shell/files/welcomepage.h"
#include "ui/shell/focushome.h"
#include "ui/shell/linesplitter.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/preferences.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TabText
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

/// Hides an area while all that it holds is hidden, so that it takes no room.
class FilledOnly : public QObject
{
public:
    FilledOnly(QWidget *area, const QList<QWidget *> &parts)
        : QObject(area)
        , m_area(area)
        , m_parts(parts)
    {
        for (QWidget *part : parts)
            part->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            m_area->setVisible(std::ranges::any_of(m_parts, [](const QWidget *part) { return !part->isHidden(); }));
        return false;
    }

private:
    QWidget *m_area;
    QList<QWidget *> m_parts;
};

QSplitter *splitter(const QString &name, Qt::Orientation orientation, const QList<QWidget *> &widgets)
{
    auto *result = new LineSplitter(orientation);
    result->setObjectName(name);
    for (QWidget *widget : widgets)
        result->addWidget(widget);
    return result;
}

QWidget *column(const QList<QWidget *> &widgets)
{
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return result;
}

void addLeft(WindowParts &parts)
{
    parts.letters = new LettersPanel;
    parts.outline = new OutlinePanel;
    parts.left = splitter(u"leftColumn"_s, Qt::Vertical, {parts.letters, parts.outline});
    parts.left->setMinimumWidth(170);
    parts.left->setSizes({300, 260});
}

void addMiddle(WindowParts &parts)
{
    parts.letterArea = new LetterArea;
    parts.letter = parts.letterArea->view();
    parts.compareBar = new CompareBar;
    parts.compareBar->hide();
    parts.letterArea->setTopBar(parts.compareBar);
    parts.letterArea->setObjectName(u"letterArea"_s);
    parts.letterArea->setMinimumWidth(360);
    parts.halves = splitter(u"halves"_s, Qt::Horizontal, {parts.letterArea});
    parts.halves->setHandleWidth(1);
    parts.halves->setChildrenCollapsible(false);
    parts.reading = new ReadingPanel;
    parts.reading->hide();
    QWidget *room = column({parts.halves, parts.reading});
    // Over both halves, since one can be narrow.
    parts.codeBar = new CodeBar(room);
    parts.codeBar->setHome(parts.letter);
    new FilledOnly(room, {parts.letterArea, parts.reading});
    parts.page = new PagePanel;
    parts.overview = new OverviewPanel;
    parts.conclude = new ConcludePanel;
    parts.middle = splitter(u"middle"_s, Qt::Horizontal, {column({room, parts.overview, parts.conclude}), parts.page});
    parts.middle->setSizes({500, 390});
}

void addRight(WindowParts &parts, Decisions &decisions)
{
    parts.inspector = new Inspector(nullptr);
    parts.codebook = new CodebookPanel(decisions, nullptr);
    parts.right = splitter(u"rightColumn"_s, Qt::Vertical, {parts.inspector, parts.codebook});
    parts.right->setMinimumWidth(230);
    parts.right->setSizes({280, 300});
}

/// The card takes the right column's place while coders are compared.
void addCard(WindowParts &parts, const ActionRegistry &actions)
{
    QList<QAction *> decisions;
    for (const QString &id : {u"compare.takeFirst"_s, u"compare.takeSecond"_s, u"compare.takeBoth"_s, u"compare.edit"_s,
             u"compare.leave"_s, u"compare.reopen"_s})
        decisions.append(actions.action(id));
    parts.compareCard = new CompareCard(decisions);
    parts.compareCard->hide();
    parts.rightArea = column({parts.compareCard, parts.right});
    parts.rightArea->setObjectName(u"rightArea"_s);
}

void addTabs(WindowParts &parts, const ActionRegistry &actions)
{
    parts.passages = new PassagesPanel;
    parts.search = new SearchPanel;
    parts.agreement = new AgreementPanel;
    parts.differences = new DifferencesPanel;
    parts.differences->addButton(new ActionButton(actions.action(u"compare.adopt"_s)));
    parts.facts = new FactsPanel;
    parts.memos = new MemosPanel;
    parts.history = new HistoryPanel;
    parts.checks = new ChecksPanel;
    parts.coverage = new CoveragePanel;
    parts.training = new TrainingPanel;
    parts.tabs = new QTabWidget;
    parts.tabs->setObjectName(u"lowerTabs"_s);
    parts.tabs->setDocumentMode(true);
    parts.tabs->setMinimumHeight(90);
    // By its name a tab is remembered.
    const auto addTab = [&parts](QWidget *panel, const QString &name, const QString &title) {
        panel->setObjectName(name);
        parts.tabs->addTab(panel, title);
    };
    addTab(parts.passages, u"passagesPanel"_s, TabText::tr("Passages"));
    addTab(parts.search, u"searchPanel"_s, TabText::tr("Search"));
    addTab(parts.agreement, u"agreementPanel"_s, TabText::tr("Agreement"));
    addTab(parts.differences, u"differencesPanel"_s, TabText::tr("Differences"));
    addTab(parts.facts, u"factsPanel"_s, TabText::tr("Facts"));
    addTab(parts.memos, u"memosPanel"_s, TabText::tr("Memos"));
    addTab(parts.history, u"historyPanel"_s, TabText::tr("History"));
    addTab(parts.checks, u"checksPanel"_s, TabText::tr("Checks"));
    addTab(parts.coverage, u"coveragePanel"_s, TabText::tr("Uncoded"));
    addTab(parts.training, u"trainingPanel"_s, TabText::tr("Training"));
}

void setProportions(const WindowParts &parts)
{
    parts.columns->setSizes({250, 890, 300});
    parts.columns->setStretchFactor(0, 0);
    parts.columns->setStretchFactor(1, 1);
    parts.columns->setStretchFactor(2, 0);
    parts.desk->setSizes({650, 160});
    parts.desk->setStretchFactor(0, 1);
    parts.desk->setStretchFactor(1, 0);
}

/// What is worked at: the sentence or what is selected in the letter, and the code bar. Either may be gone.
QRect workedAt(const LetterView *letter, const QWidget *bar, const QWidget *central)
{
    const auto within = [central](const QWidget *widget, const QRect &place) {
        return widget->isVisible() && !place.isEmpty() ? QRect(widget->mapTo(central, place.topLeft()), place.size())
                                                       : QRect();
    };
    const QRect barPlace = bar ? within(bar, bar->rect()) : QRect();
    if (!letter || !letter->isVisible() || letter->letter().isEmpty())
        return barPlace;
    const QWidget *page = letter->viewport();
    return barPlace | within(page, letter->rangeRect(letter->target()) & page->rect());
}

void placeMessages(const WindowParts &parts, QWidget *central)
{
    MessageBar *messages = parts.messages;
    messages->setHome(parts.letter);
    messages->setPart(parts.middle);
    messages->setKept([letter = QPointer(parts.letter), bar = QPointer(parts.codeBar), central] {
        return workedAt(letter, bar, central);
    });
    parts.codeBar->installEventFilter(messages);
    QObject::connect(parts.letter, &LetterView::positionChanged, messages, &MessageBar::watchPlace);
    QObject::connect(parts.letter->verticalScrollBar(), &QScrollBar::valueChanged, messages, &MessageBar::watchPlace);
}

/// The parts of the window within which the keyboard may go on where what had it has gone.
QList<QWidget *> places(const WindowParts &parts)
{
    QList<QWidget *> places{parts.letters, parts.outline, parts.inspector, parts.codebook, parts.compareCard,
        parts.letterArea, parts.reading, parts.overview, parts.conclude, parts.page, parts.messages};
    for (int tab = 0; tab < parts.tabs->count(); ++tab)
        places.append(parts.tabs->widget(tab));
    return places;
}

QList<QWidget *> hideable(const WindowParts &parts)
{
    return {parts.letters, parts.outline, parts.inspector, parts.codebook, parts.tabs};
}

/// On a low screen (1080 pixels at 200 %) the letter and the codebook need the height that lists would take.
bool isLow(const WindowParts &parts)
{
    return parts.tabs->screen()->availableSize().height() < 560;
}

/// What is hidden on a screen of this height.
QString hiddenKey(const WindowParts &parts)
{
    return isLow(parts) ? u"hiddenOnLowScreen"_s : u"hidden"_s;
}

} // namespace

WindowParts buildWindow(QMainWindow *window, const ActionRegistry &actions, Decisions &decisions)
{
    WindowParts parts;
    addLeft(parts);
    addMiddle(parts);
    addRight(parts, decisions);
    addCard(parts, actions);
    addTabs(parts, actions);
    parts.columns = splitter(u"columns"_s, Qt::Horizontal, {parts.left, parts.middle, parts.rightArea});
    parts.desk = splitter(u"desk"_s, Qt::Vertical, {parts.columns, parts.tabs});
    parts.welcome = new WelcomePage;
    parts.pages = new QStackedWidget;
    parts.pages->addWidget(parts.welcome);
    parts.pages->addWidget(parts.desk);
    QWidget *central = column({parts.pages});
    // However much its parts would like to have, the window fits a small screen.
    central->setMinimumSize(1, 1);
    window->setCentralWidget(central);
    parts.messages = new MessageBar(central);
    placeMessages(parts, central);
    parts.palette = new CommandPalette(actions, window);
    setProportions(parts);
    new FilledOnly(parts.left, {parts.letters, parts.outline});
    new FilledOnly(parts.right, {parts.inspector, parts.codebook});
    new FilledOnly(parts.rightArea, {parts.compareCard, parts.right});
    new FocusHome(central, parts.letter, places(parts));
    return parts;
}

void saveLayout(const WindowParts &parts, Preferences &preferences)
{
    for (const QSplitter *each : {parts.columns, parts.left, parts.middle, parts.right})
        preferences.setLayout(each->objectName(), each->saveState());
    preferences.setLayout(u"margin"_s, QByteArray::number(parts.letter->marginWidth()));
    QByteArray hidden;
    for (const QWidget *panel : hideable(parts))
        hidden.append(panel->isHidden() ? '1' : '0');
    preferences.setLayout(hiddenKey(parts), hidden);
}

void restoreLayout(const WindowParts &parts, const Preferences &preferences)
{
    for (QSplitter *each : {parts.columns, parts.left, parts.middle, parts.right}) {
        const QByteArray state = preferences.layout(each->objectName());
        if (!state.isEmpty())
            each->restoreState(state);
        each->setHandleWidth(1);
        each->setChildrenCollapsible(false);
    }
    parts.letter->setMarginWidth(std::clamp(preferences.layout(u"margin"_s).toInt(), 0, 4000));
    const QByteArray hidden = preferences.layout(hiddenKey(parts));
    const QList<QWidget *> panels = hideable(parts);
    if (isLow(parts)) {
        // Opened there, it has room for the tabs, two lines to filter by, a header and a row.
        parts.tabs->setMinimumHeight(9 * parts.tabs->fontMetrics().height());
        parts.tabs->setHidden(hidden.isEmpty());
    }
    for (qsizetype i = 0; i < std::min(hidden.size(), panels.size()); ++i)
        panels.at(i)->setHidden(hidden.at(i) == '1');
}

} // namespace Kodeks
