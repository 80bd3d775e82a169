// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/comparedtext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Kodeks {

class ComparedRows;
class PanelHeader;

/// The current difference: both coders' statements side by side, what was decided, and the buttons to decide.
class CompareCard : public QWidget
{
    Q_OBJECT

public:
    /// `decisions` are the actions offered as buttons, in two columns.
    explicit CompareCard(const QList<QAction *> &decisions, QWidget *parent = nullptr);

    /// "Difference 3 of 63", "≠ task, to".
    void setDifference(const QString &title, const QString &kinds, const ComparedText &text);
    /// What was decided, what the consensus says, the note; empty for nothing yet.
    void setDecision(const QString &decision);
    /// Nothing to show, and why.
    void setHint(const QString &hint);
    /// How far each coder agrees with the consensus; empty for not known.
    void setAgreement(const QString &agreement);
    /// The note that is being written, as far as it is another one than was there; empty if none is.
    [[nodiscard]] QString unfinishedNote() const;

public slots:
    /// Opens the line for the note of what is left open.
    void askForNote(const QString &note = {});
    void closeNote();

signals:
    void noteGiven(const QString &note);
    void noteGivenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *page(const QList<QAction *> &decisions);
    [[nodiscard]] QWidget *buttons(const QList<QAction *> &decisions);
    [[nodiscard]] QLabel *line(const QString &name);

    PanelHeader *m_header;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_kinds;
    ComparedRows *m_rows;
    QLabel *m_decision;
    QLineEdit *m_note;
    QString m_noteBefore;
    QString m_told; ///< to a screen reader, last
    QLabel *m_agreement;
};

} // namespace Kodeks
