// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace Kodeks {

/// Selections of lists and tables that do not have the focus are grey, so that one sees where the keys go.
class QuietSelections : public QObject
{
    Q_OBJECT

public:
    /// Looks after the views that `window` has now.
    explicit QuietSelections(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Kodeks
