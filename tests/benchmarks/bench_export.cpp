// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_export [FOLDER]: the projects stay in FOLDER. The sqlite3 shell, where there is one, is given the same work:
// the view coded_passage with each quote cut out of its letter by substr().

#include "core/project/files/passagefiles.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

double childrenSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void exportAs(const QString &project, PassageExport::Form format, const QString &out, int times)
{
    PassageExport options;
    options.form = format;
    Measured measured;
    for (int i = 0; i < times; ++i)
        measured.add([&] { (void)exportPassages(project, out, options).value(); });
    measured.print(qPrintable(QFileInfo(project).completeBaseName() + u" to "_s + QFileInfo(out).fileName()));
}

/// The view's SQL, with the quote taken from the letter's text.
QString joinedRows()
{
    const QString schema = QString::fromUtf8(sourceBytes(u"core/storage/schema/0001_first.sql"_s));
    const QString view = schema.section(u"CREATE VIEW coded_passage AS"_s, 1).section(u";\n"_s, 0, 0);
    return view.isEmpty() ? view
                          : QString(view).replace(u"passage.quote AS text"_s,
                                u"substr(content.text, passage.start + 1, passage.end - passage.start) AS text"_s)
            + u';';
}

void exportByShell(const QString &project, const QString &out, int times)
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty()) {
        std::printf("%-60s is not on this machine\n", "the sqlite3 shell");
        return;
    }
    Measured measured;
    const double before = childrenSeconds();
    for (int i = 0; i < times; ++i)
        measured.add([&] {
            QProcess::execute(shell, {project, u".mode csv"_s, u".headers on"_s, u".once "_s + out, joinedRows()});
        });
    measured.print(qPrintable(QFileInfo(project).completeBaseName() + u" by the sqlite3 shell"_s));
    std::printf("%60s cpu    %8.2f ms each\n", "", (childrenSeconds() - before) * 1000 / times);
}

void measure(const QDir &folder, int passages, int times)
{
    const QString project = folder.filePath(u"large-%1.kodeks"_s.arg(passages));
    if (!QFileInfo::exists(project))
        makeLargeProject(project, 1000, 5000, passages);
    for (int round = 0; round < 3; ++round) { // in turn, since other programs disturb both
        exportAs(project, PassageExport::Form::PerPassage, folder.filePath(u"out.csv"_s), times);
        exportByShell(project, folder.filePath(u"shell.csv"_s), times);
    }
    exportAs(project, PassageExport::Form::Workbook, folder.filePath(u"out.xlsx"_s), 1);
    exportAs(project, PassageExport::Form::Folder, folder.filePath(u"out"_s), 1);
    exportAs(project, PassageExport::Form::Page, folder.filePath(u"out.html"_s), 1);
    exportAs(project, PassageExport::Form::Document, folder.filePath(u"out.odt"_s), 1);
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
