// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/letterfiles.h"
#include "core/project/letters/readletters.h"
#include "core/project/letters/tablelook.h"

#include <QThreadPool>
#include <optional>

namespace Kodeks {

[[nodiscard]] Error cancelledImport();

/// Joins the letter's broken lines, if it has any.
void joinLines(PreparedLetter &letter);

/// Reads files on several threads and, in their places, what they hold: the mails of mailboxes, the files of archives,
/// the attachments of e-mails where that is asked for. One file named gives at most mostParts letters of mostBytes
/// bytes in all, however deep they lie; what is beyond is refused with a sentence.
class PartsReader
{
public:
    static constexpr qsizetype mostParts = 20'000;
    static constexpr qint64 mostBytes = qint64(1024) * 1024 * 1024;

    /// `known`: the names of letters that tables among the parts can say something of.
    PartsReader(const ImportOptions &options, const QStringList &known, const Progress &progress);

    [[nodiscard]] Result<PreparedImport> read(const QList<LetterFile> &files);

private:
    /// A file, or something within one.
    struct Item : PartPlace
    {
        std::function<Result<LetterParts>()> read; ///< in any thread
        std::function<Result<QByteArray>()> bytes;
        int depth = 0;
    };
    struct Outcome
    {
        std::optional<PreparedLetter> letter;
        Result<LetterParts> parts; ///< without the letter
        ScannedPages scanned; ///< of it
    };

    [[nodiscard]] Item itemOf(const LetterFile &file) const;
    [[nodiscard]] Item itemOf(const LetterPart &part, QByteArray bytes, int depth) const;
    [[nodiscard]] static Outcome outcomeOf(const Item &item, const ImportOptions &options);
    /// These are false once the work is to stop.
    [[nodiscard]] bool readItems(const QList<Item> &items);
    [[nodiscard]] bool take(const Item &item, Outcome outcome);
    [[nodiscard]] bool takeParts(const Item &holder, const QList<LetterPart> &parts);
    /// What tells tables among these parts; nothing where none of them can be one.
    [[nodiscard]] std::optional<TableLook> lookFor(const QList<LetterPart> &parts) const;
    /// Whether the part was a table, or something else that is no letter, and is taken care of.
    [[nodiscard]] bool takeTable(const TableLook &look, const LetterPart &part, const QByteArray &bytes);
    void refuse(const QString &path, const QString &reason) { m_prepared.report.refused.append({path, reason}); }

    const ImportOptions &m_options;
    QStringList m_known;
    const Progress &m_progress;
    QThreadPool m_pool;
    PreparedImport m_prepared;
    qsizetype m_parts = 0; ///< of the file that is being taken
    qint64 m_bytes = 0;    ///< of these
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Kodeks
