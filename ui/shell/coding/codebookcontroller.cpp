// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codebookcontroller.h"
#include "ui/dialogs/project/codingrulesdialog.h"

#include "core/exchange/codebooks/codebookfile.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/project/edits/edits.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QFileDialog>

namespace Kodeks {

using namespace Qt::StringLiterals;

CodebookController::CodebookController(
    Session &session, Messages &messages, ActionRegistry &actions, CodebookPanel &panel, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    actions.onTriggered(u"project.importCodebook"_s, this, [this] { askForFile(); });
    actions.onTriggered(u"project.exportCodebook"_s, this, [this] { askForTarget(); });
    actions.onTriggered(u"project.rules"_s, this, [this] { showRules(); });
    connectPanel(actions, panel);
}

void CodebookController::connectPanel(ActionRegistry &actions, CodebookPanel &panel)
{
    connect(&panel, &CodebookPanel::refused, this, [this](const QString &why) { m_messages.inform(why); });
    const auto on = [&](const QString &id, void (CodebookPanel::*act)()) {
        actions.onTriggered(id, &panel, [&panel, act] { (panel.*act)(); });
    };
    on(u"codebook.new"_s, &CodebookPanel::createCode);
    on(u"codebook.newGroup"_s, &CodebookPanel::createGroup);
    on(u"codebook.edit"_s, &CodebookPanel::editCode);
    on(u"codebook.merge"_s, &CodebookPanel::mergeCode);
    on(u"codebook.remove"_s, &CodebookPanel::removeCode);
    on(u"codebook.give"_s, &CodebookPanel::choose);
    on(u"codebook.passages"_s, &CodebookPanel::showPassages);
    on(u"codebook.read"_s, &CodebookPanel::readPassages);
    on(u"codebook.memo"_s, &CodebookPanel::writeMemo);
}

void CodebookController::read(const QString &path)
{
    const auto bytes = readLetterFile(path, largestCodebook);
    if (!m_messages.check(bytes))
        return;
    auto read = readCodebookFile(*bytes, QFileInfo(path).fileName());
    if (!m_messages.check(read) || !m_session.apply(Edits::setCodebook(std::move(read->codebook))))
        return;
    const QStringList sentences
        = QStringList{tr("The codebook was taken in from “%1”.").arg(QFileInfo(path).fileName())} + read->remarks;
    m_messages.inform(sentences.join(u' '));
}

void CodebookController::write(const QString &path)
{
    const QByteArray bytes = codebookFile(m_session.project()->codebook(), path);
    if (m_messages.check(writeAtomically(path, [&bytes](QIODevice &file) { return writeAll(file, bytes); })))
        m_messages.inform(tr("The codebook was written to “%1”.").arg(QDir::toNativeSeparators(path)));
}

void CodebookController::showRules()
{
    auto *dialog = new CodingRulesDialog(*m_session.project(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Project *project = m_session.project();
        if (!project)
            return;
        const Codebook &old = project->codebook();
        if (dialog->title() != old.title || dialog->unit() != old.unit || dialog->rules() != old.rules)
            m_session.apply(Edits::setDetails(dialog->title(), dialog->unit(), dialog->rules()));
    });
    dialog->open();
}

void CodebookController::askForFile()
{
    auto *dialog
        = new QFileDialog(m_window, tr("Import a codebook"), {}, tr("Codebooks (*.json *.csv *.qdc *.xlsx *.ods)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookController::read);
    dialog->open();
}

void CodebookController::askForTarget()
{
    const QFileInfo project(m_session.project()->path());
    auto *dialog = new QFileDialog(m_window, tr("Export the codebook"),
        project.dir().filePath(project.completeBaseName() + u".codebook.json"_s),
        tr("Codebook for Kodeks (*.json);;Table (*.csv);;REFI-QDA codebook for other programs (*.qdc)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.csv") ? u"csv"_s
                : filter.contains(u"*.qdc")                ? u"qdc"_s
                                                           : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookController::write);
    dialog->open();
}

} // namespace Kodeks
