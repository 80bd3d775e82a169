// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/differencesmodel.h"
#include "ui/shell/compare/comparemarks.h"
#include "ui/shell/session/services.h"

#include <QMap>
#include <QObject>
#include <optional>

class QSplitter;

class QTabWidget;

namespace Kodeks {

class CompareBar;
class CompareCard;
class DifferencesPanel;
class LetterView;
class ActionRegistry;
class ConsensusAgreement;
class LetterController;
class Messages;
class Session;

/// Compares two coders in the letter: opens and closes the view, marks the letter, and goes from difference to
/// difference.
class CompareController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        CompareBar *compareBar = nullptr;
        CompareCard *compareCard = nullptr;
        DifferencesPanel *differences = nullptr;
        QSplitter *left = nullptr;
        QSplitter *right = nullptr;
        QTabWidget *tabs = nullptr;
    };

    CompareController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent);

    [[nodiscard]] bool isOpen() const { return m_round.has_value(); }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// The current difference, or null.
    [[nodiscard]] const WorkItem *current() const;

    /// Begins with the two coders of the last time, else with the first two who have passages, the current coder first.
    void open();
    void close();
    /// Compares these two, opening the view where it is not open.
    void compare(CoderId first, CoderId second);
    /// To the next (1) or previous (-1) difference of the list, from the current one or the cursor; begins again at the
    /// end.
    void step(int step);
    /// To the next open difference after the current one, which counts as settled.
    void goOn();

signals:
    /// What can be done now may have changed.
    void stateChanged();

private:
    /// Closes the view, unless something is begun that somebody wants to end first.
    void leave();

    enum class Place { Nowhere, Letter, List };

    /// What is known while two coders are compared; begins anew when others are.
    struct Round
    {
        Place onceReady = Place::Nowhere; ///< where to go when all letters have been read
        bool wasDone = false; ///< all was settled when last seen
        WorkPlace current;
        QMap<LetterId, QMap<WorkKey, WorkPlace>> settled; ///< as last seen, to notice what an undo opens again
    };

    void begin();
    void connectActions();
    void connectParts();
    void arrange();
    void chooseCoders();
    void follow();
    void followLetter(LetterId letter);
    void show(const WorkPlace &place, bool intoLetter);
    void showMarks(LetterId letter);
    void showLetter();
    void showCard();
    void showCounts();
    void showPair(const WorkItem &item);
    void nameDecisions();
    void wrapAround(int step);
    void goOnceReady(Place place);
    void goOn(Place place);
    void goToList();
    void tellTheEnd();
    [[nodiscard]] WorkPlace place() const;
    [[nodiscard]] WorkPlace reopened(LetterId letter);

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    Comparison &m_comparison;
    CompareMarks m_marks;
    ConsensusAgreement *m_agreement;
    std::optional<Round> m_round; ///< while the comparison is open
};

} // namespace Kodeks
