// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/history.h"

#include "core/project/edit.h"
#include "core/project/history/accountmaker.h"
#include "core/project/history/accountwords.h"
#include "core/project/parts.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 60; ///< of one edit, that are told of in full; more are counted
constexpr qsizetype stepsBetweenQuestions = 256;

Error stopped()
{
    return {Error::Kind::Cancelled, {}, {}};
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

History::History(const Project &project)
    : m_project(project)
    , m_connection(*project.m_parts->connection)
{
}

Result<QList<EditId>> History::find(const HistoryFilter &filter, const Progress &goOn)
{
    auto ids = JournalStore::ids(m_connection, filter.scope);
    const QStringList words = wordsOf(filter.text);
    if (!ids || (words.isEmpty() && !m_project.viewer()))
        return ids;
    QList<EditId> found;
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (i % stepsBetweenQuestions == 0 && goOn && !goOn(i, ids->size()))
            return std::unexpected(stopped());
        const auto entry = m_project.journalEntry(ids->at(i));
        if (!entry && entry.error().kind != Error::Kind::NotFound)
            return failed(entry);
        if (!entry)
            continue;
        if (words.isEmpty()) {
            found.append(entry->id);
            continue;
        }
        const auto told = account(entry->id);
        if (!told)
            return failed(told);
        if (matches({*entry, *told}, words))
            found.append(entry->id);
    }
    return found;
}

Result<HistoryLine> History::line(EditId id)
{
    const auto entry = m_project.journalEntry(id);
    if (!entry)
        return failed(entry);
    const auto told = account(id);
    return told ? Result<HistoryLine>(HistoryLine{*entry, *told}) : failed(told);
}

Result<HistoryLine> History::wholeLine(EditId id)
{
    const auto entry = m_project.journalEntry(id);
    if (!entry)
        return failed(entry);
    const auto told = account(id, true);
    return told ? Result<HistoryLine>(HistoryLine{*entry, *told}) : failed(told);
}

Result<JournalWay> History::wayTo(EditId id) const
{
    return journalWayTo(m_connection, id);
}

Result<EditAccount> History::account(EditId id, bool whole)
{
    const auto rows
        = whole ? JournalStore::rows(m_connection, id) : JournalStore::firstRows(m_connection, id, mostRows + 1);
    if (!rows)
        return failed(rows);
    const bool many = !whole && rows->size() > mostRows;
    AccountMaker maker(m_project, *rows, [this](Table table, qint64 row) { return goneName(table, row); });
    EditAccount account = maker.make(whole);
    if (!many)
        return account;
    const auto spread = JournalStore::spread(m_connection, id);
    if (!spread)
        return failed(spread);
    account.passages = spread->passages;
    account.letters = std::max(spread->letters, account.letters);
    if (account.letters != 1)
        account.letter = {};
    if (account.letters != 1)
        account.letterName.clear();
    return account;
}

bool History::matches(const HistoryLine &line, const QStringList &words) const
{
    const Letter *letter = m_project.letter(line.account.letter);
    const QStringList shown{line.entry.title, line.entry.coder, line.account.letterName,
        letter ? letter->fact(Fact::Sender) : QString(), line.account.quote, line.account.before, line.account.after,
        QLocale().toString(line.entry.made.toLocalTime(), u"dd.MM.yyyy HH:mm"_s)};
    return std::ranges::all_of(words, [&shown](const QString &word) {
        return std::ranges::any_of(
            shown, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

Result<GoneThings> History::gone()
{
    GoneThings things;
    const std::pair<Table, QList<NamedThing> *> lists[] = {{Table::Task, &things.tasks}, {Table::Actor, &things.actors},
        {Table::Direction, &things.directions}, {Table::Argument, &things.arguments}, {Table::Coder, &things.coders}};
    for (const auto &[table, list] : lists) {
        auto found = goneOf(table);
        if (!found)
            return failed(found);
        *list = *std::move(found);
    }
    return things;
}

Result<QList<NamedThing>> History::goneOf(Table table)
{
    const auto rows = JournalStore::goneRows(m_connection, table);
    if (!rows)
        return failed(rows);
    QList<NamedThing> things;
    for (const qint64 row : *rows) {
        const auto image = JournalStore::lastImage(m_connection, table, row);
        if (!image)
            return failed(image);
        NamedThing thing{row, {goneName(table, row)}};
        if (*image)
            thing.names.append((*image)->value("code"_L1).toString());
        thing.names.removeAll(QString());
        things.append(thing);
    }
    return things;
}

QString History::goneName(Table table, qint64 id)
{
    const std::pair key(static_cast<int>(table), id);
    const auto known = m_gone.constFind(key);
    if (known != m_gone.constEnd())
        return *known;
    m_gone.insert(key, {}); // names never lead in a circle
    const auto image = JournalStore::lastImage(m_connection, table, id);
    if (!image || !*image)
        return {};
    const auto nameOf = [this](Table other, qint64 row) {
        const QString now = AccountWords::nameNow(m_project, other, row);
        return now.isEmpty() ? goneName(other, row) : now;
    };
    const QString name = AccountMaker::nameIn(table, **image, nameOf);
    m_gone.insert(key, name);
    return name;
}

} // namespace Kodeks
