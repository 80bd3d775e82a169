// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/sheetparts.h"

#include "core/exchange/xlsx/numberformat.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The unit that _xHHHH_ at `at` stands for; 0 if it is none, or half a character.
char16_t escapedAt(QStringView text, qsizetype at)
{
    const QStringView piece = text.sliced(at, std::min<qsizetype>(7, text.size() - at));
    if (piece.size() < 7 || piece[0] != u'_' || piece[1] != u'x' || piece[6] != u'_')
        return 0;
    bool right = false;
    const uint code = piece.sliced(2, 4).toUInt(&right, 16);
    return right && !QChar(char16_t(code)).isSurrogate() ? char16_t(code) : char16_t(0);
}

bool isTrue(const QString &word)
{
    return word == u"1" || word == u"true";
}

} // namespace

QString unescapedCell(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t code = escapedAt(text, at);
        plain += code == 0 ? text.at(at) : QChar(code);
        at += code == 0 ? 0 : 6;
    }
    return plain;
}

void WorkbookPart::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"sheet")
        sheets.append({attribute(attributes, u"name"), attribute(attributes, u"id"),
            attribute(attributes, u"state").contains(u"hidden", Qt::CaseInsensitive)});
    else if (element == u"workbookPr" && isTrue(attribute(attributes, u"date1904")))
        epoch = SheetEpoch::Year1904;
}

void StylesPart::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"numFmt") {
        m_own.insert(attribute(attributes, u"numFmtId").toInt(), attribute(attributes, u"formatCode"));
    } else if (element == u"cellXfs") {
        m_inCells = true;
    } else if (element == u"xf" && m_inCells) {
        const int number = attribute(attributes, u"numFmtId").toInt();
        const auto own = m_own.constFind(number);
        m_styles.append(own == m_own.constEnd() ? Style{isDateFormat(number), builtInFormat(number)}
                                                : Style{isDateFormat(*own), *own});
    }
}

void StylesPart::end(QStringView element)
{
    if (element == u"cellXfs")
        m_inCells = false;
}

void SheetString::begin(QStringView element)
{
    m_inSound = m_inSound || element == u"rPh";
    m_inText = element == u"t" && !m_inSound;
}

void SheetString::end(QStringView element)
{
    m_inSound = m_inSound && element != u"rPh";
    m_inText = false;
}

void SheetString::characters(QStringView text)
{
    if (m_inText && !isTooLong())
        m_text += text;
}

QString SheetString::take()
{
    return unescapedCell(std::exchange(m_text, {})).trimmed();
}

void StringsPart::begin(QStringView element, const QXmlStreamAttributes &)
{
    m_string.begin(element);
}

void StringsPart::end(QStringView element)
{
    m_string.end(element);
    if (element == u"si")
        strings.append(m_string.take());
}

} // namespace Kodeks
