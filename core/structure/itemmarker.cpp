// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/itemmarker.h"

#include "core/structure/monthname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestMarker = 24;

bool isBulletSign(QChar sign)
{
    // The private-use ones are what word processors write for Symbol and Wingdings bullets.
    return u"•·‣▪▫◦●○■□►➢–—*-\u2043\u2219\uF0B7\uF0A7\uF0D8\uF0FC\uF02D"_s.contains(sign);
}

ItemMarker bullet(QStringView line)
{
    const bool lettered = line.first(1) == u"o"; // what a "hollow" bullet becomes
    if (!lettered && !isBulletSign(line.front()))
        return {};
    const QStringView rest = line.sliced(1);
    const bool needsSpace = lettered || u"*-–—·"_s.contains(line.front());
    if (needsSpace && !rest.isEmpty() && !rest.front().isSpace())
        return {};
    if (lettered && (rest.isEmpty() || !(rest.front() == u'\t' || rest.trimmed().front().isUpper())))
        return {};
    if (needsSpace && rest.isEmpty())
        return {};
    return {ItemMarker::Kind::Bullet, line.first(1)};
}

ItemMarker number(QStringView line)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,3}\\.)|(\\d{1,3}(?:\\.\\d{1,3}){1,5})(\\.?)|\\d{1,3}\\)|\\(\\d{1,3}\\)|\\p{Ll}\\)|\\(\\p{Ll}\\))"
        u"(?=\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.matchView(line.first(std::min(line.size(), longestMarker)));
    if (!match.hasMatch())
        return {};
    const QStringView rest = line.sliced(match.capturedLength()).trimmed();
    if (match.hasCaptured(1) && startsWithMonth(rest))
        return {};
    const bool many = match.hasCaptured(2) && match.capturedView(3).isEmpty();
    if (many && (rest.isEmpty() || !rest.front().isUpper()))
        return {};
    return {ItemMarker::Kind::Number, line.first(match.capturedLength())};
}

} // namespace

ItemMarker itemMarker(QStringView line)
{
    if (line.isEmpty())
        return {};
    const ItemMarker found = bullet(line);
    return found.isNull() ? number(line) : found;
}

} // namespace Kodeks
