// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace Kodeks {

/// Writes a memo in Markdown, with a preview. What is written and not yet committed is a draft, which setMemo does not
/// touch.
class MemoEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MemoEditor(QWidget *parent = nullptr);

    /// The memo as it is kept. A draft that says the same is one no longer; another draft stays.
    void setMemo(const QString &memo);
    /// Shows a draft (null: none) in place of the memo.
    void setDraft(const QString &draft);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isDraft() const;
    void setEditable(bool editable);
    /// The keyboard into the memo; its preview goes where it can be written.
    void focusInput();
    /// How the preview shows a memo; as Markdown without links of ours until then.
    void setRenderer(std::function<QString(const QString &memo)> html) { m_html = std::move(html); }

signals:
    /// A link of the preview.
    void linkActivated(const QString &address);
    /// The writer is done for now: the focus left, or Ctrl+Enter. Only where there is a draft.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void preview(bool on);

    std::function<QString(const QString &)> m_html;
    QString m_memo;
    bool m_draft = false;
    QPlainTextEdit *m_text;
    QTextBrowser *m_preview;
    QStackedWidget *m_pages;
    QToolButton *m_toggle;
};

} // namespace Kodeks
