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
    return unit.unicode() >= 0x20 && unit != u'"' && unit != u'\\';
}

void appendEscaped(QByteArray &json, char unit)
{
    constexpr QByteArrayView special("\"\\\b\f\n\r\t");
    constexpr QByteArrayView letters("\"\\bfnrt");
    const qsizetype at = special.indexOf(unit);
    json += at >= 0 ? QByteArray("\\") + letters.at(at) : "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray documentText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

void appendJson(QByteArray &json, const QString &text)
{
    if (!text.isValidUtf16()) {
        json += documentText(text);
        return;
    }
    json += '"';
    for (auto from = text.begin(); from != text.end();) {
        const auto to = std::find_if_not(from, text.end(), isPlain);
        json += QStringView(from, to).toUtf8();
        from = to;
        if (to != text.end())
            appendEscaped(json, (from++)->toLatin1());
    }
    json += '"';
}

QByteArray jsonText(const QJsonValue &value)
{
    if (!value.isString())
        return documentText(value);
    QByteArray json;
    appendJson(json, value.toString());
    return json;
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
