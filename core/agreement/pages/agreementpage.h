// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QDate>

namespace Kodeks {

enum class ReportLanguage { English, Norwegian };

/// What a report says of itself beside its figures.
struct ReportFacts
{
    QString title;   ///< of the project
    QString version; ///< of the program
    QDate date;
};

/// One page in HTML, self-contained and escaped: figures, kinds of disagreement, a methods sentence, references. It
/// keeps to what a rich-text document shows as well as a browser does, and prints on A4. `language` is that of the
/// page, and not the program's; the methods sentence stands in both.
[[nodiscard]] QString agreementHtml(const AgreementReport &report, const ReportFacts &facts, ReportLanguage language);

/// How the agreement was reckoned, in a sentence or two to paste into an article, figures included.
[[nodiscard]] QString methodsSentence(const AgreementReport &report, const QString &version, ReportLanguage language);

} // namespace Kodeks
