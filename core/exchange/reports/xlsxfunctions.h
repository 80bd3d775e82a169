// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <xlsxwriter.h>

namespace Kodeks {

/// What is used of libxlsxwriter, which is loaded with the first workbook.
struct XlsxFunctions
{
    decltype(&workbook_new_opt) newBook = nullptr;
    decltype(&workbook_add_format) addFormat = nullptr;
    decltype(&workbook_add_worksheet) addSheet = nullptr;
    decltype(&workbook_close) close = nullptr;
    decltype(&lxw_workbook_free) free = nullptr;
    decltype(&lxw_strerror) errorText = nullptr;
    decltype(&format_set_bold) setBold = nullptr;
    decltype(&format_set_num_format) setNumberFormat = nullptr;
    decltype(&worksheet_set_column) setColumn = nullptr;
    decltype(&worksheet_freeze_panes) freezePanes = nullptr;
    decltype(&worksheet_autofilter) autofilter = nullptr;
    decltype(&worksheet_write_string) writeString = nullptr;
    decltype(&worksheet_write_number) writeNumber = nullptr;
    decltype(&worksheet_write_datetime) writeTime = nullptr;

    /// Null where the library is not installed.
    [[nodiscard]] static const XlsxFunctions *loaded();
};

} // namespace Kodeks
