// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/xlsx/sheetparts.h"
#include "core/exchange/xlsx/sheetreader.h"

namespace Kodeks {

/// The cells of a sheet.
class CellsPart : public XmlListener
{
public:
    /// Both are read as long as this is.
    CellsPart(const QStringList &strings, const StylesPart &styles, SheetEpoch epoch);
    CellsPart(QStringList &&strings, const StylesPart &styles, SheetEpoch epoch) = delete;
    CellsPart(const QStringList &strings, StylesPart &&styles, SheetEpoch epoch) = delete;

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override { return trouble == Trouble::None && !m_string.isTooLong(); }

    enum class Trouble { None, TooManyColumns, TooMuch, NoSuchString };

    Trouble trouble = Trouble::None;
    qsizetype troubleRow = 0;
    QList<SheetRows::Row> rows;
    /// Cells that have something which could not be read: row from 1, column from 0.
    struct Place
    {
        qsizetype row = 0;
        qsizetype column = 0;
    };
    QList<Place> withoutValue; ///< formulas
    QList<Place> errors;

private:
    void beginRow(const QXmlStreamAttributes &attributes);
    void beginCell(const QXmlStreamAttributes &attributes);
    void endCell();
    void noteUnread();
    [[nodiscard]] QString text();
    [[nodiscard]] QString shared(const QString &index);
    void fail(Trouble what);

    const QStringList &m_strings;
    const StylesPart &m_styles;
    SheetEpoch m_epoch;
    SheetString m_string;
    QString m_value; ///< of element v
    QString m_type;
    qsizetype m_style = 0;
    qsizetype m_row = 0; ///< from 1
    qsizetype m_column = -1;
    qsizetype m_cells = 0;
    qsizetype m_characters = 0;
    bool m_inValue = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
};

} // namespace Kodeks
