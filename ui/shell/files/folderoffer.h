// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/messages.h"

namespace Kodeks {

/// Shows, in the desktop's own program for it, the folder in which a file was made; where there is no such program it
/// says which folder it is.
void showFolderOf(const QString &path, Messages &messages);
/// A button that does so; `messages` must outlive it.
[[nodiscard]] Messages::Offer offerFolderOf(const QString &path, Messages &messages);

} // namespace Kodeks
