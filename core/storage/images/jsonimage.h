// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Kodeks {

[[nodiscard]] QByteArray jsonFromObject(const QJsonObject &object);
/// With every character that was written; no object for what is none.
[[nodiscard]] QJsonObject objectFromJson(QByteArray json);

} // namespace Kodeks
