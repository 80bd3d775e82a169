// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/memobox.h"

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/panels/parts/memoeditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

MemoBox::MemoBox(QWidget *parent)
    : QWidget(parent)
    , m_editor(new MemoEditor(this))
    , m_hint(new QLabel(tr("Choose the coder to write a memo of your own."), this))
    , m_others(new QLabel(this))
    , m_linking(new QLabel(this))
{
    setFocusProxy(m_editor);
    m_hint->setObjectName(u"memoHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_others->setObjectName(u"memosOfOthers"_s);
    m_others->setAccessibleName(tr("Memos of others"));
    m_linking->setObjectName(u"memosLinkingHere"_s);
    m_linking->setAccessibleName(tr("Memos that link here"));
    for (QLabel *label : {m_others, m_linking}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(label, &QLabel::linkActivated, this, &MemoBox::follow);
    }
    m_editor->setRenderer([this](const QString &memo) { return m_project ? memoHtml(*m_project, memo) : QString(); });
    connect(m_editor, &MemoEditor::linkActivated, this, &MemoBox::follow);
    connect(&m_backlinks, &MemoBacklinks::found, this, &MemoBox::refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_editor, m_hint, m_others, m_linking})
        column->addWidget(part);
    connect(m_editor, &MemoEditor::finished, this, &MemoBox::commit);
    refresh();
}

void MemoBox::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_backlinks.setProject(project);
    m_subject.reset();
    m_drafts.clear();
    m_editor->setDraft({});
    refresh();
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.memos || change.coders || !change.letters.isEmpty())
            refresh();
    });
    connect(project, &Project::currentCoderChanged, this, [this] {
        m_drafts.clear();
        m_editor->setDraft({});
        refresh();
    });
}

void MemoBox::setSubject(const std::optional<MemoSubject> &subject)
{
    if (subject == m_subject)
        return;
    commit();
    if (m_subject && m_editor->isDraft())
        m_drafts.insert(*m_subject, m_editor->text());
    m_subject = subject;
    m_backlinks.ask(subject ? std::optional<MemoTarget>(*subject) : std::nullopt);
    m_editor->setDraft({});
    refresh();
    if (subject && m_drafts.contains(*subject))
        m_editor->setDraft(m_drafts.take(*subject));
}

void MemoBox::commit()
{
    if (m_project && m_subject && m_editor->isDraft() && m_project->currentCoder().isValid())
        m_apply(Edits::setMemo(*m_subject, m_project->currentCoder(), m_editor->text()));
}

void MemoBox::focusInput()
{
    m_editor->focusInput();
}

void MemoBox::refresh()
{
    QString own;
    QString others;
    const auto memos = m_project && m_subject ? m_project->memos(*m_subject) : Result<QList<Memo>>(QList<Memo>());
    for (const Memo &memo : memos.value_or(QList<Memo>())) {
        const Coder *coder = m_project->coder(memo.coder);
        if (memo.coder == m_project->currentCoder())
            own = memo.text;
        else if (coder)
            others += u"<p><b>%1</b></p>%2"_s.arg(coder->name.toHtmlEscaped(), memoHtml(*m_project, memo.text));
    }
    const bool writes = m_project && m_project->currentCoder().isValid() && m_project->readOnlyReason().isEmpty();
    m_editor->setMemo(own);
    m_editor->setEditable(writes && m_subject.has_value());
    m_hint->setVisible(m_project && m_project->readOnlyReason().isEmpty() && !writes);
    showOthers(others);
}

void MemoBox::showOthers(const QString &others)
{
    m_others->setText(others);
    m_others->setHidden(others.isEmpty());
    m_linking->setText(m_backlinks.html());
    m_linking->setHidden(m_backlinks.html().isEmpty());
}

void MemoBox::follow(const QString &address)
{
    if (const auto target = memoTargetAt(address))
        emit linkActivated(*target);
}

} // namespace Kodeks
