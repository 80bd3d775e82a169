// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/ziparchive.h"

#include <QList>

namespace Kodeks {

/// What a part of an Office Open XML file (DOCX, XLSX) says of another one.
struct PartRelation
{
    QString id;
    QString type;   ///< its last word: "footnotes"
    QString target; ///< the part's name in the archive; nothing says that it is there
};

/// The parts that `part` (empty: the whole file) refers to, in order; none if it has no list of them. What lies outside
/// the file is left out. `file` and `form` name the file in sentences.
[[nodiscard]] Result<QList<PartRelation>> partRelations(
    ZipArchive &archive, const QString &part, const QString &file, const QString &form);

} // namespace Kodeks
