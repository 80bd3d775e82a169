// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"

#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace {

QMap<QString, Kodeks::TestEntry::Run> &entries()
{
    static QMap<QString, Kodeks::TestEntry::Run> all;
    return all;
}

} // namespace

Kodeks::TestEntry::TestEntry(const char *source, Run run)
{
    entries().insert(QFileInfo(QString::fromUtf8(source)).baseName(), run);
}

/// With the locale, style and settings folders pinned, so that no test depends on the machine or its user.
int main(int argc, char **argv)
{
    const QString name = QFileInfo(QString::fromLocal8Bit(argv[0])).baseName();
    const auto run = entries().value(name);
    if (!run)
        qFatal("there is no test \"%s\" in this program; call it by one of these names: %s", qPrintable(name),
            qPrintable(entries().keys().join(u", "_s)));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("KODEKS_HIGHLIGHTING", KODEKS_HIGHLIGHTING);
    Kodeks::readPdfsHere(Kodeks::pdfReading);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QCoreApplication::setOrganizationName(u"KodeksTest"_s);
    QCoreApplication::setApplicationName(u"kodeks-test"_s);
    return run(argc, argv);
}
