// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actionspec.h"

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Specs = QList<ActionSpec>;
using Keys = QKeySequence;
constexpr auto inWindow = ActionSpec::Scope::Window;
constexpr auto inLetter = ActionSpec::Scope::Letter;
constexpr Needs coding = Need::Write | Need::Letter;
constexpr Needs passage = Need::Write | Need::Letter | Need::Passage;

} // namespace

/// The texts, in one translation context.
class Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static Specs project()
    {
        const auto menu = ActionSpec::Menu::Project;
        return group(menu, 0,
                   {
                       {u"project.new"_s, tr("New project…"), Keys(u"Ctrl+N"_s), {}, inWindow, u"new"_s},
                       {u"project.open"_s, tr("Open project…"), Keys(u"Ctrl+O"_s), {}, inWindow, u"open"_s},
                       {u"project.sample"_s, tr("Open the Oslo 2024 sample"), {}, {}, inWindow, u"sample"_s},
                   })
            + group(menu, 1,
                {
                    {u"project.importLetters"_s, tr("Import letters…"), Keys(u"Ctrl+I"_s), Need::Write, inWindow,
                        u"import"_s},
                    {u"project.importFolder"_s, tr("Import a folder of letters…"), Keys(u"Ctrl+Shift+I"_s),
                        Need::Write},
                })
            + group(menu, 1,
                {
                    {u"project.pasteLetter"_s, tr("New letter from the clipboard"), Keys(u"Ctrl+Shift+V"_s),
                        Need::Write},
                    {u"project.importPassages"_s, tr("Import passages…"), {}, Need::Write | Need::Letters},
                    {u"project.importFacts"_s, tr("Import facts of letters…"), {}, Need::Write | Need::Letters},
                    {u"project.importCodebook"_s, tr("Import a codebook…"), {}, Need::Write},
                },
                tr("Import more"))
            + group(menu, 1,
                {
                    {u"project.export"_s, tr("Export passages…"), Keys(u"Ctrl+E"_s), Need::Project, inWindow,
                        u"export"_s},
                })
            + group(menu, 1,
                {
                    {u"project.exportCodebook"_s, tr("Export the codebook…"), {}, Need::Project},
                    {u"project.exportHistory"_s, tr("Export the history…"), {}, Need::Project},
                },
                tr("Export more"))
            + group(menu, 1,
                {
                    {u"project.print"_s, tr("Print…"), Keys(u"Ctrl+P"_s), Need::Project},
                })
            + copySpecs()
            + group(menu, 3,
                {
                    {u"letter.headers"_s, tr("Page numbers and headers left out…"), {}, coding},
                    {u"letter.memo"_s, tr("Memo of the letter…"), Keys(u"Ctrl+Alt+M"_s), Need::Letter},
                    {u"letter.rename"_s, tr("Rename the letter…"), {}, coding},
                    {u"letter.remove"_s, tr("Remove the letter…"), {}, coding},
                },
                tr("Letter"))
            + group(menu, 4,
                {
                    {u"project.rules"_s, tr("Unit and rules of coding…"), Keys(u"Ctrl+Shift+R"_s), Need::Project},
                    {u"project.memo"_s, tr("Memo of the project…"), Keys(u"Ctrl+Alt+P"_s), Need::Project},
                    {u"project.check"_s, tr("Check project"), {}, Need::Project},
                },
                tr("Rules, memo and check"))
            + group(menu, 4,
                {
                    {u"project.settings"_s, tr("Project settings…"), {}, Need::Project},
                    {u"project.close"_s, tr("Close project"), Keys(u"Ctrl+W"_s), Need::Project},
                    {u"project.quit"_s, tr("Quit"), Keys(u"Ctrl+Q"_s)},
                });
    }

    static Specs edit()
    {
        const auto menu = ActionSpec::Menu::Edit;
        return group(menu, 0,
                   {
                       {u"edit.undo"_s, tr("Undo"), Keys(u"Ctrl+Z"_s), Need::Write | Need::Undo, inWindow, u"undo"_s},
                       {u"edit.redo"_s, tr("Redo"), Keys(u"Ctrl+Shift+Z"_s), Need::Write | Need::Redo, inWindow,
                           u"redo"_s},
                   })
            + group(menu, 1,
                {
                    {u"edit.copy"_s, tr("Copy"), Keys(u"Ctrl+C"_s), Need::Project, inLetter},
                    {u"edit.selectAll"_s, tr("Select all"), Keys(u"Ctrl+A"_s), Need::Project, inLetter},
                })
            + group(menu, 2,
                {
                    {u"edit.find"_s, tr("Find in the letter"), Keys(u"Ctrl+F"_s), Need::Letter},
                    {u"edit.findNext"_s, tr("Find next"), Keys(u"F3"_s), Need::Letter},
                    {u"edit.findPrevious"_s, tr("Find previous"), Keys(u"Shift+F3"_s), Need::Letter},
                    {u"edit.searchAll"_s, tr("Search in all letters"), Keys(u"Ctrl+Shift+F"_s), Need::Project, inWindow,
                        u"search"_s},
                })
            + group(menu, 3,
                {
                    {u"edit.palette"_s, tr("Command palette…"), Keys(u"Ctrl+Shift+P"_s)},
                    {u"edit.settings"_s, tr("Settings…"), Keys(u"Ctrl+,"_s)},
                });
    }

    static Specs makingPassages()
    {
        const auto menu = ActionSpec::Menu::Coding;
        return group(menu, 0,
                   {
                       {u"coding.code"_s, tr("Code the selection…"), Keys(u"Return"_s), coding, inLetter},
                       {u"coding.inVivo"_s, tr("New task from the selected words…"), Keys(u"Ctrl+T"_s), coding,
                           inLetter},
                       {u"coding.repeat"_s, tr("Repeat the last coding"), Keys(u"."_s), coding, inLetter},
                       {u"coding.copyOver"_s, tr("Code the same words in other letters…"), Keys(u"Ctrl+Shift+C"_s),
                           passage},
                       {u"coding.codeHits"_s, tr("Code all hits of the search…"), Keys(u"Ctrl+Shift+H"_s),
                           Need::Write | Need::Letters},
                   })
            + group(menu, 1,
                {
                    {u"coding.memo"_s, tr("Memo of the passage…"), Keys(u"Ctrl+M"_s), passage, inLetter},
                    {u"coding.goodQuote"_s, tr("Good quote, or not"), Keys(u"Ctrl+G"_s), passage, inLetter},
                    {u"coding.certainty1"_s, tr("Certainty 1: unsure"), Keys(u"Alt+1"_s), passage, inLetter},
                    {u"coding.certainty2"_s, tr("Certainty 2: fairly sure"), Keys(u"Alt+2"_s), passage, inLetter},
                    {u"coding.certainty3"_s, tr("Certainty 3: sure"), Keys(u"Alt+3"_s), passage, inLetter},
                })
            + group(menu, 2,
                {
                    {u"coding.recode"_s, tr("Recode the passage…"), Keys(u"F2"_s), passage, inLetter},
                    {u"coding.split"_s, tr("Split the passage at the cursor"), Keys(u"Ctrl+Shift+S"_s), passage},
                    {u"coding.swap"_s, tr("Swap from and to"), Keys(u"Ctrl+Shift+T"_s), passage},
                    {u"coding.remove"_s, tr("Remove the passage"), Keys(u"Del"_s), passage, inLetter},
                });
    }

    static Specs resizing()
    {
        const auto menu = ActionSpec::Menu::Coding;
        return group(menu, 3,
            {
                {u"coding.endGrowWord"_s, tr("Extend the end by a word"), Keys(u"Ctrl+Right"_s), passage, inLetter},
                {u"coding.endShrinkWord"_s, tr("Shrink the end by a word"), Keys(u"Ctrl+Left"_s), passage, inLetter},
                {u"coding.endGrowSentence"_s, tr("Extend the end by a sentence"), Keys(u"Ctrl+Down"_s), passage,
                    inLetter},
                {u"coding.endShrinkSentence"_s, tr("Shrink the end by a sentence"), Keys(u"Ctrl+Up"_s), passage,
                    inLetter},
                {u"coding.startGrowWord"_s, tr("Extend the start by a word"), Keys(u"Ctrl+Shift+Left"_s), passage,
                    inLetter},
                {u"coding.startShrinkWord"_s, tr("Shrink the start by a word"), Keys(u"Ctrl+Shift+Right"_s), passage,
                    inLetter},
                {u"coding.startGrowSentence"_s, tr("Extend the start by a sentence"), Keys(u"Ctrl+Shift+Up"_s), passage,
                    inLetter},
                {u"coding.startShrinkSentence"_s, tr("Shrink the start by a sentence"), Keys(u"Ctrl+Shift+Down"_s),
                    passage, inLetter},
            },
            tr("Extend and shrink"));
    }

    static Specs movingAndCoders()
    {
        const auto menu = ActionSpec::Menu::Coding;
        return group(menu, 4,
                   {
                       {u"coding.next"_s, tr("Next passage"), Keys(u"N"_s), Need::Letter, inLetter},
                       {u"coding.previous"_s, tr("Previous passage"), Keys(u"P"_s), Need::Letter, inLetter},
                       {u"coding.done"_s, tr("Mark the letter as done"), Keys(u"Ctrl+D"_s), coding, inWindow, {}, true},
                   })
            + group(menu, 5,
                {
                    {u"coding.coder"_s, tr("Choose the coder…"), Keys(u"Ctrl+Shift+K"_s), Need::Write},
                    {u"coding.coders"_s, tr("Coders…"), {}, Need::Project},
                    {u"coding.suggest"_s, tr("Suggest codes"), {}, Need::Write, inWindow, {}, true},
                    {u"coding.renameCoder"_s, tr("Rename the coder…"), {}, Need::Write | Need::Coder},
                    {u"coding.removeCoder"_s, tr("Remove the coder…"), {}, Need::Write | Need::Coder},
                });
    }

    static Specs panels()
    {
        const auto menu = ActionSpec::Menu::View;
        return group(menu, 0,
            {
                {u"view.letters"_s, tr("Letters"), {}, Need::Project, inWindow, {}, true},
                {u"view.outline"_s, tr("Outline"), {}, Need::Project, inWindow, {}, true},
                {u"view.inspector"_s, tr("Passage details"), {}, Need::Project, inWindow, {}, true},
                {u"view.codebook"_s, tr("Codebook"), {}, Need::Project, inWindow, {}, true},
                {u"view.page"_s, tr("Page of a scanned letter"), {}, Need::Project, inWindow, {}, true},
                {u"view.tabs"_s, tr("Lower tabs"), Keys(u"Ctrl+J"_s), Need::Project, inWindow, u"panel"_s, true},
                {u"view.enlargeTabs"_s, tr("Enlarge the lower tabs"), Keys(u"Ctrl+Shift+J"_s), Need::Project, inWindow,
                    {}, true},
                {u"view.arrangeCode"_s, tr("Arrange for coding"), {}, Need::Project},
                {u"view.arrangeCompare"_s, tr("Arrange for comparing"), {}, Need::Project | Need::TwoCoders},
                {u"view.arrangeRead"_s, tr("Arrange for reading"), {}, Need::Project},
                {u"view.uncoded"_s, tr("Mark uncoded sentences"), Keys(u"Shift+U"_s), Need::Project, inLetter, {},
                    true},
                {u"view.allCoders"_s, tr("Passages of all coders"), Keys(u"Ctrl+Shift+B"_s), Need::Project, inWindow,
                    {}, true},
            });
    }

    static Specs halves()
    {
        const auto menu = ActionSpec::Menu::View;
        return group(menu, 1,
            {
                {u"view.split"_s, tr("Split view"), Keys(u"Ctrl+Alt+S"_s), Need::Letter | Need::OneLetter, inWindow, {},
                    true},
                {u"view.otherHalf"_s, tr("Go to the other half"), Keys(u"F6"_s), Need::Split},
                {u"view.splitAbove"_s, tr("Halves above each other"), {}, Need::Split, inWindow, {}, true},
            });
    }

    static Specs places()
    {
        const auto menu = ActionSpec::Menu::Go;
        return group(menu, 0,
            {
                {u"go.overview"_s, tr("Overview of the study"), Keys(u"Ctrl+Shift+O"_s), Need::Project},
                {u"go.letter"_s, tr("Go to the letter"), Keys(u"Ctrl+1"_s), Need::Letter},
                {u"go.letters"_s, tr("Go to the list of letters"), Keys(u"Ctrl+2"_s), Need::Project},
                {u"go.outline"_s, tr("Go to the outline"), Keys(u"Ctrl+3"_s), Need::Project},
                {u"go.inspector"_s, tr("Go to the passage details"), Keys(u"Ctrl+4"_s), Need::Project},
                {u"go.codebook"_s, tr("Go to the codebook"), Keys(u"Ctrl+5"_s), Need::Project},
                {u"go.passages"_s, tr("Go to the passages"), Keys(u"Ctrl+6"_s), Need::Project},
                {u"go.query"_s, tr("Query the passages"), Keys(u"Ctrl+Alt+Q"_s), Need::Project},
                {u"go.readQuery"_s, tr("Read what the query finds"), {}, Need::Project},
                {u"go.facts"_s, tr("Go to the facts of the letter"), Keys(u"Ctrl+7"_s), Need::Project},
                {u"go.memos"_s, tr("Go to the memos"), Keys(u"Ctrl+Alt+N"_s), Need::Project},
                {u"go.history"_s, tr("Go to the history"), Keys(u"Ctrl+8"_s), Need::Project},
                {u"go.checks"_s, tr("Checks of the study"), Keys(u"Ctrl+Alt+K"_s), Need::Project},
                {u"go.coverage"_s, tr("Uncoded sentences"), Keys(u"Ctrl+Alt+U"_s), Need::Project},
                {u"go.back"_s, tr("Back to where you were"), Keys(u"Alt+Left"_s), Need::Letter},
                {u"go.nextDoubtful"_s, tr("Next doubtful word"), Keys(u"F7"_s), Need::Letter},
                {u"go.previousDoubtful"_s, tr("Previous doubtful word"), Keys(u"Shift+F7"_s), Need::Letter},
                {u"go.nextLetter"_s, tr("Next letter"), Keys(u"Ctrl+PgDown"_s), Need::Letters},
                {u"go.previousLetter"_s, tr("Previous letter"), Keys(u"Ctrl+PgUp"_s), Need::Letters},
                {u"go.nextNotBegun"_s, tr("Next letter not begun"), Keys(u"Ctrl+Shift+PgDown"_s), Need::Letters},
                {u"go.nextUncoded"_s, tr("Next uncoded sentence"), Keys(u"U"_s), Need::Letter, inLetter},
                {u"go.nextQuestion"_s, tr("Next question or heading"), Keys(u"Q"_s), Need::Letter, inLetter},
            });
    }

    static Specs looks()
    {
        const auto menu = ActionSpec::Menu::View;
        return group(menu, 2,
                   {
                       {u"view.fullScreen"_s, tr("Full screen"), Keys(u"F11"_s), {}, inWindow, {}, true},
                       {u"view.zoomIn"_s, tr("Larger text"), Keys(u"Ctrl++"_s), Need::Letter},
                       {u"view.zoomOut"_s, tr("Smaller text"), Keys(u"Ctrl+-"_s), Need::Letter},
                       {u"view.zoomReset"_s, tr("Normal text size"), Keys(u"Ctrl+0"_s), Need::Letter},
                   })
            + group(menu, 2,
                {
                    {u"view.marginWider"_s, tr("Wider margin"), Keys(u"Ctrl+Alt+Left"_s), Need::Letter},
                    {u"view.marginNarrower"_s, tr("Narrower margin"), Keys(u"Ctrl+Alt+Right"_s), Need::Letter},
                    {u"view.marginReset"_s, tr("Normal width of the margin"), {}, Need::Letter},
                },
                tr("Margin"))
            + group(menu, 2,
                {
                    {u"view.appearanceSystem"_s, tr("Colours as the system"), {}, {}, inWindow, {}, true},
                    {u"view.appearanceLight"_s, tr("Light"), {}, {}, inWindow, {}, true},
                    {u"view.appearanceDark"_s, tr("Dark"), {}, {}, inWindow, {}, true},
                    {u"view.appearanceStrongLight"_s, tr("High contrast, black on white"), {}, {}, inWindow, {}, true},
                    {u"view.appearanceStrongDark"_s, tr("High contrast, white on black"), {}, {}, inWindow, {}, true},
                },
                tr("Colours"))
            + group(menu, 2,
                {
                    {u"view.languageSystem"_s, tr("Language as the system"), {}, {}, inWindow, {}, true},
                    {u"view.languageEn"_s, u"English"_s, {}, {}, inWindow, {}, true},
                    {u"view.languageNb"_s, u"Norsk bokmål"_s, {}, {}, inWindow, {}, true},
                    {u"view.languageNn"_s, u"Norsk nynorsk"_s, {}, {}, inWindow, {}, true},
                },
                tr("Language"));
    }

    static Specs help()
    {
        const auto menu = ActionSpec::Menu::Help;
        return group(menu, 0,
                   {
                       {u"help.handbook"_s, tr("Handbook"), Keys(u"F1"_s)},
                       {u"help.shortcuts"_s, tr("Keyboard shortcuts…"), Keys(u"Ctrl+F1"_s)},
                   })
            + group(menu, 1,
                {
                    {u"help.about"_s, tr("About Kodeks"), {}},
                });
    }
};

QList<ActionSpec> actionSpecs()
{
    return Actions::project() + Actions::edit() + Actions::makingPassages() + Actions::resizing()
        + Actions::movingAndCoders() + roundSpecs() + codebookSpecs() + Actions::panels() + Actions::halves()
        + Actions::places() + Actions::looks() + searchSpecs() + concludeSpecs() + compareSpecs() + Actions::help();
}

bool scopesMeet(ActionSpec::Scope one, ActionSpec::Scope other)
{
    using enum ActionSpec::Scope;
    return one == Window || other == Window || (one == Hits) == (other == Hits);
}

} // namespace Kodeks
