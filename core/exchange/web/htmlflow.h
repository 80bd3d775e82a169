// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/documents/itemnumber.h"
#include "core/exchange/documents/textflow.h"

#include <QHash>

namespace Kodeks {

using HtmlAttributes = QHash<QString, QString>;

/// Puts a web page's text into a TextFlow as its elements begin and end.
class HtmlFlow
{
public:
    /// False if the element and all in it are left out; end() is then not to be called for it.
    [[nodiscard]] bool begin(const QString &element, const HtmlAttributes &attributes);
    void end(const QString &element);
    void text(QStringView text);

    [[nodiscard]] qsizetype characters() const { return m_flow.characters(); }
    [[nodiscard]] QString finished() { return m_flow.finished(); }

private:
    struct List
    {
        Numbering numbering = Numbering::Bullet;
        int next = 1;
    };

    void beginBlock(bool apart);
    void beginItem(const HtmlAttributes &attributes);
    [[nodiscard]] QString collapsed(QStringView text) const;

    TextFlow m_flow;
    QList<List> m_lists;
    int m_preformatted = 0;
    bool m_freshItem = false; ///< nothing stands behind its marker yet
};

} // namespace Kodeks
