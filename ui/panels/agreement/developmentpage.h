// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "ui/charts/developmentdata.h"
#include "ui/models/agreement/figuretable.h"

#include <QWidget>

class QComboBox;

namespace Kodeks {

class DevelopmentChart;
class ListTable;
class Project;

/// Krippendorff's alpha letter by letter: a table and, beside it, a chart of how the figure becomes firmer.
class DevelopmentPage : public QWidget
{
    Q_OBJECT

public:
    explicit DevelopmentPage(QWidget *parent = nullptr);

    /// Letters are called as the window calls those of the project.
    void setReport(const AgreementReport &report, Project *project);
    [[nodiscard]] const FigureTable &table() const { return m_model.table(); }

signals:
    void copyPressed();
    void letterActivated(Kodeks::LetterId letter);
    /// Another component is shown.
    void tableChanged();

private:
    void makeTable();
    void arrange();
    void showComponent();
    [[nodiscard]] DevelopmentData development(qsizetype component) const;
    [[nodiscard]] static DevelopmentStep stepOf(const LetterAgreement &letter, qsizetype component);
    void activate(qsizetype letter);

    AgreementReport m_report;
    FigureTableModel m_model;
    QComboBox *m_component;
    ListTable *m_table;
    DevelopmentChart *m_chart;
};

} // namespace Kodeks
