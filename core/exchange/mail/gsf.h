// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

namespace Kodeks {

/// What is used of libgsf (and of GObject, on which it stands), which is loaded with the first e-mail of Outlook.
struct Gsf
{
    decltype(&gsf_init) init = nullptr;
    decltype(&g_log_set_handler) setLogHandler = nullptr;
    decltype(&g_object_unref) unref = nullptr;
    decltype(&g_type_check_instance_is_a) isA = nullptr;
    decltype(&gsf_input_memory_new) memoryNew = nullptr;
    decltype(&gsf_input_size) size = nullptr;
    decltype(&gsf_input_read) read = nullptr;
    decltype(&gsf_infile_get_type) infileType = nullptr;
    decltype(&gsf_infile_msole_new) msoleNew = nullptr;
    decltype(&gsf_infile_child_by_name) childByName = nullptr;
    decltype(&gsf_infile_num_children) childCount = nullptr;
    decltype(&gsf_infile_name_by_index) childName = nullptr;

    /// Null where the library is not installed. What libgsf thinks of a damaged file is not told: the importer says it.
    [[nodiscard]] static const Gsf *loaded();

    /// The same as a folder; null if it is none.
    [[nodiscard]] GsfInfile *folder(GsfInput *input) const;
};

} // namespace Kodeks
