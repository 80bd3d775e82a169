// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/memolinks.h"
#include "ui/models/lists/memobacklinks.h"
#include "ui/panels/parts/editsink.h"

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <optional>

class QLabel;

namespace Kodeks {

class MemoEditor;
class Project;

/// The current coder's memo of a letter, a code or the project, to be written, and below it those of the others, to be
/// read, as far as they may be seen, and which memos link to what it is about. What is written is put in when the focus
/// leaves it, with Ctrl+Enter, and when something else is shown; what cannot be put in stays with what it is about.
class MemoBox : public QWidget
{
    Q_OBJECT

public:
    explicit MemoBox(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// What makes its edits; until then it makes none.
    void setEditSink(EditSink sink) { m_apply = std::move(sink); }
    /// Nothing: no memo.
    void setSubject(const std::optional<MemoSubject> &subject);
    void commit();
    void focusInput();

signals:
    /// A link in a memo, or the way back to one that links here.
    void linkActivated(const Kodeks::MemoTarget &target);

private:
    void refresh();
    void follow(const QString &address);
    void showOthers(const QString &others);

    EditSink m_apply = noEdits;
    QPointer<Project> m_project;
    std::optional<MemoSubject> m_subject;
    QHash<MemoSubject, QString> m_drafts; ///< that could not be put in
    MemoEditor *m_editor;
    QLabel *m_hint;
    QLabel *m_others;
    QLabel *m_linking;
    MemoBacklinks m_backlinks;
};

} // namespace Kodeks
