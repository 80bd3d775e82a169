// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/passagefiles.h"

namespace Kodeks {

/// What is to be written where.
struct ExportOrder
{
    QString project; ///< path
    QString path;
    PassageExport options;
    Progress progress;
    PagePrinter print;
};

/// A form in which the coded passages leave a project.
struct ExportForm
{
    PassageExport::Form id = PassageExport::Form::PerPassage;
    QString name;        ///< in settings, never translated
    QStringList endings; ///< with their dot, the one to propose first; none for a folder
    QString title;       ///< translated, "&" before the letter of its key
    std::function<Result<Exported>(const ExportOrder &)> write{};

    [[nodiscard]] QString ending() const { return endings.value(0); }
    /// Whether it is CSV, of which there are dialects.
    [[nodiscard]] bool isTable() const;
};

/// All there are, in the order of PassageExport::Form.
[[nodiscard]] QList<ExportForm> exportForms();
[[nodiscard]] ExportForm exportForm(PassageExport::Form id);

/// The form that a path asks for by its ending ("-" is CSV), or as a folder: one that is there, or a name without an
/// ending or with a slash at its end. Nothing for any other ending.
[[nodiscard]] std::optional<ExportForm> exportFormOf(const QString &path);

} // namespace Kodeks
