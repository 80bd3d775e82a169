// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/querying/querystore.h"

#include "core/model/nameorder.h"
#include "core/storage/querying/conditionsql.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace Kodeks::QueryStore {

using namespace Qt::StringLiterals;

namespace {

using PatternLists = QList<QList<TextPattern>>;

/// kodeks_holds(N, text): whether the text holds one of the patterns of list N.
void holds(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *lists = static_cast<const PatternLists *>(sqlite3_user_data(context));
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    const QStringList words = queryWords(QString::fromUtf8(bytes, sqlite3_value_bytes(values[1])));
    const auto isIn = [&words](const TextPattern &pattern) { return pattern.isIn(words); };
    sqlite3_result_int(context, std::ranges::any_of(lists->at(sqlite3_value_int(values[0])), isIn) ? 1 : 0);
}

/// The function as long as it is needed.
class HoldsFunction
{
public:
    HoldsFunction(Connection &connection, const PatternLists &lists)
        : m_database(connection.database())
    {
        m_database.createFunction(
            "kodeks_holds", 2, true, const_cast<PatternLists *>(&lists), holds, nullptr, nullptr, nullptr);
    }
    ~HoldsFunction()
    {
        sqlite3_create_function_v2(
            m_database.getHandle(), "kodeks_holds", 2, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(HoldsFunction)

private:
    SQLite::Database &m_database;
};

} // namespace

Result<QList<PassagePlace>> places(Connection &connection, const Condition &condition, std::optional<CoderId> viewer)
{
    const ConditionSql wanted(condition);
    std::string sql = "SELECT p0.id, p0.letter, p0.coder, p0.start, p0.end FROM passage AS p0 WHERE " + wanted.sql();
    if (viewer) {
        const std::string coder = std::to_string(viewer->value());
        sql += " AND (p0.coder = " + coder + " OR p0.letter IN (SELECT letter FROM letter_done WHERE coder = " + coder
            + "))";
    }
    return guarded(connection, [&]() -> Result<QList<PassagePlace>> {
        const HoldsFunction function(connection, wanted.patterns());
        SQLite::Statement row(connection.database(), sql + " ORDER BY p0.id");
        for (qsizetype i = 0; i < wanted.bound().size(); ++i)
            row.bind(int(i) + 1, wanted.bound().at(i).toStdString());
        QList<PassagePlace> found;
        while (row.executeStep()) {
            found.append({PassageId(row.getColumn(0).getInt64()), LetterId(row.getColumn(1).getInt64()),
                CoderId(row.getColumn(2).getInt64()), {row.getColumn(3).getInt64(), row.getColumn(4).getInt64()}});
        }
        return found;
    });
}

Result<QList<std::pair<QuestionId, QString>>> questions(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<std::pair<QuestionId, QString>>> {
        QList<std::pair<QuestionId, QString>> found;
        Statement row(connection, "SELECT id, text FROM question ORDER BY id");
        while (row.next())
            found.emplace_back(QuestionId(row.number(0)), row.text(1));
        return found;
    });
}

Result<QList<SavedQuery>> saved(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<SavedQuery>> {
        QList<SavedQuery> found;
        Statement row(connection, "SELECT name, value FROM property WHERE name GLOB ? AND value <> '' ORDER BY name");
        row.bind(savedName(u"*"_s));
        while (row.next()) {
            const QJsonArray value = QJsonDocument::fromJson(row.text(1).toUtf8()).array();
            found.append({nameOfSaved(row.text(0)), value.at(0).toString(), value.at(1).toString()});
        }
        sortByName(found, &SavedQuery::name, &SavedQuery::name);
        return found;
    });
}

QString savedName(const QString &name)
{
    return u"query/"_s + name;
}

QString savedValue(const SavedQuery &query)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{query.expression, query.note}).toJson(QJsonDocument::Compact));
}

QString nameOfSaved(const QString &property)
{
    const QString prefix = savedName({});
    return property.startsWith(prefix) ? property.sliced(prefix.size()) : QString();
}

} // namespace Kodeks::QueryStore
