// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/lettersource.h"
#include "core/model/pseudonyms/pseudonyms.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace Kodeks {

/// How coded passages leave a project.
struct PassageExport
{
    /// exportform.h has what each is called, its ending and its writer.
    enum class Form { PerPassage, PerCode, Json, Workbook, Folder, Page, Pdf, Document, Qdpx };

    Form form = Form::PerPassage;
    bool excel = false;        ///< CSV only: the Excel dialect
    QStringList coders{};      ///< names; empty for all
    QStringList where{};       ///< queries (core/project/asking/passagequery.h) that all must be fulfilled; reports,
                               ///< workbooks and folders say them
    LetterCalling letters = LetterCalling::Sender; ///< in reports for reading
    std::optional<CoderId> viewer = {}; ///< Project::viewer(): only what this coder sees
    Pseudonyms pseudonyms = {}; ///< put for names in all that is written; empty: names as they are

    /// All of `where` as one query; empty if there is none.
    [[nodiscard]] QString query() const;
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

} // namespace Kodeks
