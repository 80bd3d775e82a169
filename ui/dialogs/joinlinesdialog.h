// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/importer.h"

#include <QDialog>

namespace Kodeks {

/// Shows every place where the lines of letters that are about to be imported could be joined, and lets them be joined
/// or kept. Rejected: the import is given up.
class JoinLinesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `join`: joining is the default button.
    JoinLinesDialog(const QList<PreparedLetter> &letters, bool join, QWidget *parent = nullptr);

    [[nodiscard]] bool joins() const { return m_joins; }

    /// Whether there is anything to ask about.
    [[nodiscard]] static bool isNeeded(const QList<PreparedLetter> &letters);

private:
    void choose(bool join);

    bool m_joins = false;
};

} // namespace Kodeks
