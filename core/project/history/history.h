// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/project/history/editaccount.h"
#include "core/project/journalentry.h"
#include "core/query/journalscope.h"
#include "core/query/line/remainingquery.h"
#include "core/storage/past/journalway.h"

#include <QHash>

namespace Kodeks {

class Connection;
class Project;
enum class Table;

/// One entry of the journal, and what it did.
struct HistoryLine
{
    JournalEntry entry;
    EditAccount account;
};

/// What the history is to show.
struct HistoryFilter
{
    QString text = {};       ///< words that must all stand in an entry as it is shown
    JournalScope scope = {};

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && scope == JournalScope(); }
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Reads the journal of a project as people look things up in it: which entries there are, and one at a time what it
/// did. With the eyes the project is read with: what a blind project keeps from the current coder is not there.
class History
{
public:
    /// `project` outlives it.
    explicit History(const Project &project);

    /// The entries that fulfil the filter, newest first. Without words it asks the file once; words are looked for in
    /// every entry's account. Cancelled if `goOn` says no.
    [[nodiscard]] Result<QList<EditId>> find(const HistoryFilter &filter, const Progress &goOn = {});
    /// NotFound if there is no such entry, or it is not seen.
    [[nodiscard]] Result<HistoryLine> line(EditId id);
    /// The same with all that was changed, however much it is.
    [[nodiscard]] Result<HistoryLine> wholeLine(EditId id);
    /// How undo or redo leads to how things were right after that edit; `open` says whether they do.
    [[nodiscard]] Result<JournalWay> wayTo(EditId id) const;
    /// Codes, actors and coders that the project had and has no longer, with the names they had last.
    [[nodiscard]] Result<GoneThings> gone();

private:
    [[nodiscard]] Result<EditAccount> account(EditId id, bool whole = false);
    [[nodiscard]] bool matches(const HistoryLine &line, const QStringList &words) const;
    [[nodiscard]] QString goneName(Table table, qint64 id);
    [[nodiscard]] Result<QList<NamedThing>> goneOf(Table table);

    const Project &m_project;
    Connection &m_connection;
    QHash<std::pair<int, qint64>, QString> m_gone; ///< names of what is no longer there, asked for once
};

/// Opens a project in another thread, with the eyes that Project::viewer() told of, and finds.
[[nodiscard]] Result<QList<EditId>> findHistory(
    const QString &path, std::optional<CoderId> viewer, const HistoryFilter &filter, const Progress &goOn);

} // namespace Kodeks
