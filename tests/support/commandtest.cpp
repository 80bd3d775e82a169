// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

Ran ranIn(const QString &folder, const QProcessEnvironment &environment, const QStringList &words)
{
    QProcess process;
    process.setProgram(QStringLiteral(KODEKS_PROGRAM));
    process.setArguments(words);
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), "did not end"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QProcessEnvironment CommandTest::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_SESSION_TYPE"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Ran CommandTest::run(const QStringList &words, const QString &folder) const
{
    return ranIn(folder.isEmpty() ? m_folder.path() : folder, environment(), words);
}

Ran CommandTest::runWith(const QMap<QString, QString> &variables, const QStringList &words) const
{
    QProcessEnvironment changed = environment();
    for (const auto &[name, value] : variables.asKeyValueRange())
        changed.insert(name, value);
    return ranIn(m_folder.path(), changed, words);
}

Ran CommandTest::runLine(const QString &words) const
{
    return run(words.split(u' ', Qt::SkipEmptyParts));
}

void CommandTest::must(const QString &words) const
{
    const Ran ran = runLine(words);
    QVERIFY2(ran.exit == 0, ran.err.constData());
}

void CommandTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile made(file(name));
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(bytes), bytes.size());
}

} // namespace Kodeks
