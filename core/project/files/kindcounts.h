// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagerow.h"
#include "core/query/letterkinds.h"

#include <QMap>
#include <QSet>

namespace Kodeks {

/// Counts what kinds of letters say while passages are exported, by every attribute that has at most
/// LetterKinds::mostKinds values.
class KindCounts
{
public:
    explicit KindCounts(const QList<Letter> &letters);

    void add(const PassageRow &row);
    /// Rows of kindFields(): by attribute and value, then in the order of the ids of task and direction.
    [[nodiscard]] QList<QStringList> rows() const;

private:
    struct Statement
    {
        QString taskId;
        QString task;
        QString directionId;
        QString direction;

        friend auto operator<=>(const Statement &, const Statement &) = default;
    };
    struct Count
    {
        QSet<QString> letters;
        qsizetype passages = 0;
    };
    struct ByAttribute
    {
        QString name;
        LetterKinds kinds;
        QMap<std::pair<qsizetype, Statement>, Count> counts;
    };

    QHash<QString, LetterId> m_letters; ///< by name
    QList<ByAttribute> m_attributes;
};

} // namespace Kodeks
