// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/memospanel.h"

#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/filterfield.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

MemosPanel::MemosPanel(QWidget *parent)
    : QWidget(parent)
    , m_tools(new QWidget)
    , m_words(new FilterField)
    , m_kind(new QComboBox)
    , m_count(new QLabel)
    , m_export(new QToolButton)
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
    connect(&m_model, &MemoListModel::countsChanged, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(&m_model, &MemoListModel::loadFailed, this, [this](const QString &message) {
        m_failure = message;
        refresh();
    });
    refresh();
}

void MemosPanel::makeTools()
{
    m_words->setObjectName(u"memoFilter"_s);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the memos"));
    m_kind->setObjectName(u"memoKind"_s);
    m_kind->setAccessibleName(tr("Which memos"));
    m_kind->addItem(tr("All memos"));
    m_kind->addItem(tr("Of passages"), int(ListedMemo::Of::Passage));
    m_kind->addItem(tr("Of codes"), int(ListedMemo::Of::Code));
    m_kind->addItem(tr("Of letters"), int(ListedMemo::Of::Letter));
    m_kind->addItem(tr("Of the project"), int(ListedMemo::Of::Project));
    m_count->setObjectName(u"memoCount"_s);
    m_export->setObjectName(u"memoExport"_s);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(
        tr("Write the memos that are shown: as a table (CSV), as Markdown or as an OpenDocument text"));
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_count, m_export})
        line->addWidget(part);
    connect(m_words, &QLineEdit::textChanged, this, &MemosPanel::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MemosPanel::filter);
    connect(m_export, &QToolButton::clicked, this, [this] { emit exportRequested(m_model.shown()); });
}

void MemosPanel::setUpTable()
{
    m_table->setObjectName(u"memoTable"_s);
    m_table->setAccessibleName(tr("Memos"));
    m_table->setModel(&m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    const int unit = m_table->fontMetrics().averageCharWidth();
    const std::pair<MemoListModel::Column, int> widths[] = {{MemoListModel::About, 10}, {MemoListModel::Letter, 28},
        {MemoListModel::Coder, 14}, {MemoListModel::Coding, 34}};
    for (const auto &[section, characters] : widths)
        header->resizeSection(section, characters * unit);
    addAction(u"memoGo"_s, tr("&Go there\tEnter"), [this] { go(m_table->currentIndex().row()); });
    addAction(u"memoCopy"_s, tr("&Copy\tCtrl+C"), [this] { copySelected(); });
    addAction(u"memoExportShown"_s, tr("&Export what is shown…"), [this] { emit exportRequested(m_model.shown()); });
    connect(m_table, &ListTable::copyPressed, this, &MemosPanel::copySelected);
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) { go(index.row()); });
}

void MemosPanel::addAction(const QString &name, const QString &text, const std::function<void()> &work)
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, work);
    m_table->addAction(action);
}

void MemosPanel::setProject(Project *project)
{
    m_project = project;
    m_words->clear();
    m_kind->setCurrentIndex(0);
    m_model.setProject(project);
    if (isVisible())
        m_model.load();
    refresh();
}

void MemosPanel::focusInput()
{
    if (m_model.rowCount() == 0) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentQuietly(m_model.index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void MemosPanel::showEvent(QShowEvent *event)
{
    m_model.load();
    QWidget::showEvent(event);
}

void MemosPanel::filter()
{
    const QVariant kind = m_kind->currentData();
    m_model.setFilter(m_words->text().trimmed(),
        kind.isValid() ? std::optional(static_cast<ListedMemo::Of>(kind.toInt())) : std::nullopt);
}

void MemosPanel::go(int row)
{
    const ListedMemo *memo = m_model.memoAt(row);
    if (!memo)
        return;
    switch (memo->of) {
    case ListedMemo::Of::Project:
    case ListedMemo::Of::Code: emit dialogAsked(memo->about); break;
    case ListedMemo::Of::Letter: emit letterActivated(memo->letter); break;
    case ListedMemo::Of::Passage: emit passageActivated(memo->passage.id, memo->letter); break;
    }
}

void MemosPanel::copySelected()
{
    QStringList lines;
    for (const int row : m_table->selectedRowNumbers()) {
        const ListedMemo *memo = m_model.memoAt(row);
        lines.append(memo ? memo->memo : QString());
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void MemosPanel::refresh()
{
    const int shown = m_model.rowCount();
    m_export->setEnabled(shown > 0);
    m_count->setText(m_model.isReading() && m_model.all() == 0 ? tr("Reading…")
            : shown == m_model.all()                           ? tr("%Ln memo(s)", nullptr, shown)
                                     : tr("%1 of %2").arg(locale().toString(shown), locale().toString(m_model.all())));
    if (!m_failure.isEmpty())
        m_state->setMessage(m_failure);
    else if (shown > 0 || m_model.isReading())
        m_state->setMessage({});
    else
        m_state->setMessage(m_model.all() > 0
                ? tr("No memo fits the filter.")
                : tr("No memos yet. Ctrl+M writes one of a passage; below the facts of a letter stands the letter's "
                     "own, the menu of a code has the code's, and Memo of the project in the Project menu keeps what "
                     "is about the study as a whole."));
}

} // namespace Kodeks
