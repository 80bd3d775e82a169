// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/entryname.h"

#include <QStringList>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

bool isSystemsOwn(const QString &name)
{
    static const QStringList own{u"__macosx"_s, u"thumbs.db"_s, u"desktop.ini"_s};
    return std::ranges::any_of(name.split(u'/'), [](const QString &part) {
        return (part.startsWith(u'.') && part != u"."_s && part != u".."_s) || own.contains(part.toLower());
    });
}

QString plainEntryName(const QString &name)
{
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    return parts.join(u'/');
}

bool isOddEntryName(const QString &name)
{
    static const auto isControl = [](QChar sign) { return sign.unicode() < 0x20 || sign.unicode() == 0x7F; };
    return plainEntryName(name).isEmpty() || name.startsWith(u'/') || name.split(u'/').contains(u".."_s)
        || name.mid(1, 1) == u":" || std::ranges::any_of(name, isControl);
}

} // namespace Kodeks
