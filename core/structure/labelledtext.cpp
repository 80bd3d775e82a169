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
    {Label::Other, u"(?:deres|dykkar|your)\\s+(?:dato|date)|ref(?:eranse|erence)?", true},
    {Label::OurReference, u"(?:v[åa]re?|our)\\s+ref(?:eranse|erence)?|v[åa]rt?\\s+saks(?:nr|nummer)", true},
    {Label::YourReference, u"(?:deres|dykkar|your)\\s+ref(?:eranse|erence)?", true},
    {Label::CaseNumber, u"(?:arkiv)?saks?(?:\\s*-?\\s*(?:nr|nummer))?|case\\s+(?:no|nr|number|ref(?:erence)?)", true},
    {Label::Date, u"(?:vår\\s+|our\\s+)?(?:dato|date)|datert|dated|sendt|sent", true},
    {Label::Other,
        u"saksbeh(?:andler|andlar)?|sakshandsamar|kontaktperson|case\\s+officer|telefon|phone|tlf|mobil|e-?post|e-?"
        u"mail|arkivkode|arkivnr",
        true},
    {Label::Recipient, u"til|to|mottaker|mottakar|adressat|recipient", false},
    {Label::Sender, u"fra|frå|from|avsender|avsendar|innsender|innsendar|høringsinstans|høyringsinstans|sender", false},
    {Label::Subject, u"emne|gjelder|gjeld|subject|re|vedr(?:ørende|ørande)?|ang(?:ående|åande)?", false},
    {Label::Other,
        u"kopi(?:\\s+til)?|copy(?:\\s+to)?|cc|vedlegg|attachments?|side|page|org(?:anisasjons)?\\.?\\s*(?:nr|nummer)|"
        u"gradering|unntatt\\s+offentlighet",
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
    static const QRegularExpression reference
        = labelExpression(u"^"_s + alternatives(true) + u"\\.?\\s*(?<note>\\([^)]{0,30}\\))?\\s+(?=\\d+[/.-]\\d)"_s);
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

} // namespace Kodeks
