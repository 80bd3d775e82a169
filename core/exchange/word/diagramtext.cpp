// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/diagramtext.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/word/docxvalues.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class DiagramPart : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"pt")
            m_prompt = false;
        else if (element == u"prSet")
            m_prompt = isOnValue(attribute(attributes, u"phldr"), false);
        else if (element == u"r" || element == u"fld")
            m_inRun = true;
        else if (element == u"br")
            m_line += u' ';
    }

    void end(QStringView element) override
    {
        if (element == u"r" || element == u"fld")
            m_inRun = false;
        if (element != u"p")
            return;
        if (!m_prompt && !m_line.trimmed().isEmpty())
            m_text += m_line.trimmed() + u'\n';
        m_line.clear();
    }

    void characters(QStringView text) override
    {
        if (m_inRun)
            m_line += text;
    }

    [[nodiscard]] bool wantsMore() const override
    {
        return m_text.size() + m_line.size() <= DocumentLimits::characters;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QString m_line;
    bool m_prompt = false;
    bool m_inRun = false;
};

} // namespace

Result<QString> diagramText(const QByteArray &xml, const QString &file)
{
    DiagramPart part;
    if (const auto walked = walkXml(xml, part, file, u"DOCX"_s); !walked)
        return failed(walked);
    return part.text();
}

} // namespace Kodeks
