// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxvalues.h"
#include "core/exchange/word/docxwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Each note of a part of notes is a text of its own.
class NotesPart : public XmlListener
{
public:
    NotesPart(const QString &kind, DocxContext &context)
        : m_kind(kind)
        , m_context(context)
    {
        begin();
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element != m_kind) {
            m_walker->begin(element, attributes);
            return;
        }
        m_id = attribute(attributes, u"id");
        begin();
    }

    void end(QStringView element) override
    {
        if (element == m_kind)
            m_context.notes.insert(m_kind + m_id, m_flow->finished().text.trimmed());
        else
            m_walker->end(element);
    }

    void characters(QStringView text) override { m_walker->characters(text); }
    [[nodiscard]] bool wantsMore() const override { return m_walker->wantsMore(); }

private:
    void begin()
    {
        m_flow = std::make_unique<TextFlow>();
        m_walker = std::make_unique<DocxWalker>(*m_flow, m_context);
    }

    QString m_kind;
    DocxContext &m_context;
    QString m_id;
    std::unique_ptr<TextFlow> m_flow;
    std::unique_ptr<DocxWalker> m_walker;
};

} // namespace

Result<> readDocxNotes(const QByteArray &xml, const QString &kind, DocxContext &context, const QString &file)
{
    NotesPart part(kind, context);
    return xml.isEmpty() ? Result<>() : walkXml(xml, part, file, u"DOCX"_s);
}

} // namespace Kodeks
