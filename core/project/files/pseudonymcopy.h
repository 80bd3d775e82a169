// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/project/files/passagefiles.h"

#include <QTemporaryDir>
#include <memory>

namespace Kodeks {

/// Reads a table of names: CSV with the columns name and pseudonym (navn, pseudonym), others are passed over. Invalid
/// where a name or a pseudonym is empty, a name stands twice, or there is no name at all.
[[nodiscard]] Result<Pseudonyms> readPseudonyms(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] Result<Pseudonyms> readPseudonymFile(const QString &path);

/// A copy of a project with pseudonyms for names, of one moment, from which everything is exported as from the project
/// itself; so every place follows the text that is written. It lies in a folder of its own that goes with it, and is
/// encrypted where the project is.
class PseudonymCopy
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PseudonymCopy>> make(
        const QString &projectPath, const Pseudonyms &names, const Progress &progress = {});

    [[nodiscard]] QString path() const { return m_path; }
    /// Names that were found nowhere, and words that may be names and were left: translated sentences.
    [[nodiscard]] QStringList remarks() const { return m_remarks; }
    /// How often each entry of the table was found.
    [[nodiscard]] QList<qsizetype> found() const { return m_found; }

private:
    PseudonymCopy() = default;
    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_remarks;
    QList<qsizetype> m_found;
};

/// The same export from such a copy: what it asks for (coders, queries) is called as it is there.
[[nodiscard]] PassageExport withoutNames(const PassageExport &options);

} // namespace Kodeks
