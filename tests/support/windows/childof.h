// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace Kodeks {

/// The widget of that name within a dialog; null if there is none of that kind.
template <typename Widget>
Widget *childOf(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

} // namespace Kodeks
