// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettersource.h"
#include "core/project/edits/edits.h"
#include "core/project/letters/readletters.h"

namespace Kodeks {

/// Knows the letters that are there, to tell a letter that is there already from another sender's of the same text.
class LetterArrivals
{
public:
    /// Only those of `letters` are known whose text may be asked for: one that `coming` have.
    LetterArrivals(const QList<Letter> &letters, const QList<PreparedLetter> &coming);

    /// The letter that this one repeats: the same text from a file of the same name and folder, as far as those are
    /// known. Empty if it is none.
    [[nodiscard]] QString repeated(const NewLetter &letter) const;
    /// The same, also where it came in with its broken lines joined or its page numbers, headers and footers kept.
    [[nodiscard]] QString repeatedHowever(const PreparedLetter &letter) const;
    /// The first letter with this text; empty if there is none.
    [[nodiscard]] QString sameText(const NewLetter &letter) const;
    /// From now on the letter is there too, under its name.
    void add(const NewLetter &letter);

private:
    struct There
    {
        QString name;
        LetterSource source;
        bool isNew = false; ///< came with the same import: its folder is surely another's
    };
    [[nodiscard]] QString repeated(const QString &sha256, const NewLetter &letter) const;
    void add(const QString &sha256, const There &letter);
    void addNamed(const QString &sha256, const QString &name, const There &letter);

    QHash<QString, QString> m_firsts; ///< letters by their text
    QHash<QStringList, QList<There>> m_inFolder; ///< by text, name and the last part of the folder
    QHash<QStringList, QString> m_anywhere; ///< letters by text and name
};

} // namespace Kodeks
