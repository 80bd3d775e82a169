<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Rename the coder…</source>
        <translation>Gi kodaren nytt namn…</translation>
    </message>
    <message>
        <source>Remove the coder…</source>
        <translation>Fjern kodaren…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nytt prosjekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Opne prosjekt…</translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation>Opne dømet Oslo 2024</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Importer brev…</translation>
    </message>
    <message>
        <source>Import a folder of letters…</source>
        <translation>Importer ei mappe med brev…</translation>
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
        <translation>Gi brevet nytt namn…</translation>
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
        <translation>Gjer om</translation>
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
        <translation>Finn førre</translation>
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
        <translation>Innstillingar…</translation>
    </message>
    <message>
        <source>Code the selection…</source>
        <translation>Kod markeringa…</translation>
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
        <translation>Byt om frå og til</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Fjern utdraget</translation>
    </message>
    <message>
        <source>Extend the end by a word</source>
        <translation>Utvid slutten med eitt ord</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Krymp slutten med eitt ord</translation>
    </message>
    <message>
        <source>Extend the end by a sentence</source>
        <translation>Utvid slutten med éi setning</translation>
    </message>
    <message>
        <source>Shrink the end by a sentence</source>
        <translation>Krymp slutten med éi setning</translation>
    </message>
    <message>
        <source>Extend the start by a word</source>
        <translation>Utvid starten med eitt ord</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Krymp starten med eitt ord</translation>
    </message>
    <message>
        <source>Extend the start by a sentence</source>
        <translation>Utvid starten med éi setning</translation>
    </message>
    <message>
        <source>Shrink the start by a sentence</source>
        <translation>Krymp starten med éi setning</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Neste utdrag</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Førre utdrag</translation>
    </message>
    <message>
        <source>Mark the letter as done</source>
        <translation>Merk brevet som ferdig</translation>
    </message>
    <message>
        <source>Choose the coder…</source>
        <translation>Vel kodar…</translation>
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
        <translation>Faner nedst</translation>
    </message>
    <message>
        <source>Passages of all coders</source>
        <translation>Utdrag frå alle kodarar</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Gå til brevet</translation>
    </message>
    <message>
        <source>Go to the list of letters</source>
        <translation>Gå til lista over brev</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Gå til disposisjonen</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Gå til kodeboka</translation>
    </message>
    <message>
        <source>Go to the passages</source>
        <translation>Gå til utdraga</translation>
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
        <translation>Førre brev</translation>
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
        <translation>Vanleg tekststorleik</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Fargar som i systemet</translation>
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
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Hurtigtastar…</translation>
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
        <translation>Opn nyleg brukt</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Importer ei kodebok…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Eksporter kodeboka…</translation>
    </message>
    <message>
        <source>New copy for a coder…</source>
        <translation>Ny kopi til ein kodar…</translation>
    </message>
    <message>
        <source>Bring in another project…</source>
        <translation>Hent inn eit anna prosjekt…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Prosjektinnstillingar…</translation>
    </message>
    <message>
        <source>Enlarge the lower tabs</source>
        <translation>Forstørr fanene nedst</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Sa&amp;manlikn</translation>
    </message>
    <message>
        <source>New letter from the clipboard</source>
        <translation>Nytt brev frå utklippstavla</translation>
    </message>
    <message>
        <source>Import facts of letters…</source>
        <translation>Importer fakta om brev…</translation>
    </message>
    <message>
        <source>Page of a scanned letter</source>
        <translation>Sidan til eit skanna brev</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Neste tvilsame ord</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Førre tvilsame ord</translation>
    </message>
    <message>
        <source>Page numbers and headers left out…</source>
        <translation>Utelatne sidetal og topptekstar…</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Eksporter historikken…</translation>
    </message>
    <message>
        <source>Wider margin</source>
        <translation>Breiare marg</translation>
    </message>
    <message>
        <source>Narrower margin</source>
        <translation>Smalare marg</translation>
    </message>
    <message>
        <source>Normal width of the margin</source>
        <translation>Vanleg breidde på margen</translation>
    </message>
    <message>
        <source>New task from the selected words…</source>
        <translation>Ny oppgåve av dei markerte orda…</translation>
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
        <translation>Berekn samsvaret</translation>
    </message>
    <message>
        <source>Next unit in disagreement</source>
        <translation>Neste eining med usemje</translation>
    </message>
    <message>
        <source>Previous unit in disagreement</source>
        <translation>Førre eining med usemje</translation>
    </message>
    <message>
        <source>Withdraw decisions about passages that are gone</source>
        <translation>Trekk tilbake avgjerder om utdrag som er borte</translation>
    </message>
    <message>
        <source>Coders…</source>
        <translation>Kodarar…</translation>
    </message>
    <message>
        <source>Overview of the study</source>
        <translation>Oversikt over studien</translation>
    </message>
    <message>
        <source>Next letter not begun</source>
        <translation>Neste brev som ikkje er påbyrja</translation>
    </message>
    <message>
        <source>Next uncoded sentence</source>
        <translation>Neste setning som ikkje er koda</translation>
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
        <translation>Godt sitat, eller ikkje</translation>
    </message>
    <message>
        <source>Certainty 1: unsure</source>
        <translation>Kor sikker: 1, usikker</translation>
    </message>
    <message>
        <source>Certainty 2: fairly sure</source>
        <translation>Kor sikker: 2, ganske sikker</translation>
    </message>
    <message>
        <source>Certainty 3: sure</source>
        <translation>Kor sikker: 3, sikker</translation>
    </message>
    <message>
        <source>Arrange for coding</source>
        <translation>Ordn vindauget for koding</translation>
    </message>
    <message>
        <source>Arrange for comparing</source>
        <translation>Ordn vindauget for samanlikning</translation>
    </message>
    <message>
        <source>Arrange for reading</source>
        <translation>Ordn vindauget for lesing</translation>
    </message>
    <message>
        <source>Unit and rules of coding…</source>
        <translation>Eining og reglar for kodinga…</translation>
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
        <translation>Ny gruppe av oppgåver…</translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation>Rediger koden…</translation>
    </message>
    <message>
        <source>Merge the code into…</source>
        <translation>Slå koden saman med…</translation>
    </message>
    <message>
        <source>Remove the code…</source>
        <translation>Fjern koden…</translation>
    </message>
    <message>
        <source>Code with the chosen code</source>
        <translation>Kod med den valde koden</translation>
    </message>
    <message>
        <source>Passages of the chosen code</source>
        <translation>Utdrag med den valde koden</translation>
    </message>
    <message>
        <source>Copy the table of agreement</source>
        <translation>Kopier samsvarstabellen</translation>
    </message>
    <message>
        <source>Copy the methods sentence</source>
        <translation>Kopier setninga til metodekapittelet</translation>
    </message>
    <message>
        <source>Bootstrap the intervals</source>
        <translation>Bootstrap-intervalla</translation>
    </message>
    <message>
        <source>Export the agreement…</source>
        <translation>Eksporter samsvaret…</translation>
    </message>
    <message>
        <source>Compare two coders in the letter</source>
        <translation>Samanlikn to kodarar i brevet</translation>
    </message>
    <message>
        <source>Swap the two coders</source>
        <translation>Byt om dei to kodarane</translation>
    </message>
    <message>
        <source>Go to the list of differences</source>
        <translation>Gå til lista over usemjer</translation>
    </message>
    <message>
        <source>Take the left coder’s</source>
        <translation>Ta utdraget til den venstre kodaren</translation>
    </message>
    <message>
        <source>Take the right coder’s</source>
        <translation>Ta utdraget til den høgre kodaren</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Ta begge</translation>
    </message>
    <message>
        <source>Settle otherwise…</source>
        <translation>Avgjer på annan måte…</translation>
    </message>
    <message>
        <source>Leave with a note…</source>
        <translation>La stå med eit notat…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opn den igjen</translation>
    </message>
    <message>
        <source>Adopt what both agree on</source>
        <translation>Ta over det begge er samde om</translation>
    </message>
    <message>
        <source>Checks of the study</source>
        <translation>Kontroll av studien</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Høg kontrast, svart på kvitt</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Høg kontrast, kvitt på svart</translation>
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
        <translation>Gå til notata</translation>
    </message>
    <message>
        <source>Go to the other half</source>
        <translation>Gå til den andre halvdelen</translation>
    </message>
    <message>
        <source>Halves above each other</source>
        <translation>Halvdelane over kvarandre</translation>
    </message>
    <message>
        <source>Split view</source>
        <translation>Delt visning</translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation>Detaljar om utdraget</translation>
    </message>
    <message>
        <source>Go to the passage details</source>
        <translation>Gå til detaljane om utdraget</translation>
    </message>
    <message>
        <source>Next difference to settle</source>
        <translation>Neste usemje å avgjere</translation>
    </message>
    <message>
        <source>Previous difference to settle</source>
        <translation>Førre usemje å avgjere</translation>
    </message>
    <message>
        <source>Query the passages</source>
        <translation>Spør etter utdrag</translation>
    </message>
    <message>
        <source>Memo of the chosen code…</source>
        <translation>Notat til den valde koden…</translation>
    </message>
    <message>
        <source>Export the summary…</source>
        <translation>Eksporter oppsummeringa…</translation>
    </message>
    <message>
        <source>What the consultation proposes…</source>
        <translation>Kva høyringa foreslår…</translation>
    </message>
    <message>
        <source>Suggest codes</source>
        <translation>Foreslå kodar</translation>
    </message>
    <message>
        <source>Read what the query finds</source>
        <translation>Les det spørjinga finn</translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation>Ukoda setningar</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake til der du var</translation>
    </message>
    <message>
        <source>Read the chosen code through all letters</source>
        <translation>Les den valde koden gjennom alle brev</translation>
    </message>
    <message>
        <source>Conclude: who wants what</source>
        <translation>Konkluder: kven vil kva</translation>
    </message>
    <message>
        <source>Filter what is concluded</source>
        <translation>Filtrer det som blir konkludert</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matriser</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>Leirar</translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation>Flytdiagram</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjar</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Eksporter tala…</translation>
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
        <translation>Søk etter eit mønster</translation>
    </message>
    <message>
        <source>Sort the hits…</source>
        <translation>Sorter treffa…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Eksporter treffa…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Førre treff</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå til staden</translation>
    </message>
    <message>
        <source>Code the pile or the marked hits (one alone: go there)</source>
        <translation>Kod bunken eller dei merka treffa (eitt åleine: gå dit)</translation>
    </message>
    <message>
        <source>Show the sentence, then the paragraph</source>
        <translation>Vis setninga, så avsnittet</translation>
    </message>
    <message>
        <source>Show the line alone</source>
        <translation>Vis berre linja</translation>
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
        <translation>Importer meir</translation>
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
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Code the same words in other letters…</source>
        <translation>Kod dei same orda i andre brev…</translation>
    </message>
    <message>
        <source>Mark uncoded sentences</source>
        <translation>Merk ukoda setningar</translation>
    </message>
    <message>
        <source>Code again (new round)…</source>
        <translation>Kod på nytt (ny runde)…</translation>
    </message>
    <message>
        <source>Begin a training…</source>
        <translation>Byrj ei opplæring…</translation>
    </message>
    <message>
        <source>End the round or training…</source>
        <translation>Avslutt runden eller opplæringa…</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Gå til opplæringa</translation>
    </message>
    <message>
        <source>Next place of the training</source>
        <translation>Neste stad i opplæringa</translation>
    </message>
    <message>
        <source>Previous place of the training</source>
        <translation>Førre stad i opplæringa</translation>
    </message>
    <message>
        <source>Rounds and training</source>
        <translation>Rundar og opplæring</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Decide on contradictions…</source>
        <translation>Avgjer motseiingar…</translation>
    </message>
    <message>
        <source>What letters count as…</source>
        <translation>Kva brev tel som…</translation>
    </message>
    <message>
        <source>Who was asked to answer…</source>
        <translation>Kven som vart bedne om å svare…</translation>
    </message>
    <message>
        <source>Words for numbers…</source>
        <translation>Ord for tal…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Krypter…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Byt passordfrase…</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Dekrypter…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås no</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Export more</source>
        <translation>Eksporter meir</translation>
    </message>
    <message>
        <source>Copies and other projects</source>
        <translation>Kopiar og andre prosjekt</translation>
    </message>
    <message>
        <source>Rules, memo and check</source>
        <translation>Reglar, notat og kontroll</translation>
    </message>
    <message>
        <source>How good suggested codes are…</source>
        <translation>Kor gode kodeframlegga er…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre ein kopi…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Open an earlier state…</source>
        <translation>Opne ein tidlegare tilstand …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>What is in this file…</source>
        <translation>Kva som er i denne fila…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Samanlikninga vart avbroten.</translation>
    </message>
    <message>
        <source>The project is coded blind, so only letters that you have marked as done are compared, and there are none yet.</source>
        <translation>Prosjektet blir koda blindt, så berre brev som du har merkt som ferdige, blir samanlikna, og det er ingen enno.</translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first, then compare.</source>
        <translation>«%1» er ute av syne medan runden din går føre seg. Avslutt runden først, og samanlikn så.</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Rapporten kunne ikkje skrivast: %1</translation>
    </message>
    <message>
        <source>A report of agreement is written as .html, .pdf, .csv or .json; give the file one of these endings.</source>
        <translation>Ein samsvarsrapport blir skriven som .html, .pdf, .csv eller .json; gi fila ei av desse endingane.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>coded</source>
        <translation>koda</translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation>«%1» brukte aldri denne koden.</translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Éi eining seier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>The comparison of the coders was cancelled.</source>
        <translation>Samanlikninga av kodarane vart avbroten.</translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: sjå etter kodar som er bytt om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>Characters are not independent of one another, so that there is no instant interval for them; ask for a bootstrap over letters.</source>
        <translation>Teikn er ikkje uavhengige av kvarandre, så det finst ikkje noko intervall for dei med ein gong; be om bootstrap over brev.</translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation>Eitt brev gir ikkje noko intervall.</translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 letters.</source>
        <translation>Intervalla er upålitelege med færre enn %1 brev.</translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 units.</source>
        <translation>Intervalla er upålitelege med færre enn %1 einingar.</translation>
    </message>
    <message>
        <source>Less agreement than chance: letters that a coder has not begun count as uncoded by them.</source>
        <translation>Mindre samsvar enn tilfeldig: Brev som ein kodar ikkje har byrja på, blir rekna som ukoda av denne kodaren.</translation>
    </message>
    <message>
        <source>Intra-coder agreement: %1 are rounds of one person. The figures tell how steadily that person codes, not how far different people agree.</source>
        <translation>Intrakodarsamsvar: %1 er rundar av éin person. Tala seier kor stødig den personen kodar, ikkje kor langt ulike personar er samde.</translation>
    </message>
    <message>
        <source>%1 are rounds of one person, and so not independent of one another: the figures mix how steadily that person codes with how far people agree.</source>
        <translation>%1 er rundar av éin person og derfor ikkje uavhengige av kvarandre: tala blandar kor stødig den personen kodar, med kor langt personar er samde.</translation>
    </message>
    <message>
        <source>Tasks are compared at level %1 of their tree: what stands below a task or group of that level counts as that one code.</source>
        <translation>Oppgåver blir samanlikna på nivå %1 i treet: det som står under ei oppgåve eller gruppe på det nivået, blir rekna som den eine koden.</translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; what else the coders have coded counts as uncoded. Letters and codes that the query rules out are left out. The units are those of the whole text.</source>
        <translation>Berre utdrag som oppfyller spørjinga «%1», blir rekna som koda; alt anna kodarane har koda, blir rekna som ukoda. Brev og kodar som spørjinga utelukkar, er ikkje med. Einingane er heile teksten sine.</translation>
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
            <numerusform>%Ln komponentar</numerusform>
        </translation>
    </message>
    <message>
        <source>some codes</source>
        <translation>nokon kodar</translation>
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
        <translation>Einingar som er samanlikna</translation>
    </message>
    <message>
        <source>Units that all of these coders coded</source>
        <translation>Einingar som alle desse kodarane koda</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle einingar</translation>
    </message>
    <message>
        <source>Units to which all gave the code</source>
        <translation>Einingar som alle gav koden</translation>
    </message>
    <message>
        <source>Units to which only %1 gave the code</source>
        <translation>Einingar som berre %1 gav koden</translation>
    </message>
    <message>
        <source>Units to which nobody gave the code</source>
        <translation>Einingar som ingen gav koden</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Samanlikna over</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Coded by all</source>
        <translation>Koda av alle</translation>
    </message>
    <message>
        <source>units that at least one coded</source>
        <translation>einingar som minst éin koda</translation>
    </message>
    <message>
        <source>units that all coded</source>
        <translation>einingar som alle koda</translation>
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
        <translation>Berre %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ingen av dei</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that nobody used are not listed.</source>
        <translation>
            <numerusform>%Ln kode som ingen brukte, er ikkje teken med.</numerusform>
            <numerusform>%Ln kodar som ingen brukte, er ikkje teke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit: %1 · %2 · %3 in %4 · %5 · Kodeks %6</source>
        <translation>Eining: %1 · %2 · %3 i %4 · %5 · Kodeks %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Intra-coder agreement</source>
        <translation>Intrakodarsamsvar</translation>
    </message>
    <message>
        <source>Tasks at level %1</source>
        <translation>Oppgåver på nivå %1</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Character</source>
        <translation>Teikn</translation>
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
            <numerusform>%Ln teikn</numerusform>
            <numerusform>%Ln teikn</numerusform>
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
            <numerusform>%Ln setningar</numerusform>
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
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ikkje koda</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>koda</translation>
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
        <translation>Tal blir skrive som .csv, .xlsx eller .json. «%1» er ingen av dei.</translation>
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
            <numerusform>Det er ein tabell med svar: Kvar rad med tekst vart eit brev (%n).</numerusform>
            <numerusform>Det er ein tabell med svar: Kvar rad med tekst vart eit brev (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were left out: %1.</source>
        <translation>Kolonnar som vart utelatne: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no answer in any column of text or questions and were left out: row %1.</source>
        <translation>
            <numerusform>%n rad har ikkje svar i nokon kolonne med tekst eller spørsmål og vart utelate: rad %1.</numerusform>
            <numerusform>%n rader har ikkje svar i nokon kolonne med tekst eller spørsmål og vart utelate: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could not be read and became attributes: row %1.</source>
        <translation>
            <numerusform>%n dato kunne ikkje lesast og vart ein eigenskap: rad %1.</numerusform>
            <numerusform>%n datoar kunne ikkje lesast og vart eigenskapar: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) were cut, since they are longer than %2 characters: row %1.</source>
        <translation>
            <numerusform>%n eigenskap vart kutta, sidan den er lengre enn %2 teikn: rad %1.</numerusform>
            <numerusform>%n eigenskapar vart kutta, sidan dei er lengre enn %2 teikn: rad %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveKinds</name>
    <message>
        <source>“%1” is a REFI-QDA project (.qdpx) with letters, codes and passages, not a letter; choose it by itself to bring it in.</source>
        <translation>«%1» er eit REFI-QDA-prosjekt (.qdpx) med brev, kodar og utdrag, ikkje eit brev; vel det for seg sjølv for å hente det inn.</translation>
    </message>
    <message>
        <source>“%1” is a document of Apple&apos;s Pages (or Numbers or Keynote), which only those programs read; export it there as Word (.docx) or PDF and import that.</source>
        <translation>«%1» er eit dokument frå Apples Pages (eller Numbers eller Keynote), som berre dei programma les; eksporter det derfrå som Word (.docx) eller PDF og importer det.</translation>
    </message>
    <message>
        <source>“%1” is an office document, but not of text; save its text as .docx or .odt, and import that.</source>
        <translation>«%1» er eit kontordokument, men ikkje med tekst; lagre teksten som .docx eller .odt, og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a REFI-QDA project with letters, codes and passages, not a letter; give it the ending .qdpx and choose it by itself to bring it in.</source>
        <translation>«%1» er eit REFI-QDA-prosjekt med brev, kodar og utdrag, ikkje eit brev; gi det endinga .qdpx og vel det for seg sjølv for å hente det inn.</translation>
    </message>
    <message>
        <source>“%1” is an archive of files, not a letter; unpack it and import its folder.</source>
        <translation>«%1» er eit arkiv med filer, ikkje eit brev; pakk det ut og importer mappa.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>“%1” is a folder; choose the name of a file.</source>
        <translation>«%1» er ei mappe; vel namnet på ei fil.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose the name of an ordinary file.</source>
        <translation>«%1» er eit røyr eller ei eining; vel namnet på ei vanleg fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” does not exist; create it or choose another.</source>
        <translation>«%1» kan ikkje skrivast, fordi mappa «%2» ikkje finst; lag den, eller vel ein annan.</translation>
    </message>
    <message>
        <source>“%1” is read-only; choose another name.</source>
        <translation>«%1» er skriveverna; vel eit anna namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” is read-only; choose another.</source>
        <translation>«%1» kan ikkje skrivast, fordi mappa «%2» er skriveverna; vel ein annan.</translation>
    </message>
    <message>
        <source>“%1” could not be written, since the disk is full; free some space or choose another folder.</source>
        <translation>«%1» kunne ikkje skrivast, fordi disken er full; frigjer plass, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); check the disk or the network, or choose another folder.</source>
        <translation>«%1» kunne ikkje skrivast (%2); kontroller disken eller nettverket, eller vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>AtomicFolder</name>
    <message>
        <source>“%1” is a file; choose the name of a folder.</source>
        <translation>«%1» er ei fil; vel namnet på ei mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” does not exist; create it or choose another.</source>
        <translation>«%1» kan ikkje lagast, fordi mappa «%2» ikkje finst; lag den, eller vel ein annan.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” is read-only; choose another.</source>
        <translation>«%1» kan ikkje lagast, fordi mappa «%2» er skriveverna; vel ein annan.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files than an earlier export; choose a new or an empty folder.</source>
        <translation>Mappa «%1» har andre filer enn dei frå ein tidlegare eksport; vel ein ny eller ei tom mappe.</translation>
    </message>
    <message>
        <source>“%1” could not be written; check the disk or the network, or choose another folder.</source>
        <translation>«%1» kunne ikkje skrivast; kontroller disken eller nettverket, eller vel ei anna mappe.</translation>
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
        <translation>«%1» har ingen eigen tekst, berre vedlegg; importer den med vedlegg, så blir kvart av dei eit brev: %2.</translation>
    </message>
    <message>
        <source>Its attachments were left out; import it with attachments, and each becomes a letter of its own: %1.</source>
        <translation>Vedlegga er utelatne; importer den med vedlegg, så blir kvart av dei eit eige brev: %1.</translation>
    </message>
    <message>
        <source>Pictures in its text, signatures and cards were left out: %1.</source>
        <translation>Bilete i teksten, signaturar og visittkort er utelate: %1.</translation>
    </message>
    <message>
        <source>Outlook has packed its text as it was set, and what was attached, into a file that Kodeks does not open (%1); it was left out. Unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation>Outlook har pakka den formaterte teksten og vedlegga i ei fil som Kodeks ikkje opnar (%1); fila er utelaten. Pakk den ut med eit program for slike filer (til dømes ytnef), eller be avsendaren om sjølve filene, og importer dei.</translation>
    </message>
    <message>
        <source>Outlook keeps its text as rich text only, which Kodeks does not read there; open it in Outlook, save it as HTML or plain text, and import that.</source>
        <translation>Outlook har teksten berre som rik tekst, som Kodeks ikkje les der; opn den i Outlook, lagre den som HTML eller rein tekst, og importer det.</translation>
    </message>
    <message>
        <source>“%1” holds what Outlook has packed of an e-mail (winmail.dat), which Kodeks does not open; unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation>«%1» er ein e-post slik Outlook pakkar den (winmail.dat), og slike filer opnar ikkje Kodeks; pakk den ut med eit program for slike filer (til dømes ytnef), eller be avsendaren om sjølve filene, og importer dei.</translation>
    </message>
    <message>
        <source>What is encrypted or packed into a signature (%1) cannot be opened without its key and was left out; save it unencrypted in the mail program that reads it, and import that.</source>
        <translation>Det som er kryptert eller pakka inn i ein signatur (%1), kan ikkje opnast utan nøkkelen og vart utelate; lagre det ukryptert i e-postprogrammet som kan lese det, og importer det.</translation>
    </message>
</context>
<context>
    <name>CampGraph</name>
    <message numerus="yes">
        <source>Camp %1 · %2: %3, %n tie(s) drawn</source>
        <translation>
            <numerusform>Leir %1 · %2: %3, %n band teikna</numerusform>
            <numerusform>Leir %1 · %2: %3, %n band teikna</numerusform>
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
        <translation>Med eigne ord</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Utelèt</translation>
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
        <translation>Samanlikninga av breva vart avbroten.</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message>
        <source>agreement %1</source>
        <translation>semje %1</translation>
    </message>
    <message>
        <source>conflict %1</source>
        <translation>motsetning %1</translation>
    </message>
    <message>
        <source>agreement less conflict %1</source>
        <translation>semje minus motsetning %1</translation>
    </message>
    <message>
        <source>not defined, since what it is divided by is not above zero</source>
        <translation>ikkje definert, sidan det som det blir delt på, ikkje er over null</translation>
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
        <translation>seg sjølv</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendarar</translation>
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
        <translation>%1 av %2 avsendarar (%3)</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Fila er skadd: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” names a row of “%3” that is not there.</source>
        <translation>Rad %2 i tabellen «%1» viser til ei rad i «%3» som ikkje finst.</translation>
    </message>
    <message>
        <source>The search index lacks %1 of the texts.</source>
        <translation>Søkjeindeksen manglar %1 av tekstane.</translation>
    </message>
    <message>
        <source>The passage %1 lies outside the text of “%2”.</source>
        <translation>Utdraget %1 ligg utanfor teksten i «%2».</translation>
    </message>
    <message>
        <source>The passage %1 does not quote the text of “%2” at its place.</source>
        <translation>Utdraget %1 siterer ikkje det som står på dets plass i teksten i «%2».</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported.</source>
        <translation>Teksten i «%1» er ikkje den som vart importert.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen vart avbroten.</translation>
    </message>
    <message>
        <source>The attribute “%2” of “%1” is kept under another name.</source>
        <translation>Eigenskapen «%2» ved «%1» er lagra under eit anna namn.</translation>
    </message>
    <message>
        <source>The file has lost the marks of a Kodeks project, as copies made with .dump do. Open it once in Kodeks, which puts them back.</source>
        <translation>Fila har mista merka til eit Kodeks-prosjekt, slik kopiar laga med .dump gjer. Opn den éin gong i Kodeks, som set dei på plass.</translation>
    </message>
    <message>
        <source>The search index (the table “letter_search”) is missing. Open the project once in Kodeks, which makes it anew; until then searching takes longer.</source>
        <translation>Søkjeindeksen (tabellen «letter_search») manglar. Opne prosjektet éin gong i Kodeks, som lagar han på nytt; til då tek søk lengre tid.</translation>
    </message>
    <message>
        <source>The recognised words of “%1” do not fit its text.</source>
        <translation>Dei gjenkjende orda i «%1» passar ikkje til teksten.</translation>
    </message>
    <message>
        <source>The numbers of passages that are kept (the tables “passage_count” and “code_count”) are not those there are.</source>
        <translation>Tala på utdrag som blir haldne (tabellane «passage_count» og «code_count»), er ikkje dei som finst.</translation>
    </message>
    <message>
        <source>What edit %1 of the journal changed cannot be read, so that it cannot be undone.</source>
        <translation>Det endring %1 i journalen gjorde, kan ikkje lesast, så den kan ikkje angrast.</translation>
    </message>
    <message>
        <source>What edit %1 of the journal is about does not follow from what it changed.</source>
        <translation>Det endring %1 i journalen skal handle om, følgjer ikkje av det den gjorde.</translation>
    </message>
    <message>
        <source>Edit %1 of the journal (%2, by %3) does not fit the chain: it, or a step before it, is not what it was when it was made, or one was taken out.</source>
        <translation>Endring %1 i journalen (%2, av %3) passar ikkje i kjeda: ho, eller eit steg før ho, er ikkje det ho var då ho vart gjord, eller noko er teke ut.</translation>
    </message>
    <message>
        <source>Whether edit %1 of the journal is done or undone is not what its steps say.</source>
        <translation>Om endring %1 i journalen er gjord eller angra, er ikkje det stega seier.</translation>
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
        <translation>Lukk fana</translation>
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
        <translation>Hald utanfor:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Døme:</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>Også kalla:</translation>
    </message>
    <message>
        <source>A kind of:</source>
        <translation>Ein slags:</translation>
    </message>
    <message>
        <source>One passage:</source>
        <translation>Eitt utdrag:</translation>
    </message>
</context>
<context>
    <name>CodeValue</name>
    <message>
        <source>The id “%1” is already used by “%2”.</source>
        <translation>Id-en «%1» blir allereie brukt av «%2».</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>Ei oppgåve må ha eit namn.</translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation>Eit argument må ha eit namn.</translation>
    </message>
    <message>
        <source>A transfer needs an actor to come from and one to go to.</source>
        <translation>Ei overføring må ha éin aktør å gå frå og éin å gå til.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Retninga «%1» finst allereie.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein aktør må ha eit namn.</translation>
    </message>
    <message>
        <source>“%1” is already a name of the actor “%2”.</source>
        <translation>«%1» er allereie eit namn på aktøren «%2».</translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation>Ein aktør kan ikkje vere underordna seg sjølv.</translation>
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
        <translation>«%1» har ingen kolonne «dimension» og er derfor ikkje ei kodebok; ei kodebok har kolonnane %2.</translation>
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
        <translation>«%1» er ikkje gyldig JSON på linje %2 (%3); rett opp der, og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” is no codebook: a codebook is a JSON object in braces.</source>
        <translation>«%1» er ikkje ei kodebok: ei kodebok er eit JSON-objekt i krøllparentesar.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a codebook; divide it.</source>
        <translation>«%1» er større enn 16 MiB og dermed for stor for ei kodebok; del den opp.</translation>
    </message>
    <message>
        <source>the colour “%1” must be written as #rrggbb.</source>
        <translation>fargen «%1» må skrivast som #rrggbb.</translation>
    </message>
    <message>
        <source>the uuid of “%1” is no uuid; remove it, and it gets a new one.</source>
        <translation>uuid-en til «%1» er ingen uuid; fjern den, så får koden ein ny.</translation>
    </message>
    <message>
        <source>“dimensions” is missing, so this is no codebook; choose another file.</source>
        <translation>«dimensions» manglar, så dette er ikkje ei kodebok; vel ei anna fil.</translation>
    </message>
    <message>
        <source>“%1” is no dimension that Kodeks knows; use task, direction and argument.</source>
        <translation>«%1» er ingen dimensjon Kodeks kjenner; bruk task, direction og argument.</translation>
    </message>
    <message>
        <source>two actors are called “%1”; rename one of them.</source>
        <translation>to aktørar heiter «%1»; gi den eine eit anna namn.</translation>
    </message>
    <message>
        <source>“%1” is a kind of itself, or more than %2 kinds deep; correct “kind_of”.</source>
        <translation>«%1» er underordna seg sjølv eller ligg meir enn %2 nivå djupt; rett opp «kind_of».</translation>
    </message>
    <message>
        <source>“uuid” is no uuid; remove it, and the group gets a new one.</source>
        <translation>«uuid» er ingen uuid; fjern den, så får gruppa ein ny.</translation>
    </message>
    <message>
        <source>“%1” is no kind of direction; use transfer, unchanged, cooperation or unclear.</source>
        <translation>«%1» er ingen type retning; bruk transfer, unchanged, cooperation eller unclear.</translation>
    </message>
    <message>
        <source>the direction has neither “from” nor “to”; give them, or a “kind” other than transfer.</source>
        <translation>retninga har verken «from» eller «to»; fyll dei inn, eller gi ein annan «kind» enn transfer.</translation>
    </message>
    <message>
        <source>a transfer needs both “from” and “to”; fill in the one that is missing.</source>
        <translation>ei overføring må ha både «from» og «to»; fyll inn den som manglar.</translation>
    </message>
    <message>
        <source>“%1” is no kind of argument; use argument or theme.</source>
        <translation>«%1» er ingen type argument; bruk argument eller theme.</translation>
    </message>
    <message>
        <source>the id “%1” has a semicolon, which joins ids in tables; use another character.</source>
        <translation>id-en «%1» har eit semikolon, som skil id-ar i tabellar; bruk eit anna teikn.</translation>
    </message>
    <message>
        <source>the id “%1” stands here twice; give every code an id of its own.</source>
        <translation>id-en «%1» står her to gonger; gi kvar kode sin eigen id.</translation>
    </message>
    <message>
        <source>the uuid %1 stands here twice; remove one, and that code gets a new one.</source>
        <translation>uuid-en %1 står her to gonger; fjern den eine, så får den koden ein ny.</translation>
    </message>
</context>
<context>
    <name>CoderCopy</name>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing itself. Name the coder whom the copy is for.</source>
        <translation>«%1» er konsensus for to kodarar og kodar ingenting sjølv. Oppgi kodaren som kopien er til.</translation>
    </message>
    <message>
        <source>A copy for a coder needs the coder&apos;s name.</source>
        <translation>Ein kopi til ein kodar må ha namnet på kodaren.</translation>
    </message>
</context>
<context>
    <name>CodingDraft</name>
    <message>
        <source>No task matches “%1”.</source>
        <translation>Ingen oppgåve passar til «%1».</translation>
    </message>
    <message>
        <source>No direction matches “%1”.</source>
        <translation>Ingen retning passar til «%1».</translation>
    </message>
    <message>
        <source>No argument matches “%1”.</source>
        <translation>Ingen argument passar til «%1».</translation>
    </message>
    <message>
        <source>No direction matches “%1”. To make one, write both actors: from&gt;to.</source>
        <translation>Ingen retningar passar til «%1». Skriv begge aktørane for å lage ein ny: frå&gt;til.</translation>
    </message>
    <message>
        <source>No task matches “%1”. To make one in a group, write both: Group/Task.</source>
        <translation>Inga oppgåve passar til «%1». For å lage ei i ei gruppe skriv du begge: Gruppe/Oppgåve.</translation>
    </message>
</context>
<context>
    <name>Coefficients</name>
    <message>
        <source>No unit was coded by two or more of the chosen coders.</source>
        <translation>Inga eining er koda av to eller fleire av dei valde kodarane.</translation>
    </message>
    <message>
        <source>Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include units where the code is absent.</source>
        <translation>Berre éin kode finst. Samsvaret er 100 %, men reliabiliteten kan ikkje bedømmast utan variasjon; ta med einingar der koden ikkje finst.</translation>
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
        <translation>Kodarane %1 og %2: %3</translation>
    </message>
    <message>
        <source>This standard error holds only where every unit was coded by the same number of coders.</source>
        <translation>Denne standardfeilen gjeld berre når alle einingar er koda av like mange kodarar.</translation>
    </message>
    <message>
        <source>No standard error is offered for this figure; ask for a bootstrap interval.</source>
        <translation>Det finst ingen standardfeil for dette talet; be om eit bootstrap-intervall.</translation>
    </message>
    <message>
        <source>This coefficient needs at least two possible codes; name those of the codebook.</source>
        <translation>Denne koeffisienten krev minst to moglege kodar; oppgi kodane i kodeboka.</translation>
    </message>
    <message>
        <source>By these weights none of the codes that occur differ; choose other weights.</source>
        <translation>Med desse vektene skil ingen av kodane som finst, seg frå kvarandre; vel andre vekter.</translation>
    </message>
    <message>
        <source>Code not used.</source>
        <translation>Koden er ikkje brukt.</translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Éi eining seier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>%1 compares exactly two coders; choose two, or use Krippendorff’s alpha.</source>
        <translation>%1 samanliknar nøyaktig to kodarar; vel to, eller bruk Krippendorffs alfa.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>no task</source>
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>inga retning</translation>
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
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kor sikker</translation>
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
        <translation>ikkje koda</translation>
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
        <translation>«%1» er ei eldre arbeidsbok (.xls), ein tabell og ikkje eit brev; lagre den som .xlsx eller .csv og hent den inn som tabell.</translation>
    </message>
    <message>
        <source>“%1” is an older presentation (.ppt), which Kodeks does not read; save it as PDF and import that.</source>
        <translation>«%1» er ein eldre presentasjon (.ppt), som Kodeks ikkje les; lagre den som PDF og importer den.</translation>
    </message>
    <message>
        <source>“%1” is an older office document (such as .doc), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation>«%1» er eit eldre kontordokument (til dømes .doc), som Kodeks berre les med LibreOffice; installer det og importer dokumentet igjen, eller lagre det som .docx eller .odt og importer det.</translation>
    </message>
</context>
<context>
    <name>Conclude</name>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>In one passage</source>
        <translation>I eitt utdrag</translation>
    </message>
    <message>
        <source>In overlapping passages</source>
        <translation>I utdrag som overlappar</translation>
    </message>
    <message>
        <source>In the same letter</source>
        <translation>I same brev</translation>
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
        <translation>Avsendarar</translation>
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
            <numerusform>%Ln avsendar</numerusform>
            <numerusform>%Ln avsendarar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;60%&quot;, &quot;60 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Eining: %1</translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation>Konsensus: %1</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Kodarar: %1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Utan filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 of %2 letters have such passages, %3 are left out</source>
        <translation>%1 av %2 brev har slike utdrag, %3 er utelatne</translation>
    </message>
    <message>
        <source>Totals are not sums: a passage with two arguments is in two cells and is one passage.</source>
        <translation>Totalar er ikkje summar: eit utdrag med to argument står i to ruter og er eitt utdrag.</translation>
    </message>
    <message>
        <source>Totals are not sums: a letter that says two things is in two cells and is one letter.</source>
        <translation>Totalar er ikkje summar: eit brev som seier to ting, står i to ruter og er eitt brev.</translation>
    </message>
    <message>
        <source>Totals are not sums: a sender who says two things is in two cells and is one sender.</source>
        <translation>Totalar er ikkje summar: ein avsendar som seier to ting, står i to ruter og er éin avsendar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) do not count</source>
        <translation>
            <numerusform>%Ln brev tel ikkje</numerusform>
            <numerusform>%Ln brev tel ikkje</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as one each: %1 campaigns of %2 letters together</source>
        <translation>Talt som eitt kvar: %1 kampanjar med til saman %2 brev</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) with the fewest are left out.</source>
        <translation>
            <numerusform>%Ln verdi med færrast er utelaten.</numerusform>
            <numerusform>%Ln verdiar med færrast er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without a value are in none.</source>
        <translation>
            <numerusform>%Ln utdrag utan verdi er ikkje med i nokon.</numerusform>
            <numerusform>%Ln utdrag utan verdi er ikkje med i nokon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consensus</name>
    <message>
        <source>No letter of “%1” and “%2” is settled to the end yet. Settle the differences of one and take over what they agree on.</source>
        <translation>Ingen brev er ferdig avgjorde mellom «%1» og «%2» enno. Avgjer usemjene i eitt av dei, og ta over det dei er samde om.</translation>
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
        <translation>Ein av dei to kodarane er ikkje lenger i prosjektet. Vel to som er det.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with the same coder. Choose another one.</source>
        <translation>«%1» kan ikkje samanliknast med seg sjølv. Vel ein annan kodar.</translation>
    </message>
    <message>
        <source>“%1” is a consensus; only the differences of two people can be settled.</source>
        <translation>«%1» er ein konsensus; berre usemjer mellom to personar kan avgjerast.</translation>
    </message>
    <message>
        <source>The two coders already have the consensus “%1”.</source>
        <translation>Dei to kodarane har allereie konsensusen «%1».</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>make a new project</source>
        <translation>lag eit nytt prosjekt</translation>
    </message>
    <message>
        <source>make the Oslo 2024 sample project</source>
        <translation>lag dømeprosjektet Oslo 2024</translation>
    </message>
    <message>
        <source>bring letters into a project</source>
        <translation>hent brev inn i eit prosjekt</translation>
    </message>
    <message>
        <source>bring coded passages into a project</source>
        <translation>hent koda utdrag inn i eit prosjekt</translation>
    </message>
    <message>
        <source>write the coded passages to a file</source>
        <translation>skriv dei koda utdraga til ei fil</translation>
    </message>
    <message>
        <source>write the codebook to a file</source>
        <translation>skriv kodeboka til ei fil</translation>
    </message>
    <message>
        <source>list letters, codes, coders, passages, memos or the journal</source>
        <translation>list opp brev, kodar, kodarar, utdrag, notat eller journalen</translation>
    </message>
    <message>
        <source>find words in all letters</source>
        <translation>finn ord i alle brev</translation>
    </message>
    <message>
        <source>compare two or more coders</source>
        <translation>samanlikn to eller fleire kodarar</translation>
    </message>
    <message>
        <source>look for damage in a project</source>
        <translation>sjå etter skadar i eit prosjekt</translation>
    </message>
    <message>
        <source>Usage: kodeks [PROJECT]              open the window
       kodeks COMMAND ...            do one thing without a window

Commands:
</source>
        <translation>Bruk: kodeks [PROSJEKT]             opne vindauget
      kodeks KOMMANDO ...           gjer éin ting utan vindauge

Kommandoer:
</translation>
    </message>
    <message>
        <source>
“kodeks COMMAND --help” tells more of each.
</source>
        <translation>
«kodeks KOMMANDO --help» fortel meir om kvar av dei.
</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>udefinert</translation>
    </message>
    <message>
        <source>%1 disagreements</source>
        <translation>%1 usemjer</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>prosjektet</translation>
    </message>
    <message>
        <source>whom to compare; without it all who have passages</source>
        <translation>kven som skal samanliknast; elles alle som har utdrag</translation>
    </message>
    <message>
        <source>character, word, sentence (the default), paragraph or letter</source>
        <translation>character (teikn), word (ord), sentence (setning, forvalet), paragraph (avsnitt) eller letter (brev)</translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation>eitt JSON-dokument</translation>
    </message>
    <message>
        <source>Agreement needs two or more coders who have passages.</source>
        <translation>Samsvar krev to eller fleire kodarar som har utdrag.</translation>
    </message>
    <message>
        <source>what to find</source>
        <translation>kva som skal finnast</translation>
    </message>
    <message>
        <source>no more than so many hits</source>
        <translation>ikkje fleire treff enn dette</translation>
    </message>
    <message>
        <source>kodeks: there are more hits than %1</source>
        <translation>kodeks: det er fleire treff enn %1</translation>
    </message>
    <message>
        <source>Reads a whole project and says what is wrong with it; changes nothing.</source>
        <translation>Les heile prosjektet og seier kva som er gale med det; endrar ingenting.</translation>
    </message>
    <message>
        <source>%1 letters, %2 passages, %3 edits, %4 problems</source>
        <translation>%1 brev, %2 utdrag, %3 endringar, %4 problem</translation>
    </message>
    <message>
        <source>The project has problems. Keep the file as it is, and go back to a copy that is well.</source>
        <translation>Prosjektet har problem. Ta vare på fila som den er, og gå tilbake til ein kopi som er i orden.</translation>
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
        <translation>%1 importert, %2 hoppa over, %3 avviste</translation>
    </message>
    <message>
        <source>files and folders (with the folders in them)</source>
        <translation>filer og mapper (med mappene i dei)</translation>
    </message>
    <message>
        <source>how many files to read at once</source>
        <translation>kor mange filer som blir lesne samtidig</translation>
    </message>
    <message>
        <source>No file was found there. Name files, or folders with letters in them.</source>
        <translation>Ingen filer vart funne der. Oppgi filer eller mapper med brev i.</translation>
    </message>
    <message>
        <source>No letter could be read. The reasons are above.</source>
        <translation>Ingen brev kunne lesast. Grunnane står ovanfor.</translation>
    </message>
    <message>
        <source>the project, with the letters and the codebook</source>
        <translation>prosjektet, med breva og kodeboka</translation>
    </message>
    <message>
        <source>columns letter, start, end, and text, task, direction, arguments, certainty, memo</source>
        <translation>kolonnane letter, start, end, og dessutan text, task, direction, arguments, certainty, memo</translation>
    </message>
    <message>
        <source>whose passages they are; made if there is no such coder</source>
        <translation>kven utdraga sine det er; kodaren blir laga om den ikkje finst</translation>
    </message>
    <message>
        <source>%1 passages imported</source>
        <translation>%1 utdrag importert</translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once (without it: the consensus if there is exactly one, else all coders)</source>
        <translation>berre utdraga til denne kodaren; kan oppgivast fleire gonger (utan: konsensusen viss det er nøyaktig éin, elles alle kodarar)</translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”</source>
        <translation>berre utdrag som oppfyller det, som i «kodeks query»</translation>
    </message>
    <message>
        <source>%1 (%2 without it)</source>
        <translation>%1 (utan: %2)</translation>
    </message>
    <message>
        <source>what --count counts</source>
        <translation>kva --count tel</translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once</source>
        <translation>berre utdraga til denne kodaren; kan oppgivast fleire gonger</translation>
    </message>
    <message>
        <source>CSV with one row per passage and code</source>
        <translation>CSV med éi rad per utdrag og kode</translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (the default) or as Excel opens it</source>
        <translation>CSV slik RFC 4180 vil ha det (forvalet), eller slik Excel opnar det</translation>
    </message>
    <message>
        <source>Lists what a project holds, in columns separated by tabs.</source>
        <translation>Lister opp det eit prosjekt inneheld, i kolonnar skilt med tabulator.</translation>
    </message>
    <message>
        <source>Makes a new project. An existing file is never overwritten.</source>
        <translation>Lagar eit nytt prosjekt. Ei fil som finst frå før, blir aldri skriven over.</translation>
    </message>
    <message>
        <source>the file to make, NAME.kodeks</source>
        <translation>fila som skal lagast, NAMN.kodeks</translation>
    </message>
    <message>
        <source>the project&apos;s title</source>
        <translation>tittelen på prosjektet</translation>
    </message>
    <message>
        <source>Makes the Oslo 2024 sample project: five letters, a codebook and two example codings.</source>
        <translation>Lagar dømeprosjektet Oslo 2024: fem brev, ei kodebok og to dømekodingar.</translation>
    </message>
    <message>
        <source>Writes the codebook to a file that “kodeks new --codebook” reads.</source>
        <translation>Skriv kodeboka til ei fil som «kodeks new --codebook» les.</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Sjå «%1».</translation>
    </message>
    <message>
        <source>reckon one figure of agreement from a table</source>
        <translation>rekn ut eitt tal for samsvar frå ein tabell</translation>
    </message>
    <message>
        <source>compare coded stretches of text from a table</source>
        <translation>samanlikn koda tekstspenn frå ein tabell</translation>
    </message>
    <message>
        <source>make a project for one coder to work in</source>
        <translation>lag eit prosjekt som éin kodar kan arbeide i</translation>
    </message>
    <message>
        <source>bring the work of other projects into one</source>
        <translation>hent arbeidet frå andre prosjekt inn i eitt</translation>
    </message>
    <message>
        <source>Compares what two or more coders have done, component by component and code by code: figures of agreement with their intervals, what is undefined and why, and where the coders differ.</source>
        <translation>Samanliknar det to eller fleire kodarar har gjort, komponent for komponent og kode for kode: samsvarstal med intervall, kva som er udefinert og kvifor, og der kodarane er usamde.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project. “kodeks list PROJECT letters” names them.</source>
        <translation>Det er ikkje noko brev «%1» i prosjektet. «kodeks list PROSJEKT letters» nemner dei.</translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook. “kodeks list PROJECT tasks” and “directions” name them.</source>
        <translation>Kodeboka har ingen kode «%1». «kodeks list PROSJEKT tasks» og «directions» viser kva som er der.</translation>
    </message>
    <message>
        <source>only this letter; more than once for several</source>
        <translation>berre dette brevet; fleire gonger for fleire</translation>
    </message>
    <message>
        <source>only passages with one of these tasks, directions or arguments, by id or name</source>
        <translation>berre utdrag med ei av desse oppgåvene, retningane eller argumenta, etter id eller namn</translation>
    </message>
    <message>
        <source>only these of passage, task, direction, from, to, arguments</source>
        <translation>berre desse av passage, task, direction, from, to, arguments</translation>
    </message>
    <message>
        <source>units, or letters if the unit is character</source>
        <translation>units (einingar), eller letters (brev) viss eininga er character</translation>
    </message>
    <message>
        <source>also writes the report: .html or .pdf (one page), .csv (a table) or .json</source>
        <translation>skriv også rapporten: .html eller .pdf (éi side), .csv (ein tabell) eller .json</translation>
    </message>
    <message>
        <source>the language of the page</source>
        <translation>språket på sida</translation>
    </message>
    <message>
        <source>undefined: %1 (%2)</source>
        <translation>udefinert: %1 (%2)</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>ingen intervall</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>units</source>
        <translation>einingar</translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2; %3 resamples, seed %4</source>
        <translation>95 %-intervall: %1 over %2; %3 utval, startverdi %4</translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2</source>
        <translation>95 %-intervall: %1 over %2</translation>
    </message>
    <message>
        <source>pairs of passages: %1, without difference %2; %3</source>
        <translation>par av utdrag: %1, utan forskjell %2; %3</translation>
    </message>
    <message>
        <source>%1; letters %2, units %3 (%4); nominal; kodeks %5</source>
        <translation>%1; brev %2, einingar %3 (%4); nominal; kodeks %5</translation>
    </message>
    <message>
        <source>Makes a project for one coder to work in: the same letters and codebook, none of the others&apos; passages. “kodeks merge” brings the work back. An existing file is never overwritten.</source>
        <translation>Lagar eit prosjekt som éin kodar kan arbeide i: dei same breva og den same kodeboka, ingen av utdraga til dei andre. «kodeks merge» hentar arbeidet inn igjen. Ei fil som finst frå før, blir aldri skriven over.</translation>
    </message>
    <message>
        <source>who will work in it: a coder of the project, who keeps their passages, or a new one</source>
        <translation>kven som skal arbeide i det: ein av kodarane i prosjektet, som beheld utdraga sine, eller ein ny</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 same, %4 changed</source>
        <translation>%1: %2 nye, %3 like, %4 endra</translation>
    </message>
    <message>
        <source>removed here, comes in again: %1 %2</source>
        <translation>fjerna her, kjem inn igjen: %1 %2</translation>
    </message>
    <message>
        <source>removed there, stays: %1 %2</source>
        <translation>fjerna der, blir ståande: %1 %2</translation>
    </message>
    <message>
        <source>changed in both: %1 %2: stays “%3”, not “%4”</source>
        <translation>endra i begge: %1 %2: held fram med å vere «%3», ikkje «%4»</translation>
    </message>
    <message>
        <source>changed in both: %1 %2: from “%3” to “%4”</source>
        <translation>endra i begge: %1 %2: frå «%3» til «%4»</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>kodar</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>kodarar</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>utdrag</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>avgjerder</translation>
    </message>
    <message>
        <source>told apart: “%1” is called “%2”</source>
        <translation>haldne frå kvarandre: «%1» heiter «%2»</translation>
    </message>
    <message>
        <source>%1 passages stay out: they are here already, in another letter or by another coder</source>
        <translation>%1 utdrag blir utanfor: dei er her allereie, i eit anna brev eller av ein annan kodar</translation>
    </message>
    <message>
        <source>Brings the work of other projects into one: all of them, in one step that can be undone, or none. Letters are the same by their text, all else by uuid, never by name alone.</source>
        <translation>Hentar arbeidet frå andre prosjekt inn i eitt: alle saman, i eitt steg som kan angrast, eller ingen. Brev er dei same når teksten er den same, alt anna etter uuid, aldri etter namnet åleine.</translation>
    </message>
    <message>
        <source>the project to bring it into</source>
        <translation>prosjektet som det skal hentast inn i</translation>
    </message>
    <message>
        <source>the projects to bring in; they are not changed</source>
        <translation>prosjekta som skal hentast inn; dei blir ikkje endra</translation>
    </message>
    <message>
        <source>say what would come in, and change nothing</source>
        <translation>sei kva som ville kome inn, og endre ingenting</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ingenting vart endra</translation>
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
        <translation>; %1 utval, startverdi %2</translation>
    </message>
    <message>
        <source>; units %1, coders %2</source>
        <translation>; einingar %1, kodarar %2</translation>
    </message>
    <message>
        <source>Reckons one figure of agreement from a table: a column “unit” and one per coder; an empty cell is missing, “a|b” a set, “{}” the empty set.</source>
        <translation>Reknar ut eitt samsvarstal frå ein tabell: ein kolonne «unit» og éin per kodar; ei tom celle manglar, «a|b» er ei mengd, «{}» den tomme mengda.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>tabellen</translation>
    </message>
    <message>
        <source>whom to compare; without it all</source>
        <translation>kven som skal samanliknast; elles alle</translation>
    </message>
    <message>
        <source>	95 % interval %1 to %2</source>
        <translation>	95 %-intervall %1 til %2</translation>
    </message>
    <message>
        <source>%1; documents %2, characters %3</source>
        <translation>%1; dokument %2, teikn %3</translation>
    </message>
    <message>
        <source>%1 resamples of documents, seed %2</source>
        <translation>%1 utval av dokument, startverdi %2</translation>
    </message>
    <message>
        <source>Compares who coded what in stretches of text: the columns document, coder, start, end (exclusive, from 0) and category.</source>
        <translation>Samanliknar kven som koda kva i tekstspenn: kolonnane document, coder, start, end (utan slutteiknet, frå 0) og category.</translation>
    </message>
    <message>
        <source>further lengths</source>
        <translation>fleire lengder</translation>
    </message>
    <message>
        <source>the characters of a document; of each, also of those that nobody coded</source>
        <translation>teikna i eit dokument; for kvart av dei, også for dei som ingen koda</translation>
    </message>
    <message>
        <source>whom to compare, also those who coded nothing; without it all who have rows</source>
        <translation>kven som skal samanliknast, også dei som ikkje koda noko; elles alle som har rader</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>a percentile interval from N resamples over %1 (1000 is usual)</source>
        <translation>eit persentilintervall frå N utval over %1 (1000 er vanleg)</translation>
    </message>
    <message>
        <source>what the resamples are drawn from; the same gives the same everywhere (1 without it)</source>
        <translation>det utvala blir trekte frå; den same startverdien (seed) gir det same overalt (1 viss ikkje oppgitt)</translation>
    </message>
    <message>
        <source>for krippendorff_alpha: %1; nominal without it</source>
        <translation>for krippendorff_alpha: %1; elles nominal</translation>
    </message>
    <message>
        <source>%1, or a matrix such as [[1,0.5],[0.5,1]] in the order of --categories</source>
        <translation>%1, eller ei matrise som [[1,0.5],[0.5,1]] i same rekkjefølgje som --categories</translation>
    </message>
    <message>
        <source>those of the codebook, in their order; without it those that occur</source>
        <translation>kategoriane i kodeboka, i rekkjefølgje; elles dei som finst</translation>
    </message>
    <message>
        <source>the category asked about</source>
        <translation>kategorien det spørst om</translation>
    </message>
    <message>
        <source>remark %1: %2</source>
        <translation>merknad %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3 codes, %4 texts, %5 selections, %6 codings</source>
        <translation>%1 (%2): %3 kodar, %4 tekstar, %5 markeringar, %6 kodingar</translation>
    </message>
    <message>
        <source>new: %1 codes, %2 coders, %3 passages; here already: %4 passages; changed: %5</source>
        <translation>nye: %1 kodar, %2 kodarar, %3 utdrag; her allereie: %4 utdrag; endra: %5</translation>
    </message>
    <message>
        <source>join lines where layout has certainly broken them</source>
        <translation>set saman linjer som layouten heilt sikkert har brote</translation>
    </message>
    <message>
        <source>what became of each file, as CSV</source>
        <translation>kva det vart av kvar fil, som CSV</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>utelate: %1</translation>
    </message>
    <message>
        <source>the file to write (.json, .csv, .qdc)</source>
        <translation>fila som skal skrivast (.json, .csv, .qdc)</translation>
    </message>
    <message>
        <source>Writes the coded passages to a file; its ending (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for the whole project) chooses the format; a folder is for analysis in R or Python.</source>
        <translation>Skriv dei koda utdraga til ei fil; endinga (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for heile prosjektet) bestemmer formatet; ei mappe er for analyse i R eller Python.</translation>
    </message>
    <message>
        <source>the file or the folder to write; “-” is CSV on standard output</source>
        <translation>fila eller mappa som skal skrivast; «-» er CSV på standard ut</translation>
    </message>
    <message>
        <source>take facts of letters from a table</source>
        <translation>hent fakta om brev frå ein tabell</translation>
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
        <translation>brev endra: %1; verdiar endra: %2; rader utelate: %3</translation>
    </message>
    <message>
        <source>Nothing was changed, since there are cells that cannot be taken over (%1). Correct them and try again. The first: %2</source>
        <translation>Ingenting vart endra, sidan det er celler som ikkje kan takast inn (%1). Rett dei og prøv igjen. Den første: %2</translation>
    </message>
    <message>
        <source>No row names a letter of the project, so nothing was changed. Write the letters&apos; file names in the column “file”.</source>
        <translation>Ingen rad nemner eit brev i prosjektet, så ingenting vart endra. Skriv filnamna til breva i kolonnen «fil».</translation>
    </message>
    <message>
        <source>Takes facts and attributes of letters from a table: one row for each letter, one column with the letters&apos; file names (“file”, “letter”, “fil”, “brev”), with or without their endings. Columns called sender, recipient, date, our reference, your reference, case number and signature (or the same in Norwegian) are facts; every other column is an attribute with its title. An empty cell leaves what is there. Rows whose letter is not found, or could be several, are listed and left out. If a date cannot be read, or rows contradict each other, nothing is changed.</source>
        <translation>Hentar fakta og eigenskapar ved brev frå ein tabell: éi rad for kvart brev og éin kolonne med filnamna til breva («fil», «brev», «file», «letter»), med eller utan ending. Kolonnar som heiter avsender, mottaker, dato, vår ref., deres ref., saksnummer og underskrift (eller det same på engelsk), er fakta; alle andre kolonnar er eigenskapar med tittelen til kolonnen som namn. Ei tom celle lèt det som står der, vere. Rader der brevet ikkje finst, eller kan vere fleire, blir lista opp og utelatne. Kan ein dato ikkje lesast, eller seier rader imot kvarandre, blir ingenting endra.</translation>
    </message>
    <message>
        <source>the project, with the letters</source>
        <translation>prosjektet med breva</translation>
    </message>
    <message>
        <source>the table: .csv, or .xlsx (the sheet called Letters or Brev, else the first)</source>
        <translation>tabellen: .csv eller .xlsx (arket som heiter Letters eller Brev, elles det første)</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>sei kva som ville bli endra, utan å endre noko</translation>
    </message>
    <message>
        <source>near-duplicate %1: %2</source>
        <translation>nesten likt %1: %2</translation>
    </message>
    <message>
        <source>A report ends with .html, .pdf, .csv or .json, not as “%1”.</source>
        <translation>Ein rapport sluttar på .html, .pdf, .csv eller .json, ikkje som «%1».</translation>
    </message>
    <message>
        <source>Say who will work in the copy.</source>
        <translation>Oppgi kven som skal arbeide i kopien.</translation>
    </message>
    <message>
        <source>Say whose passages they are.</source>
        <translation>Oppgi kven utdraga tilhøyrer.</translation>
    </message>
    <message>
        <source>This is for CSV only.</source>
        <translation>Dette gjeld berre CSV.</translation>
    </message>
    <message>
        <source>what came in stays in the project</source>
        <translation>det som kom inn, blir ståande i prosjektet</translation>
    </message>
    <message>
        <source>“%1” takes no further word.</source>
        <translation>«%1» tek ingen fleire ord.</translation>
    </message>
    <message>
        <source>“unitizing” needs the length of each document.</source>
        <translation>«unitizing» må ha lengda av kvart dokument.</translation>
    </message>
    <message>
        <source>“%1” has no such option.</source>
        <translation>«%1» har ikkje noko slikt val.</translation>
    </message>
    <message>
        <source>This option takes no value.</source>
        <translation>Dette valet tek ingen verdi.</translation>
    </message>
    <message>
        <source>This option needs a value behind it.</source>
        <translation>Dette valet må ha ein verdi etter seg.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manglar.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tomt.</translation>
    </message>
    <message>
        <source>This is a whole number of at least %1, not “%2”.</source>
        <translation>Dette er eit heilt tal på minst %1, ikkje «%2».</translation>
    </message>
    <message>
        <source>This is one of %1, not “%2”.</source>
        <translation>Dette er ein av %1, ikkje «%2».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinte du «%1»?</translation>
    </message>
    <message>
        <source>There are at most %1 resamples.</source>
        <translation>Det blir høgst trekt %1 utval.</translation>
    </message>
    <message>
        <source>This is a whole number from 0 to %1, not “%2”.</source>
        <translation>Dette er eit heilt tal frå 0 til %1, ikkje «%2».</translation>
    </message>
    <message>
        <source>Say which figure: one of %1.</source>
        <translation>Oppgi kva mål: eitt av %1.</translation>
    </message>
    <message>
        <source>“%1” has no weights.</source>
        <translation>«%1» har ingen vekter.</translation>
    </message>
    <message>
        <source>This is one of %1, or a matrix such as [[1,0.5],[0.5,1]] with a row and a column for each of the --categories, from 0 to 1 and with 1 from corner to corner, not “%2”.</source>
        <translation>Dette er ein av %1, eller ei matrise som [[1,0.5],[0.5,1]] med ei rad og ein kolonne for kvar av --categories, frå 0 til 1 og med 1 frå hjørne til hjørne, ikkje «%2».</translation>
    </message>
    <message>
        <source>“%1” has no metric.</source>
        <translation>«%1» har ingen metrikk.</translation>
    </message>
    <message>
        <source>“%1” needs the category to ask about.</source>
        <translation>«%1» må ha kategorien det spørst om.</translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation>«%1» har ingen kategori.</translation>
    </message>
    <message>
        <source>This is a folder; name the project in it.</source>
        <translation>Dette er ei mappe; oppgi prosjektet i den.</translation>
    </message>
    <message>
        <source>There is no such project. Check its name and folder, or make it: “kodeks new %1”.</source>
        <translation>Prosjektet finst ikkje. Kontroller namnet og mappa, eller lag det: «kodeks new %1».</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Det finst ikkje noko slikt val.</translation>
    </message>
    <message>
        <source>The command comes first: “kodeks %1 %2”.</source>
        <translation>Kommandoen kjem først: «kodeks %1 %2».</translation>
    </message>
    <message>
        <source>The window opens one project and takes no further word.</source>
        <translation>Vindauget opnar eitt prosjekt og tek ingen fleire ord.</translation>
    </message>
    <message>
        <source>There is neither a command nor a project of this name.</source>
        <translation>Det finst verken ein kommando eller eit prosjekt med dette namnet.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Det finst ingen slik kommando.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation>Det finst ingen skjerm, så derfor kan vindauget ikkje opnast. Start Kodeks på eit skrivebord, eller oppgi ein kommando; «kodeks --help» viser dei.</translation>
    </message>
    <message>
        <source>This display cannot be reached, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation>Skjermen kan ikkje nåast, så derfor kan vindauget ikkje opnast. Start Kodeks på eit skrivebord, eller oppgi ein kommando; «kodeks --help» viser dei.</translation>
    </message>
    <message>
        <source>also letters that not all of the coders have begun, which count as uncoded by the others; without it those that all have begun or marked as done</source>
        <translation>også brev som ikkje alle kodarane har byrja på, og som blir rekna som ukoda av dei andre; utan dette dei som alle har byrja på eller merkt som ferdige</translation>
    </message>
    <message>
        <source>letters compared: %1 of %2 (%3)</source>
        <translation>brev samanlikna: %1 av %2 (%3)</translation>
    </message>
    <message>
        <source>words that stand for missing values, as an empty cell does</source>
        <translation>ord som står for manglande verdiar, slik ei tom celle gjer</translation>
    </message>
    <message>
        <source>Brings coded passages into a project: all rows, or none if anything is wrong. Of a table that Taguette or QualCoder wrote, the rows whose quote stands in its letter exactly once. A passage that the coder has already is not doubled.</source>
        <translation>Hentar koda utdrag inn i eit prosjekt: alle radene, eller ingen viss noko er gale. Av ein tabell frå Taguette eller QualCoder dei radene der sitatet står nøyaktig éin gong i brevet. Eit utdrag som kodaren har frå før, blir ikkje dobla.</translation>
    </message>
    <message>
        <source>here already, and not doubled: %1 passages</source>
        <translation>her frå før, og ikkje dobla: %1 utdrag</translation>
    </message>
    <message>
        <source>%1 passages are the same as another of their coder, under another uuid: one of them stays</source>
        <translation>%1 utdrag er det same som eit anna av same kodar, med ein annan uuid: eitt av dei blir ståande</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.</source>
        <translation>Det er ingen kodar «%1» i prosjektet. «kodeks list PROSJEKT coders» viser dei.</translation>
    </message>
    <message>
        <source>These are names with commas between them, or a JSON array of names, none empty and none twice, not “%1”.</source>
        <translation>Dette er namn med komma mellom, eller ei JSON-liste med namn, ingen tomme og ingen to gonger, ikkje «%1».</translation>
    </message>
    <message>
        <source>say after which words a full stop ends no sentence</source>
        <translation>sei etter kva ord punktum ikkje avsluttar ei setning</translation>
    </message>
    <message>
        <source>Says which abbreviations a project has beyond those that Kodeks knows, or changes them: after one that is added a full stop ends no sentence, one that is removed is a word like others. Only until something is coded.</source>
        <translation>Seier kva forkortingar eit prosjekt har ut over dei Kodeks kjenner, eller endrar dei: etter ein som er lagt til, avsluttar punktum inga setning, og ein som er teken bort, er eit ord som andre. Berre til noko er koda.</translation>
    </message>
    <message>
        <source>“velf. x.y.”; may be given more than once</source>
        <translation>«velf. x.y.»; kan givast fleire gonger</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>på same måte</translation>
    </message>
    <message>
        <source>first forget what was added and removed before</source>
        <translation>gløym først det som var lagt til og teke bort før</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>lagt til: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>teke bort: %1</translation>
    </message>
    <message>
        <source>skipped %1: the project has this letter already, as %2</source>
        <translation>hoppa over %1: prosjektet har dette brevet frå før, som %2</translation>
    </message>
    <message>
        <source>same text %1: %2</source>
        <translation>same tekst %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the imported have the text of another letter</source>
        <translation>
            <numerusform>%n av dei importerte har teksten til eit anna brev</numerusform>
            <numerusform>%n av dei importerte har teksten til eit anna brev</numerusform>
        </translation>
    </message>
    <message>
        <source>recognise it as text in these languages, such as nor or nor,eng; otherwise as Norwegian</source>
        <translation>kjenn igjen den som tekst på desse språka, til dømes nor eller nor,eng; elles som norsk</translation>
    </message>
    <message>
        <source>find coded passages by what is said of them</source>
        <translation>finn koda utdrag etter det som er sagt om dei</translation>
    </message>
    <message>
        <source>Finds the coded passages that fulfil an expression, such as &quot;task:Sykehjem to:bydel&quot;.</source>
        <translation>Finn dei koda utdraga som oppfyller eit uttrykk, til dømes «oppgave:Sykehjem til:bydel».</translation>
    </message>
    <message>
        <source>fields and words; the handbook has them</source>
        <translation>felt og ord; dei står i handboka</translation>
    </message>
    <message>
        <source>a table of the passages; “-” is standard output</source>
        <translation>ein tabell over utdraga; «-» er standard ut</translation>
    </message>
    <message>
        <source>only how many there are</source>
        <translation>berre kor mange dei er</translation>
    </message>
    <message>
        <source>what is attached to e-mails becomes letters of its own</source>
        <translation>det som er vedlagt e-postar, blir eigne brev</translation>
    </message>
    <message>
        <source>keep page numbers, running headers and footers of PDF documents in the text</source>
        <translation>behald sidetal, topptekstar og botntekstar frå PDF-dokument i teksten</translation>
    </message>
    <message>
        <source>accept facts that were only proposed</source>
        <translation>godta fakta som berre var foreslått</translation>
    </message>
    <message>
        <source>accepted %1: %2: “%3”</source>
        <translation>godteke %1: %2: «%3»</translation>
    </message>
    <message>
        <source>Accepts facts that were only proposed, since they are doubtful: those of the letters and kinds named, else all. “kodeks list PROJECT proposals” shows them, each with the line it was read from.</source>
        <translation>Godtek fakta som berre er foreslått, fordi dei er usikre: dei for breva og slaga som er nemnde, elles alle. «kodeks list PROSJEKT proposals» viser dei, kvart med linja det er lese frå.</translation>
    </message>
    <message>
        <source>only of this letter; may be given several times</source>
        <translation>berre for dette brevet; kan oppgivast fleire gonger</translation>
    </message>
    <message>
        <source>only this fact (sender, recipient, dated, …); may be given several times</source>
        <translation>berre dette faktumet (sender, recipient, dated, …); kan oppgivast fleire gonger</translation>
    </message>
    <message>
        <source>The project has no letter “%1”.</source>
        <translation>Prosjektet har ikkje noko brev «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>%n forslag godteke</numerusform>
            <numerusform>%n forslag godteke</numerusform>
        </translation>
    </message>
    <message>
        <source>signatory %1: of %2</source>
        <translation>medunderskrivar %1: av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) listed as signatories</source>
        <translation>
            <numerusform>%n avsendar ført opp som medunderskrivar</numerusform>
            <numerusform>%n avsendarar ført opp som medunderskrivarar</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one letter of each text, and list the others who sent it as its signatories</source>
        <translation>behald eitt brev av kvar tekst, og før opp dei andre som sende den, som medunderskrivarar</translation>
    </message>
    <message>
        <source>It is a table that says something of letters, not a letter; take it with “kodeks import-facts PROJECT TABLE” once the letters are in.</source>
        <translation>Det er ein tabell som fortel noko om brev, ikkje eit brev; ta den med «kodeks import-facts PROSJEKT TABELL» når breva er inne.</translation>
    </message>
    <message>
        <source>It is a table, and none of its columns looks like text or a question; say which are with --column TITLE=text, or take it with “kodeks import-facts PROJECT TABLE”.</source>
        <translation>Det er ein tabell, og ingen av kolonnane ser ut som tekst eller eit spørsmål; sei kva som er det med --column TITTEL=text, eller ta den med «kodeks import-facts PROSJEKT TABELL».</translation>
    </message>
    <message>
        <source>No table among the files has a column “%1” (option --column). Look at its first line.</source>
        <translation>Ingen tabell blant filene har ein kolonne «%1» (valet --column). Sjå på den første linja.</translation>
    </message>
    <message>
        <source>“%1” does not say what a column is. Write TITLE=WHAT, where WHAT is one of: %2.</source>
        <translation>«%1» seier ikkje kva ein kolonne er. Skriv TITTEL=KVA, der KVA er eitt av: %2.</translation>
    </message>
    <message>
        <source>what a column of a table of answers is (%1); may be given several times</source>
        <translation>kva ein kolonne i ein tabell med svar er (%1); kan givast fleire gonger</translation>
    </message>
    <message>
        <source>take no table for letters: CSV files are texts, workbooks are refused</source>
        <translation>les ingen tabell som brev: CSV-filer er tekstar, arbeidsbøker blir avviste</translation>
    </message>
    <message>
        <source>“-” is standard output, where --json puts its document. Name a file.</source>
        <translation>«-» er standard ut, der --json legg dokumentet sitt. Oppgi ei fil.</translation>
    </message>
    <message>
        <source>recognise the text of scans: pictures, and pages of PDF documents without text (needs Tesseract&apos;s data)</source>
        <translation>kjenn igjen teksten i skanningar: bilete, og sider utan tekst i PDF-dokument (treng dataa til Tesseract)</translation>
    </message>
    <message>
        <source>It only counts. Leave it out, or --csv and --json.</source>
        <translation>Det tel berre. Utelat det, eller --csv og --json.</translation>
    </message>
    <message>
        <source>a codebook to begin with (.json, .csv, .qdc, .xlsx, .ods), or a project that has one</source>
        <translation>ei kodebok å byrje med (.json, .csv, .qdc, .xlsx, .ods), eller eit prosjekt som har ein</translation>
    </message>
    <message>
        <source>also what may be wrong in the study, which is no problem of the project</source>
        <translation>også kva som kan vere gale i studien, som ikkje er ein feil ved prosjektet</translation>
    </message>
    <message>
        <source>The program kodeks-window, which opens the window and prints pages, is missing or does not start. Install Kodeks again.</source>
        <translation>Programmet kodeks-window, som opnar vindauget og skriv ut sider, manglar eller startar ikkje. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>copy a whole project, checked</source>
        <translation>kopier eit heilt prosjekt, kontrollert</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Oppdaterer prosjektet</translation>
    </message>
    <message>
        <source>QUERY is a regular expression (PCRE2)</source>
        <translation>QUERY er eit regulært uttrykk (PCRE2)</translation>
    </message>
    <message>
        <source>so much of the line before and after a hit (40 without it)</source>
        <translation>så mykje av linja før og etter eit treff (40 utan)</translation>
    </message>
    <message>
        <source>count who wants what moved where</source>
        <translation>tel kven som vil flytte kva kvar</translation>
    </message>
    <message>
        <source>list what each sender wants of each task</source>
        <translation>vis kva kvar avsendar vil med kvar oppgåve</translation>
    </message>
    <message>
        <source>count what is said together with what</source>
        <translation>tel kva som blir sagt saman med kva</translation>
    </message>
    <message>
        <source>write who agrees with whom as a network</source>
        <translation>skriv kven som er samd med kven, som eit nettverk</translation>
    </message>
    <message>
        <source>find letters with nearly the same text</source>
        <translation>finn brev med nesten same tekst</translation>
    </message>
    <message>
        <source>Finds letters with nearly the same text, and what each of them adds or leaves out.</source>
        <translation>Finn brev med nesten same tekst, og kva kvart av dei legg til eller utelèt.</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>kva radene er</translation>
    </message>
    <message>
        <source>what the columns are</source>
        <translation>kva kolonnane er</translation>
    </message>
    <message>
        <source>in one passage (without it), in two that overlap, or anywhere in one letter</source>
        <translation>i eitt utdrag (utan valet), i to som overlappar, eller kvar som helst i eitt brev</translation>
    </message>
    <message>
        <source>Counts what is said together with what.</source>
        <translation>Tel kva som blir sagt saman med kva.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>med vekt</translation>
    </message>
    <message>
        <source>zero, left out</source>
        <translation>null, utelate</translation>
    </message>
    <message>
        <source>undefined, left out</source>
        <translation>ikkje definert, utelate</translation>
    </message>
    <message>
        <source>the file: .graphml or .csv</source>
        <translation>fila: .graphml eller .csv</translation>
    </message>
    <message>
        <source>what ties senders: that they want the same (without it), what cannot both be, or the first less the second</source>
        <translation>kva som knyter avsendarar saman: at dei vil det same (utan valet), det som ikkje kan vere begge delar, eller det første minuset det andre</translation>
    </message>
    <message>
        <source>what a tie is divided by, so that those who say much are not tied to everybody (none without it)</source>
        <translation>kva eit band blir delt på, så dei som seier mykje, ikkje blir knytt til alle (utan valet: none)</translation>
    </message>
    <message>
        <source>Writes who agrees or disagrees with whom as a network.</source>
        <translation>Skriv kven som er samd eller usamd med kven, som eit nettverk.</translation>
    </message>
    <message>
        <source>Lists what each sender wants of each task, and where a sender wants what cannot both be.</source>
        <translation>Viser kva kvar avsendar vil med kvar oppgåve, og kvar ein avsendar vil to ting som ikkje kan sameinast.</translation>
    </message>
    <message>
        <source>It says another unit than --unit. Leave one of them out.</source>
        <translation>Det seier ei anna eining enn --unit. Utelat det eine.</translation>
    </message>
    <message>
        <source>Counts who wants what moved where: from actor to actor, task by direction, kind of direction.</source>
        <translation>Tel kven som vil flytte kva kvar: frå aktør til aktør, oppgåve etter retning, slag retning.</translation>
    </message>
    <message>
        <source>a task counts with those below it, each unit once</source>
        <translation>ei oppgåve tel med dei under seg, kvar eining éin gong</translation>
    </message>
    <message>
        <source>the same as --unit</source>
        <translation>det same som --unit</translation>
    </message>
    <message>
        <source>what is counted, each once</source>
        <translation>kva som blir talt, kvar éin gong</translation>
    </message>
    <message>
        <source>a table of the figures; “-” is standard output</source>
        <translation>ein tabell over tala; «-» er standard ut</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>der: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>eining: %1</translation>
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
        <translation>Dette valet må vere med: eitt av %1.</translation>
    </message>
    <message>
        <source>the inflected forms of words, too (Norwegian)</source>
        <translation>også bøygde former av orda (norsk)</translation>
    </message>
    <message>
        <source>not this one of the forms; may be given more than once</source>
        <translation>ikkje denne av formene; kan givast fleire gonger</translation>
    </message>
    <message>
        <source>what is counted beside the hits: sender tells how many senders have one</source>
        <translation>kva som blir talt ved sida av treffa: sender seier kor mange avsendarar som har eit</translation>
    </message>
    <message>
        <source>only hits outside those passages (without --coder and --where: outside all)</source>
        <translation>berre treff utanfor desse utdraga (utan --coder og --where: utanfor alle)</translation>
    </message>
    <message>
        <source>a table of the hits; “-” is standard output</source>
        <translation>ein tabell over treffa; «-» er standard ut</translation>
    </message>
    <message>
        <source>A regular expression says itself which forms it finds. Leave out --stem or --regex.</source>
        <translation>Eit regulært uttrykk seier sjølv kva former det finn. Utelat --stem eller --regex.</translation>
    </message>
    <message>
        <source>It leaves out forms that --stem finds. Give --stem, too.</source>
        <translation>Det utelèt former som --stem finn. Gi --stem òg.</translation>
    </message>
    <message>
        <source>kodeks: forms: %1</source>
        <translation>kodeks: former: %1</translation>
    </message>
    <message>
        <source>kodeks: left out: %1</source>
        <translation>kodeks: utelate: %1</translation>
    </message>
    <message>
        <source>Finds words, &quot;phrases&quot; and prefix* in the letters that hold them all; AND, OR, NOT and brackets join them otherwise.</source>
        <translation>Finn ord, «frasar» og byrjingar* i breva som har alle; OG, ELLER, IKKE og parentesar knyter dei saman på andre måtar.</translation>
    </message>
    <message>
        <source>take from a table what is proposed for each task</source>
        <translation>hent frå ein tabell kva som er foreslått for kvar oppgåve</translation>
    </message>
    <message>
        <source>take decisions on contradictions from a table</source>
        <translation>hent avgjerder om motseiingar frå ein tabell</translation>
    </message>
    <message>
        <source>take from a table what letters are and whether they count</source>
        <translation>hent frå ein tabell kva brev er, og om dei tel</translation>
    </message>
    <message>
        <source>take from a table who was asked to answer</source>
        <translation>hent frå ein tabell kven som vart bede om å svare</translation>
    </message>
    <message>
        <source>take the words for numbers from a table</source>
        <translation>hent orda for tal frå ein tabell</translation>
    </message>
    <message>
        <source>find sentences that nobody has coded</source>
        <translation>finn setningar som ingen har koda</translation>
    </message>
    <message>
        <source>say by which words uncoded sentences are found</source>
        <translation>sei kva ord ukoda setningar finst med</translation>
    </message>
    <message>
        <source>suggest codes for a passage</source>
        <translation>foreslå kodar for eit utdrag</translation>
    </message>
    <message>
        <source>write the summary of the consultation</source>
        <translation>skriv oppsummeringa av høyringa</translation>
    </message>
    <message>
        <source>Finds the sentences that speak of a task, an actor or a move and that nobody has coded.</source>
        <translation>Finn setningane som snakkar om ei oppgåve, ein aktør eller ei flytting, og som ingen har koda.</translation>
    </message>
    <message>
        <source>Says by which words a project finds sentences that speak of moving a task, or changes them. A word may go on: “flytt” finds “flyttes”. Names of tasks and actors are found without being listed.</source>
        <translation>Seier kva ord eit prosjekt finn setningar om å flytte ei oppgåve med, eller endrar dei. Eit ord kan halde fram: «flytt» finnar «blir flytta». Namn på oppgåver og aktørar finst utan å stå i lista.</translation>
    </message>
    <message>
        <source>“flytt, bør ligge”; may be given more than once</source>
        <translation>«flytte, bør liggje»; kan givast fleire gonger</translation>
    </message>
    <message>
        <source>“%1” does not end in .md, .odt or .csv, so that its form is not known. Name such a file.</source>
        <translation>«%1» sluttar ikkje på .md, .odt eller .csv, så forma er ikkje kjend. Oppgi ei slik fil.</translation>
    </message>
    <message>
        <source>of memos: writes them whole, by the ending of FILE as .md, .odt or .csv</source>
        <translation>for notat: skriv dei heile, etter endinga til FIL som .md, .odt eller .csv</translation>
    </message>
    <message>
        <source>It is for memos, without --json. Redirect the output of other lists.</source>
        <translation>Det er for notat, utan --json. Før utdataa frå andre listar til ei fil sjølv.</translation>
    </message>
    <message>
        <source>the table: .csv, .xlsx or .ods (its first sheet)</source>
        <translation>tabellen: .csv, .xlsx eller .ods (det første arket)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation>
            <numerusform>%n rad henta</numerusform>
            <numerusform>%n rader henta</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes from a table what those who consult propose for tasks: columns task and direction, each by its id or whole name. An empty direction or “-” takes a task&apos;s proposal away; tasks that are not in the table keep theirs.</source>
        <translation>Hentar frå ein tabell kva høyringa foreslår for oppgåver: kolonnane oppgave og retning, kvar med id eller heilt namn. Ei tom retning eller «-» tek bort forslaget for ei oppgåve; oppgåver som ikkje er i tabellen, beheld sitt.</translation>
    </message>
    <message>
        <source>Takes decisions on contradictions, as “kodeks positions” lists them, from a table: columns sender, task, direction (empty or “-” where it cannot be told) and note.</source>
        <translation>Hentar avgjerder om motseiingar, slik «kodeks positions» viser dei, frå ein tabell: kolonnane avsender, oppgave, retning (tom eller «-» der det ikkje kan avgjerast) og merknad.</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>kven som avgjer</translation>
    </message>
    <message>
        <source>Takes from a table what letters are among the answers: columns letter, standing (%1) and counts (yes or no). Letters that do not count are left out of all figures.</source>
        <translation>Hentar frå ein tabell kva brev er blant svara: kolonnane brev, status (%1) og teller (ja eller nei). Brev som ikkje tel, er utelatne frå alle tal.</translation>
    </message>
    <message>
        <source>Takes from a table who was asked to answer: a column name (or sender, recipient), as the senders of letters are called. The table takes the place of the one before.</source>
        <translation>Hentar frå ein tabell kven som vart bedne om å svare: ein kolonne navn (eller avsender, mottaker), slik avsendarane av brev heiter. Tabellen erstattar den førre.</translation>
    </message>
    <message>
        <source>Takes from a table the words that a summary has for numbers: columns when (0, 1, all, or “&gt;50” for more than 50 percent of those who speak of it), nb, nn, en. “kodeks list PROJECT number-words” shows those there are.</source>
        <translation>Hentar frå ein tabell orda ei oppsummering har for tal: kolonnane når (0, 1, all, eller «&gt;50» for meir enn 50 prosent av dei som uttaler seg), nb, nn, en. «kodeks list PROSJEKT number-words» viser dei som finst.</translation>
    </message>
    <message>
        <source>Suggests at most three tasks, directions and arguments for a stretch of a letter, and says why; or measures how often such suggestions have what was coded.</source>
        <translation>Foreslår høgst tre oppgåver, retningar og argument for eit stykke av eit brev, og seier kvifor; eller måler kor ofte slike forslag har det som vart koda.</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>brevet</translation>
    </message>
    <message>
        <source>where the stretch begins, in characters (code points)</source>
        <translation>kvar stykket byrjar, i teikn (kodepunkt)</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>kvar det sluttar</translation>
    </message>
    <message>
        <source>each coder&apos;s own passages against what would have been suggested</source>
        <translation>utdraga til kvar kodar mot det som ville ha vore foreslått</translation>
    </message>
    <message>
        <source>Give either --letter, --start and --end, or --measure.</source>
        <translation>Gi anten --letter, --start og --end, eller --measure.</translation>
    </message>
    <message>
        <source>Writes the summary of the consultation: who answered, and for each question and task who is for, against, for something else and silent, with numbers, names and quotes. The ending of OUT (%1) chooses the format. What people have written under “Assessment” in the file that is there (.odt, .docx, .xlsx) is kept.</source>
        <translation>Skriv oppsummeringa av høyringa: kven som har svart, og for kvart spørsmål og kvar oppgåve kven som er for, mot, for noko anna og tause, med tal, namn og sitat. Endinga på UT (%1) vel formatet. Det som er skrive under «Vurdering» i fila som ligg der (.odt, .docx, .xlsx), blir behalde.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>fila som skal skrivast</translation>
    </message>
    <message>
        <source>of the summary (without it: that of the program)</source>
        <translation>for oppsummeringa (utan valet: programmets)</translation>
    </message>
    <message>
        <source>an earlier summary (.odt, .docx, .xlsx) to take the assessments from</source>
        <translation>ei tidlegare oppsummering (.odt, .docx, .xlsx) å hente vurderingane frå</translation>
    </message>
    <message>
        <source>letters that do not count: %1</source>
        <translation>brev som ikkje tel: %1</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny passordfrase: </translation>
    </message>
    <message>
        <source>A passphrase is needed: give it on a terminal, with %1 FILE, or in the variable %2.</source>
        <translation>Det trengst ein passordfrase: gi han i ein terminal, med %1 FIL eller i variabelen %2.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Gjenta: </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Dei to passordfrasane er ulike; ingenting vart endra.</translation>
    </message>
    <message>
        <source>Not encrypted, and in the same folder: %1. Encrypt or delete these copies too.</source>
        <translation>Ikkje kryptert, og i same mappe: %1. Krypter eller slett desse kopiane òg.</translation>
    </message>
    <message>
        <source>Encrypts a project, in place: nobody opens it without its passphrase from now on, and nobody can bring it back if the passphrase is lost. Until all is written the old file stays.</source>
        <translation>Krypterer eit prosjekt, på same stad: frå no av opnar ingen det utan passordfrasen, og ingen kan hente det tilbake om han blir borte. Til alt er skrive, blir den gamle fila liggjande.</translation>
    </message>
    <message>
        <source>The project is encrypted already. “kodeks change-passphrase” gives it another.</source>
        <translation>Prosjektet er alt kryptert. «kodeks change-passphrase» gir det ein annan passordfrase.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>kryptert</translation>
    </message>
    <message>
        <source>Takes the encryption off a project, in place: everybody who has the file can read it. Until all is written the old file stays.</source>
        <translation>Tek krypteringa av eit prosjekt, på same stad: alle som har fila, kan lese ho. Til alt er skrive, blir den gamle fila liggjande.</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>dekryptert</translation>
    </message>
    <message>
        <source>Gives an encrypted project another passphrase, in place. Copies keep the one they have. The present passphrase is given as with every command; the new one on a terminal, with --new-passphrase-file FILE, or in the variable KODEKS_NEW_PASSPHRASE.</source>
        <translation>Gir eit kryptert prosjekt ein annan passordfrase, på same stad. Kopiar har framleis den dei har. Passordfrasen det har no, blir gitt som ved kvar kommando; den nye i ein terminal, med --new-passphrase-file FIL eller i variabelen KODEKS_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>its first line is the new passphrase</source>
        <translation>første linja er den nye passordfrasen</translation>
    </message>
    <message>
        <source>the passphrase is another one now</source>
        <translation>passordfrasen er ein annan no</translation>
    </message>
    <message>
        <source>Proposes names that may have to be replaced before anything is handed on: senders, who signs and who handles, coders, e-mail addresses, phone and identity numbers. Read the list: names may be missing, and some are no names. “kodeks export … --pseudonyms” takes it.</source>
        <translation>Foreslår namn som kanskje må bytast ut før noko blir gitt vidare: avsendarar, den som signerer og saksbehandlar, kodarar, e-postadresser, telefon- og fødselsnummer. Les lista: namn kan mangle, og nokre er ikkje namn. «kodeks export … --pseudonyms» tek ho.</translation>
    </message>
    <message>
        <source>write the table there</source>
        <translation>skriv tabellen dit</translation>
    </message>
    <message>
        <source>give a coding to the same words in other letters</source>
        <translation>gi ei koding til dei same orda i andre brev</translation>
    </message>
    <message>
        <source>code letters again: begin, end and list rounds</source>
        <translation>kode brev på nytt: byrje, avslutte og liste opp rundar</translation>
    </message>
    <message>
        <source>train a coder on passages that others have coded</source>
        <translation>lære opp ein kodar på utdrag andre har koda</translation>
    </message>
    <message>
        <source>encrypt a project with a passphrase</source>
        <translation>krypter eit prosjekt med ein passordfrase</translation>
    </message>
    <message>
        <source>take the encryption off a project</source>
        <translation>ta krypteringa av eit prosjekt</translation>
    </message>
    <message>
        <source>give an encrypted project another passphrase</source>
        <translation>gi eit kryptert prosjekt ein annan passordfrase</translation>
    </message>
    <message>
        <source>propose names that are to be replaced</source>
        <translation>foreslå namn som skal bytast ut</translation>
    </message>
    <message>
        <source>“--all-letters” asks for the contrary. Give one of the two.</source>
        <translation>«--all-letters» ber om det motsatte. Gi ein av de to.</translation>
    </message>
    <message>
        <source>only letters that all of the coders have begun or marked as done, of those named too, and no others where there are none</source>
        <translation>berre brev alle kodarane har byrja på eller merkt som ferdige, også av dei som er nemnde, og ingen andre der det ikkje er nokon</translation>
    </message>
    <message>
        <source>compare tasks at this level of their tree, 1 being the top: a group counts as one code</source>
        <translation>samanlikn oppgåver på dette nivået i treet, der 1 er øvst: ei gruppe blir rekna som éin kode</translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”, count as coded; letters and codes that it rules out are left out</source>
        <translation>berre utdrag som oppfyller det, som i «kodeks query», blir rekna som koda; brev og kodar som det utelukkar, er ikkje med</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>berre: %1</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikkje noko brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>%1 has no passage “%2”. “kodeks list PROJECT passages --json” tells their ids.</source>
        <translation>%1 har ikkje noko utdrag «%2». «kodeks list PROSJEKT passages --json» seier kva dei heiter.</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation>Det er ingen kodar «%1» i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be coded</source>
        <translation>
            <numerusform>%n stad ville blitt koda</numerusform>
            <numerusform>%n stader ville blitt koda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded</source>
        <translation>
            <numerusform>%n stad koda</numerusform>
            <numerusform>%n stader koda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 coded so already, %2 coded otherwise, %3 disputed; %4 passages with too few words</source>
        <translation>%1 koda slik alt, %2 koda på annan måte, %3 omstridde; %4 utdrag med for få ord</translation>
    </message>
    <message>
        <source>Gives the coding of a coder&apos;s passages to the same sentences in other letters: those that a passage touches, word for word, five words or more. Places that are coded so already stay as they are.</source>
        <translation>Gir kodinga av utdraga til ein kodar til dei same setningane i andre brev: dei som eit utdrag rører ved, ord for ord, fem ord eller fleire. Stader som alt er koda slik, blir som dei er.</translation>
    </message>
    <message>
        <source>whose passages, and who gets the copies</source>
        <translation>kven sine utdrag, og kven som får kopiane</translation>
    </message>
    <message>
        <source>only this passage; may be given several times</source>
        <translation>berre dette utdraget; kan givast fleire gonger</translation>
    </message>
    <message>
        <source>only the passages of this letter; may be given several times</source>
        <translation>berre utdraga i dette brevet; kan givast fleire gonger</translation>
    </message>
    <message>
        <source>only into this letter; may be given several times; else into all</source>
        <translation>berre til dette brevet; kan givast fleire gonger; elles til alle</translation>
    </message>
    <message>
        <source>also where something else is coded, or where the letters copied from say different things</source>
        <translation>også der noko anna er koda, eller der breva det blir kopiert frå, seier ulike ting</translation>
    </message>
    <message>
        <source>say what would be coded and change nothing</source>
        <translation>sei kva som ville blitt koda, og endre ingenting</translation>
    </message>
    <message>
        <source>Say whose passages are copied, with --coder NAME.</source>
        <translation>Sei kven sine utdrag som blir kopierte, med --coder NAMN.</translation>
    </message>
    <message>
        <source>Give either --passage or --letter.</source>
        <translation>Gi anten --passage eller --letter.</translation>
    </message>
    <message>
        <source>a table (name, pseudonym): pseudonyms for names in all that is written</source>
        <translation>ein tabell (name, pseudonym): pseudonym for namn i alt som blir skrive</translation>
    </message>
    <message>
        <source>A REFI-QDA project is always whole. Leave it out, or choose another form.</source>
        <translation>Eit REFI-QDA-prosjekt er alltid heilt. Utelat det, eller vel ei anna form.</translation>
    </message>
    <message>
        <source>en, nb or nn: in which its codes are explained and its coders named; English without it</source>
        <translation>en, nb eller nn: språket kodane blir forklarte og kodarane namngitte på; engelsk utan det</translation>
    </message>
    <message>
        <source>The project keeps no queries.</source>
        <translation>Prosjektet har ingen lagra spørjingar.</translation>
    </message>
    <message>
        <source>The project keeps no query “%1”. It has: %2.</source>
        <translation>Prosjektet har inga lagra spørjing «%1». Det har: %2.</translation>
    </message>
    <message>
        <source>a query that the project keeps, instead of EXPRESSION; what is gone from the project is left out of it, and said</source>
        <translation>ei spørjing som prosjektet har lagra, i staden for UTTRYKK; det som ikkje lenger er i prosjektet, blir utelate og nemnt</translation>
    </message>
    <message>
        <source>Give either an expression or --saved with the name of a query.</source>
        <translation>Gje anten eit uttrykk eller --saved med namnet på ei spørjing.</translation>
    </message>
    <message>
        <source>training on %1, places: %2</source>
        <translation>opplæring på %1, stader: %2</translation>
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
        <translation>Ingen har byrja ein runde til.</translation>
    </message>
    <message>
        <source>“%1” has not worked on any letter yet, so there is none to code again. Name some with “--letters”.</source>
        <translation>«%1» har ikkje arbeidd med noko brev enno, så det er ingen å kode på nytt. Nemn nokon med «--letters».</translation>
    </message>
    <message>
        <source>“%1” has no round. “kodeks rounds PROJECT list” names those that there are.</source>
        <translation>«%1» har ingen runde. «kodeks rounds PROSJEKT list» nemner dei som finst.</translation>
    </message>
    <message>
        <source>Codes letters again: begins a new round of a person, ends it, or lists rounds. A round is a coder of its own, “Kari (2)”; “kodeks agreement --coders &quot;Kari,Kari (2)&quot;” compares two.</source>
        <translation>Kodar brev på nytt: byrjar ein ny runde av ein person, avsluttar den eller listar opp rundar. Ein runde er ein eigen kodar, «Kari (2)»; «kodeks agreement --coders &quot;Kari,Kari (2)&quot;» samanliknar to.</translation>
    </message>
    <message>
        <source>what to do; without it: list</source>
        <translation>kva som skal gjerast; utan det: list</translation>
    </message>
    <message>
        <source>whose round</source>
        <translation>kven sin runde</translation>
    </message>
    <message>
        <source>a letter to code again, more than once for several; without it those that the person has begun</source>
        <translation>eit brev å kode på nytt, fleire gonger for fleire; utan det dei personen har byrja på</translation>
    </message>
    <message>
        <source>what the round is called; without it as “Kari (2)”</source>
        <translation>kva runden blir kalla; utan det som «Kari (2)»</translation>
    </message>
    <message>
        <source>Say whose round it is.</source>
        <translation>Sei kven sin runde det er.</translation>
    </message>
    <message>
        <source>“%1” has no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation>«%1» har inga opplæring. «kodeks training PROSJEKT list» nemner dei som finst.</translation>
    </message>
    <message>
        <source>Nobody has begun a training.</source>
        <translation>Ingen har byrja ei opplæring.</translation>
    </message>
    <message>
        <source>passages chosen: %1 of %2 by %3</source>
        <translation>utdrag valt: %1 av %2 av %3</translation>
    </message>
    <message>
        <source>fewer than %1 passages, so that figures will be shaky: %2</source>
        <translation>færre enn %1 utdrag, så tala blir usikre: %2</translation>
    </message>
    <message>
        <source>%1; places %2, coded %3; kodeks %4</source>
        <translation>%1; stader %2, koda %3; kodeks %4</translation>
    </message>
    <message>
        <source>Trains a coder: chooses passages of the consensus or of a coder, whose places somebody then codes without seeing how they were coded, and compares the two code by code.</source>
        <translation>Lære opp ein kodar: vel utdrag av konsensusen eller ein kodar, og så blir stadene koda av nokon som ikkje ser korleis dei vart koda; så blir dei to samanlikna kode for kode.</translation>
    </message>
    <message>
        <source>who is trained; may be new</source>
        <translation>kven som blir lært opp; kan vere ny</translation>
    </message>
    <message>
        <source>whose passages are coded anew; without it the consensus, if there is exactly one</source>
        <translation>kven utdraga sine som blir koda på nytt; utan det konsensusen, om det er nøyaktig éin</translation>
    </message>
    <message>
        <source>only passages that this query finds</source>
        <translation>berre utdrag denne spørjinga finn</translation>
    </message>
    <message>
        <source>draw passages until N of them have each task, direction and argument; without it: all</source>
        <translation>trekk utdrag til N av dei har kvar oppgåve, retning og kvart argument; utan det: alle</translation>
    </message>
    <message>
        <source>of the draw (1)</source>
        <translation>for trekkinga (1)</translation>
    </message>
    <message>
        <source>what the training is called</source>
        <translation>kva opplæringa blir kalla</translation>
    </message>
    <message>
        <source>report: writes the table of codes</source>
        <translation>report: skriv tabellen over kodar</translation>
    </message>
    <message>
        <source>Say who is trained.</source>
        <translation>Sei kven som blir lært opp.</translation>
    </message>
    <message>
        <source>its first line is the passphrase of an encrypted project (else KODEKS_PASSPHRASE, or asked)</source>
        <translation>første linja er passordfrasen til eit kryptert prosjekt (elles KODEKS_PASSPHRASE, eller han blir spurd om)</translation>
    </message>
    <message>
        <source>The file with the passphrase, “%1”, cannot be read. Check its name and your rights.</source>
        <translation>Fila med passordfrasen, «%1», kan ikkje lesast. Sjå etter namnet og rettane dine.</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty, and it should be the passphrase.</source>
        <translation>Første linja i «%1» er tom, og ho skulle vere passordfrasen.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passordfrasen til %1: </translation>
    </message>
    <message>
        <source>The project is encrypted. Give its passphrase on a terminal, with --passphrase-file FILE, or in the variable KODEKS_PASSPHRASE.</source>
        <translation>Prosjektet er kryptert. Gi passordfrasen i ein terminal, med --passphrase-file FIL eller i variabelen KODEKS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>take from a table what senders answer to which question</source>
        <translation>ta frå ein tabell kva avsendarar svarer på kva spørsmål</translation>
    </message>
    <message>
        <source>list what each sender answers to each question</source>
        <translation>vis kva kvar avsendar svarer på kvart spørsmål</translation>
    </message>
    <message>
        <source>compare two rounds of a consultation</source>
        <translation>samanlikn to rundar av ei høyring</translation>
    </message>
    <message>
        <source>Takes what senders answer to the questions that letters repeat, where passages do not say it, from a table: columns sender, question (its text or beginning) and answer (%1; empty or “-”: as passages say).</source>
        <translation>Tek frå ein tabell kva avsendarar svarer på spørsmåla som breva tek opp att, der utdraga ikkje seier det: kolonnane sender, question (teksten eller byrjinga av han) og answer (%1; tom eller «-»: som utdraga seier).</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kven som seier det</translation>
    </message>
    <message>
        <source>whether letters with nearly the same text count each (without it) or all of them as one</source>
        <translation>om brev med nesten same tekst tel kvar for seg (utan valet) eller alle som eitt</translation>
    </message>
    <message>
        <source>counted once: %1 campaigns of %2 letters</source>
        <translation>talt éin gong: %1 kampanjar med %2 brev</translation>
    </message>
    <message>
        <source>Lists what each sender answers to each question that letters repeat: answered, elsewhere (of what answers to it are about), general (outside of all questions) or silent; as passages say, or as somebody has set it (“kodeks import-answers”).</source>
        <translation>Viser kva kvar avsendar svarer på kvart spørsmål som breva tek opp att: answered (svart), elsewhere (om det svara gjeld, ein annan stad), general (utanom alle spørsmål) eller silent (taus); som utdraga seier, eller som nokon har sett det («kodeks import-answers»).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>It is not known which letter belongs to which round. Give letters an attribute that says it (“kodeks import-facts”) and name it with --by. Attributes with two values or more: %1.</source>
        <translation>Det er ikkje kjent kva brev som høyrer til kva runde. Gje breva ein eigenskap som seier det («kodeks import-facts»), og nemn han med --by. Eigenskapar med to verdiar eller fleire: %1.</translation>
    </message>
    <message>
        <source>No letter has “%1” as its “%2”. There are: %3.</source>
        <translation>Ingen brev har «%1» som «%2». Det finst: %3.</translation>
    </message>
    <message>
        <source>Compares two rounds of a consultation: which senders who answered in both want something else of a task, from which direction to which. An attribute of letters says which round a letter belongs to.</source>
        <translation>Samanliknar to rundar av ei høyring: kva avsendarar som svarte i begge, som vil noko anna med ei oppgåve, frå kva retning til kva. Ein eigenskap ved breva seier kva runde eit brev høyrer til.</translation>
    </message>
    <message>
        <source>of letters (without it: “round” or “runde”, or the only one that has two values or more)</source>
        <translation>ved breva (utan han: «round» eller «runde», eller den einaste som har to verdiar eller fleire)</translation>
    </message>
    <message>
        <source>of the first round (without it: the first value)</source>
        <translation>for den første runden (utan han: den første verdien)</translation>
    </message>
    <message>
        <source>of the second round (without it: the last value)</source>
        <translation>for den andre runden (utan han: den siste verdien)</translation>
    </message>
    <message>
        <source>with what stayed the same</source>
        <translation>med det som er det same</translation>
    </message>
    <message>
        <source>bring an earlier state of a project back</source>
        <translation>hent ein tidlegare tilstand av eit prosjekt tilbake</translation>
    </message>
    <message>
        <source>write the history of a project to hand in</source>
        <translation>skriv historikken til eit prosjekt til å levere inn</translation>
    </message>
    <message>
        <source>open the window and begin a project</source>
        <translation>opne vindauget og byrj på eit prosjekt</translation>
    </message>
    <message>
        <source>open the window with the Oslo 2024 sample</source>
        <translation>opne vindauget med dømet Oslo 2024</translation>
    </message>
    <message>
        <source>say what there is</source>
        <translation>sei kva som finst</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>sei kva versjon dette er</translation>
    </message>
    <message numerus="yes">
        <source>chain of the journal: %n step(s), last value %1</source>
        <translation>
            <numerusform>kjeda til journalen: %n steg, siste verdi %1</numerusform>
            <numerusform>kjeda til journalen: %n steg, siste verdi %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain began on %1; %n step(s) are older and were chained as they were found</source>
        <translation>
            <numerusform>kjeda byrja %1; %n steg er eldre og vart kjeda slik det vart funne</numerusform>
            <numerusform>kjeda byrja %1; %n steg er eldre og vart kjeda slik dei vart funne</numerusform>
        </translation>
    </message>
    <message>
        <source>also whether the journal goes on from this value, of a history that was handed in</source>
        <translation>også om journalen går vidare frå denne verdien, frå ein historikk som vart levert inn</translation>
    </message>
    <message>
        <source>the journal goes on from this value: edit %1, %2</source>
        <translation>journalen går vidare frå denne verdien: endring %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) kept of “%1”</source>
        <translation>
            <numerusform>%n vurdering teken vare på frå «%1»</numerusform>
            <numerusform>%n vurderingar tekne vare på frå «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>copied and checked: %1 letters, %2 passages, %3 edits</source>
        <translation>kopiert og kontrollert: %1 brev, %2 utdrag, %3 endringar</translation>
    </message>
    <message>
        <source>nothing was done since this backup</source>
        <translation>ingenting er gjort sidan denne tryggingskopien</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed</source>
        <translation>
            <numerusform>%n gammal tryggingskopi fjerna</numerusform>
            <numerusform>%n gamle tryggingskopiar fjerna</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies a whole project, with its history, to a new file, as it is at one moment, also while it is open for writing. The copy is checked before it gets its name. An existing file is never overwritten. Without OUT it goes into the folder “NAME backups” beside the project, where automatic ones are kept by their age.</source>
        <translation>Kopierer eit heilt prosjekt, med historikken, til ei ny fil, slik det er i eitt augeblikk, også medan det er ope for skriving. Kopien blir kontrollert før han får namnet sitt. Ei fil som finst, blir aldri overskriven. Utan OUT hamnar han i mappa «NAMN backups» ved sida av prosjektet, der dei automatiske blir haldne på etter alder.</translation>
    </message>
    <message>
        <source>for a script: only if something was done since the newest one, and old ones go (of a day one each hour stays, of two weeks one each day, of half a year one each week)</source>
        <translation>for eit skript: berre viss noko er gjort sidan den nyaste, og gamle blir borte (éin kvar time for eit døgn blir verande, éin kvar dag for to veker, éin kvar veke for eit halvt år)</translation>
    </message>
    <message>
        <source>This is for the folder of backups, without OUT.</source>
        <translation>Dette er for mappa med tryggingskopiar, utan OUT.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation>
            <numerusform>%n endring skriven</numerusform>
            <numerusform>%n endringar skrivne</numerusform>
        </translation>
    </message>
    <message>
        <source>last value of the chain: %1</source>
        <translation>siste verdi i kjeda: %1</translation>
    </message>
    <message>
        <source>Writes the history of a project to hand in: who coded what when, the codebook before and after, what was brought in and decided, and the last value of the journal&apos;s chain. The ending of OUT (%1) chooses the format.</source>
        <translation>Skriv historikken til eit prosjekt til å levere inn: kven som koda kva når, kodeboka før og etter, kva som vart henta inn og avgjort, og den siste verdien i kjeda til journalen. Endinga på OUT (%1) vel formatet.</translation>
    </message>
    <message>
        <source>only what this coder did</source>
        <translation>berre det denne kodaren gjorde</translation>
    </message>
    <message>
        <source>only from this day on: 2024-09-17</source>
        <translation>berre frå og med denne dagen: 2024-09-17</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-09-17.</source>
        <translation>«%1» er ingen dag. Skriv han slik: 2024-09-17.</translation>
    </message>
    <message>
        <source>%1  %2  before “%3”</source>
        <translation>%1  %2  før «%3»</translation>
    </message>
    <message>
        <source>backup  %1  %2</source>
        <translation>tryggingskopi  %1  %2</translation>
    </message>
    <message>
        <source>%1: passages added %2, removed %3, changed %4; other things %5%6</source>
        <translation>%1: utdrag lagde til %2, fjerna %3, endra %4; anna %5%6</translation>
    </message>
    <message>
        <source>; has come since</source>
        <translation>; er komen til sidan</translation>
    </message>
    <message>
        <source>; has gone since</source>
        <translation>; er borte sidan</translation>
    </message>
    <message numerus="yes">
        <source>since then (%n step(s)):</source>
        <translation>
            <numerusform>sidan då (%n steg):</numerusform>
            <numerusform>sidan då (%n steg):</numerusform>
        </translation>
    </message>
    <message>
        <source>codes %1, settings and records of the project %2</source>
        <translation>kodar %1, innstillingar og opplysningar om prosjektet %2</translation>
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
        <translation>Ingenting ved «%1» er annleis enn det var då. --dry-run seier kva som er det.</translation>
    </message>
    <message>
        <source>Brings an earlier state of a project back: all of it, one letter or one coder&apos;s work, as one edit that can be undone. Without STATE it lists the states worth a name.</source>
        <translation>Hentar ein tidlegare tilstand av eit prosjekt tilbake: alt, eitt brev eller arbeidet til éin kodar, som éi endring som kan angrast. Utan STATE blir dei namngjevne tilstandane lista.</translation>
    </message>
    <message>
        <source>the number of an edit, for the state before it, or the file of a backup of this project</source>
        <translation>nummeret på ei endring, for tilstanden før ho, eller fila til ein tryggingskopi av dette prosjektet</translation>
    </message>
    <message>
        <source>only this letter</source>
        <translation>berre dette brevet</translation>
    </message>
    <message>
        <source>only what this coder coded</source>
        <translation>berre det denne kodaren koda</translation>
    </message>
    <message>
        <source>only tell what is different now; change nothing</source>
        <translation>berre sei kva som er annleis no; endre ingenting</translation>
    </message>
    <message>
        <source>Say either --letter or --coder.</source>
        <translation>Oppgje anten --letter eller --coder.</translation>
    </message>
    <message>
        <source>say what is in a project&apos;s file</source>
        <translation>sei kva som er i fila til eit prosjekt</translation>
    </message>
    <message>
        <source>save what is left of a damaged project</source>
        <translation>redd det som er att av eit skadd prosjekt</translation>
    </message>
    <message>
        <source>The PDF is printed without tags, which screen readers go by; the same as .odt or .html has what they need.</source>
        <translation>PDF-en er skriven ut utan taggar, som skjermlesarar går etter; det same som .odt eller .html har det dei treng.</translation>
    </message>
    <message>
        <source>Brings letters (Word, OpenDocument, PDF, HTML, Markdown, e-mail, plain text; mailboxes and ZIP archives of them) into a project, and REFI-QDA projects (.qdpx) and those of Taguette (.sqlite3), QualCoder (.qda) and RQDA (.rqda) with their letters, codes, coders and passages. A table of answers (.csv, .xlsx, .ods) becomes a letter for each row, with its questions as headings. A letter that is there already (the same text, name and folder) is skipped, while the same text under another name or folder comes in as another sender&apos;s; what cannot be read is refused with its reason.</source>
        <translation>Hentar brev (Word, OpenDocument, PDF, HTML, Markdown, e-post, rein tekst; postboksar og ZIP-arkiv med dei) inn i eit prosjekt, og REFI-QDA-prosjekt (.qdpx) og prosjekt frå Taguette (.sqlite3), QualCoder (.qda) og RQDA (.rqda) med brev, kodar, kodarar og utdrag. Ein tabell med svar (.csv, .xlsx, .ods) blir eit brev for kvar rad, med spørsmåla som overskrifter. Eit brev som er der frå før (same tekst, namn og mappe), blir hoppa over, medan same tekst under eit anna namn eller i ei anna mappe kjem inn som ein annan avsendars; det som ikkje kan lesast, blir avvist med grunnen.</translation>
    </message>
    <message>
        <source>how all whose letters count stand to what is proposed for each task, as the summary counts it: for, against, other, unchanged, cooperation, unclear, contradictory, silent</source>
        <translation>korleis alle med brev som tel, stiller seg til det som er foreslått for kvar oppgåve, slik oppsummeringa tel det: for, against (mot), other (anna), unchanged (uendra), cooperation (samarbeid), unclear (uklart), contradictory (motstridande), silent (taus)</translation>
    </message>
    <message>
        <source>Says what is in a project&apos;s file before it is handed on: letters, removed ones too, names, memos, the files that letters came from, the history. What is found of names may not be all.</source>
        <translation>Seier kva som er i fila til eit prosjekt før ho blir gitt vidare: brev, også fjerna, namn, notat, filene breva kom frå, historikken. Det som blir funne av namn, er kanskje ikkje alt.</translation>
    </message>
    <message>
        <source>saved: %1 letters, %2 passages, %3 edits</source>
        <translation>redda: %1 brev, %2 utdrag, %3 endringar</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>retta: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>tapt: %1</translation>
    </message>
    <message>
        <source>Nothing is seen to be lost.</source>
        <translation>Ingenting ser ut til å vere tapt.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project (cut off, half copied, with changed bytes) into a new one, and says what is lost. The damaged file is only read. An encrypted one gives an encrypted one. A backup that is whole is better.</source>
        <translation>Reddar det som kan lesast av eit skadd prosjekt (kutta, halvt kopiert, med endra byte), i eit nytt, og seier kva som er tapt. Den skadde fila blir berre lesen. Eit kryptert gir eit kryptert. Ein heil tryggingskopi er betre.</translation>
    </message>
    <message>
        <source>the project that cannot be opened, or has problems</source>
        <translation>prosjektet som ikkje kan opnast, eller har feil</translation>
    </message>
</context>
<context>
    <name>CopyOver</name>
    <message>
        <source>Looking for the same words in other letters was cancelled.</source>
        <translation>Leitinga etter dei same orda i andre brev vart avbroten.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Looking for uncoded sentences was cancelled.</source>
        <translation>Leitinga etter ukoda setningar vart avbroten.</translation>
    </message>
</context>
<context>
    <name>CsvReading</name>
    <message>
        <source>“%1”, row %2 (line %3): %4 cells where the header has %5; check its separators and quotation marks.</source>
        <translation>«%1», rad %2 (linje %3): %4 celler der overskrifta har %5; kontroller skiljeteikn og hermeteikn.</translation>
    </message>
    <message>
        <source>“%1” is empty; a table needs a header with the names of its columns.</source>
        <translation>«%1» er tom; ein tabell må ha ein overskriftsrad med kolonnenamna.</translation>
    </message>
    <message>
        <source>“%1” has two columns called “%2”; rename or remove one of them.</source>
        <translation>«%1» har to kolonnar som heiter «%2»; gi den eine eit anna namn, eller fjern den.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): more than %4 columns; remove those that are not needed.</source>
        <translation>«%1», rad %2 (linje %3): meir enn %4 kolonnar; fjern dei som ikkje trengst.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a cell is too large; shorten it.</source>
        <translation>«%1», rad %2 (linje %3): ei celle er for stor; kort ho ned.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a quoted cell is never closed; add the quotation mark that is missing.</source>
        <translation>«%1», rad %2 (linje %3): ei celle i hermeteikn blir aldri avslutta; set inn hermeteiknet som manglar.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): text follows a closing quotation mark; write a quotation mark within a cell twice.</source>
        <translation>«%1», rad %2 (linje %3): det står tekst etter eit avsluttande hermeteikn; skriv hermeteikn inne i ei celle to gonger.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</source>
        <translation>
            <numerusform>%n rad har færre celler enn overskrifta; dei som manglar på slutten, vart rekna som tomme: linje %1. Har eit linjeskift eller eit tapt skiljeteikn delt ei rad, så rett tabellen og importer han på nytt.</numerusform>
            <numerusform>%n rader har færre celler enn overskrifta; dei som manglar på slutten, vart rekna som tomme: linje %1. Har eit linjeskift eller eit tapt skiljeteikn delt ei rad, så rett tabellen og importer han på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same is wrong in line %1.</source>
        <translation>Det same er gale i linje %1.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>“%1” is not UTF-8 text; save it as CSV in UTF-8.</source>
        <translation>«%1» er ikkje tekst i UTF-8; lagre den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has zero bytes and is no text; save it as CSV in UTF-8.</source>
        <translation>«%1» har nullbyte og er ikkje tekst; lagre den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; add it to the header.</source>
        <translation>«%1» har ingen kolonne «%2»; legg den til i overskriftsrada.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>«%1», rad %2 (linje %3): %4</translation>
    </message>
    <message>
        <source>--length wants DOCUMENT=N, N being its characters, at most %1, not “%2”.</source>
        <translation>--length skal ha DOKUMENT=N, der N er talet på teikn i det, høgst %1, ikkje «%2».</translation>
    </message>
    <message>
        <source>--length names the document “%1” twice.</source>
        <translation>--length oppgir dokumentet «%1» to gonger.</translation>
    </message>
    <message>
        <source>“%1”: column %2 has no name; give it its coder’s, or remove it.</source>
        <translation>«%1»: kolonne %2 har ikkje noko namn; gi det namnet på kodaren, eller fjern den.</translation>
    </message>
    <message>
        <source>“%1” has no column beside “unit”; it needs one for each coder.</source>
        <translation>«%1» har ingen kolonne ved sida av «unit»; den må ha éin for kvar kodar.</translation>
    </message>
    <message>
        <source>“%1” has no column for the coder “%2”; name one of those in its header.</source>
        <translation>«%1» har ingen kolonne for kodaren «%2»; oppgi ein av dei som står i overskriftsrada.</translation>
    </message>
    <message>
        <source>the unit has no name; every unit needs one of its own.</source>
        <translation>eininga har ikkje noko namn; kvar eining må ha sitt eige.</translation>
    </message>
    <message>
        <source>the unit “%1” stands there already; give every unit one row.</source>
        <translation>eininga «%1» står der allereie; gi kvar eining éi rad.</translation>
    </message>
    <message>
        <source>“%1” is not among the categories named; correct it, or name it as well.</source>
        <translation>«%1» er ikkje blant kategoriane som er oppgitt; rett den, eller oppgi den òg.</translation>
    </message>
    <message>
        <source>the length of the document “%1” is not known; name it with --length.</source>
        <translation>lengda på dokumentet «%1» er ikkje kjende; oppgi den med --length.</translation>
    </message>
    <message>
        <source>the column “%1” is empty; fill it in.</source>
        <translation>kolonnen «%1» er tom; fyll den ut.</translation>
    </message>
    <message>
        <source>there are more than %1 coders or categories; check whether the columns hold what their names say.</source>
        <translation>det er fleire enn %1 kodarar eller kategoriar; sjå etter om kolonnane inneheld det namna deira seier.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; start and end are counted in characters from 0.</source>
        <translation>«%1» er ikkje eit heilt tal; start og end blir talde i teikn frå 0.</translation>
    </message>
    <message>
        <source>the passage from %1 to %2 has no character; start must be 0 or more and end above it.</source>
        <translation>utdraget frå %1 til %2 har ingen teikn; start må vere minst 0, og end større enn start.</translation>
    </message>
    <message>
        <source>the passage from %1 to %2 reaches beyond the document’s %3 characters; check the length and the numbers.</source>
        <translation>utdraget frå %1 til %2 går lenger enn dei %3 teikna i dokumentet; kontroller lengda og tala.</translation>
    </message>
    <message>
        <source>Taken as categories like any others, though they look like gaps: %1. If they stand for missing values, leave those cells empty or name the words with --missing.</source>
        <translation>Teke som kategoriar på linje med andre, sjølv om dei ser ut som hol: %1. Viss dei står for manglande verdiar, kan du la cellene stå tomme eller nemne orda med --missing.</translation>
    </message>
    <message>
        <source>Taken as missing, like empty cells, since nothing in them can be seen: %1.</source>
        <translation>Teke som manglande, som tomme celler, sidan ingenting i dei synest: %1.</translation>
    </message>
    <message>
        <source>%1 categories all look like “%2” and differ only in characters that cannot be seen, but count as different ones; correct the table.</source>
        <translation>%1 kategoriar ser alle ut som «%2» og skil seg berre i teikn som ikkje synest, men blir rekna som ulike; rett tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” were left out, who is not among the coders named.</source>
        <translation>
            <numerusform>%n rad for «%1» vart utelaten, sidan kodaren ikkje er blant dei som er nemnde.</numerusform>
            <numerusform>%n rader for «%1» vart utelatne, sidan kodaren ikkje er blant dei som er nemnde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as coders or categories like any others, though they look like gaps: %1. If they stand for missing values, remove those rows.</source>
        <translation>Teke som kodarar eller kategoriar på linje med andre, sjølv om dei ser ut som hol: %1. Viss dei står for manglande verdiar, kan du fjerne dei radene.</translation>
    </message>
    <message>
        <source>The column “%1” only counts the rows; it is no coder’s.</source>
        <translation>Kolonnen «%1» tel berre radene; han høyrer ikkje til nokon kodar.</translation>
    </message>
    <message>
        <source>The whole numbers of “%1” are written as decimals (“2.0”), those of other columns are not; they were taken for the same categories.</source>
        <translation>Heiltala i «%1» er skrivne som desimaltal («2.0»), dei i andre kolonnar er det ikkje; dei er tekne for dei same kategoriane.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>agreed</source>
        <translation>samde</translation>
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
        <translation>uendra</translation>
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
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottakar</translation>
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
        <translation>Referansen deira</translation>
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
        <translation>Saksbehandlar</translation>
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
        <translation>Berre: %1</translation>
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
        <translation>eit Word-dokument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-tekst</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>eit PDF-dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ei nettside</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>ein e-post</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>rein tekst</translation>
    </message>
    <message>
        <source>“%1” is %2, not a letter; choose a document with text.</source>
        <translation>«%1» er %2, ikkje eit brev; vel eit dokument med tekst.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as %2; open it in the program it comes from, save it again and import that.</source>
        <translation>«%1» er skadd: den kan ikkje lesast som %2; opn den i programmet den kjem frå, lagre den på nytt og importer den.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any letter needs, so Kodeks leaves it; copy its text into a new document and import that.</source>
        <translation>«%1» har fleire nivå i kvarandre enn noko brev treng, så Kodeks lèt den vere; kopier teksten over i eit nytt dokument, og importer det.</translation>
    </message>
    <message>
        <source>“%1” has far more in it than a letter can have, or takes too long to read; divide it into smaller files.</source>
        <translation>«%1» har langt meir i seg enn eit brev kan ha, eller tek for lang tid å lese; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation>«%1» er verna med eit passord; opn den i programmet den kjem frå, og lagre den utan.</translation>
    </message>
    <message>
        <source>“%1” has no text in it; choose a file that has.</source>
        <translation>«%1» har ingen tekst i seg; vel ei fil som har det.</translation>
    </message>
    <message>
        <source>Text that is formatted as hidden was left out.</source>
        <translation>Tekst som er formatert som skjult, er utelaten.</translation>
    </message>
    <message>
        <source>The prompts of form fields that were not filled in were left out.</source>
        <translation>Leietekstar i skjemafelt som ikkje er fylt ut, er utelate.</translation>
    </message>
    <message>
        <source>Comments in the margin were left out.</source>
        <translation>Kommentarar i margen er utelatne.</translation>
    </message>
    <message>
        <source>Parts of the letter are in other files (subdocuments); import those as well.</source>
        <translation>Delar av brevet ligg i andre filer (deldokument); importer dei òg.</translation>
    </message>
    <message>
        <source>A chart was left out; look at it in the letter&apos;s file.</source>
        <translation>Eit diagram er utelate; sjå på det i fila i brevet.</translation>
    </message>
    <message>
        <source>A file that is embedded in the document was left out.</source>
        <translation>Ei fil som er sett inn i dokumentet, er utelaten.</translation>
    </message>
    <message>
        <source>An inserted document could not be read and was left out: %1.</source>
        <translation>Eit innsett dokument kunne ikkje lesast og er utelate: %1.</translation>
    </message>
    <message>
        <source>“%1” holds its text in inserted documents that Kodeks cannot read (%2); open it in the program it comes from, save it as a new .docx and import that.</source>
        <translation>«%1» har teksten sin i innsette dokument som Kodeks ikkje kan lese (%2); opn den i programmet den kjem frå, lagre den som ein ny .docx, og importer den.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out.</source>
        <translation>Tekst som nettsida skjuler, er utelaten.</translation>
    </message>
    <message>
        <source>Text that is struck through stands among the rest, as the page shows it.</source>
        <translation>Tekst som er stroken over, står saman med resten, slik sidan viser den.</translation>
    </message>
    <message>
        <source>A frame of the page shows another page, which was left out.</source>
        <translation>Ei ramme på sidan viser ei anna side, som er utelaten.</translation>
    </message>
    <message>
        <source>“%1” is a mailbox with several e-mails; save those that are letters one by one (.eml) and import them.</source>
        <translation>«%1» er ein postboks med fleire e-postar; lagre dei som er brev, éin for éin (.eml), og importer dei.</translation>
    </message>
    <message>
        <source>It has characters of a symbol font that is not known (private-use characters), such as in “%1”; look at them in the letter&apos;s file.</source>
        <translation>Den har teikn frå ei ukjend symbolskrift (teikn til privat bruk), som i «%1»; sjå på dei i fila i brevet.</translation>
    </message>
    <message>
        <source>“%1” declares a document type of its own, which no office program does and which can do harm; save it again in the program it comes from.</source>
        <translation>«%1» erklærer sin eigen dokumenttype, noko ingen kontorprogram gjer, og som kan gjere skade; lagre den på nytt i programmet den kjem frå.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>It is called “.%1” but is %2, and was read as that.</source>
        <translation>Den heiter «.%1», men er %2, og vart lest som det.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines, far more than a letter can have; divide it into smaller files.</source>
        <translation>«%1» har meir enn %2 linjer, langt fleire enn eit brev kan ha; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf does not start. Close other programs and try again, or install Kodeks again.</source>
        <translation>«%1» kunne ikkje lesast: programmet kodeks-pdf startar ikkje. Lukk andre program og prøv igjen, eller installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. Install Kodeks again.</source>
        <translation>«%1» kunne ikkje lesast: programmet kodeks-pdf, som les PDF-dokument, manglar. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file, but not of text; save its text as .odt and import that.</source>
        <translation>«%1» er ei OpenDocument-fil, men ikkje av tekst; lagre teksten i den som .odt og importer den.</translation>
    </message>
    <message>
        <source>“%1” is a table (a workbook as XML), not a letter; save it as .xlsx or .csv and bring it in as a table.</source>
        <translation>«%1» er ein tabell (ei arbeidsbok som XML), ikkje eit brev; lagre den som .xlsx eller .csv og hent den inn som ein tabell.</translation>
    </message>
    <message>
        <source>“%1” is an XML file (“%2”) of a kind that Kodeks does not read; open it in the program it comes from, save its text as .docx, .odt or .txt and import that.</source>
        <translation>«%1» er ei XML-fil («%2») av eit slag som Kodeks ikkje les; opn den i programmet den kjem frå, lagre teksten som .docx, .odt eller .txt og importer den.</translation>
    </message>
    <message>
        <source>an OpenDocument text in one file (.fodt)</source>
        <translation>ein OpenDocument-tekst i éi fil (.fodt)</translation>
    </message>
    <message>
        <source>a Word document as XML</source>
        <translation>eit Word-dokument som XML</translation>
    </message>
    <message>
        <source>a Word document as XML of 2003</source>
        <translation>eit Word-dokument som XML frå 2003</translation>
    </message>
    <message>
        <source>“%1” is a scan: a PDF document of pictures, without text; import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation>«%1» er ei skanning: eit PDF-dokument av bilete, utan tekst; importer den igjen og la teksten bli gjenkjend (på kommandolinja med --recognise).</translation>
    </message>
    <message>
        <source>“%1” is a picture, not text; if it is a scanned letter, import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation>«%1» er eit bilete, ikkje tekst; er det eit skanna brev, importer det igjen og la teksten bli gjenkjend (på kommandolinja med --recognise).</translation>
    </message>
    <message>
        <source>Its plain text says something else than its HTML, which was taken. The plain text begins: “%1”.</source>
        <translation>Den reine teksten seier noko anna enn HTML-en, som er brukt. Den reine teksten byrjar: «%1».</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ein postboks</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>eit arkiv med filer</translation>
    </message>
    <message>
        <source>“%1” is a form (XFA) whose answers are not on its pages, which only ask for another program. Open it in Adobe Reader, print it to a new PDF document, and import that.</source>
        <translation>«%1» er eit skjema (XFA) der svara ikkje står på sidene, som berre ber om eit anna program. Opn det i Adobe Reader, skriv det ut til eit nytt PDF-dokument og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a portfolio: a cover with other files inside it (%2). Save those with a PDF reader, and import them.</source>
        <translation>«%1» er ein portefølje: eit omslag med andre filer inni (%2). Lagre dei med ein PDF-lesar og importer dei.</translation>
    </message>
    <message numerus="yes">
        <source>Divided at a line’s end, perhaps without a hyphen of their own (%Ln word(s)): %1.</source>
        <translation>
            <numerusform>Delt ved linjeslutt, kanskje utan eigen bindestrek (%Ln ord): %1.</numerusform>
            <numerusform>Delt ved linjeslutt, kanskje utan eigen bindestrek (%Ln ord): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files inside it were left out: %1. Save those that are letters with a PDF reader, and import them.</source>
        <translation>Filer som ligg inni, er utelaten: %1. Lagre dei som er brev, med ein PDF-lesar og importer dei.</translation>
    </message>
    <message>
        <source>It says that it is a portfolio, a cover with other files inside it.</source>
        <translation>Det oppgir å vere ein portefølje, eit omslag med andre filer inni.</translation>
    </message>
    <message numerus="yes">
        <source>Before the PDF document the file has %Ln byte(s) of something else (as printers and archives put there); they were left out.</source>
        <translation>
            <numerusform>Framfor PDF-dokumentet har fila %Ln byte av noko anna (slik skrivarar og arkiv set inn); den er utelaten.</numerusform>
            <numerusform>Framfor PDF-dokumentet har fila %Ln byte av noko anna (slik skrivarar og arkiv set inn); dei er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page numbers, headers and footers (%Ln line(s)) are not in the text: %1.</source>
        <translation>
            <numerusform>Sidetal, topptekstar og botntekstar (%Ln linje) er ikkje med i teksten: %1.</numerusform>
            <numerusform>Sidetal, topptekstar og botntekstar (%Ln linjer) er ikkje med i teksten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a rich text document (.rtf), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation>«%1» er eit rikt tekstdokument (.rtf), som Kodeks berre les med LibreOffice; installer det og importer på nytt, eller lagre dokumentet som .docx eller .odt og importer det.</translation>
    </message>
    <message>
        <source>“%1” is a codebook (REFI-QDA, .qdc), not a letter; bring it in as a codebook.</source>
        <translation>«%1» er ei kodebok (REFI-QDA, .qdc), ikkje eit brev; hent den inn som kodebok.</translation>
    </message>
    <message>
        <source>“%1” is a part of a REFI-QDA project (.qdpx), not a letter; choose the project, or the folder it was unpacked into, by itself.</source>
        <translation>«%1» er ein del av eit REFI-QDA-prosjekt (.qdpx), ikkje eit brev; vel prosjektet, eller mappa det vart pakka ut i, for seg sjølv.</translation>
    </message>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation>ein e-post lagra av Outlook</translation>
    </message>
    <message>
        <source>“%1” has no text of its own that can be read.</source>
        <translation>«%1» har ingen eigen tekst som kan lesast.</translation>
    </message>
    <message>
        <source>“%1” is a table (OpenDocument spreadsheet), not a letter; give it the ending .fods, or save it as .ods, .xlsx or .csv, and bring it in as a table.</source>
        <translation>«%1» er ein tabell (OpenDocument-rekneark), ikkje eit brev; gi den endinga .fods, eller lagre den som .ods, .xlsx eller .csv, og importer den som tabell.</translation>
    </message>
    <message>
        <source>The controls of a form (ActiveX) were left out, and with them what was ticked or filled in there; look at them in the letter&apos;s file.</source>
        <translation>Kontrollane i eit skjema (ActiveX) vart utelatne, og med dei det som var kryssa av eller fylt ut der. Sjå på dei i fila brevet kom frå.</translation>
    </message>
    <message>
        <source>Without text, or with a few words, and probably scanned: page %1. Import the file again and let them be recognised (on the command line with --recognise).</source>
        <translation>Utan tekst, eller med nokre få ord, og sannsynlegvis skanna: side %1. Importer fila på nytt og la dei bli gjenkjende (på kommandolinja med --recognise).</translation>
    </message>
    <message>
        <source>Without text (perhaps blank): page %1.</source>
        <translation>Utan tekst (kanskje blank): side %1.</translation>
    </message>
    <message>
        <source>Numbers of paragraphs or formulas that Word works out itself (LISTNUM, AUTONUM, EQ) are not in the text; look at them in the letter&apos;s file.</source>
        <translation>Nummer på avsnitt eller formlar som Word reknar ut sjølv (LISTNUM, AUTONUM, EQ), står ikkje i teksten; sjå på dei i fila til brevet.</translation>
    </message>
    <message>
        <source>Notes that somebody has put on its pages (comments) were left out.</source>
        <translation>Notat som nokon har lagt på sidene (kommentarar), er utelatne.</translation>
    </message>
    <message>
        <source>Layers of the document are switched off. Text on them, if there is any, was left out.</source>
        <translation>Lag i dokumentet er slått av. Tekst på dei, om det er nokon, er utelate.</translation>
    </message>
    <message>
        <source>How words are read aloud (ruby), which stands in small print above them, was left out.</source>
        <translation>Korleis ord blir uttalt (ruby), som står med lita skrift over dei, er utelate.</translation>
    </message>
    <message numerus="yes">
        <source>Text that tracked changes have deleted was left out (%Ln place(s)); look at it in the letter&apos;s file.</source>
        <translation>
            <numerusform>Tekst som er sletta i spora endringar, er utelaten (%Ln stad); sjå på han i fila til brevet.</numerusform>
            <numerusform>Tekst som er sletta i spora endringar, er utelaten (%Ln stader); sjå på han i fila til brevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of its form that stand nowhere on its pages: %1.</source>
        <translation>Svar i skjemaet som ikkje står nokon stad på sidene: %1.</translation>
    </message>
    <message>
        <source>A formula, or a part of one, cannot be written in a line of text as it stands; look at it in the letter&apos;s file.</source>
        <translation>Ein formel, eller ein del av ein, kan ikkje skrivast som han står på éi tekstlinje; sjå på han i fila til brevet.</translation>
    </message>
    <message>
        <source>A chart or another embedded object was left out; look at it in the letter&apos;s file.</source>
        <translation>Eit diagram eller eit anna innebygd objekt vart utelate; sjå på det i fila til brevet.</translation>
    </message>
    <message>
        <source>“%1” is what Word keeps beside a document that is open, not a letter; leave it out.</source>
        <translation>«%1» er det Word legg ved sida av eit dokument som er ope, ikkje eit brev; utelat det.</translation>
    </message>
    <message>
        <source>“%1” is a file of the system’s own, not a letter; leave it out.</source>
        <translation>«%1» er ei av filene til systemet sjølv, ikkje eit brev; utelat ho.</translation>
    </message>
    <message>
        <source>“%1” is only a link to a document elsewhere; open it, download the document itself (as .docx or .pdf) and import that.</source>
        <translation>«%1» er berre ei lenkje til eit dokument ein annan stad; opne ho, last ned sjølve dokumentet (som .docx eller .pdf) og importer det.</translation>
    </message>
</context>
<context>
    <name>DroppedText</name>
    <message>
        <source>Drop what you have written?</source>
        <translation>Forkaste det du har skrive?</translation>
    </message>
    <message>
        <source>It is not in the project yet. If you go back it stays here.</source>
        <translation>Det er ikkje i prosjektet enno. Går du tilbake, står det her framleis.</translation>
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
        <translation>utan notat</translation>
    </message>
    <message>
        <source>certainty not stated</source>
        <translation>ikkje oppgitt kor sikker</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>id: %1</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>utan id</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>i «%1»</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>øvst</translation>
    </message>
    <message>
        <source>a kind of “%1”</source>
        <translation>ein slags «%1»</translation>
    </message>
    <message>
        <source>no kind of another</source>
        <translation>ikkje underordna nokon</translation>
    </message>
    <message>
        <source>also called: %1</source>
        <translation>også kalla: %1</translation>
    </message>
    <message>
        <source>no other names</source>
        <translation>ingen andre namn</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>definisjon: %1</translation>
    </message>
    <message>
        <source>no definition</source>
        <translation>utan definisjon</translation>
    </message>
    <message>
        <source>include: %1</source>
        <translation>ta med: %1</translation>
    </message>
    <message>
        <source>nothing said of what to include</source>
        <translation>ikkje sagt kva som skal takast med</translation>
    </message>
    <message>
        <source>exclude: %1</source>
        <translation>hald utanfor: %1</translation>
    </message>
    <message>
        <source>nothing said of what to exclude</source>
        <translation>ikkje sagt kva som skal haldast utanfor</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>døme: %1</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>utan døme</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>farge: %1</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>utan farge</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>notat: %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>utan notat</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>tittel: %1</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>utan tittel</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>eining: %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>utan eining</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>reglar: %1</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>utan reglar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>utan retning</translation>
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
        <translation>Gi brevet «%1» nytt namn</translation>
    </message>
    <message>
        <source>Correct a fact of “%1”</source>
        <translation>Rett eit faktum om «%1»</translation>
    </message>
    <message>
        <source>Mark “%1” as done</source>
        <translation>Merk «%1» som ferdig</translation>
    </message>
    <message>
        <source>Mark “%1” as not done</source>
        <translation>Merk «%1» som ikkje ferdig</translation>
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
        <translation>Legg til kodaren «%1»</translation>
    </message>
    <message>
        <source>Change coder “%1”</source>
        <translation>Endre kodaren «%1»</translation>
    </message>
    <message>
        <source>Remove coder “%1”</source>
        <translation>Fjern kodaren «%1»</translation>
    </message>
    <message>
        <source>Add “%1” to the codebook</source>
        <translation>Legg «%1» til i kodeboka</translation>
    </message>
    <message>
        <source>Change “%1” in the codebook</source>
        <translation>Endre «%1» i kodeboka</translation>
    </message>
    <message>
        <source>Move “%1” in the codebook</source>
        <translation>Flytt «%1» i kodeboka</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Slå «%1» saman med «%2»</translation>
    </message>
    <message>
        <source>Remove “%1” from the codebook</source>
        <translation>Fjern «%1» frå kodeboka</translation>
    </message>
    <message>
        <source>Change the project&apos;s title, unit or rules</source>
        <translation>Endre tittelen, eininga eller reglane til prosjektet</translation>
    </message>
    <message>
        <source>Set the codebook</source>
        <translation>Set inn kodeboka</translation>
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
        <translation>Lås breva og kodeboka</translation>
    </message>
    <message>
        <source>Unlock the letters and the codebook</source>
        <translation>Lås opp breva og kodeboka</translation>
    </message>
    <message>
        <source>Settle a difference in “%2” as %1 has it</source>
        <translation>Avgjer ei usemje i «%2» slik %1 har det</translation>
    </message>
    <message>
        <source>Settle a difference in “%1”: take both passages</source>
        <translation>Avgjer ei usemje i «%1»: ta begge utdraga</translation>
    </message>
    <message>
        <source>Settle a difference in “%1” by an edited passage</source>
        <translation>Avgjer ei usemje i «%1» med eit redigert utdrag</translation>
    </message>
    <message>
        <source>Leave a difference in “%1” with a note</source>
        <translation>La ei usemje i «%1» stå med eit notat</translation>
    </message>
    <message numerus="yes">
        <source>Take %n agreed passage(s) over</source>
        <translation>
            <numerusform>Ta over %n utdrag det er semje om</numerusform>
            <numerusform>Ta over %n utdrag det er semje om</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation>
            <numerusform>Avgjer %n usemje</numerusform>
            <numerusform>Avgjer %n usemjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n settlement(s)</source>
        <translation>
            <numerusform>Trekk tilbake %n avgjerd</numerusform>
            <numerusform>Trekk tilbake %n avgjerder</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a consensus of %1 and %2</source>
        <translation>Lag ein konsensus for %1 og %2</translation>
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
            <numerusform>Beskriv %n brev med ein tabell</numerusform>
            <numerusform>Beskriv %n brev med ein tabell</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the abbreviations</source>
        <translation>Endre forkortingane</translation>
    </message>
    <message numerus="yes">
        <source>List signatories of %n letter(s)</source>
        <translation>
            <numerusform>Før opp medunderskrivarar av %n brev</numerusform>
            <numerusform>Før opp medunderskrivarar av %n brev</numerusform>
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
        <translation>Slå kodaren «%1» saman med «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) that were found</source>
        <translation>
            <numerusform>Kod %n stad som vart funne</numerusform>
            <numerusform>Kod %n stader som vart funne</numerusform>
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
            <numerusform>Merk %n brev som ikkje ferdig</numerusform>
            <numerusform>Merk %n brev som ikkje ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct a fact of %n letter(s)</source>
        <translation>
            <numerusform>Rett eit faktum i %n brev</numerusform>
            <numerusform>Rett eit faktum i %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change an attribute of %n letter(s)</source>
        <translation>
            <numerusform>Endre ein eigenskap ved %n brev</numerusform>
            <numerusform>Endre ein eigenskap ved %n brev</numerusform>
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
        <translation>Fjern «%1» frå «%2»</translation>
    </message>
    <message>
        <source>Save the query “%1”</source>
        <translation>Lagre spørjinga «%1»</translation>
    </message>
    <message>
        <source>Remove the query “%1”</source>
        <translation>Fjern spørjinga «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Find nothing to code in %n sentence(s)</source>
        <translation>
            <numerusform>Finn ingenting å kode i %n setning</numerusform>
            <numerusform>Finn ingenting å kode i %n setningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n dismissed sentence(s) back</source>
        <translation>
            <numerusform>Hent tilbake %n avvist setning</numerusform>
            <numerusform>Hent tilbake %n avviste setningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%2” off “%1”</source>
        <translation>Skil «%2» ut av «%1»</translation>
    </message>
    <message>
        <source>Change the words that uncoded sentences are found by</source>
        <translation>Endre orda som ukoda setningar finst med</translation>
    </message>
    <message numerus="yes">
        <source>Set what is proposed for %n task(s)</source>
        <translation>
            <numerusform>Sett kva som er foreslått for %n oppgåve</numerusform>
            <numerusform>Sett kva som er foreslått for %n oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n contradiction(s)</source>
        <translation>
            <numerusform>Avgjer %n motseiing</numerusform>
            <numerusform>Avgjer %n motseiingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n decision(s)</source>
        <translation>
            <numerusform>Trekk tilbake %n avgjerd</numerusform>
            <numerusform>Trekk tilbake %n avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what %n letter(s) count as</source>
        <translation>
            <numerusform>Sei kva %n brev tel som</numerusform>
            <numerusform>Sei kva %n brev tel som</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n that were asked</source>
        <translation>
            <numerusform>Før opp %n som er spurd</numerusform>
            <numerusform>Før opp %n som er spurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words for numbers</source>
        <translation>Endre orda for tal</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) with the same words</source>
        <translation>
            <numerusform>Kod %n stad med dei same orda</numerusform>
            <numerusform>Kod %n stader med dei same orda</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the round “%1”</source>
        <translation>Byrje runden «%1»</translation>
    </message>
    <message>
        <source>Begin the training “%1”</source>
        <translation>Byrje opplæringa «%1»</translation>
    </message>
    <message>
        <source>End the round “%1”</source>
        <translation>Avslutte runden «%1»</translation>
    </message>
    <message>
        <source>Suggest codes while coding is blind</source>
        <translation>Foreslå kodar medan det blir koda blindt</translation>
    </message>
    <message>
        <source>Suggest no codes while coding is blind</source>
        <translation>Foreslå ingen kodar medan det blir koda blindt</translation>
    </message>
    <message numerus="yes">
        <source>Say what %n sender(s) answer</source>
        <translation>
            <numerusform>Sei kva %n avsendar svarer</numerusform>
            <numerusform>Sei kva %n avsendarar svarer</numerusform>
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
        <translation>Redd det som var att av det skadde «%1»</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>That actor is no longer in the codebook.</source>
        <translation>Den aktøren er ikkje lenger i kodeboka.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein aktør må ha eit namn.</translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation>Ein aktør kan ikkje vere underordna seg sjølv.</translation>
    </message>
    <message>
        <source>The direction “%1” names “%2”. Remove or change it first, or merge the actor into another.</source>
        <translation>Retninga «%1» bruker «%2». Fjern eller endre den først, eller slå aktøren saman med ein annan.</translation>
    </message>
    <message>
        <source>The project has a codebook already. A codebook can be put only into a project without one.</source>
        <translation>Prosjektet har allereie ei kodebok. Ei kodebok kan berre setjast inn i eit prosjekt utan.</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>Den koden er ikkje lenger i kodeboka.</translation>
    </message>
    <message>
        <source>The id “%1” is already used. Choose another.</source>
        <translation>Id-en «%1» er allereie i bruk. Vel ein annan.</translation>
    </message>
    <message>
        <source>A transfer goes from one actor of the codebook to another; the other directions have no actors.</source>
        <translation>Ei overføring går frå éin aktør i kodeboka til ein annan; dei andre retningane har ingen aktørar.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Retninga «%1» finst allereie.</translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation>Eit argument må ha eit namn.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Ein kodar må ha eit namn.</translation>
    </message>
    <message>
        <source>There is already a coder “%1”. Choose another name.</source>
        <translation>Kodaren «%1» finst allereie. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>The coder has passages in the project. Remove those first.</source>
        <translation>Kodaren har utdrag i prosjektet. Fjern dei først.</translation>
    </message>
    <message>
        <source>A letter needs a name.</source>
        <translation>Eit brev må ha eit namn.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2024-04-17.</source>
        <translation>«%1» er ikkje ein dato. Skriv den som år, månad og dag: 2024-04-17.</translation>
    </message>
    <message>
        <source>A passage can be split only inside it. Put the cursor between its first and its last character.</source>
        <translation>Eit utdrag kan berre delast inni. Set markøren mellom det første og det siste teiknet.</translation>
    </message>
    <message>
        <source>That task is no longer in the codebook.</source>
        <translation>Den oppgåva er ikkje lenger i kodeboka.</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>Ei oppgåve må ha eit namn.</translation>
    </message>
    <message>
        <source>The id “%1” is already used by “%2”. Choose another.</source>
        <translation>Id-en «%1» blir allereie brukt av «%2». Vel ein annan.</translation>
    </message>
    <message>
        <source>“%1” has passages, so it cannot become a group. Merge it into another task first.</source>
        <translation>«%1» har utdrag og kan derfor ikkje bli ei gruppe. Slå den først saman med ei anna oppgåve.</translation>
    </message>
    <message>
        <source>A task cannot be moved below itself.</source>
        <translation>Ei oppgåve kan ikkje flyttast inn under seg sjølv.</translation>
    </message>
    <message>
        <source>A task cannot be merged into itself or a task below it.</source>
        <translation>Ei oppgåve kan ikkje slåast saman med seg sjølv eller ei oppgåve under den.</translation>
    </message>
    <message>
        <source>“%1” is a group, which passages cannot have. Choose a task.</source>
        <translation>«%1» er ei gruppe, og det kan ikkje utdrag ha. Vel ei oppgåve.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Characters %1 to %2 are not a range of the letter, which has %3. Choose a part of its text.</source>
        <translation>Teikn %1 til %2 er ikkje ein del av brevet, som har %3. Vel ein del av teksten.</translation>
    </message>
    <message>
        <source>An attribute of a letter needs a name.</source>
        <translation>Ein eigenskap ved eit brev må ha eit namn.</translation>
    </message>
    <message>
        <source>The name of an attribute can have at most %1 characters. Shorten “%2…”.</source>
        <translation>Namnet på ein eigenskap kan ha høgst %1 teikn. Forkort «%2…».</translation>
    </message>
    <message>
        <source>An attribute can have at most %1 characters. Shorten what “%2” says.</source>
        <translation>Ein eigenskap kan ha høgst %1 teikn. Forkort det som står under «%2».</translation>
    </message>
    <message>
        <source>There is already a letter “%1”. Choose another name.</source>
        <translation>Det er allereie eit brev «%1». Vel eit anna namn.</translation>
    </message>
    <message>
        <source>This part of the letter is coded so already. Change that passage, or code another part.</source>
        <translation>Denne delen av brevet er allereie koda slik. Endre det utdraget, eller kod ein annan del.</translation>
    </message>
    <message>
        <source>A new code did not come into the codebook; nothing was changed.</source>
        <translation>Ein ny kode kom ikkje inn i kodeboka; ingenting vart endra.</translation>
    </message>
    <message>
        <source>A passage needs a task, a direction or an argument. Give it one, or remove the passage.</source>
        <translation>Eit utdrag må ha ei oppgåve, ei retning eller eit argument. Gi det eitt av dei, eller fjern utdraget.</translation>
    </message>
    <message>
        <source>Passages have been coded already, so where sentences end stays as it is: else agreement by sentence would compare other units than before. Nothing was changed.</source>
        <translation>Det er allereie koda utdrag, så der setningar sluttar, blir som det er: elles ville samsvar per setning samanlikne andre einingar enn før. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The coders to be merged are no longer both in the project.</source>
        <translation>Dei to kodarane som skal slåast saman, er ikkje lenger begge i prosjektet.</translation>
    </message>
    <message>
        <source>A consensus is not one person&apos;s work and is not merged with a coder. Remove it instead.</source>
        <translation>Ein konsensus er ikkje éin persons arbeid og blir ikkje slått saman med ein kodar. Fjern den i staden.</translation>
    </message>
    <message>
        <source>“%1” settles differences of “%2”, who would be gone. Remove that consensus first, or merge the other way round.</source>
        <translation>«%1» avgjer usemjer for «%2», som ville bli borte. Fjern den konsensusen først, eller slå saman den andre vegen.</translation>
    </message>
    <message>
        <source>All these places are coded so already. Nothing was changed.</source>
        <translation>Alle desse stadene er allereie koda slik. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>A memo is changed only by the coder whose it is. Choose that coder, or write your own.</source>
        <translation>Eit notat blir berre endra av kodaren som eig det. Vel den kodaren, eller skriv ditt eige.</translation>
    </message>
    <message>
        <source>An actor of the change is no longer in the codebook.</source>
        <translation>Ein aktør i endringa er ikkje lenger i kodeboka.</translation>
    </message>
    <message>
        <source>A passage would be left without task, direction and argument. Remove such passages instead, or leave them something.</source>
        <translation>Eit utdrag ville stå igjen utan oppgåve, retning og argument. Fjern slike utdrag i staden, eller la dei behalde noko.</translation>
    </message>
    <message>
        <source>Give the query a name, so that it can be found again.</source>
        <translation>Gi spørjinga eit namn, så den kan finnast igjen.</translation>
    </message>
    <message>
        <source>There is no saved query “%1”.</source>
        <translation>Det er ingen lagra spørjing «%1».</translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation>Det brevet er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” is a group of tasks. Say what is proposed for each of its tasks.</source>
        <translation>«%1» er ei gruppe oppgåver. Sei kva som er foreslått for kvar av oppgåvene i ho.</translation>
    </message>
    <message>
        <source>That direction is no longer in the codebook.</source>
        <translation>Den retninga er ikkje lenger i kodeboka.</translation>
    </message>
    <message>
        <source>For “%1” nothing unclear can be proposed. Name a transfer, “unchanged” or “cooperation”.</source>
        <translation>For «%1» kan det ikkje foreslåast noko uklart. Nemn ei overføring, «uendra» eller «samarbeid».</translation>
    </message>
    <message>
        <source>One of those who were asked has no name.</source>
        <translation>Ein av dei som vart spurt, har ikkje noko namn.</translation>
    </message>
    <message>
        <source>The letter “%1” has no such place.</source>
        <translation>Brevet «%1» har ikkje nokon slik stad.</translation>
    </message>
    <message>
        <source>Choose who is coding first.</source>
        <translation>Vel først kven som kodar.</translation>
    </message>
    <message>
        <source>That letter is not in the project.</source>
        <translation>Det brevet er ikkje i prosjektet.</translation>
    </message>
    <message>
        <source>Looking at what would change was cancelled.</source>
        <translation>Visinga av kva som ville endrast, vart avbroten.</translation>
    </message>
    <message>
        <source>Not all of these passages have the code any more. Choose them again.</source>
        <translation>Ikkje alle desse utdraga har koden lenger. Vel dei på nytt.</translation>
    </message>
    <message>
        <source>No passage is chosen that would get the new code.</source>
        <translation>Ingen utdrag er valde som ville få den nye koden.</translation>
    </message>
    <message>
        <source>That coder is no longer in the project.</source>
        <translation>Den kodaren finst ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing again. Choose a person.</source>
        <translation>«%1» er konsensusen mellom to kodarar og kodar ingenting på nytt. Vel ein person.</translation>
    </message>
    <message>
        <source>“%1” is under way. End it before another round begins.</source>
        <translation>«%1» går føre seg. Avslutt han før ein ny runde byrjar.</translation>
    </message>
    <message>
        <source>A letter of the round is no longer in the project.</source>
        <translation>Eit brev i runden finst ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>A round needs letters. Choose at least one.</source>
        <translation>Ein runde treng brev. Vel minst eitt.</translation>
    </message>
    <message>
        <source>There is nothing to code in this training: no passage was chosen. Nothing was changed.</source>
        <translation>Det er ingenting å kode i denne opplæringa: ingen utdrag vart valde. Ingenting er endra.</translation>
    </message>
    <message>
        <source>“%1” cannot be trained on passages of “%1”. Begin a new round instead.</source>
        <translation>«%1» kan ikkje lærast opp på utdraga til «%1». Byrj heller ein ny runde.</translation>
    </message>
    <message>
        <source>%1 (training %2)</source>
        <translation>%1 (opplæring %2)</translation>
    </message>
    <message>
        <source>No round of this coder is under way.</source>
        <translation>Ingen runde av denne kodaren går føre seg.</translation>
    </message>
    <message>
        <source>“%1” has coded in rounds or trainings that would belong to nobody. Remove those coders first.</source>
        <translation>«%1» har koda i rundar eller opplæringar som ikkje ville høyre til nokon. Fjern dei kodarane først.</translation>
    </message>
    <message>
        <source>An answer is to no question.</source>
        <translation>Eit svar gjeld ikkje noko spørsmål.</translation>
    </message>
    <message>
        <source>This cannot be brought back alone, since it uses what is no longer in the project: %1. Bring back all of the earlier state instead; that can be undone, too.</source>
        <translation>Dette kan ikkje hentast tilbake åleine, sidan det bruker noko som ikkje er i prosjektet lenger: %1. Hent heller heile den tidlegare tilstanden tilbake; det kan også angrast.</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>ei retning</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Beside “%1” nothing can be written, so it was left as it was. See that there is room, and that you may write in its folder.</source>
        <translation>Ved sida av «%1» kan ingenting skrivast, så ho vart verande som ho var. Sjå etter at det er plass, og at du kan skrive i mappa.</translation>
    </message>
    <message>
        <source>“%1” has several names (hard links), and the others would keep the file as it is. Remove them, or work on a copy.</source>
        <translation>«%1» har fleire namn (harde lenkjer), og dei andre ville ha hatt fila som ho er. Fjern dei, eller arbeid på ein kopi.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one.</source>
        <translation>Passordfrasen er tom. Vel ein.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation>«%1» er alt kryptert. Byt heller passordfrasen.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» er ikkje kryptert.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Eksporten vart avbroten; ingenting vart skrive.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Det går ikkje å skrive til standard ut.</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation>Prosjektet har ingen kodar som heiter «%1».</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>There is no printer for “%1”.</source>
        <translation>Det finst ingen skrivar for «%1».</translation>
    </message>
    <message>
        <source>CSV, one row per &amp;passage</source>
        <translation>CSV, éi rad per &amp;utdrag</translation>
    </message>
    <message>
        <source>CSV, one row per passage and &amp;code</source>
        <translation>CSV, éi rad per utdrag og &amp;kode</translation>
    </message>
    <message>
        <source>&amp;JSON, one object per passage</source>
        <translation>&amp;JSON, eitt objekt per utdrag</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): passages, letters, codebook, memos</source>
        <translation>Arbeidsbok (&amp;XLSX): utdrag, brev, kodebok, notat</translation>
    </message>
    <message>
        <source>Folder for &amp;analysis in R or Python</source>
        <translation>Mappe for &amp;analyse i R eller Python</translation>
    </message>
    <message>
        <source>Report as &amp;HTML: letters with notes, passages by task</source>
        <translation>Rapport som &amp;HTML: brev med margnotar, utdrag etter oppgåve</translation>
    </message>
    <message>
        <source>Report as P&amp;DF</source>
        <translation>Rapport som P&amp;DF</translation>
    </message>
    <message>
        <source>Passages by &amp;task for a word processor (ODT)</source>
        <translation>Utdrag etter &amp;oppgåve til eit tekstbehandlingsprogram (ODT)</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder …: letters, codes and passages</source>
        <translation>REFI-&amp;QDA-prosjekt for NVivo, ATLAS.ti, MAXQDA, QualCoder …: brev, kodar og utdrag</translation>
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
        <translation>%1 (%2 kategoriar)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) undefined: %1</source>
        <translation>
            <numerusform>%Ln tal er udefinert: %1</numerusform>
            <numerusform>%Ln tal er udefinerte: %1</numerusform>
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
        <translation>%1 utval, startverdi %2</translation>
    </message>
    <message>
        <source>by Gwet’s linearised standard error and Student’s t</source>
        <translation>etter Gwets lineariserte standardfeil og Students t</translation>
    </message>
    <message>
        <source>by the large-sample standard error</source>
        <translation>etter standardfeilen for store utval</translation>
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
            <numerusform>%Ln utval utan variasjon er utelaten</numerusform>
            <numerusform>%Ln utval utan variasjon er utelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>ingen intervall</translation>
    </message>
    <message>
        <source>%1 intervals: percentile bootstrap by %2, %3</source>
        <extracomment>%2 is what is drawn anew: sentence, letter …</extracomment>
        <translation>%1-intervall: persentil-bootstrap per %2, %3</translation>
    </message>
    <message>
        <source>%1 intervals: Gwet’s linearised standard errors</source>
        <translation>%1-intervall: Gwets lineariserte standardfeil</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikkje funne</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>A passage of one coder has no counterpart with the other.</source>
        <translation>Eit utdrag hos den eine kodaren har ikkje noko motstykke hos den andre.</translation>
    </message>
    <message>
        <source>Both coders have the passage, with other ends.</source>
        <translation>Begge kodarane har utdraget, med ulik start eller slutt.</translation>
    </message>
    <message>
        <source>Both have the passage, with another task.</source>
        <translation>Begge har utdraget, med ulik oppgåve.</translation>
    </message>
    <message>
        <source>Both have the passage; the directions differ, and not because two transfers have other actors.</source>
        <translation>Begge har utdraget; retningane er ulike, og ikkje fordi to overføringar har ulike aktørar.</translation>
    </message>
    <message>
        <source>Both have a transfer, from another actor.</source>
        <translation>Begge har ei overføring, frå ulike aktørar.</translation>
    </message>
    <message>
        <source>Both have a transfer, to another actor.</source>
        <translation>Begge har ei overføring, til ulike aktørar.</translation>
    </message>
    <message>
        <source>Both have the passage, with other arguments.</source>
        <translation>Begge har utdraget, med ulike argument.</translation>
    </message>
</context>
<context>
    <name>FileContents</name>
    <message>
        <source>The file is encrypted: whoever has no passphrase reads nothing.</source>
        <translation>Fila er kryptert: den som ikkje har passordfrasen, les ingenting.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it reads all of this.</source>
        <translation>Fila er ikkje kryptert: den som får ho, les alt dette.</translation>
    </message>
    <message>
        <source>Letters, with their whole texts: %1 (%2).</source>
        <translation>Brev, med heile teksten: %1 (%2).</translation>
    </message>
    <message>
        <source>Texts of letters that were removed: %1. Removing a letter can be undone, so its text stays.</source>
        <translation>Tekstar til brev som er fjerna: %1. Fjerning kan angrast, så teksten blir verande.</translation>
    </message>
    <message>
        <source>Files that letters came from, as they were, with what these say of authors and programs: %1 (%2).</source>
        <translation>Filer som brev kom frå, som dei var, med det dei seier om forfattarar og program: %1 (%2).</translation>
    </message>
    <message>
        <source>%1, found in letters: %2.</source>
        <translation>%1, funne i brev: %2.</translation>
    </message>
    <message>
        <source>Coders&apos; names: %1.</source>
        <translation>Namn på kodarar: %1.</translation>
    </message>
    <message>
        <source>Names that only the history has: %1.</source>
        <translation>Namn som berre historikken har: %1.</translation>
    </message>
    <message>
        <source>Passages, with who coded them and when: %1.</source>
        <translation>Utdrag, med kven som koda dei og når: %1.</translation>
    </message>
    <message>
        <source>Memos, as they were written: %1.</source>
        <translation>Notat, slik dei vart skrivne: %1.</translation>
    </message>
    <message>
        <source>Names of folders that letters came from: %1.</source>
        <translation>Namn på mapper som brev kom frå: %1.</translation>
    </message>
    <message>
        <source>The whole history, %1 edits from %2 to %3, also of what was removed since.</source>
        <translation>Heile historikken, %1 endringar frå %2 til %3, også av det som er fjerna sidan.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a PDF document</source>
        <translation>eit PDF-dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document (such as .docx or .odt)</source>
        <translation>eit ZIP-arkiv eller eit kontordokument (som .docx eller .odt)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>eit tomt ZIP-arkiv</translation>
    </message>
    <message>
        <source>an older office document (such as .doc)</source>
        <translation>eit eldre kontordokument (som .doc)</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>eit dokument med rik tekst (.rtf)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>eit bilete</translation>
    </message>
    <message>
        <source>a database or a Kodeks project</source>
        <translation>ein database eller eit Kodeks-prosjekt</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>eit komprimert arkiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>eit program</translation>
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
        <translation>Frå %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n band(s)</source>
        <translation>
            <numerusform>%1: %2 i %n band</numerusform>
            <numerusform>%1: %2 i %n band</numerusform>
        </translation>
    </message>
    <message>
        <source>no task</source>
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
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
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>No program that shows folders was found. The file is in “%1”.</source>
        <translation>Fann ikkje noko program som viser mapper. Fila ligg i «%1».</translation>
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
        <translation>prosjektet har ikkje noko brev som heiter «%1», eller har fleire med det namnet</translation>
    </message>
    <message>
        <source>“%1” does not stand in “%2”</source>
        <translation>«%1» står ikkje i «%2»</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” more than once, and which one is meant is not said</source>
        <translation>«%1» står fleire gonger i «%2», og det er ikkje sagt kvar det er meint</translation>
    </message>
    <message>
        <source>the codebook has no code “%1”, or more than one of that name</source>
        <translation>kodeboka har ingen kode «%1», eller har fleire med det namnet</translation>
    </message>
    <message>
        <source>“%1” is no table that Kodeks knows; export highlights from Taguette or a coding report from QualCoder as CSV.</source>
        <translation>«%1» er ingen tabell som Kodeks kjenner; eksporter markeringar (highlights) frå Taguette eller ein koderapport frå QualCoder som CSV.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation>«%1» har meir enn %2 rader; del den opp i mindre tabellar.</translation>
    </message>
</context>
<context>
    <name>ForeignStudy</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Importen vart avbroten; ingenting vart endra.</translation>
    </message>
    <message>
        <source>“%1” has more in it than Kodeks takes in at once (256 MB of text, 1,000,000 codings). Bring it in in parts: remove texts in a copy of it.</source>
        <translation>«%1» har meir i seg enn Kodeks tek inn på éin gong (256 MB tekst, 1 000 000 kodingar). Hent det inn i delar: fjern tekstar i ein kopi av det.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«%1» er i bruk i eit anna program. Lukk det der og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a project of %2: it is damaged, or a version made it that Kodeks does not know (%3). Open it in %2 and export it as REFI-QDA (.qdpx) there, if it can.</source>
        <translation>«%1» kan ikkje lesast som eit prosjekt frå %2: Det er skadd, eller laga av ein versjon Kodeks ikkje kjenner (%3). Opne det i %2 og eksporter det som REFI-QDA (.qdpx) der, om det går.</translation>
    </message>
    <message>
        <source>“%1” is no project of Taguette, QualCoder or RQDA.</source>
        <translation>«%1» er ikkje eit prosjekt frå Taguette, QualCoder eller RQDA.</translation>
    </message>
    <message>
        <source>The file has several projects of Taguette (%1). Open the one you want in Taguette, export it (Project info, Export project) and bring that in.</source>
        <translation>Fila har fleire prosjekt frå Taguette (%1). Opne det du vil ha i Taguette, eksporter det (Project info, Export project) og hent det inn.</translation>
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
        <translation>Grafen kan ikkje teiknast, sidan igraph ikkje er installert. Installer %1, eller sjå på kartet.</translation>
    </message>
    <message>
        <source>The graph is too large to be drawn.</source>
        <translation>Grafen er for stor til å teiknast.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>what</source>
        <translation>kva</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>tastar</translation>
    </message>
</context>
<context>
    <name>HistoryDocument</name>
    <message>
        <source>undone %1</source>
        <translation>angra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historikk for «%1»</translation>
    </message>
    <message>
        <source>Changes of the codebook</source>
        <translation>Endringar i kodeboka</translation>
    </message>
    <message>
        <source>The codebook was not changed.</source>
        <translation>Kodeboka vart ikkje endra.</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>Kva som vart henta inn</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Ingenting vart henta inn.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ingenting vart avgjort.</translation>
    </message>
    <message numerus="yes">
        <source>Project “%1” (%2), as its journal has it on %3: %n change(s), times in local time (%4).</source>
        <translation>
            <numerusform>Prosjektet «%1» (%2), slik journalen har det %3: %n endring, tidspunkt i lokal tid (%4).</numerusform>
            <numerusform>Prosjektet «%1» (%2), slik journalen har det %3: %n endringar, tidspunkt i lokal tid (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an extract: changes that the filter did not let through are left out.</source>
        <translation>Dette er eit utdrag: endringar som filteret ikkje sleppte gjennom, er utelatne.</translation>
    </message>
    <message>
        <source>What blind coding keeps from the coder who wrote this is left out.</source>
        <translation>Det som blind koding held løynt for kodaren som skreiv dette, er utelate.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Slik blir dette kontrollert</translation>
    </message>
    <message numerus="yes">
        <source>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n step(s). Its last value is:</source>
        <translation>
            <numerusform>Kvart steg i journalen er kjeda til det førre med SHA-256, med sha256 av teksten i kvart brev. Kjeda har %n steg. Den siste verdien er:</numerusform>
            <numerusform>Kvart steg i journalen er kjeda til det førre med SHA-256, med sha256 av teksten i kvart brev. Kjeda har %n steg. Den siste verdien er:</numerusform>
        </translation>
    </message>
    <message>
        <source>“kodeks check PROJECT --chain VALUE” says whether the journal of a project still goes on from that value. Whoever keeps this document can so see later whether anything told here was changed, taken out or put in.</source>
        <translation>«kodeks check PROSJEKT --chain VERDI» seier om journalen til eit prosjekt framleis går vidare frå den verdien. Den som har dette dokumentet, kan slik sjå seinare om noko som er fortalt her, er endra, teke ut eller sett inn.</translation>
    </message>
    <message numerus="yes">
        <source>The chain was begun on %1, when the project was brought to a newer version. The %n step(s) of before were chained then as they were found: whether they had been changed earlier cannot be seen.</source>
        <translation>
            <numerusform>Kjeda vart byrja %1, då prosjektet vart ført til ein nyare versjon. Det %n steget frå før vart kjeda då slik det vart funne: om det var endra tidlegare, kan ikkje sjåast.</numerusform>
            <numerusform>Kjeda vart byrja %1, då prosjektet vart ført til ein nyare versjon. Dei %n stega frå før vart kjeda då slik dei vart funne: om dei var endra tidlegare, kan ikkje sjåast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation>Kven som gjorde kor mykje</translation>
    </message>
    <message>
        <source>Changes by coder</source>
        <translation>Endringar per kodar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodingar</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andre endringar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angra</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>Kvar endring</translation>
    </message>
    <message>
        <source>In the order in which they were made. “Link” is the beginning of the chain&apos;s value when a change was last made or undone.</source>
        <translation>I den rekkjefølgja dei vart gjorde. «Lenkje» er byrjinga av verdien i kjeda då ei endring sist vart gjord eller angra.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Frå kva til kva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>The journal was changed from outside: from edit %1 on (%2, %3) it does not fit its chain. What is told of before holds, what is told of it and after it may have been altered.</source>
        <translation>Journalen er endra utanfrå: frå endring %1 (%2, %3) passar han ikkje i kjeda si. Det som blir fortalt om før ho, står fast; det som blir fortalt om ho og etter ho, kan vere endra.</translation>
    </message>
    <message>
        <source>The history was not written, since “%1” was changed all the time meanwhile. Try again when nobody is working in it.</source>
        <translation>Historikken vart ikkje skriven, sidan «%1» vart endra heile tida imens. Prøv igjen når ingen arbeider i prosjektet.</translation>
    </message>
    <message>
        <source>A history is a file that ends with one of: %1.</source>
        <translation>Ein historikk er ei fil som endar på ein av: %1.</translation>
    </message>
    <message>
        <source>undone %1 by %2</source>
        <translation>angra %1 av %2</translation>
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
        <translation>Sjølve treffet</translation>
    </message>
    <message>
        <source>First word to the right</source>
        <translation>Første ord til høgre</translation>
    </message>
    <message>
        <source>Second word to the right</source>
        <translation>Andre ord til høgre</translation>
    </message>
    <message>
        <source>Third word to the right</source>
        <translation>Tredje ord til høgre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datoen i brevet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
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
        <translation>Importen vart avbroten; ingen brev vart importerte.</translation>
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
        <translation>hoppa over</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>Its text is that of “%1”; it is kept as a letter of its own.</source>
        <translation>Teksten er den same som i «%1»; det er behalde som eit eige brev.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>same tekst</translation>
    </message>
    <message>
        <source>The project has this letter already: “%1” has the same text, name and folder.</source>
        <translation>Prosjektet har dette brevet frå før: «%1» har same tekst, namn og mappe.</translation>
    </message>
    <message>
        <source>All its words stand in “%1” too.</source>
        <translation>Alle orda står også i «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of its words stand in “%2” too; %n word(s) are its own.</source>
        <translation>
            <numerusform>%1 % av orda står også i «%2»; %n ord er brevet sitt eige.</numerusform>
            <numerusform>%1 % av orda står også i «%2»; %n ord er brevet sine eigne.</numerusform>
        </translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>medunderskrivar</translation>
    </message>
    <message>
        <source>Listed as a signatory of “%1”, which has the same text.</source>
        <translation>Ført opp som medunderskrivar av «%1», som har same tekst.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>at the top</source>
        <translation>øvst</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>«%1», %2: %3</translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation>her må det stå eit objekt i krøllparentesar.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>«%1» må vere ein tekst i hermeteikn.</translation>
    </message>
    <message>
        <source>“%1” is missing; fill it in.</source>
        <translation>«%1» manglar; fyll det inn.</translation>
    </message>
    <message>
        <source>every element must be a text in quotation marks.</source>
        <translation>kvart element må vere ein tekst i hermeteikn.</translation>
    </message>
    <message>
        <source>a list in brackets must stand here.</source>
        <translation>her må det stå ei liste i hakeparentesar.</translation>
    </message>
    <message>
        <source>there are more than %1 elements; divide the codebook.</source>
        <translation>det er meir enn %1 element; del opp kodeboka.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2.</source>
        <translation>«%1» må vere eit heilt tal frå 0 til %2.</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pairs of passages of two coders: %1, of which %2 agree in everything; the other %4 differ, as the tab Differences lists them. A pair can differ in several ways, each counted here: %3 in all, which the shares are of.</source>
        <translation>Par av utdrag frå to kodarar: %1, der %2 er samde om alt; dei andre %4 er usamde, slik fana Usemjer listar dei opp. Eit par kan vere usamd på fleire måtar, og kvar av dei blir tald her: %3 i alt, som andelane er av.</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjer om: %1</translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation>Ingen kodar vald</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alt er lagra</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Berre for lesing</translation>
    </message>
    <message>
        <source>Coded blind</source>
        <translation>Blir koda blindt</translation>
    </message>
    <message>
        <source>You see your own passages. What the others have done in a letter is shown once you have marked it as done.</source>
        <translation>Du ser dine eigne utdrag. Det dei andre har gjort i eit brev, blir vist når du har merkt det som ferdig.</translation>
    </message>
    <message>
        <source>Letters and codebook locked</source>
        <translation>Brev og kodebok er låst</translation>
    </message>
    <message>
        <source>The letters and the codebook stay as they are for this round of coding; passages can be coded.</source>
        <translation>Breva og kodeboka blir som dei er i denne koderunden; utdrag kan kodast.</translation>
    </message>
    <message>
        <source>Project ▸ Project settings changes it.</source>
        <translation>Det kan endrast under Prosjekt ▸ Prosjektinnstillingar.</translation>
    </message>
    <message>
        <source>A fact is not saved</source>
        <translation>Eit faktum er ikkje lagra</translation>
    </message>
    <message>
        <source>Codes are suggested all the same, which makes coders agree more often.</source>
        <translation>Kodar blir foreslåtte likevel, noko som gjer at kodarar oftare er samde.</translation>
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
        <translation>Ein runde går føre seg.</translation>
    </message>
    <message>
        <source>Coding ▸ Rounds and training ends it.</source>
        <translation>Koding ▸ Rundar og opplæring avsluttar den.</translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementBar</name>
    <message>
        <source>Compute</source>
        <translation>Berekn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Agreement tables</source>
        <translation>Samsvarstabellar</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Into what letters are cut before coders are compared</source>
        <translation>Det breva blir delte i før kodarane blir samanlikna</translation>
    </message>
    <message>
        <source>Choose coders</source>
        <translation>Vel kodarar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coder(s)</source>
        <translation>
            <numerusform>%Ln kodar</numerusform>
            <numerusform>%Ln kodarar</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to compare: two coders or more</source>
        <translation>Kven som skal samanliknast: to kodarar eller fleire</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Samanlikna: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tekstspenn</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Forvekslingar</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typar</translation>
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
        <translation>Samsvar om tekstspenn: u-alfa og slektningane</translation>
    </message>
    <message>
        <source>Which codes the coders take for one another</source>
        <translation>Kva kodar kodarane forvekslar med kvarandre</translation>
    </message>
    <message>
        <source>In what the coders differ</source>
        <translation>Kva kodarane er usamde om</translation>
    </message>
    <message>
        <source>How the figures develop letter by letter</source>
        <translation>Korleis tala utviklar seg brev for brev</translation>
    </message>
    <message>
        <source>What is undefined and why, and what to bear in mind</source>
        <translation>Kva som er udefinert og kvifor, og kva ein bør ha i tankane</translation>
    </message>
    <message>
        <source>Letters, components, codes and intervals: %1</source>
        <translation>Brev, komponentar, kodar og intervall: %1</translation>
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
            <numerusform>%Ln brev påbyrja</numerusform>
            <numerusform>%Ln brev påbyrja</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Ikkje samanlikna: %1</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <translation>Brev for brev</translation>
    </message>
    <message>
        <source>Each unit and component in which the coders differ, a row each. The tab Differences counts pairs of passages instead, and Kinds each way in which a pair differs.</source>
        <translation>Kvar eining og komponent som kodarane er usamde om, éi rad for kvar. Fana Usemjer tel par av utdrag, og Typar kvar måte eit par er usamd på.</translation>
    </message>
    <message>
        <source>Units in disagreement</source>
        <translation>Einingar med usemje</translation>
    </message>
    <message>
        <source>Units in disagreement (%1)</source>
        <translation>Einingar med usemje (%1)</translation>
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
        <translation>Rapport på éi side, PDF</translation>
    </message>
    <message>
        <source>Report of one page, HTML</source>
        <translation>Rapport på éi side, HTML</translation>
    </message>
    <message>
        <source>All figures as a table, CSV</source>
        <translation>Alle tal som tabell, CSV</translation>
    </message>
    <message>
        <source>Everything, confusions and disagreements included, JSON</source>
        <translation>Alt, også forvekslingar og usemjer, JSON</translation>
    </message>
    <message>
        <source>Methods sentence</source>
        <translation>Setning til metodekapittelet</translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation>Kopier setninga til metodekapittelet</translation>
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
        <translation>Trykk på Berekn for å samanlikne kodarane.</translation>
    </message>
    <message>
        <source>Open a project to compare its coders.</source>
        <translation>Opn eit prosjekt for å samanlikne kodarane i det.</translation>
    </message>
    <message>
        <source>Agreement needs two coders or more. Choose them above; each needs passages of their own.</source>
        <translation>Samsvar krev to kodarar eller fleire. Vel dei ovanfor; kvar av dei må ha eigne utdrag.</translation>
    </message>
    <message>
        <source>Cancelled. Press Compute to compare the coders.</source>
        <translation>Avbrote. Trykk på Berekn for å samanlikne kodarane.</translation>
    </message>
    <message>
        <source>%1 · computed %2</source>
        <translation>%1 · berekna %2</translation>
    </message>
    <message>
        <source>The figures are older than the last change of the project. Press Compute to renew them.</source>
        <translation>Tala er eldre enn den siste endringa i prosjektet. Trykk på Berekn for å fornye dei.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Samanliknar…</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>Framdrift i berekninga</translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation>Kopier setninga til metodekapittelet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>How the figures were reckoned, ready to paste into an article</source>
        <translation>Korleis tala er berekna, klart til å limast inn i ein artikkel</translation>
    </message>
    <message>
        <source>No letter is chosen. Open one, or choose letters above.</source>
        <translation>Ingen brev er valde. Opne eitt, eller vel brev ovanfor.</translation>
    </message>
    <message>
        <source>The project is coded blind: only letters that you have marked as done are compared, and there are none yet.</source>
        <translation>Prosjektet blir koda blindt: berre brev som du har merkt som ferdige, blir samanlikna, og det er ingen enno.</translation>
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
        <translation>Usemjer etter type</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Merknader til tala</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tekstspenn</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typar</translation>
    </message>
</context>
<context>
    <name>Kodeks::Announcer</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om att: %1</translation>
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
        <translation>Importer ein tabell med svar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Letter from answer number</source>
        <translation>&amp;Brevet frå svar nummer</translation>
    </message>
    <message>
        <source>The letter that the row becomes</source>
        <translation>Brevet som rada blir til</translation>
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
        <translation>«%1» er ein tabell med svar, med %2. Kvar rad blir eit brev; spørsmåla blir overskrifter, og det som blir utelate, blir ståande berre i fila.</translation>
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
        <translation>Denne rada har ingen tekst: Vel kva kolonnar som er tekst eller spørsmål.</translation>
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
        <translation>Ein tabell over kven som vart spurde</translation>
    </message>
    <message>
        <source>Who was asked to answer</source>
        <translation>Kven som vart bedne om å svare</translation>
    </message>
    <message>
        <source>Asked and did not answer</source>
        <translation>Spurd og svarte ikkje</translation>
    </message>
    <message>
        <source>&amp;One a line, called as the senders of the letters:</source>
        <translation>&amp;Éin på kvar linje, kalla det same som avsendarane av breva:</translation>
    </message>
    <message>
        <source>It is not known who was asked.</source>
        <translation>Det er ikkje kjent kven som vart spurde.</translation>
    </message>
    <message>
        <source>%1 were asked, and all have answered.</source>
        <translation>%1 vart spurde, og alle har svart.</translation>
    </message>
    <message>
        <source>%1 were asked. No letter is from these %2:</source>
        <translation>%1 vart spurde. Ingen brev er frå desse %2:</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behald</translation>
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
        <translation>Vedlegg til e-postar</translation>
    </message>
    <message>
        <source>Files are attached to these e-mails. Often the letter itself is one of them. Imported, each becomes a letter of its own, with the sender and the date of its e-mail; what is no letter is refused with a reason. Left out, the report names them.</source>
        <translation>Desse e-postane har vedlegg. Ofte er sjølve brevet eitt av dei. Importert blir kvart vedlegg eit eige brev, med avsendaren og datoen til e-posten; det som ikkje er eit brev, blir avvist med ein grunn. Utelate er dei nemnde i rapporten.</translation>
    </message>
    <message>
        <source>&amp;Import the attachments too</source>
        <translation>&amp;Importer vedlegga òg</translation>
    </message>
    <message>
        <source>&amp;Leave the attachments out</source>
        <translation>&amp;Utelat vedlegga</translation>
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
        <translation>Legg til ein eigenskap</translation>
    </message>
    <message>
        <source>its name, such as “type”</source>
        <translation>namnet, til dømes «type»</translation>
    </message>
</context>
<context>
    <name>Kodeks::BackupController</name>
    <message>
        <source>Backing up</source>
        <translation>Tek tryggingskopi</translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was checked.</source>
        <translation>Tryggingskopien ligg i «%1», og er kontrollert.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Det finst ingen tryggingskopiar enno.</translation>
    </message>
    <message>
        <source>Bringing an earlier state back</source>
        <translation>Hentar ein tidlegare tilstand tilbake</translation>
    </message>
    <message>
        <source>The earlier state is back.</source>
        <translation>Den tidlegare tilstanden er tilbake.</translation>
    </message>
</context>
<context>
    <name>Kodeks::BringInDialog</name>
    <message>
        <source>The letters and the codebook are locked here, and this project has new ones. Unlock them in the project settings first.</source>
        <translation>Breva og kodeboka er låst her, og prosjektet som skal hentast inn, har nye. Lås dei opp i prosjektinnstillingane først.</translation>
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
        <translation>%1 «%2» heiter «%3» her, sidan ein annan har det namnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n utdrag blir utanfor: det er her allereie, i eit anna brev eller av ein annan kodar.</numerusform>
            <numerusform>%n utdrag blir utanfor: dei er her allereie, i eit anna brev eller av ein annan kodar.</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown: coded blind</source>
        <translation>blir ikkje vist: kodast blindt</translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation>Hent inn eit anna prosjekt</translation>
    </message>
    <message>
        <source>Everything in “%1” is here already.</source>
        <translation>Alt i «%1» er her allereie.</translation>
    </message>
    <message>
        <source>This is what “%1” brings. Nothing has been changed yet; all of it comes in as one step that can be undone.</source>
        <translation>Dette er det «%1» kjem med. Ingenting er endra enno; alt kjem inn som eitt steg som kan angrast.</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kjem inn</translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation>blir endra her</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>er her allereie</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodarar</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Title, unit and rules</source>
        <translation>Tittel, eining og reglar</translation>
    </message>
    <message>
        <source>What stays out or gets another name</source>
        <translation>Det som blir utanfor eller får eit anna namn</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som er ulikt</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): check what is to be kept; the later change is proposed</source>
        <translation>
            <numerusform>%n forskjell: sjå etter kva som skal behaldast; den seinaste endringa er foreslått</numerusform>
            <numerusform>%n forskjellar: sjå etter kva som skal behaldast; den seinaste endringa er foreslått</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all from &amp;here</source>
        <translation>Behald alt &amp;herfrå</translation>
    </message>
    <message>
        <source>Keep all from &amp;there</source>
        <translation>Behald alt &amp;derfrå</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are the same as another of their coder; one of them stays.</source>
        <translation>
            <numerusform>%n utdrag er det same som eit anna av same kodar; eitt av dei blir ståande.</numerusform>
            <numerusform>%n utdrag er dei same som andre av same kodar; eitt av kvar blir ståande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjar</translation>
    </message>
    <message>
        <source>What the variants add</source>
        <translation>Kva variantane legg til</translation>
    </message>
    <message>
        <source>The common text</source>
        <translation>Fellesteksten</translation>
    </message>
    <message>
        <source>The letters are compared…</source>
        <translation>Breva blir samanlikna…</translation>
    </message>
    <message>
        <source>The letters are compared: %1.</source>
        <translation>Breva blir samanlikna: %1.</translation>
    </message>
    <message>
        <source>No two letters have nearly the same text.</source>
        <translation>Ingen brev har nesten same tekst.</translation>
    </message>
    <message numerus="yes">
        <source>What %n letter(s) of the group add to the common text</source>
        <translation>
            <numerusform>Kva %n brev i gruppa legg til fellesteksten</numerusform>
            <numerusform>Kva %n brev i gruppa legg til fellesteksten</numerusform>
        </translation>
    </message>
    <message>
        <source>The common text, sent as it stands by %1: %2</source>
        <translation>Fellesteksten, sendt slik den står av %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</source>
        <translation>
            <numerusform>%Ln brev vart samanlikna, koda eller ikkje; med eit filter dei som har eit slikt utdrag. Halvparten av orda i det eine står i det andre, i delar på fem ord eller meir.</numerusform>
            <numerusform>%Ln brev vart samanlikna, koda eller ikkje; med eit filter dei som har eit slikt utdrag. Halvparten av orda i det eine står i det andre, i delar på fem ord eller meir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code all as one…</source>
        <translation>Kod alle som eitt…</translation>
    </message>
    <message>
        <source>Finds the words that you have coded in one letter of the group in all its others, and tells how many</source>
        <translation>Finn orda du har koda i eitt av breva i gruppa, att i alle dei andre, og seier kor mange</translation>
    </message>
    <message>
        <source>Looking for the same words…</source>
        <translation>Leitar etter dei same orda…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours in these letters</source>
        <translation>
            <numerusform>%n utdrag av deg i desse breva</numerusform>
            <numerusform>%n utdrag av deg i desse breva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the same words coded so already</source>
        <translation>
            <numerusform>%n stad med dei same orda er koda slik alt</numerusform>
            <numerusform>%n stader med dei same orda er koda slik alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded otherwise, which stay as they are</source>
        <translation>
            <numerusform>%n stad er koda annleis og blir ståande</numerusform>
            <numerusform>%n stader er koda annleis og blir ståande</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to code</source>
        <translation>ikkje noko står att å kode</translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) the same</source>
        <translation>
            <numerusform>Kod %n stad likt</numerusform>
            <numerusform>Kod %n stader likt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampsPage</name>
    <message>
        <source>Who agrees with whom</source>
        <translation>Kven som er samde</translation>
    </message>
    <message>
        <source>Dispute per task</source>
        <translation>Strid per oppgåve</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Semje</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Motsetning</translation>
    </message>
    <message>
        <source>Agreement less conflict</source>
        <translation>Semje minus motsetning</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>mean activity</source>
        <translation>gjennomsnittleg aktivitet</translation>
    </message>
    <message>
        <source>all that either says</source>
        <translation>alt begge seier til saman</translation>
    </message>
    <message>
        <source>root of both activities</source>
        <translation>rota av aktiviteten til begge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Delt på</translation>
    </message>
    <message>
        <source>Who agrees with whom: %1</source>
        <translation>Kven som er samde: %1</translation>
    </message>
    <message>
        <source>Agreement: 1 for each task and direction that both take, ½ for transfers to the same actor from different ones.</source>
        <translation>Semje: 1 for kvar oppgåve og retning som begge tek, ½ for overføringar til same aktør frå ulike.</translation>
    </message>
    <message>
        <source>Conflict: 1 for “unchanged” against a transfer, and for transfers to different actors.</source>
        <translation>Motsetning: 1 for «uendra» mot ei overføring og for overføringar til ulike aktørar.</translation>
    </message>
    <message>
        <source>Agreement (1 for each task and direction that both take, ½ for transfers to the same actor) less conflict (1 for “unchanged” against a transfer, and for transfers to different actors).</source>
        <translation>Semje (1 for kvar oppgåve og retning som begge tek, ½ for overføringar til same aktør) minus motsetning (1 for «uendra» mot ei overføring og for overføringar til ulike aktørar).</translation>
    </message>
    <message>
        <source>Dispute is 1 − Σp², with p the share of senders who take a direction: 0 where all take one, nearer to 1 the more they are split. Who takes two counts half in each; unclear is left out.</source>
        <translation>Strid er 1 − Σp², der p er andelen av avsendarane som tek ei retning: 0 der alle tek éin, nærare 1 jo meir dei er delte. Den som tek to, tel halvt i kvar; uavklart er utelate.</translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</source>
        <translation>
            <numerusform>%n leir etter gjennomsnittet av semje minus motsetning, delt på aktivitet (UPGMA); nummeret til leiren står framfor namnet.</numerusform>
            <numerusform>%n leirar etter gjennomsnittet av semje minus motsetning, delt på aktivitet (UPGMA); nummeret til leiren står framfor namnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) who say least are left out.</source>
        <translation>
            <numerusform>%n avsendar som seier minst, er utelaten.</numerusform>
            <numerusform>%n avsendarar som seier minst, er utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation>Ingen utdrag har både oppgåve og retning.</translation>
    </message>
    <message>
        <source>… as a graph</source>
        <translation>… som graf</translation>
    </message>
    <message>
        <source>Who agrees stands near, placed by the same measure whatever is shown (Kamada and Kawai, by igraph). A circle is as large as its sender has positions; its number and hue are its camp. Thick ties are strong, broken ones conflict.</source>
        <translation>Dei som er einige, står nær kvarandre, plasserte etter same mål kva som enn vert vist (Kamada og Kawai, ved igraph). Ein sirkel er så stor som avsendaren har standpunkt; talet og fargen er leiren. Tjukke band er sterke, brotne er motsetning.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker tie(s) are not drawn.</source>
        <translation>
            <numerusform>%n svakare band er ikkje teikna.</numerusform>
            <numerusform>%n svakare band er ikkje teikna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CertaintyField</name>
    <message>
        <source>Certainty %1, %2</source>
        <translation>Kor sikker: %1, %2</translation>
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
        <translation>Typar</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Kva det blir leita etter</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Kva som kan vere gale</translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation>&amp;Gå dit	Enter</translation>
    </message>
    <message>
        <source>Open the &amp;other letter</source>
        <translation>Opn det &amp;andre brevet</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Leave out “%1”</source>
        <translation>&amp;Hald «%1» utanfor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln ting å sjå på</numerusform>
            <numerusform>%Ln ting å sjå på</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leitar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) left out</source>
        <translation>
            <numerusform>%Ln type halden utanfor</numerusform>
            <numerusform>%Ln typar haldne utanfor</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what may be wrong in the study…</source>
        <translation>Leitar etter kva som kan vere gale i studien…</translation>
    </message>
    <message>
        <source>Nothing was found that may be wrong. “Kinds” tells what is looked for.</source>
        <translation>Det vart ikkje funne noko som kan vere gale. «Typar» viser kva det blir leita etter.</translation>
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
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argument</translation>
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
            <numerusform>%n utdrag: det du lèt stå her, blir som kvart av dei har det</numerusform>
            <numerusform>%n utdrag: det du lèt stå her, blir som kvart av dei har det</numerusform>
        </translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>Det kodeboka seier</translation>
    </message>
    <message>
        <source>No words are selected. Esc closes; select the words in the letter first.</source>
        <translation>Ingen ord er markerte. Esc lukkar; marker orda i brevet først.</translation>
    </message>
    <message>
        <source>The selected words cannot be the name of a task.</source>
        <translation>Dei markerte orda kan ikkje vere namn på ei oppgåve.</translation>
    </message>
    <message>
        <source>Nothing is said yet: give a task, a direction or an argument. Esc closes.</source>
        <translation>Ingenting er valt enno: Vel ei oppgåve, ei retning eller eit argument. Esc lukkar.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Memo. Enter finishes, Shift+Enter begins a line.</source>
        <translation>Notat. Enter avsluttar, Shift+Enter gir ny linje.</translation>
    </message>
    <message>
        <source>Choose one of these with Down, or write on.</source>
        <translation>Vel ein av desse med Ned, eller skriv vidare.</translation>
    </message>
    <message>
        <source>There are no tasks yet. What you write here becomes one, “Group/Task” in a group. Tab leads to the direction, where from&gt;to makes both actors, and to the arguments. Enter codes.</source>
        <translation>Det er ingen oppgåver enno. Det du skriv her, blir ei oppgåve, «Gruppe/Oppgåve» i ei gruppe. Tab fører til retninga, der frå&gt;til lagar begge aktørane, og til argumenta. Enter kodar.</translation>
    </message>
    <message>
        <source>direction: from&gt;to</source>
        <translation>retning: frå&gt;til</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBarFoot</name>
    <message>
        <source>Certainty</source>
        <translation>Kor sikker</translation>
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
        <translation>Kodar som skal samanliknast</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Retningar</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
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
        <translation>Ny oppgåve</translation>
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
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>A &amp;group: holds tasks and is not given to passages</source>
        <translation>Ei &amp;gruppe: samlar oppgåver og blir ikkje gitt til utdrag</translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation>&amp;Under:</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>øvste nivå</translation>
    </message>
    <message>
        <source>as its group</source>
        <translation>som gruppa</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Frå:</translation>
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
        <translation>andre namn, med ; mellom</translation>
    </message>
    <message>
        <source>&amp;Also called:</source>
        <translation>&amp;Også kalla:</translation>
    </message>
    <message>
        <source>A &amp;kind of:</source>
        <translation>Ein &amp;slags:</translation>
    </message>
    <message>
        <source>no other actor</source>
        <translation>ingen annan aktør</translation>
    </message>
    <message>
        <source>argument: a reason given</source>
        <translation>argument: ei grunngiving som blir gitt</translation>
    </message>
    <message>
        <source>another theme</source>
        <translation>eit anna tema</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeHitsDialog</name>
    <message>
        <source>Code hits of a search</source>
        <translation>Kod treff i eit søk</translation>
    </message>
    <message>
        <source>Found by “%1”. What they are coded as is asked next, once for all; one undo takes all back. What you have coded so already stays as it is.</source>
        <translation>Funnet med «%1». Kva dei skal kodast som, spørst det om etterpå, éin gong for alle; éi angring tek alt tilbake. Det du allereie har koda slik, blir som det er.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What becomes a passage</source>
        <translation>Kva som blir utdrag</translation>
    </message>
    <message>
        <source>The &amp;sentence of each hit; several hits in one sentence are one passage</source>
        <translation>&amp;Setninga til kvart treff; fleire treff i éi setning er eitt utdrag</translation>
    </message>
    <message>
        <source>The &amp;hit itself</source>
        <translation>&amp;Treffet sjølv</translation>
    </message>
    <message>
        <source>&amp;Code them…</source>
        <translation>&amp;Kod dei…</translation>
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
        <translation>blir laga av namnet om feltet er tomt</translation>
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
        <translation>&amp;Hald utanfor:</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>Døm&amp;e:</translation>
    </message>
    <message>
        <source>The id was made from the name that the code had. Files that were exported before have it still.</source>
        <translation>Id-en vart laga av namnet koden hadde. Filer som er eksporterte før, har han framleis.</translation>
    </message>
    <message>
        <source>Make the id “%1” as &amp;well</source>
        <translation>&amp;Gjer også id-en til «%1»</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookController</name>
    <message>
        <source>The codebook was taken in from “%1”.</source>
        <translation>Kodeboka vart henta inn frå «%1».</translation>
    </message>
    <message>
        <source>The codebook was written to “%1”.</source>
        <translation>Kodeboka vart skriven til «%1».</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer ei kodebok</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Eksporter kodeboka</translation>
    </message>
    <message>
        <source>Codebook for Kodeks (*.json);;Table (*.csv);;REFI-QDA codebook for other programs (*.qdc)</source>
        <translation>Kodebok for Kodeks (*.json);;Tabell (*.csv);;REFI-QDA-kodebok for andre program (*.qdc)</translation>
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
        <translation>Tal: utdraga du ser.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, and what two of them have settled.</source>
        <translation>Tal: utdraga til alle kodarane, og det to av dei har avgjort.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders.</source>
        <translation>Tal: utdraga til alle kodarane.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, those of rounds and trainings and those that two of them have settled too. The overview and Conclude count everybody once.</source>
        <translation>Tal: utdraga til alle kodarar, også dei frå rundar og opplæring og det to av dei har avgjort. Oversikta og Konkluder tel kvar person éin gong.</translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, those of rounds and trainings too. The overview and Conclude count everybody once.</source>
        <translation>Tal: utdraga til alle kodarar, også dei frå rundar og opplæring. Oversikta og Konkluder tel kvar person éin gong.</translation>
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
        <translation>Slå saman med…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Øvste nivå</translation>
    </message>
    <message>
        <source>As its group</source>
        <translation>Som gruppa</translation>
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
            <numerusform>%n retning bruker den: %1. Fjern eller endre den først, eller slå «%2» saman med ein annan aktør, som retninga då vil bruke.</numerusform>
            <numerusform>%n retningar bruker den: %1. Fjern eller endre dei først, eller slå «%2» saman med ein annan aktør, som retningane då vil bruke.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be removed yet</source>
        <translation>«%1» kan ikkje fjernast enno</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå saman…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Retningar</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktørar</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation>Filtrer kodeboka</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>More to do with the chosen code</source>
        <translation>Meir å gjere med den valde koden</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Ingen prosjekt er opne.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingenting passar til «%1».</translation>
    </message>
    <message>
        <source>There is nothing here yet. Press + to make the first one.</source>
        <translation>Her er det ingenting enno. Trykk på + for å lage den første.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s)</source>
        <translation>
            <numerusform>%n retning</numerusform>
            <numerusform>%n retningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n aktør</numerusform>
            <numerusform>%n aktørar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n argument</numerusform>
        </translation>
    </message>
    <message>
        <source>locked · %1</source>
        <translation>låst · %1</translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation>Kodeboka er låst i denne koderunden. Den kan låsast opp under Prosjekt ▸ Prosjektinnstillingar.</translation>
    </message>
    <message>
        <source>Unit and rules of coding</source>
        <translation>Eining og reglar for kodinga</translation>
    </message>
    <message>
        <source>Code with it</source>
        <translation>Kod med den</translation>
    </message>
    <message>
        <source>Choose a code to read here what it means.</source>
        <translation>Vel ein kode for å lese her kva den betyr.</translation>
    </message>
    <message>
        <source>Passages of this code</source>
        <translation>Utdrag med denne koden</translation>
    </message>
    <message>
        <source>No code is chosen. Choose one in the codebook first.</source>
        <translation>Ingen kode er vald. Vel ein i kodeboka først.</translation>
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
        <translation>Kopier lenkje til eit notat</translation>
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
        <translation>Kven som kodar</translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation>Ingen kodar vald</translation>
    </message>
    <message>
        <source>New coder…</source>
        <translation>Ny kodar…</translation>
    </message>
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. A coder who has passages cannot be removed. Undo brings all of it back.</source>
        <translation>Brev er ikkje lenger merkte som ferdige av denne kodaren, notata til kodaren om brev og om prosjektet forsvinn, og det som er avgjort med kodaren, er ope igjen. Ein kodar som har utdrag, kan ikkje fjernast. Angre hentar alt tilbake.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderCopyDialog</name>
    <message>
        <source>New copy for a coder</source>
        <translation>Ny kopi til ein kodar</translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation>Eit nytt namn, eller ein av kodarane i prosjektet</translation>
    </message>
    <message>
        <source>The copy has the same letters and the same codebook, but no passages of the others, and it opens with this coder. Bring it in again when the coder is done.</source>
        <translation>Kopien har dei same breva og den same kodeboka, men ingen av utdraga til dei andre, og han opnar seg med denne kodaren. Hent han inn igjen når kodaren er ferdig.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bla gjennom…</translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation>&amp;Kodar:</translation>
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
        <translation>Oppgi kven som skal arbeide i kopien.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Oppgi fila som skal skrivast.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» finst allereie. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappa «%1» finst ikkje.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Kven kodar?</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodarar</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Namnet ditt eller initialane</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Namn på ein ny kodar</translation>
    </message>
    <message>
        <source>Code as this coder</source>
        <translation>Kod som denne kodaren</translation>
    </message>
    <message>
        <source>Add and code</source>
        <translation>Legg til og kod</translation>
    </message>
    <message>
        <source>Every passage keeps the name of the person who coded it, so that the work of several can be compared.</source>
        <translation>Kvart utdrag beheld namnet på den som koda det, slik at arbeidet til fleire kan samanliknast.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Namn:</translation>
    </message>
    <message>
        <source>Or a new coder:</source>
        <translation>Eller ein ny kodar:</translation>
    </message>
    <message>
        <source>“%1” is in the project already and is the one who codes then.</source>
        <translation>«%1» er alt i prosjektet og er den som kodar då.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodersDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Gi nytt namn…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Farge…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Slå saman med…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Fje&amp;rn…</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodarar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
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
        <translation>Gi kodaren nytt namn</translation>
    </message>
    <message>
        <source>The name that stands with all that “%1” has done, here and in exports:</source>
        <translation>Namnet som står ved alt «%1» har gjort, her og i eksportar:</translation>
    </message>
    <message>
        <source>Merge “%1” into another coder</source>
        <translation>Slå «%1» saman med ein annan kodar</translation>
    </message>
    <message>
        <source>All passages of “%1” become this coder&apos;s; those that are the same become one, and what was settled with “%1” is open again. Undo takes it all back.</source>
        <translation>Alle utdrag som «%1» har, blir denne kodaren sin; like utdrag blir eitt, og det som var avgjort med «%1», er ope igjen. Angre tek alt tilbake.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
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
        <translation>Utdraga til denne kodaren, også dei som ikkje blir viste, forsvinn òg, eller blir gitt til ein annan kodar.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this coder go too, or are given to another coder.</source>
        <translation>
            <numerusform>%n utdrag frå denne kodaren forsvinn òg, eller blir gitt til ein annan kodar.</numerusform>
            <numerusform>%n utdrag frå denne kodaren forsvinn òg, eller blir gitt til ein annan kodar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with passages</source>
        <translation>Fjern med utdrag</translation>
    </message>
    <message>
        <source>Give them to…</source>
        <translation>Gi dei til…</translation>
    </message>
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. Undo brings all of it back.</source>
        <translation>Brev er ikkje lenger merkte som ferdige av denne kodaren, notata til kodaren om brev og om prosjektet forsvinn, og det som er avgjort med kodaren, er ope igjen. Angre hentar alt tilbake.</translation>
    </message>
    <message>
        <source>There is a coder called “%1” already. Choose another name.</source>
        <translation>Det finst allereie ein kodar som heiter «%1». Vel eit anna namn.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingController</name>
    <message>
        <source>The passage is split at the cursor: move the cursor to where the second part begins, inside the passage, then split.</source>
        <translation>Utdraget blir delt ved markøren: flytt markøren dit den andre delen byrjar, inne i utdraget, og del så.</translation>
    </message>
    <message>
        <source>Mark “%1” as done?</source>
        <translation>Merke «%1» som ferdig?</translation>
    </message>
    <message>
        <source>The project is coded blind. Once the letter is marked as done, you see what the other coders have done in it.</source>
        <translation>Prosjektet blir koda blindt. Når brevet er merkt som ferdig, ser du kva dei andre kodarane har gjort i det.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merk som ferdig</translation>
    </message>
    <message>
        <source>The letter is marked as done. No other coder has passages in it yet.</source>
        <translation>Brevet er merkt som ferdig. Ingen andre kodarar har utdrag i det enno.</translation>
    </message>
    <message numerus="yes">
        <source>The letter is marked as done: %n passage(s) of other coders are shown now.</source>
        <translation>
            <numerusform>Brevet er merkt som ferdig: %n utdrag frå andre kodarar blir vist no.</numerusform>
            <numerusform>Brevet er merkt som ferdig: %n utdrag frå andre kodarar blir vist no.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to repeat yet: code a passage first, with Enter.</source>
        <translation>Det er ingenting å gjenta enno: Kod eit utdrag først, med Enter.</translation>
    </message>
    <message>
        <source>The last coding has a code that is no longer in the codebook. Code with Enter.</source>
        <translation>Den siste kodinga har ein kode som ikkje lenger er i kodeboka. Kod med Enter.</translation>
    </message>
    <message>
        <source>Select the words that shall be the name of the task first, by double-click or with Shift and the arrow keys.</source>
        <translation>Marker først orda som skal vere namn på oppgåva, med dobbeltklikk eller med Shift og piltastane.</translation>
    </message>
    <message>
        <source>The selected words are too long for a name, which may have 80 characters. Select fewer.</source>
        <translation>Dei markerte orda er for lange til eit namn, som kan ha 80 teikn. Marker færre.</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation>Les utdrag</translation>
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
            <numerusform>%Ln utdrag er endra.</numerusform>
            <numerusform>%Ln utdrag er endra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became one with another that says the same.</source>
        <translation>
            <numerusform>%Ln av dei vart eitt med eit anna som seier det same.</numerusform>
            <numerusform>%Ln av dei vart eitt med andre som seier det same.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the codebook: %1.</source>
        <translation>Nytt i kodeboka: %1.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingRulesDialog</name>
    <message>
        <source>Unit and rules of coding</source>
        <translation>Eining og reglar for kodinga</translation>
    </message>
    <message>
        <source>The codebook is locked for a round of coding (project settings).</source>
        <translation>Kodeboka er låst for ein koderunde (prosjektinnstillingar).</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>such as: the shortest run of whole sentences that states one view on one task</source>
        <translation>til dømes: dei færraste heile setningane på rad som uttrykkjer eitt syn på éi oppgåve</translation>
    </message>
    <message>
        <source>A rule in each paragraph, for all who code</source>
        <translation>Ein regel i kvart avsnitt, for alle som kodar</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tittel:</translation>
    </message>
    <message>
        <source>What counts as &amp;one passage:</source>
        <translation>Kva som blir rekna som &amp;eitt utdrag:</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Reglar:</translation>
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
        <translation>Ein annan…</translation>
    </message>
</context>
<context>
    <name>Kodeks::ColumnRoles</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnane i tabellen</translation>
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
        <translation>Første verdiar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(utan tittel)</translation>
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
        <translation>Kva «%1» blir</translation>
    </message>
    <message>
        <source>Name of the letter</source>
        <translation>Namnet på brevet</translation>
    </message>
</context>
<context>
    <name>Kodeks::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Kva vil du gjere?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>No command fits “%1”. Try another word for it, in English or Norwegian.</source>
        <translation>Ingen kommando passar til «%1». Prøv eit anna ord for det, på norsk eller engelsk.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareBar</name>
    <message>
        <source>Coder at the left</source>
        <translation>Kodar til venstre</translation>
    </message>
    <message>
        <source>Coder at the right</source>
        <translation>Kodar til høgre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Lukk samanlikninga</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln typar</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>Kinds of difference: %1</source>
        <translation>Typar usemje: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen usemjer</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 av %2 avgjort</translation>
    </message>
    <message>
        <source>Pairs of passages that differ, or passages that only one coder has; each counts once, in however many ways it differs.</source>
        <translation>Par av utdrag som er usamde, eller utdrag som berre den eine kodaren har; kvart blir talt éin gong, på kor mange måtar det enn er usamd.</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareCard</name>
    <message>
        <source>Difference</source>
        <translation>Usemje</translation>
    </message>
    <message>
        <source>Why it is left open</source>
        <translation>Kvifor den får stå open</translation>
    </message>
    <message>
        <source>Why it is left open, then Enter</source>
        <translation>Kvifor ho får stå open, og så Enter</translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareController</name>
    <message>
        <source>That was the last difference of the list. It goes on with the first.</source>
        <translation>Det var den siste usemja i lista. Det held fram med den første.</translation>
    </message>
    <message>
        <source>That was the first difference of the list. It goes on with the last.</source>
        <translation>Det var den første usemja i lista. Det held fram med den siste.</translation>
    </message>
    <message>
        <source>This project is coded blind: the others’ passages of this letter are shown once you have marked it as done.</source>
        <translation>Dette prosjektet blir koda blindt: utdraga til dei andre i dette brevet blir viste når du har merkt det som ferdig.</translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation>Ta utdraget til %1</translation>
    </message>
    <message numerus="yes">
        <source>Adopt the %Ln agreed passage(s)</source>
        <translation>
            <numerusform>Ta over %Ln utdrag det er semje om</numerusform>
            <numerusform>Ta over %Ln utdrag det er semje om</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Samanliknar…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>%Ln usemje er avgjord, det var alt.</numerusform>
            <numerusform>Alle %Ln usemjene er avgjorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next difference, Shift+F8 to the one before. A click in the letter or the list below chooses one, too.</source>
        <translation>F8 går til neste usemje, Shift+F8 til den førre. Du kan også velje ein ved å klikke i brevet eller i lista nedanfor.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Usemje</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Usemje %1 av %2</translation>
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
        <translation>Ein av dei to er ein konsensus: her er det ingenting å avgjere.</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln decision(s) about passages that are gone</source>
        <translation>
            <numerusform>Trekk tilbake %Ln avgjerd om utdrag som er borte</numerusform>
            <numerusform>Trekk tilbake %Ln avgjerder om utdrag som er borte</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only difference of the list.</source>
        <translation>Dette er den einaste usemja i lista.</translation>
    </message>
    <message>
        <source>No passage, as %1</source>
        <translation>Ikkje noko utdrag, som %1</translation>
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
        <translation>Tala er i «%1».</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Eksporter tala</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
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
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Teikning (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Coding the campaign</source>
        <translation>Kodar kampanjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made in the letters of the campaign.</source>
        <translation>
            <numerusform>%Ln utdrag laga i breva i kampanjen.</numerusform>
            <numerusform>%Ln utdrag laga i breva i kampanjen.</numerusform>
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
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>Leirar</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tel…</translation>
    </message>
    <message>
        <source>Nobody whose passages are counted has coded anything yet.</source>
        <translation>Ingen av dei som blir talde, har koda noko enno.</translation>
    </message>
    <message>
        <source>No passage fits the filter.</source>
        <translation>Ingen utdrag passar til filteret.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visingar</translation>
    </message>
    <message>
        <source>What is counted, each once</source>
        <translation>Kva som blir talt, kvar éin gong</translation>
    </message>
    <message>
        <source>Whose passages are counted</source>
        <translation>Kven utdraga sine som blir talde</translation>
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
        <translation>Alle kodarar</translation>
    </message>
    <message>
        <source>Campaigns once</source>
        <translation>Kampanjar éin gong</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Letters with nearly the same text, that many have sent, are one letter of one sender</source>
        <translation>Brev med nesten same tekst, som mange har sendt, er eitt brev frå éin avsendar</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeQuotes</name>
    <message>
        <source>Quotes behind the number</source>
        <translation>Sitata bak talet</translation>
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
        <translation>ikkje koda</translation>
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
        <translation>Komponenten og kodarane som det blir vist forvekslingar for</translation>
    </message>
    <message>
        <source>Places of the cell</source>
        <translation>Stadene i ruta</translation>
    </message>
    <message>
        <source>%1 · rows: %2, columns: %3</source>
        <translation>%1 · rader: %2, kolonnar: %3</translation>
    </message>
    <message>
        <source>Confusions: %1</source>
        <translation>Forvekslingar: %1</translation>
    </message>
    <message>
        <source>Neither task nor direction is compared. Choose them in the scope above.</source>
        <translation>Verken oppgåve eller retning er med i samanlikninga. Vel dei ovanfor.</translation>
    </message>
    <message>
        <source>Neither coder gave such a code.</source>
        <translation>Ingen av kodarane gav nokon slik kode.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ConsensusAgreement</name>
    <message>
        <source>Agreement with the consensus (α by sentence, settled letters):
%1</source>
        <translation>Samsvar med konsensus (α per setning, avgjorde brev):
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
        <translation>Kva som er i denne fila</translation>
    </message>
    <message>
        <source>Whoever gets “%1” gets all of this, also what no list shows. Mostly an export is what is wanted, with pseudonyms for names.</source>
        <translation>Den som får «%1», får alt dette, òg det inga liste viser. Som oftast er det ein eksport som trengst, med pseudonym for namn.</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Les prosjektet…</translation>
    </message>
    <message>
        <source>&amp;Export instead…</source>
        <translation>&amp;Eksporter i staden…</translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverController</name>
    <message numerus="yes">
        <source>The same words stand in %Ln other letter(s), not coded yet.</source>
        <translation>
            <numerusform>Dei same orda står i %Ln anna brev og er ikkje koda der enno.</numerusform>
            <numerusform>Dei same orda står i %Ln andre brev og er ikkje koda der enno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code them too…</source>
        <translation>Kod dei òg…</translation>
    </message>
    <message>
        <source>Looking for the same words in other letters</source>
        <translation>Leitar etter dei same orda i andre brev</translation>
    </message>
    <message>
        <source>The sentence and its paragraph have fewer than five words, which may stand in other letters by chance.</source>
        <translation>Setninga og avsnittet har færre enn fem ord, og dei kan stå i andre brev ved eit slumpetreff.</translation>
    </message>
    <message>
        <source>These sentences stand in no other letter.</source>
        <translation>Desse setningane står ikkje i noko anna brev.</translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Kodar %Ln stad</numerusform>
            <numerusform>Kodar %Ln stader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with the same words coded.</source>
        <translation>
            <numerusform>%Ln stad med dei same orda koda.</numerusform>
            <numerusform>%Ln stader med dei same orda koda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverDialog</name>
    <message>
        <source>The same words in other letters</source>
        <translation>Dei same orda i andre brev</translation>
    </message>
    <message>
        <source>“%1”
is coded: %2</source>
        <translation>«%1»
er koda: %2</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <translation>Stader med dei same orda</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Coded by you</source>
        <translation>Koda av deg</translation>
    </message>
    <message>
        <source>Code them too</source>
        <translation>Kod dei òg</translation>
    </message>
    <message>
        <source>so already</source>
        <translation>slik alt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation>på annan måte: %1</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>òg: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) will be coded, which is one step to undo.</source>
        <translation>
            <numerusform>%Ln stad blir koda, og det er eitt steg å angre.</numerusform>
            <numerusform>%Ln stader blir koda, og det er eitt steg å angre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a letter. Certainty goes along, memos do not.</source>
        <translation>Mellomrom kryssar av eit brev. Tryggleiken følgjer med, notat gjer det ikkje.</translation>
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
        <translation>Ikkje koda av</translation>
    </message>
    <message>
        <source>Not coded by you</source>
        <translation>Ikkje koda av deg</translation>
    </message>
    <message>
        <source>Not coded by anybody</source>
        <translation>Ikkje koda av nokon</translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation>Ukoda setningar</translation>
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
            <numerusform>%Ln setning å sjå på</numerusform>
            <numerusform>%Ln setningar å sjå på</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leitar…</translation>
    </message>
    <message>
        <source>%1 of %2 sentences are coded, %3 have nothing to code</source>
        <translation>%1 av %2 setningar er koda, %3 har ingenting å kode</translation>
    </message>
    <message>
        <source>Looking for sentences that nobody has coded…</source>
        <translation>Leitar etter setningar som ingen har koda…</translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation>Det er ingen brev enno.</translation>
    </message>
    <message>
        <source>Every sentence that speaks of a task, an actor or a move is coded or was looked at.</source>
        <translation>Alle setningar som snakkar om ei oppgåve, ein aktør eller ei flytting, er koda eller sett på.</translation>
    </message>
</context>
<context>
    <name>Kodeks::DecisionsDialog</name>
    <message>
        <source>Only those not decided</source>
        <translation>Berre dei som ikkje er avgjorde</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Seier</translation>
    </message>
    <message>
        <source>Taken to want</source>
        <translation>Rekna for å ville</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Next not &amp;decided</source>
        <translation>Neste som ikkje er &amp;avgjord</translation>
    </message>
    <message>
        <source>A table of decisions</source>
        <translation>Ein tabell over avgjerder</translation>
    </message>
    <message>
        <source>Decide on contradictions</source>
        <translation>Avgjer motseiingar</translation>
    </message>
    <message>
        <source>These senders say two things of a task that cannot both be. What they are taken to want counts in the summary; what they say stays as it is coded.</source>
        <translation>Desse avsendarane seier to ting om ei oppgåve som ikkje går saman. Det dei er rekna for å vilje, tel i oppsummeringa; det dei seier, blir ståande slik det er koda.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Motseiingar</translation>
    </message>
    <message>
        <source>Why, for whoever reads the decision later</source>
        <translation>Kvifor, for den som les avgjerda seinare</translation>
    </message>
    <message>
        <source>Taken to &amp;want:</source>
        <translation>Rekna for å &amp;ville:</translation>
    </message>
    <message>
        <source>It cannot be told</source>
        <translation>Det kan ikkje avgjerast</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>with “Keep”</source>
        <translation>med «Behald»</translation>
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
        <translation>Ikkje avgjort</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n motseiing</numerusform>
            <numerusform>%n motseiingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what cannot both be.</source>
        <translation>Ingen seier ting som ikkje går saman.</translation>
    </message>
    <message>
        <source>%1: all are decided</source>
        <translation>%1: alle er avgjorde</translation>
    </message>
    <message>
        <source>%1: %2 not decided</source>
        <translation>%1: %2 ikkje avgjorde</translation>
    </message>
    <message>
        <source>Says:</source>
        <translation>Seier:</translation>
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
        <translation>&amp;Behald</translation>
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
            <numerusform>Eit faktum eller ein eigenskap ved %Ln brev</numerusform>
            <numerusform>Eit faktum eller ein eigenskap ved %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>A fact, or the name of an attribute, also a new one</source>
        <translation>Eit faktum, eller namnet på ein eigenskap, også ein ny</translation>
    </message>
    <message>
        <source>Empty takes it away; a date is written as 2024-04-17</source>
        <translation>Tomt tek det bort; ein dato skriv ein 2024-04-17</translation>
    </message>
    <message>
        <source>All of the letters get it, also those that have another value now. One undo takes it back.</source>
        <translation>Alle breva får det, også dei som har ein annan verdi no. Éi angring tek det tilbake.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Kva:</translation>
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
        <translation>Komponenten som det blir vist utvikling for</translation>
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
        <translation>Brevet åleine</translation>
    </message>
    <message>
        <source>Letters so far</source>
        <translation>Breva så langt</translation>
    </message>
    <message>
        <source>%1
The letter alone: %2
Letters so far: %3</source>
        <translation>%1
Brevet åleine: %2
Breva så langt: %3</translation>
    </message>
    <message>
        <source>%1: to rely on, Krippendorff (2019)</source>
        <translation>%1: til å stole på, Krippendorff (2019)</translation>
    </message>
    <message>
        <source>%1: for tentative conclusions, Krippendorff (2019)</source>
        <translation>%1: for førebelse slutningar, Krippendorff (2019)</translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesBar</name>
    <message>
        <source>This letter only</source>
        <translation>Berre dette brevet</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Kva usemjer som blir vist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opn</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avgjorde</translation>
    </message>
    <message>
        <source>Left with a note</source>
        <translation>Står med eit notat</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle usemjer</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Usamde om</translation>
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
        <translation>Usemjer mellom dei to kodarane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left with a note</source>
        <translation>
            <numerusform>%Ln står med eit notat</numerusform>
            <numerusform>%Ln står med eit notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open again</source>
        <translation>
            <numerusform>%Ln open igjen</numerusform>
            <numerusform>%Ln opne igjen</numerusform>
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
        <translation>Opn eit prosjekt for å samanlikne kodarane i det.</translation>
    </message>
    <message>
        <source>Here two coders’ differences are settled one by one. Press F8 to begin.</source>
        <translation>Her blir usemja avgjord mellom to kodarar éin for éin. Trykk på F8 for å byrje.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Samanliknar…</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ anywhere.</source>
        <translation>%1 og %2 er ikkje usamde nokon stad.</translation>
    </message>
    <message>
        <source>None of the differences is of the state, the kinds and the letter chosen.</source>
        <translation>Ingen av usemjene har den tilstanden, dei typane og det brevet som er valt.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. What both agree on is not in the consensus yet: adopt it to finish.</source>
        <translation>
            <numerusform>%Ln usemje er avgjord, det var alt. Det begge er samde om, er ikkje i konsensus enno: ta det over for å bli ferdig.</numerusform>
            <numerusform>Alle %Ln usemjene er avgjorde. Det begge er samde om, er ikkje i konsensus enno: ta det over for å bli ferdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>%Ln usemje er avgjord, det var alt.</numerusform>
            <numerusform>Alle %Ln usemjene er avgjorde.</numerusform>
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
            <numerusform>%Ln usemje er avgjord. Det finst også avgjerder om utdrag som er borte: Samanlikn ▸ Trekk tilbake … tek dei bort.</numerusform>
            <numerusform>Alle %Ln usemjene er avgjorde. Det finst også avgjerder om utdrag som er borte: Samanlikn ▸ Trekk tilbake … tek dei bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DirectionField</name>
    <message>
        <source>From actor</source>
        <translation>Frå aktør</translation>
    </message>
    <message>
        <source>To actor</source>
        <translation>Til aktør</translation>
    </message>
    <message>
        <source>Swap from and to</source>
        <translation>Byt om frå og til</translation>
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
        <translation>Stad</translation>
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
        <translation>Komponenten som det blir vist usemjer for</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Alle komponentar</translation>
    </message>
    <message>
        <source>Places where coders differ</source>
        <translation>Stader der kodarane er usamde</translation>
    </message>
    <message>
        <source>&amp;Go to place	Enter</source>
        <translation>&amp;Gå til staden	Enter</translation>
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
        <translation>Utdrag utan oppgåve</translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation>Utdrag utan retning</translation>
    </message>
    <message>
        <source>The same words with the same task twice</source>
        <translation>Dei same orda med same oppgåve to gonger</translation>
    </message>
    <message>
        <source>Letters marked as done without a passage</source>
        <translation>Brev merkte som ferdige utan eit utdrag</translation>
    </message>
    <message>
        <source>Letters without a word</source>
        <translation>Brev utan eit ord</translation>
    </message>
    <message>
        <source>Letters with the text of another one</source>
        <translation>Brev med same tekst som eit anna</translation>
    </message>
    <message>
        <source>Letters much like another one</source>
        <translation>Brev som liknar mykje på eit anna</translation>
    </message>
    <message>
        <source>Letters without a sender</source>
        <translation>Brev utan avsendar</translation>
    </message>
    <message>
        <source>Letters without a date</source>
        <translation>Brev utan dato</translation>
    </message>
    <message>
        <source>Letters dated after they were imported</source>
        <translation>Brev datert etter at dei vart importerte</translation>
    </message>
    <message>
        <source>Codes of one name in different groups</source>
        <translation>Kodar med same namn i ulike grupper</translation>
    </message>
    <message>
        <source>Coders whose names differ only in case or spaces</source>
        <translation>Kodarar med namn der berre store bokstavar eller mellomrom er ulike</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
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
        <translation>Tidlegare tilstandar</translation>
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
        <translation>Kva som er annleis no</translation>
    </message>
    <message>
        <source>Added since</source>
        <translation>Lagt til sidan</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>Fjerna sidan</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Endra sidan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Open an earlier state</source>
        <translation>Opne ein tidlegare tilstand</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>&amp;Vis tryggingskopiane</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Les journalen …</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>før «%1»</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>tryggingskopi</translation>
    </message>
    <message>
        <source>There is no earlier state with a name yet. There is one before each import, merge and change of many passages, and for each backup; the history has every single change.</source>
        <translation>Det finst ingen namngjeven tidlegare tilstand enno. Det er éin før kvar import, samanslåing og endring av mange utdrag, og for kvar tryggingskopi; historikken har kvar einskild endring.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jamfører …</translation>
    </message>
    <message>
        <source>%1 (has come since)</source>
        <translation>%1 (er komen til sidan)</translation>
    </message>
    <message>
        <source>%1 (has gone since)</source>
        <translation>%1 (er borte sidan)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodarar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Nothing is different from then.</source>
        <translation>Ingenting er annleis enn då.</translation>
    </message>
    <message>
        <source>What others have coded is out of sight, so only your own work can be brought back.</source>
        <translation>Det andre har koda, er ute av syne, så berre ditt eige arbeid kan hentast tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</source>
        <translation>
            <numerusform>%Ln steg i journalen sidan då; kodar som er ulike: %1, innstillingar og opplysningar om prosjektet: %2. Det som blir henta tilbake, er eitt steg som kan angrast.</numerusform>
            <numerusform>%Ln steg i journalen sidan då; kodar som er ulike: %1, innstillingar og opplysningar om prosjektet: %2. Det som blir henta tilbake, er eitt steg som kan angrast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this letter back</source>
        <translation>Hent dette brevet tilbake</translation>
    </message>
    <message>
        <source>Bring this coder’s work back</source>
        <translation>Hent arbeidet til denne kodaren tilbake</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Hent alt tilbake</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>frå %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::EncryptionController</name>
    <message>
        <source>Opening “%1”</source>
        <translation>Opnar «%1»</translation>
    </message>
    <message>
        <source>Something else is being done just now. Try again when it is done.</source>
        <translation>Noko anna blir gjort akkurat no. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» er ikkje kryptert.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation>«%1» er alt kryptert. Byt heller passordfrasen.</translation>
    </message>
    <message>
        <source>“%1” opens with the new passphrase from now on.</source>
        <translation>«%1» blir opna med den nye passordfrasen frå no av.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» er kryptert.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Not encrypted, and in the same folder: %2. Encrypt or delete these copies too.</source>
        <translation>«%1» er kryptert. Ikkje kryptert, og i same mappe: %2. Krypter eller slett desse kopiane òg.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Byter passordfrase</translation>
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
        <translation>Ta krypteringa av «%1»? Då kan alle som har fila, lese ho.</translation>
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
        <translation>«%1» er ikkje lenger kryptert.</translation>
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
            <numerusform>%n utdrag vart eksportert til «%1».</numerusform>
            <numerusform>%n utdrag vart eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement was saved to “%1”.</source>
        <translation>Samsvaret vart lagra i «%1».</translation>
    </message>
    <message>
        <source>There are no figures yet: compare the coders first.</source>
        <translation>Det er ingen tal enno: samanlikn kodarane først.</translation>
    </message>
    <message>
        <source>Writing the agreement</source>
        <translation>Skriv samsvaret</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksporter historikken</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellar (*.csv)</translation>
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
            <numerusform>%n endringar er eksporterte til «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the memos</source>
        <translation>Eksporter notata</translation>
    </message>
    <message>
        <source>%1 – memos</source>
        <translation>%1 – notat</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n notat eksportert til «%1».</numerusform>
            <numerusform>%n notat eksportert til «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the passages of %Ln letter(s)</source>
        <translation>
            <numerusform>Eksporter utdraga i %Ln brev</numerusform>
            <numerusform>Eksporter utdraga i %Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the passages of %1</source>
        <translation>Eksporter utdraga til %1</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-tekstar (*.odt)</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Eksporter treffa</translation>
    </message>
    <message>
        <source>%1 – hits</source>
        <translation>%1 – treff</translation>
    </message>
    <message>
        <source>Exporting the hits</source>
        <translation>Eksporterer treffa</translation>
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
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Nettsider (*.html)</translation>
    </message>
    <message>
        <source>Last value of the chain: %1…</source>
        <translation>Siste verdi i kjeda: %1…</translation>
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
        <translation>&amp;Statistikkprogram (R, Python, SPSS …): komma, uendra tekst</translation>
    </message>
    <message>
        <source>&amp;Excel: semicolons, and cells that look like formulas made harmless</source>
        <translation>&amp;Excel: semikolon, og celler som liknar formlar, er uskadeleggjorde</translation>
    </message>
    <message>
        <source>Coders:</source>
        <translation>Kodarar:</translation>
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
        <translation>Vel minst éin kodar.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Oppgi fila som skal skrivast.</translation>
    </message>
    <message>
        <source>That is the file of the project itself. Choose another name.</source>
        <translation>Det er sjølve prosjektfila. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappa «%1» finst ikkje.</translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation>Det finst ei fil med det namnet; den vil bli erstatta.</translation>
    </message>
    <message>
        <source>There are no passages to export yet.</source>
        <translation>Det er ingen utdrag å eksportere enno.</translation>
    </message>
    <message>
        <source>Export passages to</source>
        <translation>Eksporter utdrag til</translation>
    </message>
    <message>
        <source>The project is coded blind: of other coders, only passages in letters that you have marked as done are exported.</source>
        <translation>Prosjektet blir koda blindt: frå andre kodarar blir berre eksporterte utdrag i brev som du har merkt som ferdige.</translation>
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
        <translation>Oppgi mappa som skal skrivast.</translation>
    </message>
    <message>
        <source>There is a folder of that name; it will be replaced if it is empty or an earlier export.</source>
        <translation>Det finst ei mappe med det namnet; den blir erstatta viss den er tom eller er ein tidlegare eksport.</translation>
    </message>
    <message>
        <source>The first passages of the report</source>
        <translation>Dei første utdraga i rapporten</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Dei første radene</translation>
    </message>
    <message>
        <source>“%1” has the ending of another form. Choose that form, or let the name end with “%2”.</source>
        <translation>«%1» har endinga til ei anna form. Vel den forma, eller la namnet slutte på «%2».</translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation>Ingen utdrag passar til spørjinga.</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for names</source>
        <translation>&amp;Pseudonym for namn</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namn…</translation>
    </message>
</context>
<context>
    <name>Kodeks::FactField</name>
    <message>
        <source>&amp;Go to its place in the letter</source>
        <translation>&amp;Gå til staden i brevet</translation>
    </message>
    <message>
        <source>&amp;Take from the selection</source>
        <translation>&amp;Ta frå markeringa</translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says</source>
        <translation>Ti&amp;lbakestill til det teksten seier</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>%1 is the name of a fact, such as &quot;Sender&quot;.</extracomment>
        <translation>%1: meir</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>funne i teksten</translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation>fylt inn for hand</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikkje funnet</translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says: “%1”</source>
        <translation>Ti&amp;lbakestill til det teksten seier: «%1»</translation>
    </message>
    <message>
        <source>&amp;Accept what may be meant</source>
        <translation>&amp;Godta det som kan vere meint</translation>
    </message>
    <message>
        <source>may be “%1”</source>
        <translation>kanskje «%1»</translation>
    </message>
    <message>
        <source>Read from: “%1”</source>
        <translation>Lest frå: «%1»</translation>
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
        <translation>Opn eit brev for å sjå avsendar, dato og referansar.</translation>
    </message>
    <message>
        <source>%1 found in the text, %2 put in by hand, %3 not found</source>
        <translation>%1 funne i teksten, %2 fylte inn for hand, %3 ikkje funne</translation>
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
        <translation>Førre treff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skil mellom store og små bokstavar</translation>
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
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Patterns for grey print</source>
        <translation>Mønster for gråtonetrykk</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Ordn på nytt</translation>
    </message>
    <message>
        <source>No passage has a direction that is shown here.</source>
        <translation>Ingen utdrag har ei retning som blir vist her.</translation>
    </message>
    <message>
        <source>Who should hand over to whom</source>
        <translation>Kven som skal gi frå seg, til kven</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Task group</source>
        <translation>Oppgåvegruppe</translation>
    </message>
    <message>
        <source>The width of a band is the count that stands on it, its colour the group of the task; hatched is what does not move. The number at an actor counts each once.</source>
        <translation>Breidda på eit band er talet som står på det, fargen er gruppa til oppgåva; skrablir er det som ikkje blir flytta. Talet ved ein aktør tel kvar éin gong.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Puts the actors into the order with the fewest crossings and keeps it in the project. The mouse, or Alt+Up and Alt+Down, moves one.</source>
        <translation>Set aktørane i den rekkjefølgja som gjev færrast kryssingar, og tek vare på ho i prosjektet. Musa, eller Alt+Opp og Alt+Ned, flyttar ein.</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Delt etter</translation>
    </message>
    <message>
        <source>Who should hand over to whom, by %1</source>
        <translation>Kven som skal gi frå seg til kven, etter %1</translation>
    </message>
    <message>
        <source>All diagrams have one scale.</source>
        <translation>Alle diagramma har éin skala.</translation>
    </message>
</context>
<context>
    <name>Kodeks::FormsRow</name>
    <message>
        <source>Forms of the words</source>
        <translation>Former av orda</translation>
    </message>
    <message>
        <source>Find the form %1</source>
        <translation>Finn forma %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands %Ln time(s) in the letters. A click leaves it out or finds it again.</source>
        <translation>
            <numerusform>«%1» står %Ln gong i breva. Eit klikk utelèt den eller finn den igjen.</numerusform>
            <numerusform>«%1» står %Ln gonger i breva. Eit klikk utelèt den eller finn den igjen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::GivingController</name>
    <message>
        <source>That code is not one of this project’s codebook, so nothing was coded.</source>
        <translation>Den koden er ikkje i kodeboka til dette prosjektet, så ingenting vart koda.</translation>
    </message>
    <message>
        <source>“%1” is a group, which is not coded itself. Drop one of its tasks.</source>
        <translation>«%1» er ei gruppe og blir ikkje koda sjølv. Slipp ei av oppgåvene i den.</translation>
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
        <translation>Halvdelen det blir arbeidd i</translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookBrowser</name>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbake (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Fram (Alt+Høgre)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Førre treff (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Neste treff (Enter)</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Søk i handboka (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Søk i handboka</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
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
        <translation>«%1» er gjenkjende: Sidene står ved sida av brevet, med alt som står på dei.</translation>
    </message>
    <message>
        <source>Reading the letter’s file</source>
        <translation>Les fila til brevet</translation>
    </message>
    <message>
        <source>No page numbers, headers or footers are left out of “%1”.</source>
        <translation>Ingen sidetal, topptekstar eller botntekstar er utelate frå «%1».</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers stand in the text of “%1”.</source>
        <translation>Sidetal, topptekstar og botntekstar står i teksten til «%1».</translation>
    </message>
    <message>
        <source>The file of “%1” is read otherwise today than when it was imported, so what was left out then cannot be shown.</source>
        <translation>Fila til «%1» blir annleis i dag lesen enn då den vart importert, så det som vart utelate då, kan ikkje visast.</translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out</source>
        <translation>
            <numerusform>%1: %Ln linje utelate</numerusform>
            <numerusform>%1: %Ln linjer utelate</numerusform>
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
        <translation>Desse linjene høyrer til sidene og står ikkje i teksten i brevet. Teksten i eit brev kan ikkje endrast; importert på nytt med dei kjem det som eit eige brev ved sida av dette, som beheld utdraga sine.</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers of these letters are left out of their texts, so that sentences go on over the page. Tick the letters that are to keep them. A letter’s text cannot be changed once it is imported.</source>
        <translation>Sidetal, topptekstar og botntekstar i desse breva er utelatne frå teksten, slik at setningar går vidare over sideskiftet. Kryss av for breva som skal behalde dei. Teksten i eit brev kan ikkje endrast etter at det er importert.</translation>
    </message>
    <message>
        <source>Page numbers, headers and footers</source>
        <translation>Sidetal, topptekstar og botntekstar</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Linjer som er utelatne</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>&amp;Import again with them</source>
        <translation>&amp;Importer på nytt med dei</translation>
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
        <translation>For å kode høyringsbrev for hand: kva oppgåver som bør flyttast, frå kven til kven, og kvifor.

Fri programvare under GNU General Public License, versjon 3 eller seinare.</translation>
    </message>
</context>
<context>
    <name>Kodeks::Hints</name>
    <message>
        <source>%1 codes the sentence; the arrow keys go to the next one.</source>
        <translation>%1 kodar setninga; piltastane går til den neste.</translation>
    </message>
    <message>
        <source>%1 makes a task of the selected words; Enter codes them.</source>
        <translation>%1 lagar ei oppgåve av dei merka orda; Enter kodar dei.</translation>
    </message>
    <message>
        <source>The key %1 codes a sentence like the last one.</source>
        <translation>Tasten %1 kodar ei setning som den førre.</translation>
    </message>
    <message>
        <source>%1 shows where two coders differ.</source>
        <translation>%1 viser kvar to kodarar er usamde.</translation>
    </message>
    <message>
        <source>%1 opens the handbook at the page about where you are.</source>
        <translation>%1 opnar handboka på sidan om staden der du er.</translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation>Ikkje vis dette hinta igjen</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryFilterBar</name>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
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
        <translation>Berre dette brevet</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer historikken</translation>
    </message>
    <message>
        <source>Filter: what, letter, code, text, date…</source>
        <translation>Filter: kva, brev, kode, tekst, dato…</translation>
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
        <translation>Siste 7 dagar</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dagar</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>søkjar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln endring</numerusform>
            <numerusform>%Ln endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodarar</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle kodar</translation>
    </message>
    <message>
        <source>Write what is shown as a table or a document to hand in</source>
        <translation>Skriv det som blir vist, som ein tabell eller eit dokument til å levere inn</translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryModel</name>
    <message>
        <source>%1, undone %2</source>
        <translation>%1, angra %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angra</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>angra for godt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>Frå</translation>
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
        <translation>Historikken for prosjektet</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Det er ikkje gjort noko i dette prosjektet enno.</translation>
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
        <translation>&amp;Eksporter det som blir vist…</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project.</source>
        <translation>«%1» er ikkje lenger i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>This was done in %Ln letter(s); there is no one place to go to.</source>
        <translation>
            <numerusform>Dette vart gjort i %Ln brev; det finst ikkje éin stad å gå til.</numerusform>
            <numerusform>Dette vart gjort i %Ln brev; det finst ikkje éin stad å gå til.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was done to the project as a whole; there is no place in a letter to go to.</source>
        <translation>Dette gjaldt heile prosjektet; det finst ikkje nokon stad i eit brev å gå til.</translation>
    </message>
    <message>
        <source>Nothing that was done fits the filter. Press Esc in the filter to see all of it.</source>
        <translation>Ingenting som er gjort, passar til filteret. Trykk Esc i filteret for å sjå alt.</translation>
    </message>
    <message>
        <source>&amp;Redo as far as this</source>
        <translation>&amp;Gjer om igjen fram til dette</translation>
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
        <translation>Angring når ikkje så langt tilbake.</translation>
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
        <translation>Gjer om igjen …</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stopp her</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone. Redo makes them again.</source>
        <translation>
            <numerusform>%Ln steg er angra. Gjer om igjen hentar det tilbake.</numerusform>
            <numerusform>%Ln steg er angra. Gjer om igjen hentar dei tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) made again.</source>
        <translation>
            <numerusform>%Ln steg er gjort om igjen.</numerusform>
            <numerusform>%Ln steg er gjorde om igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo all</source>
        <translation>Gjer alt om igjen</translation>
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
        <translation>Tel treffa</translation>
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
        <translation>Berre i breva som brev&amp;lista viser no: %1</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>Berre dei &amp;merka: %1</translation>
    </message>
    <message>
        <source>Looking for the places to code</source>
        <translation>Finn stadene som skal kodast</translation>
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
            <numerusform>%Ln utdrag vart laga.</numerusform>
            <numerusform>%Ln utdrag vart laga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were coded so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln stad var allereie koda slik og blir som det er.</numerusform>
            <numerusform>%Ln stader var allereie koda slik og blir som dei er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pile &amp;%1: %2</source>
        <translation>Bunke &amp;%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Koder %Ln stad</numerusform>
            <numerusform>Koder %Ln stader</numerusform>
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
        <translation>Brev høyrer til i eit prosjekt: lag eller opne eitt først, og importer dei så.</translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Les brev</translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation>Importer ei mappe med brev</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) imported.</source>
        <translation>
            <numerusform>%n brev vart importert.</numerusform>
            <numerusform>%n brev vart importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) imported for %1.</source>
        <translation>
            <numerusform>%n utdrag vart importert for %1.</numerusform>
            <numerusform>%n utdrag vart importert for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted letter</source>
        <translation>innlimt brev</translation>
    </message>
    <message>
        <source>Reading a project</source>
        <translation>Les eit prosjekt</translation>
    </message>
    <message>
        <source>The clipboard has no text: copy a letter&apos;s text first.</source>
        <translation>Utklippstavla har ingen tekst: kopier teksten i eit brev først.</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>Rapporten vart lagra i «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be placed.</source>
        <translation>
            <numerusform>%n rad kunne ikkje plasserast.</numerusform>
            <numerusform>%n rader kunne ikkje plasserast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were there already.</source>
        <translation>
            <numerusform>%n utdrag var der frå før.</numerusform>
            <numerusform>%n utdrag var der frå før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation>Les utdrag</translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Hentar inn «%1»</translation>
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
        <translation>Brev (%1);;Prosjekt frå andre program (*.qdpx *.qda *.rqda *.sqlite3);;Alle filer (*)</translation>
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
        <translation>Kva som blir endra</translation>
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
        <translation>«%1»: %2, %3. Ei tom celle lèt det som står der, vere.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a letter of the project</source>
        <translation>
            <numerusform>%n av dei med eit brev i prosjektet</numerusform>
            <numerusform>%n av dei med eit brev i prosjektet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that has the letters&apos; file names.</source>
        <translation>Vel kolonnen med filnamna til breva.</translation>
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
        <translation>Ingen rad nemner eit brev i prosjektet. Vel kolonnen med filnamna til breva.</translation>
    </message>
    <message>
        <source>Nothing changes: the letters have all of this already.</source>
        <translation>Ingenting blir endra: breva har alt dette allereie.</translation>
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
            <numerusform>%n rad hoppa over</numerusform>
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
        <translation>Ein kodar i prosjektet, eller eit nytt namn</translation>
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
        <translation>&amp;Kodar:</translation>
    </message>
    <message>
        <source>Choose the CSV file with the passages.</source>
        <translation>Vel CSV-fila med utdraga.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Fila «%1» finst ikkje.</translation>
    </message>
    <message>
        <source>Say whose passages these are.</source>
        <translation>Oppgi kven utdraga sine dette er.</translation>
    </message>
    <message>
        <source>The passages are added to those that %1 has.</source>
        <translation>Utdraga blir lagde til dei %1 allereie har.</translation>
    </message>
    <message>
        <source>“%1” becomes a new coder of the project.</source>
        <translation>«%1» blir ein ny kodar i prosjektet.</translation>
    </message>
    <message>
        <source>Import passages from</source>
        <translation>Importer utdrag frå</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Dei første radene i fila</translation>
    </message>
    <message>
        <source>The file names the letter, start and end of each passage. Every quote is checked against its letter; if one row is wrong, nothing is imported. Tables of Taguette and QualCoder are read as well: their quotes are looked for in the letters, and rows that cannot be placed are listed.</source>
        <translation>Fila oppgir brev, start og slutt for kvart utdrag. Kvart sitat blir kontrollert mot brevet; er éi rad feil, blir ingenting importert. Tabellar frå Taguette og QualCoder blir også lesne: sitata deira blir leita opp i breva, og rader som ikkje kan plasserast, blir lista opp.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellar (*.csv *.tsv *.xlsx);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportQuestions</name>
    <message>
        <source>It is a table of answers, and was left out as you chose.</source>
        <translation>Det er ein tabell med svar, og den vart utelaten slik du valde.</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Les svar</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Kjenner igjen tekst</translation>
    </message>
    <message>
        <source>Joining lines</source>
        <translation>Set saman linjer</translation>
    </message>
    <message>
        <source>Letters with the same text</source>
        <translation>Brev med same tekst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation>
            <numerusform>%Ln av breva har teksten til eit anna.</numerusform>
            <numerusform>%Ln av breva har teksten til eit anna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each can be a letter of its own, with its own sender, passages and facts. Or one letter of each text is kept, and the others who sent it are listed with it as its signatories.</source>
        <translation>Kvart av dei kan vere eit eige brev, med eigen avsendar, eigne utdrag og fakta. Eller eitt brev av kvar tekst blir behalde, og dei andre som sende den, blir førte opp som medunderskrivarar av det.</translation>
    </message>
    <message>
        <source>Keep as &amp;letters</source>
        <translation>&amp;Behald som brev</translation>
    </message>
    <message>
        <source>List as &amp;signatories</source>
        <translation>Før opp som &amp;medunderskrivarar</translation>
    </message>
    <message>
        <source>The import of the letters was cancelled; none of them came in.</source>
        <translation>Importen av breva vart avbroten; ingen av dei kom inn.</translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Les brev</translation>
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
            <numerusform>%Ln fil hoppa over</numerusform>
            <numerusform>%Ln filer hoppa over</numerusform>
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
            <numerusform>%Ln av breva har teksten til eit anna.</numerusform>
            <numerusform>%Ln av breva har teksten til eit anna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) listed as signatories.</source>
        <translation>
            <numerusform>%Ln avsendar er ført opp som medunderskrivar.</numerusform>
            <numerusform>%Ln avsendarar er førte opp som medunderskrivarar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::Inspector</name>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · laga %2</translation>
    </message>
    <message>
        <source>%1 · made %2 · changed %3</source>
        <translation>%1 · laga %2 · endra %3</translation>
    </message>
    <message>
        <source>No passage is chosen.

Put the cursor on a sentence with the arrow keys and press Enter to code it, or choose a passage in the letter, its margin or the table below.</source>
        <translation>Ingen utdrag er valde.

Set markøren på ei setning med piltastane og trykk Enter for å kode den, eller vel eit utdrag i brevet, i margen eller i tabellen nedanfor.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kor sikker</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Utvid</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>Utvid med éi setning</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Krymp</translation>
    </message>
    <message>
        <source>Shrink by a sentence</source>
        <translation>Krymp med éi setning</translation>
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
        <translation>Verd å sitere i rapporten</translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation>Detaljar om utdraget</translation>
    </message>
</context>
<context>
    <name>Kodeks::IntervalFields</name>
    <message>
        <source>At once, from standard errors (Gwet)</source>
        <translation>Med ein gong, frå standardfeil (Gwet)</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>Draws units (letters, for characters and stretches of text) again and again; takes a while.</source>
        <translation>Trekkar einingar (brev, for teikn og tekstspenn) om og om igjen; det tek litt tid.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals on every machine.</source>
        <translation>Den same startverdien (seed) gir dei same intervalla på alle maskiner.</translation>
    </message>
    <message>
        <source>Resamples:</source>
        <translation>Utval:</translation>
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
        <translation>«%1» held på enno. Vent til det er ferdig, eller avbryt det, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>Kodeks::JoinLinesDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) to join</source>
        <translation>
            <numerusform>%1: %Ln linje å setje saman</numerusform>
            <numerusform>%1: %Ln linjer å setje saman</numerusform>
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
        <translation>Linjer som kan setjast saman</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Slik fila har dei</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Sett saman</translation>
    </message>
    <message>
        <source>Lines broken by layout</source>
        <translation>Linjer brote av layouten</translation>
    </message>
    <message>
        <source>In these letters lines end where the page was full, not where a paragraph ends. Joined, they are easier to read and to search; kept, the text stays as the file has it. A letter&apos;s text cannot be changed once it is imported.</source>
        <translation>I desse breva sluttar linjene der sida var full, ikkje der eit avsnitt sluttar. Blir dei sette saman, er dei lettare å lese og å søkje i; blir dei behaldne, blir teksten slik fila har han. Teksten i eit brev kan ikkje endrast når det først er importert.</translation>
    </message>
    <message>
        <source>&amp;Keep the lines</source>
        <translation>&amp;Behald linjene</translation>
    </message>
    <message>
        <source>&amp;Join the lines</source>
        <translation>&amp;Set saman linjene</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterController</name>
    <message>
        <source>Choose a letter in the list at the left.</source>
        <translation>Vel eit brev i lista til venstre.</translation>
    </message>
    <message>
        <source>This project has no letters yet. Import them, or drop files or a folder here.</source>
        <translation>Prosjektet har ingen brev enno. Importer dei, eller slepp filer eller ei mappe her.</translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListController</name>
    <message>
        <source>Rename the letter</source>
        <translation>Gi brevet nytt namn</translation>
    </message>
    <message>
        <source>The name that files and exports use; the sender is corrected in the tab Facts:</source>
        <translation>Namnet som blir brukt i filer og eksportar; avsendaren blir retta i fanen Fakta:</translation>
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
        <translation>Brevet heiter «%1» i filer og eksportar. Lista kallar brev etter avsendaren; Rediger ▸ Innstillingar viser filnamna òg.</translation>
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
        <translation>Brevet blir fjerna</translation>
    </message>
    <message>
        <source>The letters go</source>
        <translation>Breva blir fjerna</translation>
    </message>
    <message>
        <source>and with that the passages of all coders, also those that are not shown.</source>
        <translation>og med det utdraga til alle kodarar, også dei som ikkje blir viste.</translation>
    </message>
    <message numerus="yes">
        <source>and with that %Ln passage(s) of all coders.</source>
        <translation>
            <numerusform>og med det %Ln utdrag frå alle kodarar.</numerusform>
            <numerusform>og med det %Ln utdrag frå alle kodarar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memos go too. One undo brings all of it back.</source>
        <translation>Notata forsvinn òg. Éi angring hentar alt tilbake.</translation>
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
        <translation>Prosjektet blir koda blindt. Når brev er merkt som ferdige, ser du kva dei andre kodarane har gjort i dei.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merk som ferdige</translation>
    </message>
    <message>
        <source>There is a letter called “%1” already. Choose another name.</source>
        <translation>Det finst allereie eit brev som heiter «%1». Vel eit anna namn.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln letter(s)</source>
        <translation>
            <numerusform>Fjernar %Ln brev</numerusform>
            <numerusform>Fjernar %Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln letter(s)</source>
        <translation>
            <numerusform>Merkjer %Ln brev</numerusform>
            <numerusform>Merkjer %Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %Ln letter(s)</source>
        <translation>
            <numerusform>Beskriv %Ln brev</numerusform>
            <numerusform>Beskriv %Ln brev</numerusform>
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
        <translation>ikkje byrja</translation>
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
        <translation>%1 % av teksten er koda</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours</source>
        <translation>
            <numerusform>%n eige utdrag</numerusform>
            <numerusform>%n eigne utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages: %1 by %2, %3 by all coders</source>
        <translation>Utdrag: %1 av %2, %3 av alle kodarar</translation>
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
        <translation>Tabellar (*.xlsx *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>Les ein tabell</translation>
    </message>
    <message>
        <source>“%1” tells of letters, and the project has none yet: import the letters first.</source>
        <translation>«%1» fortel om brev, og prosjektet har ingen enno: importer breva først.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) described from “%1”.</source>
        <translation>
            <numerusform>%n brev beskrive frå «%1».</numerusform>
            <numerusform>%n brev beskrive frå «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over.</source>
        <translation>
            <numerusform>%n rad vart hoppa over.</numerusform>
            <numerusform>%n rader vart hoppa over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describing the letters</source>
        <translation>Beskriv breva</translation>
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
        <translation>Ikkje koda.</translation>
    </message>
    <message>
        <source>Not coded, and marked as something that may have to be.</source>
        <translation>Ikkje koda, og merkt som noko som kanskje skal kodast.</translation>
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
        <translation>Koda: %1.</translation>
    </message>
    <message>
        <source>No passage further on.</source>
        <translation>Ingen utdrag lenger ute.</translation>
    </message>
    <message>
        <source>No passage before this one.</source>
        <translation>Ingen utdrag framfor dette.</translation>
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
        <translation>Filtrer breva</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Importer brev…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt namn…</translation>
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
        <translation>Ingen brev enno. Importer dei – Word, PDF, OpenDocument, nettside, e-post eller rein tekst – eller slipp filer og mapper her.</translation>
    </message>
    <message>
        <source>No letter matches the filter.</source>
        <translation>Ingen brev passar til filteret.</translation>
    </message>
    <message>
        <source>Go to its text</source>
        <translation>Gå til teksten</translation>
    </message>
    <message>
        <source>Go to its facts</source>
        <translation>Gå til faktaa</translation>
    </message>
    <message>
        <source>Mark it as done, or not</source>
        <translation>Merk det som ferdig, eller ikkje</translation>
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
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Etter sender</translation>
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
        <translation>Sist endra først</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 ferdige</translation>
    </message>
    <message>
        <source>Export its passages…</source>
        <translation>Eksporter utdraga…</translation>
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
        <translation>Merk som ikkje ferdige</translation>
    </message>
    <message>
        <source>Set a fact or attribute…</source>
        <translation>Set eit faktum eller ein eigenskap…</translation>
    </message>
    <message>
        <source>Export their passages…</source>
        <translation>Eksporter utdraga deira…</translation>
    </message>
    <message>
        <source>Remove the letters…</source>
        <translation>Fjern breva…</translation>
    </message>
    <message>
        <source>By “%1”</source>
        <translation>Etter «%1»</translation>
    </message>
    <message>
        <source>Under each letter</source>
        <translation>Under kvart brev</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Vis «%1»</translation>
    </message>
    <message>
        <source>State, order and attributes of the letters</source>
        <translation>Tilstanden, rekkjefølgja og eigenskapane i breva</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Opne ved sida av</translation>
    </message>
    <message>
        <source>Copy link for a memo</source>
        <translation>Kopier lenkje til eit notat</translation>
    </message>
    <message>
        <source>Letters of this round only</source>
        <translation>Berre breva i denne runden</translation>
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
        <translation>&amp;Oppgåve:</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Retning:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Frå:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>&amp;Certainty:</source>
        <translation>&amp;Tryggleik:</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
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
        <translation>Argument</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>&amp;Argument:</translation>
    </message>
    <message>
        <source>A tick adds an argument, an empty box takes it away.</source>
        <translation>Eit merke legg til eit argument, ein tom boks tek det bort.</translation>
    </message>
    <message>
        <source>Choose what is to be changed. What stays “As it is” is left as each passage has it.</source>
        <translation>Vel kva som skal endrast. Det som står «Som det er», beheld kvart utdrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would be changed.</source>
        <translation>
            <numerusform>%Ln utdrag ville bli endra.</numerusform>
            <numerusform>%Ln utdrag ville bli endra.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them say so already.</source>
        <translation>Alle seier det allereie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln av dei ville falle saman med eit anna og bli slått saman med det; notata frå begge blir behaldne.</numerusform>
            <numerusform>%Ln av dei ville falle saman med andre og bli slått saman med dei; notata frå begge blir behaldne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move nothing and keep their direction.</source>
        <translation>
            <numerusform>%Ln flyttar ingenting og beheld retninga si.</numerusform>
            <numerusform>%Ln flyttar ingenting og beheld retninga si.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the codebook: %1.</source>
        <translation>Nytt i kodeboka: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left without task, direction and argument: leave them something, or remove them.</source>
        <translation>
            <numerusform>%Ln ville stå igjen utan oppgåve, retning og argument: la det behalde noko, eller fjern det.</numerusform>
            <numerusform>%Ln ville stå igjen utan oppgåve, retning og argument: la dei behalde noko, eller fjern dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Ser på kva som ville endrast…</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln chosen passage(s)</source>
        <translation>
            <numerusform>Endre %1 av %Ln valt utdrag</numerusform>
            <numerusform>Endre %1 av %Ln valde utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen passages belong to other coders and stay as they are.</source>
        <translation>
            <numerusform>%Ln av dei valde utdraga tilhøyrer ein annan kodar og blir som det er.</numerusform>
            <numerusform>%Ln av dei valde utdraga tilhøyrer andre kodarar og blir verande som dei er.</numerusform>
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
        <translation>%1: %2, %3 av rada, %4 av kolonnen</translation>
    </message>
</context>
<context>
    <name>Kodeks::MatrixPage</name>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Shares of rows</source>
        <translation>Andelar av rader</translation>
    </message>
    <message>
        <source>Shares of columns</source>
        <translation>Andelar av kolonnar</translation>
    </message>
    <message>
        <source>as the codebook</source>
        <translation>som kodeboka</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter namn</translation>
    </message>
    <message>
        <source>by total</source>
        <translation>etter total</translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation>etter likskap</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Saman</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>No passage has both. Choose other rows or columns.</source>
        <translation>Ingen utdrag har begge. Vel andre rader eller kolonnar.</translation>
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
        <translation>Kvar vesle matrise tel utdraga som har verdien; fargane har éin skala.</translation>
    </message>
</context>
<context>
    <name>Kodeks::MeasureDialog</name>
    <message>
        <source>Nothing is coded yet, so nothing can be measured.</source>
        <translation>Ingenting er koda enno, så ingenting kan målast.</translation>
    </message>
    <message>
        <source>For every passage that is coded: what would have been suggested, and whether it is what the coder gave. The ceiling is the share whose task was in what could be learned from at all.</source>
        <translation>For kvart koda utdrag: kva som ville blitt foreslått, og om det er det kodaren gav. Taket er andelen der oppgåva i det heile fanst i det som kunne lærast av.</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Tal</translation>
    </message>
    <message>
        <source>As one &amp;codes</source>
        <translation>Slik ein &amp;kodar</translation>
    </message>
    <message>
        <source>&amp;What failed, and why</source>
        <translation>&amp;Kva som svikta, og kvifor</translation>
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
        <translation>Kodar</translation>
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
        <translation>Oppgåve først</translation>
    </message>
    <message>
        <source>Task among three</source>
        <translation>Oppgåve blant tre</translation>
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
        <translation>kodeboka åleine</translation>
    </message>
    <message>
        <source>the passages before, as one codes</source>
        <translation>utdraga før, slik ein kodar</translation>
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
        <translation>Oppgåve gitt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>It came as number %1.</source>
        <translation>Ho kom som nummer %1.</translation>
    </message>
    <message>
        <source>Not given in any passage before.</source>
        <translation>Ikkje gitt i noko utdrag før.</translation>
    </message>
    <message>
        <source>Others came first.</source>
        <translation>Andre kom først.</translation>
    </message>
    <message>
        <source>Nothing at this place speaks for it.</source>
        <translation>Ingenting på denne staden talar for ho.</translation>
    </message>
    <message>
        <source>How good suggested codes are</source>
        <translation>Kor gode kodeframlegga er</translation>
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
        <translation>Notat som lenkjar hit: %1</translation>
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
        <translation>Vel kodaren for å skrive eit eige notat.</translation>
    </message>
    <message>
        <source>Memos of others</source>
        <translation>Notata til dei andre</translation>
    </message>
    <message>
        <source>Memos that link here</source>
        <translation>Notat som lenkjar hit</translation>
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
        <translation>Det du vil hugse om studien samla sett: avgjerder, spørsmål, idear. Det står med namnet ditt; dei andre kan lese det.</translation>
    </message>
    <message>
        <source>What you think of this code: doubts, borders to other codes, ideas. It is kept with your name; what all are to follow belongs in its definition.</source>
        <translation>Det du tenkjer om denne koden: tvil, grenser mot andre kodar, idear. Det står med namnet ditt; det alle skal følgje, høyrer heime i definisjonen.</translation>
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
        <translation>Førehandsvisning av notatet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
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
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgåve</translation>
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
        <translation>Filtrer notata</translation>
    </message>
    <message>
        <source>Which memos</source>
        <translation>Kva notat</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>Alle notat</translation>
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
        <translation>Notat</translation>
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
        <translation>&amp;Eksporter det som blir vist…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Les…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln notat</numerusform>
            <numerusform>%Ln notat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No memo fits the filter.</source>
        <translation>Ingen notat passar til filteret.</translation>
    </message>
    <message>
        <source>Of codes</source>
        <translation>Til kodar</translation>
    </message>
    <message>
        <source>Write the memos that are shown: as a table (CSV), as Markdown or as an OpenDocument text</source>
        <translation>Skriv notata som blir viste: som tabell (CSV), som Markdown eller som OpenDocument-tekst</translation>
    </message>
    <message>
        <source>No memos yet. Ctrl+M writes one of a passage; below the facts of a letter stands the letter&apos;s own, the menu of a code has the code&apos;s, and Memo of the project in the Project menu keeps what is about the study as a whole.</source>
        <translation>Ingen notat enno. Ctrl+M skriv eitt til eit utdrag; under faktaa om eit brev står brevet sitt eige, menyen til ein kode har koden sitt, og Notat til prosjektet i Prosjekt-menyen tek vare på det som gjeld heile studien.</translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDialog</name>
    <message>
        <source>Directions that name “%1” will name the actor chosen here; equal directions become one, with their passages. “%1” and its other names become other names of that actor.</source>
        <translation>Retningar som bruker «%1», vil bruke aktøren som blir vald her; like retningar blir til éin, med utdraga sine. «%1» og dei andre namna på den blir andre namn på den valde aktøren.</translation>
    </message>
    <message>
        <source>What stands below “%1” moves below the group chosen here, and “%1” is removed. Passages keep their tasks.</source>
        <translation>Det som står under «%1», blir flytta inn under gruppa som blir vald her, og «%1» blir fjerna. Utdraga beheld oppgåvene sine.</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>Slå «%1» saman med…</translation>
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
        <translation>Slå saman med</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n passage(s). They will have what is chosen here; where a coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</source>
        <translation>
            <numerusform>«%1» har %n utdrag. Det får det som blir valt her; der kodaren då har det same utdraget to gonger, blir det til eitt. «%1» blir fjerna. Angre hentar alt tilbake.</numerusform>
            <numerusform>«%1» har %n utdrag. Dei får det som blir valt her; der ein kodar då har det same utdraget to gonger, blir det til eitt. «%1» blir fjerna. Angre hentar alt tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has “%1”. It is removed, and undo brings it back.</source>
        <translation>Ingen utdrag har «%1». Koden blir fjerna, og angre hentar den tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would change.</source>
        <translation>
            <numerusform>%Ln utdrag ville bli endra.</numerusform>
            <numerusform>%Ln utdrag ville bli endra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln av dei ville falle saman med eit anna og bli eitt med det; notata til begge blir behaldne.</numerusform>
            <numerusform>%Ln av dei ville falle saman med andre og bli eitt med dei; notata til begge blir behaldne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDifferenceModel</name>
    <message>
        <source>There is nothing to choose here: this is kept as marked.</source>
        <translation>Her er det ingenting å velje: det som er markert, blir behalde.</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, blir behalde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>Meir om dette</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Lukk meldinga (Esc)</translation>
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
        <translation>Gi nytt namn</translation>
    </message>
</context>
<context>
    <name>Kodeks::NamesDialog</name>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudonym for namn</translation>
    </message>
    <message>
        <source>Ticked names are replaced in all that is exported. Read the list: names that stand only in the running text are missing, and some of these are no names. What somebody says can tell who they are.</source>
        <translation>Avkryssa namn blir bytte ut i alt som blir eksportert. Les lista: namn som berre står i den løpande teksten, manglar, og nokre av desse er ikkje namn. Det nokon seier, kan fortelje kven dei er.</translation>
    </message>
    <message>
        <source>Names and pseudonyms</source>
        <translation>Namn og pseudonym</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Bruk desse</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Legg til eit namn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Table from a file…</source>
        <translation>&amp;Tabell frå ei fil…</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>L&amp;agre tabellen…</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Leitar etter namn…</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabell med namn</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellar (*.csv)</translation>
    </message>
    <message>
        <source>Save the table of names</source>
        <translation>Lagre tabellen med namn</translation>
    </message>
    <message>
        <source>A row has no name.</source>
        <translation>Ei rad har ikkje noko namn.</translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation>«%1» har ikkje noko pseudonym.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» står to gonger.</translation>
    </message>
    <message>
        <source>No name is ticked.</source>
        <translation>Ingen namn er kryssa av.</translation>
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
        <translation>Tom: den blir laga &amp;medan ein kodar</translation>
    </message>
    <message>
        <source>A &amp;start: the codebook of the Oslo 2024 sample</source>
        <translation>Ein &amp;start: kodeboka frå dømet Oslo 2024</translation>
    </message>
    <message>
        <source>From a &amp;codebook file (JSON, CSV, QDC, XLSX, ODS)</source>
        <translation>Frå ei &amp;kodebokfil (JSON, CSV, QDC, XLSX, ODS)</translation>
    </message>
    <message>
        <source>That of &amp;another project</source>
        <translation>Den i eit &amp;anna prosjekt</translation>
    </message>
    <message>
        <source>File of the codebook</source>
        <translation>Fila med kodeboka</translation>
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
        <translation>Namnet ditt eller initialar; er det tomt, spørst det ved første koding</translation>
    </message>
    <message>
        <source>&amp;Who codes:</source>
        <translation>&amp;Kven kodar:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen enno</translation>
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
        <translation>Gi prosjektfila eit namn.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» finst allereie. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Det finst inga mappe «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finst inga fil «%1».</translation>
    </message>
    <message>
        <source>Choose the codebook file.</source>
        <translation>Vel kodebokfila.</translation>
    </message>
    <message>
        <source>Choose the other project.</source>
        <translation>Vel det andre prosjektet.</translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekt (*.kodeks)</translation>
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
        <translation>Alle brev i lista er påbyrja.</translation>
    </message>
    <message>
        <source>Below the cursor every sentence of this letter is coded.</source>
        <translation>Etter markøren er alle setningar i dette brevet koda.</translation>
    </message>
    <message>
        <source>There is no further question or heading in this letter.</source>
        <translation>Det er ikkje fleire spørsmål eller overskrifter i dette brevet.</translation>
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
        <translation>Ein tabell over ord for tal</translation>
    </message>
    <message>
        <source>Words for numbers</source>
        <translation>Ord for tal</translation>
    </message>
    <message>
        <source>The summary has such a word before a number of those who speak of something, and the number always beside it. For: 0, 1, all, or “&gt;50” for more than 50 percent.</source>
        <translation>Oppsummeringa har eit slikt ord framfor eit tal på dei som uttaler seg om noko, og alltid talet ved sida av. For: 0, 1, all, eller «&gt;50» for meir enn 50 prosent.</translation>
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
        <translation>Som i &amp;byrjinga</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation>Rad %1: «%2» er ikkje, eller ikkje lenger, eit tal å ha eit ord for. Skriv 0, 1, all, eller «&gt;50» for meir enn 50 prosent, kvart éin gong.</translation>
    </message>
    <message>
        <source>Row %1: a word is missing. Write one in each column.</source>
        <translation>Rad %1: eit ord manglar. Skriv eitt i kvar kolonne.</translation>
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
        <translation>&amp;Behald</translation>
    </message>
</context>
<context>
    <name>Kodeks::OpenDifferencesLabel</name>
    <message>
        <source>No two passages of theirs differ.</source>
        <translation>Ingen av utdraga deira er ulike.</translation>
    </message>
    <message>
        <source>Differences between passages: %1, of which %2 settled and %3 open (tab Differences). The figures compare what each has coded, whatever was settled.</source>
        <translation>Usemjer mellom utdrag: %1, av dei %2 avgjorde og %3 opne (fana Usemjer). Tala samanliknar det kvar har koda, uansett kva som er avgjort.</translation>
    </message>
</context>
<context>
    <name>Kodeks::OpeningPage</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Opnar «%1»…</translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlineModel</name>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
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
        <translation>Disposisjonen i brevet</translation>
    </message>
    <message>
        <source>Open a letter to see its questions and headings.</source>
        <translation>Opn eit brev for å sjå spørsmål og overskrifter.</translation>
    </message>
    <message>
        <source>No questions or headings were found in this letter.</source>
        <translation>Ingen spørsmål eller overskrifter vart funne i dette brevet.</translation>
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
        <translation>Kven utdraga sine som blir talde</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Kva som ventar</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodarar</translation>
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
        <translation>Oppgåver og retningar</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringar</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodarar</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>Typar brev</translation>
    </message>
    <message>
        <source>Letters by</source>
        <translation>Brev etter</translation>
    </message>
    <message>
        <source>By which attribute letters are counted</source>
        <translation>Kva eigenskap breva blir talde etter</translation>
    </message>
    <message>
        <source>What the letters say</source>
        <translation>Kva breva seier</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Retningar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>How far letters and coders are, differences and last changes are of all.</source>
        <translation>Kor langt brev og kodarar er komne, usemje og siste endringar gjeld alle.</translation>
    </message>
</context>
<context>
    <name>Kodeks::PageController</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Denne sida kan ikkje visast.</translation>
    </message>
    <message>
        <source>This letter has no doubtful words.</source>
        <translation>Dette brevet har ingen tvilsame ord.</translation>
    </message>
    <message>
        <source>There is no further doubtful word in this letter.</source>
        <translation>Det er ikkje fleire tvilsame ord i dette brevet.</translation>
    </message>
    <message>
        <source>There is no earlier doubtful word in this letter.</source>
        <translation>Det er ingen tidlegare tvilsame ord i dette brevet.</translation>
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
        <translation>Bilete av sida</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Førre tvilsame ord</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Neste tvilsame ord</translation>
    </message>
    <message>
        <source>“%1”: %2 % certain.</source>
        <translation>«%1»: %2 % sikkert.</translation>
    </message>
    <message>
        <source>Doubtful: compare it with the page.</source>
        <translation>Tvilsamt: samanlikn med sida.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful word(s)</source>
        <translation>
            <numerusform>%Ln tvilsamt ord</numerusform>
            <numerusform>%Ln tvilsame ord</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is being fetched…</source>
        <translation>Sidan blir henta…</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Attributes of the letters</source>
        <translation>Eigenskapar ved breva</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>Flytt «%1» mot venstre</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>Flytt «%1» mot høgre</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Dei vanlege kolonnane</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageFilterBar</name>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>This letter only</source>
        <translation>Berre dette brevet</translation>
    </message>
    <message>
        <source>Filter passages</source>
        <translation>Filtrer utdrag</translation>
    </message>
    <message>
        <source>Filter: task, direction, coder, text…</source>
        <translation>Filtrer: oppgåve, retning, kodar, tekst…</translation>
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
        <translation>%1 · %2 blir viste</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodarar</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle oppgåver</translation>
    </message>
    <message>
        <source>Only passages of “%1”. Press to show all again.</source>
        <translation>Berre utdrag med «%1». Trykk for å vise alle igjen.</translation>
    </message>
    <message>
        <source>Show all codes again, not only “%1”</source>
        <translation>Vis alle kodar igjen, ikkje berre «%1»</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Utan oppgåve</translation>
    </message>
    <message>
        <source>Without a direction</source>
        <translation>Utan retning</translation>
    </message>
    <message>
        <source>Show the other passages too</source>
        <translation>Vis dei andre utdraga òg</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnar i tabellen</translation>
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
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Frå → til</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kor sikker</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
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
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datoen i brevet</translation>
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
        <translation>Utdrag frå alle brev</translation>
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
        <translation>&amp;Fjern	del</translation>
    </message>
    <message>
        <source>Reading the passages…</source>
        <translation>Les utdraga…</translation>
    </message>
    <message>
        <source>No passages yet. Mark a piece of a letter and give it a task, and it will stand here.</source>
        <translation>Ingen utdrag enno. Marker ein del av eit brev og gi den ei oppgåve, så står den her.</translation>
    </message>
    <message>
        <source>No passage fits the filter. Press Esc in the filter to see all of them.</source>
        <translation>Ingen utdrag passar til filteret. Trykk Esc i filteret for å sjå alle.</translation>
    </message>
    <message>
        <source>Co&amp;de again…	F2</source>
        <translation>Ko&amp;d på nytt…	F2</translation>
    </message>
    <message>
        <source>Copy r&amp;ows with their columns</source>
        <translation>Kopier r&amp;adene med kolonnane</translation>
    </message>
    <message>
        <source>Change them a&amp;ll…</source>
        <translation>Endre a&amp;lle…</translation>
    </message>
    <message>
        <source>No passage fits the query and the filter.</source>
        <translation>Ingen utdrag passar til spørjinga og filteret.</translation>
    </message>
    <message>
        <source>&amp;Split off into a new code…</source>
        <translation>&amp;Skil ut til ein ny kode…</translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation>&amp;Kopier lenkje til eit notat</translation>
    </message>
</context>
<context>
    <name>Kodeks::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Vis det som blir skrive</translation>
    </message>
    <message>
        <source>Open an encrypted project</source>
        <translation>Opne eit kryptert prosjekt</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Krypter prosjektet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passordfrase</translation>
    </message>
    <message>
        <source>“%1” is encrypted. It opens with its passphrase.</source>
        <translation>«%1» er kryptert. Det blir opna med passordfrasen sin.</translation>
    </message>
    <message>
        <source>From now on “%1” opens with its passphrase alone. Nobody, nor Kodeks, can bring it back if the passphrase is lost; keep it where you keep others.</source>
        <translation>Frå no av blir «%1» opna berre med passordfrasen. Blir han borte, kan ingen hente prosjektet tilbake, heller ikkje Kodeks; ta vare på han der du har andre.</translation>
    </message>
    <message>
        <source>From now on “%1” opens with the new passphrase. Copies and backups keep the one they have.</source>
        <translation>Frå no av blir «%1» opna med den nye passordfrasen. Kopiar og tryggleikskopiar har framleis den dei har.</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Krypter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Dei to passordfrasane er ulike.</translation>
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
        <translation>Stad</translation>
    </message>
</context>
<context>
    <name>Kodeks::PositionsPage</name>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Senders by</source>
        <translation>Avsendarar mot</translation>
    </message>
    <message>
        <source>Senders by tasks</source>
        <translation>Avsendarar mot oppgåver</translation>
    </message>
    <message>
        <source>Senders by questions</source>
        <translation>Avsendarar mot spørsmål</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 %n position(s) in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</source>
        <translation>
            <numerusform>%1 · %2 %n standpunkt der begge delar ikkje kan vere. Totala tel avsendarar og oppgåver. Ei høyring er ikkje ei avstemming.</numerusform>
            <numerusform>%1 · %2 %n standpunkt der begge delar ikkje kan vere. Totala tel avsendarar og oppgåver. Ei høyring er ikkje ei avstemming.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter repeats a question of the consultation, so it cannot be said what is answered.</source>
        <translation>Ingen brev gjentek eit spørsmål frå høyringa, så det kan ikkje seiast kva som er svart på.</translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation>Ingen utdrag har både oppgåve og retning.</translation>
    </message>
    <message>
        <source>Contradictions…</source>
        <translation>Motseiingar…</translation>
    </message>
    <message>
        <source>Decide what senders are taken to want who want what cannot both be</source>
        <translation>Avgjer kva avsendarar som vil det som ikkje går saman, er rekna for å vilje</translation>
    </message>
    <message>
        <source>as passages say</source>
        <translation>som utdraga seier</translation>
    </message>
    <message>
        <source>The sender here:</source>
        <translation>Avsendaren her:</translation>
    </message>
    <message numerus="yes">
        <source>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n time(s): a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</source>
        <translation>
            <numerusform>● svart på · ◐ ikkje her, men ein annan stad om oppgåver som svar på dette gjeld · ○ berre generelt · – taus, %n gong: òg eit funn. Med ramme: sett av nokon. Totalar tel det som er svart på. Ei høyring er ikkje ei avrøysting.</numerusform>
            <numerusform>● svart på · ◐ ikkje her, men ein annan stad om oppgåver som svar på dette gjeld · ○ berre generelt · – taus, %n gonger: òg eit funn. Med ramme: sett av nokon. Totalar tel det som er svart på. Ei høyring er ikkje ei avrøysting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PreviewBox</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Dei første radene i fila</translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintController</name>
    <message>
        <source>Passages as filtered and sorted in the table</source>
        <translation>Utdrag slik dei er filtrerte og sorterte i tabellen</translation>
    </message>
    <message>
        <source>passages of all coders</source>
        <translation>utdrag frå alle kodarar</translation>
    </message>
    <message>
        <source>passages of %1</source>
        <translation>utdrag frå %1</translation>
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
        <translation>Det som blir lese: %1</translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintPreview</name>
    <message>
        <source>What is printed</source>
        <translation>Kva som blir skrive ut</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Korleis papiret ligg</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggjande</translation>
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
        <translation>Set opp sidene…</translation>
    </message>
    <message>
        <source>Laying out the pages… %1 %</source>
        <translation>Set opp sidene… %1 %</translation>
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
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF file…</source>
        <translation>Skriv PDF-fila…</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Lagra som «%1».</translation>
    </message>
    <message>
        <source>The printer takes nothing. Choose another one, or save the pages as PDF.</source>
        <translation>Skrivaren tek ikkje imot noko. Vel ein annan, eller lagre sidene som PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2 goes to the printer…</source>
        <translation>Side %1 av %2 går til skrivaren…</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>teikn %1–%2</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Vis &amp;mappa</translation>
    </message>
</context>
<context>
    <name>Kodeks::Project</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finst allereie. Vel eit anna namn; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Prosjektet er berre opna for lesing.</translation>
    </message>
    <message>
        <source>The file “%1” is read-only, so the project can be read but not changed. Copy it, or make it writable.</source>
        <translation>Fila «%1» er skriveverna, så prosjektet kan lesast, men ikkje endrast. Kopier ho, eller gjer ho skrivbar.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>That entry is not in the history.</source>
        <translation>Den endringa finst ikkje i historikken.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikkje skrivast. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectController</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekt (*.kodeks)</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>«%1» er allereie open.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Opn berre for lesing</translation>
    </message>
    <message>
        <source>The sample is yours to change. It was put into “%1”.</source>
        <translation>Dømet er ditt å endre. Det vart lagt i «%1».</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Kontrollerer prosjektet</translation>
    </message>
    <message>
        <source>All is well: %1, %2 and %3 were checked.</source>
        <translation>Alt er i orden: %1, %2 og %3 vart kontrollerte.</translation>
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
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep a copy of the file before you go on.</source>
        <translation>
            <numerusform>Kontrollen fann %n problem. Ta vare på ein kopi av fila før du går vidare.</numerusform>
            <numerusform>Kontrollen fann %n problem. Ta vare på ein kopi av fila før du går vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Opne prosjekt</translation>
    </message>
    <message>
        <source>All is well: %1 were checked, with all passages in them.</source>
        <translation>Alt er i orden: %1 vart kontrollerte, med alle utdrag i dei.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Lagrar ein kopi</translation>
    </message>
    <message>
        <source>The copy is in “%1”, and was checked: %2, %3.</source>
        <translation>Kopien ligg i «%1» og er kontrollert: %2, %3.</translation>
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
        <translation>&amp;Lås breva og kodeboka</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Prosjektinnstillingar</translation>
    </message>
    <message>
        <source>Coders see only their own passages of a letter until they have marked it as done; so do all counts, the tables, the history and agreement. It is an agreement between colleagues: the file itself has everything.</source>
        <translation>Kodarar ser berre sine eigne utdrag i eit brev til dei har merka det som ferdig; det same gjeld alle teljingar, tabellane, historikken og samsvaret. Det er ein avtale mellom kollegaer: sjølve fila har alt.</translation>
    </message>
    <message>
        <source>For a round of coding: the letters and the codebook stay as they are, passages can be coded.</source>
        <translation>For ein koderunde: breva og kodeboka blir som dei er, utdrag kan kodast.</translation>
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
        <translation>&amp;Forkortingar som ikkje avsluttar ei setning:</translation>
    </message>
    <message>
        <source>&amp;Not abbreviations here:</source>
        <translation>&amp;Ikkje forkortingar her:</translation>
    </message>
    <message>
        <source>Something is coded already, so where sentences end stays as it is.</source>
        <translation>Noko er allereie koda, så der setningar sluttar, blir som det er.</translation>
    </message>
    <message>
        <source>Beyond the many that Kodeks knows. They say where sentences end, and can be changed until something is coded.</source>
        <translation>Ut over dei mange Kodeks kjenner. Dei seier kvar setningar sluttar, og kan endrast til noko er koda.</translation>
    </message>
    <message>
        <source>&amp;Suggest codes while coding is blind</source>
        <translation>&amp;Foreslå kodar medan det blir koda blindt</translation>
    </message>
    <message>
        <source>Leave it off where agreement is to be measured: coders who are shown the same suggestions agree more often than they would by themselves. The history keeps which suggestions were taken.</source>
        <translation>Lat det vere av der samsvar skal målast: kodarar som får sjå dei same forslaga, er oftare samde enn dei ville vore kvar for seg. Historikken hugsar kva forslag som vart tekne.</translation>
    </message>
</context>
<context>
    <name>Kodeks::ProposalDialog</name>
    <message>
        <source>What the consultation proposes</source>
        <translation>Kva høyringa foreslår</translation>
    </message>
    <message>
        <source>For each task the direction that is proposed. Who is for it, and who against, follows.</source>
        <translation>For kvar oppgåve retninga som er foreslått. Kven som er for den, og kven som er mot, følgjer av det.</translation>
    </message>
    <message>
        <source>Tasks and what is proposed for them</source>
        <translation>Oppgåver og kva som er foreslått for dei</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
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
        <translation>Ein tabell over kva som er foreslått</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behald</translation>
    </message>
</context>
<context>
    <name>Kodeks::QueryBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Legg til eit vilkår</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Lagra spørjingar</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Spørjing</translation>
    </message>
    <message>
        <source>Query: task:Sykehjem to:bydel not memo:-</source>
        <translation>Spørjing: oppgave:Sykehjem til:bydel ikke notat:-</translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation>Ingen utdrag passar til spørjinga.</translation>
    </message>
    <message>
        <source>%1
Click takes this away; the menu turns it.</source>
        <translation>%1
Eit klikk tek dette bort; menyen snur det.</translation>
    </message>
    <message>
        <source>%1
Click takes this condition away; the menu turns it into its opposite.</source>
        <translation>%1
Eit klikk tek dette vilkåret bort; menyen gjer det til det motsette.</translation>
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
        <translation>Utan «ikkje»</translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation>Gjer til det motsette</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation>Lagre denne spørjinga…</translation>
    </message>
    <message>
        <source>Export what it finds…</source>
        <translation>Eksporter det den finn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>Lagre spørjinga</translation>
    </message>
    <message>
        <source>Name of the query “%1”:</source>
        <translation>Namn på spørjinga «%1»:</translation>
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
        <translation>Les det den finn</translation>
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
        <translation>Vis heile sitatet</translation>
    </message>
</context>
<context>
    <name>Kodeks::QuotesModel</name>
    <message>
        <source>Quotes</source>
        <translation>Sitat</translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingController</name>
    <message>
        <source>There is no query to read by. Ask one above the passages first (Query the passages).</source>
        <translation>Det er inga spørjing å lese etter. Spør først over utdraga (Spør etter utdrag).</translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingPanel</name>
    <message>
        <source>By what the passages are sorted</source>
        <translation>Kva utdraga er sortert etter</translation>
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
        <translation>Etter sender</translation>
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
        <translation>Skriv ut desse utdraga eller lagre dei som PDF</translation>
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
        <translation>&amp;Meir av teksten rundt	Høgre</translation>
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
        <translation>&amp;Skil ut til ein ny kode…</translation>
    </message>
    <message>
        <source>&amp;Copy with where it stands	Ctrl+C</source>
        <translation>&amp;Kopier med kvar det står	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation>&amp;Kopier lenkje til eit notat</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Les ein kode</translation>
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
        <translation>Leitar etter utdraga…</translation>
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
        <translation>Skanningar</translation>
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
        <translation>Skanna brev</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Hald dei utanfor</translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>Kjenn i&amp;gjen teksten</translation>
    </message>
    <message>
        <source>Lan&amp;guages of the letters:</source>
        <translation>S&amp;pråk i breva:</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1, på side %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</source>
        <translation>
            <numerusform>%Ln fil med sider som er bilete, utan tekst. Kodeks kan kjenne igjen teksten på denne maskina; det tek nokre sekund per side. Ord som er usikre, blir merket, og sidan blir vist ved sida av brevet.</numerusform>
            <numerusform>%Ln filer med sider som er bilete, utan tekst. Kodeks kan kjenne igjen teksten på denne maskina; det tek nokre sekund per side. Ord som er usikre, blir merket, og sidan blir vist ved sida av brevet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RecordsController</name>
    <message>
        <source>Looking for contradictions</source>
        <translation>Leitar etter motseiingar</translation>
    </message>
    <message>
        <source>Keeping what is known of the consultation</source>
        <translation>Tek vare på det som er kjent om høyringa</translation>
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
        <translation>Kodeboka er låst i denne koderunden. Prosjekt ▸ Prosjektinnstillingar låser den opp.</translation>
    </message>
    <message>
        <source>None of these passages has a task or an argument that could be split.</source>
        <translation>Ingen av desse utdraga har ei oppgåve eller eit argument som kan delast.</translation>
    </message>
    <message>
        <source>Splitting a code</source>
        <translation>Deler ein kode</translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundController</name>
    <message>
        <source>The round has begun: you code as “%1”, and your earlier coding is out of sight. Coding ▸ Rounds and training ▸ End the round… brings it back.</source>
        <translation>Runden har byrja: du kodar som «%1», og den tidlegare kodinga din er ute av syne. Koding ▸ Rundar og opplæring ▸ Avslutt runden… hentar den fram igjen.</translation>
    </message>
    <message>
        <source>The training has begun. Enter codes a place of the list, F5 goes to the next one in the letter.</source>
        <translation>Opplæringa har byrja. Enter kodar ein stad i lista, F5 går til det neste i brevet.</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <translation>Avslutte «%1»?</translation>
    </message>
    <message>
        <source>What the others have coded comes into sight again, and the training is compared code by code.</source>
        <translation>Det dei andre har koda, kjem til syne igjen, og opplæringa blir samanlikna kode for kode.</translation>
    </message>
    <message>
        <source>Your earlier coding comes into sight again, and the rounds can be compared.</source>
        <translation>Den tidlegare kodinga din kjem til syne igjen, og rundane kan samanliknast.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt opplæringa</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Avslutt runden</translation>
    </message>
    <message>
        <source>The round is ended.</source>
        <translation>Runden er avslutta.</translation>
    </message>
    <message>
        <source>Compare the rounds</source>
        <translation>Samanlikn rundane</translation>
    </message>
    <message>
        <source>Export the training</source>
        <translation>Eksporter opplæringa</translation>
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
        <translation>Tala for opplæringa er skrivne til «%1».</translation>
    </message>
    <message>
        <source>“%1” is under way, in which the earlier coding is to be out of sight. As “%2” you see it.</source>
        <translation>«%1» går føre seg, og i den skal den tidlegare kodinga vere ute av syne. Som «%2» ser du den.</translation>
    </message>
    <message>
        <source>Code as “%1”</source>
        <translation>Kod som «%1»</translation>
    </message>
    <message>
        <source>The round is ended, and you code as “%1” again.</source>
        <translation>Runden er avslutta, og du kodar som «%1» att.</translation>
    </message>
    <message>
        <source>This letter is not part of “%1”, so the rounds are not compared here.</source>
        <translation>Dette brevet er ikkje med i «%1», så rundane blir ikkje samanlikna her.</translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundDialog</name>
    <message>
        <source>The same letters are coded again, some weeks later. Until the round is ended, your earlier coding is out of sight everywhere; then the two are compared as two coders are.</source>
        <translation>Dei same breva blir koda på nytt, nokre veker seinare. Til runden er avslutta, er den tidlegare kodinga din ute av syne overalt; så blir dei to samanlikna slik to kodarar gjer.</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Kven:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Brev:</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Byrj runden</translation>
    </message>
    <message>
        <source>There is nobody yet who could code again.</source>
        <translation>Det er ingen enno som kan kode på nytt.</translation>
    </message>
    <message>
        <source>A round of “%1” is under way. End it first.</source>
        <translation>Ein runde av «%1» går føre seg. Avslutt han først.</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Kryss av for minst eitt brev.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to code again. You code as a coder of your own, “%1 (%2)”.</source>
        <translation>
            <numerusform>%Ln brev skal kodast på nytt. Du kodar som ein eigen kodar, «%1 (%2)».</numerusform>
            <numerusform>%Ln brev skal kodast på nytt. Du kodar som ein eigen kodar, «%1 (%2)».</numerusform>
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
        <translation>Òg det som er det same</translation>
    </message>
    <message>
        <source>Rounds by</source>
        <translation>Rundar etter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>From %1 to %2, by %3</source>
        <translation>Frå %1 til %2, etter %3</translation>
    </message>
    <message>
        <source>Answered in both: %1, only in the first: %2, only in the second: %3.</source>
        <translation>Svarte i begge: %1, berre i den første: %2, berre i den andre: %3.</translation>
    </message>
    <message>
        <source>%1 %2 Changes are counted of those who answered in both. %3 positions stayed the same, %4 are other ones, %5 are new, %6 are gone.</source>
        <translation>%1 %2 Endringar er talde for dei som svarte i begge. %3 standpunkt er dei same, %4 er andre, %5 er nye, %6 er borte.</translation>
    </message>
    <message>
        <source>It is not said which letter belongs to which round. Give letters an attribute such as “round” with the values 1 and 2, one by one or from a table of facts.</source>
        <translation>Det er ikkje sagt kva brev som høyrer til kva runde. Gje breva ein eigenskap som «runde» med verdiane 1 og 2, eitt for eitt eller frå ein tabell med fakta.</translation>
    </message>
    <message>
        <source>Nobody answered in both rounds.</source>
        <translation>Ingen svarte i begge rundane.</translation>
    </message>
    <message>
        <source>Nobody who answered in both rounds wants something else.</source>
        <translation>Ingen som svarte i begge rundane, vil noko anna.</translation>
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
        <translation>Gi fila eit namn.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Mappa «%1» finst ikkje.</translation>
    </message>
    <message>
        <source>The name must end with “.%1”.</source>
        <translation>Namnet må slutte med «.%1».</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Fila finst og blir erstatta.</translation>
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
        <translation>Det opne brevet</translation>
    </message>
    <message>
        <source>Chosen letters:</source>
        <translation>Valde brev:</translation>
    </message>
    <message>
        <source>Letters to compare</source>
        <translation>Brev som skal samanliknast</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponentar</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Only those ticked; nothing ticked: all.</source>
        <translation>Berre dei som er kryssa av; er ingen kryssa av: alle.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Letters that all have begun</source>
        <translation>Brev som alle har byrja på</translation>
    </message>
    <message>
        <source>Letters in which each of the coders has a passage, or which they have marked as done</source>
        <translation>Brev der kvar av kodarane har eit utdrag, eller som dei har merkt som ferdige</translation>
    </message>
    <message>
        <source>Also those that a coder has not begun; they count as uncoded by that coder</source>
        <translation>Også dei som ein kodar ikkje har byrja på; dei blir rekna som ukoda av denne kodaren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Never one that somebody has not begun</source>
        <translation>Aldri eit som nokon ikkje har byrja på</translation>
    </message>
    <message>
        <source>Of chosen letters too, only those that all have begun are compared; where no letter is shared nothing is compared, and a note says so</source>
        <translation>Også av valde brev blir berre samanlikna dei som alle har byrja på; er ikkje noko brev felles, blir ingenting samanlikna, og ein merknad seier det</translation>
    </message>
    <message>
        <source>A task further down in the tree counts as the one above it at that level, which may be a group</source>
        <translation>Ei oppgåve lenger nede i treet blir rekna som den over på det nivået, som kan vere ei gruppe</translation>
    </message>
    <message>
        <source>&amp;Tasks:</source>
        <translation>&amp;Oppgåver:</translation>
    </message>
    <message>
        <source>as they were given</source>
        <translation>slik dei vart gitt</translation>
    </message>
    <message>
        <source>level 1, the top</source>
        <translation>nivå 1, øvst</translation>
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
        <translation>Korleis det blir søkt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>The words as they are typed, whatever their case</source>
        <translation>Orda slik dei er skrivne, uansett store og små bokstavar</translation>
    </message>
    <message>
        <source>Forms of words</source>
        <translation>Former av ord</translation>
    </message>
    <message>
        <source>The inflected forms of words as well; which ones stands below</source>
        <translation>Dei bøygde formene av ord også; kva står under</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Mønster</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2): case counts unless it begins with (?i); ^ and $ are the ends of a line</source>
        <translation>Eit regulært uttrykk (PCRE2): store og små bokstavar er ulike med mindre det byrjar med (?i); ^ og $ er endene av ei linje</translation>
    </message>
    <message>
        <source>Which text to search</source>
        <translation>Kva tekst det blir søkt i</translation>
    </message>
    <message>
        <source>Search in all letters: a regular expression</source>
        <translation>Søk i alle brev: eit regulært uttrykk</translation>
    </message>
    <message>
        <source>Search in all letters: words, &quot;a phrase&quot;, begin*</source>
        <translation>Søk i alle brev: ord, &quot;ein frase&quot;, byrj*</translation>
    </message>
    <message>
        <source>Several words: letters that hold them all. &quot;In quotes&quot;: the words in that order. begin*: words that begin so. *end, *part*: words that end so or have it anywhere.
In capitals, OR finds letters with one or the other, NOT leaves out letters that hold a word, AND says what standing side by side says; brackets keep together: (school* OR teach*) NOT bus.</source>
        <translation>Fleire ord: brev som har alle. &quot;I hermeteikn&quot;: orda i den rekkjefølgja. byrj*: ord som byrjar slik. *slutt, *del*: ord som sluttar slik eller har det kvar som helst.
Med store bokstavar finn ELLER brev med det eine eller det andre, IKKE utelèt brev som har eit ord, OG seier det same som å stå side om side; parentesar held saman: (skole* ELLER lærer*) IKKE buss.</translation>
    </message>
    <message>
        <source>Query of the passages whose text is searched</source>
        <translation>Spørjing om utdraga det blir søkt i</translation>
    </message>
    <message>
        <source>Passages that fit a query: task:Sykehjem to:bydel</source>
        <translation>Utdrag som passar til ei spørjing: oppgave:Sykehjem til:bydel</translation>
    </message>
    <message>
        <source>All text</source>
        <translation>All tekst</translation>
    </message>
    <message>
        <source>Coded text</source>
        <translation>Koda tekst</translation>
    </message>
    <message>
        <source>Uncoded text</source>
        <translation>Ukoda tekst</translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation>Koda av %1</translation>
    </message>
    <message>
        <source>Where passages fit…</source>
        <translation>Der utdrag passar…</translation>
    </message>
    <message>
        <source>Outside passages that fit…</source>
        <translation>Utanfor utdrag som passar…</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
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
        <translation>Høgre</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Koda</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Bunke</translation>
    </message>
    <message>
        <source>The pile a hit is on: keys 1 to 9 put it there, 0 takes it off</source>
        <translation>Bunken eit treff ligg på: tastane 1 til 9 legg det dit, 0 tek det av</translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchPanel</name>
    <message>
        <source>Searching…</source>
        <translation>Søkjar…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Stader som er funne</translation>
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
        <translation>Skriv ord som skal finnast i alle brev: fleire ord for brev som har alle, &quot;ein frase i hermeteikn&quot; for ord i den rekkjefølgja, ei stjerne for ei byrjing, som i bydel*.</translation>
    </message>
    <message>
        <source>Open a project to search its letters.</source>
        <translation>Opn eit prosjekt for å søkje i breva.</translation>
    </message>
    <message>
        <source>Co&amp;de it…	F2</source>
        <translation>Kod &amp;det…	F2</translation>
    </message>
    <message>
        <source>No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*, and before an ending, as in *hjem.</source>
        <translation>Ingen brev har «%1». Ord finst heile: Set ei stjerne bak ei byrjing, som i bydel*, og framfor ein slutt, som i *hjem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that begin so</source>
        <translation>
            <numerusform>%Ln til i ord som byrjar slik</numerusform>
            <numerusform>%Ln til i ord som byrjar slik</numerusform>
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
        <translation>Kod alle treff, eller dei merka</translation>
    </message>
    <message>
        <source>Export the hits as a table (CSV)</source>
        <translation>Eksporter treffa som tabell (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>Meir enn %Ln treff</numerusform>
            <numerusform>Meir enn %Ln treff</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %L2 are shown</source>
        <translation>%1, dei første %L2 blir viste</translation>
    </message>
    <message>
        <source>Nothing is found in that text. Choose “All text” beside the field to search everywhere.</source>
        <translation>Ingenting er funne i den teksten. Vel «All tekst» ved sida av feltet for å søkje overalt.</translation>
    </message>
    <message>
        <source>No place fits the pattern “%1”. Case counts unless it begins with (?i).</source>
        <translation>Ingen stader passar til mønsteret «%1». Store og små bokstavar er ulike med mindre det byrjar med (?i).</translation>
    </message>
    <message>
        <source>Type a regular expression (PCRE2), such as (?i)bydel\w* (har|kan): case counts unless it begins with (?i).</source>
        <translation>Skriv eit regulært uttrykk (PCRE2), som (?i)bydel\w* (har|kan): store og små bokstavar er ulike med mindre uttrykket byrjar med (?i).</translation>
    </message>
</context>
<context>
    <name>Kodeks::Session</name>
    <message numerus="yes">
        <source>%n passage(s) came to say the same as another of the same coder and became one with it.</source>
        <translation>
            <numerusform>%n utdrag kom til å seie det same som eit anna av same kodar og vart eitt med det.</numerusform>
            <numerusform>%n utdrag kom til å seie det same som andre av same kodar og vart eitt med dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Something else was changed since then. Edit ▸ Undo takes it back first.</source>
        <translation>Noko anna er endra sidan. Rediger ▸ Angre tek det tilbake først.</translation>
    </message>
    <message>
        <source>“%1” was cancelled; nothing was changed.</source>
        <translation>«%1» vart avbrote; ingenting er endra.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Angrar: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Gjer om: %1</translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. “%1” codes again.</source>
        <translation>Den som koda, er ikkje lenger mellom kodarane i prosjektet. «%1» kodar igjen.</translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. Nobody is chosen now: the passages of all are shown, and the next coding asks who codes.</source>
        <translation>Den som koda, er ikkje lenger mellom kodarane i prosjektet. Ingen er vald no: utdraga til alle blir viste, og neste koding spør kven som kodar.</translation>
    </message>
</context>
<context>
    <name>Kodeks::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Ikkje oppgitt</translation>
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
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Sender (file name)</source>
        <translation>Avsendar (filnamn)</translation>
    </message>
    <message>
        <source>In lists, tables, dialogs, the history and reports for reading. Files for scripts always have the file name.</source>
        <translation>I lister, tabellar, dialogar, historikken og rapportar til lesing. Filer til skript har alltid filnamnet.</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Høg kontrast, svart på kvitt</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Høg kontrast, kvitt på svart</translation>
    </message>
    <message>
        <source>Show the &amp;hints for newcomers again</source>
        <translation>Vis hinta for nye p&amp;å nytt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;pråk:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Utsjånad:</translation>
    </message>
    <message>
        <source>&amp;Font of the letters:</source>
        <translation>Skri&amp;ft i breva:</translation>
    </message>
    <message>
        <source>&amp;Size of the letters:</source>
        <translation>&amp;Skriftstorleik i breva:</translation>
    </message>
    <message>
        <source>Letters are &amp;called by:</source>
        <translation>&amp;Brev blir kalla etter:</translation>
    </message>
    <message>
        <source>Certainty of a &amp;new passage:</source>
        <translation>&amp;Kor sikker på eit nytt utdrag:</translation>
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
        <translation>Etter så lang tid utan tast eller mus blir prosjektet lukka og spør om passordfrasen.</translation>
    </message>
    <message>
        <source>Loc&amp;k an encrypted project after:</source>
        <translation>L&amp;ås eit kryptert prosjekt etter:</translation>
    </message>
    <message>
        <source>&amp;Back up a project that is worked in, every hour</source>
        <translation>&amp;Tryggingskopier eit prosjekt det blir arbeidd i, kvar time</translation>
    </message>
    <message>
        <source>Whole, checked copies in the folder “NAME backups” beside the project: of a day one each hour, of two weeks one each day, of half a year one each week.</source>
        <translation>Heile, kontrollerte kopiar i mappa «NAMN backups» ved sida av prosjektet: éin kvar time for eit døgn, éin kvar dag for to veker, éin kvar veke for eit halvt år.</translation>
    </message>
</context>
<context>
    <name>Kodeks::SettlingController</name>
    <message numerus="yes">
        <source>%Ln agreed passage(s) are in the consensus now.</source>
        <translation>
            <numerusform>%Ln utdrag det er semje om, er i konsensus no.</numerusform>
            <numerusform>%Ln utdrag det er semje om, er i konsensus no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about passages that are gone is/are withdrawn, with what the consensus had of them.</source>
        <translation>
            <numerusform>%Ln avgjerd om utdrag som er borte, er trekt tilbake, med det konsensus hadde av dei.</numerusform>
            <numerusform>%Ln avgjerder om utdrag som er borte, er trekt tilbake, med det konsensus hadde av dei.</numerusform>
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
        <translation>Hurtigtastar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer handlingane</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Handlingar og hurtigtastane deira</translation>
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
        <translation>%1 høyrer til «%2»; blir det tildelt her, blir det teke derfrå.</translation>
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
        <translation>Sorter treffa: no i rekkjefølgja i breva</translation>
    </message>
    <message>
        <source>Sort the hits: now by %1</source>
        <translation>Sorter treffa: no etter %1</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation>Rekkjefølgja i breva</translation>
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
        <translation>Ikkje etter noko meir</translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitCodeDialog</name>
    <message>
        <source>Split off into a new code</source>
        <translation>Skil ut til ein ny kode</translation>
    </message>
    <message>
        <source>&amp;Instead of:</source>
        <translation>I &amp;staden for:</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>&amp;Nytt namn:</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>&amp;Definisjon:</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Skil ut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) get the new code instead of “%1”.</source>
        <translation>
            <numerusform>%Ln utdrag får den nye koden i staden for «%1».</numerusform>
            <numerusform>%Ln utdrag får den nye koden i staden for «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) it.</source>
        <translation>
            <numerusform>%Ln beheld den.</numerusform>
            <numerusform>%Ln beheld den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are another coder&apos;s and stay as they are.</source>
        <translation>
            <numerusform>%Ln av dei valde høyrer til ein annan kodar og blir som det er.</numerusform>
            <numerusform>%Ln av dei valde høyrer til ein annan kodar og blir som dei er.</numerusform>
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
        <translation>For seint svar</translation>
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
        <translation>Tel</translation>
    </message>
    <message>
        <source>It &amp;counts among the answers</source>
        <translation>Det &amp;tel blant svara</translation>
    </message>
    <message>
        <source>A table of what letters are</source>
        <translation>Ein tabell over kva brev er</translation>
    </message>
    <message>
        <source>What letters count as</source>
        <translation>Kva brev tel som</translation>
    </message>
    <message>
        <source>Letters that do not count stay in the project and are left out of all figures. Mark several to say the same of them.</source>
        <translation>Brev som ikkje tel, blir i prosjektet og er utelatne frå alle tal. Merk fleire for å seie det same om dei.</translation>
    </message>
    <message>
        <source>Only letters with these words</source>
        <translation>Berre brev med desse orda</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>The marked &amp;is:</source>
        <translation>Det merkte &amp;er:</translation>
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
        <translation>%1 av %2 brev tel</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behald</translation>
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
        <translation>teikn %1 av %2</translation>
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
        <translation>Skriv oppsummeringa</translation>
    </message>
    <message>
        <source>The summary was saved to “%1”, %2.</source>
        <translation>Oppsummeringa vart lagra i «%1», %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of “%1” were kept.</source>
        <translation>
            <numerusform>%n vurdering frå «%1» vart teken vare på.</numerusform>
            <numerusform>%n vurderingar frå «%1» vart tekne vare på.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryDialog</name>
    <message>
        <source>Export the summary of the consultation</source>
        <translation>Eksporter oppsummeringa av høyringa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>The consensus if there is one, else all coders</source>
        <translation>Konsensusen om det er éin, elles alle kodarar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsendarar</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>All passages, or a query such as task:Sykehjem</source>
        <translation>Alle utdrag, eller ei spørjing som oppgave:Sykehjem</translation>
    </message>
    <message>
        <source>Language of the summary:</source>
        <translation>Språk i oppsummeringa:</translation>
    </message>
    <message>
        <source>Coded by:</source>
        <translation>Koda av:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Tell:</translation>
    </message>
    <message>
        <source>Only passages:</source>
        <translation>Berre utdrag:</translation>
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
        <translation>Førehandsvisning</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Lagar førehandsvisninga…</translation>
    </message>
    <message>
        <source>Preview, without the annexes</source>
        <translation>Førehandsvisning, utan vedlegga</translation>
    </message>
    <message>
        <source>The file exists and will be written anew. What is written under “Assessment” in it is kept.</source>
        <translation>Fila finst og blir skrive på nytt. Det som er skrive under «Vurdering» i den, blir behalde.</translation>
    </message>
</context>
<context>
    <name>Kodeks::TableFill</name>
    <message>
        <source>From a &amp;table…</source>
        <translation>Frå ein &amp;tabell…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tabellar (*.csv *.xlsx *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken; they are kept with “Keep”.</source>
        <translation>
            <numerusform>%n rad henta; ho blir behalden med «Behald».</numerusform>
            <numerusform>%n rader henta; dei blir behaldne med «Behald».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TaskField</name>
    <message>
        <source>no task – type to choose</source>
        <translation>inga oppgåve – skriv for å velje</translation>
    </message>
</context>
<context>
    <name>Kodeks::TeamController</name>
    <message>
        <source>Making the copy</source>
        <translation>Lagar kopien</translation>
    </message>
    <message>
        <source>The copy for %1 is in “%2”. Send it, and bring it in when it comes back.</source>
        <translation>Kopien til %1 er i «%2». Send den, og hent den inn når den kjem tilbake.</translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation>Hent inn eit anna prosjekt</translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekt (*.kodeks)</translation>
    </message>
    <message>
        <source>A project was dropped</source>
        <translation>Eit prosjekt vart sleppt her</translation>
    </message>
    <message>
        <source>Bring “%1” in, or open it?</source>
        <translation>Hente inn «%1», eller opne det?</translation>
    </message>
    <message>
        <source>Brought in, its letters and passages are put into “%1”; you see beforehand what changes.</source>
        <translation>Blir det henta inn, blir breva lagde og utdraga i «%1»; du ser på førehand kva som blir endra.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opn</translation>
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
            <numerusform>%n kodar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n kodar</numerusform>
            <numerusform>%n kodarar</numerusform>
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
        <translation>«%1» vart henta inn.</translation>
    </message>
    <message>
        <source>“%1” was brought in. New: %2.</source>
        <translation>«%1» vart henta inn. Nytt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed out.</source>
        <translation>
            <numerusform>%n brev vart utanfor.</numerusform>
            <numerusform>%n brev vart utanfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation>Hentar inn «%1»</translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingDialog</name>
    <message>
        <source>Begin a training</source>
        <translation>Byrj ei opplæring</translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation>Eit nytt namn, eller ein av kodarane i prosjektet</translation>
    </message>
    <message>
        <source>A query, as task:Sykehjem+; empty for any passage</source>
        <translation>Ei spørjing, som oppgave:Sykehjem+; tom for alle utdrag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>So many passages are drawn of each task, direction and argument</source>
        <translation>Så mange utdrag blir trekte av kvar oppgåve, retning og kvart argument</translation>
    </message>
    <message>
        <source>The same seed draws the same passages</source>
        <translation>Den same startverdien trekkjer dei same utdraga</translation>
    </message>
    <message>
        <source>Places that are coded already are coded anew by somebody who does not see how; then the two are compared code by code. Until the training is ended, all other coding is out of sight.</source>
        <translation>Stader som alt er koda, blir koda på nytt av ein som ikkje ser korleis; så blir dei to samanlikna kode for kode. Til opplæringa er avslutta, er all anna koding ute av syne.</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Start&amp;verdi:</translation>
    </message>
    <message>
        <source>&amp;Who is trained:</source>
        <translation>&amp;Kven blir lært opp:</translation>
    </message>
    <message>
        <source>&amp;On passages of:</source>
        <translation>&amp;På utdraga til:</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>&amp;Spørjing:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Brev:</translation>
    </message>
    <message>
        <source>&amp;Passages of each code:</source>
        <translation>&amp;Utdrag av kvar kode:</translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation>Byrj opplæringa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 passages, at %Ln place(s).</source>
        <translation>
            <numerusform>%1 av %2 utdrag, på %Ln stad.</numerusform>
            <numerusform>%1 av %2 utdrag, på %Ln stader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have fewer than %1, so that their figures will be shaky: %2.</source>
        <translation>
            <numerusform>%Ln kode har færre enn %1, så talet for den blir usikkert: %2.</numerusform>
            <numerusform>%Ln kodar har færre enn %1, så tala for dei blir usikre: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded anything yet.</source>
        <translation>Ingen har koda noko enno.</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Kryss av for minst eitt brev.</translation>
    </message>
    <message>
        <source>Nobody is trained on their own passages. Choose another, or begin a new round.</source>
        <translation>Ingen blir lært opp på sine eigne utdrag. Vel ein annan, eller byrj ein ny runde.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Leitar etter utdrag…</translation>
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
        <translation>Avslutt opplæringa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Places to be coded</source>
        <translation>Stader som skal kodast</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>Kva som blir vist av opplæringa</translation>
    </message>
    <message>
        <source>Code by code</source>
        <translation>Kode for kode</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skilnader</translation>
    </message>
    <message>
        <source>The letters of this training are no longer in the project.</source>
        <translation>Breva i denne opplæringa finst ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Samanliknar…</translation>
    </message>
    <message>
        <source>No training is over. Coding ▸ Rounds and training ▸ Begin a training… chooses passages that somebody then codes without seeing how they were coded; here the two are compared code by code.</source>
        <translation>Ingen opplæring er avslutta. Koding ▸ Rundar og opplæring ▸ Byrj ei opplæring… vel utdrag som nokon så kodar utan å sjå korleis dei vart koda; her blir dei to samanlikna kode for kode.</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>Dei to er ikkje usamde nokon stad.</translation>
    </message>
    <message>
        <source>Places of the training</source>
        <translation>Stader i opplæringa</translation>
    </message>
    <message>
        <source>%1 of %2 are coded</source>
        <translation>%1 av %2 er koda</translation>
    </message>
    <message>
        <source>%1 of %2 places were coded</source>
        <translation>%1 av %2 stader vart koda</translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingPlaces</name>
    <message>
        <source>coded</source>
        <translation>koda</translation>
    </message>
    <message>
        <source>to be coded</source>
        <translation>skal kodast</translation>
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
        <translation>Stad</translation>
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
        <translation>Berre %1</translation>
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
        <translation>Kva den snakkar om</translation>
    </message>
</context>
<context>
    <name>Kodeks::WelcomePage</name>
    <message>
        <source>Projects you open are listed here.</source>
        <translation>Prosjekter du opnar, blir vist her.</translation>
    </message>
    <message>
        <source>Kodeks</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Which tasks should move, from whom to whom, and why: code what the letters say.</source>
        <translation>Kva oppgåver bør flyttast, frå kven til kven, og kvifor: kod det breva seier.</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>ikkje funnet: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Five letters, a codebook and two codings, to try things on</source>
        <translation>Fem brev, ei kodebok og to kodingar, til å prøve seg fram på</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Opne prosjekt</translation>
    </message>
    <message>
        <source>A project file, NAME.kodeks; dropping it here works as well</source>
        <translation>Ei prosjektfil, NAMN.kodeks; du kan også sleppe den her</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nyleg brukte prosjekt</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Ta bort frå lista</translation>
    </message>
    <message>
        <source>For your own letters, with a codebook or without one</source>
        <translation>For dine eigne brev, med eller utan kodebok</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation>Opne dømet Oslo 2024</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you have written cannot be put into the project. If you go back it stays here, so that you can try again or copy it:

%1</source>
        <translation>Det du har skrive, kan ikkje lagrast i prosjektet. Går du tilbake, blir det ståande her, så du kan prøve igjen eller kopiere det:

%1</translation>
    </message>
    <message>
        <source>A memo is not saved</source>
        <translation>Eit notat er ikkje lagra</translation>
    </message>
    <message>
        <source>Go on without the memo</source>
        <translation>Hald fram utan notatet</translation>
    </message>
    <message>
        <source>The code bar is open, and what you have chosen in it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation>Kodelinja er open, og det du har valt i henne, er ikkje i prosjektet enno. Går du tilbake, blir det ståande der; Enter legg det inn:

%1</translation>
    </message>
    <message>
        <source>You have begun a note on why a difference is left open, and it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation>Du har byrja på eit notat om kvifor ei usemje står open, og det er ikkje i prosjektet enno. Går du tilbake, blir det ståande der; Enter legg det inn:

%1</translation>
    </message>
    <message>
        <source>Something is not finished</source>
        <translation>Noko er ikkje ferdig</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Hald fram utan</translation>
    </message>
    <message>
        <source>“%1” is still running. If you go back it runs on; if you go on it is cancelled, and nothing of it comes into the project.</source>
        <translation>«%1» køyrer enno. Går du tilbake, køyrer det vidare; går du vidare, blir det avbrote, og ingenting av det kjem inn i prosjektet.</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>File name of the letter</source>
        <translation>Filnamnet til brevet</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenskap</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
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
        <translation>Mappa til den fila</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>Letters compared: %1 of %2, those that all of the coders have begun or marked as done. Left out: %3 that only some have begun, %4 that none has.</source>
        <translation>Brev samanlikna: %1 av %2, dei som alle kodarane har byrja på eller merkt som ferdige. Utelate: %3 som berre nokon har byrja på, %4 som ingen har byrja på.</translation>
    </message>
    <message>
        <source>No letter has been begun or marked as done by all of the coders, so the figures do not show how far they agree. Letters compared: %1 that only some have begun, which count as uncoded by the others. Left out: %2 that none has begun.</source>
        <translation>Ingen brev er byrja på eller merkt som ferdige av alle kodarane, så tala viser ikkje kor samde dei er. Brev samanlikna: %1 som berre nokon har byrja på, og som blir rekna som ukoda av dei andre. Utelate: %2 som ingen har byrja på.</translation>
    </message>
    <message>
        <source>Letters compared: %1 that all of the coders have begun or marked as done, %2 that only some have, %3 that none has. A letter that a coder has not begun counts as uncoded by that coder.</source>
        <translation>Brev samanlikna: %1 som alle kodarane har byrja på eller merkt som ferdige, %2 som berre nokon har byrja på, %3 som ingen har byrja på. Eit brev som ein kodar ikkje har byrja på, blir rekna som ukoda av denne kodaren.</translation>
    </message>
    <message>
        <source>No letter is shared: none of %1 has been begun or marked as done by all of the coders. There is nothing to compare.</source>
        <translation>Ikkje noko brev er felles: ingen av %1 er byrja på eller merkt som ferdig av alle kodarane. Det er ingenting å samanlikne.</translation>
    </message>
</context>
<context>
    <name>LetterDescribing</name>
    <message>
        <source>this line and those below were not compared, since there are so many problems.</source>
        <translation>denne linja og dei under er ikkje samanlikna, sidan det er så mange feil.</translation>
    </message>
    <message>
        <source>“%1”: the columns “%2” and “%3” say the same of a letter. Remove one of them.</source>
        <translation>«%1»: kolonnane «%2» og «%3» seier det same om eit brev. Fjern ein av dei.</translation>
    </message>
    <message>
        <source>“%1”: the title of column %2 is longer than the %3 characters that an attribute can have. Shorten it.</source>
        <translation>«%1»: tittelen på kolonne %2 er lengre enn dei %3 teikna som namnet på ein eigenskap kan ha. Forkort den.</translation>
    </message>
    <message>
        <source>“%1” has no column that names the letters. Give the column with the file names the title “file”.</source>
        <translation>«%1» har ingen kolonne som namngir breva. Gi kolonnen med filnamna tittelen «fil».</translation>
    </message>
    <message>
        <source>“%1”, line %2: no letter is named.</source>
        <translation>«%1», linje %2: det står ikkje noko brev der.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the project has no letter “%3”.</source>
        <translation>«%1», linje %2: prosjektet har ikkje noko brev «%3».</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, line %2: “%3” could be any of %n letter(s): %4.</source>
        <translation>
            <numerusform>«%1», linje %2: «%3» kan vere kva som helst av %n brev: %4.</numerusform>
            <numerusform>«%1», linje %2: «%3» kan vere kva som helst av %n brev: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>what “%1” says is longer than %2 characters. Shorten it.</source>
        <translation>det som står under «%1», er lengre enn %2 teikn. Forkort det.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date that can be read with certainty. Write it as year, month and day: 2024-04-17.</source>
        <translation>«%1» under «%2» er ingen dato som kan lesast med tryggleik. Skriv år, månad og dag: 2024-04-17.</translation>
    </message>
    <message>
        <source>“%1” says “%2” of “%3”, and line %4 says “%5”. Remove one of them.</source>
        <translation>«%1» seier «%2» om «%3», og linje %4 seier «%5». Fjern ein av dei.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«%1», linje %2: %3</translation>
    </message>
    <message>
        <source>“%1”: taken as empty cells, which leave what is there, since they stand for gaps: %2.</source>
        <translation>«%1»: teke som tomme celler, som lèt det som står der, vere, sidan dei står for hol: %2.</translation>
    </message>
    <message>
        <source>“%1”: column %2 has no title and was not read.</source>
        <translation>«%1»: kolonne %2 har inga overskrift og vart ikkje lesen.</translation>
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
        <translation>«%1» finst ikkje; kontroller namn og mappe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened; ask for the right to read it.</source>
        <translation>Mappa «%1» kan ikkje opnast; be om tilgang til å lese den.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>«%1» er ei mappe; vel ei fil i den.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose an ordinary file.</source>
        <translation>«%1» er eit røyr eller ei eining; vel ei vanleg fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; ask for the right to read it, or copy it elsewhere.</source>
        <translation>«%1» kan ikkje opnast; be om tilgang til å lese den, eller kopier den til ein annan stad.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; check the disk or the network, and try again.</source>
        <translation>«%1» kunne ikkje lesast til slutten; kontroller disken eller nettverket, og prøv igjen.</translation>
    </message>
    <message>
        <source>The folder “%1” is an unpacked REFI-QDA project (.qdpx) with letters, codes and passages; choose it by itself to bring it in.</source>
        <translation>Mappa «%1» er eit utpakka REFI-QDA-prosjekt (.qdpx) med brev, kodar og utdrag; vel den for seg sjølv for å hente det inn.</translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message numerus="yes">
        <source>It is a mailbox; each of its %n e-mail(s) is a letter of its own.</source>
        <translation>
            <numerusform>Det er ein postboks; %n e-post i den er eit eige brev.</numerusform>
            <numerusform>Det er ein postboks; kvar av dei %n e-postane i den er eit eige brev.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive “%1” has a file whose name leads out of it or is no file&apos;s name, “%2”; it was left out.</source>
        <translation>Arkivet «%1» har ei fil med eit namn som fører ut av arkivet eller ikkje er eit filnamn, «%2»; den er utelaten.</translation>
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
        <translation>Det var vedlagd e-posten «%1».</translation>
    </message>
    <message>
        <source>It has no text of its own; what is attached to it was taken.</source>
        <translation>Den har ingen eigen tekst; det som er vedlagt, er teke inn.</translation>
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
        <translation>Einingar som er samanlikna i dette brevet</translation>
    </message>
    <message>
        <source>Units compared in the letters up to this one</source>
        <translation>Einingar som er samanlikna i breva til og med dette</translation>
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
        <translation>Einingar</translation>
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
        <translation>Einingar så langt</translation>
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
        <translation>«%1» har meir i seg enn ein tabell over brev kan ha. Fjern det som ikkje trengst, eller del den opp.</translation>
    </message>
    <message>
        <source>The sheet “%2” of “%1” is empty; a table needs a header with the names of its columns.</source>
        <translation>Arket «%2» i «%1» er tomt; ein tabell må ha ein overskriftsrad med namna på kolonnane.</translation>
    </message>
    <message>
        <source>“%1”: the numbers in the column “%2” are written as 2.0 for 2, as statistics programs do where cells are empty; they were read as whole.</source>
        <translation>«%1»: tala i kolonnen «%2» er skrivne som 2.0 for 2, slik statistikkprogram gjer når celler er tomme; dei vart lesne som heile tal.</translation>
    </message>
    <message>
        <source>“%1”: over the titles of the columns stands, and was left out: %2.</source>
        <translation>«%1»: over titlane på kolonnane står dette, som vart utelate: %2.</translation>
    </message>
    <message>
        <source>“%1”: only the sheet “%2” was read. Its other sheets: %3.</source>
        <translation>«%1»: Berre arket «%2» vart lese. Dei andre arka: %3.</translation>
    </message>
    <message>
        <source>“%1”: cells beyond the last title were left out: row %2.</source>
        <translation>«%1»: celler bortanfor den siste kolonneoverskrifta vart utelatne: rad %2.</translation>
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
        <translation>Usemjer</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Uncoded</source>
        <translation>Ukoda</translation>
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
        <translation>Lesinga av notata vart avbroten.</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Bringing in the project was cancelled; nothing was changed.</source>
        <translation>Innhentinga av prosjektet vart avbroten; ingenting vart endra.</translation>
    </message>
    <message>
        <source>“%1” is this project itself. Choose another one to bring in.</source>
        <translation>«%1» er dette prosjektet sjølv. Vel eit anna å hente inn.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: a passage or a text in it is not what it was. “kodeks check” tells more; nothing was brought in.</source>
        <translation>Prosjektet «%1» er skadd: eit utdrag eller ein tekst i det er ikkje som det var. «kodeks check» seier meir; ingenting vart henta inn.</translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 levels, one below the other. Make it flatter; nothing was brought in.</source>
        <translation>Kodeboka i «%1» har fleire enn %2 nivå under kvarandre. Gjer den flatare; ingenting vart henta inn.</translation>
    </message>
    <message>
        <source>The text of “%1” in “%2” is not the one that this project has: they differ first at character %3, in line %4. The letter and its passages stay out; code them again in the text that is here.</source>
        <translation>Teksten i «%1» i «%2» er ikkje den som er i dette prosjektet: dei skil seg først ved teikn %3, på linje %4. Brevet og utdraga i det blir utanfor; kod dei på nytt i teksten som er her.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: what is in it cannot be told apart. Go back to a copy that is well.</source>
        <translation>Prosjektet «%1» er skadd: det som er i det, kan ikkje haldast frå kvarandre. Gå tilbake til ein kopi som er i orden.</translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 entries of a kind, more than can be brought together. Remove what is not used.</source>
        <translation>Kodeboka i «%1» har fleire enn %2 oppføringar av eitt slag, fleire enn det går an å slå saman. Fjern det som ikkje er i bruk.</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>teikn %1–%2</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>inga retning</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ingen argument</translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation>kor sikker: %1</translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation>ikkje sagt kor sikker</translation>
    </message>
    <message>
        <source>no memo</source>
        <translation>ikkje noko notat</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>utan %1</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ingen eigne</translation>
    </message>
    <message>
        <source>“%1” has other abbreviations that end no sentence (%2) than this project (%3), and this project keeps its own; where sentences end may differ between the two.</source>
        <translation>«%1» har andre forkortingar som ikkje avsluttar ei setning (%2), enn dette prosjektet (%3), som beheld sine; der setningar sluttar, kan vere ulikt i dei to.</translation>
    </message>
    <message>
        <source>good quote</source>
        <translation>godt sitat</translation>
    </message>
    <message>
        <source>no good quote</source>
        <translation>ikkje godt sitat</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being brought in, so nothing was. Try it again.</source>
        <translation>«%1» vart endra medan det vart henta inn, så ingenting vart henta inn. Prøv på nytt.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was looked at, so nothing was brought in. Bring it in again to see what it brings now.</source>
        <translation>«%1» er endra sidan det vart sett på, så ingenting vart henta inn. Hent det inn på nytt for å sjå kva det bringar no.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) of letters, codes or the project were written on in both copies: both texts are kept, in one memo with a line between them.</source>
        <translation>
            <numerusform>Det er skrive på %n notat til brev, kodar eller prosjektet i begge kopiane: begge tekstane blir behaldne, i eitt notat med ei linje mellom.</numerusform>
            <numerusform>Det er skrive på %n notat til brev, kodar eller prosjektet i begge kopiane: begge tekstane blir behaldne, i eitt notat med ei linje mellom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDifferences</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
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
        <translation>når den skal brukast</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>når den ikkje skal brukast</translation>
    </message>
    <message>
        <source>example</source>
        <translation>døme</translation>
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
        <translation>ein slags</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>group or task</source>
        <translation>gruppe eller oppgåve</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andre namn</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsendar</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottakar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>referansen vår</translation>
    </message>
    <message>
        <source>your reference</source>
        <translation>referansen deira</translation>
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
        <translation>Tittelen for prosjektet</translation>
    </message>
    <message>
        <source>Unit of coding</source>
        <translation>Kodeeining</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
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
        <translation>ei gruppe</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>ei oppgåve</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
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
        <translation>Kodar</translation>
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
        <translation>Oppgåve</translation>
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
        <translation>Spørjing «%1»</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>“%1” can be read in two ways, since there are names with commas; write the names as [&quot;A&quot;,&quot;B&quot;].</source>
        <translation>«%1» kan lesast på to måtar, sidan det er namn med komma; skriv namna som [&quot;A&quot;,&quot;B&quot;].</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>There is already “%1” in “%2”. Choose another name.</source>
        <translation>Det er allereie ein «%1» i «%2». Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is already “%1” at the top of the codebook. Choose another name.</source>
        <translation>Det er allereie ein «%1» øvst i kodeboka. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is already an actor “%1”. Choose another name.</source>
        <translation>Det er allereie ein aktør «%1». Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is already an argument “%1”. Choose another name.</source>
        <translation>Det er allereie eit argument «%1». Vel eit anna namn.</translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation>Det er allereie ei retning «%1».</translation>
    </message>
</context>
<context>
    <name>NeedReasons</name>
    <message>
        <source>No project is open. Open one first, with Ctrl+O, or begin a new one.</source>
        <translation>Ingen prosjekt er opne. Opne eitt først, med Ctrl+O, eller byrj på eit nytt.</translation>
    </message>
    <message>
        <source>The project is open for reading only, so nothing in it can be changed.</source>
        <translation>Prosjektet er opna berre for lesing, så ingenting i det kan endrast.</translation>
    </message>
    <message>
        <source>The project has no letters yet. Import some first, with Ctrl+I.</source>
        <translation>Prosjektet har ingen brev enno. Importer nokon først, med Ctrl+I.</translation>
    </message>
    <message>
        <source>No letter is open. Choose one in the list of letters first.</source>
        <translation>Ingen brev er opne. Vel eitt i lista over brev først.</translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation>Kodeboka er låst i denne koderunden. Den kan låsast opp under Prosjekt ▸ Prosjektinnstillingar.</translation>
    </message>
    <message>
        <source>Nobody is coding. Choose the coder first, with Ctrl+Shift+K.</source>
        <translation>Ingen kodar no. Vel kodar først, med Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>There is no passage of yours at the cursor. Go to one first, with N or P.</source>
        <translation>Det er ikkje noko utdrag av deg ved markøren. Gå til eit først, med N eller P.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjere om igjen.</translation>
    </message>
    <message>
        <source>This takes two coders, and the project has fewer. Bring in the other’s project first.</source>
        <translation>Dette krev to kodarar, og prosjektet har færre. Hent inn prosjektet til den andre først.</translation>
    </message>
    <message>
        <source>No coders are compared now. Compare two in the letter first, with Ctrl+Shift+D.</source>
        <translation>Ingen kodarar blir samanlikna no. Samanlikn to i brevet først, med Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>No difference is chosen that can be settled. F8 goes to the next one.</source>
        <translation>Ingen usemje som kan avgjerast, er vald. F8 går til den neste.</translation>
    </message>
    <message>
        <source>Only one of the two has coded this, so there are not two passages to take.</source>
        <translation>Berre éin av dei to har koda dette, så det er ikkje to utdrag å ta med.</translation>
    </message>
    <message>
        <source>Nothing is decided about this yet, so there is nothing to open again.</source>
        <translation>Ingenting er avgjort om dette enno, så det er ingenting å opne igjen.</translation>
    </message>
    <message>
        <source>All that both agree on is in the consensus already.</source>
        <translation>Alt begge er samde om, står allereie i konsensusen.</translation>
    </message>
    <message>
        <source>While two coders are compared, the letter has the whole room. End the comparison first, with Ctrl+Shift+D.</source>
        <translation>Medan to kodarar blir samanlikna, har brevet heile plassen. Avslutt samanlikninga først, med Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>There is only one half. Split the view first, with Ctrl+Alt+S.</source>
        <translation>Det er berre éin halvdel. Del visninga først, med Ctrl+Alt+S.</translation>
    </message>
    <message>
        <source>There are no hits. Search in all letters first, with Ctrl+Shift+F.</source>
        <translation>Det er ingen treff. Søk i alle brev først, med Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>No round of yours is under way. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation>Ingen runde av deg går føre seg. Byrj ein med Koding ▸ Rundar og opplæring, eller vel kodaren til runden.</translation>
    </message>
    <message>
        <source>You are in no training. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation>Du er ikkje i noka opplæring. Byrj ein med Koding ▸ Rundar og opplæring, eller vel kodaren til den.</translation>
    </message>
</context>
<context>
    <name>NewCodeMatches</name>
    <message>
        <source>Create task “%1”</source>
        <translation>Lag oppgåva «%1»</translation>
    </message>
    <message>
        <source>in the new group “%1”</source>
        <translation>i den nye gruppa «%1»</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message numerus="yes">
        <source>new, with %n new actor(s): %1</source>
        <translation>
            <numerusform>ny, med %n ny aktør: %1</numerusform>
            <numerusform>ny, med %n nye aktørar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create argument “%1”</source>
        <translation>Lag argumentet «%1»</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>dei markerte orda</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finst allereie. Vel eit anna namn; ingenting vart endra.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, since there is no such folder. Choose another folder.</source>
        <translation>«%1» kan ikkje lagast, for den mappa finst ikkje. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikkje skrivast. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>NewProjectFile</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation>Kodeks-prosjekt (*.kodeks)</translation>
    </message>
</context>
<context>
    <name>OfficeExport</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation>Oppsummeringa vart avbroten.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over the document and was ended. Write it as .odt and save it in LibreOffice.</source>
        <translation>LibreOffice brukte for lang tid på dokumentet og vart avslutta. Skriv det som .odt og lagre det i LibreOffice.</translation>
    </message>
    <message>
        <source>LibreOffice could not be started. Start it once by itself, or write the document as .odt.</source>
        <translation>LibreOffice kunne ikkje startast. Start det éin gong for seg, eller skriv dokumentet som .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of the document. Write it as .odt and save it in LibreOffice.</source>
        <translation>LibreOffice fekk ikkje noko ut av dokumentet. Skriv det som .odt og lagre det i LibreOffice.</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written: %1</source>
        <translation>Den mellombelse mappa kan ikkje skrivast til: %1</translation>
    </message>
</context>
<context>
    <name>OfficeLetters</name>
    <message>
        <source>It was read by %1; compare it with the file where it matters.</source>
        <translation>Det vart lese av %1; samanlikn med fila der det er viktig.</translation>
    </message>
</context>
<context>
    <name>OfficeProgram</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Importen vart avbroten.</translation>
    </message>
    <message>
        <source>“%1” could not be read: LibreOffice (%2) could not be started. Start it once by itself, or save the letter as .docx or .odt.</source>
        <translation>«%1» kunne ikkje lesast: LibreOffice (%2) lét seg ikkje starte. Start programmet éin gong for seg, eller lagre brevet som .docx eller .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of “%1”; open it there, save it as .docx or .odt and import that.</source>
        <translation>LibreOffice fekk ikkje noko ut av «%1»; opn det der, lagre det som .docx eller .odt og importer det.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over “%1” and was ended; open it there, save it as .docx or .odt and import that.</source>
        <translation>LibreOffice brukte for lang tid på «%1» og vart stoppa; opn det der, lagre det som .docx eller .odt og importer det.</translation>
    </message>
</context>
<context>
    <name>OutlookMail</name>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation>ein e-post lagra av Outlook</translation>
    </message>
    <message>
        <source>“%1” is an e-mail saved by Outlook, which is read by the library libgsf; it is not installed. Install it, or save the e-mail as .eml.</source>
        <translation>«%1» er ein e-post lagra av Outlook, som blir lesen med biblioteket libgsf; det er ikkje installert. Installer det, eller lagre e-posten som .eml.</translation>
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
        <translation>alle kodarar</translation>
    </message>
    <message>
        <source>Open differences of %1 and %2</source>
        <translation>Open usemjer mellom %1 og %2</translation>
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
        <translation>Kva som ventar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Letters not begun</source>
        <translation>Brev som ikkje er påbyrja</translation>
    </message>
    <message>
        <source>Letters begun and not done</source>
        <translation>Brev som er påbyrja og ikkje ferdige</translation>
    </message>
    <message>
        <source>Passages without a task</source>
        <translation>Utdrag utan oppgåve</translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation>Utdrag utan retning</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbyrja</translation>
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
        <translation>Teikn koda</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Nobody codes in this project yet.</source>
        <translation>Ingen kodar i dette prosjektet enno.</translation>
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
        <translation>Koda</translation>
    </message>
    <message>
        <source>There are no letters in this project yet.</source>
        <translation>Det er ingen brev i dette prosjektet enno.</translation>
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
        <translation>Ingen brev gjentek eit spørsmål frå høyringa.</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>inga retning</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is coded yet.</source>
        <translation>Ingenting er koda enno.</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringar</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Det er ikkje gjort noko i dette prosjektet enno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln annan</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>The letters have no attributes yet, such as the kind of their senders. Import facts about letters, or add attributes below the facts of a letter.</source>
        <translation>Breva har ingen eigenskapar enno, til dømes kva slags avsendar dei har. Importer fakta om brev, eller legg til eigenskapar under faktaa til eit brev.</translation>
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
        <translation>«%1» har meir i seg enn Kodeks tek frå éi fil (%2 brev, %3); del den opp, og importer resten.</translation>
    </message>
</context>
<context>
    <name>PassageCsv</name>
    <message>
        <source>the project has no letter “%1”</source>
        <translation>prosjektet har ikkje noko brev som heiter «%1»</translation>
    </message>
    <message>
        <source>start and end must be whole numbers</source>
        <translation>start og end må vere heile tal</translation>
    </message>
    <message>
        <source>%1 to %2 is no range of “%3”, which has %4 characters</source>
        <translation>%1 til %2 er ikkje ein del av «%3», som har %4 teikn</translation>
    </message>
    <message>
        <source>“%1” has “%2” from %3 to %4, and not the quote in the row</source>
        <translation>«%1» har «%2» frå %3 til %4, og ikkje sitatet i rada</translation>
    </message>
    <message>
        <source>the codebook has no %1 “%2”, or more than one of that name</source>
        <translation>kodeboka har ikkje %1 «%2», eller har fleire med det namnet</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgåve</translation>
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
        <translation>grada av tryggleik «%1» må vere 1, 2, 3 eller tom</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; coded passages need the columns letter, start and end.</source>
        <translation>«%1» har ingen kolonne «%2»; koda utdrag må ha kolonnane letter, start og end.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; og %2 til</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n row(s) that cannot be brought in, so none was: %2. Correct them and try again.</source>
        <translation>
            <numerusform>«%1» har %n rad som ikkje kan hentast inn, så ingen vart det: %2. Rett den og prøv igjen.</numerusform>
            <numerusform>«%1» har %n rader som ikkje kan hentast inn, så ingen vart det: %2. Rett dei og prøv igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation>«%1» har meir enn %2 rader; del den opp i mindre tabellar.</translation>
    </message>
    <message>
        <source>%1 to %2 begins or ends inside a sign of “%3”; positions are counted in Unicode characters from 0, not in UTF-16 units or bytes</source>
        <translation>%1 til %2 byrjar eller sluttar inne i eit teikn i «%3»; posisjonar blir talt i Unicode-teikn frå 0, ikkje i UTF-16-einingar eller byte</translation>
    </message>
    <message>
        <source>the quote stands in “%1” from %2 to %3 if these count UTF-16 units; count Unicode characters</source>
        <translation>sitatet står i «%1» frå %2 til %3 viss desse tel UTF-16-einingar; tel Unicode-teikn</translation>
    </message>
    <message>
        <source>the quote differs from “%1” from %2 to %3 in its white space only; give it as it stands there, or leave it empty</source>
        <translation>sitatet skil seg frå «%1» frå %2 til %3 berre i mellomrom og linjeskift; gi det slik det står der, eller la det vere tomt</translation>
    </message>
    <message>
        <source>the dimension “%1” must be task, direction or argument</source>
        <translation>dimensjonen «%1» må vere task, direction eller argument</translation>
    </message>
    <message>
        <source>the passage has another place than in row %1</source>
        <translation>utdraget har ein annan stad enn i rad %1</translation>
    </message>
    <message>
        <source>the passage has a code of this dimension already, in row %1 or below; where a coder has several passages in one place, the column passage_id must tell them apart</source>
        <translation>utdraget har allereie ein kode i denne dimensjonen, i rad %1 eller under; der ein kodar har fleire utdrag på éin stad, må kolonnen passage_id skilje dei</translation>
    </message>
    <message>
        <source>“%1” and “%2” can be read as several numbers; write start and end with digits only</source>
        <translation>«%1» og «%2» kan lesast som fleire tal; skriv start og slutt berre med siffer</translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the %2; give its id</source>
        <translation>eit rekneark har sett «%1» i staden for %2; oppgi id-en</translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the memo; write the memo again, or leave the cell empty</source>
        <translation>eit rekneark har sett «%1» i staden for notatet; skriv notatet på nytt, eller la cella vere tom</translation>
    </message>
    <message>
        <source>The import was cancelled; no passage was imported.</source>
        <translation>Importen vart avbroten; ingen utdrag vart importerte.</translation>
    </message>
    <message>
        <source>column %1 without a title</source>
        <translation>kolonne %1 utan overskrift</translation>
    </message>
</context>
<context>
    <name>PassageExport</name>
    <message numerus="yes">
        <source>A spreadsheet that opens this CSV takes %n cell(s), such as “%1”, for numbers, dates or formulas and changes them. Export a workbook (.xlsx) for spreadsheets.</source>
        <translation>
            <numerusform>Eit rekneark som opnar denne CSV-fila, oppfattar %n celle («%1») som eit tal, ein dato eller ein formel og endrar den. Eksporter ei arbeidsbok (.xlsx) til rekneark.</numerusform>
            <numerusform>Eit rekneark som opnar denne CSV-fila, oppfattar %n celler, blant dei «%1», som tal, datoar eller formlar og endrar dei. Eksporter ei arbeidsbok (.xlsx) til rekneark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageImport</name>
    <message>
        <source>“%1” has passages of several coders: %2. Name one of them as the coder.</source>
        <translation>«%1» har utdrag frå fleire kodarar: %2. Oppgi ein av dei som kodar.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no quote in the column “text”, so whether their positions are right could not be checked.</source>
        <translation>
            <numerusform>%n rad har ikkje noko sitat i kolonnen «text», så posisjonen kunne ikkje kontrollerast.</numerusform>
            <numerusform>%n rader har ikkje noko sitat i kolonnen «text», så posisjonane kunne ikkje kontrollerast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them begin(s) or end(s) inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</source>
        <translation>
            <numerusform>%n av dei byrjar eller sluttar inne i eit ord: posisjonar blir talde i Unicode-teikn frå 0, ikkje i UTF-16-einingar eller byte.</numerusform>
            <numerusform>%n av dei byrjar eller sluttar inne i eit ord: posisjonar blir talde i Unicode-teikn frå 0, ikkje i UTF-16-einingar eller byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as memos, though they look like gaps: %1. If they stand for no memo, leave those cells empty and import the table again.</source>
        <translation>Teke som notat, sjølv om dei ser ut som hol: %1. Viss dei betyr at det ikkje er noko notat, kan du la cellene stå tomme og importere tabellen på nytt.</translation>
    </message>
    <message>
        <source>Taken as empty cells, since they stand for gaps: %1.</source>
        <translation>Rekna som tomme celler, sidan dei står for hol: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</source>
        <translation>
            <numerusform>I %n av dei har eit rekneark sett ein feil i staden for sitatet, sidan det tok sitatet for ein formel.</numerusform>
            <numerusform>I %n av dei har eit rekneark sett ein feil i staden for sitatet, sidan det tok sitatet for ein formel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) lack the white space at their ends; the letters’ text counts.</source>
        <translation>
            <numerusform>%n sitat manglar mellomromma i endene; teksten i brevet gjeld.</numerusform>
            <numerusform>%n sitat manglar mellomromma i endene; teksten i breva gjeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are only the beginning of the text at their places, as spreadsheets cut long cells; the letters’ text counts.</source>
        <translation>
            <numerusform>%n sitat er berre byrjinga av teksten på staden, slik rekneark kuttar lange celler; teksten i brevet gjeld.</numerusform>
            <numerusform>%n sitat er berre byrjinga av teksten på staden, slik rekneark kuttar lange celler; teksten i breva gjeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could be any of these: %2; write the name with its folder</source>
        <translation>«%1» kan vere kva som helst av desse: %2; skriv namnet med mappa</translation>
    </message>
    <message>
        <source>A letter or a code that the table names was removed while it was being read, so no passage was imported. Import the table again.</source>
        <translation>Eit brev eller ein kode som tabellen nemner, vart fjerna medan den vart lesen, så ingen utdrag vart importerte. Importer tabellen på nytt.</translation>
    </message>
    <message>
        <source>The table also has passages of %1; they become passages of “%2” all the same. If they should not, undo this and bring in a table of one coder.</source>
        <translation>Tabellen har også utdrag frå %1; dei blir likevel utdraga til «%2». Skal dei ikkje det, angrar du dette og hentar inn ein tabell frå éin kodar.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here were not read: %1.</source>
        <translation>Kolonnar som ikkje betyr noko her, vart ikkje lesne: %1.</translation>
    </message>
</context>
<context>
    <name>PassageMark</name>
    <message>
        <source>not coded</source>
        <translation>ikkje koda</translation>
    </message>
    <message>
        <source>other arguments</source>
        <translation>andre argument</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation>Har eit notat</translation>
    </message>
    <message>
        <source>A good quote</source>
        <translation>Eit godt sitat</translation>
    </message>
</context>
<context>
    <name>PassageRights</name>
    <message>
        <source>No coder is chosen, so no passage can be changed. Choose first who is coding.</source>
        <translation>Ingen kodar er vald, så ingen utdrag kan endrast. Vel først kven som kodar.</translation>
    </message>
    <message>
        <source>This passage is of “%1”. It changes when its difference is settled again, or by hand once “%1” is chosen as the coder.</source>
        <translation>Dette utdraget høyrer til «%1». Det blir endra når usemja blir avgjord på nytt, eller for hand når «%1» er vald som kodar.</translation>
    </message>
    <message>
        <source>This passage is %1’s; only %1 can change it.</source>
        <translation>Dette utdraget er koda av %1; berre %1 kan endre det.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</source>
        <translation>
            <numerusform>Du kan ikkje endre %n av dei %1 utdraga (%2). Berre kodaren sjølv kan endre eit utdrag; ingenting vart endra.</numerusform>
            <numerusform>Du kan ikkje endre %n av dei %1 utdraga (%2). Berre kodaren sjølv kan endre eit utdrag; ingenting vart endra.</numerusform>
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
        <translation>Denne passordfrasen er svak: den som har fila, kan gjette han. Ta seks ord som ikkje har noko med kvarandre å gjere, eller ein frå eit passordprogram.</translation>
    </message>
    <message>
        <source>This passphrase holds against somebody who tries by hand, not for long against a computer. A word or two more make it strong.</source>
        <translation>Denne passordfrasen held mot den som prøver for hand, ikkje lenge mot ei datamaskin. Eit ord eller to til gjer han sterk.</translation>
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
        <translation>«%1» er ikkje eit bilete som Kodeks skriv. Vel .png, .svg eller .pdf.</translation>
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
        <translation>begge delar kan ikkje vere</translation>
    </message>
    <message>
        <source>speaks only in general</source>
        <translation>uttaler seg berre generelt</translation>
    </message>
    <message>
        <source>speaks elsewhere of tasks that answers to this are about</source>
        <translation>snakkar ein annan stad om oppgåver som svar på dette handlar om</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svart på</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>ingen standpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln oppgåve</numerusform>
            <numerusform>%Ln oppgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>taus</translation>
    </message>
    <message>
        <source>senders who have answered</source>
        <translation>avsendarar som har svart</translation>
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
        <translation>%1, sett av %2 den %3; utdraga åleine seier: %4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nokon</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Utskrifta vart avbroten.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The folder of “%1” cannot be written, so the project can be read but not changed.</source>
        <translation>Det kan ikkje skrivast i mappa til «%1», så prosjektet kan lesast, men ikkje endrast.</translation>
    </message>
    <message>
        <source>The project “%1” is open in another Kodeks (process %2 on %3). Close it there, or open it here for reading only.</source>
        <translation>Prosjektet «%1» er ope i ein annan Kodeks (prosess %2 på %3). Lukk det der, eller opn det her berre for lesing.</translation>
    </message>
    <message>
        <source>The last change is in the project, but the project could not be read again after it: %1 Close it and open it again; until then it is not changed.</source>
        <translation>Den siste endringa er i prosjektet, men prosjektet kunne ikkje lesast på nytt etterpå: %1 Lukk det og opne det igjen; til då blir det ikkje endra.</translation>
    </message>
    <message>
        <source>The letters and the codebook are locked for this round of coding, so this would change what others code by. Unlock them first; passages can be coded as before.</source>
        <translation>Breva og kodeboka er låste i denne koderunden, så dette ville endre det dei andre kodar etter. Lås dei opp først; utdrag kan kodast som før.</translation>
    </message>
    <message>
        <source>The last change was made by another coder. It is not shown while the project is coded blind, so it is not undone either.</source>
        <translation>Den siste endringa vart gjort av ein annan kodar. Den blir ikkje vist medan prosjektet blir koda blindt, og blir derfor heller angra ikkje.</translation>
    </message>
    <message>
        <source>Another Kodeks may have the project “%1” open: there is a lock that does not say whose it is. If nobody has it open, delete the file “%2”, or open the project for reading only.</source>
        <translation>Ein annan Kodeks kan ha prosjektet «%1» ope: Det finst ein lås som ikkje seier kven sin den er. Viss ingen har det ope, kan du slette fila «%2», eller opne prosjektet berre for lesing.</translation>
    </message>
    <message>
        <source>If nobody has it open there any more, delete the lock file “%1”.</source>
        <translation>Viss ingen har det ope der lenger, kan du slette låsefila «%1».</translation>
    </message>
    <message>
        <source>The project was changed while it was read; try again.</source>
        <translation>Prosjektet vart endra medan det vart lese; prøv igjen.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>kommandolinje</translation>
    </message>
    <message>
        <source>“%1” is still running, and until it is done nothing else in the project can be changed. Wait for it or cancel it, then try again.</source>
        <translation>«%1» køyrer enno, og til det er ferdig, kan ikkje noko anna i prosjektet endrast. Vent på det eller avbryt det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The last change is not shown while the round is under way, so it is not undone either.</source>
        <translation>Den siste endringa blir ikkje vist medan runden går føre seg, så den blir heller ikkje angra.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so there is no backup. Make the folder writable, or save a copy elsewhere.</source>
        <translation>Mappa «%1» kan ikkje lagast, så det er ingen tryggingskopi. Gjer mappa skrivbar, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>“%1” is no earlier state of “%2”: its journal ends with something that the project never was. Open it by itself, or bring its work in (merge).</source>
        <translation>«%1» er ingen tidlegare tilstand av «%2»: journalen sluttar med noko prosjektet aldri har vore. Opne han for seg, eller hent inn arbeidet i han (merge).</translation>
    </message>
</context>
<context>
    <name>ProjectCopy</name>
    <message>
        <source>No copy of “%1” was made, since the project has problems that the copy would have too. Check the project, and go back to an earlier copy that is well. The first: %2</source>
        <translation>Det vart ikkje laga nokon kopi av «%1», for prosjektet har feil som kopien også ville hatt. Kontroller prosjektet, og gå tilbake til ein tidlegare kopi som er i orden. Den første feilen: %2</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Sender %1</source>
        <translation>Avsendar %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Coder %1</source>
        <translation>Kodar %1</translation>
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
        <translation>Avbrote; ingenting vart endra.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodar</translation>
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
        <translation>Ikkje funne nokon stad, så ingenting vart bytt ut: %1.</translation>
    </message>
    <message>
        <source>In small letters these may be other words and were left as they stand: %1. Put them into the table in small letters if they are to go.</source>
        <translation>Med små bokstavar kan desse vere andre ord, og dei vart ståande: %1. Set dei i tabellen med små bokstavar om dei skal bort.</translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation>det står ikkje noko namn.</translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation>«%1» har ikkje noko pseudonym.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» står to gonger.</translation>
    </message>
    <message>
        <source>“%1” names nobody.</source>
        <translation>«%1» nemner ingen.</translation>
    </message>
    <message>
        <source>The table of names “%1” cannot be read. Check its name and your rights.</source>
        <translation>Tabellen med namn, «%1», kan ikkje lesast. Sjå etter namnet og rettane dine.</translation>
    </message>
    <message>
        <source>Letters without a sender are called by their files and keep these names: %1. Look whether one tells whom it is from, and put that into the table.</source>
        <translation>Brev utan avsendar blir kalla etter fila si og held på desse namna: %1. Sjå etter om nokre av dei røper kven brevet er frå, og før det inn i tabellen.</translation>
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
        <translation>Snarveg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
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
        <translation>&amp;Auk</translation>
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
        <translation>&amp;Metting:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Verdi:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Raud:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Grøn:</translation>
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
        <translation>Peikaren er ved %1, %2
Trykk Esc for å avbryte</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Vel farge</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Grunnfargar</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Eigne fargar</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Legg til eigne fargar</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Hent ein farge frå skjermen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Opne lista</translation>
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
        <translation>[val]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjelp til vala på kommandolinja.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Viser hjelp, også til dei generelle vala i Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent val «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjende val: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det manglar ein verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventa verdi etter «%1».</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Utskrifta</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Når det blir skrive ut</translation>
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
        <translation>Skiljesider</translation>
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
        <translation>Skriv ut no</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Vent til du seier frå</translation>
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
        <translation>Helg (laurdag og søndag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Eit bestemt tidspunkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ikkje gradert</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortruleg</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Gradert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmeleg</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmeleg</translation>
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
        <translation>Løys</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
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
        <translation>%1 finst allereie.
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
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nyleg brukte stader</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>Mappa finst ikkje:
%1
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>Fila finst ikkje:
%1
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskytta.
Vil du slette ho likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappa kunne ikkje slettast.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Vis detaljar ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljar ...</translation>
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
        <translation>Papirstorleik:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breidd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høgd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkjelde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggjande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggjande, omvend</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Ståande, omvend</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margar</translation>
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
        <translation>høgre marg</translation>
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
        <translation>Rekkjefølgja til sidene:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigen</translation>
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
        <translation>Tommar (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Frå venstre til høgre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Frå venstre til høgre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Frå høgre til venstre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Frå høgre til venstre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedanfrå og opp, frå venstre til høgre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedanfrå og opp, frå høgre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovanfrå og ned, frå venstre til høgre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovanfrå og ned, frå høgre til venstre</translation>
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
        <translation>Opn</translation>
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
        <translation>Gjenopprett forval</translation>
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
        <translation>Oversjå</translation>
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
        <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Val &lt;&lt;</translation>
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
        <translation>%1 finst frå før.
Vil du skrive over ho?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er ei mappe.
Vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 kan ikkje skrivast.
Vel eit anna filnamn.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
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
        <translation>Tilpass breidda</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Tilpass sida</translation>
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
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggjande</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Vis éi side</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Vis to sider ved sida av kvarandre</translation>
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
        <translation>Eigenskapar ved skrivaren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Val for utskrifta</translation>
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
        <translation>Eksemplar</translation>
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
        <translation>Sider frå</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutval:</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetalssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partalssider</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvalet</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter eksemplara</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvend rekkjefølgje</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtonar</translation>
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
        <translation>Innbinding langs langsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Innbinding langs kortsida</translation>
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
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenskapar</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Stad:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Heilt til venstre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Heilt til høgre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ei side til venstre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ei side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ei side til høgre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ei side ned</translation>
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
        <translation>Rull til høgre</translation>
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
        <translation>Høgre</translation>
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
        <translation>Rull til høgre</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Kopi&amp;er lenkjeadressa</translation>
    </message>
</context>
<context>
    <name>Qdc</name>
    <message>
        <source>“%1” is larger than 64 MiB, too large for a codebook; divide it.</source>
        <translation>«%1» er større enn 64 MiB og dermed for stor for ei kodebok; del den opp.</translation>
    </message>
    <message>
        <source>“%1” is no REFI-QDA codebook: it does not begin with CodeBook. Choose another file.</source>
        <translation>«%1» er ikkje ei REFI-QDA-kodebok: den byrjar ikkje med CodeBook. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>Sets of codes are left out.</source>
        <translation>Kodesett er utelate.</translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«%1» som «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) come in under another name, since another code has theirs: %1.</source>
        <translation>
            <numerusform>%n kode kjem inn under eit anna namn, sidan ein annan kode har det: %1.</numerusform>
            <numerusform>%n kodar kjem inn under andre namn, sidan andre kodar har dei: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qde</name>
    <message>
        <source>“%1” is no REFI-QDA project: it does not begin with Project. Choose another file.</source>
        <translation>«%1» er ikkje eit REFI-QDA-prosjekt: det byrjar ikkje med Project. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 selections; divide the project in the program it came from.</source>
        <translation>«%1» har fleire enn %2 markeringar; del opp prosjektet i programmet det kjem frå.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB; divide the project in the program it came from.</source>
        <translation>«%1» er større enn 256 MiB; del opp prosjektet i programmet det kjem frå.</translation>
    </message>
</context>
<context>
    <name>Qdpx</name>
    <message>
        <source>“%1” has no project.qde in it, so it is no REFI-QDA project; export it again from the program it came from.</source>
        <translation>«%1» har ingen project.qde i seg og er derfor ikkje eit REFI-QDA-prosjekt; eksporter det på nytt frå programmet det kjem frå.</translation>
    </message>
    <message>
        <source>“%1” names a file outside the archive, which is not looked at.</source>
        <translation>«%1» viser til ei fil utanfor arkivet, og den blir ikkje lesen.</translation>
    </message>
    <message>
        <source>the archive has no file “%1”.</source>
        <translation>arkivet har inga fil «%1».</translation>
    </message>
    <message>
        <source>“%1” has several REFI-QDA projects in it (%2); unpack it and bring each in by itself.</source>
        <translation>«%1» har fleire REFI-QDA-prosjekt i seg (%2); pakk det ut og hent inn kvart for seg.</translation>
    </message>
</context>
<context>
    <name>QdpxFolder</name>
    <message>
        <source>The folder “%1” has more in it than a REFI-QDA project may have; choose the folder of the project alone.</source>
        <translation>Mappa «%1» har meir i seg enn eit REFI-QDA-prosjekt kan ha; vel mappa til prosjektet åleine.</translation>
    </message>
</context>
<context>
    <name>QdpxImport</name>
    <message>
        <source>A text of the file is missing; nothing was brought in.</source>
        <translation>Ein tekst i fila manglar; ingenting vart henta inn.</translation>
    </message>
    <message>
        <source>The project has “%1” with another text. It stays out with its passages; code them again in the text that is here.</source>
        <translation>Prosjektet har «%1» med ein annan tekst. Det blir utanfor med utdraga sine; kod dei på nytt i teksten som er her.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” here, since the project has that name already.</source>
        <translation>«%1» heiter «%2» her, sidan prosjektet har det namnet frå før.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n utdrag blir utanfor: det er her allereie, i eit anna brev eller av ein annan kodar.</numerusform>
            <numerusform>%n utdrag blir utanfor: dei er her allereie, i eit anna brev eller av ein annan kodar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1 codes, %2 texts, %3 selections and %4 codings. New here: %5 codes, %6 coders and %7 passages; %8 passages were here already.</source>
        <translation>Fila har %1 kodar, %2 tekstar, %3 markeringar og %4 kodingar. Nytt her: %5 kodar, %6 kodarar og %7 utdrag; %8 utdrag var her allereie.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Importen vart avbroten; ingenting vart endra.</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Ukjent kodar</translation>
    </message>
    <message>
        <source>Unknown coder (%1)</source>
        <translation>Ukjent kodar (%1)</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Den har ingen tekst.</translation>
    </message>
    <message>
        <source>The archive has no plain text of it. Export it as text from the program it came from.</source>
        <translation>Arkivet har den ikkje som rein tekst. Eksporter den som tekst frå programmet den kjem frå.</translation>
    </message>
    <message>
        <source>“%1” has the same text as another source of the file; its passages are in that letter.</source>
        <translation>«%1» har same tekst som ei anna kjelde i fila; utdraga er i det brevet.</translation>
    </message>
    <message>
        <source>“%1”: positions were read with %2, since %3 of %4 quotes stand there so, and %5 as the standard counts.</source>
        <translation>«%1»: posisjonane vart lesne med %2, sidan %3 av %4 sitat står slik, og %5 slik standarden tel.</translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have no place in their text and were left out.</source>
        <translation>
            <numerusform>%n markering har ingen plass i teksten og er utelate.</numerusform>
            <numerusform>%n markeringar har ingen plass i teksten og er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are coded as a whole; these codes are passages over the whole letter.</source>
        <translation>
            <numerusform>%n kjelde er koda samla sett; kodane har vorte utdrag over heile brevet.</numerusform>
            <numerusform>%n kjelder er koda samla sett; kodane har vorte utdrag over heile brevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks or directions; each became a passage for each.</source>
        <translation>
            <numerusform>%n markering har fleire oppgåver eller retningar; den vart eitt utdrag for kvar av dei.</numerusform>
            <numerusform>%n markeringar har fleire oppgåver eller retningar; kvar vart eitt utdrag for kvar av dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks and several directions; which belong together is not said, so no passage has both.</source>
        <translation>
            <numerusform>%n markering har fleire oppgåver og fleire retningar; det er ikkje sagt kva som høyrer saman, så ingen utdrag har begge delar.</numerusform>
            <numerusform>%n markeringar har fleire oppgåver og fleire retningar; det er ikkje sagt kva som høyrer saman, så ingen utdrag har begge delar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have; they were left out.</source>
        <translation>
            <numerusform>%n koding viser til ein kode som fila ikkje har; den er utelaten.</numerusform>
            <numerusform>%n kodingar viser til ein kode som fila ikkje har; dei er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n bilete er utelaten.</numerusform>
            <numerusform>%n bilete er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) marked on pages of PDF documents were left out.</source>
        <translation>
            <numerusform>%n område merka på sider i PDF-dokument er utelatne.</numerusform>
            <numerusform>%n område merka på sider i PDF-dokument er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s) were left out.</source>
        <translation>
            <numerusform>%n lydopptak er utelaten.</numerusform>
            <numerusform>%n lydopptak er utelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were left out.</source>
        <translation>
            <numerusform>%n video er utelaten.</numerusform>
            <numerusform>%n videoar er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out.</source>
        <translation>
            <numerusform>%n lenkje er utelaten.</numerusform>
            <numerusform>%n lenkjar er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were left out.</source>
        <translation>
            <numerusform>%n sett er utelate.</numerusform>
            <numerusform>%n sett er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) were left out.</source>
        <translation>
            <numerusform>%n graf er utelaten.</numerusform>
            <numerusform>%n grafar er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and selection(s) of cases were left out.</source>
        <translation>
            <numerusform>%n kode eller markering av kasus er utelate.</numerusform>
            <numerusform>%n kodar og markeringar av kasus er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the standard does not know were left out.</source>
        <translation>
            <numerusform>%n ting som standarden ikkje kjenner, er utelate.</numerusform>
            <numerusform>%n ting som standarden ikkje kjenner, er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out; what their variables say became attributes of the letters they name.</source>
        <translation>
            <numerusform>%n kasus er utelate; det variablane seier om det, har vorte eigenskapar ved breva det nemner.</numerusform>
            <numerusform>%n kasus er utelate; det variablane seier om dei, har vorte eigenskapar ved breva dei nemner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</source>
        <translation>
            <numerusform>%n verdi av ein variabel høyrer ikkje til noko brev, seier imot ein annan eller er lengre enn ein eigenskap kan vere; den er utelaten.</numerusform>
            <numerusform>%n verdiar av variablar høyrer ikkje til noko brev, seier imot ein annan eller er lengre enn ein eigenskap kan vere; dei er utelatne.</numerusform>
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
        <translation>«%1»: namna på markeringane er ikkje sitat, så posisjonane kunne ikkje kontrollerast mot dei. Dei vart lesne med %2, sidan %3 av %4 byrjingar og sluttar då fell mellom ord, og %5 slik standarden tel.</translation>
    </message>
    <message>
        <source>“%1”: the names of its selections are no quotes, so whether its passages stand in the right place could not be checked.</source>
        <translation>«%1»: namna på markeringane er ikkje sitat, så det kunne ikkje kontrollerast om utdraga står på rett stad.</translation>
    </message>
    <message>
        <source>“%1”: it is not certain where its passages begin and end; the names of its selections agree with several ways of counting.</source>
        <translation>«%1»: det er ikkje sikkert kvar utdraga byrjar og sluttar; namna på markeringane stemmer med fleire måtar å telje på.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n selection(s) are named otherwise than the text at their place; they were taken at their place: %2.</source>
        <translation>
            <numerusform>«%1»: %n markering heiter noko anna enn teksten på staden; den vart teken frå staden: %2.</numerusform>
            <numerusform>«%1»: %n markeringar heiter noko anna enn teksten på staden; dei vart tekne frå staden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder are none of the project&apos;s and were not brought in: %1</source>
        <translation>
            <numerusform>%n fil i mappa høyrer ikkje til prosjektet og vart ikkje henta inn: %1</numerusform>
            <numerusform>%n filer i mappa høyrer ikkje til prosjektet og vart ikkje henta inn: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be read.</source>
        <translation>
            <numerusform>%n notat kunne ikkje lesast.</numerusform>
            <numerusform>%n notat kunne ikkje lesast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) and description(s) of pictures and recordings were left out, and what is coded in them; export them as texts from the program they come from.</source>
        <translation>
            <numerusform>%n utskrift eller skildring av bilete og opptak er utelate, og det som er koda i den; eksporter den som tekst frå programmet den kjem frå.</numerusform>
            <numerusform>%n utskrifter og skildringar av bilete og opptak er utelate, og det som er koda i dei; eksporter dei som tekstar frå programmet dei kjem frå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand in several categories; they came in under the first.</source>
        <translation>
            <numerusform>%n kode står i fleire kategoriar; han kom inn under den første.</numerusform>
            <numerusform>%n kodar står i fleire kategoriar; dei kom inn under den første.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QdpxLosses</name>
    <message>
        <source>The history of edits, and when each code and fact was last changed, stay in the project; a QDPX has no place for them.</source>
        <translation>Endringshistorikken, og når kvar kode og kvart faktum sist vart endra, blir i prosjektet; ein QDPX har ikkje plass til det.</translation>
    </message>
    <message>
        <source>Whether coding is blind, and whether letters and codebook are locked, stays in the project.</source>
        <translation>Om det blir koda blindt, og om breva og kodeboka er låst, blir i prosjektet.</translation>
    </message>
    <message numerus="yes">
        <source>The project is coded blind: %n passage(s) of other coders are left out, in letters that you have not marked as done.</source>
        <translation>
            <numerusform>Prosjektet blir koda blindt: %n utdrag frå andre kodarar er utelatne, i brev som du ikkje har merkt som ferdige.</numerusform>
            <numerusform>Prosjektet blir koda blindt: %n utdrag frå andre kodarar er utelatne, i brev som du ikkje har merkt som ferdige.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided about each difference stays in the project; the passages of the consensus are in the file.</source>
        <translation>Det som vart avgjort om kvar usemje, blir i prosjektet; utdraga i konsensus er i fila.</translation>
    </message>
    <message>
        <source>Only the passages of the coders you chose are in the file.</source>
        <translation>Berre utdraga frå kodarane du har valt, er i fila.</translation>
    </message>
    <message numerus="yes">
        <source>The original files of %n letter(s) are in the archive for Kodeks; other programs see their text.</source>
        <translation>
            <numerusform>Originalfila til %n brev er i arkivet for Kodeks; andre program ser teksten.</numerusform>
            <numerusform>Originalfilene til %n brev er i arkivet for Kodeks; andre program ser teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names of actors, rules for including and excluding, and examples are text in the codes&apos; descriptions for other programs.</source>
        <translation>Andre namn på aktørar, reglar for kva som skal takast med og haldast utanfor, og døme er tekst i kodeskildringane for andre program.</translation>
    </message>
    <message>
        <source>Other programs show a passage as a selection with several codes; which actor a task goes from and to is, for them, the name of a code; certainty and the mark of a good quote are text in the selection&apos;s description. Kodeks reads all of it back.</source>
        <translation>Andre program viser eit utdrag som ei markering med fleire kodar; kva aktør ei oppgåve går frå og til, er for dei namnet på ein kode; kor sikker kodaren er, og merka for godt sitat, er tekst i skildringa av markeringa. Kodeks les alt tilbake.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no coder “%1” in the project. It has: %2.</source>
        <translation>Prosjektet har ingen kodar som heiter «%1». Det har: %2.</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>på slutten</translation>
    </message>
    <message>
        <source>at sign %1, “%2”</source>
        <translation>ved teikn %1, «%2»</translation>
    </message>
    <message>
        <source>The query cannot be read %1: %2</source>
        <translation>Spørjinga kan ikkje lesast %1: %2</translation>
    </message>
    <message>
        <source>Certainty is 1, 2 or 3, or a hyphen for none.</source>
        <translation>Kor sikker ein er, er 1, 2 eller 3, eller ein bindestrek for ingen.</translation>
    </message>
    <message>
        <source>There is no word to look for in “%1”.</source>
        <translation>Det er ikkje noko ord å leite etter i «%1».</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2024, 2024-04 or 2024-04-17.</source>
        <translation>«%1» er ingen dato. Datoar blir skrivne 2024, 2024-04 eller 2024-04-17.</translation>
    </message>
    <message>
        <source>A question cannot be compared; name it whole, or its beginning with *.</source>
        <translation>Eit spørsmål kan ikkje samanliknast; skriv det heilt ut, eller byrjinga med *.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Words with such signs need &quot;quotation marks&quot;.</source>
        <translation>«%1» kan ikkje stå her. Ord med slike teikn må ha &quot;hermeteikn&quot;.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value such as task:Sykehjem.</source>
        <translation>Her manglar noko: eit ord, eller eit felt med ein verdi, til dømes oppgave:Sykehjem.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n brackets within each other.</source>
        <translation>
            <numerusform>Det er meir enn %n parentes i kvarandre.</numerusform>
            <numerusform>Det er meir enn %n parentesar i kvarandre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot stand here; the bracket before it wants to be closed.</source>
        <translation>«%1» kan ikkje stå her; parentesen framfor må lukkast.</translation>
    </message>
    <message>
        <source>The bracket is not closed. Put a ) where it ends.</source>
        <translation>Parentesen er ikkje lukka. Sett ein ) der den sluttar.</translation>
    </message>
    <message>
        <source>After @ comes the name of an attribute, a colon and a value: @&quot;Kind of sender&quot;:union.</source>
        <translation>Etter @ kjem namnet på ein eigenskap, eit kolon og ein verdi: @&quot;Type avsender&quot;:fagforening.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Det er ikkje noko felt «%1». Det finst: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Det er ikkje noko felt «%1». Meinte du «%2»?</translation>
    </message>
    <message>
        <source>A value is missing after the colon; a hyphen stands for none.</source>
        <translation>Det manglar ein verdi etter kolonet; ein bindestrek står for ingen.</translation>
    </message>
    <message>
        <source>near wants what is to be near and how near: near(task:Sykehjem, 2 sentences).</source>
        <translation>nær treng det som skal vere nær, og kor nær: nær(oppgave:Sykehjem, 2 setninger).</translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n signs.</source>
        <translation>
            <numerusform>Spørjinga er lengre enn %n teikn.</numerusform>
            <numerusform>Spørjinga er lengre enn %n teikn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sender cannot be compared; name it whole, or its beginning with *.</source>
        <translation>Ein avsendar kan ikkje samanliknast; skriv namnet heilt ut, eller byrjinga med *.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a date.</source>
        <translation>«%1» er verken eit tal eller ein dato.</translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”.</source>
        <translation>Ingen brev har eigenskapen «%1».</translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”. Did you mean “%2”?</source>
        <translation>Ingen brev har eigenskapen «%1». Meinte du «%2»?</translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project.</source>
        <comment>%2 is a field such as task or coder</comment>
        <translation>«%1» finst ikkje i dette prosjektet (felt: %2).</translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project. Did you mean “%3”?</source>
        <translation>«%1» finst ikkje i dette prosjektet (felt: %2). Meinte du «%3»?</translation>
    </message>
    <message>
        <source>%1 cannot be compared; name it whole, or its beginning with *.</source>
        <translation>%1 kan ikkje samanliknast; skriv namnet heilt ut, eller byrjinga med *.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another &quot; where the words end.</source>
        <translation>Hermeteiknet er ikkje lukka. Sett eit nytt &quot; der orda sluttar.</translation>
    </message>
    <message>
        <source>Without %1 there would be %2.</source>
        <translation>Utan %1 ville det vore %2.</translation>
    </message>
    <message>
        <source>Leaving out one of its conditions gives none either.</source>
        <translation>Å utelate eitt av vilkåra gir heller ingen.</translation>
    </message>
    <message>
        <source>What must not be there leaves nothing to be shown. Put a word beside it that is to be found: bydel NOT etat.</source>
        <translation>Det som ikkje skal vere der, gir ingenting å vise. Set eit ord som skal finnast, ved sida av: bydel IKKE etat.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No longer in the project: %1. What the query says of it is left out.</source>
        <translation>Ikkje lenger i prosjektet: %1. Det spørjinga seier om det, er utelate.</translation>
    </message>
    <message>
        <source>No longer in the project: %1. The query asks for nothing else.</source>
        <translation>Ikkje lenger i prosjektet: %1. Spørjinga spør ikkje om noko anna.</translation>
    </message>
    <message>
        <source>“%1” was in the project and is there no longer.</source>
        <translation>«%1» var i prosjektet og er der ikkje lenger.</translation>
    </message>
    <message>
        <source>The query “%1” names some of the compared coders and not the others, so that it cannot say of what they agree. Leave coders out of it, and choose beside it whom to compare.</source>
        <translation>Spørjinga «%1» nemner nokre av kodarane som blir samanlikna og ikkje dei andre, så ho kan ikkje seie kva dei er samde om. Utelat kodarar frå henne, og vel ved sida av kven som skal samanliknast.</translation>
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
        <translation>Koden er ikkje lenger i kodeboka.</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>“%1” stands in an earlier row too. Leave one row for each task.</source>
        <translation>«%1» står også i ei tidlegare rad. La det stå éi rad for kvar oppgåve.</translation>
    </message>
    <message>
        <source>“%1” has no contradiction on “%2” to decide on. “kodeks positions” lists them.</source>
        <translation>«%1» har ingen motseiing om «%2» å avgjere. «kodeks positions» viser dei.</translation>
    </message>
    <message>
        <source>the project has no letter “%1”.</source>
        <translation>prosjektet har ikkje noko brev «%1».</translation>
    </message>
    <message>
        <source>“%1” is no standing. Write one of: %2.</source>
        <translation>«%1» er ingen status. Skriv ein av: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the letter counts. Write yes or no.</source>
        <translation>«%1» seier ikkje om brevet tel. Skriv ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation>«%1» er ikkje, eller ikkje lenger, eit tal det kan vere eit ord for. Skriv 0, 1, all, eller «&gt;50» for meir enn 50 prosent, kvar éin gong.</translation>
    </message>
    <message>
        <source>a word is missing. Write one in each of nb, nn and en.</source>
        <translation>eit ord manglar. Skriv eitt i kvar av nb, nn og en.</translation>
    </message>
    <message>
        <source>no letter has the sender “%1”.</source>
        <translation>ingen brev har avsendaren «%1».</translation>
    </message>
    <message>
        <source>“%1” is not one question of the letters. Write its text, or as much of its beginning as no other has.</source>
        <translation>«%1» er ikkje eitt av spørsmåla i breva. Skriv teksten, eller så mykje av byrjinga at ingen andre har henne.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Write one of: %2.</source>
        <translation>«%1» er ikkje noko svar. Skriv eitt av: %2.</translation>
    </message>
    <message>
        <source>there is no task “%1” in the codebook. Write a task&apos;s id or its whole name.</source>
        <translation>det er inga oppgåve «%1» i kodeboka. Skriv id-en til ei oppgåve eller heile namnet.</translation>
    </message>
    <message>
        <source>there is no direction “%1” in the codebook. Add it to the codebook first, or write another.</source>
        <translation>det er inga retning «%1» i kodeboka. Legg ho til i kodeboka først, eller skriv ei anna.</translation>
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
        <translation>i gang</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
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
        <translation>tel ikkje</translation>
    </message>
    <message>
        <source>says nothing on it</source>
        <translation>seier ikkje noko om det</translation>
    </message>
    <message>
        <source>answers outside the questions</source>
        <translation>svarer utanom spørsmåla</translation>
    </message>
    <message>
        <source>answers elsewhere</source>
        <translation>svarer ein annan stad</translation>
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
        <translation>utan %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>kan ikkje avgjerast</translation>
    </message>
    <message>
        <source>round</source>
        <translation>runde</translation>
    </message>
    <message>
        <source>query “%1”</source>
        <translation>spørjinga «%1»</translation>
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
        <translation>beden om å svare</translation>
    </message>
    <message>
        <source>words for numbers</source>
        <translation>ord for tall</translation>
    </message>
    <message>
        <source>order of the flow diagram</source>
        <translation>rekkjefølgja i flytdiagrammet</translation>
    </message>
    <message>
        <source>words that point to statements</source>
        <translation>ord som tyder på utsegner</translation>
    </message>
    <message>
        <source>nothing to code in “%1”</source>
        <translation>ikkje noko å kode i «%1»</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>forkortingar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln setning</numerusform>
            <numerusform>%Ln setningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Det er inga fil «%1». Kontroller namn og mappe.</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 redda</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillingar</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>kodarar</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekstar</translation>
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
        <translation>argument i utdrag</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>settled differences</source>
        <translation>avgjorde skilnader</translation>
    </message>
    <message>
        <source>times of changes</source>
        <translation>tider for endringar</translation>
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
        <translation>attkjende ord</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>kodebok</translation>
    </message>
    <message>
        <source>%1: %2 rows and %3 pages of the file cannot be read</source>
        <translation>%1: %2 rader og %3 sider av fila kan ikkje lesast</translation>
    </message>
    <message>
        <source>%1: the place in the file is not known any more</source>
        <translation>%1: staden i fila er ikkje kjend lenger</translation>
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
        <translation>eit fjerna brev</translation>
    </message>
    <message>
        <source>The file that “%1” came from is lost; its text is whole.</source>
        <translation>Fila som «%1» kom frå, er tapt; teksten er heil.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported: of %2 characters %3 are lost and stand as %4. What was quoted is there.</source>
        <translation>Teksten i «%1» er ikkje den som vart importert: av %2 teikn er %3 tapt og står som %4. Det som vart sitert, er der.</translation>
    </message>
    <message>
        <source>%1 stand for what is lost and was named: %2.</source>
        <translation>%1 står for det som er tapt og vart vist til: %2.</translation>
    </message>
    <message>
        <source>%1: %2 rows told of something that is lost, and were left out.</source>
        <translation>%1: %2 rader fortalde om noko som er tapt, og vart utelatne.</translation>
    </message>
    <message>
        <source>%1 edits of the journal cannot be read any more and were left out.</source>
        <translation>%1 endringar i journalen kan ikkje lesast lenger og vart utelatne.</translation>
    </message>
    <message>
        <source>The journal is not whole or tells of texts that are lost: what is left of it is chained anew, and states of before cannot be brought back.</source>
        <translation>Journalen er ikkje heil, eller fortel om tekstar som er tapte: det som er att av han, er kjeda på nytt, og tilstandar frå før kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Of %1 pages of the file %2 are missing and %3 cannot be read.</source>
        <translation>Av %1 sider i fila manglar %2, og %3 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Byrjinga av fila er skadd.</translation>
    </message>
    <message>
        <source>What tells this project from others is lost: copies of it are no longer seen to be its copies.</source>
        <translation>Det som skil dette prosjektet frå andre, er tapt: kopiar av det blir ikkje lenger kjende att som kopiar.</translation>
    </message>
    <message>
        <source>%1 rows were found of which nobody can say what they are of.</source>
        <translation>%1 rader vart funne som ingen kan seie kva høyrer til.</translation>
    </message>
    <message>
        <source>%1: %2 rows were put back from the journal.</source>
        <translation>%1: %2 rader vart henta tilbake frå journalen.</translation>
    </message>
    <message>
        <source>%1 passages were put where their quotes stand.</source>
        <translation>%1 utdrag vart flytta dit sitata deira står.</translation>
    </message>
    <message>
        <source>%1 passages quote what their letter has at their place.</source>
        <translation>%1 utdrag siterer det brevet har på plassen deira.</translation>
    </message>
    <message>
        <source>Lost letter %1</source>
        <translation>Tapt brev %1</translation>
    </message>
    <message>
        <source>Lost coder %1</source>
        <translation>Tapt kodar %1</translation>
    </message>
    <message>
        <source>Lost task %1</source>
        <translation>Tapt oppgåve %1</translation>
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
        <translation>Eit utdrag låg utanfor teksten i brevet og er tapt: «%1».</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Kodeks. Recover it with that version.</source>
        <translation>«%1» er laga av ein nyare Kodeks. Redd det med den versjonen.</translation>
    </message>
    <message>
        <source>Nothing of a Kodeks project can be read in “%1”. Use a backup of it.</source>
        <translation>Ingenting av eit Kodeks-prosjekt kan lesast i «%1». Bruk ein tryggingskopi.</translation>
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
        <translation>Det som kunne lesast, er redda i «%1»: %2 og %3. Den skadde fila er som ho var.</translation>
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
        <translation>Reddar det som er att av «%1»</translation>
    </message>
    <message>
        <source>Save What Is Left</source>
        <translation>Redd det som er att</translation>
    </message>
</context>
<context>
    <name>RefiCodes</name>
    <message>
        <source>(without a name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, named by their path.</source>
        <translation>
            <numerusform>%n kode ligg ikkje under noka gruppe som heiter Tasks, Actors, Directions eller Arguments; den er eit tema her, med stien som namn.</numerusform>
            <numerusform>%n kodar ligg ikkje under noka gruppe som heiter Tasks, Actors, Directions eller Arguments; dei er tema her, med stien som namn.</numerusform>
        </translation>
    </message>
    <message>
        <source>These directions name no two actors (“A → B”), so they are themes here: %1.</source>
        <translation>Desse retningane har ikkje to aktørar («A → B») og er derfor tema her: %1.</translation>
    </message>
    <message>
        <source>“%1” has codes within codes more than %2 deep; make its code tree flatter.</source>
        <translation>«%1» har kodar i kvarandre meir enn %2 nivå djupt; gjer kodetreet flatare.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 codes; divide the project.</source>
        <translation>«%1» har fleire enn %2 kodar; del opp prosjektet.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have a colour that is not known here; they have none: %1.</source>
        <translation>
            <numerusform>%n kode har ein farge som ikkje er kjend her; den har ingen: %1.</numerusform>
            <numerusform>%n kodar har fargar som ikkje er kjent her; dei har ingen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefiPositions</name>
    <message>
        <source>CRLF counted as one character</source>
        <translation>CRLF talt som eitt teikn</translation>
    </message>
    <message>
        <source>line breaks counted as two characters</source>
        <translation>linjeskift talt som to teikn</translation>
    </message>
    <message>
        <source>the byte order mark counted</source>
        <translation>byterekkjefølgjemerket talt med</translation>
    </message>
    <message>
        <source>UTF-16 units counted</source>
        <translation>UTF-16-einingar talt</translation>
    </message>
    <message>
        <source>as the standard counts</source>
        <translation>slik standarden tel</translation>
    </message>
    <message>
        <source>bytes of UTF-8 counted</source>
        <translation>byte i UTF-8 talt</translation>
    </message>
    <message>
        <source>the end being the last character</source>
        <translation>slutten rekna som siste teikn</translation>
    </message>
</context>
<context>
    <name>RefiXml</name>
    <message>
        <source>“%1” declares a document type, which no such file needs and which may do harm; export it again from the program it came from.</source>
        <translation>«%1» erklærer ein dokumenttype, noko ingen slik fil treng, og som kan gjere skade; eksporter den på nytt frå programmet den kjem frå.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements; divide the project in the program it came from.</source>
        <translation>«%1» har fleire enn %2 element; del opp prosjektet i programmet det kjem frå.</translation>
    </message>
    <message>
        <source>“%1” has a text that is too large, in line %2; divide the project in the program it came from.</source>
        <translation>«%1» har ein tekst som er for stor, på linje %2; del opp prosjektet i programmet det kjem frå.</translation>
    </message>
    <message>
        <source>“%1” is no complete XML: line %2, column %3 cannot be read. Export it again from the program it came from.</source>
        <translation>«%1» er ikkje fullstendig XML: linje %2, kolonne %3 kan ikkje lesast. Eksporter den på nytt frå programmet den kjem frå.</translation>
    </message>
    <message>
        <source>“%1” has an element with more than %2 attributes, which no program writes; export it again from the program it came from.</source>
        <translation>«%1» har eit element med meir enn %2 attributt, noko ingen program skriv; eksporter det på nytt frå programmet det kom frå.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>There are too many units to draw from; take larger units for the interval.</source>
        <translation>Det er for mange einingar å trekkje frå; bruk større einingar for intervallet.</translation>
    </message>
    <message>
        <source>The reckoning was cancelled.</source>
        <translation>Berekninga vart avbroten.</translation>
    </message>
    <message>
        <source>The data have %1 different values, and this metric or these weights can compare %2; use fewer, or nominal.</source>
        <translation>Dataa har %1 ulike verdiar, og denne metrikken eller desse vektene kan samanlikne høgst %2; bruk færre, eller nominal.</translation>
    </message>
    <message>
        <source>“%1” is below 0, which the ratio metric does not know; use interval.</source>
        <translation>«%1» er mindre enn 0, og slike tal finst ikkje på forholdstalsskalaen (ratio); bruk interval.</translation>
    </message>
    <message>
        <source>The sets have too many codes to be compared with one another; use nominal_set.</source>
        <translation>Mengdene har for mange kodar til å samanliknast med kvarandre; bruk nominal_set.</translation>
    </message>
    <message>
        <source>The matrix of weights needs a row and a column for each of the %1 codes.</source>
        <translation>Vektmatrisa må ha ei rad og ein kolonne for kvar av dei %1 kodane.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that nobody coded were left out.</source>
        <translation>
            <numerusform>%n eining som ingen koda, er utelaten.</numerusform>
            <numerusform>%n einingar som ingen koda, er utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation>Éi eining seier ingenting om reliabiliteten.</translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: sjå etter kodar som er bytt om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>Interval unreliable below %1 units.</source>
        <translation>Intervallet er upåliteleg med færre enn %1 einingar.</translation>
    </message>
    <message>
        <source>The figure is not defined for %1 of the %2 resamples; they were left out.</source>
        <translation>Talet er ikkje definert for %1 av dei %2 utvala; dei er utelatne.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be reckoned with, as this metric or these weights need; use numbers, or nominal.</source>
        <translation>«%1» er ikkje eit tal som det kan reknast med, slik denne metrikken eller desse vektene krev; bruk tal, eller nominal.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so the order of the codes is not known; name the codes in their order, or use nominal.</source>
        <translation>«%1» er ikkje eit tal, så rekkjefølgja på kodane er ikkje kjende; oppgi kodane i rekkjefølgje, eller bruk nominal.</translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation>«%1» brukte aldri denne koden.</translation>
    </message>
    <message>
        <source>A bootstrap needs at least one resample; ask for 1,000.</source>
        <translation>Bootstrap treng minst eitt utval; be om 1000.</translation>
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
            <numerusform>%n utdrag mistar oppgåva, men blir ståande med alt anna som er sagt om det.</numerusform>
            <numerusform>%n utdrag mistar oppgåva, men blir ståande med alt anna som er sagt om dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n task(s) below it are removed too.</source>
        <translation>
            <numerusform>Den %n oppgåva under han blir òg fjerna.</numerusform>
            <numerusform>Dei %n oppgåvene under han blir òg fjerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Angre hentar den tilbake.</translation>
    </message>
    <message>
        <source>No direction names it, so no passage changes.</source>
        <translation>Ingen retning bruker den, så ingen utdrag blir endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their direction but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n utdrag mistar retninga, men blir ståande med alt anna som er sagt om det.</numerusform>
            <numerusform>%n utdrag mistar retninga, men blir ståande med alt anna som er sagt om dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose the argument but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n utdrag mistar argumentet, men blir ståande med alt anna som er sagt om det.</numerusform>
            <numerusform>%n utdrag mistar argumentet, men blir ståande med alt anna som er sagt om dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes below %2 with the %n task(s) below it.</source>
        <translation>
            <numerusform>«%1» kjem under %2 med %n oppgåve under seg.</numerusform>
            <numerusform>«%1» kjem under %2 med %n oppgåver under seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n passage(s) stay as they are.</source>
        <translation>
            <numerusform>Dei %n utdraga deira blir som dei er.</numerusform>
            <numerusform>Dei %n utdraga blir som dei er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No task</source>
        <translation>Ingen oppgåve</translation>
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
        <translation>Utdrag etter oppgåve</translation>
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
        <translation>Namn</translation>
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
        <translation>Hald utanfor</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Utan oppgåve</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>task</source>
        <translation>oppgåve</translation>
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
        <translation>Notat</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Oppgåva «%1»</translation>
    </message>
    <message>
        <source>Direction “%1”</source>
        <translation>Retninga «%1»</translation>
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
        <translation>Berre: %1</translation>
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
        <translation>Kodarar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Letters compared</source>
        <translation>Brev samanlikna</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Units compared</source>
        <translation>Einingar samanlikna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>coded by one or more</source>
        <translation>koda av minst éin</translation>
    </message>
    <message>
        <source>coded by all</source>
        <translation>koda av alle</translation>
    </message>
    <message>
        <source>Agreement by component (nominal)</source>
        <translation>Samsvar etter komponent (nominalt)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Teikn</translation>
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
        <translation>%1 par av utdrag, %2 av dei utan forskjell.</translation>
    </message>
    <message>
        <source>Disagreement by kind</source>
        <translation>Usemje etter type</translation>
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
        <translation>Berre %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The %1 most used of %2 codes, each present or absent</source>
        <translation>Dei %1 mest brukte av %2 kodar, kvar til stades eller ikkje</translation>
    </message>
    <message>
        <source>Each code, present or absent</source>
        <translation>Kvar kode, til stades eller ikkje</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referansar</translation>
    </message>
    <message>
        <source>Agreement between coders: %1</source>
        <translation>Samsvar mellom kodarar: %1</translation>
    </message>
    <message>
        <source>Methods, to paste (%1)</source>
        <translation>Metode, til å lime inn (%1)</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that is translated into, in itself.</extracomment>
        <translation>Norsk nynorsk</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>ikkje definert</translation>
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
        <translation>Samanlikna som tekstspenn var u-alfa (Krippendorff mfl. 2016) %1.</translation>
    </message>
    <message>
        <source>Method of the intervals: %1.</source>
        <translation>Intervallmetode: %1.</translation>
    </message>
    <message>
        <source>A letter that a coder had not begun counts as uncoded by that coder (%1 of %2 letters).</source>
        <translation>Eit brev som ein kodar ikkje hadde byrja på, blir rekna som ukoda av denne kodaren (%1 av %2 brev).</translation>
    </message>
    <message>
        <source>Letters that not all of the coders had begun were left out (%1 of %2).</source>
        <translation>Brev som ikkje alle kodarane hadde byrja på, vart utelate (%1 av %2).</translation>
    </message>
    <message>
        <source>The codings of %1 in %2 (%3; unit of analysis: %4) were compared in Kodeks %5.</source>
        <translation>Kodingane til %1 i %2 (%3; analyseeining: %4) vart samanlikna i Kodeks %5.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) was %1.</source>
        <translation>Krippendorffs alfa (nominal) var %1.</translation>
    </message>
    <message>
        <source>The value of a unit is the set of the codes given to it; units that no coder coded for a component count only for whether a passage was coded.</source>
        <translation>Verdien av ei eining er mengda av kodar den fekk; einingar som ingen kodar koda for ein komponent, tel berre med for om eit utdrag var koda.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>whether a passage was coded</source>
        <translation>om eit utdrag var koda</translation>
    </message>
    <message>
        <source>the actor from whom</source>
        <translation>frå-aktør</translation>
    </message>
    <message>
        <source>the actor to whom</source>
        <translation>til-aktør</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
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
        <translation>teikn</translation>
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
            <numerusform>%n teikn</numerusform>
            <numerusform>%n teikn</numerusform>
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
            <numerusform>%n setningar</numerusform>
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
        <translation>teikn</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>setningar</translation>
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
        <translation>Funne av berre éin kodar</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>Direction (not both transfers)</source>
        <translation>Retning (ikkje begge overføringar)</translation>
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
        <translation>%1 av %2: dei som alle kodarane har byrja på eller merkt som ferdige</translation>
    </message>
    <message>
        <source>%1 of %2: those that some of the coders have begun, since none has been begun by all</source>
        <translation>%1 av %2: dei som nokon av kodarane har byrja på, sidan ingen er byrja på av alle</translation>
    </message>
    <message>
        <source>%1, of which %2 have been begun by all coders</source>
        <translation>%1, og %2 er byrja på av alle kodarane</translation>
    </message>
    <message>
        <source>%1, all begun by all coders</source>
        <translation>%1, alle byrja på av alle kodarane</translation>
    </message>
    <message>
        <source>percentile bootstrap, %1 resamples of %2, seed %3</source>
        <translation>persentil-bootstrap, %1 utval av %2, startverdi %3</translation>
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
        <translation>Berre</translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; letters and codes that it rules out were left out.</source>
        <translation>Berre utdrag som oppfyller spørjinga «%1», blir rekna som koda; brev og kodar som ho utelukkar, er utelatne.</translation>
    </message>
    <message>
        <source>They are rounds of one person, so that the figures are of intra-coder agreement.</source>
        <translation>Dei er rundar av éin person, så tala gjeld intrakodarsamsvar.</translation>
    </message>
    <message>
        <source>Tasks were compared at level %1 of their tree, a group counting as one code.</source>
        <translation>Oppgåver vart samanlikna på nivå %1 i treet, der ei gruppe blir rekna som éin kode.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>wanted %1 first and wants %2 then</source>
        <translation>ville %1 først og vil %2 sidan</translation>
    </message>
    <message>
        <source>said nothing first and wants %1 then</source>
        <translation>sa ikkje noko først og vil %1 sidan</translation>
    </message>
    <message>
        <source>wanted %1 first and says nothing then</source>
        <translation>ville %1 først og seier ikkje noko sidan</translation>
    </message>
    <message>
        <source>wants %1 in both rounds</source>
        <translation>vil %1 i begge rundane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln endring</numerusform>
            <numerusform>%Ln endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ingenting er endra</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample&apos;s file “%1” is missing. Install Kodeks again.</source>
        <translation>Fila «%1» til dømet manglar. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finst allereie. Vel eit anna namn; ingenting vart endra.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«%1» kan ikkje skrivast. Vel ei anna mappe.</translation>
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
        <translation>Dataa som tekstar på %1 blir gjenkjende med, er ikkje installerte. Installer Debian-pakken %2 (eller spør den som har ansvar for maskina), og prøv igjen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan, which recognises text, is missing. Install Kodeks again.</source>
        <translation>«%1» kunne ikkje lesast: Programmet kodeks-scan, som kjenner igjen tekst, manglar. Installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan does not start. Look whether the Debian packages libtesseract5 and tesseract-ocr-nor are installed, or install Kodeks again.</source>
        <translation>«%1» kunne ikkje lesast: Programmet kodeks-scan startar ikkje. Sjå etter om Debian-pakkane libtesseract5 og tesseract-ocr-nor er installert, eller installer Kodeks på nytt.</translation>
    </message>
    <message>
        <source>The recognition was cancelled; no letter was imported.</source>
        <translation>Gjenkjenninga vart avbroten; ingen brev vart importerte.</translation>
    </message>
    <message>
        <source>No word was recognised in “%1”. Look whether it is a picture of text, not too faint and at least 200 dots per inch, and scan it again.</source>
        <translation>Ingen ord vart gjenkjende i «%1». Sjå etter om det er eit bilete av tekst, ikkje for svakt og med minst 200 punkt per tomme, og skann det på nytt.</translation>
    </message>
    <message>
        <source>No words were recognised there: page %1.</source>
        <translation>Ingen ord vart gjenkjende der: side %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) may be a section sign (§), which the data does not know; left as read and marked: %1.</source>
        <translation>
            <numerusform>%Ln ord kan vere eit paragrafteikn (§), som dataa ikkje kjenner; det står som det vart lese, og er merket: %1.</numerusform>
            <numerusform>%Ln ord kan vere paragrafteikn (§), som dataa ikkje kjenner; dei står som dei vart lesne, og er merket: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text was recognised (%1): %2 words, %3 of them doubtful (%4 %).</source>
        <translation>Teksten vart gjenkjend (%1): %2 ord, %3 av dei tvilsame (%4 %).</translation>
    </message>
    <message>
        <source>Not recognised, since damaged or too slow to read: page %1.</source>
        <translation>Ikkje gjenkjent, fordi den er skadd eller tek for lang tid: side %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section sign(s) (§) stand where “8”, “&amp;” or “$” was read before a number of a law.</source>
        <translation>
            <numerusform>%Ln paragrafteikn (§) står der det vart lese «8», «&amp;» eller «$» framfor nummeret i ei lov.</numerusform>
            <numerusform>%Ln paragrafteikn (§) står der det vart lese «8», «&amp;» eller «$» framfor nummeret i ei lov.</numerusform>
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
        <translation>Det er ingen ord å søkje etter i «%1». Skriv eitt eller fleire ord, ein &quot;frase&quot; eller byrjinga på eit ord med *.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Søket vart avbrote.</translation>
    </message>
    <message>
        <source>Looking for the places to code was cancelled.</source>
        <translation>Leitinga etter stader å kode vart avbroten.</translation>
    </message>
    <message>
        <source>There is no pattern to search for.</source>
        <translation>Det er ikkje noko mønster å søkje etter.</translation>
    </message>
    <message>
        <source>The pattern is longer than %1 characters.</source>
        <translation>Mønsteret er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read behind its character %2: %3.</source>
        <translation>Mønsteret «%1» kan ikkje lesast etter teikn %2: %3.</translation>
    </message>
    <message>
        <source>The pattern takes too long in “%1” and was stopped there; what it found before is shown. Make it simpler, such as without a * within a *.</source>
        <translation>Mønsteret tek for lang tid i «%1» og vart stoppa der; det som vart funne før det, blir vist. Gjer det enklare, til dømes utan ein * inni ein *.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>That settlement is no longer in the project.</source>
        <translation>Den avgjerda er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The project is coded blind. Mark “%1” as done before its differences are shown and settled.</source>
        <translation>Prosjektet blir koda blindt. Merk «%1» som ferdig før usemjene i det kan visast og avgjerast.</translation>
    </message>
    <message>
        <source>A passage to be settled belongs to another coder or letter.</source>
        <translation>Eit utdrag som skal avgjerast, høyrer til ein annan kodar eller eit anna brev.</translation>
    </message>
    <message>
        <source>There is no passage to be settled here.</source>
        <translation>Det er ikkje noko utdrag å avgjere her.</translation>
    </message>
    <message>
        <source>A difference that is left needs a note that says why.</source>
        <translation>Ei usemje som får stå, må ha eit notat som seier kvifor.</translation>
    </message>
    <message>
        <source>Only one of the coders has a passage here, so there are no two to take over.</source>
        <translation>Berre den eine av kodarane har eit utdrag her, så det finst ikkje to å ta over.</translation>
    </message>
    <message>
        <source>Two passages that were to be taken over no longer say the same. Look at the differences again; nothing was changed.</source>
        <translation>To utdrag som skulle takast over, seier ikkje lenger det same. Sjå på usemja igjen; ingenting vart endra.</translation>
    </message>
    <message>
        <source>A passage of another coder has the mark of the consensus. Go back to a copy of the project that is well.</source>
        <translation>Eit utdrag frå ein annan kodar er merkt som konsensus. Gå tilbake til ein kopi av prosjektet som er i orden.</translation>
    </message>
    <message>
        <source>The project is coded blind. Mark a letter as done before its differences are shown and settled.</source>
        <translation>Prosjektet blir koda blindt. Merk eit brev som ferdig før usemjene i det kan visast og avgjerast.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Samanlikninga vart avbroten.</translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first; then the two can be compared.</source>
        <translation>«%1» er ute av syne medan runden din går føre seg. Avslutt runden først; så kan dei to samanliknast.</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.</source>
        <translation>«%1» har meir i seg enn ein tabell over brev kan ha. Fjern det som ikkje trengst, eller del den opp.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: there is a cell beyond the first 1,000 columns. Remove what is not needed.</source>
        <translation>«%1», arket «%2», rad %3: det er ei celle utanfor dei første 1 000 kolonnane. Fjern det som ikkje trengst.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n formula(s) have no value in the file, so their cells could not be read (%3). Open and save the file in a spreadsheet program.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n formel har ingen verdi i fila, så cella kunne ikkje lesast (%3). Opne og lagre fila i eit reknearkprogram.</numerusform>
            <numerusform>«%1», arket «%2»: %n formlar har ingen verdi i fila, så cellene kunne ikkje lesast (%3). Opne og lagre fila i eit reknearkprogram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty (%3).</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n celle har ein feil i staden for ein verdi og vart rekna som tom (%3).</numerusform>
            <numerusform>«%1», arket «%2»: %n celler har feil i staden for verdiar og vart rekna som tomme (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n celle har ein feil i staden for ein verdi og vart teken som tom.</numerusform>
            <numerusform>«%1», arket «%2»: %n celler har ein feil i staden for ein verdi og vart tekne som tomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no workbook that Kodeks reads (.xlsx, .ods, .fods). Open it in a spreadsheet program, save the table as .xlsx or .csv and choose that.</source>
        <translation>«%1» er ikkje ei arbeidsbok som Kodeks les (.xlsx, .ods, .fods). Opn den i eit rekneark, lagre tabellen som .xlsx eller .csv, og vel den.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n comment(s) on cells were left out.</source>
        <translation>
            <numerusform>«%1», arket «%2»: %n kommentar til ei celle er utelaten.</numerusform>
            <numerusform>«%1», arket «%2»: %n kommentarar til celler er utelatne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>in a training</source>
        <translation>i ei opplæring</translation>
    </message>
    <message>
        <source>In a training you see your own passages alone, until it is ended.</source>
        <translation>I ei opplæring ser du berre dine eigne utdrag til den er avslutta.</translation>
    </message>
    <message>
        <source>coded blind</source>
        <translation>blindkoding</translation>
    </message>
    <message>
        <source>Coded blind: passages of others are shown in the letters that you have marked as done.</source>
        <translation>Blindkoding: utdraga til andre blir viste i breva du har merkt som ferdige.</translation>
    </message>
    <message>
        <source>in a new round</source>
        <translation>i ein ny runde</translation>
    </message>
    <message>
        <source>In a new round your earlier passages are out of sight, until it is ended.</source>
        <translation>I ein ny runde er dei tidlegare utdraga dine ute av syne til den er avslutta.</translation>
    </message>
</context>
<context>
    <name>SketchCheck</name>
    <message>
        <source>What is kept for finding texts like another (row %1 of the table “content_sketch”) does not belong to its text.</source>
        <translation>Det som er lagra for å finne tekstar som liknar på ein annan (rad %1 i tabellen «content_sketch»), høyrer ikkje til teksten.</translation>
    </message>
    <message>
        <source>Letters are not kept in the order of their names (the table “letter_order”): %1 places are wrong.</source>
        <translation>Breva er ikkje lagra i rekkjefølgje etter namn (tabellen «letter_order»): %1 plassar er feil.</translation>
    </message>
    <message>
        <source>“%1” is no value of a chain: these have 64 digits and letters from a to f.</source>
        <translation>«%1» er ingen verdi i ei kjede: slike har 64 siffer og bokstavar frå a til f.</translation>
    </message>
    <message>
        <source>No step of the journal has this value: what was written down when it was told has been changed since, taken out, or is of another project.</source>
        <translation>Ingen steg i journalen har denne verdien: det som var skrive då verdien vart oppgjeven, er endra sidan, teke ut, eller gjeld eit anna prosjekt.</translation>
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
        <translation>alle kodar</translation>
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
        <translation>F1 for teikn</translation>
    </message>
    <message>
        <source>Jaccard of characters</source>
        <translation>Jaccard for teikn</translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation>Cohens kappa for teikn</translation>
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
        <translation>Tekstspenn blir samanlikna teikn for teikn uansett eining; F1, Jaccard og kappa tel teikn og har ikkje noko intervall, sidan teikn ikkje er uavhengige.</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>None of the chosen coders marked a passage.</source>
        <translation>Ingen av dei valde kodarane har merka eit utdrag.</translation>
    </message>
    <message>
        <source>Every coder marked the whole text, so there is nothing not coded to tell from what is coded; reliability cannot be judged without variation.</source>
        <translation>Alle kodarane har merka heile teksten, så det finst ikkje noko ukoda å skilje det koda frå; reliabiliteten kan ikkje bedømmast utan variasjon.</translation>
    </message>
    <message>
        <source>The coders’ passages never overlap.</source>
        <translation>Kodarane sine utdrag overlappar aldri.</translation>
    </message>
    <message>
        <source>Only one code occurs where the coders’ passages overlap.</source>
        <translation>Berre éin kode finst der kodarane sine utdrag overlappar.</translation>
    </message>
    <message>
        <source>Passages of this code never overlap another coder’s passages.</source>
        <translation>Utdrag med denne koden overlappar aldri utdraga til ein annan kodar.</translation>
    </message>
    <message>
        <source>Passages of %1 with the codes “%2” and “%3” overlap at %4 in “%5”, so the text cannot be divided among the codes; each code on its own is compared.</source>
        <translation>Utdrag frå %1 med kodane «%2» og «%3» overlappar ved %4 i «%5», så teksten kan ikkje delast mellom kodane; kvar kode blir samanlikna for seg.</translation>
    </message>
    <message>
        <source>Figures of characters compare exactly two coders; choose two, or use u-alpha.</source>
        <translation>Tal for teikn samanliknar nøyaktig to kodarar; vel to, eller bruk u-alfa.</translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation>Mindre samsvar enn tilfeldig: sjå etter kodar som er bytt om eller forstått ulikt.</translation>
    </message>
    <message>
        <source>%1 resamples are too many for %2 codes; ask for fewer.</source>
        <translation>%1 utval er for mange for %2 kodar; be om færre.</translation>
    </message>
    <message>
        <source>Interval unreliable below %1 letters.</source>
        <translation>Intervallet er upåliteleg med færre enn %1 brev.</translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation>Eitt brev gir ikkje noko intervall.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” has no passage and counts as a coder who coded nothing.</source>
        <translation>«%1» har ingen utdrag og blir rekna som ein kodar som ikkje koda noko.</translation>
    </message>
    <message>
        <source>“%1” never used the code “%2”.</source>
        <translation>«%1» brukte aldri koden «%2».</translation>
    </message>
    <message>
        <source>No letter has passages of two of the coders; what a coder has not read counts as uncoded.</source>
        <translation>Ingen brev har utdrag av to av kodarane; det ein kodar ikkje har lese, blir rekna som ukoda.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>A temporary file could not be used; see that there is room for such files, and try again.</source>
        <translation>Ei mellombels fil kunne ikkje brukast. Sjå etter at det er plass til slike filer, og prøv igjen.</translation>
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
        <translation>Fleiss&apos; kappa</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss&apos; κ</translation>
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
        <translation>Prosjektet «%1» finst ikkje. Kontroller namn og mappe, eller lag eit nytt prosjekt.</translation>
    </message>
    <message>
        <source>Something is being written to the project “%1” just now, so it cannot be read. Try again when it is done.</source>
        <translation>Noko blir skrive til prosjektet «%1» akkurat no, så det kan ikkje lesast. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Kodeks project.</source>
        <translation>«%1» er ikkje ei fil. Vel eit Kodeks-prosjekt.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>Prosjektet «%1» kan ikkje lesast. Be eigaren om tilgang til å lese det.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» finst allereie. Vel eit anna namn; ingenting vart endra.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>Mappa «%1» finst ikkje. Lag den først, eller vel ein annan.</translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation>Det brevet er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Kodeks. Install the newest version to open it; the file is unchanged.</source>
        <translation>Prosjektet «%1» er laga med ein nyare Kodeks. Installer den nyaste versjonen for å opne det; fila er uendra.</translation>
    </message>
    <message>
        <source>The project “%1” was made by an older Kodeks and must be opened for writing once, to be brought up to date.</source>
        <translation>Prosjektet «%1» er laga med ein eldre Kodeks og må opnast for skriving éin gong for å bli oppdatert.</translation>
    </message>
    <message>
        <source>What this would change is no longer as it was; nothing was changed.</source>
        <translation>Det som skulle endrast, er ikkje lenger som det var; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The project “%1” was moved or deleted while it was open. Put it back, or open it where it is now; nothing since then was saved.</source>
        <translation>Prosjektet «%1» vart flytta eller sletta medan det var ope. Legg det tilbake, eller opne det der det er no; ingenting sidan då er lagra.</translation>
    </message>
    <message>
        <source>The project “%1” is in use by another program. Close it there and try again; nothing was changed.</source>
        <translation>Prosjektet «%1» er i bruk i eit anna program. Lukk det der og prøv igjen; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The disk that holds the project “%1” is full. Free some space and try again; nothing was changed.</source>
        <translation>Disken som prosjektet «%1» ligg på, er full. Frigjer plass og prøv igjen; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be written. Make the file and its folder writable, or copy it elsewhere; nothing was changed.</source>
        <translation>Det kan ikkje skrivast til prosjektet «%1». Gjer fila og mappa skrivbare, eller kopier det til ein annan stad; ingenting vart endra.</translation>
    </message>
    <message>
        <source>“%1” is not a Kodeks project. Choose a file that Kodeks has made.</source>
        <translation>«%1» er ikkje eit Kodeks-prosjekt. Vel ei fil som Kodeks har laga.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, or its folder cannot be written. Check that both exist and that you may use them.</source>
        <translation>Prosjektet «%1» kan ikkje opnast, eller det kan ikkje skrivast i mappa. Kontroller at begge finst, og at du har tilgang til dei.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written. Check the disk and try again; nothing was changed.</source>
        <translation>Prosjektet «%1» kunne ikkje lesast eller skrivast. Kontroller disken og prøv igjen; ingenting vart endra.</translation>
    </message>
    <message>
        <source>Something is too large for the project “%1”; nothing was changed.</source>
        <translation>Noko er for stort for prosjektet «%1»; ingenting vart endra.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Avbrote; ingenting vart endra.</translation>
    </message>
    <message>
        <source>This does not fit with what is in the project “%1”; nothing was changed.</source>
        <translation>Dette passar ikkje med det som er i prosjektet «%1»; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The project “%1” could not be used; nothing was changed.</source>
        <translation>Prosjektet «%1» kunne ikkje brukast; ingenting vart endra.</translation>
    </message>
    <message>
        <source>What the journal keeps of an edit cannot be read; nothing was changed. Check the project, and go back to an earlier copy if it is damaged.</source>
        <translation>Det journalen har om ei endring, kan ikkje lesast; ingenting vart endra. Kontroller prosjektet, og gå tilbake til ein tidlegare kopi viss det er skadd.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged: its tables are not those of a project. Go back to a copy that is well.</source>
        <translation>Prosjektet «%1» er skadd: tabellane er ikkje eit prosjekts tabellar. Gå tilbake til ein kopi som er i orden.</translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation>Det utdraget er ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The file had lost the marks of a Kodeks project; they have been put back.</source>
        <translation>Fila hadde mista merka til eit Kodeks-prosjekt; dei er sette på plass.</translation>
    </message>
    <message>
        <source>The search index was missing and has been made anew.</source>
        <translation>Søkjeindeksen mangla og er laga på nytt.</translation>
    </message>
    <message>
        <source>The project “%1” is encrypted. It opens with its passphrase.</source>
        <translation>Prosjektet «%1» er kryptert. Det blir opna med passordfrasen sin.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”. See that capitals and the keyboard&apos;s language are as they were when it was chosen. If you are sure of it, the beginning of the file may be damaged: try a backup.</source>
        <translation>Dette er ikkje passordfrasen til «%1». Sjå etter at store bokstavar og tastaturspråket er som då han vart vald. Er du sikker på han, kan byrjinga av fila vere skadd: prøv ein tryggleikskopi.</translation>
    </message>
    <message>
        <source>What was written of “%1” is not the same as what was read, so the file was left as it was. Check the project, and try again.</source>
        <translation>Det som vart skrive av «%1», er ikkje det same som vart lese, så fila vart verande som ho var. Kontroller prosjektet, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no edit %1 in the journal. “kodeks restore PROJECT” lists the states one can go back to.</source>
        <translation>Det er inga endring %1 i journalen. «kodeks restore PROSJEKT» listar tilstandane ein kan gå tilbake til.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its name and whether you may read it.</source>
        <translation>«%1» kan ikkje lesast: %2. Kontroller namnet og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Open a backup, or save what is left of it in a new project (kodeks recover); Kodeks has not changed it.</source>
        <translation>Prosjektet «%1» er skadd. Opne ein tryggingskopi, eller redd det som er att, i eit nytt prosjekt (kodeks recover); Kodeks har ikkje endra det.</translation>
    </message>
    <message>
        <source>This project was saved from a damaged file whose journal was not whole, so states of before then cannot be brought back. Use a backup of that time.</source>
        <translation>Dette prosjektet vart redda frå ei skadd fil der journalen ikkje var heil, så tilstandar frå før det kan ikkje hentast tilbake. Bruk ein tryggingskopi frå den tida.</translation>
    </message>
    <message>
        <source>That is no longer in the history.</source>
        <translation>Det er ikkje lenger i historikken.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Learning from what is coded was cancelled.</source>
        <translation>Læringa av det som er koda, vart avbroten.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikkje noko brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; there is no passage from %3 to %4.</source>
        <translation>«%1» har %2 teikn; det finst ikkje noko utdrag frå %3 til %4.</translation>
    </message>
    <message>
        <source>“%1” in the passage</source>
        <translation>«%1» i utdraget</translation>
    </message>
    <message>
        <source>“%1” in the heading</source>
        <translation>«%1» i overskrifta</translation>
    </message>
    <message>
        <source>“%1” close by</source>
        <translation>«%1» i nærleiken</translation>
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
            <numerusform>gitt for %n utdrag sidan</numerusform>
            <numerusform>gitt for %n utdrag sidan</numerusform>
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
        <translation>Målinga av forslaga vart avbroten.</translation>
    </message>
    <message>
        <source>coded so in %1, the same words</source>
        <translation>koda slik i %1, dei same orda</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation>Oppsummeringa vart avbroten.</translation>
    </message>
    <message>
        <source>“%1” is there and what may have been written in it cannot be read, so it was left as it is. Move it away, or write the summary under another name.</source>
        <translation>«%1» ligg der, og det som kan vere skrive i fila, kan ikkje lesast, så ho vart ikkje rørt. Flytt ho, eller skriv oppsummeringa under eit anna namn.</translation>
    </message>
    <message>
        <source>There is no file “%1” to take the assessments from.</source>
        <translation>Det er inga fil «%1» å hente vurderingane frå.</translation>
    </message>
    <message>
        <source>written by Kodeks</source>
        <translation>skrive av Kodeks</translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text</source>
        <translation>laget av %1 av OpenDocument-teksten</translation>
    </message>
    <message>
        <source>written by Kodeks, since LibreOffice is not installed</source>
        <translation>skrive av Kodeks, sidan LibreOffice ikkje er installert</translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text, with tags for screen readers</source>
        <translation>laget av %1 av OpenDocument-teksten, med merke for skjermlesarar</translation>
    </message>
    <message>
        <source>Pages cannot be printed here.</source>
        <translation>Sider kan ikkje skrivast ut her.</translation>
    </message>
    <message>
        <source>printed by Kodeks without tags, since LibreOffice is not installed</source>
        <translation>skrive ut av Kodeks utan taggar, sidan LibreOffice ikkje er installert</translation>
    </message>
    <message>
        <source>A summary is a file that ends with one of: %1.</source>
        <translation>Ei oppsummering er ei fil som sluttar med ein av: %1.</translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>“%1” is a codebook, not a letter; bring it in as a codebook (Project, Import a codebook, or “kodeks new PROJECT --codebook FILE”).</source>
        <translation>«%1» er ei kodebok, ikkje eit brev; importer den som kodebok (Prosjekt, Importer ei kodebok, eller «kodeks new PROSJEKT --codebook FIL»).</translation>
    </message>
    <message>
        <source>“%1” is the report of an import, not a letter; it was left out.</source>
        <translation>«%1» er rapporten frå ein import, ikkje eit brev; den er utelaten.</translation>
    </message>
    <message>
        <source>“%1” is a table of coded passages, not a letter; bring it in as passages (Project, Import passages, or “kodeks import-passages”) once the letters are in.</source>
        <translation>«%1» er ein tabell med koda utdrag, ikkje eit brev; importer den som utdrag (Prosjekt, Importer utdrag, eller «kodeks import-passages») når breva er inne.</translation>
    </message>
</context>
<context>
    <name>TaskTree</name>
    <message>
        <source>“name” is missing; give every group a name.</source>
        <translation>«name» manglar; gi kvar gruppe eit namn.</translation>
    </message>
    <message>
        <source>the group “%1” stands here twice; remove one of them.</source>
        <translation>gruppa «%1» står her to gonger; fjern den eine.</translation>
    </message>
    <message>
        <source>a group in “%1” has no name; write the names of groups with “ / ” between them.</source>
        <translation>ei gruppe i «%1» har ikkje noko namn; skriv gruppenamna med « / » mellom.</translation>
    </message>
    <message>
        <source>groups lie within groups more than %1 deep; make the tree flatter.</source>
        <translation>gruppene ligg i kvarandre meir enn %1 nivå djupt; gjer treet flatare.</translation>
    </message>
    <message>
        <source>there are more than %1 tasks and groups; divide the codebook.</source>
        <translation>det er meir enn %1 oppgåver og grupper; del opp kodeboka.</translation>
    </message>
    <message>
        <source>there is no task “%1” for it to lie beneath; correct “parent_id”.</source>
        <translation>det finst inga oppgåve «%1» ho kan liggje under; rett opp «parent_id».</translation>
    </message>
    <message>
        <source>“%1” lies beneath itself or more than %2 deep; correct its parents.</source>
        <translation>«%1» ligg under seg sjølv eller meir enn %2 nivå djupt; rett opp det den ligg under.</translation>
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
        <translation>DOS-kodesida %1</translation>
    </message>
    <message>
        <source>Its encoding is not said and seems to be %1; look whether the letters are right: “%2”. If they are not, save it again as UTF-8.</source>
        <translation>Teiknkodinga er ikkje oppgitt og ser ut til å vere %1; sjå om bokstavane er rette: «%2». Er dei ikkje det, lagre fila på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Its characters had been encoded twice (“Ã¥” for “å”) and were read as they were meant.</source>
        <translation>Teikna var koda to gonger («Ã¥» for «å») og er lese slik dei var meinte.</translation>
    </message>
    <message>
        <source>Some of its characters seem to have been encoded twice: “%1”; compare it with the original.</source>
        <translation>Nokre av teikna ser ut til å vere koda to gonger: «%1»; samanlikn med originalen.</translation>
    </message>
    <message>
        <source>Its encoding is not said and uncertain; look whether the letters are right: “%1”. If they are not, save it again as UTF-8.</source>
        <translation>Teiknkodinga er ikkje oppgitt og usikker; sjå om bokstavane er rette: «%1». Er dei ikkje det, lagre fila på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Some of its characters are damaged or in an unknown encoding and stand as “�”; get an undamaged copy.</source>
        <translation>Nokre av teikna er skadd eller i ei ukjend teiknkoding og står som «�»; skaff ein uskadd kopi.</translation>
    </message>
    <message>
        <source>It says that its encoding is “%1”, but it is not; it was read as %2.</source>
        <translation>Den oppgir teiknkodinga «%1», men det stemmer ikkje; den er lesen som %2.</translation>
    </message>
    <message>
        <source>“%1” seems to be %2, but has bytes that mean nothing in it; save it again as UTF-8 and import it once more.</source>
        <translation>«%1» ser ut til å vere %2, men har byte som ikkje betyr noko der; lagre den på nytt som UTF-8, og importer den igjen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its byte %2 does not belong to UTF-8; get an undamaged copy, or save it again as UTF-8.</source>
        <translation>«%1» er skadd: byte nummer %2 høyrer ikkje til i UTF-8; skaff ein uskadd kopi, eller lagre den på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read as text; divide it into smaller files.</source>
        <translation>«%1» er for stor til å lesast som tekst; del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>“%1” is %2, and Kodeks reads plain text; save it as plain text and use that file.</source>
        <translation>«%1» er %2, og Kodeks les rein tekst; lagre den som rein tekst, og bruk den fila.</translation>
    </message>
    <message>
        <source>“%1” has NUL bytes, so it is not plain text; save it as plain text and use that file.</source>
        <translation>«%1» har NUL-byte og er derfor ikkje rein tekst; lagre den som rein tekst, og bruk den fila.</translation>
    </message>
    <message>
        <source>“%1” is full of control characters, so it is not plain text; save it as plain text and use that file.</source>
        <translation>«%1» er full av kontrollteikn og er derfor ikkje rein tekst; lagre den som rein tekst, og bruk den fila.</translation>
    </message>
    <message>
        <source>“%1” is empty; choose a file that has text in it.</source>
        <translation>«%1» er tom; vel ei fil som har tekst i seg.</translation>
    </message>
    <message>
        <source>“%1” has only spaces and line breaks; choose a file that has text in it.</source>
        <translation>«%1» har berre mellomrom og linjeskift; vel ei fil som har tekst i seg.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Say whose passages are to be coded: the project does not have exactly one consensus.</source>
        <translation>Sei kven utdraga sine som skal kodast: prosjektet har ikkje nøyaktig éin konsensus.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation>Det er ikkje noko brev «%1» i prosjektet.</translation>
    </message>
    <message>
        <source>“%1” has no passage like that, so there is nothing to code.</source>
        <translation>«%1» har ikkje noko slikt utdrag, så det er ingenting å kode.</translation>
    </message>
    <message>
        <source>The training is under way: what is not coded yet counts as not coded.</source>
        <translation>Opplæringa går føre seg: det som enno ikkje er koda, blir rekna som ikkje koda.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were not coded.</source>
        <translation>
            <numerusform>%n stad vart ikkje koda.</numerusform>
            <numerusform>%n stader vart ikkje koda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than %1 passages here: their figures are shaky, a few passages more can turn them. Look at the differences rather than at the numbers, or choose more passages of these codes.</source>
        <translation>
            <numerusform>%n kode har færre enn %1 utdrag her: talet for den er uvisst, nokre få utdrag til kan snu det. Sjå heller på forskjellane enn på talet, eller vel fleire utdrag av denne koden.</numerusform>
            <numerusform>%n kodar har færre enn %1 utdrag her: tala for dei er usikre, nokre få utdrag til kan snu dei. Sjå heller på forskjellane enn på tala, eller vel fleire utdrag av desse kodane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were chosen are no longer there and are left out.</source>
        <translation>
            <numerusform>%n utdrag som vart valde, finst ikkje lenger og er utelate.</numerusform>
            <numerusform>%n utdrag som vart valde, finst ikkje lenger og er utelate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand outside the places and are not compared.</source>
        <translation>
            <numerusform>%n utdrag står utanfor stadene og er ikkje samanlikna.</numerusform>
            <numerusform>%n utdrag står utanfor stadene og er ikkje samanlikna.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation>Det er inga opplæring. «kodeks training PROSJEKT list» nemner dei som finst.</translation>
    </message>
    <message>
        <source>The coder whose passages “%1” was trained on is no longer in the project.</source>
        <translation>Kodaren som «%1» vart lært opp på utdraga til, finst ikkje lenger i prosjektet.</translation>
    </message>
</context>
<context>
    <name>WindowLanguage</name>
    <message>
        <source>en</source>
        <extracomment>This language&apos;s name: en, nb or nn.</extracomment>
        <translation>nn</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>open again: a passage has changed</source>
        <translation>open igjen: eit utdrag er endra</translation>
    </message>
    <message>
        <source>open again: the passages stand in other pairs now</source>
        <translation>open igjen: utdraga dannar andre par no</translation>
    </message>
    <message>
        <source>open again: the consensus has changed</source>
        <translation>open igjen: konsensus er endra</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
        <translation>avgjort på annan måte</translation>
    </message>
    <message>
        <source>left with a note</source>
        <translation>står med eit notat</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samde</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ikkje koda</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>inga oppgåve</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>inga retning</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ingen argument</translation>
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
        <translation>berre det begge har</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be begun; see that there is room for temporary files, and try again.</source>
        <translation>Arbeidsboka kunne ikkje påbyrjast; sjå etter at det er plass til mellombelse filer, og prøv igjen.</translation>
    </message>
    <message>
        <source>There are more rows than a spreadsheet holds (%L1); export as CSV, or fewer coders at a time.</source>
        <translation>Det er fleire rader enn eit rekneark har plass til (%L1); eksporter som CSV, eller færre kodarar om gongen.</translation>
    </message>
    <message>
        <source>The workbook could not be written; see that there is room for temporary files, and try again.</source>
        <translation>Arbeidsboka kunne ikkje skrivast; sjå etter at det er plass til mellombelse filer, og prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) had to be cut likewise.</source>
        <translation>
            <numerusform>%n celle til måtte kortast på same måte.</numerusform>
            <numerusform>%n celler til måtte kortast på same måte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: the text is longer than a cell of a spreadsheet holds (%4 characters) and was cut; CSV has it whole.</source>
        <translation>Ark «%1», rad %2, kolonne «%3»: teksten er lengre enn ei celle i eit rekneark har plass til (%4 teikn), og vart korta; CSV har han heil.</translation>
    </message>
    <message>
        <source>There are more columns than a spreadsheet holds (%L1); export as CSV.</source>
        <translation>Det er fleire kolonnar enn eit rekneark rommar (%L1); eksporter som CSV.</translation>
    </message>
    <message>
        <source>Workbooks are written by the library libxlsxwriter, which is not installed; install it, or export as CSV.</source>
        <translation>Arbeidsbøker blir skrivne med biblioteket libxlsxwriter, som ikkje er installert; installer det, eller eksporter som CSV.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>Disken er full; frigjer plass, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Not everything could be written; check the disk or the network, and try again.</source>
        <translation>Ikkje alt kunne skrivast; kontroller disken eller nettverket, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>ZipFiles</name>
    <message>
        <source>“%1” is damaged: its ZIP archive cannot be read; get an undamaged copy.</source>
        <translation>«%1» er skadd: ZIP-arkivet kan ikkje lesast; skaff ein uskadd kopi.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than such a file can need, so Kodeks leaves it; get the file from a source you trust.</source>
        <translation>«%1» ville pakkast ut til langt meir enn ei slik fil kan trenge, så Kodeks lèt ho vere; skaff fila frå ei kjelde du stoler på.</translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive; choose another file.</source>
        <translation>«%1» er ikkje eit ZIP-arkiv; vel ei anna fil.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation>«%1» er verna med eit passord; opn den i programmet den kjem frå, og lagre den utan.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way Kodeks does not read; save it again in the program it comes from.</source>
        <translation>«%1» er pakka på ein måte Kodeks ikkje les; lagre den på nytt i programmet den kjem frå.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” in it, so it is not a whole file of its kind; get another copy.</source>
        <translation>«%1» har ingen «%2» i seg og er derfor ikkje ei heil fil av slaget sitt; skaff ein annan kopi.</translation>
    </message>
    <message>
        <source>“%1” has “%2” in it twice with different contents; save it again in the program it comes from.</source>
        <translation>«%1» har «%2» i seg to gonger med ulikt innhald; lagre den på nytt i programmet den kjem frå.</translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and try again.</source>
        <translation>Arkivet kunne ikkje lagast. Frigjer minne, og prøv igjen.</translation>
    </message>
    <message>
        <source>The archive would have more than 4 GiB, which such a file cannot have; divide the project.</source>
        <translation>Arkivet ville fått meir enn 4 GiB, som ei slik fil ikkje kan ha. Del prosjektet.</translation>
    </message>
</context>
</TS>
