// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/coding/lettercontroller.h"

class QTabWidget;

namespace Kodeks {

class ChecksPanel;
class CodebookPanel;
struct Doubt;

/// Opens the checks of the study, and leads from each row to its place: a passage, a letter, its facts, a code, the
/// coders.
class ChecksController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        ChecksPanel *checks = nullptr;
        CodebookPanel *codebook = nullptr;
        QTabWidget *tabs = nullptr;
    };

    ChecksController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent);

private:
    void go(const Doubt &doubt);
    void goToCode(TaskId task);
    /// To what stands in a letter, the focus staying in the list.
    void show(const Doubt &doubt);

    Parts m_parts;
    ActionRegistry &m_actions;
    LetterController &m_letters;
};

} // namespace Kodeks
