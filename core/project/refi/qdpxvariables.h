// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refiline.h"
#include "core/exchange/refi/refivalues.h"
#include "core/model/letter.h"

#include <QHash>
#include <QSet>

namespace Kodeks {

/// A letter's facts and attributes as REFI-QDA has them: values of variables, of a case that names the letter's source.
namespace QdpxVariables {

/// Of every fact, and of the attributes with these names.
[[nodiscard]] QList<RefiVariable> all(const QStringList &attributes);
[[nodiscard]] QList<RefiValue> values(const Letter &letter);

/// What Kodeks itself reads back.
void addAttributes(RefiLine &line, const LetterAttributes &attributes);
[[nodiscard]] LetterAttributes attributes(const RefiLine &line);

} // namespace QdpxVariables

/// What the variables of another program's project say of its sources, for them to become attributes of letters.
class ForeignVariables
{
public:
    explicit ForeignVariables(const RefiProject &project);

    /// The source's own values, then those of the cases that name it.
    [[nodiscard]] LetterAttributes of(const RefiSource &source);
    /// Values that became nothing so far: of sources nobody asked about, without a name, too long, or unlike another of
    /// that name; also what half a million values leave of a file in which cases share theirs among many sources.
    [[nodiscard]] qsizetype lost() const;

private:
    struct Taken
    {
        LetterAttributes attributes;
        QHash<QString, QString> values; ///< the same by key
    };
    void take(const QList<RefiValue> &values, Taken &taken);

    const RefiProject &m_project;
    QHash<QUuid, QString> m_names; ///< by variable
    QHash<QUuid, QList<qsizetype>> m_cases; ///< by source
    QSet<QUuid> m_asked; ///< sources
    qsizetype m_refused = 0;
    qsizetype m_looked = 0; ///< values looked at, those of a case once for each source
};

} // namespace Kodeks
