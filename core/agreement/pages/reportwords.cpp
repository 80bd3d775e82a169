// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportwords.h"

#include "core/agreement/figures/statistictable.h"
#include "core/agreement/pages/agreementpage.h"
#include "core/model/words.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QString translationsFolder = u":/kodeks/translations"_s;

} // namespace

QStringList reportLanguages()
{
    QStringList languages{u"en"_s};
    for (const QString &file : QDir(translationsFolder).entryList({u"kodeks_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString reportLanguageName(const QString &language)
{
    //: The name of the language that is translated into, in itself.
    return ReportWords(language)(QT_TRANSLATE_NOOP("ReportWords", "English"));
}

QString reportLanguageFor(const QString &language)
{
    const QString code = language.section(u'_', 0, 0).section(u'-', 0, 0);
    const QString written = code == u"no" ? u"nb"_s : code;
    return reportLanguages().contains(written) ? written : u"en"_s;
}

QStringList methodsLanguages(const QString &language)
{
    return {language, language == u"en" ? u"nb"_s : u"en"_s};
}

QStringList distinctNames(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders) {
        const bool shared = std::ranges::count(coders, coder.name, &Coder::name) > 1;
        names.append(shared || coder.name.isEmpty() ? coder.uuid.toString(QUuid::WithoutBraces) : coder.name);
    }
    return names;
}

ReportWords::ReportWords(const QString &language)
    : m_language(language)
    , m_locale(language)
    , m_translator(std::make_shared<QTranslator>())
{
    std::ignore = m_translator->load(translationsFolder + u"/kodeks_"_s + language);
}

QString ReportWords::translated(const char *context, const char *english, int count) const
{
    const QString found = m_translator->translate(context, english, nullptr, count);
    return found.isEmpty() ? QString::fromUtf8(english) : found;
}

QString ReportWords::operator()(const char *english) const
{
    return translated("ReportWords", english);
}

QString ReportWords::operator()(const char *english, qint64 number) const
{
    const int form = int(std::min<qint64>(number, std::numeric_limits<int>::max()));
    return translated("ReportWords", english, form).replace(u"%n"_s, count(number));
}

QString ReportWords::operator()(const Sentence &sentence) const
{
    return sentence.text(*m_translator);
}

QString ReportWords::component(Component component) const
{
    switch (component) {
    case Component::Passage: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Passage"));
    case Component::Task: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Task"));
    case Component::Direction: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Direction"));
    case Component::From: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "From"));
    case Component::To: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "To"));
    case Component::Arguments: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Arguments"));
    }
    std::unreachable();
}

QString ReportWords::subject(Component component) const
{
    if (component == Component::Passage)
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "whether a passage was coded"));
    if (component == Component::From)
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "the actor from whom"));
    if (component == Component::To)
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "the actor to whom"));
    return this->component(component).toLower();
}

QString ReportWords::symbol(Statistic statistic) const
{
    return translated("Statistics", statisticRow(statistic).symbol);
}

QString ReportWords::code(const CodeAgreement &code) const
{
    static constexpr std::pair<Direction::Kind, const char *> kinds[]
        = {{Direction::Kind::Unchanged, QT_TRANSLATE_NOOP("ReportWords", "unchanged")},
            {Direction::Kind::Cooperation, QT_TRANSLATE_NOOP("ReportWords", "cooperation")},
            {Direction::Kind::Unclear, QT_TRANSLATE_NOOP("ReportWords", "unclear")}};
    for (const auto &[kind, name] : kinds) {
        if (code.component == Component::Direction && code.name == directionWord(kind))
            return (*this)(name);
    }
    return code.name;
}

QString ReportWords::unit(Unit unit) const
{
    switch (unit) {
    case Unit::Character: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "character"));
    case Unit::Word: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "word"));
    case Unit::Sentence: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "sentence"));
    case Unit::Paragraph: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "paragraph"));
    case Unit::Letter: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "letter"));
    }
    std::unreachable();
}

QString ReportWords::units(Unit unit, qint64 count) const
{
    switch (unit) {
    case Unit::Character: return (*this)(QT_TRANSLATE_N_NOOP("ReportWords", "%n character(s)"), count);
    case Unit::Word: return (*this)(QT_TRANSLATE_N_NOOP("ReportWords", "%n word(s)"), count);
    case Unit::Sentence: return (*this)(QT_TRANSLATE_N_NOOP("ReportWords", "%n sentence(s)"), count);
    case Unit::Paragraph: return (*this)(QT_TRANSLATE_N_NOOP("ReportWords", "%n paragraph(s)"), count);
    case Unit::Letter: return (*this)(QT_TRANSLATE_N_NOOP("ReportWords", "%n letter(s)"), count);
    }
    std::unreachable();
}

QString ReportWords::unitsName(Unit unit) const
{
    switch (unit) {
    case Unit::Character: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "characters"));
    case Unit::Word: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "words"));
    case Unit::Sentence: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "sentences"));
    case Unit::Paragraph: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "paragraphs"));
    case Unit::Letter: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "letters"));
    }
    std::unreachable();
}

QString ReportWords::difference(DifferenceKind kind) const
{
    switch (kind) {
    case DifferenceKind::NotFound: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Found by one coder only"));
    case DifferenceKind::Boundaries: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Boundaries"));
    case DifferenceKind::Task: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Task"));
    case DifferenceKind::Direction: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Direction (not both transfers)"));
    case DifferenceKind::From: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "From"));
    case DifferenceKind::To: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "To"));
    case DifferenceKind::Arguments: return (*this)(QT_TRANSLATE_NOOP("ReportWords", "Arguments"));
    }
    std::unreachable();
}

QString ReportWords::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return (*this)(QT_TRANSLATE_NOOP("ReportWords", "%1 and %2"))
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
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
    return interval.low
        ? (*this)(QT_TRANSLATE_NOOP("ReportWords", "%1 to %2")).arg(figure(*interval.low), figure(*interval.high))
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
    case LetterRule::Shared:
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "%1 of %2: those that all coders have begun or marked as done"))
            .arg(compared, asked);
    case LetterRule::BegunBySome:
        return (*this)(QT_TRANSLATE_NOOP("ReportWords",
                           "%1 of %2: those that some of the coders have begun, since none has been begun by all"))
            .arg(compared, asked);
    case LetterRule::All:
    case LetterRule::Chosen:
        return choice.comparesUnread()
            ? (*this)(QT_TRANSLATE_NOOP("ReportWords", "%1, of which %2 have been begun by all coders"))
                  .arg(compared, count(choice.begunByAll))
            : (*this)(QT_TRANSLATE_NOOP("ReportWords", "%1, all begun by all coders")).arg(compared);
    }
    std::unreachable();
}

QString ReportWords::method(const IntervalBasis &basis, Unit unit) const
{
    const QString over = unitsName(basis.over == IntervalBasis::Over::Letters ? Unit::Letter : unit);
    if (basis.method == ConfidenceInterval::Method::Bootstrap)
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "percentile bootstrap, %1 resamples of %2, seed %3"))
            .arg(count(basis.replicates), over, QString::number(basis.seed));
    if (basis.method == ConfidenceInterval::Method::None)
        return (*this)(QT_TRANSLATE_NOOP("ReportWords", "none"));
    return (*this)(QT_TRANSLATE_NOOP("ReportWords", "linearised variance with Student’s t (Gwet 2014) over %1"))
        .arg(over);
}

} // namespace Kodeks
