// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/jsontext.h"
#include "core/model/codebook.h"

#include <QHash>

namespace Kodeks {

/// Writes one codebook as JSON, one code a line; see writeCodebookJson(). The codebook outlives it.
class CodebookWriter
{
public:
    explicit CodebookWriter(const Codebook &codebook);

    [[nodiscard]] QByteArray write();

private:
    struct Place ///< of a node of the task tree
    {
        QStringList groups; ///< from the top, or from the task below
        QString task;       ///< the nearest task above, empty if none
    };

    void writeChildren(TaskId parent, const Place &place);
    void writeTask(const Task &task, const Place &place);
    void writeGroup(const Task &group, const Place &place, int position);
    [[nodiscard]] bool hasTasks(TaskId group) const;
    [[nodiscard]] QByteArrayList actors() const;
    [[nodiscard]] QByteArrayList directions() const;
    [[nodiscard]] QByteArrayList arguments() const;
    [[nodiscard]] QByteArrayList uuids() const;

    const Codebook &m_codebook;
    QHash<TaskId, QList<Task>> m_children;
    QByteArrayList m_tasks;
    QByteArrayList m_groups;
};

} // namespace Kodeks
