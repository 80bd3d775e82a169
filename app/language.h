// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Kodeks {

/// The language the program speaks: its own translations and Qt's.
class Language
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "en", "nb", "nn", or empty to follow the system: Norwegian if that is its first language, in the form it is
    /// written there (Bokmål where it does not say), and English if it is any other. Widgets made from now on speak it;
    /// dates and numbers follow it as well.
    void use(const QString &code);

private:
    /// The key that keyboards call Enter is called so, also in English.
    class Keys : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(
            const char *context, const char *sourceText, const char *disambiguation, int number) const override;
        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    Keys m_keys; ///< beneath all
    QTranslator m_counts; ///< English, beneath the others
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Kodeks
