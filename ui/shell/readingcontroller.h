// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reading/readingsubject.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QSplitter;
class QWidget;

namespace Kodeks {

class CodebookPanel;
class CodingController;
class LetterArea;
class LetterController;
class Inspector;
class Messages;
class OverviewPanel;
class PassagesPanel;
class Preferences;
class ReadingPanel;
class ResultsController;
class Session;

/// Shows what is read across the letters in the letter's place, and goes from there to the letter, to the code bar and
/// to changing many.
class ReadingController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        ReadingPanel *reading = nullptr;
        Inspector *inspector = nullptr;
        QSplitter *halves = nullptr;
        LetterArea *letterArea = nullptr;
        OverviewPanel *overview = nullptr;
        QWidget *conclude = nullptr;
        CodebookPanel *codebook = nullptr;
        PassagesPanel *passages = nullptr;
    };

    ReadingController(const Parts &parts, const Services &services, LetterController &letters, CodingController &coding,
        ResultsController &results);

    void read(const ReadingSubject &subject);

protected:
    /// The letter, the overview and what is concluded take the same place.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPanel(ActionRegistry &actions);
    void readQuery();
    /// What is read is read by the query in force; without one, a query's passages stay.
    void follow(const QString &query);
    void go(PassageId passage, LetterId letter);
    void recode(const QList<PassageId> &passages);
    /// Letters as large as those of the letter.
    void dress();
    void leave();
    /// The details are those of the passage that is read.
    void tellDetails();

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    CodingController &m_coding;
    LetterController &m_letters;
    ResultsController &m_results;
};

} // namespace Kodeks
