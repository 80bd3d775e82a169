// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/refi/refivalues.h"

#include <functional>

class QIODevice;

namespace Kodeks {

/// Reads the XML of a REFI-QDA project (project.qde), tolerant of what programs write: any namespace, any order, guids
/// that are missing. Every text is read; what is not text (pictures, sound, regions of PDF pages, links, sets …) is
/// counted in `others`. Error: Invalid, one sentence, for what is no such XML or no XML; TooLarge beyond 256 MiB,
/// 1,000,000 selections, or what RefiXml and readRefiCodes() allow.
[[nodiscard]] Result<RefiProject> readQde(const QByteArray &bytes, const QString &fileName);

/// Hands its visitor one source after the other.
using RefiSources = std::function<Result<>(const std::function<Result<>(const RefiSource &)> &visit)>;

/// The same project as XML that is valid against the standard's schema, where its guids are and its times are valid.
/// Its sources are those that `sources` hands over, so that there may be many. Errors: those of `sources`, and of
/// writeAll().
[[nodiscard]] Result<> writeQde(QIODevice &device, const RefiProject &project, const RefiSources &sources);
/// The same in memory, with the project's own sources.
[[nodiscard]] QByteArray writeQde(const RefiProject &project);

} // namespace Kodeks
