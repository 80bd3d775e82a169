// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class CoderController;
class Decisions;
struct Question;
class LetterController;
class LettersPanel;
class Messages;
class Session;

/// Renames letters; marks, describes and removes one or several, having asked.
class LetterListController : public QObject
{
    Q_OBJECT

public:
    LetterListController(LettersPanel &panel, const Services &services, Decisions &decisions, LetterController &letters,
        CoderController &coders);

    void rename(LetterId letter);
    void remove(const QList<LetterId> &letters);
    void mark(const QList<LetterId> &letters, bool done);
    /// Asks for a fact or an attribute, and gives it to all of them.
    void describe(const QList<LetterId> &letters);

private:
    void tellOfName(LetterId letter);
    [[nodiscard]] Question removing(const QList<LetterId> &letters) const;

    LettersPanel &m_panel;
    Session &m_session;
    Messages &m_messages;
    Decisions &m_decisions;
    CoderController &m_coders;
};

} // namespace Kodeks
