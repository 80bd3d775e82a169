// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"

#include <QStringList>
#include <optional>

namespace Kodeks {

/// A letter's sections as its line in a QDPX has them ("heading 0 12 1", then the number if it has one), in their
/// order; nothing where they are what the text alone tells (analyse()), without what the letter's file marked.
[[nodiscard]] QStringList sectionWords(const QString &text, const QList<Section> &sections);

/// The sections that such words say; nothing where there are none, or they are no sections of a text of so many
/// characters.
[[nodiscard]] std::optional<QList<Section>> sectionsOfWords(const QStringList &words, qsizetype length);

} // namespace Kodeks
