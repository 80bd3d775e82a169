// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/memoeditor.h"

#include "ui/panels/parts/quiet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageHeight = 92;

/// Shows what is written and fetches nothing: a memo may come from anyone.
class Preview : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

MemoEditor::MemoEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_preview(new Preview(this))
    , m_pages(new QStackedWidget(this))
    , m_toggle(new QToolButton(this))
{
    m_text->setObjectName(u"memo"_s);
    m_text->setAccessibleName(tr("Memo"));
    m_text->setPlaceholderText(tr("Markdown…"));
    m_text->setTabChangesFocus(true);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_draft = m_text->toPlainText() != m_memo; });
    m_preview->setObjectName(u"memoPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the memo"));
    m_preview->setOpenLinks(false);
    connect(m_preview, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &address) { emit linkActivated(address.toString()); });
    m_toggle->setObjectName(u"memoToggle"_s);
    m_toggle->setText(tr("Preview"));
    m_toggle->setFont(smallFont(m_toggle->font()));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::toggled, this, &MemoEditor::preview);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_preview);
    m_pages->setFixedHeight(pageHeight);

    auto *top = new QHBoxLayout;
    top->addWidget(quietLabel(tr("Memo"), m_text, this));
    top->addStretch(1);
    top->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_pages);
}

QString MemoEditor::text() const
{
    return m_text->toPlainText();
}

bool MemoEditor::isDraft() const
{
    return m_draft;
}

void MemoEditor::setMemo(const QString &memo)
{
    m_memo = memo;
    if (m_draft && text() != memo)
        return;
    setDraft({});
}

void MemoEditor::setDraft(const QString &draft)
{
    const QSignalBlocker quiet(m_text);
    const QString wanted = draft.isNull() ? m_memo : draft;
    if (text() != wanted)
        m_text->setPlainText(wanted);
    // A kept memo that the editor shows differently (a no-break space as a space) is no draft.
    m_draft = !draft.isNull();
    preview(m_toggle->isChecked());
}

void MemoEditor::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
}

void MemoEditor::focusInput()
{
    if (!m_text->isReadOnly())
        m_toggle->setChecked(false);
    setFocus(Qt::OtherFocusReason);
}

void MemoEditor::preview(bool on)
{
    if (on && m_html)
        m_preview->setHtml(m_html(text()));
    else if (on)
        m_preview->setMarkdown(text());
    QWidget *page = on ? static_cast<QWidget *>(m_preview) : m_text;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
}

bool MemoEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (isDraft())
                emit finished();
            return true;
        }
    }
    const bool left
        = event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (left && isDraft())
        emit finished();
    return QWidget::eventFilter(watched, event);
}

} // namespace Kodeks
