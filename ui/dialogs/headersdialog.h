// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

#include <QDialog>

class QTreeWidget;
class QVBoxLayout;

namespace Kodeks {

/// Shows which page numbers, headers and footers are left out of the texts of letters: of such as are about to be
/// imported, where it lets them be kept (rejected: the import is given up), or of one that is in the project, which it
/// offers to import again with them.
class HeadersDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Letters : quint8 { Arriving, Imported };

    HeadersDialog(const QList<PreparedLetter> &letters, Letters which, QWidget *parent = nullptr);

    /// The arriving letters that are to keep them, by their places.
    [[nodiscard]] QList<qsizetype> kept() const;

    /// Whether there is anything to ask about.
    [[nodiscard]] static bool isNeeded(const QList<PreparedLetter> &letters);

private:
    void addButtons(Letters which, QVBoxLayout *column);

    QTreeWidget *m_tree;
};

} // namespace Kodeks
