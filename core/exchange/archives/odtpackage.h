// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/zipwriter.h"

#include <QStringList>

namespace Kodeks {

/// Begins an OpenDocument text: its kind, which the format wants first and readable without unpacking, and the list of
/// its parts, which are XML.
[[nodiscard]] Result<> beginOdt(ZipWriter &zip, const QStringList &parts);

} // namespace Kodeks
