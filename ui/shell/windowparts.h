// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QWidget;

namespace Kodeks {

class AgreementPanel;
class ChecksPanel;
class CodeBar;
class CodebookPanel;
class CommandPalette;
class CompareBar;
class CompareCard;
class ConcludePanel;
class CoveragePanel;
class DifferencesPanel;
class FactsPanel;
class HistoryPanel;
class Inspector;
class LetterArea;
class LettersPanel;
class LetterView;
class MemosPanel;
class MessageBar;
class OutlinePanel;
class OverviewPanel;
class PagePanel;
class PassagesPanel;
class ReadingPanel;
class SearchPanel;
class TrainingPanel;
class WelcomePage;

/// The widgets of the window, owned by Qt's tree of widgets.
struct WindowParts
{
    MessageBar *messages = nullptr;
    QToolBar *toolBar = nullptr;     ///< while a project is open
    QStackedWidget *pages = nullptr; ///< the welcome page, or the desk
    WelcomePage *welcome = nullptr;
    QSplitter *desk = nullptr;       ///< the columns above the tabs
    QSplitter *columns = nullptr;    ///< left, letter, right
    QSplitter *left = nullptr;
    QSplitter *middle = nullptr;     ///< the letter and the page it was read from
    QSplitter *right = nullptr;
    QWidget *rightArea = nullptr;    ///< the right column and, while comparing, the card in its place
    QSplitter *halves = nullptr;     ///< the letter, and another beside it
    LettersPanel *letters = nullptr;
    OutlinePanel *outline = nullptr;
    LetterArea *letterArea = nullptr; ///< the letter and what opens over it
    OverviewPanel *overview = nullptr; ///< in the letter's place
    ConcludePanel *conclude = nullptr; ///< the same
    ReadingPanel *reading = nullptr;   ///< the same
    CompareBar *compareBar = nullptr;
    LetterView *letter = nullptr;
    PagePanel *page = nullptr;       ///< of a letter that was recognised
    CodeBar *codeBar = nullptr;
    Inspector *inspector = nullptr;
    CodebookPanel *codebook = nullptr;
    CompareCard *compareCard = nullptr;
    QTabWidget *tabs = nullptr;
    PassagesPanel *passages = nullptr;
    SearchPanel *search = nullptr;
    AgreementPanel *agreement = nullptr;
    DifferencesPanel *differences = nullptr;
    FactsPanel *facts = nullptr;
    MemosPanel *memos = nullptr;
    HistoryPanel *history = nullptr;
    ChecksPanel *checks = nullptr;
    CoveragePanel *coverage = nullptr;
    TrainingPanel *training = nullptr;
    CommandPalette *palette = nullptr;
};

} // namespace Kodeks
