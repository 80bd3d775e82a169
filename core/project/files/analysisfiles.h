// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace Kodeks {

struct AnalysedStudy;
struct SenderNetwork;

/// The table as CSV (RFC 4180).
[[nodiscard]] QByteArray analysisCsv(const AnalysisTable &table);

/// Writes figures to `path` as a whole or not at all; errors name the path (core/exchange/files/atomicfile.h).
[[nodiscard]] Result<> writeAnalysisCsv(const QString &path, const AnalysisTable &table);
/// What leaves the window: a table, and what it was made of.
struct AnalysisFile
{
    QStringList about;  ///< title and caption, a paragraph each; only XLSX has room for them
    AnalysisTable table;
    QJsonObject json;   ///< the document
};
/// Writes it as the ending of `path` says: .csv, .xlsx (whole numbers as numbers) or .json. Invalid for another ending.
[[nodiscard]] Result<> writeAnalysisFile(const QString &path, const AnalysisFile &file);
/// The same of a network as GraphML, without ties of an undefined weight; `description` says what it was made of.
[[nodiscard]] Result<> writeNetwork(
    const QString &path, const AnalysedStudy &study, const SenderNetwork &network, const QString &description);

} // namespace Kodeks
