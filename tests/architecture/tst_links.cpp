// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

// What any C++ program has, and what measures one.
const QStringList everywhere{u"libstdc++"_s, u"libm"_s, u"libgcc_s"_s, u"libc"_s, u"libasan"_s, u"libubsan"_s};

/// "libQt6Core" of "libQt6Core.so.6".
QString bareName(const QString &library)
{
    return library.section(u".so"_s, 0, 0);
}

QStringList linesOf(const QString &program, const QStringList &words, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput()).split(u'\n');
}

QString programOf(const QString &name)
{
    return QStringLiteral(KODEKS_PROGRAMS "/") + name;
}

/// What the program itself names.
QStringList linked(const QString &name)
{
    QStringList found;
    for (const QString &line : linesOf(u"readelf"_s, {u"-dW"_s, programOf(name)})) {
        if (line.contains(u"(NEEDED)"_s))
            found.append(bareName(line.section(u'[', 1).section(u']', 0, 0)));
    }
    return found;
}

/// That and what those libraries need, as it is loaded at each start.
QStringList loaded(const QString &name)
{
    QStringList found;
    for (const QString &line : linesOf(programOf(name), {}, {{u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s}}))
        found.append(bareName(line.trimmed().section(u' ', 0, 0).section(u'/', -1)));
    return found;
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void aProgramLinksWhatItUses_data();
    void aProgramLinksWhatItUses();
    void theWindowLoadsNoLibraryOfTheNetwork_data();
    void theWindowLoadsNoLibraryOfTheNetwork();
    void aCommandLoadsNothingThatShowsOrReadsPages_data();
    void aCommandLoadsNothingThatShowsOrReadsPages();
};

void LinksTest::aProgramLinksWhatItUses_data()
{
    QTest::addColumn<QStringList>("libraries");
    const QStringList core{u"libQt6Core"_s, u"libQt6Concurrent"_s, u"libsqlcipher"_s, u"libcrypto"_s, u"libicuuc"_s,
        u"libicui18n"_s, u"libgsl"_s, u"libKF6Archive"_s, u"libKPim6Mime"_s, u"libxml2"_s, u"libz"_s, u"libcmark"_s,
        u"libminizip"_s, u"libstemmer"_s};
    QTest::newRow("kodeks") << core;
    QTest::newRow("kodeks-window") << core
            + QStringList{u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6Svg"_s, u"libQt6PrintSupport"_s};
}

void LinksTest::aProgramLinksWhatItUses()
{
    QFETCH(QStringList, libraries);
    QStringList found = linked(QString::fromLatin1(QTest::currentDataTag()));
    found.removeIf([](const QString &library) { return everywhere.contains(library); });
    found.sort();
    libraries.sort();
    QCOMPARE(found, libraries);
}

/// They take longer to load than a window of Qt; what needs them is loaded when a letter is shown.
void LinksTest::theWindowLoadsNoLibraryOfTheNetwork_data()
{
    QTest::addColumn<QString>("library");
    for (const char *library :
        {"libKF6SyntaxHighlighting", "libQt6Network", "libproxy", "libcurl-gnutls", "libgsf-1", "libxlsxwriter"})
        QTest::newRow(library) << QString::fromLatin1(library);
}

void LinksTest::theWindowLoadsNoLibraryOfTheNetwork()
{
    QFETCH(QString, library);
    const QStringList found = loaded(u"kodeks-window"_s);
    QVERIFY2(found.contains(u"libQt6Widgets"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(library), qPrintable(found.join(u' ')));
}

void LinksTest::aCommandLoadsNothingThatShowsOrReadsPages_data()
{
    QTest::addColumn<QString>("library");
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6Network", "libQt6DBus",
             "libKF6SyntaxHighlighting", "libX11", "libEGL", "libfontconfig", "libpoppler-cpp", "libpoppler", "libqpdf",
             "libhunspell-1.7", "libtesseract", "libgsf-1", "libxlsxwriter"})
        QTest::newRow(library) << QString::fromLatin1(library);
}

void LinksTest::aCommandLoadsNothingThatShowsOrReadsPages()
{
    QFETCH(QString, library);
    const QStringList found = loaded(u"kodeks"_s);
    QVERIFY2(found.contains(u"libQt6Core"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(library), qPrintable(found.join(u' ')));
}

KODEKS_TEST(LinksTest)
#include "tst_links.moc"
