<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Rename the coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode the passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the end by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the end by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the end by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the start by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the start by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the start by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the letter as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the facts of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New copy for a coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the lower tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letter from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import facts of letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of a scanned letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers and headers left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal width of the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task from the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unit in disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unit in disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw decisions about passages that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next uncoded sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of the passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good quote, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty 1: unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty 2: fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty 3: sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and rules of coding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the code into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the chosen code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the chosen code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the methods sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two coders in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the left coder’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the right coder’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt what both agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all hits of the search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves above each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of the chosen code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the consultation proposes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the query finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chosen code through all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude: who wants what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what is concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for words in all their forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the pile or the marked hits (one alone: go there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sentence, then the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on pile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off its pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend and shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the same words in other letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark uncoded sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code again (new round)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the round or training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on contradictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letters count as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked to answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, memo and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good suggested codes are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and other projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind, so only letters that you have marked as done are compared, and there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of agreement is written as .html, .pdf, .csv or .json; give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of the coders was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters are not independent of one another, so that there is no instant interval for them; ask for a bootstrap over letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervals are unreliable below %1 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less agreement than chance: letters that a coder has not begun count as uncoded by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-coder agreement: %1 are rounds of one person. The figures tell how steadily that person codes, not how far different people agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are rounds of one person, and so not independent of one another: the figures mix how steadily that person codes with how far people agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are compared at level %1 of their tree: what stands below a task or group of that level counts as that one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; what else the coders have coded counts as uncoded. Letters and codes that the query rules out are left out. The units are those of the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementScope</name>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>some codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
    <message>
        <source>on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that all of these coders coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to which all gave the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to which only %1 gave the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to which nobody gave the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units that at least one coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units that all coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that nobody used are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unit: %1 · %2 · %3 in %4 · %5 · Kodeks %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-coder agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisFile</name>
    <message>
        <source>Figures are written as .csv, .xlsx or .json. “%1” is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLetters</name>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is a table of answers: each row with text became a letter (%n).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no answer in any column of text or questions and were left out: row %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could not be read and became attributes: row %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) were cut, since they are longer than %2 characters: row %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveKinds</name>
    <message>
        <source>“%1” is a REFI-QDA project (.qdpx) with letters, codes and passages, not a letter; choose it by itself to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a document of Apple&apos;s Pages (or Numbers or Keynote), which only those programs read; export it there as Word (.docx) or PDF and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an office document, but not of text; save its text as .docx or .odt, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a REFI-QDA project with letters, codes and passages, not a letter; give it the ending .qdpx and choose it by itself to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive of files, not a letter; unpack it and import its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>“%1” is a folder; choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose the name of an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” does not exist; create it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written, since the folder “%2” is read-only; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written, since the disk is full; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); check the disk or the network, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFolder</name>
    <message>
        <source>“%1” is a file; choose the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” does not exist; create it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made, since the folder “%2” is read-only; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds other files than an earlier export; choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; check the disk or the network, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text of its own, only attachments; import it with attachments, and each becomes a letter: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attachments were left out; import it with attachments, and each becomes a letter of its own: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in its text, signatures and cards were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook has packed its text as it was set, and what was attached, into a file that Kodeks does not open (%1); it was left out. Unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook keeps its text as rich text only, which Kodeks does not read there; open it in Outlook, save it as HTML or plain text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds what Outlook has packed of an e-mail (winmail.dat), which Kodeks does not open; unpack it with a program for such files (such as ytnef), or ask the sender for the files themselves, and import those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampGraph</name>
    <message numerus="yes">
        <source>Camp %1 · %2: %3, %n tie(s) drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two senders between whom there is a tie.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignRows</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With words of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>The comparison of the letters was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message>
        <source>agreement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement less conflict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined, since what it is divided by is not above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The number of a camp and one of its senders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 senders (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” names a row of “%3” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index lacks %1 of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage %1 lies outside the text of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage %1 does not quote the text of “%2” at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute “%2” of “%1” is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has lost the marks of a Kodeks project, as copies made with .dump do. Open it once in Kodeks, which puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index (the table “letter_search”) is missing. Open the project once in Kodeks, which makes it anew; until then searching takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recognised words of “%1” do not fit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of passages that are kept (the tables “passage_count” and “code_count”) are not those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What edit %1 of the journal changed cannot be read, so that it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What edit %1 of the journal is about does not follow from what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 of the journal (%2, by %3) does not fit the chain: it, or a step before it, is not what it was when it was made, or one was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether edit %1 of the journal is done or undone is not what its steps say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Include:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeValue</name>
    <message>
        <source>The id “%1” is already used by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer needs an actor to come from and one to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already a name of the actor “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookCsv</name>
    <message>
        <source>“%1” is no dimension; write task, group, actor, direction, argument, theme, title, unit or rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “dimension”, so it is no codebook; a codebook has the columns %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookJson</name>
    <message>
        <source>“%1” is not valid JSON at line %2 (%3); correct it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no codebook: a codebook is a JSON object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, too large for a codebook; divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour “%1” must be written as #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the uuid of “%1” is no uuid; remove it, and it gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dimensions” is missing, so this is no codebook; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no dimension that Kodeks knows; use task, direction and argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two actors are called “%1”; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a kind of itself, or more than %2 kinds deep; correct “kind_of”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“uuid” is no uuid; remove it, and the group gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of direction; use transfer, unchanged, cooperation or unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the direction has neither “from” nor “to”; give them, or a “kind” other than transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transfer needs both “from” and “to”; fill in the one that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of argument; use argument or theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” has a semicolon, which joins ids in tables; use another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” stands here twice; give every code an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the uuid %1 stands here twice; remove one, and that code gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoderCopy</name>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing itself. Name the coder whom the copy is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for a coder needs the coder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingDraft</name>
    <message>
        <source>No task matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No argument matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction matches “%1”. To make one, write both actors: from&gt;to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coefficients</name>
    <message>
        <source>No unit was coded by two or more of the chosen coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include units where the code is absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders %1 and %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This standard error holds only where every unit was coded by the same number of coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard error is offered for this figure; ask for a bootstrap interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coefficient needs at least two possible codes; name those of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these weights none of the codes that occur differ; choose other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compares exactly two coders; choose two, or use Krippendorff’s alpha.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompoundKinds</name>
    <message>
        <source>“%1” is an older workbook (.xls), a table and not a letter; save it as .xlsx or .csv and bring it in as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an older presentation (.ppt), which Kodeks does not read; save it as PDF and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an older office document (such as .doc), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conclude</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In overlapping passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;60%&quot;, &quot;60 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters have such passages, %3 are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are not sums: a passage with two arguments is in two cells and is one passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are not sums: a letter that says two things is in two cells and is one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are not sums: a sender who says two things is in two cells and is one sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) do not count</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as one each: %1 campaigns of %2 letters together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) with the fewest are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without a value are in none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consensus</name>
    <message>
        <source>No letter of “%1” and “%2” is settled to the end yet. Settle the differences of one and take over what they agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two coders is no longer in the project. Choose two who are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared with the same coder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a consensus; only the differences of two people can be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two coders already have the consensus “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>make a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the Oslo 2024 sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring letters into a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring coded passages into a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the coded passages to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the codebook to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list letters, codes, coders, passages, memos or the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find words in all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare two or more coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for damage in a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kodeks [PROJECT]              open the window
       kodeks COMMAND ...            do one thing without a window

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“kodeks COMMAND --help” tells more of each.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to compare; without it all who have passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character, word, sentence (the default), paragraph or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two or more coders who have passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than so many hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kodeks: there are more hits than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a whole project and says what is wrong with it; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters, %2 passages, %3 edits, %4 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has problems. Keep the file as it is, and go back to a copy that is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported, %2 skipped, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files and folders (with the folders in them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many files to read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was found there. Name files, or folders with letters in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter could be read. The reasons are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project, with the letters and the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns letter, start, end, and text, task, direction, arguments, certainty, memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose passages they are; made if there is no such coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once (without it: the consensus if there is exactly one, else all coders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what --count counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this coder&apos;s passages; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with one row per passage and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it (the default) or as Excel opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what a project holds, in columns separated by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new project. An existing file is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make, NAME.kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the Oslo 2024 sample project: five letters, a codebook and two example codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the codebook to a file that “kodeks new --codebook” reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reckon one figure of agreement from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare coded stretches of text from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a project for one coder to work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring the work of other projects into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares what two or more coders have done, component by component and code by code: figures of agreement with their intervals, what is undefined and why, and where the coders differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project. “kodeks list PROJECT letters” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook. “kodeks list PROJECT tasks” and “directions” name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this letter; more than once for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages with one of these tasks, directions or arguments, by id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these of passage, task, direction, from, to, arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units, or letters if the unit is character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also writes the report: .html or .pdf (one page), .csv (a table) or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2; %3 resamples, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervals: %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs of passages: %1, without difference %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; letters %2, units %3 (%4); nominal; kodeks %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project for one coder to work in: the same letters and codebook, none of the others&apos; passages. “kodeks merge” brings the work back. An existing file is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who will work in it: a coder of the project, who keeps their passages, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 same, %4 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed here, comes in again: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed there, stays: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in both: %1 %2: stays “%3”, not “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in both: %1 %2: from “%3” to “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told apart: “%1” is called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages stay out: they are here already, in another letter or by another coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the work of other projects into one: all of them, in one step that can be undone, or none. Letters are the same by their text, all else by uuid, never by name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project to bring it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the projects to bring in; they are not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would come in, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; standard error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 95 % interval %1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 resamples, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; units %1, coders %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckons one figure of agreement from a table: a column “unit” and one per coder; an empty cell is missing, “a|b” a set, “{}” the empty set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to compare; without it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>	95 % interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; documents %2, characters %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resamples of documents, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares who coded what in stretches of text: the columns document, coder, start, end (exclusive, from 0) and category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the characters of a document; of each, also of those that nobody coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to compare, also those who coded nothing; without it all who have rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentile interval from N resamples over %1 (1000 is usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the resamples are drawn from; the same gives the same everywhere (1 without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for krippendorff_alpha: %1; nominal without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or a matrix such as [[1,0.5],[0.5,1]] in the order of --categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the codebook, in their order; without it those that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 codes, %4 texts, %5 selections, %6 codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1 codes, %2 coders, %3 passages; here already: %4 passages; changed: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join lines where layout has certainly broken them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of each file, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write (.json, .csv, .qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the coded passages to a file; its ending (.csv, .xlsx, .json, .html, .pdf, .odt; .qdpx for the whole project) chooses the format; a folder is for analysis in R or Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or the folder to write; “-” is CSV on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take facts of letters from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: “%3”, was “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters changed: %1; values changed: %2; rows left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, since there are cells that cannot be taken over (%1). Correct them and try again. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names a letter of the project, so nothing was changed. Write the letters&apos; file names in the column “file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes facts and attributes of letters from a table: one row for each letter, one column with the letters&apos; file names (“file”, “letter”, “fil”, “brev”), with or without their endings. Columns called sender, recipient, date, our reference, your reference, case number and signature (or the same in Norwegian) are facts; every other column is an attribute with its title. An empty cell leaves what is there. Rows whose letter is not found, or could be several, are listed and left out. If a date cannot be read, or rows contradict each other, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project, with the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table: .csv, or .xlsx (the sheet called Letters or Brev, else the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report ends with .html, .pdf, .csv or .json, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who will work in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose passages they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for CSV only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came in stays in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no further word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unitizing” needs the length of each document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option needs a value behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole number of at least %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are at most %1 resamples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole number from 0 to %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which figure: one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of %1, or a matrix such as [[1,0.5],[0.5,1]] with a row and a column for each of the --categories, from 0 to 1 and with 1 from corner to corner, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the category to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; name the project in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project. Check its name and folder, or make it: “kodeks new %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command comes first: “kodeks %1 %2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens one project and takes no further word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a command nor a project of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display cannot be reached, so the window cannot open. Start Kodeks on a desktop, or give a command; “kodeks --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also letters that not all of the coders have begun, which count as uncoded by the others; without it those that all have begun or marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters compared: %1 of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand for missing values, as an empty cell does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings coded passages into a project: all rows, or none if anything is wrong. Of a table that Taguette or QualCoder wrote, the rows whose quote stands in its letter exactly once. A passage that the coder has already is not doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already, and not doubled: %1 passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages are the same as another of their coder, under another uuid: one of them stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are names with commas between them, or a JSON array of names, none empty and none twice, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say after which words a full stop ends no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which abbreviations a project has beyond those that Kodeks knows, or changes them: after one that is added a full stop ends no sentence, one that is removed is a word like others. Only until something is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“velf. x.y.”; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first forget what was added and removed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped %1: the project has this letter already, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same text %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the imported have the text of another letter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recognise it as text in these languages, such as nor or nor,eng; otherwise as Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find coded passages by what is said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the coded passages that fulfil an expression, such as &quot;task:Sykehjem to:bydel&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields and words; the handbook has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the passages; “-” is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is attached to e-mails becomes letters of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep page numbers, running headers and footers of PDF documents in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept facts that were only proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted %1: %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts facts that were only proposed, since they are doubtful: those of the letters and kinds named, else all. “kodeks list PROJECT proposals” shows them, each with the line it was read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this letter; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this fact (sender, recipient, dated, …); may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no letter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signatory %1: of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) listed as signatories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brings letters (Word, OpenDocument, PDF, HTML, Markdown, e-mail, plain text; mailboxes and ZIP archives of them) into a project, and REFI-QDA projects (.qdpx) with their letters, codes, coders and passages. A table of answers (.csv, .xlsx, .ods) becomes a letter for each row, with its questions as headings. A letter that is there already (the same text, name and folder) is skipped, while the same text under another name or folder comes in as another sender&apos;s; what cannot be read is refused with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep one letter of each text, and list the others who sent it as its signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a table that says something of letters, not a letter; take it with “kodeks import-facts PROJECT TABLE” once the letters are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a table, and none of its columns looks like text or a question; say which are with --column TITLE=text, or take it with “kodeks import-facts PROJECT TABLE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table among the files has a column “%1” (option --column). Look at its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what a column is. Write TITLE=WHAT, where WHAT is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a column of a table of answers is (%1); may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take no table for letters: CSV files are texts, workbooks are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” is standard output, where --json puts its document. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognise the text of scans: pictures, and pages of PDF documents without text (needs Tesseract&apos;s data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only counts. Leave it out, or --csv and --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a codebook to begin with (.json, .csv, .qdc, .xlsx, .ods), or a project that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what may be wrong in the study, which is no problem of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program kodeks-window, which opens the window and prints pages, is missing or does not start. Install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy a whole project, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied and checked: %1 letters, %2 passages, %3 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUERY is a regular expression (PCRE2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so much of the line before and after a hit (40 without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count who wants what moved where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what each sender wants of each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count what is said together with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write who agrees with whom as a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find letters with nearly the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds letters with nearly the same text, and what each of them adds or leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one passage (without it), in two that overlap, or anywhere in one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts what is said together with what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file: .graphml or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ties senders: that they want the same (without it), what cannot both be, or the first less the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a tie is divided by, so that those who say much are not tied to everybody (none without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes who agrees or disagrees with whom as a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what each sender wants of each task, and where a sender wants what cannot both be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says another unit than --unit. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts who wants what moved where: from actor to actor, task by direction, kind of direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task counts with those below it, each unit once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as --unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the figures; “-” is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is needed: one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inflected forms of words, too (Norwegian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this one of the forms; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted beside the hits: sender tells how many senders have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only hits outside those passages (without --coder and --where: outside all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of the hits; “-” is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression says itself which forms it finds. Leave out --stem or --regex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves out forms that --stem finds. Give --stem, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kodeks: forms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kodeks: left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words, &quot;phrases&quot; and prefix* in the letters that hold them all; AND, OR, NOT and brackets join them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take from a table what is proposed for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take decisions on contradictions from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take from a table what letters are and whether they count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take from a table who was asked to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the words for numbers from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find sentences that nobody has coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say by which words uncoded sentences are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest codes for a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the summary of the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the sentences that speak of a task, an actor or a move and that nobody has coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by which words a project finds sentences that speak of moving a task, or changes them. A word may go on: “flytt” finds “flyttes”. Names of tasks and actors are found without being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“flytt, bør ligge”; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .md, .odt or .csv, so that its form is not known. Name such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of memos: writes them whole, by the ending of FILE as .md, .odt or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for memos, without --json. Redirect the output of other lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table: .csv, .xlsx or .ods (its first sheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Takes from a table what those who consult propose for tasks: columns task and direction, each by its id or whole name. An empty direction or “-” takes a task&apos;s proposal away; tasks that are not in the table keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes decisions on contradictions, as “kodeks positions” lists them, from a table: columns sender, task, direction (empty or “-” where it cannot be told) and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes from a table what letters are among the answers: columns letter, standing (%1) and counts (yes or no). Letters that do not count are left out of all figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes from a table who was asked to answer: a column name (or sender, recipient), as the senders of letters are called. The table takes the place of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes from a table the words that a summary has for numbers: columns when (0, 1, all, or “&gt;50” for more than 50 percent of those who speak of it), nb, nn, en. “kodeks list PROJECT number-words” shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggests at most three tasks, directions and arguments for a stretch of a letter, and says why; or measures how often such suggestions have what was coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the stretch begins, in characters (code points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each coder&apos;s own passages against what would have been suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --letter, --start and --end, or --measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the summary of the consultation: who answered, and for each question and task who is for, against, for something else and silent, with numbers, names and quotes. The ending of OUT (%1) chooses the format. What people have written under “Assessment” in the file that is there (.odt, .docx, .xlsx) is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the summary (without it: that of the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier summary (.odt, .docx, .xlsx) to take the assessments from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters that do not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed: give it on a terminal, with %1 FILE, or in the variable %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, and in the same folder: %1. Encrypt or delete these copies too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts a project, in place: nobody opens it without its passphrase from now on, and nobody can bring it back if the passphrase is lost. Until all is written the old file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is encrypted already. “kodeks change-passphrase” gives it another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the encryption off a project, in place: everybody who has the file can read it. Until all is written the old file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an encrypted project another passphrase, in place. Copies keep the one they have. The present passphrase is given as with every command; the new one on a terminal, with --new-passphrase-file FILE, or in the variable KODEKS_NEW_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is another one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes names that may have to be replaced before anything is handed on: senders, who signs and who handles, coders, e-mail addresses, phone and identity numbers. Read the list: names may be missing, and some are no names. “kodeks export … --pseudonyms” takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the table there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a coding to the same words in other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code letters again: begin, end and list rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a coder on passages that others have coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypt a project with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the encryption off a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an encrypted project another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose names that are to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--all-letters” asks for the contrary. Give one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only letters that all of the coders have begun or marked as done, of those named too, and no others where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare tasks at this level of their tree, 1 being the top: a group counts as one code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages that fulfil it, as of “kodeks query”, count as coded; letters and codes that it rules out are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no passage “%2”. “kodeks list PROJECT passages --json” tells their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be coded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 coded so already, %2 coded otherwise, %3 disputed; %4 passages with too few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the coding of a coder&apos;s passages to the same sentences in other letters: those that a passage touches, word for word, five words or more. Places that are coded so already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose passages, and who gets the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this passage; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the passages of this letter; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only into this letter; may be given several times; else into all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also where something else is coded, or where the letters copied from say different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would be coded and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose passages are copied, with --coder NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --passage or --letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table (name, pseudonym): pseudonyms for names in all that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REFI-QDA project is always whole. Leave it out, or choose another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, nb or nn: in which its codes are explained and its coders named; English without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project keeps no queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project keeps no query “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query that the project keeps, instead of EXPRESSION; what is gone from the project is left out of it, and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either an expression or --saved with the name of a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on %1, places: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters done: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has begun another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not worked on any letter yet, so there is none to code again. Name some with “--letters”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no round. “kodeks rounds PROJECT list” names those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes letters again: begins a new round of a person, ends it, or lists rounds. A round is a coder of its own, “Kari (2)”; “kodeks agreement --coders &quot;Kari,Kari (2)&quot;” compares two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do; without it: list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter to code again, more than once for several; without it those that the person has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the round is called; without it as “Kari (2)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose round it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has begun a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages chosen: %1 of %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 passages, so that figures will be shaky: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; places %2, coded %3; kodeks %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a coder: chooses passages of the consensus or of a coder, whose places somebody then codes without seeing how they were coded, and compares the two code by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is trained; may be new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose passages are coded anew; without it the consensus, if there is exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages that this query finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw passages until N of them have each task, direction and argument; without it: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the draw (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the training is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: writes the table of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is the passphrase of an encrypted project (else KODEKS_PASSPHRASE, or asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passphrase, “%1”, cannot be read. Check its name and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of “%1” is empty, and it should be the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is encrypted. Give its passphrase on a terminal, with --passphrase-file FILE, or in the variable KODEKS_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take from a table what senders answer to which question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what each sender answers to each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare two rounds of a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what senders answer to the questions that letters repeat, where passages do not say it, from a table: columns sender, question (its text or beginning) and answer (%1; empty or “-”: as passages say).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether letters with nearly the same text count each (without it) or all of them as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted once: %1 campaigns of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what each sender answers to each question that letters repeat: answered, elsewhere (of what answers to it are about), general (outside of all questions) or silent; as passages say, or as somebody has set it (“kodeks import-answers”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which letter belongs to which round. Give letters an attribute that says it (“kodeks import-facts”) and name it with --by. Attributes with two values or more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has “%1” as its “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two rounds of a consultation: which senders who answered in both want something else of a task, from which direction to which. An attribute of letters says which round a letter belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of letters (without it: “round” or “runde”, or the only one that has two values or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first round (without it: the first value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the second round (without it: the last value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what stayed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring an earlier state of a project back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the history of a project to hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window and begin a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window with the Oslo 2024 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>chain of the journal: %n step(s), last value %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain began on %1; %n step(s) are older and were chained as they were found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also whether the journal goes on from this value, of a history that was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal goes on from this value: edit %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) kept of “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was done since this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies a whole project, with its history, to a new file, as it is at one moment, also while it is open for writing. The copy is checked before it gets its name. An existing file is never overwritten. Without OUT it goes into the folder “NAME backups” beside the project, where automatic ones are kept by their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a script: only if something was done since the newest one, and old ones go (of a day one each hour stays, of two weeks one each day, of half a year one each week)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the folder of backups, without OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last value of the chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the history of a project to hand in: who coded what when, the codebook before and after, what was brought in and decided, and the last value of the journal&apos;s chain. The ending of OUT (%1) chooses the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this coder did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from this day on: 2024-09-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-09-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  before “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup  %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: passages added %2, removed %3, changed %4; other things %5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; has come since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; has gone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>since then (%n step(s)):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>codes %1, settings and records of the project %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “%1” is different from what it was then. --dry-run tells what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings an earlier state of a project back: all of it, one letter or one coder&apos;s work, as one edit that can be undone. Without STATE it lists the states worth a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an edit, for the state before it, or the file of a backup of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this coder coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tell what is different now; change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --letter or --coder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyOver</name>
    <message>
        <source>Looking for the same words in other letters was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Looking for uncoded sentences was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReading</name>
    <message>
        <source>“%1”, row %2 (line %3): %4 cells where the header has %5; check its separators and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; a table needs a header with the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two columns called “%2”; rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): more than %4 columns; remove those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a cell is too large; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): a quoted cell is never closed; add the quotation mark that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): text follows a closing quotation mark; write a quotation mark within a cell twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a line break or a lost separator has parted a row, mend the table and import it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same is wrong in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>“%1” is not UTF-8 text; save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has zero bytes and is no text; save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; add it to the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length wants DOCUMENT=N, N being its characters, at most %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length names the document “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: column %2 has no name; give it its coder’s, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column beside “unit”; it needs one for each coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column for the coder “%2”; name one of those in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit has no name; every unit needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit “%1” stands there already; give every unit one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the categories named; correct it, or name it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the document “%1” is not known; name it with --length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 coders or categories; check whether the columns hold what their names say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number; start and end are counted in characters from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage from %1 to %2 has no character; start must be 0 or more and end above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage from %1 to %2 reaches beyond the document’s %3 characters; check the length and the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as categories like any others, though they look like gaps: %1. If they stand for missing values, leave those cells empty or name the words with --missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as missing, like empty cells, since nothing in them can be seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 categories all look like “%2” and differ only in characters that cannot be seen, but count as different ones; correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” were left out, who is not among the coders named.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as coders or categories like any others, though they look like gaps: %1. If they stand for missing values, remove those rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” only counts the rows; it is no coder’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole numbers of “%1” are written as decimals (“2.0”), those of other columns are not; they were taken for the same categories.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimensionChoice</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, not a letter; choose a document with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as %2; open it in the program it comes from, save it again and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nested deeper than any letter needs, so Kodeks leaves it; copy its text into a new document and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has far more in it than a letter can have, or takes too long to read; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text in it; choose a file that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is formatted as hidden was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts of form fields that were not filled in were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in the margin were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the letter are in other files (subdocuments); import those as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart was left out; look at it in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is embedded in the document was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inserted document could not be read and was left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds its text in inserted documents that Kodeks cannot read (%2); open it in the program it comes from, save it as a new .docx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that the page hides was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is struck through stands among the rest, as the page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of the page shows another page, which was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a mailbox with several e-mails; save those that are letters one by one (.eml) and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters of a symbol font that is not known (private-use characters), such as in “%1”; look at them in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” declares a document type of its own, which no office program does and which can do harm; save it again in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called “.%1” but is %2, and was read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines, far more than a letter can have; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf does not start. Close other programs and try again, or install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-pdf, which reads PDF documents, is missing. Install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file, but not of text; save its text as .odt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a table (a workbook as XML), not a letter; save it as .xlsx or .csv and bring it in as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an XML file (“%2”) of a kind that Kodeks does not read; open it in the program it comes from, save its text as .docx, .odt or .txt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text in one file (.fodt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document as XML of 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a scan: a PDF document of pictures, without text; import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture, not text; if it is a scanned letter, import it again and let its text be recognised (on the command line with --recognise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plain text says something else than its HTML, which was taken. The plain text begins: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a form (XFA) whose answers are not on its pages, which only ask for another program. Open it in Adobe Reader, print it to a new PDF document, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a portfolio: a cover with other files inside it (%2). Save those with a PDF reader, and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Divided at a line’s end, perhaps without a hyphen of their own (%Ln word(s)): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files inside it were left out: %1. Save those that are letters with a PDF reader, and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is a portfolio, a cover with other files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before the PDF document the file has %Ln byte(s) of something else (as printers and archives put there); they were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page numbers, headers and footers (%Ln line(s)) are not in the text: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a rich text document (.rtf), which Kodeks reads only with LibreOffice; install that and import it again, or save it as .docx or .odt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a codebook (REFI-QDA, .qdc), not a letter; bring it in as a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of a REFI-QDA project (.qdpx), not a letter; choose the project, or the folder it was unpacked into, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text of its own that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a table (OpenDocument spreadsheet), not a letter; give it the ending .fods, or save it as .ods, .xlsx or .csv, and bring it in as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controls of a form (ActiveX) were left out, and with them what was ticked or filled in there; look at them in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text, or with a few words, and probably scanned: page %1. Import the file again and let them be recognised (on the command line with --recognise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text (perhaps blank): page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of paragraphs or formulas that Word works out itself (LISTNUM, AUTONUM, EQ) are not in the text; look at them in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that somebody has put on its pages (comments) were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the document are switched off. Text on them, if there is any, was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How words are read aloud (ruby), which stands in small print above them, was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Text that tracked changes have deleted was left out (%Ln place(s)); look at it in the letter&apos;s file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of its form that stand nowhere on its pages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula, or a part of one, cannot be written in a line of text as it stands; look at it in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart or another embedded object was left out; look at it in the letter&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAccount</name>
    <message>
        <source>memo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kind of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said of what to include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclude: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said of what to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTitle</name>
    <message numerus="yes">
        <source>Import %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename letter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a fact of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resize passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add coder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change coder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove coder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the project&apos;s title, unit or rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop coding blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the letters and the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the letters and the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a difference in “%2” as %1 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a difference in “%1”: take both passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a difference in “%1” by an edited passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a difference in “%1” with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n agreed passage(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n settlement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a consensus of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%2” of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Describe %n letter(s) by a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List signatories of %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept proposed facts of %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge coder “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) that were found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the memo of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the memo of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct a fact of %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change an attribute of %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code “%1” in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize “%1” in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1” in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the query “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the query “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Find nothing to code in %n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n dismissed sentence(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%2” off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words that uncoded sentences are found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set what is proposed for %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what %n letter(s) count as</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n that were asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) with the same words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the round “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the training “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the round “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest codes while coding is blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest no codes while coding is blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Say what %n sender(s) answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange the flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “%1” back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the work of “%1” back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>That actor is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor cannot be a kind of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction “%1” names “%2”. Remove or change it first, or merge the actor into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has a codebook already. A codebook can be put only into a project without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is already used. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer goes from one actor of the codebook to another; the other directions have no actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a coder “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coder has passages in the project. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2024-04-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage can be split only inside it. Put the cursor between its first and its last character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That task is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is already used by “%2”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has passages, so it cannot become a group. Merge it into another task first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task cannot be moved below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task cannot be merged into itself or a task below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group, which passages cannot have. Choose a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters %1 to %2 are not a range of the letter, which has %3. Choose a part of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute of a letter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an attribute can have at most %1 characters. Shorten “%2…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute can have at most %1 characters. Shorten what “%2” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a letter “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the letter is coded so already. Change that passage, or code another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code did not come into the codebook; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage needs a task, a direction or an argument. Give it one, or remove the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages have been coded already, so where sentences end stays as it is: else agreement by sentence would compare other units than before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coders to be merged are no longer both in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consensus is not one person&apos;s work and is not merged with a coder. Remove it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” settles differences of “%2”, who would be gone. Remove that consensus first, or merge the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these places are coded so already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo is changed only by the coder whose it is. Choose that coder, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor of the change is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage would be left without task, direction and argument. Remove such passages instead, or leave them something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the query a name, so that it can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved query “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group of tasks. Say what is proposed for each of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That direction is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1” nothing unclear can be proposed. Name a transfer, “unchanged” or “cooperation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those who were asked has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter “%1” has no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is coding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That letter is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would change was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these passages have the code any more. Choose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is chosen that would get the new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That coder is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the consensus of two coders and codes nothing again. Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way. End it before another round begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of the round is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs letters. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to code in this training: no passage was chosen. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be trained on passages of “%1”. Begin a new round instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (training %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round of this coder is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has coded in rounds or trainings that would belong to nobody. Remove those coders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is to no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be brought back alone, since it uses what is no longer in the project: %1. Bring back all of the earlier state instead; that can be undone, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Beside “%1” nothing can be written, so it was left as it was. See that there is room, and that you may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several names (hard links), and the others would keep the file as it is. Remove them, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>There is no printer for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, one row per &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, one row per passage and &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON, one object per passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): passages, letters, codebook, memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for &amp;analysis in R or Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;HTML: letters with notes, passages by task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages by &amp;task for a word processor (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder …: letters, codes and passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message>
        <source>%1 of %2, %3, by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 categories)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) undefined: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around the name of a code or letter in a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: &quot;87.3%&quot;, &quot;87,3 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resamples, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Gwet’s linearised standard error and Student’s t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the large-sample standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by percentile bootstrap, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <extracomment>A figure and the ends of its interval: &quot;0.612 [0.551, 0.673]&quot;, with decimal commas &quot;0,612 [0,551; 0,673]&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resample(s) without variation left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals: percentile bootstrap by %2, %3</source>
        <extracomment>%2 is what is drawn anew: sentence, letter …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals: Gwet’s linearised standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage of one coder has no counterpart with the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both coders have the passage, with other ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the passage, with another task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the passage; the directions differ, and not because two transfers have other actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a transfer, from another actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a transfer, to another actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the passage, with other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document (such as .docx or .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older office document (such as .doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database or a Kodeks project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n band(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a little diagram is of, and a node or a band of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderOffer</name>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program that shows folders was found. The file is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignPassages</name>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no letter “%1”, or more than one of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in “%2” more than once, and which one is meant is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codebook has no code “%1”, or more than one of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no table that Kodeks knows; export highlights from Taguette or a coding report from QualCoder as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A word and how many cells have it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The graph cannot be drawn, since igraph is not installed. Install %1, or look at the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph is too large to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDocument</name>
    <message>
        <source>undone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Project “%1” (%2), as its journal has it on %3: %n change(s), times in local time (%4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is an extract: changes that the filter did not let through are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blind coding keeps from the coder who wrote this is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter&apos;s text. The chain has %n step(s). Its last value is:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“kodeks check PROJECT --chain VALUE” says whether the journal of a project still goes on from that value. Whoever keeps this document can so see later whether anything told here was changed, taken out or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain was begun on %1, when the project was brought to a newer version. The %n step(s) of before were chained then as they were found: whether they had been changed earlier cannot be seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who did how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which they were made. “Link” is the beginning of the chain&apos;s value when a change was last made or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed from outside: from edit %1 on (%2, %3) it does not fit its chain. What is told of before holds, what is told of it and after it may have been altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was not written, since “%1” was changed all the time meanwhile. Try again when nobody is working in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history is a file that ends with one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitKey</name>
    <message>
        <source>First word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; no letter was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is that of “%1”; it is kept as a letter of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has this letter already: “%1” has the same text, name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its words stand in “%1” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 % of its words stand in “%2” too; %n word(s) are its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as a signatory of “%1”, which has the same text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every element must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in brackets must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 elements; divide the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindTable</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of passages of two coders: %1, of which %2 agree in everything; the other %4 differ, as the tab Differences lists them. A pair can differ in several ways, each counted here: %3 in all, which the shares are of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ActionState</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see your own passages. What the others have done in a letter is shown once you have marked it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and codebook locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters and the codebook stay as they are for this round of coding; passages can be coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ▸ Project settings changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are suggested all the same, which makes coders agree more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding ▸ Rounds and training ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementBar</name>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into what letters are cut before coders are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln coder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to compare: two coders or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on stretches of text: u-alpha and its kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which codes the coders take for one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the coders differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures develop letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is undefined and why, and what to bear in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, components, codes and intervals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) begun</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit and component in which the coders differ, a row each. The tab Differences counts pairs of passages instead, and Kinds each way in which a pair differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in disagreement (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementExportDialog</name>
    <message>
        <source>Export the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of one page, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of one page, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures as a table, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, confusions and disagreements included, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementPanel</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Compute to compare the coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to compare its coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two coders or more. Choose them above; each needs passages of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Press Compute to compare the coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · computed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are older than the last change of the project. Press Compute to renew them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy methods sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures were reckoned, ready to paste into an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is chosen. Open one, or choose letters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind: only letters that you have marked as done are compared, and there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AgreementResults</name>
    <message>
        <source>Agreement by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on stretches of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AnswersDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter from answer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that the row becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a table of answers with %2. Each row becomes a letter; questions become its headings, and what is left out stays in the file only.</source>
        <extracomment>%1 is a file, %2 &quot;12 rows&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This row has no text: choose which columns are text or questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this table out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AskedDialog</name>
    <message>
        <source>A table of who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One a line, called as the senders of the letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were asked, and all have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were asked. No letter is from these %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AttachmentsDialog</name>
    <message>
        <source>What is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments of e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are attached to these e-mails. Often the letter itself is one of them. Imported, each becomes a letter of its own, with the sender and the date of its e-mail; what is no letter is refused with a reason. Left out, the report names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the attachments too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the attachments out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AttributeField</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::AttributeList</name>
    <message>
        <source>Add an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, such as “type”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::BackupController</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing an earlier state back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier state is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::BringInDialog</name>
    <message>
        <source>The letters and the codebook are locked here, and this project has new ones. Unlock them in the project settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is called “%3” here, since another one has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not shown: coded blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in “%1” is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what “%1” brings. Nothing has been changed yet; all of it comes in as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, unit and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out or gets another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): check what is to be kept; the later change is proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all from &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all from &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are the same as another of their coder; one of them stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the variants add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two letters have nearly the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What %n letter(s) of the group add to the common text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The common text, sent as it stands by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were compared, coded or not; with a filter, those that have such a passage. Half of the words of one stand in the other, in parts of five words or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code all as one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the words that you have coded in one letter of the group in all its others, and tells how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the same words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours in these letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the same words coded so already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded otherwise, which stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s) the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CampsPage</name>
    <message>
        <source>Who agrees with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement less conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that either says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of both activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees with whom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: 1 for each task and direction that both take, ½ for transfers to the same actor from different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: 1 for “unchanged” against a transfer, and for transfers to different actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement (1 for each task and direction that both take, ½ for transfers to the same actor) less conflict (1 for “unchanged” against a transfer, and for transfers to different actors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute is 1 − Σp², with p the share of senders who take a direction: 0 where all take one, nearer to 1 the more they are split. Who takes two counts half in each; unclear is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp stands before the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) who say least are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees stands near, placed by the same measure whatever is shown (Kamada and Kawai, by igraph). A circle is as large as its sender has positions; its number and hue are its camp. Thick ties are strong, broken ones conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weaker tie(s) are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CertaintyField</name>
    <message>
        <source>Certainty %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (click again to take it away)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ChecksPanel</name>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;other letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what may be wrong in the study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that may be wrong. “Kinds” tells what is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ChipRow</name>
    <message>
        <source>Add argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBar</name>
    <message>
        <source>Code bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction: e&gt;b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s): what is left as it is here stays as each has it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are selected. Esc closes; select the words in the letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words cannot be the name of a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said yet: give a task, a direction or an argument. Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo. Enter finishes, Shift+Enter begins a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these with Down, or write on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeBarFoot</name>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeChecks</name>
    <message>
        <source>Codes to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeDialog</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;group: holds tasks and is not given to passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names, with ; between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;kind of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument: a reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeHitsDialog</name>
    <message>
        <source>Code hits of a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by “%1”. What they are coded as is asked next, once for all; one undo takes all back. What you have coded so already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;sentence of each hit; several hits in one sentence are one passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;hit itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeRowDelegate</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodeTextForm</name>
    <message>
        <source>made from the name if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nclude:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclude:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookController</name>
    <message>
        <source>The codebook was taken in from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook for Kodeks (*.json);;Table (*.csv);;REFI-QDA codebook for other programs (*.qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: the passages that you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders, and what two of them have settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers: the passages of all coders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodebookPanel</name>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) name it: %1. Remove or change them first, or merge “%2” into another actor, which they will then name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be removed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the chosen code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. Press + to make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locked · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and rules of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code to read here what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is chosen. Choose one in the codebook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of this code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo by %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this code through all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link for a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” with all below it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderController</name>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. A coder who has passages cannot be removed. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderCopyDialog</name>
    <message>
        <source>New copy for a coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has the same letters and the same codebook, but no passages of the others, and it opens with this coder. Bring it in again when the coder is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who will work in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code as this coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage keeps the name of the person who coded it, so that the work of several can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a new coder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already and is the one who codes then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodersDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stands with all that “%1” has done, here and in exports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into another coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages of “%1” become this coder&apos;s; those that are the same become one, and what was settled with “%1” is open again. Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passages of this coder, also those that are not shown, go too, or are given to another coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this coder go too, or are given to another coder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, and what was settled with this coder is open again. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a coder called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingController</name>
    <message>
        <source>The passage is split at the cursor: move the cursor to where the second part begins, inside the passage, then split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind. Once the letter is marked as done, you see what the other coders have done in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is marked as done. No other coder has passages in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The letter is marked as done: %n passage(s) of other coders are shown now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to repeat yet: code a passage first, with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last coding has a code that is no longer in the codebook. Code with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the codebook: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that shall be the name of the task first, by double-click or with Shift and the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words are too long for a name, which may have 80 characters. Select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became one with another that says the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CodingRulesDialog</name>
    <message>
        <source>Unit and rules of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is locked for a round of coding (project settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: the shortest run of whole sentences that states one view on one task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule in each paragraph, for all who code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as &amp;one passage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ColorField</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ColumnRoles</name>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits “%1”. Try another word for it, in English or Norwegian.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareBar</name>
    <message>
        <source>Coder at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of difference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of passages that differ, or passages that only one coder has; each counts once, in however many ways it differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareCard</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left open, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CompareController</name>
    <message>
        <source>That was the last difference of the list. It goes on with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first difference of the list. It goes on with the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is coded blind: the others’ passages of this letter are shown once you have marked it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adopt the %Ln agreed passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the next difference, Shift+F8 to the one before. A click in the letter or the list below chooses one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is a consensus: here there is nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln decision(s) about passages that are gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only difference of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ComparedRows</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeController</name>
    <message>
        <source>The figures are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made in the letters of the campaign.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Network for Gephi, visone, igraph (*.graphml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludePanel</name>
    <message>
        <source>Conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whose passages are counted has coded anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passages are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with nearly the same text, that many have sent, are one letter of one sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConcludeQuotes</name>
    <message>
        <source>Quotes behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>What a number counts, and the passages it stands for: &quot;Sykehjem: 3 passages in 2 letters&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConfusionModel</name>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · %3: %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConfusionsPage</name>
    <message>
        <source>Component and coders whose confusions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · rows: %2, columns: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither task nor direction is compared. Choose them in the scope above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither coder gave such a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ConsensusAgreement</name>
    <message>
        <source>Agreement with the consensus (α by sentence, settled letters):
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverController</name>
    <message numerus="yes">
        <source>The same words stand in %Ln other letter(s), not coded yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code them too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the same words in other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence and its paragraph have fewer than five words, which may stand in other letters by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sentences stand in no other letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with the same words coded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::CopyOverDialog</name>
    <message>
        <source>The same words in other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”
is coded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) will be coded, which is one step to undo.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a letter. Certainty goes along, memos do not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CoverageController</name>
    <message>
        <source>Measuring suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::CoveragePanel</name>
    <message>
        <source>Not coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncoded sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing to code here	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sentences are coded, %3 have nothing to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sentences that nobody has coded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no letters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence that speaks of a task, an actor or a move is coded or was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DecisionsDialog</name>
    <message>
        <source>Only those not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next not &amp;decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These senders say two things of a task that cannot both be. What they are taken to want counts in the summary; what they say stays as it is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for whoever reads the decision later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to &amp;want:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “Keep”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on other passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what cannot both be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln passage(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DescribeLettersDialog</name>
    <message numerus="yes">
        <source>A fact or attribute of %Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fact, or the name of an attribute, also a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty takes it away; a date is written as 2024-04-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the letters get it, also those that have another value now. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DevelopmentPage</name>
    <message>
        <source>Component whose development is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The letter alone: %2
Letters so far: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to rely on, Krippendorff (2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: for tentative conclusions, Krippendorff (2019)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesBar</name>
    <message>
        <source>This letter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DifferencesPanel</name>
    <message>
        <source>Differences between the two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left with a note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to compare its coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here two coders’ differences are settled one by one. Press F8 to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not differ anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the differences is of the state, the kinds and the letter chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. What both agree on is not in the consensus yet: adopt it to finish.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about passages that are gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln difference(s) are settled. There are also decisions about passages that are gone: Compare ▸ Withdraw … takes them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::DirectionField</name>
    <message>
        <source>From actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap from and to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DisagreementModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DisagreementsPage</name>
    <message>
        <source>Component whose disagreements are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where coders differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to place	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::DoubtsModel</name>
    <message>
        <source>Passages without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words with the same task twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters marked as done without a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with the text of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters much like another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters without a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters dated after they were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of one name in different groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders whose names differ only in case or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %Ln word(s) stand in “%2” too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::EarlierStateDialog</name>
    <message>
        <source>Earlier states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier state with a name yet. There is one before each import, merge and change of many passages, and for each backup; the history has every single change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has come since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has gone since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others have coded is out of sight, so only your own work can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the journal since then; codes that differ: %1, settings and records of the project: %2. What is brought back is one step that can be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this letter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this coder’s work back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::EncryptionController</name>
    <message>
        <source>Opening “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being done just now. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Change its passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” opens with the new passphrase from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted. Not encrypted, and in the same folder: %2. Encrypt or delete these copies too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the encryption off “%1”? Everybody who has the file can read it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportController</name>
    <message>
        <source>Exporting passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement was saved to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet: compare the coders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the passages of %Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the passages of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value of the chain: %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ExportDialog</name>
    <message>
        <source>Export passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statistics programs (R, Python, SPSS …): commas, text unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excel: semicolons, and cells that look like formulas made harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coder at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file of the project itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no passages to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export passages to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind: of other coders, only passages in letters that you have marked as done are exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name; it will be replaced if it is empty or an earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first passages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the ending of another form. Choose that form, or let the name end with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::FactField</name>
    <message>
        <source>&amp;Go to its place in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>%1 is the name of a fact, such as &quot;Sender&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to what the text says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept what may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not saved: this is no date. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::FactsPanel</name>
    <message>
        <source>Open a letter to see its sender, date and references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found in the text, %2 put in by hand, %3 not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::FindBar</name>
    <message>
        <source>Find in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all hits in the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::FlowPage</name>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns for grey print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has a direction that is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should hand over to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of a band is the count that stands on it, its colour the group of the task; hatched is what does not move. The number at an actor counts each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the actors into the order with the fewest crossings and keeps it in the project. The mouse, or Alt+Up and Alt+Down, moves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should hand over to whom, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All diagrams have one scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::FormsRow</name>
    <message>
        <source>Forms of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the form %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands %Ln time(s) in the letters. A click leaves it out or finds it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::GivingController</name>
    <message>
        <source>That code is not one of this project’s codebook, so nothing was coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group, which is not coded itself. Drop one of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::GridModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HalfHeader</name>
    <message>
        <source>Close this half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half that is worked in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookBrowser</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersController</name>
    <message>
        <source>“%1” was recognised: its pages stand beside it, with all that is on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the letter’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page numbers, headers or footers are left out of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers, headers and footers stand in the text of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” is read otherwise today than when it was imported, so what was left out then cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HeadersDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These lines belong to the letter’s pages and are not in its text. A letter’s text cannot be changed; imported again with them, it comes as another letter beside this one, which keeps its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers, headers and footers of these letters are left out of their texts, so that sentences go on over the page. Tick the letters that are to keep them. A letter’s text cannot be changed once it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers, headers and footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import again with them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HeatMultiples</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A small map&apos;s title, and what a cell of it says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HelpController</name>
    <message>
        <source>About Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodeks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For coding consultation letters by hand: which tasks should move, from whom to whom, and why.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::Hints</name>
    <message>
        <source>%1 codes the sentence; the arrow keys go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes a task of the selected words; Enter codes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 codes a sentence like the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows where two coders differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the handbook at the page about where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryFilterBar</name>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: what, letter, code, text, date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown as a table or a document to hand in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryModel</name>
    <message>
        <source>%1, undone %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HistoryPanel</name>
    <message>
        <source>History of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This was done in %Ln letter(s); there is no one place to go to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This was done to the project as a whole; there is no place in a letter to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was done fits the filter. Press Esc in the filter to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::HitCodingController</name>
    <message numerus="yes">
        <source>All %Ln hit(s) in this letter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to code. Search first: with Ctrl+F in the letter, or with Ctrl+Shift+F in all letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hits in letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the letters that the &amp;list of letters shows now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the places to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>passages in letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were coded so already and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pile &amp;%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Coding %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::HitTable</name>
    <message>
        <source>Pile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportController</name>
    <message>
        <source>Import letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters go into a project: make or open one first, then import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) imported for %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pasted letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (%1);;REFI-QDA projects (*.qdpx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text: copy a letter&apos;s text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be placed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportFactsDialog</name>
    <message>
        <source>Import facts of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3. An empty cell leaves what is there.</source>
        <extracomment>%1 is a file, %2 &quot;12 rows&quot;, %3 &quot;10 of them with a letter of the project&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a letter of the project</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that has the letters&apos; file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import for %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row names a letter of the project. Choose the column with the letters&apos; file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the letters have all of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the table, or leave the column out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportPassagesDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder of the project, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file with the passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose passages these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passages are added to those that %1 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” becomes a new coder of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import passages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the letter, start and end of each passage. Every quote is checked against its letter; if one row is wrong, nothing is imported. Tables of Taguette and QualCoder are read as well: their quotes are looked for in the letters, and rows that cannot be placed are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportQuestions</name>
    <message>
        <source>It is a table of answers, and was left out as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each can be a letter of its own, with its own sender, passages and facts. Or one letter of each text is kept, and the others who sent it are listed with it as its signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as &amp;letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as &amp;signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of the letters was cancelled; none of them came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ImportReportDialog</name>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>imported, skipped, refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the letters has/have the text of another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) listed as signatories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::Inspector</name>
    <message>
        <source>%1 · made %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made %2 · changed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is chosen.

Put the cursor on a sentence with the arrow keys and press Enter to code it, or choose a passage in the letter, its margin or the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink by a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth quoting in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::IntervalFields</name>
    <message>
        <source>At once, from standard errors (Gwet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws units (letters, for characters and stretches of text) again and again; takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same intervals on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::Jobs</name>
    <message>
        <source>“%1” is still running. Wait for it or cancel it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::JoinLinesDialog</name>
    <message numerus="yes">
        <source>%1: %Ln line(s) to join</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that can be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines broken by layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these letters lines end where the page was full, not where a paragraph ends. Joined, they are easier to read and to search; kept, the text stays as the file has it. A letter&apos;s text cannot be changed once it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join the lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterController</name>
    <message>
        <source>Choose a letter in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no letters yet. Import them, or drop files or a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListController</name>
    <message>
        <source>Rename the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that files and exports use; the sender is corrected in the tab Facts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is called “%1” in files and exports. The list calls letters by their senders; Edit ▸ Settings shows the file names too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln letter(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letter goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and with that the passages of all coders, also those that are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and with that %Ln passage(s) of all coders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memos go too. One undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln letter(s) as done?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project is coded blind. Once letters are marked as done, you see what the other coders have done in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a letter called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a date or &quot;undated&quot;, %2 &quot;18 passages of yours&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passages: %1 by %2, %3 by all coders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterTableController</name>
    <message>
        <source>Import facts of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells of letters, and the project has none yet: import the letters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) described from “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Describing the letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LetterView</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded, and marked as something that may have to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LettersField</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::LettersPanel</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet. Import them – Word, PDF, OpenDocument, web page, e-mail or plain text – or drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as done, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a fact or attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export their passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under each letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, order and attributes of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link for a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of this round only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ManyDialog</name>
    <message numerus="yes">
        <source>Change %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certainty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good quote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick adds an argument, an empty box takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be changed. What stays “As it is” is left as each passage has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would be changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them say so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move nothing and keep their direction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New in the codebook: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left without task, direction and argument: leave them something, or remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln chosen passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen passages belong to other coders and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MatrixModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of the row, %4 of the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MatrixPage</name>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has both. Choose other rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, divided by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each small matrix counts the passages that have its value; their tints have one scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MeasureDialog</name>
    <message>
        <source>Nothing is coded yet, so nothing can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every passage that is coded: what would have been suggested, and whether it is what the coder gave. The ceiling is the share whose task was in what could be learned from at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one &amp;codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What failed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task among three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction among three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument among three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codebook alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passages before, as one codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came as number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given in any passage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at this place speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good suggested codes are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoBacklinks</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memos that link here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a passage says, and its letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoBox</name>
    <message>
        <source>Choose the coder to write a memo of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos that link here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoDialog</name>
    <message>
        <source>Memo of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to keep in mind of the study as a whole: decisions, questions, ideas. It is kept with your name; the others can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think of this code: doubts, borders to other codes, ideas. It is kept with your name; what all are to follow belongs in its definition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoEditor</name>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemoListModel</name>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of the memos</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MemosPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memo fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the memos that are shown: as a table (CSV), as Markdown or as an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memos yet. Ctrl+M writes one of a passage; below the facts of a letter stands the letter&apos;s own, the menu of a code has the code&apos;s, and Memo of the project in the Project menu keeps what is about the study as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDialog</name>
    <message>
        <source>Directions that name “%1” will name the actor chosen here; equal directions become one, with their passages. “%1” and its other names become other names of that actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below “%1” moves below the group chosen here, and “%1” is removed. Passages keep their tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n passage(s). They will have what is chosen here; where a coder then has the same passage twice, it becomes one. “%1” is removed. Undo brings all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has “%1”. It is removed, and undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) would change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would coincide with others and be joined with them; memos of both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::MergeDifferenceModel</name>
    <message>
        <source>There is nothing to choose here: this is kept as marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::NamesDialog</name>
    <message>
        <source>Pseudonyms for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked names are replaced in all that is exported. Read the list: names that stand only in the running text are missing, and some of these are no names. What somebody says can tell who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty: it is made while coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;start: the codebook of the Oslo 2024 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;codebook file (JSON, CSV, QDC, XLSX, ODS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of &amp;another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials; asked at the first coding if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the codebook file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.qdc *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::NextController</name>
    <message>
        <source>Every letter in the list has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the cursor every sentence of this letter is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further question or heading in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::NumberWordsDialog</name>
    <message>
        <source>&amp;Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of words for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary has such a word before a number of those who speak of something, and the number always beside it. For: 0, 1, all, or “&gt;50” for more than 50 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a word is missing. Write one in each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::OpeningPage</name>
    <message>
        <source>Opening “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlineModel</name>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letter to see its questions and headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions or headings were found in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passages are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which attribute letters are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letters say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far letters and coders are, differences and last changes are of all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PageController</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has no doubtful words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further doubtful word in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier doubtful word in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PagePanel</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 % certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: compare it with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageFilterBar</name>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: task, direction, coder, text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <comment>passages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages of “%1”. Press to show all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all codes again, not only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other passages too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PassageTableModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PassagesPanel</name>
    <message>
        <source>Passages of all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to passage	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy quote	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages yet. Mark a piece of a letter and give it a task, and it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits the filter. Press Esc in the filter to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de again…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy r&amp;ows with their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits the query and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off into a new code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an encrypted project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted. It opens with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on “%1” opens with its passphrase alone. Nobody, nor Kodeks, can bring it back if the passphrase is lost; keep it where you keep others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on “%1” opens with the new passphrase. Copies and backups keep the one they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PlacesModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PositionsPage</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders by tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders by questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 %n position(s) in which both cannot be. Totals count senders and tasks. A consultation is not a vote.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letter repeats a question of the consultation, so it cannot be said what is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has both a task and a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what senders are taken to want who want what cannot both be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as passages say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general · – silent, %n time(s): a finding, too. Framed: set by somebody. Totals count what is answered. A consultation is not a vote.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::PreviewBox</name>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintController</name>
    <message>
        <source>Passages as filtered and sorted in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages of all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::PrintPreview</name>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes nothing. Choose another one, or save the pages as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 goes to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::Project</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is read-only, so the project can be read but not changed. Copy it, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectController</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is yours to change. It was put into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1, %2 and %3 were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Keep a copy of the file before you go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 were checked, with all passages in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in “%1”, and was checked: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing “%1” up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ProjectSettingsDialog</name>
    <message>
        <source>Code &amp;blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the letters and the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders see only their own passages of a letter until they have marked it as done; so do all counts, the tables, the history and agreement. It is an agreement between colleagues: the file itself has everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a round of coding: the letters and the codebook stay as they are, passages can be coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as “velf. hovedtariffavt.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abbreviations that end no sentence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not abbreviations here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is coded already, so where sentences end stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the many that Kodeks knows. They say where sentences end, and can be changed until something is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest codes while coding is blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off where agreement is to be measured: coders who are shown the same suggestions agree more often than they would by themselves. The history keeps which suggestions were taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ProposalDialog</name>
    <message>
        <source>What the consultation proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each task the direction that is proposed. Who is for it, and who against, follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and what is proposed for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::QueryBar</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query: task:Sykehjem to:bydel not memo:-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage fits the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click takes this away; the menu turns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click takes this condition away; the menu turns it into its opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “not”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what it finds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the query “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it finds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::QuoteLabel</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::QuotesModel</name>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingController</name>
    <message>
        <source>There is no query to read by. Ask one above the passages first (Query the passages).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingPanel</name>
    <message>
        <source>By what the passages are sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these passages or save them as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the letter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the letter	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More of the text around it	Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less of it	Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de again…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them &amp;all…	Shift+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off into a new code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with where it stands	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k for a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage to read. Esc leads back to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ReadingView</name>
    <message>
        <source>Passages to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::RecogniseDialog</name>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guages of the letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with pages that are pictures, without text. Kodeks can recognise the text on this machine; it takes some seconds a page. Words it is not sure of are marked, and the page is shown beside the letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RecordsController</name>
    <message>
        <source>Looking for contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what is known of the consultation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ResultsController</name>
    <message numerus="yes">
        <source>Removing %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these passages has a task or an argument that could be split.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundController</name>
    <message>
        <source>The round has begun: you code as “%1”, and your earlier coding is out of sight. Coding ▸ Rounds and training ▸ End the round… brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has begun. Enter codes a place of the list, F5 goes to the next one in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others have coded comes into sight again, and the training is compared code by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier coding comes into sight again, and the rounds can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the training were written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way, in which the earlier coding is to be out of sight. As “%2” you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is ended, and you code as “%1” again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundDialog</name>
    <message>
        <source>Code again in a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same letters are coded again, some weeks later. Until the round is ended, your earlier coding is out of sight everywhere; then the two are compared as two coders are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody yet who could code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of “%1” is under way. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to code again. You code as a coder of your own, “%1 (%2)”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::RoundsPage</name>
    <message>
        <source>Also what stayed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in both: %1, only in the first: %2, only in the second: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 Changes are counted of those who answered in both. %3 positions stayed the same, %4 are other ones, %5 are new, %6 are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which letter belongs to which round. Give letters an attribute such as “round” with the values 1 and 2, one by one or from a table of facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in both rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who answered in both rounds wants something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SaveField</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end with “.%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::ScopeForm</name>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those ticked; nothing ticked: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that all have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in which each of the coders has a passage, or which they have marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that a coder has not begun; they count as uncoded by that coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never one that somebody has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of chosen letters too, only those that all have begun are compared; where no letter is shared nothing is compared, and a note says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task further down in the tree counts as the one above it at that level, which may be a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level 1, the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchBar</name>
    <message>
        <source>Search in all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they are typed, whatever their case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inflected forms of words as well; which ones stands below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression (PCRE2): case counts unless it begins with (?i); ^ and $ are the ends of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all letters: a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all letters: words, &quot;a phrase&quot;, begin*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words: letters that hold them all. &quot;In quotes&quot;: the words in that order. begin*: words that begin so. *end, *part*: words that end so or have it anywhere.
In capitals, OR finds letters with one or the other, NOT leaves out letters that hold a word, AND says what standing side by side says; brackets keep together: (school* OR teach*) NOT bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of the passages whose text is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that fit a query: task:Sykehjem to:bydel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncoded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where passages fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside passages that fit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pile a hit is on: keys 1 to 9 put it there, 0 takes it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SearchPanel</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hits in letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type words to find in all letters: several words for letters that hold them all, &quot;a phrase in quotes&quot; for words in that order, a star for a beginning, as in bydel*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to search its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de it…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter holds “%1”. Words are found whole: put a star behind a beginning, as in bydel*, and before an ending, as in *hjem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that begin so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in words that have it within</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all hits, or those that are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the hits as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %L2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found in that text. Choose “All text” beside the field to search everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place fits the pattern “%1”. Case counts unless it begins with (?i).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a regular expression (PCRE2), such as (?i)bydel\w* (har|kan): case counts unless it begins with (?i).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::Session</name>
    <message numerus="yes">
        <source>%n passage(s) came to say the same as another of the same coder and became one with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed since then. Edit ▸ Undo takes it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. “%1” codes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever coded is no longer among the coders of the project. Nobody is chosen now: the passages of all are shown, and the next coding asks who codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender (file name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists, tables, dialogs, the history and reports for reading. Files for scripts always have the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;hints for newcomers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font of the letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are &amp;called by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty of a &amp;new passage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a key or the mouse the project is closed and asks for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k an encrypted project after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up a project that is worked in, every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, checked copies in the folder “NAME backups” beside the project: of a day one each hour, of two weeks one each day, of half a year one each week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SettlingController</name>
    <message numerus="yes">
        <source>%Ln agreed passage(s) are in the consensus now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about passages that are gone is/are withdrawn, with what the consensus had of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::ShortcutsDialog</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; assigning it here takes it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SortButton</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the hits: now in the order of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the hits: now by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nothing more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitCodeDialog</name>
    <message>
        <source>Split off into a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instead of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) get the new code instead of “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are another coder&apos;s and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SplitController</name>
    <message>
        <source>Letter in the other half</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::StandingsDialog</name>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;counts among the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of what letters are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letters count as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that do not count stay in the project and are left out of all figures. Mark several to say the same of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked &amp;is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryController</name>
    <message>
        <source>%1 – summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was saved to “%1”, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of “%1” were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::SummaryDialog</name>
    <message>
        <source>Export the summary of the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consensus if there is one, else all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages, or a query such as task:Sykehjem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the summary:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, without the annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be written anew. What is written under “Assessment” in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::TableFill</name>
    <message>
        <source>From a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken; they are kept with “Keep”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TaskField</name>
    <message>
        <source>no task – type to choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::TeamController</name>
    <message>
        <source>Making the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for %1 is in “%2”. Send it, and bring it in when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “%1” in, or open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in, its letters and passages are put into “%1”; you see beforehand what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was brought in. New: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingDialog</name>
    <message>
        <source>Begin a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name, or a coder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query, as task:Sykehjem+; empty for any passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many passages are drawn of each task, direction and argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that are coded already are coded anew by somebody who does not see how; then the two are compared code by code. Until the training is ended, all other coding is out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is trained:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On passages of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passages of each code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 passages, at %Ln place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have fewer than %1, so that their figures will be shaky: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is trained on their own passages. Choose another, or begin a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingPanel</name>
    <message>
        <source>End the training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this training are no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training is over. Coding ▸ Rounds and training ▸ Begin a training… chooses passages that somebody then codes without seeing how they were coded; here the two are compared code by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places were coded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingPlaces</name>
    <message>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::TrainingTable</name>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few, shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::UncodedModel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kodeks::WelcomePage</name>
    <message>
        <source>Projects you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks should move, from whom to whom, and why: code what the letters say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five letters, a codebook and two codings, to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project file, NAME.kodeks; dropping it here works as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own letters, with a codebook or without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Oslo 2024 sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you have written cannot be put into the project. If you go back it stays here, so that you can try again or copy it:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code bar is open, and what you have chosen in it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun a note on why a difference is left open, and it is not in the project yet. If you go back it stays there; Enter puts it in:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running. If you go back it runs on; if you go on it is cancelled, and nothing of it comes into the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of that file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>Letters compared: %1 of %2, those that all of the coders have begun or marked as done. Left out: %3 that only some have begun, %4 that none has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been begun or marked as done by all of the coders, so the figures do not show how far they agree. Letters compared: %1 that only some have begun, which count as uncoded by the others. Left out: %2 that none has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters compared: %1 that all of the coders have begun or marked as done, %2 that only some have, %3 that none has. A letter that a coder has not begun counts as uncoded by that coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is shared: none of %1 has been begun or marked as done by all of the coders. There is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDescribing</name>
    <message>
        <source>this line and those below were not compared, since there are so many problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the columns “%2” and “%3” say the same of a letter. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the title of column %2 is longer than the %3 characters that an attribute can have. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column that names the letters. Give the column with the file names the title “file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: no letter is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: the project has no letter “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”, line %2: “%3” could be any of %n letter(s): %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what “%1” says is longer than %2 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date that can be read with certainty. Write it as year, month and day: 2024-04-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says “%2” of “%3”, and line %4 says “%5”. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: taken as empty cells, which leave what is there, since they stand for gaps: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: column %2 has no title and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>“%1” is larger than %2; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened; ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device; choose an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened; ask for the right to read it, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; check the disk or the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is an unpacked REFI-QDA project (.qdpx) with letters, codes and passages; choose it by itself to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterParts</name>
    <message numerus="yes">
        <source>It is a mailbox; each of its %n e-mail(s) is a letter of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The archive “%1” has a file whose name leads out of it or is no file&apos;s name, “%2”; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” has no files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was attached to the e-mail “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text of its own; what is attached to it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTable</name>
    <message>
        <source>letters 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units compared in this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units compared in the letters up to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTables</name>
    <message>
        <source>“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%2” of “%1” is empty; a table needs a header with the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the numbers in the column “%2” are written as 2.0 for 2, as statistics programs do where cells are empty; they were read as whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: over the titles of the columns stands, and was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: only the sheet “%2” was read. Its other sheets: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: cells beyond the last title were left out: row %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Reading the memos was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Bringing in the project was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is this project itself. Choose another one to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged: a passage or a text in it is not what it was. “kodeks check” tells more; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 levels, one below the other. Make it flatter; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” in “%2” is not the one that this project has: they differ first at character %3, in line %4. The letter and its passages stay out; code them again in the text that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged: what is in it cannot be told apart. Go back to a copy that is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook of “%1” has more than %2 entries of a kind, more than can be brought together. Remove what is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has other abbreviations that end no sentence (%2) than this project (%3), and this project keeps its own; where sentences end may differ between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no good quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while it was being brought in, so nothing was. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since it was looked at, so nothing was brought in. Bring it in again to see what it brings now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) of letters, codes or the project were written on in both copies: both texts are kept, in one memo with a line between them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDifferences</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage of %1
%2, %3–%4</source>
        <extracomment>%1 is a coder, %2 a letter, %3 and %4 are positions in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a word such as &quot;Task&quot;, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>“%1” can be read in two ways, since there are names with commas; write the names as [&quot;A&quot;,&quot;B&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>There is already “%1” in “%2”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already “%1” at the top of the codebook. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an actor “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an argument “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a direction “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedReasons</name>
    <message>
        <source>No project is open. Open one first, with Ctrl+O, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only, so nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no letters yet. Import some first, with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is open. Choose one in the list of letters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is coding. Choose the coder first, with Ctrl+Shift+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage of yours at the cursor. Go to one first, with N or P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes two coders, and the project has fewer. Bring in the other’s project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coders are compared now. Compare two in the letter first, with Ctrl+Shift+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is chosen that can be settled. F8 goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two has coded this, so there are not two passages to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided about this yet, so there is nothing to open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that both agree on is in the consensus already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While two coders are compared, the letter has the whole room. End the comparison first, with Ctrl+Shift+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one half. Split the view first, with Ctrl+Alt+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hits. Search in all letters first, with Ctrl+Shift+F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round of yours is under way. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no training. Begin one with Coding ▸ Rounds and training, or choose its coder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCodeMatches</name>
    <message>
        <source>Create task “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the new group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>new, with %n new actor(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create argument “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made, since there is no such folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectFile</name>
    <message>
        <source>Kodeks projects (*.kodeks)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeExport</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice took too long over the document and was ended. Write it as .odt and save it in LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could not be started. Start it once by itself, or write the document as .odt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of the document. Write it as .odt and save it in LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary folder cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeLetters</name>
    <message>
        <source>It was read by %1; compare it with the file where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeProgram</name>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: LibreOffice (%2) could not be started. Start it once by itself, or save the letter as .docx or .odt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could make nothing of “%1”; open it there, save it as .docx or .odt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice took too long over “%1” and was ended; open it there, save it as .docx or .odt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookMail</name>
    <message>
        <source>an e-mail saved by Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an e-mail saved by Outlook, which is read by the library libgsf; it is not installed. Install it, or save the e-mail as .eml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open differences of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>letters done, letters, passages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passages with a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters begun and not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages without a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody codes in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no letters in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter repeats a question of the consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters have no attributes yet, such as the kind of their senders. Import facts about letters, or add attributes below the facts of a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With such passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsReader</name>
    <message>
        <source>“%1” has more in it than Kodeks takes from one file (%2 letters, %3); divide it, and import the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageCsv</name>
    <message>
        <source>the project has no letter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end must be whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is no range of “%3”, which has %4 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has “%2” from %3 to %4, and not the quote in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codebook has no %1 “%2”, or more than one of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certainty “%1” must be 1, 2, 3 or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; coded passages need the columns letter, start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n row(s) that cannot be brought in, so none was: %2. Correct them and try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into smaller tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 begins or ends inside a sign of “%3”; positions are counted in Unicode characters from 0, not in UTF-16 units or bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote stands in “%1” from %2 to %3 if these count UTF-16 units; count Unicode characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote differs from “%1” from %2 to %3 in its white space only; give it as it stands there, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dimension “%1” must be task, direction or argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage has another place than in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage has a code of this dimension already, in row %1 or below; where a coder has several passages in one place, the column passage_id must tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” can be read as several numbers; write start and end with digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the %2; give its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has put “%1” in the place of the memo; write the memo again, or leave the cell empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; no passage was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageExport</name>
    <message numerus="yes">
        <source>A spreadsheet that opens this CSV takes %n cell(s), such as “%1”, for numbers, dates or formulas and changes them. Export a workbook (.xlsx) for spreadsheets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageImport</name>
    <message>
        <source>“%1” has passages of several coders: %2. Name one of them as the coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no quote in the column “text”, so whether their positions are right could not be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them begin(s) or end(s) inside a word: positions are counted in Unicode characters from 0, not in UTF-16 units or bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as memos, though they look like gaps: %1. If they stand for no memo, leave those cells empty and import the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as empty cells, since they stand for gaps: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) lack the white space at their ends; the letters’ text counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are only the beginning of the text at their places, as spreadsheets cut long cells; the letters’ text counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could be any of these: %2; write the name with its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter or a code that the table names was removed while it was being read, so no passage was imported. Import the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table also has passages of %1; they become passages of “%2” all the same. If they should not, undo this and bring in a table of one coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that mean nothing here were not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageMark</name>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageRights</name>
    <message>
        <source>No coder is chosen, so no passage can be changed. Choose first who is coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage is of “%1”. It changes when its difference is settled again, or by hand once “%1” is chosen as the coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage is %1’s; only %1 can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change it; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This passphrase is weak: whoever has the file can guess it. Take six words that have nothing to do with each other, or one from a password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase holds against somebody who tries by hand, not for long against a computer. A word or two more make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>“%1” is no picture that Kodeks writes. Choose .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A direction and how often it is said: &quot;etat → bydel (3 passages)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these cannot both be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks only in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks elsewhere of tasks that answers to this are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders who have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set by %2 on %3; passages alone say: %4</source>
        <extracomment>What a sender answers; who has said so and when; what passages say of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The folder of “%1” cannot be written, so the project can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is open in another Kodeks (process %2 on %3). Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is in the project, but the project could not be read again after it: %1 Close it and open it again; until then it is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters and the codebook are locked for this round of coding, so this would change what others code by. Unlock them first; passages can be coded as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was made by another coder. It is not shown while the project is coded blind, so it is not undone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Kodeks may have the project “%1” open: there is a lock that does not say whose it is. If nobody has it open, delete the file “%2”, or open the project for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody has it open there any more, delete the lock file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was changed while it was read; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running, and until it is done nothing else in the project can be changed. Wait for it or cancel it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not shown while the round is under way, so it is not undone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so there is no backup. Make the folder writable, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no earlier state of “%2”: its journal ends with something that the project never was. Open it by itself, or bring its work in (merge).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCopy</name>
    <message>
        <source>No copy of “%1” was made, since the project has problems that the copy would have too. Check the project, and go back to an earlier copy that is well. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>Sender %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere, so nothing was replaced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small letters these may be other words and were left as they stand: %1. Put them into the table in small letters if they are to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of names “%1” cannot be read. Check its name and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qdc</name>
    <message>
        <source>“%1” is larger than 64 MiB, too large for a codebook; divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no REFI-QDA codebook: it does not begin with CodeBook. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of codes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) come in under another name, since another code has theirs: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qde</name>
    <message>
        <source>“%1” is no REFI-QDA project: it does not begin with Project. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 selections; divide the project in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB; divide the project in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qdpx</name>
    <message>
        <source>“%1” has no project.qde in it, so it is no REFI-QDA project; export it again from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a file outside the archive, which is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several REFI-QDA projects in it (%2); unpack it and bring each in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QdpxFolder</name>
    <message>
        <source>The folder “%1” has more in it than a REFI-QDA project may have; choose the folder of the project alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QdpxImport</name>
    <message>
        <source>A text of the file is missing; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has “%1” with another text. It stays out with its passages; code them again in the text that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called “%2” here, since the project has that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out: they are here already, in another letter or by another coder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1 codes, %2 texts, %3 selections and %4 codings. New here: %5 codes, %6 coders and %7 passages; %8 passages were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown coder (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has no plain text of it. Export it as text from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the same text as another source of the file; its passages are in that letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: positions were read with %2, since %3 of %4 quotes stand there so, and %5 as the standard counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have no place in their text and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are coded as a whole; these codes are passages over the whole letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks or directions; each became a passage for each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have several tasks and several directions; which belong together is not said, so no passage has both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have; they were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) marked on pages of PDF documents were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and selection(s) of cases were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the standard does not know were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left out; what their variables say became attributes of the letters they name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables belong to no letter, contradict another one or are longer than an attribute can be; they were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2–%3: “%4”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the names of its selections are no quotes, so positions could not be checked against them. They were read with %2, since %3 of %4 beginnings and ends are those of words so, and %5 as the standard counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the names of its selections are no quotes, so whether its passages stand in the right place could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: it is not certain where its passages begin and end; the names of its selections agree with several ways of counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n selection(s) are named otherwise than the text at their place; they were taken at their place: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder are none of the project&apos;s and were not brought in: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) and description(s) of pictures and recordings were left out, and what is coded in them; export them as texts from the program they come from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QdpxLosses</name>
    <message>
        <source>The history of edits, and when each code and fact was last changed, stay in the project; a QDPX has no place for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether coding is blind, and whether letters and codebook are locked, stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project is coded blind: %n passage(s) of other coders are left out, in letters that you have not marked as done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided about each difference stays in the project; the passages of the consensus are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the passages of the coders you chose are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The original files of %n letter(s) are in the archive for Kodeks; other programs see their text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other names of actors, rules for including and excluding, and examples are text in the codes&apos; descriptions for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs show a passage as a selection with several codes; which actor a task goes from and to is, for them, the name of a code; certainty and the mark of a good quote are text in the selection&apos;s description. Kodeks reads all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no coder “%1” in the project. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at sign %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot be read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty is 1, 2 or 3, or a hyphen for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to look for in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2024, 2024-04 or 2024-04-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question cannot be compared; name it whole, or its beginning with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Words with such signs need &quot;quotation marks&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value such as task:Sykehjem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n brackets within each other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot stand here; the bracket before it wants to be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket is not closed. Put a ) where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After @ comes the name of an attribute, a colon and a value: @&quot;Kind of sender&quot;:union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after the colon; a hyphen stands for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near wants what is to be near and how near: near(task:Sykehjem, 2 sentences).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n signs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sender cannot be compared; name it whole, or its beginning with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has an attribute “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project.</source>
        <comment>%2 is a field such as task or coder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no %2 of this project. Did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared; name it whole, or its beginning with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another &quot; where the words end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 there would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out one of its conditions gives none either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not be there leaves nothing to be shown. Put a word beside it that is to be found: bydel NOT etat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the project: %1. What the query says of it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the project: %1. The query asks for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was in the project and is there no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query “%1” names some of the compared coders and not the others, so that it cannot say of what they agree. Leave coders out of it, and choose beside it whom to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The code is no longer in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>“%1” stands in an earlier row too. Leave one row for each task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no contradiction on “%2” to decide on. “kodeks positions” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no letter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no standing. Write one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say whether the letter counts. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not, or no longer, a number to have a word for. Write 0, 1, all, or “&gt;50” for more than 50 percent, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word is missing. Write one in each of nb, nn and en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter has the sender “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one question of the letters. Write its text, or as much of its beginning as no other has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer. Write one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task “%1” in the codebook. Write a task&apos;s id or its whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no direction “%1” in the codebook. Add it to the codebook first, or write another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefiCodes</name>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand below no group called Tasks, Actors, Directions or Arguments; they are themes here, named by their path.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These directions name no two actors (“A → B”), so they are themes here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has codes within codes more than %2 deep; make its code tree flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 codes; divide the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have a colour that is not known here; they have none: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefiPositions</name>
    <message>
        <source>CRLF counted as one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks counted as two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte order mark counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the standard counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of UTF-8 counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end being the last character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefiXml</name>
    <message>
        <source>“%1” declares a document type, which no such file needs and which may do harm; export it again from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements; divide the project in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a text that is too large, in line %2; divide the project in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complete XML: line %2, column %3 cannot be read. Export it again from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an element with more than %2 attributes, which no program writes; export it again from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>There are too many units to draw from; take larger units for the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reckoning was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have %1 different values, and this metric or these weights can compare %2; use fewer, or nominal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is below 0, which the ratio metric does not know; use interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sets have too many codes to be compared with one another; use nominal_set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix of weights needs a row and a column for each of the %1 codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that nobody coded were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One unit carries no evidence of reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval unreliable below %1 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is not defined for %1 of the %2 resamples; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that can be reckoned with, as this metric or these weights need; use numbers, or nominal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, so the order of the codes is not known; name the codes in their order, or use nominal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never used this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bootstrap needs at least one resample; ask for 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>No passage has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their task but stay, with all else that is said of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n task(s) below it are removed too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction names it, so no passage changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose their direction but stay, with all else that is said of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose the argument but stay, with all else that is said of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes below %2 with the %n task(s) below it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n passage(s) stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passages by task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>95 % CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded by one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by component (nominal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of cu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stretches of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of passages, %2 of them without a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most used of %2 codes, each present or absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each code, present or absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement between coders: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods, to paste (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that is translated into, in itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % CI %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as stretches of text, u-alpha (Krippendorff et al. 2016) was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of the intervals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that a coder had not begun counts as uncoded by that coder (%1 of %2 letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that not all of the coders had begun were left out (%1 of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings of %1 in %2 (%3; unit of analysis: %4) were compared in Kodeks %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a unit is the set of the codes given to it; units that no coder coded for a component count only for whether a passage was coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a passage was coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actor from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actor to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by one coder only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction (not both transfers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: those that all coders have begun or marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: those that some of the coders have begun, since none has been begun by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 have been begun by all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all begun by all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile bootstrap, %1 resamples of %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearised variance with Student’s t (Gwet 2014) over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages that fulfil the query “%1” count as coded; letters and codes that it rules out were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are rounds of one person, so that the figures are of intra-coder agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks were compared at level %1 of their tree, a group counting as one code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>wanted %1 first and wants %2 then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said nothing first and wants %1 then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted %1 first and says nothing then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants %1 in both rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample&apos;s file “%1” is missing. Install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that texts in %1 are recognised by is not installed. Install the Debian package %2 (or ask whoever keeps this machine), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan, which recognises text, is missing. Install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: the program kodeks-scan does not start. Look whether the Debian packages libtesseract5 and tesseract-ocr-nor are installed, or install Kodeks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recognition was cancelled; no letter was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word was recognised in “%1”. Look whether it is a picture of text, not too faint and at least 200 dots per inch, and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were recognised there: page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) may be a section sign (§), which the data does not know; left as read and marked: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its text was recognised (%1): %2 words, %3 of them doubtful (%4 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised, since damaged or too slow to read: page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln section sign(s) (§) stand where “8”, “&amp;” or “$” was read before a number of a law.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned, among pages with text: page %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no word to search for in “%1”. Type one or more words, a &quot;phrase&quot; or the beginning of a word with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the places to code was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read behind its character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long in “%1” and was stopped there; what it found before is shown. Make it simpler, such as without a * within a *.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>That settlement is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind. Mark “%1” as done before its differences are shown and settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage to be settled belongs to another coder or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage to be settled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference that is left needs a note that says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the coders has a passage here, so there are no two to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two passages that were to be taken over no longer say the same. Look at the differences again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage of another coder has the mark of the consensus. Go back to a copy of the project that is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is coded blind. Mark a letter as done before its differences are shown and settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of sight while your round is under way. End the round first; then the two can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3: there is a cell beyond the first 1,000 columns. Remove what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n formula(s) have no value in the file, so their cells could not be read (%3). Open and save the file in a spreadsheet program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no workbook that Kodeks reads (.xlsx, .ods, .fods). Open it in a spreadsheet program, save the table as .xlsx or .csv and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”, sheet “%2”: %n comment(s) on cells were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>in a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a training you see your own passages alone, until it is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded blind: passages of others are shown in the letters that you have marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a new round your earlier passages are out of sight, until it is ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchCheck</name>
    <message>
        <source>What is kept for finding texts like another (row %1 of the table “content_sketch”) does not belong to its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are not kept in the order of their names (the table “letter_order”): %1 places are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of a chain: these have 64 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the journal has this value: what was written down when it was told has been changed since, taken out, or is of another project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage of cu-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage of (k)u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cu- or (k)u-alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of text are compared by character whatever the unit; F1, Jaccard and kappa count characters and have no interval, since characters are not independent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>None of the chosen coders marked a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coder marked the whole text, so there is nothing not coded to tell from what is coded; reliability cannot be judged without variation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coders’ passages never overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one code occurs where the coders’ passages overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of this code never overlap another coder’s passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of %1 with the codes “%2” and “%3” overlap at %4 in “%5”, so the text cannot be divided among the codes; each code on its own is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of characters compare exactly two coders; choose two, or use u-alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less agreement than chance: check for swapped or differently understood codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resamples are too many for %2 codes; ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval unreliable below %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter gives no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no passage and counts as a coder who coded nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never used the code “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has passages of two of the coders; what a coder has not read counts as uncoded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>A temporary file could not be used; see that there is room for such files, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Percent agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brennan–Prediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no project “%1”. Check its name and folder, or make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being written to the project “%1” just now, so it cannot be read. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Kodeks project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That letter is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Kodeks. Install the newest version to open it; the file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” was made by an older Kodeks and must be opened for writing once, to be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this would change is no longer as it was; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” was moved or deleted while it was open. Put it back, or open it where it is now; nothing since then was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is in use by another program. Close it there and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the project “%1” is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be written. Make the file and its folder writable, or copy it elsewhere; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Open a backup, or ask for help with the file as it is; Kodeks has not changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Kodeks project. Choose a file that Kodeks has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, or its folder cannot be written. Check that both exist and that you may use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written. Check the disk and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too large for the project “%1”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit with what is in the project “%1”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be used; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal keeps of an edit cannot be read; nothing was changed. Check the project, and go back to an earlier copy if it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged: its tables are not those of a project. Go back to a copy that is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file had lost the marks of a Kodeks project; they have been put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was missing and has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is encrypted. It opens with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”. See that capitals and the keyboard&apos;s language are as they were when it was chosen. If you are sure of it, the beginning of the file may be damaged: try a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written of “%1” is not the same as what was read, so the file was left as it was. Check the project, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit %1 in the journal. “kodeks restore PROJECT” lists the states one can go back to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Learning from what is coded was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 characters; there is no passage from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” close by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in its definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>given %n passage(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>like passage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the suggestions was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded so in %1, the same words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The summary was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there and what may have been written in it cannot be read, so it was left as it is. Move it away, or write the summary under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” to take the assessments from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by Kodeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by Kodeks, since LibreOffice is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by %1 of the OpenDocument text, with tags for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages cannot be printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Kodeks without tags, since LibreOffice is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary is a file that ends with one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>“%1” is a codebook, not a letter; bring it in as a codebook (Project, Import a codebook, or “kodeks new PROJECT --codebook FILE”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the report of an import, not a letter; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a table of coded passages, not a letter; bring it in as passages (Project, Import passages, or “kodeks import-passages”) once the letters are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskTree</name>
    <message>
        <source>“name” is missing; give every group a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group “%1” stands here twice; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group in “%1” has no name; write the names of groups with “ / ” between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups lie within groups more than %1 deep; make the tree flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 tasks and groups; divide the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task “%1” for it to lie beneath; correct “parent_id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies beneath itself or more than %2 deep; correct its parents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Mac OS Roman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DOS code page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding is not said and seems to be %1; look whether the letters are right: “%2”. If they are not, save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its characters had been encoded twice (“Ã¥” for “å”) and were read as they were meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its characters seem to have been encoded twice: “%1”; compare it with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding is not said and uncertain; look whether the letters are right: “%1”. If they are not, save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its characters are damaged or in an unknown encoding and stand as “�”; get an undamaged copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that its encoding is “%1”, but it is not; it was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” seems to be %2, but has bytes that mean nothing in it; save it again as UTF-8 and import it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its byte %2 does not belong to UTF-8; get an undamaged copy, or save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be read as text; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, and Kodeks reads plain text; save it as plain text and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has NUL bytes, so it is not plain text; save it as plain text and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is full of control characters, so it is not plain text; save it as plain text and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; choose a file that has text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has only spaces and line breaks; choose a file that has text in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Say whose passages are to be coded: the project does not have exactly one consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no passage like that, so there is nothing to code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is under way: what is not coded yet counts as not coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were not coded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have fewer than %1 passages here: their figures are shaky, a few passages more can turn them. Look at the differences rather than at the numbers, or choose more passages of these codes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were chosen are no longer there and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand outside the places and are not compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is no training. “kodeks training PROJECT list” names those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coder whose passages “%1” was trained on is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowLanguage</name>
    <message>
        <source>en</source>
        <extracomment>This language&apos;s name: en, nb or nn.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>open again: a passage has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again: the passages stand in other pairs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again: the consensus has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what both have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be begun; see that there is room for temporary files, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more rows than a spreadsheet holds (%L1); export as CSV, or fewer coders at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written; see that there is room for temporary files, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) had to be cut likewise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: the text is longer than a cell of a spreadsheet holds (%4 characters) and was cut; CSV has it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more columns than a spreadsheet holds (%L1); export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks are written by the library libxlsxwriter, which is not installed; install it, or export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be written; check the disk or the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipFiles</name>
    <message>
        <source>“%1” is damaged: its ZIP archive cannot be read; get an undamaged copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than such a file can need, so Kodeks leaves it; get the file from a source you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password; open it in the program it comes from and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is packed in a way Kodeks does not read; save it again in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no “%2” in it, so it is not a whole file of its kind; get another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has “%2” in it twice with different contents; save it again in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be made. Free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive would have more than 4 GiB, which such a file cannot have; divide the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
