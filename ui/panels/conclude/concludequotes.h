// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/conclude/concluded.h"
#include "ui/models/conclude/quotesmodel.h"

#include <QWidget>

class QLabel;

namespace Kodeks {

class ListTable;

/// The quotes that a number stands for, each with its letter, its coder and what it is coded as.
class ConcludeQuotes : public QWidget
{
    Q_OBJECT

public:
    explicit ConcludeQuotes(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Finds them in another thread; `focus`: the keyboard follows.
    void showNumber(const ConcludedNumber &number, bool focus);
    void focusList();
    [[nodiscard]] bool isFinding() const { return m_finding.isRunning(); }

signals:
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    /// Escape: back to the number.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QList<qsizetype> &places);

    ConcludedNumber m_number;
    QuotesModel m_model;
    Job m_finding;
    QLabel *m_title;
    ListTable *m_list;
};

} // namespace Kodeks
