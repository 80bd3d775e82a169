// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementinput.h"
#include "core/agreement/figures.h"
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
    QStringList notes;                         ///< what to bear in mind with `figures`; translated, whole sentences

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
    QStringList notes;                     ///< what to bear in mind with the figures; translated, whole sentences

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

/// All of an agreement. Counts are of units (of characters where the unit is one).
struct AgreementReport
{
    QList<Coder> coders;
    qsizetype letters = 0;
    Unit unit = Unit::Sentence;
    qint64 units = 0;
    QList<ComponentAgreement> components; ///< in the order of allComponents
    QList<CodeAgreement> codes;           ///< all codes of the codebook, used or not, in its order
    QList<Disagreement> disagreements;    ///< by letter, place and component

    friend bool operator==(const AgreementReport &, const AgreementReport &) = default;
};

/// Compares the coders; README.md of this folder says by which conventions. Fails only if `progress`, called once per
/// letter, asks it to stop (Cancelled).
[[nodiscard]] Result<AgreementReport> computeAgreement(const AgreementInput &input, const Progress &progress = {});

} // namespace Kodeks
