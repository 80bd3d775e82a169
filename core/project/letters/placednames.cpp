// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/placednames.h"

#include "core/model/samename.h"

#include <QDir>
#include <QFileInfo>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList foldersOf(const QString &place)
{
    QStringList folders = place.split(u'/', Qt::SkipEmptyParts);
    folders.removeAll(u"."_s);
    folders.removeAll(u".."_s);
    return folders;
}

/// How many different names these letters have with so many folders.
qsizetype namesWith(const QList<PreparedLetter *> &letters, int folders)
{
    QSet<QString> names;
    for (const PreparedLetter *letter : letters)
        names.insert(letterNameKey(placedName(letter->name, letter->place, folders)));
    return names.size();
}

qsizetype deepest(const QList<PreparedLetter *> &letters)
{
    qsizetype most = 0;
    for (const PreparedLetter *letter : letters)
        most = std::max(most, foldersOf(letter->place).size());
    return most;
}

void tellGroupApart(const QList<PreparedLetter *> &letters)
{
    constexpr qsizetype farthest = 40;
    const auto most = static_cast<int>(std::min(farthest, deepest(letters)));
    const qsizetype best = namesWith(letters, most);
    int folders = 0;
    while (namesWith(letters, folders) < best)
        ++folders;
    for (PreparedLetter *letter : letters)
        letter->name = placedName(letter->name, letter->place, folders);
}

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QString commonFolder(const QStringList &paths)
{
    std::optional<QStringList> common;
    for (const QString &path : paths) {
        const QFileInfo info(absolute(path));
        const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
        const QStringList above = folder.split(u'/', Qt::SkipEmptyParts);
        const QStringList parts = above.first(std::max(above.size() - 1, qsizetype(0)));
        if (!common)
            common = parts;
        const auto differ = std::ranges::mismatch(*common, parts);
        common->resize(differ.in1 - common->begin());
    }
    return u'/' + common.value_or(QStringList()).join(u'/');
}

void keepSources(QList<PreparedLetter> &letters, const QString &base)
{
    for (PreparedLetter &letter : letters) {
        if (!letter.file.isEmpty())
            continue;
        const QString place = absolute(letter.place);
        letter.file = letter.name;
        letter.folder = place.startsWith(base) ? place.sliced(base.size()) : place;
        while (letter.folder.startsWith(u'/'))
            letter.folder.removeFirst();
    }
}

QString placedName(const QString &name, const QString &place, int folders)
{
    const QStringList all = foldersOf(place);
    QStringList last = all.mid(std::max<qsizetype>(0, all.size() - folders));
    last.append(name);
    return last.join(u'/');
}

void tellApart(QList<PreparedLetter> &letters)
{
    QHash<QString, QList<PreparedLetter *>> alike;
    for (PreparedLetter &letter : letters)
        alike[letterNameKey(letter.name)].append(&letter);
    for (const QList<PreparedLetter *> &group : std::as_const(alike)) {
        if (group.size() > 1)
            tellGroupApart(group);
    }
}

} // namespace Kodeks
