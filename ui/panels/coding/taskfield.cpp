// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/taskfield.h"

#include "ui/models/codes/coderowsmodel.h"
#include "ui/models/codes/codingdraft.h"
#include "ui/panels/parts/coderowdelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Kodeks {

using namespace Qt::StringLiterals;

TaskField::TaskField(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new CodeRowsModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    setPlaceholderText(tr("no task – type to choose"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new CodeRowDelegate(CodeRowDelegate::Hints::None, m_completer->popup()));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = true;
        showRows(text);
    });
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const TaskId task = m_rows->rows().at(index.row()).coding.task;
        // The completer puts the bare name into the field after this.
        QMetaObject::invokeMethod(this, &TaskField::restore, Qt::QueuedConnection);
        emit picked(task);
    });
}

void TaskField::setCodebook(const Codebook &codebook)
{
    m_matcher = CodeMatcher(codebook);
    if (!m_typed)
        restore();
}

void TaskField::setTask(TaskId task)
{
    m_task = task;
    restore();
}

void TaskField::restore()
{
    m_typed = false;
    const QString path = m_matcher.codebook().taskPath(m_task);
    if (const QString fit = fitted(path); text() != fit) {
        setText(fit);
        setCursorPosition(0);
    }
    setToolTip(path);
    setAccessibleDescription(path);
    emit messageChanged({});
}

/// Where there is little room the groups are cut, not the task.
QString TaskField::fitted(const QString &path) const
{
    constexpr int frames = 12;
    const Task *own = m_matcher.codebook().task(m_task);
    if (!own || fontMetrics().horizontalAdvance(path) <= width() - frames || path == own->name)
        return path;
    const QString between = u" / "_s;
    const qsizetype groups = path.size() - own->name.size() - between.size();
    const QString task = path.sliced(groups);
    const int room = width() - frames - fontMetrics().horizontalAdvance(task);
    return fontMetrics().elidedText(path.first(groups), Qt::ElideRight, std::max(room, 0)) + task;
}

void TaskField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!m_typed)
        restore();
}

void TaskField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::ReadOnlyChange && event->type() != QEvent::ApplicationPaletteChange)
        return;
    QPalette colours;
    if (isReadOnly())
        colours.setBrush(QPalette::Base, QGuiApplication::palette().brush(QPalette::Window));
    setPalette(colours);
    setFrame(!isReadOnly());
}

void TaskField::showRows(const QString &typed)
{
    m_rows->setRows(m_matcher.tasks(typed), m_matcher.codebook());
    const bool nothing = m_rows->rowCount() == 0;
    emit messageChanged(nothing ? noMatchMessage(CodingDraft::Field::Task, typed) : QString());
}

void TaskField::listAll()
{
    if (isReadOnly())
        return;
    showRows({});
    m_completer->complete();
}

void TaskField::pickTyped()
{
    if (!m_typed)
        return;
    const QList<CodeMatch> found = m_matcher.tasks(text());
    if (text().trimmed().isEmpty())
        emit picked(TaskId());
    else if (!found.isEmpty())
        emit picked(found.first().coding.task);
}

void TaskField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: pickTyped(); return;
    case Qt::Key_Down: listAll(); return;
    case Qt::Key_Escape:
        if (m_typed) {
            restore();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void TaskField::mousePressEvent(QMouseEvent *event)
{
    const bool entering = !hasFocus();
    QLineEdit::mousePressEvent(event);
    if (entering && !isReadOnly()) {
        selectAll();
        listAll();
    }
}

void TaskField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        restore();
}

} // namespace Kodeks
