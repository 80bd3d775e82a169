// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxfields.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/flow/symbolsigns.h"
#include "core/exchange/text/encoding.h"
#include "core/exchange/word/docxvalues.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

void DocxFields::begin(qsizetype paragraph)
{
    if (m_fields.size() < DocumentLimits::depth)
        m_fields.append(Field{.paragraph = paragraph});
}

void DocxFields::data(QStringView element, const QXmlStreamAttributes &attributes)
{
    constexpr qsizetype mostChoices = 1000;
    if (m_fields.isEmpty())
        return;
    Field &field = m_fields.last();
    if (element == u"checkBox")
        field.form = Field::Form::Box;
    else if (element == u"ddList")
        field.form = Field::Form::Choice;
    else if (element == u"checked" || (element == u"default" && field.form == Field::Form::Box))
        field.ticked = isOn(attributes);
    else if (element == u"default" && field.form == Field::Form::Choice)
        field.usual = wordNumber(attributes);
    else if (element == u"result")
        field.chosen = wordNumber(attributes);
    else if (element == u"listEntry" && field.choices.size() < mostChoices)
        field.choices.append(attribute(attributes, u"val"));
}

void DocxFields::say(QStringView code)
{
    constexpr qsizetype longest = 1000;
    if (!m_fields.isEmpty() && m_fields.constLast().code && m_fields.constLast().said.size() < longest)
        m_fields.last().said += code.left(longest);
}

/// SYMBOL, the sign's number (decimal, or hexadecimal behind 0x) and \\f with its font.
QString DocxFields::sign(const QString &code)
{
    static const QRegularExpression symbol(
        u"^\\s*SYMBOL\\s+(0x[0-9a-f]{1,4}|\\d{1,5})\\b(?:.*\\\\f\\s+\"?([^\"\\\\]+))?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = symbol.match(code);
    const uint place = match.captured(1).toUInt(nullptr, 0);
    const QString font = match.captured(2).trimmed();
    if (!match.hasMatch() || place < 0x20 || place > 0xFFFF || QChar::isSurrogate(place))
        return {};
    if (place >= 0x80 && place < 0xA0 && !isSymbolFont(font))
        return converted(QByteArray(1, static_cast<char>(place)), "windows-1252").value_or(QString());
    const auto unit = static_cast<char16_t>(place);
    return isSymbolFont(font) ? symbolSign(font, unit) : QString(QChar(unit));
}

bool DocxFields::asksForClick() const
{
    static const QRegularExpression button(
        u"^\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+\\S"_s, QRegularExpression::CaseInsensitiveOption);
    return !m_fields.isEmpty() && m_fields.constLast().code && button.match(m_fields.constLast().said).hasMatch();
}

bool DocxFields::isComputed() const
{
    static const QRegularExpression code(
        u"^\\s*(?:EQ|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return !m_fields.isEmpty() && !m_fields.constLast().shows && code.match(m_fields.constLast().said).hasMatch();
}

void DocxFields::show()
{
    for (Field &field : m_fields)
        field.shows = true;
}

QString DocxFields::answer(const Field &field)
{
    switch (field.form) {
    case Field::Form::Box: return field.ticked ? u"☒"_s : u"☐"_s;
    case Field::Form::Choice: return field.choices.value(field.chosen >= 0 ? field.chosen : field.usual);
    default: return field.code ? sign(field.said) : QString();
    }
}

/// The result of a form field is its answer, whatever stands for it in the text.
void DocxFields::separate()
{
    if (m_fields.isEmpty() || m_fields.constLast().form != Field::Form::None)
        return;
    m_fields.last().code = false;
    m_fields.last().held.clear();
}

QString DocxFields::end()
{
    return m_fields.isEmpty() ? QString() : answer(m_fields.takeLast());
}

QString DocxFields::endParagraph(qsizetype paragraph)
{
    QString text;
    for (qsizetype i = 0; i < m_fields.size();) {
        const Field &field = m_fields.at(i);
        const bool broken = field.code && field.paragraph >= paragraph;
        if (broken) {
            text += answer(field) + field.held;
            m_fields.removeAt(i);
        } else {
            ++i;
        }
    }
    return text;
}

bool DocxFields::isInCode() const
{
    return std::ranges::any_of(m_fields, &Field::code);
}

void DocxFields::hold(const QString &text)
{
    const auto field = std::find_if(m_fields.rbegin(), m_fields.rend(), [](const Field &one) { return one.code; });
    if (field != m_fields.rend())
        field->held += text;
}

} // namespace Kodeks
