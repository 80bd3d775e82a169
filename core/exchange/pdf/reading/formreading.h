// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/formbuttons.h"

#include <QByteArray>

namespace Kodeks {

/// The buttons of a document's form, for each of its pages: Poppler tells of them only to programs with QtGui, and
/// their ticks are often drawn without words. Hidden ones and those that do something are left out. Nothing of a
/// document that QPDF cannot read as it is.
[[nodiscard]] QList<QList<FormButton>> formButtons(const QByteArray &pdf);

} // namespace Kodeks
