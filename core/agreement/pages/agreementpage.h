// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QDate>

namespace Kodeks {

/// The languages that a report can be written in, by their codes: "en", and those that there are translations for.
[[nodiscard]] QStringList reportLanguages();
/// What a language is called in itself: "English".
[[nodiscard]] QString reportLanguageName(const QString &language);
/// Those that a page in this language has its methods sentence in: English and Norwegian, in the page's form of it.
[[nodiscard]] QStringList methodsLanguages(const QString &language);
/// The one of them for a reader of this language ("no" reads "nb"), else "en".
[[nodiscard]] QString reportLanguageFor(const QString &language);

/// What a report says of itself beside its figures.
struct ReportFacts
{
    QString title;   ///< of the project
    QString version; ///< of the program
    QDate date;
};

/// One page in HTML, self-contained and escaped: figures, kinds of disagreement, a methods sentence, references. It
/// keeps to what a rich-text document shows as well as a browser does, and prints on A4. `language` is that of the
/// page (of reportLanguages()), and not the program's; the methods sentence stands in methodsLanguages() of it.
[[nodiscard]] QString agreementHtml(
    const AgreementReport &report, const ReportFacts &facts, const QString &language = QStringLiteral("en"));

/// How the agreement was reckoned, in a sentence or two to paste into an article, figures included.
[[nodiscard]] QString methodsSentence(
    const AgreementReport &report, const QString &version, const QString &language = QStringLiteral("en"));

} // namespace Kodeks
