// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/concludecontroller.h"

#include "core/project/edits/edits.h"
#include "ui/charts/picturefile.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/conclude/concludeview.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

ConcludeController::ConcludeController(
    const Parts &parts, const Services &services, LetterController &letters, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_letters(letters)
{
    parts.conclude->hide();
    parts.conclude->setEditSink(services.session.editSink());
    for (QWidget *each : {static_cast<QWidget *>(parts.letterArea), static_cast<QWidget *>(parts.overview),
             parts.reading, static_cast<QWidget *>(parts.letterArea->view())})
        each->installEventFilter(this);
    connect(parts.conclude, &ConcludePanel::left, this, &ConcludeController::showLetter);
    connect(parts.conclude, &ConcludePanel::exportRequested, this, &ConcludeController::ask);
    connect(parts.conclude, &ConcludePanel::copiesRequested, this, [this](const QList<Passage> &copies) {
        m_session.applyMany(
            copies.size(), Edits::copyOver(copies), tr("Coding the campaign"), [this](const Change &change) {
            const auto made
                = std::ranges::count(change.passages, Change::PassageChange::What::Added, &Change::PassageChange::what);
            m_messages.inform(
                tr("%Ln passage(s) made in the letters of the campaign.", nullptr, int(made)), m_session.offerUndo());
        });
    });
    connect(parts.conclude, &ConcludePanel::passageActivated, this, [this](PassageId passage, LetterId letter) {
        m_letters.openPassage(letter, passage, LetterController::Focus::Letter);
        m_cameTo = letter;
    });
    connect(parts.conclude, &ConcludePanel::rangeActivated, this, [this](LetterId letter, TextRange range) {
        m_letters.openRange(letter, range, LetterController::Focus::Letter);
        m_cameTo = letter;
    });
    connect(&letters, &LetterController::letterChanged, this, [this] {
        if (m_letters.letter().id() != m_cameTo)
            m_cameTo = {};
    });
    connectActions(services.actions);
}

void ConcludeController::connectActions(ActionRegistry &actions)
{
    actions.onTriggered(u"conclude.show"_s, this, [this] { m_parts.conclude->isHidden() ? show() : showLetter(); });
    actions.onTriggered(u"conclude.query"_s, this, [this] {
        show();
        m_parts.conclude->focusQuery();
    });
    const auto view = [&](const QString &id, ConcludePanel::View which) {
        actions.onTriggered(id, this, [this, which] {
            m_parts.conclude->showView(which);
            show();
        });
    };
    view(u"conclude.matrices"_s, ConcludePanel::View::Matrices);
    view(u"conclude.positions"_s, ConcludePanel::View::Positions);
    view(u"conclude.camps"_s, ConcludePanel::View::Camps);
    view(u"conclude.flow"_s, ConcludePanel::View::Flow);
    view(u"conclude.campaigns"_s, ConcludePanel::View::Campaigns);
    view(u"conclude.rounds"_s, ConcludePanel::View::Rounds);
    actions.onTriggered(u"conclude.export"_s, this, [this] {
        show();
        ask();
    });
}

void ConcludeController::show()
{
    if (m_parts.conclude->isHidden()) {
        m_hidTabs = !m_parts.tabs->isHidden();
        m_parts.tabs->hide();
        m_parts.rightArea->hide();
        m_parts.letterArea->hide();
        m_parts.overview->hide();
        m_parts.conclude->show();
    }
    m_parts.conclude->focusInput();
}

void ConcludeController::leave()
{
    if (m_parts.conclude->isHidden())
        return;
    m_parts.conclude->hide();
    m_parts.rightArea->show();
    if (m_hidTabs)
        m_parts.tabs->show();
}

void ConcludeController::showLetter()
{
    m_parts.letterArea->show();
    m_parts.letterArea->view()->setFocus();
}

bool ConcludeController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.letterArea->view()) {
        const bool escapes = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_cameTo.isValid();
        if (escapes)
            show();
        return escapes;
    }
    if (event->type() == QEvent::ShowToParent)
        leave();
    return QObject::eventFilter(watched, event);
}

AnalysisFile ConcludeController::figures() const
{
    const ConcludePanel &panel = *m_parts.conclude;
    QJsonObject json = scopeJson(panel.study().read->scope);
    json.insert(u"unit"_s, countUnitWord(panel.unit()));
    const QJsonObject own = panel.view()->json();
    for (auto member = own.begin(); member != own.end(); ++member)
        json.insert(member.key(), member.value());
    return {{panel.viewName(), panel.caption()}, panel.view()->table(), json};
}

Picture ConcludeController::picture() const
{
    const ConcludePanel &panel = *m_parts.conclude;
    return {panel.pictureTitle(), panel.caption(), panel.view()->pictureSize(),
        [view = panel.view()](QPainter &painter) { view->paintPicture(painter); }};
}

Result<> ConcludeController::write(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const ConcludePanel &panel = *m_parts.conclude;
    if (ending == u"png" || ending == u"svg" || ending == u"pdf")
        return writePicture(path, picture());
    if (const auto network = panel.view()->network(); network && ending == u"graphml")
        return writeNetwork(path, panel.study().read->study, *network, panel.caption());
    return writeAnalysisFile(path, figures());
}

void ConcludeController::exportTo(const QString &path)
{
    if (!m_parts.conclude->study().read)
        return;
    if (m_messages.check(write(path)))
        m_messages.inform(
            tr("The figures are in “%1”.").arg(QDir::toNativeSeparators(path)), offerFolderOf(path, m_messages));
}

void ConcludeController::ask()
{
    if (!m_parts.conclude->study().read)
        return;
    const QFileInfo project(m_session.project()->path());
    auto *dialog = new QFileDialog(m_parts.conclude->window(), tr("Export the figures"));
    dialog->setObjectName(u"exportFigures"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("Spreadsheet (*.xlsx)"), tr("Table (*.csv)"), tr("JSON (*.json)")};
    if (!m_parts.conclude->view()->pictureSize().isEmpty())
        filters += {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("PDF (*.pdf)")};
    if (m_parts.conclude->view()->network())
        filters.append(tr("Network for Gephi, visone, igraph (*.graphml)"));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0)); });
    dialog->setDirectory(project.absolutePath());
    dialog->selectFile(project.completeBaseName() + u' ' + m_parts.conclude->viewName().toLower());
    connect(dialog, &QFileDialog::fileSelected, this, &ConcludeController::exportTo);
    dialog->open();
}

} // namespace Kodeks
