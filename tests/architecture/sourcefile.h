// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// One file of the checkout as the architecture tests read it.
struct SourceFile
{
    QString path; ///< from the top of the checkout: "core/model/code.h"
    QString text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    /// What stands between the quotes or angle brackets of its #include lines, with them: "\"core/model/code.h\"",
    /// "<QList>".
    [[nodiscard]] QStringList includes() const;
    /// The text with comments and the contents of string literals blanked; lines stay where they are.
    [[nodiscard]] QString code() const;
    /// The contents of its string literals.
    [[nodiscard]] QStringList literals() const;
    [[nodiscard]] qsizetype lines() const { return text.count(u'\n'); }
    /// The lengths in lines of the functions that have their braces in the first column.
    [[nodiscard]] QList<qsizetype> functionLengths() const;
};

/// The files below these folders of the checkout whose names end in one of `endings`, in order of path.
[[nodiscard]] QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

} // namespace Kodeks
