// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/edits.h"
#include "core/project/project.h"

#include <QTemporaryDir>

namespace Kodeks {

/// A project in a temporary folder with the sample's codebook, two of its letters and two coders, "Coder A" being the
/// current one. No passages. Its shell applies every edit that is asked for, through apply().
class OsloProject
{
public:
    OsloProject();

    [[nodiscard]] Project *get() const { return m_project.get(); }
    Project *operator->() const { return m_project.get(); }
    /// Applies an edit that must succeed.
    Change apply(const Edit &edit);

    [[nodiscard]] TaskId task(const QString &code) const { return m_project->codebook().findTask(code)->id; }
    [[nodiscard]] DirectionId direction(const QString &code) const
    {
        return m_project->codebook().findDirection(code)->id;
    }
    [[nodiscard]] ArgumentId argument(const QString &code) const
    {
        return m_project->codebook().findArgument(code)->id;
    }
    [[nodiscard]] ActorId actor(const QString &name) const { return m_project->codebook().findActor(name)->id; }
    /// The group of that name.
    [[nodiscard]] TaskId group(const QString &name) const;
    [[nodiscard]] CoderId coder(const QString &name) const { return m_project->findCoder(name)->id; }

    /// Adds a passage to the first letter and returns it.
    Passage addPassage(
        const QString &coderName, TextRange range, const QString &taskCode = {}, const QString &directionCode = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace Kodeks
