// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/restoring/earlierstate.h"

#include "core/model/nameorder.h"
#include "core/project/backups/backupfolder.h"
#include "core/project/editkind.h"
#include "core/project/project.h"
#include "core/project/projecttext.h"
#include "core/storage/journalchain.h"
#include "core/storage/past/journalpast.h"
#include "core/storage/reading.h"

#include <QFileInfo>
#include <tuple>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 manyPassages = 20; ///< of one edit, which is then worth a name

/// Before which there is a state with a name, however little they touched.
QStringList namedKinds()
{
    return {u"add-letters"_s, u"remove-letters"_s, u"import-passages"_s, u"import-project"_s, u"merge"_s,
        u"merge-codes"_s, u"split-code"_s, u"remove-code"_s, u"set-codebook"_s, u"merge-coders"_s, u"remove-coder"_s,
        u"describe-letters"_s, u"restore"_s, u"restore-letter"_s, u"restore-coder"_s};
}

/// Nothing where it is no earlier state of the project, or cannot be read.
std::optional<EarlierState> backupState(Connection &project, const QString &file)
{
    const auto backup = Connection::open(file, Connection::Mode::Read);
    const auto chain = backup ? JournalChain::state(**backup) : failed(backup);
    if (!chain || !*chain)
        return {};
    const auto now = JournalChain::state(project);
    if ((*chain)->steps == 0 && now && *now && (*now)->began == (*chain)->began)
        return EarlierState{.file = file};
    const auto step = JournalChain::stepOf(project, (*chain)->link);
    if (!step || !*step)
        return {};
    return EarlierState{.event = (*step)->event, .at = (*step)->at, .file = file};
}

/// Counts rows that differ by letter and coder.
class Counting
{
public:
    explicit Counting(const Project &project)
        : m_project(project)
    {
    }

    void add(const TouchedRow &row)
    {
        const QJsonObject &image = row.after ? *row.after : *row.before;
        switch (row.table) {
        case Table::Passage: addPassage(row, image); break;
        case Table::PassageArgument: m_arguments.append(image.value("passage"_L1).toInteger()); break;
        case Table::Letter: addLetter(row, image); break;
        case Table::LetterFact:
        case Table::LetterAttribute:
        case Table::LetterProposal:
        case Table::Settlement: ++letter(image.value("letter"_L1).toInteger()).others; break;
        case Table::LetterDone:
        case Table::Memo: addNote(image); break;
        case Table::Task:
        case Table::Actor:
        case Table::Direction:
        case Table::Argument: ++m_found.codes; break;
        case Table::Coder: addCoder(row, image); break;
        case Table::Property: ++m_found.settings; break;
        case Table::Revision: break;
        }
    }

    StateDifferences finish()
    {
        for (const qint64 passage : std::as_const(m_arguments)) {
            if (m_passages.contains(passage))
                continue;
            m_passages.insert(passage);
            if (const auto found = m_project.passage(PassageId(passage))) {
                ++letter(found->letter.value()).passages.changed;
                ++coder(found->coder.value()).passages.changed;
            }
        }
        m_found.letters = m_letters.values();
        m_found.coders = m_coders.values();
        sortByName(m_found.letters, &StateDifference::name, &StateDifference::id);
        sortByName(m_found.coders, &StateDifference::name, &StateDifference::id);
        return m_found;
    }

private:
    void addPassage(const TouchedRow &row, const QJsonObject &image)
    {
        m_passages.insert(row.id);
        for (StateDifference *counted :
            {&letter(image.value("letter"_L1).toInteger()), &coder(image.value("coder"_L1).toInteger())}) {
            ChangedPassages &passages = counted->passages;
            ++(!row.before ? passages.added : !row.after ? passages.removed : passages.changed);
        }
    }

    void addNote(const QJsonObject &image)
    {
        if (const qint64 id = image.value("letter"_L1).toInteger(); id > 0)
            ++letter(id).others;
        ++coder(image.value("coder"_L1).toInteger()).others;
    }

    void addLetter(const TouchedRow &row, const QJsonObject &image)
    {
        StateDifference &found = letter(row.id);
        found.name = image.value("name"_L1).toString();
        tellFate(row, found);
    }

    void addCoder(const TouchedRow &row, const QJsonObject &image)
    {
        StateDifference &found = coder(row.id);
        found.name = image.value("name"_L1).toString();
        tellFate(row, found);
    }

    static void tellFate(const TouchedRow &row, StateDifference &found)
    {
        using Fate = StateDifference::Fate;
        found.fate = !row.before ? Fate::Came : !row.after ? Fate::Went : Fate::There;
        found.others += row.before && row.after ? 1 : 0;
    }

    StateDifference &letter(qint64 id)
    {
        StateDifference &found = m_letters[id];
        const Letter *there = found.name.isEmpty() ? m_project.letter(LetterId(id)) : nullptr;
        found.id = id;
        if (there)
            found.name = there->name;
        return found;
    }

    StateDifference &coder(qint64 id)
    {
        StateDifference &found = m_coders[id];
        const Coder *there = found.name.isEmpty() ? m_project.coder(CoderId(id)) : nullptr;
        found.id = id;
        if (there)
            found.name = there->name;
        return found;
    }

    const Project &m_project;
    StateDifferences m_found;
    QMap<qint64, StateDifference> m_letters;
    QMap<qint64, StateDifference> m_coders;
    QSet<qint64> m_passages;
    QList<qint64> m_arguments;
};

} // namespace

Result<QList<EarlierState>> earlierStates(const QString &projectPath)
{
    const auto connection = openForReading(projectPath);
    const auto project = connection ? Project::open(projectPath, Project::Access::Read)
                                    : Result<std::unique_ptr<Project>>(failed(connection));
    if (!project)
        return failed(project);
    const auto edits
        = atOneMoment(**connection, [&] { return JournalPast::editsLike(**connection, namedKinds(), manyPassages); });
    if (!edits)
        return failed(edits);
    QList<EarlierState> states;
    for (const auto &[id, made] : *edits) {
        const auto entry = (*project)->journalEntry(id);
        if (entry)
            states.append({.event = made - 1, .at = entry->made, .before = id, .title = entry->title});
    }
    for (const Backup &backup : backupsOf(projectPath)) {
        if (auto state = backupState(**connection, backup.path)) {
            state->at = backup.at;
            states.append(*std::move(state));
        }
    }
    // A backup's name tells its time by the minute, the journal which came first.
    std::ranges::stable_sort(states,
        [](const EarlierState &a, const EarlierState &b) { return std::tie(a.event, a.at) > std::tie(b.event, b.at); });
    return states;
}

Result<EarlierState> stateOfBackup(const QString &projectPath, const QString &file)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    if (const auto backup = openForReading(file); !backup)
        return failed(backup);
    if (auto state = backupState(**connection, file))
        return *std::move(state);
    return failure(Error::Kind::Invalid,
        ProjectText::tr("“%1” is no earlier state of “%2”: its journal ends with something that the project never was. "
                        "Open it by itself, or bring its work in (merge).")
            .arg(QFileInfo(file).fileName(), QFileInfo(projectPath).fileName()));
}

Result<EarlierState> stateBefore(const QString &projectPath, EditId edit)
{
    const auto project = Project::open(projectPath, Project::Access::Read);
    const auto connection
        = project ? openForReading(projectPath) : Result<std::unique_ptr<Connection>>(failed(project));
    if (!connection)
        return failed(connection);
    const auto event = atOneMoment(**connection, [&] { return JournalPast::before(**connection, edit); });
    if (!event)
        return failed(event);
    const auto entry = (*project)->journalEntry(edit);
    return entry ? Result<EarlierState>({.event = *event, .at = entry->made, .before = edit, .title = entry->title})
                 : failed(entry);
}

Result<StateDifferences> differencesSince(const QString &projectPath, qint64 event, const Progress &progress)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto rows = atOneMoment(
        **connection, [&] { return JournalPast::differentSince(**connection, event, progress); }, progress);
    if (!rows)
        return failed(rows);
    const auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return failed(project);
    Counting counting(**project);
    for (const TouchedRow &row : *rows)
        counting.add(row);
    StateDifferences found = counting.finish();
    const auto later = atOneMoment(**connection, [&] { return JournalPast::laterThan(**connection, event); });
    if (!later)
        return failed(later);
    found.steps = later->size();
    return found;
}

} // namespace Kodeks
