// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/recogniser/pagerecogniser.h"

#include "core/exchange/scans/recogniser/pagepictures.h"
#include "core/exchange/scans/scanlanguages.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <leptonica/allheaders.h>
#include <numbers>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace Kodeks {

using State = ScanAnswer::State;

namespace {

/// How a page lies: it is set straight to be read, and its words are told where they stand on the page as it is.
struct Straightened
{
    PixPointer pix;
    double angle = 0; ///< radians by which it was turned, clockwise
};

Straightened straightened(PixPointer pix)
{
    constexpr l_float32 surely = 3; // Leptonica's own bound for an angle to be believed
    constexpr double noticed = 0.1; // degrees
    l_float32 angle = 0;
    l_float32 confidence = 0;
    const PixPointer black(pixConvertTo1(pix.get(), 130));
    if (!black || pixFindSkew(black.get(), &angle, &confidence) || confidence < surely || std::abs(angle) < noticed)
        return {std::move(pix), 0};
    const double radians = angle * std::numbers::pi / 180;
    PixPointer turned(pixRotate(pix.get(), static_cast<l_float32>(radians), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    return turned ? Straightened{std::move(turned), radians} : Straightened{std::move(pix), 0};
}

/// Pictures of few dots are made larger, since the data was made with letters of some thirty dots.
PixPointer enlarged(PixPointer pix, int &resolution)
{
    constexpr int enough = 250;
    constexpr double wanted = 300;
    constexpr double most = 3;
    if (resolution >= enough)
        return pix;
    const double factor = std::min(most, wanted / resolution);
    PixPointer larger(pixScale(pix.get(), static_cast<l_float32>(factor), static_cast<l_float32>(factor)));
    if (!larger)
        return pix;
    resolution = static_cast<int>(std::lround(resolution * factor));
    return larger;
}

/// From a box on the straightened picture to one on the page.
class Places
{
public:
    Places(const Pix *pix, double angle)
        : m_width(pixGetWidth(pix))
        , m_height(pixGetHeight(pix))
        , m_sine(std::sin(angle))
        , m_cosine(std::cos(angle))
    {
    }

    [[nodiscard]] PageBox on(int left, int top, int right, int bottom) const
    {
        const double x = (left + right) / 2.0 - m_width / 2.0;
        const double y = (top + bottom) / 2.0 - m_height / 2.0;
        const double across = x * m_cosine + y * m_sine + m_width / 2.0;
        const double down = y * m_cosine - x * m_sine + m_height / 2.0;
        const double wide = (right - left) / 2.0;
        const double high = (bottom - top) / 2.0 + std::abs(wide * m_sine);
        return {share(across - wide, m_width), share(down - high, m_height), share(across + wide, m_width),
            share(down + high, m_height)};
    }

    [[nodiscard]] PageBox straight(int left, int top, int right, int bottom) const
    {
        return {share(left, m_width), share(top, m_height), share(right, m_width), share(bottom, m_height)};
    }

private:
    static int share(double place, double whole)
    {
        return static_cast<int>(std::clamp(std::lround(place / whole * PageBox::whole), 0L, long(PageBox::whole)));
    }

    double m_width;
    double m_height;
    double m_sine;
    double m_cosine;
};

ScanWord::Begins whatBegins(const tesseract::ResultIterator &at)
{
    using Begins = ScanWord::Begins;
    if (at.IsAtBeginningOf(tesseract::RIL_BLOCK))
        return Begins::Block;
    if (at.IsAtBeginningOf(tesseract::RIL_PARA))
        return Begins::Paragraph;
    return at.IsAtBeginningOf(tesseract::RIL_TEXTLINE) ? Begins::Line : Begins::Word;
}

QList<ScanWord> wordsOf(tesseract::TessBaseAPI &api, const Places &places)
{
    QList<ScanWord> words;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    ScanWord::Begins pending = ScanWord::Begins::Word;
    if (!at)
        return words;
    do {
        if (at->Empty(tesseract::RIL_WORD))
            continue;
        const std::unique_ptr<const char[]> utf8(at->GetUTF8Text(tesseract::RIL_WORD));
        const QString text = QString::fromUtf8(utf8.get()).simplified();
        pending = std::max(pending, whatBegins(*at));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (text.isEmpty() || !at->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const int certainty = std::clamp(static_cast<int>(std::lround(at->Confidence(tesseract::RIL_WORD))), 0, 100);
        words.append({text, certainty, places.on(left, top, right, bottom), std::exchange(pending, {}),
            places.straight(left, top, right, bottom)});
    } while (at->Next(tesseract::RIL_WORD));
    return words;
}

ScanAnswer recognised(const QByteArray &file, const ScanRequest &request)
{
    const QString folder = recognitionFolder();
    if (request.languages.isEmpty() || !missingLanguages(request.languages, recognitionLanguages(folder)).isEmpty())
        return {.state = State::NoLanguage};
    PagePicture page = pageToRecognise(file, request.page);
    if (page.state != State::Done)
        return {.state = page.state};
    page.pix = enlarged(std::move(page.pix), page.resolution);
    const Straightened straight = straightened(std::move(page.pix));
    tesseract::TessBaseAPI api;
    if (api.Init(
            QFile::encodeName(folder).constData(), request.languages.toUtf8().constData(), tesseract::OEM_LSTM_ONLY)
        != 0)
        return {.state = State::NoLanguage};
    api.SetVariable("debug_file", "/dev/null");
    api.SetPageSegMode(tesseract::PSM_AUTO);
    api.SetImage(straight.pix.get());
    api.SetSourceResolution(page.resolution);
    if (api.Recognize(nullptr) != 0)
        return {.state = State::Damaged};
    return {.state = State::Done, .words = wordsOf(api, Places(straight.pix.get(), straight.angle))};
}

ScanAnswer shown(const QByteArray &file, const ScanRequest &request)
{
    const PagePicture page = pageToShow(file, request.page, request.width);
    if (page.state != State::Done)
        return {.state = page.state};
    ScanAnswer answer{.state = State::Done};
    answer.width = pixGetWidth(page.pix.get());
    answer.height = pixGetHeight(page.pix.get());
    answer.pixels.reserve(qsizetype(answer.width) * answer.height * 3);
    for (int y = 0; y < answer.height; ++y) {
        const l_uint32 *line = pixGetData(page.pix.get()) + std::ptrdiff_t(y) * pixGetWpl(page.pix.get());
        for (int x = 0; x < answer.width; ++x) {
            l_int32 red = 0;
            l_int32 green = 0;
            l_int32 blue = 0;
            extractRGBValues(line[x], &red, &green, &blue);
            answer.pixels.append(char(red)).append(char(green)).append(char(blue));
        }
    }
    return answer;
}

} // namespace

ScanAnswer answerHere(const QByteArray &file, const ScanRequest &request)
{
    setMsgSeverity(L_SEVERITY_NONE);
    switch (request.task) {
    case ScanRequest::Task::Count: return countPages(file);
    case ScanRequest::Task::Recognise: return recognised(file, request);
    case ScanRequest::Task::Show: return shown(file, request);
    }
    return {};
}

} // namespace Kodeks
