// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/ownabbreviations.h"
#include "core/model/textrange.h"
#include "core/query/coverage/coveragenotes.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace Kodeks {

struct Change;
class LetterController;
class LetterView;
class Project;
class Suggester;

/// Marks the sentences of the open letter that speak of a task, an actor or a move and that the coder (while nobody
/// codes, that nobody) has neither coded nor found nothing in: as the list of uncoded sentences has them, so coded
/// blind nothing of the others shows. Which sentences speak of something is looked for beside the window, once for each
/// letter that is shown; what coding changes shows at once. Off until somebody wants it, which is remembered.
class UncodedMarks : public QObject
{
    Q_OBJECT

public:
    UncodedMarks(LetterView &letter, const Services &services, LetterController &letters);

private:
    void setProject(Project *project);
    void setOn(bool on);
    void follow(const Change &change);
    void showLetter();
    void look();
    /// Whether what the sentences were found by is otherwise than it was.
    [[nodiscard]] bool readNotes();
    /// Of the sentences that speak of something, those that are neither coded nor dismissed.
    void mark();
    [[nodiscard]] QList<TextRange> doneWith() const;

    LetterView &m_letter;
    Session &m_session;
    LetterController &m_letters;
    QPointer<Project> m_project;
    std::shared_ptr<const Suggester> m_suggester; ///< of the project as it was read last
    CoverageNotes m_notes;
    OwnAbbreviations m_abbreviations;
    LetterId m_shown; ///< whose sentences these are
    QList<TextRange> m_cued;
    QTimer m_resting;
    Job m_job;
    bool m_on = false;
};

} // namespace Kodeks
