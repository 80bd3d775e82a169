// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/flow/formulatext.h"
#include "core/exchange/word/docxcontext.h"
#include "core/exchange/word/docxfields.h"

namespace Kodeks {

/// Walks through one part of a DOCX file (the text itself, its notes, a header) and puts what a reader of the letter
/// sees into a TextFlow: inserted text and the answers of forms are in; deleted, hidden and moved-away text, field
/// codes and the prompts of empty form fields are out.
class DocxWalker : public XmlListener
{
public:
    DocxWalker(TextFlow &flow, DocxContext &context);

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override;

private:
    struct Paragraph
    {
        int list = -1;
        int level = -1;
        int heading = -1; ///< as DocxStyle::heading
        QString style;
        bool described = false; ///< its properties have been read
        bool runsOn = false; ///< its mark is deleted or hidden, or it is a drop cap: the next paragraph continues it
        bool leads = false; ///< it is a heading that text follows in its line (a style separator)
    };
    struct Alternatives
    {
        bool taken = false; ///< one of them has been taken
        qsizetype before = 0; ///< `m_said` when it began
    };
    struct Run
    {
        QString style;
        QString font;
        std::optional<bool> hidden;
        std::optional<bool> raised;
        bool lifted = false; ///< by its position
    };

    void beginSkipped(QStringView element, const QXmlStreamAttributes &attributes);
    [[nodiscard]] bool isSkippedChoice(QStringView element);
    void endChoice();
    [[nodiscard]] bool beginsStructure(QStringView element, const QXmlStreamAttributes &attributes);
    [[nodiscard]] bool beginsProperty(QStringView element, const QXmlStreamAttributes &attributes);
    void rowProperty(QStringView element, const QXmlStreamAttributes &attributes);
    void paragraphProperty(QStringView element, const QXmlStreamAttributes &attributes);
    void runProperty(QStringView element, const QXmlStreamAttributes &attributes);
    void beginRunPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void beginDrawing(QStringView element, const QXmlStreamAttributes &attributes);
    void endProperty(QStringView element);
    void endStructure(QStringView element);
    void field(const QString &type);
    void endField();
    void note(const QString &id);
    void sign(const QXmlStreamAttributes &attributes);
    void chunk(const QString &id);
    void beginParagraphText();
    void endParagraph();
    void endCell();
    void endRow();
    void endText();
    void beginFormulaPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void endFormulaPiece();
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] bool isRaised() const;
    [[nodiscard]] QString font() const;
    void put(const QString &text);

    TextFlow &m_flow;
    DocxContext &m_context;
    QList<Paragraph> m_paragraphs; ///< text boxes are paragraphs in paragraphs
    DocxFields m_fields;
    FormulaText m_formula; ///< the one around
    QList<bool> m_controls; ///< the content controls around; true: it shows its prompt only
    QList<Alternatives> m_alternatives; ///< those around
    qsizetype m_said = 0; ///< pieces of text so far, spaces aside
    Run m_run;
    QString m_text;
    QString m_properties; ///< the innermost open one of pPr, rPr in a pPr, rPr, trPr, sdtPr, ffData
    int m_skipped = 0; ///< elements open within what is left out
    bool m_skippedDeletion = false; ///< that is a deletion, whose fields' marks still count
    bool m_deletes = false; ///< and no move
    bool m_inDeletedText = false;
    bool m_deletedText = false; ///< the deletion that is left out has text
    bool m_inDeletedCell = false;
    bool m_deletedCellSaid = false; ///< something of it was left out, which is one deletion
    bool m_inDeletedRow = false; ///< which is one deletion, whatever is in it
    int m_preservedFrom = 0; ///< how many elements deep space has been kept since; 0: it is not
    int m_depth = 0;
    bool m_inText = false;
    bool m_inCode = false; ///< within a field's code
    bool m_inFormula = false;
    bool m_preserved = false;
};

/// The notes of footnotes.xml or endnotes.xml as text, into the context, by `kind` and id.
[[nodiscard]] Result<> readDocxNotes(
    const QByteArray &xml, const QString &kind, DocxContext &context, const QString &file);

} // namespace Kodeks
