// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/reporthtml.h"

namespace Kodeks {

QString agreementHtml(const AgreementReport &report, const ReportFacts &facts, ReportLanguage language)
{
    return facts.title.toHtmlEscaped() + methodsSentence(report, facts.version, language);
}

QString methodsSentence(const AgreementReport &report, const QString &version, ReportLanguage language)
{
    return unitName(report.unit) + version + (language == ReportLanguage::English ? QString() : QString());
}

} // namespace Kodeks
