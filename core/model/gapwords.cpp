// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/gapwords.h"

#include <QCoreApplication>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct GapText
{
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

/// Beside format and control characters: fillers and signs that only vary what stands before them.
bool isUnseenSign(char32_t sign)
{
    return sign == 0x034F || sign == 0x115F || sign == 0x1160 || sign == 0x17B4 || sign == 0x17B5 || sign == 0x2800
        || sign == 0x3164 || sign == 0xFFA0 || (sign >= 0x180B && sign <= 0x180F) || (sign >= 0xFE00 && sign <= 0xFE0F);
}

bool isUnseen(char32_t sign)
{
    if (QChar::isSpace(sign))
        return false;
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Other_Format || category == QChar::Other_Control || isUnseenSign(sign);
}

/// What is not seen is given by its numbers: "U+200B".
QString spelled(const QString &word)
{
    if (!visibleText(word).isEmpty())
        return word;
    QStringList numbers;
    for (const uint sign : word.toUcs4())
        numbers.append(u"U+%1"_s.arg(sign, 4, 16, QLatin1Char('0')).toUpper());
    return numbers.join(u' ');
}

} // namespace

QString visibleText(const QString &text)
{
    QString seen;
    for (const uint sign : text.toUcs4()) {
        if (!isUnseen(sign))
            seen += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
    }
    return seen.normalized(QString::NormalizationForm_C).trimmed();
}

namespace {

/// What worksheets show for a value that is not there (Excel in the languages of the Nordic countries), and what pivot
/// tables and queries write for an empty cell.
bool isSheetGap(const QString &seen)
{
    static const QSet<QString> words{u"#i/t"_s, u"i/t"_s, u"#saknas!"_s, u"#saknas"_s, u"#puuttuu!"_s, u"#puuttuu"_s,
        u"#n/a!"_s, u"#null!"_s, u"#tom!"_s, u"(blank)"_s, u"(tom)"_s, u"(tomt)"_s, u"(empty)"_s, u"(null)"_s,
        u"(missing)"_s, u"(mangler)"_s};
    constexpr qsizetype longest = 10;
    return seen.size() <= longest && words.contains(seen.toLower());
}

} // namespace

bool looksLikeGap(const QString &cell)
{
    static const QSet<QString> words{u"na"_s, u"n/a"_s, u"n.a."_s, u"#n/a"_s, u"<na>"_s, u"nan"_s, u"none"_s, u"null"_s,
        u"nil"_s, u"-"_s, u"--"_s, u"\u2013"_s, u"\u2014"_s, u"\u2212"_s, u"."_s, u".."_s, u"?"_s};
    if (cell.isEmpty() || (cell.size() > 8 && cell.at(0).isLetterOrNumber()))
        return false;
    const QString seen = visibleText(cell);
    return seen.isEmpty() || (seen.size() <= 4 && words.contains(seen.toLower())) || isSheetGap(seen);
}

void GapWords::add(const QString &cell)
{
    ++m_counts[cell.trimmed().isEmpty() ? cell : cell.trimmed()];
}

QString GapWords::list() const
{
    QStringList words;
    for (auto word = m_counts.begin(); word != m_counts.end(); ++word)
        //: A word and how many cells have it.
        words.append(GapText::tr("“%1” (%2)").arg(spelled(word.key()), QString::number(word.value())));
    return words.join(u", "_s);
}

} // namespace Kodeks
