// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QObject>

class QTabWidget;

namespace Kodeks {

class CodingController;
class CoderController;
class CoveragePanel;
class LetterController;
class LetterView;
class Jobs;
class Messages;
class Session;
struct Services;

/// Opens the list of uncoded sentences, and leads from each to the letter and the code bar; measures suggestions.
class CoverageController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        CoveragePanel *coverage = nullptr;
        LetterView *letter = nullptr;
        QTabWidget *tabs = nullptr;
    };

    CoverageController(const Parts &parts, const Services &services, LetterController &letters,
        CodingController &coding, CoderController &coders, QObject *parent);

private:
    /// Puts the sentence under the cursor; false if its letter cannot be opened.
    bool goTo(LetterId letter, TextRange sentence);
    void dismiss(LetterId letter, const QList<TextRange> &sentences);
    /// Of all who code; coded blind, of the coder alone.
    void measure();

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    LetterController &m_letters;
    CodingController &m_coding;
    CoderController &m_coders;
};

} // namespace Kodeks
