// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/agreement/confusionmodel.h"
#include "ui/models/lists/placesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Kodeks {

class EmptyState;
class HeatMap;
class ListTable;
class Project;

/// Which codes two coders take for one another: a heat map, and the places of the cell that is pointed out.
class ConfusionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionsPage(QWidget *parent = nullptr);

    void setReport(const AgreementReport &report, Project *project);
    /// The map shown, with tabs between, as for a spreadsheet.
    [[nodiscard]] QString tabbedText() const;

signals:
    void copyPressed();
    void placeActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void placeShown(Kodeks::LetterId letter, Kodeks::TextRange range);

private:
    void makeChoices();
    void makePlaces();
    void arrange();
    void fillChoices();
    void showMatrix();
    void showCell(const QModelIndex &cell);
    void openCell();

    AgreementReport m_report;
    ConfusionModel m_model;
    PlacesModel m_placesModel;
    QComboBox *m_matrices;
    HeatMap *m_map;
    EmptyState *m_state;
    QLabel *m_sentence;
    ListTable *m_places;
};

} // namespace Kodeks
