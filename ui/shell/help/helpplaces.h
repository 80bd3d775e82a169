// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/handbook/handbook.h"

class QWidget;

namespace Kodeks {

/// A part of the window or a dialog, by the name of its class, and the place of the handbook about it.
struct HelpPlace
{
    const char *part;
    const char *page;
    const char *anchor;
};

[[nodiscard]] const QList<HelpPlace> &helpPlaces();

/// The place about the widget: that of the nearest of it and what it lies in that has one; else the beginning.
[[nodiscard]] HandbookPlace helpPlaceOf(const QWidget *widget);

} // namespace Kodeks
