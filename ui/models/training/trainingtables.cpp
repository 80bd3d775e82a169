// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/training/trainingtables.h"

#include "ui/models/words/agreementwords.h"

#include <QLocale>

namespace Kodeks {

TrainingTable::TrainingTable(What what, QObject *parent)
    : QAbstractTableModel(parent)
    , m_what(what)
{
}

void TrainingTable::setReport(const std::optional<TrainingReport> &report)
{
    beginResetModel();
    m_report = report;
    m_headers.clear();
    m_rows.clear();
    if (m_report && m_what == What::Codes)
        fillCodes();
    else if (m_report)
        fillDifferences();
    endResetModel();
}

void TrainingTable::fillCodes()
{
    const QLocale locale;
    const QList<Coder> &coders = m_report->agreement.coders;
    m_headers = {tr("Component"), tr("Code"), tr("Passages"), tr("Both"), tr("Only %1").arg(coders.at(0).name),
        tr("Only %1").arg(coders.at(1).name), tr("Agreement"), tr("Cohen’s κ"), tr("F1"), tr("Advice")};
    for (const CodeAgreement &code : m_report->agreement.codes) {
        m_rows.append({Display::component(code.component), Display::codeName(code.component, code.name),
            locale.toString(TrainingReport::given(code)), locale.toString(code.both), locale.toString(code.only.at(0)),
            locale.toString(code.only.at(1)), Display::percent(code.figures.of(Statistic::PercentAgreement)),
            Display::coefficient(code.figures.of(Statistic::CohenKappa)), Display::coefficient(code.f1),
            TrainingReport::isShaky(code) ? tr("few, shaky") : QString()});
    }
}

void TrainingTable::fillDifferences()
{
    const QList<Coder> &coders = m_report->agreement.coders;
    m_headers = {tr("Letter"), tr("Component"), coders.at(0).name, coders.at(1).name};
    for (const Disagreement &each : m_report->agreement.disagreements)
        m_rows.append({each.letterName, Display::component(each.component),
            Display::agreementValue(each.values.at(0), each.component),
            Display::agreementValue(each.values.at(1), each.component)});
}

const Disagreement *TrainingTable::difference(int row) const
{
    return m_what == What::Differences && m_report && row >= 0 && row < m_rows.size()
        ? &m_report->agreement.disagreements.at(row)
        : nullptr;
}

int TrainingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrainingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant TrainingTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const bool isNumber = m_what == What::Codes && index.column() > 1 && index.column() < m_headers.size() - 1;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !isNumber))
        return m_rows.at(index.row()).at(index.column());
    return {};
}

QVariant TrainingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace Kodeks
