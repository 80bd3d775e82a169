<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AgreementScope</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
    <message numerus="yes">
        <source>%Ln code(s) that nobody used are not listed.</source>
        <translation>
            <numerusform>%Ln code that nobody used is not listed.</numerusform>
            <numerusform>%Ln codes that nobody used are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLetters</name>
    <message numerus="yes">
        <source>It is a table of answers: each row with text became a letter (%n).</source>
        <translation>
            <numerusform>It is a table of answers: each row with text became a letter (%n).</numerusform>
            <numerusform>It is a table of answers: each row with text became a letter (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no answer in any column of text or questions and were left out: row %1.</source>
        <translation>
            <numerusform>%n row has no answer in any column of text or questions and was left out: row %1.</numerusform>
            <numerusform>%n rows have no answer in any column of text or questions and were left out: rows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could not be read and became attributes: row %1.</source>
        <translation>
            <numerusform>%n date could not be read and became an attribute: row %1.</numerusform>
            <numerusform>%n dates could not be read and became attributes: rows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) were cut, since they are longer than %2 characters: row %1.</source>
        <translation>
            <numerusform>%n attribute was cut, since it is longer than %2 characters: row %1.</numerusform>
            <numerusform>%n attributes were cut, since they are longer than %2 characters: rows %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampGraph</name>
    <message numerus="yes">
        <source>Camp %1 · %2: %3, %n tie(s) drawn</source>
        <translation>
            <numerusform>Camp %1 · %2: %3, %n tie drawn</numerusform>
            <numerusform>Camp %1 · %2: %3, %n ties drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignRows</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conclude</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s)</source>
        <translation>
            <numerusform>%Ln sender</numerusform>
            <numerusform>%Ln senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) do not count</source>
        <translation>
            <numerusform>%Ln letter does not count</numerusform>
            <numerusform>%Ln letters do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) with the fewest are left out.</source>
        <translation>
            <numerusform>%Ln value with the fewest is left out.</numerusform>
            <numerusform>%Ln values with the fewest are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without a value are in none.</source>
        <translation>
            <numerusform>%Ln passage without a value is in none.</numerusform>
            <numerusform>%Ln passages without a value are in none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n of the imported have the text of another letter</source>
        <translation>
            <numerusform>%n of the imported has the text of another letter</numerusform>
            <numerusform>%n of the imported have the text of another letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>%n proposal accepted</numerusform>
            <numerusform>%n proposals accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) listed as signatories</source>
        <translation>
            <numerusform>%n sender listed as a signatory</numerusform>
            <numerusform>%n senders listed as signatories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation>
            <numerusform>%n row taken</numerusform>
            <numerusform>%n rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be coded</source>
        <translation>
            <numerusform>%n place would be coded</numerusform>
            <numerusform>%n places would be coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded</source>
        <translation>
            <numerusform>%n place coded</numerusform>
            <numerusform>%n places coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chain of the journal: %n step(s), last value %1</source>
        <translation>
            <numerusform>chain of the journal: %n step, last value %1</numerusform>
            <numerusform>chain of the journal: %n steps, last value %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain began on %1; %n step(s) are older and were chained as they were found</source>
        <translation>
            <numerusform>the chain began on %1; %n step is older and was chained as it was found</numerusform>
            <numerusform>the chain began on %1; %n steps are older and were chained as they were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) kept of “%1”</source>
        <translation>
            <numerusform>%n assessment kept of “%1”</numerusform>
            <numerusform>%n assessments kept of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed</source>
        <translation>
            <numerusform>%n old backup removed</numerusform>
            <numerusform>%n old backups removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation>
            <numerusform>%n change written</numerusform>
            <numerusform>%n changes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since then (%n step(s)):</source>
        <translation>
            <numerusform>since then (%n step):</numerusform>
            <numerusform>since then (%n steps):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReading</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</source>
        <translation>
            <numerusform>%n row has fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</numerusform>
            <numerusform>%n rows have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” were left out, who is not among the coders named.</source>
        <translation>
            <numerusform>%n row of “%1” was left out, who is not among the coders named.</numerusform>
            <numerusform>%n rows of “%1” were left out, who is not among the coders named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>Divided at a line’s end, perhaps without a hyphen of their own (%Ln word(s)): %1.</source>
        <translation>
            <numerusform>Divided at a line’s end, perhaps without a hyphen of its own (%Ln word): %1.</numerusform>
            <numerusform>Divided at a line’s end, perhaps without a hyphen of their own (%Ln words): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the PDF document the file has %Ln byte(s) of something else (as printers and archives put there); they were left out.</source>
        <translation>
            <numerusform>Before the PDF document the file has %Ln byte of something else (as printers and archives put there); it was left out.</numerusform>
            <numerusform>Before the PDF document the file has %Ln bytes of something else (as printers and archives put there); they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page numbers, headers and footers (%Ln line(s)) are not in the text: %1.</source>
        <translation>
            <numerusform>Page numbers, headers and footers (%Ln line) are not in the text: %1.</numerusform>
            <numerusform>Page numbers, headers and footers (%Ln lines) are not in the text: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text that tracked changes have deleted was left out (%Ln place(s)); look at it in the letter&apos;s file.</source>
        <translation>
            <numerusform>Text that tracked changes have deleted was left out (%Ln place); look at it in the letter’s file.</numerusform>
            <numerusform>Text that tracked changes have deleted was left out (%Ln places); look at it in the letter’s file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTitle</name>
    <message numerus="yes">
        <source>Import %n letter(s)</source>
        <translation>
            <numerusform>Import %n letter</numerusform>
            <numerusform>Import %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n letter(s)</source>
        <translation>
            <numerusform>Remove %n letter</numerusform>
            <numerusform>Remove %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation>
            <numerusform>Add %n passage</numerusform>
            <numerusform>Add %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n passage(s)</source>
        <translation>
            <numerusform>Change %n passage</numerusform>
            <numerusform>Change %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Remove %n passage</numerusform>
            <numerusform>Remove %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n passage(s)</source>
        <translation>
            <numerusform>Import %n passage</numerusform>
            <numerusform>Import %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n agreed passage(s) over</source>
        <translation>
            <numerusform>Take %n agreed passage over</numerusform>
            <numerusform>Take %n agreed passages over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation>
            <numerusform>Settle %n difference</numerusform>
            <numerusform>Settle %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n settlement(s)</source>
        <translation>
            <numerusform>Withdraw %n settlement</numerusform>
            <numerusform>Withdraw %n settlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe %n letter(s) by a table</source>
        <translation>
            <numerusform>Describe %n letter by a table</numerusform>
            <numerusform>Describe %n letters by a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List signatories of %n letter(s)</source>
        <translation>
            <numerusform>List signatories of %n letter</numerusform>
            <numerusform>List signatories of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept proposed facts of %n letter(s)</source>
        <translation>
            <numerusform>Accept proposed facts of %n letter</numerusform>
            <numerusform>Accept proposed facts of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) that were found</source>
        <translation>
            <numerusform>Code %n place that was found</numerusform>
            <numerusform>Code %n places that were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as done</source>
        <translation>
            <numerusform>Mark %n letter as done</numerusform>
            <numerusform>Mark %n letters as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as not done</source>
        <translation>
            <numerusform>Mark %n letter as not done</numerusform>
            <numerusform>Mark %n letters as not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct a fact of %n letter(s)</source>
        <translation>
            <numerusform>Correct a fact of %n letter</numerusform>
            <numerusform>Correct a fact of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change an attribute of %n letter(s)</source>
        <translation>
            <numerusform>Change an attribute of %n letter</numerusform>
            <numerusform>Change an attribute of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find nothing to code in %n sentence(s)</source>
        <translation>
            <numerusform>Find nothing to code in %n sentence</numerusform>
            <numerusform>Find nothing to code in %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n dismissed sentence(s) back</source>
        <translation>
            <numerusform>Bring %n dismissed sentence back</numerusform>
            <numerusform>Bring %n dismissed sentences back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set what is proposed for %n task(s)</source>
        <translation>
            <numerusform>Set what is proposed for %n task</numerusform>
            <numerusform>Set what is proposed for %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n contradiction(s)</source>
        <translation>
            <numerusform>Decide on %n contradiction</numerusform>
            <numerusform>Decide on %n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n decision(s)</source>
        <translation>
            <numerusform>Withdraw %n decision</numerusform>
            <numerusform>Withdraw %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what %n letter(s) count as</source>
        <translation>
            <numerusform>Say what %n letter counts as</numerusform>
            <numerusform>Say what %n letters count as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n that were asked</source>
        <translation>
            <numerusform>List %n that was asked</numerusform>
            <numerusform>List %n that were asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) with the same words</source>
        <translation>
            <numerusform>Code %n place with the same words</numerusform>
            <numerusform>Code %n places with the same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what %n sender(s) answer</source>
        <translation>
            <numerusform>Say what %n sender answers</numerusform>
            <numerusform>Say what %n senders answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message numerus="yes">
        <source>%Ln figure(s) undefined: %1</source>
        <translation>
            <numerusform>%Ln figure undefined: %1</numerusform>
            <numerusform>%Ln figures undefined: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%Ln resample(s) without variation left out</source>
        <translation>
            <numerusform>%Ln resample without variation left out</numerusform>
            <numerusform>%Ln resamples without variation left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message numerus="yes">
        <source>%1: %2 in %n band(s)</source>
        <translation>
            <numerusform>%1: %2 in %n band</numerusform>
            <numerusform>%1: %2 in %n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDocument</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project “%1” (%2), as its journal has it on %3: %n change(s), times in local time (%4).</source>
        <translation>
            <numerusform>Project “%1” (%2), as its journal has it on %3: %n change, times in local time (%4).</numerusform>
            <numerusform>Project “%1” (%2), as its journal has it on %3: %n changes, times in local time (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n step(s). Its last value is:</source>
        <translation>
            <numerusform>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n step. Its last value is:</numerusform>
            <numerusform>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n steps. Its last value is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain was begun on %1, when the project was brought to a newer version. The %n step(s) of before were chained then as they were found: whether they had been changed earlier cannot be seen.</source>
        <translation>
            <numerusform>The chain was begun on %1, when the project was brought to a newer version. The %n step of before was chained then as it was found: whether it had been changed earlier cannot be seen.</numerusform>
            <numerusform>The chain was begun on %1, when the project was brought to a newer version. The %n steps of before were chained then as they were found: whether they had been changed earlier cannot be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1 % of its words stand in “%2” too; %n word(s) are its own.</source>
        <translation>
            <numerusform>%1 % of its words stand in “%2” too; %n word is its own.</numerusform>
            <numerusform>%1 % of its words stand in “%2” too; %n words are its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementBar</name>
    <message numerus="yes">
        <source>%Ln coder(s)</source>
        <translation>
            <numerusform>%Ln coder</numerusform>
            <numerusform>%Ln coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) begun</source>
        <translation>
            <numerusform>%Ln letter begun</numerusform>
            <numerusform>%Ln letters begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::AnswersDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln letter(s)</source>
        <translation>
            <numerusform>Import %Ln letter</numerusform>
            <numerusform>Import %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::AttachmentsDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::BringInDialog</name>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation>
            <numerusform>It has %n passage.</numerusform>
            <numerusform>It has %n passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n passage stays out: it is here already, in another letter or by another coder.</numerusform>
            <numerusform>%n passages stay out: they are here already, in another letter or by another coder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): check what is to be kept; the later change is proposed</source>
        <translation>
            <numerusform>%n difference: check what is to be kept; the later change is proposed</numerusform>
            <numerusform>%n differences: check what is to be kept; the later change is proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are the same as another of their coder; one of them stays.</source>
        <translation>
            <numerusform>%n passage is the same as another of its coder; one of them stays.</numerusform>
            <numerusform>%n passages are the same as another of their coder; one of each stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampaignsPage</name>
    <message numerus="yes">
        <source>What %n letter(s) of the group add to the common text</source>
        <translation>
            <numerusform>What %n letter of the group adds to the common text</numerusform>
            <numerusform>What %n letters of the group add to the common text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</source>
        <translation>
            <numerusform>%Ln letter was compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</numerusform>
            <numerusform>%Ln letters were compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours in these letters</source>
        <translation>
            <numerusform>%n passage of yours in these letters</numerusform>
            <numerusform>%n passages of yours in these letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the same words coded so already</source>
        <translation>
            <numerusform>%n place of the same words coded so already</numerusform>
            <numerusform>%n places of the same words coded so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded otherwise, which stay as they are</source>
        <translation>
            <numerusform>%n place coded otherwise, which stays as it is</numerusform>
            <numerusform>%n places coded otherwise, which stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) the same</source>
        <translation>
            <numerusform>Code %n place the same</numerusform>
            <numerusform>Code %n places the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampsPage</name>
    <message numerus="yes">
        <source>%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</source>
        <translation>
            <numerusform>%n camp by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</numerusform>
            <numerusform>%n camps by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) who say least are left out.</source>
        <translation>
            <numerusform>%n sender who says least is left out.</numerusform>
            <numerusform>%n senders who say least are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker tie(s) are not drawn.</source>
        <translation>
            <numerusform>%n weaker tie is not drawn.</numerusform>
            <numerusform>%n weaker ties are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ChecksPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) left out</source>
        <translation>
            <numerusform>%Ln kind left out</numerusform>
            <numerusform>%Ln kinds left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBar</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s): what is left as it is here stays as each has it</source>
        <translation>
            <numerusform>%n passage: what is left as it is here stays as it has it</numerusform>
            <numerusform>%n passages: what is left as it is here stays as each has it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookPanel</name>
    <message numerus="yes">
        <source>%n direction(s) name it: %1. Remove or change them first, or merge “%2” into another actor, which they will then name.</source>
        <translation>
            <numerusform>%n direction names it: %1. Remove or change it first, or merge “%2” into another actor, which it will then name.</numerusform>
            <numerusform>%n directions name it: %1. Remove or change them first, or merge “%2” into another actor, which they will then name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s)</source>
        <translation>
            <numerusform>%n direction</numerusform>
            <numerusform>%n directions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodersDialog</name>
    <message numerus="yes">
        <source>%n passage(s) of this coder go too, or are given to another coder.</source>
        <translation>
            <numerusform>%n passage of this coder goes too, or is given to another coder.</numerusform>
            <numerusform>%n passages of this coder go too, or are given to another coder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingController</name>
    <message numerus="yes">
        <source>The letter is marked as done: %n passage(s) of other coders are shown now.</source>
        <translation>
            <numerusform>The letter is marked as done: %n passage of other coders is shown now.</numerusform>
            <numerusform>The letter is marked as done: %n passages of other coders are shown now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation>
            <numerusform>Changing %Ln passage</numerusform>
            <numerusform>Changing %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed.</source>
        <translation>
            <numerusform>%Ln passage changed.</numerusform>
            <numerusform>%Ln passages changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became one with another that says the same.</source>
        <translation>
            <numerusform>%Ln of them became one with another that says the same.</numerusform>
            <numerusform>%Ln of them became one with others that say the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ColumnRoles</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareBar</name>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareController</name>
    <message numerus="yes">
        <source>Adopt the %Ln agreed passage(s)</source>
        <translation>
            <numerusform>Adopt the %Ln agreed passage</numerusform>
            <numerusform>Adopt the %Ln agreed passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>The %Ln difference is settled.</numerusform>
            <numerusform>All %Ln differences are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln decision(s) about passages that are gone</source>
        <translation>
            <numerusform>Withdraw %Ln decision about passages that are gone</numerusform>
            <numerusform>Withdraw %Ln decisions about passages that are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeController</name>
    <message numerus="yes">
        <source>%Ln passage(s) made in the letters of the campaign.</source>
        <translation>
            <numerusform>%Ln passage made in the letters of the campaign.</numerusform>
            <numerusform>%Ln passages made in the letters of the campaign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverController</name>
    <message numerus="yes">
        <source>The same words stand in %Ln other letter(s), not coded yet.</source>
        <translation>
            <numerusform>The same words stand in %Ln other letter, not coded yet.</numerusform>
            <numerusform>The same words stand in %Ln other letters, not coded yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Coding %Ln place</numerusform>
            <numerusform>Coding %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with the same words coded.</source>
        <translation>
            <numerusform>%Ln place with the same words coded.</numerusform>
            <numerusform>%Ln places with the same words coded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) will be coded, which is one step to undo.</source>
        <translation>
            <numerusform>%Ln place will be coded, which is one step to undo.</numerusform>
            <numerusform>%Ln places will be coded, which is one step to undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln sentence(s) to look at</source>
        <translation>
            <numerusform>%Ln sentence to look at</numerusform>
            <numerusform>%Ln sentences to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DecisionsDialog</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln passage(s))</source>
        <translation>
            <numerusform>%1 (%Ln passage)</numerusform>
            <numerusform>%1 (%Ln passages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DescribeLettersDialog</name>
    <message numerus="yes">
        <source>A fact or attribute of %Ln letter(s)</source>
        <translation>
            <numerusform>A fact or attribute of %Ln letter</numerusform>
            <numerusform>A fact or attribute of %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesPanel</name>
    <message numerus="yes">
        <source>%Ln left with a note</source>
        <translation>
            <numerusform>%Ln left with a note</numerusform>
            <numerusform>%Ln left with a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open again</source>
        <translation>
            <numerusform>%Ln open again</numerusform>
            <numerusform>%Ln open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. What both agree on is not in the consensus yet: adopt it to finish.</source>
        <translation>
            <numerusform>The %Ln difference is settled. What both agree on is not in the consensus yet: adopt it to finish.</numerusform>
            <numerusform>All %Ln differences are settled. What both agree on is not in the consensus yet: adopt it to finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation>
            <numerusform>The %Ln difference is settled.</numerusform>
            <numerusform>All %Ln differences are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about passages that are gone</source>
        <translation>
            <numerusform>%Ln about passages that are gone</numerusform>
            <numerusform>%Ln about passages that are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. There are also decisions about passages that are gone: Compare ▸ Withdraw … takes them back.</source>
        <translation>
            <numerusform>The %Ln difference is settled. There are also decisions about passages that are gone: Compare ▸ Withdraw … takes them back.</numerusform>
            <numerusform>All %Ln differences are settled. There are also decisions about passages that are gone: Compare ▸ Withdraw … takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DoubtsModel</name>
    <message numerus="yes">
        <source>%1 of its %Ln word(s) stand in “%2” too</source>
        <translation>
            <numerusform>%1 of its %Ln word stands in “%2” too</numerusform>
            <numerusform>%1 of its %Ln words stand in “%2” too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::EarlierStateDialog</name>
    <message numerus="yes">
        <source>%Ln step(s) of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</source>
        <translation>
            <numerusform>%Ln step of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</numerusform>
            <numerusform>%Ln steps of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportController</name>
    <message numerus="yes">
        <source>%n passage(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n passage exported to “%1”.</numerusform>
            <numerusform>%n passages exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n change exported to “%1”.</numerusform>
            <numerusform>%n changes exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n memo exported to “%1”.</numerusform>
            <numerusform>%n memos exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the passages of %Ln letter(s)</source>
        <translation>
            <numerusform>Export the passages of %Ln letter</numerusform>
            <numerusform>Export the passages of %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n hit exported to “%1”.</numerusform>
            <numerusform>%n hits exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportDialog</name>
    <message numerus="yes">
        <source>%n letter(s), %1.</source>
        <translation>
            <numerusform>%n letter, %1.</numerusform>
            <numerusform>%n letters, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::FormsRow</name>
    <message numerus="yes">
        <source>“%1” stands %Ln time(s) in the letters. A click leaves it out or finds it again.</source>
        <translation>
            <numerusform>“%1” stands %Ln time in the letters. A click leaves it out or finds it again.</numerusform>
            <numerusform>“%1” stands %Ln times in the letters. A click leaves it out or finds it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookDialog</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out</source>
        <translation>
            <numerusform>%1: %Ln line left out</numerusform>
            <numerusform>%1: %Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryFilterBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryPanel</name>
    <message numerus="yes">
        <source>This was done in %Ln letter(s); there is no one place to go to.</source>
        <translation>
            <numerusform>This was done in %Ln letter; there is no one place to go to.</numerusform>
            <numerusform>This was done in %Ln letters; there is no one place to go to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryWalk</name>
    <message numerus="yes">
        <source>%Ln step(s) undone. Redo makes them again.</source>
        <translation>
            <numerusform>%Ln step undone. Redo makes it again.</numerusform>
            <numerusform>%Ln steps undone. Redo makes them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) made again.</source>
        <translation>
            <numerusform>%Ln step made again.</numerusform>
            <numerusform>%Ln steps made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HitCodingController</name>
    <message numerus="yes">
        <source>All %Ln hit(s) in this letter</source>
        <translation>
            <numerusform>The %Ln hit in this letter</numerusform>
            <numerusform>All %Ln hits in this letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made.</source>
        <translation>
            <numerusform>%Ln passage made.</numerusform>
            <numerusform>%Ln passages made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were coded so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln place was coded so already and stays as it is.</numerusform>
            <numerusform>%Ln places were coded so already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation>
            <numerusform>Coding %Ln place</numerusform>
            <numerusform>Coding %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportController</name>
    <message numerus="yes">
        <source>%n letter(s) imported.</source>
        <translation>
            <numerusform>%n letter imported.</numerusform>
            <numerusform>%n letters imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) imported for %1.</source>
        <translation>
            <numerusform>%n passage imported for %1.</numerusform>
            <numerusform>%n passages imported for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be placed.</source>
        <translation>
            <numerusform>%n row could not be placed.</numerusform>
            <numerusform>%n rows could not be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were there already.</source>
        <translation>
            <numerusform>%n passage was there already.</numerusform>
            <numerusform>%n passages were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportFactsDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a letter of the project</source>
        <translation>
            <numerusform>%n of them with a letter of the project</numerusform>
            <numerusform>%n of them with a letter of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import for %n letter(s)</source>
        <translation>
            <numerusform>Import for %n letter</numerusform>
            <numerusform>Import for %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the table, or leave the column out</source>
        <translation>
            <numerusform>%n problem: mend the table, or leave the column out</numerusform>
            <numerusform>%n problems: mend the table, or leave the column out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over</source>
        <translation>
            <numerusform>%n row passed over</numerusform>
            <numerusform>%n rows passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the table</source>
        <translation>
            <numerusform>%n remark on the table</numerusform>
            <numerusform>%n remarks on the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportQuestions</name>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation>
            <numerusform>%Ln of the letters has the text of another.</numerusform>
            <numerusform>%Ln of the letters have the text of another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation>
            <numerusform>%Ln letter imported</numerusform>
            <numerusform>%Ln letters imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln file skipped</numerusform>
            <numerusform>%Ln files skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation>
            <numerusform>%Ln of the letters has the text of another.</numerusform>
            <numerusform>%Ln of the letters have the text of another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) listed as signatories.</source>
        <translation>
            <numerusform>%Ln sender is listed as a signatory.</numerusform>
            <numerusform>%Ln senders are listed as signatories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::JoinLinesDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) to join</source>
        <translation>
            <numerusform>%1: %Ln line to join</numerusform>
            <numerusform>%1: %Ln lines to join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListController</name>
    <message numerus="yes">
        <source>Remove %Ln letter(s)?</source>
        <translation>
            <numerusform>Remove %Ln letter?</numerusform>
            <numerusform>Remove %Ln letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and with that %Ln passage(s) of all coders.</source>
        <translation>
            <numerusform>and with that %Ln passage of all coders.</numerusform>
            <numerusform>and with that %Ln passages of all coders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln letter(s) as done?</source>
        <translation>
            <numerusform>Mark %Ln letter as done?</numerusform>
            <numerusform>Mark %Ln letters as done?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln letter(s)</source>
        <translation>
            <numerusform>Removing %Ln letter</numerusform>
            <numerusform>Removing %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln letter(s)</source>
        <translation>
            <numerusform>Marking %Ln letter</numerusform>
            <numerusform>Marking %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %Ln letter(s)</source>
        <translation>
            <numerusform>Describing %Ln letter</numerusform>
            <numerusform>Describing %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours</source>
        <translation>
            <numerusform>%n passage of yours</numerusform>
            <numerusform>%n passages of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterTableController</name>
    <message numerus="yes">
        <source>%n letter(s) described from “%1”.</source>
        <translation>
            <numerusform>%n letter described from “%1”.</numerusform>
            <numerusform>%n letters described from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over.</source>
        <translation>
            <numerusform>%n row passed over.</numerusform>
            <numerusform>%n rows passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::LettersPanel</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ManyDialog</name>
    <message numerus="yes">
        <source>Change %Ln passage(s)</source>
        <translation>
            <numerusform>Change %Ln passage</numerusform>
            <numerusform>Change %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would be changed.</source>
        <translation>
            <numerusform>%Ln passage would be changed.</numerusform>
            <numerusform>%Ln passages would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln of them would coincide with another and be joined with it; memos of both are kept.</numerusform>
            <numerusform>%Ln of them would coincide with others and be joined with them; memos of both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move nothing and keep their direction.</source>
        <translation>
            <numerusform>%Ln moves nothing and keeps its direction.</numerusform>
            <numerusform>%Ln move nothing and keep their direction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left without task, direction and argument: leave them something, or remove them.</source>
        <translation>
            <numerusform>%Ln would be left without task, direction and argument: leave it something, or remove it.</numerusform>
            <numerusform>%Ln would be left without task, direction and argument: leave them something, or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln chosen passage(s)</source>
        <translation>
            <numerusform>Change %1 of %Ln chosen passage</numerusform>
            <numerusform>Change %1 of %Ln chosen passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen passages belong to other coders and stay as they are.</source>
        <translation>
            <numerusform>%Ln of the chosen passages belongs to another coder and stays as it is.</numerusform>
            <numerusform>%Ln of the chosen passages belong to other coders and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoBacklinks</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MemosPanel</name>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDialog</name>
    <message numerus="yes">
        <source>“%1” has %n passage(s). They will have what is chosen here; where a coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</source>
        <translation>
            <numerusform>“%1” has %n passage. It will have what is chosen here; where its coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</numerusform>
            <numerusform>“%1” has %n passages. They will have what is chosen here; where a coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would change.</source>
        <translation>
            <numerusform>%Ln passage would change.</numerusform>
            <numerusform>%Ln passages would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation>
            <numerusform>%Ln of them would coincide with another and be joined with it; memos of both are kept.</numerusform>
            <numerusform>%Ln of them would coincide with others and be joined with them; memos of both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::NewProjectDialog</name>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlineModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PagePanel</name>
    <message numerus="yes">
        <source>%Ln doubtful word(s)</source>
        <translation>
            <numerusform>%Ln doubtful word</numerusform>
            <numerusform>%Ln doubtful words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageFilterBar</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PositionsPage</name>
    <message numerus="yes">
        <source>%1 · %2 %n position(s) in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</source>
        <translation>
            <numerusform>%1 · %2 %n position in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</numerusform>
            <numerusform>%1 · %2 %n positions in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n time(s): a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</source>
        <translation>
            <numerusform>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n time: a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</numerusform>
            <numerusform>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n times: a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintController</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectController</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep a copy of the file before you go on.</source>
        <translation>
            <numerusform>The check found %n problem. Keep a copy of the file before you go on.</numerusform>
            <numerusform>The check found %n problems. Keep a copy of the file before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingPanel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <translation>
            <numerusform>in %Ln letter</numerusform>
            <numerusform>in %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RecogniseDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</source>
        <translation>
            <numerusform>%Ln file with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</numerusform>
            <numerusform>%Ln files with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ResultsController</name>
    <message numerus="yes">
        <source>Removing %Ln passage(s)</source>
        <translation>
            <numerusform>Removing %Ln passage</numerusform>
            <numerusform>Removing %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation>
            <numerusform>Changing %Ln passage</numerusform>
            <numerusform>Changing %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundDialog</name>
    <message numerus="yes">
        <source>%Ln letter(s) to code again. You code as a coder of your own, “%1 (%2)”.</source>
        <translation>
            <numerusform>%Ln letter to code again. You code as a coder of your own, “%1 (%2)”.</numerusform>
            <numerusform>%Ln letters to code again. You code as a coder of your own, “%1 (%2)”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that begin so</source>
        <translation>
            <numerusform>%Ln more in words that begin so</numerusform>
            <numerusform>%Ln more in words that begin so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that have it within</source>
        <translation>
            <numerusform>%Ln more in words that have it within</numerusform>
            <numerusform>%Ln more in words that have it within</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>More than %Ln hit</numerusform>
            <numerusform>More than %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::Session</name>
    <message numerus="yes">
        <source>%n passage(s) came to say the same as another of the same coder and became one with it.</source>
        <translation>
            <numerusform>%n passage came to say the same as another of the same coder and became one with it.</numerusform>
            <numerusform>%n passages came to say the same as others of the same coder and became one with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SettlingController</name>
    <message numerus="yes">
        <source>%Ln agreed passage(s) are in the consensus now.</source>
        <translation>
            <numerusform>%Ln agreed passage is in the consensus now.</numerusform>
            <numerusform>%Ln agreed passages are in the consensus now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about passages that are gone is/are withdrawn, with what the consensus had of them.</source>
        <translation>
            <numerusform>%Ln decision about passages that are gone is withdrawn, with what the consensus had of them.</numerusform>
            <numerusform>%Ln decisions about passages that are gone are withdrawn, with what the consensus had of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitCodeDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) get the new code instead of “%1”.</source>
        <translation>
            <numerusform>%Ln passage gets the new code instead of “%1”.</numerusform>
            <numerusform>%Ln passages get the new code instead of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) it.</source>
        <translation>
            <numerusform>%Ln keeps it.</numerusform>
            <numerusform>%Ln keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are another coder&apos;s and stay as they are.</source>
        <translation>
            <numerusform>%Ln of those chosen is another coder&apos;s and stays as it is.</numerusform>
            <numerusform>%Ln of those chosen are another coder&apos;s and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryController</name>
    <message numerus="yes">
        <source>%n assessment(s) of “%1” were kept.</source>
        <translation>
            <numerusform>%n assessment of “%1” was kept.</numerusform>
            <numerusform>%n assessments of “%1” were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TableFill</name>
    <message numerus="yes">
        <source>%n row(s) taken; they are kept with “Keep”.</source>
        <translation>
            <numerusform>%n row taken; it is kept with “Keep”.</numerusform>
            <numerusform>%n rows taken; they are kept with “Keep”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TeamController</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed out.</source>
        <translation>
            <numerusform>%n letter stayed out.</numerusform>
            <numerusform>%n letters stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingDialog</name>
    <message numerus="yes">
        <source>%1 of %2 passages, at %Ln place(s).</source>
        <translation>
            <numerusform>%1 of %2 passages, at %Ln place.</numerusform>
            <numerusform>%1 of %2 passages, at %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have fewer than %1, so that their figures will be shaky: %2.</source>
        <translation>
            <numerusform>%Ln code has fewer than %1, so that its figure will be shaky: %2.</numerusform>
            <numerusform>%Ln codes have fewer than %1, so that their figures will be shaky: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDescribing</name>
    <message numerus="yes">
        <source>“%1”, line %2: “%3” could be any of %n letter(s): %4.</source>
        <translation>
            <numerusform>“%1”, line %2: “%3” could be any of %n letter: %4.</numerusform>
            <numerusform>“%1”, line %2: “%3” could be any of %n letters: %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message numerus="yes">
        <source>It is a mailbox; each of its %n e-mail(s) is a letter of its own.</source>
        <translation>
            <numerusform>It is a mailbox; its %n e-mail is a letter of its own.</numerusform>
            <numerusform>It is a mailbox; each of its %n e-mails is a letter of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n memo(s) of letters, codes or the project were written on in both copies: both texts are kept, in one memo with a line between them.</source>
        <translation>
            <numerusform>%n memo of letters, codes or the project was written on in both copies: both texts are kept, in one memo with a line between them.</numerusform>
            <numerusform>%n memos of letters, codes or the project were written on in both copies: both texts are kept, in one memo with a line between them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCodeMatches</name>
    <message numerus="yes">
        <source>new, with %n new actor(s): %1</source>
        <translation>
            <numerusform>new, with %n new actor: %1</numerusform>
            <numerusform>new, with %n new actors: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln letter(s) done</source>
        <translation>
            <numerusform>%Ln letter done</numerusform>
            <numerusform>%Ln letters done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageCsv</name>
    <message numerus="yes">
        <source>“%1” has %n row(s) that cannot be brought in, so none was: %2. Correct them and try again.</source>
        <translation>
            <numerusform>“%1” has %n row that cannot be brought in, so none was: %2. Correct it and try again.</numerusform>
            <numerusform>“%1” has %n rows that cannot be brought in, so none was: %2. Correct them and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageExport</name>
    <message numerus="yes">
        <source>A spreadsheet that opens this CSV takes %n cell(s), such as “%1”, for numbers, dates or formulas and changes them. Export a workbook (.xlsx) for spreadsheets.</source>
        <translation>
            <numerusform>A spreadsheet that opens this CSV takes %n cell, “%1”, for a number, a date or a formula and changes it. Export a workbook (.xlsx) for spreadsheets.</numerusform>
            <numerusform>A spreadsheet that opens this CSV takes %n cells, such as “%1”, for numbers, dates or formulas and changes them. Export a workbook (.xlsx) for spreadsheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageImport</name>
    <message numerus="yes">
        <source>%n row(s) have no quote in the column “text”, so whether their positions are right could not be checked.</source>
        <translation>
            <numerusform>%n row has no quote in the column “text”, so whether its position is right could not be checked.</numerusform>
            <numerusform>%n rows have no quote in the column “text”, so whether their positions are right could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them begin(s) or end(s) inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</source>
        <translation>
            <numerusform>%n of them begins or ends inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</numerusform>
            <numerusform>%n of them begin or end inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</source>
        <translation>
            <numerusform>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</numerusform>
            <numerusform>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) lack the white space at their ends; the letters’ text counts.</source>
        <translation>
            <numerusform>%n quote lacks the white space at its ends; the letter’s text counts.</numerusform>
            <numerusform>%n quotes lack the white space at their ends; the letters’ text counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are only the beginning of the text at their places, as spreadsheets cut long cells; the letters’ text counts.</source>
        <translation>
            <numerusform>%n quote is only the beginning of the text at its place, as spreadsheets cut long cells; the letter’s text counts.</numerusform>
            <numerusform>%n quotes are only the beginning of the text at their places, as spreadsheets cut long cells; the letters’ text counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageRights</name>
    <message numerus="yes">
        <source>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</source>
        <translation>
            <numerusform>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</numerusform>
            <numerusform>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qdc</name>
    <message numerus="yes">
        <source>%n code(s) come in under another name, since another code has theirs: %1.</source>
        <translation>
            <numerusform>%n code comes in under another name, since another code has its name: %1.</numerusform>
            <numerusform>%n codes come in under other names, since other codes have theirs: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QdpxImport</name>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation>
            <numerusform>%n passage stays out: it is here already, in another letter or by another coder.</numerusform>
            <numerusform>%n passages stay out: they are here already, in another letter or by another coder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have no place in their text and were left out.</source>
        <translation>
            <numerusform>%n selection has no place in its text and was left out.</numerusform>
            <numerusform>%n selections have no place in their text and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are coded as a whole; these codes are passages over the whole letter.</source>
        <translation>
            <numerusform>%n source is coded as a whole; these codes are passages over the whole letter.</numerusform>
            <numerusform>%n sources are coded as a whole; these codes are passages over the whole letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks or directions; each became a passage for each.</source>
        <translation>
            <numerusform>%n selection has several tasks or directions; it became a passage for each.</numerusform>
            <numerusform>%n selections have several tasks or directions; each became a passage for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks and several directions; which belong together is not said, so no passage has both.</source>
        <translation>
            <numerusform>%n selection has several tasks and several directions; which belong together is not said, so no passage has both.</numerusform>
            <numerusform>%n selections have several tasks and several directions; which belong together is not said, so no passage has both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have; they were left out.</source>
        <translation>
            <numerusform>%n coding names a code that the file does not have; it was left out.</numerusform>
            <numerusform>%n codings name a code that the file does not have; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) marked on pages of PDF documents were left out.</source>
        <translation>
            <numerusform>%n region marked on pages of PDF documents was left out.</numerusform>
            <numerusform>%n regions marked on pages of PDF documents were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s) were left out.</source>
        <translation>
            <numerusform>%n sound recording was left out.</numerusform>
            <numerusform>%n sound recordings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were left out.</source>
        <translation>
            <numerusform>%n video was left out.</numerusform>
            <numerusform>%n videos were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out.</source>
        <translation>
            <numerusform>%n link was left out.</numerusform>
            <numerusform>%n links were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were left out.</source>
        <translation>
            <numerusform>%n set was left out.</numerusform>
            <numerusform>%n sets were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) were left out.</source>
        <translation>
            <numerusform>%n graph was left out.</numerusform>
            <numerusform>%n graphs were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and selection(s) of cases were left out.</source>
        <translation>
            <numerusform>%n code or selection of cases was left out.</numerusform>
            <numerusform>%n codes and selections of cases were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the standard does not know were left out.</source>
        <translation>
            <numerusform>%n thing that the standard does not know was left out.</numerusform>
            <numerusform>%n things that the standard does not know were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out; what their variables say became attributes of the letters they name.</source>
        <translation>
            <numerusform>%n case were left out; what their variables say became attributes of the letters they name.</numerusform>
            <numerusform>%n cases were left out; what their variables say became attributes of the letters they name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</source>
        <translation>
            <numerusform>%n value of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</numerusform>
            <numerusform>%n values of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n selection(s) are named otherwise than the text at their place; they were taken at their place: %2.</source>
        <translation>
            <numerusform>“%1”: %n selection is named otherwise than the text at its place; it was taken at its place: %2.</numerusform>
            <numerusform>“%1”: %n selections are named otherwise than the text at their place; they were taken at their place: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder are none of the project&apos;s and were not brought in: %1</source>
        <translation>
            <numerusform>%n file in the folder is none of the project&apos;s and was not brought in: %1</numerusform>
            <numerusform>%n files in the folder are none of the project&apos;s and were not brought in: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be read.</source>
        <translation>
            <numerusform>%n note could not be read.</numerusform>
            <numerusform>%n notes could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) and description(s) of pictures and recordings were left out, and what is coded in them; export them as texts from the program they come from.</source>
        <translation>
            <numerusform>%n transcript or description of pictures and recordings was left out, and what is coded in it; export it as a text from the program it comes from.</numerusform>
            <numerusform>%n transcripts and descriptions of pictures and recordings were left out, and what is coded in them; export them as texts from the program they come from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand in several categories; they came in under the first.</source>
        <translation>
            <numerusform>%n code stands in several categories; it came in under the first.</numerusform>
            <numerusform>%n codes stand in several categories; they came in under the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QdpxLosses</name>
    <message numerus="yes">
        <source>The project is coded blind: %n passage(s) of other coders are left out, in letters that you have not marked as done.</source>
        <translation>
            <numerusform>The project is coded blind: %n passage of other coders is left out, in letters that you have not marked as done.</numerusform>
            <numerusform>The project is coded blind: %n passages of other coders are left out, in letters that you have not marked as done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The original files of %n letter(s) are in the archive for Kodeks; other programs see their text.</source>
        <translation>
            <numerusform>The original file of %n letter is in the archive for Kodeks; other programs see its text.</numerusform>
            <numerusform>The original files of %n letters are in the archive for Kodeks; other programs see their text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>There are more than %n brackets within each other.</source>
        <translation>
            <numerusform>There is more than %n bracket within each other.</numerusform>
            <numerusform>There are more than %n brackets within each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n signs.</source>
        <translation>
            <numerusform>The query is longer than %n sign.</numerusform>
            <numerusform>The query is longer than %n signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefiCodes</name>
    <message numerus="yes">
        <source>%n code(s) stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, named by their path.</source>
        <translation>
            <numerusform>%n code stands below no group called Tasks, Actors, Directions or Arguments; it is a theme here, named by its path.</numerusform>
            <numerusform>%n codes stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, named by their path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have a colour that is not known here; they have none: %1.</source>
        <translation>
            <numerusform>%n code has a colour that is not known here; it has none: %1.</numerusform>
            <numerusform>%n codes have colours that are not known here; they have none: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message numerus="yes">
        <source>%n unit(s) that nobody coded were left out.</source>
        <translation>
            <numerusform>%n unit that nobody coded was left out.</numerusform>
            <numerusform>%n units that nobody coded were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n passage(s) lose their task but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n passage loses its task but stays, with all else that is said of it.</numerusform>
            <numerusform>%n passages lose their task but stay, with all else that is said of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n task(s) below it are removed too.</source>
        <translation>
            <numerusform>The %n task below it is removed too.</numerusform>
            <numerusform>The %n tasks below it are removed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their direction but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n passage loses its direction but stays, with all else that is said of it.</numerusform>
            <numerusform>%n passages lose their direction but stay, with all else that is said of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose the argument but stay, with all else that is said of them.</source>
        <translation>
            <numerusform>%n passage loses the argument but stays, with all else that is said of it.</numerusform>
            <numerusform>%n passages lose the argument but stay, with all else that is said of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes below %2 with the %n task(s) below it.</source>
        <translation>
            <numerusform>“%1” comes below %2 with the %n task below it.</numerusform>
            <numerusform>“%1” comes below %2 with the %n tasks below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n passage(s) stay as they are.</source>
        <translation>
            <numerusform>The %n passage stays as it is.</numerusform>
            <numerusform>Their %n passages stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message numerus="yes">
        <source>%Ln word(s) may be a section sign (§), which the data does not know; left as read and marked: %1.</source>
        <translation>
            <numerusform>%Ln word may be a section sign (§), which the data does not know; left as read and marked: %1.</numerusform>
            <numerusform>%Ln words may be section signs (§), which the data does not know; left as read and marked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section sign(s) (§) stand where “8”, “&amp;” or “$” was read before a number of a law.</source>
        <translation>
            <numerusform>%Ln section sign (§) stands where “8”, “&amp;” or “$” was read before a number of a law.</numerusform>
            <numerusform>%Ln section signs (§) stand where “8”, “&amp;” or “$” was read before a number of a law.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n formula(s) have no value in the file, so their cells could not be read (%3). Open and save the file in a spreadsheet program.</source>
        <translation>
            <numerusform>“%1”, sheet “%2”: %n formula has no value in the file, so its cell could not be read (%3). Open and save the file in a spreadsheet program.</numerusform>
            <numerusform>“%1”, sheet “%2”: %n formulas have no value in the file, so their cells could not be read (%3). Open and save the file in a spreadsheet program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty (%3).</source>
        <translation>
            <numerusform>“%1”, sheet “%2”: %n cell has an error in the place of a value and was taken as empty (%3).</numerusform>
            <numerusform>“%1”, sheet “%2”: %n cells have errors in the place of values and were taken as empty (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty.</source>
        <translation>
            <numerusform>“%1”, sheet “%2”: %n cell has an error in the place of a value and was taken as empty.</numerusform>
            <numerusform>“%1”, sheet “%2”: %n cells have an error in the place of a value and were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n comment(s) on cells were left out.</source>
        <translation>
            <numerusform>“%1”, sheet “%2”: %n comment on a cell was left out.</numerusform>
            <numerusform>“%1”, sheet “%2”: %n comments on cells were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>given %n passage(s) ago</source>
        <translation>
            <numerusform>given %n passage ago</numerusform>
            <numerusform>given %n passages ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%n place(s) were not coded.</source>
        <translation>
            <numerusform>%n place was not coded.</numerusform>
            <numerusform>%n places were not coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than %1 passages here: their figures are shaky, a few passages more can turn them. Look at the differences rather than at the numbers, or choose more passages of these codes.</source>
        <translation>
            <numerusform>%n code has fewer than %1 passages here: its figure is shaky, a few passages more can turn it. Look at the differences rather than at the number, or choose more passages of this code.</numerusform>
            <numerusform>%n codes have fewer than %1 passages here: their figures are shaky, a few passages more can turn them. Look at the differences rather than at the numbers, or choose more passages of these codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were chosen are no longer there and are left out.</source>
        <translation>
            <numerusform>%n passage that was chosen is no longer there and is left out.</numerusform>
            <numerusform>%n passages that were chosen are no longer there and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand outside the places and are not compared.</source>
        <translation>
            <numerusform>%n passage stands outside the places and is not compared.</numerusform>
            <numerusform>%n passages stand outside the places and are not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message numerus="yes">
        <source>%n more cell(s) had to be cut likewise.</source>
        <translation>
            <numerusform>%n more cell had to be cut likewise.</numerusform>
            <numerusform>%n more cells had to be cut likewise.</numerusform>
        </translation>
    </message>
</context>
</TS>
