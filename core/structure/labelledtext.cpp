// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/labelledtext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

using Label = LabelledText::Label;

constexpr qsizetype longestLine = 400;

struct LabelForm
{
    Label label;
    QStringView pattern;
    bool besideOthers; ///< may stand behind another label on the same line
};

constexpr LabelForm forms[] = {
    {Label::Other,
        u"(?:deres|dykkar|jeres|your|er|ert|din)\\s+(?:dato|date|datum)|ref(?:eranse|erence|erens)?|"
        u"(?:høyrings?|hørings?|"
        u"svars?|remiss)?frist|deadline|määräaika|(?:umsagnar)?frestur|svartype",
        true},
    {Label::OurReference,
        u"(?:v[åa]re?|vores|vor|our)\\s+ref(?:eranse|erence|erens)?|v[åa]rt?\\s+saks(?:nr|nummer)|"
        u"vår\\s+beteckning|(?:vårt|vår|vores)\\s+(?:dnr|diarienummer|diarienr|j\\.?\\s?nr)",
        true},
    {Label::YourReference,
        u"(?:deres|dykkar|jeres|your|er)\\s+ref(?:eranse|erence|erens)?|er\\s+beteckning|"
        u"(?:ert|er|deres|jeres)\\s+(?:dnr|diarienummer|diarienr|j\\.?\\s?nr)",
        true},
    {Label::CaseNumber,
        u"(?:arkiv)?saks?(?:\\s*-?\\s*(?:nr|nummer))?|sag|ärende|"
        u"sags?\\s*-?\\s*(?:nr|nummer|id)|j\\.?\\s?nr|journal(?:nr|nummer)|"
        u"máls(?:nr|númer)|mál\\s+nr|asianumero|dnro|diaarinumero|áššenummir|"
        u"dnr|diarie(?:nr|nummer)|ärendenummer|case\\s+(?:no|nr|number|ref(?:erence)?)",
        true},
    {Label::Date,
        u"(?:vår\\s+|vårt\\s+|vores\\s+|our\\s+)?(?:dato|datum|date)|datert|dated|sendt|sent|skickat|"
        u"(?:dato\\s+)?innsendt(?:\\s+dato)?|(?:inn)?sendingsdato|svardato|submitted(?:\\s+on)?|"
        u"date\\s+(?:of\\s+submission|submitted)|päivämäärä|päiväys|pvm|dags(?:etning)?|beaivi",
        true},
    {Label::Handler,
        u"(?:vår\\s+)?(?:saksbeh(?:andler|andlar)?|sagsbehandler|handläggare|sakshandsamar|sakshandsamer)|"
        u"case\\s*(?:officer|handler|worker|manager)|handling\\s+officer|dealt\\s+with\\s+by|sagsansvarlig|"
        u"(?:asian)?käsittelijä|valmistelija|málshafandi|áššemeannudeaddji",
        true},
    {Label::Other, u"kontaktperson|telefon|phone|tlf|mobil|e-?post|e-?mail|arkivkode|arkivnr", true},
    {Label::Recipient,
        u"til|till|to|mottaker|mottakar|modtager|mottagare|adressat|recipient|"
        u"vastaanottaja|viðtakandi|vuostáiváldi",
        false},
    {Label::Sender,
        u"fra|frå|från|from|avsender|avsendar|afsender|avsändare|innsendt\\s+av|submitted\\s+by|respondent|"
        u"(?:navn|namn)\\s+på\\s+(?:avsender|avsendar|afsender|innsender)|avsenders?\\s*navn|"
        u"name\\s+of\\s+(?:sender|respondent)|innsender|innsendar|sender|"
        u"lähettäjä|lausunnonantaja|sendandi|frá|sáddejeaddji",
        false},
    {Label::Organisation,
        u"(?:(?:navn|namn)\\s+på\\s+|name\\s+of\\s+)?organi[sz](?:asjon|ation)(?:en)?s?(?:navn|namn)?|"
        u"høringsinstans|høyringsinstans|høringspart|remissinstans|virksomhet|verksemd|på\\s+vegne?r?\\s+av|"
        u"på\\s+uppdrag\\s+av|on\\s+behalf\\s+of|organisaatio|fyrir\\s+hönd|organisašuvdna",
        false},
    {Label::Subject,
        u"emne|gjelder|gjeld|subject|re|vedr(?:ørende|ørande)?|ang(?:ående|åande|året)?|angår|ämne|rubrik|ärendemening|"
        u"sakstittel|høringssak|regarding|asia|aihe|efni|varðar|ášši",
        false},
    {Label::Other,
        u"kopi(?:\\s+til)?|copy(?:\\s+to)?|cc|vedlegg|attachments?|side|page|org(?:anisasjons)?\\.?\\s*(?:nr|nummer)",
        false},
    {Label::Confidentiality,
        u"(?:sikkerhets)?gradering|tilgangskode|skjerming(?:shjemmel)?|unntatt\\s+(?:fra\\s+)?offent(?:lighet|legheit)|"
        u"unnateke\\s+(?:frå\\s+)?offentleg(?:heit|e)|undtaget\\s+(?:fra\\s+)?aktindsigt|sekretess|fortrolighed|"
        u"confidentiality|classification|skyddsmarkering|sekretessmarkering|security\\s+marking",
        false},
};

QString alternatives(bool besideOthersOnly)
{
    QStringList groups;
    for (const LabelForm &form : forms)
        groups.append(u"("_s + (form.besideOthers || !besideOthersOnly ? form.pattern.toString() : u"(?!)"_s) + u")"_s);
    return u"(?:"_s + groups.join(u'|') + u")"_s;
}

QRegularExpression labelExpression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QString &tail()
{
    static const QString pattern = u"\\.?\\s*(?<note>\\([^)]{0,30}\\))?\\.?\\s*:"_s;
    return pattern;
}

LabelledText labelledText(const QRegularExpressionMatch &match)
{
    LabelledText found;
    for (int i = 0; i < static_cast<int>(std::size(forms)); ++i) {
        if (match.hasCaptured(i + 1))
            found.label = forms[i].label;
    }
    found.alsoCaseNumber
        = found.label == Label::OurReference && match.capturedView(0).contains(u"saks", Qt::CaseInsensitive);
    return found;
}

QList<LabelledText> withoutColon(QStringView line)
{
    static const QRegularExpression reference = labelExpression(
        u"^"_s + alternatives(true) + u"\\.?\\s*(?<note>\\([^)]{0,30}\\))?\\s+(?=\\p{Lu}{0,6}\\s?\\d+[/.-]\\d)"_s);
    const QRegularExpressionMatch match = reference.matchView(line);
    if (!match.hasMatch())
        return {};
    LabelledText found = labelledText(match);
    found.value = line.sliced(match.capturedLength()).trimmed();
    return {found};
}

} // namespace

QList<LabelledText> labelledTexts(QStringView line)
{
    if (line.size() > longestLine)
        return {};
    static const QRegularExpression first = labelExpression(u"^"_s + alternatives(false) + tail());
    static const QRegularExpression further = labelExpression(u"(?<=\\s)"_s + alternatives(true) + tail());
    QRegularExpressionMatch match = first.matchView(line);
    if (!match.hasMatch())
        return withoutColon(line);
    QList<LabelledText> found;
    while (match.hasMatch()) {
        const qsizetype start = match.capturedEnd();
        found.append(labelledText(match));
        match = further.matchView(line, start);
        const qsizetype end = match.hasMatch() ? match.capturedStart() : line.size();
        found.last().value = line.sliced(start, end - start).trimmed();
    }
    return found;
}

QList<LabelledText> bareLabels(QStringView line)
{
    if (line.size() > longestLine)
        return {};
    static const QRegularExpression next
        = labelExpression(u"\\G"_s + alternatives(true) + u"\\.?(?:\\s*\\|\\s*|\\s+|$)"_s);
    QList<LabelledText> found;
    qsizetype place = 0;
    for (QRegularExpressionMatch match = next.matchView(line); match.hasMatch() && place < line.size();
        match = next.matchView(line, place)) {
        found.append(labelledText(match));
        place = match.capturedEnd();
    }
    return place == line.size() ? found : QList<LabelledText>();
}

std::optional<LabelledText> bareLabel(QStringView line)
{
    constexpr qsizetype longestLabel = 40;
    static const QRegularExpression whole = labelExpression(u"^"_s + alternatives(true) + u"\\.?$"_s);
    const QRegularExpressionMatch match
        = line.size() > longestLabel ? QRegularExpressionMatch() : whole.matchView(line);
    return match.hasMatch() ? std::optional(labelledText(match)) : std::nullopt;
}

} // namespace Kodeks
