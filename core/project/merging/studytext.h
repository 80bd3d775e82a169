// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/joinedstudy.h"

namespace Kodeks {

/// A joined study's values as people read them.
class StudyText
{
public:
    explicit StudyText(const JoinedStudy &joined);

    /// A copy's value (ours, or theirs) with the joined uuids in it.
    [[nodiscard]] QJsonValue joinedValue(Table table, const QString &field, const QJsonValue &value, bool ours) const;
    /// What a field of ours says now, wanted or not, with the joined uuids in it.
    [[nodiscard]] QJsonValue valueHere(Table table, const StudyRecord &record, const QString &field) const;

    [[nodiscard]] QString name(Table table, const JoinedRecord &record) const;
    [[nodiscard]] QString value(Table table, const QString &field, const QJsonValue &value) const;
    /// "10–24: Sykehjem · etat → bydel · Nærhet · 2": with joined ids.
    [[nodiscard]] QString passage(const Passage &passage) const;
    /// Only that in which it differs from another version of it: "certainty 3 · no memo".
    [[nodiscard]] QString differing(const Passage &passage, const Passage &other) const;

private:
    [[nodiscard]] QString nameOf(Table table, const QJsonValue &uuid) const;
    [[nodiscard]] QString nameOf(Table table, qint64 joinedId) const;
    [[nodiscard]] QStringList argumentNames(const Passage &passage) const;

    const JoinedStudy &m_joined;
    QHash<QUuid, QUuid> m_ourNames; ///< to the joined uuids
    QHash<QUuid, QUuid> m_theirNames;
    QHash<qint64, QUuid> m_tasks; ///< ours, by row
    QHash<qint64, QUuid> m_actors;
};

} // namespace Kodeks
