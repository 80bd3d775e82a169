// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/query/memolinks.h"
#include "ui/models/letters/factlist.h"
#include "ui/panels/parts/editsink.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace Kodeks {

class AttributeList;
class EmptyState;
class FactField;
class FieldGrid;
class MemoBox;

/// What a letter says of itself: sender, recipient, date, references … each as found in the text, put in by hand or not
/// found, to be corrected; the attributes that it was given; and what coders have noted of it.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// What makes its edits; until then it makes none.
    void setEditSink(const EditSink &sink);
    [[nodiscard]] QSize sizeHint() const override;
    /// A fact is being written, or what was written was refused.
    [[nodiscard]] bool isUnsaved() const;

public slots:
    void setLetter(Kodeks::LetterId letter);
    /// What is selected in the letter, for "Take from the selection".
    void setSelection(const QString &text);
    void focusInput();
    void focusMemo();
    /// Puts in what is written of the memo.
    void commitMemo();

signals:
    /// Where a fact stands in the letter: go there.
    void rangeActivated(Kodeks::TextRange range);
    void unsavedChanged();
    /// A link in the letter's memos, or the way back to a memo that links to the letter.
    void linkActivated(const Kodeks::MemoTarget &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] FieldGrid *makeGrid();
    void read();
    void refresh();

    EditSink m_apply = noEdits;
    QPointer<Project> m_project;
    LetterId m_letter;
    bool m_read = false; ///< m_found is of m_letter
    LetterFacts m_found;
    LetterText m_text; ///< of m_letter, once it was read
    QList<FactField *> m_fields;
    AttributeList *m_attributes = nullptr;
    MemoBox *m_memo;
    EmptyState *m_state;
    QLabel *m_summary;
};

} // namespace Kodeks
