// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// In what two coders' passages differ; a pair of passages may differ in several ways.
enum class DifferenceKind { NotFound, Boundaries, Task, Direction, From, To, Arguments };
inline constexpr DifferenceKind allDifferenceKinds[] = {DifferenceKind::NotFound, DifferenceKind::Boundaries, DifferenceKind::Task, DifferenceKind::Direction,
    DifferenceKind::From, DifferenceKind::To, DifferenceKind::Arguments};

/// How often passages of two coders differ in one way, over all pairs of coders.
struct DifferenceCount
{
    DifferenceKind kind = DifferenceKind::NotFound;
    qint64 count = 0;

    friend bool operator==(const DifferenceCount &, const DifferenceCount &) = default;
};

/// The word for it in files: "not_found", "boundaries", "task", …
[[nodiscard]] QString differenceKindName(DifferenceKind kind);

} // namespace Kodeks
