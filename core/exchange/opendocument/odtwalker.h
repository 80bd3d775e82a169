// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/documents/odtlists.h"
#include "core/exchange/documents/textflow.h"

#include <QSet>

namespace Kodeks {

/// Walks through content.xml or styles.xml of an ODT file and puts what a reader of the letter sees inside elements
/// called one of `rooms` into a TextFlow; what tracked changes deleted and comments are out.
class OdtWalker : public XmlListener
{
public:
    OdtWalker(TextFlow &flow, OdtLists &lists, QSet<QString> rooms);

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override;
    [[nodiscard]] bool wantsMore() const override;

private:
    [[nodiscard]] bool isLeftOut(QStringView element) const;
    void beginPiece(QStringView element, const QXmlStreamAttributes &attributes);
    void beginParagraph(bool heading, const QXmlStreamAttributes &attributes);

    TextFlow &m_flow;
    OdtLists &m_lists;
    QSet<QString> m_rooms;
    QStringList m_open; ///< names of the elements around
    int m_inRoom = 0; ///< how many of the rooms are open
    int m_skipped = 0; ///< elements open within what is left out
    int m_paragraphs = 0;
};

} // namespace Kodeks
