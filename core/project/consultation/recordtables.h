// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/consultation/consultation.h"
#include "core/model/letter.h"

#include <QByteArray>

namespace Kodeks {

struct AnalysedStatements;
class Project;

/// Tables of what is known of a consultation, one row for each: CSV as CsvReader takes it, or a workbook's first sheet.
/// Columns in any order, English or Norwegian titles, others ignored. Codes are named by their ids or whole names, a
/// direction also as "etat > bydel". Errors are one sentence with the row: Invalid.
namespace RecordTables {

/// A table as it was read from a file.
struct RecordFile
{
    QByteArray bytes;
    QString name;
};
/// Errors: those of readLetterFile().
[[nodiscard]] Result<RecordFile> recordFile(const QString &path);

/// task, direction; an empty direction or "-": nothing is proposed.
[[nodiscard]] Result<QList<TaskProposal>> proposals(
    const QByteArray &bytes, const QString &fileName, const Codebook &codebook);
/// The same of a file. Errors also those of recordFile().
[[nodiscard]] Result<QList<TaskProposal>> proposalsIn(const QString &path, const Codebook &codebook);
/// sender, task, direction (empty or "-": it cannot be told), note. Of senders whose position in these statements is a
/// conflict; another one is refused.
[[nodiscard]] Result<QList<PositionDecision>> decisions(
    const QByteArray &bytes, const QString &fileName, const AnalysedStatements &read);
/// letter, standing (a standingWord(), also in Norwegian; empty: an answer), counts (yes, no; empty: yes).
[[nodiscard]] Result<QList<LetterStanding>> standings(
    const QByteArray &bytes, const QString &fileName, const Project &project);
/// sender, question (its text, or the beginning that no other question has), answer (an answerWord(), also in
/// Norwegian; empty or "-": it is as passages say).
[[nodiscard]] Result<QList<SetAnswer>> answers(
    const QByteArray &bytes, const QString &fileName, const AnalysedStatements &read);
/// name; each once, in the order of the table.
[[nodiscard]] Result<QStringList> asked(const QByteArray &bytes, const QString &fileName);
/// when, nb, nn, en.
[[nodiscard]] Result<NumberWords> numberWords(const QByteArray &bytes, const QString &fileName);

} // namespace RecordTables

} // namespace Kodeks
