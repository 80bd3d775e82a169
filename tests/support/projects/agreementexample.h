// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// A codebook of a group (1) with the tasks T1 (2) and T2 (3), the directions UT etat → bydel (1), INN bydel → etat (2)
/// and SOM unchanged (3), the arguments A1 (1) and A2 (2).
[[nodiscard]] Codebook exampleCodebook();

/// A passage by row numbers; 0 for none.
[[nodiscard]] Passage examplePassage(
    TextRange range, qint64 task = 0, qint64 direction = 0, const QList<qint64> &arguments = {});

/// Coders "A", "B", … and one letter "brev.txt" of 40 characters in four units of ten.
[[nodiscard]] AgreementInput exampleInput(const QList<QList<Passage>> &passages, Unit unit = Unit::Sentence);

/// The report of a computation that is not cancelled.
[[nodiscard]] AgreementReport exampleReport(const AgreementInput &input);

/// The figures of one component.
[[nodiscard]] ComponentAgreement agreementOf(const AgreementReport &report, Component component);

/// The row of one code, an empty one if there is none.
[[nodiscard]] CodeAgreement codeOf(const AgreementReport &report, const QString &id);

} // namespace Kodeks
