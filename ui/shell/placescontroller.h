// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/readingplaces.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTabWidget;

namespace Kodeks {

class ChecksPanel;
class LetterView;
class LettersPanel;
class PassagesPanel;
class CompareController;
class LetterController;
class Preferences;
class Session;
class SplitController;

/// Brings back where one was: the letter, the place in each letter, the tab below, the two coders compared, the
/// kinds of checks left out, the columns of the passages and what stands under the letters. What it remembers is kept
/// in the user's preferences, by project.
class PlacesController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        LettersPanel *letters = nullptr;
        QTabWidget *tabs = nullptr;
        ChecksPanel *checks = nullptr;
        PassagesPanel *passages = nullptr;
    };

    PlacesController(const Parts &parts, const Services &services, LetterController &letters,
        CompareController &compare, SplitController &split, QObject *parent);

    /// Goes to where the project that was opened was left, or to its first letter.
    void restore();
    /// Remembers where the window is now, before the project is closed.
    void remember();

private:
    void rememberLetter();
    void goToPlace();
    void compareAgain();
    void splitAgain();
    [[nodiscard]] QUuid uuidOf(LetterId letter) const;
    [[nodiscard]] QUuid letter() const;
    [[nodiscard]] QUuid coder() const;

    Parts m_parts;
    Session &m_session;
    Preferences &m_preferences;
    LetterController &m_letters;
    CompareController &m_compare;
    SplitController &m_split;
    ReadingPlaces m_places;
};

} // namespace Kodeks
