// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/project/searching/hittable.h"
#include "ui/dialogs/dialogdecisions.h"
#include "ui/jobs/jobs.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/lists/memospanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/menus.h"
#include "ui/shell/actionstate.h"
#include "ui/shell/checkscontroller.h"
#include "ui/shell/coding/backcontroller.h"
#include "ui/shell/coding/codebookcontroller.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/copyovercontroller.h"
#include "ui/shell/coding/givingcontroller.h"
#include "ui/shell/coding/headerscontroller.h"
#include "ui/shell/coding/hitcodingcontroller.h"
#include "ui/shell/coding/hitscontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/coding/letterlistcontroller.h"
#include "ui/shell/coding/lettermenu.h"
#include "ui/shell/coding/memocontroller.h"
#include "ui/shell/coding/nextcontroller.h"
#include "ui/shell/coding/pagecontroller.h"
#include "ui/shell/coding/uncodedmarks.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/compare/settlingcontroller.h"
#include "ui/shell/concludecontroller.h"
#include "ui/shell/coveragecontroller.h"
#include "ui/shell/files/backupcontroller.h"
#include "ui/shell/files/contentscontroller.h"
#include "ui/shell/files/encryptioncontroller.h"
#include "ui/shell/files/exportcontroller.h"
#include "ui/shell/files/importcontroller.h"
#include "ui/shell/files/lettertablecontroller.h"
#include "ui/shell/files/printcontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/files/recordscontroller.h"
#include "ui/shell/files/summarycontroller.h"
#include "ui/shell/files/teamcontroller.h"
#include "ui/shell/files/welcomepage.h"
#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/help/hints.h"
#include "ui/shell/overviewcontroller.h"
#include "ui/shell/placescontroller.h"
#include "ui/shell/querycontroller.h"
#include "ui/shell/readingcontroller.h"
#include "ui/shell/resultscontroller.h"
#include "ui/shell/roundcontroller.h"
#include "ui/shell/session/announcer.h"
#include "ui/shell/session/historywalk.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/services.h"
#include "ui/shell/session/session.h"
#include "ui/shell/session/statusline.h"
#include "ui/shell/splitcontroller.h"
#include "ui/shell/viewcontroller.h"

#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

void MainWindow::makeControllers()
{
    m_jobs = new Jobs(this);
    connect(m_jobs, &Jobs::refused, this, [this](const QString &sentence) { m_parts.messages->inform(sentence); });
    m_session = new Session(*m_parts.messages, m_preferences, *m_jobs, this);
    new Announcer(this, *m_session, *m_parts.messages);
    const Services services{*m_session, *m_parts.messages, m_preferences, *m_actions, *m_jobs};
    makeCoding(services);
    makeViews(services);
    makeFiles(services);
    auto *status = new StatusLine(statusBar(), m_jobs);
    new ActionState(*m_actions, *m_session, *m_letters, *m_compare, *m_split, *status, *m_parts.letter, *m_parts.facts,
        *m_parts.search);
}

void MainWindow::makeCoding(const Services &services)
{
    m_letters = new LetterController({.letterArea = m_parts.letterArea,
                                         .letter = m_parts.letter,
                                         .letters = m_parts.letters,
                                         .outline = m_parts.outline,
                                         .facts = m_parts.facts,
                                         .inspector = m_parts.inspector,
                                         .passages = m_parts.passages,
                                         .agreement = m_parts.agreement},
        services, this);
    new PageController({.letter = m_parts.letter, .page = m_parts.page}, services, *m_letters, this);
    m_coders = new CoderController(*m_session, *m_actions, *m_decisions, this);
    m_coding = new CodingController({.letter = m_parts.letter,
                                        .inspector = m_parts.inspector,
                                        .codeBar = m_parts.codeBar,
                                        .codebook = m_parts.codebook},
        services, *m_letters, *m_coders, *m_decisions, this);
    new GivingController({.letter = m_parts.letter, .inspector = m_parts.inspector, .codebook = m_parts.codebook},
        services, *m_letters, *m_coding);
    new HitsController(*m_parts.search, *m_parts.tabs, *m_actions);
    new HitCodingController({.letterArea = m_parts.letterArea, .letters = m_parts.letters, .search = m_parts.search},
        services, *m_letters, *m_coding, *m_coders);
    new CopyOverController(*m_parts.letter, services, *m_letters, *m_coding);
    new UncodedMarks(*m_parts.letter, services, *m_letters);
    new BackController(*m_parts.letter, services, *m_letters);
    new LetterMenu(*m_parts.letter, services, *m_letters, *m_coding);
    new MemoController({.codebook = m_parts.codebook,
                           .facts = m_parts.facts,
                           .inspector = m_parts.inspector,
                           .memos = m_parts.memos,
                           .tabs = m_parts.tabs},
        services, *m_letters, *m_coders, this);
    new LetterListController(*m_parts.letters, services, *m_decisions, *m_letters, *m_coders);
    new NextController({.letters = m_parts.letters, .letter = m_parts.letter}, services, *m_letters, this);
    new CodebookController(*m_session, *m_parts.messages, *m_actions, *m_parts.codebook, this);
    connect(m_parts.codebook, &CodebookPanel::rulesAsked, m_actions->action(u"project.rules"_s), &QAction::trigger);
}

void MainWindow::makeViews(const Services &services)
{
    m_compare = new CompareController({.letter = m_parts.letter,
                                          .compareBar = m_parts.compareBar,
                                          .compareCard = m_parts.compareCard,
                                          .differences = m_parts.differences,
                                          .left = m_parts.left,
                                          .right = m_parts.right,
                                          .tabs = m_parts.tabs},
        services, *m_letters, this);
    m_split = new SplitController({.letterArea = m_parts.letterArea,
                                      .letter = m_parts.letter,
                                      .halves = m_parts.halves,
                                      .codeBar = m_parts.codeBar,
                                      .letters = m_parts.letters},
        services, *m_letters, *m_compare, this);
    m_places = new PlacesController({.letter = m_parts.letter,
                                        .letters = m_parts.letters,
                                        .tabs = m_parts.tabs,
                                        .checks = m_parts.checks,
                                        .passages = m_parts.passages},
        services, *m_letters, *m_compare, *m_split, this);
    new OverviewController({.overview = m_parts.overview,
                               .letterArea = m_parts.letterArea,
                               .letters = m_parts.letters,
                               .passages = m_parts.passages,
                               .history = m_parts.history,
                               .tabs = m_parts.tabs},
        services, *m_letters, *m_compare, this);
    m_conclude = new ConcludeController({.conclude = m_parts.conclude,
                                            .letterArea = m_parts.letterArea,
                                            .overview = m_parts.overview,
                                            .reading = m_parts.reading,
                                            .rightArea = m_parts.rightArea,
                                            .tabs = m_parts.tabs},
        services, *m_letters, this);
    new SettlingController(
        {.letter = m_parts.letter, .compareCard = m_parts.compareCard}, services, *m_coding, *m_compare, this);
    auto *results = new ResultsController({.letter = m_parts.letter,
                                              .facts = m_parts.facts,
                                              .passages = m_parts.passages,
                                              .agreement = m_parts.agreement,
                                              .tabs = m_parts.tabs,
                                              .desk = m_parts.desk,
                                              .history = m_parts.history,
                                              .search = m_parts.search,
                                              .codebook = m_parts.codebook},
        services, *m_letters, *m_coding);
    new ReadingController({.reading = m_parts.reading,
                              .inspector = m_parts.inspector,
                              .halves = m_parts.halves,
                              .letterArea = m_parts.letterArea,
                              .overview = m_parts.overview,
                              .conclude = m_parts.conclude,
                              .codebook = m_parts.codebook,
                              .passages = m_parts.passages},
        services, *m_letters, *m_coding, *results);
    new ChecksController(
        {.checks = m_parts.checks, .codebook = m_parts.codebook, .tabs = m_parts.tabs}, services, *m_letters, this);
    new CoverageController({.coverage = m_parts.coverage, .letter = m_parts.letter, .tabs = m_parts.tabs}, services,
        *m_letters, *m_coding, *m_coders, this);
    new RoundController({.training = m_parts.training, .agreement = m_parts.agreement, .tabs = m_parts.tabs}, services,
        *m_decisions, *m_letters, *m_coding, this);
    auto *view = new ViewController({.letter = m_parts.letter,
                                        .letters = m_parts.letters,
                                        .outline = m_parts.outline,
                                        .inspector = m_parts.inspector,
                                        .codebook = m_parts.codebook,
                                        .letterArea = m_parts.letterArea,
                                        .tabs = m_parts.tabs,
                                        .palette = m_parts.palette},
        services, *m_letters, this);
    connect(view, &ViewController::languageChanged, this, &MainWindow::changeLanguage);
    connect(m_split, &SplitController::made, view, &ViewController::dress);
    new HelpController(*m_actions, this);
    new Hints(*m_actions, m_preferences, *m_parts.letter, statusBar());
}

void MainWindow::makeFiles(const Services &services)
{
    QMenu *recent = fillMenuBar(menuBar(), *m_actions);
    m_parts.toolBar = addToolBar(tr("Tools"));
    fillToolBar(m_parts.toolBar, *m_actions, m_coders->button());
    m_projects = new ProjectController(services, *m_parts.welcome, *recent, this);
    new EncryptionController(services, *m_projects, this);
    new BackupController(services, this);
    new ContentsController(services, this);
    m_imports = new ImportController(services, this);
    connect(m_projects, &ProjectController::begun, this, [this](const QString &coder, const QStringList &letters) {
        if (!coder.isEmpty())
            m_coders->add(coder);
        if (!letters.isEmpty())
            m_imports->importPaths(letters);
    });
    auto *tables = new LetterTableController(services, this);
    connect(m_imports, &ImportController::tablesRead, tables, &LetterTableController::offer);
    auto *headers = new HeadersController(services, *m_letters, this);
    connect(headers, &HeadersController::importWanted, m_imports, &ImportController::importPrepared);
    auto *exports = new ExportController(services, *m_parts.agreement, this);
    connect(m_parts.letters, &LettersPanel::exportRequested, exports, &ExportController::askForLetters);
    connect(m_parts.passages, &PassagesPanel::exportRequested, exports, &ExportController::askForQuery);
    auto *summaries = new SummaryController(services, this);
    auto *queries = new QueryController({.passages = m_parts.passages,
                                            .conclude = m_parts.conclude,
                                            .overview = m_parts.overview,
                                            .agreement = m_parts.agreement},
        this);
    connect(queries, &QueryController::changed, exports, &ExportController::setQuery);
    connect(queries, &QueryController::changed, summaries, &SummaryController::setQuery);
    new RecordsController(services, *m_parts.conclude, this);
    new PrintController({.letter = m_parts.letter,
                            .passages = m_parts.passages,
                            .codebook = m_parts.codebook,
                            .reading = m_parts.reading},
        services, m_letters->letter(), this);
    connect(m_parts.history, &HistoryPanel::exportRequested, exports, &ExportController::askForHistory);
    auto *walk = new HistoryWalk(services, this, this);
    connect(m_parts.history, &HistoryPanel::wayBackRequested, walk, &HistoryWalk::goTo);
    connect(m_parts.memos, &MemosPanel::exportRequested, exports, &ExportController::askForMemos);
    connect(m_parts.search, &SearchPanel::exportRequested, exports, [exports, search = m_parts.search] {
        exports->askForHits({.search = search->asked(), .scope = search->scope(), .piles = search->model().piles()});
    });
    m_team = new TeamController(services, this);
    connect(m_team, &TeamController::openRequested, this, &MainWindow::openProject);
}

} // namespace Kodeks
