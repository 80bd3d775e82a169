// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/analysing/learning.h"
#include "ui/jobs/job.h"
#include "ui/models/codes/codematcher.h"

#include <QObject>
#include <QPointer>

namespace Kodeks {

struct Change;
class LetterController;
class Project;
class Session;
struct Services;

/// What is likely at a place of the open letter, for the code bar. Learns beside the window, and goes on learning as
/// passages are coded; where the codebook changes it goes on with what it has until it has read the new one. Nothing is
/// suggested while coding is blind (unless the project says so), while nobody codes, and where it is switched off.
class Suggesting : public QObject
{
    Q_OBJECT

public:
    Suggesting(const Services &services, LetterController &letters, QObject *parent);

    /// By fields, as CodeBarQuestion has them; none while it still learns.
    [[nodiscard]] std::array<QList<CodeMatch>, 3> rowsAt(TextRange range);
    /// Whether anything may be suggested now.
    [[nodiscard]] bool isOffered() const;

private:
    void setProject(Project *project);
    void setOn(bool on);
    void learn();
    void follow(const Change &change);
    void takePassages(const Change &change);
    /// Reads the codebook and the cues anew; what was learned of passages stays.
    void renew();
    /// Whether they are others than they were.
    bool readCues();

    Session &m_session;
    LetterController &m_letters;
    QPointer<Project> m_project;
    std::shared_ptr<Learned> m_learned;
    Job m_job;
    Job m_renewal;
    OwnCues m_cues; ///< of the project, as they were read last
    bool m_learns = false; ///< it has learned, or is about to
    QList<PassageId> m_meanwhile; ///< changed while it learns
    bool m_on = true;
};

} // namespace Kodeks
