// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/files/zipbuilder.h"

namespace Kodeks {

/// What a workbook written by hand has beside the inside of its sheet's sheetData; an empty part is left out.
struct WorkbookInside
{
    QByteArray strings = {};    ///< the inside of sst: "<si><t>a</t></si>"
    QByteArray styles = {};     ///< the inside of styleSheet
    QByteArray properties = {}; ///< attributes of workbookPr
    QByteArray name = "Sheet1";
    QByteArray otherSheet = {}; ///< the inside of sheetData of a sheet "First" before it; none if empty
};

/// An XLSX file made by hand, for what our own writer never writes.
[[nodiscard]] QByteArray workbookOf(const QByteArray &cells, const WorkbookInside &inside = {});
/// Its parts, for leaving some out or changing them.
[[nodiscard]] QList<ZipPart> workbookParts(const QByteArray &cells, const WorkbookInside &inside = {});

} // namespace Kodeks
