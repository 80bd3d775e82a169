// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/coding.h"
#include "ui/models/letters/passageedges.h"
#include "ui/shell/session/windowparts.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace Kodeks {

class ActionRegistry;
class CoderController;
class Decisions;
class LetterController;
class Messages;
class Preferences;
class Project;
class Session;

/// Makes, repeats, recodes, resizes, splits and removes passages. Everything goes through Session as edits.
class CodingController : public QObject
{
    Q_OBJECT

public:
    struct Helpers
    {
        const WindowParts &parts;
        Session &session;
        Messages &messages;
        Preferences &preferences;
        ActionRegistry &actions;
        LetterController &letters;
        CoderController &coders;
        Decisions &decisions;
    };

    CodingController(const Helpers &helpers, QObject *parent);

    /// The code bar for a passage that is not in the project, prefilled with its codes; `then` gets what is chosen,
    /// changed or not.
    void ask(const Passage &passage, std::function<void(const Coding &)> then);
    [[nodiscard]] bool canRepeat() const { return !m_recent.isEmpty(); }

public slots:
    /// Opens the code bar for a new passage on `target`.
    void code(Kodeks::TextRange target);
    void repeat(Kodeks::TextRange target);
    void recode(Kodeks::PassageId passage);
    /// The code bar once for several passages, which all get what is chosen.
    void recodeAll(const QList<Kodeks::PassageId> &passages);
    void split();
    void remove();
    void resize(Edge edge, Resize how, bool bySentence);

signals:
    /// What repeat() would give may have changed.
    void recentChanged();

private:
    void connectActions();
    void connectPanels();
    void give(const Passage &passage, const Coding &coding);
    void add(TextRange range, const Coding &coding);
    void remember(const Coding &coding);
    void setDone(bool done);
    /// Coded blind, marking a letter as done shows the work of the others: asked the first time in each open project.
    void confirmReveal(LetterId letter, std::function<void()> agreed);
    void markDone(LetterId letter, bool done);
    void giveTask(TaskId task);
    /// Scrolls so that the code bar finds its place under what is coded.
    void makeRoomBelow(TextRange range);
    [[nodiscard]] QRect placeOf(TextRange range) const;
    [[nodiscard]] TextRange withoutSpace(TextRange range) const;

    WindowParts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    CoderController &m_coders;
    Decisions &m_decisions;
    QPointer<Project> m_warned; ///< the project whose coder knows what marking as done shows
    QList<Coding> m_recent; ///< the latest first, none twice
    TextRange m_target; ///< what the open code bar is for
    std::function<void(const Coding &)> m_asked; ///< who wants what the open code bar gives, if it is not a passage
    QList<PassageId> m_alike; ///< other passages that get what the open code bar gives one
};

} // namespace Kodeks
