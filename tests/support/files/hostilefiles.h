// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace Kodeks {

/// A file made to cost whoever reads it far more time or memory than an honest one of its size.
struct HostileFile
{
    QString name;                              ///< says what it has too much of; its ending tells the format
    std::function<QByteArray(qsizetype)> make; ///< about so many bytes, unpacked where the format packs them
};

/// Of every format a letter can have.
[[nodiscard]] QList<HostileFile> hostileLetters();
/// Tables of passages and a REFI-QDA project, for import_passages and the import of projects.
[[nodiscard]] QList<HostileFile> hostileTables();

/// `piece` so often that it fills `size` bytes, with the number of each repetition for every "#" in it.
[[nodiscard]] QByteArray filled(qsizetype size, const QByteArray &piece);

} // namespace Kodeks
