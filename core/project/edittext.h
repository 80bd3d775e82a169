// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kodeks {

/// The words in which edits refuse: EditText::tr().
struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

} // namespace Kodeks
