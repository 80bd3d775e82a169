// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/windowlanguage.h"

#include <QCoreApplication>

namespace Kodeks {

QString windowLanguage()
{
    //: This language's name, as the folders of the handbook have it: en or nb.
    return QCoreApplication::translate("WindowLanguage", "en");
}

} // namespace Kodeks
