// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/project/files/analysisfiles.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QTabWidget;
class QWidget;

namespace Kodeks {

class ConcludePanel;
class LetterArea;
class LetterController;
class OverviewPanel;
struct Picture;

/// Shows what is concluded in the letter's place, with the room of the right column and the lower tabs, goes where its
/// quotes lead and back, and takes its figures out.
class ConcludeController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        ConcludePanel *conclude = nullptr;
        LetterArea *letterArea = nullptr;
        OverviewPanel *overview = nullptr;
        QWidget *reading = nullptr;
        QWidget *rightArea = nullptr;
        QTabWidget *tabs = nullptr;
    };

    ConcludeController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent);

    void show();
    /// Gives the others their room back.
    void leave();
    /// Writes the view that is shown, as the ending says, and tells where it is. Errors are told.
    void exportTo(const QString &path);

protected:
    /// The letter, the overview, what is read and this are never there together; Escape in a letter that a quote led to
    /// leads back.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions(ActionRegistry &actions);
    void showLetter();
    void ask();
    [[nodiscard]] Result<> write(const QString &path) const;
    [[nodiscard]] AnalysisFile figures() const;
    [[nodiscard]] Picture picture() const;

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    LetterController &m_letters;
    LetterId m_cameTo; ///< the letter that a quote led to, as long as it is open
    bool m_hidTabs = false;
};

} // namespace Kodeks
