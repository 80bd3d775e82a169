// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Kodeks {

/// Shows the handbook beside the window.
class HandbookDialog : public QDialog
{
    Q_OBJECT

public:
    /// `markdown` is the whole handbook.
    HandbookDialog(const QString &markdown, QWidget *parent);
};

} // namespace Kodeks
