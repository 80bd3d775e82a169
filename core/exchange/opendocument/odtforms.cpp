// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtforms.h"

#include "core/exchange/archives/xmlwalk.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What is now, or what was at first.
QString current(const QXmlStreamAttributes &attributes, QStringView now, QStringView first)
{
    const QString value = attribute(attributes, now);
    return value.isEmpty() ? attribute(attributes, first) : value;
}

QString labelled(const QString &sign, const QXmlStreamAttributes &attributes)
{
    const QString label = attribute(attributes, u"label").simplified();
    return label.isEmpty() ? sign : sign + u' ' + label;
}

} // namespace

bool OdtForms::isControl(QStringView element)
{
    static const QSet<QString> names{u"text"_s, u"textarea"_s, u"formatted-text"_s, u"number"_s, u"date"_s, u"time"_s,
        u"fixed-text"_s, u"combobox"_s, u"listbox"_s, u"checkbox"_s, u"radio"_s, u"button"_s, u"frame"_s};
    return names.contains(element.toString());
}

void OdtForms::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"option") {
        const QString selected = current(attributes, u"current-selected", u"selected");
        if (selected == u"true")
            m_chosen.append(attribute(attributes, u"label"));
    }
    if (!m_id.isEmpty() || !isControl(element))
        return;
    m_id = attribute(attributes, u"id");
    m_value = current(attributes, u"current-value", u"value");
    m_chosen.clear();
    m_paragraphs.clear();
    if (element == u"checkbox")
        m_value = labelled(current(attributes, u"current-state", u"state") == u"checked" ? u"☒"_s : u"☐"_s, attributes);
    else if (element == u"radio")
        m_value
            = labelled(current(attributes, u"current-selected", u"selected") == u"true" ? u"◉"_s : u"○"_s, attributes);
    else if (element == u"fixed-text" || element == u"button" || element == u"frame")
        m_value = attribute(attributes, u"label");
}

void OdtForms::characters(QStringView text)
{
    if (!m_id.isEmpty())
        m_paragraphs += text;
}

void OdtForms::end(QStringView element)
{
    if (m_id.isEmpty())
        return;
    if (element == u"p") {
        m_paragraphs += u'\n';
    } else if (isControl(element)) {
        const QString typed = m_paragraphs.trimmed();
        m_shown.insert(m_id, !m_chosen.isEmpty() ? m_chosen.join(u", "_s) : m_value.isEmpty() ? typed : m_value);
        m_id.clear();
    }
}

} // namespace Kodeks
