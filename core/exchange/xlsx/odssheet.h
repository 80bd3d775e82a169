// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/xlsx/sheetreader.h"

#include <QSet>

namespace Kodeks {

/// The sheets of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1), as its content.xml has them. Repeated rows and
/// cells are as many as they are, where they have something; comments, hidden or not, are no text of a cell.
class OpenSheets : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override { return !m_tooMuch; }

    [[nodiscard]] bool tooMuch() const { return m_tooMuch; }

    QList<SheetRows> sheets;
    QList<bool> hidden; ///< of each sheet
    QList<qsizetype> errors; ///< cells of each sheet that have an error in the place of a value
    QList<qsizetype> comments; ///< on cells of each sheet

private:
    void beginCell(const QXmlStreamAttributes &attributes);
    void endCell();
    void endRow();
    [[nodiscard]] QString value() const;
    void style(QStringView element, const QXmlStreamAttributes &attributes);

    QString m_style; ///< that is being read
    QSet<QString> m_hiddenStyles; ///< of sheets
    QXmlStreamAttributes m_about; ///< of the cell
    QString m_text; ///< of the cell
    QMap<qsizetype, QString> m_cells;
    qsizetype m_row = 1;
    qsizetype m_rowRepeated = 1;
    qsizetype m_column = 0;
    qsizetype m_cellRepeated = 1;
    qsizetype m_taken = 0; ///< cells in all
    qsizetype m_characters = 0;
    int m_tables = 0; ///< depth: a cell may have a table in it
    int m_comments = 0;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_tooMuch = false;
};

} // namespace Kodeks
