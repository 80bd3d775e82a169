// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/project/edits/edits.h"
#include "ui/dialogs/dialogdecisions.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterview.h"
#include "ui/models/letters/changedplace.h"
#include "ui/models/words/display.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/coverage/coveragepanel.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/lists/memospanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/panels/training/trainingpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/menus.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/concludecontroller.h"
#include "ui/shell/dialogfitter.h"
#include "ui/shell/fieldmanners.h"
#include "ui/shell/files/importcontroller.h"
#include "ui/shell/files/openingpage.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/files/teamcontroller.h"
#include "ui/shell/files/welcomepage.h"
#include "ui/shell/leaving.h"
#include "ui/shell/placescontroller.h"
#include "ui/shell/quietselections.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"
#include "ui/shell/splitcontroller.h"
#include "ui/shell/windowlayout.h"
#include "ui/speaking/namedboxes.h"
#include "ui/speaking/roles.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// What has the focus, other than the letter, copies or selects as it does by its own key.
void pressForFocus(Qt::Key key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::ControlModifier);
    if (QWidget *focus = QApplication::focusWidget())
        QApplication::sendEvent(focus, &press);
}

} // namespace

MainWindow::MainWindow(Preferences &preferences)
    : MainWindow(preferences, Frame())
{
    complete();
}

MainWindow::MainWindow(Preferences &preferences, const Frame &frame)
    : m_preferences(preferences)
{
    constexpr QSize border{16, 48}; // as much as any window manager's
    setObjectName(u"mainWindow"_s);
    const QString name = QFileInfo(frame.opening).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Kodeks") : tr("%1 – Kodeks").arg(name));
    if (!restoreGeometry(preferences.layout(u"window"_s)))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - border));
    nameMenus(menuBar());
    auto *opening = new OpeningPage(name);
    connect(opening, &OpeningPage::painted, this, &MainWindow::framePainted, Qt::QueuedConnection);
    setCentralWidget(opening);
}

void MainWindow::complete()
{
    installRoles();
    new NamedBoxes(this);
    m_actions = new ActionRegistry(actionSpecs(), this);
    m_decisions = std::make_unique<DialogDecisions>();
    setAcceptDrops(true);
    Display::callLetters(m_preferences.letterCalling());
    m_parts = buildWindow(this, *m_actions, *m_decisions);
    // Else it is shown when the events come round to it, and what has the focus in it until then loses it.
    centralWidget()->show();
    m_actions->setShortcuts(m_preferences.shortcuts());
    m_actions->attachLetterActions(m_parts.letter);
    makeControllers();
    connectSession();
    connectEditing();
    restoreLayout(m_parts, m_preferences);
    showProject(nullptr);
    new QuietSelections(this);
    new DialogFitter(this);
    new FieldManners(this, *m_session, {m_parts.codeBar});
}

MainWindow::~MainWindow()
{
    if (!m_session)
        return;
    m_jobs->cancelAndWait();
    std::ignore = m_session->release();
}

bool MainWindow::openProject(const QString &path)
{
    return m_projects->open(path);
}

void MainWindow::keepLayout()
{
    m_places->remember();
    // The comparison is closed for the layout's sake; that it was open is remembered.
    disconnect(m_session, &Session::closing, m_places, nullptr);
    m_compare->close();
    m_conclude->leave();
    m_preferences.setLayout(u"window"_s, saveGeometry());
    saveLayout(m_parts, m_preferences);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session)
        return event->accept();
    if (!m_session->mayLeave([this] { close(); }))
        return event->ignore();
    keepLayout();
    m_jobs->cancelAndWait();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_actions && event->key() == Qt::Key_Escape && m_parts.messages->isVisible())
        m_parts.messages->clear();
    else if (!m_actions || !m_actions->refuse(*event, ActionSpec::Scope::Window))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    const auto project = std::ranges::find_if(paths,
        [](const QString &path) { return QFileInfo(path).suffix().compare(u"kodeks", Qt::CaseInsensitive) == 0; });
    event->acceptProposedAction();
    if (project != paths.end())
        m_team->dropped(*project);
    else
        m_imports->importPaths(paths);
}

void MainWindow::connectSession()
{
    m_session->setLeaving(Leaving(this, m_parts, *m_decisions));
    connect(m_session, &Session::closing, m_places, &PlacesController::remember);
    connect(m_session, &Session::closing, m_compare, &CompareController::close);
    connect(m_session, &Session::projectChanged, this, &MainWindow::showProject);
    connect(m_parts.letters, &LettersPanel::importRequested, m_imports, &ImportController::askForLetters);
}

void MainWindow::connectEditing()
{
    m_actions->onTriggered(u"edit.undo"_s, this, [this] {
        m_parts.inspector->commitMemo();
        m_session->undo([this](const Change &change) { reveal(change); });
    });
    m_actions->onTriggered(
        u"edit.redo"_s, this, [this] { m_session->redo([this](const Change &change) { reveal(change); }); });
    m_actions->onTriggered(u"edit.copy"_s, this,
        [letter = m_parts.letter] { letter->hasFocus() ? letter->copyTarget() : pressForFocus(Qt::Key_C); });
    m_actions->onTriggered(u"edit.selectAll"_s, this, [letter = m_parts.letter] {
        letter->hasFocus() ? letter->go(LetterMove::SelectAll) : pressForFocus(Qt::Key_A);
    });
    connect(m_actions, &ActionRegistry::refused, this, [this](const QString &why) { m_parts.messages->inform(why); });
    connect(m_parts.welcome, &WelcomePage::actionRequested, this,
        [this](const QString &id) { m_actions->action(id)->trigger(); });
    m_actions->onTriggered(u"project.quit"_s, this, [this] { close(); });
}

void MainWindow::reveal(const Change &change)
{
    constexpr qsizetype mostShown = 1000;
    if (m_parts.reading->reveal(change))
        return;
    if (const auto place = placeOf(change, *m_session->project()))
        m_split->crossTo(place->letter);
    m_letters->reveal(change);
    if (change.passages.size() > mostShown)
        return;
    QList<Passage> back;
    QList<PassageId> ids;
    for (const Change::PassageChange &each : change.passages) {
        const auto passage = m_session->project()->passage(each.id);
        if (each.what != Change::PassageChange::What::Added || !passage)
            continue;
        back.append(*passage);
        ids.append(each.id);
    }
    if (back.size() < 2)
        return;
    m_letters->markAlike(back);
    m_parts.passages->choose(ids);
}

void MainWindow::showProject(Project *project)
{
    m_parts.letters->setProject(project);
    m_parts.codeBar->setProject(project);
    m_parts.inspector->setProject(project);
    m_parts.codebook->setProject(project);
    m_parts.passages->setProject(project);
    m_parts.search->setProject(project);
    m_parts.agreement->setProject(project);
    m_parts.differences->setProject(project);
    m_parts.facts->setProject(project);
    m_parts.memos->setProject(project);
    m_parts.history->setProject(project);
    m_parts.checks->setProject(project);
    m_parts.coverage->setProject(project);
    m_parts.training->setProject(project);
    m_parts.overview->setProject(project);
    m_parts.conclude->setProject(project);
    m_parts.reading->setProject(project);
    m_parts.pages->setCurrentWidget(
        project ? static_cast<QWidget *>(m_parts.desk) : static_cast<QWidget *>(m_parts.welcome));
    m_parts.toolBar->setVisible(project != nullptr);
    setWindowTitle(project ? tr("%1 – Kodeks").arg(QFileInfo(project->path()).completeBaseName()) : tr("Kodeks"));
    if (project)
        m_places->restore();
}

void MainWindow::changeLanguage()
{
    if (m_session->mayLeave([this] { changeLanguage(); }))
        emit languageChanged();
}

} // namespace Kodeks
