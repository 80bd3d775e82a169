// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/positions.h"
#include "core/project/analysing/analysisjob.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Kodeks {

class RecordList;
class TableFill;

/// The senders who want what cannot both be of a task, one row each, and what they are taken to want: a list that ends.
/// Those that are not decided come first; below, the direction and a note for the rows that are marked; a table can
/// fill it. Changes nothing.
class DecisionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DecisionsDialog(std::shared_ptr<const AnalysedStatements> read, QWidget *parent = nullptr);

    /// What was decided now, or otherwise than before.
    [[nodiscard]] QList<PositionDecision> decided() const;
    [[nodiscard]] QList<PositionDecision> withdrawn() const;
    /// Decides what the table at `path` says, or says why it cannot.
    void fillFrom(const QString &path);

private:
    /// A contradiction and what is said of it here.
    struct Row
    {
        Position position;
        std::optional<PositionDecision> before;
        bool isDecided = false;
        DirectionId direction; ///< if it is decided; invalid: it cannot be told
        QString note;
        bool isAnew = false; ///< decided here, also where it is as before

        [[nodiscard]] bool isChanged() const;
    };

    void readRows();
    [[nodiscard]] QWidget *form();
    void fillDirections();
    void showRow();
    void decide();
    void writeNote();
    void goOn();
    void showRest();
    [[nodiscard]] QString said(const Row &row) const;
    [[nodiscard]] QStringList cells(const Row &row) const;
    [[nodiscard]] QString directionName(DirectionId direction) const;
    [[nodiscard]] QString stateOf(const Row &row) const;

    std::shared_ptr<const AnalysedStatements> m_read;
    QList<Row> m_rows;
    QLabel *m_rest;
    QCheckBox *m_open;
    RecordList *m_list;
    QLabel *m_said; ///< of the first row that is marked
    QComboBox *m_direction;
    QLineEdit *m_note;
    QPushButton *m_next;
    TableFill *m_fill;
};

} // namespace Kodeks
