// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/symbolsigns.h"
#include "core/exchange/word/docxwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

/// Text that is drawn.
void DocxWalker::beginDrawing(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"textpath") {
        m_flow.beginFrame();
        put(attribute(attributes, u"string"));
        m_flow.endFrame();
    } else if (element == u"relIds" && m_context.diagram) {
        m_flow.beginFrame();
        m_flow.addFlow(m_context.diagram(attribute(attributes, u"dm")));
        m_flow.endFrame();
    } else if (element == u"chart") {
        m_context.leftOut.charts = true;
    } else if (element == u"control") {
        m_context.leftOut.controls = true;
    } else if (element == u"OLEObject") {
        const QString program = attribute(attributes, u"ProgID");
        const bool formula = program.startsWith(u"Equation"_s) || program.startsWith(u"MathType"_s);
        (formula ? m_context.leftOut.formulas : m_context.leftOut.embeddedFiles) = true;
    }
}

void DocxWalker::sign(const QXmlStreamAttributes &attributes)
{
    bool ok = false;
    const uint code = attribute(attributes, u"char").toUInt(&ok, 16);
    const QString font = attribute(attributes, u"font");
    if (!ok || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return;
    const char32_t sign = code;
    put(isSymbolFont(font) && code < 0x10000 ? symbolSign(font, static_cast<char16_t>(code))
                                             : QString::fromUcs4(&sign, 1));
}

void DocxWalker::beginFormulaPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (!m_inFormula && element != u"oMath")
        return;
    m_inFormula = true;
    FormulaText::Attributes values;
    for (const QXmlStreamAttribute &one : attributes)
        values.insert(one.name().toString(), one.value().toString());
    m_formula.begin(element.toString(), values);
}

/// The formula stands in its line once it is whole; those of one paragraph of formulas have lines of their own.
void DocxWalker::endFormulaPiece()
{
    m_formula.end();
    if (!m_formula.isWhole())
        return;
    m_inFormula = false;
    m_context.leftOut.formulas = m_context.leftOut.formulas || m_formula.isDoubtful();
    const bool fraction = m_formula.beginsWithFraction();
    const QString text = m_formula.taken();
    if (m_fields.isInCode()) {
        m_fields.hold(text);
        return;
    }
    const bool touching = !m_flow.atLineStart() && m_flow.lastCharacter().isLetterOrNumber();
    if (touching && fraction && !text.isEmpty() && text.front().isLetterOrNumber())
        m_flow.addText(u" ");
    m_flow.addText(text);
}

} // namespace Kodeks
