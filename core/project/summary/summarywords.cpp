// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarywords.h"

#include <QDate>

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList summaryLanguages()
{
    return {u"nb"_s, u"nn"_s, u"en"_s};
}

SummaryWords::SummaryWords(const QString &language)
    : m_language(language)
    , m_locale(language == u"en"
              ? QLocale(QLocale::English, QLocale::UnitedKingdom)
              : QLocale(language == u"nn" ? QLocale::NorwegianNynorsk : QLocale::NorwegianBokmal, QLocale::Norway))
{
}

QString SummaryWords::operator()(const Wording &wording) const
{
    return QString::fromUtf8(m_language == u"nb" ? wording.nb : m_language == u"nn" ? wording.nn : wording.en);
}

QString SummaryWords::number(qsizetype count) const
{
    return m_locale.toString(qlonglong(count));
}

QString SummaryWords::decimal(double value) const
{
    return m_locale.toString(value, 'f', 2);
}

QString SummaryWords::date(const QDate &date) const
{
    return m_locale.toString(date, m_language == u"en" ? u"d MMMM yyyy"_s : u"d. MMMM yyyy"_s);
}

QString SummaryWords::shortDate(const QDate &date) const
{
    return m_locale.toString(date, m_language == u"en" ? u"d MMM yyyy"_s : u"d.M.yyyy"_s);
}

QString SummaryWords::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    const QString last = (*this)({" and ", " og ", " og "});
    return names.first(names.size() - 1).join(u", "_s) + last + names.constLast();
}

QString SummaryWords::unit(CountUnit unit) const
{
    switch (unit) {
    case CountUnit::Passage: return (*this)({"passages", "utdrag", "utdrag"});
    case CountUnit::Letter: return (*this)({"letters", "brev", "brev"});
    case CountUnit::Sender: break;
    }
    return (*this)({"senders", "avsendere", "avsendarar"});
}

QString SummaryWords::standpoint(Standpoint standpoint) const
{
    switch (standpoint) {
    case Standpoint::For: return (*this)({"For", "For", "For"});
    case Standpoint::Against: return (*this)({"Against", "Mot", "Mot"});
    case Standpoint::Other: return (*this)({"Another transfer", "Annen overføring", "Anna overføring"});
    case Standpoint::Unchanged: return (*this)({"Unchanged", "Uendret", "Uendra"});
    case Standpoint::Cooperation: return (*this)({"Cooperation", "Samarbeid", "Samarbeid"});
    case Standpoint::Unclear: return (*this)({"Unclear", "Uklart", "Uklart"});
    case Standpoint::Contradictory:
        return (*this)({"Contradictory, not decided", "Motstridende, ikke avgjort", "Motstridande, ikkje avgjort"});
    case Standpoint::Silent: break;
    }
    return (*this)({"Silent", "Taus", "Taus"});
}

QString SummaryWords::kind(Direction::Kind kind) const
{
    switch (kind) {
    case Direction::Kind::Transfer: return (*this)({"transfer", "overføring", "overføring"});
    case Direction::Kind::Unchanged: return (*this)({"unchanged", "uendret", "uendra"});
    case Direction::Kind::Cooperation: return (*this)({"cooperation", "samarbeid", "samarbeid"});
    case Direction::Kind::Unclear: break;
    }
    return (*this)({"unclear", "uklart", "uklart"});
}

QString SummaryWords::standing(LetterStanding::Kind kind) const
{
    switch (kind) {
    case LetterStanding::Kind::Answer: break;
    case LetterStanding::Kind::Resolution: return (*this)({"resolution", "vedtak", "vedtak"});
    case LetterStanding::Kind::Recommendation: return (*this)({"recommendation", "innstilling", "innstilling"});
    case LetterStanding::Kind::Appendix: return (*this)({"appendix", "vedlegg", "vedlegg"});
    case LetterStanding::Kind::Late: return (*this)({"late", "kom for sent", "kom for seint"});
    }
    return (*this)({"answer", "svar", "svar"});
}

QString SummaryWords::direction(const Codebook &codebook, DirectionId id) const
{
    const Direction *direction = codebook.direction(id);
    if (!direction)
        return (*this)({"none", "ingen", "inga"});
    return direction->kind == Direction::Kind::Transfer ? codebook.directionName(*direction) : kind(direction->kind);
}

QString SummaryWords::capital(const QString &words)
{
    return words.isEmpty() ? words : words.first(1).toUpper() + words.sliced(1);
}

QString summaryPlaceholder(const SummaryWords &words)
{
    return words({"Write the assessment here.", "Skriv vurderingen her.", "Skriv vurderinga her."});
}

} // namespace Kodeks
