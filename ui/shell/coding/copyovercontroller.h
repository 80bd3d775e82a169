// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/jobs/job.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <memory>

class QWidget;

namespace Kodeks {

class CodingController;
class LetterController;
class LetterView;
struct CopyPlan;

/// Gives the coding of a passage to the same words in other letters: offered after each coding where codes are
/// suggested at all (looked for beside the window), and of the current passage whenever somebody asks.
class CopyOverController : public QObject
{
    Q_OBJECT

public:
    CopyOverController(
        LetterView &letter, const Services &services, LetterController &letters, CodingController &coding);

private:
    /// `said`: what has just been told of the coding, and is told again.
    void look(PassageId passage, const QString &said);
    void offer(PassageId passage, const CopyPlan &plan, const QString &said);
    void ask(PassageId passage);
    void show(const CopyPlan &plan);

    LetterView &m_letter;
    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    LetterController &m_letters;
    CodingController &m_coding;
    Job m_looking;
    std::weak_ptr<bool> m_offered; ///< there while the last offer is shown
};

} // namespace Kodeks
