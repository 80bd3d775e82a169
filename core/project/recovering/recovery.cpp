// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovering/recovery.h"

#include "core/project/jobs/newfile.h"
#include "core/project/project.h"
#include "core/project/recovering/recoverynote.h"
#include "core/project/recovering/recoverywords.h"
#include "core/storage/connection.h"
#include "core/storage/keys/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RecoveringText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// What SQLite keeps beside a file while it is written.
const QStringList &companions()
{
    static const QStringList endings{u"-journal"_s, u"-wal"_s};
    return endings;
}

/// A copy of a file that was being written, in which that is taken back (or finished) as SQLite does at opening.
class SettledCopy
{
public:
    SettledCopy(const QString &damaged, const QString &copy)
        : m_copy(copy)
    {
        remove();
        const auto isThere = [&](const QString &ending) { return QFileInfo(damaged + ending).size() > 0; };
        if (std::ranges::none_of(companions(), isThere) || !QFile::copy(damaged, copy))
            return;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        for (const QString &ending : companions()) {
            if (isThere(ending) && QFile::copy(damaged + ending, copy + ending))
                QFile::setPermissions(copy + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
        const auto opened = Connection::open(copy, Connection::Mode::Read);
        m_isSettled = opened.has_value();
    }
    ~SettledCopy() { remove(); }
    Q_DISABLE_COPY_MOVE(SettledCopy)

    [[nodiscard]] bool isSettled() const { return m_isSettled; }

private:
    void remove() const
    {
        QFile::remove(m_copy);
        for (const QString &ending : companions() + QStringList{u"-shm"_s})
            QFile::remove(m_copy + ending);
    }

    QString m_copy;
    bool m_isSettled = false;
};

Result<> noteIn(const QString &path, const QString &damagedName, const SavedProject &saved, const QStringList &lost)
{
    const auto project = Project::open(path);
    if (!project)
        return failed(project);
    const auto noted
        = (*project)->apply(Edits::noteRecovery(damagedName, saved.isJournalWhole ? 0 : saved.lastEvent, lost));
    return noted ? Result<>() : failed(noted);
}

Result<SavedProject> saveFile(
    const QString &damagedPath, const QString &source, const QString &part, const Progress &progress)
{
    Keyring::keyNewAs(part, damagedPath);
    const auto fresh = Connection::open(part, Connection::Mode::Create);
    if (!fresh)
        return failed(fresh);
    return saveInto(source, **fresh, progress);
}

Result<RecoveredProject> recovered(const QString &damagedPath, const QString &part, const Progress &progress)
{
    const QString copy = part + u".damaged"_s;
    const SettledCopy settled(damagedPath, copy);
    const auto saved = saveFile(damagedPath, settled.isSettled() ? copy : damagedPath, part, progress);
    if (!saved)
        return failed(saved);
    RecoveredProject found{.pages = saved->pages,
        .lostPages = qint64(saved->missing) + saved->unreadable,
        .isJournalWhole = saved->isJournalWhole,
        .lost = lossesOf(*saved),
        .mended = mendingsOf(*saved)};
    if (const auto noted = noteIn(part, QFileInfo(damagedPath).fileName(), *saved, found.lost); !noted)
        return failed(noted);
    auto checked = checkProject(part, progress);
    if (!checked)
        return failed(checked);
    found.findings = *std::move(checked);
    return found;
}

} // namespace

Result<RecoveredProject> recoverProject(const QString &damagedPath, const QString &newPath, const Progress &progress)
{
    if (!QFileInfo(damagedPath).isFile())
        return failure(Error::Kind::NotFound,
            RecoveringText::tr("There is no file “%1”. Check its name and folder.").arg(damagedPath));
    RecoveredProject found;
    const auto made = makeNewFile(newPath, [&](const QString &part) -> Result<> {
        auto saved = recovered(damagedPath, part, progress);
        if (!saved)
            return failed(saved);
        found = *std::move(saved);
        return {};
    });
    return made ? Result<RecoveredProject>(std::move(found)) : failed(made);
}

QString recoveredPathFor(const QString &damagedPath)
{
    const QFileInfo info(damagedPath);
    const QString name = RecoveringText::tr("%1 recovered").arg(info.completeBaseName());
    QString path = info.dir().filePath(name + u".kodeks"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = info.dir().filePath(u"%1 %2.kodeks"_s.arg(name).arg(number));
    return path;
}

} // namespace Kodeks
