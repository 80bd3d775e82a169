// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/recognition.h"

namespace Kodeks {

class Connection;

/// Reads and adds what is known of a text that was recognised; never changed, as the text.
namespace RecognitionStore {

/// By the sha256 of the text; empty where the text was not recognised.
[[nodiscard]] Result<Recognition> recognitionOf(Connection &connection, const QString &sha256);

/// Adds it to a content that has just been added. Inside a transaction and guarded().
void addRecognition(Connection &connection, qint64 content, const Recognition &recognition);

} // namespace RecognitionStore

} // namespace Kodeks
