// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Kodeks {

/// The quiet strip on top of a panel: its name and, at the right, a count or a few words. Widgets may be put between
/// them.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shown at the right; empty for nothing.
    void setNote(const QString &note);
    /// Adds a small widget (a button, a choice) at the far right.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_note;
};

/// Paints the ground and the lower edge of a strip over a panel, from its paintEvent.
void paintStrip(QWidget &strip);

} // namespace Kodeks
