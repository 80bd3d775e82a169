// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/touchedrow.h"

#include <QMap>
#include <QSet>

namespace Kodeks {

/// What the rows of an edit are about, so that the history finds edits without reading their rows.
class EditAbout
{
public:
    void add(const TouchedRow &row);

    /// Rows of letters, codes, actors and coders that the edit touched, or that what it touched belonged to, under the
    /// name of their table and in order; under `passages`, `letters` and `removed` how many passages it touched, in how
    /// many letters, and how many rows it removed. What is none is left out.
    [[nodiscard]] QJsonObject json() const;
    /// The name a table's own rows have there; empty for one whose rows are not told of.
    [[nodiscard]] static QLatin1StringView nameOf(Table table);

private:
    void addImage(Table table, const RowImage &image);

    QMap<QLatin1StringView, QSet<qint64>> m_rows;
    QSet<qint64> m_passages;
    QSet<qint64> m_letters;
    qint64 m_removed = 0;
};

} // namespace Kodeks
