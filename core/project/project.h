// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/coding.h"
#include "core/model/letter.h"
#include "core/model/lettersource.h"
#include "core/model/lettertext.h"
#include "core/model/ownabbreviations.h"
#include "core/model/passage.h"
#include "core/model/rounds/round.h"
#include "core/model/rounds/sight.h"
#include "core/project/change.h"
#include "core/project/edit.h"
#include "core/project/journalentry.h"
#include "core/project/passagerights.h"
#include "core/query/codedstatement.h"
#include "core/query/line/savedquery.h"
#include "core/query/memo.h"
#include "core/query/passageplace.h"

#include <QObject>
#include <functional>
#include <memory>

namespace Kodeks {

struct Condition;
struct Consultation;
struct CoverageNotes;

/// A passage with the text it marks.
struct QuotedPassage
{
    Passage passage;
    QString quote;
};

using PassageVisitor = std::function<Result<bool>(const QuotedPassage &)>; ///< false: enough

/// An open project file: the one object that changes it and the one that tells of changes. Lives in the GUI thread and
/// owns the one writing connection. What apply(), undo() and redo() report as done is durable in the file.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Write,
        Read, ///< what is kept in memory is of one moment
        ReadWhole, ///< so is what allPassages() gives, and of the same; for work in another thread
    };

    /// Makes a new project file; refuses to overwrite.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(
        const QString &path, const QString &title, Clock clock = systemClock());
    /// Opens a project, bringing an older schema up to date (with a backup beside it). A file or folder that cannot be
    /// written is opened for reading only; one that another Kodeks has open for writing is refused unless `access` is
    /// a Read.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(
        const QString &path, Access access = Access::Write, Clock clock = systemClock());
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QUuid uuid() const;
    /// Coders see only their own passages of a letter until they have marked it as done (core/project/blindness.h),
    /// where readAsCoder() says so.
    [[nodiscard]] bool isBlind() const;
    /// Whether codes are suggested while coding is blind, too: shared suggestions raise agreement artificially.
    [[nodiscard]] bool suggestsBlind() const;
    /// The letters and the codebook stay as they are: edits to them are refused, passages can be coded.
    [[nodiscard]] bool isLocked() const;
    /// Empty if the project can be changed, else a sentence saying why not.
    [[nodiscard]] QString readOnlyReason() const;
    /// What the project says of abbreviations, and so of where sentences end; changed until something is coded.
    [[nodiscard]] const OwnAbbreviations &abbreviations() const;
    /// What the file had lost in other programs and was put back when it was opened for writing: sentences.
    [[nodiscard]] QStringList mendedAtOpening() const;

    [[nodiscard]] const Codebook &codebook() const;
    [[nodiscard]] const QList<Coder> &coders() const;
    [[nodiscard]] const Coder *coder(CoderId id) const;
    [[nodiscard]] const Coder *findCoder(const QString &name) const;
    /// Codings of a person again and trainings, in the order in which they were begun.
    [[nodiscard]] const QList<Round> &rounds() const;
    /// The one that the current coder is in, where it is under way.
    [[nodiscard]] const Round *currentRound() const;
    /// All letters, without their texts, by name.
    [[nodiscard]] const QList<Letter> &letters() const;
    [[nodiscard]] const Letter *letter(LetterId id) const;
    [[nodiscard]] const Letter *findLetter(const QString &name) const;
    [[nodiscard]] Result<LetterText> text(LetterId id) const;
    [[nodiscard]] Result<QList<Section>> sections(LetterId id) const;
    [[nodiscard]] bool isDone(LetterId letter, CoderId coder) const;

    /// The passages of one letter, in no order.
    [[nodiscard]] Result<QList<Passage>> passages(LetterId id) const;
    [[nodiscard]] Result<Passage> passage(PassageId id) const;
    [[nodiscard]] Result<QuotedPassage> quotedPassage(PassageId id) const;
    /// All passages, in the order of the letters, by start, end, in the order of the coders and by uuid.
    [[nodiscard]] Result<QList<QuotedPassage>> allPassages() const;
    /// The same one by one, a few letters' at a time in memory, until `visit` says false. Changed if somebody else has
    /// written since the project was opened for reading: nothing that was visited counts (core/project/steadily.h).
    [[nodiscard]] Result<> eachPassage(const PassageVisitor &visit) const;
    /// Where the passages stand that fulfil a condition, in no order; core/project/asking/passagequery.h is the way in.
    [[nodiscard]] Result<QList<PassagePlace>> places(const Condition &condition) const;
    /// What those passages say, in no order. Changed if somebody else has written since the project was opened for
    /// reading (core/project/steadily.h).
    [[nodiscard]] Result<CodedStatements> statements(const Condition &condition, StatementParts parts) const;
    /// The questions that letters ask, each once.
    [[nodiscard]] Result<QList<std::pair<QuestionId, QString>>> questions() const;
    /// The queries that are kept, in the order of their names.
    [[nodiscard]] Result<QList<SavedQuery>> savedQueries() const;
    /// What is proposed, decided, counted and asked in the consultation; Change::details: it may have changed.
    [[nodiscard]] Result<Consultation> consultation() const;
    /// What is kept of sentences that are not coded; Change::details: it may have changed.
    [[nodiscard]] Result<CoverageNotes> coverageNotes() const;
    /// The letters that may hold these words (core/model/searchwords.h) in a row, by name: few more than do, as the
    /// search index tells; all letters where it cannot tell.
    [[nodiscard]] Result<QList<LetterId>> lettersThatMayHold(const QStringList &words) const;
    /// What coders have noted of something, as far as it may be seen: where a coder's passages are hidden, so is the
    /// memo; of a code and of the project, all over.
    [[nodiscard]] Result<QList<Memo>> memos(const MemoSubject &subject) const;
    [[nodiscard]] Result<QList<Memo>> allMemos() const;
    /// How many passages there are: of a coder in a letter (an invalid id means any), of a code.
    [[nodiscard]] qsizetype passageCount(LetterId letter = {}, CoderId coder = {}) const;
    [[nodiscard]] qsizetype passageCount(TaskId task) const; ///< of the task itself, not of those below it
    [[nodiscard]] qsizetype passageCount(DirectionId direction) const;
    [[nodiscard]] qsizetype passageCount(ArgumentId argument) const;

    /// Who makes the edits from now on; an invalid id is nobody in particular. A coder's own copy opens with that
    /// coder.
    void setCurrentCoder(CoderId coder);
    [[nodiscard]] CoderId currentCoder() const;
    /// From now on all that tells of passages (lists, counts, journal, undo, Change) leaves out what a blind project or
    /// a round under way keeps from the current coder. What comes into sight is told as added, what goes as removed.
    void readAsCoder(bool on = true);
    /// How letters are called in the titles of edits, as long as they are in the project. By their names until then.
    void callLetters(LetterCalling calling);
    /// Whose eyes it is read with now; nullopt: everything is seen.
    [[nodiscard]] std::optional<CoderId> viewer() const;
    [[nodiscard]] const Sight &sight() const;

    /// Whether the current coder may change the passage (core/project/passagerights.h), in a project that can be
    /// changed; and a sentence saying why not, empty if all of them may be.
    [[nodiscard]] bool mayChange(const Passage &passage) const;
    [[nodiscard]] QString whyNotChange(const QList<Passage> &passages) const;
    /// What the current coder last said of passages, in this session or an earlier one, undone or not, the latest
    /// first, none twice. One with a code that is no longer there is empty.
    [[nodiscard]] Result<QList<Coding>> recentCodings(qsizetype most) const;

    /// Makes an edit: whole and durable, or not at all. One that takes its time can be made beside the project's
    /// thread (core/project/longedits); till it is taken back, all that follows here is refused (Locked).
    [[nodiscard]] Result<Change> apply(const Edit &edit);
    [[nodiscard]] Result<Change> undo();
    [[nodiscard]] Result<Change> redo();
    /// The project begins here: what was done so far stays in the journal and is no longer undone. For what makes a
    /// project whole before anybody works in it. Emits `changed` with nothing in it.
    [[nodiscard]] Result<> closeUndo();
    /// The title of the edit that undo (redo) would take back (make again); empty if there is none.
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    /// The journal, newest first; `limit` 0 for all.
    [[nodiscard]] Result<QList<JournalEntry>> journal(qsizetype limit = 0) const;
    [[nodiscard]] Result<JournalEntry> journalEntry(EditId id) const; ///< core/project/history tells what it did

signals:
    /// After every edit, undo and redo.
    void changed(const Kodeks::Change &change);
    void currentCoderChanged();

private:
    friend class History;
    friend class LongEdit;
    struct Parts;
    explicit Project(std::unique_ptr<Parts> parts);

    [[nodiscard]] Result<Change> finish(const Change &change);
    [[nodiscard]] Result<Change> revert(bool undo);
    [[nodiscard]] Sight wantedSight() const;
    /// Follows a change of whose eyes it is read with.
    void followSight();

    std::unique_ptr<Parts> m_parts;
};

} // namespace Kodeks
