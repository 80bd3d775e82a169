// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettersource.h"

#include <QDialog>
#include <QFont>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QSpinBox;

namespace Kodeks {

/// What a user can set for the whole program.
struct Settings
{
    QString language;   ///< "en", "nb", "nn", or empty to follow the system
    int appearance = 0; ///< 0 as the system, 1 light, 2 dark, 3 and 4 of high contrast
    QFont letterFont;
    int defaultCertainty = 0; ///< 1 to 3, or 0 for not stated
    LetterCalling letters = LetterCalling::Sender;
    bool hintsAgain = false;  ///< begin anew with the hints for newcomers
    int lockAfterMinutes = 0; ///< without a touch, of an encrypted project; 0: never
    bool backsUp = true; ///< a project that is worked in, every hour

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Asks for the settings. The font stays as it was given, to the half point, unless another family or size is chosen.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, QWidget *parent);

    [[nodiscard]] Settings settings() const;

private:
    void showFont();
    void layOut();

    QFont m_given;
    QFont m_shown; ///< how the fields show it
    QComboBox *m_language;
    QComboBox *m_appearance;
    QFontComboBox *m_font;
    QSpinBox *m_size;
    QComboBox *m_certainty;
    QComboBox *m_letters;
    QCheckBox *m_hints;
    QSpinBox *m_lock;
    QCheckBox *m_backups;
};

} // namespace Kodeks
