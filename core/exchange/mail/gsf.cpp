// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/gsf.h"

#include "core/base/latelibrary.h"

#include <optional>

namespace Kodeks {

namespace {

std::optional<Gsf> load()
{
    static LateLibrary library(KODEKS_GSF_LIBRARY);
    Gsf gsf;
    const bool found = library.find(gsf.init, "gsf_init") && library.find(gsf.setLogHandler, "g_log_set_handler")
        && library.find(gsf.unref, "g_object_unref") && library.find(gsf.isA, "g_type_check_instance_is_a")
        && library.find(gsf.memoryNew, "gsf_input_memory_new") && library.find(gsf.size, "gsf_input_size")
        && library.find(gsf.read, "gsf_input_read") && library.find(gsf.infileType, "gsf_infile_get_type")
        && library.find(gsf.msoleNew, "gsf_infile_msole_new")
        && library.find(gsf.childByName, "gsf_infile_child_by_name")
        && library.find(gsf.childCount, "gsf_infile_num_children")
        && library.find(gsf.childName, "gsf_infile_name_by_index");
    if (!found)
        return {};
    gsf.init();
    for (const char *domain : {"libgsf:msole", static_cast<const char *>(nullptr)})
        gsf.setLogHandler(
            domain, G_LOG_LEVEL_MASK, [](const gchar *, GLogLevelFlags, const gchar *, gpointer) { }, nullptr);
    return gsf;
}

} // namespace

const Gsf *Gsf::loaded()
{
    static const std::optional<Gsf> gsf = load();
    return gsf ? &*gsf : nullptr;
}

GsfInfile *Gsf::folder(GsfInput *input) const
{
    const bool is = isA(reinterpret_cast<GTypeInstance *>(input), infileType()) != 0;
    auto *folder = is ? reinterpret_cast<GsfInfile *>(input) : nullptr;
    return folder != nullptr && childCount(folder) >= 0 ? folder : nullptr;
}

} // namespace Kodeks
