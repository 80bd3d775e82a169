// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/jsonfields.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

} // namespace

void JsonProblem::add(const QString &place, const QString &sentence)
{
    if (first)
        return;
    const QString at = place.isEmpty() ? Json::tr("at the top") : place;
    first = Error{Error::Kind::Invalid, Json::tr("“%1”, %2: %3").arg(fileName, at, sentence), {}};
}

JsonFields::JsonFields(const QJsonValue &value, const QString &place, JsonProblem &problem)
    : m_object(value.toObject())
    , m_place(place)
    , m_problem(problem)
{
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        complain(Json::tr("an object in braces must stand here."));
}

QString JsonFields::string(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        complain(Json::tr("“%1” must be a text in quotation marks.").arg(key));
    return value.toString();
}

QString JsonFields::required(const QString &key) const
{
    const QString value = string(key);
    if (value.trimmed().isEmpty())
        complain(Json::tr("“%1” is missing; fill it in.").arg(key));
    return value;
}

QStringList JsonFields::strings(const QString &key) const
{
    QStringList values;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            m_problem.add(inside(key), Json::tr("every element must be a text in quotation marks."));
        values.append(value.toString());
    }
    return values;
}

QJsonArray JsonFields::array(const QString &key) const
{
    constexpr qsizetype most = 10'000;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        m_problem.add(inside(key), Json::tr("a list in brackets must stand here."));
    const QJsonArray elements = value.toArray();
    if (elements.size() > most) {
        m_problem.add(
            inside(key), Json::tr("there are more than %1 elements; divide the codebook.").arg(QString::number(most)));
        return {};
    }
    return elements;
}

JsonFields JsonFields::object(const QString &key) const
{
    return JsonFields(m_object.value(key), inside(key), m_problem);
}

std::optional<int> JsonFields::number(const QString &key) const
{
    constexpr int most = 1'000'000;
    const QJsonValue value = m_object.value(key);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const int number = value.toInt(-1);
    if (number < 0 || number > most) {
        complain(Json::tr("“%1” must be a whole number from 0 to %2.").arg(key, QString::number(most)));
        return std::nullopt;
    }
    return number;
}

} // namespace Kodeks
