// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QLabel;

namespace Kodeks {

/// Shows its content or, where there is nothing to show, a sentence saying why and what to do.
class EmptyState : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes `content` into its care.
    explicit EmptyState(QWidget *content, QWidget *parent = nullptr);

    /// An empty message shows the content.
    void setMessage(const QString &message);
    [[nodiscard]] QString message() const;

private:
    QLabel *m_label;
};

} // namespace Kodeks
