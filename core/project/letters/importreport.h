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
        QString letter;

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
        qsizetype common = 0; ///< words of the letter that stand in it too
        qsizetype own = 0;    ///< words of the letter that do not
    };

    QStringList imported; ///< letter names
    QList<Same> skipped;  ///< files that are letters of the project already: their text, name and folder
    QList<Same> sameTexts; ///< letters that were imported, with the first letter that has their text
    QList<Same> signatories; ///< senders who were listed with a letter that has the text they sent
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

/// How many of a letter's words stand in the other, and how many are its own: a translated sentence.
[[nodiscard]] QString likeness(const ImportReport::NearDuplicate &near);

/// That a letter has another's text: a translated sentence.
[[nodiscard]] QString sameText(const ImportReport::Same &same);

/// The whole report, what needs attention first: refused, near-duplicates, same texts, signatories, remarks, skipped,
/// imported.
[[nodiscard]] QList<ImportLine> importLines(const ImportReport &report);

/// Saves it as CSV with the columns outcome, file, note.
[[nodiscard]] Result<> saveImportReport(const ImportReport &report, const QString &path);

} // namespace Kodeks
