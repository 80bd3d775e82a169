// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kodeks {

/// The words of the command line: ConsoleText::tr().
struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace Kodeks
