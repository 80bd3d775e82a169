// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Kodeks {

/// How much of a kind comes in.
struct MergeCounts
{
    qsizetype fresh = 0;   ///< only the other project has it
    qsizetype same = 0;    ///< both have it, and nothing changes here
    qsizetype changed = 0; ///< both have it, and what the other project has replaces something here
};

enum class MergeSubject { Details, Coder, Letter, Actor, Task, Direction, Argument, Passage };

/// Something that was changed in both copies, or was removed in one of them, and what becomes of it.
struct MergeDifference
{
    enum class Why {
        BothChanged,  ///< since the copies were one (or they never were)
        RemovedHere,  ///< and still in the other project
        RemovedThere, ///< and still in this one
    };
    enum class Choice { Ours, Theirs };

    QString key; ///< names it in MergeChoices
    MergeSubject subject = MergeSubject::Passage;
    Why why = Why::BothChanged;
    QString name;   ///< of the record; of a passage its letter
    QString coder;  ///< whose passage it is
    QString field;  ///< of a record: "definition"; empty for a passage, or for something removed
    QString ours;   ///< as people read it; empty: nothing
    QString theirs;
    TextRange range;       ///< of a passage, as it is here
    QString ourPart;       ///< of a passage that both have: only what differs
    QString theirPart;
    QDateTime ourTime; ///< UTC; invalid: not changed since it was made
    QDateTime theirTime;
    Choice choice = Choice::Ours; ///< what is done if nobody chooses
    bool canChoose = true; ///< false: it stays, or comes in, in any case
};

/// Chosen otherwise than MergeDifference::choice, by its key.
using MergeChoices = QHash<QString, MergeDifference::Choice>;

/// A letter whose text is not the one that this project has under the same uuid. It stays out, with its passages.
struct MergeRefusal
{
    QString letter;
    qsizetype position = 0; ///< code points: where the texts first differ
    qsizetype line = 1;     ///< of the text here, from 1
    qsizetype passages = 0;
    QString reason;         ///< a sentence
};

/// A name or short id that two records have; one of them is told apart.
struct MergeRename
{
    MergeSubject subject = MergeSubject::Coder;
    QString from;
    QString to;
};

/// What bringing another project in would do. Nothing is done yet.
struct MergePlan
{
    QString path;
    QString name; ///< the other project's file name
    MergeCounts letters;
    MergeCounts codes; ///< tasks, actors, directions and arguments
    MergeCounts coders;
    MergeCounts details; ///< title, unit, rules
    MergeCounts passages;
    MergeCounts settlements;
    QList<MergeRefusal> refused;
    QList<MergeRename> renamed;
    QList<MergeDifference> differences;
    qsizetype joinedPassages = 0;   ///< become one with another passage of the coder that is the same
    qsizetype joinedMemos = 0;      ///< of letters, codes and the project: changed in both copies, they say both
    qsizetype clashingPassages = 0; ///< stay out: the same uuid is here for another letter or coder
    QStringList remarks{}; ///< translated sentences: what the other project says otherwise and does not come in
    qint64 event = 0;       ///< the other project's last (JournalStore::lastEvent()) when it was looked at
};

} // namespace Kodeks
