// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/messages.h"

namespace Kodeks {

/// To show, in the desktop's own program for it, the folder in which a file was made.
[[nodiscard]] Messages::Offer offerFolderOf(const QString &path);

} // namespace Kodeks
