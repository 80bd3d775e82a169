// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/printcontroller.h"

#include "core/project/steadily.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/letters/openletter.h"
#include "ui/models/lists/passagefilter.h"
#include "ui/models/words/display.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/print/printletter.h"
#include "ui/print/printquotes.h"
#include "ui/print/printreading.h"
#include "ui/print/printtable.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QFileInfo>
#include <QTableView>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString definitionOf(const CodeValue &code)
{
    return std::visit([]<typename Code>(const Code &each) {
        if constexpr (std::is_same_v<Code, Actor>)
            return QString();
        else
            return each.text.definition;
    }, code);
}

/// Where a quote stands and what is said of it.
QString sourceOf(const Project &project, const Passage &passage)
{
    const Letter *letter = project.letter(passage.letter);
    const Coder *coder = project.coder(passage.coder);
    QStringList parts{letter ? Display::letter(*letter) : QString(), coder ? coder->name : QString(),
        PrintPreview::tr("characters %1–%2").arg(passage.range.start + 1).arg(passage.range.end),
        Display::passage(project.codebook(), passage), Display::arguments(project.codebook(), passage.arguments)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<PrintQuotes> quotesOf(
    const QString &path, std::optional<CoderId> viewer, CodeDimension dimension, qint64 id, const PrintedHead &head)
{
    return steadily(path, viewer, [&](const Project &project) -> Result<PrintQuotes> {
        const Codebook &codebook = project.codebook();
        const auto code = codeValue(codebook, dimension, id);
        const PassagesOfCode wanted = passagesOf(codebook, {dimension, id});
        PrintQuotes quotes{head, code ? definitionOf(*code) : QString(), {}};
        const auto read = project.eachPassage([&](const QuotedPassage &each) -> Result<bool> {
            if (wanted.holds(each.passage))
                quotes.quotes.append(
                    {each.quote, sourceOf(project, each.passage), taskColor(codebook, each.passage.task)});
            return true;
        });
        return read ? Result<PrintQuotes>(std::move(quotes)) : failed(read);
    });
}

} // namespace

PrintController::PrintController(
    const Parts &parts, const Services &services, const OpenLetter &letter, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_letter(letter)
    , m_window(window)
{
    services.actions.onTriggered(u"project.print"_s, this, [this] { print(); });
}

void PrintController::print()
{
    const QWidget *focus = m_window->focusWidget();
    const auto *focused = qobject_cast<const QTableView *>(focus);
    const QTableView *passages = m_parts.passages->table();
    QList<PrintChoice> choices;
    if (m_letter.id().isValid())
        choices.append(letterChoice());
    int chosen = 0;
    const bool inPassages = focused && focused == passages;
    if (focused && !inPassages) {
        chosen = static_cast<int>(choices.size());
        choices.append(tableChoice(*focused, focused->accessibleName()));
    }
    if (inPassages)
        chosen = static_cast<int>(choices.size());
    if (inPassages || passages->model()->rowCount() > 0)
        choices.append(tableChoice(*passages, tr("Passages as filtered and sorted in the table")));
    if (m_parts.codebook->currentCode() != 0) {
        if (m_parts.codebook->isAncestorOf(focus))
            chosen = static_cast<int>(choices.size());
        choices.append(codeChoice());
    }
    if (m_parts.reading->isVisible()) {
        chosen = static_cast<int>(choices.size());
        choices.append(readingChoice());
    }
    if (choices.isEmpty())
        return;
    const QString folder = QFileInfo(m_session.project()->path()).absolutePath();
    auto *preview = new PrintPreview(choices, chosen, folder, m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        preview, &PrintPreview::folderRequested, this, [this](const QString &path) { showFolderOf(path, m_messages); });
    preview->open();
}

PrintChoice PrintController::letterChoice() const
{
    const Project &project = *m_session.project();
    const Letter &letter = *project.letter(m_letter.id());
    QStringList below{letter.name, Display::dated(letter)};
    const Coder *coder = project.coder(project.currentCoder());
    if (m_parts.letter->hasTwoMargins() || m_letter.showsSeveralCoders() || !coder)
        below.append(tr("passages of all coders"));
    else
        below.append(tr("passages of %1").arg(coder->name));
    below.removeAll(QString());
    const PrintLetter printed{{Display::letter(letter), below.join(u" · "_s)}, m_letter.text(), m_letter.sections(),
        m_parts.letter->marks(), m_parts.letter->hasTwoMargins(), m_preferences.letterFont()};
    return {tr("Letter: %1").arg(printed.head.title),
        [printed](const QPageLayout &layout, const Progress &goOn) { return printLetter(printed, layout, goOn); }};
}

PrintChoice PrintController::tableChoice(const QTableView &table, const QString &name) const
{
    const QString project = m_session.project()->codebook().title;
    QString rows = tr("%Ln row(s)", nullptr, table.model() ? table.model()->rowCount() : 0);
    if (const QString &query = m_parts.passages->query(); &table == m_parts.passages->table() && !query.isEmpty())
        rows += u" · "_s + Display::only(query);
    const PrintTable printed = printTableOf(table, {name, project.isEmpty() ? rows : project + u" · "_s + rows});
    return {tr("Table: %1").arg(name),
        [printed](const QPageLayout &layout, const Progress &goOn) { return printTable(printed, layout, goOn); }, true};
}

PrintChoice PrintController::readingChoice() const
{
    const Project &project = *m_session.project();
    const ReadingList &list = m_parts.reading->list();
    return {tr("What is read: %1").arg(m_parts.reading->title()),
        [path = project.path(), viewer = project.viewer(), subject = list.subject(), order = list.order()](
            const QPageLayout &layout, const Progress &goOn) -> Result<PrintedPages> {
        const auto quotes = quotesToRead(path, viewer, subject, order, goOn);
        return quotes ? printQuotes(*quotes, layout, goOn) : failed(quotes);
    }};
}

PrintChoice PrintController::codeChoice() const
{
    const Project &project = *m_session.project();
    const CodeDimension dimension = m_parts.codebook->dimension();
    const qint64 id = m_parts.codebook->currentCode();
    const auto code = codeValue(project.codebook(), dimension, id);
    const QString name = code ? nameOf(project.codebook(), *code) : QString();
    const PrintedHead head{name, project.codebook().title};
    return {tr("Passages of the code: %1").arg(name),
        [head, path = project.path(), viewer = project.viewer(), dimension, id](
            const QPageLayout &layout, const Progress &goOn) -> Result<PrintedPages> {
        const auto quotes = quotesOf(path, viewer, dimension, id, head);
        return quotes ? printQuotes(*quotes, layout, goOn) : failed(quotes);
    }};
}

} // namespace Kodeks
