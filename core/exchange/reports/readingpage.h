// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/reports/markedlines.h"
#include "core/exchange/reports/taskpassages.h"
#include "core/model/lettersource.h"

#include <span>

class QIODevice;

namespace Kodeks {

/// What a coder has noted of the project or a letter.
struct ReadMemo
{
    const Letter *letter = nullptr; ///< null: of the project
    QString coder;
    QString text; ///< Markdown
};

/// Writes a report as one HTML file that needs no other and runs no script, part by part in the order of its functions.
/// It keeps to what QTextDocument understands, so that it can be printed as well. Everything from the project is
/// escaped. Errors: those of writeAll().
class ReadingPage
{
public:
    ReadingPage(QIODevice &device, const Codebook &codebook, LetterCalling calling = LetterCalling::Sender);

    [[nodiscard]] Result<> begin(const QString &title, qsizetype letters, qsizetype passages);
    /// Memos under a heading of their own, each under what it is about; nothing where there are none.
    [[nodiscard]] Result<> addMemos(const QList<ReadMemo> &memos);
    /// A letter, under what it is called, with its headings and questions in bold, its passages marked
    /// and, beside each line, what the passages that begin in it say. `rows` and `memos` are its own.
    [[nodiscard]] Result<> addLetter(const Letter &letter, const LetterText &text, const QList<Section> &sections,
        std::span<const PassageRow> rows, const QList<ReadMemo> &memos);
    [[nodiscard]] Result<> addTasks(const QList<TaskPassages> &groups, const QList<PassageRow> &rows);
    [[nodiscard]] Result<> addCodebook();
    [[nodiscard]] Result<> end();

private:
    [[nodiscard]] QString lineText(const MarkedLine &line, std::span<const PassageRow> rows) const;
    [[nodiscard]] QString notes(const MarkedLine &line, std::span<const PassageRow> rows) const;
    [[nodiscard]] QString tint(const PassageRow &row) const;

    QIODevice &m_device;
    const Codebook &m_codebook;
    LetterCalling m_calling;
    QHash<QString, QString> m_tints; ///< by the id of the task
};

} // namespace Kodeks
