// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// A query that a project keeps: what was typed, not what it found.
struct SavedQuery
{
    QString name;
    QString expression;
    QString note = {};

    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

} // namespace Kodeks
