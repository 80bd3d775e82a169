// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace Kodeks {

/// The words of bringing in another copy: MergeText::tr().
struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

[[nodiscard]] Error mergeCancelled();
/// What is said of a copy with a quote or a text that is not what it was.
[[nodiscard]] Error misquoted(const QString &path, const QString &detail);

} // namespace Kodeks
