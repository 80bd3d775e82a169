// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/agreement/disagreementmodel.h"

#include <QWidget>

class QComboBox;

namespace Kodeks {

class ListTable;

/// The places where coders differ, of all components or of one.
class DisagreementsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DisagreementsPage(QWidget *parent = nullptr);

    void setReport(const AgreementReport &report, Project *project);
    /// Nothing: all.
    void setComponent(std::optional<Component> component);
    /// Goes `step` rows on and asks for the place to be shown.
    void step(int step);
    /// The rows shown, with tabs between.
    [[nodiscard]] QString tabbedText(const QString &caption) const;

signals:
    void copyPressed();
    void placeActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void placeShown(Kodeks::LetterId letter, Kodeks::TextRange range);

private:
    void makeTable();
    void fitColumns();

    DisagreementModel m_model;
    QComboBox *m_component;
    ListTable *m_table;
};

} // namespace Kodeks
