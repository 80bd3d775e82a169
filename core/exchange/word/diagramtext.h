// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// What the boxes of a diagram (SmartArt) say, a line each, in the order its data has them; prompts of empty ones are
/// left out. `xml` is the part with its data; `file` names the file in sentences.
[[nodiscard]] Result<QString> diagramText(const QByteArray &xml, const QString &file);

} // namespace Kodeks
