// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const QString &wanted)
{
    const QString language = wanted.isEmpty() ? QLocale::system().uiLanguages().value(0) : wanted;
    const QString code = language.section(u'-', 0, 0);
    return code == u"no" ? u"nb"_s : code == u"nb" || code == u"nn" ? code : u"en"_s;
}

QLocale localeOf(const QString &code)
{
    if (code.isEmpty())
        return QLocale::system();
    const QString language = spoken(code);
    if (language == u"nn")
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    return language == u"nb" ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeOf(code));
    const QString language = spoken(code);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u"kodeks_"_s + language, u":/kodeks/translations"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace Kodeks
