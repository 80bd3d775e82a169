// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/model/recognition.h"

#include <QByteArray>

namespace Kodeks {

/// The bytes of the file that a letter's text was read from. Opens the project for itself, so it may run in any thread.
[[nodiscard]] Result<QByteArray> readOriginal(const QString &projectPath, const Letter &letter);

/// Where on its pages a letter's words stand; empty where its text was not recognised. Opens the project for itself.
[[nodiscard]] Result<Recognition> readRecognition(const QString &projectPath, const Letter &letter);

} // namespace Kodeks
