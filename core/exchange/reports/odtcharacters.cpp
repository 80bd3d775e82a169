// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/odtcharacters.h"

#include "core/exchange/text/xmltext.h"

#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

void writeOdtCharacters(QXmlStreamWriter &xml, const QString &words)
{
    const QString whole = xmlText(words);
    qsizetype from = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar unit = whole.at(at);
        const bool collapsed = unit == u' '
            && (at == 0 || whole.at(at - 1) == u' ' || whole.at(at - 1) == u'\n' || at + 1 == whole.size());
        if (!collapsed && unit != u'\n' && unit != u'\t')
            continue;
        xml.writeCharacters(whole.sliced(from, at - from));
        xml.writeEmptyElement(unit == u'\n' ? u"text:line-break"_s : unit == u'\t' ? u"text:tab"_s : u"text:s"_s);
        from = at + 1;
    }
    xml.writeCharacters(whole.sliced(from));
}

} // namespace Kodeks
