// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLineEdit;

namespace Kodeks {

/// Asks for one fact or attribute that several letters are to have. Changes nothing.
class DescribeLettersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `attributes` are the names that are in use.
    DescribeLettersDialog(qsizetype letters, const QStringList &attributes, QWidget *parent = nullptr);

    /// Nothing: an attribute.
    [[nodiscard]] std::optional<Fact> fact() const;
    [[nodiscard]] QString attribute() const; ///< its name
    [[nodiscard]] QString value() const;     ///< empty: it is to be taken away

private:
    QComboBox *m_what;
    QLineEdit *m_value;
};

} // namespace Kodeks
