// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

#include <array>

namespace Kodeks {

/// The keys that do the same in the letter and, while it is open, in the code bar.
struct CodeBarKeys
{
    std::array<QKeySequence, 3> certainty
        = {QKeySequence(Qt::ALT | Qt::Key_1), QKeySequence(Qt::ALT | Qt::Key_2), QKeySequence(Qt::ALT | Qt::Key_3)};
    QKeySequence goodQuote = QKeySequence(Qt::CTRL | Qt::Key_G);
    QKeySequence memo = QKeySequence(Qt::CTRL | Qt::Key_M);
    QKeySequence words = QKeySequence(Qt::CTRL | Qt::Key_T);
};

/// The key if it can be told from typing, as it can with Ctrl or Alt; else `instead`.
[[nodiscard]] QKeySequence keyBesideTyping(const QKeySequence &key, const QKeySequence &instead);

} // namespace Kodeks
