// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "ui/panels/coding/codebarfoot.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int memoLines = 3;

} // namespace

void CodeBar::makeNotes()
{
    m_memo = new QPlainTextEdit(this);
    m_memo->setObjectName(u"codeBarMemo"_s);
    m_memo->setAccessibleName(tr("Memo"));
    m_memo->setPlaceholderText(tr("Memo. Enter finishes, Shift+Enter begins a line."));
    m_memo->setFixedHeight(memoLines * fontMetrics().lineSpacing() + 12);
    m_memo->installEventFilter(this);
    connect(m_memo, &QPlainTextEdit::textChanged, this, &CodeBar::noteMemo);
    m_foot = new CodeBarFoot(this);
    connect(m_foot, &CodeBarFoot::certaintyPicked, this, &CodeBar::pickCertainty);
    connect(m_foot, &CodeBarFoot::goodQuotePicked, this, &CodeBar::pickGoodQuote);
    connect(m_foot, &CodeBarFoot::memoAsked, this, &CodeBar::enterMemo);
    layout()->addWidget(m_memo);
    layout()->addWidget(m_foot);
}

void CodeBar::setKeys(const CodeBarKeys &keys)
{
    m_keys = keys;
    m_foot->setKeys(keys);
}

Passage CodeBar::notedNow() const
{
    Passage passage = m_question.passages.value(0);
    if (m_question.passages.isEmpty())
        passage.certainty = m_question.certainty;
    if (m_question.passages.size() > 1)
        passage.memo.clear();
    return noted(passage, m_notes);
}

void CodeBar::pickCertainty(int certainty)
{
    m_notes.certainty = certainty == notedNow().certainty ? 0 : certainty;
    m_foot->setCertainty(*m_notes.certainty);
}

void CodeBar::pickGoodQuote(bool good)
{
    m_notes.goodQuote = good;
    m_foot->setGoodQuote(good);
}

void CodeBar::enterMemo()
{
    m_memo->show();
    m_foot->setMemo(true);
    place();
    m_memo->setFocus(Qt::ShortcutFocusReason);
    m_memo->moveCursor(QTextCursor::End);
}

void CodeBar::noteMemo()
{
    m_notes.memo.reset();
    if (const QString written = m_memo->toPlainText(); written != notedNow().memo)
        m_notes.memo = written;
    m_foot->setMemo(true);
}

void CodeBar::refreshNotes()
{
    const Passage now = notedNow();
    {
        const QSignalBlocker blocked(m_memo);
        m_memo->setPlainText(now.memo);
    }
    m_memo->setHidden(now.memo.isEmpty());
    m_foot->setMemo(!now.memo.isEmpty());
    m_foot->setCertainty(now.certainty);
    m_foot->setGoodQuote(now.goodQuote);
}

bool CodeBar::isKeyBesideTyping(const QKeyEvent &event, bool act)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    const auto level = std::ranges::find(m_keys.certainty, pressed);
    if (level != m_keys.certainty.end()) {
        if (act)
            pickCertainty(static_cast<int>(level - m_keys.certainty.begin()) + 1);
        return true;
    }
    if (pressed != m_keys.goodQuote && pressed != m_keys.memo && pressed != m_keys.words)
        return false;
    if (!act)
        return true;
    if (pressed == m_keys.goodQuote)
        pickGoodQuote(!notedNow().goodQuote);
    else if (pressed == m_keys.memo)
        enterMemo();
    else
        takeWords();
    return true;
}

bool CodeBar::pressInMemo(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift)
            m_memo->insertPlainText(u"\n"_s);
        else if (!event.isAutoRepeat())
            finish();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: enter(m_current); return true;
    default: return false;
    }
}

} // namespace Kodeks
