// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reports/markedlines.h"
#include "core/exchange/reports/readmemo.h"
#include "core/exchange/reports/taskpassages.h"

#include <span>

namespace Kodeks {

/// A report as one HTML file that needs no other and runs no script, in parts: as one puts them together, they stand in
/// the order of these functions. It keeps to what QTextDocument understands, so that it can be printed as well.
/// Everything from the project is escaped. All is UTF-8.
class ReadingPage
{
public:
    explicit ReadingPage(const Codebook &codebook, LetterCalling calling = LetterCalling::Sender);

    /// `only` is the query that all passages fulfil; empty: there is none.
    [[nodiscard]] QByteArray begin(
        const QString &title, qsizetype letters, qsizetype passages, const QString &only = {}) const;
    /// Memos under a heading of their own, each under what it is about; nothing where there are none.
    [[nodiscard]] QByteArray memos(const QList<ReadMemo> &memos) const;
    /// A letter, under what it is called, with its headings and questions in bold, its passages marked
    /// and, beside each line, what the passages that begin in it say. `rows` and `memos` are its own.
    [[nodiscard]] QByteArray letter(const Letter &letter, const LetterText &text, const QList<Section> &sections,
        std::span<const PassageRow> rows, const QList<ReadMemo> &memos) const;
    [[nodiscard]] QByteArray tasks() const; ///< the heading of all tasks
    [[nodiscard]] QByteArray task(const TaskPassages &group) const; ///< the heading of one
    [[nodiscard]] QByteArray passage(const PassageRow &row) const; ///< of a task
    [[nodiscard]] QByteArray codebook() const;
    [[nodiscard]] QByteArray end() const;

private:
    [[nodiscard]] QString lineText(const MarkedLine &line, std::span<const PassageRow> rows) const;
    [[nodiscard]] QString notes(const MarkedLine &line, std::span<const PassageRow> rows) const;
    [[nodiscard]] QString tint(const PassageRow &row) const;

    const Codebook &m_codebook;
    LetterCalling m_calling;
    QHash<QString, QString> m_tints; ///< by the id of the task
};

} // namespace Kodeks
