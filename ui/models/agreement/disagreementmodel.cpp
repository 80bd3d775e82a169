// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/disagreementmodel.h"

#include "ui/models/words/agreementwords.h"

namespace Kodeks {

void DisagreementModel::setReport(const AgreementReport &report, Project *project)
{
    beginResetModel();
    m_report = report;
    m_quotes.setProject(project);
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
    case Letter: return m_quotes.letterName(disagreement.letter, disagreement.letterName);
    case Place: return m_quotes.quote(disagreement.letter, disagreement.range);
    case ComponentColumn: return Display::component(disagreement.component);
    default:
        return Display::agreementValue(disagreement.values.value(index.column() - FirstValue), disagreement.component);
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

} // namespace Kodeks
