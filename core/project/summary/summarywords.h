// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/standpoints.h"
#include "core/query/scope.h"

#include <QLocale>

namespace Kodeks {

/// A sentence of a summary in the languages it is written in; %1 … are filled in.
struct Wording
{
    const char *en;
    const char *nb;
    const char *nn;
};

/// The languages of a summary: "nb", "nn", "en".
[[nodiscard]] QStringList summaryLanguages();

/// The words of a summary in its own language, which need not be that of the program. They are not of the program's
/// translations, since Nynorsk is not among these, and stand side by side so that whoever knows the languages sees that
/// they say the same.
class SummaryWords
{
public:
    explicit SummaryWords(const QString &language);

    [[nodiscard]] QString operator()(const Wording &wording) const;
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] QString number(qsizetype count) const;
    [[nodiscard]] QString decimal(double value) const; ///< two decimals
    [[nodiscard]] QString date(const QDate &date) const; ///< "17. april 2024"
    [[nodiscard]] QString shortDate(const QDate &date) const; ///< "17.4.2024"; empty for none
    [[nodiscard]] QString list(const QStringList &names) const; ///< "A, B og C"
    [[nodiscard]] QString unit(CountUnit unit) const; ///< "brev"
    [[nodiscard]] QString standpoint(Standpoint standpoint) const; ///< "For"
    [[nodiscard]] QString kind(Direction::Kind kind) const; ///< "uendret"
    [[nodiscard]] QString standing(LetterStanding::Kind kind) const; ///< "vedtak"
    [[nodiscard]] QString direction(const Codebook &codebook, DirectionId id) const; ///< "etat → bydel", "uendret"
    [[nodiscard]] static QString capital(const QString &words); ///< with a capital at the beginning

private:
    QString m_language;
    QLocale m_locale;
};

/// What stands in a field that nobody has written in.
[[nodiscard]] QString summaryPlaceholder(const SummaryWords &words);

} // namespace Kodeks
