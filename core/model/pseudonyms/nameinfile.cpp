// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/pseudonyms/nameinfile.h"

#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In small letters; what papers and their files are called in the Nordic countries.
bool isOfPaper(const QString &word)
{
    static const QSet<QString> words{u"høringssvar"_s, u"høyringssvar"_s, u"høringsuttalelse"_s, u"høyringsuttale"_s,
        u"høyringsfråsegn"_s, u"høringsinnspill"_s, u"høringsbrev"_s, u"høring"_s, u"høyring"_s, u"uttalelse"_s,
        u"uttale"_s, u"fråsegn"_s, u"innspill"_s, u"innspel"_s, u"merknad"_s, u"merknader"_s, u"svar"_s, u"svarbrev"_s,
        u"brev"_s, u"notat"_s, u"vedtak"_s, u"vedlegg"_s, u"remissvar"_s, u"remissyttrande"_s, u"yttrande"_s,
        u"svarsskrivelse"_s, u"skrivelse"_s, u"høringssvaret"_s, u"høringsnotat"_s, u"bilag"_s, u"lausunto"_s,
        u"lausuntopyyntö"_s, u"umsögn"_s, u"letter"_s, u"response"_s, u"reply"_s, u"submission"_s, u"consultation"_s,
        u"attachment"_s, u"scan"_s, u"skann"_s, u"skannet"_s, u"dokument"_s, u"document"_s, u"fil"_s, u"file"_s,
        u"kopi"_s, u"copy"_s, u"endelig"_s, u"final"_s, u"versjon"_s, u"version"_s, u"utkast"_s, u"draft"_s,
        u"signert"_s, u"signed"_s, u"ny"_s, u"img"_s, u"fra"_s, u"frå"_s, u"från"_s, u"from"_s, u"til"_s, u"till"_s,
        u"to"_s, u"av"_s, u"om"_s, u"og"_s, u"och"_s, u"and"_s, u"on"_s, u"v"_s, u"nr"_s, u"pdf"_s, u"docx"_s};
    return words.contains(word);
}

} // namespace

QString nameInFile(const QString &file)
{
    static const QRegularExpression ending(u"\\.[\\p{L}\\d]{1,6}$"_s);
    static const QRegularExpression wide(u"[\\s_()\\[\\],;–—+]+"_s);
    static const QRegularExpression narrow(u"[\\s_()\\[\\],;–—+.-]+"_s);
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression capital(u"^\\p{Lu}\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString base
        = file.section(u'/', -1).section(u'\\', -1).remove(ending).normalized(QString::NormalizationForm_C);
    // "Sør-Odal kommune" keeps its hyphen, "Kari-Nordmann" has none of its own.
    QStringList words = base.split(base.contains(wide) ? wide : narrow, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.contains(digit) || word == u"-"; });
    while (!words.isEmpty() && isOfPaper(words.constFirst().toLower()))
        words.removeFirst();
    while (!words.isEmpty() && isOfPaper(words.constLast().toLower()))
        words.removeLast();
    const bool names = std::ranges::any_of(words, [](const QString &word) { return word.contains(capital); });
    return names ? words.join(u' ') : QString();
}

} // namespace Kodeks
