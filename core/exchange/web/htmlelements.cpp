// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlelements.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

bool isLeftOut(const QString &element)
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"title"_s, u"template"_s, u"noscript"_s, u"object"_s,
        u"iframe"_s, u"audio"_s, u"video"_s, u"canvas"_s, u"datalist"_s, u"rp"_s, u"noframes"_s, u"noembed"_s,
        u"meter"_s, u"progress"_s};
    return names.contains(element);
}

bool isLeftOutOfDrawings(const QString &element)
{
    static const QSet<QString> names{u"defs"_s, u"desc"_s, u"metadata"_s, u"annotation"_s, u"annotation-xml"_s};
    return names.contains(element);
}

bool isDrawing(const QString &element)
{
    return element == u"svg" || element == u"math";
}

bool standsApart(const QString &element)
{
    static const QSet<QString> names{u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"blockquote"_s,
        u"pre"_s, u"table"_s, u"dl"_s, u"figure"_s, u"hr"_s, u"fieldset"_s, u"listing"_s, u"xmp"_s, u"hgroup"_s};
    return names.contains(element);
}

bool isBlock(const QString &element)
{
    static const QSet<QString> names{u"div"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"main"_s,
        u"nav"_s, u"aside"_s, u"address"_s, u"dt"_s, u"dd"_s, u"li"_s, u"caption"_s, u"figcaption"_s, u"center"_s,
        u"form"_s, u"details"_s, u"summary"_s, u"body"_s, u"legend"_s, u"dialog"_s, u"search"_s, u"text"_s};
    return names.contains(element);
}

} // namespace Kodeks
