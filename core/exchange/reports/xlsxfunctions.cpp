// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/xlsxfunctions.h"

#include "core/base/latelibrary.h"

#include <optional>

namespace Kodeks {

namespace {

std::optional<XlsxFunctions> load()
{
    static LateLibrary library(KODEKS_XLSXWRITER_LIBRARY);
    XlsxFunctions xlsx;
    const bool found = library.find(xlsx.newBook, "workbook_new_opt")
        && library.find(xlsx.addFormat, "workbook_add_format") && library.find(xlsx.addSheet, "workbook_add_worksheet")
        && library.find(xlsx.close, "workbook_close") && library.find(xlsx.free, "lxw_workbook_free")
        && library.find(xlsx.errorText, "lxw_strerror") && library.find(xlsx.setBold, "format_set_bold")
        && library.find(xlsx.setNumberFormat, "format_set_num_format")
        && library.find(xlsx.setColumn, "worksheet_set_column")
        && library.find(xlsx.freezePanes, "worksheet_freeze_panes")
        && library.find(xlsx.autofilter, "worksheet_autofilter")
        && library.find(xlsx.writeString, "worksheet_write_string")
        && library.find(xlsx.writeNumber, "worksheet_write_number")
        && library.find(xlsx.writeTime, "worksheet_write_datetime");
    return found ? std::optional(xlsx) : std::nullopt;
}

} // namespace

const XlsxFunctions *XlsxFunctions::loaded()
{
    static const std::optional<XlsxFunctions> xlsx = load();
    return xlsx ? &*xlsx : nullptr;
}

} // namespace Kodeks
