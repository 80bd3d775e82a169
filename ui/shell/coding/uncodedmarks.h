// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

struct Change;
class LetterController;
class LetterView;
class Project;

/// Marks the sentences of the open letter that speak of a task, an actor or a move and that the coder (while nobody
/// codes, that nobody) has neither coded nor found nothing in: as the list of uncoded sentences has them, so coded
/// blind nothing of the others shows. Looked for beside the window; off until somebody wants it, which is remembered.
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
    /// What is coded by now is no longer marked.
    void leaveOutCoded();

    LetterView &m_letter;
    Session &m_session;
    LetterController &m_letters;
    QPointer<Project> m_project;
    LetterId m_shown; ///< whose sentences these are
    QList<TextRange> m_uncoded;
    QTimer m_resting;
    Job m_job;
    bool m_on = false;
};

} // namespace Kodeks
