// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "ui/models/letters/passageedges.h"
#include "ui/panels/coding/codebarkeys.h"
#include "ui/panels/coding/codebarquestion.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace Kodeks {

class CodeBar;
class CodebookPanel;
class Inspector;
class Jobs;
class LetterView;
class ActionRegistry;
class CoderController;
class Decisions;
class LetterController;
class Messages;
class Preferences;
class Project;
class Session;
class Suggesting;
struct Change;

/// Makes, repeats, recodes, resizes, splits and removes passages. Everything goes through Session as edits.
class CodingController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        Inspector *inspector = nullptr;
        CodeBar *codeBar = nullptr;
        CodebookPanel *codebook = nullptr;
    };

    CodingController(const Parts &parts, const Services &services, LetterController &letters, CoderController &coders,
        Decisions &decisions, QObject *parent);

    /// The code bar under a place of the open letter.
    void ask(TextRange under, CodeBarQuestion question);
    void askAt(const QRect &under, CodeBarQuestion question);
    /// A new passage on `target` with that coding.
    void give(TextRange target, const Coding &coding);
    /// Of the coder, newest first.
    [[nodiscard]] QList<Coding> recentCodings();
    /// Says what a coding brings into the codebook, which a slip of the fingers may have done; empty for nothing.
    [[nodiscard]] static QString newCodes(const Coding &coding);
    /// How many passages an edit of several has changed.
    [[nodiscard]] static QString changedMany(const Change &change);
    /// Whether anything may be suggested now: wanted, and coding is not blind or the project says so.
    [[nodiscard]] bool suggests() const;
    /// Says why the current passage may not be changed, if it may not.
    bool toldWhyNot();

public slots:
    /// Opens the code bar for a new passage on `target`.
    void code(Kodeks::TextRange target);
    /// Opens it with the words that are selected as the task.
    void codeInVivo();
    /// Gives `target` what the coder has said last, or says that there is nothing to repeat.
    void repeat(Kodeks::TextRange target);
    /// Opens the code bar once for all the passages, which get what is chosen, at the first of them.
    void recode(const QList<Kodeks::PassageId> &passages);
    /// The same where they are read: under that place of the code bar's area, the letter stays as it is.
    void recodeAt(const QList<Kodeks::PassageId> &passages, const QRect &under);
    /// Opens it for the memo of the current passage.
    void writeMemo();
    void split();
    void remove();
    void resize(Edge edge, Resize how, bool bySentence);

signals:
    /// A new passage was coded by hand; `said` is what was told of it, if anything was.
    void coded(Kodeks::PassageId passage, const QString &said);

protected:
    /// A letter's key that is greyed out because the passage is another's says so.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectPanels();
    void connectResizing();
    /// `suggested`: which of its parts were suggested, for the journal.
    void add(TextRange range, const Coding &coding, const PassageNotes &notes = {}, const QStringList &suggested = {});
    void change(
        const QList<PassageId> &passages, const CodeBarQuestion &question, const std::optional<QRect> &under = {});
    /// Asks of passages that have been read.
    void askOf(const QList<Passage> &passages, CodeBarQuestion question, const std::optional<QRect> &under);
    void change(const QList<Passage> &passages, const Coding &coding, const PassageNotes &notes);
    [[nodiscard]] CodeBarQuestion questionFor(TextRange range);
    [[nodiscard]] CodeBarKeys barKeys() const;
    /// Returns the sentence.
    QString tellOfNewCodes(const Coding &coding);
    void setDone(bool done);
    /// Coded blind, marking a letter as done shows the work of the others: asked the first time in each open project.
    void confirmReveal(LetterId letter, std::function<void()> agreed);
    void markDone(LetterId letter, bool done);
    /// Scrolls so that the code bar finds its place under what is coded (`range`) and what is to stay in sight.
    void makeRoomBelow(TextRange range, TextRange kept);
    [[nodiscard]] TextRange withNextSentences(TextRange range) const;
    [[nodiscard]] QRect placeOf(TextRange range) const;
    [[nodiscard]] QString selectedWords() const; ///< none where nothing was selected by hand
    [[nodiscard]] TextRange withoutSpace(TextRange range) const;

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    CoderController &m_coders;
    Decisions &m_decisions;
    Jobs &m_jobs;
    Suggesting *m_suggesting;
    QPointer<Project> m_warned; ///< the project whose coder knows what marking as done shows
};

} // namespace Kodeks
