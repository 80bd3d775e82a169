// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "core/project/jobs/hitplaces.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class CoderController;
class CodingController;
class Jobs;
class LetterArea;
class LetterController;
class LettersPanel;
class Messages;
class Preferences;
class Project;
class SearchPanel;
class Session;

/// Codes many hits of a search at once: which ones and what of them is asked first, then what they are coded as, in the
/// code bar. The hits are those of the bar that finds in the letter while it is open and the search panel has not the
/// focus, else the search panel's.
class HitCodingController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterArea *letterArea = nullptr;
        LettersPanel *letters = nullptr;
        SearchPanel *search = nullptr;
    };

    HitCodingController(const Parts &parts, const Services &services, LetterController &letters,
        CodingController &coding, CoderController &coders);

private:
    /// Hits to choose, with how they are called.
    struct Choice
    {
        QString words;
        QList<HitPlace> hits;
    };

    void codeHits();
    void codeFound();
    /// `pile` is offered first; 0: none.
    void codeSearched(int pile);
    /// All of them, where the panel shows only the first.
    void readAll(int pile);
    void offerSearched(const QList<HitPlace> &all, int pile);
    void ask(const QString &query, const QList<Choice> &choices, int chosen);
    void find(const QList<HitPlace> &hits, HitUnit unit);
    void choose(const QList<HitPlace> &places);
    void make(const QList<HitPlace> &places, const Coding &coding, const PassageNotes &notes);
    void tell(qsizetype made, qsizetype there, const Coding &coding);

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    Jobs &m_jobs;
    LetterController &m_letters;
    CodingController &m_coding;
    CoderController &m_coders;
};

} // namespace Kodeks
