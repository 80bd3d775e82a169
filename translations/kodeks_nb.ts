<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Nytt prosjekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Åpne prosjekt…</translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation>Åpne eksemplet Oslo 2024</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Importer brev…</translation>
    </message>
    <message>
        <source>Import a folder of letters…</source>
        <translation>Importer en mappe med brev…</translation>
    </message>
    <message>
        <source>Import passages…</source>
        <translation>Importer utdrag…</translation>
    </message>
    <message>
        <source>Export passages…</source>
        <translation>Eksporter utdrag…</translation>
    </message>
    <message>
        <source>Rename the letter…</source>
        <translation>Gi brevet nytt navn…</translation>
    </message>
    <message>
        <source>Remove the letter…</source>
        <translation>Fjern brevet…</translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>Kontroller prosjektet</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Lukk prosjektet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Finn i brevet</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Finn neste</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Finn forrige</translation>
    </message>
    <message>
        <source>Search in all letters</source>
        <translation>Søk i alle brev</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Kommandopalett…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Code the selection…</source>
        <translation>Kod markeringen…</translation>
    </message>
    <message>
        <source>Repeat the last coding</source>
        <translation>Gjenta siste koding</translation>
    </message>
    <message>
        <source>Recode the passage…</source>
        <translation>Kod utdraget på nytt…</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>Del utdraget ved markøren</translation>
    </message>
    <message>
        <source>Swap from and to</source>
        <translation>Bytt om fra og til</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Fjern utdraget</translation>
    </message>
    <message>
        <source>Extend the end by a word</source>
        <translation>Utvid slutten med ett ord</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Krymp slutten med ett ord</translation>
    </message>
    <message>
        <source>Extend the end by a sentence</source>
        <translation>Utvid slutten med én setning</translation>
    </message>
    <message>
        <source>Shrink the end by a sentence</source>
        <translation>Krymp slutten med én setning</translation>
    </message>
    <message>
        <source>Extend the start by a word</source>
        <translation>Utvid starten med ett ord</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Krymp starten med ett ord</translation>
    </message>
    <message>
        <source>Extend the start by a sentence</source>
        <translation>Utvid starten med én setning</translation>
    </message>
    <message>
        <source>Shrink the start by a sentence</source>
        <translation>Krymp starten med én setning</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Neste utdrag</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Forrige utdrag</translation>
    </message>
    <message>
        <source>Mark the letter as done</source>
        <translation>Merk brevet som ferdig</translation>
    </message>
    <message>
        <source>Choose the coder…</source>
        <translation>Velg koder…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Lower tabs</source>
        <translation>Faner nederst</translation>
    </message>
    <message>
        <source>Passages of all coders</source>
        <translation>Utdrag fra alle kodere</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Gå til brevet</translation>
    </message>
    <message>
        <source>Go to the list of letters</source>
        <translation>Gå til listen over brev</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Gå til disposisjonen</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Gå til detaljene</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Gå til kodeboken</translation>
    </message>
    <message>
        <source>Go to the passages</source>
        <translation>Gå til utdragene</translation>
    </message>
    <message>
        <source>Go to the facts of the letter</source>
        <translation>Gå til fakta om brevet</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Gå til historikken</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Neste brev</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Forrige brev</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farger som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Språk som i systemet</translation>
    </message>
    <message>
        <source>Compare the coders</source>
        <translation>Sammenlign koderne</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Neste uenighet</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Forrige uenighet</translation>
    </message>
    <message>
        <source>Copy the table of agreement</source>
        <translation>Kopier samsvarstabellen</translation>
    </message>
    <message>
        <source>Save the agreement as JSON…</source>
        <translation>Lagre samsvaret som JSON…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Hurtigtaster…</translation>
    </message>
    <message>
        <source>About Kodeks</source>
        <translation>Om Kodeks</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Prosjekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Koding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Samsvar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Åpne nylig brukt</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Importer en kodebok…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Eksporter kodeboken…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Sammenligningen ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>coded</source>
        <translation>kodet</translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation>«%1» brukte aldri denne koden.</translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Én enhet sier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>The comparison of the coders was cancelled.</source>
        <translation>Sammenligningen av koderne ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
    <message>
        <source>Percent agreement</source>
        <translation>Prosentvis samsvar</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>%1 of %2, %3, by %4</source>
        <translation>%1 for %2, %3, av %4</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal)</source>
        <translation>Krippendorffs alfa (nominal)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) undefined: %1</source>
        <translation>
            <numerusform>%Ln tall er udefinert: %1</numerusform>
            <numerusform>%Ln tall er udefinerte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1 (%2)</source>
        <translation>over %1 (%2)</translation>
    </message>
    <message>
        <source>Units compared</source>
        <translation>Enheter som er sammenlignet</translation>
    </message>
    <message>
        <source>Units that all of these coders coded</source>
        <translation>Enheter som alle disse koderne kodet</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle enheter</translation>
    </message>
    <message>
        <source>Units to which all gave the code</source>
        <translation>Enheter som alle ga koden</translation>
    </message>
    <message>
        <source>Units to which only %1 gave the code</source>
        <translation>Enheter som bare %1 ga koden</translation>
    </message>
    <message>
        <source>Units to which nobody gave the code</source>
        <translation>Enheter som ingen ga koden</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Sammenlignet over</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Coded by all</source>
        <translation>Kodet av alle</translation>
    </message>
    <message>
        <source>units that at least one coded</source>
        <translation>enheter som minst én kodet</translation>
    </message>
    <message>
        <source>units that all coded</source>
        <translation>enheter som alle kodet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ingen av dem</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that nobody used are not listed.</source>
        <translation>
            <numerusform>%Ln kode som ingen brukte, er ikke tatt med.</numerusform>
            <numerusform>%Ln koder som ingen brukte, er ikke tatt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit: %1 · %2 · %3 in %4</source>
        <translation>Enhet: %1 · %2 · %3 i %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Character</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Setning</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln tegn</numerusform>
            <numerusform>%Ln tegn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln setning</numerusform>
            <numerusform>%Ln setninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln avsnitt</numerusform>
            <numerusform>%Ln avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>udefinert</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;87.3%&quot;, &quot;87,3 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ikke kodet</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>kodet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>“%1” is a folder; choose the name of a file.</source>
        <translation>«%1» er en mappe; velg navnet på en fil.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose the name of an ordinary file.</source>
        <translation>«%1» er et rør eller en enhet; velg navnet på en vanlig fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” does not exist; create it or choose another.</source>
        <translation>«%1» kan ikke skrives, fordi mappen «%2» ikke finnes; lag den, eller velg en annen.</translation>
    </message>
    <message>
        <source>“%1” is read-only; choose another name.</source>
        <translation>«%1» er skrivebeskyttet; velg et annet navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” is read-only; choose another.</source>
        <translation>«%1» kan ikke skrives, fordi mappen «%2» er skrivebeskyttet; velg en annen.</translation>
    </message>
    <message>
        <source>“%1” could not be written, since the disk is full; free some space or choose another folder.</source>
        <translation>«%1» kunne ikke skrives, fordi disken er full; frigjør plass, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); check the disk or the network, or choose another folder.</source>
        <translation>«%1» kunne ikke skrives (%2); kontroller disken eller nettverket, eller velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen er skadet: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” names a row of “%3” that is not there.</source>
        <translation>Rad %2 i tabellen «%1» viser til en rad i «%3» som ikke finnes.</translation>
    </message>
    <message>
        <source>The search index lacks %1 of the texts.</source>
        <translation>Søkeindeksen mangler %1 av tekstene.</translation>
    </message>
    <message>
        <source>The passage %1 lies outside the text of “%2”.</source>
        <translation>Utdraget %1 ligger utenfor teksten i «%2».</translation>
    </message>
    <message>
        <source>The passage %1 does not quote the text of “%2” at its place.</source>
        <translation>Utdraget %1 siterer ikke det som står på dets plass i teksten i «%2».</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported.</source>
        <translation>Teksten i «%1» er ikke den som ble importert.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>CodeMatcher</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Include:</source>
        <translation>Ta med:</translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation>Hold utenfor:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Eksempel:</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>Også kalt:</translation>
    </message>
    <message>
        <source>A kind of:</source>
        <translation>En slags:</translation>
    </message>
</context>
<context>
    <name>CodeValue</name>
    <message>
        <source>The id “%1” is already used by “%2”.</source>
        <translation>Id-en «%1» brukes allerede av «%2».</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>En oppgave må ha et navn.</translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation>Et argument må ha et navn.</translation>
    </message>
    <message>
        <source>A transfer needs an actor to come from and one to go to.</source>
        <translation>En overføring må ha én aktør å gå fra og én å gå til.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Retningen «%1» finnes allerede.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>En aktør må ha et navn.</translation>
    </message>
    <message>
        <source>“%1” is already a name of the actor “%2”.</source>
        <translation>«%1» er allerede et navn på aktøren «%2».</translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation>En aktør kan ikke være en slags seg selv.</translation>
    </message>
</context>
<context>
    <name>CodebookJson</name>
    <message>
        <source>“%1” is not valid JSON at line %2 (%3); correct it there and try again.</source>
        <translation>«%1» er ikke gyldig JSON på linje %2 (%3); rett opp der, og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” is no codebook: a codebook is a JSON object in braces.</source>
        <translation>«%1» er ingen kodebok: en kodebok er et JSON-objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a codebook; divide it.</source>
        <translation>«%1» er større enn 16 MiB og dermed for stor for en kodebok; del den opp.</translation>
    </message>
    <message>
        <source>the colour “%1” must be written as #rrggbb.</source>
        <translation>fargen «%1» må skrives som #rrggbb.</translation>
    </message>
    <message>
        <source>the uuid of “%1” is no uuid; remove it, and it gets a new one.</source>
        <translation>uuid-en til «%1» er ingen uuid; fjern den, så får koden en ny.</translation>
    </message>
    <message>
        <source>“dimensions” is missing, so this is no codebook; choose another file.</source>
        <translation>«dimensions» mangler, så dette er ingen kodebok; velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” is no dimension that Kodeks knows; use task, direction and argument.</source>
        <translation>«%1» er ingen dimensjon Kodeks kjenner; bruk task, direction og argument.</translation>
    </message>
    <message>
        <source>two actors are called “%1”; rename one of them.</source>
        <translation>to aktører heter «%1»; gi den ene et annet navn.</translation>
    </message>
    <message>
        <source>“%1” is a kind of itself, or more than %2 kinds deep; correct “kind_of”.</source>
        <translation>«%1» er en slags seg selv eller ligger mer enn %2 nivåer dypt; rett opp «kind_of».</translation>
    </message>
    <message>
        <source>“uuid” is no uuid; remove it, and the group gets a new one.</source>
        <translation>«uuid» er ingen uuid; fjern den, så får gruppen en ny.</translation>
    </message>
    <message>
        <source>“%1” is no kind of direction; use transfer, unchanged, cooperation or unclear.</source>
        <translation>«%1» er ingen type retning; bruk transfer, unchanged, cooperation eller unclear.</translation>
    </message>
    <message>
        <source>the direction has neither “from” nor “to”; give them, or a “kind” other than transfer.</source>
        <translation>retningen har verken «from» eller «to»; fyll dem inn, eller gi en annen «kind» enn transfer.</translation>
    </message>
    <message>
        <source>a transfer needs both “from” and “to”; fill in the one that is missing.</source>
        <translation>en overføring må ha både «from» og «to»; fyll inn den som mangler.</translation>
    </message>
    <message>
        <source>“%1” is no kind of argument; use argument or theme.</source>
        <translation>«%1» er ingen type argument; bruk argument eller theme.</translation>
    </message>
    <message>
        <source>the id “%1” has a semicolon, which joins ids in tables; use another character.</source>
        <translation>id-en «%1» har et semikolon, som skiller id-er i tabeller; bruk et annet tegn.</translation>
    </message>
    <message>
        <source>the id “%1” stands here twice; give every code an id of its own.</source>
        <translation>id-en «%1» står her to ganger; gi hver kode sin egen id.</translation>
    </message>
    <message>
        <source>the uuid %1 stands here twice; remove one, and that code gets a new one.</source>
        <translation>uuid-en %1 står her to ganger; fjern den ene, så får den koden en ny.</translation>
    </message>
</context>
<context>
    <name>CodingDraft</name>
    <message>
        <source>No task matches “%1”.</source>
        <translation>Ingen oppgave passer til «%1».</translation>
    </message>
    <message>
        <source>No direction matches “%1”.</source>
        <translation>Ingen retning passer til «%1».</translation>
    </message>
    <message>
        <source>No argument matches “%1”.</source>
        <translation>Ingen argumenter passer til «%1».</translation>
    </message>
</context>
<context>
    <name>Coefficients</name>
    <message>
        <source>No unit was coded by two or more of the chosen coders.</source>
        <translation>Ingen enhet er kodet av to eller flere av de valgte koderne.</translation>
    </message>
    <message>
        <source>Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include units where the code is absent.</source>
        <translation>Bare én kode forekommer. Samsvaret er 100 %, men reliabiliteten kan ikke bedømmes uten variasjon; ta med enheter der koden ikke forekommer.</translation>
    </message>
    <message>
        <source>Cohen’s kappa compares exactly two coders; choose two, or use Krippendorff’s alpha.</source>
        <translation>Cohens kappa sammenligner nøyaktig to kodere; velg to, eller bruk Krippendorffs alfa.</translation>
    </message>
    <message>
        <source>None of the coders used this code.</source>
        <translation>Ingen av koderne brukte denne koden.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>make a new project</source>
        <translation>lag et nytt prosjekt</translation>
    </message>
    <message>
        <source>make the Oslo 2024 sample project</source>
        <translation>lag eksempelprosjektet Oslo 2024</translation>
    </message>
    <message>
        <source>bring letters into a project</source>
        <translation>hent brev inn i et prosjekt</translation>
    </message>
    <message>
        <source>bring coded passages into a project</source>
        <translation>hent kodede utdrag inn i et prosjekt</translation>
    </message>
    <message>
        <source>write the coded passages to a file</source>
        <translation>skriv de kodede utdragene til en fil</translation>
    </message>
    <message>
        <source>write the codebook to a file</source>
        <translation>skriv kodeboken til en fil</translation>
    </message>
    <message>
        <source>list letters, codes, coders, passages or the journal</source>
        <translation>list opp brev, koder, kodere, utdrag eller journalen</translation>
    </message>
    <message>
        <source>find words in all letters</source>
        <translation>finn ord i alle brev</translation>
    </message>
    <message>
        <source>compare two or more coders</source>
        <translation>sammenlign to eller flere kodere</translation>
    </message>
    <message>
        <source>look for damage in a project</source>
        <translation>se etter skader i et prosjekt</translation>
    </message>
    <message>
        <source>Usage: kodeks [PROJECT]              open the window
       kodeks COMMAND ...            do one thing without a window

Commands:
</source>
        <translation>Bruk: kodeks [PROSJEKT]             åpne vinduet
      kodeks KOMMANDO ...           gjør én ting uten vindu

Kommandoer:
</translation>
    </message>
    <message>
        <source>
“kodeks COMMAND --help” tells more of each.
</source>
        <translation>
«kodeks KOMMANDO --help» forteller mer om hver av dem.
</translation>
    </message>
    <message>
        <source>“%1” needs more words.</source>
        <translation>«%1» trenger flere ord.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» vet ikke hva den skal gjøre med «%2».</translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2, not “%3”.</source>
        <translation>--%1 skal ha et helt tall som er minst %2, ikke «%3».</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.</source>
        <translation>Prosjektet har ingen koder som heter «%1». «kodeks list PROSJEKT coders» viser hvem som er der.</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>udefinert</translation>
    </message>
    <message>
        <source>%1; %2 letters, %3 units (%4); nominal</source>
        <translation>%1; %2 brev, %3 enheter (%4); nominal</translation>
    </message>
    <message>
        <source>%1 disagreements</source>
        <translation>%1 uenigheter</translation>
    </message>
    <message>
        <source>Compares what two or more coders have done: percent agreement, Cohen&apos;s kappa (two coders) and Krippendorff&apos;s alpha (nominal) of each component.</source>
        <translation>Sammenligner det to eller flere kodere har gjort: prosentvis samsvar, Cohens kappa (to kodere) og Krippendorffs alfa (nominal) for hver del.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>prosjektet</translation>
    </message>
    <message>
        <source>whom to compare; without it all who have passages</source>
        <translation>hvem som skal sammenlignes; ellers alle som har utdrag</translation>
    </message>
    <message>
        <source>character, word, sentence (the default), paragraph or letter</source>
        <translation>character (tegn), word (ord), sentence (setning, forvalget), paragraph (avsnitt) eller letter (brev)</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>støttes ikke ennå</translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation>ett JSON-dokument</translation>
    </message>
    <message>
        <source>--unit is character, word, sentence, paragraph or letter, not “%1”.</source>
        <translation>--unit er character, word, sentence, paragraph eller letter, ikke «%1».</translation>
    </message>
    <message>
        <source>Agreement needs two or more coders who have passages.</source>
        <translation>Samsvar krever to eller flere kodere som har utdrag.</translation>
    </message>
    <message>
        <source>Finds words, &quot;phrases&quot; and prefix* in the letters that hold them all.</source>
        <translation>Finner ord, &quot;fraser&quot; og begynnelser* i brevene som har alle.</translation>
    </message>
    <message>
        <source>what to find</source>
        <translation>hva som skal finnes</translation>
    </message>
    <message>
        <source>no more than so many hits</source>
        <translation>ikke flere treff enn dette</translation>
    </message>
    <message>
        <source>kodeks: there are more hits than %1</source>
        <translation>kodeks: det er flere treff enn %1</translation>
    </message>
    <message>
        <source>Reads a whole project and says what is wrong with it; changes nothing.</source>
        <translation>Leser hele prosjektet og sier hva som er galt med det; endrer ingenting.</translation>
    </message>
    <message>
        <source>%1 letters, %2 passages, %3 edits, %4 problems</source>
        <translation>%1 brev, %2 utdrag, %3 endringer, %4 problemer</translation>
    </message>
    <message>
        <source>The project has problems. Keep the file as it is, and go back to a copy that is well.</source>
        <translation>Prosjektet har problemer. Ta vare på filen som den er, og gå tilbake til en kopi som er i orden.</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importerte %1</translation>
    </message>
    <message>
        <source>skipped %1: the project has this text already</source>
        <translation>hoppet over %1: prosjektet har denne teksten allerede</translation>
    </message>
    <message>
        <source>refused %1: %2</source>
        <translation>avviste %1: %2</translation>
    </message>
    <message>
        <source>%1 imported, %2 skipped, %3 refused</source>
        <translation>%1 importert, %2 hoppet over, %3 avvist</translation>
    </message>
    <message>
        <source>Brings letters (plain text) into a project. A text that is there already is skipped; what cannot be read is refused with its reason, while the others go in.</source>
        <translation>Henter brev (ren tekst) inn i et prosjekt. En tekst som allerede er der, hoppes over; det som ikke kan leses, avvises med grunnen, mens resten kommer inn.</translation>
    </message>
    <message>
        <source>files and folders (with the folders in them)</source>
        <translation>filer og mapper (med mappene i dem)</translation>
    </message>
    <message>
        <source>how many files to read at once</source>
        <translation>hvor mange filer som leses samtidig</translation>
    </message>
    <message>
        <source>No file was found there. Name files, or folders with letters in them.</source>
        <translation>Ingen filer ble funnet der. Oppgi filer eller mapper med brev i.</translation>
    </message>
    <message>
        <source>No letter could be read. The reasons are above.</source>
        <translation>Ingen brev kunne leses. Grunnene står ovenfor.</translation>
    </message>
    <message>
        <source>Brings coded passages into a project: all rows, or none if anything is wrong.</source>
        <translation>Henter kodede utdrag inn i et prosjekt: alle rader, eller ingen hvis noe er galt.</translation>
    </message>
    <message>
        <source>the project, with the letters and the codebook</source>
        <translation>prosjektet, med brevene og kodeboken</translation>
    </message>
    <message>
        <source>columns letter, start, end, and text, task, direction, arguments, certainty, memo</source>
        <translation>kolonnene letter, start, end, samt text, task, direction, arguments, certainty, memo</translation>
    </message>
    <message>
        <source>whose passages they are; made if there is no such coder</source>
        <translation>hvem sine utdrag det er; koderen lages om den ikke finnes</translation>
    </message>
    <message>
        <source>--coder must name whose passages they are.</source>
        <translation>--coder må si hvem sine utdrag det er.</translation>
    </message>
    <message>
        <source>%1 passages imported</source>
        <translation>%1 utdrag importert</translation>
    </message>
    <message>
        <source>Writes the coded passages to a file; its ending (.csv, .json) chooses the format.</source>
        <translation>Skriver de kodede utdragene til en fil; endelsen (.csv, .json) bestemmer formatet.</translation>
    </message>
    <message>
        <source>the file to write; “-” is CSV on standard output</source>
        <translation>filen som skal skrives; «-» er CSV til standard ut</translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once</source>
        <translation>bare utdragene til denne koderen; kan oppgis flere ganger</translation>
    </message>
    <message>
        <source>CSV with one row per passage and code</source>
        <translation>CSV med én rad per utdrag og kode</translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (the default) or as Excel opens it</source>
        <translation>CSV slik RFC 4180 vil ha det (forvalget), eller slik Excel åpner det</translation>
    </message>
    <message>
        <source>--dialect is rfc or excel, not “%1”.</source>
        <translation>--dialect er rfc eller excel, ikke «%1».</translation>
    </message>
    <message>
        <source>--long and --dialect are for CSV.</source>
        <translation>--long og --dialect er for CSV.</translation>
    </message>
    <message>
        <source>Lists what a project holds, in columns separated by tabs.</source>
        <translation>Lister opp det et prosjekt inneholder, i kolonner skilt med tabulator.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed.</source>
        <translation>«%1» kan ikke listes opp.</translation>
    </message>
    <message>
        <source>Makes a new project. An existing file is never overwritten.</source>
        <translation>Lager et nytt prosjekt. En fil som finnes fra før, blir aldri overskrevet.</translation>
    </message>
    <message>
        <source>the file to make, NAME.kodeks</source>
        <translation>filen som skal lages, NAVN.kodeks</translation>
    </message>
    <message>
        <source>the project&apos;s title</source>
        <translation>tittelen på prosjektet</translation>
    </message>
    <message>
        <source>a codebook to begin with (.json)</source>
        <translation>en kodebok å begynne med (.json)</translation>
    </message>
    <message>
        <source>Makes the Oslo 2024 sample project: five letters, a codebook and two example codings.</source>
        <translation>Lager eksempelprosjektet Oslo 2024: fem brev, en kodebok og to eksempelkodinger.</translation>
    </message>
    <message>
        <source>Writes the codebook to a file that “kodeks new --codebook” reads.</source>
        <translation>Skriver kodeboken til en fil som «kodeks new --codebook» leser.</translation>
    </message>
    <message>
        <source>the file to write (.json)</source>
        <translation>filen som skal skrives (.json)</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Se «%1».</translation>
    </message>
</context>
<context>
    <name>CsvReading</name>
    <message>
        <source>“%1”, row %2 (line %3): %4 cells where the header has %5; check its separators and quotation marks.</source>
        <translation>«%1», rad %2 (linje %3): %4 celler der overskriften har %5; kontroller skilletegn og anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” is empty; a table needs a header with the names of its columns.</source>
        <translation>«%1» er tom; en tabell må ha en overskriftsrad med kolonnenavnene.</translation>
    </message>
    <message>
        <source>“%1” has two columns called “%2”; rename or remove one of them.</source>
        <translation>«%1» har to kolonner som heter «%2»; gi den ene et annet navn, eller fjern den.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): more than %4 columns; remove those that are not needed.</source>
        <translation>«%1», rad %2 (linje %3): mer enn %4 kolonner; fjern dem som ikke trengs.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a cell is too large; shorten it.</source>
        <translation>«%1», rad %2 (linje %3): en celle er for stor; kort den ned.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a quoted cell is never closed; add the quotation mark that is missing.</source>
        <translation>«%1», rad %2 (linje %3): en celle i anførselstegn blir aldri avsluttet; sett inn anførselstegnet som mangler.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): text follows a closing quotation mark; write a quotation mark within a cell twice.</source>
        <translation>«%1», rad %2 (linje %3): det står tekst etter et avsluttende anførselstegn; skriv anførselstegn inne i en celle to ganger.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>transfer</source>
        <translation>overføring</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>samarbeid</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>uavklart</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referanse</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Deres referanse</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
</context>
<context>
    <name>EditTitle</name>
    <message numerus="yes">
        <source>Import %n letter(s)</source>
        <translation>
            <numerusform>Importer %n brev</numerusform>
            <numerusform>Importer %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n letter(s)</source>
        <translation>
            <numerusform>Fjern %n brev</numerusform>
            <numerusform>Fjern %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename letter “%1”</source>
        <translation>Gi brevet «%1» nytt navn</translation>
    </message>
    <message>
        <source>Correct a fact of “%1”</source>
        <translation>Rett et faktum om «%1»</translation>
    </message>
    <message>
        <source>Mark “%1” as done</source>
        <translation>Merk «%1» som ferdig</translation>
    </message>
    <message>
        <source>Mark “%1” as not done</source>
        <translation>Merk «%1» som ikke ferdig</translation>
    </message>
    <message>
        <source>Code passage</source>
        <translation>Kod utdrag</translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation>
            <numerusform>Legg til %n utdrag</numerusform>
            <numerusform>Legg til %n utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n passage(s)</source>
        <translation>
            <numerusform>Endre %n utdrag</numerusform>
            <numerusform>Endre %n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize passage</source>
        <translation>Endre grensene til utdraget</translation>
    </message>
    <message>
        <source>Split passage</source>
        <translation>Del utdraget</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Fjern %n utdrag</numerusform>
            <numerusform>Fjern %n utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n passage(s)</source>
        <translation>
            <numerusform>Importer %n utdrag</numerusform>
            <numerusform>Importer %n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Add coder “%1”</source>
        <translation>Legg til koderen «%1»</translation>
    </message>
    <message>
        <source>Change coder “%1”</source>
        <translation>Endre koderen «%1»</translation>
    </message>
    <message>
        <source>Remove coder “%1”</source>
        <translation>Fjern koderen «%1»</translation>
    </message>
    <message>
        <source>Add “%1” to the codebook</source>
        <translation>Legg «%1» til i kodeboken</translation>
    </message>
    <message>
        <source>Change “%1” in the codebook</source>
        <translation>Endre «%1» i kodeboken</translation>
    </message>
    <message>
        <source>Move “%1” in the codebook</source>
        <translation>Flytt «%1» i kodeboken</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Slå «%1» sammen med «%2»</translation>
    </message>
    <message>
        <source>Remove “%1” from the codebook</source>
        <translation>Fjern «%1» fra kodeboken</translation>
    </message>
    <message>
        <source>Change the project&apos;s title, unit or rules</source>
        <translation>Endre tittelen, enheten eller reglene til prosjektet</translation>
    </message>
    <message>
        <source>Set the codebook</source>
        <translation>Sett inn kodeboken</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>That actor is no longer in the codebook.</source>
        <translation>Den aktøren er ikke lenger i kodeboken.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>En aktør må ha et navn.</translation>
    </message>
    <message>
        <source>There is already an actor “%1”. Choose another name.</source>
        <translation>Aktøren «%1» finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation>En aktør kan ikke være en slags seg selv.</translation>
    </message>
    <message>
        <source>The direction “%1” names “%2”. Remove or change it first, or merge the actor into another.</source>
        <translation>Retningen «%1» bruker «%2». Fjern eller endre den først, eller slå aktøren sammen med en annen.</translation>
    </message>
    <message>
        <source>The project has a codebook already. A codebook can be put only into a project without one.</source>
        <translation>Prosjektet har allerede en kodebok. En kodebok kan bare settes inn i et prosjekt uten.</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>Den koden er ikke lenger i kodeboken.</translation>
    </message>
    <message>
        <source>The id “%1” is already used. Choose another.</source>
        <translation>Id-en «%1» er allerede i bruk. Velg en annen.</translation>
    </message>
    <message>
        <source>A transfer goes from one actor of the codebook to another; the other directions have no actors.</source>
        <translation>En overføring går fra én aktør i kodeboken til en annen; de andre retningene har ingen aktører.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Retningen «%1» finnes allerede.</translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation>Et argument må ha et navn.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>En koder må ha et navn.</translation>
    </message>
    <message>
        <source>There is already a coder “%1”. Choose another name.</source>
        <translation>Koderen «%1» finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The coder has passages in the project. Remove those first.</source>
        <translation>Koderen har utdrag i prosjektet. Fjern dem først.</translation>
    </message>
    <message>
        <source>A letter needs a name.</source>
        <translation>Et brev må ha et navn.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2024-04-17.</source>
        <translation>«%1» er ikke en dato. Skriv den som år, måned og dag: 2024-04-17.</translation>
    </message>
    <message>
        <source>A passage can be split only inside it. Put the cursor between its first and its last character.</source>
        <translation>Et utdrag kan bare deles inni. Sett markøren mellom det første og det siste tegnet.</translation>
    </message>
    <message>
        <source>That task is no longer in the codebook.</source>
        <translation>Den oppgaven er ikke lenger i kodeboken.</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>En oppgave må ha et navn.</translation>
    </message>
    <message>
        <source>The id “%1” is already used by “%2”. Choose another.</source>
        <translation>Id-en «%1» brukes allerede av «%2». Velg en annen.</translation>
    </message>
    <message>
        <source>“%1” has passages, so it cannot become a group. Merge it into another task first.</source>
        <translation>«%1» har utdrag og kan derfor ikke bli en gruppe. Slå den først sammen med en annen oppgave.</translation>
    </message>
    <message>
        <source>A task cannot be moved below itself.</source>
        <translation>En oppgave kan ikke flyttes inn under seg selv.</translation>
    </message>
    <message>
        <source>A task cannot be merged into itself or a task below it.</source>
        <translation>En oppgave kan ikke slås sammen med seg selv eller en oppgave under den.</translation>
    </message>
    <message>
        <source>“%1” is a group, which passages cannot have. Choose a task.</source>
        <translation>«%1» er en gruppe, og det kan ikke utdrag ha. Velg en oppgave.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Characters %1 to %2 are not a range of the letter, which has %3. Choose a part of its text.</source>
        <translation>Tegn %1 til %2 er ikke en del av brevet, som har %3. Velg en del av teksten.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no coder “%1” in the project. It has: %2.</source>
        <translation>Prosjektet har ingen koder som heter «%1». Det har: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Eksporten ble avbrutt; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Det går ikke å skrive til standard ut.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document (such as .docx or .odt)</source>
        <translation>et ZIP-arkiv eller et kontordokument (som .docx eller .odt)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>et tomt ZIP-arkiv</translation>
    </message>
    <message>
        <source>an older office document (such as .doc)</source>
        <translation>et eldre kontordokument (som .doc)</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>et dokument med rik tekst (.rtf)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <source>a database or a Kodeks project</source>
        <translation>en database eller et Kodeks-prosjekt</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>et komprimert arkiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>et program</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; no letter was imported.</source>
        <translation>Importen ble avbrutt; ingen brev ble importert.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>at the top</source>
        <translation>øverst</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>«%1», %2: %3</translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation>her må det stå et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>«%1» må være en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” is missing; fill it in.</source>
        <translation>«%1» mangler; fyll det inn.</translation>
    </message>
    <message>
        <source>every element must be a text in quotation marks.</source>
        <translation>hvert element må være en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>a list in brackets must stand here.</source>
        <translation>her må det stå en liste i hakeparenteser.</translation>
    </message>
    <message>
        <source>there are more than %1 elements; divide the codebook.</source>
        <translation>det er mer enn %1 elementer; del opp kodeboken.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2.</source>
        <translation>«%1» må være et helt tall fra 0 til %2.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ActionState</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Angre «%1»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Gjør om «%1»</translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation>Ingen koder valgt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Bare for lesing</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementBar</name>
    <message>
        <source>Compute</source>
        <translation>Beregn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Fremdrift i beregningen</translation>
    </message>
    <message>
        <source>Agreement tables</source>
        <translation>Samsvarstabeller</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uenigheter</translation>
    </message>
    <message>
        <source>Component whose disagreements are shown</source>
        <translation>Delen som det vises uenigheter for</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Alle deler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Into what letters are cut before coders are compared</source>
        <translation>Det brevene deles i før koderne sammenlignes</translation>
    </message>
    <message>
        <source>Choose coders</source>
        <translation>Velg kodere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coder(s)</source>
        <translation>
            <numerusform>%Ln koder</numerusform>
            <numerusform>%Ln kodere</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to compare: two coders or more</source>
        <translation>Hvem som skal sammenlignes: to kodere eller flere</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Sammenlignet: %1</translation>
    </message>
    <message>
        <source>Disagreements (%1)</source>
        <translation>Uenigheter (%1)</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabellen</translation>
    </message>
    <message>
        <source>Save as JSON …</source>
        <translation>Lagre som JSON …</translation>
    </message>
    <message>
        <source>Press Compute to compare the coders.</source>
        <translation>Trykk på Beregn for å sammenligne koderne.</translation>
    </message>
    <message>
        <source>Open a project to compare its coders.</source>
        <translation>Åpne et prosjekt for å sammenligne koderne i det.</translation>
    </message>
    <message>
        <source>Agreement needs two coders or more. Choose them above; each needs passages of their own.</source>
        <translation>Samsvar krever to kodere eller flere. Velg dem ovenfor; hver av dem må ha egne utdrag.</translation>
    </message>
    <message>
        <source>Cancelled. Press Compute to compare the coders.</source>
        <translation>Avbrutt. Trykk på Beregn for å sammenligne koderne.</translation>
    </message>
    <message>
        <source>%1 · computed %2</source>
        <translation>%1 · beregnet %2</translation>
    </message>
    <message>
        <source>The figures are older than the last change of the project. Press Compute to renew them.</source>
        <translation>Tallene er eldre enn den siste endringen i prosjektet. Trykk på Beregn for å fornye dem.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementResults</name>
    <message>
        <source>Agreement by component</source>
        <translation>Samsvar per del</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Samsvar per kode</translation>
    </message>
    <message>
        <source>Places where coders differ</source>
        <translation>Steder der koderne er uenige</translation>
    </message>
    <message>
        <source>&amp;Copy table	Ctrl+C</source>
        <translation>&amp;Kopier tabellen	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Go to place	Enter</source>
        <translation>&amp;Gå til stedet	Enter</translation>
    </message>
</context>
<context>
    <name>Kodeks::CertaintyField</name>
    <message>
        <source>unsure</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ganske sikker</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>Certainty %1, %2</source>
        <translation>Sikkerhet %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 (click again to take it away)</source>
        <translation>%1: %2 (klikk igjen for å ta den bort)</translation>
    </message>
</context>
<context>
    <name>Kodeks::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::ChipRow</name>
    <message>
        <source>Add argument</source>
        <translation>Legg til argument</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBar</name>
    <message>
        <source>Code bar</source>
        <translation>Kodelinje</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>direction: e&gt;b</source>
        <translation>retning: e&gt;b</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenter</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Forslag</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeDialog</name>
    <message>
        <source>Create</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger «%1»</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>Ny retning</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Ny aktør</translation>
    </message>
    <message>
        <source>New argument</source>
        <translation>Nytt argument</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>A &amp;group: holds tasks and is not given to passages</source>
        <translation>En &amp;gruppe: samler oppgaver og gis ikke til utdrag</translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation>&amp;Under:</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>øverste nivå</translation>
    </message>
    <message>
        <source>as its group</source>
        <translation>som gruppen</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>other names, with ; between them</source>
        <translation>andre navn, med ; mellom</translation>
    </message>
    <message>
        <source>&amp;Also called:</source>
        <translation>&amp;Også kalt:</translation>
    </message>
    <message>
        <source>A &amp;kind of:</source>
        <translation>En &amp;slags:</translation>
    </message>
    <message>
        <source>no other actor</source>
        <translation>ingen annen aktør</translation>
    </message>
    <message>
        <source>argument: a reason given</source>
        <translation>argument: en begrunnelse som gis</translation>
    </message>
    <message>
        <source>another theme</source>
        <translation>et annet tema</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeRowDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeTextForm</name>
    <message>
        <source>made from the name if left empty</source>
        <translation>lages av navnet om feltet er tomt</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Farge:</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>&amp;Definisjon:</translation>
    </message>
    <message>
        <source>I&amp;nclude:</source>
        <translation>Ta &amp;med:</translation>
    </message>
    <message>
        <source>&amp;Exclude:</source>
        <translation>&amp;Hold utenfor:</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>&amp;Eksempel:</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookController</name>
    <message>
        <source>The codebook was taken in from “%1”.</source>
        <translation>Kodeboken ble hentet inn fra «%1».</translation>
    </message>
    <message>
        <source>The codebook was written to “%1”.</source>
        <translation>Kodeboken ble skrevet til «%1».</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer en kodebok</translation>
    </message>
    <message>
        <source>Codebooks (*.json)</source>
        <translation>Kodebøker (*.json)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Eksporter kodeboken</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookPanel</name>
    <message>
        <source>New …</source>
        <translation>Ny …</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>Ny gruppe …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Rediger …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Slå sammen med …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Øverste nivå</translation>
    </message>
    <message>
        <source>As its group</source>
        <translation>Som gruppen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Fjerne «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) name it: %1. Remove or change them first, or merge “%2” into another actor, which they will then name.</source>
        <translation>
            <numerusform>%n retning bruker den: %1. Fjern eller endre den først, eller slå «%2» sammen med en annen aktør, som retningen da vil bruke.</numerusform>
            <numerusform>%n retninger bruker den: %1. Fjern eller endre dem først, eller slå «%2» sammen med en annen aktør, som retningene da vil bruke.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be removed yet</source>
        <translation>«%1» kan ikke fjernes ennå</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Retninger</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtrer …</translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation>Filtrer kodeboken</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>More to do with the chosen code</source>
        <translation>Mer å gjøre med den valgte koden</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Ingen prosjekter er åpne.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingenting passer til «%1».</translation>
    </message>
    <message>
        <source>There is nothing here yet. Press + to make the first one.</source>
        <translation>Her er det ingenting ennå. Trykk på + for å lage den første.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s)</source>
        <translation>
            <numerusform>%n retning</numerusform>
            <numerusform>%n retninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktører</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n argumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderController</name>
    <message>
        <source>Who is coding</source>
        <translation>Hvem som koder</translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation>Ingen koder valgt</translation>
    </message>
    <message>
        <source>New coder…</source>
        <translation>Ny koder…</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Hvem koder?</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Navnet ditt eller initialene</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Navn på en ny koder</translation>
    </message>
    <message>
        <source>There is a coder called “%1” already; choose it in the list.</source>
        <translation>Det finnes allerede en koder som heter «%1»; velg den i listen.</translation>
    </message>
    <message>
        <source>Code as this coder</source>
        <translation>Kod som denne koderen</translation>
    </message>
    <message>
        <source>Add and code</source>
        <translation>Legg til og kod</translation>
    </message>
    <message>
        <source>Every passage keeps the name of the person who coded it, so that the work of several can be compared.</source>
        <translation>Hvert utdrag beholder navnet på den som kodet det, slik at arbeidet til flere kan sammenlignes.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Navn:</translation>
    </message>
    <message>
        <source>Or a new coder:</source>
        <translation>Eller en ny koder:</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingController</name>
    <message>
        <source>The passage is split at the cursor: move the cursor to where the second part begins, inside the passage, then split.</source>
        <translation>Utdraget deles ved markøren: flytt markøren dit den andre delen begynner, inne i utdraget, og del så.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ColorField</name>
    <message>
        <source>Colour %1</source>
        <translation>Farge %1</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>En annen …</translation>
    </message>
</context>
<context>
    <name>Kodeks::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
</context>
<context>
    <name>Kodeks::DirectionField</name>
    <message>
        <source>From actor</source>
        <translation>Fra aktør</translation>
    </message>
    <message>
        <source>To actor</source>
        <translation>Til aktør</translation>
    </message>
    <message>
        <source>Swap from and to</source>
        <translation>Bytt om fra og til</translation>
    </message>
</context>
<context>
    <name>Kodeks::DisagreementModel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportController</name>
    <message>
        <source>Exporting passages</source>
        <translation>Eksporterer utdrag</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n utdrag ble eksportert til «%1».</numerusform>
            <numerusform>%n utdrag ble eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is running: wait for it or cancel it, then export again.</source>
        <translation>Noe annet pågår: vent til det er ferdig, eller avbryt det, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Lagre samsvaret</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>The agreement was saved to “%1”.</source>
        <translation>Samsvaret ble lagret i «%1».</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportDialog</name>
    <message>
        <source>Export passages</source>
        <translation>Eksporter utdrag</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>CSV, one row per &amp;passage</source>
        <translation>CSV, én rad per &amp;utdrag</translation>
    </message>
    <message>
        <source>CSV, one row per passage and &amp;code</source>
        <translation>CSV, én rad per utdrag og &amp;kode</translation>
    </message>
    <message>
        <source>&amp;JSON, one object per passage</source>
        <translation>&amp;JSON, ett objekt per utdrag</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laget for</translation>
    </message>
    <message>
        <source>&amp;Statistics programs (R, Python, SPSS …): commas, text unchanged</source>
        <translation>&amp;Statistikkprogrammer (R, Python, SPSS …): komma, uendret tekst</translation>
    </message>
    <message>
        <source>&amp;Excel: semicolons, and cells that look like formulas made harmless</source>
        <translation>&amp;Excel: semikolon, og celler som ligner formler, er uskadeliggjort</translation>
    </message>
    <message>
        <source>Coders:</source>
        <translation>Kodere:</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Bla gjennom …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Choose a coder at least.</source>
        <translation>Velg minst én koder.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Oppgi filen som skal skrives.</translation>
    </message>
    <message>
        <source>That is the file of the project itself. Choose another name.</source>
        <translation>Det er selve prosjektfilen. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation>Det finnes en fil med det navnet; den vil bli erstattet.</translation>
    </message>
    <message>
        <source>There are no passages to export yet.</source>
        <translation>Det er ingen utdrag å eksportere ennå.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export passages to</source>
        <translation>Eksporter utdrag til</translation>
    </message>
</context>
<context>
    <name>Kodeks::FactField</name>
    <message>
        <source>&amp;Go to its place in the letter</source>
        <translation>&amp;Gå til stedet i brevet</translation>
    </message>
    <message>
        <source>&amp;Take from the selection</source>
        <translation>&amp;Ta fra markeringen</translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says</source>
        <translation>Ti&amp;lbakestill til det teksten sier</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>%1 is the name of a fact, such as &quot;Sender&quot;.</extracomment>
        <translation>%1: mer</translation>
    </message>
    <message>
        <source>no date; write it like %1</source>
        <translation>ingen dato; skriv den som %1</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>funnet i teksten</translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation>fylt inn for hånd</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikke funnet</translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says: “%1”</source>
        <translation>Ti&amp;lbakestill til det teksten sier: «%1»</translation>
    </message>
</context>
<context>
    <name>Kodeks::FactsPanel</name>
    <message>
        <source>Open a letter to see its sender, date and references.</source>
        <translation>Åpne et brev for å se avsender, dato og referanser.</translation>
    </message>
    <message>
        <source>%1 found in the text, %2 put in by hand, %3 not found</source>
        <translation>%1 funnet i teksten, %2 fylt inn for hånd, %3 ikke funnet</translation>
    </message>
</context>
<context>
    <name>Kodeks::FindBar</name>
    <message>
        <source>Find in the letter</source>
        <translation>Finn i brevet</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skill mellom store og små bokstaver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
</context>
<context>
    <name>Kodeks::HelpController</name>
    <message>
        <source>handbook.md</source>
        <extracomment>The file of the handbook in this language: handbook.md or handbook_nb.md.</extracomment>
        <translation>handbook_nb.md</translation>
    </message>
    <message>
        <source>About Kodeks</source>
        <translation>Om Kodeks</translation>
    </message>
    <message>
        <source>Kodeks %1</source>
        <translation>Kodeks %1</translation>
    </message>
    <message>
        <source>For coding consultation letters by hand: which tasks should move, from whom to whom, and why.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>For å kode høringsbrev for hånd: hvilke oppgaver som bør flyttes, fra hvem til hvem, og hvorfor.

Fri programvare under GNU General Public License, versjon 3 eller senere.</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryModel</name>
    <message>
        <source>%1, undone %2</source>
        <translation>%1, angret %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation>angret, siden erstattet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryPanel</name>
    <message>
        <source>History of the project</source>
        <translation>Prosjektets historikk</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Det er ikke gjort noe i dette prosjektet ennå.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportController</name>
    <message>
        <source>Import letters</source>
        <translation>Importer brev</translation>
    </message>
    <message>
        <source>Letters as plain text (*.txt *.md *.text);;All files (*)</source>
        <translation>Brev som ren tekst (*.txt *.md *.text);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Letters go into a project: make or open one first, then import them.</source>
        <translation>Brev hører til i et prosjekt: lag eller åpne et først, og importer dem så.</translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Leser brev</translation>
    </message>
    <message>
        <source>Something else is running: wait for it or cancel it, then import again.</source>
        <translation>Noe annet pågår: vent til det er ferdig, eller avbryt det, og importer på nytt.</translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation>Importer en mappe med brev</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) imported.</source>
        <translation>
            <numerusform>%n brev ble importert.</numerusform>
            <numerusform>%n brev ble importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) imported for %1.</source>
        <translation>
            <numerusform>%n utdrag ble importert for %1.</numerusform>
            <numerusform>%n utdrag ble importert for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportPassagesDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import passages</source>
        <translation>Importer utdrag</translation>
    </message>
    <message>
        <source>A coder of the project, or a new name</source>
        <translation>En koder i prosjektet, eller et nytt navn</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Bla gjennom …</translation>
    </message>
    <message>
        <source>The file names the letter, start and end of each passage. Every quote is checked against its letter; if one row is wrong, nothing is imported.</source>
        <translation>Filen oppgir brev, start og slutt for hvert utdrag. Hvert sitat kontrolleres mot brevet; er én rad feil, importeres ingenting.</translation>
    </message>
    <message>
        <source>CSV &amp;file:</source>
        <translation>CSV-&amp;fil:</translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation>&amp;Koder:</translation>
    </message>
    <message>
        <source>Choose the CSV file with the passages.</source>
        <translation>Velg CSV-filen med utdragene.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Filen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>Say whose passages these are.</source>
        <translation>Oppgi hvem sine utdrag dette er.</translation>
    </message>
    <message>
        <source>The passages are added to those that %1 has.</source>
        <translation>Utdragene legges til dem %1 allerede har.</translation>
    </message>
    <message>
        <source>“%1” becomes a new coder of the project.</source>
        <translation>«%1» blir en ny koder i prosjektet.</translation>
    </message>
    <message>
        <source>Import passages from</source>
        <translation>Importer utdrag fra</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportReportDialog</name>
    <message>
        <source>The project has this text already.</source>
        <translation>Prosjektet har denne teksten allerede.</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Filene i importen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln file(s)</source>
        <translation>
            <numerusform>Avvist: %Ln fil</numerusform>
            <numerusform>Avvist: %Ln filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln file(s)</source>
        <translation>
            <numerusform>Hoppet over: %Ln fil</numerusform>
            <numerusform>Hoppet over: %Ln filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln letter(s)</source>
        <translation>
            <numerusform>Importert: %Ln brev</numerusform>
            <numerusform>Importert: %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>imported, skipped, refused</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln brev importert</numerusform>
            <numerusform>%Ln brev importert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln fil hoppet over</numerusform>
            <numerusform>%Ln filer hoppet over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln fil avvist</numerusform>
            <numerusform>%Ln filer avvist</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
</context>
<context>
    <name>Kodeks::Inspector</name>
    <message>
        <source>This passage is %1’s. Only its coder can change it.</source>
        <translation>Dette utdraget er kodet av %1. Bare den som har kodet det, kan endre det.</translation>
    </message>
    <message>
        <source>This passage belongs to another coder.</source>
        <translation>Dette utdraget tilhører en annen koder.</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · laget %2</translation>
    </message>
    <message>
        <source>%1 · made %2 · changed %3</source>
        <translation>%1 · laget %2 · endret %3</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>No passage is chosen.

Put the cursor on a sentence with the arrow keys and press Enter to code it, or choose a passage in the letter, its margin or the table below.</source>
        <translation>Ingen utdrag er valgt.

Sett markøren på en setning med piltastene og trykk Enter for å kode den, eller velg et utdrag i brevet, i margen eller i tabellen nedenfor.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Utvid</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>Utvid med én setning</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Krymp</translation>
    </message>
    <message>
        <source>Shrink by a sentence</source>
        <translation>Krymp med én setning</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Del ved markøren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Fjern utdraget</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterController</name>
    <message>
        <source>This project has no letters yet. Import them, or drop text files or a folder here.</source>
        <translation>Dette prosjektet har ingen brev ennå. Importer dem, eller slipp tekstfiler eller en mappe her.</translation>
    </message>
    <message>
        <source>Choose a letter in the list at the left.</source>
        <translation>Velg et brev i listen til venstre.</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListController</name>
    <message>
        <source>Rename the letter</source>
        <translation>Gi brevet nytt navn</translation>
    </message>
    <message>
        <source>The name that files and exports use; the sender is corrected in the tab Facts:</source>
        <translation>Navnet som brukes i filer og eksporter; avsenderen rettes i fanen Fakta:</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Fjerne «%1»?</translation>
    </message>
    <message>
        <source>The letter goes; undo brings it back.</source>
        <translation>Brevet fjernes; angre henter det tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>The letter goes, and with it %n passage(s) of all coders. Undo brings them back.</source>
        <translation>
            <numerusform>Brevet fjernes, og med det %n utdrag, uansett koder. Angre henter dem tilbake.</numerusform>
            <numerusform>Brevet fjernes, og med det %n utdrag fra alle kodere. Angre henter dem tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a date or &quot;undated&quot;, %2 &quot;18 passages&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>udatert</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begynt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterView</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>Setning %1 av %2.</translation>
    </message>
    <message>
        <source>Not coded.</source>
        <translation>Ikke kodet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::LettersPanel</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the letters</source>
        <translation>Filtrer brevene</translation>
    </message>
    <message>
        <source>No letters yet. Import text files or drop them here.</source>
        <translation>Ingen brev ennå. Importer tekstfiler, eller slipp dem her.</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Importer brev…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn…</translation>
    </message>
    <message>
        <source>Remove the letter…</source>
        <translation>Fjern brevet…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>%1 – Kodeks</source>
        <translation>%1 – Kodeks</translation>
    </message>
    <message>
        <source>Kodeks</source>
        <translation>Kodeks</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoEditor</name>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Preview of the memo</source>
        <translation>Forhåndsvisning av notatet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDialog</name>
    <message>
        <source>Directions that name “%1” will name the actor chosen here; equal directions become one, with their passages. “%1” and its other names become other names of that actor.</source>
        <translation>Retninger som bruker «%1», vil bruke aktøren som velges her; like retninger blir til én, med utdragene sine. «%1» og de andre navnene på den blir andre navn på den valgte aktøren.</translation>
    </message>
    <message>
        <source>What stands below “%1” moves below the group chosen here, and “%1” is removed. Passages keep their tasks.</source>
        <translation>Det som står under «%1», flyttes inn under gruppen som velges her, og «%1» fjernes. Utdragene beholder oppgavene sine.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n passage(s). They will have what is chosen here, and “%1” is removed. Undo brings it back.</source>
        <translation>
            <numerusform>«%1» har %n utdrag. Det får det som velges her, og «%1» fjernes. Angre henter den tilbake.</numerusform>
            <numerusform>«%1» har %n utdrag. De får det som velges her, og «%1» fjernes. Angre henter den tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into …</source>
        <translation>Slå «%1» sammen med …</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtrer …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
</context>
<context>
    <name>Kodeks::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Mer om dette</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlineModel</name>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Outline of the letter</source>
        <translation>Brevets disposisjon</translation>
    </message>
    <message>
        <source>Open a letter to see its questions and headings.</source>
        <translation>Åpne et brev for å se spørsmål og overskrifter.</translation>
    </message>
    <message>
        <source>No questions or headings were found in this letter.</source>
        <translation>Ingen spørsmål eller overskrifter ble funnet i dette brevet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageFilterBar</name>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Task group</source>
        <translation>Oppgavegruppe</translation>
    </message>
    <message>
        <source>This letter only</source>
        <translation>Bare dette brevet</translation>
    </message>
    <message>
        <source>Filter passages</source>
        <translation>Filtrer utdrag</translation>
    </message>
    <message>
        <source>Filter: task, direction, coder, text …</source>
        <translation>Filtrer: oppgave, retning, koder, tekst …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <comment>passages</comment>
        <translation>%1 · %2 vises</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle oppgaver</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageTableModel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Fra → til</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassagesPanel</name>
    <message>
        <source>Passages of all letters</source>
        <translation>Utdrag fra alle brev</translation>
    </message>
    <message>
        <source>&amp;Go to passage	Enter</source>
        <translation>&amp;Gå til utdraget	Enter</translation>
    </message>
    <message>
        <source>Co&amp;de again …</source>
        <translation>Ko&amp;d på nytt …</translation>
    </message>
    <message>
        <source>&amp;Copy quote	Ctrl+C</source>
        <translation>&amp;Kopier sitatet	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>&amp;Fjern	Del</translation>
    </message>
    <message>
        <source>Reading the passages …</source>
        <translation>Leser utdragene …</translation>
    </message>
    <message>
        <source>No passages yet. Mark a piece of a letter and give it a task, and it will stand here.</source>
        <translation>Ingen utdrag ennå. Marker en del av et brev og gi den en oppgave, så står den her.</translation>
    </message>
    <message>
        <source>No passage fits the filter. Press Esc in the filter to see all of them.</source>
        <translation>Ingen utdrag passer til filteret. Trykk Esc i filteret for å se alle.</translation>
    </message>
</context>
<context>
    <name>Kodeks::Project</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finnes allerede. Velg et annet navn; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Prosjektet er bare åpnet for lesing.</translation>
    </message>
    <message>
        <source>The file “%1” is read-only, so the project can be read but not changed. Copy it, or make it writable.</source>
        <translation>Filen «%1» er skrivebeskyttet, så prosjektet kan leses, men ikke endres. Kopier den, eller gjør den skrivbar.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikke lenger i prosjektet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectController</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekter (*.kodeks)</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>«%1» er allerede åpen.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Åpne bare for lesing</translation>
    </message>
    <message>
        <source>The sample is yours to change. It was put into “%1”.</source>
        <translation>Eksemplet er ditt å endre. Det ble lagt i «%1».</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Kontrollerer prosjektet</translation>
    </message>
    <message>
        <source>All is well: %1, %2 and %3 were checked.</source>
        <translation>Alt er i orden: %1, %2 og %3 ble kontrollert.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep a copy of the file before you go on.</source>
        <translation>
            <numerusform>Kontrollen fant %n problem. Ta vare på en kopi av filen før du går videre.</numerusform>
            <numerusform>Kontrollen fant %n problemer. Ta vare på en kopi av filen før du går videre.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åpne prosjekt</translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchModel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchPanel</name>
    <message>
        <source>Searching …</source>
        <translation>Søker …</translation>
    </message>
    <message>
        <source>Search in all letters</source>
        <translation>Søk i alle brev</translation>
    </message>
    <message>
        <source>Search in all letters: words, &quot;a phrase&quot;, begin*</source>
        <translation>Søk i alle brev: ord, &quot;en frase&quot;, begynnelse*</translation>
    </message>
    <message>
        <source>Several words: letters that hold them all. &quot;In quotes&quot;: the words in that order. begin*: words that begin so.</source>
        <translation>Flere ord: brev som har alle. &quot;I anførselstegn&quot;: ordene i den rekkefølgen. begynnelse*: ord som begynner slik.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Steder som er funnet</translation>
    </message>
    <message>
        <source>&amp;Go to place	Enter</source>
        <translation>&amp;Gå til stedet	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*.</source>
        <translation>Ingen brev har «%1». Bare hele ord blir funnet: sett en stjerne etter en begynnelse, som i bydel*.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s), the first are shown</source>
        <translation>
            <numerusform>Mer enn %Ln treff, det første vises</numerusform>
            <numerusform>Mer enn %Ln treff, de første vises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hits in letters</comment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln treff</numerusform>
            <numerusform>%Ln treff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words to find in all letters: several words for letters that hold them all, &quot;a phrase in quotes&quot; for words in that order, a star for a beginning, as in bydel*.</source>
        <translation>Skriv ord som skal finnes i alle brev: flere ord for brev som har alle, &quot;en frase i anførselstegn&quot; for ord i den rekkefølgen, en stjerne for en begynnelse, som i bydel*.</translation>
    </message>
    <message>
        <source>Open a project to search its letters.</source>
        <translation>Åpne et prosjekt for å søke i brevene.</translation>
    </message>
</context>
<context>
    <name>Kodeks::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>1, unsure</source>
        <translation>1, usikker</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, sure</source>
        <translation>3, sikker</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Språk:</translation>
    </message>
    <message>
        <source>Appearance:</source>
        <translation>Utseende:</translation>
    </message>
    <message>
        <source>Font of the letters:</source>
        <translation>Skrift i brevene:</translation>
    </message>
    <message>
        <source>Size of the letters:</source>
        <translation>Skriftstørrelse i brevene:</translation>
    </message>
    <message>
        <source>Certainty of a new passage:</source>
        <translation>Sikkerhet for et nytt utdrag:</translation>
    </message>
</context>
<context>
    <name>Kodeks::ShortcutsDialog</name>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer handlingene</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Handlinger og hurtigtastene deres</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Hurtigtast</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Ny hurtigtast</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; assigning it here takes it from there.</source>
        <translation>%1 hører til «%2»; tildeles den her, tas den derfra.</translation>
    </message>
    <message>
        <source>New shortcut:</source>
        <translation>Ny hurtigtast:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tilbakestill alle</translation>
    </message>
</context>
<context>
    <name>Kodeks::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>character %1 of %2</source>
        <translation>tegn %1 av %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::TaskField</name>
    <message>
        <source>no task – type to choose</source>
        <translation>ingen oppgave – skriv for å velge</translation>
    </message>
</context>
<context>
    <name>Kodeks::WelcomePage</name>
    <message>
        <source>Projects you open are listed here.</source>
        <translation>Prosjekter du åpner, vises her.</translation>
    </message>
    <message>
        <source>Kodeks</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Which tasks should move, from whom to whom, and why: code what the letters say.</source>
        <translation>Hvilke oppgaver bør flyttes, fra hvem til hvem, og hvorfor: kod det brevene sier.</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>ikke funnet: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Oslo 2024 sample</source>
        <translation>Eksemplet Oslo 2024</translation>
    </message>
    <message>
        <source>Five letters, a codebook and two codings, to try things on</source>
        <translation>Fem brev, en kodebok og to kodinger, til å prøve seg frem på</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>An empty project file for your own letters</source>
        <translation>En tom prosjektfil til dine egne brev</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åpne prosjekt</translation>
    </message>
    <message>
        <source>A project file, NAME.kodeks; dropping it here works as well</source>
        <translation>En prosjektfil, NAVN.kodeks; du kan også slippe den her</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nylig brukte prosjekter</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Ta bort fra listen</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>“%1” is larger than %2; divide it into smaller files.</source>
        <translation>«%1» er større enn %2; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>«%1» finnes ikke; kontroller navn og mappe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened; ask for the right to read it.</source>
        <translation>Mappen «%1» kan ikke åpnes; be om tilgang til å lese den.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>«%1» er en mappe; velg en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose an ordinary file.</source>
        <translation>«%1» er et rør eller en enhet; velg en vanlig fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; ask for the right to read it, or copy it elsewhere.</source>
        <translation>«%1» kan ikke åpnes; be om tilgang til å lese den, eller kopier den til et annet sted.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; check the disk or the network, and try again.</source>
        <translation>«%1» kunne ikke leses til slutten; kontroller disken eller nettverket, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samsvar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>PassageCsv</name>
    <message>
        <source>the project has no letter “%1”</source>
        <translation>prosjektet har ikke noe brev som heter «%1»</translation>
    </message>
    <message>
        <source>start and end must be whole numbers</source>
        <translation>start og end må være hele tall</translation>
    </message>
    <message>
        <source>%1 to %2 is no range of “%3”, which has %4 characters</source>
        <translation>%1 til %2 er ikke en del av «%3», som har %4 tegn</translation>
    </message>
    <message>
        <source>“%1” has “%2” from %3 to %4, and not the quote in the row</source>
        <translation>«%1» har «%2» fra %3 til %4, og ikke sitatet i raden</translation>
    </message>
    <message>
        <source>the codebook has no %1 “%2”, or more than one of that name</source>
        <translation>kodeboken har ikke %1 «%2», eller har flere med det navnet</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>retning</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>the certainty “%1” must be 1, 2, 3 or empty</source>
        <translation>sikkerheten «%1» må være 1, 2, 3 eller tom</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; coded passages need the columns letter, start and end.</source>
        <translation>«%1» har ingen kolonne «%2»; kodede utdrag må ha kolonnene letter, start og end.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; og %2 til</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n row(s) that cannot be brought in, so none was: %2. Correct them and try again.</source>
        <translation>
            <numerusform>«%1» har %n rad som ikke kan hentes inn, så ingen ble det: %2. Rett den og prøv igjen.</numerusform>
            <numerusform>«%1» har %n rader som ikke kan hentes inn, så ingen ble det: %2. Rett dem og prøv igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
</context>
<context>
    <name>PassageMark</name>
    <message>
        <source>certainty %1</source>
        <translation>sikkerhet %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The folder of “%1” cannot be written, so the project can be read but not changed.</source>
        <translation>Det kan ikke skrives i mappen til «%1», så prosjektet kan leses, men ikke endres.</translation>
    </message>
    <message>
        <source>The project “%1” is open in another Kodeks (process %2 on %3). Close it there, or open it here for reading only.</source>
        <translation>Prosjektet «%1» er åpent i en annen Kodeks (prosess %2 på %3). Lukk det der, eller åpne det her bare for lesing.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[valg]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenter:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjelp til valgene på kommandolinjen.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Viser hjelp, også til de generelle valgene i Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent valg «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjente valg: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det mangler en verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventet verdi etter «%1».</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett forvalg</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkeadressen</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>No passage has it.</source>
        <translation>Ingen utdrag har den.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their task but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n utdrag mister oppgaven, men blir stående med alt annet som er sagt om det.</numerusform>
            <numerusform>%n utdrag mister oppgaven, men blir stående med alt annet som er sagt om dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n task(s) below it are removed too.</source>
        <translation>
            <numerusform>Den %n oppgaven under den fjernes også.</numerusform>
            <numerusform>De %n oppgavene under den fjernes også.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Angre henter den tilbake.</translation>
    </message>
    <message>
        <source>No direction names it, so no passage changes.</source>
        <translation>Ingen retning bruker den, så ingen utdrag endres.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their direction but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n utdrag mister retningen, men blir stående med alt annet som er sagt om det.</numerusform>
            <numerusform>%n utdrag mister retningen, men blir stående med alt annet som er sagt om dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose the argument but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n utdrag mister argumentet, men blir stående med alt annet som er sagt om det.</numerusform>
            <numerusform>%n utdrag mister argumentet, men blir stående med alt annet som er sagt om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample&apos;s file “%1” is missing. Install Kodeks again.</source>
        <translation>Filen «%1» til eksemplet mangler. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finnes allerede. Velg et annet navn; ingenting ble endret.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikke skrives. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no word to search for in “%1”. Type one or more words, a &quot;phrase&quot; or the beginning of a word with *.</source>
        <translation>Det er ingen ord å søke etter i «%1». Skriv ett eller flere ord, en &quot;frase&quot; eller begynnelsen på et ord med *.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Søket ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no project “%1”. Check its name and folder, or make a new project.</source>
        <translation>Prosjektet «%1» finnes ikke. Kontroller navn og mappe, eller lag et nytt prosjekt.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Kodeks project.</source>
        <translation>«%1» er ikke en fil. Velg et Kodeks-prosjekt.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>Prosjektet «%1» kan ikke leses. Be eieren om tilgang til å lese det.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finnes allerede. Velg et annet navn; ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>Mappen «%1» finnes ikke. Lag den først, eller velg en annen.</translation>
    </message>
    <message>
        <source>The journal names a table that is not there; nothing was changed.</source>
        <translation>Journalen viser til en tabell som ikke finnes; ingenting ble endret.</translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation>Det brevet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Kodeks. Install the newest version to open it; the file is unchanged.</source>
        <translation>Prosjektet «%1» er laget med en nyere Kodeks. Installer den nyeste versjonen for å åpne det; filen er uendret.</translation>
    </message>
    <message>
        <source>The project “%1” was made by an older Kodeks and must be opened for writing once, to be brought up to date.</source>
        <translation>Prosjektet «%1» er laget med en eldre Kodeks og må åpnes for skriving én gang for å bli oppdatert.</translation>
    </message>
    <message>
        <source>What this would change is no longer as it was; nothing was changed.</source>
        <translation>Det som skulle endres, er ikke lenger som det var; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project “%1” was moved or deleted while it was open. Put it back, or open it where it is now; nothing since then was saved.</source>
        <translation>Prosjektet «%1» ble flyttet eller slettet mens det var åpent. Legg det tilbake, eller åpne det der det er nå; ingenting siden da er lagret.</translation>
    </message>
    <message>
        <source>The project “%1” is in use by another program. Close it there and try again; nothing was changed.</source>
        <translation>Prosjektet «%1» er i bruk i et annet program. Lukk det der og prøv igjen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The disk that holds the project “%1” is full. Free some space and try again; nothing was changed.</source>
        <translation>Disken som prosjektet «%1» ligger på, er full. Frigjør plass og prøv igjen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be written. Make the file and its folder writable, or copy it elsewhere; nothing was changed.</source>
        <translation>Det kan ikke skrives til prosjektet «%1». Gjør filen og mappen skrivbare, eller kopier det til et annet sted; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Open a backup, or ask for help with the file as it is; Kodeks has not changed it.</source>
        <translation>Prosjektet «%1» er skadet. Åpne en sikkerhetskopi, eller be om hjelp med filen som den er; Kodeks har ikke endret den.</translation>
    </message>
    <message>
        <source>“%1” is not a Kodeks project. Choose a file that Kodeks has made.</source>
        <translation>«%1» er ikke et Kodeks-prosjekt. Velg en fil som Kodeks har laget.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, or its folder cannot be written. Check that both exist and that you may use them.</source>
        <translation>Prosjektet «%1» kan ikke åpnes, eller det kan ikke skrives i mappen. Kontroller at begge finnes, og at du har tilgang til dem.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written. Check the disk and try again; nothing was changed.</source>
        <translation>Prosjektet «%1» kunne ikke leses eller skrives. Kontroller disken og prøv igjen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Something is too large for the project “%1”; nothing was changed.</source>
        <translation>Noe er for stort for prosjektet «%1»; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Avbrutt; ingenting ble endret.</translation>
    </message>
    <message>
        <source>This does not fit with what is in the project “%1”; nothing was changed.</source>
        <translation>Dette passer ikke med det som er i prosjektet «%1»; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project “%1” could not be used; nothing was changed.</source>
        <translation>Prosjektet «%1» kunne ikke brukes; ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>TaskTree</name>
    <message>
        <source>“name” is missing; give every group a name.</source>
        <translation>«name» mangler; gi hver gruppe et navn.</translation>
    </message>
    <message>
        <source>the group “%1” stands here twice; remove one of them.</source>
        <translation>gruppen «%1» står her to ganger; fjern den ene.</translation>
    </message>
    <message>
        <source>a group in “%1” has no name; write the names of groups with “ / ” between them.</source>
        <translation>en gruppe i «%1» har ikke noe navn; skriv gruppenavnene med « / » mellom.</translation>
    </message>
    <message>
        <source>groups lie within groups more than %1 deep; make the tree flatter.</source>
        <translation>gruppene ligger i hverandre mer enn %1 nivåer dypt; gjør treet flatere.</translation>
    </message>
    <message>
        <source>there are more than %1 tasks and groups; divide the codebook.</source>
        <translation>det er mer enn %1 oppgaver og grupper; del opp kodeboken.</translation>
    </message>
    <message>
        <source>there is no task “%1” for it to lie beneath; correct “parent_id”.</source>
        <translation>det finnes ingen oppgave «%1» den kan ligge under; rett opp «parent_id».</translation>
    </message>
    <message>
        <source>“%1” lies beneath itself or more than %2 deep; correct its parents.</source>
        <translation>«%1» ligger under seg selv eller mer enn %2 nivåer dypt; rett opp det den ligger under.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>“%1” seems to be %2, but has bytes that mean nothing in it; save it again as UTF-8 and import it once more.</source>
        <translation>«%1» ser ut til å være %2, men har byte som ikke betyr noe der; lagre den på nytt som UTF-8, og importer den igjen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its byte %2 does not belong to UTF-8; get an undamaged copy, or save it again as UTF-8.</source>
        <translation>«%1» er skadet: byte nummer %2 hører ikke til i UTF-8; skaff en uskadet kopi, eller lagre den på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read as text; divide it into smaller files.</source>
        <translation>«%1» er for stor til å leses som tekst; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” is %2, and Kodeks reads plain text; save it as plain text and use that file.</source>
        <translation>«%1» er %2, og Kodeks leser ren tekst; lagre den som ren tekst, og bruk den filen.</translation>
    </message>
    <message>
        <source>“%1” has NUL bytes, so it is not plain text; save it as plain text and use that file.</source>
        <translation>«%1» har NUL-byte og er derfor ikke ren tekst; lagre den som ren tekst, og bruk den filen.</translation>
    </message>
    <message>
        <source>“%1” is full of control characters, so it is not plain text; save it as plain text and use that file.</source>
        <translation>«%1» er full av kontrolltegn og er derfor ikke ren tekst; lagre den som ren tekst, og bruk den filen.</translation>
    </message>
    <message>
        <source>“%1” is empty; choose a file that has text in it.</source>
        <translation>«%1» er tom; velg en fil som har tekst i seg.</translation>
    </message>
    <message>
        <source>“%1” has only spaces and line breaks; choose a file that has text in it.</source>
        <translation>«%1» har bare mellomrom og linjeskift; velg en fil som har tekst i seg.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>Disken er full; frigjør plass, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>Not everything could be written; check the disk or the network, and try again.</source>
        <translation>Ikke alt kunne skrives; kontroller disken eller nettverket, og prøv igjen.</translation>
    </message>
</context>
</TS>
