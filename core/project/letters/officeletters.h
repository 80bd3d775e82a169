// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/letterfiles.h"

#include <QHash>

namespace Kodeks {

/// The documents among the files that only LibreOffice reads, as it reads them.
class OfficeLetters
{
public:
    /// Has LibreOffice, if it is installed and there are such files, read them all at once. Cancelled only if `progress`
    /// asks for it.
    [[nodiscard]] static Result<OfficeLetters> read(const QList<LetterFile> &files, const Progress &progress);

    /// The letter of a file, with the remark who read it, and what LibreOffice could not read; nothing where the file
    /// was none of those. `bytes` become its original.
    [[nodiscard]] std::optional<Result<ReadLetter>> letterOf(const LetterFile &file, const QByteArray &bytes) const;

private:
    QHash<QString, Result<QByteArray>> m_read; ///< by path, as OpenDocument texts
    QString m_version;
};

} // namespace Kodeks
