// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/nameform.h"

#include "core/structure/datetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestTitleName = 160;

QRegularExpression nameExpression(const QString &pattern, bool ignoresCase = false)
{
    return QRegularExpression(pattern,
        QRegularExpression::UseUnicodePropertiesOption
            | (ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

} // namespace

bool namesPublicBody(QStringView line)
{
    static const QRegularExpression form = nameExpression(
        u"\\b(?:byrådsavdeling(?:en)?|\\p{L}*departement(?:et)?|\\p{L}*ministeri(?:et|um)|\\p{L}*direktorat(?:et)?|"
        u"statsforvalter(?:en)?|fylkesmann(?:en)?|regeringskansliet|ministry|directorate|"
        u"department\\s+(?:of|for))\\b"_s,
        true);
    return line.size() <= longestTitleName && form.matchView(line).hasMatch();
}

bool namesOrganisation(QStringView name)
{
    static const QRegularExpression form = nameExpression(
        u"^\\p{Lu}[^,]*?(?:(?:kommune|[Ff]ylkeskommune|etaten?|[Ff]orbund(?:et)?|[Ff]orening(?:en|a)?|[Ff]oreining(?:a)"
        u"?|[Ss]tiftelsen?|[Dd]epartement(?:et)?|[Dd]irektorat(?:et)?"
        "|[Kk]ommun(?:en)?|[Mm]inisteri(?:et|um)|[Mm]yndighet(?:en)?|[Ss]tyrelse|[Tt]ilsyn(?:et)?|[Ii]drettslag(?:et)?|"
        "[Uu]ngdomsråd(?:et)?|[Ee]ldreråd(?:et)?|\\s[Vv]el|[Vv]elforening(?:en)?|\\s[Rr]egion"
        "|[Uu]niversitet(?:et)?|[Hh]øg?skolen?|[Ss]ykehus(?:et)?|[Oo]rganisasjon(?:en)?|[Uu]tvalg(?:et)?|"
        "[Aa]ssociation|[Cc]ouncil|[Uu]nion|[Ss]ociety|[Ff]ederation|[Tt]rust|[Ff]oundation|"
        "[Ff]örbund(?:et)?|[Ff]örening(?:en)?|verket|[Ss]tyrelsen|[Rr]egionen|"
        u"kaupunki|kunta|yliopisto|liitto|yhdistys|virasto|sveitarfélag|félag|samtök|háskóli)|"
        u"\\s(?:AS|ASA|SA|KF|HF|IKS|"
        u"Ltd\\.?))$|^Bydel\\s\\p{Lu}.*$"_s);
    return name.size() <= longestTitleName && form.matchView(name).hasMatch();
}

bool isNameOfPerson(QStringView line)
{
    static const QRegularExpression form = nameExpression(u"^\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){1,4}$"_s);
    return line.size() <= longestTitleName && form.matchView(line).hasMatch();
}

bool isCommonName(QStringView name)
{
    static const QRegularExpression form = nameExpression(
        u"^(?:the\\s+)?(?:(?:fylkes)?kommunen|kommuna|departementet|ministeriet|direktoratet|etaten|foreningen|"
        u"föreningen|forbundet|förbundet|organisasjonen|organisationen|styret|styrelsen|utvalget|udvalget|rådet|"
        u"rådmannen|bydelen|bydelene|rapporten|høringsnotatet|lovforslaget|utredningen|regjeringen|"
        u"regeringen|selskapet|myndigheten|universitetet|government|committee|council|report|ministry|department|"
        u"bill|paper|proposal)$"_s,
        true);
    return form.matchView(name).hasMatch();
}

QStringView nameInTitle(QStringView title)
{
    static const QRegularExpression form = nameExpression(
        u"^(?i:hørings?|høyrings?)?(?i:svar|uttalelse|uttale|fråsegn|innspill|innspel|merknader|merknadar|remissvar|"
        u"(?:remiss)?yttrande|udtalelse|synspunkter|synspunkt|synpunkter|bemærkninger|kommentarer|"
        u"submission|response|evidence|comments)\\s+"
        u"(?i:fra|frå|från|from|by)\\s+(?i:the\\s+)?"
        u"(\\p{Lu}[^:;|\\t\\n]*?)(?:\\s+(?i:til|till|to|om|on|på|over|över|vedr\\S*|ang\\S*|i\\s+forbindelse|regarding|"
        u"concerning|ad)\\s.*|\\s+[–—-]\\s.*|\\s*[:;|,\\t\\n].*|\\.)?$"_s);
    if (title.size() > 2 * longestTitleName)
        return {};
    const QRegularExpressionMatch match = form.matchView(title);
    const QStringView name = match.hasMatch() ? match.capturedView(1).trimmed() : QStringView();
    return name.size() > longestTitleName || isCommonName(name) ? QStringView() : name;
}

QStringView recipientInTitle(QStringView title)
{
    static const QRegularExpression form
        = nameExpression(u"^(?:[Ww]ritten\\s+)?(?:[Ss]ubmission|SUBMISSION|[Rr]esponse|"
                         u"[Ee]vidence)\\s+[Tt]o\\s+(?:[Tt]he\\s+)?(\\p{Lu}[^:,;]{2,80})$"_s);
    const QRegularExpressionMatch match = form.matchView(title);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression body
        = nameExpression(u"\\b(?:department|ministry|committee|commission|office|council|agency|authority|inspectorate|"
                         u"directorate)\\b"_s,
            true);
    static const QRegularExpression matter
        = nameExpression(u"\\b(?:consultation|review|inquiry|paper|bill|act|draft|proposal|on|regarding)\\b"_s, true);
    const QStringView name = match.capturedView(1);
    return body.matchView(name).hasMatch() && !matter.matchView(name).hasMatch() ? name : QStringView();
}

namespace {

constexpr qsizetype longestOnTop = 80;
constexpr qsizetype mostWordsOnTop = 8;

/// Can be a name, and is no title of a letter.
bool mayBeName(QStringView line)
{
    static const QRegularExpression otherwise(
        u"[\\d.:;,!?()@]|^(?:(?:høring|høyring|svar|uttale|innsp|remiss|yttrand|merknad|vedr|angå)\\p{L}*|til|till|to|"
        u"from|ang|response|submission|comments)\\b"_s,
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

bool isHeadOfPaper(QStringView line, QStringView below)
{
    return mayBeName(line) && namesOrganisationByAWord(line) && !namesPublicBody(line) && isDateOrPostalPlace(below);
}

bool saysMore(QStringView line, QStringView name)
{
    if (name.isEmpty() || line.size() <= name.size() + 1 || !line.startsWith(name) || line.at(name.size()) != u' ')
        return false;
    static const QRegularExpression more = nameExpression(u"^(?:(?:i|for|av|in|of)\\s)?\\p{Lu}"_s);
    return mayBeName(line) && more.matchView(line.sliced(name.size() + 1)).hasMatch();
}

} // namespace Kodeks
