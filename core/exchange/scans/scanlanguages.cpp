// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanlanguages.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ScanLanguages
{
    Q_DECLARE_TR_FUNCTIONS(Scans)
};

} // namespace

QString recognitionFolder()
{
    QStringList places{u"/usr/share/tesseract-ocr/5/tessdata"_s, u"/usr/share/tesseract/tessdata"_s,
        u"/usr/share/tessdata"_s, u"/usr/local/share/tessdata"_s};
    if (const QString named = qEnvironmentVariable("TESSDATA_PREFIX"); !named.isEmpty())
        places.prepend(named);
    const auto found = std::ranges::find_if(places, [](const QString &place) { return QDir(place).exists(); });
    return found == places.end() ? QString() : *found;
}

QStringList recognitionLanguages(const QString &folder)
{
    QStringList languages;
    if (folder.isEmpty())
        return languages;
    for (const QString &file : QDir(folder).entryList({u"*.traineddata"_s}, QDir::Files, QDir::Name)) {
        if (const QString language = file.section(u'.', 0, 0); language != u"osd" && language != u"equ")
            languages.append(language);
    }
    return languages;
}

QString usualLanguages(const QStringList &installed)
{
    for (const QString &language : {u"nor"_s, u"dan"_s, u"swe"_s, u"eng"_s}) {
        if (installed.contains(language))
            return language;
    }
    return {};
}

QString languageName(const QString &language)
{
    static const QHash<QString, const char *> names{{u"nor"_s, QT_TRANSLATE_NOOP("Scans", "Norwegian")},
        {u"dan"_s, QT_TRANSLATE_NOOP("Scans", "Danish")}, {u"swe"_s, QT_TRANSLATE_NOOP("Scans", "Swedish")},
        {u"eng"_s, QT_TRANSLATE_NOOP("Scans", "English")}, {u"deu"_s, QT_TRANSLATE_NOOP("Scans", "German")},
        {u"fra"_s, QT_TRANSLATE_NOOP("Scans", "French")}, {u"fin"_s, QT_TRANSLATE_NOOP("Scans", "Finnish")},
        {u"isl"_s, QT_TRANSLATE_NOOP("Scans", "Icelandic")}};
    const char *const name = names.value(language);
    return name ? ScanLanguages::tr(name) : language;
}

QString languagesFromWord(const QString &word)
{
    static const QHash<QString, QString> longer{{u"no"_s, u"nor"_s}, {u"nb"_s, u"nor"_s}, {u"nn"_s, u"nor"_s},
        {u"nob"_s, u"nor"_s}, {u"nno"_s, u"nor"_s}, {u"da"_s, u"dan"_s}, {u"sv"_s, u"swe"_s}, {u"en"_s, u"eng"_s},
        {u"de"_s, u"deu"_s}, {u"fr"_s, u"fra"_s}, {u"fi"_s, u"fin"_s}, {u"is"_s, u"isl"_s}};
    static const QRegularExpression between(u"[\\s,;+]+"_s);
    QStringList languages;
    for (const QString &each : word.split(between, Qt::SkipEmptyParts))
        languages.append(longer.value(each.toLower(), each));
    languages.removeDuplicates();
    return languages.join(u'+');
}

QStringList missingLanguages(const QString &languages, const QStringList &installed)
{
    QStringList missing = languages.split(u'+', Qt::SkipEmptyParts);
    missing.removeIf([&](const QString &language) { return installed.contains(language); });
    return missing;
}

QString missingLanguagesSentence(const QStringList &missing)
{
    if (missing.isEmpty())
        return {};
    QStringList names;
    QStringList packages;
    for (const QString &language : missing) {
        names.append(languageName(language));
        packages.append(u"tesseract-ocr-"_s + QString(language).replace(u'_', u'-'));
    }
    return ScanLanguages::tr("The data that texts in %1 are recognised by is not installed. Install the Debian package "
                             "%2 (or ask whoever keeps this machine), then try again.")
        .arg(names.join(u", "_s), packages.join(u", "_s));
}

} // namespace Kodeks
