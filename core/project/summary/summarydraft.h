// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/summary/summarydocument.h"
#include "core/project/summary/summaryfacts.h"
#include "core/project/summary/summarywords.h"

#include <QHash>

namespace Kodeks {

/// A summary as it is being written, piece by piece.
class SummaryDraft
{
public:
    SummaryDraft(const SummaryFacts &facts, const SummaryWords &words);

    [[nodiscard]] const SummaryFacts &facts() const { return m_facts; }
    [[nodiscard]] const SummaryWords &words() const { return m_words; }
    [[nodiscard]] CountUnit unit() const { return m_facts.read.scope.unit; }

    void heading(int level, const SummaryText &text);
    void paragraph(const SummaryText &text);
    void note(const SummaryText &text);
    void items(const QList<SummaryText> &all); ///< nothing where there are none
    void table(const SummaryTable &table);     ///< nothing where it has no rows
    void quote(const QString &text, const QString &source);
    void field(const QString &key);
    void contents();

    /// The number, and how it is found again: as many units as a query finds; what is left of `all` without them; what
    /// a command tells. The same again is the same figure.
    [[nodiscard]] SummaryText::Piece counted(qsizetype value, CountUnit unit, const QString &query);
    [[nodiscard]] SummaryText::Piece rest(qsizetype value, qsizetype all, CountUnit unit, const QString &query);
    [[nodiscard]] SummaryText::Piece told(qsizetype value, const QString &command);

    [[nodiscard]] const Letter &letter(LetterId id) const;
    [[nodiscard]] QList<Letter> lettersOf(qsizetype sender) const; ///< in the order of their names
    /// The sender's name; where a letter has none, which letter it is: "unknown sender (letter.txt)".
    [[nodiscard]] QString called(qsizetype sender) const;
    [[nodiscard]] bool isKnown(qsizetype sender) const; ///< its letter names it
    [[nodiscard]] QStringList names(const QList<qsizetype> &senders) const;
    /// The names in one cell, "–" where there are none.
    [[nodiscard]] QString nameList(const QList<qsizetype> &senders) const;
    /// A query for what these senders say.
    [[nodiscard]] QString sendersQuery(const QList<qsizetype> &senders) const;
    /// Values of a field: `task:T.HO.BPA`.
    [[nodiscard]] static QString query(const QString &field, const QStringList &values);

    [[nodiscard]] QList<const CodedStatement *> statementsOf(TaskId task) const { return m_statements.value(task); }
    /// Those of a task that are marked as good, by letter and place.
    [[nodiscard]] QList<const QuotedPassage *> goodQuotes(TaskId task) const { return m_goodQuotes.value(task); }

    [[nodiscard]] SummaryDocument &document() { return m_document; }

private:
    [[nodiscard]] SummaryText::Piece figured(const SummaryFigure &figure);

    const SummaryFacts &m_facts;
    const SummaryWords &m_words;
    SummaryDocument m_document;
    QHash<QString, int> m_figures; ///< by what they are
    QHash<qsizetype, QList<qsizetype>> m_letters; ///< of each sender, among the letters
    QHash<LetterId, qsizetype> m_letterAt;
    QHash<TaskId, QList<const CodedStatement *>> m_statements;
    QHash<TaskId, QList<const QuotedPassage *>> m_goodQuotes;
};

// The sections, in their order.
void writeAnswers(SummaryDraft &draft);
void writeQuestions(SummaryDraft &draft);
void writeTasks(SummaryDraft &draft);
void writeContradictions(SummaryDraft &draft);
void writeCampaigns(SummaryDraft &draft);
void writeMethod(SummaryDraft &draft);
void writeAnnexes(SummaryDraft &draft, qsizetype mostRows);

} // namespace Kodeks
