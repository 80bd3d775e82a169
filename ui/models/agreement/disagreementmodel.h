// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "ui/models/letters/letterquotes.h"

#include <QAbstractTableModel>

namespace Kodeks {

class Project;

/// The places where coders differ, one row per place and component. Quotes are read from the project as they are shown.
class DisagreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Place, ComponentColumn, FirstValue };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const AgreementReport &report, Project *project);
    /// Only this component; nothing for all.
    void setComponent(std::optional<Component> component);
    [[nodiscard]] const Disagreement &at(int row) const { return m_report.disagreements.at(m_shown.at(row)); }
    [[nodiscard]] qsizetype totalCount() const { return m_report.disagreements.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    AgreementReport m_report;
    LetterQuotes m_quotes;
    std::optional<Component> m_component;
    QList<qsizetype> m_shown;
};

} // namespace Kodeks
