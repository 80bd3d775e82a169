// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <algorithm>

namespace Kodeks {

/// A place of a phrase of the query, in words of a text.
struct IndexPlace
{
    int phrase = 0;
    int word = 0;
    int size = 0;
};

/// How many places there are, overlapping ones as one.
class PlaceCount
{
public:
    void add(const IndexPlace &instance)
    {
        m_places += instance.word >= m_end ? 1 : 0;
        m_end = std::max(m_end, instance.word + instance.size);
    }
    [[nodiscard]] qint64 places() const { return m_places; }

private:
    qint64 m_places = 0;
    int m_end = 0;
};

/// Adds functions that tell where the phrases of a query stand in the row that is asked: kodeks_hits(letter_search),
/// how many places there are (PlaceCount), and kodeks_places(letter_search), the bytes of its IndexPlaces in order.
/// Throws SQLite::Exception.
void addPlaceFunctions(Connection &connection);

} // namespace Kodeks
