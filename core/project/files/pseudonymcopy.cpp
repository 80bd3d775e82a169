// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/pseudonymcopy.h"

#include "core/base/inquotes.h"
#include "core/project/files/datatable.h"
#include "core/storage/backup.h"
#include "core/storage/reading.h"
#include "core/storage/renaming/renaming.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PseudonymText
{
    Q_DECLARE_TR_FUNCTIONS(Pseudonyms)
};

constexpr qsizetype mostNamed = 12; ///< in one remark

QString listed(const QStringList &names)
{
    QStringList first = names.first(std::min(mostNamed, names.size()));
    for (QString &name : first)
        name = inQuotes(name);
    const QString list = first.join(u", "_s);
    return names.size() > mostNamed
        ? PseudonymText::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNamed)).arg(list)
        : list;
}

QStringList namesOf(const Pseudonyms &names, const std::function<bool(qsizetype)> &isMeant)
{
    QStringList meant;
    for (qsizetype i = 0; i < names.table().size(); ++i) {
        if (isMeant(i))
            meant.append(names.table().at(i).name);
    }
    return meant;
}

QStringList remarksOn(const Pseudonyms &names)
{
    QStringList remarks;
    const auto &found = names.found();
    const auto &left = names.left();
    const QStringList absent = namesOf(names, [&](qsizetype i) { return found.at(i) == 0 && left.at(i) == 0; });
    if (!absent.isEmpty())
        remarks.append(PseudonymText::tr("Found nowhere, so nothing was replaced: %1.").arg(listed(absent)));
    const QStringList small = namesOf(names, [&](qsizetype i) { return left.at(i) > 0; });
    if (!small.isEmpty())
        remarks.append(PseudonymText::tr(
            "In small letters these may be other words and were left as they stand: %1. Put them into "
            "the table in small letters if they are to go.")
                .arg(listed(small)));
    return remarks;
}

/// A half of the work, in thousandths of the whole.
Progress partOf(const Progress &progress, int half)
{
    constexpr qint64 whole = 1000;
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 total) {
        return progress(whole * half / 2 + (total > 0 ? done * whole / total / 2 : 0), whole);
    };
}

} // namespace

Result<Pseudonyms> readPseudonyms(const QByteArray &bytes, const QString &fileName)
{
    auto table = openDataTable(bytes, fileName);
    if (!table)
        return failed(table);
    table->nameColumn(u"name"_s, {u"navn"_s, u"namn"_s});
    table->nameColumn(u"pseudonym"_s, {u"alias"_s, u"instead"_s});
    const auto name = neededColumn(*table, u"name"_s);
    const auto pseudonym = neededColumn(*table, u"pseudonym"_s);
    if (!name || !pseudonym)
        return failed(name ? pseudonym : name);
    QList<Pseudonym> entries;
    QSet<QString> seen;
    while (!table->atEnd()) {
        const auto row = table->next();
        if (!row)
            return failed(row);
        const Pseudonym entry{row->cells.value(*name).simplified(), row->cells.value(*pseudonym).simplified()};
        if (entry.name.isEmpty() || entry.pseudonym.isEmpty())
            return badRow(*table, *row,
                entry.name.isEmpty() ? PseudonymText::tr("there is no name.")
                                     : PseudonymText::tr("“%1” has no pseudonym.").arg(entry.name));
        const QString key
            = Pseudonyms::folded(entry.name) + (entry.name == entry.name.toLower() ? u" small"_s : QString());
        if (seen.contains(key))
            return badRow(*table, *row, PseudonymText::tr("“%1” stands twice.").arg(entry.name));
        seen.insert(key);
        entries.append(entry);
    }
    if (entries.isEmpty())
        return failure(Error::Kind::Invalid, PseudonymText::tr("“%1” names nobody.").arg(fileName));
    return Pseudonyms(std::move(entries));
}

Result<Pseudonyms> readPseudonymFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io,
            PseudonymText::tr("The table of names “%1” cannot be read. Check its name and your rights.").arg(name));
    return readPseudonyms(file.readAll(), name);
}

Result<std::unique_ptr<PseudonymCopy>> PseudonymCopy::make(
    const QString &projectPath, const Pseudonyms &names, const Progress &progress)
{
    const auto original = openForReading(projectPath);
    if (!original)
        return failed(original);
    const Pseudonyms counting(names.table());
    std::unique_ptr<PseudonymCopy> made(new PseudonymCopy);
    const QString title = counting.renamed(QFileInfo(projectPath).completeBaseName()).text;
    made->m_path = made->m_folder.filePath(title + u".kodeks"_s);
    if (const auto copied = copyProject(**original, made->m_path, partOf(progress, 0)); !copied)
        return failed(copied);
    const auto copy = Connection::open(made->m_path, Connection::Mode::Write);
    if (!copy)
        return failed(copy);
    const auto kept = putPseudonyms(**copy, counting, partOf(progress, 1));
    if (!kept)
        return failed(kept);
    made->m_remarks = remarksOn(counting);
    if (!kept->isEmpty())
        made->m_remarks.append(PseudonymText::tr(
            "Letters without a sender are called by their files and keep these names: %1. Look whether one tells whom "
            "it is from, and put that into the table.")
                .arg(listed(*kept)));
    made->m_found = counting.found();
    return made;
}

PassageExport withoutNames(const PassageExport &options)
{
    PassageExport renamed = options;
    renamed.pseudonyms = {};
    for (QString &coder : renamed.coders)
        coder = options.pseudonyms.renamed(coder).text;
    for (QString &query : renamed.where)
        query = options.pseudonyms.renamed(query).text;
    return renamed;
}

} // namespace Kodeks
