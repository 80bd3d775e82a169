// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"
#include "core/project/letters/importer.h"
#include "core/project/longedits/longedit.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/rounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QtConcurrentRun>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

// The same program is the test and, with a project named on its command line, the coder who is killed: it codes, undoes
// and imports (every other time in another thread) without end and says each action on standard output once it has been
// reported as done.

namespace {

void sayDone(const QByteArray &what)
{
    const QByteArray line = what + '\n';
    if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        std::abort();
}

/// As the window makes what takes its time.
Result<Change> applyBeside(Project &project, const Edit &edit)
{
    const auto begun = LongEdit::begin(project, edit, u"Importing letters"_s);
    if (!begun)
        return failed(begun);
    QtConcurrent::run([&begun] { (*begun)->make(); }).waitForFinished();
    return (*begun)->takeBack();
}

void importOne(Project &project, int number)
{
    NewLetter letter;
    letter.name = u"import-%1.txt"_s.arg(number);
    letter.text = u"Letter number %1 with some words."_s.arg(number);
    letter.original = letter.text.toUtf8();
    letter.encoding = u"UTF-8"_s;
    const Edit edit = Edits::addLetters({letter});
    if (number % 2 == 0 ? applyBeside(project, edit) : project.apply(edit))
        sayDone("letter " + letter.name.toUtf8());
}

void codeOne(Project &project, int number)
{
    Passage passage;
    passage.uuid = QUuid::createUuid();
    passage.letter = project.letters().constFirst().id;
    passage.coder = project.coders().constFirst().id;
    passage.range = {number % 20, number % 20 + 1 + number % 7};
    passage.task = project.codebook().findTask(u"Homes"_s)->id;
    passage.arguments = {project.codebook().arguments.constFirst().id};
    if (!project.apply(Edits::addPassage(passage)))
        return;
    sayDone("passage " + passage.uuid.toByteArray(QUuid::WithoutBraces));
    if (number % 5 == 4 && project.undo())
        sayDone("undone " + passage.uuid.toByteArray(QUuid::WithoutBraces));
}

/// Gives all passages another memo, in one edit.
void recodeAll(Project &project, int number)
{
    const auto all = project.allPassages();
    QList<Passage> passages;
    for (const QuotedPassage &quoted : all.value_or(QList<QuotedPassage>())) {
        passages.append(quoted.passage);
        passages.last().memo = u"recoded %1"_s.arg(number);
    }
    if (!passages.isEmpty() && project.apply(Edits::changePassages(passages)))
        sayDone("recoded " + QByteArray::number(number));
}

int codeUntilKilled(const QString &path)
{
    auto project = Project::open(path);
    if (!project)
        return 1;
    const int first = static_cast<int>((*project)->letters().size()) * 1000;
    sayDone("ready");
    for (int number = first;; ++number) {
        if (number % 7 == 0)
            importOne(**project, number);
        else if (number % 11 == 0)
            recodeAll(**project, number);
        else
            codeOne(**project, number);
    }
}

/// What the file must hold after the lines that were said.
struct Expected
{
    QSet<QString> letters;
    QSet<QString> passages;
    QSet<QString> undone;
    int recoded = 0; ///< by the last that was said
    qsizetype recodings = 0;

    void read(const QByteArray &said)
    {
        const qsizetype whole = said.lastIndexOf('\n') + 1;
        for (const QByteArray &line : said.first(whole).split('\n')) {
            const QString what = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
            if (line.startsWith("letter "))
                letters.insert(what);
            else if (line.startsWith("passage "))
                passages.insert(what);
            else if (line.startsWith("undone "))
                undone.insert(what);
            else if (line.startsWith("recoded ")) {
                recoded = what.toInt();
                ++recodings;
            }
        }
    }
};

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void everyActionShownAsDoneIsThereAfterTheProcessIsKilled()
    {
        SmallProject small;
        const QString path = small.path();
        small.close();
        QRandomGenerator random(20240412);
        Expected expected;
        qsizetype actions = 0;
        for (int round = 0; round < rounds(40); ++round) {
            QProcess coder;
            coder.setProgram(QCoreApplication::applicationFilePath());
            coder.setArguments({u"--code"_s, path});
            coder.start();
            QVERIFY(coder.waitForReadyRead(10000));
            QThread::usleep(random.bounded(30000U));
            ::kill(static_cast<pid_t>(coder.processId()), SIGKILL);
            QVERIFY(coder.waitForFinished(10000));
            expected.read(coder.readAllStandardOutput());
            actions = expected.letters.size() + expected.passages.size() + expected.undone.size() + expected.recodings;

            const auto project = Project::open(path);
            QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
            QSet<QString> letters;
            for (const Letter &letter : (*project)->letters())
                letters.insert(letter.name);
            QVERIFY(letters.contains(expected.letters));
            QSet<QString> passages;
            QSet<int> recodings;
            const auto all = (*project)->allPassages();
            QVERIFY(all.has_value());
            for (const QuotedPassage &quoted : *all) {
                passages.insert(quoted.passage.uuid.toString(QUuid::WithoutBraces));
                if (quoted.passage.memo.startsWith(u"recoded "))
                    recodings.insert(quoted.passage.memo.sliced(8).toInt());
            }
            // All of them, by the one that was said last or the one that was just coming.
            QVERIFY(recodings.size() <= 1);
            QVERIFY(recodings.isEmpty() ? expected.recoded == 0 : *recodings.constBegin() >= expected.recoded);
            // An undo that was not yet said may have been done: it takes back only the very last passage.
            const QSet<QString> missing = (expected.passages - expected.undone) - passages;
            QVERIFY2(missing.size() <= 1, qPrintable(u"%1 passages are missing"_s.arg(missing.size())));
            expected.passages -= missing;
            QVERIFY(!passages.intersects(expected.undone));
        }
        const auto report = checkProject(path);
        QVERIFY(report.has_value());
        QCOMPARE(report->problems, QStringList());
        QVERIFY2(actions > rounds(40) / 4, qPrintable(u"only %1 actions were killed"_s.arg(actions)));
        qInfo("%lld actions in %d killed processes", static_cast<long long>(actions), rounds(40));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--code")
        return codeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
