// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "core/query/memolinks.h"
#include "ui/panels/parts/editsink.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Kodeks {

class CertaintyField;
class Chip;
class ChipRow;
class DirectionField;
class MemoEditor;
class Project;
class QuoteLabel;
class TaskField;
struct Coding;

/// What is said of the current passage, and the place to say otherwise. Passages of other coders, and a project that
/// cannot be changed, can only be read; a line says why. A memo being written is kept when the passage changes, goes or
/// comes back.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    /// Null: none.
    void setProject(Project *project);
    /// What makes its edits; until then it makes none.
    void setEditSink(EditSink sink) { m_apply = std::move(sink); }
    [[nodiscard]] PassageId passage() const { return m_passage.id; }
    /// Sends off every memo being written, also those that could not be kept when their passage was left. False if one
    /// is still not in the project.
    bool commitAll();
    /// The memos that are written and not in the project, and a way to let them go.
    [[nodiscard]] QStringList drafts() const;
    void dropDrafts();

public slots:
    /// An invalid id: no passage. A memo being written is committed first.
    void setPassage(Kodeks::PassageId passage);
    /// Whether the passage is in sight in its letter, where it can be split and made longer or shorter.
    void setInLetter(bool inLetter);
    /// Sends off a memo being written, e.g. before undo.
    void commitMemo();
    void focusTask();
    /// 1 to 3; the one that is set already, or 0, takes it away.
    void setCertainty(int certainty);
    void toggleGoodQuote();
    void swapDirection();
    void giveTask(Kodeks::TaskId task);
    void giveDirection(Kodeks::DirectionId direction);
    /// Adds the argument, or takes it away if the passage has it.
    void toggleArgument(Kodeks::ArgumentId argument);

signals:
    void splitRequested(Kodeks::PassageId passage); ///< at the letter's cursor
    void extendRequested(Kodeks::PassageId passage); ///< by a sentence
    void shrinkRequested(Kodeks::PassageId passage); ///< by a sentence
    /// A link in the preview of the memo.
    void linkActivated(const Kodeks::MemoTarget &target);

private:
    [[nodiscard]] QWidget *buildForm();
    void addFields(QWidget *form);
    void addFoot(QWidget *form);
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QWidget *buildHint();
    void follow(const Change &change);
    void load(PassageId id);
    void refresh();
    void say(const QString &message);
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] QString meta() const;
    void make(const Edit &edit);
    void change(const Passage &passage);
    void recode(const Coding &coding);

    EditSink m_apply = noEdits;
    QPointer<Project> m_project;
    Passage m_passage;
    QString m_quote;
    QHash<PassageId, QString> m_drafts; ///< memos written but not (yet) kept

    QStackedWidget *m_pages;
    QuoteLabel *m_quoteLabel = nullptr;
    TaskField *m_task = nullptr;
    DirectionField *m_direction = nullptr;
    ChipRow *m_arguments = nullptr;
    CertaintyField *m_certainty = nullptr;
    Chip *m_goodQuote = nullptr;
    MemoEditor *m_memo = nullptr;
    QLabel *m_whose = nullptr; ///< why nothing can be changed here
    QLabel *m_message = nullptr;
    QLabel *m_meta = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace Kodeks
