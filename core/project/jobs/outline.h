// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/project/tallies.h"
#include "core/storage/counting/letterlist.h"

namespace Kodeks {

/// What a project holds but for its letters and passages, at one moment; how many passages there are without regard to
/// letters.
struct Outline
{
    Codebook codebook;
    QList<Coder> coders;
    Tallies tallies;
};

/// Costs the same however many letters there are, nearly.
[[nodiscard]] Result<Outline> readOutline(const QString &path);
/// All letters in the order of their names (core/storage/counting/letterlist.h), at one moment.
[[nodiscard]] Result<QList<ListedLetter>> readLetterList(const QString &path);

} // namespace Kodeks
