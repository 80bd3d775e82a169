// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/derivedratings.h"
#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// The intervals of one set of figures.
struct FigureIntervals
{
    std::array<ConfidenceInterval, reportedStatistics.size()> reported; ///< in the order of reportedStatistics
    ConfidenceInterval f1;
};

/// The figures of one component and of its codes, with the data that they stand on.
class ComponentReport
{
public:
    ComponentReport(const ComponentValues &values, const AgreementInput &input, const CodeKeys &codes);

    /// The ratings behind each set of figures: the component's, those coded by all (not for Passage), one per code.
    [[nodiscard]] const std::vector<DerivedRatings> &ratings() const { return m_ratings; }
    [[nodiscard]] bool isCode(size_t ratings) const { return ratings >= m_firstCode; }

    void addInstantIntervals();
    /// Those of a bootstrap, one per ratings(); not taken where a figure is undefined or stands on one unit.
    void take(const std::vector<FigureIntervals> &intervals);

    /// With notes.
    [[nodiscard]] ComponentAgreement agreement() const;
    [[nodiscard]] QList<CodeAgreement> codes() const;

private:
    [[nodiscard]] CodeAgreement codeAgreement(const DerivedRatings &presence) const;
    [[nodiscard]] AgreementFigures &figures(size_t ratings);

    QList<Coder> m_coders;
    bool m_comparesUnread;
    std::vector<DerivedRatings> m_ratings;
    size_t m_firstCode = 1;
    ComponentAgreement m_agreement;
    QList<CodeAgreement> m_codes;
};

} // namespace Kodeks
