// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coding.h"
#include "ui/models/codes/textmatch.h"

namespace Kodeks {

/// One code (or whole recent coding) that fits what was typed.
struct CodeMatch
{
    Coding coding = {};            ///< only the parts that choosing it says
    QString text = {};             ///< what to show: "Lønn", "etat → bydel"
    QString note = {};             ///< in small grey beside it: the group's name, "new", a definition; may be empty
    QList<qsizetype> letters = {}; ///< the typed letters in `text`, in UTF-16 units
    MatchRank rank = MatchRank::Exact;
    bool guessed = false; ///< more than was typed: taken only where somebody goes to it
};

/// Finds codes from a few typed letters. Best matches first; among equally good ones those used recently, then the
/// codebook's order. Nothing typed gives every code, the recent ones first. A value.
class CodeMatcher
{
public:
    CodeMatcher() = default;
    /// `recent`: codings of this session, the newest first.
    explicit CodeMatcher(Codebook codebook, QList<Coding> recent = {});

    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /// By name, initials, parts of words, short id ("ho.syk") and the names of the groups above; no groups.
    [[nodiscard]] QList<CodeMatch> tasks(const QString &typed) const;
    /// "e>b", "e-b", "e b" or "eb" for etat → bydel, by names and aliases; the words for unchanged, cooperation and
    /// unclear in the window's language and in English; short ids. Directions lately used with `task` come before
    /// other recent ones.
    [[nodiscard]] QList<CodeMatch> directions(const QString &typed, TaskId task = {}) const;
    /// The task that what was typed names, as "Group / Task" or at the top; none if it is there already.
    [[nodiscard]] QList<CodeMatch> newTask(const QString &typed) const;
    /// What the codebook lacks: the statements that fit, transfers between the actors that fit "e>b", and, where an
    /// arrow was typed, transfers with actors of those names.
    [[nodiscard]] QList<CodeMatch> newDirections(const QString &typed) const;
    /// Transfers between an actor of that name, who is new, and those that are there, either way; all guessed. None if
    /// an actor fits it.
    [[nodiscard]] QList<CodeMatch> directionsOfNewActor(const QString &typed) const;
    /// The argument of that name; none if it is there already.
    [[nodiscard]] QList<CodeMatch> newArgument(const QString &typed) const;
    /// The task that words of a letter name (nameFromWords): the one that is there, else a new one at the top. None of
    /// no words.
    [[nodiscard]] QList<CodeMatch> taskOfWords(const QString &words) const;
    /// By name, initials and short id; none of `without`.
    [[nodiscard]] QList<CodeMatch> arguments(const QString &typed, const QList<ArgumentId> &without = {}) const;
    /// The recent codings as a whole, newest first; parts no longer in the codebook are left out.
    [[nodiscard]] QList<CodeMatch> recent() const;

private:
    Codebook m_codebook;
    QList<Coding> m_recent;
};

/// Words of a letter as the name of a code: one line, without the signs around them; empty where they are no name, or
/// more than 80 characters.
[[nodiscard]] QString nameFromWords(const QString &words);

} // namespace Kodeks
