// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Kodeks {

/// Asks for the passphrase of a project, or for a new one, twice and with a judgement of its strength. It stays until
/// it is told that the passphrase was right (accept()), so one may try as often as one wants.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Ask { Open, Encrypt, Change };

    /// `name` is what the project is called.
    PassphraseDialog(Ask ask, const QString &name, QWidget *parent = nullptr);

    /// Says why it was not right, and lets one try again.
    void refuse(const QString &sentence);
    /// While a passphrase is tried nothing can be typed.
    void setBusy(bool busy);
    /// What was typed, as keys are made of it; the fields are emptied.
    [[nodiscard]] Secret take();

signals:
    /// A passphrase may be taken.
    void given();

private:
    void addField(QFormLayout *form, QLineEdit *field, const QString &name, const QString &label);
    void follow();
    [[nodiscard]] bool isNew() const { return m_ask != Ask::Open; }

    Ask m_ask;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_shown;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
