// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/ratings.h"

#include <QJsonObject>

namespace Kodeks {

/// The cells of a CSV file without quoted cells, as the files of agreement/open are; the program ends if it cannot be
/// read.
[[nodiscard]] QList<QStringList> plainCsv(const QString &path);

/// The cases of agreement/open/cases.json; empty if the folder is not there.
[[nodiscard]] QList<QJsonObject> agreementCases();

/// The file that a case names, whose format is "wide" or "sets": a unit per row, a coder per column, blank for missing.
[[nodiscard]] Ratings caseRatings(const QJsonObject &agreementCase);

/// The path of the file that a case names.
[[nodiscard]] QString caseFile(const QJsonObject &agreementCase);

} // namespace Kodeks
