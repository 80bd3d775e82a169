// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/documents/docxlists.h"
#include "core/exchange/documents/textflow.h"

namespace Kodeks {

/// Walks through one part of a DOCX file (the text itself, its notes, a header) and puts what a reader of the letter
/// sees into a TextFlow: inserted text is in, deleted, hidden and moved-away text and field codes are out.
class DocxWalker : public XmlListener
{
public:
    DocxWalker(TextFlow &flow, DocxLists &lists, const QHash<QString, QString> &notes);

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override;

    [[nodiscard]] bool leftOutHidden() const { return m_leftOutHidden; }

private:
    struct Paragraph
    {
        int list = -1;
        int level = -1;
        QString style;
        bool runsOn = false; ///< its mark was deleted: the next paragraph continues it
    };

    [[nodiscard]] bool beginsStructure(QStringView element);
    [[nodiscard]] bool beginsProperty(QStringView element, const QXmlStreamAttributes &attributes);
    void beginRunPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void field(const QString &type);
    void note(const QString &id);
    void sign(const QXmlStreamAttributes &attributes);
    void endParagraph();
    void put(const QString &text);

    TextFlow &m_flow;
    DocxLists &m_lists;
    const QHash<QString, QString> &m_notes; ///< by "footnote" or "endnote" and id
    QList<Paragraph> m_paragraphs; ///< text boxes are paragraphs in paragraphs
    QList<bool> m_fields; ///< true: in its code
    QString m_text;
    QString m_properties; ///< the innermost open one of pPr, rPr in a pPr, rPr, trPr
    int m_skipped = 0; ///< elements open within what is left out
    bool m_inText = false;
    bool m_preserved = false;
    bool m_hidden = false;
    bool m_leftOutHidden = false;
};

/// The notes of footnotes.xml or endnotes.xml as text, by `kind` and id.
[[nodiscard]] Result<> readDocxNotes(
    const QByteArray &xml, const QString &kind, DocxLists &lists, const QString &file, QHash<QString, QString> &notes);

} // namespace Kodeks
