// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class LetterController;
class LettersPanel;
class LetterView;
class Messages;
class Session;

/// Leads to what is to be coded next: a letter that is not begun, a sentence without a passage of one's own, a
/// question.
class NextController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LettersPanel *letters = nullptr;
        LetterView *letter = nullptr;
    };

    NextController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent);

private:
    void toLetter();
    void toSentence();
    void toQuestion();
    void goTo(qsizetype position, qsizetype end);

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    LetterController &m_letters;
};

} // namespace Kodeks
