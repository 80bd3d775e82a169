// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sentencebeginning.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestWord = 20;

QSet<QString> wordsOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

} // namespace

bool beginsSentence(QStringView text)
{
    static const QSet<QString> words = wordsOf(
        u"Vi Jeg Det Den Dette Denne Disse Derfor Dermed Dersom Hvis Når Men Og Eller Så Som For Fra Til På I "
        "Ved Etter Før Med Uten Her Der Slik Vår Våre Vårt Hun Han Hva Hvorfor Hvordan Samtidig Videre "
        "Likevel Imidlertid Også Ikke Alle Noen Ingen Mange Flere Gjennom Under Mellom Fordi Mens Selv Siden "
        "Ifølge Eg Dei Desse Ein Eit Kva Kvifor Korleis Ikkje Nokre Medan Frå Utan Dessutan Difor Jag Detta "
        "Denna Dessa Därför Om När Och För Från Till Vid Efter Även Också Här Där Samtidigt Vidare Enligt "
        "Våra Genom Inte Alla Några Eftersom Att Ett Mellan Trots Dessutom Således Uden Desuden Endvidere "
        "Nogle Idet Gennem At The This That These Those We It They In On From As If When While Where However "
        "But And There Here To Our Their Its Although Because Therefore Such What Why How By With Both");
    const auto end = std::ranges::find_if_not(text, isLetter);
    const qsizetype length = end - text.begin();
    if (length == 0 || length > longestWord || (end != text.end() && *end == u'.'))
        return false;
    return words.contains(text.first(length).toString());
}

bool endsWithNamedThing(QStringView text)
{
    static const QSet<QString> words = wordsOf(
        u"alternativ alternativet avsnitt avsnittet bilag bilaget bilaga bilagan blokk bokstav bokstaven bolk bygg "
        "del delen eksempel exempel felt figur figuren fig fløy gruppe gruppa gruppen grupp hepatitt hus influensa "
        "kapitel kapittel kategori kategorien kategorin klasse klassen klass kontrakt korridor linje litera litra "
        "løsning modell modellen modul nivå område oppgang parsell plan pulje punkt punktet pkt rute scenario serie "
        "sone spor steg strek tabell tabellen tabel tema tomt trasé trinn type typen typ variant vedlegg vedlegget "
        "versjon version vitamin alternative annex appendix category class example exhibit figure form group hepatitis "
        "letter level model option paragraph part schedule section step table tier");
    static const QSet<QString> shortened = wordsOf(u"alt app avsn bil fig kap kat lit litr pkt pt tab vedl");
    text = text.trimmed();
    const bool isShortened = text.endsWith(u'.');
    if (isShortened)
        text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && text.size() - start <= longestWord && text.at(start - 1).isLetter())
        --start;
    return (isShortened ? shortened : words).contains(text.sliced(start).toString().toLower());
}

} // namespace Kodeks
