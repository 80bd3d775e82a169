// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "ui/models/agreement/figuretable.h"

#include <QStackedWidget>

class QTextBrowser;

namespace Kodeks {

class ConfusionsPage;
class DevelopmentPage;
class DisagreementsPage;
class ListTable;
class Project;

/// The pages of an agreement report, in the order of AgreementBar::Page.
class AgreementResults : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AgreementResults(QWidget *parent = nullptr);

    void setReport(const AgreementReport &report, Project *project);
    /// All that is to be said below the tables, told once, for the page of notes.
    [[nodiscard]] QStringList notes() const;
    /// The page shown, as text for a spreadsheet, with what its figures have in common.
    [[nodiscard]] QString tabbedText() const;

    /// Goes `step` rows on in the places where coders differ and asks for the place to be shown.
    void stepDisagreement(int step);

signals:
    void copyPressed();
    void pageWanted(int page);
    void disagreementActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void disagreementShown(Kodeks::LetterId letter, Kodeks::TextRange range);

private:
    [[nodiscard]] ListTable *addTable(const QString &name, const QString &accessibleName, FigureTableModel *model);
    void addPages();
    void connectPages();
    void fitColumns();
    void openKind(int row);
    void writeNotes();

    QString m_caption;
    QList<DifferenceKind> m_kindsShown;
    FigureTableModel m_componentModel;
    FigureTableModel m_codeModel;
    FigureTableModel m_spanModel;
    FigureTableModel m_kindModel;
    ListTable *m_components;
    ListTable *m_codes;
    ListTable *m_spans;
    ConfusionsPage *m_confusions;
    ListTable *m_kinds;
    DevelopmentPage *m_development;
    DisagreementsPage *m_disagreements;
    QTextBrowser *m_notes;
};

} // namespace Kodeks
