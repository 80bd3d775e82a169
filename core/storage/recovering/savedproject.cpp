// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/savedproject.h"

#include "core/storage/checking/mending.h"
#include "core/storage/migrator.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstInBlocks = 10; ///< the schema in which the journal keeps rows in blocks

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// The steps up to a version.
QStringList stepsTo(int version)
{
    const QDir folder(u":/schema"_s);
    QStringList steps;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name).first(version)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append(QString::fromUtf8(file.readAll()));
    }
    return steps;
}

Result<> execute(Connection &connection, const char *sql)
{
    return guarded(connection, [&]() -> Result<> {
        connection.database().exec(sql);
        return {};
    });
}

/// One transaction around some work.
Result<> within(Connection &connection, const std::function<Result<>()> &work)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    const auto done = work();
    return done ? (*transaction)->commit() : done;
}

constexpr const char *countAgain
    = "DELETE FROM passage_count; INSERT INTO passage_count SELECT letter, coder, count(*) FROM passage GROUP BY "
      "letter, coder; DELETE FROM code_count; INSERT INTO code_count SELECT 'task', task, count(*) FROM passage WHERE "
      "task IS NOT NULL GROUP BY task; INSERT INTO code_count SELECT 'direction', direction, count(*) FROM passage "
      "WHERE direction IS NOT NULL GROUP BY direction; INSERT INTO code_count SELECT 'argument', argument, count(*) "
      "FROM passage_argument GROUP BY argument;";

class ProjectSaver
{
public:
    ProjectSaver(const QString &path, Connection &fresh, const Progress &progress)
        : m_path(path)
        , m_fresh(fresh)
        , m_progress(progress)
    {
    }

    Result<SavedProject> save()
    {
        const auto done = readRows().and_then([this] {
            return bringUpToDate();
        }).and_then([this] {
            return within(m_fresh, [this] { return mend(); });
        }).and_then([this] {
            return execute(m_fresh, "PRAGMA foreign_keys = ON");
        }).and_then([this] { return bringIntoOrder(m_fresh, m_progress); });
        return done ? Result<SavedProject>(m_saved) : failed(done);
    }

private:
    Result<> readRows()
    {
        const auto file = DamagedFile::open(m_path);
        if (!file)
            return failed(file);
        StoredTables tables(**file);
        m_saved.version = versionOf(**file, tables);
        m_saved.hadHeader = (*file)->hasHeader();
        m_saved.pages = (*file)->wholeSize();
        m_saved.missing = m_saved.pages - (*file)->pages();
        for (quint32 number = 1; number <= (*file)->pages(); ++number)
            m_saved.unreadable += (*file)->page(number).isEmpty() ? 1 : 0;
        if (m_saved.version > Migrator().newest())
            return Migrator().checkCurrent(m_fresh).and_then([this] { return newer(); });
        return Migrator(stepsTo(m_saved.version)).migrate(m_fresh).and_then([this] {
            return dropOldJournal();
        }).and_then([this] {
            return execute(m_fresh, "PRAGMA foreign_keys = OFF");
        }).and_then([&] { return within(m_fresh, [&] { return writeRows(tables); }); });
    }

    /// Which step 0010 does in what is no SQL.
    Result<> dropOldJournal()
    {
        return m_saved.version < firstInBlocks ? Result<>() : execute(m_fresh, "DROP TABLE IF EXISTS edit_row");
    }

    Result<> newer() const
    {
        return failure(Error::Kind::Newer,
            RecoveryText::tr("“%1” was made by a newer Kodeks. Recover it with that version.")
                .arg(QFileInfo(m_path).fileName()));
    }

    Result<> writeRows(StoredTables &tables)
    {
        auto rows = rewriteRows(tables, m_fresh, m_progress);
        if (!rows)
            return failed(rows);
        m_saved.rows = *std::move(rows);
        const auto any = [&](const QString &table) { return m_saved.rows.tables.value(table).saved > 0; };
        if (any(u"content"_s) || any(u"passage"_s) || any(u"letter"_s) || any(u"edit"_s) || any(u"task"_s)
            || (m_saved.hadHeader && any(u"property"_s)))
            return {};
        return failure(Error::Kind::Damaged,
            RecoveryText::tr("Nothing of a Kodeks project can be read in “%1”. Use a backup of it.")
                .arg(QFileInfo(m_path).fileName()));
    }

    /// Whoever is brought up to date with rows gets a copy of before beside it, which nobody wants of this one.
    Result<> bringUpToDate()
    {
        const QFileInfo info(m_fresh.path());
        const QStringList before = info.dir().entryList(QDir::Files | QDir::Hidden);
        const auto done = Migrator().migrate(m_fresh);
        if (m_saved.version < Migrator().newest()) {
            const QString name
                = u"%1 before version %2.%3"_s.arg(info.completeBaseName()).arg(Migrator().newest()).arg(info.suffix());
            if (!before.contains(name))
                QFile::remove(info.dir().filePath(name));
        }
        return done;
    }

    Result<> mend()
    {
        const auto journal = readSavedJournal(m_fresh);
        if (!journal)
            return failed(journal);
        m_saved.isJournalWhole = journal->isWhole;
        return mendRows(*journal).and_then([&] {
            return keepJournal(*journal);
        }).and_then([this] {
            return addProperties();
        }).and_then([this] { return execute(m_fresh, countAgain); });
    }

    /// Letters and coders come back before texts, since they tell which passages quote them; what is left of texts
    /// before passages, which the journal has by their places.
    Result<> mendRows(const SavedJournal &journal)
    {
        auto put = putBackFromJournal(m_fresh, journal, PutBack::AllButPassages, {});
        if (!put)
            return failed(put);
        m_saved.fromJournal = *put;
        auto references = mendReferences(m_fresh);
        if (!references)
            return failed(references);
        m_saved.references = *std::move(references);
        auto texts = mendTexts(m_fresh, m_saved.rows.cutTexts);
        if (!texts)
            return failed(texts);
        m_saved.texts = *std::move(texts);
        put = putBackFromJournal(m_fresh, journal, PutBack::Passages, m_saved.texts.letters);
        if (!put)
            return failed(put);
        m_saved.fromJournal.insert(*put);
        return mendRest();
    }

    Result<> mendRest()
    {
        const auto more = mendReferences(m_fresh);
        if (!more)
            return failed(more);
        for (auto made = more->made.cbegin(); made != more->made.cend(); ++made)
            m_saved.references.made[made.key()] += made.value();
        for (auto removed = more->removed.cbegin(); removed != more->removed.cend(); ++removed)
            m_saved.references.removed[removed.key()] += removed.value();
        auto quotes = mendQuotes(m_fresh);
        if (!quotes)
            return failed(quotes);
        m_saved.quotes = *std::move(quotes);
        return {};
    }

    Result<> keepJournal(const SavedJournal &journal)
    {
        const bool hasOtherTexts
            = std::ranges::any_of(m_saved.texts.texts, [](const MendedText &text) { return !text.isOnlyFile; });
        if (!journal.isWhole || hasOtherTexts) {
            m_saved.isJournalWhole = false;
            const auto cut = cutJournal(m_fresh, journal);
            if (!cut)
                return failed(cut);
            m_saved.lostEdits = *cut;
        }
        const auto last = firstColumn(m_fresh, "SELECT coalesce(max(id), 0) FROM edit_event");
        m_saved.lastEvent = last ? last->constFirst() : 0;
        return last ? Result<>() : failed(last);
    }

    Result<> addProperties()
    {
        return guarded(m_fresh, [this]() -> Result<> {
            Statement add(m_fresh, "INSERT OR IGNORE INTO property(name, value) VALUES(?, ?)");
            add.bind(u"uuid"_s, uuidWord(QUuid::createUuid())).run();
            m_saved.isNewProject = m_fresh.database().getChanges() > 0;
            add.bind(u"title"_s, QFileInfo(m_path).completeBaseName()).run();
            add.bind(u"created"_s, timeWord(QDateTime::currentDateTimeUtc())).run();
            return {};
        });
    }

    QString m_path;
    Connection &m_fresh;
    const Progress &m_progress;
    SavedProject m_saved;
};

} // namespace

Result<SavedProject> saveInto(const QString &damagedPath, Connection &fresh, const Progress &progress)
{
    return ProjectSaver(damagedPath, fresh, progress).save();
}

} // namespace Kodeks
