// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"
#include "ui/models/letters/openletter.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class AgreementPanel;
class FactsPanel;
class Inspector;
class LetterArea;
class LetterView;
class LettersPanel;
class OutlinePanel;
class PassagesPanel;
class Messages;
class Session;

/// Keeps the letter view, the outline and the list of letters on the same letter, and knows which passage is current.
class LetterController : public QObject
{
    Q_OBJECT

public:
    enum class Focus { Stay, Letter };

    /// The widgets it works with.
    struct Parts
    {
        LetterArea *letterArea = nullptr;
        LetterView *letter = nullptr;
        LettersPanel *letters = nullptr;
        OutlinePanel *outline = nullptr;
        FactsPanel *facts = nullptr;
        Inspector *inspector = nullptr;
        PassagesPanel *passages = nullptr;
        AgreementPanel *agreement = nullptr;
    };

    LetterController(const Parts &parts, const Services &services, QObject *parent = nullptr);

    [[nodiscard]] const OpenLetter &letter() const { return m_letter; }
    /// The sentences of the open letter, in order.
    [[nodiscard]] const QList<TextRange> &sentences() const { return m_sentences; }
    [[nodiscard]] PassageId currentPassage() const { return m_current; }
    /// Null if there is none, or it is not shown.
    [[nodiscard]] const Passage *current() const { return m_letter.passage(m_current); }

    /// Opens a letter (if it is open already the place stays). Where in it, others say on letterChanged().
    bool open(LetterId letter);
    void openRange(LetterId letter, TextRange range, Focus focus);
    void openPassage(LetterId letter, PassageId passage, Focus focus);
    /// Shows what an undo or redo brought back or changed, if that is in one place; else the reader stays where she is.
    void reveal(const Change &change);
    void setCurrentPassage(PassageId passage);
    /// Marks several passages in the letter as if all were current; with none, the current one alone again.
    void markAlike(const QList<Passage> &passages);
    /// To the letter `step` rows on in the list of letters.
    void step(int step);
    void setShowsAllCoders(bool all) { m_letter.setShowsAllCoders(all); }
    /// Whether the letter's marks are those of the current coder; somebody else puts them there otherwise.
    void setMarking(bool marks);

signals:
    /// Somebody wants to see a letter, which may be open already.
    void letterAsked();
    /// A place in a letter was gone to.
    void arrived();
    /// Before another letter is opened.
    void leaving();
    void letterChanged();
    void currentPassageChanged(Kodeks::PassageId passage);
    void positionChanged();

private:
    void connectPanels();
    void openFirst();
    void showLetter();
    void showPassages();
    void changePassages(const QList<Passage> &put, const QList<PassageId> &gone);
    void followCursor();

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    OpenLetter m_letter;
    QList<TextRange> m_sentences;
    OwnAbbreviations m_abbreviations; ///< by which they were found
    PassageId m_current;
    bool m_marking = true;
};

} // namespace Kodeks
