// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/windowlanguage.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct WindowLanguageText
{
    Q_DECLARE_TR_FUNCTIONS(WindowLanguage)
};

} // namespace

QString windowLanguage()
{
    //: This language's name: en, nb or nn.
    return WindowLanguageText::tr("en");
}

} // namespace Kodeks
