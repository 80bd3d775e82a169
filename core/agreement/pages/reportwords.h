// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QLocale>
#include <QTranslator>
#include <memory>

namespace Kodeks {

/// The coders' names; a name that stands for two, or none, is the uuid.
[[nodiscard]] QStringList distinctNames(const QList<Coder> &coders);

/// The words of a report in its own language, which need not be that of the program: it loads the translation of that
/// language for itself. Its texts stand in the context ReportWords of the translations.
class ReportWords
{
public:
    /// "en", "nb", …; a language without a translation is English.
    explicit ReportWords(const QString &language);

    [[nodiscard]] QString operator()(const char *english) const;
    [[nodiscard]] QString operator()(const char *english, qint64 count) const; ///< with %n, in the form for the number
    [[nodiscard]] QString operator()(const Sentence &sentence) const;

    [[nodiscard]] QString component(Component component) const; ///< "Task"
    [[nodiscard]] QString subject(Component component) const; ///< "task", "from-actor", in a sentence
    [[nodiscard]] QString unit(Unit unit) const; ///< "sentence"
    [[nodiscard]] QString units(Unit unit, qint64 count) const; ///< "412 sentences"
    [[nodiscard]] QString symbol(Statistic statistic) const; ///< "Cohen’s κ"
    [[nodiscard]] QString code(const CodeAgreement &code) const;
    [[nodiscard]] QString difference(DifferenceKind kind) const;
    [[nodiscard]] QString list(const QStringList &names) const; ///< "A, B and C"
    [[nodiscard]] QString count(qint64 number) const;
    [[nodiscard]] QString figure(double value) const; ///< three decimals
    [[nodiscard]] QString percent(double share) const; ///< "81.4 %"
    [[nodiscard]] QString interval(const ConfidenceInterval &interval) const; ///< "0.750 to 0.871"; empty without one
    [[nodiscard]] QString letters(const LetterChoice &choice) const; ///< which were compared; empty if not known
    [[nodiscard]] QString method(const IntervalBasis &basis, Unit unit) const;

    [[nodiscard]] QString languageCode() const { return m_language; }

private:
    [[nodiscard]] QString translated(const char *context, const char *english, int count = -1) const;
    [[nodiscard]] QString unitsName(Unit unit) const; ///< "sentences"

    QString m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace Kodeks
