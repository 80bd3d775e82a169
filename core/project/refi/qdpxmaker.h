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
#include "core/query/memo.h"

namespace Kodeks {

class Connection;

/// Makes the parts of a QDPX out of a project; see exportQdpx() and README.md of core/exchange. For one use.
class QdpxMaker
{
public:
    /// What `viewer` may see, as in Project::viewer().
    QdpxMaker(
        Connection &connection, const QStringList &coders, std::optional<CoderId> viewer, const Progress &progress);

    /// Reads everything but the texts: of one moment, if it is called within one. May be called again.
    [[nodiscard]] Result<> read();
    /// The project that was read as values, and (if asked for) the letters' files into `parts`.
    [[nodiscard]] Result<RefiProject> make(QList<QdpxPart> *parts);
    [[nodiscard]] qsizetype passageCount() const { return m_passageCount; }
    [[nodiscard]] qsizetype hidden() const { return m_hidden; } ///< passages that must not be seen
    [[nodiscard]] const QList<Coder> &coders() const { return m_coders; }
    [[nodiscard]] qsizetype originalCount() const { return m_originals; }

private:
    [[nodiscard]] Result<> chooseCoders(const QStringList &names);
    [[nodiscard]] Result<> readSight();
    [[nodiscard]] Result<> readLetters();
    [[nodiscard]] Result<> readPassages();
    [[nodiscard]] Result<> readDone();
    [[nodiscard]] Result<> readMemos();
    /// The notes that are the memos of a letter, or, with an invalid one, of the project.
    QList<QUuid> addNotes(LetterId letter, const QUuid &of);
    void choosePassages();
    [[nodiscard]] Result<> readDates();
    [[nodiscard]] Result<> addLetter(const Letter &letter, QList<QdpxPart> *parts);
    void addUsers();
    void addCase(const Letter &letter);
    [[nodiscard]] RefiSelection selection(const Passage &passage, const QString &quote) const;

    Connection &m_connection;
    QStringList m_coderNames;
    std::optional<CoderId> m_viewer;
    Progress m_progress;
    RefiProject m_project;
    Sight m_sight;
    Codebook m_codebook;
    QList<Coder> m_coders;
    QList<Letter> m_letters;
    QList<std::pair<Passage, QString>> m_all;
    QSet<CoderId> m_chosen;
    QHash<LetterId, QList<std::pair<Passage, QString>>> m_passages;
    QHash<LetterId, QStringList> m_done;
    QList<Memo> m_memos;
    qsizetype m_passageCount = 0;
    qsizetype m_hidden = 0;
    qsizetype m_originals = 0;
};

} // namespace Kodeks
