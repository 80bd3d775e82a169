// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/project/files/nameproposals.h"

#include <QMap>

namespace Kodeks {

/// What is in a project's file, for who is about to hand it on.
struct FileContents
{
    bool isEncrypted = false;
    QStringList letters = {}; ///< by name
    qsizetype passages = 0;
    QStringList coders = {};
    QStringList formerNames = {}; ///< of people that only the journal names
    qint64 removedTexts = 0;      ///< of letters that were removed: they are in the file, undo could bring them back
    qint64 files = 0;             ///< that letters came from, as they were, with whatever these say of their authors
    qint64 fileBytes = 0;
    qint64 memos = 0;
    qint64 folders = 0; ///< names of folders that letters came from
    qsizetype edits = 0;
    QDateTime first = {};
    QDateTime last = {};
    QMap<NameProposal::Kind, qsizetype> names = {}; ///< how many different ones are found of each kind
};

/// Reads the whole project; opens it for itself, so it may run in any thread. Cancelled if `progress` says no.
[[nodiscard]] Result<FileContents> contentsOf(const QString &projectPath, const Progress &progress = {});

/// The same in sentences, the most telling first; what is not there is left out.
[[nodiscard]] QStringList contentsInWords(const FileContents &contents);

} // namespace Kodeks
