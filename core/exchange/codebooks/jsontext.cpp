// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace Kodeks {

namespace {

bool isPlain(QChar unit)
{
    return unit.unicode() >= 0x20 && unit != QLatin1Char('"') && unit != QLatin1Char('\\') && !unit.isSurrogate();
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    const QString string = value.toString();
    if (value.isString() && std::ranges::all_of(string, isPlain))
        return '"' + string.toUtf8() + '"';
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonObjectText(const JsonMembers &members)
{
    QByteArray text = "{";
    for (const auto &[name, value] : members) {
        if (text.size() > 1)
            text += ", ";
        text += jsonText(name) + ": " + jsonText(value);
    }
    return text + '}';
}

} // namespace Kodeks
