// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kodeks {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find in the letter"));
    build();
    hide();
}

QToolButton *FindBar::button(const QString &name, const QString &text, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setAutoRaise(true);
    layout()->addWidget(made);
    return made;
}

void FindBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setPlaceholderText(tr("Find in the letter"));
    m_edit->setAccessibleName(tr("Find in the letter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(320);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    row->addWidget(m_edit, 1);
    m_count = new QLabel(this);
    m_count->setObjectName(u"findCount"_s);
    row->addWidget(m_count);
    QToolButton *back = button(u"findPrevious"_s, u"↑"_s, tr("Previous hit"));
    QToolButton *on = button(u"findNext"_s, u"↓"_s, tr("Next hit"));
    m_case = button(u"findCase"_s, u"Aa"_s, tr("Match case"));
    m_case->setCheckable(true);
    QToolButton *code = button(u"findCode"_s, tr("Code all…"), tr("Code all hits in the letter"));
    row->addStretch();
    QToolButton *shut = button(u"findClose"_s, u"✕"_s, tr("Close"));
    m_steps = {back, on, code};
    connect(code, &QToolButton::clicked, this, &FindBar::codeHitsRequested);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_case, &QToolButton::toggled, this, &FindBar::find);
    connect(on, &QToolButton::clicked, this, &FindBar::next);
    connect(back, &QToolButton::clicked, this, &FindBar::previous);
    connect(shut, &QToolButton::clicked, this, &FindBar::closeBar);
}

void FindBar::setText(const LetterText &text)
{
    m_text = text;
    m_from = 0;
    if (isVisible())
        find();
    else
        m_hits.clear();
}

void FindBar::open(const QString &needle, qsizetype from)
{
    m_from = from;
    setVisible(true);
    if (!needle.isEmpty()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(needle);
    }
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    find();
}

void FindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    m_hits.clear();
    m_current = -1;
    emit hitsChanged({}, -1);
    emit closed();
}

QString FindBar::needle() const
{
    return m_edit->text();
}

QString FindBar::spokenHit() const
{
    constexpr qsizetype around = 60;
    if (m_current < 0)
        return m_count->text();
    const TextRange hit = m_hits.at(m_current);
    const QString words = m_text.slice({std::max<qsizetype>(0, hit.start - around), hit.end + around}).simplified();
    return tr("%1: %2", "which hit, and the words around it").arg(m_count->text(), words);
}

void FindBar::find()
{
    m_hits = findInText(m_text, m_edit->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const auto first = std::ranges::lower_bound(m_hits, m_from, {}, &TextRange::start);
    showHit(m_hits.isEmpty() ? -1 : first == m_hits.end() ? 0 : first - m_hits.begin());
}

void FindBar::showHit(qsizetype index)
{
    m_current = index;
    for (QToolButton *step : std::as_const(m_steps))
        step->setEnabled(!m_hits.isEmpty());
    if (!hasNeedle())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("No hits"));
    else
        m_count->setText(tr("%1 of %2").arg(locale().toString(index + 1), locale().toString(m_hits.size())));
    emit hitsChanged(m_hits, m_current);
}

void FindBar::next()
{
    if (m_hits.isEmpty())
        return;
    showHit((m_current + 1) % m_hits.size());
    m_from = m_hits.at(m_current).start;
}

void FindBar::previous()
{
    if (m_hits.isEmpty())
        return;
    showHit((m_current + m_hits.size() - 1) % m_hits.size());
    m_from = m_hits.at(m_current).start;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape: return closeBar();
    case Qt::Key_F3:
    case Qt::Key_Return:
    case Qt::Key_Enter: return shift ? previous() : next();
    default: event->accept();
    }
}

/// Escape, Enter and F3 are the bar's, also while one writes.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_F3 && key->key() != Qt::Key_Return
        && key->key() != Qt::Key_Enter)
        return false;
    keyPressEvent(key);
    return true;
}

} // namespace Kodeks
