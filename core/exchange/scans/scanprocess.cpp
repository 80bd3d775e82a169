// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanprocess.h"

#include "core/base/cage.h"
#include "core/base/limitedprocess.h"
#include "core/base/ownprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <memory>
#include <new>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scanStreamVersion = QDataStream::Qt_6_8;

QString scanProgram()
{
    if (const QString named = qEnvironmentVariable("KODEKS_SCAN_PROGRAM"); !named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    return ownProgram(u"kodeks-scan"_s);
}

/// A page's words.
constexpr qint64 mostSaid = qint64(64) << 20; // bytes

QByteArray written(const ScanRequest &request)
{
    QByteArray question;
    QDataStream stream(&question, QIODevice::WriteOnly);
    stream.setVersion(scanStreamVersion);
    stream << request;
    return question;
}

/// One request on its way.
class Asked
{
public:
    Asked(const QString &program, const QByteArray &file, const ScanRequest &request, qsizetype index,
        std::chrono::milliseconds limit)
        : m_process({.program = program,
              .input = {written(request), file},
              .environment = {{u"OMP_THREAD_LIMIT"_s, u"1"_s}}, // several pages at once are faster
              .wall = limit,
              .output = mostSaid})
        , m_index(index)
    {
    }

    [[nodiscard]] qsizetype index() const { return m_index; }

    /// Waits a moment; the answer if there is one.
    [[nodiscard]] std::optional<ScanAnswer> answer()
    {
        switch (m_process.wait(std::chrono::milliseconds(30))) {
        case LimitedProcess::State::Running: return {};
        case LimitedProcess::State::Finished: return said();
        case LimitedProcess::State::NotStarted: return ScanAnswer{.state = ScanAnswer::State::NotStarted};
        case LimitedProcess::State::Broken: return ScanAnswer{.state = ScanAnswer::State::Damaged};
        default: return ScanAnswer{.state = ScanAnswer::State::TooLarge};
        }
    }

private:
    [[nodiscard]] ScanAnswer said()
    {
        QDataStream stream(m_process.output());
        stream.setVersion(scanStreamVersion);
        ScanAnswer answer;
        stream >> answer;
        return stream.status() == QDataStream::Ok ? answer : ScanAnswer{};
    }

    LimitedProcess m_process;
    qsizetype m_index;
};

/// Keeps `jobs` processes at work until all requests are answered.
class Asking
{
public:
    Asking(QString program, const QByteArray &file, const QList<ScanRequest> &requests)
        : m_program(std::move(program))
        , m_file(file)
        , m_requests(requests)
        , m_answers(static_cast<size_t>(requests.size()))
    {
    }

    QList<ScanAnswer> run(int jobs, std::chrono::milliseconds limit, const Progress &progress)
    {
        while (m_done < m_requests.size()) {
            while (m_next < m_requests.size() && m_running.size() < static_cast<size_t>(jobs)) {
                m_running.push_back(std::make_unique<Asked>(m_program, m_file, m_requests.at(m_next), m_next, limit));
                ++m_next;
            }
            collect();
            if (progress && !progress(m_done, m_requests.size()))
                break;
        }
        QList<ScanAnswer> answers;
        for (std::optional<ScanAnswer> &answer : m_answers) {
            if (!answer)
                break;
            answers.append(*std::move(answer));
        }
        return answers;
    }

private:
    void collect()
    {
        std::erase_if(m_running, [this](const std::unique_ptr<Asked> &asked) {
            std::optional<ScanAnswer> answer = asked->answer();
            if (!answer)
                return false;
            m_answers[static_cast<size_t>(asked->index())] = std::move(answer);
            ++m_done;
            return true;
        });
    }

    QString m_program;
    const QByteArray &m_file;
    const QList<ScanRequest> &m_requests;
    std::vector<std::optional<ScanAnswer>> m_answers;
    std::vector<std::unique_ptr<Asked>> m_running;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
};

} // namespace

Recogniser recogniserApart(int jobs)
{
    return recogniserBy(scanProgram(), jobs, ScanLimits::wall);
}

Recogniser recogniserBy(const QString &program, int jobs, std::chrono::milliseconds limit)
{
    return
        [program, jobs, limit](const QByteArray &file, const QList<ScanRequest> &requests, const Progress &progress) {
        if (program.isEmpty())
            return QList<ScanAnswer>(requests.size(), {.state = ScanAnswer::State::NoProgram});
        return Asking(program, file, requests).run(jobs > 0 ? jobs : QThread::idealThreadCount(), limit, progress);
    };
}

int runScanProcess(const std::function<ScanAnswer(const QByteArray &, const ScanRequest &)> &answer)
{
    limitThisProcess({ScanLimits::seconds, qint64(1) << 30, 0});
    cageThisProcess(installedFolders());
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    ScanAnswer given;
    try {
        QDataStream question(&in);
        question.setVersion(scanStreamVersion);
        ScanRequest request;
        question >> request;
        if (question.status() == QDataStream::Ok)
            given = answer(in.readAll(), request);
    } catch (const std::bad_alloc &) {
        given = {.state = ScanAnswer::State::TooLarge};
    }
    QDataStream stream(&out);
    stream.setVersion(scanStreamVersion);
    stream << given;
    return stream.status() == QDataStream::Ok && out.flush() ? 0 : 1;
}

} // namespace Kodeks
