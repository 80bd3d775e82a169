// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QJsonDocument>

namespace Kodeks {

/// What the command line says: results on standard output, everything else on standard error.
namespace Console {

enum Exit { Done = 0, Failed = 1, WrongUsage = 2 };

void print(const QString &text); ///< as it is, without a line break of its own
void printLine(const QString &text);
void printJson(const QJsonDocument &document);
void printBytes(const QByteArray &utf8);
void warnLine(const QString &text);
/// "kodeks: THING: what is wrong and what to do" in one line; returns Failed.
int fail(const QString &thing, const QString &message);
template <typename T>
int fail(const QString &thing, const Result<T> &result)
{
    return fail(thing, result.error().message);
}
int notSupported(const QString &thing);
/// The same with the command whose help tells more, or empty for that of all; returns WrongUsage.
int wrongUsage(const QString &thing, const QString &message, const QString &command);
/// " Did you mean “X”?" with the nearest word of those that are known; empty where none is near.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &known);

/// Shows "WHAT 12 of 57" on a terminal's standard error, nothing elsewhere.
[[nodiscard]] Progress progress(const QString &what);
void endProgress();

} // namespace Console

} // namespace Kodeks
