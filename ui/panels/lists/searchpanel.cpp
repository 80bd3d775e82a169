// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/searchpanel.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"
#include "ui/panels/lists/kwicdelegate.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/filterfield.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchDelay = 150;
constexpr int waitingMilliseconds = 250;
constexpr qsizetype contextCharacters = 200; ///< to each side of a hit, enough for a wide screen

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_tools(new QWidget)
    , m_query(new FilterField)
    , m_counts(new QLabel)
    , m_more(new QLabel)
    , m_code(new QToolButton)
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_state, 1);
    makeTools();
    setUpTable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchDelay);
    connect(&m_typing, &QTimer::timeout, this, &SearchPanel::run);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitingMilliseconds);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_counts->setText(tr("Searching…")); });
    setProject(nullptr);
}

void SearchPanel::makeTools()
{
    m_query->setObjectName(u"searchQuery"_s);
    m_query->setAccessibleName(tr("Search in all letters"));
    m_query->setPlaceholderText(tr("Search in all letters: words, \"a phrase\", begin*"));
    m_query->setToolTip(tr("Several words: letters that hold them all. \"In quotes\": the words in that order. "
                           "begin*: words that begin so. *end, *part*: words that end so or have it anywhere."));
    m_query->installEventFilter(this);
    m_counts->setObjectName(u"searchCounts"_s);
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_query, 1);
    m_more->setObjectName(u"searchMore"_s);
    m_more->setTextFormat(Qt::RichText);
    m_more->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_more, &QLabel::linkActivated, this, [this](const QString &query) {
        search(query);
        focusInput();
    });
    line->addSpacing(8);
    line->addWidget(m_counts);
    line->addWidget(m_more);
    m_code->setObjectName(u"searchCode"_s);
    m_code->setText(tr("Code all…"));
    m_code->setToolTip(tr("Code all hits, or those that are marked"));
    m_code->setAccessibleName(m_code->toolTip());
    line->addWidget(m_code);
    connect(m_code, &QToolButton::clicked, this, &SearchPanel::codeHitsRequested);
    connect(m_query, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void SearchPanel::setUpTable()
{
    m_table->setObjectName(u"searchTable"_s);
    m_table->setAccessibleName(tr("Places found"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(SearchModel::Context, new KwicDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(SearchModel::Letter, 24 * m_table->fontMetrics().averageCharWidth());
    auto *go = new QAction(tr("&Go to place\tEnter"), m_table);
    connect(go, &QAction::triggered, this, [this] { emit m_table->rowActivated(m_table->currentIndex()); });
    auto *copy = new QAction(tr("&Copy\tCtrl+C"), m_table);
    connect(copy, &QAction::triggered, m_table, &ListTable::copyPressed);
    auto *code = new QAction(tr("Co&de it…\tF2"), m_table);
    connect(code, &QAction::triggered, m_table, &ListTable::editPressed);
    connect(m_table, &ListTable::editPressed, this, [this] {
        const SearchHit hit = m_model.hits().value(m_table->currentIndex().row());
        if (m_table->selectedRowNumbers().size() > 1)
            emit codeHitsRequested();
        else if (m_table->currentIndex().isValid() && hit.letter.isValid())
            emit hitCodeRequested(hit.letter, hit.range);
    });
    m_table->addActions({go, code, copy});
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        const SearchHit hit = m_model.hits().value(index.row());
        if (hit.letter.isValid())
            emit hitActivated(hit.letter, hit.range);
    });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        const SearchHit hit = m_model.hits().value(index.row());
        emit hitShown(hit.letter, hit.range);
    });
    connect(m_table, &ListTable::copyPressed, this, [this] {
        const QModelIndex place = m_table->currentIndex().siblingAtColumn(SearchModel::Context);
        if (place.isValid())
            QGuiApplication::clipboard()->setText(place.data().toString());
    });
}

void SearchPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_query->clear();
    m_query->setEnabled(project);
    run();
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.lettersCameOrWent)
            run();
    });
}

QWidget *SearchPanel::tools() const
{
    return m_tools;
}

QString SearchPanel::query() const
{
    return m_query->text().trimmed();
}

QList<SearchHit> SearchPanel::markedHits() const
{
    QList<SearchHit> marked;
    for (const int row : m_table->selectedRowNumbers())
        marked.append(m_model.hits().at(row));
    return marked;
}

void SearchPanel::addHitAction(QAction *action)
{
    m_table->addAction(action);
}

void SearchPanel::search(const QString &query)
{
    m_query->setText(query);
    run();
}

void SearchPanel::focusInput()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_typing.isActive())
            run();
        else
            step(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Down && m_model.rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model.index(0, 0));
        return true;
    }
    return false;
}

void SearchPanel::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int first = rows > 0 ? 0 : count - 1;
    const int row = current.isValid() ? (current.row() + rows + count) % count : first;
    m_table->setCurrentQuietly(m_model.index(row, 0));
    const SearchHit &hit = m_model.hits().at(row);
    emit hitShown(hit.letter, hit.range);
}

void SearchPanel::run()
{
    m_typing.stop();
    m_job.cancel();
    m_wider.cancel();
    m_more->clear();
    const QString query = m_query->text().trimmed();
    if (!m_project || query.isEmpty()) {
        m_waiting.stop();
        m_model.setResult({}, {});
        showHint();
        return;
    }
    m_waiting.start();
    const QString path = m_project->path();
    m_job.start<SearchResult>(this, [path, query](const Progress &progress) {
        return searchLetters(path, query, limit, progress, contextCharacters);
    }, [this](const Result<SearchResult> &result) { take(result); });
}

void SearchPanel::take(const Result<SearchResult> &result)
{
    m_waiting.stop();
    QHash<LetterId, QString> names;
    if (result && m_project) {
        for (const SearchHit &hit : result->hits) {
            if (const Letter *letter = m_project->letter(hit.letter); letter && !names.contains(hit.letter))
                names.insert(hit.letter, Display::letter(*letter));
        }
    }
    m_model.setResult(result.value_or(SearchResult{}), std::move(names));
    m_code->setVisible(m_model.rowCount() > 0);
    if (result) {
        tell();
        if (m_project && m_model.isCutOff())
            countAll();
        else if (m_project)
            lookWider();
    } else {
        m_counts->clear();
        m_state->setMessage(result.error().message);
    }
}

void SearchPanel::tell()
{
    const int hits = m_model.rowCount();
    if (hits == 0) {
        m_counts->setText(tr("No hits"));
        m_state->setMessage(tr(
            "No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*, and before an "
            "ending, as in *hjem.")
                .arg(m_query->text().trimmed()));
        return;
    }
    m_state->setMessage({});
    if (m_model.isCutOff())
        m_counts->setText(tr("More than %Ln hit(s), the first are shown", nullptr, hits));
    else
        m_counts->setText(tr("%1 in %2", "hits in letters")
                .arg(tr("%Ln hit(s)", nullptr, hits), tr("%Ln letter(s)", nullptr, int(m_model.letterCount()))));
}

void SearchPanel::countAll()
{
    const auto [path, query] = std::pair(m_project->path(), m_query->text().trimmed());
    m_wider.start<SearchTotals>(this, [path, query](const Progress &progress) {
        return searchTotals(path, query, progress);
    }, [this](const Result<SearchTotals> &totals) {
        if (totals)
            m_counts->setText(tr("%1 in %2, the first %L3 are shown", "hits in letters")
                    .arg(tr("%Ln hit(s)", nullptr, int(totals->hits)),
                        tr("%Ln letter(s)", nullptr, int(totals->letters)))
                    .arg(m_model.rowCount()));
    });
}

void SearchPanel::lookWider()
{
    const QString path = m_project->path();
    const QString query = m_query->text().trimmed();
    m_wider.start<WiderSearch>(this, [path, query](const Progress &progress) {
        return searchWider(path, query, progress);
    }, [this](const Result<WiderSearch> &wider) {
        if (wider)
            tellOfMore(*wider);
    });
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
    m_more->setText(links.join(u" · "_s));
}

void SearchPanel::showHint()
{
    m_code->hide();
    m_counts->clear();
    m_state->setMessage(m_project
            ? tr("Type words to find in all letters: several words for letters that hold them all, "
                 "\"a phrase in quotes\" for words in that order, a star for a beginning, as in bydel*.")
            : tr("Open a project to search its letters."));
}

} // namespace Kodeks
