// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/readingplaces.h"
#include "ui/shell/session/windowparts.h"

#include <QObject>

namespace Kodeks {

class CompareController;
class LetterController;
class Preferences;
class Session;

/// Brings back where one was: the letter, the place in each letter, the tab below, the two coders compared. What it
/// remembers is kept in the user's preferences, by project.
class PlacesController : public QObject
{
    Q_OBJECT

public:
    PlacesController(const WindowParts &parts, Session &session, Preferences &preferences, LetterController &letters,
        CompareController &compare, QObject *parent);

    /// Goes to where the project that was opened was left, or to its first letter.
    void restore();
    /// Remembers where the window is now, before the project is closed.
    void remember();

private:
    void rememberLetter();
    void goToPlace();
    void compareAgain();
    [[nodiscard]] QUuid letter() const;
    [[nodiscard]] QUuid coder() const;

    WindowParts m_parts;
    Session &m_session;
    Preferences &m_preferences;
    LetterController &m_letters;
    CompareController &m_compare;
    ReadingPlaces m_places;
};

} // namespace Kodeks
