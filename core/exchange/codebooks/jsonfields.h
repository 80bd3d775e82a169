// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// The first thing found wrong in a JSON file; reading goes on with empty values and is refused at its end.
struct JsonProblem
{
    QString fileName;
    std::optional<Error> first;

    /// `place` is the path in the document ("dimensions.task[3]"), `sentence` says what is wrong and what to do.
    void add(const QString &place, const QString &sentence);
};

/// Reads the members of one object of a hostile file. A member that is absent or null is empty; one of another type
/// than is asked for is a problem, and empty.
class JsonFields
{
public:
    JsonFields(const QJsonValue &value, const QString &place, JsonProblem &problem);

    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QString string(const QString &key) const;
    /// A string that must be there and have more than space in it.
    [[nodiscard]] QString required(const QString &key) const;
    [[nodiscard]] QStringList strings(const QString &key) const;
    /// At most 10,000 elements.
    [[nodiscard]] QJsonArray array(const QString &key) const;
    [[nodiscard]] JsonFields object(const QString &key) const;
    /// A whole number from 0 to a million.
    [[nodiscard]] std::optional<int> number(const QString &key) const;

    void complain(const QString &sentence) const { m_problem.add(m_place, sentence); }

private:
    [[nodiscard]] QString inside(const QString &key) const
    {
        return m_place.isEmpty() ? key : m_place + QLatin1Char('.') + key;
    }

    QJsonObject m_object;
    QString m_place;
    JsonProblem &m_problem;
};

} // namespace Kodeks
