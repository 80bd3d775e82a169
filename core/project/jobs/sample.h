// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// The language in which the sample's codes are explained and its coders are named. All else is equal: letters, ids and
/// names of codes, passages.
enum class SampleLanguage { English, Norwegian };

/// The sample's codebook, as codebookjson reads it, from the folder `sampleFolder` (":/kodeks/sample").
[[nodiscard]] Result<QByteArray> sampleCodebook(const QString &sampleFolder, SampleLanguage language);

/// Makes the Oslo 2024 sample project at `path` (refusing to overwrite): five letters, the codebook, and the two
/// example codings of "Coder A" and "Coder B" ("Koder A", "Koder B"). Its journal tells how it was made; there is
/// nothing to undo.
[[nodiscard]] Result<> makeSampleProject(
    const QString &path, const QString &sampleFolder, SampleLanguage language = SampleLanguage::English);

} // namespace Kodeks
