// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/heads/topline.h"

#include "core/structure/datetext.h"
#include "core/structure/nameform.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOnTop = 80;
constexpr qsizetype mostWordsOnTop = 8;

/// Can be a name, and is no title of a letter.
bool mayBeName(QStringView line)
{
    static const QRegularExpression otherwise(
        u"[\\d.:;,!?()@]|^(?:hørings?|høyrings?|svar|uttale|innspill|innspel|remiss|yttrand|merknad|til|till|to|from|"
        u"vedr|angå|ang|response|submission|comments)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() > 2 && line.size() <= longestOnTop && line.front().isUpper() && line.count(u' ') < mostWordsOnTop
        && !otherwise.matchView(line).hasMatch();
}

/// "Nordby Boligforening", and "Utdanningsforbundet Nordby", whose first word says it.
bool namesOrganisationByAWord(QStringView line)
{
    for (qsizetype end = line.indexOf(u' '); end > 0; end = line.indexOf(u' ', end + 1)) {
        if (namesOrganisation(line.first(end)))
            return true;
    }
    return namesOrganisation(line);
}

bool isDateOrPostalPlace(QStringView line)
{
    static const QRegularExpression postal(
        u"(?:^|,\\s*)(?:(?:N|DK|SE|S)-)?\\d{3}\\s?\\d{1,2}\\s+\\p{Lu}[\\p{L} .-]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return !dateOfLine(line).isNull() || postal.matchView(line).hasMatch();
}

} // namespace

QStringView letterheadOnTop(const QList<Block> &blocks)
{
    if (blocks.size() < 3 || blocks.at(1).blankBefore)
        return {};
    const QStringView line = blocks.constFirst().text;
    return mayBeName(line) && namesOrganisationByAWord(line) && !namesPublicBody(line)
            && isDateOrPostalPlace(blocks.at(1).text)
        ? line
        : QStringView();
}

QStringView longerOnTop(const QList<Block> &blocks, QStringView name)
{
    const QStringView line = blocks.isEmpty() ? QStringView() : blocks.constFirst().text;
    if (name.isEmpty() || line.size() <= name.size() + 1 || !line.startsWith(name) || line.at(name.size()) != u' ')
        return {};
    static const QRegularExpression more(
        u"^(?:(?:i|for|av|in|of)\\s)?\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return mayBeName(line) && more.matchView(line.sliced(name.size() + 1)).hasMatch() ? line : QStringView();
}

} // namespace Kodeks
