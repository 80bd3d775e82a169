// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Kodeks {

/// Asks for a name. While one cannot be given it says why and stays open.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// A sentence saying why it cannot be this one; empty if it can.
    using WhyNot = std::function<QString(const QString &name)>;

    NameDialog(const QString &title, const QString &question, const QString &now, WhyNot whyNot, QWidget *parent);

    /// Without spaces around it.
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    /// Does nothing while the name cannot be given.
    void accept() override;

signals:
    void named(const QString &name);

private:
    void follow();

    WhyNot m_whyNot;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
