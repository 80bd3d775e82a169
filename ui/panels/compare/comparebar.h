// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/passagepairs.h"
#include "core/model/coder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace Kodeks {

/// The strip above a letter that is compared: whom with whom, which differences, how many of them are settled.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    /// Who can be chosen; the two that are chosen stay, where they are still there.
    void setCoders(const QList<Coder> &coders);
    /// Chooses without telling of it.
    void setPair(CoderId first, CoderId second);
    [[nodiscard]] CoderId first() const;
    [[nodiscard]] CoderId second() const;
    /// Nobody and all kinds are chosen, as for a project that was just opened.
    void reset();
    /// All, unless some were chosen.
    [[nodiscard]] DifferenceKinds kinds() const;
    /// How many differences of these two coders there are, and how many are settled; -1 while that is not known.
    void setCounts(qsizetype settled, qsizetype total);
    /// A sentence below, about the letter that is open; empty for none.
    void setNotice(const QString &notice);

signals:
    void pairChanged(Kodeks::CoderId first, Kodeks::CoderId second);
    void kindsChanged(Kodeks::DifferenceKinds kinds);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QComboBox *coderBox(const QString &name, const QString &accessibleName);
    void makeKinds();
    void arrange();
    void choose(const QComboBox *changed);
    void nameKinds();

    QComboBox *m_first;
    QComboBox *m_second;
    QToolButton *m_kinds;
    QMenu *m_kindMenu;
    QLabel *m_counts;
    QToolButton *m_close;
    QLabel *m_notice;
    CoderId m_shown[2];
};

} // namespace Kodeks
