// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first painted window, beside an empty window of Qt, in turns. Offscreen unless
// QT_QPA_PLATFORM says otherwise.

#include "core/project/jobs/sample.h"
#include "tests/benchmarks/start/startclock.h"
#include "tests/support/projects/largeproject.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Started
{
    QString name;
    QStringList command;
    QMap<QString, QList<double>> wall{};      ///< milliseconds, by what was reached
    QMap<QString, QList<double>> processor{};
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

void start(Started &one, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    timespec began{};
    clock_gettime(CLOCK_MONOTONIC, &began);
    process.start(one.command.constFirst(), one.command.sliced(1));
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(one.name));
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() != 3)
            continue;
        const QString what = QString::fromLatin1(words.constFirst());
        one.wall[what].append((words.at(1).toDouble() - StartClock::seconds(began)) * 1000);
        one.processor[what].append(words.at(2).toDouble() * 1000);
    }
}

void print(const Started &one, const Started &empty)
{
    for (const auto &[what, times] : one.wall.asKeyValueRange()) {
        const double wall = median(times);
        const double processor = median(one.processor.value(what));
        std::printf("%-24s %-8s wall %7.1f ms (%.2f of an empty window)   cpu %7.1f ms (%.2f)\n", qPrintable(one.name),
            qPrintable(what), wall, wall / median(empty.wall.value(u"painted"_s)), processor,
            processor / median(empty.processor.value(u"painted"_s)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.kodeks"_s);
    const QString large = folder.filePath(u"large.kodeks"_s);
    if (!makeSampleProject(sample, sourcePath(u"resources/sample"_s)))
        qFatal("the sample cannot be made");
    makeLargeProject(large, 300, 5000, 15000);
    const QString programs = QCoreApplication::applicationDirPath() + u'/';
    QList<Started> all{{u"an empty window"_s, {programs + u"emptywindow"_s}},
        {u"without a project"_s, {programs + u"kodekswindow"_s}},
        {u"the sample"_s, {programs + u"kodekswindow"_s, sample}},
        {u"300 letters"_s, {programs + u"kodekswindow"_s, large}}};
    for (int round = 0; round < 15; ++round) {
        for (Started &one : all)
            start(one, folder.path());
    }
    for (const Started &one : all)
        print(one, all.constFirst());
    return 0;
}
