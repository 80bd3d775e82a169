// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"
#include "ui/models/letters/openletter.h"

#include <QObject>

namespace Kodeks {

class LetterArea;
class LetterView;
class Project;
class Session;

/// Shows a second letter, or the same once more, beside the one that is worked on, and keeps it up with the project.
class BesideLetter : public QObject
{
    Q_OBJECT

public:
    BesideLetter(LetterArea &area, Session &session, QObject *parent);

    /// On failure what was shown stays.
    [[nodiscard]] Result<> open(LetterId letter) { return m_letter.open(letter); }
    [[nodiscard]] LetterId id() const { return m_letter.id(); }
    void setShowsAllCoders(bool all) { m_letter.setShowsAllCoders(all); }

signals:
    /// Another letter is shown now, or none: it was removed, or its project was closed.
    void changed();

private:
    void setProject(Project *project);
    void showLetter();
    void showPassages();
    void changePassages(const QList<Passage> &put, const QList<PassageId> &gone);

    LetterView &m_view;
    Session &m_session;
    OpenLetter m_letter;
    OwnAbbreviations m_abbreviations; ///< by which its sentences were found
};

} // namespace Kodeks
