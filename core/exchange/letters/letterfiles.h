// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/letters/letterparts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// A file that may be a letter; nothing of it has been read.
struct LetterFile
{
    QString path;
    QString name; ///< what the letter is called: the file name

    friend bool operator==(const LetterFile &, const LetterFile &) = default;
};

inline constexpr qint64 defaultLetterLimit = largestLetter; ///< bytes

/// The files named and those in the folders named, at any depth, each once and in the order of names of their
/// paths ("2.txt" before "10.txt"). Hidden files and folders are left out unless they are named themselves; a link to a
/// folder is followed once. What cannot be read (a path that is not there, a folder that cannot be opened) stays in
/// the list, so that readLetterFile() can say what is wrong with it. `progress` hears of the files found so far; if it
/// asks to stop, the list is empty.
[[nodiscard]] QList<LetterFile> findLetterFiles(const QStringList &paths, const Progress &progress = {});

/// Whether a folder has a project.qde in it, or one .qde: then all below it belongs to a REFI-QDA project, and
/// findLetterFiles() names the folder alone.
[[nodiscard]] bool isUnpackedProject(const QString &folder);

/// The bytes of any ordinary file of at most `limit` bytes. Errors, each with its own sentence: NotFound; Invalid for a
/// folder or for what is no ordinary file (a pipe, a device: never opened); TooLarge; Io where it cannot be opened or
/// read.
[[nodiscard]] Result<QByteArray> readLetterFile(const QString &path, qint64 limit = defaultLetterLimit);

/// The same, read by partsFromBytes(); what may hold several letters may have largestHolder bytes.
[[nodiscard]] Result<LetterParts> readLetterParts(const QString &path, const PartOptions &options = {});

/// At most so many of the first bytes of an ordinary file; none where it cannot be read.
[[nodiscard]] QByteArray startOfFile(const QString &path, qint64 most);

} // namespace Kodeks
