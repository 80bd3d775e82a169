// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/coder.h"
#include "core/query/condition.h"
#include "core/query/passageplace.h"
#include "core/query/scope.h"

namespace Kodeks {

class Project;

/// The coders of those names, in the project's order; NotFound with a sentence that has the names there are.
[[nodiscard]] Result<QList<Coder>> codersCalled(const Project &project, const QStringList &names);
/// Whom a question is about: those it names; else the consensus if there is exactly one, else all,
/// each person with the first round alone.
[[nodiscard]] Result<QList<Coder>> codersAsked(const Project &project, const QStringList &names);

/// What a scope means in a project.
struct ReadScope
{
    QList<Coder> coders; ///< whose passages are in it, in the project's order
    Condition condition; ///< that these passages fulfil, for Project::places(): Near is found out
};

/// Looks up a scope; `also` is another query that the passages have to fulfil. Errors: those of codersAsked(); Invalid
/// with the place and the nearest name where a query cannot be read.
[[nodiscard]] Result<ReadScope> readScope(const Project &project, const Scope &scope, const QString &also = {});

/// What these passages, which are all in a scope, come to.
[[nodiscard]] ScopeFigures scopeFigures(
    const Project &project, const Scope &scope, const ReadScope &read, const QList<PassagePlace> &places);

/// How many passages, letters or senders these passages are of.
[[nodiscard]] qsizetype unitCount(const Project &project, CountUnit unit, const QList<PassagePlace> &places);

} // namespace Kodeks
