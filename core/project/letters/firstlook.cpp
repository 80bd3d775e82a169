// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/firstlook.h"

#include "core/project/letters/tablelook.h"

#include <QSet>
#include <QtConcurrentFilter>
#include <QtConcurrentMap>

namespace Kodeks {

FirstLook firstLook(const QList<LetterFile> &files, const QStringList &known, const ImportOptions &options)
{
    constexpr qint64 looked = 4096; // bytes, to which a letter's first line ends
    FirstLook look;
    if (!options.tables) {
        look.files = files;
        return look;
    }
    const TableLook nameless({}, options.columns);
    const auto asked = QtConcurrent::blockingFiltered(files, [&](const LetterFile &file) {
        return TableLook::concerns(file.name) && !nameless.isNone(startOfFile(file.path, looked), file.name);
    });
    if (asked.isEmpty()) {
        look.files = files;
        return look;
    }
    QSet<QString> paths;
    for (const LetterFile &file : asked)
        paths.insert(file.path);
    QStringList names = known;
    for (const LetterFile &file : files)
        names.append(file.name);
    const TableLook tables(names, options.columns);
    auto all = QtConcurrent::blockingMapped<QList<TableLook::Found>>(files, [&](const LetterFile &file) {
        const bool concerns = paths.contains(file.path);
        const auto bytes = concerns ? readLetterFile(file.path) : Result<QByteArray>();
        return bytes ? tables.at(*bytes, file.name) : TableLook::Found();
    });
    for (qsizetype i = 0; i < files.size(); ++i) {
        TableLook::Found &found = all[i];
        if (found.table)
            (found.kind == TableKind::Answers ? look.answers : look.facts).append(std::move(*found.table));
        else if (!found.refusal.isEmpty())
            look.refused.append({files.at(i).path, found.refusal});
        else
            look.files.append(files.at(i));
    }
    return look;
}

} // namespace Kodeks
