// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// A body's name as a letter gives it together with the abbreviation.
struct FullName
{
    QStringView place; ///< where it stands
    QString value;     ///< "Utviklings- og kompetanseetaten (UKE)"
};

/// Two to eight signs, at least two capitals and no small letter: "UKE", "SV-2".
[[nodiscard]] bool isAbbreviation(QStringView name);

/// What a name with brackets behind it says: "NAME (UKE)", "NAME (heretter UKE)", "NAME (“the ATA”)", if the
/// abbreviation can be one of the name. Otherwise nothing.
[[nodiscard]] std::optional<FullName> nameWithAbbreviation(QStringView text);

/// The full name of an abbreviation, where the letter's pieces of text give both: "NAME (UKE)", "UKE (NAME)", or one
/// single name in them whose parts begin with just those letters, three of them or more ("Utviklings- og
/// kompetanse-etaten"). Nothing where names contradict each other.
[[nodiscard]] std::optional<FullName> fullName(const QList<QStringView> &pieces, QStringView abbreviation);

} // namespace Kodeks
