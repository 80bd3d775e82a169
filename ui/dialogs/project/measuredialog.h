// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/project/analysing/suggestionjob.h"

#include <QDialog>

class QTabWidget;

namespace Kodeks {

/// How often suggestions would have had what coders gave: a table of protocols per coder, how that goes as one codes,
/// and which tasks were missed and why. Each table is copied as text, as it is shown, or as CSV, as the command line
/// writes it.
class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MeasureDialog(MeasuredSuggestions measured, QWidget *parent = nullptr);

private:
    void addTable(const QString &title, const QString &name, const AnalysisTable &shown, const AnalysisTable &csv);
    [[nodiscard]] AnalysisTable figures() const;
    [[nodiscard]] AnalysisTable curve() const;
    [[nodiscard]] AnalysisTable missed() const;
    void copyText() const;
    void copyCsv() const;

    MeasuredSuggestions m_measured;
    QTabWidget *m_tabs;
    QList<AnalysisTable> m_shown; ///< by tabs
    QList<AnalysisTable> m_csv;
};

} // namespace Kodeks
