// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/memolinks.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTabWidget;

namespace Kodeks {

class CoderController;
class CodebookPanel;
class FactsPanel;
class Inspector;
class LetterController;
class MemosPanel;
class Session;

/// Memos of letters, codes and the project: where they are written, and the list of all that leads to what they are
/// about.
class MemoController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        CodebookPanel *codebook = nullptr;
        FactsPanel *facts = nullptr;
        Inspector *inspector = nullptr;
        MemosPanel *memos = nullptr;
        QTabWidget *tabs = nullptr;
    };

    /// Dialogs open over `window`.
    MemoController(const Parts &parts, const Services &services, LetterController &letters, CoderController &coders,
        QWidget *window);

private:
    void show(QWidget *tab);
    /// The open letter's, below its facts.
    void writeOfLetter();
    /// The project's or a code's, in a dialog.
    void write(const MemoSubject &subject);
    /// Where a link of a memo leads.
    void follow(const MemoTarget &target);
    void followTo(const MemoPlace &place);

    Parts m_parts;
    Session &m_session;
    LetterController &m_letters;
    CoderController &m_coders;
    QWidget *m_window;
};

} // namespace Kodeks
