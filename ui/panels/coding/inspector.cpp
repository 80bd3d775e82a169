// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/inspector.h"

#include "core/model/coding.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/words/display.h"
#include "ui/panels/coding/certaintyfield.h"
#include "ui/panels/coding/directionfield.h"
#include "ui/panels/coding/taskfield.h"
#include "ui/panels/parts/chiprow.h"
#include "ui/panels/parts/memoeditor.h"
#include "ui/panels/parts/quotelabel.h"

#include <QLabel>
#include <QStackedWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

Inspector::~Inspector()
{
    // The fields lose the focus as they go, and must not ask for anything then.
    for (QObject *field : std::initializer_list<QObject *>{m_task, m_direction, m_arguments, m_certainty, m_memo})
        field->disconnect(this);
}

void Inspector::setProject(Project *project)
{
    if (m_project) {
        commitMemo();
        m_project->disconnect(this);
    }
    m_project = project;
    m_drafts.clear();
    m_memo->setDraft({});
    load({});
    if (!project)
        return;
    connect(project, &Project::changed, this, &Inspector::follow);
    connect(project, &Project::currentCoderChanged, this, &Inspector::refresh);
}

void Inspector::setPassage(PassageId passage)
{
    if (passage == m_passage.id)
        return;
    commitMemo();
    load(passage);
}

void Inspector::load(PassageId id)
{
    if (m_passage.id != id && m_passage.id.isValid()) {
        if (m_memo->isDraft())
            m_drafts.insert(m_passage.id, m_memo->text());
        m_memo->setDraft({});
    }
    const auto found
        = m_project && id.isValid() ? m_project->quotedPassage(id) : Result<QuotedPassage>(QuotedPassage());
    m_passage = found ? found->passage : Passage();
    m_quote = found ? found->quote : QString();
    refresh();
    const QString draft = m_drafts.take(m_passage.id);
    if (!draft.isNull() && draft != m_passage.memo)
        m_memo->setDraft(draft);
}

void Inspector::follow(const Change &change)
{
    const auto ours = std::ranges::find(change.passages, m_passage.id, &Change::PassageChange::id);
    if (ours != change.passages.end())
        load(ours->what == Change::PassageChange::What::Removed ? PassageId() : m_passage.id);
    else if (change.codebook || change.coders)
        refresh();
}

QString Inspector::readOnlyReason() const
{
    return m_project->whyNotChange({m_passage});
}

QString Inspector::meta() const
{
    const Coder *coder = m_project->coder(m_passage.coder);
    const QString name = coder ? coder->name : QString();
    if (m_passage.modified == m_passage.created || !m_passage.modified.isValid())
        return tr("%1 · made %2").arg(name, Display::when(m_passage.created));
    return tr("%1 · made %2 · changed %3")
        .arg(name, Display::when(m_passage.created), Display::when(m_passage.modified));
}

void Inspector::refresh()
{
    const bool some = m_project && m_passage.id.isValid();
    m_pages->setCurrentIndex(some ? 1 : 0);
    if (!some)
        return;
    const Codebook &codebook = m_project->codebook();
    const QString reason = readOnlyReason();
    const bool editable = reason.isEmpty();
    m_whose->setText(reason);
    m_whose->setHidden(editable);
    m_quoteLabel->setQuote(m_quote, taskColor(codebook, m_passage.task));
    m_task->setCodebook(codebook);
    m_task->setTask(m_passage.task);
    m_task->setReadOnly(!editable);
    m_direction->setCodebook(codebook);
    m_direction->setDirection(m_passage.direction);
    m_direction->setEditable(editable);
    m_arguments->setArguments(m_passage.arguments, codebook);
    m_arguments->setEnabled(editable);
    m_certainty->setCertainty(m_passage.certainty);
    m_certainty->setEnabled(editable);
    m_goodQuote->setChecked(m_passage.goodQuote);
    m_goodQuote->setEnabled(editable);
    m_memo->setMemo(m_passage.memo);
    m_memo->setEditable(editable);
    m_actions->setEnabled(editable);
    m_meta->setText(meta());
    say({});
}

void Inspector::say(const QString &message)
{
    m_message->setText(message);
    m_message->setHidden(message.isEmpty());
}

/// The fields show what was asked for: where the edit made no change, they show again what is.
void Inspector::make(const Edit &edit)
{
    const auto change = m_apply(edit);
    if (!change || change->isEmpty())
        refresh();
}

void Inspector::change(const Passage &passage)
{
    if (!m_project || !m_passage.id.isValid() || !readOnlyReason().isEmpty() || passage == m_passage)
        return;
    make(Edits::changePassage(passage));
}

void Inspector::recode(const Coding &coding)
{
    if (!m_project || !m_passage.id.isValid() || !readOnlyReason().isEmpty() || coding == codingOf(m_passage))
        return;
    make(Edits::recodePassages({m_passage.id}, coding));
}

void Inspector::setInLetter(bool inLetter)
{
    m_actions->setVisible(inLetter);
}

void Inspector::commitMemo()
{
    if (!m_memo->isDraft())
        return;
    Passage written = m_passage;
    written.memo = m_memo->text();
    change(written);
}

bool Inspector::commitAll()
{
    commitMemo();
    if (!m_project)
        return drafts().isEmpty();
    const QHash<PassageId, QString> waiting = m_drafts;
    for (const auto &[id, memo] : waiting.asKeyValueRange()) {
        const auto passage = m_project->passage(id);
        if (!passage || passage->coder != m_project->currentCoder())
            continue;
        Passage written = *passage;
        written.memo = memo;
        if (written == *passage || m_apply(Edits::changePassage(written)))
            m_drafts.remove(id);
    }
    return drafts().isEmpty();
}

QStringList Inspector::drafts() const
{
    QStringList drafts = m_drafts.values();
    if (m_memo->isDraft())
        drafts.prepend(m_memo->text());
    return drafts;
}

void Inspector::dropDrafts()
{
    m_drafts.clear();
    m_memo->setDraft({});
}

void Inspector::setCertainty(int certainty)
{
    Passage changed = m_passage;
    changed.certainty = certainty == m_passage.certainty ? 0 : certainty;
    change(changed);
}

void Inspector::toggleGoodQuote()
{
    Passage changed = m_passage;
    changed.goodQuote = !m_passage.goodQuote;
    change(changed);
}

void Inspector::giveTask(TaskId task)
{
    Coding changed = codingOf(m_passage);
    changed.task = task;
    recode(changed);
}

void Inspector::giveDirection(DirectionId direction)
{
    Coding changed = codingOf(m_passage);
    changed.direction = direction;
    recode(changed);
}

void Inspector::toggleArgument(ArgumentId argument)
{
    Coding changed = codingOf(m_passage);
    if (changed.arguments.removeAll(argument) == 0)
        changed.arguments.append(argument);
    recode(changed);
}

void Inspector::swapDirection()
{
    m_direction->swap();
}

void Inspector::focusTask()
{
    m_task->setFocus(Qt::ShortcutFocusReason);
    m_task->selectAll();
}

} // namespace Kodeks
