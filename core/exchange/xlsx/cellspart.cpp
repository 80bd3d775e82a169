// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/cellspart.h"

#include "core/exchange/xlsx/numberformat.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 1'000;
constexpr qsizetype mostRows = 200'000;
constexpr qsizetype mostCells = 4'000'000;
constexpr qsizetype mostCharacters = qsizetype(64) * 1024 * 1024;
constexpr qsizetype longestValue = 100'000;

/// The column of "AB12", from 0; -1 if it names none, `mostColumns` if it lies beyond them.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar unit : reference) {
        const char16_t letter = unit.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = std::min(column * 26 + (letter - u'A' + 1), mostColumns + 1);
    }
    return column - 1;
}

QString dateOfWord(const QString &word)
{
    const QString midnight = u"T00:00:00"_s;
    const qsizetype at = word.indexOf(midnight);
    return at < 0 ? word : word.first(at);
}

} // namespace

CellsPart::CellsPart(const QStringList &strings, const StylesPart &styles, SheetEpoch epoch)
    : m_strings(strings)
    , m_styles(styles)
    , m_epoch(epoch)
{
}

void CellsPart::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"row")
        beginRow(attributes);
    else if (element == u"c")
        beginCell(attributes);
    m_inValue = element == u"v";
    m_hasValue = m_hasValue || m_inValue;
    m_hasFormula = m_hasFormula || element == u"f";
    m_string.begin(element);
}

void CellsPart::beginRow(const QXmlStreamAttributes &attributes)
{
    const qlonglong number = attribute(attributes, u"r").toLongLong();
    constexpr qlonglong last = 1'048'576;
    m_row = number > 0 && number <= last ? static_cast<qsizetype>(number) : m_row + 1;
    m_column = -1;
}

void CellsPart::beginCell(const QXmlStreamAttributes &attributes)
{
    const qsizetype named = columnOf(attribute(attributes, u"r"));
    m_column = named >= 0 ? named : m_column + 1;
    m_type = attribute(attributes, u"t");
    m_style = attribute(attributes, u"s").toLongLong();
    m_value.clear();
    m_hasValue = false;
    m_hasFormula = false;
    (void)m_string.take();
}

void CellsPart::end(QStringView element)
{
    m_inValue = false;
    m_string.end(element);
    if (element == u"c")
        endCell();
}

void CellsPart::characters(QStringView text)
{
    if (m_inValue && m_value.size() <= longestValue)
        m_value += text;
    m_string.characters(text);
}

void CellsPart::noteUnread()
{
    const bool isEmpty = !m_hasValue || (m_value.isEmpty() && m_type != u"str"); // openpyxl writes <v/>
    if (m_hasFormula && isEmpty)
        withoutValue.append({m_row, m_column});
    else if (m_type == u"e" && m_hasValue)
        errors.append({m_row, m_column});
}

void CellsPart::endCell()
{
    noteUnread();
    const QString said = text();
    if (said.isEmpty() || trouble != Trouble::None)
        return;
    if (m_column >= mostColumns)
        return fail(Trouble::TooManyColumns);
    if (rows.isEmpty() || rows.constLast().number != m_row)
        rows.append(SheetRows::Row{m_row, {}});
    rows.last().cells.insert(m_column, said);
    m_characters += said.size();
    if (rows.size() > mostRows || ++m_cells > mostCells || m_characters > mostCharacters
        || m_value.size() > longestValue)
        fail(Trouble::TooMuch);
}

QString CellsPart::text()
{
    const QString value = m_value.trimmed();
    if (m_type == u"inlineStr")
        return m_string.take();
    if (m_type == u"s")
        return value.isEmpty() ? QString() : shared(value);
    if (m_type == u"e" || value.isEmpty())
        return {};
    if (m_type == u"str")
        return unescapedCell(value).trimmed();
    if (m_type == u"b")
        return value == u"1" || value == u"true" ? u"true"_s : u"false"_s;
    if (m_type == u"d")
        return dateOfWord(value);
    bool right = false;
    const double number = value.toDouble(&right);
    const QString date = right && m_styles.isDate(m_style) ? sheetDate(number, m_epoch) : QString();
    return date.isEmpty() ? shownNumber(value, m_styles.format(m_style)) : date;
}

QString CellsPart::shared(const QString &index)
{
    bool right = false;
    const qlonglong place = index.toLongLong(&right);
    if (right && place >= 0 && place < m_strings.size())
        return m_strings.at(place);
    fail(Trouble::NoSuchString);
    return {};
}

void CellsPart::fail(Trouble what)
{
    trouble = what;
    troubleRow = m_row;
}

} // namespace Kodeks
