// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/exchange/refi/refivalues.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/model/passage.h"
#include "core/model/rounds/round.h"
#include "core/model/rounds/sight.h"
#include "core/project/refi/qdpxexport.h"
#include "core/query/memo.h"
#include "core/storage/passagestore.h"

#include <functional>

class QIODevice;

namespace Kodeks {

class Connection;
class ZipWriter;

/// Makes a QDPX out of a project; see exportQdpx() and README.md of core/exchange. For one use: read(), prepare(),
/// write().
class QdpxMaker
{
public:
    /// `inPieces`: the passages are read letter by letter as they are written, which ends with Changed when somebody
    /// writes meanwhile; else all are held in memory.
    QdpxMaker(Connection &connection, const QdpxOptions &options, bool inPieces, const Progress &progress);

    /// Reads everything but texts and passages: of one moment, if it is called within one. May be called again.
    [[nodiscard]] Result<> read();
    /// Makes everything but the sources. NotFound for a coder that the project does not have.
    [[nodiscard]] Result<> prepare();
    /// The whole archive, to a device in which one can go back.
    [[nodiscard]] Result<> write(QIODevice &device);
    /// What write() finds besides, for who does not write.
    [[nodiscard]] Result<> countOriginals();

    [[nodiscard]] const RefiProject &project() const { return m_project; } ///< without its sources
    [[nodiscard]] qsizetype letterCount() const { return m_letters.size(); }
    [[nodiscard]] qsizetype passageCount() const { return m_passageCount; }
    [[nodiscard]] qsizetype hidden() const { return m_hidden; } ///< passages that must not be seen
    [[nodiscard]] const QList<Coder> &coders() const { return m_coders; }
    [[nodiscard]] qsizetype originalCount() const { return m_originals; }

private:
    using Quoted = std::pair<Passage, QString>;
    using PassagesByLetter = QHash<LetterId, QList<Quoted>>;

    [[nodiscard]] Result<> chooseCoders(const QStringList &names);
    [[nodiscard]] Result<> readSight();
    [[nodiscard]] Result<> readLetters();
    [[nodiscard]] Result<> readPassages();
    [[nodiscard]] Result<> readWhole();
    [[nodiscard]] Result<> readDone();
    [[nodiscard]] Result<> readMemos();
    [[nodiscard]] Result<> readDates();
    /// The notes that are the memos of a letter, or, with an invalid one, of the project.
    QList<QUuid> addNotes(const MemoSubject &subject, const QUuid &of);
    void addNotesOfCodes();
    void countPassages();
    [[nodiscard]] bool isChosen(LetterId letter, CoderId coder) const;
    void addUsers();
    void addCase(const Letter &letter);
    [[nodiscard]] Result<> goOn(qsizetype done) const;
    [[nodiscard]] Result<> eachSource(const std::function<Result<>(const RefiSource &)> &visit);
    [[nodiscard]] Result<> addFiles(ZipWriter &zip) const;
    [[nodiscard]] Result<RefiSource> source(const Letter &letter, const QList<Quoted> &passages);
    [[nodiscard]] Result<PassagesByLetter> passagesOf(std::span<const Letter> letters) const;
    /// Those that are asked for and may be seen, each letter's by place.
    void addChosen(QList<Quoted> passages, PassagesByLetter &chosen) const;
    [[nodiscard]] RefiSelection selection(const Passage &passage, const QString &quote) const;

    Connection &m_connection;
    QStringList m_coderNames;
    std::optional<CoderId> m_viewer;
    bool m_inPieces;
    Progress m_progress;
    RefiProject m_project;
    Sight m_sight;
    Codebook m_codebook;
    QList<Round> m_rounds; ///< written without the places of trainings
    QList<Coder> m_coders;
    QList<Letter> m_letters;
    QList<PassageStore::Share> m_shares;
    qint64 m_state = 0; ///< of the file, when it was read
    QList<Quoted> m_all; ///< where they are not read in pieces
    PassagesByLetter m_whole; ///< the same, chosen
    QSet<CoderId> m_chosen;
    QHash<LetterId, QStringList> m_done;
    QHash<MemoSubject, QList<Memo>> m_memos;
    QHash<LetterId, QList<QUuid>> m_notes;
    qsizetype m_passageCount = 0;
    qsizetype m_hidden = 0;
    qsizetype m_originals = 0;
};

} // namespace Kodeks
