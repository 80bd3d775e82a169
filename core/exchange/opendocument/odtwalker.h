// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/flow/formulatext.h"
#include "core/exchange/flow/leftout.h"
#include "core/exchange/flow/textflow.h"
#include "core/exchange/opendocument/mathobject.h"
#include "core/exchange/opendocument/odtforms.h"
#include "core/exchange/opendocument/odtlists.h"
#include "core/exchange/opendocument/odtstyles.h"

#include <QSet>
#include <functional>

namespace Kodeks {

/// What the parts of one ODT file share, and what of it is not in its text.
struct OdtContext : LeftOut
{
    OdtStyles styles;
    OdtLists lists;
    OdtForms forms;
    bool objects = false;
    bool elsewhere = false; ///< a part of the text is in another file
    /// The formula that an object of the file is; nothing where it is none.
    std::function<std::optional<MathObject>(const QString &part)> formula;

    [[nodiscard]] QStringList remarks() const;
};

/// Walks through content.xml or styles.xml of an ODT file and puts what a reader of the letter sees inside elements
/// called one of `rooms` into a TextFlow: the answers of forms are in; what tracked changes deleted, what is hidden,
/// prompts and comments are out.
class OdtWalker : public XmlListener
{
public:
    OdtWalker(TextFlow &flow, OdtContext &context, QSet<QString> rooms);

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override;

private:
    /// A paragraph, or characters within one, and how they look.
    struct Look
    {
        QString element;
        bool hidden = false;
        bool raised = false;
        QString font;
    };
    /// A field of a form, between its marks.
    struct Mark
    {
        QString type;
        QStringList entries;
        int chosen = 0;
        bool ticked = false;
    };

    struct Cell
    {
        int covers = 0; ///< places it takes behind its own
        int times = 1; ///< how often it stands; 0: it is part of a cell to its left
    };

    [[nodiscard]] bool isPassed(QStringView element, const QXmlStreamAttributes &attributes);
    [[nodiscard]] bool isLeftOut(QStringView element, const QXmlStreamAttributes &attributes);
    [[nodiscard]] bool isHiddenPart(QStringView element, const QXmlStreamAttributes &attributes) const;
    [[nodiscard]] bool isObjectToPass(QStringView element, const QXmlStreamAttributes &attributes);
    void putFormula(const MathObject &formula);
    void beginFormulaPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void endFormulaPiece();
    void beginPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void beginTextPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void beginParagraph(QStringView element, const QXmlStreamAttributes &attributes);
    void beginRow(const QXmlStreamAttributes &attributes);
    void beginCell(QStringView element, const QXmlStreamAttributes &attributes);
    void endCell();
    void endRow();
    void beginLook(QStringView element, const QXmlStreamAttributes &attributes);
    void beginMark(QStringView element, const QXmlStreamAttributes &attributes);
    void endParagraph();
    void endMark();
    void endSection();
    void endPiece(QStringView element);
    void put(const QString &text);

    TextFlow &m_flow;
    OdtContext &m_context;
    QSet<QString> m_rooms;
    QStringList m_open; ///< names of the elements around
    QList<Look> m_looks; ///< of the paragraphs and spans around
    std::optional<Mark> m_mark;
    FormulaText m_formula; ///< the one around
    bool m_inFormula = false;
    int m_inRoom = 0; ///< how many of the rooms are open
    int m_inForms = 0; ///< elements open within the description of forms
    int m_skipped = 0; ///< elements open within what is left out
    int m_paragraphs = 0;
    QList<Cell> m_cells; ///< those around
    QList<int> m_rows; ///< those around: how often each stands
    int m_covered = 0; ///< places that a cell to the left reaches into and that are still to come
    bool m_deletedText = false; ///< the deletion that is being read has text
    qsizetype m_markerEnd = 0; ///< how much text there was when the paragraph's number stood
    qsizetype m_linkedFrom = -1; ///< the same when a section named another file
    bool m_numbered = false; ///< the paragraph has a number or a bullet
};

} // namespace Kodeks
