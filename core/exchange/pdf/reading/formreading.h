// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/formanswers.h"
#include "core/exchange/pdf/formbuttons.h"

#include <QByteArray>
#include <QStringList>

namespace Kodeks {

struct PageForm
{
    QList<FormButton> buttons;
    QList<FormAnswer> answers;
};

struct FormContents
{
    QList<PageForm> pages; ///< with the boxes that they draw beside words, as forms that were flattened have them
    QStringList unplaced; ///< answers that stand nowhere, each as "name: value"
};

/// What the form of a document holds, for each of its pages: Poppler tells of it only to programs with QtGui, and ticks
/// are often drawn without words. Hidden fields, passwords and buttons that do something are left out. Nothing of a
/// document that QPDF cannot read as it is.
[[nodiscard]] FormContents formContents(const QByteArray &pdf);

} // namespace Kodeks
