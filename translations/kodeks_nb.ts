<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Rename the coder…</source>
        <translation>Gi koderen nytt navn…</translation>
    </message>
    <message>
        <source>Remove the coder…</source>
        <translation>Fjern koderen…</translation>
    </message>
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
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
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
    <message>
        <source>New copy for a coder…</source>
        <translation>Ny kopi til en koder…</translation>
    </message>
    <message>
        <source>Bring in another project…</source>
        <translation>Hent inn et annet prosjekt…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Prosjektinnstillinger…</translation>
    </message>
    <message>
        <source>Enlarge the lower tabs</source>
        <translation>Forstørr fanene nederst</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Sa&amp;mmenlign</translation>
    </message>
    <message>
        <source>New letter from the clipboard</source>
        <translation>Nytt brev fra utklippstavlen</translation>
    </message>
    <message>
        <source>Import facts of letters…</source>
        <translation>Importer fakta om brev…</translation>
    </message>
    <message>
        <source>Page of a scanned letter</source>
        <translation>Siden til et skannet brev</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Neste tvilsomme ord</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Forrige tvilsomme ord</translation>
    </message>
    <message>
        <source>Page numbers and headers left out…</source>
        <translation>Utelatte sidetall og topptekster…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Eksporter historikken…</translation>
    </message>
    <message>
        <source>Wider margin</source>
        <translation>Bredere marg</translation>
    </message>
    <message>
        <source>Narrower margin</source>
        <translation>Smalere marg</translation>
    </message>
    <message>
        <source>Normal width of the margin</source>
        <translation>Vanlig bredde på margen</translation>
    </message>
    <message>
        <source>New task from the selected words…</source>
        <translation>Ny oppgave av de markerte ordene…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Marker alt</translation>
    </message>
    <message>
        <source>Compute the agreement</source>
        <translation>Beregn samsvaret</translation>
    </message>
    <message>
        <source>Next unit in disagreement</source>
        <translation>Neste enhet med uenighet</translation>
    </message>
    <message>
        <source>Previous unit in disagreement</source>
        <translation>Forrige enhet med uenighet</translation>
    </message>
    <message>
        <source>Withdraw decisions about passages that are gone</source>
        <translation>Trekk tilbake avgjørelser om utdrag som er borte</translation>
    </message>
    <message>
        <source>Coders…</source>
        <translation>Kodere…</translation>
    </message>
    <message>
        <source>Overview of the study</source>
        <translation>Oversikt over studien</translation>
    </message>
    <message>
        <source>Next letter not begun</source>
        <translation>Neste brev som ikke er påbegynt</translation>
    </message>
    <message>
        <source>Next uncoded sentence</source>
        <translation>Neste setning som ikke er kodet</translation>
    </message>
    <message>
        <source>Next question or heading</source>
        <translation>Neste spørsmål eller overskrift</translation>
    </message>
    <message>
        <source>Memo of the passage…</source>
        <translation>Notat til utdraget…</translation>
    </message>
    <message>
        <source>Good quote, or not</source>
        <translation>Godt sitat, eller ikke</translation>
    </message>
    <message>
        <source>Certainty 1: unsure</source>
        <translation>Hvor sikker: 1, usikker</translation>
    </message>
    <message>
        <source>Certainty 2: fairly sure</source>
        <translation>Hvor sikker: 2, ganske sikker</translation>
    </message>
    <message>
        <source>Certainty 3: sure</source>
        <translation>Hvor sikker: 3, sikker</translation>
    </message>
    <message>
        <source>Arrange for coding</source>
        <translation>Ordne vinduet for koding</translation>
    </message>
    <message>
        <source>Arrange for comparing</source>
        <translation>Ordne vinduet for sammenligning</translation>
    </message>
    <message>
        <source>Arrange for reading</source>
        <translation>Ordne vinduet for lesing</translation>
    </message>
    <message>
        <source>Unit and rules of coding…</source>
        <translation>Enhet og regler for kodingen…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>Kode&amp;bok</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Ny kode…</translation>
    </message>
    <message>
        <source>New group of tasks…</source>
        <translation>Ny gruppe av oppgaver…</translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation>Rediger koden…</translation>
    </message>
    <message>
        <source>Merge the code into…</source>
        <translation>Slå koden sammen med…</translation>
    </message>
    <message>
        <source>Remove the code…</source>
        <translation>Fjern koden…</translation>
    </message>
    <message>
        <source>Code with the chosen code</source>
        <translation>Kod med den valgte koden</translation>
    </message>
    <message>
        <source>Passages of the chosen code</source>
        <translation>Utdrag med den valgte koden</translation>
    </message>
    <message>
        <source>Copy the table of agreement</source>
        <translation>Kopier samsvarstabellen</translation>
    </message>
    <message>
        <source>Copy the methods sentence</source>
        <translation>Kopier setningen til metodekapittelet</translation>
    </message>
    <message>
        <source>Bootstrap the intervals</source>
        <translation>Bootstrap intervallene</translation>
    </message>
    <message>
        <source>Export the agreement…</source>
        <translation>Eksporter samsvaret…</translation>
    </message>
    <message>
        <source>Compare two coders in the letter</source>
        <translation>Sammenlign to kodere i brevet</translation>
    </message>
    <message>
        <source>Swap the two coders</source>
        <translation>Bytt om de to koderne</translation>
    </message>
    <message>
        <source>Go to the list of differences</source>
        <translation>Gå til listen over uenigheter</translation>
    </message>
    <message>
        <source>Take the left coder’s</source>
        <translation>Ta utdraget til den venstre koderen</translation>
    </message>
    <message>
        <source>Take the right coder’s</source>
        <translation>Ta utdraget til den høyre koderen</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Ta begge</translation>
    </message>
    <message>
        <source>Settle otherwise…</source>
        <translation>Avgjør på annen måte…</translation>
    </message>
    <message>
        <source>Leave with a note…</source>
        <translation>La stå med et notat…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åpne den igjen</translation>
    </message>
    <message>
        <source>Adopt what both agree on</source>
        <translation>Ta over det begge er enige om</translation>
    </message>
    <message>
        <source>Checks of the study</source>
        <translation>Kontroll av studien</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Høy kontrast, svart på hvitt</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Høy kontrast, hvitt på svart</translation>
    </message>
    <message>
        <source>Code all hits of the search…</source>
        <translation>Kod alle treff i søket…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Memo of the letter…</source>
        <translation>Notat til brevet…</translation>
    </message>
    <message>
        <source>Memo of the project…</source>
        <translation>Notat til prosjektet…</translation>
    </message>
    <message>
        <source>Go to the memos</source>
        <translation>Gå til notatene</translation>
    </message>
    <message>
        <source>Go to the other half</source>
        <translation>Gå til den andre halvdelen</translation>
    </message>
    <message>
        <source>Halves above each other</source>
        <translation>Halvdelene over hverandre</translation>
    </message>
    <message>
        <source>Split view</source>
        <translation>Delt visning</translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation>Detaljer om utdraget</translation>
    </message>
    <message>
        <source>Go to the passage details</source>
        <translation>Gå til detaljene om utdraget</translation>
    </message>
    <message>
        <source>Next difference to settle</source>
        <translation>Neste uenighet å avgjøre</translation>
    </message>
    <message>
        <source>Previous difference to settle</source>
        <translation>Forrige uenighet å avgjøre</translation>
    </message>
    <message>
        <source>Query the passages</source>
        <translation>Spør etter utdrag</translation>
    </message>
    <message>
        <source>Memo of the chosen code…</source>
        <translation>Notat til den valgte koden…</translation>
    </message>
    <message>
        <source>Export the summary…</source>
        <translation>Eksporter oppsummeringen…</translation>
    </message>
    <message>
        <source>What the consultation proposes…</source>
        <translation>Hva høringen foreslår…</translation>
    </message>
    <message>
        <source>Suggest codes</source>
        <translation>Foreslå koder</translation>
    </message>
    <message>
        <source>Read what the query finds</source>
        <translation>Les det spørringen finner</translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation>Ukodede setninger</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake til der du var</translation>
    </message>
    <message>
        <source>Read the chosen code through all letters</source>
        <translation>Les den valgte koden gjennom alle brev</translation>
    </message>
    <message>
        <source>Conclude: who wants what</source>
        <translation>Konkluder: hvem vil hva</translation>
    </message>
    <message>
        <source>Filter what is concluded</source>
        <translation>Filtrer det som konkluderes</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matriser</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standpunkter</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>Leire</translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation>Flytdiagram</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Eksporter tallene…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;øk</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>A&amp;nalyser</translation>
    </message>
    <message>
        <source>Search for words</source>
        <translation>Søk etter ord</translation>
    </message>
    <message>
        <source>Search for words in all their forms</source>
        <translation>Søk etter ord i alle former</translation>
    </message>
    <message>
        <source>Search for a pattern</source>
        <translation>Søk etter et mønster</translation>
    </message>
    <message>
        <source>Sort the hits…</source>
        <translation>Sorter treffene…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Eksporter treffene…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå til stedet</translation>
    </message>
    <message>
        <source>Code the pile or the marked hits (one alone: go there)</source>
        <translation>Kod bunken eller de merkede treffene (ett alene: gå dit)</translation>
    </message>
    <message>
        <source>Show the sentence, then the paragraph</source>
        <translation>Vis setningen, så avsnittet</translation>
    </message>
    <message>
        <source>Show the line alone</source>
        <translation>Vis bare linjen</translation>
    </message>
    <message>
        <source>Put on pile %1</source>
        <translation>Legg på bunke %1</translation>
    </message>
    <message>
        <source>Take off its pile</source>
        <translation>Ta av bunken</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importer mer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Extend and shrink</source>
        <translation>Utvid og krymp</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marg</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Code the same words in other letters…</source>
        <translation>Kod de samme ordene i andre brev…</translation>
    </message>
    <message>
        <source>Mark uncoded sentences</source>
        <translation>Merk ukodede setninger</translation>
    </message>
    <message>
        <source>Code again (new round)…</source>
        <translation>Kod på nytt (ny runde)…</translation>
    </message>
    <message>
        <source>Begin a training…</source>
        <translation>Begynn en opplæring…</translation>
    </message>
    <message>
        <source>End the round or training…</source>
        <translation>Avslutt runden eller opplæringen…</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Gå til opplæringen</translation>
    </message>
    <message>
        <source>Next place of the training</source>
        <translation>Neste sted i opplæringen</translation>
    </message>
    <message>
        <source>Previous place of the training</source>
        <translation>Forrige sted i opplæringen</translation>
    </message>
    <message>
        <source>Rounds and training</source>
        <translation>Runder og opplæring</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Decide on contradictions…</source>
        <translation>Avgjør motsigelser…</translation>
    </message>
    <message>
        <source>What letters count as…</source>
        <translation>Hva brev teller som…</translation>
    </message>
    <message>
        <source>Who was asked to answer…</source>
        <translation>Hvem som ble bedt om å svare…</translation>
    </message>
    <message>
        <source>Words for numbers…</source>
        <translation>Ord for tall…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Krypter…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Bytt passordfrase…</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Dekrypter…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Export more</source>
        <translation>Eksporter mer</translation>
    </message>
    <message>
        <source>Copies and other projects</source>
        <translation>Kopier og andre prosjekter</translation>
    </message>
    <message>
        <source>Rules, memo and check</source>
        <translation>Regler, notat og kontroll</translation>
    </message>
    <message>
        <source>How good suggested codes are…</source>
        <translation>Hvor gode kodeforslagene er…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Open an earlier state…</source>
        <translation>Åpne en tidligere tilstand …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>What is in this file…</source>
        <translation>Hva som er i denne filen…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Sammenligningen ble avbrutt.</translation>
    </message>
    <message>
        <source>The project is coded blind, so only letters that you have marked as done are compared, and there are none yet.</source>
        <translation>Prosjektet kodes blindt, så bare brev som du har merket som ferdige, blir sammenlignet, og det er ingen ennå.</translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first, then compare.</source>
        <translation>«%1» er ute av syne mens runden din pågår. Avslutt runden først, og sammenlign så.</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Rapporten kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>A report of agreement is written as .html, .pdf, .csv or .json; give the file one of these endings.</source>
        <translation>En samsvarsrapport skrives som .html, .pdf, .csv eller .json; gi filen en av disse endelsene.</translation>
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
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: se etter koder som er byttet om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>Characters are not independent of one another, so that there is no instant interval for them; ask for a bootstrap over letters.</source>
        <translation>Tegn er ikke uavhengige av hverandre, så det finnes ikke noe intervall for dem med en gang; be om bootstrap over brev.</translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation>Ett brev gir ikke noe intervall.</translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 letters.</source>
        <translation>Intervallene er upålitelige med færre enn %1 brev.</translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 units.</source>
        <translation>Intervallene er upålitelige med færre enn %1 enheter.</translation>
    </message>
    <message>
        <source>Less agreement than chance: letters that a coder has not begun count as uncoded by them.</source>
        <translation>Mindre samsvar enn tilfeldig: Brev som en koder ikke har begynt på, regnes som ukodet av denne koderen.</translation>
    </message>
    <message>
        <source>Intra-coder agreement: %1 are rounds of one person. The figures tell how steadily that person codes, not how far different people agree.</source>
        <translation>Intrakodersamsvar: %1 er runder av én person. Tallene sier hvor stødig den personen koder, ikke hvor langt forskjellige personer er enige.</translation>
    </message>
    <message>
        <source>%1 are rounds of one person, and so not independent of one another: the figures mix how steadily that person codes with how far people agree.</source>
        <translation>%1 er runder av én person og derfor ikke uavhengige av hverandre: tallene blander hvor stødig den personen koder, med hvor langt personer er enige.</translation>
    </message>
    <message>
        <source>Tasks are compared at level %1 of their tree: what stands below a task or group of that level counts as that one code.</source>
        <translation>Oppgaver sammenlignes på nivå %1 i treet: det som står under en oppgave eller gruppe på det nivået, regnes som den ene koden.</translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; what else the coders have coded counts as uncoded. Letters and codes that the query rules out are left out. The units are those of the whole text.</source>
        <translation>Bare utdrag som oppfyller spørringen «%1», regnes som kodet; alt annet koderne har kodet, regnes som ukodet. Brev og koder som spørringen utelukker, er ikke med. Enhetene er hele tekstens.</translation>
    </message>
</context>
<context>
    <name>AgreementScope</name>
    <message>
        <source>All letters</source>
        <translation>Alle brev</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dette brevet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation>
            <numerusform>%Ln komponent</numerusform>
            <numerusform>%Ln komponenter</numerusform>
        </translation>
    </message>
    <message>
        <source>some codes</source>
        <translation>noen koder</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>Shared letters</source>
        <translation>Felles brev</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
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
        <translation>Komponent</translation>
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
        <source>Unit: %1 · %2 · %3 in %4 · %5 · Kodeks %6</source>
        <translation>Enhet: %1 · %2 · %3 i %4 · %5 · Kodeks %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Intra-coder agreement</source>
        <translation>Intrakodersamsvar</translation>
    </message>
    <message>
        <source>Tasks at level %1</source>
        <translation>Oppgaver på nivå %1</translation>
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
    <name>AnalysisFile</name>
    <message>
        <source>Figures are written as .csv, .xlsx or .json. “%1” is none of these.</source>
        <translation>Tall skrives som .csv, .xlsx eller .json. «%1» er ingen av dem.</translation>
    </message>
</context>
<context>
    <name>AnswerLetters</name>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message numerus="yes">
        <source>It is a table of answers: each row with text became a letter (%n).</source>
        <translation>
            <numerusform>Det er en tabell med svar: Hver rad med tekst ble et brev (%n).</numerusform>
            <numerusform>Det er en tabell med svar: Hver rad med tekst ble et brev (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were left out: %1.</source>
        <translation>Kolonner som ble utelatt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no answer in any column of text or questions and were left out: row %1.</source>
        <translation>
            <numerusform>%n rad har ikke svar i noen kolonne med tekst eller spørsmål og ble utelatt: rad %1.</numerusform>
            <numerusform>%n rader har ikke svar i noen kolonne med tekst eller spørsmål og ble utelatt: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could not be read and became attributes: row %1.</source>
        <translation>
            <numerusform>%n dato kunne ikke leses og ble en egenskap: rad %1.</numerusform>
            <numerusform>%n datoer kunne ikke leses og ble egenskaper: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) were cut, since they are longer than %2 characters: row %1.</source>
        <translation>
            <numerusform>%n egenskap ble kuttet, siden den er lengre enn %2 tegn: rad %1.</numerusform>
            <numerusform>%n egenskaper ble kuttet, siden de er lengre enn %2 tegn: rad %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveKinds</name>
    <message>
        <source>“%1” is a REFI-QDA project (.qdpx) with letters, codes and passages, not a letter; choose it by itself to bring it in.</source>
        <translation>«%1» er et REFI-QDA-prosjekt (.qdpx) med brev, koder og utdrag, ikke et brev; velg det for seg selv for å hente det inn.</translation>
    </message>
    <message>
        <source>“%1” is a document of Apple&apos;s Pages (or Numbers or Keynote), which only those programs read; export it there as Word (.docx) or PDF and import that.</source>
        <translation>«%1» er et dokument fra Apples Pages (eller Numbers eller Keynote), som bare de programmene leser; eksporter det derfra som Word (.docx) eller PDF og importer det.</translation>
    </message>
    <message>
        <source>“%1” is an office document, but not of text; save its text as .docx or .odt, and import that.</source>
        <translation>«%1» er et kontordokument, men ikke med tekst; lagre teksten som .docx eller .odt, og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a REFI-QDA project with letters, codes and passages, not a letter; give it the ending .qdpx and choose it by itself to bring it in.</source>
        <translation>«%1» er et REFI-QDA-prosjekt med brev, koder og utdrag, ikke et brev; gi det endelsen .qdpx og velg det for seg selv for å hente det inn.</translation>
    </message>
    <message>
        <source>“%1” is an archive of files, not a letter; unpack it and import its folder.</source>
        <translation>«%1» er et arkiv med filer, ikke et brev; pakk det ut og importer mappen.</translation>
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
    <name>AtomicFolder</name>
    <message>
        <source>“%1” is a file; choose the name of a folder.</source>
        <translation>«%1» er en fil; velg navnet på en mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” does not exist; create it or choose another.</source>
        <translation>«%1» kan ikke lages, fordi mappen «%2» ikke finnes; lag den, eller velg en annen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” is read-only; choose another.</source>
        <translation>«%1» kan ikke lages, fordi mappen «%2» er skrivebeskyttet; velg en annen.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files than an earlier export; choose a new or an empty folder.</source>
        <translation>Mappen «%1» har andre filer enn dem fra en tidligere eksport; velg en ny eller en tom mappe.</translation>
    </message>
    <message>
        <source>“%1” could not be written; check the disk or the network, or choose another folder.</source>
        <translation>«%1» kunne ikke skrives; kontroller disken eller nettverket, eller velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>“%1” has no text of its own, only attachments; import it with attachments, and each becomes a letter: %2.</source>
        <translation>«%1» har ingen egen tekst, bare vedlegg; importer den med vedlegg, så blir hvert av dem et brev: %2.</translation>
    </message>
    <message>
        <source>Its attachments were left out; import it with attachments, and each becomes a letter of its own: %1.</source>
        <translation>Vedleggene er utelatt; importer den med vedlegg, så blir hvert av dem et eget brev: %1.</translation>
    </message>
    <message>
        <source>Pictures in its text, signatures and cards were left out: %1.</source>
        <translation>Bilder i teksten, signaturer og visittkort er utelatt: %1.</translation>
    </message>
    <message>
        <source>Outlook has packed its text as it was set, and what was attached, into a file that Kodeks does not open (%1); it was left out. Unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation>Outlook har pakket den formaterte teksten og vedleggene i en fil som Kodeks ikke åpner (%1); filen er utelatt. Pakk den ut med et program for slike filer (for eksempel ytnef), eller be avsenderen om selve filene, og importer dem.</translation>
    </message>
    <message>
        <source>Outlook keeps its text as rich text only, which Kodeks does not read there; open it in Outlook, save it as HTML or plain text, and import that.</source>
        <translation>Outlook har teksten bare som rik tekst, som Kodeks ikke leser der; åpne den i Outlook, lagre den som HTML eller ren tekst, og importer det.</translation>
    </message>
    <message>
        <source>“%1” holds what Outlook has packed of an e-mail (winmail.dat), which Kodeks does not open; unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation>«%1» er en e-post slik Outlook pakker den (winmail.dat), og slike filer åpner ikke Kodeks; pakk den ut med et program for slike filer (for eksempel ytnef), eller be avsenderen om selve filene, og importer dem.</translation>
    </message>
    <message>
        <source>What is encrypted or packed into a signature (%1) cannot be opened without its key and was left out; save it unencrypted in the mail program that reads it, and import that.</source>
        <translation>Det som er kryptert eller pakket inn i en signatur (%1), kan ikke åpnes uten nøkkelen og ble utelatt; lagre det ukryptert i e-postprogrammet som kan lese det, og importer det.</translation>
    </message>
</context>
<context>
    <name>CampGraph</name>
    <message numerus="yes">
        <source>Camp %1 · %2: %3, %n tie(s) drawn</source>
        <translation>
            <numerusform>Leir %1 · %2: %3, %n bånd tegnet</numerusform>
            <numerusform>Leir %1 · %2: %3, %n bånd tegnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two senders between whom there is a tie.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CampaignRows</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Slik den står</translation>
    </message>
    <message>
        <source>With words of their own</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Legger til</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Utelater</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>The comparison of the letters was cancelled.</source>
        <translation>Sammenligningen av brevene ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message>
        <source>agreement %1</source>
        <translation>enighet %1</translation>
    </message>
    <message>
        <source>conflict %1</source>
        <translation>motsetning %1</translation>
    </message>
    <message>
        <source>agreement less conflict %1</source>
        <translation>enighet minus motsetning %1</translation>
    </message>
    <message>
        <source>not defined, since what it is divided by is not above zero</source>
        <translation>ikke definert, siden det som det deles på, ikke er over null</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The number of a camp and one of its senders.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing in common</source>
        <translation>ingenting felles</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>seg selv</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendere</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Strid</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 of %2 senders (%3)</source>
        <translation>%1 av %2 avsendere (%3)</translation>
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
    <message>
        <source>The attribute “%2” of “%1” is kept under another name.</source>
        <translation>Egenskapen «%2» ved «%1» er lagret under et annet navn.</translation>
    </message>
    <message>
        <source>The file has lost the marks of a Kodeks project, as copies made with .dump do. Open it once in Kodeks, which puts them back.</source>
        <translation>Filen har mistet merkene til et Kodeks-prosjekt, slik kopier laget med .dump gjør. Åpne den én gang i Kodeks, som setter dem på plass.</translation>
    </message>
    <message>
        <source>The search index (the table “letter_search”) is missing. Open the project once in Kodeks, which makes it anew; until then searching takes longer.</source>
        <translation>Søkeindeksen (tabellen «letter_search») mangler. Åpne prosjektet én gang i Kodeks, som lager den på nytt; til da tar søk lengre tid.</translation>
    </message>
    <message>
        <source>The recognised words of “%1” do not fit its text.</source>
        <translation>De gjenkjente ordene i «%1» passer ikke til teksten.</translation>
    </message>
    <message>
        <source>The numbers of passages that are kept (the tables “passage_count” and “code_count”) are not those there are.</source>
        <translation>Antallene utdrag som holdes (tabellene «passage_count» og «code_count»), er ikke de som finnes.</translation>
    </message>
    <message>
        <source>What edit %1 of the journal changed cannot be read, so that it cannot be undone.</source>
        <translation>Det endring %1 i journalen gjorde, kan ikke leses, så den kan ikke angres.</translation>
    </message>
    <message>
        <source>What edit %1 of the journal is about does not follow from what it changed.</source>
        <translation>Det endring %1 i journalen skal handle om, følger ikke av det den gjorde.</translation>
    </message>
    <message>
        <source>Edit %1 of the journal (%2, by %3) does not fit the chain: it, or a step before it, is not what it was when it was made, or one was taken out.</source>
        <translation>Endring %1 i journalen (%2, av %3) passer ikke i kjeden: den, eller et skritt før den, er ikke det den var da den ble gjort, eller noe er tatt ut.</translation>
    </message>
    <message>
        <source>Whether edit %1 of the journal is done or undone is not what its steps say.</source>
        <translation>Om endring %1 i journalen er gjort eller angret, er ikke det skrittene sier.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>section %1</source>
        <translation>pkt. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Lukk fanen</translation>
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
    <message>
        <source>One passage:</source>
        <translation>Ett utdrag:</translation>
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
        <translation>En aktør kan ikke være underordnet seg selv.</translation>
    </message>
</context>
<context>
    <name>CodebookCsv</name>
    <message>
        <source>“%1” is no dimension; write task, group, actor, direction, argument, theme, title, unit or rule</source>
        <translation>«%1» er ingen dimensjon; skriv task, group, actor, direction, argument, theme, title, unit eller rule</translation>
    </message>
    <message>
        <source>“%1” has no column “dimension”, so it is no codebook; a codebook has the columns %2.</source>
        <translation>«%1» har ingen kolonne «dimension» og er derfor ikke en kodebok; en kodebok har kolonnene %2.</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3.</source>
        <translation>«%1», rad %2: %3.</translation>
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
        <translation>«%1» er ikke en kodebok: en kodebok er et JSON-objekt i krøllparenteser.</translation>
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
        <translation>«dimensions» mangler, så dette er ikke en kodebok; velg en annen fil.</translation>
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
        <translation>«%1» er underordnet seg selv eller ligger mer enn %2 nivåer dypt; rett opp «kind_of».</translation>
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
    <name>CoderCopy</name>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing itself. Name the coder whom the copy is for.</source>
        <translation>«%1» er konsensus for to kodere og koder ingenting selv. Oppgi koderen som kopien er til.</translation>
    </message>
    <message>
        <source>A copy for a coder needs the coder&apos;s name.</source>
        <translation>En kopi til en koder må ha navnet på koderen.</translation>
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
    <message>
        <source>No direction matches “%1”. To make one, write both actors: from&gt;to.</source>
        <translation>Ingen retninger passer til «%1». Skriv begge aktørene for å lage en ny: fra&gt;til.</translation>
    </message>
    <message>
        <source>No task matches “%1”. To make one in a group, write both: Group/Task.</source>
        <translation>Ingen oppgave passer til «%1». For å lage en i en gruppe skriver du begge: Gruppe/Oppgave.</translation>
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
        <source>Cohen’s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>Scotts pi</translation>
    </message>
    <message>
        <source>Coders %1 and %2: %3</source>
        <translation>Koderne %1 og %2: %3</translation>
    </message>
    <message>
        <source>This standard error holds only where every unit was coded by the same number of coders.</source>
        <translation>Denne standardfeilen gjelder bare når alle enheter er kodet av like mange kodere.</translation>
    </message>
    <message>
        <source>No standard error is offered for this figure; ask for a bootstrap interval.</source>
        <translation>Det finnes ingen standardfeil for dette tallet; be om et bootstrap-intervall.</translation>
    </message>
    <message>
        <source>This coefficient needs at least two possible codes; name those of the codebook.</source>
        <translation>Denne koeffisienten krever minst to mulige koder; oppgi kodene i kodeboken.</translation>
    </message>
    <message>
        <source>By these weights none of the codes that occur differ; choose other weights.</source>
        <translation>Med disse vektene skiller ingen av kodene som forekommer, seg fra hverandre; velg andre vekter.</translation>
    </message>
    <message>
        <source>Code not used.</source>
        <translation>Koden er ikke brukt.</translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Én enhet sier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>%1 compares exactly two coders; choose two, or use Krippendorff’s alpha.</source>
        <translation>%1 sammenligner nøyaktig to kodere; velg to, eller bruk Krippendorffs alfa.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>ingen retning</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
        <translation>Hvor sikker</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 av 3</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ikke kodet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>CompoundKinds</name>
    <message>
        <source>“%1” is an older workbook (.xls), a table and not a letter; save it as .xlsx or .csv and bring it in as a table.</source>
        <translation>«%1» er en eldre arbeidsbok (.xls), en tabell og ikke et brev; lagre den som .xlsx eller .csv og hent den inn som tabell.</translation>
    </message>
    <message>
        <source>“%1” is an older presentation (.ppt), which Kodeks does not read; save it as PDF and import that.</source>
        <translation>«%1» er en eldre presentasjon (.ppt), som Kodeks ikke leser; lagre den som PDF og importer den.</translation>
    </message>
    <message>
        <source>“%1” is an older office document (such as .doc), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation>«%1» er et eldre kontordokument (for eksempel .doc), som Kodeks bare leser med LibreOffice; installer det og importer dokumentet igjen, eller lagre det som .docx eller .odt og importer det.</translation>
    </message>
</context>
<context>
    <name>Conclude</name>
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
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>In one passage</source>
        <translation>I ett utdrag</translation>
    </message>
    <message>
        <source>In overlapping passages</source>
        <translation>I utdrag som overlapper</translation>
    </message>
    <message>
        <source>In the same letter</source>
        <translation>I samme brev</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s)</source>
        <translation>
            <numerusform>%Ln avsender</numerusform>
            <numerusform>%Ln avsendere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;60%&quot;, &quot;60 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Enhet: %1</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Konsensus: %1</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Kodere: %1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Uten filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 of %2 letters have such passages, %3 are left out</source>
        <translation>%1 av %2 brev har slike utdrag, %3 er utelatt</translation>
    </message>
    <message>
        <source>Totals are not sums: a passage with two arguments is in two cells and is one passage.</source>
        <translation>Totaler er ikke summer: et utdrag med to argumenter står i to ruter og er ett utdrag.</translation>
    </message>
    <message>
        <source>Totals are not sums: a letter that says two things is in two cells and is one letter.</source>
        <translation>Totaler er ikke summer: et brev som sier to ting, står i to ruter og er ett brev.</translation>
    </message>
    <message>
        <source>Totals are not sums: a sender who says two things is in two cells and is one sender.</source>
        <translation>Totaler er ikke summer: en avsender som sier to ting, står i to ruter og er én avsender.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) do not count</source>
        <translation>
            <numerusform>%Ln brev teller ikke</numerusform>
            <numerusform>%Ln brev teller ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as one each: %1 campaigns of %2 letters together</source>
        <translation>Telt som ett hver: %1 kampanjer med til sammen %2 brev</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) with the fewest are left out.</source>
        <translation>
            <numerusform>%Ln verdi med færrest er utelatt.</numerusform>
            <numerusform>%Ln verdier med færrest er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without a value are in none.</source>
        <translation>
            <numerusform>%Ln utdrag uten verdi er ikke med i noen.</numerusform>
            <numerusform>%Ln utdrag uten verdi er ikke med i noen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consensus</name>
    <message>
        <source>No letter of “%1” and “%2” is settled to the end yet. Settle the differences of one and take over what they agree on.</source>
        <translation>Ingen brev er ferdig avgjort mellom «%1» og «%2» ennå. Avgjør uenighetene i ett av dem, og ta over det de er enige om.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsensus</translation>
    </message>
    <message>
        <source>Consensus of %1 and %2</source>
        <translation>Konsensus for %1 og %2</translation>
    </message>
    <message>
        <source>One of the two coders is no longer in the project. Choose two who are.</source>
        <translation>En av de to koderne er ikke lenger i prosjektet. Velg to som er det.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with the same coder. Choose another one.</source>
        <translation>«%1» kan ikke sammenlignes med seg selv. Velg en annen koder.</translation>
    </message>
    <message>
        <source>“%1” is a consensus; only the differences of two people can be settled.</source>
        <translation>«%1» er en konsensus; bare uenigheter mellom to personer kan avgjøres.</translation>
    </message>
    <message>
        <source>The two coders already have the consensus “%1”.</source>
        <translation>De to koderne har allerede konsensusen «%1».</translation>
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
        <source>list letters, codes, coders, passages, memos or the journal</source>
        <translation>list opp brev, koder, kodere, utdrag, notater eller journalen</translation>
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
        <source>undefined</source>
        <translation>udefinert</translation>
    </message>
    <message>
        <source>%1 disagreements</source>
        <translation>%1 uenigheter</translation>
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
        <source>one JSON document</source>
        <translation>ett JSON-dokument</translation>
    </message>
    <message>
        <source>Agreement needs two or more coders who have passages.</source>
        <translation>Samsvar krever to eller flere kodere som har utdrag.</translation>
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
        <source>refused %1: %2</source>
        <translation>avviste %1: %2</translation>
    </message>
    <message>
        <source>%1 imported, %2 skipped, %3 refused</source>
        <translation>%1 importert, %2 hoppet over, %3 avvist</translation>
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
        <source>%1 passages imported</source>
        <translation>%1 utdrag importert</translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once (without it: the consensus if there is exactly one, else all coders)</source>
        <translation>bare utdragene til denne koderen; kan oppgis flere ganger (uten: konsensusen hvis det er nøyaktig én, ellers alle kodere)</translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”</source>
        <translation>bare utdrag som oppfyller det, som i «kodeks query»</translation>
    </message>
    <message>
        <source>%1 (%2 without it)</source>
        <translation>%1 (uten: %2)</translation>
    </message>
    <message>
        <source>what --count counts</source>
        <translation>hva --count teller</translation>
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
        <source>Lists what a project holds, in columns separated by tabs.</source>
        <translation>Lister opp det et prosjekt inneholder, i kolonner skilt med tabulator.</translation>
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
        <source>Makes the Oslo 2024 sample project: five letters, a codebook and two example codings.</source>
        <translation>Lager eksempelprosjektet Oslo 2024: fem brev, en kodebok og to eksempelkodinger.</translation>
    </message>
    <message>
        <source>Writes the codebook to a file that “kodeks new --codebook” reads.</source>
        <translation>Skriver kodeboken til en fil som «kodeks new --codebook» leser.</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Se «%1».</translation>
    </message>
    <message>
        <source>reckon one figure of agreement from a table</source>
        <translation>regn ut ett tall for samsvar fra en tabell</translation>
    </message>
    <message>
        <source>compare coded stretches of text from a table</source>
        <translation>sammenlign kodede tekstspenn fra en tabell</translation>
    </message>
    <message>
        <source>make a project for one coder to work in</source>
        <translation>lag et prosjekt som én koder kan arbeide i</translation>
    </message>
    <message>
        <source>bring the work of other projects into one</source>
        <translation>hent arbeidet fra andre prosjekter inn i ett</translation>
    </message>
    <message>
        <source>Compares what two or more coders have done, component by component and code by code: figures of agreement with their intervals, what is undefined and why, and where the coders differ.</source>
        <translation>Sammenligner det to eller flere kodere har gjort, komponent for komponent og kode for kode: samsvarstall med intervaller, hva som er udefinert og hvorfor, og hvor koderne er uenige.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project. “kodeks list PROJECT letters” names them.</source>
        <translation>Prosjektet har ikke noe brev som heter «%1». «kodeks list PROSJEKT letters» viser hvilke som er der.</translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook. “kodeks list PROJECT tasks” and “directions” name them.</source>
        <translation>Kodeboken har ingen kode «%1». «kodeks list PROSJEKT tasks» og «directions» viser hvilke som er der.</translation>
    </message>
    <message>
        <source>only this letter; more than once for several</source>
        <translation>bare dette brevet; flere ganger for flere brev</translation>
    </message>
    <message>
        <source>only passages with one of these tasks, directions or arguments, by id or name</source>
        <translation>bare utdrag med en av disse oppgavene, retningene eller argumentene, etter id eller navn</translation>
    </message>
    <message>
        <source>only these of passage, task, direction, from, to, arguments</source>
        <translation>bare disse av passage, task, direction, from, to, arguments</translation>
    </message>
    <message>
        <source>units, or letters if the unit is character</source>
        <translation>units (enheter), eller letters (brev) hvis enheten er character</translation>
    </message>
    <message>
        <source>also writes the report: .html or .pdf (one page), .csv (a table) or .json</source>
        <translation>skriver også rapporten: .html eller .pdf (én side), .csv (en tabell) eller .json</translation>
    </message>
    <message>
        <source>the language of the page</source>
        <translation>språket på siden</translation>
    </message>
    <message>
        <source>undefined: %1 (%2)</source>
        <translation>udefinert: %1 (%2)</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>ingen intervaller</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2; %3 resamples, seed %4</source>
        <translation>95 %-intervaller: %1 over %2; %3 utvalg, startverdi %4</translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2</source>
        <translation>95 %-intervaller: %1 over %2</translation>
    </message>
    <message>
        <source>pairs of passages: %1, without difference %2; %3</source>
        <translation>par av utdrag: %1, uten forskjell %2; %3</translation>
    </message>
    <message>
        <source>%1; letters %2, units %3 (%4); nominal; kodeks %5</source>
        <translation>%1; brev %2, enheter %3 (%4); nominal; kodeks %5</translation>
    </message>
    <message>
        <source>Makes a project for one coder to work in: the same letters and codebook, none of the others&apos; passages. “kodeks merge” brings the work back. An existing file is never overwritten.</source>
        <translation>Lager et prosjekt som én koder kan arbeide i: de samme brevene og den samme kodeboken, ingen av de andres utdrag. «kodeks merge» henter arbeidet inn igjen. En fil som finnes fra før, blir aldri overskrevet.</translation>
    </message>
    <message>
        <source>who will work in it: a coder of the project, who keeps their passages, or a new one</source>
        <translation>hvem som skal arbeide i det: en av prosjektets kodere, som beholder utdragene sine, eller en ny</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 same, %4 changed</source>
        <translation>%1: %2 nye, %3 like, %4 endret</translation>
    </message>
    <message>
        <source>removed here, comes in again: %1 %2</source>
        <translation>fjernet her, kommer inn igjen: %1 %2</translation>
    </message>
    <message>
        <source>removed there, stays: %1 %2</source>
        <translation>fjernet der, blir stående: %1 %2</translation>
    </message>
    <message>
        <source>changed in both: %1 %2: stays “%3”, not “%4”</source>
        <translation>endret i begge: %1 %2: forblir «%3», ikke «%4»</translation>
    </message>
    <message>
        <source>changed in both: %1 %2: from “%3” to “%4”</source>
        <translation>endret i begge: %1 %2: fra «%3» til «%4»</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>kodere</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>utdrag</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>avgjørelser</translation>
    </message>
    <message>
        <source>told apart: “%1” is called “%2”</source>
        <translation>holdt fra hverandre: «%1» heter «%2»</translation>
    </message>
    <message>
        <source>%1 passages stay out: they are here already, in another letter or by another coder</source>
        <translation>%1 utdrag blir utenfor: de er her allerede, i et annet brev eller av en annen koder</translation>
    </message>
    <message>
        <source>Brings the work of other projects into one: all of them, in one step that can be undone, or none. Letters are the same by their text, all else by uuid, never by name alone.</source>
        <translation>Henter arbeidet fra andre prosjekter inn i ett: alle sammen, i ett steg som kan angres, eller ingen. Brev er de samme når teksten er den samme, alt annet etter uuid, aldri etter navnet alene.</translation>
    </message>
    <message>
        <source>the project to bring it into</source>
        <translation>prosjektet som det skal hentes inn i</translation>
    </message>
    <message>
        <source>the projects to bring in; they are not changed</source>
        <translation>prosjektene som skal hentes inn; de endres ikke</translation>
    </message>
    <message>
        <source>say what would come in, and change nothing</source>
        <translation>si hva som ville komme inn, og endre ingenting</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ingenting ble endret</translation>
    </message>
    <message>
        <source>; standard error %1</source>
        <translation>; standardfeil %1</translation>
    </message>
    <message>
        <source>; 95 % interval %1 to %2 (%3)</source>
        <translation>; 95 %-intervall %1 til %2 (%3)</translation>
    </message>
    <message>
        <source>; %1 resamples, seed %2</source>
        <translation>; %1 utvalg, startverdi %2</translation>
    </message>
    <message>
        <source>; units %1, coders %2</source>
        <translation>; enheter %1, kodere %2</translation>
    </message>
    <message>
        <source>Reckons one figure of agreement from a table: a column “unit” and one per coder; an empty cell is missing, “a|b” a set, “{}” the empty set.</source>
        <translation>Regner ut ett samsvarstall fra en tabell: en kolonne «unit» og én per koder; en tom celle mangler, «a|b» er en mengde, «{}» den tomme mengden.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>tabellen</translation>
    </message>
    <message>
        <source>whom to compare; without it all</source>
        <translation>hvem som skal sammenlignes; ellers alle</translation>
    </message>
    <message>
        <source>	95 % interval %1 to %2</source>
        <translation>	95 %-intervall %1 til %2</translation>
    </message>
    <message>
        <source>%1; documents %2, characters %3</source>
        <translation>%1; dokumenter %2, tegn %3</translation>
    </message>
    <message>
        <source>%1 resamples of documents, seed %2</source>
        <translation>%1 utvalg av dokumenter, startverdi %2</translation>
    </message>
    <message>
        <source>Compares who coded what in stretches of text: the columns document, coder, start, end (exclusive, from 0) and category.</source>
        <translation>Sammenligner hvem som kodet hva i tekstspenn: kolonnene document, coder, start, end (uten sluttegnet, fra 0) og category.</translation>
    </message>
    <message>
        <source>further lengths</source>
        <translation>flere lengder</translation>
    </message>
    <message>
        <source>the characters of a document; of each, also of those that nobody coded</source>
        <translation>tegnene i et dokument; for hvert av dem, også for dem som ingen kodet</translation>
    </message>
    <message>
        <source>whom to compare, also those who coded nothing; without it all who have rows</source>
        <translation>hvem som skal sammenlignes, også de som ikke kodet noe; ellers alle som har rader</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokumenter</translation>
    </message>
    <message>
        <source>a percentile interval from N resamples over %1 (1000 is usual)</source>
        <translation>et persentilintervall fra N utvalg over %1 (1000 er vanlig)</translation>
    </message>
    <message>
        <source>what the resamples are drawn from; the same gives the same everywhere (1 without it)</source>
        <translation>det utvalgene trekkes fra; den samme startverdien (seed) gir det samme overalt (1 hvis ikke oppgitt)</translation>
    </message>
    <message>
        <source>for krippendorff_alpha: %1; nominal without it</source>
        <translation>for krippendorff_alpha: %1; ellers nominal</translation>
    </message>
    <message>
        <source>%1, or a matrix such as [[1,0.5],[0.5,1]] in the order of --categories</source>
        <translation>%1, eller en matrise som [[1,0.5],[0.5,1]] i samme rekkefølge som --categories</translation>
    </message>
    <message>
        <source>those of the codebook, in their order; without it those that occur</source>
        <translation>kategoriene i kodeboken, i rekkefølge; ellers de som forekommer</translation>
    </message>
    <message>
        <source>the category asked about</source>
        <translation>kategorien det spørres om</translation>
    </message>
    <message>
        <source>remark %1: %2</source>
        <translation>merknad %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3 codes, %4 texts, %5 selections, %6 codings</source>
        <translation>%1 (%2): %3 koder, %4 tekster, %5 markeringer, %6 kodinger</translation>
    </message>
    <message>
        <source>new: %1 codes, %2 coders, %3 passages; here already: %4 passages; changed: %5</source>
        <translation>nye: %1 koder, %2 kodere, %3 utdrag; her allerede: %4 utdrag; endret: %5</translation>
    </message>
    <message>
        <source>join lines where layout has certainly broken them</source>
        <translation>sett sammen linjer som layouten helt sikkert har brutt</translation>
    </message>
    <message>
        <source>what became of each file, as CSV</source>
        <translation>hva det ble av hver fil, som CSV</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>utelatt: %1</translation>
    </message>
    <message>
        <source>the file to write (.json, .csv, .qdc)</source>
        <translation>filen som skal skrives (.json, .csv, .qdc)</translation>
    </message>
    <message>
        <source>Writes the coded passages to a file; its ending (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for the whole project) chooses the format; a folder is for analysis in R or Python.</source>
        <translation>Skriver de kodede utdragene til en fil; endelsen (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for hele prosjektet) bestemmer formatet; en mappe er for analyse i R eller Python.</translation>
    </message>
    <message>
        <source>the file or the folder to write; “-” is CSV on standard output</source>
        <translation>filen eller mappen som skal skrives; «-» er CSV på standard ut</translation>
    </message>
    <message>
        <source>take facts of letters from a table</source>
        <translation>hent fakta om brev fra en tabell</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1: %2: «%3»</translation>
    </message>
    <message>
        <source>%1: %2: “%3”, was “%4”</source>
        <translation>%1: %2: «%3», var «%4»</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>feil: %1</translation>
    </message>
    <message>
        <source>letters changed: %1; values changed: %2; rows left out: %3</source>
        <translation>brev endret: %1; verdier endret: %2; rader utelatt: %3</translation>
    </message>
    <message>
        <source>Nothing was changed, since there are cells that cannot be taken over (%1). Correct them and try again. The first: %2</source>
        <translation>Ingenting ble endret, siden det er celler som ikke kan tas inn (%1). Rett dem og prøv igjen. Den første: %2</translation>
    </message>
    <message>
        <source>No row names a letter of the project, so nothing was changed. Write the letters&apos; file names in the column “file”.</source>
        <translation>Ingen rad nevner et brev i prosjektet, så ingenting ble endret. Skriv filnavnene til brevene i kolonnen «fil».</translation>
    </message>
    <message>
        <source>Takes facts and attributes of letters from a table: one row for each letter, one column with the letters&apos; file names (“file”, “letter”, “fil”, “brev”), with or without their endings. Columns called sender, recipient, date, our reference, your reference, case number and signature (or the same in Norwegian) are facts; every other column is an attribute with its title. An empty cell leaves what is there. Rows whose letter is not found, or could be several, are listed and left out. If a date cannot be read, or rows contradict each other, nothing is changed.</source>
        <translation>Henter fakta og egenskaper ved brev fra en tabell: én rad for hvert brev og én kolonne med filnavnene til brevene («fil», «brev», «file», «letter»), med eller uten endelse. Kolonner som heter avsender, mottaker, dato, vår ref., deres ref., saksnummer og underskrift (eller det samme på engelsk), er fakta; alle andre kolonner er egenskaper med kolonnens tittel som navn. En tom celle lar det som står der, være. Rader der brevet ikke finnes, eller kan være flere, listes opp og utelates. Kan en dato ikke leses, eller sier rader imot hverandre, endres ingenting.</translation>
    </message>
    <message>
        <source>the project, with the letters</source>
        <translation>prosjektet med brevene</translation>
    </message>
    <message>
        <source>the table: .csv, or .xlsx (the sheet called Letters or Brev, else the first)</source>
        <translation>tabellen: .csv eller .xlsx (arket som heter Letters eller Brev, ellers det første)</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>si hva som ville bli endret, uten å endre noe</translation>
    </message>
    <message>
        <source>near-duplicate %1: %2</source>
        <translation>nesten likt %1: %2</translation>
    </message>
    <message>
        <source>A report ends with .html, .pdf, .csv or .json, not as “%1”.</source>
        <translation>En rapport slutter på .html, .pdf, .csv eller .json, ikke som «%1».</translation>
    </message>
    <message>
        <source>Say who will work in the copy.</source>
        <translation>Oppgi hvem som skal arbeide i kopien.</translation>
    </message>
    <message>
        <source>Say whose passages they are.</source>
        <translation>Oppgi hvem utdragene tilhører.</translation>
    </message>
    <message>
        <source>This is for CSV only.</source>
        <translation>Dette gjelder bare CSV.</translation>
    </message>
    <message>
        <source>what came in stays in the project</source>
        <translation>det som kom inn, blir stående i prosjektet</translation>
    </message>
    <message>
        <source>“%1” takes no further word.</source>
        <translation>«%1» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>“unitizing” needs the length of each document.</source>
        <translation>«unitizing» må ha lengden av hvert dokument.</translation>
    </message>
    <message>
        <source>“%1” has no such option.</source>
        <translation>«%1» har ikke noe slikt valg.</translation>
    </message>
    <message>
        <source>This option takes no value.</source>
        <translation>Dette valget tar ingen verdi.</translation>
    </message>
    <message>
        <source>This option needs a value behind it.</source>
        <translation>Dette valget må ha en verdi etter seg.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tomt.</translation>
    </message>
    <message>
        <source>This is a whole number of at least %1, not “%2”.</source>
        <translation>Dette er et helt tall på minst %1, ikke «%2».</translation>
    </message>
    <message>
        <source>This is one of %1, not “%2”.</source>
        <translation>Dette er en av %1, ikke «%2».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Mente du «%1»?</translation>
    </message>
    <message>
        <source>There are at most %1 resamples.</source>
        <translation>Det trekkes høyst %1 utvalg.</translation>
    </message>
    <message>
        <source>This is a whole number from 0 to %1, not “%2”.</source>
        <translation>Dette er et helt tall fra 0 til %1, ikke «%2».</translation>
    </message>
    <message>
        <source>Say which figure: one of %1.</source>
        <translation>Oppgi hvilket mål: ett av %1.</translation>
    </message>
    <message>
        <source>“%1” has no weights.</source>
        <translation>«%1» har ingen vekter.</translation>
    </message>
    <message>
        <source>This is one of %1, or a matrix such as [[1,0.5],[0.5,1]] with a row and a column for each of the --categories, from 0 to 1 and with 1 from corner to corner, not “%2”.</source>
        <translation>Dette er en av %1, eller en matrise som [[1,0.5],[0.5,1]] med en rad og en kolonne for hver av --categories, fra 0 til 1 og med 1 fra hjørne til hjørne, ikke «%2».</translation>
    </message>
    <message>
        <source>“%1” has no metric.</source>
        <translation>«%1» har ingen metrikk.</translation>
    </message>
    <message>
        <source>“%1” needs the category to ask about.</source>
        <translation>«%1» må ha kategorien det spørres om.</translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation>«%1» har ingen kategori.</translation>
    </message>
    <message>
        <source>This is a folder; name the project in it.</source>
        <translation>Dette er en mappe; oppgi prosjektet i den.</translation>
    </message>
    <message>
        <source>There is no such project. Check its name and folder, or make it: “kodeks new %1”.</source>
        <translation>Prosjektet finnes ikke. Kontroller navnet og mappen, eller lag det: «kodeks new %1».</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Det finnes ikke noe slikt valg.</translation>
    </message>
    <message>
        <source>The command comes first: “kodeks %1 %2”.</source>
        <translation>Kommandoen kommer først: «kodeks %1 %2».</translation>
    </message>
    <message>
        <source>The window opens one project and takes no further word.</source>
        <translation>Vinduet åpner ett prosjekt og tar ingen flere ord.</translation>
    </message>
    <message>
        <source>There is neither a command nor a project of this name.</source>
        <translation>Det finnes verken en kommando eller et prosjekt med dette navnet.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Det finnes ingen slik kommando.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation>Det finnes ingen skjerm, så derfor kan vinduet ikke åpnes. Start Kodeks på et skrivebord, eller oppgi en kommando; «kodeks --help» viser dem.</translation>
    </message>
    <message>
        <source>This display cannot be reached, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation>Skjermen kan ikke nås, så derfor kan vinduet ikke åpnes. Start Kodeks på et skrivebord, eller oppgi en kommando; «kodeks --help» viser dem.</translation>
    </message>
    <message>
        <source>also letters that not all of the coders have begun, which count as uncoded by the others; without it those that all have begun or marked as done</source>
        <translation>også brev som ikke alle koderne har begynt på, og som regnes som ukodet av de andre; uten dette de som alle har begynt på eller merket som ferdige</translation>
    </message>
    <message>
        <source>letters compared: %1 of %2 (%3)</source>
        <translation>brev sammenlignet: %1 av %2 (%3)</translation>
    </message>
    <message>
        <source>words that stand for missing values, as an empty cell does</source>
        <translation>ord som står for manglende verdier, slik en tom celle gjør</translation>
    </message>
    <message>
        <source>Brings coded passages into a project: all rows, or none if anything is wrong. Of a table that Taguette or QualCoder wrote, the rows whose quote stands in its letter exactly once. A passage that the coder has already is not doubled.</source>
        <translation>Henter kodede utdrag inn i et prosjekt: alle radene, eller ingen hvis noe er galt. Av en tabell fra Taguette eller QualCoder de radene der sitatet står nøyaktig én gang i brevet. Et utdrag som koderen har fra før, blir ikke doblet.</translation>
    </message>
    <message>
        <source>here already, and not doubled: %1 passages</source>
        <translation>her fra før, og ikke doblet: %1 utdrag</translation>
    </message>
    <message>
        <source>%1 passages are the same as another of their coder, under another uuid: one of them stays</source>
        <translation>%1 utdrag er det samme som et annet av samme koder, med en annen uuid: ett av dem blir stående</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.</source>
        <translation>Det er ingen koder «%1» i prosjektet. «kodeks list PROSJEKT coders» viser dem.</translation>
    </message>
    <message>
        <source>These are names with commas between them, or a JSON array of names, none empty and none twice, not “%1”.</source>
        <translation>Dette er navn med komma mellom, eller en JSON-liste med navn, ingen tomme og ingen to ganger, ikke «%1».</translation>
    </message>
    <message>
        <source>say after which words a full stop ends no sentence</source>
        <translation>si etter hvilke ord punktum ikke avslutter en setning</translation>
    </message>
    <message>
        <source>Says which abbreviations a project has beyond those that Kodeks knows, or changes them: after one that is added a full stop ends no sentence, one that is removed is a word like others. Only until something is coded.</source>
        <translation>Sier hvilke forkortelser et prosjekt har ut over dem Kodeks kjenner, eller endrer dem: etter en som er lagt til, avslutter punktum ingen setning, og en som er tatt bort, er et ord som andre. Bare til noe er kodet.</translation>
    </message>
    <message>
        <source>“velf. x.y.”; may be given more than once</source>
        <translation>«velf. x.y.»; kan gis flere ganger</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>på samme måte</translation>
    </message>
    <message>
        <source>first forget what was added and removed before</source>
        <translation>glem først det som var lagt til og tatt bort før</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>lagt til: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>tatt bort: %1</translation>
    </message>
    <message>
        <source>skipped %1: the project has this letter already, as %2</source>
        <translation>hoppet over %1: prosjektet har dette brevet fra før, som %2</translation>
    </message>
    <message>
        <source>same text %1: %2</source>
        <translation>samme tekst %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the imported have the text of another letter</source>
        <translation>
            <numerusform>%n av de importerte har teksten til et annet brev</numerusform>
            <numerusform>%n av de importerte har teksten til et annet brev</numerusform>
        </translation>
    </message>
    <message>
        <source>recognise it as text in these languages, such as nor or nor,eng; otherwise as Norwegian</source>
        <translation>gjenkjenn den som tekst på disse språkene, for eksempel nor eller nor,eng; ellers som norsk</translation>
    </message>
    <message>
        <source>find coded passages by what is said of them</source>
        <translation>finn kodede utdrag etter det som er sagt om dem</translation>
    </message>
    <message>
        <source>Finds the coded passages that fulfil an expression, such as &quot;task:Sykehjem to:bydel&quot;.</source>
        <translation>Finner de kodede utdragene som oppfyller et uttrykk, for eksempel «oppgave:Sykehjem til:bydel».</translation>
    </message>
    <message>
        <source>fields and words; the handbook has them</source>
        <translation>felt og ord; de står i håndboken</translation>
    </message>
    <message>
        <source>a table of the passages; “-” is standard output</source>
        <translation>en tabell over utdragene; «-» er standard ut</translation>
    </message>
    <message>
        <source>only how many there are</source>
        <translation>bare hvor mange de er</translation>
    </message>
    <message>
        <source>what is attached to e-mails becomes letters of its own</source>
        <translation>det som er vedlagt e-poster, blir egne brev</translation>
    </message>
    <message>
        <source>keep page numbers, running headers and footers of PDF documents in the text</source>
        <translation>behold sidetall, topptekster og bunntekster fra PDF-dokumenter i teksten</translation>
    </message>
    <message>
        <source>accept facts that were only proposed</source>
        <translation>godta fakta som bare var foreslått</translation>
    </message>
    <message>
        <source>accepted %1: %2: “%3”</source>
        <translation>godtatt %1: %2: «%3»</translation>
    </message>
    <message>
        <source>Accepts facts that were only proposed, since they are doubtful: those of the letters and kinds named, else all. “kodeks list PROJECT proposals” shows them, each with the line it was read from.</source>
        <translation>Godtar fakta som bare er foreslått, fordi de er usikre: dem for brevene og slagene som er nevnt, ellers alle. «kodeks list PROSJEKT proposals» viser dem, hvert med linjen det er lest fra.</translation>
    </message>
    <message>
        <source>only of this letter; may be given several times</source>
        <translation>bare for dette brevet; kan oppgis flere ganger</translation>
    </message>
    <message>
        <source>only this fact (sender, recipient, dated, …); may be given several times</source>
        <translation>bare dette faktumet (sender, recipient, dated, …); kan oppgis flere ganger</translation>
    </message>
    <message>
        <source>The project has no letter “%1”.</source>
        <translation>Prosjektet har ikke noe brev «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>%n forslag godtatt</numerusform>
            <numerusform>%n forslag godtatt</numerusform>
        </translation>
    </message>
    <message>
        <source>signatory %1: of %2</source>
        <translation>medunderskriver %1: av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) listed as signatories</source>
        <translation>
            <numerusform>%n avsender ført opp som medunderskriver</numerusform>
            <numerusform>%n avsendere ført opp som medunderskrivere</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one letter of each text, and list the others who sent it as its signatories</source>
        <translation>behold ett brev av hver tekst, og før opp de andre som sendte den, som medunderskrivere</translation>
    </message>
    <message>
        <source>It is a table that says something of letters, not a letter; take it with “kodeks import-facts PROJECT TABLE” once the letters are in.</source>
        <translation>Det er en tabell som forteller noe om brev, ikke et brev; ta den med «kodeks import-facts PROSJEKT TABELL» når brevene er inne.</translation>
    </message>
    <message>
        <source>It is a table, and none of its columns looks like text or a question; say which are with --column TITLE=text, or take it with “kodeks import-facts PROJECT TABLE”.</source>
        <translation>Det er en tabell, og ingen av kolonnene ser ut som tekst eller et spørsmål; si hvilke som er det med --column TITTEL=text, eller ta den med «kodeks import-facts PROSJEKT TABELL».</translation>
    </message>
    <message>
        <source>No table among the files has a column “%1” (option --column). Look at its first line.</source>
        <translation>Ingen tabell blant filene har en kolonne «%1» (valget --column). Se på den første linjen.</translation>
    </message>
    <message>
        <source>“%1” does not say what a column is. Write TITLE=WHAT, where WHAT is one of: %2.</source>
        <translation>«%1» sier ikke hva en kolonne er. Skriv TITTEL=HVA, der HVA er ett av: %2.</translation>
    </message>
    <message>
        <source>what a column of a table of answers is (%1); may be given several times</source>
        <translation>hva en kolonne i en tabell med svar er (%1); kan gis flere ganger</translation>
    </message>
    <message>
        <source>take no table for letters: CSV files are texts, workbooks are refused</source>
        <translation>les ingen tabell som brev: CSV-filer er tekster, arbeidsbøker avvises</translation>
    </message>
    <message>
        <source>“-” is standard output, where --json puts its document. Name a file.</source>
        <translation>«-» er standard ut, der --json legger dokumentet sitt. Oppgi en fil.</translation>
    </message>
    <message>
        <source>recognise the text of scans: pictures, and pages of PDF documents without text (needs Tesseract&apos;s data)</source>
        <translation>gjenkjenn teksten i skanninger: bilder, og sider uten tekst i PDF-dokumenter (trenger dataene til Tesseract)</translation>
    </message>
    <message>
        <source>It only counts. Leave it out, or --csv and --json.</source>
        <translation>Det teller bare. Utelat det, eller --csv og --json.</translation>
    </message>
    <message>
        <source>a codebook to begin with (.json, .csv, .qdc, .xlsx, .ods), or a project that has one</source>
        <translation>en kodebok å begynne med (.json, .csv, .qdc, .xlsx, .ods), eller et prosjekt som har en</translation>
    </message>
    <message>
        <source>also what may be wrong in the study, which is no problem of the project</source>
        <translation>også hva som kan være galt i studien, som ikke er en feil ved prosjektet</translation>
    </message>
    <message>
        <source>The program kodeks-window, which opens the window and prints pages, is missing or does not start. Install Kodeks again.</source>
        <translation>Programmet kodeks-window, som åpner vinduet og skriver ut sider, mangler eller starter ikke. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>copy a whole project, checked</source>
        <translation>kopier et helt prosjekt, kontrollert</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Oppdaterer prosjektet</translation>
    </message>
    <message>
        <source>QUERY is a regular expression (PCRE2)</source>
        <translation>QUERY er et regulært uttrykk (PCRE2)</translation>
    </message>
    <message>
        <source>so much of the line before and after a hit (40 without it)</source>
        <translation>så mye av linjen før og etter et treff (40 uten)</translation>
    </message>
    <message>
        <source>count who wants what moved where</source>
        <translation>tell hvem som vil flytte hva hvor</translation>
    </message>
    <message>
        <source>list what each sender wants of each task</source>
        <translation>vis hva hver avsender vil med hver oppgave</translation>
    </message>
    <message>
        <source>count what is said together with what</source>
        <translation>tell hva som blir sagt sammen med hva</translation>
    </message>
    <message>
        <source>write who agrees with whom as a network</source>
        <translation>skriv hvem som er enig med hvem, som et nettverk</translation>
    </message>
    <message>
        <source>find letters with nearly the same text</source>
        <translation>finn brev med nesten samme tekst</translation>
    </message>
    <message>
        <source>Finds letters with nearly the same text, and what each of them adds or leaves out.</source>
        <translation>Finner brev med nesten samme tekst, og hva hvert av dem legger til eller utelater.</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>hva radene er</translation>
    </message>
    <message>
        <source>what the columns are</source>
        <translation>hva kolonnene er</translation>
    </message>
    <message>
        <source>in one passage (without it), in two that overlap, or anywhere in one letter</source>
        <translation>i ett utdrag (uten valget), i to som overlapper, eller hvor som helst i ett brev</translation>
    </message>
    <message>
        <source>Counts what is said together with what.</source>
        <translation>Teller hva som blir sagt sammen med hva.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>med vekt</translation>
    </message>
    <message>
        <source>zero, left out</source>
        <translation>null, utelatt</translation>
    </message>
    <message>
        <source>undefined, left out</source>
        <translation>ikke definert, utelatt</translation>
    </message>
    <message>
        <source>the file: .graphml or .csv</source>
        <translation>filen: .graphml eller .csv</translation>
    </message>
    <message>
        <source>what ties senders: that they want the same (without it), what cannot both be, or the first less the second</source>
        <translation>hva som knytter avsendere sammen: at de vil det samme (uten valget), det som ikke kan være begge deler, eller det første minus det andre</translation>
    </message>
    <message>
        <source>what a tie is divided by, so that those who say much are not tied to everybody (none without it)</source>
        <translation>hva et bånd deles på, så de som sier mye, ikke blir knyttet til alle (uten valget: none)</translation>
    </message>
    <message>
        <source>Writes who agrees or disagrees with whom as a network.</source>
        <translation>Skriver hvem som er enig eller uenig med hvem, som et nettverk.</translation>
    </message>
    <message>
        <source>Lists what each sender wants of each task, and where a sender wants what cannot both be.</source>
        <translation>Viser hva hver avsender vil med hver oppgave, og hvor en avsender vil to ting som ikke kan forenes.</translation>
    </message>
    <message>
        <source>It says another unit than --unit. Leave one of them out.</source>
        <translation>Det sier en annen enhet enn --unit. Utelat det ene.</translation>
    </message>
    <message>
        <source>Counts who wants what moved where: from actor to actor, task by direction, kind of direction.</source>
        <translation>Teller hvem som vil flytte hva hvor: fra aktør til aktør, oppgave etter retning, slag retning.</translation>
    </message>
    <message>
        <source>a task counts with those below it, each unit once</source>
        <translation>en oppgave teller med dem under seg, hver enhet én gang</translation>
    </message>
    <message>
        <source>the same as --unit</source>
        <translation>det samme som --unit</translation>
    </message>
    <message>
        <source>what is counted, each once</source>
        <translation>hva som telles, hver én gang</translation>
    </message>
    <message>
        <source>a table of the figures; “-” is standard output</source>
        <translation>en tabell over tallene; «-» er standard ut</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>der: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>enhet: %1</translation>
    </message>
    <message>
        <source>letters: %1 of %2</source>
        <translation>brev: %1 av %2</translation>
    </message>
    <message>
        <source>passages: %1</source>
        <translation>utdrag: %1</translation>
    </message>
    <message>
        <source>This option is needed: one of %1.</source>
        <translation>Dette valget må være med: ett av %1.</translation>
    </message>
    <message>
        <source>the inflected forms of words, too (Norwegian)</source>
        <translation>også bøyde former av ordene (norsk)</translation>
    </message>
    <message>
        <source>not this one of the forms; may be given more than once</source>
        <translation>ikke denne av formene; kan gis flere ganger</translation>
    </message>
    <message>
        <source>what is counted beside the hits: sender tells how many senders have one</source>
        <translation>hva som telles ved siden av treffene: sender sier hvor mange avsendere som har et</translation>
    </message>
    <message>
        <source>only hits outside those passages (without --coder and --where: outside all)</source>
        <translation>bare treff utenfor disse utdragene (uten --coder og --where: utenfor alle)</translation>
    </message>
    <message>
        <source>a table of the hits; “-” is standard output</source>
        <translation>en tabell over treffene; «-» er standard ut</translation>
    </message>
    <message>
        <source>A regular expression says itself which forms it finds. Leave out --stem or --regex.</source>
        <translation>Et regulært uttrykk sier selv hvilke former det finner. Utelat --stem eller --regex.</translation>
    </message>
    <message>
        <source>It leaves out forms that --stem finds. Give --stem, too.</source>
        <translation>Det utelater former som --stem finner. Gi --stem også.</translation>
    </message>
    <message>
        <source>kodeks: forms: %1</source>
        <translation>kodeks: former: %1</translation>
    </message>
    <message>
        <source>kodeks: left out: %1</source>
        <translation>kodeks: utelatt: %1</translation>
    </message>
    <message>
        <source>Finds words, &quot;phrases&quot; and prefix* in the letters that hold them all; AND, OR, NOT and brackets join them otherwise.</source>
        <translation>Finner ord, «fraser» og begynnelser* i brevene som har alle; OG, ELLER, IKKE og parenteser knytter dem sammen på andre måter.</translation>
    </message>
    <message>
        <source>take from a table what is proposed for each task</source>
        <translation>hent fra en tabell hva som er foreslått for hver oppgave</translation>
    </message>
    <message>
        <source>take decisions on contradictions from a table</source>
        <translation>hent avgjørelser om motsigelser fra en tabell</translation>
    </message>
    <message>
        <source>take from a table what letters are and whether they count</source>
        <translation>hent fra en tabell hva brev er, og om de teller</translation>
    </message>
    <message>
        <source>take from a table who was asked to answer</source>
        <translation>hent fra en tabell hvem som ble bedt om å svare</translation>
    </message>
    <message>
        <source>take the words for numbers from a table</source>
        <translation>hent ordene for tall fra en tabell</translation>
    </message>
    <message>
        <source>find sentences that nobody has coded</source>
        <translation>finn setninger som ingen har kodet</translation>
    </message>
    <message>
        <source>say by which words uncoded sentences are found</source>
        <translation>si hvilke ord ukodede setninger finnes med</translation>
    </message>
    <message>
        <source>suggest codes for a passage</source>
        <translation>foreslå koder for et utdrag</translation>
    </message>
    <message>
        <source>write the summary of the consultation</source>
        <translation>skriv oppsummeringen av høringen</translation>
    </message>
    <message>
        <source>Finds the sentences that speak of a task, an actor or a move and that nobody has coded.</source>
        <translation>Finner setningene som snakker om en oppgave, en aktør eller en flytting, og som ingen har kodet.</translation>
    </message>
    <message>
        <source>Says by which words a project finds sentences that speak of moving a task, or changes them. A word may go on: “flytt” finds “flyttes”. Names of tasks and actors are found without being listed.</source>
        <translation>Sier hvilke ord et prosjekt finner setninger om å flytte en oppgave med, eller endrer dem. Et ord kan fortsette: «flytt» finner «flyttes». Navn på oppgaver og aktører finnes uten å stå i listen.</translation>
    </message>
    <message>
        <source>“flytt, bør ligge”; may be given more than once</source>
        <translation>«flytt, bør ligge»; kan gis flere ganger</translation>
    </message>
    <message>
        <source>“%1” does not end in .md, .odt or .csv, so that its form is not known. Name such a file.</source>
        <translation>«%1» slutter ikke på .md, .odt eller .csv, så formen er ikke kjent. Oppgi en slik fil.</translation>
    </message>
    <message>
        <source>of memos: writes them whole, by the ending of FILE as .md, .odt or .csv</source>
        <translation>for notater: skriver dem hele, etter endelsen til FIL som .md, .odt eller .csv</translation>
    </message>
    <message>
        <source>It is for memos, without --json. Redirect the output of other lists.</source>
        <translation>Det er for notater, uten --json. Før utdataene fra andre lister til en fil selv.</translation>
    </message>
    <message>
        <source>the table: .csv, .xlsx or .ods (its first sheet)</source>
        <translation>tabellen: .csv, .xlsx eller .ods (det første arket)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation>
            <numerusform>%n rad hentet</numerusform>
            <numerusform>%n rader hentet</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes from a table what those who consult propose for tasks: columns task and direction, each by its id or whole name. An empty direction or “-” takes a task&apos;s proposal away; tasks that are not in the table keep theirs.</source>
        <translation>Henter fra en tabell hva høringen foreslår for oppgaver: kolonnene oppgave og retning, hver med id eller helt navn. En tom retning eller «-» tar bort forslaget for en oppgave; oppgaver som ikke er i tabellen, beholder sitt.</translation>
    </message>
    <message>
        <source>Takes decisions on contradictions, as “kodeks positions” lists them, from a table: columns sender, task, direction (empty or “-” where it cannot be told) and note.</source>
        <translation>Henter avgjørelser om motsigelser, slik «kodeks positions» viser dem, fra en tabell: kolonnene avsender, oppgave, retning (tom eller «-» der det ikke kan avgjøres) og merknad.</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>hvem som avgjør</translation>
    </message>
    <message>
        <source>Takes from a table what letters are among the answers: columns letter, standing (%1) and counts (yes or no). Letters that do not count are left out of all figures.</source>
        <translation>Henter fra en tabell hva brev er blant svarene: kolonnene brev, status (%1) og teller (ja eller nei). Brev som ikke teller, er utelatt fra alle tall.</translation>
    </message>
    <message>
        <source>Takes from a table who was asked to answer: a column name (or sender, recipient), as the senders of letters are called. The table takes the place of the one before.</source>
        <translation>Henter fra en tabell hvem som ble bedt om å svare: en kolonne navn (eller avsender, mottaker), slik avsenderne av brev heter. Tabellen erstatter den forrige.</translation>
    </message>
    <message>
        <source>Takes from a table the words that a summary has for numbers: columns when (0, 1, all, or “&gt;50” for more than 50 percent of those who speak of it), nb, nn, en. “kodeks list PROJECT number-words” shows those there are.</source>
        <translation>Henter fra en tabell ordene en oppsummering har for tall: kolonnene når (0, 1, all, eller «&gt;50» for mer enn 50 prosent av dem som uttaler seg), nb, nn, en. «kodeks list PROSJEKT number-words» viser dem som finnes.</translation>
    </message>
    <message>
        <source>Suggests at most three tasks, directions and arguments for a stretch of a letter, and says why; or measures how often such suggestions have what was coded.</source>
        <translation>Foreslår høyst tre oppgaver, retninger og argumenter for et stykke av et brev, og sier hvorfor; eller måler hvor ofte slike forslag har det som ble kodet.</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>brevet</translation>
    </message>
    <message>
        <source>where the stretch begins, in characters (code points)</source>
        <translation>hvor stykket begynner, i tegn (kodepunkter)</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>hvor det slutter</translation>
    </message>
    <message>
        <source>each coder&apos;s own passages against what would have been suggested</source>
        <translation>hver koders egne utdrag mot det som ville blitt foreslått</translation>
    </message>
    <message>
        <source>Give either --letter, --start and --end, or --measure.</source>
        <translation>Gi enten --letter, --start og --end, eller --measure.</translation>
    </message>
    <message>
        <source>Writes the summary of the consultation: who answered, and for each question and task who is for, against, for something else and silent, with numbers, names and quotes. The ending of OUT (%1) chooses the format. What people have written under “Assessment” in the file that is there (.odt, .docx, .xlsx) is kept.</source>
        <translation>Skriver oppsummeringen av høringen: hvem som har svart, og for hvert spørsmål og hver oppgave hvem som er for, mot, for noe annet og tause, med tall, navn og sitater. Endelsen på UT (%1) velger formatet. Det som er skrevet under «Vurdering» i filen som ligger der (.odt, .docx, .xlsx), blir beholdt.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som skal skrives</translation>
    </message>
    <message>
        <source>of the summary (without it: that of the program)</source>
        <translation>for oppsummeringen (uten valget: programmets)</translation>
    </message>
    <message>
        <source>an earlier summary (.odt, .docx, .xlsx) to take the assessments from</source>
        <translation>en tidligere oppsummering (.odt, .docx, .xlsx) å hente vurderingene fra</translation>
    </message>
    <message>
        <source>letters that do not count: %1</source>
        <translation>brev som ikke teller: %1</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny passordfrase: </translation>
    </message>
    <message>
        <source>A passphrase is needed: give it on a terminal, with %1 FILE, or in the variable %2.</source>
        <translation>Det trengs en passordfrase: gi den i en terminal, med %1 FIL eller i variabelen %2.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Gjenta: </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>De to passordfrasene er ulike; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Not encrypted, and in the same folder: %1. Encrypt or delete these copies too.</source>
        <translation>Ikke kryptert, og i samme mappe: %1. Krypter eller slett disse kopiene også.</translation>
    </message>
    <message>
        <source>Encrypts a project, in place: nobody opens it without its passphrase from now on, and nobody can bring it back if the passphrase is lost. Until all is written the old file stays.</source>
        <translation>Krypterer et prosjekt, på samme sted: fra nå av åpner ingen det uten passordfrasen, og ingen kan hente det tilbake om den blir borte. Til alt er skrevet, blir den gamle filen liggende.</translation>
    </message>
    <message>
        <source>The project is encrypted already. “kodeks change-passphrase” gives it another.</source>
        <translation>Prosjektet er allerede kryptert. «kodeks change-passphrase» gir det en annen passordfrase.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>kryptert</translation>
    </message>
    <message>
        <source>Takes the encryption off a project, in place: everybody who has the file can read it. Until all is written the old file stays.</source>
        <translation>Tar krypteringen av et prosjekt, på samme sted: alle som har filen, kan lese den. Til alt er skrevet, blir den gamle filen liggende.</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>dekryptert</translation>
    </message>
    <message>
        <source>Gives an encrypted project another passphrase, in place. Copies keep the one they have. The present passphrase is given as with every command; the new one on a terminal, with --new-passphrase-file FILE, or in the variable KODEKS_NEW_PASSPHRASE.</source>
        <translation>Gir et kryptert prosjekt en annen passordfrase, på samme sted. Kopier beholder den de har. Passordfrasen det har nå, gis som ved hver kommando; den nye i en terminal, med --new-passphrase-file FIL eller i variabelen KODEKS_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>its first line is the new passphrase</source>
        <translation>første linje er den nye passordfrasen</translation>
    </message>
    <message>
        <source>the passphrase is another one now</source>
        <translation>passordfrasen er en annen nå</translation>
    </message>
    <message>
        <source>Proposes names that may have to be replaced before anything is handed on: senders, who signs and who handles, coders, e-mail addresses, phone and identity numbers. Read the list: names may be missing, and some are no names. “kodeks export … --pseudonyms” takes it.</source>
        <translation>Foreslår navn som kanskje må byttes ut før noe gis videre: avsendere, den som signerer og saksbehandler, kodere, e-postadresser, telefon- og fødselsnumre. Les listen: navn kan mangle, og noen er ingen navn. «kodeks export … --pseudonyms» tar den.</translation>
    </message>
    <message>
        <source>write the table there</source>
        <translation>skriv tabellen dit</translation>
    </message>
    <message>
        <source>give a coding to the same words in other letters</source>
        <translation>gi en koding til de samme ordene i andre brev</translation>
    </message>
    <message>
        <source>code letters again: begin, end and list rounds</source>
        <translation>kode brev på nytt: begynne, avslutte og liste opp runder</translation>
    </message>
    <message>
        <source>train a coder on passages that others have coded</source>
        <translation>lære opp en koder på utdrag andre har kodet</translation>
    </message>
    <message>
        <source>encrypt a project with a passphrase</source>
        <translation>krypter et prosjekt med en passordfrase</translation>
    </message>
    <message>
        <source>take the encryption off a project</source>
        <translation>ta krypteringen av et prosjekt</translation>
    </message>
    <message>
        <source>give an encrypted project another passphrase</source>
        <translation>gi et kryptert prosjekt en annen passordfrase</translation>
    </message>
    <message>
        <source>propose names that are to be replaced</source>
        <translation>foreslå navn som skal byttes ut</translation>
    </message>
    <message>
        <source>“--all-letters” asks for the contrary. Give one of the two.</source>
        <translation>«--all-letters» ber om det motsatte. Gi en av de to.</translation>
    </message>
    <message>
        <source>only letters that all of the coders have begun or marked as done, of those named too, and no others where there are none</source>
        <translation>bare brev alle koderne har begynt på eller merket som ferdige, også av dem som er nevnt, og ingen andre der det ikke er noen</translation>
    </message>
    <message>
        <source>compare tasks at this level of their tree, 1 being the top: a group counts as one code</source>
        <translation>sammenlign oppgaver på dette nivået i treet, der 1 er øverst: en gruppe regnes som én kode</translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”, count as coded; letters and codes that it rules out are left out</source>
        <translation>bare utdrag som oppfyller det, som i «kodeks query», regnes som kodet; brev og koder som det utelukker, er ikke med</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>bare: %1</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikke noe brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>%1 has no passage “%2”. “kodeks list PROJECT passages --json” tells their ids.</source>
        <translation>%1 har ikke noe utdrag «%2». «kodeks list PROSJEKT passages --json» sier hva de heter.</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation>Det er ingen koder «%1» i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be coded</source>
        <translation>
            <numerusform>%n sted ville blitt kodet</numerusform>
            <numerusform>%n steder ville blitt kodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded</source>
        <translation>
            <numerusform>%n sted kodet</numerusform>
            <numerusform>%n steder kodet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 coded so already, %2 coded otherwise, %3 disputed; %4 passages with too few words</source>
        <translation>%1 kodet slik alt, %2 kodet på annen måte, %3 omstridte; %4 utdrag med for få ord</translation>
    </message>
    <message>
        <source>Gives the coding of a coder&apos;s passages to the same sentences in other letters: those that a passage touches, word for word, five words or more. Places that are coded so already stay as they are.</source>
        <translation>Gir kodingen av en koders utdrag til de samme setningene i andre brev: de som et utdrag berører, ord for ord, fem ord eller flere. Steder som alt er kodet slik, blir som de er.</translation>
    </message>
    <message>
        <source>whose passages, and who gets the copies</source>
        <translation>hvem sine utdrag, og hvem som får kopiene</translation>
    </message>
    <message>
        <source>only this passage; may be given several times</source>
        <translation>bare dette utdraget; kan gis flere ganger</translation>
    </message>
    <message>
        <source>only the passages of this letter; may be given several times</source>
        <translation>bare utdragene i dette brevet; kan gis flere ganger</translation>
    </message>
    <message>
        <source>only into this letter; may be given several times; else into all</source>
        <translation>bare til dette brevet; kan gis flere ganger; ellers til alle</translation>
    </message>
    <message>
        <source>also where something else is coded, or where the letters copied from say different things</source>
        <translation>også der noe annet er kodet, eller der brevene det kopieres fra, sier ulike ting</translation>
    </message>
    <message>
        <source>say what would be coded and change nothing</source>
        <translation>si hva som ville blitt kodet, og endre ingenting</translation>
    </message>
    <message>
        <source>Say whose passages are copied, with --coder NAME.</source>
        <translation>Si hvem sine utdrag som kopieres, med --coder NAVN.</translation>
    </message>
    <message>
        <source>Give either --passage or --letter.</source>
        <translation>Gi enten --passage eller --letter.</translation>
    </message>
    <message>
        <source>a table (name, pseudonym): pseudonyms for names in all that is written</source>
        <translation>en tabell (name, pseudonym): pseudonymer for navn i alt som skrives</translation>
    </message>
    <message>
        <source>A REFI-QDA project is always whole. Leave it out, or choose another form.</source>
        <translation>Et REFI-QDA-prosjekt er alltid helt. Utelat det, eller velg en annen form.</translation>
    </message>
    <message>
        <source>en, nb or nn: in which its codes are explained and its coders named; English without it</source>
        <translation>en, nb eller nn: språket kodene forklares og koderne navngis på; engelsk uten det</translation>
    </message>
    <message>
        <source>The project keeps no queries.</source>
        <translation>Prosjektet har ingen lagrede spørringer.</translation>
    </message>
    <message>
        <source>The project keeps no query “%1”. It has: %2.</source>
        <translation>Prosjektet har ingen lagret spørring «%1». Det har: %2.</translation>
    </message>
    <message>
        <source>a query that the project keeps, instead of EXPRESSION; what is gone from the project is left out of it, and said</source>
        <translation>en spørring som prosjektet har lagret, i stedet for UTTRYKK; det som ikke lenger er i prosjektet, utelates og nevnes</translation>
    </message>
    <message>
        <source>Give either an expression or --saved with the name of a query.</source>
        <translation>Gi enten et uttrykk eller --saved med navnet på en spørring.</translation>
    </message>
    <message>
        <source>training on %1, places: %2</source>
        <translation>opplæring på %1, steder: %2</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>runde %1 av %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>letters done: %1 of %2</source>
        <translation>brev ferdige: %1 av %2</translation>
    </message>
    <message>
        <source>Nobody has begun another round.</source>
        <translation>Ingen har begynt en runde til.</translation>
    </message>
    <message>
        <source>“%1” has not worked on any letter yet, so there is none to code again. Name some with “--letters”.</source>
        <translation>«%1» har ikke arbeidet med noe brev ennå, så det er ingen å kode på nytt. Nevn noen med «--letters».</translation>
    </message>
    <message>
        <source>“%1” has no round. “kodeks rounds PROJECT list” names those that there are.</source>
        <translation>«%1» har ingen runde. «kodeks rounds PROSJEKT list» nevner dem som finnes.</translation>
    </message>
    <message>
        <source>Codes letters again: begins a new round of a person, ends it, or lists rounds. A round is a coder of its own, “Kari (2)”; “kodeks agreement --coders &quot;Kari,Kari (2)&quot;” compares two.</source>
        <translation>Koder brev på nytt: begynner en ny runde av en person, avslutter den eller lister opp runder. En runde er en egen koder, «Kari (2)»; «kodeks agreement --coders &quot;Kari,Kari (2)&quot;» sammenligner to.</translation>
    </message>
    <message>
        <source>what to do; without it: list</source>
        <translation>hva som skal gjøres; uten det: list</translation>
    </message>
    <message>
        <source>whose round</source>
        <translation>hvem sin runde</translation>
    </message>
    <message>
        <source>a letter to code again, more than once for several; without it those that the person has begun</source>
        <translation>et brev å kode på nytt, flere ganger for flere; uten det dem personen har begynt på</translation>
    </message>
    <message>
        <source>what the round is called; without it as “Kari (2)”</source>
        <translation>hva runden kalles; uten det som «Kari (2)»</translation>
    </message>
    <message>
        <source>Say whose round it is.</source>
        <translation>Si hvem sin runde det er.</translation>
    </message>
    <message>
        <source>“%1” has no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation>«%1» har ingen opplæring. «kodeks training PROSJEKT list» nevner dem som finnes.</translation>
    </message>
    <message>
        <source>Nobody has begun a training.</source>
        <translation>Ingen har begynt en opplæring.</translation>
    </message>
    <message>
        <source>passages chosen: %1 of %2 by %3</source>
        <translation>utdrag valgt: %1 av %2 av %3</translation>
    </message>
    <message>
        <source>fewer than %1 passages, so that figures will be shaky: %2</source>
        <translation>færre enn %1 utdrag, så tallene blir usikre: %2</translation>
    </message>
    <message>
        <source>%1; places %2, coded %3; kodeks %4</source>
        <translation>%1; steder %2, kodet %3; kodeks %4</translation>
    </message>
    <message>
        <source>Trains a coder: chooses passages of the consensus or of a coder, whose places somebody then codes without seeing how they were coded, and compares the two code by code.</source>
        <translation>Lærer opp en koder: velger utdrag av konsensusen eller en koder, og stedene kodes så av noen som ikke ser hvordan de ble kodet; så sammenlignes de to kode for kode.</translation>
    </message>
    <message>
        <source>who is trained; may be new</source>
        <translation>hvem som læres opp; kan være ny</translation>
    </message>
    <message>
        <source>whose passages are coded anew; without it the consensus, if there is exactly one</source>
        <translation>hvem sine utdrag som kodes på nytt; uten det konsensusen, om det er nøyaktig én</translation>
    </message>
    <message>
        <source>only passages that this query finds</source>
        <translation>bare utdrag denne spørringen finner</translation>
    </message>
    <message>
        <source>draw passages until N of them have each task, direction and argument; without it: all</source>
        <translation>trekk utdrag til N av dem har hver oppgave, retning og hvert argument; uten det: alle</translation>
    </message>
    <message>
        <source>of the draw (1)</source>
        <translation>for trekningen (1)</translation>
    </message>
    <message>
        <source>what the training is called</source>
        <translation>hva opplæringen kalles</translation>
    </message>
    <message>
        <source>report: writes the table of codes</source>
        <translation>report: skriver tabellen over koder</translation>
    </message>
    <message>
        <source>Say who is trained.</source>
        <translation>Si hvem som læres opp.</translation>
    </message>
    <message>
        <source>its first line is the passphrase of an encrypted project (else KODEKS_PASSPHRASE, or asked)</source>
        <translation>første linje er passordfrasen til et kryptert prosjekt (ellers KODEKS_PASSPHRASE, eller den spørres om)</translation>
    </message>
    <message>
        <source>The file with the passphrase, “%1”, cannot be read. Check its name and your rights.</source>
        <translation>Filen med passordfrasen, «%1», kan ikke leses. Se etter navnet og rettighetene dine.</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty, and it should be the passphrase.</source>
        <translation>Første linje i «%1» er tom, og den skulle være passordfrasen.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passordfrasen til %1: </translation>
    </message>
    <message>
        <source>The project is encrypted. Give its passphrase on a terminal, with --passphrase-file FILE, or in the variable KODEKS_PASSPHRASE.</source>
        <translation>Prosjektet er kryptert. Gi passordfrasen i en terminal, med --passphrase-file FIL eller i variabelen KODEKS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>take from a table what senders answer to which question</source>
        <translation>ta fra en tabell hva avsendere svarer på hvilket spørsmål</translation>
    </message>
    <message>
        <source>list what each sender answers to each question</source>
        <translation>vis hva hver avsender svarer på hvert spørsmål</translation>
    </message>
    <message>
        <source>compare two rounds of a consultation</source>
        <translation>sammenlign to runder av en høring</translation>
    </message>
    <message>
        <source>Takes what senders answer to the questions that letters repeat, where passages do not say it, from a table: columns sender, question (its text or beginning) and answer (%1; empty or “-”: as passages say).</source>
        <translation>Tar fra en tabell hva avsendere svarer på spørsmålene som brevene gjentar, der utdragene ikke sier det: kolonnene sender, question (teksten eller begynnelsen av den) og answer (%1; tom eller «-»: som utdragene sier).</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem som sier det</translation>
    </message>
    <message>
        <source>whether letters with nearly the same text count each (without it) or all of them as one</source>
        <translation>om brev med nesten samme tekst teller hver for seg (uten valget) eller alle som ett</translation>
    </message>
    <message>
        <source>counted once: %1 campaigns of %2 letters</source>
        <translation>telt én gang: %1 kampanjer med %2 brev</translation>
    </message>
    <message>
        <source>Lists what each sender answers to each question that letters repeat: answered, elsewhere (of what answers to it are about), general (outside of all questions) or silent; as passages say, or as somebody has set it (“kodeks import-answers”).</source>
        <translation>Viser hva hver avsender svarer på hvert spørsmål som brevene gjentar: answered (svart), elsewhere (om det svarene gjelder, et annet sted), general (utenom alle spørsmål) eller silent (taus); som utdragene sier, eller som noen har satt det («kodeks import-answers»).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>It is not known which letter belongs to which round. Give letters an attribute that says it (“kodeks import-facts”) and name it with --by. Attributes with two values or more: %1.</source>
        <translation>Det er ikke kjent hvilket brev som hører til hvilken runde. Gi brevene en egenskap som sier det («kodeks import-facts»), og nevn den med --by. Egenskaper med to verdier eller flere: %1.</translation>
    </message>
    <message>
        <source>No letter has “%1” as its “%2”. There are: %3.</source>
        <translation>Ingen brev har «%1» som «%2». Det finnes: %3.</translation>
    </message>
    <message>
        <source>Compares two rounds of a consultation: which senders who answered in both want something else of a task, from which direction to which. An attribute of letters says which round a letter belongs to.</source>
        <translation>Sammenligner to runder av en høring: hvilke avsendere som svarte i begge, som vil noe annet med en oppgave, fra hvilken retning til hvilken. En egenskap ved brevene sier hvilken runde et brev hører til.</translation>
    </message>
    <message>
        <source>of letters (without it: “round” or “runde”, or the only one that has two values or more)</source>
        <translation>ved brevene (uten den: «round» eller «runde», eller den eneste som har to verdier eller flere)</translation>
    </message>
    <message>
        <source>of the first round (without it: the first value)</source>
        <translation>for den første runden (uten den: den første verdien)</translation>
    </message>
    <message>
        <source>of the second round (without it: the last value)</source>
        <translation>for den andre runden (uten den: den siste verdien)</translation>
    </message>
    <message>
        <source>with what stayed the same</source>
        <translation>med det som er det samme</translation>
    </message>
    <message>
        <source>bring an earlier state of a project back</source>
        <translation>hent en tidligere tilstand av et prosjekt tilbake</translation>
    </message>
    <message>
        <source>write the history of a project to hand in</source>
        <translation>skriv historikken til et prosjekt til å levere inn</translation>
    </message>
    <message>
        <source>open the window and begin a project</source>
        <translation>åpne vinduet og begynn et prosjekt</translation>
    </message>
    <message>
        <source>open the window with the Oslo 2024 sample</source>
        <translation>åpne vinduet med eksempelet Oslo 2024</translation>
    </message>
    <message>
        <source>say what there is</source>
        <translation>si hva som finnes</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>si hvilken versjon dette er</translation>
    </message>
    <message numerus="yes">
        <source>chain of the journal: %n step(s), last value %1</source>
        <translation>
            <numerusform>journalens kjede: %n skritt, siste verdi %1</numerusform>
            <numerusform>journalens kjede: %n skritt, siste verdi %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain began on %1; %n step(s) are older and were chained as they were found</source>
        <translation>
            <numerusform>kjeden begynte %1; %n skritt er eldre og ble kjedet slik det ble funnet</numerusform>
            <numerusform>kjeden begynte %1; %n skritt er eldre og ble kjedet slik de ble funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>also whether the journal goes on from this value, of a history that was handed in</source>
        <translation>også om journalen går videre fra denne verdien, fra en historikk som ble levert inn</translation>
    </message>
    <message>
        <source>the journal goes on from this value: edit %1, %2</source>
        <translation>journalen går videre fra denne verdien: endring %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) kept of “%1”</source>
        <translation>
            <numerusform>%n vurdering beholdt fra «%1»</numerusform>
            <numerusform>%n vurderinger beholdt fra «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>copied and checked: %1 letters, %2 passages, %3 edits</source>
        <translation>kopiert og kontrollert: %1 brev, %2 utdrag, %3 endringer</translation>
    </message>
    <message>
        <source>nothing was done since this backup</source>
        <translation>ingenting er gjort siden denne sikkerhetskopien</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed</source>
        <translation>
            <numerusform>%n gammel sikkerhetskopi fjernet</numerusform>
            <numerusform>%n gamle sikkerhetskopier fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies a whole project, with its history, to a new file, as it is at one moment, also while it is open for writing. The copy is checked before it gets its name. An existing file is never overwritten. Without OUT it goes into the folder “NAME backups” beside the project, where automatic ones are kept by their age.</source>
        <translation>Kopierer et helt prosjekt, med historikken, til en ny fil, slik det er i ett øyeblikk, også mens det er åpent for skriving. Kopien blir kontrollert før den får navnet sitt. En fil som finnes, blir aldri overskrevet. Uten OUT havner den i mappen «NAVN backups» ved siden av prosjektet, der de automatiske beholdes etter alder.</translation>
    </message>
    <message>
        <source>for a script: only if something was done since the newest one, and old ones go (of a day one each hour stays, of two weeks one each day, of half a year one each week)</source>
        <translation>for et skript: bare hvis noe er gjort siden den nyeste, og gamle blir borte (én hver time for et døgn blir værende, én hver dag for to uker, én hver uke for et halvt år)</translation>
    </message>
    <message>
        <source>This is for the folder of backups, without OUT.</source>
        <translation>Dette er for mappen med sikkerhetskopier, uten OUT.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation>
            <numerusform>%n endring skrevet</numerusform>
            <numerusform>%n endringer skrevet</numerusform>
        </translation>
    </message>
    <message>
        <source>last value of the chain: %1</source>
        <translation>siste verdi i kjeden: %1</translation>
    </message>
    <message>
        <source>Writes the history of a project to hand in: who coded what when, the codebook before and after, what was brought in and decided, and the last value of the journal&apos;s chain. The ending of OUT (%1) chooses the format.</source>
        <translation>Skriver historikken til et prosjekt til å levere inn: hvem som kodet hva når, kodeboken før og etter, hva som ble hentet inn og avgjort, og den siste verdien i journalens kjede. Endelsen på OUT (%1) velger formatet.</translation>
    </message>
    <message>
        <source>only what this coder did</source>
        <translation>bare det denne koderen gjorde</translation>
    </message>
    <message>
        <source>only from this day on: 2024-09-17</source>
        <translation>bare fra og med denne dagen: 2024-09-17</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-09-17.</source>
        <translation>«%1» er ingen dag. Skriv den slik: 2024-09-17.</translation>
    </message>
    <message>
        <source>%1  %2  before “%3”</source>
        <translation>%1  %2  før «%3»</translation>
    </message>
    <message>
        <source>backup  %1  %2</source>
        <translation>sikkerhetskopi  %1  %2</translation>
    </message>
    <message>
        <source>%1: passages added %2, removed %3, changed %4; other things %5%6</source>
        <translation>%1: utdrag lagt til %2, fjernet %3, endret %4; annet %5%6</translation>
    </message>
    <message>
        <source>; has come since</source>
        <translation>; er kommet til siden</translation>
    </message>
    <message>
        <source>; has gone since</source>
        <translation>; er borte siden</translation>
    </message>
    <message numerus="yes">
        <source>since then (%n step(s)):</source>
        <translation>
            <numerusform>siden da (%n skritt):</numerusform>
            <numerusform>siden da (%n skritt):</numerusform>
        </translation>
    </message>
    <message>
        <source>codes %1, settings and records of the project %2</source>
        <translation>koder %1, innstillinger og opplysninger om prosjektet %2</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>slik det var %1</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>før «%1»</translation>
    </message>
    <message>
        <source>Nothing of “%1” is different from what it was then. --dry-run tells what is.</source>
        <translation>Ingenting ved «%1» er annerledes enn det var da. --dry-run sier hva som er det.</translation>
    </message>
    <message>
        <source>Brings an earlier state of a project back: all of it, one letter or one coder&apos;s work, as one edit that can be undone. Without STATE it lists the states worth a name.</source>
        <translation>Henter en tidligere tilstand av et prosjekt tilbake: alt, ett brev eller arbeidet til én koder, som én endring som kan angres. Uten STATE blir de navngitte tilstandene listet.</translation>
    </message>
    <message>
        <source>the number of an edit, for the state before it, or the file of a backup of this project</source>
        <translation>nummeret på en endring, for tilstanden før den, eller filen til en sikkerhetskopi av dette prosjektet</translation>
    </message>
    <message>
        <source>only this letter</source>
        <translation>bare dette brevet</translation>
    </message>
    <message>
        <source>only what this coder coded</source>
        <translation>bare det denne koderen kodet</translation>
    </message>
    <message>
        <source>only tell what is different now; change nothing</source>
        <translation>bare si hva som er annerledes nå; endre ingenting</translation>
    </message>
    <message>
        <source>Say either --letter or --coder.</source>
        <translation>Oppgi enten --letter eller --coder.</translation>
    </message>
    <message>
        <source>say what is in a project&apos;s file</source>
        <translation>si hva som er i filen til et prosjekt</translation>
    </message>
    <message>
        <source>save what is left of a damaged project</source>
        <translation>redd det som er igjen av et skadet prosjekt</translation>
    </message>
    <message>
        <source>The PDF is printed without tags, which screen readers go by; the same as .odt or .html has what they need.</source>
        <translation>PDF-en er skrevet ut uten tagger, som skjermlesere går etter; det samme som .odt eller .html har det de trenger.</translation>
    </message>
    <message>
        <source>Brings letters (Word, OpenDocument, PDF, HTML, Markdown, e-mail, plain text; mailboxes and ZIP archives of them) into a project, and REFI-QDA projects (.qdpx) and those of Taguette (.sqlite3), QualCoder (.qda) and RQDA (.rqda) with their letters, codes, coders and passages. A table of answers (.csv, .xlsx, .ods) becomes a letter for each row, with its questions as headings. A letter that is there already (the same text, name and folder) is skipped, while the same text under another name or folder comes in as another sender&apos;s; what cannot be read is refused with its reason.</source>
        <translation>Henter brev (Word, OpenDocument, PDF, HTML, Markdown, e-post, ren tekst; postbokser og ZIP-arkiver med dem) inn i et prosjekt, og REFI-QDA-prosjekter (.qdpx) og prosjekter fra Taguette (.sqlite3), QualCoder (.qda) og RQDA (.rqda) med brev, koder, kodere og utdrag. En tabell med svar (.csv, .xlsx, .ods) blir et brev for hver rad, med spørsmålene som overskrifter. Et brev som er der fra før (samme tekst, navn og mappe), hoppes over, mens samme tekst under et annet navn eller i en annen mappe kommer inn som en annen avsenders; det som ikke kan leses, avvises med grunnen.</translation>
    </message>
    <message>
        <source>how all whose letters count stand to what is proposed for each task, as the summary counts it: for, against, other, unchanged, cooperation, unclear, contradictory, silent</source>
        <translation>hvordan alle med brev som teller, stiller seg til det som er foreslått for hver oppgave, slik oppsummeringen teller det: for, against (mot), other (annet), unchanged (uendret), cooperation (samarbeid), unclear (uklart), contradictory (motstridende), silent (taus)</translation>
    </message>
    <message>
        <source>Says what is in a project&apos;s file before it is handed on: letters, removed ones too, names, memos, the files that letters came from, the history. What is found of names may not be all.</source>
        <translation>Sier hva som er i filen til et prosjekt før den gis videre: brev, også fjernede, navn, notater, filene brevene kom fra, historikken. Det som blir funnet av navn, er kanskje ikke alt.</translation>
    </message>
    <message>
        <source>saved: %1 letters, %2 passages, %3 edits</source>
        <translation>reddet: %1 brev, %2 utdrag, %3 endringer</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>rettet: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>tapt: %1</translation>
    </message>
    <message>
        <source>Nothing is seen to be lost.</source>
        <translation>Ingenting ser ut til å være tapt.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project (cut off, half copied, with changed bytes) into a new one, and says what is lost. The damaged file is only read. An encrypted one gives an encrypted one. A backup that is whole is better.</source>
        <translation>Redder det som kan leses av et skadet prosjekt (kuttet, halvt kopiert, med endrede byte), i et nytt, og sier hva som er tapt. Den skadede filen blir bare lest. Et kryptert gir et kryptert. En hel sikkerhetskopi er bedre.</translation>
    </message>
    <message>
        <source>the project that cannot be opened, or has problems</source>
        <translation>prosjektet som ikke kan åpnes, eller har feil</translation>
    </message>
</context>
<context>
    <name>CopyOver</name>
    <message>
        <source>Looking for the same words in other letters was cancelled.</source>
        <translation>Letingen etter de samme ordene i andre brev ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Looking for uncoded sentences was cancelled.</source>
        <translation>Letingen etter ukodede setninger ble avbrutt.</translation>
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
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</source>
        <translation>
            <numerusform>%n rad har færre celler enn overskriften; de som mangler på slutten, ble regnet som tomme: linje %1. Har et linjeskift eller et tapt skilletegn delt en rad, så rett tabellen og importer den på nytt.</numerusform>
            <numerusform>%n rader har færre celler enn overskriften; de som mangler på slutten, ble regnet som tomme: linje %1. Har et linjeskift eller et tapt skilletegn delt en rad, så rett tabellen og importer den på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same is wrong in line %1.</source>
        <translation>Det samme er galt i linje %1.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>“%1” is not UTF-8 text; save it as CSV in UTF-8.</source>
        <translation>«%1» er ikke tekst i UTF-8; lagre den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has zero bytes and is no text; save it as CSV in UTF-8.</source>
        <translation>«%1» har nullbyte og er ikke tekst; lagre den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; add it to the header.</source>
        <translation>«%1» har ingen kolonne «%2»; legg den til i overskriftsraden.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>«%1», rad %2 (linje %3): %4</translation>
    </message>
    <message>
        <source>--length wants DOCUMENT=N, N being its characters, at most %1, not “%2”.</source>
        <translation>--length skal ha DOKUMENT=N, der N er antallet tegn i det, høyst %1, ikke «%2».</translation>
    </message>
    <message>
        <source>--length names the document “%1” twice.</source>
        <translation>--length oppgir dokumentet «%1» to ganger.</translation>
    </message>
    <message>
        <source>“%1”: column %2 has no name; give it its coder’s, or remove it.</source>
        <translation>«%1»: kolonne %2 har ikke noe navn; gi den navnet på koderen, eller fjern den.</translation>
    </message>
    <message>
        <source>“%1” has no column beside “unit”; it needs one for each coder.</source>
        <translation>«%1» har ingen kolonne ved siden av «unit»; den må ha én for hver koder.</translation>
    </message>
    <message>
        <source>“%1” has no column for the coder “%2”; name one of those in its header.</source>
        <translation>«%1» har ingen kolonne for koderen «%2»; oppgi en av dem som står i overskriftsraden.</translation>
    </message>
    <message>
        <source>the unit has no name; every unit needs one of its own.</source>
        <translation>enheten har ikke noe navn; hver enhet må ha sitt eget.</translation>
    </message>
    <message>
        <source>the unit “%1” stands there already; give every unit one row.</source>
        <translation>enheten «%1» står der allerede; gi hver enhet én rad.</translation>
    </message>
    <message>
        <source>“%1” is not among the categories named; correct it, or name it as well.</source>
        <translation>«%1» er ikke blant kategoriene som er oppgitt; rett den, eller oppgi den også.</translation>
    </message>
    <message>
        <source>the length of the document “%1” is not known; name it with --length.</source>
        <translation>lengden på dokumentet «%1» er ikke kjent; oppgi den med --length.</translation>
    </message>
    <message>
        <source>the column “%1” is empty; fill it in.</source>
        <translation>kolonnen «%1» er tom; fyll den ut.</translation>
    </message>
    <message>
        <source>there are more than %1 coders or categories; check whether the columns hold what their names say.</source>
        <translation>det er flere enn %1 kodere eller kategorier; se etter om kolonnene inneholder det navnene deres sier.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; start and end are counted in characters from 0.</source>
        <translation>«%1» er ikke et helt tall; start og end telles i tegn fra 0.</translation>
    </message>
    <message>
        <source>the passage from %1 to %2 has no character; start must be 0 or more and end above it.</source>
        <translation>utdraget fra %1 til %2 har ingen tegn; start må være minst 0, og end større enn start.</translation>
    </message>
    <message>
        <source>the passage from %1 to %2 reaches beyond the document’s %3 characters; check the length and the numbers.</source>
        <translation>utdraget fra %1 til %2 går lenger enn dokumentets %3 tegn; kontroller lengden og tallene.</translation>
    </message>
    <message>
        <source>Taken as categories like any others, though they look like gaps: %1. If they stand for missing values, leave those cells empty or name the words with --missing.</source>
        <translation>Tatt som kategorier på linje med andre, selv om de ser ut som hull: %1. Hvis de står for manglende verdier, kan du la cellene stå tomme eller nevne ordene med --missing.</translation>
    </message>
    <message>
        <source>Taken as missing, like empty cells, since nothing in them can be seen: %1.</source>
        <translation>Tatt som manglende, som tomme celler, siden ingenting i dem synes: %1.</translation>
    </message>
    <message>
        <source>%1 categories all look like “%2” and differ only in characters that cannot be seen, but count as different ones; correct the table.</source>
        <translation>%1 kategorier ser alle ut som «%2» og skiller seg bare i tegn som ikke synes, men regnes som forskjellige; rett tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” were left out, who is not among the coders named.</source>
        <translation>
            <numerusform>%n rad for «%1» ble utelatt, siden koderen ikke er blant dem som er nevnt.</numerusform>
            <numerusform>%n rader for «%1» ble utelatt, siden koderen ikke er blant dem som er nevnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as coders or categories like any others, though they look like gaps: %1. If they stand for missing values, remove those rows.</source>
        <translation>Tatt som kodere eller kategorier på linje med andre, selv om de ser ut som hull: %1. Hvis de står for manglende verdier, kan du fjerne de radene.</translation>
    </message>
    <message>
        <source>The column “%1” only counts the rows; it is no coder’s.</source>
        <translation>Kolonnen «%1» teller bare radene; den er ikke noen koders.</translation>
    </message>
    <message>
        <source>The whole numbers of “%1” are written as decimals (“2.0”), those of other columns are not; they were taken for the same categories.</source>
        <translation>Heltallene i «%1» er skrevet som desimaltall («2.0»), de i andre kolonner er det ikke; de er tatt for de samme kategoriene.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>agreed</source>
        <translation>enige</translation>
    </message>
</context>
<context>
    <name>DimensionChoice</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
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
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Case handler</source>
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Skjerming</translation>
    </message>
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
        <source>Only: %1</source>
        <translation>Bare: %1</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Alle utdrag</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>a Word document</source>
        <translation>et Word-dokument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>en OpenDocument-tekst</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en nettside</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>en e-post</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ren tekst</translation>
    </message>
    <message>
        <source>“%1” is %2, not a letter; choose a document with text.</source>
        <translation>«%1» er %2, ikke et brev; velg et dokument med tekst.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as %2; open it in the program it comes from, save it again and import that.</source>
        <translation>«%1» er skadet: den kan ikke leses som %2; åpne den i programmet den kommer fra, lagre den på nytt og importer den.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any letter needs, so Kodeks leaves it; copy its text into a new document and import that.</source>
        <translation>«%1» har flere nivåer i hverandre enn noe brev trenger, så Kodeks lar den være; kopier teksten over i et nytt dokument, og importer det.</translation>
    </message>
    <message>
        <source>“%1” has far more in it than a letter can have, or takes too long to read; divide it into smaller files.</source>
        <translation>«%1» har langt mer i seg enn et brev kan ha, eller tar for lang tid å lese; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation>«%1» er beskyttet med et passord; åpne den i programmet den kommer fra, og lagre den uten.</translation>
    </message>
    <message>
        <source>“%1” has no text in it; choose a file that has.</source>
        <translation>«%1» har ingen tekst i seg; velg en fil som har det.</translation>
    </message>
    <message>
        <source>Text that is formatted as hidden was left out.</source>
        <translation>Tekst som er formatert som skjult, er utelatt.</translation>
    </message>
    <message>
        <source>The prompts of form fields that were not filled in were left out.</source>
        <translation>Ledetekster i skjemafelt som ikke er fylt ut, er utelatt.</translation>
    </message>
    <message>
        <source>Comments in the margin were left out.</source>
        <translation>Kommentarer i margen er utelatt.</translation>
    </message>
    <message>
        <source>Parts of the letter are in other files (subdocuments); import those as well.</source>
        <translation>Deler av brevet ligger i andre filer (deldokumenter); importer dem også.</translation>
    </message>
    <message>
        <source>A chart was left out; look at it in the letter&apos;s file.</source>
        <translation>Et diagram er utelatt; se på det i brevets fil.</translation>
    </message>
    <message>
        <source>A file that is embedded in the document was left out.</source>
        <translation>En fil som er satt inn i dokumentet, er utelatt.</translation>
    </message>
    <message>
        <source>An inserted document could not be read and was left out: %1.</source>
        <translation>Et innsatt dokument kunne ikke leses og er utelatt: %1.</translation>
    </message>
    <message>
        <source>“%1” holds its text in inserted documents that Kodeks cannot read (%2); open it in the program it comes from, save it as a new .docx and import that.</source>
        <translation>«%1» har teksten sin i innsatte dokumenter som Kodeks ikke kan lese (%2); åpne den i programmet den kommer fra, lagre den som en ny .docx, og importer den.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out.</source>
        <translation>Tekst som nettsiden skjuler, er utelatt.</translation>
    </message>
    <message>
        <source>Text that is struck through stands among the rest, as the page shows it.</source>
        <translation>Tekst som er strøket over, står sammen med resten, slik siden viser den.</translation>
    </message>
    <message>
        <source>A frame of the page shows another page, which was left out.</source>
        <translation>En ramme på siden viser en annen side, som er utelatt.</translation>
    </message>
    <message>
        <source>“%1” is a mailbox with several e-mails; save those that are letters one by one (.eml) and import them.</source>
        <translation>«%1» er en postboks med flere e-poster; lagre dem som er brev, én for én (.eml), og importer dem.</translation>
    </message>
    <message>
        <source>It has characters of a symbol font that is not known (private-use characters), such as in “%1”; look at them in the letter&apos;s file.</source>
        <translation>Den har tegn fra en ukjent symbolskrift (tegn til privat bruk), som i «%1»; se på dem i brevets fil.</translation>
    </message>
    <message>
        <source>“%1” declares a document type of its own, which no office program does and which can do harm; save it again in the program it comes from.</source>
        <translation>«%1» erklærer sin egen dokumenttype, noe ingen kontorprogrammer gjør, og som kan gjøre skade; lagre den på nytt i programmet den kommer fra.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>It is called “.%1” but is %2, and was read as that.</source>
        <translation>Den heter «.%1», men er %2, og ble lest som det.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines, far more than a letter can have; divide it into smaller files.</source>
        <translation>«%1» har mer enn %2 linjer, langt flere enn et brev kan ha; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf does not start. Close other programs and try again, or install Kodeks again.</source>
        <translation>«%1» kunne ikke leses: programmet kodeks-pdf starter ikke. Lukk andre programmer og prøv igjen, eller installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. Install Kodeks again.</source>
        <translation>«%1» kunne ikke leses: programmet kodeks-pdf, som leser PDF-dokumenter, mangler. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file, but not of text; save its text as .odt and import that.</source>
        <translation>«%1» er en OpenDocument-fil, men ikke av tekst; lagre teksten i den som .odt og importer den.</translation>
    </message>
    <message>
        <source>“%1” is a table (a workbook as XML), not a letter; save it as .xlsx or .csv and bring it in as a table.</source>
        <translation>«%1» er en tabell (en arbeidsbok som XML), ikke et brev; lagre den som .xlsx eller .csv og hent den inn som en tabell.</translation>
    </message>
    <message>
        <source>“%1” is an XML file (“%2”) of a kind that Kodeks does not read; open it in the program it comes from, save its text as .docx, .odt or .txt and import that.</source>
        <translation>«%1» er en XML-fil («%2») av et slag som Kodeks ikke leser; åpne den i programmet den kommer fra, lagre teksten som .docx, .odt eller .txt og importer den.</translation>
    </message>
    <message>
        <source>an OpenDocument text in one file (.fodt)</source>
        <translation>en OpenDocument-tekst i én fil (.fodt)</translation>
    </message>
    <message>
        <source>a Word document as XML</source>
        <translation>et Word-dokument som XML</translation>
    </message>
    <message>
        <source>a Word document as XML of 2003</source>
        <translation>et Word-dokument som XML fra 2003</translation>
    </message>
    <message>
        <source>“%1” is a scan: a PDF document of pictures, without text; import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation>«%1» er en skanning: et PDF-dokument av bilder, uten tekst; importer den igjen og la teksten bli gjenkjent (på kommandolinjen med --recognise).</translation>
    </message>
    <message>
        <source>“%1” is a picture, not text; if it is a scanned letter, import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation>«%1» er et bilde, ikke tekst; er det et skannet brev, importer det igjen og la teksten bli gjenkjent (på kommandolinjen med --recognise).</translation>
    </message>
    <message>
        <source>Its plain text says something else than its HTML, which was taken. The plain text begins: “%1”.</source>
        <translation>Den rene teksten sier noe annet enn HTML-en, som er brukt. Den rene teksten begynner: «%1».</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>en postboks</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>et arkiv med filer</translation>
    </message>
    <message>
        <source>“%1” is a form (XFA) whose answers are not on its pages, which only ask for another program. Open it in Adobe Reader, print it to a new PDF document, and import that.</source>
        <translation>«%1» er et skjema (XFA) der svarene ikke står på sidene, som bare ber om et annet program. Åpne det i Adobe Reader, skriv det ut til et nytt PDF-dokument og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a portfolio: a cover with other files inside it (%2). Save those with a PDF reader, and import them.</source>
        <translation>«%1» er en portefølje: et omslag med andre filer inni (%2). Lagre dem med en PDF-leser og importer dem.</translation>
    </message>
    <message numerus="yes">
        <source>Divided at a line’s end, perhaps without a hyphen of their own (%Ln word(s)): %1.</source>
        <translation>
            <numerusform>Delt ved linjeslutt, kanskje uten egen bindestrek (%Ln ord): %1.</numerusform>
            <numerusform>Delt ved linjeslutt, kanskje uten egen bindestrek (%Ln ord): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files inside it were left out: %1. Save those that are letters with a PDF reader, and import them.</source>
        <translation>Filer som ligger inni, er utelatt: %1. Lagre dem som er brev, med en PDF-leser og importer dem.</translation>
    </message>
    <message>
        <source>It says that it is a portfolio, a cover with other files inside it.</source>
        <translation>Det oppgir å være en portefølje, et omslag med andre filer inni.</translation>
    </message>
    <message numerus="yes">
        <source>Before the PDF document the file has %Ln byte(s) of something else (as printers and archives put there); they were left out.</source>
        <translation>
            <numerusform>Foran PDF-dokumentet har filen %Ln byte av noe annet (slik skrivere og arkiver setter inn); den er utelatt.</numerusform>
            <numerusform>Foran PDF-dokumentet har filen %Ln byte av noe annet (slik skrivere og arkiver setter inn); de er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page numbers, headers and footers (%Ln line(s)) are not in the text: %1.</source>
        <translation>
            <numerusform>Sidetall, topptekster og bunntekster (%Ln linje) er ikke med i teksten: %1.</numerusform>
            <numerusform>Sidetall, topptekster og bunntekster (%Ln linjer) er ikke med i teksten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a rich text document (.rtf), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation>«%1» er et rikt tekstdokument (.rtf), som Kodeks bare leser med LibreOffice; installer det og importer på nytt, eller lagre dokumentet som .docx eller .odt og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a codebook (REFI-QDA, .qdc), not a letter; bring it in as a codebook.</source>
        <translation>«%1» er en kodebok (REFI-QDA, .qdc), ikke et brev; hent den inn som kodebok.</translation>
    </message>
    <message>
        <source>“%1” is a part of a REFI-QDA project (.qdpx), not a letter; choose the project, or the folder it was unpacked into, by itself.</source>
        <translation>«%1» er en del av et REFI-QDA-prosjekt (.qdpx), ikke et brev; velg prosjektet, eller mappen det ble pakket ut i, for seg selv.</translation>
    </message>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation>en e-post lagret av Outlook</translation>
    </message>
    <message>
        <source>“%1” has no text of its own that can be read.</source>
        <translation>«%1» har ingen egen tekst som kan leses.</translation>
    </message>
    <message>
        <source>“%1” is a table (OpenDocument spreadsheet), not a letter; give it the ending .fods, or save it as .ods, .xlsx or .csv, and bring it in as a table.</source>
        <translation>«%1» er en tabell (OpenDocument-regneark), ikke et brev; gi den endelsen .fods, eller lagre den som .ods, .xlsx eller .csv, og importer den som tabell.</translation>
    </message>
    <message>
        <source>The controls of a form (ActiveX) were left out, and with them what was ticked or filled in there; look at them in the letter&apos;s file.</source>
        <translation>Kontrollene i et skjema (ActiveX) ble utelatt, og med dem det som var krysset av eller fylt ut der. Se på dem i filen brevet kom fra.</translation>
    </message>
    <message>
        <source>Without text, or with a few words, and probably scanned: page %1. Import the file again and let them be recognised (on the command line with --recognise).</source>
        <translation>Uten tekst, eller med noen få ord, og sannsynligvis skannet: side %1. Importer filen på nytt og la dem bli gjenkjent (på kommandolinjen med --recognise).</translation>
    </message>
    <message>
        <source>Without text (perhaps blank): page %1.</source>
        <translation>Uten tekst (kanskje blank): side %1.</translation>
    </message>
    <message>
        <source>Numbers of paragraphs or formulas that Word works out itself (LISTNUM, AUTONUM, EQ) are not in the text; look at them in the letter&apos;s file.</source>
        <translation>Nummer på avsnitt eller formler som Word regner ut selv (LISTNUM, AUTONUM, EQ), står ikke i teksten; se på dem i filen til brevet.</translation>
    </message>
    <message>
        <source>Notes that somebody has put on its pages (comments) were left out.</source>
        <translation>Notater som noen har lagt på sidene (kommentarer), er utelatt.</translation>
    </message>
    <message>
        <source>Layers of the document are switched off. Text on them, if there is any, was left out.</source>
        <translation>Lag i dokumentet er slått av. Tekst på dem, om det er noen, er utelatt.</translation>
    </message>
    <message>
        <source>How words are read aloud (ruby), which stands in small print above them, was left out.</source>
        <translation>Hvordan ord uttales (ruby), som står med liten skrift over dem, er utelatt.</translation>
    </message>
    <message numerus="yes">
        <source>Text that tracked changes have deleted was left out (%Ln place(s)); look at it in the letter&apos;s file.</source>
        <translation>
            <numerusform>Tekst som er slettet i sporede endringer, er utelatt (%Ln sted); se på den i brevets fil.</numerusform>
            <numerusform>Tekst som er slettet i sporede endringer, er utelatt (%Ln steder); se på den i brevets fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of its form that stand nowhere on its pages: %1.</source>
        <translation>Svar i skjemaet som ikke står noe sted på sidene: %1.</translation>
    </message>
    <message>
        <source>A formula, or a part of one, cannot be written in a line of text as it stands; look at it in the letter&apos;s file.</source>
        <translation>En formel, eller en del av en, kan ikke skrives som den står på én tekstlinje; se på den i filen til brevet.</translation>
    </message>
    <message>
        <source>A chart or another embedded object was left out; look at it in the letter&apos;s file.</source>
        <translation>Et diagram eller et annet innebygd objekt ble utelatt; se på det i filen til brevet.</translation>
    </message>
    <message>
        <source>“%1” is what Word keeps beside a document that is open, not a letter; leave it out.</source>
        <translation>«%1» er det Word legger ved siden av et dokument som er åpent, ikke et brev; utelat det.</translation>
    </message>
    <message>
        <source>“%1” is a file of the system’s own, not a letter; leave it out.</source>
        <translation>«%1» er en av systemets egne filer, ikke et brev; utelat den.</translation>
    </message>
    <message>
        <source>“%1” is only a link to a document elsewhere; open it, download the document itself (as .docx or .pdf) and import that.</source>
        <translation>«%1» er bare en lenke til et dokument et annet sted; åpne den, last ned selve dokumentet (som .docx eller .pdf) og importer det.</translation>
    </message>
</context>
<context>
    <name>DroppedText</name>
    <message>
        <source>Drop what you have written?</source>
        <translation>Forkaste det du har skrevet?</translation>
    </message>
    <message>
        <source>It is not in the project yet. If you go back it stays here.</source>
        <translation>Det er ikke i prosjektet ennå. Går du tilbake, står det her fortsatt.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>EditAccount</name>
    <message>
        <source>memo: %1</source>
        <translation>notat: %1</translation>
    </message>
    <message>
        <source>no memo</source>
        <translation>uten notat</translation>
    </message>
    <message>
        <source>certainty not stated</source>
        <translation>ikke oppgitt hvor sikker</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>id: %1</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>uten id</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>i «%1»</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>øverst</translation>
    </message>
    <message>
        <source>a kind of “%1”</source>
        <translation>en slags «%1»</translation>
    </message>
    <message>
        <source>no kind of another</source>
        <translation>ikke underordnet noen</translation>
    </message>
    <message>
        <source>also called: %1</source>
        <translation>også kalt: %1</translation>
    </message>
    <message>
        <source>no other names</source>
        <translation>ingen andre navn</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>definisjon: %1</translation>
    </message>
    <message>
        <source>no definition</source>
        <translation>uten definisjon</translation>
    </message>
    <message>
        <source>include: %1</source>
        <translation>ta med: %1</translation>
    </message>
    <message>
        <source>nothing said of what to include</source>
        <translation>ikke sagt hva som skal tas med</translation>
    </message>
    <message>
        <source>exclude: %1</source>
        <translation>hold utenfor: %1</translation>
    </message>
    <message>
        <source>nothing said of what to exclude</source>
        <translation>ikke sagt hva som skal holdes utenfor</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>eksempel: %1</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>uten eksempel</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>farge: %1</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>uten farge</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>notat: %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>uten notat</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>tittel: %1</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>uten tittel</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>enhet: %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>uten enhet</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>regler: %1</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>uten regler</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>uten retning</translation>
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
    <message>
        <source>Code blind</source>
        <translation>Kod blindt</translation>
    </message>
    <message>
        <source>Stop coding blind</source>
        <translation>Slutt å kode blindt</translation>
    </message>
    <message>
        <source>Lock the letters and the codebook</source>
        <translation>Lås brevene og kodeboken</translation>
    </message>
    <message>
        <source>Unlock the letters and the codebook</source>
        <translation>Lås opp brevene og kodeboken</translation>
    </message>
    <message>
        <source>Settle a difference in “%2” as %1 has it</source>
        <translation>Avgjør en uenighet i «%2» slik %1 har det</translation>
    </message>
    <message>
        <source>Settle a difference in “%1”: take both passages</source>
        <translation>Avgjør en uenighet i «%1»: ta begge utdragene</translation>
    </message>
    <message>
        <source>Settle a difference in “%1” by an edited passage</source>
        <translation>Avgjør en uenighet i «%1» med et redigert utdrag</translation>
    </message>
    <message>
        <source>Leave a difference in “%1” with a note</source>
        <translation>La en uenighet i «%1» stå med et notat</translation>
    </message>
    <message numerus="yes">
        <source>Take %n agreed passage(s) over</source>
        <translation>
            <numerusform>Ta over %n utdrag det er enighet om</numerusform>
            <numerusform>Ta over %n utdrag det er enighet om</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation>
            <numerusform>Avgjør %n uenighet</numerusform>
            <numerusform>Avgjør %n uenigheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n settlement(s)</source>
        <translation>
            <numerusform>Trekk tilbake %n avgjørelse</numerusform>
            <numerusform>Trekk tilbake %n avgjørelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a consensus of %1 and %2</source>
        <translation>Lag en konsensus for %1 og %2</translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation>Hent inn «%1»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «%1»</translation>
    </message>
    <message>
        <source>Change “%2” of “%1”</source>
        <translation>Endre «%2» ved «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n letter(s) by a table</source>
        <translation>
            <numerusform>Beskriv %n brev med en tabell</numerusform>
            <numerusform>Beskriv %n brev med en tabell</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the abbreviations</source>
        <translation>Endre forkortelsene</translation>
    </message>
    <message numerus="yes">
        <source>List signatories of %n letter(s)</source>
        <translation>
            <numerusform>Før opp medunderskrivere av %n brev</numerusform>
            <numerusform>Før opp medunderskrivere av %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept proposed facts of %n letter(s)</source>
        <translation>
            <numerusform>Godta foreslåtte fakta om %n brev</numerusform>
            <numerusform>Godta foreslåtte fakta om %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge coder “%1” into “%2”</source>
        <translation>Slå koderen «%1» sammen med «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) that were found</source>
        <translation>
            <numerusform>Kod %n sted som ble funnet</numerusform>
            <numerusform>Kod %n steder som ble funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the memo of “%1”</source>
        <translation>Endre notatet til «%1»</translation>
    </message>
    <message>
        <source>Change the memo of the project</source>
        <translation>Endre notatet til prosjektet</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as done</source>
        <translation>
            <numerusform>Merk %n brev som ferdig</numerusform>
            <numerusform>Merk %n brev som ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as not done</source>
        <translation>
            <numerusform>Merk %n brev som ikke ferdig</numerusform>
            <numerusform>Merk %n brev som ikke ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct a fact of %n letter(s)</source>
        <translation>
            <numerusform>Rett et faktum i %n brev</numerusform>
            <numerusform>Rett et faktum i %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change an attribute of %n letter(s)</source>
        <translation>
            <numerusform>Endre en egenskap ved %n brev</numerusform>
            <numerusform>Endre en egenskap ved %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Code “%1” in “%2”</source>
        <translation>Kod «%1» i «%2»</translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation>Endre «%1» i «%2»</translation>
    </message>
    <message>
        <source>Resize “%1” in “%2”</source>
        <translation>Endre grensene til «%1» i «%2»</translation>
    </message>
    <message>
        <source>Split “%1” in “%2”</source>
        <translation>Del «%1» i «%2»</translation>
    </message>
    <message>
        <source>Remove “%1” from “%2”</source>
        <translation>Fjern «%1» fra «%2»</translation>
    </message>
    <message>
        <source>Save the query “%1”</source>
        <translation>Lagre spørringen «%1»</translation>
    </message>
    <message>
        <source>Remove the query “%1”</source>
        <translation>Fjern spørringen «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Find nothing to code in %n sentence(s)</source>
        <translation>
            <numerusform>Finn ingenting å kode i %n setning</numerusform>
            <numerusform>Finn ingenting å kode i %n setninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n dismissed sentence(s) back</source>
        <translation>
            <numerusform>Hent tilbake %n avvist setning</numerusform>
            <numerusform>Hent tilbake %n avviste setninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%2” off “%1”</source>
        <translation>Skill «%2» ut av «%1»</translation>
    </message>
    <message>
        <source>Change the words that uncoded sentences are found by</source>
        <translation>Endre ordene som ukodede setninger finnes med</translation>
    </message>
    <message numerus="yes">
        <source>Set what is proposed for %n task(s)</source>
        <translation>
            <numerusform>Sett hva som er foreslått for %n oppgave</numerusform>
            <numerusform>Sett hva som er foreslått for %n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n contradiction(s)</source>
        <translation>
            <numerusform>Avgjør %n motsigelse</numerusform>
            <numerusform>Avgjør %n motsigelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n decision(s)</source>
        <translation>
            <numerusform>Trekk tilbake %n avgjørelse</numerusform>
            <numerusform>Trekk tilbake %n avgjørelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what %n letter(s) count as</source>
        <translation>
            <numerusform>Si hva %n brev teller som</numerusform>
            <numerusform>Si hva %n brev teller som</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n that were asked</source>
        <translation>
            <numerusform>Før opp %n som er spurt</numerusform>
            <numerusform>Før opp %n som er spurt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words for numbers</source>
        <translation>Endre ordene for tall</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) with the same words</source>
        <translation>
            <numerusform>Kod %n sted med de samme ordene</numerusform>
            <numerusform>Kod %n steder med de samme ordene</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the round “%1”</source>
        <translation>Begynne runden «%1»</translation>
    </message>
    <message>
        <source>Begin the training “%1”</source>
        <translation>Begynne opplæringen «%1»</translation>
    </message>
    <message>
        <source>End the round “%1”</source>
        <translation>Avslutte runden «%1»</translation>
    </message>
    <message>
        <source>Suggest codes while coding is blind</source>
        <translation>Foreslå koder mens det kodes blindt</translation>
    </message>
    <message>
        <source>Suggest no codes while coding is blind</source>
        <translation>Foreslå ingen koder mens det kodes blindt</translation>
    </message>
    <message numerus="yes">
        <source>Say what %n sender(s) answer</source>
        <translation>
            <numerusform>Si hva %n avsender svarer</numerusform>
            <numerusform>Si hva %n avsendere svarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange the flow diagram</source>
        <translation>Ordne flytdiagrammet</translation>
    </message>
    <message>
        <source>Bring back the state %1</source>
        <translation>Hent tilbake tilstanden %1</translation>
    </message>
    <message>
        <source>Bring “%1” back as it was</source>
        <translation>Hent «%1» tilbake slik det var</translation>
    </message>
    <message>
        <source>Bring the work of “%1” back as it was</source>
        <translation>Hent arbeidet til «%1» tilbake slik det var</translation>
    </message>
    <message>
        <source>Save what was left of the damaged “%1”</source>
        <translation>Redd det som var igjen av det skadede «%1»</translation>
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
        <source>An actor cannot be a kind of itself.</source>
        <translation>En aktør kan ikke være underordnet seg selv.</translation>
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
    <message>
        <source>An attribute of a letter needs a name.</source>
        <translation>En egenskap ved et brev må ha et navn.</translation>
    </message>
    <message>
        <source>The name of an attribute can have at most %1 characters. Shorten “%2…”.</source>
        <translation>Navnet på en egenskap kan ha høyst %1 tegn. Forkort «%2…».</translation>
    </message>
    <message>
        <source>An attribute can have at most %1 characters. Shorten what “%2” says.</source>
        <translation>En egenskap kan ha høyst %1 tegn. Forkort det som står under «%2».</translation>
    </message>
    <message>
        <source>There is already a letter “%1”. Choose another name.</source>
        <translation>Det er allerede et brev «%1». Velg et annet navn.</translation>
    </message>
    <message>
        <source>This part of the letter is coded so already. Change that passage, or code another part.</source>
        <translation>Denne delen av brevet er allerede kodet slik. Endre det utdraget, eller kod en annen del.</translation>
    </message>
    <message>
        <source>A new code did not come into the codebook; nothing was changed.</source>
        <translation>En ny kode kom ikke inn i kodeboken; ingenting ble endret.</translation>
    </message>
    <message>
        <source>A passage needs a task, a direction or an argument. Give it one, or remove the passage.</source>
        <translation>Et utdrag må ha en oppgave, en retning eller et argument. Gi det ett av dem, eller fjern utdraget.</translation>
    </message>
    <message>
        <source>Passages have been coded already, so where sentences end stays as it is: else agreement by sentence would compare other units than before. Nothing was changed.</source>
        <translation>Det er allerede kodet utdrag, så hvor setninger slutter, blir som det er: ellers ville samsvar per setning sammenligne andre enheter enn før. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The coders to be merged are no longer both in the project.</source>
        <translation>De to koderne som skal slås sammen, er ikke lenger begge i prosjektet.</translation>
    </message>
    <message>
        <source>A consensus is not one person&apos;s work and is not merged with a coder. Remove it instead.</source>
        <translation>En konsensus er ikke én persons arbeid og slås ikke sammen med en koder. Fjern den i stedet.</translation>
    </message>
    <message>
        <source>“%1” settles differences of “%2”, who would be gone. Remove that consensus first, or merge the other way round.</source>
        <translation>«%1» avgjør uenigheter for «%2», som ville bli borte. Fjern den konsensusen først, eller slå sammen den andre veien.</translation>
    </message>
    <message>
        <source>All these places are coded so already. Nothing was changed.</source>
        <translation>Alle disse stedene er allerede kodet slik. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>A memo is changed only by the coder whose it is. Choose that coder, or write your own.</source>
        <translation>Et notat endres bare av koderen som eier det. Velg den koderen, eller skriv ditt eget.</translation>
    </message>
    <message>
        <source>An actor of the change is no longer in the codebook.</source>
        <translation>En aktør i endringen er ikke lenger i kodeboken.</translation>
    </message>
    <message>
        <source>A passage would be left without task, direction and argument. Remove such passages instead, or leave them something.</source>
        <translation>Et utdrag ville stå igjen uten oppgave, retning og argument. Fjern slike utdrag i stedet, eller la dem beholde noe.</translation>
    </message>
    <message>
        <source>Give the query a name, so that it can be found again.</source>
        <translation>Gi spørringen et navn, så den kan finnes igjen.</translation>
    </message>
    <message>
        <source>There is no saved query “%1”.</source>
        <translation>Det er ingen lagret spørring «%1».</translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation>Det brevet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” is a group of tasks. Say what is proposed for each of its tasks.</source>
        <translation>«%1» er en gruppe oppgaver. Si hva som er foreslått for hver av oppgavene i den.</translation>
    </message>
    <message>
        <source>That direction is no longer in the codebook.</source>
        <translation>Den retningen er ikke lenger i kodeboken.</translation>
    </message>
    <message>
        <source>For “%1” nothing unclear can be proposed. Name a transfer, “unchanged” or “cooperation”.</source>
        <translation>For «%1» kan det ikke foreslås noe uklart. Nevn en overføring, «uendret» eller «samarbeid».</translation>
    </message>
    <message>
        <source>One of those who were asked has no name.</source>
        <translation>En av dem som ble spurt, har ikke noe navn.</translation>
    </message>
    <message>
        <source>The letter “%1” has no such place.</source>
        <translation>Brevet «%1» har ikke noe slikt sted.</translation>
    </message>
    <message>
        <source>Choose who is coding first.</source>
        <translation>Velg først hvem som koder.</translation>
    </message>
    <message>
        <source>That letter is not in the project.</source>
        <translation>Det brevet er ikke i prosjektet.</translation>
    </message>
    <message>
        <source>Looking at what would change was cancelled.</source>
        <translation>Visningen av hva som ville endres, ble avbrutt.</translation>
    </message>
    <message>
        <source>Not all of these passages have the code any more. Choose them again.</source>
        <translation>Ikke alle disse utdragene har koden lenger. Velg dem på nytt.</translation>
    </message>
    <message>
        <source>No passage is chosen that would get the new code.</source>
        <translation>Ingen utdrag er valgt som ville få den nye koden.</translation>
    </message>
    <message>
        <source>That coder is no longer in the project.</source>
        <translation>Den koderen finnes ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing again. Choose a person.</source>
        <translation>«%1» er konsensusen mellom to kodere og koder ingenting på nytt. Velg en person.</translation>
    </message>
    <message>
        <source>“%1” is under way. End it before another round begins.</source>
        <translation>«%1» pågår. Avslutt den før en ny runde begynner.</translation>
    </message>
    <message>
        <source>A letter of the round is no longer in the project.</source>
        <translation>Et brev i runden finnes ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>A round needs letters. Choose at least one.</source>
        <translation>En runde trenger brev. Velg minst ett.</translation>
    </message>
    <message>
        <source>There is nothing to code in this training: no passage was chosen. Nothing was changed.</source>
        <translation>Det er ingenting å kode i denne opplæringen: ingen utdrag ble valgt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>“%1” cannot be trained on passages of “%1”. Begin a new round instead.</source>
        <translation>«%1» kan ikke læres opp på utdragene til «%1». Begynn heller en ny runde.</translation>
    </message>
    <message>
        <source>%1 (training %2)</source>
        <translation>%1 (opplæring %2)</translation>
    </message>
    <message>
        <source>No round of this coder is under way.</source>
        <translation>Ingen runde av denne koderen pågår.</translation>
    </message>
    <message>
        <source>“%1” has coded in rounds or trainings that would belong to nobody. Remove those coders first.</source>
        <translation>«%1» har kodet i runder eller opplæringer som ikke ville høre til noen. Fjern de koderne først.</translation>
    </message>
    <message>
        <source>An answer is to no question.</source>
        <translation>Et svar gjelder ikke noe spørsmål.</translation>
    </message>
    <message>
        <source>This cannot be brought back alone, since it uses what is no longer in the project: %1. Bring back all of the earlier state instead; that can be undone, too.</source>
        <translation>Dette kan ikke hentes tilbake alene, siden det bruker noe som ikke er i prosjektet lenger: %1. Hent heller hele den tidligere tilstanden tilbake; det kan også angres.</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>en retning</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Beside “%1” nothing can be written, so it was left as it was. See that there is room, and that you may write in its folder.</source>
        <translation>Ved siden av «%1» kan ingenting skrives, så den ble latt som den var. Se etter at det er plass, og at du kan skrive i mappen.</translation>
    </message>
    <message>
        <source>“%1” has several names (hard links), and the others would keep the file as it is. Remove them, or work on a copy.</source>
        <translation>«%1» har flere navn (harde lenker), og de andre ville beholdt filen som den er. Fjern dem, eller arbeid på en kopi.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one.</source>
        <translation>Passordfrasen er tom. Velg en.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation>«%1» er allerede kryptert. Bytt heller passordfrasen.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» er ikke kryptert.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Eksporten ble avbrutt; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Det går ikke å skrive til standard ut.</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation>Prosjektet har ingen koder som heter «%1».</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>There is no printer for “%1”.</source>
        <translation>Det finnes ingen skriver for «%1».</translation>
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
        <source>&amp;Workbook (XLSX): passages, letters, codebook, memos</source>
        <translation>Arbeidsbok (&amp;XLSX): utdrag, brev, kodebok, notater</translation>
    </message>
    <message>
        <source>Folder for &amp;analysis in R or Python</source>
        <translation>Mappe for &amp;analyse i R eller Python</translation>
    </message>
    <message>
        <source>Report as &amp;HTML: letters with notes, passages by task</source>
        <translation>Rapport som &amp;HTML: brev med margnoter, utdrag etter oppgave</translation>
    </message>
    <message>
        <source>Report as P&amp;DF</source>
        <translation>Rapport som P&amp;DF</translation>
    </message>
    <message>
        <source>Passages by &amp;task for a word processor (ODT)</source>
        <translation>Utdrag etter &amp;oppgave til et tekstbehandlingsprogram (ODT)</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder …: letters, codes and passages</source>
        <translation>REFI-&amp;QDA-prosjekt for NVivo, ATLAS.ti, MAXQDA, QualCoder …: brev, koder og utdrag</translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message>
        <source>%1 of %2, %3, by %4</source>
        <translation>%1 for %2, %3, av %4</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal)</source>
        <translation>Krippendorffs alfa (nominal)</translation>
    </message>
    <message>
        <source>%1 (%2 categories)</source>
        <translation>%1 (%2 kategorier)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) undefined: %1</source>
        <translation>
            <numerusform>%Ln tall er udefinert: %1</numerusform>
            <numerusform>%Ln tall er udefinerte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around the name of a code or letter in a sentence.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;87.3%&quot;, &quot;87,3 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 resamples, seed %2</source>
        <translation>%1 utvalg, startverdi %2</translation>
    </message>
    <message>
        <source>by Gwet’s linearised standard error and Student’s t</source>
        <translation>etter Gwets lineariserte standardfeil og Students t</translation>
    </message>
    <message>
        <source>by the large-sample standard error</source>
        <translation>etter standardfeilen for store utvalg</translation>
    </message>
    <message>
        <source>by percentile bootstrap, %1</source>
        <translation>etter persentil-bootstrap, %1</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>udefinert</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <extracomment>A figure and the ends of its interval: &quot;0.612 [0.551, 0.673]&quot;, with decimal commas &quot;0,612 [0,551; 0,673]&quot;.</extracomment>
        <translation>%1 [%2; %3]</translation>
    </message>
    <message>
        <source>%1 interval %2 to %3, %4</source>
        <translation>%1-intervall %2 til %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resample(s) without variation left out</source>
        <translation>
            <numerusform>%Ln utvalg uten variasjon er utelatt</numerusform>
            <numerusform>%Ln utvalg uten variasjon er utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>ingen intervaller</translation>
    </message>
    <message>
        <source>%1 intervals: percentile bootstrap by %2, %3</source>
        <extracomment>%2 is what is drawn anew: sentence, letter …</extracomment>
        <translation>%1-intervaller: persentil-bootstrap per %2, %3</translation>
    </message>
    <message>
        <source>%1 intervals: Gwet’s linearised standard errors</source>
        <translation>%1-intervaller: Gwets lineariserte standardfeil</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>A passage of one coder has no counterpart with the other.</source>
        <translation>Et utdrag hos den ene koderen har ikke noe motstykke hos den andre.</translation>
    </message>
    <message>
        <source>Both coders have the passage, with other ends.</source>
        <translation>Begge koderne har utdraget, med ulik start eller slutt.</translation>
    </message>
    <message>
        <source>Both have the passage, with another task.</source>
        <translation>Begge har utdraget, med ulik oppgave.</translation>
    </message>
    <message>
        <source>Both have the passage; the directions differ, and not because two transfers have other actors.</source>
        <translation>Begge har utdraget; retningene er ulike, og ikke fordi to overføringer har ulike aktører.</translation>
    </message>
    <message>
        <source>Both have a transfer, from another actor.</source>
        <translation>Begge har en overføring, fra ulike aktører.</translation>
    </message>
    <message>
        <source>Both have a transfer, to another actor.</source>
        <translation>Begge har en overføring, til ulike aktører.</translation>
    </message>
    <message>
        <source>Both have the passage, with other arguments.</source>
        <translation>Begge har utdraget, med ulike argumenter.</translation>
    </message>
</context>
<context>
    <name>FileContents</name>
    <message>
        <source>The file is encrypted: whoever has no passphrase reads nothing.</source>
        <translation>Filen er kryptert: den som ikke har passordfrasen, leser ingenting.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it reads all of this.</source>
        <translation>Filen er ikke kryptert: den som får den, leser alt dette.</translation>
    </message>
    <message>
        <source>Letters, with their whole texts: %1 (%2).</source>
        <translation>Brev, med hele teksten: %1 (%2).</translation>
    </message>
    <message>
        <source>Texts of letters that were removed: %1. Removing a letter can be undone, so its text stays.</source>
        <translation>Tekster til brev som er fjernet: %1. Fjerning kan angres, så teksten blir værende.</translation>
    </message>
    <message>
        <source>Files that letters came from, as they were, with what these say of authors and programs: %1 (%2).</source>
        <translation>Filer som brev kom fra, som de var, med det de sier om forfattere og programmer: %1 (%2).</translation>
    </message>
    <message>
        <source>%1, found in letters: %2.</source>
        <translation>%1, funnet i brev: %2.</translation>
    </message>
    <message>
        <source>Coders&apos; names: %1.</source>
        <translation>Navn på kodere: %1.</translation>
    </message>
    <message>
        <source>Names that only the history has: %1.</source>
        <translation>Navn som bare historikken har: %1.</translation>
    </message>
    <message>
        <source>Passages, with who coded them and when: %1.</source>
        <translation>Utdrag, med hvem som kodet dem og når: %1.</translation>
    </message>
    <message>
        <source>Memos, as they were written: %1.</source>
        <translation>Notater, slik de ble skrevet: %1.</translation>
    </message>
    <message>
        <source>Names of folders that letters came from: %1.</source>
        <translation>Navn på mapper som brev kom fra: %1.</translation>
    </message>
    <message>
        <source>The whole history, %1 edits from %2 to %3, also of what was removed since.</source>
        <translation>Hele historikken, %1 endringer fra %2 til %3, også av det som er fjernet siden.</translation>
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
    <name>Flow</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n band(s)</source>
        <translation>
            <numerusform>%1: %2 i %n bånd</numerusform>
            <numerusform>%1: %2 i %n bånd</numerusform>
        </translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a little diagram is of, and a node or a band of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FolderOffer</name>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>No program that shows folders was found. The file is in “%1”.</source>
        <translation>Fant ikke noe program som viser mapper. Filen ligger i «%1».</translation>
    </message>
</context>
<context>
    <name>ForeignPassages</name>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>the project has no letter “%1”, or more than one of that name</source>
        <translation>prosjektet har ikke noe brev som heter «%1», eller har flere med det navnet</translation>
    </message>
    <message>
        <source>“%1” does not stand in “%2”</source>
        <translation>«%1» står ikke i «%2»</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” more than once, and which one is meant is not said</source>
        <translation>«%1» står flere ganger i «%2», og det er ikke sagt hvor det er ment</translation>
    </message>
    <message>
        <source>the codebook has no code “%1”, or more than one of that name</source>
        <translation>kodeboken har ingen kode «%1», eller har flere med det navnet</translation>
    </message>
    <message>
        <source>“%1” is no table that Kodeks knows; export highlights from Taguette or a coding report from QualCoder as CSV.</source>
        <translation>«%1» er ingen tabell som Kodeks kjenner; eksporter markeringer (highlights) fra Taguette eller en koderapport fra QualCoder som CSV.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation>«%1» har mer enn %2 rader; del den opp i mindre tabeller.</translation>
    </message>
</context>
<context>
    <name>ForeignStudy</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Importen ble avbrutt; ingenting ble endret.</translation>
    </message>
    <message>
        <source>“%1” has more in it than Kodeks takes in at once (256 MB of text, 1,000,000 codings). Bring it in in parts: remove texts in a copy of it.</source>
        <translation>«%1» har mer i seg enn Kodeks tar inn på én gang (256 MB tekst, 1 000 000 kodinger). Hent det inn i deler: fjern tekster i en kopi av det.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«%1» er i bruk i et annet program. Lukk det der og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a project of %2: it is damaged, or a version made it that Kodeks does not know (%3). Open it in %2 and export it as REFI-QDA (.qdpx) there, if it can.</source>
        <translation>«%1» kan ikke leses som et prosjekt fra %2: Det er skadet, eller laget av en versjon Kodeks ikke kjenner (%3). Åpne det i %2 og eksporter det som REFI-QDA (.qdpx) der, om det går.</translation>
    </message>
    <message>
        <source>“%1” is no project of Taguette, QualCoder or RQDA.</source>
        <translation>«%1» er ikke et prosjekt fra Taguette, QualCoder eller RQDA.</translation>
    </message>
    <message>
        <source>The file has several projects of Taguette (%1). Open the one you want in Taguette, export it (Project info, Export project) and bring that in.</source>
        <translation>Filen har flere prosjekter fra Taguette (%1). Åpne det du vil ha i Taguette, eksporter det (Project info, Export project) og hent det inn.</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A word and how many cells have it.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The graph cannot be drawn, since igraph is not installed. Install %1, or look at the map.</source>
        <translation>Grafen kan ikke tegnes, siden igraph ikke er installert. Installer %1, eller se på kartet.</translation>
    </message>
    <message>
        <source>The graph is too large to be drawn.</source>
        <translation>Grafen er for stor til å tegnes.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>what</source>
        <translation>hva</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>taster</translation>
    </message>
</context>
<context>
    <name>HistoryDocument</name>
    <message>
        <source>undone %1</source>
        <translation>angret %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historikk for «%1»</translation>
    </message>
    <message>
        <source>Changes of the codebook</source>
        <translation>Endringer i kodeboken</translation>
    </message>
    <message>
        <source>The codebook was not changed.</source>
        <translation>Kodeboken ble ikke endret.</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>Hva som ble hentet inn</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjørelser</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ingenting ble avgjort.</translation>
    </message>
    <message numerus="yes">
        <source>Project “%1” (%2), as its journal has it on %3: %n change(s), times in local time (%4).</source>
        <translation>
            <numerusform>Prosjektet «%1» (%2), slik journalen har det %3: %n endring, tidspunkter i lokal tid (%4).</numerusform>
            <numerusform>Prosjektet «%1» (%2), slik journalen har det %3: %n endringer, tidspunkter i lokal tid (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an extract: changes that the filter did not let through are left out.</source>
        <translation>Dette er et utdrag: endringer som filteret ikke slapp gjennom, er utelatt.</translation>
    </message>
    <message>
        <source>What blind coding keeps from the coder who wrote this is left out.</source>
        <translation>Det som blind koding holder skjult for koderen som skrev dette, er utelatt.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Slik kontrolleres dette</translation>
    </message>
    <message numerus="yes">
        <source>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n step(s). Its last value is:</source>
        <translation>
            <numerusform>Hvert skritt i journalen er kjedet til det forrige med SHA-256, med sha256 av teksten i hvert brev. Kjeden har %n skritt. Den siste verdien er:</numerusform>
            <numerusform>Hvert skritt i journalen er kjedet til det forrige med SHA-256, med sha256 av teksten i hvert brev. Kjeden har %n skritt. Den siste verdien er:</numerusform>
        </translation>
    </message>
    <message>
        <source>“kodeks check PROJECT --chain VALUE” says whether the journal of a project still goes on from that value. Whoever keeps this document can so see later whether anything told here was changed, taken out or put in.</source>
        <translation>«kodeks check PROSJEKT --chain VERDI» sier om journalen til et prosjekt fortsatt går videre fra den verdien. Den som har dette dokumentet, kan slik se senere om noe som er fortalt her, er endret, tatt ut eller satt inn.</translation>
    </message>
    <message numerus="yes">
        <source>The chain was begun on %1, when the project was brought to a newer version. The %n step(s) of before were chained then as they were found: whether they had been changed earlier cannot be seen.</source>
        <translation>
            <numerusform>Kjeden ble begynt %1, da prosjektet ble brakt til en nyere versjon. Det %n skrittet fra før ble kjedet da slik det ble funnet: om det var endret tidligere, kan ikke ses.</numerusform>
            <numerusform>Kjeden ble begynt %1, da prosjektet ble brakt til en nyere versjon. De %n skrittene fra før ble kjedet da slik de ble funnet: om de var endret tidligere, kan ikke ses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation>Hvem som gjorde hvor mye</translation>
    </message>
    <message>
        <source>Changes by coder</source>
        <translation>Endringer per koder</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andre endringer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Hver endring</translation>
    </message>
    <message>
        <source>In the order in which they were made. “Link” is the beginning of the chain&apos;s value when a change was last made or undone.</source>
        <translation>I den rekkefølgen de ble gjort. «Lenke» er begynnelsen av verdien i kjeden da en endring sist ble gjort eller angret.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Fra hva til hva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>The journal was changed from outside: from edit %1 on (%2, %3) it does not fit its chain. What is told of before holds, what is told of it and after it may have been altered.</source>
        <translation>Journalen er endret utenfra: fra endring %1 (%2, %3) passer den ikke i kjeden sin. Det som fortelles om før den, står fast; det som fortelles om den og etter den, kan være endret.</translation>
    </message>
    <message>
        <source>The history was not written, since “%1” was changed all the time meanwhile. Try again when nobody is working in it.</source>
        <translation>Historikken ble ikke skrevet, siden «%1» ble endret hele tiden imens. Prøv igjen når ingen arbeider i prosjektet.</translation>
    </message>
    <message>
        <source>A history is a file that ends with one of: %1.</source>
        <translation>En historikk er en fil som ender på en av: %1.</translation>
    </message>
    <message>
        <source>undone %1 by %2</source>
        <translation>angret %1 av %2</translation>
    </message>
</context>
<context>
    <name>HitKey</name>
    <message>
        <source>First word to the left</source>
        <translation>Første ord til venstre</translation>
    </message>
    <message>
        <source>Second word to the left</source>
        <translation>Andre ord til venstre</translation>
    </message>
    <message>
        <source>Third word to the left</source>
        <translation>Tredje ord til venstre</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>Selve treffet</translation>
    </message>
    <message>
        <source>First word to the right</source>
        <translation>Første ord til høyre</translation>
    </message>
    <message>
        <source>Second word to the right</source>
        <translation>Andre ord til høyre</translation>
    </message>
    <message>
        <source>Third word to the right</source>
        <translation>Tredje ord til høyre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Brevets dato</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Bunke</translation>
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
    <name>ImportQuestions</name>
    <message>
        <source>Cancel the import</source>
        <translation>Avbryt importen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>nesten likt</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>Its text is that of “%1”; it is kept as a letter of its own.</source>
        <translation>Teksten er den samme som i «%1»; det er beholdt som et eget brev.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>samme tekst</translation>
    </message>
    <message>
        <source>The project has this letter already: “%1” has the same text, name and folder.</source>
        <translation>Prosjektet har dette brevet fra før: «%1» har samme tekst, navn og mappe.</translation>
    </message>
    <message>
        <source>All its words stand in “%1” too.</source>
        <translation>Alle ordene står også i «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of its words stand in “%2” too; %n word(s) are its own.</source>
        <translation>
            <numerusform>%1 % av ordene står også i «%2»; %n ord er brevets eget.</numerusform>
            <numerusform>%1 % av ordene står også i «%2»; %n ord er brevets egne.</numerusform>
        </translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>medunderskriver</translation>
    </message>
    <message>
        <source>Listed as a signatory of “%1”, which has the same text.</source>
        <translation>Ført opp som medunderskriver av «%1», som har samme tekst.</translation>
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
    <name>KindTable</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pairs of passages of two coders: %1, of which %2 agree in everything; the other %4 differ, as the tab Differences lists them. A pair can differ in several ways, each counted here: %3 in all, which the shares are of.</source>
        <translation>Par av utdrag fra to kodere: %1, der %2 er enige om alt; de andre %4 er uenige, slik fanen Uenigheter lister dem opp. Et par kan være uenig på flere måter, og hver av dem telles her: %3 i alt, som andelene er av.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ActionState</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
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
    <message>
        <source>Coded blind</source>
        <translation>Kodes blindt</translation>
    </message>
    <message>
        <source>You see your own passages. What the others have done in a letter is shown once you have marked it as done.</source>
        <translation>Du ser dine egne utdrag. Det de andre har gjort i et brev, vises når du har merket det som ferdig.</translation>
    </message>
    <message>
        <source>Letters and codebook locked</source>
        <translation>Brev og kodebok er låst</translation>
    </message>
    <message>
        <source>The letters and the codebook stay as they are for this round of coding; passages can be coded.</source>
        <translation>Brevene og kodeboken blir som de er i denne koderunden; utdrag kan kodes.</translation>
    </message>
    <message>
        <source>Project ▸ Project settings changes it.</source>
        <translation>Det kan endres under Prosjekt ▸ Prosjektinnstillinger.</translation>
    </message>
    <message>
        <source>A fact is not saved</source>
        <translation>Et faktum er ikke lagret</translation>
    </message>
    <message>
        <source>Codes are suggested all the same, which makes coders agree more often.</source>
        <translation>Koder foreslås likevel, noe som gjør at kodere oftere er enige.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation>En runde pågår.</translation>
    </message>
    <message>
        <source>Coding ▸ Rounds and training ends it.</source>
        <translation>Koding ▸ Runder og opplæring avslutter den.</translation>
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
        <source>Agreement tables</source>
        <translation>Samsvarstabeller</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
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
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tekstspenn</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Forvekslinger</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>Agreement by component</source>
        <translation>Samsvar per komponent</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Samsvar per kode</translation>
    </message>
    <message>
        <source>Agreement on stretches of text: u-alpha and its kin</source>
        <translation>Samsvar om tekstspenn: u-alfa og slektningene</translation>
    </message>
    <message>
        <source>Which codes the coders take for one another</source>
        <translation>Hvilke koder koderne forveksler med hverandre</translation>
    </message>
    <message>
        <source>In what the coders differ</source>
        <translation>Hva koderne er uenige om</translation>
    </message>
    <message>
        <source>How the figures develop letter by letter</source>
        <translation>Hvordan tallene utvikler seg brev for brev</translation>
    </message>
    <message>
        <source>What is undefined and why, and what to bear in mind</source>
        <translation>Hva som er udefinert og hvorfor, og hva man bør ha i tankene</translation>
    </message>
    <message>
        <source>Letters, components, codes and intervals: %1</source>
        <translation>Brev, komponenter, koder og intervaller: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Merknader (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) begun</source>
        <translation>
            <numerusform>%Ln brev påbegynt</numerusform>
            <numerusform>%Ln brev påbegynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Ikke sammenlignet: %1</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <translation>Brev for brev</translation>
    </message>
    <message>
        <source>Each unit and component in which the coders differ, a row each. The tab Differences counts pairs of passages instead, and Kinds each way in which a pair differs.</source>
        <translation>Hver enhet og komponent som koderne er uenige om, én rad for hver. Fanen Uenigheter teller par av utdrag, og Typer hver måte et par er uenig på.</translation>
    </message>
    <message>
        <source>Units in disagreement</source>
        <translation>Enheter med uenighet</translation>
    </message>
    <message>
        <source>Units in disagreement (%1)</source>
        <translation>Enheter med uenighet (%1)</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementExportDialog</name>
    <message>
        <source>Export the agreement</source>
        <translation>Eksporter samsvaret</translation>
    </message>
    <message>
        <source>Report of one page, PDF</source>
        <translation>Rapport på én side, PDF</translation>
    </message>
    <message>
        <source>Report of one page, HTML</source>
        <translation>Rapport på én side, HTML</translation>
    </message>
    <message>
        <source>All figures as a table, CSV</source>
        <translation>Alle tall som tabell, CSV</translation>
    </message>
    <message>
        <source>Everything, confusions and disagreements included, JSON</source>
        <translation>Alt, også forvekslinger og uenigheter, JSON</translation>
    </message>
    <message>
        <source>Methods sentence</source>
        <translation>Setning til metodekapittelet</translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation>Kopier setningen til metodekapittelet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>S&amp;pråket i rapporten:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabellen</translation>
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
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Fremdrift i beregningen</translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation>Kopier setningen til metodekapittelet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>How the figures were reckoned, ready to paste into an article</source>
        <translation>Hvordan tallene er beregnet, klart til å limes inn i en artikkel</translation>
    </message>
    <message>
        <source>No letter is chosen. Open one, or choose letters above.</source>
        <translation>Ingen brev er valgt. Åpne et, eller velg brev ovenfor.</translation>
    </message>
    <message>
        <source>The project is coded blind: only letters that you have marked as done are compared, and there are none yet.</source>
        <translation>Prosjektet kodes blindt: bare brev som du har merket som ferdige, blir sammenlignet, og det er ingen ennå.</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementResults</name>
    <message>
        <source>Agreement by component</source>
        <translation>Samsvar per komponent</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Samsvar per kode</translation>
    </message>
    <message>
        <source>&amp;Copy table	Ctrl+C</source>
        <translation>&amp;Kopier tabellen	Ctrl+C</translation>
    </message>
    <message>
        <source>Agreement on stretches of text</source>
        <translation>Samsvar om tekstspenn</translation>
    </message>
    <message>
        <source>Differences by kind</source>
        <translation>Uenigheter etter type</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Merknader til tallene</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tekstspenn</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typer</translation>
    </message>
</context>
<context>
    <name>Kodeks::Announcer</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort på nytt: %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::AnswersDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import a table of answers</source>
        <translation>Importer en tabell med svar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Letter from answer number</source>
        <translation>&amp;Brevet fra svar nummer</translation>
    </message>
    <message>
        <source>The letter that the row becomes</source>
        <translation>Brevet som raden blir til</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a table of answers with %2. Each row becomes a letter; questions become its headings, and what is left out stays in the file only.</source>
        <extracomment>%1 is a file, %2 &quot;12 rows&quot;</extracomment>
        <translation>«%1» er en tabell med svar, med %2. Hver rad blir et brev; spørsmålene blir overskrifter, og det som utelates, blir stående bare i filen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln letter(s)</source>
        <translation>
            <numerusform>Importer %Ln brev</numerusform>
            <numerusform>Importer %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>This row has no text: choose which columns are text or questions.</source>
        <translation>Denne raden har ingen tekst: Velg hvilke kolonner som er tekst eller spørsmål.</translation>
    </message>
    <message>
        <source>&amp;Leave this table out</source>
        <translation>&amp;Utelat denne tabellen</translation>
    </message>
</context>
<context>
    <name>Kodeks::AskedDialog</name>
    <message>
        <source>A table of who was asked</source>
        <translation>En tabell over hvem som ble spurt</translation>
    </message>
    <message>
        <source>Who was asked to answer</source>
        <translation>Hvem som ble bedt om å svare</translation>
    </message>
    <message>
        <source>Asked and did not answer</source>
        <translation>Spurt og svarte ikke</translation>
    </message>
    <message>
        <source>&amp;One a line, called as the senders of the letters:</source>
        <translation>&amp;Én på hver linje, kalt det samme som avsenderne av brevene:</translation>
    </message>
    <message>
        <source>It is not known who was asked.</source>
        <translation>Det er ikke kjent hvem som ble spurt.</translation>
    </message>
    <message>
        <source>%1 were asked, and all have answered.</source>
        <translation>%1 ble spurt, og alle har svart.</translation>
    </message>
    <message>
        <source>%1 were asked. No letter is from these %2:</source>
        <translation>%1 ble spurt. Ingen brev er fra disse %2:</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
    </message>
</context>
<context>
    <name>Kodeks::AttachmentsDialog</name>
    <message>
        <source>What is attached</source>
        <translation>Det som er vedlagt</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments of e-mails</source>
        <translation>Vedlegg til e-poster</translation>
    </message>
    <message>
        <source>Files are attached to these e-mails. Often the letter itself is one of them. Imported, each becomes a letter of its own, with the sender and the date of its e-mail; what is no letter is refused with a reason. Left out, the report names them.</source>
        <translation>Disse e-postene har vedlegg. Ofte er selve brevet ett av dem. Importert blir hvert vedlegg et eget brev, med avsenderen og datoen til e-posten; det som ikke er et brev, avvises med en grunn. Utelatt er de nevnt i rapporten.</translation>
    </message>
    <message>
        <source>&amp;Import the attachments too</source>
        <translation>&amp;Importer vedleggene også</translation>
    </message>
    <message>
        <source>&amp;Leave the attachments out</source>
        <translation>&amp;Utelat vedleggene</translation>
    </message>
</context>
<context>
    <name>Kodeks::AttributeField</name>
    <message>
        <source>no value</source>
        <translation>ingen verdi</translation>
    </message>
</context>
<context>
    <name>Kodeks::AttributeList</name>
    <message>
        <source>Add an attribute</source>
        <translation>Legg til en egenskap</translation>
    </message>
    <message>
        <source>its name, such as “type”</source>
        <translation>navnet, for eksempel «type»</translation>
    </message>
</context>
<context>
    <name>Kodeks::BackupController</name>
    <message>
        <source>Backing up</source>
        <translation>Tar sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was checked.</source>
        <translation>Sikkerhetskopien ligger i «%1», og er kontrollert.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Det finnes ingen sikkerhetskopier ennå.</translation>
    </message>
    <message>
        <source>Bringing an earlier state back</source>
        <translation>Henter en tidligere tilstand tilbake</translation>
    </message>
    <message>
        <source>The earlier state is back.</source>
        <translation>Den tidligere tilstanden er tilbake.</translation>
    </message>
</context>
<context>
    <name>Kodeks::BringInDialog</name>
    <message>
        <source>The letters and the codebook are locked here, and this project has new ones. Unlock them in the project settings first.</source>
        <translation>Brevene og kodeboken er låst her, og prosjektet som skal hentes inn, har nye. Lås dem opp i prosjektinnstillingene først.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation>
            <numerusform>Det har %n utdrag.</numerusform>
            <numerusform>Det har %n utdrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is called “%3” here, since another one has that name.</source>
        <translation>%1 «%2» heter «%3» her, siden en annen har det navnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n utdrag blir utenfor: det er her allerede, i et annet brev eller av en annen koder.</numerusform>
            <numerusform>%n utdrag blir utenfor: de er her allerede, i et annet brev eller av en annen koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown: coded blind</source>
        <translation>vises ikke: kodes blindt</translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation>Hent inn et annet prosjekt</translation>
    </message>
    <message>
        <source>Everything in “%1” is here already.</source>
        <translation>Alt i «%1» er her allerede.</translation>
    </message>
    <message>
        <source>This is what “%1” brings. Nothing has been changed yet; all of it comes in as one step that can be undone.</source>
        <translation>Dette er det «%1» kommer med. Ingenting er endret ennå; alt kommer inn som ett steg som kan angres.</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kommer inn</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>endres her</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>er her allerede</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Title, unit and rules</source>
        <translation>Tittel, enhet og regler</translation>
    </message>
    <message>
        <source>What stays out or gets another name</source>
        <translation>Det som blir utenfor eller får et annet navn</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som er ulikt</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): check what is to be kept; the later change is proposed</source>
        <translation>
            <numerusform>%n ulikhet: se etter hva som skal beholdes; den seneste endringen er foreslått</numerusform>
            <numerusform>%n ulikheter: se etter hva som skal beholdes; den seneste endringen er foreslått</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all from &amp;here</source>
        <translation>Behold alt &amp;herfra</translation>
    </message>
    <message>
        <source>Keep all from &amp;there</source>
        <translation>Behold alt &amp;derfra</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are the same as another of their coder; one of them stays.</source>
        <translation>
            <numerusform>%n utdrag er det samme som et annet av samme koder; ett av dem blir stående.</numerusform>
            <numerusform>%n utdrag er de samme som andre av samme koder; ett av hver blir stående.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>What the variants add</source>
        <translation>Hva variantene legger til</translation>
    </message>
    <message>
        <source>The common text</source>
        <translation>Fellesteksten</translation>
    </message>
    <message>
        <source>The letters are compared…</source>
        <translation>Brevene sammenlignes…</translation>
    </message>
    <message>
        <source>The letters are compared: %1.</source>
        <translation>Brevene sammenlignes: %1.</translation>
    </message>
    <message>
        <source>No two letters have nearly the same text.</source>
        <translation>Ingen brev har nesten samme tekst.</translation>
    </message>
    <message numerus="yes">
        <source>What %n letter(s) of the group add to the common text</source>
        <translation>
            <numerusform>Hva %n brev i gruppen legger til fellesteksten</numerusform>
            <numerusform>Hva %n brev i gruppen legger til fellesteksten</numerusform>
        </translation>
    </message>
    <message>
        <source>The common text, sent as it stands by %1: %2</source>
        <translation>Fellesteksten, sendt slik den står av %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</source>
        <translation>
            <numerusform>%Ln brev ble sammenlignet, kodet eller ikke; med et filter de som har et slikt utdrag. Halvparten av ordene i det ene står i det andre, i deler på fem ord eller mer.</numerusform>
            <numerusform>%Ln brev ble sammenlignet, kodet eller ikke; med et filter de som har et slikt utdrag. Halvparten av ordene i det ene står i det andre, i deler på fem ord eller mer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code all as one…</source>
        <translation>Kod alle som ett…</translation>
    </message>
    <message>
        <source>Finds the words that you have coded in one letter of the group in all its others, and tells how many</source>
        <translation>Finner ordene du har kodet i ett av brevene i gruppen, igjen i alle de andre, og sier hvor mange</translation>
    </message>
    <message>
        <source>Looking for the same words…</source>
        <translation>Leter etter de samme ordene…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours in these letters</source>
        <translation>
            <numerusform>%n utdrag av deg i disse brevene</numerusform>
            <numerusform>%n utdrag av deg i disse brevene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the same words coded so already</source>
        <translation>
            <numerusform>%n sted med de samme ordene er kodet slik alt</numerusform>
            <numerusform>%n steder med de samme ordene er kodet slik alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded otherwise, which stay as they are</source>
        <translation>
            <numerusform>%n sted er kodet annerledes og blir stående</numerusform>
            <numerusform>%n steder er kodet annerledes og blir stående</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to code</source>
        <translation>ikke noe gjenstår å kode</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) the same</source>
        <translation>
            <numerusform>Kod %n sted likt</numerusform>
            <numerusform>Kod %n steder likt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampsPage</name>
    <message>
        <source>Who agrees with whom</source>
        <translation>Hvem som er enige</translation>
    </message>
    <message>
        <source>Dispute per task</source>
        <translation>Strid per oppgave</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Motsetning</translation>
    </message>
    <message>
        <source>Agreement less conflict</source>
        <translation>Enighet minus motsetning</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>mean activity</source>
        <translation>gjennomsnittlig aktivitet</translation>
    </message>
    <message>
        <source>all that either says</source>
        <translation>alt begge sier til sammen</translation>
    </message>
    <message>
        <source>root of both activities</source>
        <translation>roten av begges aktivitet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Bånd</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Delt på</translation>
    </message>
    <message>
        <source>Who agrees with whom: %1</source>
        <translation>Hvem som er enige: %1</translation>
    </message>
    <message>
        <source>Agreement: 1 for each task and direction that both take, ½ for transfers to the same actor from different ones.</source>
        <translation>Enighet: 1 for hver oppgave og retning som begge tar, ½ for overføringer til samme aktør fra ulike.</translation>
    </message>
    <message>
        <source>Conflict: 1 for “unchanged” against a transfer, and for transfers to different actors.</source>
        <translation>Motsetning: 1 for «uendret» mot en overføring og for overføringer til ulike aktører.</translation>
    </message>
    <message>
        <source>Agreement (1 for each task and direction that both take, ½ for transfers to the same actor) less conflict (1 for “unchanged” against a transfer, and for transfers to different actors).</source>
        <translation>Enighet (1 for hver oppgave og retning som begge tar, ½ for overføringer til samme aktør) minus motsetning (1 for «uendret» mot en overføring og for overføringer til ulike aktører).</translation>
    </message>
    <message>
        <source>Dispute is 1 − Σp², with p the share of senders who take a direction: 0 where all take one, nearer to 1 the more they are split. Who takes two counts half in each; unclear is left out.</source>
        <translation>Strid er 1 − Σp², der p er andelen av avsenderne som tar en retning: 0 der alle tar én, nærmere 1 jo mer de er delt. Den som tar to, teller halvt i hver; uavklart er utelatt.</translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</source>
        <translation>
            <numerusform>%n leir etter gjennomsnittet av enighet minus motsetning, delt på aktivitet (UPGMA); leirens nummer står foran navnet.</numerusform>
            <numerusform>%n leire etter gjennomsnittet av enighet minus motsetning, delt på aktivitet (UPGMA); leirens nummer står foran navnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) who say least are left out.</source>
        <translation>
            <numerusform>%n avsender som sier minst, er utelatt.</numerusform>
            <numerusform>%n avsendere som sier minst, er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation>Ingen utdrag har både oppgave og retning.</translation>
    </message>
    <message>
        <source>… as a graph</source>
        <translation>… som graf</translation>
    </message>
    <message>
        <source>Who agrees stands near, placed by the same measure whatever is shown (Kamada and Kawai, by igraph). A circle is as large as its sender has positions; its number and hue are its camp. Thick ties are strong, broken ones conflict.</source>
        <translation>De som er enige, står nær hverandre, plassert etter samme mål hva som enn vises (Kamada og Kawai, ved igraph). En sirkel er så stor som avsenderen har standpunkter; tallet og fargen er leiren. Tykke bånd er sterke, brutte er motsetning.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker tie(s) are not drawn.</source>
        <translation>
            <numerusform>%n svakere bånd er ikke tegnet.</numerusform>
            <numerusform>%n svakere bånd er ikke tegnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CertaintyField</name>
    <message>
        <source>Certainty %1, %2</source>
        <translation>Hvor sikker: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 (click again to take it away)</source>
        <translation>%1: %2 (klikk igjen for å ta den bort)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ChecksPanel</name>
    <message>
        <source>Kinds</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Hva det letes etter</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Hva som kan være galt</translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation>&amp;Gå dit	Enter</translation>
    </message>
    <message>
        <source>Open the &amp;other letter</source>
        <translation>Åpne det &amp;andre brevet</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Leave out “%1”</source>
        <translation>&amp;Hold «%1» utenfor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln ting å se på</numerusform>
            <numerusform>%Ln ting å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) left out</source>
        <translation>
            <numerusform>%Ln type holdt utenfor</numerusform>
            <numerusform>%Ln typer holdt utenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what may be wrong in the study…</source>
        <translation>Leter etter hva som kan være galt i studien…</translation>
    </message>
    <message>
        <source>Nothing was found that may be wrong. “Kinds” tells what is looked for.</source>
        <translation>Det ble ikke funnet noe som kan være galt. «Typer» viser hva det letes etter.</translation>
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
    <message>
        <source>%1 (new)</source>
        <translation>%1 (ny)</translation>
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
        <source>arguments</source>
        <translation>argumenter</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Forslag</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s): what is left as it is here stays as each has it</source>
        <translation>
            <numerusform>%n utdrag: det du lar stå her, blir som hvert av dem har det</numerusform>
            <numerusform>%n utdrag: det du lar stå her, blir som hvert av dem har det</numerusform>
        </translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Det kodeboken sier</translation>
    </message>
    <message>
        <source>No words are selected. Esc closes; select the words in the letter first.</source>
        <translation>Ingen ord er markert. Esc lukker; marker ordene i brevet først.</translation>
    </message>
    <message>
        <source>The selected words cannot be the name of a task.</source>
        <translation>De markerte ordene kan ikke være navn på en oppgave.</translation>
    </message>
    <message>
        <source>Nothing is said yet: give a task, a direction or an argument. Esc closes.</source>
        <translation>Ingenting er valgt ennå: Velg en oppgave, en retning eller et argument. Esc lukker.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Memo. Enter finishes, Shift+Enter begins a line.</source>
        <translation>Notat. Enter avslutter, Shift+Enter gir ny linje.</translation>
    </message>
    <message>
        <source>Choose one of these with Down, or write on.</source>
        <translation>Velg en av disse med Ned, eller skriv videre.</translation>
    </message>
    <message>
        <source>There are no tasks yet. What you write here becomes one, “Group/Task” in a group. Tab leads to the direction, where from&gt;to makes both actors, and to the arguments. Enter codes.</source>
        <translation>Det er ingen oppgaver ennå. Det du skriver her, blir en oppgave, «Gruppe/Oppgave» i en gruppe. Tab fører til retningen, der fra&gt;til lager begge aktørene, og til argumentene. Enter koder.</translation>
    </message>
    <message>
        <source>direction: from&gt;to</source>
        <translation>retning: fra&gt;til</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBarFoot</name>
    <message>
        <source>Certainty</source>
        <translation>Hvor sikker</translation>
    </message>
    <message>
        <source>Good quote</source>
        <translation>Godt sitat</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeChecks</name>
    <message>
        <source>Codes to compare</source>
        <translation>Koder som skal sammenlignes</translation>
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
        <source>Arguments</source>
        <translation>Argumenter</translation>
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
    <name>Kodeks::CodeHitsDialog</name>
    <message>
        <source>Code hits of a search</source>
        <translation>Kod treff i et søk</translation>
    </message>
    <message>
        <source>Found by “%1”. What they are coded as is asked next, once for all; one undo takes all back. What you have coded so already stays as it is.</source>
        <translation>Funnet med «%1». Hva de skal kodes som, spørres det om etterpå, én gang for alle; én angring tar alt tilbake. Det du allerede har kodet slik, blir som det er.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>What becomes a passage</source>
        <translation>Hva som blir utdrag</translation>
    </message>
    <message>
        <source>The &amp;sentence of each hit; several hits in one sentence are one passage</source>
        <translation>&amp;Setningen til hvert treff; flere treff i én setning er ett utdrag</translation>
    </message>
    <message>
        <source>The &amp;hit itself</source>
        <translation>&amp;Treffet selv</translation>
    </message>
    <message>
        <source>&amp;Code them…</source>
        <translation>&amp;Kod dem…</translation>
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
    <message>
        <source>The id was made from the name that the code had. Files that were exported before have it still.</source>
        <translation>Id-en ble laget av navnet koden hadde. Filer som er eksportert før, har den fortsatt.</translation>
    </message>
    <message>
        <source>Make the id “%1” as &amp;well</source>
        <translation>&amp;Gjør også id-en til «%1»</translation>
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
        <source>Export the codebook</source>
        <translation>Eksporter kodeboken</translation>
    </message>
    <message>
        <source>Codebook for Kodeks (*.json);;Table (*.csv);;REFI-QDA codebook for other programs (*.qdc)</source>
        <translation>Kodebok for Kodeks (*.json);;Tabell (*.csv);;REFI-QDA-kodebok for andre programmer (*.qdc)</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc *.xlsx *.ods)</source>
        <translation>Kodebøker (*.json *.csv *.qdc *.xlsx *.ods)</translation>
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
    <message>
        <source>Numbers: the passages that you see.</source>
        <translation>Tall: utdragene du ser.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, and what two of them have settled.</source>
        <translation>Tall: utdragene til alle koderne, og det to av dem har avgjort.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders.</source>
        <translation>Tall: utdragene til alle koderne.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, those of rounds and trainings and those that two of them have settled too. The overview and Conclude count everybody once.</source>
        <translation>Tall: utdragene til alle kodere, også de fra runder og opplæring og det to av dem har avgjort. Oversikten og Konkluder teller hver person én gang.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, those of rounds and trainings too. The overview and Conclude count everybody once.</source>
        <translation>Tall: utdragene til alle kodere, også de fra runder og opplæring. Oversikten og Konkluder teller hver person én gang.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookPanel</name>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny gruppe…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediger…</translation>
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
        <source>Merge into…</source>
        <translation>Slå sammen med…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
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
        <source>Merge…</source>
        <translation>Slå sammen…</translation>
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
        <source>Filter…</source>
        <translation>Filtrer…</translation>
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
    <message>
        <source>locked · %1</source>
        <translation>låst · %1</translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation>Kodeboken er låst i denne koderunden. Den kan låses opp under Prosjekt ▸ Prosjektinnstillinger.</translation>
    </message>
    <message>
        <source>Unit and rules of coding</source>
        <translation>Enhet og regler for kodingen</translation>
    </message>
    <message>
        <source>Code with it</source>
        <translation>Kod med den</translation>
    </message>
    <message>
        <source>Choose a code to read here what it means.</source>
        <translation>Velg en kode for å lese her hva den betyr.</translation>
    </message>
    <message>
        <source>Passages of this code</source>
        <translation>Utdrag med denne koden</translation>
    </message>
    <message>
        <source>No code is chosen. Choose one in the codebook first.</source>
        <translation>Ingen kode er valgt. Velg en i kodeboken først.</translation>
    </message>
    <message>
        <source>Memo of this code…</source>
        <translation>Notat til denne koden…</translation>
    </message>
    <message>
        <source>Memo by %1:</source>
        <translation>Notat av %1:</translation>
    </message>
    <message>
        <source>Read this code through all letters</source>
        <translation>Les denne koden gjennom alle brev</translation>
    </message>
    <message>
        <source>Copy link for a memo</source>
        <translation>Kopier lenke til et notat</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>toppen</translation>
    </message>
    <message>
        <source>Move “%1” with all below it?</source>
        <translation>Flytt «%1» med alt under?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderController</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Fjerne «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
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
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. A coder who has passages cannot be removed. Undo brings all of it back.</source>
        <translation>Brev er ikke lenger merket som ferdige av denne koderen, koderens notater til brev og til prosjektet forsvinner, og det som er avgjort med koderen, er åpent igjen. En koder som har utdrag, kan ikke fjernes. Angre henter alt tilbake.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderCopyDialog</name>
    <message>
        <source>New copy for a coder</source>
        <translation>Ny kopi til en koder</translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation>Et nytt navn, eller en av prosjektets kodere</translation>
    </message>
    <message>
        <source>The copy has the same letters and the same codebook, but no passages of the others, and it opens with this coder. Bring it in again when the coder is done.</source>
        <translation>Kopien har de samme brevene og den samme kodeboken, men ingen av de andres utdrag, og den åpner seg med denne koderen. Hent den inn igjen når koderen er ferdig.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation>&amp;Koder:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Lag kopien</translation>
    </message>
    <message>
        <source>Say who will work in the copy.</source>
        <translation>Oppgi hvem som skal arbeide i kopien.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Oppgi filen som skal skrives.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappen «%1» finnes ikke.</translation>
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
    <message>
        <source>“%1” is in the project already and is the one who codes then.</source>
        <translation>«%1» er allerede i prosjektet og er den som koder da.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodersDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Gi nytt navn…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Farge…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Slå sammen med…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Fje&amp;rn…</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Letters done</source>
        <translation>Ferdige brev</translation>
    </message>
    <message>
        <source>Rename the coder</source>
        <translation>Gi koderen nytt navn</translation>
    </message>
    <message>
        <source>The name that stands with all that “%1” has done, here and in exports:</source>
        <translation>Navnet som står ved alt «%1» har gjort, her og i eksporter:</translation>
    </message>
    <message>
        <source>Merge “%1” into another coder</source>
        <translation>Slå «%1» sammen med en annen koder</translation>
    </message>
    <message>
        <source>All passages of “%1” become this coder&apos;s; those that are the same become one, and what was settled with “%1” is open again. Undo takes it all back.</source>
        <translation>Alle utdrag som «%1» har, blir denne koderens; like utdrag blir ett, og det som var avgjort med «%1», er åpent igjen. Angre tar alt tilbake.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Fjerne «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The passages of this coder, also those that are not shown, go too, or are given to another coder.</source>
        <translation>Utdragene til denne koderen, også de som ikke vises, forsvinner også, eller gis til en annen koder.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this coder go too, or are given to another coder.</source>
        <translation>
            <numerusform>%n utdrag fra denne koderen forsvinner også, eller gis til en annen koder.</numerusform>
            <numerusform>%n utdrag fra denne koderen forsvinner også, eller gis til en annen koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with passages</source>
        <translation>Fjern med utdrag</translation>
    </message>
    <message>
        <source>Give them to…</source>
        <translation>Gi dem til…</translation>
    </message>
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. Undo brings all of it back.</source>
        <translation>Brev er ikke lenger merket som ferdige av denne koderen, koderens notater til brev og til prosjektet forsvinner, og det som er avgjort med koderen, er åpent igjen. Angre henter alt tilbake.</translation>
    </message>
    <message>
        <source>There is a coder called “%1” already. Choose another name.</source>
        <translation>Det finnes allerede en koder som heter «%1». Velg et annet navn.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingController</name>
    <message>
        <source>The passage is split at the cursor: move the cursor to where the second part begins, inside the passage, then split.</source>
        <translation>Utdraget deles ved markøren: flytt markøren dit den andre delen begynner, inne i utdraget, og del så.</translation>
    </message>
    <message>
        <source>Mark “%1” as done?</source>
        <translation>Merke «%1» som ferdig?</translation>
    </message>
    <message>
        <source>The project is coded blind. Once the letter is marked as done, you see what the other coders have done in it.</source>
        <translation>Prosjektet kodes blindt. Når brevet er merket som ferdig, ser du hva de andre koderne har gjort i det.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merk som ferdig</translation>
    </message>
    <message>
        <source>The letter is marked as done. No other coder has passages in it yet.</source>
        <translation>Brevet er merket som ferdig. Ingen andre kodere har utdrag i det ennå.</translation>
    </message>
    <message numerus="yes">
        <source>The letter is marked as done: %n passage(s) of other coders are shown now.</source>
        <translation>
            <numerusform>Brevet er merket som ferdig: %n utdrag fra andre kodere vises nå.</numerusform>
            <numerusform>Brevet er merket som ferdig: %n utdrag fra andre kodere vises nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to repeat yet: code a passage first, with Enter.</source>
        <translation>Det er ingenting å gjenta ennå: Kod et utdrag først, med Enter.</translation>
    </message>
    <message>
        <source>The last coding has a code that is no longer in the codebook. Code with Enter.</source>
        <translation>Den siste kodingen har en kode som ikke lenger er i kodeboken. Kod med Enter.</translation>
    </message>
    <message>
        <source>Select the words that shall be the name of the task first, by double-click or with Shift and the arrow keys.</source>
        <translation>Marker først ordene som skal være navn på oppgaven, med dobbeltklikk eller med Shift og piltastene.</translation>
    </message>
    <message>
        <source>The selected words are too long for a name, which may have 80 characters. Select fewer.</source>
        <translation>De markerte ordene er for lange til et navn, som kan ha 80 tegn. Marker færre.</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation>Leser utdrag</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation>
            <numerusform>Endrer %Ln utdrag</numerusform>
            <numerusform>Endrer %Ln utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed.</source>
        <translation>
            <numerusform>%Ln utdrag er endret.</numerusform>
            <numerusform>%Ln utdrag er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became one with another that says the same.</source>
        <translation>
            <numerusform>%Ln av dem ble ett med et annet som sier det samme.</numerusform>
            <numerusform>%Ln av dem ble ett med andre som sier det samme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the codebook: %1.</source>
        <translation>Nytt i kodeboken: %1.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingRulesDialog</name>
    <message>
        <source>Unit and rules of coding</source>
        <translation>Enhet og regler for kodingen</translation>
    </message>
    <message>
        <source>The codebook is locked for a round of coding (project settings).</source>
        <translation>Kodeboken er låst for en koderunde (prosjektinnstillinger).</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>such as: the shortest run of whole sentences that states one view on one task</source>
        <translation>for eksempel: de færreste hele setningene på rad som uttrykker ett syn på én oppgave</translation>
    </message>
    <message>
        <source>A rule in each paragraph, for all who code</source>
        <translation>En regel i hvert avsnitt, for alle som koder</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tittel:</translation>
    </message>
    <message>
        <source>What counts as &amp;one passage:</source>
        <translation>Hva som regnes som &amp;ett utdrag:</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Regler:</translation>
    </message>
</context>
<context>
    <name>Kodeks::ColorField</name>
    <message>
        <source>Colour %1</source>
        <translation>Farge %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>En annen…</translation>
    </message>
</context>
<context>
    <name>Kodeks::ColumnRoles</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnene i tabellen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Første verdier</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uten tittel)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Hva «%1» blir</translation>
    </message>
    <message>
        <source>Name of the letter</source>
        <translation>Navnet på brevet</translation>
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
    <message>
        <source>No command fits “%1”. Try another word for it, in English or Norwegian.</source>
        <translation>Ingen kommando passer til «%1». Prøv et annet ord for det, på norsk eller engelsk.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareBar</name>
    <message>
        <source>Coder at the left</source>
        <translation>Koder til venstre</translation>
    </message>
    <message>
        <source>Coder at the right</source>
        <translation>Koder til høyre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Lukk sammenligningen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln typer</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Kinds of difference: %1</source>
        <translation>Typer uenighet: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen uenigheter</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 av %2 avgjort</translation>
    </message>
    <message>
        <source>Pairs of passages that differ, or passages that only one coder has; each counts once, in however many ways it differs.</source>
        <translation>Par av utdrag som er uenige, eller utdrag som bare den ene koderen har; hvert telles én gang, på hvor mange måter det enn er uenig.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareCard</name>
    <message>
        <source>Difference</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>Why it is left open</source>
        <translation>Hvorfor den får stå åpen</translation>
    </message>
    <message>
        <source>Why it is left open, then Enter</source>
        <translation>Hvorfor den får stå åpen, og så Enter</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareController</name>
    <message>
        <source>That was the last difference of the list. It goes on with the first.</source>
        <translation>Det var den siste uenigheten i listen. Det fortsetter med den første.</translation>
    </message>
    <message>
        <source>That was the first difference of the list. It goes on with the last.</source>
        <translation>Det var den første uenigheten i listen. Det fortsetter med den siste.</translation>
    </message>
    <message>
        <source>This project is coded blind: the others’ passages of this letter are shown once you have marked it as done.</source>
        <translation>Dette prosjektet kodes blindt: de andres utdrag i dette brevet vises når du har merket det som ferdig.</translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation>Ta utdraget til %1</translation>
    </message>
    <message numerus="yes">
        <source>Adopt the %Ln agreed passage(s)</source>
        <translation>
            <numerusform>Ta over %Ln utdrag det er enighet om</numerusform>
            <numerusform>Ta over %Ln utdrag det er enighet om</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>%Ln uenighet er avgjort, det var alt.</numerusform>
            <numerusform>Alle %Ln uenigheter er avgjort.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next difference, Shift+F8 to the one before. A click in the letter or the list below chooses one, too.</source>
        <translation>F8 går til neste uenighet, Shift+F8 til den forrige. Du kan også velge en ved å klikke i brevet eller i listen nedenfor.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Uenighet %1 av %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notat: %1</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Konsensus: %1</translation>
    </message>
    <message>
        <source>One of the two is a consensus: here there is nothing to settle.</source>
        <translation>En av de to er en konsensus: her er det ingenting å avgjøre.</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln decision(s) about passages that are gone</source>
        <translation>
            <numerusform>Trekk tilbake %Ln avgjørelse om utdrag som er borte</numerusform>
            <numerusform>Trekk tilbake %Ln avgjørelser om utdrag som er borte</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only difference of the list.</source>
        <translation>Dette er den eneste uenigheten i listen.</translation>
    </message>
    <message>
        <source>No passage, as %1</source>
        <translation>Ikke noe utdrag, som %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::ComparedRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeController</name>
    <message>
        <source>The figures are in “%1”.</source>
        <translation>Tallene er i «%1».</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Eksporter tallene</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bilde (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Coding the campaign</source>
        <translation>Koder kampanjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made in the letters of the campaign.</source>
        <translation>
            <numerusform>%Ln utdrag laget i brevene i kampanjen.</numerusform>
            <numerusform>%Ln utdrag laget i brevene i kampanjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network for Gephi, visone, igraph (*.graphml)</source>
        <translation>Nettverk for Gephi, visone, igraph (*.graphml)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludePanel</name>
    <message>
        <source>Conclude</source>
        <translation>Konkluder</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matriser</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standpunkter</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>Leire</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller…</translation>
    </message>
    <message>
        <source>Nobody whose passages are counted has coded anything yet.</source>
        <translation>Ingen av dem som telles, har kodet noe ennå.</translation>
    </message>
    <message>
        <source>No passage fits the filter.</source>
        <translation>Ingen utdrag passer til filteret.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>What is counted, each once</source>
        <translation>Hva som telles, hver én gang</translation>
    </message>
    <message>
        <source>Whose passages are counted</source>
        <translation>Hvem sine utdrag som telles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Konsensus: %1</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>Campaigns once</source>
        <translation>Kampanjer én gang</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Letters with nearly the same text, that many have sent, are one letter of one sender</source>
        <translation>Brev med nesten samme tekst, som mange har sendt, er ett brev fra én avsender</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeQuotes</name>
    <message>
        <source>Quotes behind the number</source>
        <translation>Sitatene bak tallet</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>What a number counts, and the passages it stands for: &quot;Sykehjem: 3 passages in 2 letters&quot;.</extracomment>
        <translation>%1: %2 i %3</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConfusionModel</name>
    <message>
        <source>not coded</source>
        <translation>ikke kodet</translation>
    </message>
    <message>
        <source>%1: %2 · %3: %4 · %5</source>
        <translation>%1: %2 · %3: %4 · %5</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConfusionsPage</name>
    <message>
        <source>Component and coders whose confusions are shown</source>
        <translation>Komponenten og koderne som det vises forvekslinger for</translation>
    </message>
    <message>
        <source>Places of the cell</source>
        <translation>Stedene i ruten</translation>
    </message>
    <message>
        <source>%1 · rows: %2, columns: %3</source>
        <translation>%1 · rader: %2, kolonner: %3</translation>
    </message>
    <message>
        <source>Confusions: %1</source>
        <translation>Forvekslinger: %1</translation>
    </message>
    <message>
        <source>Neither task nor direction is compared. Choose them in the scope above.</source>
        <translation>Verken oppgave eller retning er med i sammenligningen. Velg dem ovenfor.</translation>
    </message>
    <message>
        <source>Neither coder gave such a code.</source>
        <translation>Ingen av koderne ga noen slik kode.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConsensusAgreement</name>
    <message>
        <source>Agreement with the consensus (α by sentence, settled letters):
%1</source>
        <translation>Samsvar med konsensus (α per setning, avgjorte brev):
%1</translation>
    </message>
</context>
<context>
    <name>Kodeks::ContentsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>What is in this file</source>
        <translation>Hva som er i denne filen</translation>
    </message>
    <message>
        <source>Whoever gets “%1” gets all of this, also what no list shows. Mostly an export is what is wanted, with pseudonyms for names.</source>
        <translation>Den som får «%1», får alt dette, også det ingen liste viser. Som oftest er det en eksport som trengs, med pseudonymer for navn.</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Leser prosjektet…</translation>
    </message>
    <message>
        <source>&amp;Export instead…</source>
        <translation>&amp;Eksporter i stedet…</translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverController</name>
    <message numerus="yes">
        <source>The same words stand in %Ln other letter(s), not coded yet.</source>
        <translation>
            <numerusform>De samme ordene står i %Ln annet brev og er ikke kodet der ennå.</numerusform>
            <numerusform>De samme ordene står i %Ln andre brev og er ikke kodet der ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code them too…</source>
        <translation>Kod dem også…</translation>
    </message>
    <message>
        <source>Looking for the same words in other letters</source>
        <translation>Leter etter de samme ordene i andre brev</translation>
    </message>
    <message>
        <source>The sentence and its paragraph have fewer than five words, which may stand in other letters by chance.</source>
        <translation>Setningen og avsnittet har færre enn fem ord, og de kan stå i andre brev ved en tilfeldighet.</translation>
    </message>
    <message>
        <source>These sentences stand in no other letter.</source>
        <translation>Disse setningene står ikke i noe annet brev.</translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Koder %Ln sted</numerusform>
            <numerusform>Koder %Ln steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with the same words coded.</source>
        <translation>
            <numerusform>%Ln sted med de samme ordene kodet.</numerusform>
            <numerusform>%Ln steder med de samme ordene kodet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverDialog</name>
    <message>
        <source>The same words in other letters</source>
        <translation>De samme ordene i andre brev</translation>
    </message>
    <message>
        <source>“%1”
is coded: %2</source>
        <translation>«%1»
er kodet: %2</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <translation>Steder med de samme ordene</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Coded by you</source>
        <translation>Kodet av deg</translation>
    </message>
    <message>
        <source>Code them too</source>
        <translation>Kod dem også</translation>
    </message>
    <message>
        <source>so already</source>
        <translation>slik alt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation>på annen måte: %1</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>også: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) will be coded, which is one step to undo.</source>
        <translation>
            <numerusform>%Ln sted blir kodet, og det er ett trinn å angre.</numerusform>
            <numerusform>%Ln steder blir kodet, og det er ett trinn å angre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a letter. Certainty goes along, memos do not.</source>
        <translation>Mellomrom krysser av et brev. Sikkerheten følger med, notater gjør det ikke.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoverageController</name>
    <message>
        <source>Measuring suggestions</source>
        <translation>Måler forslag</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoveragePanel</name>
    <message>
        <source>Not coded by</source>
        <translation>Ikke kodet av</translation>
    </message>
    <message>
        <source>Not coded by you</source>
        <translation>Ikke kodet av deg</translation>
    </message>
    <message>
        <source>Not coded by anybody</source>
        <translation>Ikke kodet av noen</translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation>Ukodede setninger</translation>
    </message>
    <message>
        <source>Co&amp;de	Enter</source>
        <translation>Ko&amp;d	Enter</translation>
    </message>
    <message>
        <source>&amp;Nothing to code here	Del</source>
        <translation>&amp;Ingenting å kode her	Del</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to look at</source>
        <translation>
            <numerusform>%Ln setning å se på</numerusform>
            <numerusform>%Ln setninger å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter…</translation>
    </message>
    <message>
        <source>%1 of %2 sentences are coded, %3 have nothing to code</source>
        <translation>%1 av %2 setninger er kodet, %3 har ingenting å kode</translation>
    </message>
    <message>
        <source>Looking for sentences that nobody has coded…</source>
        <translation>Leter etter setninger som ingen har kodet…</translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation>Det er ingen brev ennå.</translation>
    </message>
    <message>
        <source>Every sentence that speaks of a task, an actor or a move is coded or was looked at.</source>
        <translation>Alle setninger som snakker om en oppgave, en aktør eller en flytting, er kodet eller sett på.</translation>
    </message>
</context>
<context>
    <name>Kodeks::DecisionsDialog</name>
    <message>
        <source>Only those not decided</source>
        <translation>Bare de som ikke er avgjort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sier</translation>
    </message>
    <message>
        <source>Taken to want</source>
        <translation>Regnes for å ville</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Next not &amp;decided</source>
        <translation>Neste som ikke er &amp;avgjort</translation>
    </message>
    <message>
        <source>A table of decisions</source>
        <translation>En tabell over avgjørelser</translation>
    </message>
    <message>
        <source>Decide on contradictions</source>
        <translation>Avgjør motsigelser</translation>
    </message>
    <message>
        <source>These senders say two things of a task that cannot both be. What they are taken to want counts in the summary; what they say stays as it is coded.</source>
        <translation>Disse avsenderne sier to ting om en oppgave som ikke går sammen. Det de regnes for å ville, teller i oppsummeringen; det de sier, blir stående slik det er kodet.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Motsigelser</translation>
    </message>
    <message>
        <source>Why, for whoever reads the decision later</source>
        <translation>Hvorfor, for den som leser avgjørelsen senere</translation>
    </message>
    <message>
        <source>Taken to &amp;want:</source>
        <translation>Regnes for å &amp;ville:</translation>
    </message>
    <message>
        <source>It cannot be told</source>
        <translation>Det kan ikke avgjøres</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>with “Keep”</source>
        <translation>med «Behold»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on other passages</source>
        <translation>%1, på grunnlag av andre utdrag</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n motsigelse</numerusform>
            <numerusform>%n motsigelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what cannot both be.</source>
        <translation>Ingen sier ting som ikke går sammen.</translation>
    </message>
    <message>
        <source>%1: all are decided</source>
        <translation>%1: alle er avgjort</translation>
    </message>
    <message>
        <source>%1: %2 not decided</source>
        <translation>%1: %2 ikke avgjort</translation>
    </message>
    <message>
        <source>Says:</source>
        <translation>Sier:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln passage(s))</source>
        <translation>
            <numerusform>%1 (%Ln utdrag)</numerusform>
            <numerusform>%1 (%Ln utdrag)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Merknad:</translation>
    </message>
</context>
<context>
    <name>Kodeks::DescribeLettersDialog</name>
    <message numerus="yes">
        <source>A fact or attribute of %Ln letter(s)</source>
        <translation>
            <numerusform>Et faktum eller en egenskap ved %Ln brev</numerusform>
            <numerusform>Et faktum eller en egenskap ved %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>A fact, or the name of an attribute, also a new one</source>
        <translation>Et faktum, eller navnet på en egenskap, også en ny</translation>
    </message>
    <message>
        <source>Empty takes it away; a date is written as 2024-04-17</source>
        <translation>Tomt tar det bort; en dato skrives som 2024-04-17</translation>
    </message>
    <message>
        <source>All of the letters get it, also those that have another value now. One undo takes it back.</source>
        <translation>Alle brevene får det, også de som har en annen verdi nå. Én angring tar det tilbake.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Hva:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Verdi:</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Sett det</translation>
    </message>
</context>
<context>
    <name>Kodeks::DevelopmentPage</name>
    <message>
        <source>Component whose development is shown</source>
        <translation>Komponenten som det vises utvikling for</translation>
    </message>
    <message>
        <source>Agreement letter by letter</source>
        <translation>Samsvar brev for brev</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The letter alone</source>
        <translation>Brevet alene</translation>
    </message>
    <message>
        <source>Letters so far</source>
        <translation>Brevene så langt</translation>
    </message>
    <message>
        <source>%1
The letter alone: %2
Letters so far: %3</source>
        <translation>%1
Brevet alene: %2
Brevene så langt: %3</translation>
    </message>
    <message>
        <source>%1: to rely on, Krippendorff (2019)</source>
        <translation>%1: til å stole på, Krippendorff (2019)</translation>
    </message>
    <message>
        <source>%1: for tentative conclusions, Krippendorff (2019)</source>
        <translation>%1: for foreløpige slutninger, Krippendorff (2019)</translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesBar</name>
    <message>
        <source>This letter only</source>
        <translation>Bare dette brevet</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Hvilke uenigheter som vises</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjorte</translation>
    </message>
    <message>
        <source>Left with a note</source>
        <translation>Står med et notat</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle uenigheter</translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesModel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Uenige om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesPanel</name>
    <message>
        <source>Differences between the two coders</source>
        <translation>Uenigheter mellom de to koderne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left with a note</source>
        <translation>
            <numerusform>%Ln står med et notat</numerusform>
            <numerusform>%Ln står med et notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open again</source>
        <translation>
            <numerusform>%Ln åpen igjen</numerusform>
            <numerusform>%Ln åpne igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln vist</numerusform>
            <numerusform>%Ln vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to compare its coders.</source>
        <translation>Åpne et prosjekt for å sammenligne koderne i det.</translation>
    </message>
    <message>
        <source>Here two coders’ differences are settled one by one. Press F8 to begin.</source>
        <translation>Her avgjøres uenighetene mellom to kodere én for én. Trykk på F8 for å begynne.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ anywhere.</source>
        <translation>%1 og %2 er ikke uenige noe sted.</translation>
    </message>
    <message>
        <source>None of the differences is of the state, the kinds and the letter chosen.</source>
        <translation>Ingen av uenighetene har den tilstanden, de typene og det brevet som er valgt.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. What both agree on is not in the consensus yet: adopt it to finish.</source>
        <translation>
            <numerusform>%Ln uenighet er avgjort, det var alt. Det begge er enige om, er ikke i konsensus ennå: ta det over for å bli ferdig.</numerusform>
            <numerusform>Alle %Ln uenigheter er avgjort. Det begge er enige om, er ikke i konsensus ennå: ta det over for å bli ferdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>%Ln uenighet er avgjort, det var alt.</numerusform>
            <numerusform>Alle %Ln uenigheter er avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about passages that are gone</source>
        <translation>
            <numerusform>%Ln om utdrag som er borte</numerusform>
            <numerusform>%Ln om utdrag som er borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. There are also decisions about passages that are gone: Compare ▸ Withdraw … takes them back.</source>
        <translation>
            <numerusform>%Ln uenighet er avgjort. Det finnes også avgjørelser om utdrag som er borte: Sammenlign ▸ Trekk tilbake … tar dem bort.</numerusform>
            <numerusform>Alle %Ln uenigheter er avgjort. Det finnes også avgjørelser om utdrag som er borte: Sammenlign ▸ Trekk tilbake … tar dem bort.</numerusform>
        </translation>
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
        <translation>Komponent</translation>
    </message>
</context>
<context>
    <name>Kodeks::DisagreementsPage</name>
    <message>
        <source>Component whose disagreements are shown</source>
        <translation>Komponenten som det vises uenigheter for</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Alle komponenter</translation>
    </message>
    <message>
        <source>Places where coders differ</source>
        <translation>Steder der koderne er uenige</translation>
    </message>
    <message>
        <source>&amp;Go to place	Enter</source>
        <translation>&amp;Gå til stedet	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy table	Ctrl+C</source>
        <translation>&amp;Kopier tabellen	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>Kodeks::DoubtsModel</name>
    <message>
        <source>Passages without a task</source>
        <translation>Utdrag uten oppgave</translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation>Utdrag uten retning</translation>
    </message>
    <message>
        <source>The same words with the same task twice</source>
        <translation>De samme ordene med samme oppgave to ganger</translation>
    </message>
    <message>
        <source>Letters marked as done without a passage</source>
        <translation>Brev merket som ferdige uten et utdrag</translation>
    </message>
    <message>
        <source>Letters without a word</source>
        <translation>Brev uten et ord</translation>
    </message>
    <message>
        <source>Letters with the text of another one</source>
        <translation>Brev med samme tekst som et annet</translation>
    </message>
    <message>
        <source>Letters much like another one</source>
        <translation>Brev som ligner mye på et annet</translation>
    </message>
    <message>
        <source>Letters without a sender</source>
        <translation>Brev uten avsender</translation>
    </message>
    <message>
        <source>Letters without a date</source>
        <translation>Brev uten dato</translation>
    </message>
    <message>
        <source>Letters dated after they were imported</source>
        <translation>Brev datert etter at de ble importert</translation>
    </message>
    <message>
        <source>Codes of one name in different groups</source>
        <translation>Koder med samme navn i ulike grupper</translation>
    </message>
    <message>
        <source>Coders whose names differ only in case or spaces</source>
        <translation>Kodere med navn der bare store bokstaver eller mellomrom er ulike</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>the text of “%1”</source>
        <translation>teksten i «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %Ln word(s) stand in “%2” too</source>
        <translation>
            <numerusform>%1 av %Ln ord står også i «%2»</numerusform>
            <numerusform>%1 av %Ln ord står også i «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps “%1”</source>
        <translation>kanskje «%1»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>Kodeks::EarlierStateDialog</name>
    <message>
        <source>Earlier states</source>
        <translation>Tidligere tilstander</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Hva som er annerledes nå</translation>
    </message>
    <message>
        <source>Added since</source>
        <translation>Lagt til siden</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>Fjernet siden</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Endret siden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Open an earlier state</source>
        <translation>Åpne en tidligere tilstand</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>&amp;Vis sikkerhetskopiene</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leser journalen …</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>før «%1»</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sikkerhetskopi</translation>
    </message>
    <message>
        <source>There is no earlier state with a name yet. There is one before each import, merge and change of many passages, and for each backup; the history has every single change.</source>
        <translation>Det finnes ingen navngitt tidligere tilstand ennå. Det er én før hver import, sammenslåing og endring av mange utdrag, og for hver sikkerhetskopi; historikken har hver enkelt endring.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>%1 (has come since)</source>
        <translation>%1 (er kommet til siden)</translation>
    </message>
    <message>
        <source>%1 (has gone since)</source>
        <translation>%1 (er borte siden)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Nothing is different from then.</source>
        <translation>Ingenting er annerledes enn da.</translation>
    </message>
    <message>
        <source>What others have coded is out of sight, so only your own work can be brought back.</source>
        <translation>Det andre har kodet, er ute av syne, så bare ditt eget arbeid kan hentes tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</source>
        <translation>
            <numerusform>%Ln skritt i journalen siden da; koder som er ulike: %1, innstillinger og opplysninger om prosjektet: %2. Det som hentes tilbake, er ett skritt som kan angres.</numerusform>
            <numerusform>%Ln skritt i journalen siden da; koder som er ulike: %1, innstillinger og opplysninger om prosjektet: %2. Det som hentes tilbake, er ett skritt som kan angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this letter back</source>
        <translation>Hent dette brevet tilbake</translation>
    </message>
    <message>
        <source>Bring this coder’s work back</source>
        <translation>Hent arbeidet til denne koderen tilbake</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Hent alt tilbake</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>fra %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::EncryptionController</name>
    <message>
        <source>Opening “%1”</source>
        <translation>Åpner «%1»</translation>
    </message>
    <message>
        <source>Something else is being done just now. Try again when it is done.</source>
        <translation>Noe annet gjøres akkurat nå. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» er ikke kryptert.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation>«%1» er allerede kryptert. Bytt heller passordfrasen.</translation>
    </message>
    <message>
        <source>“%1” opens with the new passphrase from now on.</source>
        <translation>«%1» åpnes med den nye passordfrasen fra nå av.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» er kryptert.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Not encrypted, and in the same folder: %2. Encrypt or delete these copies too.</source>
        <translation>«%1» er kryptert. Ikke kryptert, og i samme mappe: %2. Krypter eller slett disse kopiene også.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Bytter passordfrase</translation>
    </message>
    <message>
        <source>Encrypting the project</source>
        <translation>Krypterer prosjektet</translation>
    </message>
    <message>
        <source>Decrypt the project</source>
        <translation>Dekrypter prosjektet</translation>
    </message>
    <message>
        <source>Take the encryption off “%1”? Everybody who has the file can read it then.</source>
        <translation>Ta krypteringen av «%1»? Da kan alle som har filen, lese den.</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Dekrypter</translation>
    </message>
    <message>
        <source>Decrypting the project</source>
        <translation>Dekrypterer prosjektet</translation>
    </message>
    <message>
        <source>“%1” is no longer encrypted.</source>
        <translation>«%1» er ikke lenger kryptert.</translation>
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
        <source>The agreement was saved to “%1”.</source>
        <translation>Samsvaret ble lagret i «%1».</translation>
    </message>
    <message>
        <source>There are no figures yet: compare the coders first.</source>
        <translation>Det er ingen tall ennå: sammenlign koderne først.</translation>
    </message>
    <message>
        <source>Writing the agreement</source>
        <translation>Skriver samsvaret</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksporter historikken</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>%1 – history</source>
        <translation>%1 – historikk</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Eksporterer historikken</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n endring er eksportert til «%1».</numerusform>
            <numerusform>%n endringer er eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the memos</source>
        <translation>Eksporter notatene</translation>
    </message>
    <message>
        <source>%1 – memos</source>
        <translation>%1 – notater</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n notat eksportert til «%1».</numerusform>
            <numerusform>%n notater eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the passages of %Ln letter(s)</source>
        <translation>
            <numerusform>Eksporter utdragene i %Ln brev</numerusform>
            <numerusform>Eksporter utdragene i %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the passages of %1</source>
        <translation>Eksporter utdragene til %1</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-tekster (*.odt)</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Eksporter treffene</translation>
    </message>
    <message>
        <source>%1 – hits</source>
        <translation>%1 – treff</translation>
    </message>
    <message>
        <source>Exporting the hits</source>
        <translation>Eksporterer treffene</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n treff eksportert til «%1».</numerusform>
            <numerusform>%n treff eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-dokumenter (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Nettsider (*.html)</translation>
    </message>
    <message>
        <source>Last value of the chain: %1…</source>
        <translation>Siste verdi i kjeden: %1…</translation>
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
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
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
        <source>Export passages to</source>
        <translation>Eksporter utdrag til</translation>
    </message>
    <message>
        <source>The project is coded blind: of other coders, only passages in letters that you have marked as done are exported.</source>
        <translation>Prosjektet kodes blindt: fra andre kodere eksporteres bare utdrag i brev som du har merket som ferdige.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), %1.</source>
        <translation>
            <numerusform>%n brev, %1.</numerusform>
            <numerusform>%n brev, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder to write.</source>
        <translation>Oppgi mappen som skal skrives.</translation>
    </message>
    <message>
        <source>There is a folder of that name; it will be replaced if it is empty or an earlier export.</source>
        <translation>Det finnes en mappe med det navnet; den blir erstattet hvis den er tom eller er en tidligere eksport.</translation>
    </message>
    <message>
        <source>The first passages of the report</source>
        <translation>De første utdragene i rapporten</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De første radene</translation>
    </message>
    <message>
        <source>“%1” has the ending of another form. Choose that form, or let the name end with “%2”.</source>
        <translation>«%1» har endelsen til en annen form. Velg den formen, eller la navnet slutte på «%2».</translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation>Ingen utdrag passer til spørringen.</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for names</source>
        <translation>&amp;Pseudonymer for navn</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Navn…</translation>
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
    <message>
        <source>&amp;Accept what may be meant</source>
        <translation>&amp;Godta det som kan være ment</translation>
    </message>
    <message>
        <source>may be “%1”</source>
        <translation>kanskje «%1»</translation>
    </message>
    <message>
        <source>Read from: “%1”</source>
        <translation>Lest fra: «%1»</translation>
    </message>
    <message>
        <source>&amp;Accept “%1”</source>
        <translation>&amp;Godta «%1»</translation>
    </message>
    <message>
        <source>⚠ Not saved: this is no date. Write it like %1.</source>
        <translation>⚠ Ikke lagret: Dette er ingen dato. Skriv den slik: %1.</translation>
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
    <message>
        <source>Code all…</source>
        <translation>Kod alle…</translation>
    </message>
    <message>
        <source>Code all hits in the letter</source>
        <translation>Kod alle treff i brevet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which hit, and the words around it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::FlowPage</name>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Patterns for grey print</source>
        <translation>Mønstre for gråtonetrykk</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Ordne på nytt</translation>
    </message>
    <message>
        <source>No passage has a direction that is shown here.</source>
        <translation>Ingen utdrag har en retning som vises her.</translation>
    </message>
    <message>
        <source>Who should hand over to whom</source>
        <translation>Hvem som skal gi fra seg til hvem</translation>
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
        <source>Task group</source>
        <translation>Oppgavegruppe</translation>
    </message>
    <message>
        <source>The width of a band is the count that stands on it, its colour the group of the task; hatched is what does not move. The number at an actor counts each once.</source>
        <translation>Bredden på et bånd er antallet som står på det, fargen er oppgavens gruppe; skravert er det som ikke flyttes. Tallet ved en aktør teller hver én gang.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Puts the actors into the order with the fewest crossings and keeps it in the project. The mouse, or Alt+Up and Alt+Down, moves one.</source>
        <translation>Setter aktørene i den rekkefølgen som gir færrest kryssinger, og tar vare på den i prosjektet. Musen, eller Alt+Opp og Alt+Ned, flytter én.</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Delt etter</translation>
    </message>
    <message>
        <source>Who should hand over to whom, by %1</source>
        <translation>Hvem som skal gi fra seg til hvem, etter %1</translation>
    </message>
    <message>
        <source>All diagrams have one scale.</source>
        <translation>Alle diagrammene har én skala.</translation>
    </message>
</context>
<context>
    <name>Kodeks::FormsRow</name>
    <message>
        <source>Forms of the words</source>
        <translation>Former av ordene</translation>
    </message>
    <message>
        <source>Find the form %1</source>
        <translation>Finn formen %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands %Ln time(s) in the letters. A click leaves it out or finds it again.</source>
        <translation>
            <numerusform>«%1» står %Ln gang i brevene. Et klikk utelater den eller finner den igjen.</numerusform>
            <numerusform>«%1» står %Ln ganger i brevene. Et klikk utelater den eller finner den igjen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::GivingController</name>
    <message>
        <source>That code is not one of this project’s codebook, so nothing was coded.</source>
        <translation>Den koden er ikke i kodeboken til dette prosjektet, så ingenting ble kodet.</translation>
    </message>
    <message>
        <source>“%1” is a group, which is not coded itself. Drop one of its tasks.</source>
        <translation>«%1» er en gruppe og kodes ikke selv. Slipp en av oppgavene i den.</translation>
    </message>
</context>
<context>
    <name>Kodeks::GridModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::HalfHeader</name>
    <message>
        <source>Close this half</source>
        <translation>Lukk denne halvdelen</translation>
    </message>
    <message>
        <source>The half that is worked in</source>
        <translation>Halvdelen det arbeides i</translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookBrowser</name>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbake (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Fram (Alt+Høyre)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Forrige treff (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Neste treff (Enter)</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Søk i håndboken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen treff</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersController</name>
    <message>
        <source>“%1” was recognised: its pages stand beside it, with all that is on them.</source>
        <translation>«%1» er gjenkjent: Sidene står ved siden av brevet, med alt som står på dem.</translation>
    </message>
    <message>
        <source>Reading the letter’s file</source>
        <translation>Leser filen til brevet</translation>
    </message>
    <message>
        <source>No page numbers, headers or footers are left out of “%1”.</source>
        <translation>Ingen sidetall, topptekster eller bunntekster er utelatt fra «%1».</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers stand in the text of “%1”.</source>
        <translation>Sidetall, topptekster og bunntekster står i teksten til «%1».</translation>
    </message>
    <message>
        <source>The file of “%1” is read otherwise today than when it was imported, so what was left out then cannot be shown.</source>
        <translation>Filen til «%1» leses annerledes i dag enn da den ble importert, så det som ble utelatt da, kan ikke vises.</translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out</source>
        <translation>
            <numerusform>%1: %Ln linje utelatt</numerusform>
            <numerusform>%1: %Ln linjer utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Side %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines belong to the letter’s pages and are not in its text. A letter’s text cannot be changed; imported again with them, it comes as another letter beside this one, which keeps its passages.</source>
        <translation>Disse linjene hører til sidene og står ikke i brevets tekst. Teksten i et brev kan ikke endres; importert på nytt med dem kommer det som et eget brev ved siden av dette, som beholder utdragene sine.</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers of these letters are left out of their texts, so that sentences go on over the page. Tick the letters that are to keep them. A letter’s text cannot be changed once it is imported.</source>
        <translation>Sidetall, topptekster og bunntekster i disse brevene er utelatt fra teksten, slik at setninger går videre over sideskiftet. Kryss av for brevene som skal beholde dem. Teksten i et brev kan ikke endres etter at det er importert.</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers</source>
        <translation>Sidetall, topptekster og bunntekster</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Linjer som er utelatt</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå videre</translation>
    </message>
    <message>
        <source>&amp;Import again with them</source>
        <translation>&amp;Importer på nytt med dem</translation>
    </message>
</context>
<context>
    <name>Kodeks::HeatMultiples</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A small map&apos;s title, and what a cell of it says.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::HelpController</name>
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
    <name>Kodeks::Hints</name>
    <message>
        <source>%1 codes the sentence; the arrow keys go to the next one.</source>
        <translation>%1 koder setningen; piltastene går til den neste.</translation>
    </message>
    <message>
        <source>%1 makes a task of the selected words; Enter codes them.</source>
        <translation>%1 lager en oppgave av de merkede ordene; Enter koder dem.</translation>
    </message>
    <message>
        <source>The key %1 codes a sentence like the last one.</source>
        <translation>Tasten %1 koder en setning som den forrige.</translation>
    </message>
    <message>
        <source>%1 shows where two coders differ.</source>
        <translation>%1 viser hvor to kodere er uenige.</translation>
    </message>
    <message>
        <source>%1 opens the handbook at the page about where you are.</source>
        <translation>%1 åpner håndboken på siden om stedet der du er.</translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation>Ikke vis dette hintet igjen</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryFilterBar</name>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>This letter only</source>
        <translation>Bare dette brevet</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer historikken</translation>
    </message>
    <message>
        <source>Filter: what, letter, code, text, date…</source>
        <translation>Filter: hva, brev, kode, tekst, dato…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>søker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln endring</numerusform>
            <numerusform>%Ln endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>Write what is shown as a table or a document to hand in</source>
        <translation>Skriv det som vises, som en tabell eller et dokument til å levere inn</translation>
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
        <source>undone for good</source>
        <translation>angret for godt</translation>
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
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
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
        <source>Text</source>
        <translation>Tekst</translation>
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
    <message>
        <source>&amp;Go there	Enter</source>
        <translation>&amp;Gå dit	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Eksporter det som vises…</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project.</source>
        <translation>«%1» er ikke lenger i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>This was done in %Ln letter(s); there is no one place to go to.</source>
        <translation>
            <numerusform>Dette ble gjort i %Ln brev; det finnes ikke ett sted å gå til.</numerusform>
            <numerusform>Dette ble gjort i %Ln brev; det finnes ikke ett sted å gå til.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was done to the project as a whole; there is no place in a letter to go to.</source>
        <translation>Dette gjaldt hele prosjektet; det finnes ikke noe sted i et brev å gå til.</translation>
    </message>
    <message>
        <source>Nothing that was done fits the filter. Press Esc in the filter to see all of it.</source>
        <translation>Ingenting som er gjort, passer til filteret. Trykk Esc i filteret for å se alt.</translation>
    </message>
    <message>
        <source>&amp;Redo as far as this</source>
        <translation>&amp;Gjør om igjen fram til dette</translation>
    </message>
    <message>
        <source>&amp;Undo all that came after this</source>
        <translation>&amp;Angre alt som kom etter dette</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryWalk</name>
    <message>
        <source>Undo and redo do not reach that far.</source>
        <translation>Angring når ikke så langt tilbake.</translation>
    </message>
    <message>
        <source>Nothing has been done after this.</source>
        <translation>Ingenting er gjort etter dette.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Angrer …</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Gjør om igjen …</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stopp her</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone. Redo makes them again.</source>
        <translation>
            <numerusform>%Ln steg er angret. Gjør om igjen henter det tilbake.</numerusform>
            <numerusform>%Ln steg er angret. Gjør om igjen henter dem tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) made again.</source>
        <translation>
            <numerusform>%Ln steg er gjort om igjen.</numerusform>
            <numerusform>%Ln steg er gjort om igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo all</source>
        <translation>Gjør alt om igjen</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Angre alt</translation>
    </message>
</context>
<context>
    <name>Kodeks::HitCodingController</name>
    <message numerus="yes">
        <source>All %Ln hit(s) in this letter</source>
        <translation>
            <numerusform>%Ln treff i dette brevet</numerusform>
            <numerusform>Alle %Ln treff i dette brevet</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to code. Search first: with Ctrl+F in the letter, or with Ctrl+Shift+F in all letters.</source>
        <translation>Det er ingen treff å kode. Søk først: med Ctrl+F i brevet, eller med Ctrl+Shift+F i alle brev.</translation>
    </message>
    <message>
        <source>Counting the hits</source>
        <translation>Teller treffene</translation>
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
        <source>&amp;All: %1</source>
        <translation>&amp;Alle: %1</translation>
    </message>
    <message>
        <source>Only in the letters that the &amp;list of letters shows now: %1</source>
        <translation>Bare i brevene som brev&amp;listen viser nå: %1</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>Bare de &amp;merkede: %1</translation>
    </message>
    <message>
        <source>Looking for the places to code</source>
        <translation>Finner stedene som skal kodes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>passages in letters</comment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made.</source>
        <translation>
            <numerusform>%Ln utdrag ble laget.</numerusform>
            <numerusform>%Ln utdrag ble laget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were coded so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln sted var allerede kodet slik og blir som det er.</numerusform>
            <numerusform>%Ln steder var allerede kodet slik og blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pile &amp;%1: %2</source>
        <translation>Bunke &amp;%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Koder %Ln sted</numerusform>
            <numerusform>Koder %Ln steder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HitTable</name>
    <message>
        <source>Pile</source>
        <translation>Bunke</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportController</name>
    <message>
        <source>Import letters</source>
        <translation>Importer brev</translation>
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
    <message>
        <source>pasted letter</source>
        <translation>innlimt brev</translation>
    </message>
    <message>
        <source>Reading a project</source>
        <translation>Leser et prosjekt</translation>
    </message>
    <message>
        <source>The clipboard has no text: copy a letter&apos;s text first.</source>
        <translation>Utklippstavlen har ingen tekst: kopier teksten i et brev først.</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>Rapporten ble lagret i «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be placed.</source>
        <translation>
            <numerusform>%n rad kunne ikke plasseres.</numerusform>
            <numerusform>%n rader kunne ikke plasseres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were there already.</source>
        <translation>
            <numerusform>%n utdrag var der fra før.</numerusform>
            <numerusform>%n utdrag var der fra før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation>Leser utdrag</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Henter inn «%1»</translation>
    </message>
    <message>
        <source>Importing letters</source>
        <translation>Importerer brev</translation>
    </message>
    <message>
        <source>Importing passages</source>
        <translation>Importerer utdrag</translation>
    </message>
    <message>
        <source>Letters (%1);;Projects of other programs (*.qdpx *.qda *.rqda *.sqlite3);;All files (*)</source>
        <translation>Brev (%1);;Prosjekter fra andre programmer (*.qdpx *.qda *.rqda *.sqlite3);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportFactsDialog</name>
    <message>
        <source>Import facts of letters</source>
        <translation>Importer fakta om brev</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hva som endres</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3. An empty cell leaves what is there.</source>
        <extracomment>%1 is a file, %2 &quot;12 rows&quot;, %3 &quot;10 of them with a letter of the project&quot;</extracomment>
        <translation>«%1»: %2, %3. En tom celle lar det som står der, være.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a letter of the project</source>
        <translation>
            <numerusform>%n av dem med et brev i prosjektet</numerusform>
            <numerusform>%n av dem med et brev i prosjektet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that has the letters&apos; file names.</source>
        <translation>Velg kolonnen med filnavnene til brevene.</translation>
    </message>
    <message numerus="yes">
        <source>Import for %n letter(s)</source>
        <translation>
            <numerusform>Importer for %n brev</numerusform>
            <numerusform>Importer for %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>No row names a letter of the project. Choose the column with the letters&apos; file names.</source>
        <translation>Ingen rad nevner et brev i prosjektet. Velg kolonnen med filnavnene til brevene.</translation>
    </message>
    <message>
        <source>Nothing changes: the letters have all of this already.</source>
        <translation>Ingenting endres: brevene har alt dette allerede.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the table, or leave the column out</source>
        <translation>
            <numerusform>%n feil: rett tabellen, eller utelat kolonnen</numerusform>
            <numerusform>%n feil: rett tabellen, eller utelat kolonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over</source>
        <translation>
            <numerusform>%n rad hoppet over</numerusform>
            <numerusform>%n rader hoppet over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the table</source>
        <translation>
            <numerusform>%n merknad til tabellen</numerusform>
            <numerusform>%n merknader til tabellen</numerusform>
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
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
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
        <source>The first rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
    <message>
        <source>The file names the letter, start and end of each passage. Every quote is checked against its letter; if one row is wrong, nothing is imported. Tables of Taguette and QualCoder are read as well: their quotes are looked for in the letters, and rows that cannot be placed are listed.</source>
        <translation>Filen oppgir brev, start og slutt for hvert utdrag. Hvert sitat kontrolleres mot brevet; er én rad feil, importeres ingenting. Tabeller fra Taguette og QualCoder leses også: sitatene deres letes opp i brevene, og rader som ikke kan plasseres, listes opp.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.xlsx);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportQuestions</name>
    <message>
        <source>It is a table of answers, and was left out as you chose.</source>
        <translation>Det er en tabell med svar, og den ble utelatt slik du valgte.</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Leser svar</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Gjenkjenner tekst</translation>
    </message>
    <message>
        <source>Joining lines</source>
        <translation>Setter sammen linjer</translation>
    </message>
    <message>
        <source>Letters with the same text</source>
        <translation>Brev med samme tekst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation>
            <numerusform>%Ln av brevene har teksten til et annet.</numerusform>
            <numerusform>%Ln av brevene har teksten til et annet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each can be a letter of its own, with its own sender, passages and facts. Or one letter of each text is kept, and the others who sent it are listed with it as its signatories.</source>
        <translation>Hvert av dem kan være et eget brev, med egen avsender, egne utdrag og fakta. Eller ett brev av hver tekst beholdes, og de andre som sendte den, føres opp som medunderskrivere av det.</translation>
    </message>
    <message>
        <source>Keep as &amp;letters</source>
        <translation>Behold som &amp;brev</translation>
    </message>
    <message>
        <source>List as &amp;signatories</source>
        <translation>Før opp som &amp;medunderskrivere</translation>
    </message>
    <message>
        <source>The import of the letters was cancelled; none of them came in.</source>
        <translation>Importen av brevene ble avbrutt; ingen av dem kom inn.</translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Leser brev</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportReportDialog</name>
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
        <source>Save report…</source>
        <translation>Lagre rapporten…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>import.csv</source>
        <translation>import.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation>
            <numerusform>%Ln av brevene har teksten til et annet.</numerusform>
            <numerusform>%Ln av brevene har teksten til et annet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) listed as signatories.</source>
        <translation>
            <numerusform>%Ln avsender er ført opp som medunderskriver.</numerusform>
            <numerusform>%Ln avsendere er ført opp som medunderskrivere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::Inspector</name>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · laget %2</translation>
    </message>
    <message>
        <source>%1 · made %2 · changed %3</source>
        <translation>%1 · laget %2 · endret %3</translation>
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
        <translation>Hvor sikker</translation>
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
    <message>
        <source>Good quote</source>
        <translation>Godt sitat</translation>
    </message>
    <message>
        <source>Worth quoting in the report</source>
        <translation>Verdt å sitere i rapporten</translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation>Detaljer om utdraget</translation>
    </message>
</context>
<context>
    <name>Kodeks::IntervalFields</name>
    <message>
        <source>At once, from standard errors (Gwet)</source>
        <translation>Med en gang, fra standardfeil (Gwet)</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>Draws units (letters, for characters and stretches of text) again and again; takes a while.</source>
        <translation>Trekker enheter (brev, for tegn og tekstspenn) om og om igjen; det tar litt tid.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals on every machine.</source>
        <translation>Den samme startverdien (seed) gir de samme intervallene på alle maskiner.</translation>
    </message>
    <message>
        <source>Resamples:</source>
        <translation>Utvalg:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Startverdi (seed):</translation>
    </message>
</context>
<context>
    <name>Kodeks::Jobs</name>
    <message>
        <source>“%1” is still running. Wait for it or cancel it, then try again.</source>
        <translation>«%1» holder på ennå. Vent til det er ferdig, eller avbryt det, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>Kodeks::JoinLinesDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) to join</source>
        <translation>
            <numerusform>%1: %Ln linje å sette sammen</numerusform>
            <numerusform>%1: %Ln linjer å sette sammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that can be joined</source>
        <translation>Linjer som kan settes sammen</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Slik filen har dem</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Satt sammen</translation>
    </message>
    <message>
        <source>Lines broken by layout</source>
        <translation>Linjer brutt av layouten</translation>
    </message>
    <message>
        <source>In these letters lines end where the page was full, not where a paragraph ends. Joined, they are easier to read and to search; kept, the text stays as the file has it. A letter&apos;s text cannot be changed once it is imported.</source>
        <translation>I disse brevene slutter linjene der siden var full, ikke der et avsnitt slutter. Settes de sammen, er de lettere å lese og å søke i; beholdes de, blir teksten slik filen har den. Teksten i et brev kan ikke endres når det først er importert.</translation>
    </message>
    <message>
        <source>&amp;Keep the lines</source>
        <translation>&amp;Behold linjene</translation>
    </message>
    <message>
        <source>&amp;Join the lines</source>
        <translation>&amp;Sett sammen linjene</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterController</name>
    <message>
        <source>Choose a letter in the list at the left.</source>
        <translation>Velg et brev i listen til venstre.</translation>
    </message>
    <message>
        <source>This project has no letters yet. Import them, or drop files or a folder here.</source>
        <translation>Prosjektet har ingen brev ennå. Importer dem, eller slipp filer eller en mappe her.</translation>
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
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The letter is called “%1” in files and exports. The list calls letters by their senders; Edit ▸ Settings shows the file names too.</source>
        <translation>Brevet heter «%1» i filer og eksporter. Listen kaller brev etter avsenderen; Rediger ▸ Innstillinger viser filnavnene også.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln letter(s)?</source>
        <translation>
            <numerusform>Fjerne %Ln brev?</numerusform>
            <numerusform>Fjerne %Ln brev?</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter goes</source>
        <translation>Brevet fjernes</translation>
    </message>
    <message>
        <source>The letters go</source>
        <translation>Brevene fjernes</translation>
    </message>
    <message>
        <source>and with that the passages of all coders, also those that are not shown.</source>
        <translation>og med det utdragene til alle kodere, også de som ikke vises.</translation>
    </message>
    <message numerus="yes">
        <source>and with that %Ln passage(s) of all coders.</source>
        <translation>
            <numerusform>og med det %Ln utdrag fra alle kodere.</numerusform>
            <numerusform>og med det %Ln utdrag fra alle kodere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memos go too. One undo brings all of it back.</source>
        <translation>Notatene forsvinner også. Én angring henter alt tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln letter(s) as done?</source>
        <translation>
            <numerusform>Merke %Ln brev som ferdig?</numerusform>
            <numerusform>Merke %Ln brev som ferdige?</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is coded blind. Once letters are marked as done, you see what the other coders have done in them.</source>
        <translation>Prosjektet kodes blindt. Når brev er merket som ferdige, ser du hva de andre koderne har gjort i dem.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merk som ferdige</translation>
    </message>
    <message>
        <source>There is a letter called “%1” already. Choose another name.</source>
        <translation>Det finnes allerede et brev som heter «%1». Velg et annet navn.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln letter(s)</source>
        <translation>
            <numerusform>Fjerner %Ln brev</numerusform>
            <numerusform>Fjerner %Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln letter(s)</source>
        <translation>
            <numerusform>Merker %Ln brev</numerusform>
            <numerusform>Merker %Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %Ln letter(s)</source>
        <translation>
            <numerusform>Beskriver %Ln brev</numerusform>
            <numerusform>Beskriver %Ln brev</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a date or &quot;undated&quot;, %2 &quot;18 passages of yours&quot;</extracomment>
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
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1 % av teksten er kodet</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours</source>
        <translation>
            <numerusform>%n eget utdrag</numerusform>
            <numerusform>%n egne utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages: %1 by %2, %3 by all coders</source>
        <translation>Utdrag: %1 av %2, %3 av alle kodere</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterTableController</name>
    <message>
        <source>Import facts of letters</source>
        <translation>Importer fakta om brev</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>Leser en tabell</translation>
    </message>
    <message>
        <source>“%1” tells of letters, and the project has none yet: import the letters first.</source>
        <translation>«%1» forteller om brev, og prosjektet har ingen ennå: importer brevene først.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) described from “%1”.</source>
        <translation>
            <numerusform>%n brev beskrevet fra «%1».</numerusform>
            <numerusform>%n brev beskrevet fra «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over.</source>
        <translation>
            <numerusform>%n rad ble hoppet over.</numerusform>
            <numerusform>%n rader ble hoppet over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describing the letters</source>
        <translation>Beskriver brevene</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterView</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation>Setning %1 av %2.</translation>
    </message>
    <message>
        <source>Not coded.</source>
        <translation>Ikke kodet.</translation>
    </message>
    <message>
        <source>Not coded, and marked as something that may have to be.</source>
        <translation>Ikke kodet, og merket som noe som kanskje skal kodes.</translation>
    </message>
    <message>
        <source>Out of %1.</source>
        <translation>Ut av %1.</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>Inn i %1.</translation>
    </message>
    <message>
        <source>Coded: %1.</source>
        <translation>Kodet: %1.</translation>
    </message>
    <message>
        <source>No passage further on.</source>
        <translation>Ingen utdrag lenger ute.</translation>
    </message>
    <message>
        <source>No passage before this one.</source>
        <translation>Ingen utdrag foran dette.</translation>
    </message>
    <message>
        <source>Passage %1 of %2: %3.</source>
        <translation>Utdrag %1 av %2: %3.</translation>
    </message>
</context>
<context>
    <name>Kodeks::LettersField</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>No letters yet. Import them – Word, PDF, OpenDocument, web page, e-mail or plain text – or drop files and folders here.</source>
        <translation>Ingen brev ennå. Importer dem – Word, PDF, OpenDocument, nettside, e-post eller ren tekst – eller slipp filer og mapper her.</translation>
    </message>
    <message>
        <source>No letter matches the filter.</source>
        <translation>Ingen brev passer til filteret.</translation>
    </message>
    <message>
        <source>Go to its text</source>
        <translation>Gå til teksten</translation>
    </message>
    <message>
        <source>Go to its facts</source>
        <translation>Gå til faktaene</translation>
    </message>
    <message>
        <source>Mark it as done, or not</source>
        <translation>Merk det som ferdig, eller ikke</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle brev</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Etter avsender</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Etter dato</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Etter tilstand</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Sist endret først</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 ferdige</translation>
    </message>
    <message>
        <source>Export its passages…</source>
        <translation>Eksporter utdragene…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merk som ferdige</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Merk som ikke ferdige</translation>
    </message>
    <message>
        <source>Set a fact or attribute…</source>
        <translation>Sett et faktum eller en egenskap…</translation>
    </message>
    <message>
        <source>Export their passages…</source>
        <translation>Eksporter utdragene deres…</translation>
    </message>
    <message>
        <source>Remove the letters…</source>
        <translation>Fjern brevene…</translation>
    </message>
    <message>
        <source>By “%1”</source>
        <translation>Etter «%1»</translation>
    </message>
    <message>
        <source>Under each letter</source>
        <translation>Under hvert brev</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Vis «%1»</translation>
    </message>
    <message>
        <source>State, order and attributes of the letters</source>
        <translation>Brevenes tilstand, rekkefølge og egenskaper</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Åpne ved siden av</translation>
    </message>
    <message>
        <source>Copy link for a memo</source>
        <translation>Kopier lenke til et notat</translation>
    </message>
    <message>
        <source>Letters of this round only</source>
        <translation>Bare brevene i denne runden</translation>
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
    <name>Kodeks::ManyDialog</name>
    <message numerus="yes">
        <source>Change %Ln passage(s)</source>
        <translation>
            <numerusform>Endre %Ln utdrag</numerusform>
            <numerusform>Endre %Ln utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task:</source>
        <translation>&amp;Oppgave:</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Retning:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>&amp;Certainty:</source>
        <translation>&amp;Sikkerhet:</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>&amp;Good quote:</source>
        <translation>&amp;Godt sitat:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>&amp;Argumenter:</translation>
    </message>
    <message>
        <source>A tick adds an argument, an empty box takes it away.</source>
        <translation>Et merke legger til et argument, en tom boks tar det bort.</translation>
    </message>
    <message>
        <source>Choose what is to be changed. What stays “As it is” is left as each passage has it.</source>
        <translation>Velg hva som skal endres. Det som står «Som det er», beholder hvert utdrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would be changed.</source>
        <translation>
            <numerusform>%Ln utdrag ville bli endret.</numerusform>
            <numerusform>%Ln utdrag ville bli endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them say so already.</source>
        <translation>Alle sier det allerede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln av dem ville falle sammen med et annet og bli slått sammen med det; notatene fra begge beholdes.</numerusform>
            <numerusform>%Ln av dem ville falle sammen med andre og bli slått sammen med dem; notatene fra begge beholdes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move nothing and keep their direction.</source>
        <translation>
            <numerusform>%Ln flytter ingenting og beholder retningen sin.</numerusform>
            <numerusform>%Ln flytter ingenting og beholder retningen sin.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the codebook: %1.</source>
        <translation>Nytt i kodeboken: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left without task, direction and argument: leave them something, or remove them.</source>
        <translation>
            <numerusform>%Ln ville stå igjen uten oppgave, retning og argument: la det beholde noe, eller fjern det.</numerusform>
            <numerusform>%Ln ville stå igjen uten oppgave, retning og argument: la dem beholde noe, eller fjern dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Ser på hva som ville endres…</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln chosen passage(s)</source>
        <translation>
            <numerusform>Endre %1 av %Ln valgt utdrag</numerusform>
            <numerusform>Endre %1 av %Ln valgte utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen passages belong to other coders and stay as they are.</source>
        <translation>
            <numerusform>%Ln av de valgte utdragene tilhører en annen koder og blir som det er.</numerusform>
            <numerusform>%Ln av de valgte utdragene tilhører andre kodere og blir som de er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MatrixModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the row, %4 of the column</source>
        <translation>%1: %2, %3 av raden, %4 av kolonnen</translation>
    </message>
</context>
<context>
    <name>Kodeks::MatrixPage</name>
    <message>
        <source>Counts</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Shares of rows</source>
        <translation>Andeler av rader</translation>
    </message>
    <message>
        <source>Shares of columns</source>
        <translation>Andeler av kolonner</translation>
    </message>
    <message>
        <source>as the codebook</source>
        <translation>som kodeboken</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter navn</translation>
    </message>
    <message>
        <source>by total</source>
        <translation>etter total</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>etter likhet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>No passage has both. Choose other rows or columns.</source>
        <translation>Ingen utdrag har begge. Velg andre rader eller kolonner.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Delt etter</translation>
    </message>
    <message>
        <source>%1, divided by %2</source>
        <translation>%1, delt etter %2</translation>
    </message>
    <message>
        <source>Each small matrix counts the passages that have its value; their tints have one scale.</source>
        <translation>Hver lille matrise teller utdragene som har verdien; fargene har én skala.</translation>
    </message>
</context>
<context>
    <name>Kodeks::MeasureDialog</name>
    <message>
        <source>Nothing is coded yet, so nothing can be measured.</source>
        <translation>Ingenting er kodet ennå, så ingenting kan måles.</translation>
    </message>
    <message>
        <source>For every passage that is coded: what would have been suggested, and whether it is what the coder gave. The ceiling is the share whose task was in what could be learned from at all.</source>
        <translation>For hvert kodet utdrag: hva som ville blitt foreslått, og om det er det koderen ga. Taket er andelen der oppgaven i det hele tatt fantes i det som kunne læres av.</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Tall</translation>
    </message>
    <message>
        <source>As one &amp;codes</source>
        <translation>Slik en &amp;koder</translation>
    </message>
    <message>
        <source>&amp;What failed, and why</source>
        <translation>&amp;Hva som sviktet, og hvorfor</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopier som t&amp;ekst</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Kopier som C&amp;SV</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Lært av</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Task first</source>
        <translation>Oppgave først</translation>
    </message>
    <message>
        <source>Task among three</source>
        <translation>Oppgave blant tre</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Direction first</source>
        <translation>Retning først</translation>
    </message>
    <message>
        <source>Direction among three</source>
        <translation>Retning blant tre</translation>
    </message>
    <message>
        <source>Argument first</source>
        <translation>Argument først</translation>
    </message>
    <message>
        <source>Argument among three</source>
        <translation>Argument blant tre</translation>
    </message>
    <message>
        <source>the codebook alone</source>
        <translation>kodeboken alene</translation>
    </message>
    <message>
        <source>the passages before, as one codes</source>
        <translation>utdragene før, slik en koder</translation>
    </message>
    <message>
        <source>all other letters</source>
        <translation>alle andre brev</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>Oppgave gitt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>It came as number %1.</source>
        <translation>Den kom som nummer %1.</translation>
    </message>
    <message>
        <source>Not given in any passage before.</source>
        <translation>Ikke gitt i noe utdrag før.</translation>
    </message>
    <message>
        <source>Others came first.</source>
        <translation>Andre kom først.</translation>
    </message>
    <message>
        <source>Nothing at this place speaks for it.</source>
        <translation>Ingenting på dette stedet taler for den.</translation>
    </message>
    <message>
        <source>How good suggested codes are</source>
        <translation>Hvor gode kodeforslagene er</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoBacklinks</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Memos that link here: %1</source>
        <translation>Notater som lenker hit: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a passage says, and its letter</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>prosjektet</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoBox</name>
    <message>
        <source>Choose the coder to write a memo of your own.</source>
        <translation>Velg koderen for å skrive et eget notat.</translation>
    </message>
    <message>
        <source>Memos of others</source>
        <translation>De andres notater</translation>
    </message>
    <message>
        <source>Memos that link here</source>
        <translation>Notater som lenker hit</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoDialog</name>
    <message>
        <source>Memo of the project</source>
        <translation>Notat til prosjektet</translation>
    </message>
    <message>
        <source>Memo of “%1”</source>
        <translation>Notat til «%1»</translation>
    </message>
    <message>
        <source>What you want to keep in mind of the study as a whole: decisions, questions, ideas. It is kept with your name; the others can read it.</source>
        <translation>Det du vil huske om studien som helhet: beslutninger, spørsmål, ideer. Det står med navnet ditt; de andre kan lese det.</translation>
    </message>
    <message>
        <source>What you think of this code: doubts, borders to other codes, ideas. It is kept with your name; what all are to follow belongs in its definition.</source>
        <translation>Det du tenker om denne koden: tvil, grenser mot andre koder, ideer. Det står med navnet ditt; det alle skal følge, hører hjemme i definisjonen.</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoEditor</name>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
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
    <name>Kodeks::MemoListModel</name>
    <message>
        <source>project</source>
        <translation>prosjekt</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>utdrag</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
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
        <source>actor</source>
        <translation>aktør</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of the memos</comment>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>Kodeks::MemosPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the memos</source>
        <translation>Filtrer notatene</translation>
    </message>
    <message>
        <source>Which memos</source>
        <translation>Hvilke notater</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>Alle notater</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>Til utdrag</translation>
    </message>
    <message>
        <source>Of letters</source>
        <translation>Til brev</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Til prosjektet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation>&amp;Gå dit	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Eksporter det som vises…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln notat</numerusform>
            <numerusform>%Ln notater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No memo fits the filter.</source>
        <translation>Ingen notater passer til filteret.</translation>
    </message>
    <message>
        <source>Of codes</source>
        <translation>Til koder</translation>
    </message>
    <message>
        <source>Write the memos that are shown: as a table (CSV), as Markdown or as an OpenDocument text</source>
        <translation>Skriv notatene som vises: som tabell (CSV), som Markdown eller som OpenDocument-tekst</translation>
    </message>
    <message>
        <source>No memos yet. Ctrl+M writes one of a passage; below the facts of a letter stands the letter&apos;s own, the menu of a code has the code&apos;s, and Memo of the project in the Project menu keeps what is about the study as a whole.</source>
        <translation>Ingen notater ennå. Ctrl+M skriver ett til et utdrag; under faktaene om et brev står brevets eget, menyen til en kode har kodens, og Notat til prosjektet i Prosjekt-menyen tar vare på det som gjelder hele studien.</translation>
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
    <message>
        <source>Merge “%1” into…</source>
        <translation>Slå «%1» sammen med…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
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
    <message numerus="yes">
        <source>“%1” has %n passage(s). They will have what is chosen here; where a coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</source>
        <translation>
            <numerusform>«%1» har %n utdrag. Det får det som velges her; der koderen da har det samme utdraget to ganger, blir det til ett. «%1» blir fjernet. Angre henter alt tilbake.</numerusform>
            <numerusform>«%1» har %n utdrag. De får det som velges her; der en koder da har det samme utdraget to ganger, blir det til ett. «%1» blir fjernet. Angre henter alt tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has “%1”. It is removed, and undo brings it back.</source>
        <translation>Ingen utdrag har «%1». Koden fjernes, og angre henter den tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would change.</source>
        <translation>
            <numerusform>%Ln utdrag ville bli endret.</numerusform>
            <numerusform>%Ln utdrag ville bli endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln av dem ville falle sammen med et annet og bli ett med det; notatene til begge beholdes.</numerusform>
            <numerusform>%Ln av dem ville falle sammen med andre og bli ett med dem; notatene til begge beholdes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDifferenceModel</name>
    <message>
        <source>There is nothing to choose here: this is kept as marked.</source>
        <translation>Her er det ingenting å velge: det som er markert, blir beholdt.</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, beholdes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>I «%1»</translation>
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
    <message>
        <source>Close the message (Esc)</source>
        <translation>Lukk meldingen (Esc)</translation>
    </message>
    <message>
        <source>%1 Button: %2.</source>
        <translation>%1 Knapp: %2.</translation>
    </message>
</context>
<context>
    <name>Kodeks::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
</context>
<context>
    <name>Kodeks::NamesDialog</name>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudonymer for navn</translation>
    </message>
    <message>
        <source>Ticked names are replaced in all that is exported. Read the list: names that stand only in the running text are missing, and some of these are no names. What somebody says can tell who they are.</source>
        <translation>Avkryssede navn byttes ut i alt som eksporteres. Les listen: navn som bare står i den løpende teksten, mangler, og noen av disse er ingen navn. Det noen sier, kan fortelle hvem de er.</translation>
    </message>
    <message>
        <source>Names and pseudonyms</source>
        <translation>Navn og pseudonymer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Bruk disse</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Legg til et navn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Table from a file…</source>
        <translation>&amp;Tabell fra en fil…</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>L&amp;agre tabellen…</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Leter etter navn…</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabell med navn</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Save the table of names</source>
        <translation>Lagre tabellen med navn</translation>
    </message>
    <message>
        <source>A row has no name.</source>
        <translation>En rad har ikke noe navn.</translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation>«%1» har ikke noe pseudonym.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» står to ganger.</translation>
    </message>
    <message>
        <source>No name is ticked.</source>
        <translation>Ingen navn er krysset av.</translation>
    </message>
</context>
<context>
    <name>Kodeks::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Lag prosjektet</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>&amp;Empty: it is made while coding</source>
        <translation>To&amp;m: den lages mens man koder</translation>
    </message>
    <message>
        <source>A &amp;start: the codebook of the Oslo 2024 sample</source>
        <translation>En &amp;start: kodeboken fra eksemplet Oslo 2024</translation>
    </message>
    <message>
        <source>From a &amp;codebook file (JSON, CSV, QDC, XLSX, ODS)</source>
        <translation>Fra en &amp;kodebokfil (JSON, CSV, QDC, XLSX, ODS)</translation>
    </message>
    <message>
        <source>That of &amp;another project</source>
        <translation>Den i et &amp;annet prosjekt</translation>
    </message>
    <message>
        <source>File of the codebook</source>
        <translation>Filen med kodeboken</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Bla &amp;gjennom…</translation>
    </message>
    <message>
        <source>Codebook:</source>
        <translation>Kodebok:</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>F&amp;iler…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Ma&amp;ppe…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>I&amp;ngen</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Brev:</translation>
    </message>
    <message>
        <source>Your name or initials; asked at the first coding if left empty</source>
        <translation>Navnet ditt eller initialer; er det tomt, spørres det ved første koding</translation>
    </message>
    <message>
        <source>&amp;Who codes:</source>
        <translation>&amp;Hvem koder:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n fil eller mappe</numerusform>
            <numerusform>%n filer eller mapper</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file of the project.</source>
        <translation>Gi prosjektfilen et navn.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Det finnes ingen mappe «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finnes ingen fil «%1».</translation>
    </message>
    <message>
        <source>Choose the codebook file.</source>
        <translation>Velg kodebokfilen.</translation>
    </message>
    <message>
        <source>Choose the other project.</source>
        <translation>Velg det andre prosjektet.</translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekter (*.kodeks)</translation>
    </message>
    <message>
        <source>The other project</source>
        <translation>Det andre prosjektet</translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation>Kodebokfil</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc *.xlsx *.ods)</source>
        <translation>Kodebøker (*.json *.csv *.qdc *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Folder of letters</source>
        <translation>Mappe med brev</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>Kodeks::NextController</name>
    <message>
        <source>Every letter in the list has been begun.</source>
        <translation>Alle brev i listen er påbegynt.</translation>
    </message>
    <message>
        <source>Below the cursor every sentence of this letter is coded.</source>
        <translation>Etter markøren er alle setninger i dette brevet kodet.</translation>
    </message>
    <message>
        <source>There is no further question or heading in this letter.</source>
        <translation>Det er ikke flere spørsmål eller overskrifter i dette brevet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::NumberWordsDialog</name>
    <message>
        <source>&amp;Remove row</source>
        <translation>&amp;Fjern rad</translation>
    </message>
    <message>
        <source>A table of words for numbers</source>
        <translation>En tabell over ord for tall</translation>
    </message>
    <message>
        <source>Words for numbers</source>
        <translation>Ord for tall</translation>
    </message>
    <message>
        <source>The summary has such a word before a number of those who speak of something, and the number always beside it. For: 0, 1, all, or “&gt;50” for more than 50 percent.</source>
        <translation>Oppsummeringen har et slikt ord foran et antall av dem som uttaler seg om noe, og alltid tallet ved siden av. For: 0, 1, all, eller «&gt;50» for mer enn 50 prosent.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Legg til rad</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>Som i &amp;begynnelsen</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation>Rad %1: «%2» er ikke, eller ikke lenger, et tall å ha et ord for. Skriv 0, 1, all, eller «&gt;50» for mer enn 50 prosent, hvert én gang.</translation>
    </message>
    <message>
        <source>Row %1: a word is missing. Write one in each column.</source>
        <translation>Rad %1: et ord mangler. Skriv ett i hver kolonne.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
    </message>
</context>
<context>
    <name>Kodeks::OpenDifferencesLabel</name>
    <message>
        <source>No two passages of theirs differ.</source>
        <translation>Ingen av utdragene deres er ulike.</translation>
    </message>
    <message>
        <source>Differences between passages: %1, of which %2 settled and %3 open (tab Differences). The figures compare what each has coded, whatever was settled.</source>
        <translation>Uenigheter mellom utdrag: %1, av dem %2 avgjort og %3 åpne (fanen Uenigheter). Tallene sammenligner det hver har kodet, uansett hva som er avgjort.</translation>
    </message>
</context>
<context>
    <name>Kodeks::OpeningPage</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Åpner «%1»…</translation>
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
    <name>Kodeks::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Whose passages are counted</source>
        <translation>Hvem sine utdrag som telles</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Hva som venter</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Tasks and directions</source>
        <translation>Oppgaver og retninger</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringer</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>Typer brev</translation>
    </message>
    <message>
        <source>Letters by</source>
        <translation>Brev etter</translation>
    </message>
    <message>
        <source>By which attribute letters are counted</source>
        <translation>Hvilken egenskap brevene telles etter</translation>
    </message>
    <message>
        <source>What the letters say</source>
        <translation>Hva brevene sier</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Retninger</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>How far letters and coders are, differences and last changes are of all.</source>
        <translation>Hvor langt brev og kodere er kommet, uenigheter og siste endringer gjelder alle.</translation>
    </message>
</context>
<context>
    <name>Kodeks::PageController</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Denne siden kan ikke vises.</translation>
    </message>
    <message>
        <source>This letter has no doubtful words.</source>
        <translation>Dette brevet har ingen tvilsomme ord.</translation>
    </message>
    <message>
        <source>There is no further doubtful word in this letter.</source>
        <translation>Det er ikke flere tvilsomme ord i dette brevet.</translation>
    </message>
    <message>
        <source>There is no earlier doubtful word in this letter.</source>
        <translation>Det er ingen tidligere tvilsomme ord i dette brevet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Bilde av siden</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Forrige tvilsomme ord</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Neste tvilsomme ord</translation>
    </message>
    <message>
        <source>“%1”: %2 % certain.</source>
        <translation>«%1»: %2 % sikkert.</translation>
    </message>
    <message>
        <source>Doubtful: compare it with the page.</source>
        <translation>Tvilsomt: sammenlign med siden.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful word(s)</source>
        <translation>
            <numerusform>%Ln tvilsomt ord</numerusform>
            <numerusform>%Ln tvilsomme ord</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is being fetched…</source>
        <translation>Siden hentes…</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Attributes of the letters</source>
        <translation>Egenskaper ved brevene</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>Flytt «%1» mot venstre</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>Flytt «%1» mot høyre</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>De vanlige kolonnene</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageFilterBar</name>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
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
        <source>Filter: task, direction, coder, text…</source>
        <translation>Filtrer: oppgave, retning, koder, tekst…</translation>
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
    <message>
        <source>Only passages of “%1”. Press to show all again.</source>
        <translation>Bare utdrag med «%1». Trykk for å vise alle igjen.</translation>
    </message>
    <message>
        <source>Show all codes again, not only “%1”</source>
        <translation>Vis alle koder igjen, ikke bare «%1»</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Uten oppgave</translation>
    </message>
    <message>
        <source>Without a direction</source>
        <translation>Uten retning</translation>
    </message>
    <message>
        <source>Show the other passages too</source>
        <translation>Vis de andre utdragene også</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonner i tabellen</translation>
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
        <translation>Hvor sikker</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Good quote</source>
        <translation>Godt sitat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Brevets dato</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
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
        <source>&amp;Copy quote	Ctrl+C</source>
        <translation>&amp;Kopier sitatet	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>&amp;Fjern	Del</translation>
    </message>
    <message>
        <source>Reading the passages…</source>
        <translation>Leser utdragene…</translation>
    </message>
    <message>
        <source>No passages yet. Mark a piece of a letter and give it a task, and it will stand here.</source>
        <translation>Ingen utdrag ennå. Marker en del av et brev og gi den en oppgave, så står den her.</translation>
    </message>
    <message>
        <source>No passage fits the filter. Press Esc in the filter to see all of them.</source>
        <translation>Ingen utdrag passer til filteret. Trykk Esc i filteret for å se alle.</translation>
    </message>
    <message>
        <source>Co&amp;de again…	F2</source>
        <translation>Ko&amp;d på nytt…	F2</translation>
    </message>
    <message>
        <source>Copy r&amp;ows with their columns</source>
        <translation>Kopier r&amp;adene med kolonnene</translation>
    </message>
    <message>
        <source>Change them a&amp;ll…</source>
        <translation>Endre a&amp;lle…</translation>
    </message>
    <message>
        <source>No passage fits the query and the filter.</source>
        <translation>Ingen utdrag passer til spørringen og filteret.</translation>
    </message>
    <message>
        <source>&amp;Split off into a new code…</source>
        <translation>&amp;Skill ut til en ny kode…</translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation>Kopier len&amp;ke til et notat</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Vis det som skrives</translation>
    </message>
    <message>
        <source>Open an encrypted project</source>
        <translation>Åpne et kryptert prosjekt</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Krypter prosjektet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passordfrase</translation>
    </message>
    <message>
        <source>“%1” is encrypted. It opens with its passphrase.</source>
        <translation>«%1» er kryptert. Det åpnes med passordfrasen sin.</translation>
    </message>
    <message>
        <source>From now on “%1” opens with its passphrase alone. Nobody, nor Kodeks, can bring it back if the passphrase is lost; keep it where you keep others.</source>
        <translation>Fra nå av åpnes «%1» bare med passordfrasen. Blir den borte, kan ingen hente prosjektet tilbake, heller ikke Kodeks; ta vare på den der du har andre.</translation>
    </message>
    <message>
        <source>From now on “%1” opens with the new passphrase. Copies and backups keep the one they have.</source>
        <translation>Fra nå av åpnes «%1» med den nye passordfrasen. Kopier og sikkerhetskopier beholder den de har.</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Ny passordfrase:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passordfrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Gjenta:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Krypter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De to passordfrasene er ulike.</translation>
    </message>
</context>
<context>
    <name>Kodeks::PlacesModel</name>
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
    <name>Kodeks::PositionsPage</name>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Senders by</source>
        <translation>Avsendere mot</translation>
    </message>
    <message>
        <source>Senders by tasks</source>
        <translation>Avsendere mot oppgaver</translation>
    </message>
    <message>
        <source>Senders by questions</source>
        <translation>Avsendere mot spørsmål</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 %n position(s) in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</source>
        <translation>
            <numerusform>%1 · %2 %n standpunkt der begge deler ikke kan være. Totalene teller avsendere og oppgaver. En høring er ikke en avstemning.</numerusform>
            <numerusform>%1 · %2 %n standpunkter der begge deler ikke kan være. Totalene teller avsendere og oppgaver. En høring er ikke en avstemning.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter repeats a question of the consultation, so it cannot be said what is answered.</source>
        <translation>Ingen brev gjentar et spørsmål fra høringen, så det kan ikke sies hva som er besvart.</translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation>Ingen utdrag har både oppgave og retning.</translation>
    </message>
    <message>
        <source>Contradictions…</source>
        <translation>Motsigelser…</translation>
    </message>
    <message>
        <source>Decide what senders are taken to want who want what cannot both be</source>
        <translation>Avgjør hva avsendere som vil det som ikke går sammen, regnes for å ville</translation>
    </message>
    <message>
        <source>as passages say</source>
        <translation>som utdragene sier</translation>
    </message>
    <message>
        <source>The sender here:</source>
        <translation>Avsenderen her:</translation>
    </message>
    <message numerus="yes">
        <source>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n time(s): a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</source>
        <translation>
            <numerusform>● besvart · ◐ ikke her, men et annet sted om oppgaver som svar på dette gjelder · ○ bare generelt · – taus, %n gang: også et funn. Med ramme: satt av noen. Totaler teller det som er besvart. En høring er ikke en avstemning.</numerusform>
            <numerusform>● besvart · ◐ ikke her, men et annet sted om oppgaver som svar på dette gjelder · ○ bare generelt · – taus, %n ganger: også et funn. Med ramme: satt av noen. Totaler teller det som er besvart. En høring er ikke en avstemning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PreviewBox</name>
    <message>
        <source>The first rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintController</name>
    <message>
        <source>Passages as filtered and sorted in the table</source>
        <translation>Utdrag slik de er filtrert og sortert i tabellen</translation>
    </message>
    <message>
        <source>passages of all coders</source>
        <translation>utdrag fra alle kodere</translation>
    </message>
    <message>
        <source>passages of %1</source>
        <translation>utdrag fra %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brev: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabell: %1</translation>
    </message>
    <message>
        <source>Passages of the code: %1</source>
        <translation>Utdrag med koden: %1</translation>
    </message>
    <message>
        <source>What is read: %1</source>
        <translation>Det som leses: %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintPreview</name>
    <message>
        <source>What is printed</source>
        <translation>Hva som skrives ut</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Hvordan papiret ligger</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Lagre som PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Setter opp sidene…</translation>
    </message>
    <message>
        <source>Laying out the pages… %1 %</source>
        <translation>Setter opp sidene… %1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF file…</source>
        <translation>Skriver PDF-filen…</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Lagret som «%1».</translation>
    </message>
    <message>
        <source>The printer takes nothing. Choose another one, or save the pages as PDF.</source>
        <translation>Skriveren tar ikke imot noe. Velg en annen, eller lagre sidene som PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2 goes to the printer…</source>
        <translation>Side %1 av %2 går til skriveren…</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>tegn %1–%2</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Vis &amp;mappen</translation>
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
    <message>
        <source>That entry is not in the history.</source>
        <translation>Den endringen finnes ikke i historikken.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikke skrives. Velg en annen mappe.</translation>
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
    <message>
        <source>All is well: %1 were checked, with all passages in them.</source>
        <translation>Alt er i orden: %1 ble kontrollert, med alle utdrag i dem.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Lagrer en kopi</translation>
    </message>
    <message>
        <source>The copy is in “%1”, and was checked: %2, %3.</source>
        <translation>Kopien ligger i «%1» og er kontrollert: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing “%1” up to date</source>
        <translation>Oppdaterer «%1»</translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectSettingsDialog</name>
    <message>
        <source>Code &amp;blind</source>
        <translation>Kod &amp;blindt</translation>
    </message>
    <message>
        <source>&amp;Lock the letters and the codebook</source>
        <translation>&amp;Lås brevene og kodeboken</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Prosjektinnstillinger</translation>
    </message>
    <message>
        <source>Coders see only their own passages of a letter until they have marked it as done; so do all counts, the tables, the history and agreement. It is an agreement between colleagues: the file itself has everything.</source>
        <translation>Kodere ser bare sine egne utdrag i et brev til de har merket det som ferdig; det samme gjelder alle tellinger, tabellene, historikken og samsvaret. Det er en avtale mellom kolleger: selve filen har alt.</translation>
    </message>
    <message>
        <source>For a round of coding: the letters and the codebook stay as they are, passages can be coded.</source>
        <translation>For en koderunde: brevene og kodeboken blir som de er, utdrag kan kodes.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>such as “velf. hovedtariffavt.”</source>
        <translation>slik: «velf. tariffavt.»</translation>
    </message>
    <message>
        <source>&amp;Abbreviations that end no sentence:</source>
        <translation>&amp;Forkortelser som ikke avslutter en setning:</translation>
    </message>
    <message>
        <source>&amp;Not abbreviations here:</source>
        <translation>&amp;Ikke forkortelser her:</translation>
    </message>
    <message>
        <source>Something is coded already, so where sentences end stays as it is.</source>
        <translation>Noe er allerede kodet, så hvor setninger slutter, blir som det er.</translation>
    </message>
    <message>
        <source>Beyond the many that Kodeks knows. They say where sentences end, and can be changed until something is coded.</source>
        <translation>Ut over de mange Kodeks kjenner. De sier hvor setninger slutter, og kan endres til noe er kodet.</translation>
    </message>
    <message>
        <source>&amp;Suggest codes while coding is blind</source>
        <translation>&amp;Foreslå koder mens det kodes blindt</translation>
    </message>
    <message>
        <source>Leave it off where agreement is to be measured: coders who are shown the same suggestions agree more often than they would by themselves. The history keeps which suggestions were taken.</source>
        <translation>La det være av der samsvar skal måles: kodere som får se de samme forslagene, er oftere enige enn de ville vært hver for seg. Historikken husker hvilke forslag som ble tatt.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ProposalDialog</name>
    <message>
        <source>What the consultation proposes</source>
        <translation>Hva høringen foreslår</translation>
    </message>
    <message>
        <source>For each task the direction that is proposed. Who is for it, and who against, follows.</source>
        <translation>For hver oppgave retningen som er foreslått. Hvem som er for den, og hvem som er mot, følger av det.</translation>
    </message>
    <message>
        <source>Tasks and what is proposed for them</source>
        <translation>Oppgaver og hva som er foreslått for dem</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>A table of what is proposed</source>
        <translation>En tabell over hva som er foreslått</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
    </message>
</context>
<context>
    <name>Kodeks::QueryBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Legg til et vilkår</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagrede</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Lagrede spørringer</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Spørring</translation>
    </message>
    <message>
        <source>Query: task:Sykehjem to:bydel not memo:-</source>
        <translation>Spørring: oppgave:Sykehjem til:bydel ikke notat:-</translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation>Ingen utdrag passer til spørringen.</translation>
    </message>
    <message>
        <source>%1
Click takes this away; the menu turns it.</source>
        <translation>%1
Et klikk tar dette bort; menyen snur det.</translation>
    </message>
    <message>
        <source>%1
Click takes this condition away; the menu turns it into its opposite.</source>
        <translation>%1
Et klikk tar dette vilkåret bort; menyen gjør det til det motsatte.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Without “not”</source>
        <translation>Uten «ikke»</translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation>Gjør til det motsatte</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation>Lagre denne spørringen…</translation>
    </message>
    <message>
        <source>Export what it finds…</source>
        <translation>Eksporter det den finner…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>Lagre spørringen</translation>
    </message>
    <message>
        <source>Name of the query “%1”:</source>
        <translation>Navn på spørringen «%1»:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Read what it finds</source>
        <translation>Les det den finner</translation>
    </message>
</context>
<context>
    <name>Kodeks::QuoteLabel</name>
    <message>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Show the whole quote</source>
        <translation>Vis hele sitatet</translation>
    </message>
</context>
<context>
    <name>Kodeks::QuotesModel</name>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingController</name>
    <message>
        <source>There is no query to read by. Ask one above the passages first (Query the passages).</source>
        <translation>Det er ingen spørring å lese etter. Spør først over utdragene (Spør etter utdrag).</translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingPanel</name>
    <message>
        <source>By what the passages are sorted</source>
        <translation>Hva utdragene er sortert etter</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Etter brev</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Etter dato</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Etter avsender</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Etter retning</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print these passages or save them as PDF</source>
        <translation>Skriv ut disse utdragene eller lagre dem som PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Back to the letter (Esc)</source>
        <translation>Tilbake til brevet (Esc)</translation>
    </message>
    <message>
        <source>&amp;Go to the letter	Enter</source>
        <translation>&amp;Gå til brevet	Enter</translation>
    </message>
    <message>
        <source>&amp;More of the text around it	Right</source>
        <translation>&amp;Mer av teksten rundt	Høyre</translation>
    </message>
    <message>
        <source>&amp;Less of it	Left</source>
        <translation>M&amp;indre av den	Venstre</translation>
    </message>
    <message>
        <source>Co&amp;de again…	F2</source>
        <translation>Ko&amp;d om…	F2</translation>
    </message>
    <message>
        <source>Change them &amp;all…	Shift+F2</source>
        <translation>Endre &amp;alle…	Shift+F2</translation>
    </message>
    <message>
        <source>&amp;Split off into a new code…</source>
        <translation>&amp;Skill ut til en ny kode…</translation>
    </message>
    <message>
        <source>&amp;Copy with where it stands	Ctrl+C</source>
        <translation>&amp;Kopier med hvor det står	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation>Kopier len&amp;ke til et notat</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Les en kode</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Les: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <translation>
            <numerusform>i %Ln brev</numerusform>
            <numerusform>i %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the passages…</source>
        <translation>Leter etter utdragene…</translation>
    </message>
    <message>
        <source>No passage to read. Esc leads back to the letter.</source>
        <translation>Ingen utdrag å lese. Esc fører tilbake til brevet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingView</name>
    <message>
        <source>Passages to read</source>
        <translation>Utdrag å lese</translation>
    </message>
</context>
<context>
    <name>Kodeks::RecogniseDialog</name>
    <message>
        <source>Scans</source>
        <translation>Skanninger</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned letters</source>
        <translation>Skannede brev</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Hold dem utenfor</translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>&amp;Gjenkjenn teksten</translation>
    </message>
    <message>
        <source>Lan&amp;guages of the letters:</source>
        <translation>S&amp;pråk i brevene:</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1, på side %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</source>
        <translation>
            <numerusform>%Ln fil med sider som er bilder, uten tekst. Kodeks kan gjenkjenne teksten på denne maskinen; det tar noen sekunder per side. Ord som er usikre, blir merket, og siden vises ved siden av brevet.</numerusform>
            <numerusform>%Ln filer med sider som er bilder, uten tekst. Kodeks kan gjenkjenne teksten på denne maskinen; det tar noen sekunder per side. Ord som er usikre, blir merket, og siden vises ved siden av brevet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RecordsController</name>
    <message>
        <source>Looking for contradictions</source>
        <translation>Leter etter motsigelser</translation>
    </message>
    <message>
        <source>Keeping what is known of the consultation</source>
        <translation>Tar vare på det som er kjent om høringen</translation>
    </message>
</context>
<context>
    <name>Kodeks::ResultsController</name>
    <message numerus="yes">
        <source>Removing %Ln passage(s)</source>
        <translation>
            <numerusform>Fjerner %Ln utdrag</numerusform>
            <numerusform>Fjerner %Ln utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation>
            <numerusform>Endrer %Ln utdrag</numerusform>
            <numerusform>Endrer %Ln utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation>Kodeboken er låst i denne koderunden. Prosjekt ▸ Prosjektinnstillinger låser den opp.</translation>
    </message>
    <message>
        <source>None of these passages has a task or an argument that could be split.</source>
        <translation>Ingen av disse utdragene har en oppgave eller et argument som kan deles.</translation>
    </message>
    <message>
        <source>Splitting a code</source>
        <translation>Deler en kode</translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundController</name>
    <message>
        <source>The round has begun: you code as “%1”, and your earlier coding is out of sight. Coding ▸ Rounds and training ▸ End the round… brings it back.</source>
        <translation>Runden har begynt: du koder som «%1», og den tidligere kodingen din er ute av syne. Koding ▸ Runder og opplæring ▸ Avslutt runden … henter den fram igjen.</translation>
    </message>
    <message>
        <source>The training has begun. Enter codes a place of the list, F5 goes to the next one in the letter.</source>
        <translation>Opplæringen har begynt. Enter koder et sted i listen, F5 går til det neste i brevet.</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <translation>Avslutte «%1»?</translation>
    </message>
    <message>
        <source>What the others have coded comes into sight again, and the training is compared code by code.</source>
        <translation>Det de andre har kodet, kommer til syne igjen, og opplæringen sammenlignes kode for kode.</translation>
    </message>
    <message>
        <source>Your earlier coding comes into sight again, and the rounds can be compared.</source>
        <translation>Den tidligere kodingen din kommer til syne igjen, og rundene kan sammenlignes.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt opplæringen</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Avslutt runden</translation>
    </message>
    <message>
        <source>The round is ended.</source>
        <translation>Runden er avsluttet.</translation>
    </message>
    <message>
        <source>Compare the rounds</source>
        <translation>Sammenlign rundene</translation>
    </message>
    <message>
        <source>Export the training</source>
        <translation>Eksporter opplæringen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>The figures of the training were written to “%1”.</source>
        <translation>Tallene for opplæringen er skrevet til «%1».</translation>
    </message>
    <message>
        <source>“%1” is under way, in which the earlier coding is to be out of sight. As “%2” you see it.</source>
        <translation>«%1» pågår, og i den skal den tidligere kodingen være ute av syne. Som «%2» ser du den.</translation>
    </message>
    <message>
        <source>Code as “%1”</source>
        <translation>Kod som «%1»</translation>
    </message>
    <message>
        <source>The round is ended, and you code as “%1” again.</source>
        <translation>Runden er avsluttet, og du koder som «%1» igjen.</translation>
    </message>
    <message>
        <source>This letter is not part of “%1”, so the rounds are not compared here.</source>
        <translation>Dette brevet er ikke med i «%1», så rundene blir ikke sammenlignet her.</translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundDialog</name>
    <message>
        <source>The same letters are coded again, some weeks later. Until the round is ended, your earlier coding is out of sight everywhere; then the two are compared as two coders are.</source>
        <translation>De samme brevene kodes på nytt, noen uker senere. Til runden er avsluttet, er den tidligere kodingen din ute av syne overalt; så sammenlignes de to slik to kodere gjør.</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Hvem:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Brev:</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Begynn runden</translation>
    </message>
    <message>
        <source>There is nobody yet who could code again.</source>
        <translation>Det er ingen ennå som kan kode på nytt.</translation>
    </message>
    <message>
        <source>A round of “%1” is under way. End it first.</source>
        <translation>En runde av «%1» pågår. Avslutt den først.</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Kryss av for minst ett brev.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to code again. You code as a coder of your own, “%1 (%2)”.</source>
        <translation>
            <numerusform>%Ln brev skal kodes på nytt. Du koder som en egen koder, «%1 (%2)».</numerusform>
            <numerusform>%Ln brev skal kodes på nytt. Du koder som en egen koder, «%1 (%2)».</numerusform>
        </translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundsPage</name>
    <message>
        <source>Also what stayed the same</source>
        <translation>Også det som er det samme</translation>
    </message>
    <message>
        <source>Rounds by</source>
        <translation>Runder etter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>From %1 to %2, by %3</source>
        <translation>Fra %1 til %2, etter %3</translation>
    </message>
    <message>
        <source>Answered in both: %1, only in the first: %2, only in the second: %3.</source>
        <translation>Svarte i begge: %1, bare i den første: %2, bare i den andre: %3.</translation>
    </message>
    <message>
        <source>%1 %2 Changes are counted of those who answered in both. %3 positions stayed the same, %4 are other ones, %5 are new, %6 are gone.</source>
        <translation>%1 %2 Endringer telles for dem som svarte i begge. %3 standpunkter er de samme, %4 er andre, %5 er nye, %6 er borte.</translation>
    </message>
    <message>
        <source>It is not said which letter belongs to which round. Give letters an attribute such as “round” with the values 1 and 2, one by one or from a table of facts.</source>
        <translation>Det er ikke sagt hvilket brev som hører til hvilken runde. Gi brevene en egenskap som «runde» med verdiene 1 og 2, ett for ett eller fra en tabell med fakta.</translation>
    </message>
    <message>
        <source>Nobody answered in both rounds.</source>
        <translation>Ingen svarte i begge rundene.</translation>
    </message>
    <message>
        <source>Nobody who answered in both rounds wants something else.</source>
        <translation>Ingen som svarte i begge rundene, vil noe annet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::SaveField</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Oppgi filen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Mappen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>The name must end with “.%1”.</source>
        <translation>Navnet må slutte på «.%1».</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Filen finnes fra før og blir erstattet.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ScopeForm</name>
    <message>
        <source>All letters</source>
        <translation>Alle brev</translation>
    </message>
    <message>
        <source>The open letter</source>
        <translation>Det åpne brevet</translation>
    </message>
    <message>
        <source>Chosen letters:</source>
        <translation>Valgte brev:</translation>
    </message>
    <message>
        <source>Letters to compare</source>
        <translation>Brev som skal sammenlignes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervaller</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Only those ticked; nothing ticked: all.</source>
        <translation>Bare de som er krysset av; er ingen krysset av: alle.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Letters that all have begun</source>
        <translation>Brev som alle har begynt på</translation>
    </message>
    <message>
        <source>Letters in which each of the coders has a passage, or which they have marked as done</source>
        <translation>Brev der hver av koderne har et utdrag, eller som de har merket som ferdige</translation>
    </message>
    <message>
        <source>Also those that a coder has not begun; they count as uncoded by that coder</source>
        <translation>Også de som en koder ikke har begynt på; de regnes som ukodet av denne koderen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Never one that somebody has not begun</source>
        <translation>Aldri et som noen ikke har begynt på</translation>
    </message>
    <message>
        <source>Of chosen letters too, only those that all have begun are compared; where no letter is shared nothing is compared, and a note says so</source>
        <translation>Også av valgte brev sammenlignes bare dem som alle har begynt på; er ikke noe brev felles, sammenlignes ingenting, og en merknad sier det</translation>
    </message>
    <message>
        <source>A task further down in the tree counts as the one above it at that level, which may be a group</source>
        <translation>En oppgave lenger nede i treet regnes som den over på det nivået, som kan være en gruppe</translation>
    </message>
    <message>
        <source>&amp;Tasks:</source>
        <translation>&amp;Oppgaver:</translation>
    </message>
    <message>
        <source>as they were given</source>
        <translation>slik de ble gitt</translation>
    </message>
    <message>
        <source>level 1, the top</source>
        <translation>nivå 1, øverst</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchBar</name>
    <message>
        <source>Search in all letters</source>
        <translation>Søk i alle brev</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Hvordan det søkes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>The words as they are typed, whatever their case</source>
        <translation>Ordene slik de er skrevet, uansett store og små bokstaver</translation>
    </message>
    <message>
        <source>Forms of words</source>
        <translation>Former av ord</translation>
    </message>
    <message>
        <source>The inflected forms of words as well; which ones stands below</source>
        <translation>De bøyde formene av ord også; hvilke står under</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Mønster</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2): case counts unless it begins with (?i); ^ and $ are the ends of a line</source>
        <translation>Et regulært uttrykk (PCRE2): store og små bokstaver er ulike med mindre det begynner med (?i); ^ og $ er endene av en linje</translation>
    </message>
    <message>
        <source>Which text to search</source>
        <translation>Hvilken tekst det søkes i</translation>
    </message>
    <message>
        <source>Search in all letters: a regular expression</source>
        <translation>Søk i alle brev: et regulært uttrykk</translation>
    </message>
    <message>
        <source>Search in all letters: words, &quot;a phrase&quot;, begin*</source>
        <translation>Søk i alle brev: ord, &quot;en frase&quot;, begynn*</translation>
    </message>
    <message>
        <source>Several words: letters that hold them all. &quot;In quotes&quot;: the words in that order. begin*: words that begin so. *end, *part*: words that end so or have it anywhere.
In capitals, OR finds letters with one or the other, NOT leaves out letters that hold a word, AND says what standing side by side says; brackets keep together: (school* OR teach*) NOT bus.</source>
        <translation>Flere ord: brev som har alle. &quot;I anførselstegn&quot;: ordene i den rekkefølgen. begynn*: ord som begynner slik. *slutt, *del*: ord som slutter slik eller har det hvor som helst.
Med store bokstaver finner ELLER brev med det ene eller det andre, IKKE utelater brev som har et ord, OG sier det samme som å stå side om side; parenteser holder sammen: (skole* ELLER lærer*) IKKE buss.</translation>
    </message>
    <message>
        <source>Query of the passages whose text is searched</source>
        <translation>Spørring om utdragene det søkes i</translation>
    </message>
    <message>
        <source>Passages that fit a query: task:Sykehjem to:bydel</source>
        <translation>Utdrag som passer til en spørring: oppgave:Sykehjem til:bydel</translation>
    </message>
    <message>
        <source>All text</source>
        <translation>All tekst</translation>
    </message>
    <message>
        <source>Coded text</source>
        <translation>Kodet tekst</translation>
    </message>
    <message>
        <source>Uncoded text</source>
        <translation>Ukodet tekst</translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation>Kodet av %1</translation>
    </message>
    <message>
        <source>Where passages fit…</source>
        <translation>Der utdrag passer…</translation>
    </message>
    <message>
        <source>Outside passages that fit…</source>
        <translation>Utenfor utdrag som passer…</translation>
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
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodet</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Bunke</translation>
    </message>
    <message>
        <source>The pile a hit is on: keys 1 to 9 put it there, 0 takes it off</source>
        <translation>Bunken et treff ligger på: tastene 1 til 9 legger det dit, 0 tar det av</translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchPanel</name>
    <message>
        <source>Searching…</source>
        <translation>Søker…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Steder som er funnet</translation>
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
    <message>
        <source>Co&amp;de it…	F2</source>
        <translation>Ko&amp;d det…	F2</translation>
    </message>
    <message>
        <source>No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*, and before an ending, as in *hjem.</source>
        <translation>Ingen brev har «%1». Ord finnes hele: Sett en stjerne bak en begynnelse, som i bydel*, og foran en slutt, som i *hjem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that begin so</source>
        <translation>
            <numerusform>%Ln til i ord som begynner slik</numerusform>
            <numerusform>%Ln til i ord som begynner slik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that have it within</source>
        <translation>
            <numerusform>%Ln til i ord som har det i seg</numerusform>
            <numerusform>%Ln til i ord som har det i seg</numerusform>
        </translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation>Kod alle…</translation>
    </message>
    <message>
        <source>Code all hits, or those that are marked</source>
        <translation>Kod alle treff, eller de merkede</translation>
    </message>
    <message>
        <source>Export the hits as a table (CSV)</source>
        <translation>Eksporter treffene som tabell (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>Mer enn %Ln treff</numerusform>
            <numerusform>Mer enn %Ln treff</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %L2 are shown</source>
        <translation>%1, de første %L2 vises</translation>
    </message>
    <message>
        <source>Nothing is found in that text. Choose “All text” beside the field to search everywhere.</source>
        <translation>Ingenting er funnet i den teksten. Velg «All tekst» ved siden av feltet for å søke overalt.</translation>
    </message>
    <message>
        <source>No place fits the pattern “%1”. Case counts unless it begins with (?i).</source>
        <translation>Ingen steder passer til mønsteret «%1». Store og små bokstaver er ulike med mindre det begynner med (?i).</translation>
    </message>
    <message>
        <source>Type a regular expression (PCRE2), such as (?i)bydel\w* (har|kan): case counts unless it begins with (?i).</source>
        <translation>Skriv et regulært uttrykk (PCRE2), som (?i)bydel\w* (har|kan): store og små bokstaver er ulike med mindre uttrykket begynner med (?i).</translation>
    </message>
</context>
<context>
    <name>Kodeks::Session</name>
    <message numerus="yes">
        <source>%n passage(s) came to say the same as another of the same coder and became one with it.</source>
        <translation>
            <numerusform>%n utdrag kom til å si det samme som et annet av samme koder og ble ett med det.</numerusform>
            <numerusform>%n utdrag kom til å si det samme som andre av samme koder og ble ett med dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Something else was changed since then. Edit ▸ Undo takes it back first.</source>
        <translation>Noe annet er endret siden. Rediger ▸ Angre tar det tilbake først.</translation>
    </message>
    <message>
        <source>“%1” was cancelled; nothing was changed.</source>
        <translation>«%1» ble avbrutt; ingenting er endret.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Angrer: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. “%1” codes again.</source>
        <translation>Den som kodet, er ikke lenger blant koderne i prosjektet. «%1» koder igjen.</translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. Nobody is chosen now: the passages of all are shown, and the next coding asks who codes.</source>
        <translation>Den som kodet, er ikke lenger blant koderne i prosjektet. Ingen er valgt nå: alles utdrag vises, og neste koding spør hvem som koder.</translation>
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
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Sender (file name)</source>
        <translation>Avsender (filnavn)</translation>
    </message>
    <message>
        <source>In lists, tables, dialogs, the history and reports for reading. Files for scripts always have the file name.</source>
        <translation>I lister, tabeller, dialoger, historikken og rapporter til lesing. Filer til skript har alltid filnavnet.</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Høy kontrast, svart på hvitt</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Høy kontrast, hvitt på svart</translation>
    </message>
    <message>
        <source>Show the &amp;hints for newcomers again</source>
        <translation>Vis hintene for nye p&amp;å nytt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;pråk:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Utseende:</translation>
    </message>
    <message>
        <source>&amp;Font of the letters:</source>
        <translation>Skri&amp;ft i brevene:</translation>
    </message>
    <message>
        <source>&amp;Size of the letters:</source>
        <translation>Skrift&amp;størrelse i brevene:</translation>
    </message>
    <message>
        <source>Letters are &amp;called by:</source>
        <translation>&amp;Brev kalles etter:</translation>
    </message>
    <message>
        <source>Certainty of a &amp;new passage:</source>
        <translation>&amp;Hvor sikker på et nytt utdrag:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse the project is closed and asks for its passphrase.</source>
        <translation>Etter så lang tid uten tast eller mus lukkes prosjektet og spør om passordfrasen.</translation>
    </message>
    <message>
        <source>Loc&amp;k an encrypted project after:</source>
        <translation>L&amp;ås et kryptert prosjekt etter:</translation>
    </message>
    <message>
        <source>&amp;Back up a project that is worked in, every hour</source>
        <translation>&amp;Sikkerhetskopier et prosjekt det arbeides i, hver time</translation>
    </message>
    <message>
        <source>Whole, checked copies in the folder “NAME backups” beside the project: of a day one each hour, of two weeks one each day, of half a year one each week.</source>
        <translation>Hele, kontrollerte kopier i mappen «NAVN backups» ved siden av prosjektet: én hver time for et døgn, én hver dag for to uker, én hver uke for et halvt år.</translation>
    </message>
</context>
<context>
    <name>Kodeks::SettlingController</name>
    <message numerus="yes">
        <source>%Ln agreed passage(s) are in the consensus now.</source>
        <translation>
            <numerusform>%Ln utdrag det er enighet om, er i konsensus nå.</numerusform>
            <numerusform>%Ln utdrag det er enighet om, er i konsensus nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about passages that are gone is/are withdrawn, with what the consensus had of them.</source>
        <translation>
            <numerusform>%Ln avgjørelse om utdrag som er borte, er trukket tilbake, med det konsensus hadde av dem.</numerusform>
            <numerusform>%Ln avgjørelser om utdrag som er borte, er trukket tilbake, med det konsensus hadde av dem.</numerusform>
        </translation>
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
        <source>Reset all</source>
        <translation>Tilbakestill alle</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Ny hurtigtast:</translation>
    </message>
</context>
<context>
    <name>Kodeks::SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Sort the hits: now in the order of the letters</source>
        <translation>Sorter treffene: nå i brevenes rekkefølge</translation>
    </message>
    <message>
        <source>Sort the hits: now by %1</source>
        <translation>Sorter treffene: nå etter %1</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation>Brevenes rekkefølge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Så etter</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation>Og så etter</translation>
    </message>
    <message>
        <source>By nothing more</source>
        <translation>Ikke etter noe mer</translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitCodeDialog</name>
    <message>
        <source>Split off into a new code</source>
        <translation>Skill ut til en ny kode</translation>
    </message>
    <message>
        <source>&amp;Instead of:</source>
        <translation>I &amp;stedet for:</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>Nytt &amp;navn:</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>&amp;Definisjon:</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Skill ut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) get the new code instead of “%1”.</source>
        <translation>
            <numerusform>%Ln utdrag får den nye koden i stedet for «%1».</numerusform>
            <numerusform>%Ln utdrag får den nye koden i stedet for «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) it.</source>
        <translation>
            <numerusform>%Ln beholder den.</numerusform>
            <numerusform>%Ln beholder den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are another coder&apos;s and stay as they are.</source>
        <translation>
            <numerusform>%Ln av de valgte er en annen koders og blir som det er.</numerusform>
            <numerusform>%Ln av de valgte er en annen koders og blir som de er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitController</name>
    <message>
        <source>Letter in the other half</source>
        <translation>Brev i den andre halvdelen</translation>
    </message>
</context>
<context>
    <name>Kodeks::StandingsDialog</name>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>For sent svar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Det er</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>It &amp;counts among the answers</source>
        <translation>Det &amp;teller blant svarene</translation>
    </message>
    <message>
        <source>A table of what letters are</source>
        <translation>En tabell over hva brev er</translation>
    </message>
    <message>
        <source>What letters count as</source>
        <translation>Hva brev teller som</translation>
    </message>
    <message>
        <source>Letters that do not count stay in the project and are left out of all figures. Mark several to say the same of them.</source>
        <translation>Brev som ikke teller, blir i prosjektet og er utelatt fra alle tall. Merk flere for å si det samme om dem.</translation>
    </message>
    <message>
        <source>Only letters with these words</source>
        <translation>Bare brev med disse ordene</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>The marked &amp;is:</source>
        <translation>Det merkede &amp;er:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>%1 of %2 letters count</source>
        <translation>%1 av %2 brev teller</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behold</translation>
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
    <message>
        <source>page %1, %2</source>
        <translation>side %1, %2</translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryController</name>
    <message>
        <source>%1 – summary</source>
        <translation>%1 – oppsummering</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Skriver oppsummeringen</translation>
    </message>
    <message>
        <source>The summary was saved to “%1”, %2.</source>
        <translation>Oppsummeringen ble lagret i «%1», %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of “%1” were kept.</source>
        <translation>
            <numerusform>%n vurdering fra «%1» ble beholdt.</numerusform>
            <numerusform>%n vurderinger fra «%1» ble beholdt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryDialog</name>
    <message>
        <source>Export the summary of the consultation</source>
        <translation>Eksporter oppsummeringen av høringen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>The consensus if there is one, else all coders</source>
        <translation>Konsensusen om det er én, ellers alle kodere</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendere</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>All passages, or a query such as task:Sykehjem</source>
        <translation>Alle utdrag, eller en spørring som oppgave:Sykehjem</translation>
    </message>
    <message>
        <source>Language of the summary:</source>
        <translation>Språk i oppsummeringen:</translation>
    </message>
    <message>
        <source>Coded by:</source>
        <translation>Kodet av:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Tell:</translation>
    </message>
    <message>
        <source>Only passages:</source>
        <translation>Bare utdrag:</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <translation>OpenDocument-tekst (.odt)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word-dokument (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Nettside (.html)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fil:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Lager forhåndsvisningen…</translation>
    </message>
    <message>
        <source>Preview, without the annexes</source>
        <translation>Forhåndsvisning, uten vedleggene</translation>
    </message>
    <message>
        <source>The file exists and will be written anew. What is written under “Assessment” in it is kept.</source>
        <translation>Filen finnes og blir skrevet på nytt. Det som er skrevet under «Vurdering» i den, blir beholdt.</translation>
    </message>
</context>
<context>
    <name>Kodeks::TableFill</name>
    <message>
        <source>From a &amp;table…</source>
        <translation>Fra en &amp;tabell…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tabeller (*.csv *.xlsx *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken; they are kept with “Keep”.</source>
        <translation>
            <numerusform>%n rad hentet; den beholdes med «Behold».</numerusform>
            <numerusform>%n rader hentet; de beholdes med «Behold».</numerusform>
        </translation>
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
    <name>Kodeks::TeamController</name>
    <message>
        <source>Making the copy</source>
        <translation>Lager kopien</translation>
    </message>
    <message>
        <source>The copy for %1 is in “%2”. Send it, and bring it in when it comes back.</source>
        <translation>Kopien til %1 er i «%2». Send den, og hent den inn når den kommer tilbake.</translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation>Hent inn et annet prosjekt</translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekter (*.kodeks)</translation>
    </message>
    <message>
        <source>A project was dropped</source>
        <translation>Et prosjekt ble sluppet her</translation>
    </message>
    <message>
        <source>Bring “%1” in, or open it?</source>
        <translation>Hente inn «%1», eller åpne det?</translation>
    </message>
    <message>
        <source>Brought in, its letters and passages are put into “%1”; you see beforehand what changes.</source>
        <translation>Hentes det inn, legges brevene og utdragene i «%1»; du ser på forhånd hva som endres.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Ser på «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kode</numerusform>
            <numerusform>%n koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n koder</numerusform>
            <numerusform>%n kodere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was brought in.</source>
        <translation>«%1» ble hentet inn.</translation>
    </message>
    <message>
        <source>“%1” was brought in. New: %2.</source>
        <translation>«%1» ble hentet inn. Nytt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed out.</source>
        <translation>
            <numerusform>%n brev ble utenfor.</numerusform>
            <numerusform>%n brev ble utenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Henter inn «%1»</translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingDialog</name>
    <message>
        <source>Begin a training</source>
        <translation>Begynn en opplæring</translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation>Et nytt navn, eller en av prosjektets kodere</translation>
    </message>
    <message>
        <source>A query, as task:Sykehjem+; empty for any passage</source>
        <translation>En spørring, som oppgave:Sykehjem+; tom for alle utdrag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>So many passages are drawn of each task, direction and argument</source>
        <translation>Så mange utdrag trekkes av hver oppgave, retning og hvert argument</translation>
    </message>
    <message>
        <source>The same seed draws the same passages</source>
        <translation>Den samme startverdien trekker de samme utdragene</translation>
    </message>
    <message>
        <source>Places that are coded already are coded anew by somebody who does not see how; then the two are compared code by code. Until the training is ended, all other coding is out of sight.</source>
        <translation>Steder som alt er kodet, kodes på nytt av en som ikke ser hvordan; så sammenlignes de to kode for kode. Til opplæringen er avsluttet, er all annen koding ute av syne.</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Start&amp;verdi:</translation>
    </message>
    <message>
        <source>&amp;Who is trained:</source>
        <translation>&amp;Hvem læres opp:</translation>
    </message>
    <message>
        <source>&amp;On passages of:</source>
        <translation>&amp;På utdragene til:</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>&amp;Spørring:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Brev:</translation>
    </message>
    <message>
        <source>&amp;Passages of each code:</source>
        <translation>&amp;Utdrag av hver kode:</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>Begynn opplæringen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 passages, at %Ln place(s).</source>
        <translation>
            <numerusform>%1 av %2 utdrag, på %Ln sted.</numerusform>
            <numerusform>%1 av %2 utdrag, på %Ln steder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have fewer than %1, so that their figures will be shaky: %2.</source>
        <translation>
            <numerusform>%Ln kode har færre enn %1, så tallet for den blir usikkert: %2.</numerusform>
            <numerusform>%Ln koder har færre enn %1, så tallene for dem blir usikre: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded anything yet.</source>
        <translation>Ingen har kodet noe ennå.</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Kryss av for minst ett brev.</translation>
    </message>
    <message>
        <source>Nobody is trained on their own passages. Choose another, or begin a new round.</source>
        <translation>Ingen læres opp på sine egne utdrag. Velg en annen, eller begynn en ny runde.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Leter etter utdrag…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingPanel</name>
    <message>
        <source>End the training…</source>
        <translation>Avslutt opplæringen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Places to be coded</source>
        <translation>Steder som skal kodes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>Hva som vises av opplæringen</translation>
    </message>
    <message>
        <source>Code by code</source>
        <translation>Kode for kode</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>The letters of this training are no longer in the project.</source>
        <translation>Brevene i denne opplæringen finnes ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>No training is over. Coding ▸ Rounds and training ▸ Begin a training… chooses passages that somebody then codes without seeing how they were coded; here the two are compared code by code.</source>
        <translation>Ingen opplæring er avsluttet. Koding ▸ Runder og opplæring ▸ Begynn en opplæring … velger utdrag som noen så koder uten å se hvordan de ble kodet; her sammenlignes de to kode for kode.</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>De to er ikke uenige noe sted.</translation>
    </message>
    <message>
        <source>Places of the training</source>
        <translation>Steder i opplæringen</translation>
    </message>
    <message>
        <source>%1 of %2 are coded</source>
        <translation>%1 av %2 er kodet</translation>
    </message>
    <message>
        <source>%1 of %2 places were coded</source>
        <translation>%1 av %2 steder ble kodet</translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingPlaces</name>
    <message>
        <source>coded</source>
        <translation>kodet</translation>
    </message>
    <message>
        <source>to be coded</source>
        <translation>skal kodes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingTable</name>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samsvar</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>few, shaky</source>
        <translation>få, usikkert</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>Kodeks::UncodedModel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Setning</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>Hva den snakker om</translation>
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
        <source>Five letters, a codebook and two codings, to try things on</source>
        <translation>Fem brev, en kodebok og to kodinger, til å prøve seg frem på</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
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
    <message>
        <source>For your own letters, with a codebook or without one</source>
        <translation>For dine egne brev, med eller uten kodebok</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation>Åpne eksemplet Oslo 2024</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you have written cannot be put into the project. If you go back it stays here, so that you can try again or copy it:

%1</source>
        <translation>Det du har skrevet, kan ikke lagres i prosjektet. Går du tilbake, blir det stående her, så du kan prøve igjen eller kopiere det:

%1</translation>
    </message>
    <message>
        <source>A memo is not saved</source>
        <translation>Et notat er ikke lagret</translation>
    </message>
    <message>
        <source>Go on without the memo</source>
        <translation>Fortsett uten notatet</translation>
    </message>
    <message>
        <source>The code bar is open, and what you have chosen in it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation>Kodelinjen er åpen, og det du har valgt i den, er ikke i prosjektet ennå. Går du tilbake, blir det stående der; Enter legger det inn:

%1</translation>
    </message>
    <message>
        <source>You have begun a note on why a difference is left open, and it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation>Du har begynt på et notat om hvorfor en uenighet står åpen, og det er ikke i prosjektet ennå. Går du tilbake, blir det stående der; Enter legger det inn:

%1</translation>
    </message>
    <message>
        <source>Something is not finished</source>
        <translation>Noe er ikke ferdig</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Fortsett uten</translation>
    </message>
    <message>
        <source>“%1” is still running. If you go back it runs on; if you go on it is cancelled, and nothing of it comes into the project.</source>
        <translation>«%1» kjører ennå. Går du tilbake, kjører det videre; går du videre, blir det avbrutt, og ingenting av det kommer inn i prosjektet.</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>File name of the letter</source>
        <translation>Filnavnet til brevet</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Egenskap</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst i brevet</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Spørsmål og svar</translation>
    </message>
    <message>
        <source>Folder of that file</source>
        <translation>Mappen til den filen</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>Letters compared: %1 of %2, those that all of the coders have begun or marked as done. Left out: %3 that only some have begun, %4 that none has.</source>
        <translation>Brev sammenlignet: %1 av %2, de som alle koderne har begynt på eller merket som ferdige. Utelatt: %3 som bare noen har begynt på, %4 som ingen har begynt på.</translation>
    </message>
    <message>
        <source>No letter has been begun or marked as done by all of the coders, so the figures do not show how far they agree. Letters compared: %1 that only some have begun, which count as uncoded by the others. Left out: %2 that none has begun.</source>
        <translation>Ingen brev er begynt på eller merket som ferdige av alle koderne, så tallene viser ikke hvor enige de er. Brev sammenlignet: %1 som bare noen har begynt på, og som regnes som ukodet av de andre. Utelatt: %2 som ingen har begynt på.</translation>
    </message>
    <message>
        <source>Letters compared: %1 that all of the coders have begun or marked as done, %2 that only some have, %3 that none has. A letter that a coder has not begun counts as uncoded by that coder.</source>
        <translation>Brev sammenlignet: %1 som alle koderne har begynt på eller merket som ferdige, %2 som bare noen har begynt på, %3 som ingen har begynt på. Et brev som en koder ikke har begynt på, regnes som ukodet av denne koderen.</translation>
    </message>
    <message>
        <source>No letter is shared: none of %1 has been begun or marked as done by all of the coders. There is nothing to compare.</source>
        <translation>Ikke noe brev er felles: ingen av %1 er begynt på eller merket som ferdig av alle koderne. Det er ingenting å sammenligne.</translation>
    </message>
</context>
<context>
    <name>LetterDescribing</name>
    <message>
        <source>this line and those below were not compared, since there are so many problems.</source>
        <translation>denne linjen og de under er ikke sammenlignet, siden det er så mange feil.</translation>
    </message>
    <message>
        <source>“%1”: the columns “%2” and “%3” say the same of a letter. Remove one of them.</source>
        <translation>«%1»: kolonnene «%2» og «%3» sier det samme om et brev. Fjern en av dem.</translation>
    </message>
    <message>
        <source>“%1”: the title of column %2 is longer than the %3 characters that an attribute can have. Shorten it.</source>
        <translation>«%1»: tittelen på kolonne %2 er lengre enn de %3 tegnene som navnet på en egenskap kan ha. Forkort den.</translation>
    </message>
    <message>
        <source>“%1” has no column that names the letters. Give the column with the file names the title “file”.</source>
        <translation>«%1» har ingen kolonne som navngir brevene. Gi kolonnen med filnavnene tittelen «fil».</translation>
    </message>
    <message>
        <source>“%1”, line %2: no letter is named.</source>
        <translation>«%1», linje %2: det står ikke noe brev der.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the project has no letter “%3”.</source>
        <translation>«%1», linje %2: prosjektet har ikke noe brev «%3».</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, line %2: “%3” could be any of %n letter(s): %4.</source>
        <translation>
            <numerusform>«%1», linje %2: «%3» kan være hvilket som helst av %n brev: %4.</numerusform>
            <numerusform>«%1», linje %2: «%3» kan være hvilket som helst av %n brev: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>what “%1” says is longer than %2 characters. Shorten it.</source>
        <translation>det som står under «%1», er lengre enn %2 tegn. Forkort det.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date that can be read with certainty. Write it as year, month and day: 2024-04-17.</source>
        <translation>«%1» under «%2» er ingen dato som kan leses med sikkerhet. Skriv år, måned og dag: 2024-04-17.</translation>
    </message>
    <message>
        <source>“%1” says “%2” of “%3”, and line %4 says “%5”. Remove one of them.</source>
        <translation>«%1» sier «%2» om «%3», og linje %4 sier «%5». Fjern en av dem.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«%1», linje %2: %3</translation>
    </message>
    <message>
        <source>“%1”: taken as empty cells, which leave what is there, since they stand for gaps: %2.</source>
        <translation>«%1»: tatt som tomme celler, som lar det som står der, være, siden de står for hull: %2.</translation>
    </message>
    <message>
        <source>“%1”: column %2 has no title and was not read.</source>
        <translation>«%1»: kolonne %2 har ingen overskrift og ble ikke lest.</translation>
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
    <message>
        <source>The folder “%1” is an unpacked REFI-QDA project (.qdpx) with letters, codes and passages; choose it by itself to bring it in.</source>
        <translation>Mappen «%1» er et utpakket REFI-QDA-prosjekt (.qdpx) med brev, koder og utdrag; velg den for seg selv for å hente det inn.</translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message numerus="yes">
        <source>It is a mailbox; each of its %n e-mail(s) is a letter of its own.</source>
        <translation>
            <numerusform>Det er en postboks; %n e-post i den er et eget brev.</numerusform>
            <numerusform>Det er en postboks; hver av de %n e-postene i den er et eget brev.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive “%1” has a file whose name leads out of it or is no file&apos;s name, “%2”; it was left out.</source>
        <translation>Arkivet «%1» har en fil med et navn som fører ut av arkivet eller ikke er et filnavn, «%2»; den er utelatt.</translation>
    </message>
    <message>
        <source>The archive “%1” has no files in it.</source>
        <translation>Arkivet «%1» har ingen filer i seg.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>It was attached to the e-mail “%1”.</source>
        <translation>Det var vedlagt e-posten «%1».</translation>
    </message>
    <message>
        <source>It has no text of its own; what is attached to it was taken.</source>
        <translation>Den har ingen egen tekst; det som er vedlagt, er tatt inn.</translation>
    </message>
</context>
<context>
    <name>LetterTable</name>
    <message>
        <source>letters 1 to %1</source>
        <translation>brev 1 til %1</translation>
    </message>
    <message>
        <source>Units compared in this letter</source>
        <translation>Enheter som er sammenlignet i dette brevet</translation>
    </message>
    <message>
        <source>Units compared in the letters up to this one</source>
        <translation>Enheter som er sammenlignet i brevene til og med dette</translation>
    </message>
    <message>
        <source>on %1 (%2)</source>
        <translation>over %1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Units so far</source>
        <translation>Enheter så langt</translation>
    </message>
    <message>
        <source>Alpha so far</source>
        <translation>Alfa så langt</translation>
    </message>
</context>
<context>
    <name>LetterTables</name>
    <message>
        <source>“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.</source>
        <translation>«%1» har mer i seg enn en tabell over brev kan ha. Fjern det som ikke trengs, eller del den opp.</translation>
    </message>
    <message>
        <source>The sheet “%2” of “%1” is empty; a table needs a header with the names of its columns.</source>
        <translation>Arket «%2» i «%1» er tomt; en tabell må ha en overskriftsrad med navnene på kolonnene.</translation>
    </message>
    <message>
        <source>“%1”: the numbers in the column “%2” are written as 2.0 for 2, as statistics programs do where cells are empty; they were read as whole.</source>
        <translation>«%1»: tallene i kolonnen «%2» er skrevet som 2.0 for 2, slik statistikkprogrammer gjør når celler er tomme; de ble lest som hele tall.</translation>
    </message>
    <message>
        <source>“%1”: over the titles of the columns stands, and was left out: %2.</source>
        <translation>«%1»: over titlene på kolonnene står dette, som ble utelatt: %2.</translation>
    </message>
    <message>
        <source>“%1”: only the sheet “%2” was read. Its other sheets: %3.</source>
        <translation>«%1»: Bare arket «%2» ble lest. De andre arkene: %3.</translation>
    </message>
    <message>
        <source>“%1”: cells beyond the last title were left out: row %2.</source>
        <translation>«%1»: celler bortenfor den siste kolonneoverskriften ble utelatt: rad %2.</translation>
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
    <message>
        <source>Differences</source>
        <translation>Uenigheter</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Uncoded</source>
        <translation>Ukodet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Reading the memos was cancelled.</source>
        <translation>Lesingen av notatene ble avbrutt.</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Bringing in the project was cancelled; nothing was changed.</source>
        <translation>Innhentingen av prosjektet ble avbrutt; ingenting ble endret.</translation>
    </message>
    <message>
        <source>“%1” is this project itself. Choose another one to bring in.</source>
        <translation>«%1» er dette prosjektet selv. Velg et annet å hente inn.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: a passage or a text in it is not what it was. “kodeks check” tells more; nothing was brought in.</source>
        <translation>Prosjektet «%1» er skadet: et utdrag eller en tekst i det er ikke som det var. «kodeks check» sier mer; ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 levels, one below the other. Make it flatter; nothing was brought in.</source>
        <translation>Kodeboken i «%1» har flere enn %2 nivåer under hverandre. Gjør den flatere; ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>The text of “%1” in “%2” is not the one that this project has: they differ first at character %3, in line %4. The letter and its passages stay out; code them again in the text that is here.</source>
        <translation>Teksten i «%1» i «%2» er ikke den som er i dette prosjektet: de skiller seg først ved tegn %3, på linje %4. Brevet og utdragene i det blir utenfor; kod dem på nytt i teksten som er her.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: what is in it cannot be told apart. Go back to a copy that is well.</source>
        <translation>Prosjektet «%1» er skadet: det som er i det, kan ikke holdes fra hverandre. Gå tilbake til en kopi som er i orden.</translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 entries of a kind, more than can be brought together. Remove what is not used.</source>
        <translation>Kodeboken i «%1» har flere enn %2 oppføringer av ett slag, flere enn det går an å slå sammen. Fjern det som ikke er i bruk.</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>tegn %1–%2</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>ingen retning</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ingen argumenter</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>hvor sikker: %1</translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation>ikke sagt hvor sikker</translation>
    </message>
    <message>
        <source>no memo</source>
        <translation>ikke noe notat</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>uten %1</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ingen egne</translation>
    </message>
    <message>
        <source>“%1” has other abbreviations that end no sentence (%2) than this project (%3), and this project keeps its own; where sentences end may differ between the two.</source>
        <translation>«%1» har andre forkortelser som ikke avslutter en setning (%2), enn dette prosjektet (%3), som beholder sine; hvor setninger slutter, kan være ulikt i de to.</translation>
    </message>
    <message>
        <source>good quote</source>
        <translation>godt sitat</translation>
    </message>
    <message>
        <source>no good quote</source>
        <translation>ikke godt sitat</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being brought in, so nothing was. Try it again.</source>
        <translation>«%1» ble endret mens det ble hentet inn, så ingenting ble hentet inn. Prøv på nytt.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was looked at, so nothing was brought in. Bring it in again to see what it brings now.</source>
        <translation>«%1» er endret siden det ble sett på, så ingenting ble hentet inn. Hent det inn på nytt for å se hva det bringer nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) of letters, codes or the project were written on in both copies: both texts are kept, in one memo with a line between them.</source>
        <translation>
            <numerusform>Det er skrevet på %n notat til brev, koder eller prosjektet i begge kopiene: begge tekstene beholdes, i ett notat med en linje mellom.</numerusform>
            <numerusform>Det er skrevet på %n notater til brev, koder eller prosjektet i begge kopiene: begge tekstene beholdes, i ett notat med en linje mellom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDifferences</name>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>short id</source>
        <translation>kort-id</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definisjon</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>når den skal brukes</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>når den ikke skal brukes</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farge</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>plass i treet</translation>
    </message>
    <message>
        <source>kind of</source>
        <translation>en slags</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>group or task</source>
        <translation>gruppe eller oppgave</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andre navn</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsender</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottaker</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>vår referanse</translation>
    </message>
    <message>
        <source>your reference</source>
        <translation>deres referanse</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>saksnummer</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>underskrift</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Prosjektets tittel</translation>
    </message>
    <message>
        <source>Unit of coding</source>
        <translation>Kodeenhet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Passage of %1
%2, %3–%4</source>
        <extracomment>%1 is a coder, %2 a letter, %3 and %4 are positions in it</extracomment>
        <translation>Utdrag av %1
%2, %3–%4</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>en gruppe</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>en oppgave</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktør</translation>
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
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a word such as &quot;Task&quot;, %2 a name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Query “%1”</source>
        <translation>Spørring «%1»</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>“%1” can be read in two ways, since there are names with commas; write the names as [&quot;A&quot;,&quot;B&quot;].</source>
        <translation>«%1» kan leses på to måter, siden det er navn med komma; skriv navnene som [&quot;A&quot;,&quot;B&quot;].</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>There is already “%1” in “%2”. Choose another name.</source>
        <translation>Det er allerede en «%1» i «%2». Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is already “%1” at the top of the codebook. Choose another name.</source>
        <translation>Det er allerede en «%1» øverst i kodeboken. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is already an actor “%1”. Choose another name.</source>
        <translation>Det er allerede en aktør «%1». Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is already an argument “%1”. Choose another name.</source>
        <translation>Det er allerede et argument «%1». Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Det er allerede en retning «%1».</translation>
    </message>
</context>
<context>
    <name>NeedReasons</name>
    <message>
        <source>No project is open. Open one first, with Ctrl+O, or begin a new one.</source>
        <translation>Ingen prosjekt er åpent. Åpne et først, med Ctrl+O, eller begynn på et nytt.</translation>
    </message>
    <message>
        <source>The project is open for reading only, so nothing in it can be changed.</source>
        <translation>Prosjektet er åpnet bare for lesing, så ingenting i det kan endres.</translation>
    </message>
    <message>
        <source>The project has no letters yet. Import some first, with Ctrl+I.</source>
        <translation>Prosjektet har ingen brev ennå. Importer noen først, med Ctrl+I.</translation>
    </message>
    <message>
        <source>No letter is open. Choose one in the list of letters first.</source>
        <translation>Ingen brev er åpent. Velg et i listen over brev først.</translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation>Kodeboken er låst i denne koderunden. Den kan låses opp under Prosjekt ▸ Prosjektinnstillinger.</translation>
    </message>
    <message>
        <source>Nobody is coding. Choose the coder first, with Ctrl+Shift+K.</source>
        <translation>Ingen koder nå. Velg koder først, med Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>There is no passage of yours at the cursor. Go to one first, with N or P.</source>
        <translation>Det er ikke noe utdrag av deg ved markøren. Gå til et først, med N eller P.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om igjen.</translation>
    </message>
    <message>
        <source>This takes two coders, and the project has fewer. Bring in the other’s project first.</source>
        <translation>Dette krever to kodere, og prosjektet har færre. Hent inn prosjektet til den andre først.</translation>
    </message>
    <message>
        <source>No coders are compared now. Compare two in the letter first, with Ctrl+Shift+D.</source>
        <translation>Ingen kodere sammenlignes nå. Sammenlign to i brevet først, med Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>No difference is chosen that can be settled. F8 goes to the next one.</source>
        <translation>Ingen uenighet som kan avgjøres, er valgt. F8 går til den neste.</translation>
    </message>
    <message>
        <source>Only one of the two has coded this, so there are not two passages to take.</source>
        <translation>Bare én av de to har kodet dette, så det er ikke to utdrag å ta med.</translation>
    </message>
    <message>
        <source>Nothing is decided about this yet, so there is nothing to open again.</source>
        <translation>Ingenting er avgjort om dette ennå, så det er ingenting å åpne igjen.</translation>
    </message>
    <message>
        <source>All that both agree on is in the consensus already.</source>
        <translation>Alt begge er enige om, står allerede i konsensusen.</translation>
    </message>
    <message>
        <source>While two coders are compared, the letter has the whole room. End the comparison first, with Ctrl+Shift+D.</source>
        <translation>Mens to kodere sammenlignes, har brevet hele plassen. Avslutt sammenligningen først, med Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>There is only one half. Split the view first, with Ctrl+Alt+S.</source>
        <translation>Det er bare én halvdel. Del visningen først, med Ctrl+Alt+S.</translation>
    </message>
    <message>
        <source>There are no hits. Search in all letters first, with Ctrl+Shift+F.</source>
        <translation>Det er ingen treff. Søk i alle brev først, med Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>No round of yours is under way. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation>Ingen runde av deg pågår. Begynn en med Koding ▸ Runder og opplæring, eller velg koderen til runden.</translation>
    </message>
    <message>
        <source>You are in no training. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation>Du er ikke i noen opplæring. Begynn en med Koding ▸ Runder og opplæring, eller velg koderen til den.</translation>
    </message>
</context>
<context>
    <name>NewCodeMatches</name>
    <message>
        <source>Create task “%1”</source>
        <translation>Lag oppgaven «%1»</translation>
    </message>
    <message>
        <source>in the new group “%1”</source>
        <translation>i den nye gruppen «%1»</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message numerus="yes">
        <source>new, with %n new actor(s): %1</source>
        <translation>
            <numerusform>ny, med %n ny aktør: %1</numerusform>
            <numerusform>ny, med %n nye aktører: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create argument “%1”</source>
        <translation>Lag argumentet «%1»</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>de markerte ordene</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finnes allerede. Velg et annet navn; ingenting ble endret.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since there is no such folder. Choose another folder.</source>
        <translation>«%1» kan ikke lages, for den mappen finnes ikke. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikke skrives. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>NewProjectFile</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekter (*.kodeks)</translation>
    </message>
</context>
<context>
    <name>OfficeExport</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation>Oppsummeringen ble avbrutt.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over the document and was ended. Write it as .odt and save it in LibreOffice.</source>
        <translation>LibreOffice brukte for lang tid på dokumentet og ble avsluttet. Skriv det som .odt og lagre det i LibreOffice.</translation>
    </message>
    <message>
        <source>LibreOffice could not be started. Start it once by itself, or write the document as .odt.</source>
        <translation>LibreOffice kunne ikke startes. Start det én gang for seg, eller skriv dokumentet som .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of the document. Write it as .odt and save it in LibreOffice.</source>
        <translation>LibreOffice fikk ikke noe ut av dokumentet. Skriv det som .odt og lagre det i LibreOffice.</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written: %1</source>
        <translation>Den midlertidige mappen kan ikke skrives til: %1</translation>
    </message>
</context>
<context>
    <name>OfficeLetters</name>
    <message>
        <source>It was read by %1; compare it with the file where it matters.</source>
        <translation>Det ble lest av %1; sammenlign med filen der det er viktig.</translation>
    </message>
</context>
<context>
    <name>OfficeProgram</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Importen ble avbrutt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: LibreOffice (%2) could not be started. Start it once by itself, or save the letter as .docx or .odt.</source>
        <translation>«%1» kunne ikke leses: LibreOffice (%2) lot seg ikke starte. Start programmet en gang for seg, eller lagre brevet som .docx eller .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of “%1”; open it there, save it as .docx or .odt and import that.</source>
        <translation>LibreOffice fikk ikke noe ut av «%1»; åpne det der, lagre det som .docx eller .odt og importer det.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over “%1” and was ended; open it there, save it as .docx or .odt and import that.</source>
        <translation>LibreOffice brukte for lang tid på «%1» og ble stoppet; åpne det der, lagre det som .docx eller .odt og importer det.</translation>
    </message>
</context>
<context>
    <name>OutlookMail</name>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation>en e-post lagret av Outlook</translation>
    </message>
    <message>
        <source>“%1” is an e-mail saved by Outlook, which is read by the library libgsf; it is not installed. Install it, or save the e-mail as .eml.</source>
        <translation>«%1» er en e-post lagret av Outlook, som leses med biblioteket libgsf; det er ikke installert. Installer det, eller lagre e-posten som .eml.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>alle kodere</translation>
    </message>
    <message>
        <source>Open differences of %1 and %2</source>
        <translation>Åpne uenigheter mellom %1 og %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>letters done, letters, passages</comment>
        <translation>%1 av %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) done</source>
        <translation>
            <numerusform>%Ln brev ferdig</numerusform>
            <numerusform>%Ln brev ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln utdrag</numerusform>
            <numerusform>%Ln utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages with a memo</source>
        <translation>Utdrag med notat</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Hva som venter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Letters not begun</source>
        <translation>Brev som ikke er påbegynt</translation>
    </message>
    <message>
        <source>Letters begun and not done</source>
        <translation>Brev som er påbegynt og ikke ferdige</translation>
    </message>
    <message>
        <source>Passages without a task</source>
        <translation>Utdrag uten oppgave</translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation>Utdrag uten retning</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbegynt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Characters coded</source>
        <translation>Tegn kodet</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Nobody codes in this project yet.</source>
        <translation>Ingen koder i dette prosjektet ennå.</translation>
    </message>
    <message>
        <source>%1: with a memo</source>
        <translation>%1: med notat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodet</translation>
    </message>
    <message>
        <source>There are no letters in this project yet.</source>
        <translation>Det er ingen brev i dette prosjektet ennå.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>No letter repeats a question of the consultation.</source>
        <translation>Ingen brev gjentar et spørsmål fra høringen.</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>ingen retning</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is coded yet.</source>
        <translation>Ingenting er kodet ennå.</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringer</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Det er ikke gjort noe i dette prosjektet ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln annen</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>The letters have no attributes yet, such as the kind of their senders. Import facts about letters, or add attributes below the facts of a letter.</source>
        <translation>Brevene har ingen egenskaper ennå, for eksempel hva slags avsender de har. Importer fakta om brev, eller legg til egenskaper under faktaene til et brev.</translation>
    </message>
    <message>
        <source>With such passages</source>
        <translation>Med slike utdrag</translation>
    </message>
</context>
<context>
    <name>PartsReader</name>
    <message>
        <source>“%1” has more in it than Kodeks takes from one file (%2 letters, %3); divide it, and import the rest.</source>
        <translation>«%1» har mer i seg enn Kodeks tar fra én fil (%2 brev, %3); del den opp, og importer resten.</translation>
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
        <translation>graden av sikkerhet «%1» må være 1, 2, 3 eller tom</translation>
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
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation>«%1» har mer enn %2 rader; del den opp i mindre tabeller.</translation>
    </message>
    <message>
        <source>%1 to %2 begins or ends inside a sign of “%3”; positions are counted in Unicode characters from 0, not in UTF-16 units or bytes</source>
        <translation>%1 til %2 begynner eller slutter inne i et tegn i «%3»; posisjoner telles i Unicode-tegn fra 0, ikke i UTF-16-enheter eller byte</translation>
    </message>
    <message>
        <source>the quote stands in “%1” from %2 to %3 if these count UTF-16 units; count Unicode characters</source>
        <translation>sitatet står i «%1» fra %2 til %3 hvis disse teller UTF-16-enheter; tell Unicode-tegn</translation>
    </message>
    <message>
        <source>the quote differs from “%1” from %2 to %3 in its white space only; give it as it stands there, or leave it empty</source>
        <translation>sitatet skiller seg fra «%1» fra %2 til %3 bare i mellomrom og linjeskift; gi det slik det står der, eller la det være tomt</translation>
    </message>
    <message>
        <source>the dimension “%1” must be task, direction or argument</source>
        <translation>dimensjonen «%1» må være task, direction eller argument</translation>
    </message>
    <message>
        <source>the passage has another place than in row %1</source>
        <translation>utdraget har et annet sted enn i rad %1</translation>
    </message>
    <message>
        <source>the passage has a code of this dimension already, in row %1 or below; where a coder has several passages in one place, the column passage_id must tell them apart</source>
        <translation>utdraget har allerede en kode i denne dimensjonen, i rad %1 eller under; der en koder har flere utdrag på ett sted, må kolonnen passage_id skille dem</translation>
    </message>
    <message>
        <source>“%1” and “%2” can be read as several numbers; write start and end with digits only</source>
        <translation>«%1» og «%2» kan leses som flere tall; skriv start og slutt bare med sifre</translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the %2; give its id</source>
        <translation>et regneark har satt «%1» i stedet for %2; oppgi id-en</translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the memo; write the memo again, or leave the cell empty</source>
        <translation>et regneark har satt «%1» i stedet for notatet; skriv notatet på nytt, eller la cellen være tom</translation>
    </message>
    <message>
        <source>The import was cancelled; no passage was imported.</source>
        <translation>Importen ble avbrutt; ingen utdrag ble importert.</translation>
    </message>
    <message>
        <source>column %1 without a title</source>
        <translation>kolonne %1 uten overskrift</translation>
    </message>
</context>
<context>
    <name>PassageExport</name>
    <message numerus="yes">
        <source>A spreadsheet that opens this CSV takes %n cell(s), such as “%1”, for numbers, dates or formulas and changes them. Export a workbook (.xlsx) for spreadsheets.</source>
        <translation>
            <numerusform>Et regneark som åpner denne CSV-filen, oppfatter %n celle («%1») som et tall, en dato eller en formel og endrer den. Eksporter en arbeidsbok (.xlsx) til regneark.</numerusform>
            <numerusform>Et regneark som åpner denne CSV-filen, oppfatter %n celler, blant dem «%1», som tall, datoer eller formler og endrer dem. Eksporter en arbeidsbok (.xlsx) til regneark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageImport</name>
    <message>
        <source>“%1” has passages of several coders: %2. Name one of them as the coder.</source>
        <translation>«%1» har utdrag fra flere kodere: %2. Oppgi en av dem som koder.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no quote in the column “text”, so whether their positions are right could not be checked.</source>
        <translation>
            <numerusform>%n rad har ikke noe sitat i kolonnen «text», så posisjonen kunne ikke kontrolleres.</numerusform>
            <numerusform>%n rader har ikke noe sitat i kolonnen «text», så posisjonene kunne ikke kontrolleres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them begin(s) or end(s) inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</source>
        <translation>
            <numerusform>%n av dem begynner eller slutter inne i et ord: posisjoner telles i Unicode-tegn fra 0, ikke i UTF-16-enheter eller byte.</numerusform>
            <numerusform>%n av dem begynner eller slutter inne i et ord: posisjoner telles i Unicode-tegn fra 0, ikke i UTF-16-enheter eller byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as memos, though they look like gaps: %1. If they stand for no memo, leave those cells empty and import the table again.</source>
        <translation>Tatt som notater, selv om de ser ut som hull: %1. Hvis de betyr at det ikke er noe notat, kan du la cellene stå tomme og importere tabellen på nytt.</translation>
    </message>
    <message>
        <source>Taken as empty cells, since they stand for gaps: %1.</source>
        <translation>Regnet som tomme celler, siden de står for hull: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</source>
        <translation>
            <numerusform>I %n av dem har et regneark satt en feil i stedet for sitatet, siden det tok sitatet for en formel.</numerusform>
            <numerusform>I %n av dem har et regneark satt en feil i stedet for sitatet, siden det tok sitatet for en formel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) lack the white space at their ends; the letters’ text counts.</source>
        <translation>
            <numerusform>%n sitat mangler mellomrommene i endene; teksten i brevet gjelder.</numerusform>
            <numerusform>%n sitater mangler mellomrommene i endene; teksten i brevene gjelder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are only the beginning of the text at their places, as spreadsheets cut long cells; the letters’ text counts.</source>
        <translation>
            <numerusform>%n sitat er bare begynnelsen av teksten på stedet, slik regneark kutter lange celler; teksten i brevet gjelder.</numerusform>
            <numerusform>%n sitater er bare begynnelsen av teksten på stedet, slik regneark kutter lange celler; teksten i brevene gjelder.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could be any of these: %2; write the name with its folder</source>
        <translation>«%1» kan være hvilket som helst av disse: %2; skriv navnet med mappen</translation>
    </message>
    <message>
        <source>A letter or a code that the table names was removed while it was being read, so no passage was imported. Import the table again.</source>
        <translation>Et brev eller en kode som tabellen nevner, ble fjernet mens den ble lest, så ingen utdrag ble importert. Importer tabellen på nytt.</translation>
    </message>
    <message>
        <source>The table also has passages of %1; they become passages of “%2” all the same. If they should not, undo this and bring in a table of one coder.</source>
        <translation>Tabellen har også utdrag fra %1; de blir likevel utdragene til «%2». Skal de ikke det, angre dette og hent inn en tabell fra én koder.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here were not read: %1.</source>
        <translation>Kolonner som ikke betyr noe her, ble ikke lest: %1.</translation>
    </message>
</context>
<context>
    <name>PassageMark</name>
    <message>
        <source>not coded</source>
        <translation>ikke kodet</translation>
    </message>
    <message>
        <source>other arguments</source>
        <translation>andre argumenter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation>Har et notat</translation>
    </message>
    <message>
        <source>A good quote</source>
        <translation>Et godt sitat</translation>
    </message>
</context>
<context>
    <name>PassageRights</name>
    <message>
        <source>No coder is chosen, so no passage can be changed. Choose first who is coding.</source>
        <translation>Ingen koder er valgt, så ingen utdrag kan endres. Velg først hvem som koder.</translation>
    </message>
    <message>
        <source>This passage is of “%1”. It changes when its difference is settled again, or by hand once “%1” is chosen as the coder.</source>
        <translation>Dette utdraget hører til «%1». Det endres når uenigheten avgjøres på nytt, eller for hånd når «%1» er valgt som koder.</translation>
    </message>
    <message>
        <source>This passage is %1’s; only %1 can change it.</source>
        <translation>Dette utdraget er kodet av %1; bare %1 kan endre det.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</source>
        <translation>
            <numerusform>Du kan ikke endre %n av de %1 utdragene (%2). Bare koderen selv kan endre et utdrag; ingenting ble endret.</numerusform>
            <numerusform>Du kan ikke endre %n av de %1 utdragene (%2). Bare koderen selv kan endre et utdrag; ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This passphrase is weak: whoever has the file can guess it. Take six words that have nothing to do with each other, or one from a password manager.</source>
        <translation>Denne passordfrasen er svak: den som har filen, kan gjette den. Ta seks ord som ikke har noe med hverandre å gjøre, eller en fra et passordprogram.</translation>
    </message>
    <message>
        <source>This passphrase holds against somebody who tries by hand, not for long against a computer. A word or two more make it strong.</source>
        <translation>Denne passordfrasen holder mot den som prøver for hånd, ikke lenge mot en datamaskin. Et ord eller to til gjør den sterk.</translation>
    </message>
    <message>
        <source>This passphrase is strong.</source>
        <translation>Denne passordfrasen er sterk.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>“%1” is no picture that Kodeks writes. Choose .png, .svg or .pdf.</source>
        <translation>«%1» er ikke et bilde som Kodeks skriver. Velg .png, .svg eller .pdf.</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A direction and how often it is said: &quot;etat → bydel (3 passages)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>these cannot both be</source>
        <translation>begge deler kan ikke være</translation>
    </message>
    <message>
        <source>speaks only in general</source>
        <translation>uttaler seg bare generelt</translation>
    </message>
    <message>
        <source>speaks elsewhere of tasks that answers to this are about</source>
        <translation>snakker et annet sted om oppgaver som svar på dette handler om</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>intet standpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln oppgave</numerusform>
            <numerusform>%Ln oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>taus</translation>
    </message>
    <message>
        <source>senders who have answered</source>
        <translation>avsendere som har svart</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln spørsmål</numerusform>
            <numerusform>%Ln spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set by %2 on %3; passages alone say: %4</source>
        <extracomment>What a sender answers; who has said so and when; what passages say of it.</extracomment>
        <translation>%1, satt av %2 den %3; utdragene alene sier: %4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Utskriften ble avbrutt.</translation>
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
    <message>
        <source>The last change is in the project, but the project could not be read again after it: %1 Close it and open it again; until then it is not changed.</source>
        <translation>Den siste endringen er i prosjektet, men prosjektet kunne ikke leses på nytt etterpå: %1 Lukk det og åpne det igjen; til da endres det ikke.</translation>
    </message>
    <message>
        <source>The letters and the codebook are locked for this round of coding, so this would change what others code by. Unlock them first; passages can be coded as before.</source>
        <translation>Brevene og kodeboken er låst i denne koderunden, så dette ville endre det de andre koder etter. Lås dem opp først; utdrag kan kodes som før.</translation>
    </message>
    <message>
        <source>The last change was made by another coder. It is not shown while the project is coded blind, so it is not undone either.</source>
        <translation>Den siste endringen ble gjort av en annen koder. Den vises ikke mens prosjektet kodes blindt, og angres derfor heller ikke.</translation>
    </message>
    <message>
        <source>Another Kodeks may have the project “%1” open: there is a lock that does not say whose it is. If nobody has it open, delete the file “%2”, or open the project for reading only.</source>
        <translation>En annen Kodeks kan ha prosjektet «%1» åpent: Det finnes en lås som ikke sier hvem sin den er. Hvis ingen har det åpent, kan du slette filen «%2», eller åpne prosjektet bare for lesing.</translation>
    </message>
    <message>
        <source>If nobody has it open there any more, delete the lock file “%1”.</source>
        <translation>Hvis ingen har det åpent der lenger, kan du slette låsefilen «%1».</translation>
    </message>
    <message>
        <source>The project was changed while it was read; try again.</source>
        <translation>Prosjektet ble endret mens det ble lest; prøv igjen.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>kommandolinje</translation>
    </message>
    <message>
        <source>“%1” is still running, and until it is done nothing else in the project can be changed. Wait for it or cancel it, then try again.</source>
        <translation>«%1» kjører ennå, og til det er ferdig, kan ikke noe annet i prosjektet endres. Vent på det eller avbryt det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The last change is not shown while the round is under way, so it is not undone either.</source>
        <translation>Den siste endringen vises ikke mens runden pågår, så den blir heller ikke angret.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so there is no backup. Make the folder writable, or save a copy elsewhere.</source>
        <translation>Mappen «%1» kan ikke lages, så det er ingen sikkerhetskopi. Gjør mappen skrivbar, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>“%1” is no earlier state of “%2”: its journal ends with something that the project never was. Open it by itself, or bring its work in (merge).</source>
        <translation>«%1» er ingen tidligere tilstand av «%2»: journalen slutter med noe prosjektet aldri har vært. Åpne den for seg, eller hent inn arbeidet i den (merge).</translation>
    </message>
</context>
<context>
    <name>ProjectCopy</name>
    <message>
        <source>No copy of “%1” was made, since the project has problems that the copy would have too. Check the project, and go back to an earlier copy that is well. The first: %2</source>
        <translation>Det ble ikke laget noen kopi av «%1», for prosjektet har feil som kopien også ville hatt. Kontroller prosjektet, og gå tilbake til en tidligere kopi som er i orden. Den første feilen: %2</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Sender %1</source>
        <translation>Avsender %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Coder %1</source>
        <translation>Koder %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adresse %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>telefon %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Avbrutt; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere, so nothing was replaced: %1.</source>
        <translation>Ikke funnet noe sted, så ingenting ble byttet ut: %1.</translation>
    </message>
    <message>
        <source>In small letters these may be other words and were left as they stand: %1. Put them into the table in small letters if they are to go.</source>
        <translation>Med små bokstaver kan disse være andre ord, og de ble stående: %1. Sett dem i tabellen med små bokstaver hvis de skal bort.</translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation>det står ikke noe navn.</translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation>«%1» har ikke noe pseudonym.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» står to ganger.</translation>
    </message>
    <message>
        <source>“%1” names nobody.</source>
        <translation>«%1» nevner ingen.</translation>
    </message>
    <message>
        <source>The table of names “%1” cannot be read. Check its name and your rights.</source>
        <translation>Tabellen med navn, «%1», kan ikke leses. Se etter navnet og rettighetene dine.</translation>
    </message>
    <message>
        <source>Letters without a sender are called by their files and keep these names: %1. Look whether one tells whom it is from, and put that into the table.</source>
        <translation>Brev uten avsender kalles ved filen sin og beholder disse navnene: %1. Se etter om noen av dem røper hvem brevet er fra, og før det inn i tabellen.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Øk</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Minsk</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Fargetone:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Metning:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Verdi:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Rød:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Grønn:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Bl&amp;å:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lfakanal:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Pekeren er ved %1, %2
Trykk Esc for å avbryte</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Velg farge</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Grunnfarger</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Egne farger</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Legg til egne farger</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Hent en farge fra skjermen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne listen</translation>
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
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Utskriften</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Når det skrives ut</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Tidspunkt:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Fakturering:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prioritet:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Skillesider</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Til slutt:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Først:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut nå</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Vent til du sier fra</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06.00–17.59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18.00–05.59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Kveldsskift (16.00–23.59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Nattskift (00.00–07.59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (lørdag og søndag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Et bestemt tidspunkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ikke gradert</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortrolig</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Gradert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelig</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmelig</translation>
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
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Løsne</translation>
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
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Steder og bokmerker</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis sk&amp;julte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylig brukte steder</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>Mappen finnes ikke:
%1
Se etter om navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>Filen finnes ikke:
%1
Se etter om navnet er riktig.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
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
        <translation>Marker alt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer ...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Papirstørrelse:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggende, omvendt</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Stående, omvendt</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marger</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>øvre marg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstre marg</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høyre marg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marg</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sideoppsett</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidenes rekkefølge:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Fra venstre til høyre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Fra venstre til høyre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Fra høyre til venstre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Fra høyre til venstre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedenfra og opp, fra venstre til høyre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedenfra og opp, fra høyre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovenfra og ned, fra venstre til høyre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovenfra og ned, fra høyre til venstre</translation>
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
    <message>
        <source>Save All</source>
        <translation>Lagre alt</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alt</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Overse</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil ...</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valg &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valg &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finnes fra før.
Vil du skrive over den?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 kan ikke skrives.
Velg et annet filnavn.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Siste side</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Tilpass bredden</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Tilpass siden</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Vis én side</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Vis to sider ved siden av hverandre</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Vis alle sidene</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sideoppsett</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Sideoppsett</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Skriverens egenskaper</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Valg for utskriften</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alt</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutvalg:</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvalget</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplarer:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter eksemplarene</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt rekkefølge</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Innbinding langs langsiden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Innbinding langs kortsiden</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sted:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ut&amp;fil:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Helt til venstre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Helt til høyre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En side til venstre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En side til høyre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
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
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Slett bakover</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
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
        <translation>Marker alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkeadressen</translation>
    </message>
</context>
<context>
    <name>Qdc</name>
    <message>
        <source>“%1” is larger than 64 MiB, too large for a codebook; divide it.</source>
        <translation>«%1» er større enn 64 MiB og dermed for stor for en kodebok; del den opp.</translation>
    </message>
    <message>
        <source>“%1” is no REFI-QDA codebook: it does not begin with CodeBook. Choose another file.</source>
        <translation>«%1» er ikke en REFI-QDA-kodebok: den begynner ikke med CodeBook. Velg en annen fil.</translation>
    </message>
    <message>
        <source>Sets of codes are left out.</source>
        <translation>Kodesett er utelatt.</translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«%1» som «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) come in under another name, since another code has theirs: %1.</source>
        <translation>
            <numerusform>%n kode kommer inn under et annet navn, siden en annen kode har det: %1.</numerusform>
            <numerusform>%n koder kommer inn under andre navn, siden andre koder har dem: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qde</name>
    <message>
        <source>“%1” is no REFI-QDA project: it does not begin with Project. Choose another file.</source>
        <translation>«%1» er ikke et REFI-QDA-prosjekt: det begynner ikke med Project. Velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 selections; divide the project in the program it came from.</source>
        <translation>«%1» har flere enn %2 markeringer; del opp prosjektet i programmet det kommer fra.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB; divide the project in the program it came from.</source>
        <translation>«%1» er større enn 256 MiB; del opp prosjektet i programmet det kommer fra.</translation>
    </message>
</context>
<context>
    <name>Qdpx</name>
    <message>
        <source>“%1” has no project.qde in it, so it is no REFI-QDA project; export it again from the program it came from.</source>
        <translation>«%1» har ingen project.qde i seg og er derfor ikke et REFI-QDA-prosjekt; eksporter det på nytt fra programmet det kommer fra.</translation>
    </message>
    <message>
        <source>“%1” names a file outside the archive, which is not looked at.</source>
        <translation>«%1» viser til en fil utenfor arkivet, og den blir ikke lest.</translation>
    </message>
    <message>
        <source>the archive has no file “%1”.</source>
        <translation>arkivet har ingen fil «%1».</translation>
    </message>
    <message>
        <source>“%1” has several REFI-QDA projects in it (%2); unpack it and bring each in by itself.</source>
        <translation>«%1» har flere REFI-QDA-prosjekter i seg (%2); pakk det ut og hent inn hvert for seg.</translation>
    </message>
</context>
<context>
    <name>QdpxFolder</name>
    <message>
        <source>The folder “%1” has more in it than a REFI-QDA project may have; choose the folder of the project alone.</source>
        <translation>Mappen «%1» har mer i seg enn et REFI-QDA-prosjekt kan ha; velg mappen til prosjektet alene.</translation>
    </message>
</context>
<context>
    <name>QdpxImport</name>
    <message>
        <source>A text of the file is missing; nothing was brought in.</source>
        <translation>En tekst i filen mangler; ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>The project has “%1” with another text. It stays out with its passages; code them again in the text that is here.</source>
        <translation>Prosjektet har «%1» med en annen tekst. Det blir utenfor med utdragene sine; kod dem på nytt i teksten som er her.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” here, since the project has that name already.</source>
        <translation>«%1» heter «%2» her, siden prosjektet har det navnet fra før.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n utdrag blir utenfor: det er her allerede, i et annet brev eller av en annen koder.</numerusform>
            <numerusform>%n utdrag blir utenfor: de er her allerede, i et annet brev eller av en annen koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1 codes, %2 texts, %3 selections and %4 codings. New here: %5 codes, %6 coders and %7 passages; %8 passages were here already.</source>
        <translation>Filen har %1 koder, %2 tekster, %3 markeringer og %4 kodinger. Nytt her: %5 koder, %6 kodere og %7 utdrag; %8 utdrag var her allerede.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Importen ble avbrutt; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Ukjent koder</translation>
    </message>
    <message>
        <source>Unknown coder (%1)</source>
        <translation>Ukjent koder (%1)</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Den har ingen tekst.</translation>
    </message>
    <message>
        <source>The archive has no plain text of it. Export it as text from the program it came from.</source>
        <translation>Arkivet har den ikke som ren tekst. Eksporter den som tekst fra programmet den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” has the same text as another source of the file; its passages are in that letter.</source>
        <translation>«%1» har samme tekst som en annen kilde i filen; utdragene er i det brevet.</translation>
    </message>
    <message>
        <source>“%1”: positions were read with %2, since %3 of %4 quotes stand there so, and %5 as the standard counts.</source>
        <translation>«%1»: posisjonene ble lest med %2, siden %3 av %4 sitater står slik, og %5 slik standarden teller.</translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have no place in their text and were left out.</source>
        <translation>
            <numerusform>%n markering har ingen plass i teksten og er utelatt.</numerusform>
            <numerusform>%n markeringer har ingen plass i teksten og er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are coded as a whole; these codes are passages over the whole letter.</source>
        <translation>
            <numerusform>%n kilde er kodet som helhet; kodene er blitt utdrag over hele brevet.</numerusform>
            <numerusform>%n kilder er kodet som helhet; kodene er blitt utdrag over hele brevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks or directions; each became a passage for each.</source>
        <translation>
            <numerusform>%n markering har flere oppgaver eller retninger; den ble ett utdrag for hver av dem.</numerusform>
            <numerusform>%n markeringer har flere oppgaver eller retninger; hver ble ett utdrag for hver av dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks and several directions; which belong together is not said, so no passage has both.</source>
        <translation>
            <numerusform>%n markering har flere oppgaver og flere retninger; det er ikke sagt hvilke som hører sammen, så ingen utdrag har begge deler.</numerusform>
            <numerusform>%n markeringer har flere oppgaver og flere retninger; det er ikke sagt hvilke som hører sammen, så ingen utdrag har begge deler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have; they were left out.</source>
        <translation>
            <numerusform>%n koding viser til en kode som filen ikke har; den er utelatt.</numerusform>
            <numerusform>%n kodinger viser til en kode som filen ikke har; de er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n bilde er utelatt.</numerusform>
            <numerusform>%n bilder er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) marked on pages of PDF documents were left out.</source>
        <translation>
            <numerusform>%n område merket på sider i PDF-dokumenter er utelatt.</numerusform>
            <numerusform>%n områder merket på sider i PDF-dokumenter er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s) were left out.</source>
        <translation>
            <numerusform>%n lydopptak er utelatt.</numerusform>
            <numerusform>%n lydopptak er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were left out.</source>
        <translation>
            <numerusform>%n video er utelatt.</numerusform>
            <numerusform>%n videoer er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out.</source>
        <translation>
            <numerusform>%n lenke er utelatt.</numerusform>
            <numerusform>%n lenker er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were left out.</source>
        <translation>
            <numerusform>%n sett er utelatt.</numerusform>
            <numerusform>%n sett er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) were left out.</source>
        <translation>
            <numerusform>%n graf er utelatt.</numerusform>
            <numerusform>%n grafer er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and selection(s) of cases were left out.</source>
        <translation>
            <numerusform>%n kode eller markering av kasus er utelatt.</numerusform>
            <numerusform>%n koder og markeringer av kasus er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the standard does not know were left out.</source>
        <translation>
            <numerusform>%n ting som standarden ikke kjenner, er utelatt.</numerusform>
            <numerusform>%n ting som standarden ikke kjenner, er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out; what their variables say became attributes of the letters they name.</source>
        <translation>
            <numerusform>%n kasus er utelatt; det variablene sier om det, er blitt egenskaper ved brevene det nevner.</numerusform>
            <numerusform>%n kasus er utelatt; det variablene sier om dem, er blitt egenskaper ved brevene de nevner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</source>
        <translation>
            <numerusform>%n verdi av en variabel hører ikke til noe brev, sier imot en annen eller er lengre enn en egenskap kan være; den er utelatt.</numerusform>
            <numerusform>%n verdier av variabler hører ikke til noe brev, sier imot en annen eller er lengre enn en egenskap kan være; de er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2–%3: “%4”)</source>
        <translation>«%1» (%2–%3: «%4»)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the names of its selections are no quotes, so positions could not be checked against them. They were read with %2, since %3 of %4 beginnings and ends are those of words so, and %5 as the standard counts.</source>
        <translation>«%1»: navnene på markeringene er ikke sitater, så posisjonene kunne ikke kontrolleres mot dem. De ble lest med %2, siden %3 av %4 begynnelser og slutter da faller mellom ord, og %5 slik standarden teller.</translation>
    </message>
    <message>
        <source>“%1”: the names of its selections are no quotes, so whether its passages stand in the right place could not be checked.</source>
        <translation>«%1»: navnene på markeringene er ikke sitater, så det kunne ikke kontrolleres om utdragene står på rett sted.</translation>
    </message>
    <message>
        <source>“%1”: it is not certain where its passages begin and end; the names of its selections agree with several ways of counting.</source>
        <translation>«%1»: det er ikke sikkert hvor utdragene begynner og slutter; navnene på markeringene stemmer med flere måter å telle på.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n selection(s) are named otherwise than the text at their place; they were taken at their place: %2.</source>
        <translation>
            <numerusform>«%1»: %n markering heter noe annet enn teksten på stedet; den ble tatt fra stedet: %2.</numerusform>
            <numerusform>«%1»: %n markeringer heter noe annet enn teksten på stedet; de ble tatt fra stedet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder are none of the project&apos;s and were not brought in: %1</source>
        <translation>
            <numerusform>%n fil i mappen hører ikke til prosjektet og ble ikke hentet inn: %1</numerusform>
            <numerusform>%n filer i mappen hører ikke til prosjektet og ble ikke hentet inn: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be read.</source>
        <translation>
            <numerusform>%n notat kunne ikke leses.</numerusform>
            <numerusform>%n notater kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) and description(s) of pictures and recordings were left out, and what is coded in them; export them as texts from the program they come from.</source>
        <translation>
            <numerusform>%n utskrift eller beskrivelse av bilder og opptak er utelatt, og det som er kodet i den; eksporter den som tekst fra programmet den kommer fra.</numerusform>
            <numerusform>%n utskrifter og beskrivelser av bilder og opptak er utelatt, og det som er kodet i dem; eksporter dem som tekster fra programmet de kommer fra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand in several categories; they came in under the first.</source>
        <translation>
            <numerusform>%n kode står i flere kategorier; den kom inn under den første.</numerusform>
            <numerusform>%n koder står i flere kategorier; de kom inn under den første.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QdpxLosses</name>
    <message>
        <source>The history of edits, and when each code and fact was last changed, stay in the project; a QDPX has no place for them.</source>
        <translation>Endringshistorikken, og når hver kode og hvert faktum sist ble endret, blir i prosjektet; en QDPX har ikke plass til det.</translation>
    </message>
    <message>
        <source>Whether coding is blind, and whether letters and codebook are locked, stays in the project.</source>
        <translation>Om det kodes blindt, og om brevene og kodeboken er låst, blir i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>The project is coded blind: %n passage(s) of other coders are left out, in letters that you have not marked as done.</source>
        <translation>
            <numerusform>Prosjektet kodes blindt: %n utdrag fra andre kodere er utelatt, i brev som du ikke har merket som ferdige.</numerusform>
            <numerusform>Prosjektet kodes blindt: %n utdrag fra andre kodere er utelatt, i brev som du ikke har merket som ferdige.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided about each difference stays in the project; the passages of the consensus are in the file.</source>
        <translation>Det som ble avgjort om hver uenighet, blir i prosjektet; utdragene i konsensus er i filen.</translation>
    </message>
    <message>
        <source>Only the passages of the coders you chose are in the file.</source>
        <translation>Bare utdragene fra koderne du har valgt, er i filen.</translation>
    </message>
    <message numerus="yes">
        <source>The original files of %n letter(s) are in the archive for Kodeks; other programs see their text.</source>
        <translation>
            <numerusform>Originalfilen til %n brev er i arkivet for Kodeks; andre programmer ser teksten.</numerusform>
            <numerusform>Originalfilene til %n brev er i arkivet for Kodeks; andre programmer ser teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names of actors, rules for including and excluding, and examples are text in the codes&apos; descriptions for other programs.</source>
        <translation>Andre navn på aktører, regler for hva som tas med og holdes utenfor, og eksempler er tekst i kodebeskrivelsene for andre programmer.</translation>
    </message>
    <message>
        <source>Other programs show a passage as a selection with several codes; which actor a task goes from and to is, for them, the name of a code; certainty and the mark of a good quote are text in the selection&apos;s description. Kodeks reads all of it back.</source>
        <translation>Andre programmer viser et utdrag som en markering med flere koder; hvilken aktør en oppgave går fra og til, er for dem navnet på en kode; hvor sikker koderen er, og merket for godt sitat, er tekst i beskrivelsen av markeringen. Kodeks leser alt tilbake.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no coder “%1” in the project. It has: %2.</source>
        <translation>Prosjektet har ingen koder som heter «%1». Det har: %2.</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>på slutten</translation>
    </message>
    <message>
        <source>at sign %1, “%2”</source>
        <translation>ved tegn %1, «%2»</translation>
    </message>
    <message>
        <source>The query cannot be read %1: %2</source>
        <translation>Spørringen kan ikke leses %1: %2</translation>
    </message>
    <message>
        <source>Certainty is 1, 2 or 3, or a hyphen for none.</source>
        <translation>Hvor sikker en er, er 1, 2 eller 3, eller en bindestrek for ingen.</translation>
    </message>
    <message>
        <source>There is no word to look for in “%1”.</source>
        <translation>Det er ikke noe ord å lete etter i «%1».</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2024, 2024-04 or 2024-04-17.</source>
        <translation>«%1» er ingen dato. Datoer skrives 2024, 2024-04 eller 2024-04-17.</translation>
    </message>
    <message>
        <source>A question cannot be compared; name it whole, or its beginning with *.</source>
        <translation>Et spørsmål kan ikke sammenlignes; skriv det helt ut, eller begynnelsen med *.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Words with such signs need &quot;quotation marks&quot;.</source>
        <translation>«%1» kan ikke stå her. Ord med slike tegn må ha &quot;anførselstegn&quot;.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value such as task:Sykehjem.</source>
        <translation>Her mangler noe: et ord, eller et felt med en verdi, for eksempel oppgave:Sykehjem.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n brackets within each other.</source>
        <translation>
            <numerusform>Det er mer enn %n parentes i hverandre.</numerusform>
            <numerusform>Det er mer enn %n parenteser i hverandre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot stand here; the bracket before it wants to be closed.</source>
        <translation>«%1» kan ikke stå her; parentesen foran må lukkes.</translation>
    </message>
    <message>
        <source>The bracket is not closed. Put a ) where it ends.</source>
        <translation>Parentesen er ikke lukket. Sett en ) der den slutter.</translation>
    </message>
    <message>
        <source>After @ comes the name of an attribute, a colon and a value: @&quot;Kind of sender&quot;:union.</source>
        <translation>Etter @ kommer navnet på en egenskap, et kolon og en verdi: @&quot;Type avsender&quot;:fagforening.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Det er ikke noe felt «%1». Det finnes: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Det er ikke noe felt «%1». Mente du «%2»?</translation>
    </message>
    <message>
        <source>A value is missing after the colon; a hyphen stands for none.</source>
        <translation>Det mangler en verdi etter kolonet; en bindestrek står for ingen.</translation>
    </message>
    <message>
        <source>near wants what is to be near and how near: near(task:Sykehjem, 2 sentences).</source>
        <translation>nær trenger det som skal være nær, og hvor nær: nær(oppgave:Sykehjem, 2 setninger).</translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n signs.</source>
        <translation>
            <numerusform>Spørringen er lengre enn %n tegn.</numerusform>
            <numerusform>Spørringen er lengre enn %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sender cannot be compared; name it whole, or its beginning with *.</source>
        <translation>En avsender kan ikke sammenlignes; skriv navnet helt ut, eller begynnelsen med *.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a date.</source>
        <translation>«%1» er verken et tall eller en dato.</translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”.</source>
        <translation>Ingen brev har egenskapen «%1».</translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”. Did you mean “%2”?</source>
        <translation>Ingen brev har egenskapen «%1». Mente du «%2»?</translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project.</source>
        <comment>%2 is a field such as task or coder</comment>
        <translation>«%1» finnes ikke i dette prosjektet (felt: %2).</translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project. Did you mean “%3”?</source>
        <translation>«%1» finnes ikke i dette prosjektet (felt: %2). Mente du «%3»?</translation>
    </message>
    <message>
        <source>%1 cannot be compared; name it whole, or its beginning with *.</source>
        <translation>%1 kan ikke sammenlignes; skriv navnet helt ut, eller begynnelsen med *.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another &quot; where the words end.</source>
        <translation>Anførselstegnet er ikke lukket. Sett et nytt &quot; der ordene slutter.</translation>
    </message>
    <message>
        <source>Without %1 there would be %2.</source>
        <translation>Uten %1 ville det vært %2.</translation>
    </message>
    <message>
        <source>Leaving out one of its conditions gives none either.</source>
        <translation>Å utelate ett av vilkårene gir heller ingen.</translation>
    </message>
    <message>
        <source>What must not be there leaves nothing to be shown. Put a word beside it that is to be found: bydel NOT etat.</source>
        <translation>Det som ikke skal være der, gir ingenting å vise. Sett et ord som skal finnes, ved siden av: bydel IKKE etat.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No longer in the project: %1. What the query says of it is left out.</source>
        <translation>Ikke lenger i prosjektet: %1. Det spørringen sier om det, er utelatt.</translation>
    </message>
    <message>
        <source>No longer in the project: %1. The query asks for nothing else.</source>
        <translation>Ikke lenger i prosjektet: %1. Spørringen spør ikke om noe annet.</translation>
    </message>
    <message>
        <source>“%1” was in the project and is there no longer.</source>
        <translation>«%1» var i prosjektet og er der ikke lenger.</translation>
    </message>
    <message>
        <source>The query “%1” names some of the compared coders and not the others, so that it cannot say of what they agree. Leave coders out of it, and choose beside it whom to compare.</source>
        <translation>Spørringen «%1» nevner noen av koderne som sammenlignes og ikke de andre, så den kan ikke si hva de er enige om. Utelat kodere fra den, og velg ved siden av hvem som skal sammenlignes.</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>“%1”</source>
        <comment>a name or words of a text in a sentence</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The code is no longer in the codebook.</source>
        <translation>Koden er ikke lenger i kodeboken.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>“%1” stands in an earlier row too. Leave one row for each task.</source>
        <translation>«%1» står også i en tidligere rad. La det stå én rad for hver oppgave.</translation>
    </message>
    <message>
        <source>“%1” has no contradiction on “%2” to decide on. “kodeks positions” lists them.</source>
        <translation>«%1» har ingen motsigelse om «%2» å avgjøre. «kodeks positions» viser dem.</translation>
    </message>
    <message>
        <source>the project has no letter “%1”.</source>
        <translation>prosjektet har ikke noe brev «%1».</translation>
    </message>
    <message>
        <source>“%1” is no standing. Write one of: %2.</source>
        <translation>«%1» er ingen status. Skriv en av: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the letter counts. Write yes or no.</source>
        <translation>«%1» sier ikke om brevet teller. Skriv ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation>«%1» er ikke, eller ikke lenger, et tall det kan være et ord for. Skriv 0, 1, all, eller «&gt;50» for mer enn 50 prosent, hver én gang.</translation>
    </message>
    <message>
        <source>a word is missing. Write one in each of nb, nn and en.</source>
        <translation>et ord mangler. Skriv ett i hver av nb, nn og en.</translation>
    </message>
    <message>
        <source>no letter has the sender “%1”.</source>
        <translation>ingen brev har avsenderen «%1».</translation>
    </message>
    <message>
        <source>“%1” is not one question of the letters. Write its text, or as much of its beginning as no other has.</source>
        <translation>«%1» er ikke ett av spørsmålene i brevene. Skriv teksten, eller så mye av begynnelsen at ingen andre har den.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Write one of: %2.</source>
        <translation>«%1» er ikke noe svar. Skriv ett av: %2.</translation>
    </message>
    <message>
        <source>there is no task “%1” in the codebook. Write a task&apos;s id or its whole name.</source>
        <translation>det er ingen oppgave «%1» i kodeboken. Skriv id-en til en oppgave eller hele navnet.</translation>
    </message>
    <message>
        <source>there is no direction “%1” in the codebook. Add it to the codebook first, or write another.</source>
        <translation>det er ingen retning «%1» i kodeboken. Legg den til i kodeboken først, eller skriv en annen.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Svar etter fristen</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>teller ikke</translation>
    </message>
    <message>
        <source>says nothing on it</source>
        <translation>sier ikke noe om det</translation>
    </message>
    <message>
        <source>answers outside the questions</source>
        <translation>svarer utenom spørsmålene</translation>
    </message>
    <message>
        <source>answers elsewhere</source>
        <translation>svarer et annet sted</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarer</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>uten %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>kan ikke avgjøres</translation>
    </message>
    <message>
        <source>round</source>
        <translation>runde</translation>
    </message>
    <message>
        <source>query “%1”</source>
        <translation>spørringen «%1»</translation>
    </message>
    <message>
        <source>proposed for “%1”</source>
        <translation>foreslått for «%1»</translation>
    </message>
    <message>
        <source>“%1” on “%2”</source>
        <translation>«%1» om «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>asked to answer</source>
        <translation>bedt om å svare</translation>
    </message>
    <message>
        <source>words for numbers</source>
        <translation>ord for tall</translation>
    </message>
    <message>
        <source>order of the flow diagram</source>
        <translation>rekkefølgen i flytdiagrammet</translation>
    </message>
    <message>
        <source>words that point to statements</source>
        <translation>ord som tyder på utsagn</translation>
    </message>
    <message>
        <source>nothing to code in “%1”</source>
        <translation>ikke noe å kode i «%1»</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>forkortelser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln setning</numerusform>
            <numerusform>%Ln setninger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Det er ingen fil «%1». Kontroller navn og mappe.</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 reddet</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillinger</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>kodere</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekster</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>files of letters</source>
        <translation>filene til brev</translation>
    </message>
    <message>
        <source>headings and paragraphs</source>
        <translation>overskrifter og avsnitt</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>utdrag</translation>
    </message>
    <message>
        <source>arguments of passages</source>
        <translation>argumenter i utdrag</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>settled differences</source>
        <translation>avgjorte forskjeller</translation>
    </message>
    <message>
        <source>times of changes</source>
        <translation>tider for endringer</translation>
    </message>
    <message>
        <source>facts of letters</source>
        <translation>fakta om brev</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>recognised words</source>
        <translation>gjenkjente ord</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>kodebok</translation>
    </message>
    <message>
        <source>%1: %2 rows and %3 pages of the file cannot be read</source>
        <translation>%1: %2 rader og %3 sider av filen kan ikke leses</translation>
    </message>
    <message>
        <source>%1: the place in the file is not known any more</source>
        <translation>%1: stedet i filen er ikke kjent lenger</translation>
    </message>
    <message>
        <source>%1; the journal had all of them.</source>
        <translation>%1; journalen hadde alle.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a removed letter</source>
        <translation>et fjernet brev</translation>
    </message>
    <message>
        <source>The file that “%1” came from is lost; its text is whole.</source>
        <translation>Filen som «%1» kom fra, er tapt; teksten er hel.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported: of %2 characters %3 are lost and stand as %4. What was quoted is there.</source>
        <translation>Teksten i «%1» er ikke den som ble importert: av %2 tegn er %3 tapt og står som %4. Det som ble sitert, er der.</translation>
    </message>
    <message>
        <source>%1 stand for what is lost and was named: %2.</source>
        <translation>%1 står for det som er tapt og ble vist til: %2.</translation>
    </message>
    <message>
        <source>%1: %2 rows told of something that is lost, and were left out.</source>
        <translation>%1: %2 rader fortalte om noe som er tapt, og ble utelatt.</translation>
    </message>
    <message>
        <source>%1 edits of the journal cannot be read any more and were left out.</source>
        <translation>%1 endringer i journalen kan ikke leses lenger og ble utelatt.</translation>
    </message>
    <message>
        <source>The journal is not whole or tells of texts that are lost: what is left of it is chained anew, and states of before cannot be brought back.</source>
        <translation>Journalen er ikke hel, eller forteller om tekster som er tapt: det som er igjen av den, er kjedet på nytt, og tilstander fra før kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Of %1 pages of the file %2 are missing and %3 cannot be read.</source>
        <translation>Av %1 sider i filen mangler %2, og %3 kan ikke leses.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Begynnelsen av filen er skadet.</translation>
    </message>
    <message>
        <source>What tells this project from others is lost: copies of it are no longer seen to be its copies.</source>
        <translation>Det som skiller dette prosjektet fra andre, er tapt: kopier av det kjennes ikke lenger igjen som kopier.</translation>
    </message>
    <message>
        <source>%1 rows were found of which nobody can say what they are of.</source>
        <translation>%1 rader ble funnet som ingen kan si hva hører til.</translation>
    </message>
    <message>
        <source>%1: %2 rows were put back from the journal.</source>
        <translation>%1: %2 rader ble hentet tilbake fra journalen.</translation>
    </message>
    <message>
        <source>%1 passages were put where their quotes stand.</source>
        <translation>%1 utdrag ble flyttet dit sitatene deres står.</translation>
    </message>
    <message>
        <source>%1 passages quote what their letter has at their place.</source>
        <translation>%1 utdrag siterer det brevet har på plassen deres.</translation>
    </message>
    <message>
        <source>Lost letter %1</source>
        <translation>Tapt brev %1</translation>
    </message>
    <message>
        <source>Lost coder %1</source>
        <translation>Tapt koder %1</translation>
    </message>
    <message>
        <source>Lost task %1</source>
        <translation>Tapt oppgave %1</translation>
    </message>
    <message>
        <source>Lost actor %1</source>
        <translation>Tapt aktør %1</translation>
    </message>
    <message>
        <source>Lost argument %1</source>
        <translation>Tapt argument %1</translation>
    </message>
    <message>
        <source>Lost direction %1</source>
        <translation>Tapt retning %1</translation>
    </message>
    <message>
        <source>A passage lay outside its letter&apos;s text and is lost: “%1”.</source>
        <translation>Et utdrag lå utenfor teksten i brevet og er tapt: «%1».</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Kodeks. Recover it with that version.</source>
        <translation>«%1» er laget av en nyere Kodeks. Redd det med den versjonen.</translation>
    </message>
    <message>
        <source>Nothing of a Kodeks project can be read in “%1”. Use a backup of it.</source>
        <translation>Ingenting av et Kodeks-prosjekt kan leses i «%1». Bruk en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost.</source>
        <translation>Teksten i «%1» er tapt.</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>What could be read was saved in “%1”: %2 and %3. The damaged file is as it was.</source>
        <translation>Det som kunne leses, er reddet i «%1»: %2 og %3. Den skadede filen er som den var.</translation>
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
    <message>
        <source>Saving what is left of “%1”</source>
        <translation>Redder det som er igjen av «%1»</translation>
    </message>
    <message>
        <source>Save What Is Left</source>
        <translation>Redd det som er igjen</translation>
    </message>
</context>
<context>
    <name>RefiCodes</name>
    <message>
        <source>(without a name)</source>
        <translation>(uten navn)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, named by their path.</source>
        <translation>
            <numerusform>%n kode ligger ikke under noen gruppe som heter Tasks, Actors, Directions eller Arguments; den er et tema her, med stien som navn.</numerusform>
            <numerusform>%n koder ligger ikke under noen gruppe som heter Tasks, Actors, Directions eller Arguments; de er temaer her, med stien som navn.</numerusform>
        </translation>
    </message>
    <message>
        <source>These directions name no two actors (“A → B”), so they are themes here: %1.</source>
        <translation>Disse retningene har ikke to aktører («A → B») og er derfor temaer her: %1.</translation>
    </message>
    <message>
        <source>“%1” has codes within codes more than %2 deep; make its code tree flatter.</source>
        <translation>«%1» har koder i hverandre mer enn %2 nivåer dypt; gjør kodetreet flatere.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 codes; divide the project.</source>
        <translation>«%1» har flere enn %2 koder; del opp prosjektet.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have a colour that is not known here; they have none: %1.</source>
        <translation>
            <numerusform>%n kode har en farge som ikke er kjent her; den har ingen: %1.</numerusform>
            <numerusform>%n koder har farger som ikke er kjent her; de har ingen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefiPositions</name>
    <message>
        <source>CRLF counted as one character</source>
        <translation>CRLF talt som ett tegn</translation>
    </message>
    <message>
        <source>line breaks counted as two characters</source>
        <translation>linjeskift talt som to tegn</translation>
    </message>
    <message>
        <source>the byte order mark counted</source>
        <translation>byterekkefølgemerket talt med</translation>
    </message>
    <message>
        <source>UTF-16 units counted</source>
        <translation>UTF-16-enheter talt</translation>
    </message>
    <message>
        <source>as the standard counts</source>
        <translation>slik standarden teller</translation>
    </message>
    <message>
        <source>bytes of UTF-8 counted</source>
        <translation>byte i UTF-8 talt</translation>
    </message>
    <message>
        <source>the end being the last character</source>
        <translation>slutten regnet som siste tegn</translation>
    </message>
</context>
<context>
    <name>RefiXml</name>
    <message>
        <source>“%1” declares a document type, which no such file needs and which may do harm; export it again from the program it came from.</source>
        <translation>«%1» erklærer en dokumenttype, noe ingen slik fil trenger, og som kan gjøre skade; eksporter den på nytt fra programmet den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements; divide the project in the program it came from.</source>
        <translation>«%1» har flere enn %2 elementer; del opp prosjektet i programmet det kommer fra.</translation>
    </message>
    <message>
        <source>“%1” has a text that is too large, in line %2; divide the project in the program it came from.</source>
        <translation>«%1» har en tekst som er for stor, på linje %2; del opp prosjektet i programmet det kommer fra.</translation>
    </message>
    <message>
        <source>“%1” is no complete XML: line %2, column %3 cannot be read. Export it again from the program it came from.</source>
        <translation>«%1» er ikke fullstendig XML: linje %2, kolonne %3 kan ikke leses. Eksporter den på nytt fra programmet den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” has an element with more than %2 attributes, which no program writes; export it again from the program it came from.</source>
        <translation>«%1» har et element med mer enn %2 attributter, noe ingen programmer skriver; eksporter det på nytt fra programmet det kom fra.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>There are too many units to draw from; take larger units for the interval.</source>
        <translation>Det er for mange enheter å trekke fra; bruk større enheter for intervallet.</translation>
    </message>
    <message>
        <source>The reckoning was cancelled.</source>
        <translation>Beregningen ble avbrutt.</translation>
    </message>
    <message>
        <source>The data have %1 different values, and this metric or these weights can compare %2; use fewer, or nominal.</source>
        <translation>Dataene har %1 ulike verdier, og denne metrikken eller disse vektene kan sammenligne høyst %2; bruk færre, eller nominal.</translation>
    </message>
    <message>
        <source>“%1” is below 0, which the ratio metric does not know; use interval.</source>
        <translation>«%1» er mindre enn 0, og slike tall finnes ikke på forholdstallsskalaen (ratio); bruk interval.</translation>
    </message>
    <message>
        <source>The sets have too many codes to be compared with one another; use nominal_set.</source>
        <translation>Mengdene har for mange koder til å sammenlignes med hverandre; bruk nominal_set.</translation>
    </message>
    <message>
        <source>The matrix of weights needs a row and a column for each of the %1 codes.</source>
        <translation>Vektmatrisen må ha en rad og en kolonne for hver av de %1 kodene.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that nobody coded were left out.</source>
        <translation>
            <numerusform>%n enhet som ingen kodet, er utelatt.</numerusform>
            <numerusform>%n enheter som ingen kodet, er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Én enhet sier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: se etter koder som er byttet om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>Interval unreliable below %1 units.</source>
        <translation>Intervallet er upålitelig med færre enn %1 enheter.</translation>
    </message>
    <message>
        <source>The figure is not defined for %1 of the %2 resamples; they were left out.</source>
        <translation>Tallet er ikke definert for %1 av de %2 utvalgene; de er utelatt.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be reckoned with, as this metric or these weights need; use numbers, or nominal.</source>
        <translation>«%1» er ikke et tall som det kan regnes med, slik denne metrikken eller disse vektene krever; bruk tall, eller nominal.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so the order of the codes is not known; name the codes in their order, or use nominal.</source>
        <translation>«%1» er ikke et tall, så rekkefølgen på kodene er ikke kjent; oppgi kodene i rekkefølge, eller bruk nominal.</translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation>«%1» brukte aldri denne koden.</translation>
    </message>
    <message>
        <source>A bootstrap needs at least one resample; ask for 1,000.</source>
        <translation>Bootstrap trenger minst ett utvalg; be om 1000.</translation>
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
    <message numerus="yes">
        <source>“%1” comes below %2 with the %n task(s) below it.</source>
        <translation>
            <numerusform>«%1» kommer under %2 med %n oppgave under seg.</numerusform>
            <numerusform>«%1» kommer under %2 med %n oppgaver under seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n passage(s) stay as they are.</source>
        <translation>
            <numerusform>Deres %n utdrag blir som det er.</numerusform>
            <numerusform>De %n utdragene blir som de er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No task</source>
        <translation>Ingen oppgave</translation>
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
    <message>
        <source>Passages by task</source>
        <translation>Utdrag etter oppgave</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensjon</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Hold utenfor</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Uten oppgave</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktør</translation>
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
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Memo by %1</source>
        <translation>Notat av %1</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Oppgaven «%1»</translation>
    </message>
    <message>
        <source>Direction “%1”</source>
        <translation>Retningen «%1»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Aktøren «%1»</translation>
    </message>
    <message>
        <source>Argument “%1”</source>
        <translation>Argumentet «%1»</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Bare: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>95 % CI</source>
        <translation>95 % KI</translation>
    </message>
    <message>
        <source>%1; %2 in %3</source>
        <translation>%1; %2 i %3</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 %-intervaller</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Letters compared</source>
        <translation>Brev sammenlignet</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Units compared</source>
        <translation>Enheter sammenlignet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>coded by one or more</source>
        <translation>kodet av minst én</translation>
    </message>
    <message>
        <source>coded by all</source>
        <translation>kodet av alle</translation>
    </message>
    <message>
        <source>Agreement by component (nominal)</source>
        <translation>Samsvar etter komponent (nominalt)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alfa</translation>
    </message>
    <message>
        <source>binary u-alpha</source>
        <translation>binær u-alfa</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alfa</translation>
    </message>
    <message>
        <source>Coverage of cu</source>
        <translation>Dekning av cu</translation>
    </message>
    <message>
        <source>As stretches of text</source>
        <translation>Som tekstspenn</translation>
    </message>
    <message>
        <source>%1 pairs of passages, %2 of them without a difference.</source>
        <translation>%1 par av utdrag, %2 av dem uten forskjell.</translation>
    </message>
    <message>
        <source>Disagreement by kind</source>
        <translation>Uenighet etter type</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
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
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The %1 most used of %2 codes, each present or absent</source>
        <translation>De %1 mest brukte av %2 koder, hver til stede eller ikke</translation>
    </message>
    <message>
        <source>Each code, present or absent</source>
        <translation>Hver kode, til stede eller ikke</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
    <message>
        <source>Agreement between coders: %1</source>
        <translation>Samsvar mellom kodere: %1</translation>
    </message>
    <message>
        <source>Methods, to paste (%1)</source>
        <translation>Metode, til å lime inn (%1)</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that is translated into, in itself.</extracomment>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>ikke definert</translation>
    </message>
    <message>
        <source>%1 (95 % CI %2)</source>
        <translation>%1 (95 % KI %2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Compared as stretches of text, u-alpha (Krippendorff et al. 2016) was %1.</source>
        <translation>Sammenlignet som tekstspenn var u-alfa (Krippendorff mfl. 2016) %1.</translation>
    </message>
    <message>
        <source>Method of the intervals: %1.</source>
        <translation>Intervallmetode: %1.</translation>
    </message>
    <message>
        <source>A letter that a coder had not begun counts as uncoded by that coder (%1 of %2 letters).</source>
        <translation>Et brev som en koder ikke hadde begynt på, regnes som ukodet av denne koderen (%1 av %2 brev).</translation>
    </message>
    <message>
        <source>Letters that not all of the coders had begun were left out (%1 of %2).</source>
        <translation>Brev som ikke alle koderne hadde begynt på, ble utelatt (%1 av %2).</translation>
    </message>
    <message>
        <source>The codings of %1 in %2 (%3; unit of analysis: %4) were compared in Kodeks %5.</source>
        <translation>Kodingene til %1 i %2 (%3; analyseenhet: %4) ble sammenlignet i Kodeks %5.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) was %1.</source>
        <translation>Krippendorffs alfa (nominal) var %1.</translation>
    </message>
    <message>
        <source>The value of a unit is the set of the codes given to it; units that no coder coded for a component count only for whether a passage was coded.</source>
        <translation>Verdien av en enhet er mengden av koder den fikk; enheter som ingen koder kodet for en komponent, teller bare med for om et utdrag var kodet.</translation>
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
        <source>whether a passage was coded</source>
        <translation>om et utdrag var kodet</translation>
    </message>
    <message>
        <source>the actor from whom</source>
        <translation>fra-aktør</translation>
    </message>
    <message>
        <source>the actor to whom</source>
        <translation>til-aktør</translation>
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
        <source>character</source>
        <translation>tegn</translation>
    </message>
    <message>
        <source>word</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>setning</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tegn</numerusform>
            <numerusform>%n tegn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n setning</numerusform>
            <numerusform>%n setninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tegn</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>setninger</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>Found by one coder only</source>
        <translation>Funnet av bare én koder</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>Direction (not both transfers)</source>
        <translation>Retning (ikke begge overføringer)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 of %2: those that all coders have begun or marked as done</source>
        <translation>%1 av %2: de som alle koderne har begynt på eller merket som ferdige</translation>
    </message>
    <message>
        <source>%1 of %2: those that some of the coders have begun, since none has been begun by all</source>
        <translation>%1 av %2: de som noen av koderne har begynt på, siden ingen er begynt på av alle</translation>
    </message>
    <message>
        <source>%1, of which %2 have been begun by all coders</source>
        <translation>%1, hvorav %2 er begynt på av alle koderne</translation>
    </message>
    <message>
        <source>%1, all begun by all coders</source>
        <translation>%1, alle begynt på av alle koderne</translation>
    </message>
    <message>
        <source>percentile bootstrap, %1 resamples of %2, seed %3</source>
        <translation>persentil-bootstrap, %1 utvalg av %2, startverdi %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>linearised variance with Student’s t (Gwet 2014) over %1</source>
        <translation>linearisert varians med Students t (Gwet 2014) over %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Bare</translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; letters and codes that it rules out were left out.</source>
        <translation>Bare utdrag som oppfyller spørringen «%1», regnes som kodet; brev og koder som den utelukker, er utelatt.</translation>
    </message>
    <message>
        <source>They are rounds of one person, so that the figures are of intra-coder agreement.</source>
        <translation>De er runder av én person, så tallene gjelder intrakodersamsvar.</translation>
    </message>
    <message>
        <source>Tasks were compared at level %1 of their tree, a group counting as one code.</source>
        <translation>Oppgaver ble sammenlignet på nivå %1 i treet, der en gruppe regnes som én kode.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>wanted %1 first and wants %2 then</source>
        <translation>ville %1 først og vil %2 siden</translation>
    </message>
    <message>
        <source>said nothing first and wants %1 then</source>
        <translation>sa ikke noe først og vil %1 siden</translation>
    </message>
    <message>
        <source>wanted %1 first and says nothing then</source>
        <translation>ville %1 først og sier ikke noe siden</translation>
    </message>
    <message>
        <source>wants %1 in both rounds</source>
        <translation>vil %1 i begge rundene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln endring</numerusform>
            <numerusform>%Ln endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ikke noe er endret</translation>
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
    <name>Scans</name>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dansk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svensk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tysk</translation>
    </message>
    <message>
        <source>French</source>
        <translation>fransk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finsk</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandsk</translation>
    </message>
    <message>
        <source>The data that texts in %1 are recognised by is not installed. Install the Debian package %2 (or ask whoever keeps this machine), then try again.</source>
        <translation>Dataene som tekster på %1 gjenkjennes med, er ikke installert. Installer Debian-pakken %2 (eller spør den som har ansvar for maskinen), og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan, which recognises text, is missing. Install Kodeks again.</source>
        <translation>«%1» kunne ikke leses: Programmet kodeks-scan, som gjenkjenner tekst, mangler. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan does not start. Look whether the Debian packages libtesseract5 and tesseract-ocr-nor are installed, or install Kodeks again.</source>
        <translation>«%1» kunne ikke leses: Programmet kodeks-scan starter ikke. Se etter om Debian-pakkene libtesseract5 og tesseract-ocr-nor er installert, eller installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>The recognition was cancelled; no letter was imported.</source>
        <translation>Gjenkjenningen ble avbrutt; ingen brev ble importert.</translation>
    </message>
    <message>
        <source>No word was recognised in “%1”. Look whether it is a picture of text, not too faint and at least 200 dots per inch, and scan it again.</source>
        <translation>Ingen ord ble gjenkjent i «%1». Se etter om det er et bilde av tekst, ikke for svakt og med minst 200 punkter per tomme, og skann det på nytt.</translation>
    </message>
    <message>
        <source>No words were recognised there: page %1.</source>
        <translation>Ingen ord ble gjenkjent der: side %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) may be a section sign (§), which the data does not know; left as read and marked: %1.</source>
        <translation>
            <numerusform>%Ln ord kan være et paragraftegn (§), som dataene ikke kjenner; det står som det ble lest, og er merket: %1.</numerusform>
            <numerusform>%Ln ord kan være paragraftegn (§), som dataene ikke kjenner; de står som de ble lest, og er merket: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text was recognised (%1): %2 words, %3 of them doubtful (%4 %).</source>
        <translation>Teksten ble gjenkjent (%1): %2 ord, %3 av dem tvilsomme (%4 %).</translation>
    </message>
    <message>
        <source>Not recognised, since damaged or too slow to read: page %1.</source>
        <translation>Ikke gjenkjent, fordi den er skadet eller tar for lang tid: side %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section sign(s) (§) stand where “8”, “&amp;” or “$” was read before a number of a law.</source>
        <translation>
            <numerusform>%Ln paragraftegn (§) står der det ble lest «8», «&amp;» eller «$» foran nummeret i en lov.</numerusform>
            <numerusform>%Ln paragraftegn (§) står der det ble lest «8», «&amp;» eller «$» foran nummeret i en lov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned, among pages with text: page %1.</source>
        <translation>Skannet, blant sider med tekst: side %1.</translation>
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
    <message>
        <source>Looking for the places to code was cancelled.</source>
        <translation>Letingen etter steder å kode ble avbrutt.</translation>
    </message>
    <message>
        <source>There is no pattern to search for.</source>
        <translation>Det er ikke noe mønster å søke etter.</translation>
    </message>
    <message>
        <source>The pattern is longer than %1 characters.</source>
        <translation>Mønsteret er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read behind its character %2: %3.</source>
        <translation>Mønsteret «%1» kan ikke leses etter tegn %2: %3.</translation>
    </message>
    <message>
        <source>The pattern takes too long in “%1” and was stopped there; what it found before is shown. Make it simpler, such as without a * within a *.</source>
        <translation>Mønsteret tar for lang tid i «%1» og ble stoppet der; det som ble funnet før det, vises. Gjør det enklere, for eksempel uten en * inni en *.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>That settlement is no longer in the project.</source>
        <translation>Den avgjørelsen er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The project is coded blind. Mark “%1” as done before its differences are shown and settled.</source>
        <translation>Prosjektet kodes blindt. Merk «%1» som ferdig før uenighetene i det kan vises og avgjøres.</translation>
    </message>
    <message>
        <source>A passage to be settled belongs to another coder or letter.</source>
        <translation>Et utdrag som skal avgjøres, hører til en annen koder eller et annet brev.</translation>
    </message>
    <message>
        <source>There is no passage to be settled here.</source>
        <translation>Det er ikke noe utdrag å avgjøre her.</translation>
    </message>
    <message>
        <source>A difference that is left needs a note that says why.</source>
        <translation>En uenighet som får stå, må ha et notat som sier hvorfor.</translation>
    </message>
    <message>
        <source>Only one of the coders has a passage here, so there are no two to take over.</source>
        <translation>Bare den ene av koderne har et utdrag her, så det finnes ikke to å ta over.</translation>
    </message>
    <message>
        <source>Two passages that were to be taken over no longer say the same. Look at the differences again; nothing was changed.</source>
        <translation>To utdrag som skulle tas over, sier ikke lenger det samme. Se på uenighetene igjen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>A passage of another coder has the mark of the consensus. Go back to a copy of the project that is well.</source>
        <translation>Et utdrag fra en annen koder er merket som konsensus. Gå tilbake til en kopi av prosjektet som er i orden.</translation>
    </message>
    <message>
        <source>The project is coded blind. Mark a letter as done before its differences are shown and settled.</source>
        <translation>Prosjektet kodes blindt. Merk et brev som ferdig før uenighetene i det kan vises og avgjøres.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Sammenligningen ble avbrutt.</translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first; then the two can be compared.</source>
        <translation>«%1» er ute av syne mens runden din pågår. Avslutt runden først; så kan de to sammenlignes.</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.</source>
        <translation>«%1» har mer i seg enn en tabell over brev kan ha. Fjern det som ikke trengs, eller del den opp.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: there is a cell beyond the first 1,000 columns. Remove what is not needed.</source>
        <translation>«%1», arket «%2», rad %3: det er en celle utenfor de første 1 000 kolonnene. Fjern det som ikke trengs.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n formula(s) have no value in the file, so their cells could not be read (%3). Open and save the file in a spreadsheet program.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n formel har ingen verdi i filen, så cellen kunne ikke leses (%3). Åpne og lagre filen i et regnearkprogram.</numerusform>
            <numerusform>«%1», arket «%2»: %n formler har ingen verdi i filen, så cellene kunne ikke leses (%3). Åpne og lagre filen i et regnearkprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty (%3).</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n celle har en feil i stedet for en verdi og ble regnet som tom (%3).</numerusform>
            <numerusform>«%1», arket «%2»: %n celler har feil i stedet for verdier og ble regnet som tomme (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n celle har en feil i stedet for en verdi og ble tatt som tom.</numerusform>
            <numerusform>«%1», arket «%2»: %n celler har en feil i stedet for en verdi og ble tatt som tomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no workbook that Kodeks reads (.xlsx, .ods, .fods). Open it in a spreadsheet program, save the table as .xlsx or .csv and choose that.</source>
        <translation>«%1» er ikke en arbeidsbok som Kodeks leser (.xlsx, .ods, .fods). Åpne den i et regneark, lagre tabellen som .xlsx eller .csv, og velg den.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n comment(s) on cells were left out.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n kommentar til en celle er utelatt.</numerusform>
            <numerusform>«%1», arket «%2»: %n kommentarer til celler er utelatt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>in a training</source>
        <translation>i en opplæring</translation>
    </message>
    <message>
        <source>In a training you see your own passages alone, until it is ended.</source>
        <translation>I en opplæring ser du bare dine egne utdrag til den er avsluttet.</translation>
    </message>
    <message>
        <source>coded blind</source>
        <translation>blindkoding</translation>
    </message>
    <message>
        <source>Coded blind: passages of others are shown in the letters that you have marked as done.</source>
        <translation>Blindkoding: andres utdrag vises i brevene du har merket som ferdige.</translation>
    </message>
    <message>
        <source>in a new round</source>
        <translation>i en ny runde</translation>
    </message>
    <message>
        <source>In a new round your earlier passages are out of sight, until it is ended.</source>
        <translation>I en ny runde er de tidligere utdragene dine ute av syne til den er avsluttet.</translation>
    </message>
</context>
<context>
    <name>SketchCheck</name>
    <message>
        <source>What is kept for finding texts like another (row %1 of the table “content_sketch”) does not belong to its text.</source>
        <translation>Det som er lagret for å finne tekster som ligner på en annen (rad %1 i tabellen «content_sketch»), hører ikke til teksten.</translation>
    </message>
    <message>
        <source>Letters are not kept in the order of their names (the table “letter_order”): %1 places are wrong.</source>
        <translation>Brevene er ikke lagret i rekkefølge etter navn (tabellen «letter_order»): %1 plasser er feil.</translation>
    </message>
    <message>
        <source>“%1” is no value of a chain: these have 64 digits and letters from a to f.</source>
        <translation>«%1» er ingen verdi i en kjede: slike har 64 sifre og bokstaver fra a til f.</translation>
    </message>
    <message>
        <source>No step of the journal has this value: what was written down when it was told has been changed since, taken out, or is of another project.</source>
        <translation>Ingen skritt i journalen har denne verdien: det som var skrevet da verdien ble oppgitt, er endret siden, tatt ut, eller gjelder et annet prosjekt.</translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>on %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>alle koder</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alfa</translation>
    </message>
    <message>
        <source>binary u-alpha</source>
        <translation>binær u-alfa</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alfa</translation>
    </message>
    <message>
        <source>coverage of cu-alpha</source>
        <translation>dekningsgrad for cu-alfa</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>(k)u-alfa</translation>
    </message>
    <message>
        <source>coverage of (k)u-alpha</source>
        <translation>dekningsgrad for (k)u-alfa</translation>
    </message>
    <message>
        <source>F1 of characters</source>
        <translation>F1 for tegn</translation>
    </message>
    <message>
        <source>Jaccard of characters</source>
        <translation>Jaccard for tegn</translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation>Cohens kappa for tegn</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>cu- or (k)u-alpha</source>
        <translation>cu- eller (k)u-alfa</translation>
    </message>
    <message>
        <source>its coverage</source>
        <translation>dekningsgrad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Stretches of text are compared by character whatever the unit; F1, Jaccard and kappa count characters and have no interval, since characters are not independent.</source>
        <translation>Tekstspenn sammenlignes tegn for tegn uansett enhet; F1, Jaccard og kappa teller tegn og har ikke noe intervall, siden tegn ikke er uavhengige.</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>None of the chosen coders marked a passage.</source>
        <translation>Ingen av de valgte koderne har merket et utdrag.</translation>
    </message>
    <message>
        <source>Every coder marked the whole text, so there is nothing not coded to tell from what is coded; reliability cannot be judged without variation.</source>
        <translation>Alle koderne har merket hele teksten, så det finnes ikke noe ukodet å skille det kodede fra; reliabiliteten kan ikke bedømmes uten variasjon.</translation>
    </message>
    <message>
        <source>The coders’ passages never overlap.</source>
        <translation>Kodernes utdrag overlapper aldri.</translation>
    </message>
    <message>
        <source>Only one code occurs where the coders’ passages overlap.</source>
        <translation>Bare én kode forekommer der kodernes utdrag overlapper.</translation>
    </message>
    <message>
        <source>Passages of this code never overlap another coder’s passages.</source>
        <translation>Utdrag med denne koden overlapper aldri utdragene til en annen koder.</translation>
    </message>
    <message>
        <source>Passages of %1 with the codes “%2” and “%3” overlap at %4 in “%5”, so the text cannot be divided among the codes; each code on its own is compared.</source>
        <translation>Utdrag fra %1 med kodene «%2» og «%3» overlapper ved %4 i «%5», så teksten kan ikke deles mellom kodene; hver kode sammenlignes for seg.</translation>
    </message>
    <message>
        <source>Figures of characters compare exactly two coders; choose two, or use u-alpha.</source>
        <translation>Tall for tegn sammenligner nøyaktig to kodere; velg to, eller bruk u-alfa.</translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: se etter koder som er byttet om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>%1 resamples are too many for %2 codes; ask for fewer.</source>
        <translation>%1 utvalg er for mange for %2 koder; be om færre.</translation>
    </message>
    <message>
        <source>Interval unreliable below %1 letters.</source>
        <translation>Intervallet er upålitelig med færre enn %1 brev.</translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation>Ett brev gir ikke noe intervall.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” has no passage and counts as a coder who coded nothing.</source>
        <translation>«%1» har ingen utdrag og regnes som en koder som ikke kodet noe.</translation>
    </message>
    <message>
        <source>“%1” never used the code “%2”.</source>
        <translation>«%1» brukte aldri koden «%2».</translation>
    </message>
    <message>
        <source>No letter has passages of two of the coders; what a coder has not read counts as uncoded.</source>
        <translation>Ingen brev har utdrag av to av koderne; det en koder ikke har lest, regnes som ukodet.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>A temporary file could not be used; see that there is room for such files, and try again.</source>
        <translation>En midlertidig fil kunne ikke brukes. Se etter at det er plass til slike filer, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Percent agreement</source>
        <translation>Prosentvis samsvar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samsvar</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>Scotts pi</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>Scotts π</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ kappa</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Brennan–Prediger</source>
        <translation>Brennan–Prediger</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no project “%1”. Check its name and folder, or make a new project.</source>
        <translation>Prosjektet «%1» finnes ikke. Kontroller navn og mappe, eller lag et nytt prosjekt.</translation>
    </message>
    <message>
        <source>Something is being written to the project “%1” just now, so it cannot be read. Try again when it is done.</source>
        <translation>Noe skrives til prosjektet «%1» akkurat nå, så det kan ikke leses. Prøv igjen når det er ferdig.</translation>
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
    <message>
        <source>What the journal keeps of an edit cannot be read; nothing was changed. Check the project, and go back to an earlier copy if it is damaged.</source>
        <translation>Det journalen har om en endring, kan ikke leses; ingenting ble endret. Kontroller prosjektet, og gå tilbake til en tidligere kopi hvis det er skadet.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: its tables are not those of a project. Go back to a copy that is well.</source>
        <translation>Prosjektet «%1» er skadet: tabellene er ikke et prosjekts tabeller. Gå tilbake til en kopi som er i orden.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The file had lost the marks of a Kodeks project; they have been put back.</source>
        <translation>Filen hadde mistet merkene til et Kodeks-prosjekt; de er satt på plass.</translation>
    </message>
    <message>
        <source>The search index was missing and has been made anew.</source>
        <translation>Søkeindeksen manglet og er laget på nytt.</translation>
    </message>
    <message>
        <source>The project “%1” is encrypted. It opens with its passphrase.</source>
        <translation>Prosjektet «%1» er kryptert. Det åpnes med passordfrasen sin.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”. See that capitals and the keyboard&apos;s language are as they were when it was chosen. If you are sure of it, the beginning of the file may be damaged: try a backup.</source>
        <translation>Dette er ikke passordfrasen til «%1». Se etter at store bokstaver og tastaturspråket er som da den ble valgt. Er du sikker på den, kan begynnelsen av filen være skadet: prøv en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>What was written of “%1” is not the same as what was read, so the file was left as it was. Check the project, and try again.</source>
        <translation>Det som ble skrevet av «%1», er ikke det samme som ble lest, så filen ble latt som den var. Kontroller prosjektet, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no edit %1 in the journal. “kodeks restore PROJECT” lists the states one can go back to.</source>
        <translation>Det er ingen endring %1 i journalen. «kodeks restore PROSJEKT» lister tilstandene en kan gå tilbake til.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its name and whether you may read it.</source>
        <translation>«%1» kan ikke leses: %2. Kontroller navnet og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Open a backup, or save what is left of it in a new project (kodeks recover); Kodeks has not changed it.</source>
        <translation>Prosjektet «%1» er skadet. Åpne en sikkerhetskopi, eller redd det som er igjen, i et nytt prosjekt (kodeks recover); Kodeks har ikke endret det.</translation>
    </message>
    <message>
        <source>This project was saved from a damaged file whose journal was not whole, so states of before then cannot be brought back. Use a backup of that time.</source>
        <translation>Dette prosjektet ble reddet fra en skadet fil der journalen ikke var hel, så tilstander fra før det kan ikke hentes tilbake. Bruk en sikkerhetskopi fra den tiden.</translation>
    </message>
    <message>
        <source>That is no longer in the history.</source>
        <translation>Det er ikke lenger i historikken.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Learning from what is coded was cancelled.</source>
        <translation>Læringen av det som er kodet, ble avbrutt.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikke noe brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; there is no passage from %3 to %4.</source>
        <translation>«%1» har %2 tegn; det finnes ikke noe utdrag fra %3 til %4.</translation>
    </message>
    <message>
        <source>“%1” in the passage</source>
        <translation>«%1» i utdraget</translation>
    </message>
    <message>
        <source>“%1” in the heading</source>
        <translation>«%1» i overskriften</translation>
    </message>
    <message>
        <source>“%1” close by</source>
        <translation>«%1» i nærheten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in its definition</source>
        <translation>«%1» i definisjonen</translation>
    </message>
    <message numerus="yes">
        <source>given %n passage(s) ago</source>
        <translation>
            <numerusform>gitt for %n utdrag siden</numerusform>
            <numerusform>gitt for %n utdrag siden</numerusform>
        </translation>
    </message>
    <message>
        <source>like passage %1 of %2</source>
        <translation>som utdrag %1 i %2</translation>
    </message>
    <message>
        <source>often given</source>
        <translation>ofte gitt</translation>
    </message>
    <message>
        <source>Measuring the suggestions was cancelled.</source>
        <translation>Målingen av forslagene ble avbrutt.</translation>
    </message>
    <message>
        <source>coded so in %1, the same words</source>
        <translation>kodet slik i %1, de samme ordene</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation>Oppsummeringen ble avbrutt.</translation>
    </message>
    <message>
        <source>“%1” is there and what may have been written in it cannot be read, so it was left as it is. Move it away, or write the summary under another name.</source>
        <translation>«%1» ligger der, og det som kan være skrevet i den, kan ikke leses, så den ble latt være. Flytt den, eller skriv oppsummeringen under et annet navn.</translation>
    </message>
    <message>
        <source>There is no file “%1” to take the assessments from.</source>
        <translation>Det er ingen fil «%1» å hente vurderingene fra.</translation>
    </message>
    <message>
        <source>written by Kodeks</source>
        <translation>skrevet av Kodeks</translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text</source>
        <translation>laget av %1 av OpenDocument-teksten</translation>
    </message>
    <message>
        <source>written by Kodeks, since LibreOffice is not installed</source>
        <translation>skrevet av Kodeks, siden LibreOffice ikke er installert</translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text, with tags for screen readers</source>
        <translation>laget av %1 av OpenDocument-teksten, med merker for skjermlesere</translation>
    </message>
    <message>
        <source>Pages cannot be printed here.</source>
        <translation>Sider kan ikke skrives ut her.</translation>
    </message>
    <message>
        <source>printed by Kodeks without tags, since LibreOffice is not installed</source>
        <translation>skrevet ut av Kodeks uten tagger, siden LibreOffice ikke er installert</translation>
    </message>
    <message>
        <source>A summary is a file that ends with one of: %1.</source>
        <translation>En oppsummering er en fil som slutter med en av: %1.</translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>“%1” is a codebook, not a letter; bring it in as a codebook (Project, Import a codebook, or “kodeks new PROJECT --codebook FILE”).</source>
        <translation>«%1» er en kodebok, ikke et brev; importer den som kodebok (Prosjekt, Importer en kodebok, eller «kodeks new PROSJEKT --codebook FIL»).</translation>
    </message>
    <message>
        <source>“%1” is the report of an import, not a letter; it was left out.</source>
        <translation>«%1» er rapporten fra en import, ikke et brev; den er utelatt.</translation>
    </message>
    <message>
        <source>“%1” is a table of coded passages, not a letter; bring it in as passages (Project, Import passages, or “kodeks import-passages”) once the letters are in.</source>
        <translation>«%1» er en tabell med kodede utdrag, ikke et brev; importer den som utdrag (Prosjekt, Importer utdrag, eller «kodeks import-passages») når brevene er inne.</translation>
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
        <source>Mac OS Roman</source>
        <translation>Mac OS Roman</translation>
    </message>
    <message>
        <source>the DOS code page %1</source>
        <translation>DOS-kodesiden %1</translation>
    </message>
    <message>
        <source>Its encoding is not said and seems to be %1; look whether the letters are right: “%2”. If they are not, save it again as UTF-8.</source>
        <translation>Tegnkodingen er ikke oppgitt og ser ut til å være %1; se om bokstavene er riktige: «%2». Er de ikke det, lagre filen på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Its characters had been encoded twice (“Ã¥” for “å”) and were read as they were meant.</source>
        <translation>Tegnene var kodet to ganger («Ã¥» for «å») og er lest slik de var ment.</translation>
    </message>
    <message>
        <source>Some of its characters seem to have been encoded twice: “%1”; compare it with the original.</source>
        <translation>Noen av tegnene ser ut til å være kodet to ganger: «%1»; sammenlign med originalen.</translation>
    </message>
    <message>
        <source>Its encoding is not said and uncertain; look whether the letters are right: “%1”. If they are not, save it again as UTF-8.</source>
        <translation>Tegnkodingen er ikke oppgitt og usikker; se om bokstavene er riktige: «%1». Er de ikke det, lagre filen på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Some of its characters are damaged or in an unknown encoding and stand as “�”; get an undamaged copy.</source>
        <translation>Noen av tegnene er skadet eller i en ukjent tegnkoding og står som «�»; skaff en uskadet kopi.</translation>
    </message>
    <message>
        <source>It says that its encoding is “%1”, but it is not; it was read as %2.</source>
        <translation>Den oppgir tegnkodingen «%1», men det stemmer ikke; den er lest som %2.</translation>
    </message>
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
    <name>Training</name>
    <message>
        <source>Say whose passages are to be coded: the project does not have exactly one consensus.</source>
        <translation>Si hvem sine utdrag som skal kodes: prosjektet har ikke nøyaktig én konsensus.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikke noe brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” has no passage like that, so there is nothing to code.</source>
        <translation>«%1» har ikke noe slikt utdrag, så det er ingenting å kode.</translation>
    </message>
    <message>
        <source>The training is under way: what is not coded yet counts as not coded.</source>
        <translation>Opplæringen pågår: det som ennå ikke er kodet, regnes som ikke kodet.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were not coded.</source>
        <translation>
            <numerusform>%n sted ble ikke kodet.</numerusform>
            <numerusform>%n steder ble ikke kodet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than %1 passages here: their figures are shaky, a few passages more can turn them. Look at the differences rather than at the numbers, or choose more passages of these codes.</source>
        <translation>
            <numerusform>%n kode har færre enn %1 utdrag her: tallet for den er usikkert, noen få utdrag til kan snu det. Se heller på forskjellene enn på tallet, eller velg flere utdrag av denne koden.</numerusform>
            <numerusform>%n koder har færre enn %1 utdrag her: tallene for dem er usikre, noen få utdrag til kan snu dem. Se heller på forskjellene enn på tallene, eller velg flere utdrag av disse kodene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were chosen are no longer there and are left out.</source>
        <translation>
            <numerusform>%n utdrag som ble valgt, finnes ikke lenger og er utelatt.</numerusform>
            <numerusform>%n utdrag som ble valgt, finnes ikke lenger og er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand outside the places and are not compared.</source>
        <translation>
            <numerusform>%n utdrag står utenfor stedene og er ikke sammenlignet.</numerusform>
            <numerusform>%n utdrag står utenfor stedene og er ikke sammenlignet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation>Det er ingen opplæring. «kodeks training PROSJEKT list» nevner dem som finnes.</translation>
    </message>
    <message>
        <source>The coder whose passages “%1” was trained on is no longer in the project.</source>
        <translation>Koderen «%1» ble lært opp på utdragene til, finnes ikke lenger i prosjektet.</translation>
    </message>
</context>
<context>
    <name>WindowLanguage</name>
    <message>
        <source>en</source>
        <extracomment>This language&apos;s name: en, nb or nn.</extracomment>
        <translation>nb</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>open again: a passage has changed</source>
        <translation>åpen igjen: et utdrag er endret</translation>
    </message>
    <message>
        <source>open again: the passages stand in other pairs now</source>
        <translation>åpen igjen: utdragene danner andre par nå</translation>
    </message>
    <message>
        <source>open again: the consensus has changed</source>
        <translation>åpen igjen: konsensus er endret</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>took %1’s</source>
        <translation>tok utdraget til %1</translation>
    </message>
    <message>
        <source>took both</source>
        <translation>tok begge</translation>
    </message>
    <message>
        <source>settled otherwise</source>
        <translation>avgjort på annen måte</translation>
    </message>
    <message>
        <source>left with a note</source>
        <translation>står med et notat</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>enige</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ikke kodet</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ingen oppgave</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>ingen retning</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ingen argumenter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 før</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 etter</translation>
    </message>
    <message>
        <source>only what both have</source>
        <translation>bare det begge har</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be begun; see that there is room for temporary files, and try again.</source>
        <translation>Arbeidsboken kunne ikke påbegynnes; se etter at det er plass til midlertidige filer, og prøv igjen.</translation>
    </message>
    <message>
        <source>There are more rows than a spreadsheet holds (%L1); export as CSV, or fewer coders at a time.</source>
        <translation>Det er flere rader enn et regneark har plass til (%L1); eksporter som CSV, eller færre kodere om gangen.</translation>
    </message>
    <message>
        <source>The workbook could not be written; see that there is room for temporary files, and try again.</source>
        <translation>Arbeidsboken kunne ikke skrives; se etter at det er plass til midlertidige filer, og prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) had to be cut likewise.</source>
        <translation>
            <numerusform>%n celle til måtte kortes på samme måte.</numerusform>
            <numerusform>%n celler til måtte kortes på samme måte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: the text is longer than a cell of a spreadsheet holds (%4 characters) and was cut; CSV has it whole.</source>
        <translation>Ark «%1», rad %2, kolonne «%3»: teksten er lengre enn en celle i et regneark har plass til (%4 tegn), og ble kortet; CSV har den hel.</translation>
    </message>
    <message>
        <source>There are more columns than a spreadsheet holds (%L1); export as CSV.</source>
        <translation>Det er flere kolonner enn et regneark rommer (%L1); eksporter som CSV.</translation>
    </message>
    <message>
        <source>Workbooks are written by the library libxlsxwriter, which is not installed; install it, or export as CSV.</source>
        <translation>Arbeidsbøker skrives med biblioteket libxlsxwriter, som ikke er installert; installer det, eller eksporter som CSV.</translation>
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
<context>
    <name>ZipFiles</name>
    <message>
        <source>“%1” is damaged: its ZIP archive cannot be read; get an undamaged copy.</source>
        <translation>«%1» er skadet: ZIP-arkivet kan ikke leses; skaff en uskadet kopi.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than such a file can need, so Kodeks leaves it; get the file from a source you trust.</source>
        <translation>«%1» ville pakkes ut til langt mer enn en slik fil kan trenge, så Kodeks lar den være; skaff filen fra en kilde du stoler på.</translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive; choose another file.</source>
        <translation>«%1» er ikke et ZIP-arkiv; velg en annen fil.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation>«%1» er beskyttet med et passord; åpne den i programmet den kommer fra, og lagre den uten.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way Kodeks does not read; save it again in the program it comes from.</source>
        <translation>«%1» er pakket på en måte Kodeks ikke leser; lagre den på nytt i programmet den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” in it, so it is not a whole file of its kind; get another copy.</source>
        <translation>«%1» har ingen «%2» i seg og er derfor ikke en hel fil av sitt slag; skaff en annen kopi.</translation>
    </message>
    <message>
        <source>“%1” has “%2” in it twice with different contents; save it again in the program it comes from.</source>
        <translation>«%1» har «%2» i seg to ganger med ulikt innhold; lagre den på nytt i programmet den kommer fra.</translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and try again.</source>
        <translation>Arkivet kunne ikke lages. Frigjør minne, og prøv igjen.</translation>
    </message>
    <message>
        <source>The archive would have more than 4 GiB, which such a file cannot have; divide the project.</source>
        <translation>Arkivet ville fått mer enn 4 GiB, som en slik fil ikke kan ha. Del prosjektet.</translation>
    </message>
</context>
</TS>
