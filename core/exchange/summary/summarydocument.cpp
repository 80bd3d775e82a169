// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summarydocument.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QString fieldStart = u"vurdering-"_s; // in every language, so that each finds the others' texts

} // namespace

QString SummaryText::plain() const
{
    QString words;
    for (const Piece &piece : pieces)
        words += piece.words;
    return words;
}

bool SummaryTable::isShort() const
{
    constexpr qsizetype mostRows = 14;
    constexpr qsizetype mostSigns = 2'500;
    qsizetype signs = 0;
    for (const QList<SummaryText> &row : rows) {
        for (const SummaryText &cell : row)
            signs += cell.plain().size();
    }
    return rows.size() <= mostRows && signs <= mostSigns;
}

QString fieldPlace(const QString &key)
{
    return fieldStart + key;
}

QString fieldKey(const QString &place)
{
    return place.startsWith(fieldStart) ? place.sliced(fieldStart.size()) : QString();
}

QString figurePlace(int figure)
{
    return u"tall-%1"_s.arg(figure);
}

QString figureMark(int figure)
{
    return u"\u00A0[%1]"_s.arg(figure);
}

QString contentsTitle(const SummaryBlock &heading)
{
    constexpr qsizetype longest = 90;
    const QString title = heading.text.plain();
    if (title.size() <= longest)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', longest - 2); // no word is cut
    return title.first(space > longest / 2 ? space : longest - 1).trimmed() + u'…';
}

QString headingPlace(qsizetype block)
{
    return u"del-%1"_s.arg(block);
}

QString languageTag(const QString &language)
{
    return language == u"en" ? u"en-GB"_s : language + u"-NO"_s;
}

} // namespace Kodeks
