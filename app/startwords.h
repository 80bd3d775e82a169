// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <vector>

namespace Kodeks {

/// The words after the program's name, those that are Qt's own ("-style fusion", "--platform xcb") apart.
struct StartWords
{
    QStringList words;         ///< the others; from a command's name on all of them
    QByteArray platform;       ///< what -platform names; empty without it
    std::vector<char *> forQt; ///< the program's name and Qt's words but for -platform, then a null
    int qtCount = 0;           ///< of those, without the null; QApplication refers to it
};

/// The pointers are those of `argv`.
[[nodiscard]] StartWords startWords(std::span<char *> argv);

/// What Qt is to try, one after the other (the form of QT_QPA_PLATFORM): what is `asked` for, or else what it would
/// take by itself in this session, and after these "offscreen", so that it does not abort where none can be had. Nobody
/// sees a window on that one, unless it was asked for; see isWithoutDisplay().
[[nodiscard]] QByteArray platformsToTry(const QByteArray &asked);

/// Whether `platform`, which Qt has taken, is only that last resort.
[[nodiscard]] bool isWithoutDisplay(const QString &platform, const QByteArray &asked);

} // namespace Kodeks
