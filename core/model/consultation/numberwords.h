// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// A word for a number of those who speak of something.
struct NumberWord
{
    QString when; ///< "0", "1", "all", or ">50": more than so many percent (a whole number below 100)
    QString nb;
    QString nn;
    QString en;

    [[nodiscard]] QString in(const QString &language) const; ///< "nb", "nn"; English for any other
    friend bool operator==(const NumberWord &, const NumberWord &) = default;
};

/// The words for numbers that a summary uses, always with the number beside: "flertallet (4 av 6)".
class NumberWords
{
public:
    NumberWords(); ///< those that Kodeks begins with

    [[nodiscard]] const QList<NumberWord> &all() const { return m_words; }
    /// The word for so many of so many, with a small letter: that for none, for one, for all of several, else that of
    /// the highest share that they are more than. Empty where the table has none for it.
    [[nodiscard]] QString word(qsizetype count, qsizetype of, const QString &language) const;

    /// A table of such words; nothing where a `when` is none of those there are or stands twice.
    [[nodiscard]] static std::optional<NumberWords> of(const QList<NumberWord> &words);
    [[nodiscard]] static bool isWhen(const QString &when);

    friend bool operator==(const NumberWords &, const NumberWords &) = default;

private:
    QList<NumberWord> m_words;
};

} // namespace Kodeks
