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
/// passages are coded. Nothing is suggested while coding is blind, while nobody codes, and where it is switched off.
class Suggesting : public QObject
{
    Q_OBJECT

public:
    Suggesting(const Services &services, LetterController &letters, QObject *parent);

    /// By fields, as CodeBarQuestion has them; none while it still learns.
    [[nodiscard]] std::array<QList<CodeMatch>, 3> rowsAt(TextRange range);

private:
    void setProject(Project *project);
    void setOn(bool on);
    void learn();
    void follow(const Change &change);
    [[nodiscard]] bool mayLearn() const;

    Session &m_session;
    LetterController &m_letters;
    QPointer<Project> m_project;
    std::shared_ptr<Learned> m_learned;
    Job m_job;
    QList<PassageId> m_meanwhile; ///< changed while it learns
    bool m_on = true;
};

} // namespace Kodeks
