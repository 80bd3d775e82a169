// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/querying/querystore.h"

#include "core/model/nameorder.h"
#include "core/storage/querying/conditionsql.h"
#include "core/storage/sightsql.h"
#include "core/storage/statement.h"

#include <QHash>
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

/// The rows of the passages that are wanted, in the file's order. For use inside guarded().
class WantedRows
{
public:
    WantedRows(Connection &connection, const Condition &condition, const Sight &sight, const std::string &columns)
        : m_wanted(condition)
        , m_function(connection, m_wanted.patterns())
        , m_row(connection.database(),
              "SELECT " + columns + " FROM passage AS p0 WHERE " + m_wanted.sql() + andSeen(sight, "p0")
                  + " ORDER BY p0.id")
    {
        for (qsizetype i = 0; i < m_wanted.bound().size(); ++i)
            m_row.bind(int(i) + 1, m_wanted.bound().at(i).toStdString());
    }

    bool next() { return m_row.executeStep(); }
    [[nodiscard]] qint64 number(int column) { return m_row.getColumn(column).getInt64(); } ///< 0 for null

private:
    ConditionSql m_wanted;
    HoldsFunction m_function;
    SQLite::Statement m_row;
};

/// Gives statements, which stand in the order of their passages, the arguments of these.
void addArguments(Connection &connection, CodedStatements &statements)
{
    if (statements.empty())
        return;
    Statement row(
        connection, "SELECT passage, argument FROM passage_argument WHERE passage BETWEEN ? AND ? ORDER BY passage");
    row.bind(statements.front().passage.value(), statements.back().passage.value());
    auto statement = statements.begin();
    while (row.next()) {
        const PassageId passage(row.number(0));
        while (statement != statements.end() && statement->passage < passage)
            ++statement;
        if (statement != statements.end() && statement->passage == passage)
            statement->arguments.append(ArgumentId(row.number(1)));
    }
}

/// Under which questions passages stand, read for a letter when one of its passages comes. For use inside guarded().
class QuestionPlaces
{
public:
    explicit QuestionPlaces(Connection &connection)
        : m_row(connection,
              "SELECT section.start, section.question FROM letter JOIN section ON section.content = letter.content "
              "WHERE letter.id = ? AND section.question IS NOT NULL ORDER BY section.start")
    {
    }

    /// The last one that begins there or before; invalid where there is none.
    [[nodiscard]] QuestionId at(LetterId letter, qsizetype position)
    {
        if (letter != m_letter) {
            if (!m_known.contains(letter))
                m_known.insert(letter, read(letter));
            m_letter = letter;
            m_current = m_known.value(letter);
        }
        const auto behind = std::ranges::upper_bound(m_current, position, {}, &Begin::start);
        return behind == m_current.begin() ? QuestionId() : (behind - 1)->question;
    }

private:
    struct Begin
    {
        qint64 start = 0;
        QuestionId question;
    };

    [[nodiscard]] QList<Begin> read(LetterId letter)
    {
        QList<Begin> begins;
        m_row.bind(letter.value());
        while (m_row.next())
            begins.append({m_row.number(0), QuestionId(m_row.number(1))});
        m_row.again();
        return begins;
    }

    Statement m_row;
    LetterId m_letter;
    QList<Begin> m_current;
    QHash<LetterId, QList<Begin>> m_known;
};

} // namespace

Result<QList<PassagePlace>> places(Connection &connection, const Condition &condition, const Sight &sight)
{
    return guarded(connection, [&]() -> Result<QList<PassagePlace>> {
        WantedRows row(connection, condition, sight, "p0.id, p0.letter, p0.coder, p0.start, p0.end");
        QList<PassagePlace> found;
        while (row.next()) {
            found.append({PassageId(row.number(0)), LetterId(row.number(1)), CoderId(row.number(2)),
                {row.number(3), row.number(4)}});
        }
        return found;
    });
}

Result<CodedStatements> statements(
    Connection &connection, const Condition &condition, const Sight &sight, StatementParts parts)
{
    return guarded(connection, [&]() -> Result<CodedStatements> {
        WantedRows row(
            connection, condition, sight, "p0.id, p0.letter, p0.coder, p0.start, p0.end, p0.task, p0.direction");
        QuestionPlaces questions(connection);
        CodedStatements found;
        while (row.next()) {
            const LetterId letter(row.number(1));
            found.push_back({PassageId(row.number(0)), letter, CoderId(row.number(2)), {row.number(3), row.number(4)},
                TaskId(row.number(5)), DirectionId(row.number(6)),
                parts.questions ? questions.at(letter, row.number(3)) : QuestionId(), {}});
        }
        if (parts.arguments)
            addArguments(connection, found);
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
