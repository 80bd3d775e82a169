// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/ownabbreviations.h"

namespace Kodeks {

class Connection;

/// Reads the codebook, with the project's title, unit and rules; each list by position, then uuid (two copies brought
/// together may both have put something at one position),
/// the tasks as a tree: each followed by what stands below it.
[[nodiscard]] Result<Codebook> readCodebook(Connection &connection);
/// By id.
[[nodiscard]] Result<QList<Coder>> readCoders(Connection &connection);
/// How a project is worked with; not part of the study itself.
struct ProjectSettings
{
    bool blind = false; ///< coders see only their own passages of a letter until they have marked it as done
    bool suggestsBlind = false; ///< codes are suggested while coding is blind, too
    bool locked = false; ///< the letters and the codebook stay as they are
    OwnAbbreviations abbreviations; ///< what it says of where sentences end
    QUuid coder; ///< whose copy the project is; null: nobody's in particular
};
[[nodiscard]] Result<ProjectSettings> readSettings(Connection &connection);
/// A property's row id and value; 0 and empty if it is not there.
struct Property
{
    qint64 id = 0;
    QString value;
};
[[nodiscard]] Result<Property> readProperty(Connection &connection, const QString &name);

} // namespace Kodeks
