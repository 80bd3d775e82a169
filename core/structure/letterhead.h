// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/factcollector.h"

namespace Kodeks {

/// What stands above a letter's body, as places in the list of its blocks.
struct LetterHead
{
    qsizetype title = -1; ///< -1 if there is none
    qsizetype lastReference = -1; ///< the last reference, date or address line; -1 if there is none
    qsizetype end = 0; ///< the body's first block
    QList<QStringView>
        addresses{}; ///< the names that addresses begin with: with the next line where it is a municipality's
};

/// The name on the letter's first line where it is likely the sender's: it stands in the signature too, or it is a
/// municipality's or region's and somebody else, `recipient`, is written to. Nothing otherwise.
[[nodiscard]] QStringView nameOnTop(
    const QList<Block> &blocks, const LetterHead &head, const QList<QStringView> &signature, const QString &recipient);

/// Finds the head and adds the facts it states (see letterstructure.h for the rules).
[[nodiscard]] LetterHead readHead(const QList<Block> &blocks, FactCollector &facts);

} // namespace Kodeks
