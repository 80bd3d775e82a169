// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history/editaccount.h"
#include "core/storage/rowstore.h"

#include <QStringList>
#include <functional>

namespace Kodeks {

class Project;

/// Tells of the rows an edit touched in words.
class AccountMaker
{
public:
    /// The name of a row that is neither among `rows` nor in the project; empty if nobody knows.
    using GoneName = std::function<QString(Table, qint64)>;

    /// All outlive it.
    AccountMaker(const Project &project, const QList<RowStore::Touched> &rows, GoneName goneName);

    /// All that was changed, or as much as one can read at a glance.
    [[nodiscard]] EditAccount make(bool whole = false);
    /// The name of what a row stands for: of a task, an actor, an argument, a coder, a letter, or a direction by its
    /// two actors.
    [[nodiscard]] static QString nameIn(
        Table table, const QJsonObject &row, const std::function<QString(Table, qint64)> &nameOf);

private:
    /// What one passage was and became.
    struct Sides
    {
        std::optional<QJsonObject> before;
        std::optional<QJsonObject> after;
        QList<qint64> argumentsBefore;
        QList<qint64> argumentsAfter;
        bool known = false; ///< the passage's own row is among those touched
    };

    void collect(const RowStore::Touched &row);
    void tellPassage(qint64 id, const Sides &sides);
    void tellRow(const RowStore::Touched &row);
    void place(const QJsonObject &row);
    [[nodiscard]] QStringList passageParts(const Sides &sides, bool after);
    [[nodiscard]] QStringList codes(const QJsonObject &row, const QJsonObject *other);
    [[nodiscard]] QString name(Table table, qint64 id);
    [[nodiscard]] QStringList rowParts(Table table, const QJsonObject &row, const QJsonObject *other);
    [[nodiscard]] QString columnWords(Table table, const QString &column, const QJsonObject &row);

    const Project &m_project;
    const QList<RowStore::Touched> &m_rows;
    GoneName m_goneName;
    QList<qint64> m_order;
    QHash<qint64, Sides> m_passages;
    QSet<qint64> m_letters;
    bool m_lettersMoved = false; ///< some came or went
    QStringList m_before;
    QStringList m_after;
    EditAccount m_account;
};

} // namespace Kodeks
