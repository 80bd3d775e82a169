// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace Kodeks {

/// What became of each file that was to be imported.
struct ImportReport
{
    struct Refusal
    {
        QString file;
        QString reason;
    };
    struct Same
    {
        QString file;
        QString letter; ///< which has the same text

        friend bool operator==(const Same &, const Same &) = default;
    };
    struct Remark
    {
        QString letter;
        QString sentence;
    };
    struct NearDuplicate
    {
        QString letter;
        QString like; ///< an earlier letter of the import, or one the project had
        int percent = 0;
    };

    QStringList imported; ///< letter names
    QList<Same> skipped;  ///< files whose text the project (or an earlier file) has already
    QList<Refusal> refused;
    QList<Remark> remarks; ///< on letters that were imported: what was left out, or is unexpected
    QList<NearDuplicate> nearDuplicates; ///< letters that were imported

    [[nodiscard]] bool isEmpty() const;
    ImportReport &operator+=(const ImportReport &more);
};

/// One line of a report. `outcome` is translated ("refused").
struct ImportLine
{
    QString outcome;
    QString file;
    QString note;
};

/// How much of a letter is as in the other: a translated sentence.
[[nodiscard]] QString likeness(const ImportReport::NearDuplicate &near);

/// The whole report, what needs attention first: refused, near-duplicates, remarks, skipped, imported.
[[nodiscard]] QList<ImportLine> importLines(const ImportReport &report);

/// Saves it as CSV with the columns outcome, file, note.
[[nodiscard]] Result<> saveImportReport(const ImportReport &report, const QString &path);

} // namespace Kodeks
