// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layering.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIncludesOnlyWhatItsRoomMaySee();
    void aPlantedIncludeIsJudged_data();
    void aPlantedIncludeIsJudged();
    void everyRoomARuleNamesHasARuleItself();
    void theArrowsMakeNoCircle();
    void theArrowsBetweenInnerRoomsMakeNoCircle();
};

void LayeringTest::everyFileIncludesOnlyWhatItsRoomMaySee()
{
    const QList<SourceFile> files = sourceFiles({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY(files.size() > 10);
    QStringList complaints;
    for (const SourceFile &file : files)
        complaints += forbiddenIncludes(file);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void LayeringTest::aPlantedIncludeIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *path, const char *include, bool permitted) {
        QTest::addRow("%s %s %s", path, permitted ? "sees" : "does not see", include)
            << QString::fromUtf8(path) << QString::fromUtf8(include) << permitted;
    };
    row("core/model/x.h", "<QString>", true);
    row("core/model/x.h", "<QtCore/QString>", true);
    row("core/model/x.h", "<vector>", true);
    row("core/model/x.h", "<sys/stat.h>", true);
    row("core/model/x.h", "\"core/base/result.h\"", true);
    row("core/model/x.h", "\"core/model/ids.h\"", true);
    row("core/model/x.h", "<unicode/brkiter.h>", true);
    row("core/model/x.cpp", "<QColor>", false);
    row("core/model/x.cpp", "<QtGui/QColor>", false);
    row("core/model/x.cpp", "<QtGui>", false);
    row("core/model/x.cpp", "<QTextDocument>", false);
    row("core/project/x.cpp", "<QWidget>", false);
    row("core/exchange/text/x.cpp", "<QApplication>", false);
    row("core/structure/x.cpp", "<KSyntaxHighlighting/Repository>", false);
    row("core/model/x.h", "<QtConcurrentRun>", false);
    row("core/model/x.h", "\"ids.h\"", false);
    row("core/model/x.h", "<boost/any.hpp>", false);
    row("core/model/x.h", "\"core/storage/x.h\"", false);
    row("core/model/x.h", "\"core/modelling/x.h\"", false);
    row("core/base/x.h", "\"core/model/ids.h\"", false);
    row("core/structure/x.h", "\"core/agreement/x.h\"", false);
    row("core/agreement/numbers/x.h", "\"core/structure/x.h\"", false);
    row("core/agreement/numbers/x.cpp", "\"core/exchange/csvreader.h\"", false);
    row("core/agreement/numbers/x.cpp", "<gsl/gsl_cdf.h>", true);
    row("core/structure/x.cpp", "<gsl/gsl_cdf.h>", false);
    row("core/exchange/text/x.h", "\"core/storage/x.h\"", false);
    row("core/storage/x.h", "\"core/exchange/x.h\"", false);
    row("core/storage/x.h", "\"core/project/x.h\"", false);
    row("core/storage/x.cpp", "<SQLiteCpp/Database.h>", true);
    row("core/storage/x.cpp", "<sqlite3.h>", true);
    row("core/project/x.cpp", "<SQLiteCpp/Database.h>", false);
    row("core/project/x.cpp", "<sqlite3.h>", false);
    row("core/project/x.cpp", "\"core/storage/x.h\"", true);
    row("core/project/x.cpp", "\"core/agreement/x.h\"", true);
    row("core/project/x.cpp", "\"ui/models/x.h\"", false);
    row("core/loose.h", "<QString>", false);
    row("core/utils/x.h", "<QString>", false);
    row("ui/models/words/x.h", "\"core/project/project.h\"", true);
    row("ui/models/words/x.h", "\"core/storage/x.h\"", false);
    row("ui/models/words/x.h", "<QWidget>", false);
    row("ui/models/lists/x.h", "\"ui/jobs/job.h\"", true);
    row("ui/models/lists/x.h", "<QtConcurrentRun>", false);
    row("ui/jobs/x.h", "<QtConcurrentRun>", true);
    row("ui/jobs/x.h", "\"core/project/project.h\"", false);
    row("ui/speaking/x.h", "<QAccessible>", true);
    row("ui/speaking/x.h", "\"ui/models/words/x.h\"", false);
    row("ui/letter/x.h", "\"ui/speaking/x.h\"", true);
    row("ui/models/words/x.h", "\"ui/letter/x.h\"", false);
    row("ui/letter/x.h", "\"ui/models/x.h\"", true);
    row("ui/letter/x.h", "<KSyntaxHighlighting/Repository>", true);
    row("ui/letter/x.h", "\"ui/panels/x.h\"", false);
    row("ui/panels/parts/x.h", "\"ui/letter/x.h\"", true);
    row("ui/panels/parts/x.h", "\"ui/dialogs/x.h\"", false);
    row("ui/panels/parts/x.h", "\"core/storage/x.h\"", false);
    row("ui/dialogs/x.h", "\"ui/shell/x.h\"", false);
    row("ui/shell/session/x.h", "\"ui/panels/x.h\"", true);
    row("ui/shell/session/x.h", "\"core/storage/x.h\"", false);
    row("ui/shell/session/x.h", "\"app/x.h\"", false);
    row("ui/shell/session/x.h", "<QTest>", false);
    row("core/agreement/numbers/x.cpp", "\"core/agreement/numbers/y.h\"", true);
    row("core/agreement/numbers/x.cpp", "\"core/agreement/passages/y.h\"", false);
    row("core/agreement/report/x.cpp", "\"core/agreement/passages/y.h\"", true);
    row("core/agreement/x.h", "<QString>", false);
    row("core/agreement/drawer/x.h", "<QString>", false);
    row("core/project/workspace.cpp", "\"core/project/edits/edits.h\"", false);
    row("core/project/edits/x.cpp", "\"core/project/workspace.h\"", true);
    row("core/project/edits/x.cpp", "\"core/exchange/text/y.h\"", true);
    row("core/model/inner/x.h", "<QString>", false);
    row("app/x.h", "\"core/storage/x.h\"", false);
    row("app/commands/x.h", "\"ui/shell/x.h\"", false);
    row("app/commands/x.h", "<QGuiApplication>", false);
    row("app/x.h", "<sqlite3.h>", false);
    row("app/x.h", "\"app/window/x.h\"", false);
    row("app/window/x.h", "\"ui/shell/x.h\"", true);
    row("app/window/x.h", "\"app/console/x.h\"", true);
    row("app/window/x.h", "\"core/storage/x.h\"", false);
}

void LayeringTest::aPlantedIncludeIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, permitted);
    const SourceFile file{path, u"#pragma once\n#  include "_s + include + u"\n"_s};
    QCOMPARE(file.includes(), QStringList{include});
    QCOMPARE(forbiddenIncludes(file).isEmpty(), permitted);
}

void LayeringTest::everyRoomARuleNamesHasARuleItself()
{
    for (const RoomRule &rule : roomRules()) {
        for (const QString &seen : rule.sees) {
            const auto isRoom
                = [&](const RoomRule &other) { return other.room == seen || other.room.startsWith(seen + u'/'); };
            QVERIFY2(std::ranges::any_of(roomRules(), isRoom), qPrintable(rule.room + u" sees "_s + seen));
        }
    }
}

void LayeringTest::theArrowsMakeNoCircle()
{
    // The table lists a room below everything that it sees, but for the folders that a last row sees as a whole.
    QStringList above;
    for (const RoomRule &rule : roomRules()) {
        for (const QString &seen : rule.sees)
            QVERIFY2(seen.count(u'/') == 0 || above.contains(seen), qPrintable(rule.room + u" sees "_s + seen));
        above.append(rule.room);
    }
}

void LayeringTest::theArrowsBetweenInnerRoomsMakeNoCircle()
{
    QHash<QString, QStringList> above;
    for (const InnerRule &rule : innerRules()) {
        for (const QString &seen : rule.sees)
            QVERIFY2(above[rule.room].contains(seen), qPrintable(rule.room + u'/' + rule.inner + u" sees "_s + seen));
        above[rule.room].append(rule.inner);
    }
}

KODEKS_TEST(LayeringTest)
#include "tst_layering.moc"
