// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace Kodeks {

class TableFill;

/// Who was asked to answer: one name a line, as senders are called; below, who of them has not answered. A table can
/// fill it. Changes nothing.
class AskedDialog : public QDialog
{
    Q_OBJECT

public:
    AskedDialog(const QStringList &asked, const QList<Letter> &letters, QWidget *parent = nullptr);

    /// The lines that are not empty, each name once.
    [[nodiscard]] QStringList asked() const;
    /// Puts in the names of the table at `path` in place of what stands there, or says why it cannot.
    void fillFrom(const QString &path);

private:
    void follow();

    QSet<QString> m_senders; ///< nameKey() of each
    QPlainTextEdit *m_names;
    QPlainTextEdit *m_silent;
    QLabel *m_title;
    TableFill *m_fill;
};

} // namespace Kodeks
