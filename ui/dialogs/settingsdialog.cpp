// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QSpinBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(
    const QString &name, const QList<QPair<QString, QVariant>> &entries, const QVariant &now, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_given(settings.letterFont)
    , m_font(new QFontComboBox(this))
    , m_size(new QSpinBox(this))
    , m_hints(new QCheckBox(tr("Show the &hints for newcomers again"), this))
    , m_lock(new QSpinBox(this))
    , m_backups(new QCheckBox(tr("&Back up a project that is worked in, every hour"), this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_language = choice(u"settingLanguage"_s,
        {{tr("As the system"), QString()}, {u"English"_s, u"en"_s}, {u"Norsk bokmål"_s, u"nb"_s},
            {u"Norsk nynorsk"_s, u"nn"_s}},
        settings.language, this);
    m_appearance = choice(u"settingAppearance"_s,
        {{tr("As the system"), 0}, {tr("Light"), 1}, {tr("Dark"), 2}, {tr("High contrast, black on white"), 3},
            {tr("High contrast, white on black"), 4}},
        settings.appearance, this);
    m_certainty
        = choice(u"settingCertainty"_s, {{tr("Not stated"), 0}, {tr("1, unsure"), 1}, {tr("2"), 2}, {tr("3, sure"), 3}},
            settings.defaultCertainty, this);
    m_letters = choice(u"settingLetters"_s,
        {{tr("Sender"), int(LetterCalling::Sender)}, {tr("File name"), int(LetterCalling::File)},
            {tr("Sender (file name)"), int(LetterCalling::SenderAndFile)}},
        int(settings.letters), this);
    m_letters->setToolTip(tr("In lists, tables, dialogs, the history and reports for reading. Files for scripts always "
                             "have the file name."));
    m_font->setObjectName(u"settingFont"_s);
    m_hints->setObjectName(u"settingHints"_s);
    m_lock->setObjectName(u"settingLock"_s);
    m_lock->setRange(0, 120);
    m_lock->setSuffix(tr(" min"));
    m_lock->setSpecialValueText(tr("Never"));
    m_lock->setValue(settings.lockAfterMinutes);
    m_lock->setToolTip(
        tr("After so long without a key or the mouse the project is closed and asks for its passphrase."));
    m_backups->setObjectName(u"settingBackups"_s);
    m_backups->setChecked(settings.backsUp);
    m_backups->setToolTip(tr("Whole, checked copies in the folder “NAME backups” beside the project: of a day one each "
                             "hour, of two weeks one each day, of half a year one each week."));
    m_size->setObjectName(u"settingFontSize"_s);
    m_size->setRange(8, 40);
    m_size->setSuffix(tr(" pt"));
    showFont();
    layOut();
}

void SettingsDialog::showFont()
{
    m_font->setCurrentFont(m_given);
    m_size->setValue(m_given.pointSize() > 0 ? m_given.pointSize() : QFontInfo(m_given).pointSize());
    m_shown = m_font->currentFont();
    m_shown.setPointSize(m_size->value());
}

void SettingsDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addRow(tr("&Language:"), m_language);
    layout->addRow(tr("&Appearance:"), m_appearance);
    layout->addRow(tr("&Font of the letters:"), m_font);
    layout->addRow(tr("&Size of the letters:"), m_size);
    layout->addRow(tr("Letters are &called by:"), m_letters);
    layout->addRow(tr("Certainty of a &new passage:"), m_certainty);
    layout->addRow(tr("Loc&k an encrypted project after:"), m_lock);
    layout->addRow(m_backups);
    layout->addRow(m_hints);
    layout->addRow(buttons);
    QWidget::setTabOrder(
        {m_language, m_appearance, m_font, m_size, m_letters, m_certainty, m_lock, m_backups, m_hints});
}

Settings SettingsDialog::settings() const
{
    QFont font = m_font->currentFont();
    font.setPointSize(m_size->value());
    return {m_language->currentData().toString(), m_appearance->currentData().toInt(), font == m_shown ? m_given : font,
        m_certainty->currentData().toInt(), static_cast<LetterCalling>(m_letters->currentData().toInt()),
        m_hints->isChecked(), m_lock->value(), m_backups->isChecked()};
}

} // namespace Kodeks
