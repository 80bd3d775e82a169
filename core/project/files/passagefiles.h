// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

namespace Kodeks {

class Project;

/// How coded passages leave a project.
struct PassageExport
{
    /// exportform.h has what each is called, its ending and its writer.
    enum class Form { PerPassage, PerCode, Json, Workbook, Folder, Page, Pdf, Document, Qdpx };

    Form form = Form::PerPassage;
    bool excel = false;        ///< CSV only: the Excel dialect
    QStringList coders{};      ///< names; empty for all
    QString where = {};        ///< a query (core/project/asking/passagequery.h); empty for all
    std::optional<CoderId> viewer = {}; ///< Project::viewer(): only what this coder sees
};

/// What an export has written.
struct Exported
{
    qsizetype passages = 0;
    QStringList remarks; ///< what the format could not carry, a translated sentence each
};

/// Prints a page of HTML as PDF into the file of that path. Handed in, since the core has no fonts.
using PagePrinter = std::function<Result<>(const QString &html, const QString &path)>;

/// Writes the passages of a project to `path` ("-" is standard output, for the forms that are one text) through a
/// temporary file or folder; the form is the one of `options`, whatever the path ends with. Opens the project for
/// itself, so it may run in any thread. Form::Pdf needs `print`.
[[nodiscard]] Result<Exported> exportPassages(const QString &projectPath, const QString &path,
    const PassageExport &options, const Progress &progress = {}, const PagePrinter &print = {});

/// The first `rows` rows of a table of passages (Form::PerPassage, Form::PerCode) as text, for a preview.
[[nodiscard]] Result<QString> previewPassages(const QString &projectPath, const PassageExport &options, qsizetype rows);

/// What became of a table of coded passages.
struct PassageImport
{
    qsizetype passages = 0; ///< that came in
    qsizetype same = 0; ///< rows whose passage the coder had already, or that stand in the table before
    QString program; ///< that made the table: "Taguette", "QualCoder"; empty for Kodeks' own form
    QStringList unplaced; ///< rows of another program's table that were left out, each with its reason
    QStringList remarks; ///< what else is to be known of the table, a translated sentence each
};

/// Brings coded passages in as one edit, from Kodeks' own form (all rows, or none and a sentence saying which are
/// wrong) or from another program's (those rows that can be placed; see readForeignPassages()). They become
/// `coderName`'s, who is made if new; of a table that names several coders only the rows of the one of that name. A
/// passage that the coder has already (core/model/samepassage.h) is not made again, but gets the row's notes.
[[nodiscard]] Result<PassageImport> importPassageTable(
    Project &project, const QString &csvPath, const QString &coderName);
/// The same from the file's bytes, a CSV or a workbook (XLSX); `fileName` is for sentences only.
[[nodiscard]] Result<PassageImport> importPassageTable(
    Project &project, const QByteArray &table, const QString &fileName, const QString &coderName);

} // namespace Kodeks
