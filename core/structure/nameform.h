// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Whether a short line names a body that sends proposals out for consultation: a ministry, a directorate, a council's
/// department (Norwegian, Danish, Swedish, English).
[[nodiscard]] bool namesPublicBody(QStringView line);

/// Whether a name says by its last word what kind of body it is: an association, a municipality, a university, a
/// company (Norwegian, Danish, Swedish, Finnish, Icelandic, English).
[[nodiscard]] bool namesOrganisation(QStringView name);

/// "Kari Nordmann": two to five words that begin with capitals.
[[nodiscard]] bool isNameOfPerson(QStringView line);

/// "Kommunen", "the committee": a common word that refers to somebody named elsewhere.
[[nodiscard]] bool isCommonName(QStringView name);

/// The name in a title that says whose answer it is: "Høringssvar fra NAME", "Remissvar från NAME", "Submission by
/// NAME: …"; empty if it says no such thing.
[[nodiscard]] QStringView nameInTitle(QStringView title);

/// The name in "Submission to the NAME"; empty if the line is no such title.
[[nodiscard]] QStringView recipientInTitle(QStringView title);

/// Whether the first line of a letter is the head of an organisation's paper: it names one that is no public body, and
/// a date or a postal place stands right `below` it.
[[nodiscard]] bool isHeadOfPaper(QStringView line, QStringView below);

/// Whether the first line says more than a name that begins it: "Statsforvalteren i Innlandet" of "Statsforvalteren".
[[nodiscard]] bool saysMore(QStringView line, QStringView name);

} // namespace Kodeks
