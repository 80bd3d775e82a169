// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QTreeWidget;

namespace Kodeks {

class Project;
struct Edit;

/// The coders of a project: rename one, give another colour, merge two that are one person, remove one. Each is an edit
/// of its own, made at once.
class CodersDialog : public QDialog
{
    Q_OBJECT

public:
    /// Makes an edit, telling of what fails.
    using Apply = std::function<bool(const Edit &)>;

    CodersDialog(Project &project, Apply apply, QWidget *parent);

    /// Asks over `parent` for another name for the coder, and gives it.
    static void askForName(const Project &project, const Coder &coder, const Apply &apply, QWidget *parent);

    /// The chosen coder; invalid if there is none.
    [[nodiscard]] CoderId chosen() const;

private:
    void layOut();
    void fill();
    void enable();
    void rename();
    void recolour();
    void merge();
    void remove();
    /// Asks in a box over this one; `verb` does it.
    void ask(const QString &title, const QString &text, const QList<std::pair<QString, std::function<void()>>> &verbs);
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text, void (CodersDialog::*slot)());

    QPointer<Project> m_project;
    Apply m_apply;
    QTreeWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_recolour;
    QPushButton *m_merge;
    QPushButton *m_remove;
};

} // namespace Kodeks
