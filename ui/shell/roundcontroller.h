// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QObject>
#include <QUuid>

class QTabWidget;

namespace Kodeks {

class AgreementPanel;
class CodingController;
class Decisions;
class LetterController;
class Messages;
class Session;
class TrainingPanel;
struct Change;
struct Edit;
struct Services;

/// Coding again, and trainings: begins and ends them, makes their coder the one who codes, and leads from place to
/// place.
class RoundController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        TrainingPanel *training = nullptr;
        AgreementPanel *agreement = nullptr;
        QTabWidget *tabs = nullptr;
    };

    RoundController(const Parts &parts, const Services &services, Decisions &decisions, LetterController &letters,
        CodingController &coding, QObject *parent);

private:
    void newRound();
    void newTraining();
    /// Makes the edit that begins a round and has its coder code from now on; false if it failed.
    bool begin(const Edit &edit);
    void end();
    void ended(const QUuid &coder);
    void exportReport();
    void stepPlace(int step);
    void showTraining();
    /// Tells somebody who has a round under way and is now the coder of an earlier one.
    void warn();
    /// Says so where the open letter is none of the round under way; `coded` there just now, of which `said` was told.
    void tellOutside(bool coded, const QString &said);
    /// Gives the window back its coder where the making of a round was undone.
    void giveBack();

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Decisions &m_decisions;
    LetterController &m_letters;
    CodingController &m_coding;
    CoderId m_before; ///< who coded before the round began
};

} // namespace Kodeks
