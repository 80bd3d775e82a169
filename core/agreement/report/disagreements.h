// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/comparedletters.h"
#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// The places to which the coders gave different values, by letter, place and component.
[[nodiscard]] QList<Disagreement> disagreementsOf(
    const ComparedLetters &compared, const QList<AgreementLetter> &letters, const CodeKeys &codes);

/// Which codes the coders take for one another, a matrix for each pair of them.
[[nodiscard]] QList<ConfusionMatrix> confusionsOf(
    const ComponentValues &values, const AgreementInput &input, const CodeKeys &codes);

/// One component's figures letter by letter, alone and as far as each; `intervals`: with instant ones.
[[nodiscard]] QList<std::pair<DevelopingFigures, DevelopingFigures>> developmentOf(
    const ComponentValues &values, qsizetype coders, bool intervals);

/// One component as stretches of text, by the ids of its codes; `input` must outlive it.
[[nodiscard]] SpanData spansOf(Component component, const AgreementInput &input, const CodeKeys &codes);

} // namespace Kodeks
