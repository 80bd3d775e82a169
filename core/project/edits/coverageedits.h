// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"
#include "core/project/edit.h"
#include "core/query/coverage/owncues.h"

#include <QList>

namespace Kodeks::Edits {

/// The words by which uncoded sentences are found.
[[nodiscard]] Edit setCues(OwnCues own);

/// Says of a letter's sentences that the current coder has found nothing to code in them, or takes that back. Refused
/// while nobody codes.
[[nodiscard]] Edit dismissSentences(LetterId letter, QList<TextRange> sentences, bool dismissed);

} // namespace Kodeks::Edits
