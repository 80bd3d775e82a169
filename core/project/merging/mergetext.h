// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kodeks {

/// The words of bringing in another copy: MergeText::tr().
struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

} // namespace Kodeks
