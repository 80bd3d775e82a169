// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Kodeks {

/// An object's members in the order they are to be written, which QJsonObject does not keep.
using JsonMembers = QList<std::pair<QString, QJsonValue>>;

/// Appends a text as JSON has it, in quotation marks: the bytes of QJsonDocument, without its detours.
void appendJson(QByteArray &json, const QString &text);

/// A value as JSON on one line.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);

/// {"a": 1, "b": "x"} on one line, in the members' order.
[[nodiscard]] QByteArray jsonObjectText(const JsonMembers &members);

} // namespace Kodeks
