// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/indexplaces.h"

#include "core/storage/statement.h"

#include <QList>
#include <optional>
#include <sqlite3.h>

namespace Kodeks {

namespace {

/// Those of the present row, in order.
class IndexPlaces
{
public:
    IndexPlaces(const Fts5ExtensionApi *api, Fts5Context *row)
        : m_api(api)
        , m_row(row)
        , m_code(api->xInstCount(row, &m_count))
    {
    }

    /// Nothing at the end, and where it fails.
    std::optional<IndexPlace> next()
    {
        if (m_code != SQLITE_OK || m_at == m_count)
            return {};
        IndexPlace found;
        int column = 0;
        m_code = m_api->xInst(m_row, m_at++, &found.phrase, &column, &found.word);
        found.size = m_api->xPhraseSize(m_row, found.phrase);
        return m_code == SQLITE_OK ? std::optional(found) : std::nullopt;
    }
    [[nodiscard]] int code() const { return m_code; }

private:
    const Fts5ExtensionApi *m_api;
    Fts5Context *m_row;
    int m_count = 0;
    int m_code;
    int m_at = 0;
};

void countPlaces(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int, sqlite3_value **)
{
    IndexPlaces instances(api, row);
    PlaceCount count;
    while (const auto instance = instances.next())
        count.add(*instance);
    if (instances.code() == SQLITE_OK)
        sqlite3_result_int64(context, count.places());
    else
        sqlite3_result_error_code(context, instances.code());
}

void tellPlaces(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int, sqlite3_value **)
{
    IndexPlaces instances(api, row);
    QList<IndexPlace> all;
    while (const auto instance = instances.next())
        all.append(*instance);
    if (instances.code() == SQLITE_OK)
        sqlite3_result_blob64(
            context, all.constData(), size_t(all.size()) * sizeof(IndexPlace), SQLITE_TRANSIENT); // NOLINT
    else
        sqlite3_result_error_code(context, instances.code());
}

} // namespace

void addPlaceFunctions(Connection &connection)
{
    sqlite3 *database = connection.database().getHandle();
    const auto check = [database](int code) {
        if (code != SQLITE_OK)
            throw SQLite::Exception(database, code);
    };
    fts5_api *api = nullptr;
    sqlite3_stmt *ask = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &ask, nullptr));
    sqlite3_bind_pointer(ask, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(ask);
    check(sqlite3_finalize(ask));
    check(api == nullptr ? SQLITE_ERROR : api->xCreateFunction(api, "kodeks_hits", nullptr, countPlaces, nullptr));
    check(api->xCreateFunction(api, "kodeks_places", nullptr, tellPlaces, nullptr));
}

} // namespace Kodeks
