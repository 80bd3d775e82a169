// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kodeks {

/// The words in which an open project refuses: ProjectText::tr().
struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

} // namespace Kodeks
