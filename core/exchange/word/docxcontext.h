// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/flow/leftout.h"
#include "core/exchange/flow/textflow.h"
#include "core/exchange/word/docxlists.h"
#include "core/exchange/word/docxstyles.h"

#include <functional>

namespace Kodeks {

/// What is not in a DOCX file's text, to be told.
struct DocxLeftOut : LeftOut
{
    bool subdocuments = false;
    bool charts = false;
    bool embeddedFiles = false;
    bool controls = false; ///< of forms, whose state is a program's own data
    bool computed = false; ///< numbers and formulas of fields, which Word works out
    QStringList chunks; ///< inserted documents that could not be read

    [[nodiscard]] QStringList remarks() const;
};

/// What all parts of one DOCX file share.
struct DocxContext
{
    DocxStyles styles;
    DocxLists lists;
    QHash<QString, QString> notes; ///< by "footnote" or "endnote" and id
    DocxLeftOut leftOut;
    /// An inserted document (altChunk) or a diagram's text, by the relation's id in the part that is being walked
    /// through; nothing where it cannot be read.
    std::function<std::optional<FlowText>(const QString &id)> chunk;
    std::function<FlowText(const QString &id)> diagram;
};

} // namespace Kodeks
