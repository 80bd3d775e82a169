// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/letters/campaigns.h"
#include "core/model/letter.h"
#include "core/query/scope.h"

namespace Kodeks {

class Project;

struct CampaignReport
{
    ScopeFigures scope;
    QList<Letter> letters; ///< that were compared, in the order of their names
    QList<Campaign> campaigns; ///< by places among these
};

/// Compares the letters of a project by their texts: all of them, or, where the scope names coders or has a query,
/// those with a passage in it that the viewer (Project::viewer()) sees. Opens the project for itself, so it may run in
/// any thread.
[[nodiscard]] Result<CampaignReport> campaignsOf(
    const QString &path, const Scope &scope, const Progress &progress = {}, std::optional<CoderId> viewer = {});

/// The letters of each campaign among these, in their order: what counts as one where campaigns count once.
[[nodiscard]] Result<QList<QList<LetterId>>> campaignLetters(
    const Project &project, const QList<Letter> &letters, const Progress &progress = {});

} // namespace Kodeks
