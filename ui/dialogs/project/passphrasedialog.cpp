// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/passphrasedialog.h"

#include "core/base/passphrase.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int passphraseWidth = 320;
constexpr int noteLines = 4;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(Ask ask, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_shown(new QCheckBox(tr("&Show what is typed"), this))
    , m_note(paragraph({}, this))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(ask == Ask::Open ? tr("Open an encrypted project")
            : ask == Ask::Encrypt   ? tr("Encrypt the project")
                                    : tr("Change the passphrase"));
    const QString what = ask == Ask::Open ? tr("“%1” is encrypted. It opens with its passphrase.")
        : ask == Ask::Encrypt
        ? tr("From now on “%1” opens with its passphrase alone. Nobody, nor Kodeks, can bring it back if the "
             "passphrase is lost; keep it where you keep others.")
        : tr("From now on “%1” opens with the new passphrase. Copies and backups keep the one they have.");
    auto *form = new QFormLayout;
    addField(form, m_passphrase, u"passphrase"_s, isNew() ? tr("&New passphrase:") : tr("&Passphrase:"));
    if (isNew())
        addField(form, m_again, u"passphraseAgain"_s, tr("Once &more:"));
    m_again->setVisible(isNew());
    m_shown->setObjectName(u"passphraseShown"_s);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_passphrase, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    form->addRow(QString(), m_shown);
    m_note->setObjectName(u"passphraseNote"_s);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMinimumHeight(noteLines * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(ask == Ask::Open ? tr("Open")
            : ask == Ask::Encrypt                  ? tr("Encrypt")
                                                   : tr("Change"),
        QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"passphraseAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::given);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(paragraph(what.arg(name), this));
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    follow();
    m_passphrase->setFocus();
}

void PassphraseDialog::addField(QFormLayout *form, QLineEdit *field, const QString &name, const QString &label)
{
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setMinimumWidth(passphraseWidth);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::follow);
    form->addRow(label, field);
}

void PassphraseDialog::follow()
{
    const QString typed = m_passphrase->text();
    const bool differ = isNew() && !m_again->text().isEmpty() && m_again->text() != typed;
    m_note->setText(typed.isEmpty() || !isNew() ? QString()
            : differ                            ? tr("The two passphrases differ.")
                                                : strengthOf(typed).advice);
    m_accept->setEnabled(!typed.isEmpty() && (!isNew() || m_again->text() == typed));
}

void PassphraseDialog::refuse(const QString &sentence)
{
    setBusy(false);
    m_note->setText(sentence);
    m_passphrase->setFocus();
}

void PassphraseDialog::setBusy(bool busy)
{
    for (QWidget *field :
        {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_shown)})
        field->setEnabled(!busy);
    m_accept->setEnabled(!busy && !m_passphrase->text().isEmpty());
}

Secret PassphraseDialog::take()
{
    QString typed = m_passphrase->text();
    Secret passphrase = passphraseFrom(typed);
    m_passphrase->clear();
    m_again->clear();
    wipe(typed);
    return passphrase;
}

} // namespace Kodeks
