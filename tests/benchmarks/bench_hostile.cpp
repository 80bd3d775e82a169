// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_hostile [--size MB] [WORD]: makes the files of tests/support/hostilefiles.h (those whose name has WORD in it),
// imports each in a process of its own and prints its processor time, time and peak memory, and what became of it.

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"
#include "core/project/files/passageimport.h"
#include "core/project/letters/importer.h"
#include "core/project/project.h"
#include "core/project/refi/qdpximport.h"
#include "tests/support/files/hostilefiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000; // ms

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Of this program alone; getrusage() would count what the one that started it held.
long long peakMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').value(0).toLongLong() / 1024;
}

QString outcome(const ImportReport &report)
{
    return report.refused.isEmpty() ? u"%1 imported"_s.arg(report.imported.size())
                                    : u"refused: "_s + report.refused.constFirst().reason;
}

Result<QString> importOne(Project &project, const QString &path)
{
    if (path.endsWith(u".csv")) {
        const auto imported = importPassageTable(project, path, u"A"_s);
        return imported ? Result<QString>(u"%1 passages"_s.arg(imported->passages)) : failed(imported);
    }
    if (path.endsWith(u".qdpx")) {
        const auto prepared = prepareQdpx(path);
        if (!prepared)
            return failed(prepared);
        const auto report = importQdpx(project, *prepared);
        return report ? Result<QString>(u"%1 passages, "_s.arg(report->newPassages) + outcome(report->letters))
                      : failed(report);
    }
    auto prepared = prepareImport({path}, ImportOptions{.project = project.path()});
    if (!prepared)
        return failed(prepared);
    const double understood = processorSeconds();
    const auto report = importLetters(project, std::move(*prepared));
    return report
        ? Result<QString>(outcome(*report) + u", put in by %1 s"_s.arg(processorSeconds() - understood, 0, 'f', 2))
        : failed(report);
}

int measureOne(const QString &path)
{
    const QTemporaryDir place;
    const auto project = Project::create(place.filePath(u"p.kodeks"_s), u"p"_s).value();
    if (path.endsWith(u".csv"))
        (void)importLetters(*project, prepareText(u"Bydelen mener ja."_s, u"a.txt"_s).value()).value();
    QElapsedTimer timer;
    timer.start();
    const auto done = importOne(*project, path);
    std::printf("%6.2f s cpu %6.2f s %5lld MiB  %-50s %s\n", processorSeconds(), double(timer.elapsed()) / 1000,
        peakMebibytes(), qPrintable(QFileInfo(path).fileName()),
        qPrintable(done ? *done : u"refused: "_s + done.error().message));
    return 0;
}

void measure(const HostileFile &file, qsizetype size)
{
    const QTemporaryDir place;
    const QString path = place.filePath(file.name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file.make(size)) < 0)
        qFatal("the file cannot be written");
    out.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--one"_s, path});
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        std::printf("FAILED: %s\n", qPrintable(file.name));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    readPdfsHere(pdfReading);
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.value(0) == u"--one")
        return measureOne(words.value(1));
    qsizetype megabytes = 20;
    if (words.value(0) == u"--size" && words.size() > 1) {
        megabytes = words.at(1).toLongLong();
        words.remove(0, 2);
    }
    for (const HostileFile &file : hostileLetters() + hostileTables()) {
        if (file.name.contains(words.value(0)))
            measure(file, megabytes * 1024 * 1024);
    }
    return 0;
}
