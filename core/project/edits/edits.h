// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/coding.h"
#include "core/model/letter.h"
#include "core/model/ownabbreviations.h"
#include "core/model/passage.h"
#include "core/model/recognition.h"
#include "core/project/edit.h"
#include "core/query/line/savedquery.h"
#include "core/query/memo.h"

#include <optional>

namespace Kodeks {

/// A letter read from a file, with what the program understood of it, before it is in a project.
struct NewLetter
{
    QString name;
    QByteArray original;
    QString text; ///< normalised
    QString encoding;
    LetterFacts facts;
    QList<Section> sections;
    QString sha256 = {}; ///< of the text; may be left empty
    Recognition recognition{}; ///< where the text was recognised
    QString file = {}; ///< the name of the file; empty: not known
    QString folder = {}; ///< of that file, from the folder that was imported on, with '/'
    LetterFacts proposals = {};
    LetterAttributes attributes = {}; ///< by names and with values as core/model/letterattributes.h keeps them
};

/// Every change that can be made to a project. Keys (ids) of new things may be left invalid: the project gives them;
/// a null uuid likewise. Times of passages are set by the project.
namespace Edits {

[[nodiscard]] Edit addLetters(QList<NewLetter> letters);
[[nodiscard]] Edit removeLetters(const QList<LetterId> &letters); ///< with all their passages
[[nodiscard]] Edit renameLetter(LetterId letter, const QString &name);
/// Puts in, corrects or (with no value) takes away one fact.
[[nodiscard]] Edit setFact(LetterId letter, Fact fact, const std::optional<QString> &value);
[[nodiscard]] Edit setFact(LetterId letter, Fact fact, const FactValue &value); ///< with its source and place
/// Makes facts of what is proposed (Letter::proposals): corrected ones, with the places they were read from.
[[nodiscard]] Edit acceptProposals(const QList<std::pair<LetterId, Fact>> &proposals);
/// Gives a letter an attribute (core/model/letterattributes.h), or with nothing (or only space) takes it away.
[[nodiscard]] Edit setAttribute(LetterId letter, const QString &name, const std::optional<QString> &value);
/// What a coder notes of a letter, a code or the whole project; an empty text takes the memo away. Changed only by the
/// coder whose it is, as passages are.
[[nodiscard]] Edit setMemo(const MemoSubject &subject, CoderId coder, const QString &text);
/// Keeps a query under its name, in the place of one of that name.
[[nodiscard]] Edit saveQuery(const SavedQuery &query);
[[nodiscard]] Edit removeQuery(const QString &name);
[[nodiscard]] Edit setDone(LetterId letter, CoderId coder, bool done);
/// The same of several letters, in one step.
[[nodiscard]] Edit setDone(const QList<LetterId> &letters, CoderId coder, bool done);
[[nodiscard]] Edit setFact(const QList<LetterId> &letters, Fact fact, const std::optional<QString> &value);
[[nodiscard]] Edit setAttribute(
    const QList<LetterId> &letters, const QString &name, const std::optional<QString> &value);

/// Passages that are there are changed, resized, split and removed only by whoever may (core/project/passagerights.h).
/// Of passages that are the same (core/model/samepassage.h) a coder has one. To add one that is there is refused
/// (Exists); of several, those that are there already are left out, but for their notes.
[[nodiscard]] Edit addPassage(const Passage &passage);
[[nodiscard]] Edit addPassages(const QList<Passage> &passages); ///< e.g. an import: one undo step
/// Replaces everything of each passage but id, uuid, letter, coder and created. What is then the same becomes one, as
/// after every edit: the one that was changed stays.
[[nodiscard]] Edit changePassages(const QList<Passage> &passages);
[[nodiscard]] Edit changePassage(const Passage &passage);
/// Codes a passage (range, letter, coder, certainty, memo as given), and codes some that are there, with what is new in
/// the coding added to the codebook. Fails where the coding says nothing. Remembered: Project::recentCodings().
[[nodiscard]] Edit addCoded(const Passage &passage, const Coding &coding);
/// Codes many places with one coding. Where the coder has coded so already, that passage is left as it is, its notes
/// too; what is given twice is made once. Fails (Exists) where nothing is left to make.
[[nodiscard]] Edit codePlaces(const QList<Passage> &passages, const Coding &coding);
/// Makes passages as they are given, e.g. those of a CopyPlan (core/project/copying), with the same rules.
[[nodiscard]] Edit copyOver(const QList<Passage> &copies);
/// With `before`, what the coding was made of, only what it changes of that: the rest stays as each passage has it.
[[nodiscard]] Edit recodePassages(const QList<PassageId> &passages, const Coding &coding,
    const PassageNotes &notes = {}, const std::optional<Coding> &before = {});
/// Gives them certainty, memo and the mark of a good quote, and leaves what they say.
[[nodiscard]] Edit notePassages(const QList<PassageId> &passages, const PassageNotes &notes);
[[nodiscard]] Edit resizePassage(PassageId passage, TextRange range);
/// Cuts a passage in two at `position` (strictly inside it); both halves keep its codes, the first its id.
[[nodiscard]] Edit splitPassage(PassageId passage, qsizetype position);
[[nodiscard]] Edit removePassages(const QList<PassageId> &passages);

[[nodiscard]] Edit addCoder(Coder coder);
[[nodiscard]] Edit changeCoder(Coder coder);
[[nodiscard]] Edit removeCoder(CoderId coder); ///< refused while the coder has passages; settlements and memos go
[[nodiscard]] Edit removeCoderAndPassages(CoderId coder); ///< the passages go with the coder
/// Two coders made by mistake for one person: passages of `from` become `into`'s (the same ones become one), letters
/// that either has marked are done by `into`, memos are joined, settlements with `from` go, and so does `from`. Refused
/// for a consensus, and for a coder whose differences one has settled.
[[nodiscard]] Edit mergeCoders(CoderId from, CoderId into);

[[nodiscard]] Edit addTask(Task task);
[[nodiscard]] Edit changeTask(Task task); ///< name, texts, colour, short id, group
[[nodiscard]] Edit moveTask(TaskId task, TaskId parent, int position); ///< an invalid parent is the top
/// All passages of `from` become `into`'s, and `from` goes; its subtasks move under `into`.
[[nodiscard]] Edit mergeTasks(TaskId from, TaskId into);
/// Puts `made` into the codebook and gives it to the passages instead of `from`, in one step. Refused where one of them
/// does not have `from`, or may not be changed.
[[nodiscard]] Edit splitTask(TaskId from, Task made, const QList<PassageId> &passages);
[[nodiscard]] Edit splitArgument(ArgumentId from, Argument made, const QList<PassageId> &passages);
/// Removes a task (and, for a group, all below it); its passages lose their task but stay.
[[nodiscard]] Edit removeTask(TaskId task);

[[nodiscard]] Edit addActor(Actor actor);
[[nodiscard]] Edit changeActor(Actor actor);
[[nodiscard]] Edit mergeActors(ActorId from, ActorId into); ///< directions follow; equal directions become one
[[nodiscard]] Edit removeActor(ActorId actor); ///< refused while a direction names it

[[nodiscard]] Edit addDirection(Direction direction);
[[nodiscard]] Edit changeDirection(const Direction &direction);
[[nodiscard]] Edit mergeDirections(DirectionId from, DirectionId into);
[[nodiscard]] Edit removeDirection(DirectionId direction); ///< its passages lose their direction but stay

[[nodiscard]] Edit addArgument(Argument argument);
[[nodiscard]] Edit changeArgument(Argument argument);
[[nodiscard]] Edit mergeArguments(ArgumentId from, ArgumentId into);
[[nodiscard]] Edit removeArgument(ArgumentId argument); ///< its passages lose the argument but stay

/// Title, unit and rules.
[[nodiscard]] Edit setDetails(const QString &title, const QString &unit, const QStringList &rules);
/// For a round of coding: see Project::isBlind and Project::isLocked.
[[nodiscard]] Edit setBlind(bool blind);
[[nodiscard]] Edit setSuggestsBlind(bool suggests); ///< see Project::suggestsBlind
[[nodiscard]] Edit setLocked(bool locked);
/// Where sentences end (Project::abbreviations); refused once anything is coded.
[[nodiscard]] Edit setAbbreviations(OwnAbbreviations own);
/// Puts a whole codebook into a project whose codebook is empty; refused otherwise.
[[nodiscard]] Edit setCodebook(Codebook codebook);

} // namespace Edits

} // namespace Kodeks
