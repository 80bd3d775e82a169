// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/exchange/refi/qdpxarchive.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/model/passage.h"
#include "core/project/sight.h"

namespace Kodeks {

class Connection;

/// Makes the parts of a QDPX out of a project; see exportQdpx() and README.md of core/exchange. For one use.
class QdpxMaker
{
public:
    QdpxMaker(Connection &connection, const QStringList &coders, Sight sight, const Progress &progress);

    /// The project as values, and (if asked for) the letters' files into `parts`.
    [[nodiscard]] Result<RefiProject> make(QList<QdpxPart> *parts);
    [[nodiscard]] qsizetype passageCount() const { return m_passageCount; }
    [[nodiscard]] qsizetype hidden() const { return m_hidden; } ///< passages that must not be seen
    [[nodiscard]] const QList<Coder> &coders() const { return m_coders; }
    [[nodiscard]] qsizetype originalCount() const { return m_originals; }

private:
    [[nodiscard]] Result<> chooseCoders(const QStringList &names);
    [[nodiscard]] Result<> readPassages();
    [[nodiscard]] Result<> readDone();
    [[nodiscard]] Result<> readDates();
    [[nodiscard]] Result<> addLetter(const Letter &letter, QList<QdpxPart> *parts);
    void addUsers();
    void addCase(const Letter &letter);
    [[nodiscard]] RefiSelection selection(const Passage &passage, const QString &quote) const;

    Connection &m_connection;
    QStringList m_coderNames;
    Sight m_sight;
    Progress m_progress;
    RefiProject m_project;
    Codebook m_codebook;
    QList<Coder> m_coders;
    QSet<CoderId> m_chosen;
    QHash<LetterId, QList<std::pair<Passage, QString>>> m_passages;
    QHash<LetterId, QStringList> m_done;
    qsizetype m_passageCount = 0;
    qsizetype m_hidden = 0;
    qsizetype m_originals = 0;
};

} // namespace Kodeks
