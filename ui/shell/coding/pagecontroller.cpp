// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/pagecontroller.h"

#include "core/exchange/scans/scanprocess.h"
#include "core/model/pages.h"
#include "core/project/jobs/originals.h"
#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/panels/letters/pagepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QImage imageOf(const ScanAnswer &answer)
{
    if (answer.state != ScanAnswer::State::Done || answer.pixels.isEmpty())
        return {};
    return QImage(reinterpret_cast<const uchar *>(answer.pixels.constData()), answer.width, answer.height,
        qsizetype(answer.width) * 3, QImage::Format_RGB888)
        .copy();
}

/// From 1, also in a letter of one page.
int pageOf(const LetterText &text, qsizetype position)
{
    return static_cast<int>(std::max<qsizetype>(1, pageAt(text, position)));
}

} // namespace

PageController::PageController(
    const Parts &parts, const Services &services, LetterController &letters, QObject *parent, Recogniser recogniser)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_recogniser(recogniser ? std::move(recogniser) : recogniserApart(1))
{
    m_parts.page->hide();
    connect(&letters, &LetterController::letterChanged, this, &PageController::showLetter);
    connect(&letters, &LetterController::positionChanged, this, &PageController::followCursor);
    connect(m_parts.page, &PagePanel::pictureWanted, this, &PageController::fetch);
    connect(m_parts.page, &PagePanel::wordActivated, this, [this](TextRange range) {
        m_parts.letter->setSelection(range);
        m_parts.letter->revealRange(range);
    });
    connect(m_parts.page, &PagePanel::nextDoubtfulWanted, this, [this] { goToDoubtful(true); });
    connect(m_parts.page, &PagePanel::previousDoubtfulWanted, this, [this] { goToDoubtful(false); });
    m_actions.onTriggered(u"go.nextDoubtful"_s, this, [this] { goToDoubtful(true); });
    m_actions.onTriggered(u"go.previousDoubtful"_s, this, [this] { goToDoubtful(false); });
    m_actions.action(u"view.page"_s)->setChecked(m_wanted);
    m_actions.onTriggered(u"view.page"_s, this, [this](bool shown) {
        m_wanted = shown;
        show();
    });
}

/// What is shown of a letter stays where that letter is shown again.
void PageController::showLetter()
{
    m_picture.cancel();
    const Project *project = m_session.project();
    const Letter *letter = project ? project->letter(m_letters.letter().id()) : nullptr;
    const std::pair wanted{letter ? project->path() : QString(), letter ? letter->sha256 : QString()};
    const bool isSame = std::exchange(m_letter, wanted) == wanted;
    if (isSame && m_reading.isRunning())
        return;
    if (!isSame) {
        m_reading.cancel();
        m_recognition = {};
    }
    if (isSame || !letter) {
        show();
        return;
    }
    m_parts.letter->setDoubtful({});
    m_parts.page->setRecognition({}, 1);
    m_reading.start<Recognition>(this, [path = project->path(), letter = *letter](const Progress &) {
        return readRecognition(path, letter);
    }, [this](Result<Recognition> read) {
        if (m_messages.check(read))
            m_recognition = *std::move(read);
        show();
    });
}

void PageController::show()
{
    QList<TextRange> doubtful;
    for (const RecognisedWord &word : std::as_const(m_recognition.words)) {
        if (isDoubtful(word))
            doubtful.append(word.range);
    }
    m_parts.letter->setDoubtful(doubtful);
    const bool shown = m_wanted && !m_recognition.isEmpty();
    m_parts.page->setVisible(shown);
    const LetterText &text = m_letters.letter().text();
    m_parts.page->setRecognition(shown ? m_recognition : Recognition(), pageOf(text, text.length()));
    followCursor();
}

void PageController::followCursor()
{
    const qsizetype position = m_parts.letter->position();
    const LetterText &text = m_letters.letter().text();
    const RecognisedWord *word = wordAt(m_parts.page->recognition(), position);
    const bool there = word && word->range.end <= text.length();
    m_parts.page->setPosition(position, pageOf(text, position), there ? text.slice(word->range) : QString());
}

void PageController::fetch(int page)
{
    constexpr int wide = 1200; // pixels, so that it can be read on a large screen
    const Project *project = m_session.project();
    const Letter *letter = project ? project->letter(m_letters.letter().id()) : nullptr;
    if (!letter)
        return;
    m_picture.start<QImage>(this,
        [path = project->path(), letter = *letter, page, recogniser = m_recogniser](
            const Progress &progress) -> Result<QImage> {
        const auto file = readOriginal(path, letter);
        if (!file)
            return failed(file);
        const auto answers
            = recogniser(*file, {{.task = ScanRequest::Task::Show, .page = page, .width = wide}}, progress);
        return answers.isEmpty() ? QImage() : imageOf(answers.constFirst());
    },
        [this, page](const Result<QImage> &picture) {
        if (picture && !picture->isNull())
            m_parts.page->setPicture(page, *picture);
        else
            m_parts.page->setSentence(page, tr("This page cannot be shown."));
        followCursor();
    });
}

void PageController::goToDoubtful(bool forwards)
{
    const QList<TextRange> doubtful = m_parts.letter->doubtful();
    const TextRange selected = m_parts.letter->selection();
    const qsizetype from = selected.isEmpty() ? m_parts.letter->position() : selected.start;
    const auto after = std::ranges::upper_bound(doubtful, from, {}, &TextRange::start);
    const auto notBefore = std::ranges::lower_bound(doubtful, from, {}, &TextRange::start);
    if (forwards ? after == doubtful.end() : notBefore == doubtful.begin()) {
        m_messages.inform(doubtful.isEmpty() ? tr("This letter has no doubtful words.")
                : forwards                   ? tr("There is no further doubtful word in this letter.")
                                             : tr("There is no earlier doubtful word in this letter."));
        return;
    }
    const TextRange word = forwards ? *after : *std::prev(notBefore);
    m_parts.letter->setSelection(word);
    m_parts.letter->revealRange(word);
}

} // namespace Kodeks
