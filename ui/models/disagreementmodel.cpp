// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/disagreementmodel.h"

#include "core/project/project.h"
#include "ui/models/agreementwords.h"
#include "ui/models/display.h"

namespace Kodeks {

namespace {

constexpr qsizetype textsKept = 8;
constexpr qsizetype shownCharacters = 300;

} // namespace

DisagreementModel::DisagreementModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_texts(textsKept)
{
}

void DisagreementModel::setReport(const AgreementReport &report, Project *project)
{
    beginResetModel();
    m_report = report;
    m_project = project;
    m_texts.clear();
    choose();
    endResetModel();
}

void DisagreementModel::setComponent(std::optional<Component> component)
{
    if (component == m_component)
        return;
    beginResetModel();
    m_component = component;
    choose();
    endResetModel();
}

void DisagreementModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_report.disagreements.size(); ++i) {
        if (!m_component || m_report.disagreements.at(i).component == *m_component)
            m_shown.append(i);
    }
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstValue + m_report.coders.size());
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Disagreement &disagreement = at(index.row());
    switch (index.column()) {
    case Letter: return letterName(disagreement);
    case Place: return quote(disagreement);
    case ComponentColumn: return Display::component(disagreement.component);
    default: return Display::agreementValue(disagreement.values.value(index.column() - FirstValue), disagreement.component);
    }
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (section) {
    case Letter: return tr("Letter");
    case Place: return tr("Place");
    case ComponentColumn: return tr("Component");
    default: return m_report.coders.at(section - FirstValue).name;
    }
}

QString DisagreementModel::letterName(const Disagreement &disagreement) const
{
    const Kodeks::Letter *letter = m_project ? m_project->letter(disagreement.letter) : nullptr;
    return letter ? Display::letter(*letter) : disagreement.letterName;
}

QString DisagreementModel::quote(const Disagreement &disagreement) const
{
    if (!m_texts.contains(disagreement.letter)) {
        Result<LetterText> text = m_project && m_project->letter(disagreement.letter)
            ? m_project->text(disagreement.letter)
            : Result<LetterText>(LetterText());
        m_texts.insert(disagreement.letter, new LetterText(text ? std::move(*text) : LetterText()));
    }
    const TextRange range{disagreement.range.start, std::min(disagreement.range.end, disagreement.range.start + shownCharacters)};
    return Display::oneLine(m_texts.object(disagreement.letter)->slice(range));
}

} // namespace Kodeks
