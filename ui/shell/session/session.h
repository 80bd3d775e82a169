// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/panels/parts/editsink.h"
#include "ui/shell/session/messages.h"

#include <functional>

namespace Kodeks {

class Preferences;

/// The project that the window works on, and the one door through which the window changes it: what fails is told to
/// Messages.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Messages &messages, Preferences &preferences, QObject *parent = nullptr);
    ~Session() override;

    /// Puts in what is half-written. Where that cannot be done it asks whether to go on without, calls `again` if so,
    /// and returns false.
    using Leaving = std::function<bool(const std::function<void()> &again)>;
    void setLeaving(Leaving leaving) { m_leaving = std::move(leaving); }
    /// To be asked before the window, the project or the coder is left.
    [[nodiscard]] bool mayLeave(const std::function<void()> &again)
    {
        return !m_project || !m_leaving || m_leaving(again);
    }

    /// Null if none is open.
    [[nodiscard]] Project *project() const { return m_project.get(); }

    /// Takes over an open project (null closes the one there is) and sets its coder to the one this user was last.
    void adopt(std::unique_ptr<Project> project);
    /// Gives the project away, as when the window is built anew.
    [[nodiscard]] std::unique_ptr<Project> release();

    /// Makes an edit. Nothing if it failed (which has been told) or no project is open.
    std::optional<Change> apply(const Edit &edit);
    /// apply(), for panels; makes none when the session is gone.
    [[nodiscard]] EditSink editSink();
    std::optional<Change> undo();
    std::optional<Change> redo();
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

private:
    std::optional<Change> told(Result<Change> result);
    void rememberedCoder();

    Messages &m_messages;
    Preferences &m_preferences;
    Leaving m_leaving;
    std::unique_ptr<Project> m_project;
    qint64 m_steps = 0; ///< edits, undos and redos that were made here
};

} // namespace Kodeks
