// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QString>
#include <QUuid>

namespace Kodeks {

/// A person who codes.
struct Coder
{
    CoderId id;
    QUuid uuid;
    QString name;
    QString color; ///< "#rrggbb"

    friend bool operator==(const Coder &, const Coder &) = default;
};

} // namespace Kodeks
