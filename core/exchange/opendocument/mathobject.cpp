// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/mathobject.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/flow/formulatext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class MathWalker : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        isMath = isMath || (first && element == u"math");
        first = false;
        FormulaText::Attributes values;
        for (const QXmlStreamAttribute &one : attributes)
            values.insert(one.name().toString(), one.value().toString());
        formula.begin(element.toString(), values);
    }
    void end(QStringView) override { formula.end(); }
    void characters(QStringView text) override { formula.text(text); }
    [[nodiscard]] bool wantsMore() const override { return isMath || first; }

    FormulaText formula;
    bool isMath = false;
    bool first = true;
};

/// Formulas of OpenOffice name their document type, of which nothing is needed.
QByteArray withoutDocumentType(QByteArray xml)
{
    const qsizetype start = xml.indexOf("<!DOCTYPE math:math");
    const qsizetype end = start < 0 ? -1 : xml.indexOf('>', start);
    if (end > 0 && !xml.sliced(start, end - start).contains('['))
        xml.remove(start, end - start + 1);
    return xml;
}

} // namespace

std::optional<MathObject> mathObject(const QByteArray &content, const QString &file)
{
    MathWalker walker;
    if (!walkXml(withoutDocumentType(content), walker, file, u"ODT"_s) || !walker.isMath)
        return std::nullopt;
    const bool fraction = walker.formula.beginsWithFraction();
    return MathObject{walker.formula.taken(), fraction, walker.formula.isDoubtful()};
}

} // namespace Kodeks
