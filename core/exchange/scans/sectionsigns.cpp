// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/sectionsigns.h"

#include <QRegularExpression>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

/// "3", "3-2", "12a", "4,".
bool isNumber(const QString &word)
{
    static const QRegularExpression number(u"^\\d{1,3}([-–.]\\d{1,3})*[a-z]?[.,;:)]*$"_s);
    return matches(word, number);
}

/// "lov", "forvaltningsloven", "plan- og bygningsloven", "forskriften", "fvl.", "jf.".
bool namesLaw(const QString &word)
{
    static const QRegularExpression law(
        u"(lov(en|a|ens|as)?|lag(en|ens)?|forskrift(en|a)?|förordning(en)?|bekendtgørelse(n)?)[,)]?$"
        "|^\\(?(jf|jfr|cf|fvl|pbl|offl)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(word, law);
}

/// What has a section's number after it and never two numbers.
bool surelyNamesLaw(const QString &word)
{
    static const QRegularExpression law(u"(lov(en|a|ens)|lagen|forskrift(en|a)|förordningen|bekendtgørelsen)[,)]?$"
                                        "|^\\(?(jf|jfr|fvl|pbl|offl)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(word, law);
}

/// What stands after the number of a section: "bokstav", "annet ledd".
bool isPart(const QString &word, const QString &next)
{
    static const QRegularExpression part(
        u"^(ledd|bokstav|litra|stk\\.?|stykket?|punktum|nr\\.?)[.,;:)]*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ordinal(
        u"^(første|fyrste|andre|annet|anna|tredje|fjerde|femte|siste|första|andra)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(word, part) || (matches(word, ordinal) && matches(next, part));
}

} // namespace

void SectionSigns::look(QList<ScanWord> &page)
{
    static const QRegularExpression sign(u"^\\(?[&$]{1,2}$"_s);
    static const QRegularExpression figure(u"^\\(?(8{1,2}|[8&$S]{2}|S)$"_s);
    const auto textAt = [&page](qsizetype i) { return i >= 0 && i < page.size() ? page.at(i).text : QString(); };
    for (qsizetype i = 0; i + 1 < page.size(); ++i) {
        ScanWord &word = page[i];
        const bool isSign = matches(word.text, sign);
        if ((!isSign && !matches(word.text, figure)) || !isNumber(textAt(i + 1)))
            continue;
        const bool isThousands = textAt(i + 1).startsWith(u'0');
        const bool ofLaw = namesLaw(textAt(i - 1)) || isPart(textAt(i + 2), textAt(i + 3));
        if ((isSign && ofLaw) || (surelyNamesLaw(textAt(i - 1)) && !isThousands)) {
            static const QRegularExpression read(u"[8&$S]"_s);
            word.text.replace(read, u"§"_s);
            ++m_putIn;
        } else if (isSign || (ofLaw && !isThousands)) {
            word.certainty = std::min(word.certainty, Recognition::doubtfulBelow - 1);
            m_perhaps.append(u"%1 %2 %3"_s.arg(textAt(i - 1), word.text, textAt(i + 1)).trimmed());
        }
    }
}

} // namespace Kodeks
