// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/queryline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Kodeks {

namespace {

constexpr int queryTypingMilliseconds = 150;

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : FilterField(parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_typing.setSingleShot(true);
    m_typing.setInterval(queryTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (isHalfTyped())
            m_typing.start();
        else
            emit queryTyped(text());
    });
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, &QueryLine::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { accept(index.row()); });
}

bool QueryLine::isOffering() const
{
    return m_completer->popup()->isVisible();
}

/// A name of which more is offered is no query yet.
bool QueryLine::isHalfTyped() const
{
    const auto &[start, end] = m_offered.place;
    if (!isOffering() || end > text().size())
        return false;
    const QString typed = text().sliced(start, end - start);
    const bool begins = typed.isEmpty() && start > 0 && text().at(start - 1).isSpace();
    return !begins
        && std::ranges::none_of(m_offered.all, [&](const QueryCompletion &each) { return each.text == typed; });
}

void QueryLine::offer()
{
    m_offered = m_complete ? m_complete(text(), cursorPosition()) : QueryCompletions();
    const QString typed = text().sliced(m_offered.place.start, m_offered.place.end - m_offered.place.start);
    const bool isThere = m_offered.all.size() == 1 && m_offered.all.constFirst().text == typed;
    if (m_offered.all.isEmpty() || isThere || (typed.isEmpty() && m_offered.place.start == 0)) {
        m_completer->popup()->hide();
        return;
    }
    QStringList shown;
    for (const QueryCompletion &each : std::as_const(m_offered.all))
        shown.append(each.shown);
    m_model->setStringList(shown);
    const int width = std::max(220, m_completer->popup()->sizeHintForColumn(0) + 30);
    m_completer->complete({cursorRect().x(), 0, width, height()});
}

void QueryLine::accept(int row)
{
    const QString put = m_offered.all.value(row).text;
    QString query = text();
    query.replace(m_offered.place.start, m_offered.place.end - m_offered.place.start, put);
    m_completer->popup()->hide();
    setText(query);
    setCursorPosition(int(m_offered.place.start + put.size()));
    if (put.endsWith(u':'))
        offer();
}

bool QueryLine::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && isOffering() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_completer->popup()->hide();
        return true;
    }
    // Tab is a key of the line only while it offers something; otherwise it leads on, as everywhere.
    if (event->type() == QEvent::KeyPress && isOffering() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        accept(std::max(0, m_completer->popup()->currentIndex().row()));
        return true;
    }
    return FilterField::event(event);
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOffering() && isEnter) {
        event->ignore(); // the completer's
        return;
    }
    if (isEnter || key == Qt::Key_Down) {
        m_typing.stop();
        emit queryTyped(text());
        emit left();
        return;
    }
    FilterField::keyPressEvent(event);
}

} // namespace Kodeks
