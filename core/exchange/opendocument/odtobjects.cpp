// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

/// An object is a part of its own, or stands in the text (flat files); only formulas can be said in words.
bool OdtWalker::isObjectToPass(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"object") {
        const QString part = attribute(attributes, u"href");
        if (part.isEmpty())
            return false;
        const auto formula = m_context.formula ? m_context.formula(part) : std::nullopt;
        m_context.objects = m_context.objects || !formula;
        if (formula)
            putFormula(*formula);
        return true;
    }
    const bool other = m_open.value(m_open.size() - 1) == u"object" && element != u"math";
    m_context.objects = m_context.objects || other;
    return other;
}

void OdtWalker::putFormula(const MathObject &formula)
{
    m_context.formulas = m_context.formulas || formula.doubtful;
    const bool touching = !m_flow.atLineStart() && m_flow.lastCharacter().isLetterOrNumber();
    if (formula.fraction && touching && formula.text.front().isLetterOrNumber())
        put(u" "_s);
    put(formula.text);
}

void OdtWalker::beginFormulaPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    m_inFormula = true;
    FormulaText::Attributes values;
    for (const QXmlStreamAttribute &one : attributes)
        values.insert(one.name().toString(), one.value().toString());
    m_formula.begin(element.toString(), values);
}

void OdtWalker::endFormulaPiece()
{
    m_formula.end();
    if (!m_formula.isWhole())
        return;
    m_inFormula = false;
    const bool fraction = m_formula.beginsWithFraction();
    putFormula({m_formula.taken(), fraction, m_formula.isDoubtful()});
}

} // namespace Kodeks
