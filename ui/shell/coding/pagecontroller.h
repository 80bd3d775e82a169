// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"
#include "core/model/recognition.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class LetterController;
class LetterView;
class PagePanel;

/// Shows the page that a recognised letter was read from beside it, and goes through its doubtful words.
class PageController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        PagePanel *page = nullptr;
    };

    /// Pictures come from a process of its own, unless another `recogniser` is given.
    PageController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent,
        Recogniser recogniser = {});

private:
    void showLetter();
    void show();
    void followCursor();
    void fetch(int page);
    void goToDoubtful(bool forwards);

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    Recogniser m_recogniser;
    Job m_reading;
    Job m_picture;
    std::pair<QString, QString>
        m_letter; ///< the project's path and the text's sha256: whose m_recognition is, or will be
    Recognition m_recognition;
    bool m_wanted = true; ///< whether pages are shown where there are some
};

} // namespace Kodeks
