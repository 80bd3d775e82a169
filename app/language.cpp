// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const QString &wanted)
{
    const QString language = wanted.isEmpty() ? QLocale::system().uiLanguages().value(0) : wanted;
    const QString code = language.section(u'-', 0, 0);
    if (code == u"no")
        return u"nb"_s;
    return QFile::exists(u":/kodeks/translations/kodeks_%1.qm"_s.arg(code)) ? code : u"en"_s;
}

QLocale localeOf(const QString &code)
{
    if (code.isEmpty())
        return QLocale::system();
    const QString language = spoken(code);
    if (language == u"nn")
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    if (language == u"nb")
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

} // namespace

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_counts);
    QCoreApplication::removeTranslator(&m_keys);
}

QString Language::Keys::translate(const char *context, const char *sourceText, const char *, int) const
{
    return qstrcmp(context, "QShortcut") == 0 && qstrcmp(sourceText, "Return") == 0 ? u"Enter"_s : QString();
}

void Language::use(const QString &code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_counts);
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::installTranslator(&m_keys);
    QLocale::setDefault(localeOf(code));
    const QString language = spoken(code);
    // What a language has not yet translated is English, with English plural forms.
    if (language != u"en" && m_counts.load(u"kodeks_en"_s, u":/kodeks/translations"_s))
        QCoreApplication::installTranslator(&m_counts);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u"kodeks_"_s + language, u":/kodeks/translations"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace Kodeks
