// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/searchpanel.h"

#include "core/project/jobs/patternsearch.h"
#include "core/project/project.h"
#include "ui/models/words/display.h"
#include "ui/models/words/sightwords.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/icons.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchbar.h"
#include "ui/panels/searching/sortbutton.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitingMilliseconds = 250;
constexpr int renewMilliseconds = 300;

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new SearchBar)
    , m_sort(new SortButton)
    , m_code(new QToolButton)
    , m_export(new QToolButton)
    , m_table(new HitTable(m_model))
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_state, 1);
    makeButtons();
    connectBar();
    setUpTable();
    connect(&m_asker, &SearchAsker::found, this, &SearchPanel::take);
    connect(&m_asker, &SearchAsker::failed, this, &SearchPanel::fail);
    connect(&m_asker, &SearchAsker::foundWider, this, &SearchPanel::tellOfMore);
    connect(&m_asker, &SearchAsker::wordsRead, &m_model, &SearchModel::takeRead);
    connect(&m_asker, &SearchAsker::sorted, &m_model, &SearchModel::takeOrder);
    connect(&m_model, &SearchModel::wordsWanted, &m_asker, &SearchAsker::read);
    connect(&m_model, &SearchModel::orderWanted, this,
        [this] { m_asker.sort(m_model.every(), m_model.order(), m_model.labels(), m_model.piles()); });
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitingMilliseconds);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_bar->setCounts(tr("Searching…")); });
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(renewMilliseconds);
    connect(&m_renewing, &QTimer::timeout, this, [this] {
        m_isRenewal = true;
        m_asker.askAgain();
    });
    setProject(nullptr);
}

void SearchPanel::makeButtons()
{
    m_code->setObjectName(u"searchCode"_s);
    m_code->setText(tr("Code all…"));
    m_code->setToolTip(tr("Code all hits, or those that are marked"));
    m_export->setObjectName(u"searchExport"_s);
    m_export->setIcon(themedIcon(u"export"_s));
    m_export->setToolTip(tr("Export the hits as a table (CSV)"));
    for (QToolButton *button : {static_cast<QToolButton *>(m_sort), m_code, m_export}) {
        button->setFocusPolicy(Qt::StrongFocus);
        m_bar->addButton(button);
    }
    m_code->setAccessibleName(m_code->toolTip());
    m_export->setAccessibleName(m_export->toolTip());
    connect(m_code, &QToolButton::clicked, this, [this] { emit codeHitsRequested(0); });
    connect(m_export, &QToolButton::clicked, this, &SearchPanel::exportRequested);
    connect(m_sort, &SortButton::sortAsked, &m_model, &SearchModel::setOrder);
}

void SearchPanel::connectBar()
{
    connect(m_bar, &SearchBar::asked, this, &SearchPanel::run);
    connect(m_bar, &SearchBar::stepAsked, this, [this](int rows) {
        if (const auto hit = step(rows))
            emit hitShown(hit->letter, hit->range);
    });
    connect(m_bar, &SearchBar::left, this, [this] {
        if (isEmpty())
            return;
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model.index(0, SearchModel::Context));
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void SearchPanel::setUpTable()
{
    m_table->setObjectName(u"searchTable"_s);
    m_table->setAccessibleName(tr("Places found"));
    auto *code = new QAction(tr("Co&de it…\tF2"), m_table);
    connect(code, &QAction::triggered, m_table, &ListTable::editPressed);
    auto *copy = new QAction(tr("&Copy\tCtrl+C"), m_table);
    connect(copy, &QAction::triggered, m_table, &ListTable::copyPressed);
    m_table->addActions({code, copy});
    connect(m_table, &ListTable::editPressed, this, [this] {
        if (m_table->selectedRowNumbers().size() > 1)
            emit codeHitsRequested(0);
        else if (m_table->currentIndex().isValid())
            emit hitCodeRequested(m_model.placeAt(m_table->currentIndex().row()).letter,
                m_model.placeAt(m_table->currentIndex().row()).range);
    });
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        emit hitActivated(m_model.placeAt(index.row()).letter, m_model.placeAt(index.row()).range);
    });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        emit hitShown(m_model.placeAt(index.row()).letter, m_model.placeAt(index.row()).range);
    });
    connect(m_table, &ListTable::copyPressed, this, &SearchPanel::copyRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &SearchPanel::sortByColumn);
}

void SearchPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_asker.setProject(project);
    m_opening.cancel();
    m_copying.cancel();
    m_bar->setProject(project);
    m_model.clearPiles();
    m_sort->setKeys({});
    clear();
    m_model.setOrder({});
    if (!project)
        return;
    connect(project, &Project::changed, this, &SearchPanel::renew);
    connect(project, &Project::currentCoderChanged, this, &SearchPanel::renewSoon);
}

QList<HitPlace> SearchPanel::markedHits() const
{
    return m_table->selectedPlaces();
}

void SearchPanel::search(const QString &query)
{
    m_bar->setQuery(query);
}

LetterSearch::Kind SearchPanel::kind() const
{
    return m_bar->search().kind;
}

void SearchPanel::setKind(LetterSearch::Kind kind)
{
    m_bar->setKind(kind);
    focusInput();
}

void SearchPanel::focusInput()
{
    m_bar->focusQuery();
}

void SearchPanel::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        m_renewing.start();
    QWidget::showEvent(event);
}

void SearchPanel::renew(const Change &change)
{
    if (change.coders)
        m_bar->fillScopes();
    if (change.lettersCameOrWent || (!m_asked.query.isEmpty() && m_bar->scope() != m_scope))
        run();
    else if (!change.passages.isEmpty() || change.codebook || change.coders)
        renewSoon();
}

void SearchPanel::renewSoon()
{
    if (m_asked.query.isEmpty())
        return;
    if (isVisible())
        m_renewing.start();
    else
        m_stale = true;
}

void SearchPanel::run()
{
    m_stale = false;
    m_isRenewal = false;
    m_renewing.stop();
    if (!m_bar->check()) {
        m_asker.cancel();
        m_waiting.stop();
        return;
    }
    m_bar->setLinks({});
    m_asked = m_bar->search();
    m_scope = m_bar->scope();
    if (!m_project || m_asked.query.isEmpty()) {
        clear();
        return;
    }
    m_waiting.start();
    m_asker.ask(m_asked, m_scope);
}

void SearchPanel::clear()
{
    m_asker.cancel();
    m_waiting.stop();
    m_renewing.stop();
    m_asked = {};
    m_bar->say({});
    m_bar->setLinks({});
    m_bar->setForms({});
    m_model.setResult({}, {});
    showHint();
    emit hitsChanged();
}

void SearchPanel::take(const LetterSearchResult &result, bool isWhole)
{
    m_waiting.stop();
    if (!m_project)
        return;
    const int row = m_table->currentIndex().row();
    m_model.setResult(result, HitLabels(*m_project, result.hits.letters));
    if (m_table->currentIndex().isValid() || !m_isRenewal)
        m_goneRow = -1;
    else if (row >= 0)
        m_goneRow = row;
    m_bar->setForms(result.forms);
    const Letter *stoppedIn = m_project->letter(result.hits.stoppedIn);
    m_bar->say(stoppedIn ? patternStopped(Display::letter(*stoppedIn)) : result.hits.stopped);
    tell(result.hits.totals, isWhole);
    for (QWidget *button :
        {static_cast<QWidget *>(m_sort), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_export)})
        button->setHidden(isEmpty());
    emit hitsChanged();
}

void SearchPanel::fail(const QString &message)
{
    m_waiting.stop();
    if (isEmpty()) {
        m_bar->setCounts({});
        m_state->setMessage(message);
    } else {
        m_bar->say(message);
    }
}

void SearchPanel::tell(const SearchTotals &totals, bool isWhole)
{
    const int shown = m_model.rowCount();
    m_state->setMessage(shown == 0 ? nothingFound() : QString());
    const QString counts
        = tr("%1 in %2", "hits in letters")
              .arg(tr("%Ln hit(s)", nullptr, int(totals.hits)), tr("%Ln letter(s)", nullptr, int(totals.letters)));
    QString told = counts;
    if (shown == 0)
        told = tr("No hits");
    else if (!isWhole)
        told = tr("More than %Ln hit(s)", nullptr, shown);
    else if (m_model.isCutOff())
        told = tr("%1, the first %L2 are shown").arg(counts).arg(shown);
    const SightWords seen = sightWords(*m_project);
    m_bar->setCounts(seen.mark.isEmpty() ? told : u"%1 · %2"_s.arg(told, seen.mark), seen.meaning);
}

QString SearchPanel::nothingFound() const
{
    if (m_scope.text != SearchScope::Text::All)
        return tr("Nothing is found in that text. Choose “All text” beside the field to search everywhere.");
    if (m_asked.kind == LetterSearch::Kind::Pattern)
        return tr("No place fits the pattern “%1”. Case counts unless it begins with (?i).").arg(m_asked.query);
    return tr("No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*, and before an "
              "ending, as in *hjem.")
        .arg(m_asked.query);
}

void SearchPanel::tellOfMore(const WiderSearch &wider)
{
    const qsizetype found = m_model.rowCount();
    const auto link = [](const QString &query, const QString &words) {
        return u"<a href=\"%1\">%2</a>"_s.arg(query.toHtmlEscaped(), words.toHtmlEscaped());
    };
    QStringList links;
    if (wider.beginnings > found)
        links.append(
            link(wider.beginning, tr("%Ln more in words that begin so", nullptr, int(wider.beginnings - found))));
    if (wider.parts > std::max(found, wider.beginnings))
        links.append(link(wider.within,
            tr("%Ln more in words that have it within", nullptr,
                int(wider.parts - std::max(found, wider.beginnings)))));
    m_bar->setLinks(links.join(u" · "_s));
}

void SearchPanel::showHint()
{
    for (QWidget *button : std::initializer_list<QWidget *>{m_sort, m_code, m_export})
        button->hide();
    m_bar->setCounts({});
    if (!m_project)
        m_state->setMessage(tr("Open a project to search its letters."));
    else if (m_bar->search().kind == LetterSearch::Kind::Pattern)
        m_state->setMessage(tr("Type a regular expression (PCRE2), such as (?i)bydel\\w* (har|kan): case counts unless "
                               "it begins with (?i)."));
    else
        m_state->setMessage(
            tr("Type words to find in all letters: several words for letters that hold them all, "
               "\"a phrase in quotes\" for words in that order, a star for a beginning, as in bydel*."));
}

} // namespace Kodeks
