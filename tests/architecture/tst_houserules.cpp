// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/houserules.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const auto licence
    = u"// SPDX-FileCopyrightText: 2026 The Kodeks developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

qsizetype quantile(QList<qsizetype> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsTheRules();
    void aPlantedFileIsJudged_data();
    void aPlantedFileIsJudged();
    void noRoomIsCrowded();
    void commentsAndStringsAreNotCode();
    void theBudgetsAreShown();
    void findingsRunAsTheyAre();
};

void HouseRulesTest::everyFileKeepsTheRules()
{
    QList<SourceFile> files = sourceFiles(
        {u"core"_s, u"ui"_s, u"app"_s, u"resources"_s, u"tests"_s}, {u".h"_s, u".cpp"_s, u"CMakeLists.txt"_s});
    QVERIFY(files.size() > 20);
    files += sourceFiles({u"cmake"_s, u"packaging"_s}, {u".cmake"_s, u".sh"_s, u"inside"_s});
    QStringList sentences;
    for (const SourceFile &file : std::as_const(files))
        sentences += brokenRules(file);
    QVERIFY2(sentences.isEmpty(), qPrintable(sentences.join(u'\n')));
}

void HouseRulesTest::aPlantedFileIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("broken");
    const auto row = [](const char *name, const char *path, const QString &text, qsizetype broken) {
        QTest::newRow(name) << QString::fromUtf8(path) << text << broken;
    };
    row("a plain source", "core/model/x.cpp", licence + u"int x;\n"_s, 0);
    row("a plain header", "core/model/x.h", licence + u"\n#pragma once\n"_s, 0);
    row("a header without pragma", "core/model/x.h", licence + u"// #pragma once\n"_s, 1);
    row("a wide line", "core/model/x.cpp", licence + u"// "_s + QString(118, u'x') + u'\n', 1);
    row("a line as wide as may be", "core/model/x.cpp", licence + u"// "_s + QString(117, u'ø') + u'\n', 0);
    row("a wide raw string of a test", "tests/core/x.cpp", licence + u"f(R\"("_s + QString(118, u'x') + u")\");\n"_s,
        0);
    row("a wide raw string", "core/model/x.cpp", licence + u"f(R\"("_s + QString(118, u'x') + u")\");\n"_s, 1);
    row("as long as may be", "core/model/x.cpp", licence + QString(328, u'\n'), 0);
    row("too long", "core/model/x.cpp", licence + QString(329, u'\n'), 1);
    row("a long test", "tests/core/x.cpp", licence + QString(400, u'\n'), 0);
    row("no licence", "core/model/x.cpp", u"int x;\n"_s, 1);
    row("half a licence", "core/model/x.cpp", licence.section(u'\n', 0, 0) + u"\nint x;\n"_s, 1);
    row("a script's licence", "packaging/x.sh", u"#!/bin/sh\n"_s + QString(licence).replace(u"//"_s, u"#"_s), 0);
    row("a drawer", "ui/utils/x.cpp", licence, 1);
    row("upper case", "ui/panels/Panel.cpp", licence, 1);
    row("events by hand", "ui/shell/x.cpp", licence + u"QCoreApplication::processEvents();\n"_s, 1);
    row("a nested loop", "core/project/x.cpp", licence + u"QEventLoop loop;\n"_s, 1);
    row("a nested loop in a test", "tests/ui/x.cpp", licence + u"QEventLoop loop;\n"_s, 0);
    row("a nested loop spoken of", "core/project/x.cpp", licence + u"// no QEventLoop here\n"_s, 0);
    row("a singleton", "core/project/x.cpp", licence + u"static Project &instance();\n"_s, 1);
    row("helpers", "ui/shell/x.h", licence + u"#pragma once\nstruct Helpers { int a; };\n"_s, 1);
    row("text read back", "ui/letter/x.cpp", licence + u"edit->toPlainText();\n"_s, 1);
    row("a memo read back", "ui/panels/x.cpp", licence + u"edit->toPlainText();\n"_s, 0);
    row("SQL in a widget", "ui/panels/x.cpp", licence + u"q(\"SELECT name FROM letter\");\n"_s, 1);
    row("SQL in pieces", "ui/panels/x.cpp", licence + u"q(\"SELECT name\"\n  \" FROM letter\");\n"_s, 1);
    row("SQL in a raw string", "ui/panels/x.cpp", licence + u"q(R\"(DELETE FROM letter)\");\n"_s, 1);
    row("SQL in an edit", "core/project/edits/x.cpp", licence + u"q(\"PRAGMA defer_foreign_keys = ON\");\n"_s, 1);
    row("SQL in a command", "app/commands/x.cpp", licence + u"q(\"DELETE FROM letter\");\n"_s, 1);
    row("SQL in a store", "core/storage/x.cpp", licence + u"q(\"DELETE FROM letter\");\n"_s, 0);
    row("a context named", "ui/panels/x.cpp", licence + u"QCoreApplication::translate(\n    \"X\", \"a\");\n"_s, 1);
    row("a context named by the program", "app/x.cpp", licence + u"qApp->translate(\"X\", \"a\");\n"_s, 1);
    row("a sentence that is given its context", "core/base/sentence.cpp",
        licence + u"QCoreApplication::translate(m_context, m_english);\n"_s, 0);
    row("words of a menu", "ui/panels/x.cpp", licence + u"tr(\"Select a task from the codebook\");\n"_s, 0);
}

void HouseRulesTest::aPlantedFileIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(qsizetype, broken);
    const QStringList sentences = brokenRules({path, text});
    QVERIFY2(sentences.size() == broken, qPrintable(sentences.join(u'\n')));
}

void HouseRulesTest::noRoomIsCrowded()
{
    constexpr int most = 45; // files; 40 is the aim
    QMap<QString, int> rooms;
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s}))
        ++rooms[file.path.section(u'/', 0, -2)];
    for (auto [room, files] : rooms.asKeyValueRange())
        QVERIFY2(files <= most, qPrintable(u"%1 holds %2 files; open inner rooms in it"_s.arg(room).arg(files)));
}

void HouseRulesTest::commentsAndStringsAreNotCode()
{
    const SourceFile file{u"x.cpp"_s, u"a /* b\nc */ \"d \\\" // e\" f // g\n'\"' h R\"x(i\n)\" j)x\" k\n"_s};
    QCOMPARE(file.code().simplified(), u"a \"\" f \"\" h \"\" k"_s);
    QCOMPARE(file.code().count(u'\n'), file.text.count(u'\n'));
    QCOMPARE(file.literals(), (QStringList{u"d \\\" // e"_s, u"i\n)\" j"_s}));
}

void HouseRulesTest::theBudgetsAreShown()
{
    QList<qsizetype> headers;
    QList<qsizetype> sources;
    QList<qsizetype> functions;
    qsizetype core = 0;
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s})) {
        (file.isHeader() ? headers : sources).append(file.lines());
        functions += file.functionLengths();
        core += file.path.startsWith(u"core/") ? file.lines() : 0;
    }
    qsizetype tests = 0;
    for (const SourceFile &file : sourceFiles({u"tests"_s}, {u".h"_s, u".cpp"_s}))
        tests += file.lines();
    qInfo("header median %lld (aim 50); .cpp median %lld (120), 95 %% within %lld (330); functions 95 %% within %lld "
          "(30); "
          "%lld lines of tests for %lld of core",
        qint64(quantile(headers, 0.5)), qint64(quantile(sources, 0.5)), qint64(quantile(sources, 0.95)),
        qint64(quantile(functions, 0.95)), qint64(tests), qint64(core));
    QVERIFY(!headers.isEmpty() && !sources.isEmpty() && !functions.isEmpty());
}

/// Each is run before it is added, and tells of programs, not of places.
void HouseRulesTest::findingsRunAsTheyAre()
{
    const QList<SourceFile> findings = sourceFiles({u"findings"_s}, {u".sh"_s});
    QVERIFY(findings.size() > 10);
    for (const SourceFile &finding : findings) {
        const QFileInfo file(QDir(QStringLiteral(KODEKS_SOURCE_DIR)).filePath(finding.path));
        QVERIFY2(file.isExecutable(), qPrintable(finding.path));
        QVERIFY2(!finding.text.contains(u"://"_s), qPrintable(finding.path));
    }
}

KODEKS_TEST(HouseRulesTest)
#include "tst_houserules.moc"
