// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlflow.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

/// A button that sends or empties a form is no text; one that opens what is below it is the heading of that.
bool HtmlFlow::sends(const HtmlAttributes &attributes) const
{
    const QString type = attributes.value(u"type"_s).toLower();
    return type == u"submit" || type == u"reset" || (type != u"button" && m_forms > 0);
}

/// A list to choose from shows what is chosen; a first entry without a value asks for a choice and is none.
void HtmlFlow::beginChoice(const QString &element, const HtmlAttributes &attributes)
{
    if (element == u"select")
        m_choice = Choice{.several = attributes.contains(u"multiple"_s)};
    if (element != u"option" || !m_choice)
        return;
    endOption();
    m_choice->inOption = true;
    m_choice->selected = attributes.contains(u"selected"_s);
    m_choice->label = attributes.value(u"label"_s);
    m_choice->options.append(QString());
    if (m_choice->options.size() == 1)
        m_choice->isPrompt
            = attributes.contains(u"disabled"_s) || attributes.value(u"value"_s, u"-"_s).trimmed().isEmpty();
}

void HtmlFlow::endOption()
{
    if (!std::exchange(m_choice->inOption, false))
        return;
    QString &option = m_choice->options.last();
    option = m_choice->label.isEmpty() ? option.simplified() : m_choice->label;
    const bool prompt = m_choice->isPrompt && m_choice->options.size() == 1;
    if (m_choice->selected && !prompt)
        m_choice->chosen.append(option);
}

void HtmlFlow::endChoice(const QString &element)
{
    if (!m_choice)
        return;
    endOption();
    if (element != u"select")
        return;
    const Choice choice = *std::exchange(m_choice, std::nullopt);
    if (choice.chosen.isEmpty() && !choice.several && !choice.isPrompt)
        putApart(choice.options.value(0));
    else
        putApart(choice.several           ? choice.chosen.join(u", "_s)
                : choice.chosen.isEmpty() ? QString()
                                          : choice.chosen.constLast());
}

void HtmlFlow::input(const HtmlAttributes &attributes)
{
    static const QSet<QString> silent{u"hidden"_s, u"password"_s, u"submit"_s, u"reset"_s, u"button"_s, u"image"_s,
        u"file"_s, u"range"_s, u"color"_s};
    const QString type = attributes.value(u"type"_s).toLower();
    const bool checked = attributes.contains(u"checked"_s);
    if (type == u"checkbox")
        putApart(checked ? u"☒ "_s : u"☐ "_s);
    else if (type == u"radio")
        putApart(checked ? u"◉ "_s : u"○ "_s);
    else if (!silent.contains(type))
        putApart(attributes.value(u"value"_s));
}

void HtmlFlow::beginApart()
{
    if (!m_flow.atLineStart() && !m_flow.lastCharacter().isSpace())
        put(u" "_s);
}

/// What stands in a control does not touch the words beside it, whether or not the page has a space there.
void HtmlFlow::putApart(const QString &text)
{
    if (text.isEmpty())
        return;
    beginApart();
    put(text);
    m_apart = !text.endsWith(u' ');
}

} // namespace Kodeks
