// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/analysing/coveragejob.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Kodeks {

class Project;

/// A sentence that speaks of a task, an actor or a move and is not coded.
struct UncodedSentence
{
    LetterId letter;
    CuedSentence sentence;

    friend bool operator==(const UncodedSentence &, const UncodedSentence &) = default;
};

/// Such sentences, in the order of the letters and of their texts.
class UncodedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { InLetter, Text, Cues, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(Project *project);
    /// Takes what was found in letters in the place of what was known of them; of all letters, in that of everything.
    void take(const CoverageReport &report, bool ofAll);
    [[nodiscard]] const UncodedSentence *sentence(int row) const;
    /// Sentences of all letters, and those that are coded.
    [[nodiscard]] qsizetype sentences() const;
    [[nodiscard]] qsizetype coded() const;
    [[nodiscard]] qsizetype dismissed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const UncodedSentence &sentence) const;
    void showAll();

    QPointer<Project> m_project;
    QHash<LetterId, LetterCoverage> m_known;
    QList<UncodedSentence> m_rows;
};

} // namespace Kodeks
