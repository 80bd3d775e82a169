// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/outline.h"

#include "core/storage/codebookstore.h"
#include "core/storage/counting/passagecounts.h"
#include "core/storage/reading.h"

namespace Kodeks {

Result<Outline> readOutline(const QString &path)
{
    const auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    return atOneMoment(**connection, [&]() -> Result<Outline> {
        auto codebook = readCodebook(**connection);
        if (!codebook)
            return failed(codebook);
        auto coders = readCoders(**connection);
        if (!coders)
            return failed(coders);
        auto counts = PassageCounts::withoutLetters(**connection);
        if (!counts)
            return failed(counts);
        return Outline{std::move(*codebook), std::move(*coders), Tallies(std::move(*counts))};
    });
}

Result<QList<ListedLetter>> readLetterList(const QString &path)
{
    const auto connection = openForReading(path);
    return connection ? atOneMoment(**connection, [&] { return listedLetters(**connection); }) : failed(connection);
}

} // namespace Kodeks
