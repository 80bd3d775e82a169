// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/qdpxarchive.h"
#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refiline.h"
#include "core/exchange/refi/refipositions.h"
#include "core/project/refi/qdpxpassages.h"
#include "core/project/refi/qdpxremarks.h"
#include "core/project/refi/qdpxstudy.h"
#include "core/project/refi/qdpxvariables.h"

namespace Kodeks {

/// Makes a study of one QDPX; see studyFromQdpx(). For one use.
class QdpxStudyMaker
{
public:
    QdpxStudyMaker(QdpxArchive &archive, QdpxReport &report);

    [[nodiscard]] Result<QdpxStudy> make(const Progress &progress);

private:
    struct Text ///< of one source
    {
        QString decoded; ///< line breaks as in the file
        QByteArray original;
        QString encoding;
    };

    void readNotes();
    /// What other programs say in the descriptions of sources and of the project is kept as notes.
    void noteDescriptions();
    /// Those of the project, and those that nothing has.
    [[nodiscard]] QList<QUuid> memosOfProject() const;
    [[nodiscard]] static QList<QUuid> memosOf(const RefiSource &source);
    [[nodiscard]] QUuid authorOf(const QUuid &note) const;
    /// What notes say, as memos of their authors: of a letter, or, with an invalid one, of the project.
    void addMemos(const QList<QUuid> &notes, const MemoSubject &subject);
    void addMemosOfCodes();
    void readCodebook();
    void addDetails();
    void addCodes();
    void addCoders();
    void addCoder(const RefiUser &user, const QString &color);
    [[nodiscard]] QSet<QUuid> usersWhoCoded() const;
    void addSource(const RefiSource &source);
    [[nodiscard]] Result<Text> readText(const RefiSource &source, const RefiLine &line);
    [[nodiscard]] LetterId addLetter(
        const RefiSource &source, const RefiLine &line, const Text &text, const QString &normalised);
    void addFacts(StudyRecord &letter, const RefiLine &line, const LetterFacts &found) const;
    void addAttributes(LetterId letter, const RefiSource &source, const RefiLine &line);
    void addPassages(const RefiSource &source, LetterId letter, const QString &decoded, const LetterText &text);
    void addRemarks();
    StudyRecord &add(Table table, qint64 row, const QUuid &uuid, const QJsonObject &columns);
    [[nodiscard]] QUuid unlike(QUuid guid);
    [[nodiscard]] QString letterName(const RefiSource &source, const RefiLine &line) const;

    QdpxArchive &m_archive;
    const RefiProject &m_project;
    QdpxReport &m_report;
    QdpxStudy m_study;
    RefiLine m_line;
    ForeignVariables m_variables;
    RefiCodebook m_codebook;
    QHash<QUuid, QString> m_notes;
    QHash<QUuid, CoderId> m_coders;
    QHash<std::pair<Table, qint64>, QUuid> m_uuids;
    QHash<QString, LetterId> m_letters; ///< by sha256; of other programs' projects
    QSet<QUuid> m_taken;
    std::optional<QdpxPassages> m_passages;
    QdpxCounts m_counts;
};

} // namespace Kodeks
