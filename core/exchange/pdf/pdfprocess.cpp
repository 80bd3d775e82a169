// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfprocess.h"

#include "core/base/limitedprocess.h"
#include "core/base/ownprogram.h"
#include "core/exchange/pdf/pdfconversation.h"

#include <QDataStream>

namespace Kodeks {

using namespace Qt::StringLiterals;
using State = PdfReading::State;
using Outcome = PdfConversation::Outcome;

namespace {

/// For a machine on which twenty others want the processor as well.
constexpr std::chrono::milliseconds wallLimit(20 * DocumentLimits::milliseconds);

PdfReading (*readHere)(const QByteArray &pdf) = nullptr;

} // namespace

PdfProcess::PdfProcess(QString program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{
}

PdfProcess::~PdfProcess() = default;

PdfReading PdfProcess::read(const QByteArray &pdf)
{
    if (!m_process || !m_process->isRunning()) {
        m_process = std::make_unique<LimitedProcess>(ProcessCall{.program = m_program,
            .output = PdfConversation::mostSaid + PdfConversation::Head::size,
            .converses = true});
    }
    m_process->giveMore(m_limit);
    m_process->say(PdfConversation::documentHead(pdf.size()));
    m_process->say(pdf);
    const auto head = PdfConversation::answerHead(m_process->hear(PdfConversation::Head::size));
    if (!head)
        return ended();
    const QByteArray said = m_process->hear(head->length);
    if (said.size() != head->length)
        return ended();
    switch (head->outcome) {
    case Outcome::Read: break;
    case Outcome::Broken: return {State::Damaged};
    case Outcome::Stopped: return {State::TooLong};
    case Outcome::NotStarted: return {State::NotStarted};
    }
    PdfReading reading;
    QDataStream answer(said);
    answer >> reading;
    return reading;
}

/// Why it has not answered. One that says something else than answers is ended too.
PdfReading PdfProcess::ended()
{
    const LimitedProcess::State state = m_process->wait(std::chrono::milliseconds(0));
    m_process.reset();
    switch (state) {
    case LimitedProcess::State::Running:
    case LimitedProcess::State::Finished:
    case LimitedProcess::State::Broken: return {State::Damaged};
    case LimitedProcess::State::NotStarted: return {State::NotStarted};
    default: return {State::TooLong};
    }
}

void readPdfsHere(PdfReading (*read)(const QByteArray &pdf))
{
    readHere = read;
}

PdfReading pdfReadingApart(const QByteArray &pdf)
{
    if (readHere)
        return readHere(pdf);
    const QString path = ownProgram(u"kodeks-pdf"_s);
    if (path.isEmpty())
        return {State::NoProgram};
    thread_local std::unique_ptr<PdfProcess> process;
    if (!process || process->program() != path)
        process = std::make_unique<PdfProcess>(path, wallLimit);
    return process->read(pdf);
}

} // namespace Kodeks
