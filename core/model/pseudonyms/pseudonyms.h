// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

struct Pseudonym
{
    QString name;
    QString pseudonym;

    friend bool operator==(const Pseudonym &, const Pseudonym &) = default;
};

/// A text in which names have been replaced. All places are code points.
struct RenamedText
{
    struct Replaced
    {
        TextRange before; ///< in the text as it was
        TextRange after;
        qsizetype entry = 0; ///< of the table
    };

    QString text;
    QList<Replaced> replaced; ///< in the order of the text

    /// Where a range of the old text is in the new one. A range that begins or ends within a name takes in the whole
    /// pseudonym.
    [[nodiscard]] TextRange at(TextRange range) const;
};

/// A table of names and what is to stand instead of them.
///
/// A name is found as a whole word or words (letters next to it, or digits next to a digit, make it another word),
/// whatever the form of Unicode, with any white space between its words; the longest name that fits is taken. An
/// "s" of the genitive is kept ("Kari Nordmanns" → "Person 1s", and an apostrophe behind s, x and z). A name in
/// capitals is replaced by capitals; one of several words, or with a digit or an @ in it, is found in small letters
/// too and replaced in small letters. A single word in small letters may be another word ("per", "bo"): it stays
/// and is counted.
class Pseudonyms
{
public:
    Pseudonyms() = default;
    /// The names are neither empty nor the same twice (sameName()).
    explicit Pseudonyms(QList<Pseudonym> table);

    [[nodiscard]] const QList<Pseudonym> &table() const { return m_table; }
    [[nodiscard]] bool isEmpty() const { return m_table.isEmpty(); }
    /// The form in which names are compared: composed, without case and with single spaces.
    [[nodiscard]] static QString folded(const QString &name);

    [[nodiscard]] RenamedText renamed(const QString &text) const;
    /// The same of a short text, whose places nobody asks for; of JSON the texts in it.
    [[nodiscard]] QString operator()(const QString &text) const;

    /// How often each entry has been found since the table was made, and how often it was left in small letters.
    [[nodiscard]] const QList<qsizetype> &found() const { return m_found; }
    [[nodiscard]] const QList<qsizetype> &left() const { return m_left; }

private:
    struct Name
    {
        QString folded;
        qsizetype entry = 0;
        bool inSmallLetters = false; ///< counts as found there too
    };
    struct Characters;
    struct Match
    {
        qsizetype entry = -1;
        qsizetype length = 0; ///< characters of the folded text
        bool genitive = false;
    };

    [[nodiscard]] Match matchAt(const Characters &characters, qsizetype at, const QString &text) const;
    [[nodiscard]] QString replacement(const Match &match, const QString &found) const;

    QList<Pseudonym> m_table;
    QHash<QChar, QList<Name>> m_names; ///< by their first character, the longest first
    mutable QList<qsizetype> m_found;
    mutable QList<qsizetype> m_left;
};

} // namespace Kodeks
