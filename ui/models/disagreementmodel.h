// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"
#include "core/model/lettertext.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

namespace Kodeks {

class Project;

/// The places where coders differ, one row per place and component. Quotes are read from the project as they are shown.
class DisagreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Place, ComponentColumn, FirstValue };

    explicit DisagreementModel(QObject *parent = nullptr);

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
    [[nodiscard]] QString quote(const Disagreement &disagreement) const;
    [[nodiscard]] QString letterName(const Disagreement &disagreement) const;

    AgreementReport m_report;
    QPointer<Project> m_project;
    std::optional<Component> m_component;
    QList<qsizetype> m_shown;
    mutable QCache<LetterId, LetterText> m_texts;
};

} // namespace Kodeks
