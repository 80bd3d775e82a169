// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/refi/qdpxstudy.h"

namespace Kodeks {

/// Makes the study of a QDPX fit the project it goes into: what the project has already is named by the project's uuids
/// and says what the project says. What another program wrote is matched by name as well (coders, actors, tasks by
/// their path, arguments) and its passages by what they say; what Kodeks wrote by uuid, and there what is newer wins
/// later, when the two are joined. `now` is the time of passages that name none.
void fitToProject(
    QdpxStudy &theirs, const Study &ours, const QList<PassageSource::Quoted> &ourPassages, const QDateTime &now);

} // namespace Kodeks
