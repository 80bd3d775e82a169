// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/searchwords.h"

#include <QFile>
#include <QXmlStreamReader>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QLatin1StringView action;
    QStringView words;
};

constexpr Words known[] = {
    {"project.new"_L1, u"create begin start opprett lag begynn studie study"},
    {"project.open"_L1, u"load file fil hent"},
    {"project.importLetters"_L1, u"add document documents dokument dokumenter legg til pdf word e-mail e-post"},
    {"project.importFolder"_L1, u"add directory katalog legg til"},
    {"project.exportSummary"_L1, u"consultation hearing report odt docx pdf oppsummering høring rapport"},
    {"project.decisions"_L1, u"conflicts positions decide motsigelser motstrid avgjør posisjoner"},
    {"project.standing"_L1, u"late appendix resolution recommendation for sent vedlegg vedtak innstilling teller"},
    {"project.asked"_L1, u"recipients sent to list høringsliste høringsinstanser mottakere adressater"},
    {"project.numberWords"_L1, u"some most majority noen flertallet enkelte"},
    {"conclude.rounds"_L1, u"changes twice compare runde runder endringer sammenlign"},
    {"project.export"_L1, u"save as csv excel xlsx html pdf lagre som report rapport"},
    {"project.print"_L1, u"paper pdf preview papir forhåndsvisning skriv ut"},
    {"project.saveCopy"_L1, u"backup back up save as duplicate safe sikkerhetskopi sikkerhetskopier lagre som"},
    {"project.encrypt"_L1, u"password passphrase protect secure secret passord passordfrase beskytt sikre hemmelig"},
    {"project.changePassphrase"_L1, u"password encrypt passord krypter"},
    {"project.decrypt"_L1, u"password passphrase open passord passordfrase"},
    {"project.lock"_L1, u"password passphrase close away passord passordfrase lås"},
    {"project.copyForCoder"_L1, u"team share samarbeid dele"},
    {"project.bringIn"_L1, u"merge team combine slå sammen flett"},
    {"project.settings"_L1, u"blind lock lås options valg rules regler"},
    {"project.quit"_L1, u"exit leave lukk"},
    {"project.memo"_L1, u"note comment diary notat kommentar dagbok study studie"},
    {"letter.memo"_L1, u"note comment notat kommentar document dokument"},
    {"go.memos"_L1, u"notes comments list notater kommentarer liste"},
    {"letter.remove"_L1, u"delete slett document dokument"},
    {"letter.rename"_L1, u"name navn document dokument"},
    {"edit.undo"_L1, u"back tilbake"},
    {"edit.find"_L1, u"search text søk tekst"},
    {"edit.searchAll"_L1, u"find text finn tekst"},
    {"edit.settings"_L1, u"preferences options font innstillinger valg skrift"},
    {"coding.code"_L1, u"passage utdrag highlight merk"},
    {"coding.inVivo"_L1, u"code kode in vivo codebook kodebok"},
    {"coding.codeHits"_L1, u"auto code find several many autokode finn flere treff søk"},
    {"coding.copyOver"_L1, u"campaign identical copy apply all kampanje like kopier overalt"},
    {"coding.repeat"_L1, u"again igjen same samme"},
    {"coding.recode"_L1, u"change edit endre rediger"},
    {"coding.remove"_L1, u"delete slett"},
    {"coding.memo"_L1, u"note comment notat kommentar merknad"},
    {"coding.done"_L1, u"finished progress fullført klar"},
    {"coding.newRound"_L1, u"intra-coder stability second time again later runde på nytt igjen stabilitet"},
    {"coding.newTraining"_L1, u"learn practice new coder teach opplæring øve ny koder lære"},
    {"coding.endRound"_L1, u"finish close avslutt ferdig runde opplæring"},
    {"coding.coder"_L1, u"user person bruker hvem who"},
    {"codebook.new"_L1, u"task direction argument actor add create oppgave retning aktør legg til opprett"},
    {"codebook.newGroup"_L1, u"folder category theme oppgave kategori tema"},
    {"codebook.edit"_L1, u"rename definition color colour task oppgave gi nytt navn definisjon farge endre"},
    {"codebook.merge"_L1, u"combine task oppgave flett"},
    {"codebook.remove"_L1, u"delete task oppgave slett"},
    {"codebook.give"_L1, u"apply task oppgave bruk"},
    {"codebook.memo"_L1, u"note notat comment analysis kode code"},
    {"codebook.passages"_L1, u"quotes list retrieve task oppgave sitater liste"},
    {"go.checks"_L1,
        u"errors missing quality doubts duplicates empty feil mangler kvalitet tvil dubletter tomme without uten"},
    {"go.coverage"_L1, u"coverage missing overlooked gaps dekning oversett mangler hull"},
    {"coding.suggest"_L1, u"proposals hints recommend forslag tips"},
    {"view.uncoded"_L1, u"coverage missing overlooked gaps dekning oversett mangler hull"},
    {"analyse.measure"_L1, u"suggestions measure evaluate accuracy forslag mål treff"},
    {"go.codebook"_L1, u"codes tasks koder oppgaver definitions definisjoner"},
    {"go.query"_L1, u"find filter expression ask finn filtrer uttrykk spørring"},
    {"go.passages"_L1, u"table list quotes tabell liste sitater"},
    {"go.history"_L1, u"journal log logg changes endringer"},
    {"view.split"_L1, u"two letters beside side by side places halves to brev ved siden av deling steder delt"},
    {"view.otherHalf"_L1, u"split beside ved siden av delt"},
    {"view.splitAbove"_L1, u"split beside side by side orientation ved siden av under delt"},
    {"view.appearanceDark"_L1, u"night theme natt tema"},
    {"view.appearanceStrongDark"_L1, u"accessibility universell utforming tema"},
    {"view.appearanceStrongLight"_L1, u"accessibility universell utforming tema"},
    {"view.appearanceLight"_L1, u"day theme dag tema"},
    {"agreement.compare"_L1, u"kappa alpha reliability krippendorff reliabilitet enighet coder koder"},
    {"compare.view"_L1, u"disagreement side by side uenighet ved siden av"},
    {"help.handbook"_L1, u"manual documentation guide veiledning bruksanvisning"},
    {"help.shortcuts"_L1, u"keys keyboard tastatur taster"},
};

void add(QString &words, const QString &more)
{
    words += words.isEmpty() ? more : u' ' + more;
}

/// One text and what it is in the other language.
void take(QXmlStreamReader &xml, QHash<QString, QString> &texts)
{
    QString source;
    QString translation;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            translation = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    if (translation.isEmpty() || source == translation)
        return;
    add(texts[source], translation);
    add(texts[translation], source);
}

/// Of one file of translations.
void take(const QString &path, QHash<QString, QString> &texts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    bool actions = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            actions = xml.readElementText() == "Actions"_L1;
        else if (xml.name() == "message"_L1 && actions)
            take(xml, texts);
    }
}

} // namespace

QString searchWords(const QString &action)
{
    const auto found = std::ranges::find_if(known, [&action](const Words &each) { return each.action == action; });
    return found == std::end(known) ? QString() : found->words.toString();
}

QHash<QString, QString> textsInOtherLanguages()
{
    QHash<QString, QString> texts;
    for (const QString &language : {u"nb"_s, u"nn"_s})
        take(u":/kodeks/translations/kodeks_%1.ts"_s.arg(language), texts);
    return texts;
}

} // namespace Kodeks
