// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QObject;

namespace Kodeks {

/// Whether somebody reads the screen aloud or in Braille now: only then is what follows worth putting together.
[[nodiscard]] bool isListenedTo();

/// Has a screen reader say a sentence, once, wherever the focus is. `from` is a widget or window of the program. Urgent
/// ones (what failed) may interrupt. Nothing for an empty sentence.
void speak(QObject *from, const QString &sentence, bool urgent = false);

/// Another who listens, with or without a screen reader, and hears each sentence once; an empty one listens no more.
using Listener = std::function<void(const QString &sentence)>;
void setListener(Listener listener);

} // namespace Kodeks
