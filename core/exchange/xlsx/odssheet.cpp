// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/odssheet.h"

#include "core/exchange/xlsx/sheetnumber.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpenColumns = 1'000;
constexpr qsizetype mostOpenRows = 200'000;
constexpr qsizetype mostOpenCells = 4'000'000;
constexpr qsizetype mostOpenCharacters = 64'000'000;

/// How often a row or a cell stands; at least once.
qsizetype repeated(const QXmlStreamAttributes &attributes, QStringView name)
{
    return std::max<qsizetype>(1, attribute(attributes, name).toLongLong());
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

/// "2024-04-17" of "2024-04-17T00:00:00".
QString plainDate(QString date)
{
    static const QString midnight = u"T00:00:00"_s;
    const qsizetype fraction = date.indexOf(u'.');
    if (fraction > 0)
        date.truncate(fraction);
    return date.endsWith(midnight) ? date.chopped(midnight.size()) : date;
}

} // namespace

void OpenSheets::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"table" && m_tables++ == 0) {
        sheets.append({attribute(attributes, u"name"), {}, {}});
        hidden.append(m_hiddenStyles.contains(attribute(attributes, u"style-name")));
        errors.append(0);
        comments.append(0);
        m_row = 1;
        return;
    }
    if (m_tables != 1) {
        style(element, attributes);
        return;
    }
    if (element == u"table-row") {
        m_rowRepeated = repeated(attributes, u"number-rows-repeated");
        m_column = 0;
        m_cells.clear();
    } else if (element == u"table-cell" || element == u"covered-table-cell") {
        beginCell(attributes);
    } else if (element == u"annotation") {
        ++m_comments;
        ++comments.last();
    } else if (m_inCell && m_comments == 0) {
        if (element == u"p" && !m_text.isEmpty())
            m_text += u'\n';
        m_inText = m_inText || element == u"p";
        if (element == u"s")
            m_text += QString(std::min<qsizetype>(repeated(attributes, u"c"), 100), u' ');
        else if (element == u"tab")
            m_text += u'\t';
        else if (element == u"line-break")
            m_text += u'\n';
    }
}

void OpenSheets::style(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"style")
        m_style = attribute(attributes, u"family") == u"table" ? attribute(attributes, u"name") : QString();
    else if (element == u"table-properties" && attribute(attributes, u"display") == u"false" && !m_style.isEmpty())
        m_hiddenStyles.insert(m_style);
}

void OpenSheets::end(QStringView element)
{
    if (element == u"table") {
        --m_tables;
        return;
    }
    if (m_tables != 1)
        return;
    if (element == u"annotation")
        --m_comments;
    else if (element == u"p" && m_comments == 0)
        m_inText = false;
    else if (element == u"table-cell" || element == u"covered-table-cell")
        endCell();
    else if (element == u"table-row")
        endRow();
}

void OpenSheets::characters(QStringView text)
{
    if (m_tables != 1 || !m_inText || m_comments > 0)
        return;
    m_text += text;
    m_characters += text.size();
    m_tooMuch = m_tooMuch || m_characters > mostOpenCharacters;
}

void OpenSheets::beginCell(const QXmlStreamAttributes &attributes)
{
    m_about = attributes;
    m_cellRepeated = repeated(attributes, u"number-columns-repeated");
    m_text.clear();
    m_inCell = true;
}

/// Dates and numbers are as the file keeps them, not as the cell's language writes them.
QString OpenSheets::value() const
{
    const QString type = attribute(m_about, u"value-type");
    const QString text = m_text.trimmed();
    if (type == u"date")
        return plainDate(attribute(m_about, u"date-value"));
    if (type == u"boolean")
        return attribute(m_about, u"boolean-value");
    if (type == u"float" && !isDigits(text))
        return sheetNumber(attribute(m_about, u"value"));
    return text;
}

void OpenSheets::endCell()
{
    m_inCell = false;
    m_inText = false;
    const bool isError = std::ranges::any_of(m_about,
        [](const QXmlStreamAttribute &each) { return each.name() == u"value-type" && each.value() == u"error"; });
    if (isError)
        ++errors.last();
    const QString said = isError ? QString() : value();
    const qsizetype end = m_column + std::min(m_cellRepeated, mostOpenCells);
    if (!said.isEmpty()) {
        m_tooMuch = m_tooMuch || end > mostOpenColumns;
        m_characters += said.size() * (end - m_column - 1);
        for (qsizetype column = m_column; column < std::min(end, mostOpenColumns); ++column)
            m_cells.insert(column, said);
    }
    m_column = end;
}

void OpenSheets::endRow()
{
    const qsizetype end = m_row + std::min(m_rowRepeated, mostOpenCells);
    if (!m_cells.isEmpty()) {
        m_taken += m_cells.size() * (end - m_row);
        m_tooMuch = m_tooMuch || sheets.last().rows.size() + end - m_row > mostOpenRows || m_taken > mostOpenCells;
        for (qsizetype row = m_row; row < end && !m_tooMuch; ++row)
            sheets.last().rows.append({row, m_cells});
    }
    m_row = end;
    m_cells.clear();
}

} // namespace Kodeks
