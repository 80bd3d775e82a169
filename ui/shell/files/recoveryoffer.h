// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/messages.h"

class QObject;

namespace Kodeks {

class Jobs;

/// Whether a project that could not be opened for this reason may be damaged, so that something of it can be saved.
[[nodiscard]] bool mayBeSaved(const Error &error, const QString &path);

/// A button that saves what is left of a damaged project into a new one beside it, beside the window, and then hands
/// its file to `open` and says what is lost. `jobs`, `messages` and `context` must outlive it.
[[nodiscard]] Messages::Offer offerRecovery(const QString &damagedPath, Jobs &jobs, Messages &messages,
    QObject *context, std::function<bool(const QString &path)> open);

} // namespace Kodeks
