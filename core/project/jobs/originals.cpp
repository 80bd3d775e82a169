// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/originals.h"

#include "core/storage/letterstore.h"
#include "core/storage/reading.h"
#include "core/storage/recognitionstore.h"

namespace Kodeks {

Result<QByteArray> readOriginal(const QString &projectPath, const Letter &letter)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    return atOneMoment(
        **connection, [&] { return LetterStore::originalOf(**connection, letter.sha256, letter.original); });
}

Result<Recognition> readRecognition(const QString &projectPath, const Letter &letter)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    return atOneMoment(**connection, [&] { return RecognitionStore::recognitionOf(**connection, letter.sha256); });
}

} // namespace Kodeks
