// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/panels/parts/editsink.h"
#include "ui/shell/session/messages.h"

#include <functional>

namespace Kodeks {

class Jobs;
class LongEdit;
class Preferences;

/// The project that the window works on, and the one door through which the window changes it: what fails is told to
/// Messages. What takes its time is done beside the window's thread, one at a time, shown in the status line; other
/// edits are refused meanwhile, and reading goes on.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Messages &messages, Preferences &preferences, Jobs &jobs, QObject *parent = nullptr);
    ~Session() override;

    /// Puts in what is half-written. Where that cannot be done, or where a long edit of that title is `running` (none
    /// if empty), it asks whether to go on without, calls `again` if so, and returns false.
    using Leaving = std::function<bool(const QString &running, const std::function<void()> &again)>;
    void setLeaving(Leaving leaving) { m_leaving = std::move(leaving); }
    /// To be asked before the window or the project is left.
    [[nodiscard]] bool mayLeave(const std::function<void()> &again);

    /// Null if none is open.
    [[nodiscard]] Project *project() const { return m_project.get(); }

    /// Takes over an open project (null closes the one there is) and sets its coder to the one this user was last. A
    /// long edit that is running is cancelled.
    void adopt(std::unique_ptr<Project> project);
    /// Gives the project away, as when the window is built anew. A long edit that is running is cancelled.
    [[nodiscard]] std::unique_ptr<Project> release();

    /// Makes an edit. Nothing if it failed (which has been told) or no project is open.
    std::optional<Change> apply(const Edit &edit);
    using Made = std::function<void(const Change &change)>;
    /// Makes an edit that takes its time; `title` names it ("Importing passages"), and `made` is called once it is made
    /// and all models have followed. What fails or is cancelled is told.
    void applyLong(const Edit &edit, const QString &title, const Made &made = {});
    /// The same of so many passages or facts: few of them are changed at once, before it returns.
    void applyMany(qsizetype size, const Edit &edit, const QString &title, const Made &made = {});
    /// apply(), for panels; makes none when the session is gone.
    [[nodiscard]] EditSink editSink();
    /// `made` as for applyLong(), of which a large undo is one.
    void undo(const Made &made = {});
    void redo(const Made &made = {});
    /// A button for a message about the edit just made, that takes it back. Where something was edited, undone or made
    /// again since, it does nothing but say so.
    [[nodiscard]] Messages::Offer offerUndo();

    /// Makes a coder the current one and remembers it for this user and project; first what the one before has half
    /// written is put in.
    void setCoder(CoderId coder);

signals:
    /// Before the project goes: what is half-written should be put in now.
    void closing();
    void projectChanged(Kodeks::Project *project);
    /// After every edit, undo and redo that was made here, when all models have followed.
    void edited(const Kodeks::Change &change);
    /// After edited(), where it was an undo, or else a redo, of what is called so.
    void reverted(bool undone, const QString &title);

private:
    /// A long edit, where it is running.
    struct Running
    {
        std::shared_ptr<LongEdit> edit;
        QString kind;
        QString title;
        Made made;
    };

    std::optional<Change> told(Result<Change> result);
    std::optional<Change> toldOfEdit(const QString &kind, Result<Change> result);
    void revert(bool undo, const Made &made);
    void run(Running running);
    /// What has become of the long edit, once its thread has ended.
    void takeBack();
    /// Cancels the long edit that is running, if one is, and waits for its thread.
    void stopRunning();
    void rememberedCoder();
    /// Where an undo or redo has taken away who was coding: the one before codes, and that is said.
    void replaceCoder();

    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    Leaving m_leaving;
    std::unique_ptr<Project> m_project;
    std::optional<Running> m_running;
    QList<CoderId> m_codersBefore; ///< who coded before the current one, the latest last
    qint64 m_steps = 0; ///< edits, undos and redos that were made here
};

} // namespace Kodeks
