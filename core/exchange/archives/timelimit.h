// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Kodeks {

/// Whether reading a document takes longer than DocumentLimits allow: of the processor's time in this thread, so that
/// the same file is read or refused whatever else the machine does. For one thread only.
class TimeLimit
{
public:
    /// `step`: the clock is looked at every so many times it is asked; 1 where the pieces are large.
    explicit TimeLimit(int step = 256);

    [[nodiscard]] bool isOver();

private:
    qint64 m_end = 0; ///< ms
    int m_step = 1;
    int m_asked = 0;
    bool m_over = false;
};

} // namespace Kodeks
