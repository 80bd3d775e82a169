// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's event loop stands still while long edits are made in it: the longest time between two ticks of
// a timer that ticks each millisecond. The study is in the folder that is named: M as gen_corpus.py makes it,
// bare.kodeks with its letters and other.kodeks, a copy of that with the passages of B (bench_all makes both).

#include "app/window/windowhost.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/teamcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <cstdio>
#include <ctime>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 30'000; // ms that anything may take

/// Of this thread, in ms.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The times between ticks.
class Ticks
{
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start(1);
    }

    void begin()
    {
        m_since.start();
        m_all.start();
        m_longest = 0;
        m_longestWork = 0;
        m_worked = processorTime();
        m_beyond = 0;
    }
    void tick()
    {
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        const double now = processorTime();
        m_longest = std::max(m_longest, gap);
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_beyond += gap > 50 ? 1 : 0;
        m_worked = now;
        m_since.start();
    }
    void print(const char *what)
    {
        tick();
        std::printf("%-40s %8.0f ms in all, longest stall %7.1f ms (%7.1f ms of work), over 50 ms: %d\n", what,
            static_cast<double>(m_all.nsecsElapsed()) / 1e6, m_longest, m_longestWork, m_beyond);
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_all;
    double m_longest = 0;
    double m_longestWork = 0; ///< of the window's thread, whatever else the machine does
    double m_worked = 0;
    int m_beyond = 0;
};

class Stalls
{
public:
    explicit Stalls(const QString &folder)
        : m_host(folder + u"/settings.ini"_s)
    {
        m_host.makeWindow();
        m_host.window().resize(1440, 900);
        m_host.window().show();
    }

    MainWindow &window() { return m_host.window(); }
    Project &project() { return *window().session().project(); }

    void open(const QString &path)
    {
        if (!window().openProject(path))
            qFatal("%s", qPrintable(said()));
        QTest::qWait(1500);
    }
    [[nodiscard]] QString said() { return window().parts().messages->sentence(); }
    QWidget *dialog(const QString &name)
    {
        QWidget *found = nullptr;
        wait([&] { return (found = window().findChild<QWidget *>(name)) && found->isVisible(); });
        return found;
    }
    void wait(const std::function<bool()> &until)
    {
        if (!QTest::qWaitFor(until, longest))
            qFatal("it does not end: %s %s %s", qPrintable(said()),
                qPrintable(window().findChild<QLabel *>(u"statusWork"_s)->text()),
                QApplication::activeModalWidget() ? QApplication::activeModalWidget()->metaObject()->className() : "");
    }
    /// Until nothing runs any more, and what follows of it is done.
    void measure(const char *what, const std::function<void()> &begin, const std::function<bool()> &isDone)
    {
        m_ticks.begin();
        begin();
        wait([&] { return isDone() && !window().findChild<QToolButton *>(u"statusCancel"_s)->isVisible(); });
        QTest::qWait(300);
        m_ticks.print(what);
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
    }

private:
    WindowHost m_host;
    Ticks m_ticks;
};

void lettersIn(Stalls &stalls, const QString &letters, const QString &empty)
{
    (void)Project::create(empty, u"Empty"_s).value();
    stalls.open(empty);
    stalls.measure("read and import 1,000 letters", [&] { stalls.drop({letters}); }, [&] {
        if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            question->accept();
        return !stalls.project().letters().isEmpty();
    });
}

void passagesIn(Stalls &stalls, const QString &table)
{
    stalls.window().actions().action(u"project.importPassages"_s)->trigger();
    QWidget *asked = nullptr;
    stalls.wait([&] {
        asked = QApplication::activeModalWidget();
        return asked && asked->findChild<QLineEdit *>(u"importPath"_s);
    });
    asked->findChild<QLineEdit *>(u"importPath"_s)->setText(table);
    asked->findChild<QComboBox *>(u"importCoder"_s)->setCurrentText(u"A"_s);
    stalls.measure("read and import passages", [&] { asked->findChild<QPushButton *>(u"importAccept"_s)->click(); },
        [&] { return stalls.project().passageCount() > 20000; });
}

void merge(Stalls &stalls, const QString &other)
{
    const qsizetype before = stalls.project().passageCount();
    stalls.measure("look at another copy", [&] { stalls.window().team().bringIn(other); }, [&] {
        QWidget *found = stalls.window().findChild<QWidget *>(u"bringInDialog"_s);
        return found && found->isVisible();
    });
    stalls.measure("bring it in", [&] {
        stalls.dialog(u"bringInDialog"_s)->findChild<QPushButton *>(u"bringInAccept"_s)->click();
    }, [&] { return stalls.project().passageCount() > before; });
}

QList<PassageId> passagesOf(const Project &project, CoderId coder, qsizetype most)
{
    QList<PassageId> ids;
    const QList<QuotedPassage> everything = project.allPassages().value();
    for (const QuotedPassage &each : everything) {
        if (each.passage.coder == coder && ids.size() < most)
            ids.append(each.passage.id);
    }
    return ids;
}

void changeMany(Stalls &stalls)
{
    Project &project = stalls.project();
    stalls.window().session().setCoder(project.findCoder(u"A"_s)->id);
    const QList<PassageId> all = passagesOf(project, project.currentCoder(), 10000);
    QTest::qWait(500);
    QWidget *asked = nullptr;
    stalls.measure("preview a change of 10,000 passages", [&] {
        emit stalls.window().parts().passages->changeRequested(all, 0);
        asked = stalls.dialog(u"manyDialog"_s);
        asked->findChild<QComboBox *>(u"manyGoodQuote"_s)->setCurrentIndex(1);
    }, [&] { return asked->findChild<QPushButton *>(u"manyAccept"_s)->isEnabled(); });
    stalls.measure("change them", [&] { asked->findChild<QPushButton *>(u"manyAccept"_s)->click(); },
        [&] { return stalls.project().passage(all.constLast())->goodQuote; });
    for (const char *what : {"undo that", "redo it"}) {
        const bool undo = what[0] == 'u';
        stalls.measure(what, [&] {
            stalls.window().actions().action(undo ? u"edit.undo"_s : u"edit.redo"_s)->trigger();
        }, [&] { return stalls.project().passage(all.constLast())->goodQuote != undo; });
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::puts("usage: bench_stalls FOLDER");
        return 0;
    }
    const QTemporaryDir folder;
    const QString study = QString::fromLocal8Bit(argv[1]);
    {
        Stalls stalls(folder.path());
        lettersIn(stalls, study + u"/M/letters"_s, folder.filePath(u"empty.kodeks"_s));
    }
    Stalls stalls(folder.path());
    const QString path = folder.filePath(u"study.kodeks"_s);
    QFile::copy(study + u"/bare.kodeks"_s, path);
    stalls.open(path);
    stalls.window().letters().open(stalls.project().letters().constFirst().id);
    passagesIn(stalls, study + u"/M/passages_A.csv"_s);
    merge(stalls, study + u"/other.kodeks"_s);
    changeMany(stalls);
    return 0;
}
