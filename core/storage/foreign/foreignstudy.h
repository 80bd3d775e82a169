// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

// What the project of another program that keeps its own in SQLite says, as it says it. Its rows are told apart by
// their numbers there.

/// Codes stand in groups, and groups in groups.
struct ForeignGroup
{
    qint64 id = 0;
    qint64 parent = -1; ///< a group's id, or -1
    QString name;
    QString description;
};

struct ForeignCode
{
    qint64 id = 0;
    qint64 group = -1; ///< a group's id, or -1
    QString name;
    QString description;
    QString color; ///< as the program writes it
};

/// A stretch of a text with a code.
struct ForeignMark
{
    qint64 code = 0;
    qint64 start = 0; ///< as the program counts
    qint64 end = 0;
    QString quote; ///< what the program says stands there
    QString coder; ///< empty: not said
    QString memo;
    QString time; ///< as the program writes it
};

struct ForeignText
{
    qint64 id = 0;
    QString name;
    QString content; ///< with the line breaks of the program; of Taguette, a page of HTML
    QString memo;
    QList<ForeignMark> marks;
};

/// What somebody has noted: of a text, or of the project where `text` is -1.
struct ForeignNote
{
    qint64 text = -1;
    QString content;
    QString coder;
};

struct ForeignCase
{
    qint64 id = 0;
    QString name;
    QString memo;
    QList<qint64> texts;
};

/// An attribute's value, of a text or of a case.
struct ForeignValue
{
    qint64 of = 0;
    bool ofCase = false;
    QString name;
    QString value;
};

enum class ForeignProgram { Taguette, QualCoder, Rqda };

struct ForeignStudy
{
    ForeignProgram program = ForeignProgram::Taguette;
    QString name;
    QString memo;
    QList<ForeignGroup> groups;
    QList<ForeignCode> codes;
    QList<ForeignText> texts;
    QList<ForeignNote> notes;
    QList<ForeignCase> cases;
    QList<ForeignValue> values;
    qsizetype pictures = 0; ///< files without a text, as are the next three
    qsizetype recordings = 0;
    qsizetype videos = 0;
    qsizetype otherFiles = 0;
    qsizetype moreGroups = 0; ///< times a code stands in a group beside its first
};

/// What the program calls itself.
[[nodiscard]] QString nameOf(ForeignProgram program);

/// Whose project a file is, by the tables in it: Taguette's .sqlite3, QualCoder's data.qda, an .rqda. Nothing for any
/// other file. Reads no more than the list of tables.
[[nodiscard]] std::optional<ForeignProgram> foreignProgram(const QString &path);

/// Reads such a file, of which nothing is changed; what has been deleted in RQDA is left out. Errors: Invalid, one
/// sentence, for a file that is damaged or not as the program makes it, or that holds several projects; TooLarge beyond
/// 256 MiB of text or 1,000,000 marks; Cancelled.
[[nodiscard]] Result<ForeignStudy> readForeignStudy(const QString &path, const Progress &progress = {});

} // namespace Kodeks
