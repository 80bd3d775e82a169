// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/text/textsearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Kodeks {

/// The bar that finds in one letter: F3 and Enter go on, Shift goes back, Escape closes. It keeps all other keys too,
/// so that none of them reaches the letter around it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// The letter to find in; the hits are found again if the bar is open.
    void setText(const LetterText &text);
    /// Shows the bar with `needle`, or with what it had if that is empty. The current hit is the first one at or after
    /// `from`.
    void open(const QString &needle, qsizetype from);
    void closeBar();
    [[nodiscard]] bool hasNeedle() const { return !needle().isEmpty(); }
    [[nodiscard]] QString needle() const;
    /// "3 of 12: … and some words around it", for screen readers; empty where nothing is sought.
    [[nodiscard]] QString spokenHit() const;

    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }
    /// -1 if there is none.
    [[nodiscard]] qsizetype current() const { return m_current; }

public slots:
    /// After the last hit comes the first one again.
    void next();
    void previous();

signals:
    void hitsChanged(const QList<TextRange> &hits, qsizetype current);
    void closed();
    void codeHitsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *button(const QString &name, const QString &text, const QString &tip);
    void find();
    void showHit(qsizetype index);

    LetterText m_text;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0;
    QLineEdit *m_edit = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_case = nullptr;
    QList<QToolButton *> m_steps; ///< for which there must be a hit
};

} // namespace Kodeks
