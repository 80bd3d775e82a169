// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_export [FOLDER]: the projects stay in FOLDER, where the sqlite3 shell can be given the same work:
//   sqlite3 large-50000.kodeks '.mode csv' '.headers on' '.once shell.csv' 'SELECT * FROM coded_passage ORDER BY …'

#include "core/project/passagefiles.h"
#include "tests/support/largeproject.h"
#include "tests/support/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <ctime>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void exportAs(const QString &project, PassageExport::Format format, const QString &out, int times)
{
    PassageExport options;
    options.format = format;
    Measured measured;
    const std::clock_t before = std::clock();
    for (int i = 0; i < times; ++i)
        measured.add([&] { (void)exportPassages(project, out, options).value(); });
    measured.print(qPrintable(QFileInfo(project).completeBaseName() + u" to "_s + QFileInfo(out).fileName()));
    std::printf("%60s cpu    %8.2f ms each\n", "", static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC / times);
}

void measure(const QDir &folder, int passages, int times)
{
    const QString project = folder.filePath(u"large-%1.kodeks"_s.arg(passages));
    if (!QFileInfo::exists(project))
        makeLargeProject(project, 1000, 5000, passages);
    exportAs(project, PassageExport::Format::Csv, folder.filePath(u"out.csv"_s), times);
    exportAs(project, PassageExport::Format::Xlsx, folder.filePath(u"out.xlsx"_s), 1);
    exportAs(project, PassageExport::Format::Folder, folder.filePath(u"out"_s), 1);
    exportAs(project, PassageExport::Format::Html, folder.filePath(u"out.html"_s), 1);
    exportAs(project, PassageExport::Format::Odt, folder.filePath(u"out.odt"_s), 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path());
    measure(folder, 50'000, 3);
    measure(folder, 500'000, 1);
    return 0;
}
