// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/letterfiles.h"
#include "core/project/letters/readletters.h"

#include <QSet>

namespace Kodeks {

/// The documents among the files that only LibreOffice reads, as it reads them.
class OfficeLetters
{
public:
    /// Has LibreOffice, if it is installed and there are such files, read them all at once. Cancelled only if
    /// `progress` asks for it.
    [[nodiscard]] static Result<OfficeLetters> read(const QList<LetterFile> &files, const Progress &progress);

    /// The files that were none of those.
    [[nodiscard]] QList<LetterFile> others(const QList<LetterFile> &files) const;
    /// Adds the letters, each with the remark who read it, and what LibreOffice could not read as refused.
    void addTo(PreparedImport &prepared, bool joined) const;

private:
    struct Read
    {
        LetterFile file;
        Result<QByteArray> odt;
    };

    [[nodiscard]] Result<ReadLetter> letterOf(const Read &read) const;

    QList<Read> m_read;
    QSet<QString> m_paths;
    QString m_version;
};

} // namespace Kodeks
