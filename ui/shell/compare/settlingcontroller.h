// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "core/project/settling/worklist.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

class CompareCard;
class LetterView;
class ActionRegistry;
class CodingController;
class CompareController;
class Messages;
class Session;

/// Settles the differences that are compared, each by an edit, and goes on to the next.
class SettlingController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        CompareCard *compareCard = nullptr;
    };

    SettlingController(const Parts &parts, const Services &services, CodingController &coding,
        CompareController &compare, QObject *parent);

    /// Settles the current difference and goes on.
    void take(Settlement::Decision decision, const QString &note = {});
    /// Opens the code bar for what the consensus is to say: on the selection where it shares text with the difference,
    /// else where the passage stands.
    void edit();
    /// Opens the line for the note.
    void leave();
    void reopen();
    /// Takes over all that both agree on, as one step.
    void adopt();
    void withdrawLeftOver();

private:
    void connectActions();
    void settle(const Settling &settling);
    void settleAs(Settling settling, const Passage &passage, const Coding &coding);
    [[nodiscard]] Passage draft(const WorkItem &item) const;

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    ActionRegistry &m_actions;
    CodingController &m_coding;
    CompareController &m_compare;
    QPointer<QWidget> m_before; ///< where the focus was before the note
};

} // namespace Kodeks
