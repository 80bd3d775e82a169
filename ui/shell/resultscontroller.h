// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/services.h"

#include <QObject>

class QSplitter;

class QTabWidget;

namespace Kodeks {

class AgreementPanel;
class CodebookPanel;
class FactsPanel;
class HistoryPanel;
class LetterView;
class PassagesPanel;
class SearchPanel;
class ActionRegistry;
class CodingController;
class LetterController;
class Messages;
class Session;
class TabHeights;

/// Connects the tabs below the letter with it: jumps, and the actions that open them.
class ResultsController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        FactsPanel *facts = nullptr;
        PassagesPanel *passages = nullptr;
        AgreementPanel *agreement = nullptr;
        QTabWidget *tabs = nullptr;
        QSplitter *desk = nullptr;
        HistoryPanel *history = nullptr;
        SearchPanel *search = nullptr;
        CodebookPanel *codebook = nullptr;
    };

    ResultsController(
        const Parts &parts, const Services &services, LetterController &letters, CodingController &coding);

public slots:
    /// Asks what is to be changed of the passages, and changes it; `others` more were chosen, which stay as they are.
    void changeMany(const QList<Kodeks::PassageId> &passages, qsizetype others);
    /// Asks for the new code that these are to have instead of one that they have, and gives it to them.
    void splitOff(const QList<Kodeks::PassageId> &passages);

private:
    void connectJumps();
    void connectActions(ActionRegistry &actions);
    /// Brings a tab to the front, and the tabs into view; the focus goes into it.
    void show(QWidget *tab);
    void searchAll();

    Parts m_parts;
    LetterController &m_letters;
    CodingController &m_coding;
    Messages &m_messages;
    Session &m_session;
    TabHeights *m_heights;
};

} // namespace Kodeks
