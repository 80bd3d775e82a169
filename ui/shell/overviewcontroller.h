// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/overview.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTabWidget;

namespace Kodeks {

class CompareController;
class HistoryPanel;
class LetterArea;
class LetterController;
class LettersPanel;
class Messages;
class OverviewPanel;
class PassagesPanel;
class Session;
struct CountPlace;

/// Shows the overview in the letter's place, or the letter, and goes where the overview's numbers lead.
class OverviewController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        OverviewPanel *overview = nullptr;
        LetterArea *letterArea = nullptr;
        LettersPanel *letters = nullptr;
        PassagesPanel *passages = nullptr;
        HistoryPanel *history = nullptr;
        QTabWidget *tabs = nullptr;
    };

    OverviewController(const Parts &parts, const Services &services, LetterController &letters,
        CompareController &compare, QObject *parent);

    void show();
    void go(const CountPlace &place);

protected:
    /// The letter and the overview are never both there.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLetter();
    void showPassages(const CountPlace &place);

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    CompareController &m_compare;
    Job m_finding;
};

} // namespace Kodeks
