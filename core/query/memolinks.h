// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/letter.h"
#include "core/query/memo.h"

#include <optional>
#include <variant>

namespace Kodeks {

/// A stretch of a letter.
struct MemoPlace
{
    LetterId letter;
    TextRange range;

    friend bool operator==(const MemoPlace &, const MemoPlace &) = default;
};

/// What a link of a memo leads to: a code, a letter or the project, or a place in a letter.
using MemoTarget = std::variant<MemoSubject, MemoPlace>;

/// What [[link]] names, if anything: a code by its id, its name or its path, a direction also as "etat > bydel"; a
/// letter by its name or its sender; a place as the letter's name, a colon and "start-end" (code points, end
/// exclusive). As people see it, without regard to case; of several the first, tasks before actors, directions,
/// arguments and letters.
[[nodiscard]] std::optional<MemoTarget> memoTarget(
    const QString &link, const Codebook &codebook, const QList<Letter> &letters);

/// What to write into a memo, brackets and all, so that it leads there; empty if it is not there.
[[nodiscard]] QString memoLink(const MemoTarget &target, const Codebook &codebook, const QList<Letter> &letters);

/// The target as an address for HTML, and back; nothing for another address.
[[nodiscard]] QString memoAddress(const MemoTarget &target);
[[nodiscard]] std::optional<MemoTarget> memoTargetAt(const QString &address);

} // namespace Kodeks
