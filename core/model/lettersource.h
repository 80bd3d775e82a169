// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

namespace Kodeks {

/// Where a letter came from. Two letters with one text are the same letter if this is the same; else two senders'.
struct LetterSource
{
    QString file;   ///< the name of its file; empty: not known
    QString folder; ///< of the file, from the folder that was imported on, with '/'; empty: not known

    [[nodiscard]] bool isKnown() const { return !file.isEmpty(); }
    friend bool operator==(const LetterSource &, const LetterSource &) = default;
};

/// Whether two files lie in one folder, as far as is known: "Nordby" may be "letters/Nordby", not "Sorvik/letters".
/// The form of Unicode does not count.
[[nodiscard]] bool isSameFolder(const QString &one, const QString &other);

/// Whether both are known and of one file: its name and folder agree.
[[nodiscard]] bool isSameSource(const LetterSource &one, const LetterSource &other);

/// Of two that are the same the one that says more.
[[nodiscard]] LetterSource fuller(const LetterSource &one, const LetterSource &other);

/// A letter's name with `mark` in brackets, before the ending if it has one: "Nordby/svar (2).txt".
[[nodiscard]] QString markedName(const QString &name, const QString &mark);

/// What letters are called for people. (For scripts and other programs a letter is its name.)
enum class LetterCalling {
    Sender,        ///< by the sender, where it is known, else by the name without its ending
    File,          ///< by the name
    SenderAndFile, ///< "Velferdsetaten (velferdsetaten.txt)"; by the name where the sender is not known
};
[[nodiscard]] QString calledLetter(const Letter &letter, LetterCalling calling);

/// A letter's name without its ending: "Nordby/svar".
[[nodiscard]] QString nameWithoutEnding(const QString &name);

} // namespace Kodeks
