// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/passagesource.h"
#include "core/project/merging/study.h"
#include "core/project/refi/qdpximport.h"
#include "core/storage/letterstore.h"

namespace Kodeks {

class QdpxArchive;

/// A QDPX as a study that can be joined with a project's.
struct QdpxStudy
{
    Study study;
    QList<PassageSource::Quoted> passages; ///< with their quotes, by id
    QHash<qint64, LetterStore::Content> contents; ///< by letter
    bool own = false;                              ///< Kodeks wrote it
};

/// What a QDPX says, as a study; what happened on the way goes into `report`.
[[nodiscard]] Result<QdpxStudy> studyFromQdpx(QdpxArchive &archive, QdpxReport &report, const Progress &progress);

} // namespace Kodeks
