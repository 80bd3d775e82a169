// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_query [LETTERS | PROJECT]: queries of a study of that many letters of 5,000 characters with 50 passages each
// (1,000 if nothing is said), or of a project, of which a copy is changed: answered, shown in the window's table of
// passages, and what the overview counts of it; and 500 passages changed in one step, from the moment the dialog is
// accepted until that is durable and shown.

#include "app/window/windowhost.h"
#include "core/project/asking/queryanswer.h"
#include "core/project/jobs/overview.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000; // ms that anything may take

const QString threeConditions = u"task:Sykehjem kind:transfer certainty:>=2"_s;
const QString sameLetter = u"to:bydel same-letter(task:Sykehjem kind:unchanged)"_s;

/// Looked at after each event, since QTest::qWaitFor() sleeps 10 ms between two looks, and an answer takes several.
void wait(const std::function<bool()> &until)
{
    const QDeadlineTimer deadline(longest);
    QTimer wake; // so that the loop looks at the deadline
    wake.start(1000);
    while (!until()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (deadline.hasExpired())
            qFatal("it does not end");
    }
}

void answers(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Read).value();
    for (const auto &[what, query] : {std::pair("three conditions: which passages fulfil them", threeConditions),
             std::pair("same-letter: which passages fulfil it", sameLetter)}) {
        Measured asking;
        qsizetype found = 0;
        for (int i = 0; i < 7; ++i)
            asking.add([&] { found = answerQuery(*project, query)->passages.size(); });
        asking.print(what);
        std::printf("  %lld passages\n", static_cast<long long>(found));
    }
    Measured all;
    Measured some;
    for (int i = 0; i < 3; ++i) {
        all.add([&] { (void)studyCounts(path, {}, {}).value(); });
        some.add([&] { (void)studyCounts(path, {}, {}, threeConditions).value(); });
    }
    all.print("the overview's counts of all passages");
    some.print("the overview's counts of three conditions");
}

class QueriedWindow
{
public:
    explicit QueriedWindow(const QString &folder)
        : m_host(folder + u"/settings.ini"_s)
    {
        m_host.makeWindow();
        window().resize(1440, 900);
        window().show();
    }

    MainWindow &window() { return m_host.window(); }
    Project &project() { return *window().session().project(); }
    PassagesPanel &passages() { return *window().parts().passages; }
    int rows() { return passages().findChild<QTableView *>(u"passagesTable"_s)->model()->rowCount(); }

    void open(const QString &path)
    {
        if (!window().openProject(path))
            qFatal("%s", qPrintable(window().parts().messages->sentence()));
        window().actions().action(u"go.passages"_s)->trigger();
        wait([this] { return rows() == project().passageCount(); });
    }

    void ask(const char *what, const QString &query)
    {
        Measured asking;
        for (int i = 0; i < 5; ++i) {
            passages().setQuery({});
            wait([this] { return rows() == project().passageCount(); });
            QTest::qWait(200);
            asking.add([&] {
                passages().setQuery(query);
                wait([this] { return rows() < project().passageCount(); });
                passages().grab();
            });
        }
        asking.print(what);
        passages().setQuery({});
        wait([this] { return rows() == project().passageCount(); });
    }

    void change(int most)
    {
        QList<PassageId> own;
        (void)project().eachPassage([&](const QuotedPassage &each) -> Result<bool> {
            if (each.passage.coder == project().currentCoder())
                own.append(each.passage.id);
            return own.size() < most;
        });
        Measured looking;
        Measured changing;
        for (int round = 0; round < 7; ++round) {
            emit passages().changeRequested(own, 0);
            auto *dialog = window().findChild<QWidget *>(u"manyDialog"_s);
            auto *task = dialog->findChild<QComboBox *>(u"manyTask"_s);
            auto *accept = dialog->findChild<QPushButton *>(u"manyAccept"_s);
            const int chosen = 3 + round; // another one each time
            looking.add([&] {
                task->setCurrentIndex(chosen);
                wait([accept] { return accept->isEnabled(); });
            });
            const TaskId wanted(task->currentData().toLongLong());
            changing.add([&] {
                accept->click();
                wait([&] { return project().passage(own.constLast())->task == wanted; });
                passages().grab();
            });
            QTest::qWait(300);
        }
        looking.print("500 passages: what a change would do");
        changing.print("500 passages changed in one step, durable and shown");
    }

private:
    WindowHost m_host;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString study = QCoreApplication::arguments().value(1, u"1000"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"query.kodeks"_s);
    if (study.endsWith(u".kodeks"_s))
        QFile::copy(study, path);
    else
        makeLargeProject(path, study.toInt(), 5000, 50 * study.toInt());
    (void)Project::open(path).value(); // an older one is brought up to date
    answers(path);
    QueriedWindow window(folder.path());
    window.open(path);
    window.window().session().setCoder(window.project().coders().constFirst().id);
    window.ask("three conditions: shown in the table", threeConditions);
    window.ask("same-letter: shown in the table", sameLetter);
    window.change(500);
    return 0;
}
