// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/codebookcontroller.h"

#include "core/exchange/atomicfile.h"
#include "core/exchange/codebookjson.h"
#include "core/exchange/letterfiles.h"
#include "core/exchange/writeall.h"
#include "core/project/edits.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/messages.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFileDialog>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCodebook = 16 * 1024 * 1024; ///< bytes, as readCodebookJson() has it

}

CodebookController::CodebookController(Session &session, Messages &messages, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    actions.onTriggered(u"project.importCodebook"_s, this, [this] { askForFile(); });
    actions.onTriggered(u"project.exportCodebook"_s, this, [this] { askForTarget(); });
}

void CodebookController::read(const QString &path)
{
    const auto bytes = readLetterFile(path, largestCodebook);
    if (!m_messages.check(bytes))
        return;
    auto codebook = readCodebookJson(*bytes, QFileInfo(path).fileName());
    if (m_messages.check(codebook) && m_session.apply(Edits::setCodebook(*std::move(codebook))))
        m_messages.inform(tr("The codebook was taken in from “%1”.").arg(QFileInfo(path).fileName()));
}

void CodebookController::write(const QString &path)
{
    const QByteArray json = writeCodebookJson(m_session.project()->codebook());
    if (m_messages.check(writeAtomically(path, [&json](QIODevice &file) { return writeAll(file, json); })))
        m_messages.inform(tr("The codebook was written to “%1”.").arg(QDir::toNativeSeparators(path)));
}

void CodebookController::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a codebook"), {}, tr("Codebooks (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookController::read);
    dialog->open();
}

void CodebookController::askForTarget()
{
    const QFileInfo project(m_session.project()->path());
    auto *dialog = new QFileDialog(m_window, tr("Export the codebook"),
        project.dir().filePath(project.completeBaseName() + u".codebook.json"_s), tr("Codebooks (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookController::write);
    dialog->open();
}

} // namespace Kodeks
