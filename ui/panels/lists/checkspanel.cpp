// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/checkspanel.h"

#include "core/project/project.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/panelheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <QTreeView>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QSet<Doubt::Kind> &kinds)
{
    QStringList ids;
    for (int i = 0; i < Doubt::kinds; ++i) {
        if (const auto kind = static_cast<Doubt::Kind>(i); kinds.contains(kind))
            ids.append(doubtKindId(kind));
    }
    return ids;
}

QSet<Doubt::Kind> kindsOf(const QString &ids)
{
    const QStringList words = ids.split(u' ', Qt::SkipEmptyParts);
    QSet<Doubt::Kind> kinds;
    for (int i = 0; i < Doubt::kinds; ++i) {
        if (const auto kind = static_cast<Doubt::Kind>(i); words.contains(doubtKindId(kind)))
            kinds.insert(kind);
    }
    return kinds;
}

} // namespace

void ChecksPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_checking.cancel();
    m_reading.cancel();
    m_resting.stop();
    m_project = project;
    m_study.clear();
    m_texts.clear();
    m_failure.clear();
    m_known = false;
    m_textsKnown = false;
    m_folded.clear();
    m_model.setLeftOut({});
    m_model.setProject(project);
    if (project) {
        connect(project, &Project::changed, this, &ChecksPanel::follow);
        connect(project, &Project::currentCoderChanged, this, [this] { follow(Change()); });
        if (isVisible())
            check();
    }
    refresh();
}

void ChecksPanel::focusInput()
{
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model.index(0, 0));
    m_focusLater = isChecking() && m_model.rowCount() == 0;
    if (m_state->message().isEmpty())
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        m_kinds->setFocus(Qt::OtherFocusReason);
}

QString ChecksPanel::choice() const
{
    return idsOf(m_folded).join(u' ') + u'/' + idsOf(m_model.leftOut()).join(u' ');
}

void ChecksPanel::setChoice(const QString &choice)
{
    m_folded = kindsOf(choice.section(u'/', 0, 0));
    m_model.setLeftOut(kindsOf(choice.section(u'/', 1, 1)));
    unfold();
    refresh();
}

void ChecksPanel::showEvent(QShowEvent *event)
{
    if (!m_known)
        check();
    QWidget::showEvent(event);
}

bool ChecksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool copying = key->matches(QKeySequence::Copy);
    if (!enter && !copying)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        enter ? activate(m_tree->currentIndex()) : copy();
    return true;
}

void ChecksPanel::follow(const Change &change)
{
    m_known = false;
    m_textsKnown = m_textsKnown && !change.lettersCameOrWent;
    if (isVisible())
        m_resting.start();
}

void ChecksPanel::check()
{
    if (!m_project)
        return;
    m_known = true;
    m_checking.start<QList<Doubt>>(
        this, [path = m_project->path(), viewer = m_project->viewer()](const Progress &goOn) {
        return studyDoubts(path, viewer, goOn);
    }, [this](const Result<QList<Doubt>> &doubts) {
        m_failure = doubts ? QString() : doubts.error().message;
        if (doubts)
            m_study = *doubts;
        showAll();
    });
    if (!m_textsKnown)
        readTexts();
    refresh();
}

void ChecksPanel::readTexts()
{
    m_textsKnown = true;
    m_reading.start<QList<Doubt>>(this, [path = m_project->path()](const Progress &goOn) {
        return textDoubts(path, goOn);
    }, [this](const Result<QList<Doubt>> &doubts) {
        if (doubts)
            m_texts = *doubts;
        else
            m_failure = doubts.error().message;
        showAll();
    });
}

void ChecksPanel::showAll()
{
    const QModelIndex current = m_tree->currentIndex();
    const auto kind = m_model.kind(current);
    const Doubt *doubt = m_model.doubt(current);
    const Doubt before = doubt ? *doubt : Doubt();
    const int row = doubt && !m_folded.contains(*kind) ? current.row() : -1;
    m_model.setDoubts(allDoubts(m_study, m_texts));
    unfold();
    const QModelIndex same = row >= 0 ? m_model.indexOf(before) : QModelIndex();
    m_tree->setCurrentIndex(same.isValid() || !kind ? same : m_model.indexIn(*kind, row));
    m_moving.stop();
    refresh();
    if (m_model.rowCount() > 0 && std::exchange(m_focusLater, false) && m_kinds->hasFocus())
        focusInput();
}

void ChecksPanel::unfold()
{
    const QSignalBlocker quiet(m_tree);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->setExpanded(index, !m_folded.contains(*m_model.kind(index)));
    }
}

void ChecksPanel::refresh()
{
    const qsizetype shown = m_model.shownCount();
    m_header->setTitle(tr("%Ln thing(s) to look at", nullptr, int(shown)));
    const auto out = static_cast<int>(m_model.leftOut().size());
    m_header->setNote(isChecking() ? tr("Looking…") : out > 0 ? tr("%Ln kind(s) left out", nullptr, out) : QString());
    if (!m_failure.isEmpty())
        m_state->setMessage(m_failure);
    else if (shown > 0)
        m_state->setMessage({});
    else if (isChecking())
        m_state->setMessage(tr("Looking for what may be wrong in the study…"));
    else
        m_state->setMessage(tr("Nothing was found that may be wrong. “Kinds” tells what is looked for."));
}

void ChecksPanel::leaveOut(Doubt::Kind kind, bool out)
{
    QSet<Doubt::Kind> kinds = m_model.leftOut();
    if (out)
        kinds.insert(kind);
    else
        kinds.remove(kind);
    m_model.setLeftOut(kinds);
    unfold();
    refresh();
}

void ChecksPanel::activate(const QModelIndex &index)
{
    m_moving.stop();
    if (const Doubt *doubt = m_model.doubt(index))
        emit doubtActivated(Doubt(*doubt));
    else if (index.isValid())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void ChecksPanel::copy() const
{
    const QModelIndex index = m_tree->currentIndex();
    QStringList cells;
    for (int column = 0; index.isValid() && column < DoubtsModel::ColumnCount; ++column)
        cells.append(index.siblingAtColumn(column).data().toString());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace Kodeks
