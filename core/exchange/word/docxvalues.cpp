// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxvalues.h"

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/word/docxstyles.h"

namespace Kodeks {

bool isOnValue(QStringView value, bool otherwise)
{
    return value.isEmpty() ? otherwise : value != u"0" && value != u"false" && value != u"off";
}

bool isOn(const QXmlStreamAttributes &attributes)
{
    return isOnValue(attribute(attributes, u"val"));
}

int wordNumber(const QXmlStreamAttributes &attributes, QStringView name)
{
    bool ok = false;
    const int value = attribute(attributes, name).toInt(&ok);
    return ok ? std::clamp(value, -1, 1'000'000) : -1;
}

QString wordFont(const QXmlStreamAttributes &attributes)
{
    const QString ascii = attribute(attributes, u"ascii");
    return ascii.isEmpty() ? attribute(attributes, u"hAnsi") : ascii;
}

int headingOfOutline(int outline)
{
    constexpr int bodyText = 9;
    return outline < 0 ? -1 : outline < bodyText ? outline + 1 : DocxStyles::noHeading;
}

bool isDeletion(QStringView element)
{
    return element == u"del" || element == u"moveFrom";
}

} // namespace Kodeks
