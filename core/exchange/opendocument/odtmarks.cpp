// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

/// A paragraph that is hidden is not there, with its number.
void OdtWalker::endParagraph()
{
    if (m_paragraphs == 0)
        return;
    --m_paragraphs;
    const bool hidden = !m_looks.isEmpty() && m_looks.takeLast().hidden;
    if (hidden && (m_flow.atLineStart() || (m_numbered && m_flow.characters() == m_markerEnd)))
        m_flow.dropParagraph();
    m_context.hidden = m_flow.endParagraph() || m_context.hidden;
}

/// A section that names another file has its text as it was last; without any it is only there.
void OdtWalker::endSection()
{
    if (std::exchange(m_linkedFrom, -1) == m_flow.characters())
        m_context.elsewhere = true;
}

void OdtWalker::beginMark(QStringView element, const QXmlStreamAttributes &attributes)
{
    constexpr qsizetype mostEntries = 1000;
    if (element == u"section-source" && !attribute(attributes, u"href").isEmpty()) {
        m_linkedFrom = m_flow.characters();
    } else if (element == u"fieldmark" || element == u"fieldmark-start") {
        m_mark = Mark{attribute(attributes, u"type"), {}, 0, false};
    } else if (element == u"param" && m_mark) {
        const QString name = attribute(attributes, u"name");
        const QString value = attribute(attributes, u"value");
        if (name.endsWith(u"Checkbox_Checked", Qt::CaseInsensitive))
            m_mark->ticked = value == u"true";
        else if (name.endsWith(u"Dropdown_Selected", Qt::CaseInsensitive))
            m_mark->chosen = value.toInt();
        else if (name.endsWith(u"Dropdown_ListEntry", Qt::CaseInsensitive) && m_mark->entries.size() < mostEntries)
            m_mark->entries.append(value);
    }
}

/// Boxes and lists have their answer in the mark itself, fields of text between the marks.
void OdtWalker::endMark()
{
    const Mark mark = *std::exchange(m_mark, std::nullopt);
    if (mark.type.endsWith(u"CHECKBOX"))
        put(mark.ticked ? u"☒"_s : u"☐"_s);
    else if (mark.type.endsWith(u"DROPDOWN"))
        put(mark.entries.value(mark.chosen));
}

} // namespace Kodeks
