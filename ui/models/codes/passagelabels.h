// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/letter.h"
#include "core/model/passage.h"

#include <QHash>
#include <QIcon>

namespace Kodeks {

class Project;

/// The words a table shows for the ids of a passage, read once from a project.
class PassageLabels
{
public:
    PassageLabels() = default;
    /// With the values of these attributes of letters; those of others are not looked up.
    explicit PassageLabels(const Project &project, const QStringList &attributes = {});

    [[nodiscard]] QString letter(LetterId id) const { return m_letters.value(id); }
    [[nodiscard]] QString sender(LetterId id) const { return m_senders.value(id); }
    /// As the window writes it, and as ISO 8601, by which it is sorted.
    [[nodiscard]] QString dated(LetterId id) const { return m_dates.value(id).first; }
    [[nodiscard]] QString isoDate(LetterId id) const { return m_dates.value(id).second; }
    [[nodiscard]] QString attribute(LetterId id, const QString &name) const
    {
        return m_attributes.value(name).value(id);
    }
    [[nodiscard]] QString coder(CoderId id) const { return m_coders.value(id); }
    [[nodiscard]] QString task(TaskId id) const { return m_tasks.value(id).name; }
    [[nodiscard]] QString taskPath(TaskId id) const { return m_tasks.value(id).path; }
    /// Whether a task is `top` or below it.
    [[nodiscard]] bool isWithin(TaskId id, TaskId top) const { return m_tasks.value(id).within.contains(top); }
    [[nodiscard]] QIcon taskIcon(TaskId id) const { return m_tasks.value(id).icon; }
    [[nodiscard]] QString direction(DirectionId id) const { return m_directions.value(id); }
    [[nodiscard]] QString argument(ArgumentId id) const { return m_arguments.value(id); }
    /// "Helhet; Effektivitet".
    [[nodiscard]] QString arguments(const QList<ArgumentId> &ids) const;

    /// What letters are found by: their name here and the values of their attributes, put together when asked for.
    [[nodiscard]] QHash<LetterId, QString> letterWords() const;
    [[nodiscard]] const QHash<CoderId, QString> &coders() const { return m_coders; }
    [[nodiscard]] QHash<TaskId, QString> taskPaths() const;
    [[nodiscard]] const QHash<DirectionId, QString> &directions() const { return m_directions; }
    [[nodiscard]] const QHash<ArgumentId, QString> &arguments() const { return m_arguments; }

    /// Whether every word that `older` has is the same here: rows read by the older one then stay as they are.
    [[nodiscard]] bool keepsWordsOf(const PassageLabels &older) const;

private:
    struct TaskLabel
    {
        QString name;
        QString path;
        QList<TaskId> within; ///< itself and those above it
        QRgb color = 0;
        QIcon icon;
    };

    QHash<LetterId, QString> m_letters;
    QHash<LetterId, LetterAttributes> m_described; ///< shared with the project's letters, not looked into
    QHash<LetterId, QString> m_senders;
    QHash<LetterId, std::pair<QString, QString>> m_dates;
    QHash<QString, QHash<LetterId, QString>> m_attributes;
    QHash<CoderId, QString> m_coders;
    QHash<TaskId, TaskLabel> m_tasks;
    QHash<DirectionId, QString> m_directions;
    QHash<ArgumentId, QString> m_arguments;
};

} // namespace Kodeks
