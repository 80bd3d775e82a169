// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfprogram.h"

#include "core/base/cage.h"
#include "core/base/limitedprocess.h"
#include "core/exchange/pdf/pdfconversation.h"
#include "core/exchange/pdf/reading/dividedwords.h"
#include "core/exchange/pdf/reading/pdfpages.h"

#include <QDataStream>
#include <QFile>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <new>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Kodeks {

using Outcome = PdfConversation::Outcome;

namespace {

/// One page with one word in a font that is not within the document.
constexpr char smallDocument[]
    = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
      "4 0 obj<</Length 30>>stream\nBT /F 9 Tf 9 9 Td (ord) Tj ET  \nendstream endobj "
      "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
      "trailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n";

/// What a child that has read dictionaries ends with, so that its parent reads them for the next.
constexpr int askedDictionaries = 3;

[[noreturn]] void readAsChild(const QByteArray &pdf, int answerTo)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limitThisProcess({DocumentLimits::milliseconds / 1000, qint64(1) << 30, 0});
    if (const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC); nothing >= 0) {
        dup2(nothing, STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
    }
    cageThisProcess(installedFolders());
    const qsizetype known = DividedWords::readDictionaries();
    PdfReading reading;
    try {
        reading = pdfReading(pdf);
    } catch (const std::bad_alloc &) {
        reading = {PdfReading::State::TooLong};
    }
    QFile out;
    if (!out.open(answerTo, QIODevice::WriteOnly))
        _exit(1);
    QDataStream stream(&out);
    stream << reading;
    if (stream.status() != QDataStream::Ok || !out.flush())
        _exit(1);
    _exit(DividedWords::readDictionaries() > known ? askedDictionaries : 0);
}

/// What comes through a pipe until its end, but `most` bytes at most.
QByteArray everythingFrom(int pipe, qint64 most)
{
    QByteArray bytes;
    std::array<char, 1 << 16> some{};
    for (;;) {
        const ssize_t count = read(pipe, some.data(), some.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || bytes.size() + count > most)
            return count == 0 ? bytes : QByteArray();
        bytes.append(some.data(), count);
    }
}

Outcome outcomeOf(int status)
{
    if (WIFEXITED(status))
        return WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == askedDictionaries ? Outcome::Read : Outcome::Broken;
    const int signal = WTERMSIG(status);
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL ? Outcome::Broken
                                                                                         : Outcome::Stopped;
}

struct Reader
{
    [[nodiscard]] PdfConversation::Answer answerOn(const QByteArray &pdf);

    bool isReady = false;
    bool asked = false; ///< a document has asked for dictionaries, so the next may
};

PdfConversation::Answer Reader::answerOn(const QByteArray &pdf)
{
    if (!std::exchange(isReady, true))
        Q_UNUSED(pdfReading(QByteArray::fromRawData(smallDocument, sizeof smallDocument - 1)));
    if (std::exchange(asked, false))
        DividedWords::readInstalled();
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0)
        return {Outcome::NotStarted, {}};
    const pid_t child = fork();
    if (child == 0)
        readAsChild(pdf, pipe.at(1));
    close(pipe.at(1));
    const QByteArray said = child > 0 ? everythingFrom(pipe.at(0), PdfConversation::mostSaid) : QByteArray();
    close(pipe.at(0)); // a child that is still talking is told that nobody listens
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return {Outcome::NotStarted, {}};
    asked = WIFEXITED(status) && WEXITSTATUS(status) == askedDictionaries;
    return {outcomeOf(status), said};
}

} // namespace

int runPdfProgram()
{
    limitThisProcess({.seconds = 0, .memory = 0, .fileSize = 0});
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    Reader reader;
    while (const auto pdf = PdfConversation::nextDocument(in)) {
        if (!out.write(PdfConversation::framed(reader.answerOn(*pdf))) || !out.flush())
            return 1;
    }
    return 0;
}

} // namespace Kodeks
