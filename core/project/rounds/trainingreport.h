// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "core/analysis/pages/analysistable.h"
#include "core/base/cancel.h"
#include "core/model/letter.h"
#include "core/model/rounds/round.h"

#include <QJsonObject>

namespace Kodeks {

class Project;

/// How one who was trained has coded beside those whose passages the places were.
struct TrainingReport
{
    Round round;
    /// The units are the places. Of the coders the first is the one learnt from; codes that neither gave are left out,
    /// and disagreements stand at the places.
    AgreementReport agreement;
    qsizetype coded = 0; ///< places where the one trained has a passage
    qsizetype gone = 0; ///< passages that were chosen and are no longer there
    qsizetype elsewhere = 0; ///< passages of the one trained that touch no place

    /// Places where the one learnt from gave the code.
    [[nodiscard]] static qint64 given(const CodeAgreement &code) { return code.both + code.only.value(0); }
    [[nodiscard]] static bool isShaky(const CodeAgreement &code);
    /// What to bear in mind, in sentences.
    [[nodiscard]] QStringList advice() const;
};

/// What one coder has at places of one letter: each passage counts at the place with which it shares the most
/// characters, of equal ones where it leaves out less, then at the first. What touches none is in the last list, after
/// those of the places.
[[nodiscard]] QList<QList<Passage>> passagesAt(const QList<TextRange> &places, const QList<Passage> &passages);

/// Compares a training place by place. The coder is the one whose passages the training are. Errors: no such training;
/// the one learnt from is no longer there (NotFound).
[[nodiscard]] Result<TrainingReport> reportTraining(
    const Project &project, const QUuid &coder, const Progress &progress = {});
/// The same, opening the project for itself, in any thread.
[[nodiscard]] Result<TrainingReport> trainingReport(
    const QString &path, const QUuid &coder, const Progress &progress = {});

/// Code by code as a table: component, code_id, code, key, both, only_key, only_trained, neither, percent_agreement,
/// cohen_kappa, krippendorff_alpha, f1, few. Figures with all digits, empty where not defined.
[[nodiscard]] AnalysisTable trainingTable(const TrainingReport &report);

/// One document: coders (the key's first), number, under_way, places, coded, passages_gone, passages_elsewhere,
/// components and codes as contract.md §5 has them (a code also with key and few), disagreements, advice.
[[nodiscard]] QJsonObject trainingJson(const TrainingReport &report, const QString &version = {});

} // namespace Kodeks
