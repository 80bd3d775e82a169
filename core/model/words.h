// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"
#include "core/model/letter.h"
#include "core/model/settlement.h"

#include <QString>
#include <optional>

namespace Kodeks {

/// The words for the model's enumerations in the project file and in every file that Kodeks writes; never translated.
/// A word nobody knows reads as the first value.
[[nodiscard]] QString factWord(Fact fact);
[[nodiscard]] Fact factFromWord(const QString &word);
[[nodiscard]] QString sectionWord(Section::Kind kind);
[[nodiscard]] Section::Kind sectionFromWord(const QString &word);
[[nodiscard]] QString decisionWord(Settlement::Decision decision);
[[nodiscard]] Settlement::Decision decisionFromWord(const QString &word);
/// "transfer", "unchanged", "cooperation" or "unclear"; people write these too, so another word is nothing.
[[nodiscard]] QString directionWord(Direction::Kind kind);
[[nodiscard]] std::optional<Direction::Kind> directionFromWord(const QString &word);

/// What people call a fact, and how sure a coder is (1 to 3; nothing is said of another number), in the language of the
/// program.
[[nodiscard]] QString factTitle(Fact fact);
[[nodiscard]] QString certaintyTitle(int certainty);

} // namespace Kodeks
