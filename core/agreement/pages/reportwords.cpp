// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportwords.h"

#include "core/model/words.h"

#include <algorithm>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList distinctNames(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders) {
        const bool shared = std::ranges::count(coders, coder.name, &Coder::name) > 1;
        names.append(shared || coder.name.isEmpty() ? coder.uuid.toString(QUuid::WithoutBraces) : coder.name);
    }
    return names;
}

ReportWords::ReportWords(ReportLanguage language)
    : m_language(language)
    , m_locale(language == ReportLanguage::English ? QLocale::English : QLocale::NorwegianBokmal)
{
}

QString ReportWords::operator()(const char *english, const char *norwegian) const
{
    return QString::fromUtf8(m_language == ReportLanguage::English ? english : norwegian);
}

QString ReportWords::languageCode() const
{
    return (*this)("en", "nb");
}

QString ReportWords::component(Component component) const
{
    switch (component) {
    case Component::Passage: return (*this)("Passage", "Utdrag");
    case Component::Task: return (*this)("Task", "Oppgave");
    case Component::Direction: return (*this)("Direction", "Retning");
    case Component::From: return (*this)("From", "Fra");
    case Component::To: return (*this)("To", "Til");
    case Component::Arguments: return (*this)("Arguments", "Argumenter");
    }
    std::unreachable();
}

QString ReportWords::subject(Component component) const
{
    if (component == Component::Passage)
        return (*this)("whether a passage was coded", "om et utdrag var kodet");
    if (component == Component::From)
        return (*this)("the actor from whom", "fra-aktør");
    if (component == Component::To)
        return (*this)("the actor to whom", "til-aktør");
    return this->component(component).toLower();
}

QString ReportWords::code(const CodeAgreement &code) const
{
    if (code.component == Component::Direction && m_language == ReportLanguage::Norwegian) {
        if (code.name == directionWord(Direction::Kind::Unchanged))
            return u"uendret"_s;
        if (code.name == directionWord(Direction::Kind::Cooperation))
            return u"samarbeid"_s;
        if (code.name == directionWord(Direction::Kind::Unclear))
            return u"uavklart"_s;
    }
    return code.name;
}

QString ReportWords::unit(Unit unit) const
{
    switch (unit) {
    case Unit::Character: return (*this)("character", "tegn");
    case Unit::Word: return (*this)("word", "ord");
    case Unit::Sentence: return (*this)("sentence", "setning");
    case Unit::Paragraph: return (*this)("paragraph", "avsnitt");
    case Unit::Letter: return (*this)("letter", "brev");
    }
    std::unreachable();
}

QString ReportWords::units(Unit unit, qint64 count) const
{
    const bool isOne = count == 1;
    QString name = this->unit(unit);
    if (!isOne && m_language == ReportLanguage::English)
        name += u's';
    else if (!isOne && unit == Unit::Sentence)
        name = u"setninger"_s;
    return this->count(count) + u' ' + name;
}

QString ReportWords::difference(DifferenceKind kind) const
{
    switch (kind) {
    case DifferenceKind::NotFound: return (*this)("Found by one coder only", "Funnet av bare én koder");
    case DifferenceKind::Boundaries: return (*this)("Boundaries", "Grenser");
    case DifferenceKind::Task: return (*this)("Task", "Oppgave");
    case DifferenceKind::Direction:
        return (*this)("Direction (not both transfers)", "Retning (ikke begge overføringer)");
    case DifferenceKind::From: return (*this)("From", "Fra");
    case DifferenceKind::To: return (*this)("To", "Til");
    case DifferenceKind::Arguments: return (*this)("Arguments", "Argumenter");
    }
    std::unreachable();
}

QString ReportWords::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(u", "_s) + (*this)(" and ", " og ") + names.last();
}

QString ReportWords::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString ReportWords::figure(double value) const
{
    return m_locale.toString(value, 'f', 3);
}

QString ReportWords::percent(double share) const
{
    return m_locale.toString(100 * share, 'f', 1) + u"\u00a0%"_s;
}

QString ReportWords::interval(const ConfidenceInterval &interval) const
{
    return interval.low ? (*this)("%1 to %2", "%1 til %2").arg(figure(*interval.low), figure(*interval.high))
                        : QString();
}

QString ReportWords::letters(const LetterChoice &choice) const
{
    const QString asked = count(choice.asked());
    const QString compared = count(choice.asked() - choice.leftOut.size());
    if (choice.asked() == 0)
        return {};
    switch (choice.rule) {
    case LetterRule::BegunByAll:
        return (*this)("%1 of %2: those that all coders have begun or marked as done",
            "%1 av %2: de som alle koderne har begynt på eller merket som ferdige")
            .arg(compared, asked);
    case LetterRule::BegunBySome:
        return (*this)("%1 of %2: those that some of the coders have begun, since none has been begun by all",
            "%1 av %2: de som noen av koderne har begynt på, siden ingen er begynt på av alle")
            .arg(compared, asked);
    case LetterRule::All:
    case LetterRule::Chosen:
        return choice.comparesUnread()
            ? (*this)("%1, of which %2 have been begun by all coders", "%1, hvorav %2 er begynt på av alle koderne")
                  .arg(compared, count(choice.begunByAll))
            : (*this)("%1, all begun by all coders", "%1, alle begynt på av alle koderne").arg(compared);
    }
    std::unreachable();
}

QString ReportWords::method(const IntervalBasis &basis, Unit unit) const
{
    if (basis.method == ConfidenceInterval::Method::Bootstrap) {
        const QString over
            = basis.over == IntervalBasis::Over::Letters ? (*this)("letters", "brev") : units(unit, 2).section(u' ', 1);
        return (*this)(
            "percentile bootstrap, %1 resamples of %2, seed %3", "persentil-bootstrap, %1 utvalg av %2, frø %3")
            .arg(count(basis.replicates), over, QString::number(basis.seed));
    }
    if (basis.method == ConfidenceInterval::Method::None)
        return (*this)("none", "ingen");
    return (*this)("linearised variance with Student’s t (Gwet 2014) over %1",
        "linearisert varians med Students t (Gwet 2014) over %1")
        .arg(units(unit, 2).section(u' ', 1));
}

} // namespace Kodeks
