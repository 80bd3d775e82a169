// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "ui/models/reading/readingsubject.h"
#include "ui/print/printquotes.h"

#include <optional>

namespace Kodeks {

/// What is read across the letters, for paper: every passage with where it stands and what is said of it, in that
/// order. Opens the file for itself, as a viewer sees it (Project::viewer()); in any thread. Errors: those of
/// statementsToRead(), and of reading.
[[nodiscard]] Result<PrintQuotes> quotesToRead(const QString &projectPath, std::optional<CoderId> viewer,
    const ReadingSubject &subject, ReadingOrder order, const Progress &goOn = {});

} // namespace Kodeks
