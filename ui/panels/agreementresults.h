// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/disagreementmodel.h"
#include "ui/models/figuretable.h"

#include <QStackedWidget>

namespace Kodeks {

class ListTable;

/// The three tables of an agreement report: components, codes, disagreements (pages as in AgreementBar).
class AgreementResults : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AgreementResults(QWidget *parent = nullptr);

    void setReport(const AgreementReport &report, Project *project);
    void setComponent(std::optional<Component> component);
    /// Of the page shown.
    [[nodiscard]] QStringList notes() const;
    /// The page shown, as text for a spreadsheet, with what its figures have in common.
    [[nodiscard]] QString tabbedText() const;

    /// Goes `step` rows on in the places where coders differ and asks for the place to be shown.
    void stepDisagreement(int step);

signals:
    void copyPressed();
    void disagreementActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void disagreementShown(Kodeks::LetterId letter, Kodeks::TextRange range);

private:
    [[nodiscard]] ListTable *addTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model);
    void setUpDisagreements();
    [[nodiscard]] QString disagreementsText() const;

    FigureTableModel m_componentModel;
    FigureTableModel m_codeModel;
    DisagreementModel m_disagreementModel;
    ListTable *m_components;
    ListTable *m_codes;
    ListTable *m_disagreements;
};

} // namespace Kodeks
