// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/coverage/uncodedmodel.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void UncodedModel::setProject(Project *project)
{
    beginResetModel();
    m_project = project;
    m_known.clear();
    m_rows.clear();
    endResetModel();
}

void UncodedModel::take(const CoverageReport &report, bool ofAll)
{
    if (ofAll)
        m_known.clear();
    for (const LetterCoverage &coverage : report.coverage)
        m_known.insert(coverage.letter, coverage);
    showAll();
}

void UncodedModel::showAll()
{
    beginResetModel();
    m_rows.clear();
    const QList<Letter> letters = m_project ? m_project->letters() : QList<Letter>();
    for (const Letter &letter : letters) {
        for (const CuedSentence &sentence : m_known.value(letter.id).uncoded)
            m_rows.append({letter.id, sentence});
    }
    endResetModel();
}

const UncodedSentence *UncodedModel::sentence(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

qsizetype UncodedModel::sentences() const
{
    qsizetype count = 0;
    for (const LetterCoverage &coverage : m_known)
        count += coverage.sentences;
    return count;
}

qsizetype UncodedModel::coded() const
{
    qsizetype count = 0;
    for (const LetterCoverage &coverage : m_known)
        count += coverage.coded;
    return count;
}

qsizetype UncodedModel::dismissed() const
{
    qsizetype count = 0;
    for (const LetterCoverage &coverage : m_known)
        count += coverage.dismissed;
    return count;
}

int UncodedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UncodedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UncodedModel::textOf(const UncodedSentence &sentence) const
{
    const auto text = m_project ? m_project->text(sentence.letter) : Result<LetterText>();
    return text ? text->slice(sentence.sentence.range).simplified() : QString();
}

QVariant UncodedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const UncodedSentence &row = m_rows.at(index.row());
    switch (index.column()) {
    case InLetter: {
        const Letter *letter = m_project ? m_project->letter(row.letter) : nullptr;
        return letter ? Display::letter(*letter) : QString();
    }
    case Text: return textOf(row);
    case Cues: return row.sentence.cues.join(u", "_s);
    default: return {};
    }
}

QVariant UncodedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case InLetter: return tr("Letter");
    case Text: return tr("Sentence");
    case Cues: return tr("What it speaks of");
    default: return {};
    }
}

} // namespace Kodeks
