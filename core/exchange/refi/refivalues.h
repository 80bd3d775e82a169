// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>
#include <optional>

namespace Kodeks {

// What a REFI-QDA project says, as it says it. Guids are never null; what a file gives none to has one made from its
// place.

struct RefiUser
{
    QUuid guid;
    QString name;
    QString id; ///< initials

    friend bool operator==(const RefiUser &, const RefiUser &) = default;
};

/// A code; the tree is a list in its order, what stands below after what stands above.
struct RefiCode
{
    QUuid guid;
    QString name;
    bool codable = true;
    QString color; ///< "#rrggbb" or empty
    QString description;
    qsizetype parent = -1; ///< place in the list; -1 at the top
    QList<QUuid> notes;
    QString foreignColor = {}; ///< what the file says where that is no colour

    friend bool operator==(const RefiCode &, const RefiCode &) = default;
};

struct RefiCoding
{
    QUuid guid;
    QUuid code;
    QUuid user; ///< null: not stated
    QDateTime created; ///< UTC; invalid: not stated
    QList<QUuid> notes;

    friend bool operator==(const RefiCoding &, const RefiCoding &) = default;
};

struct RefiSelection
{
    QUuid guid;
    QString name; ///< with most programs the quote, or its beginning
    qint64 start = 0; ///< as the file counts; see RefiPositions
    qint64 end = 0;
    QUuid user;
    QDateTime created;
    QDateTime modified;
    QString description;
    QList<RefiCoding> codings;
    QList<QUuid> notes;

    friend bool operator==(const RefiSelection &, const RefiSelection &) = default;
};

struct RefiValue
{
    QUuid variable;
    QString value; ///< as written, whatever its type

    friend bool operator==(const RefiValue &, const RefiValue &) = default;
};

struct RefiVariable
{
    QUuid guid;
    QString name;
    QString type; ///< "Text", "Date", …

    friend bool operator==(const RefiVariable &, const RefiVariable &) = default;
};

/// A text with its selections; also a note, and the text of a PDF.
struct RefiSource
{
    QUuid guid;
    QString name;
    QString plainTextPath; ///< "internal://…"; empty if `content` says the text
    QString originalPath; ///< of the PDF whose text this is; not of the standard's richTextPath
    std::optional<QString> content;
    QUuid user;
    QDateTime created;
    QDateTime modified;
    QString description;
    QList<RefiSelection> selections;
    QList<RefiCoding> codings; ///< of the whole source
    QList<QUuid> notes;
    QList<RefiValue> values;

    friend bool operator==(const RefiSource &, const RefiSource &) = default;
};

struct RefiCase
{
    QUuid guid;
    QString name;
    QString description;
    QList<RefiValue> values;
    QList<QUuid> sources;

    friend bool operator==(const RefiCase &, const RefiCase &) = default;
};

/// Kinds of things a file may have that are counted and not read.
enum class RefiOther {
    Picture,
    PdfRegion,
    Audio,
    Video,
    TextBeside,
    Link,
    Set,
    Graph,
    CaseSelection,
    CaseCode,
    Unknown
};

struct RefiProject
{
    QString name;
    QString origin; ///< the program that wrote it
    QString basePath;
    QString description;
    QUuid user; ///< who made it
    QDateTime created;
    QDateTime modified;
    QList<RefiUser> users;
    QList<RefiCode> codes;
    QList<RefiVariable> variables;
    QList<RefiCase> cases;
    QList<RefiSource> sources;
    QList<RefiSource> notes;
    QList<QUuid> projectNotes;
    QMap<RefiOther, qsizetype> others;

    friend bool operator==(const RefiProject &, const RefiProject &) = default;
};

} // namespace Kodeks
