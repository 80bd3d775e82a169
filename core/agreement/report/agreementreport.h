// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figures/figures.h"
#include "core/agreement/passages/agreementinput.h"
#include "core/agreement/passages/differencecount.h"
#include "core/agreement/report/confusion.h"
#include "core/agreement/report/letteragreement.h"
#include "core/agreement/spans/unitizing.h"
#include "core/base/cancel.h"
#include "core/base/result.h"

namespace Kodeks {

/// How far the coders agree on one component: Passage over all units, the others over those that at least one coder
/// coded for the component. A unit is coded for a component if a passage on it gives the component a code.
struct ComponentAgreement
{
    Component component = Component::Passage;
    qint64 codedByAll = 0; ///< units that every coder coded for the component
    AgreementFigures figures;
    std::optional<AgreementFigures> bothCoded; ///< over the units that make up codedByAll; not for Passage
    QList<Sentence> notes;                     ///< what to bear in mind with `figures`

    friend bool operator==(const ComponentAgreement &, const ComponentAgreement &) = default;
};

/// How far the coders agree that one code is there or not, over all units.
struct CodeAgreement
{
    Component component = Component::Task; ///< Task, Direction or Arguments
    QString id;                            ///< the short id, else the uuid
    QString name;
    qint64 both = 0;                       ///< units to which all coders gave it
    QList<qint64> only;                    ///< per coder: units to which this one alone gave it
    qint64 neither = 0;                    ///< units to which nobody gave it
    AgreementFigures figures;
    Coefficient f1;
    ConfidenceInterval f1Interval;         ///< only of a bootstrap
    QList<Sentence> notes;                 ///< what to bear in mind with the figures

    friend bool operator==(const CodeAgreement &, const CodeAgreement &) = default;
};

/// What one coder gave to a place, for people and files.
struct AgreementValue
{
    bool coded = false; ///< if not, ids and names are empty
    QString ids;        ///< sorted, joined by "|"; "coded" for Passage
    QString names;      ///< in the order of the ids, joined by ", "

    friend bool operator==(const AgreementValue &, const AgreementValue &) = default;
};

/// A place to which the coders gave different values of one component: neighbouring units with the same values are one.
struct Disagreement
{
    LetterId letter;
    QString letterName;
    TextRange range;
    Component component = Component::Passage;
    QList<AgreementValue> values; ///< one per coder

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// One component as stretches of text.
struct ComponentUnitizing
{
    Component component = Component::Task; ///< Task or Direction
    UnitizingReport figures; ///< categories by id, only those that somebody gave

    friend bool operator==(const ComponentUnitizing &, const ComponentUnitizing &) = default;
};

/// All of an agreement. Counts are of units (of characters where the unit is one).
struct AgreementReport
{
    QList<Coder> coders;
    qsizetype letters = 0;
    LetterChoice choice; ///< which letters these are, and which were left out
    QString where; ///< the query that all compared passages fulfil; empty: none was asked
    Unit unit = Unit::Sentence;
    qint64 units = 0;
    IntervalBasis intervals; ///< not of unitizing, whose intervals always are of a bootstrap over letters
    QList<ComponentAgreement> components; ///< those asked for, in the order of allComponents
    QList<CodeAgreement> codes; ///< all codes of the codebook, used or not, in its order
    QList<Disagreement> disagreements; ///< by letter, place and component
    QList<ComponentUnitizing> unitizing; ///< task and direction, if asked for
    QList<ConfusionMatrix> confusions; ///< task and direction, if asked for, for each pair of coders
    QList<LetterAgreement> byLetter; ///< in the order of the letters
    PairedPassages passages; ///< disagreement by kind, over all pairs of coders
    QList<Sentence> notes; ///< what to bear in mind with all of it
    Comparing comparing; ///< by which choices, and whether it is one person's rounds

    [[nodiscard]] const ComponentAgreement *component(Component component) const; ///< null if it was not asked for

    friend bool operator==(const AgreementReport &, const AgreementReport &) = default;
};

/// Compares the coders; README.md of this folder says by which conventions. Takes all of the machine's processors, and
/// may be called in any thread; the report does not depend on how many there are. Fails if `progress`, called in the
/// calling thread, asks it to stop (Cancelled), or as bootstrap() does.
[[nodiscard]] Result<AgreementReport> computeAgreement(const AgreementInput &input, const Progress &progress = {});

} // namespace Kodeks
