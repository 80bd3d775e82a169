// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/recogniser/pagepictures.h"

#include "core/exchange/pdf/pdfbomb.h"
#include "core/exchange/scans/scankind.h"
#include "core/exchange/scans/scanprocess.h"

#include <algorithm>
#include <cmath>
#include <leptonica/allheaders.h>
#include <limits>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

namespace Kodeks {

using State = ScanAnswer::State;

void PixDeleter::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

namespace {

constexpr double pointsPerInch = 72;
constexpr double a4Width = 8.27; // inches

/// Width and height of a picture's page before anything of it is unpacked.
struct PictureSize
{
    bool there = false;
    l_int32 width = 0;
    l_int32 height = 0;
    l_int32 resolution = 0;

    [[nodiscard]] bool isTooLarge() const { return qint64(width) * height > ScanLimits::pixels; }
};

const l_uint8 *dataOf(const QByteArray &file)
{
    return reinterpret_cast<const l_uint8 *>(file.constData());
}

size_t sizeOf(const QByteArray &file)
{
    return static_cast<size_t>(file.size());
}

PictureSize pictureSize(const QByteArray &file, ScanKind kind, int page)
{
    PictureSize size;
    l_int32 bits = 0;
    l_int32 samples = 0;
    l_int32 other = 0;
    l_int32 form = 0;
    bool failed = true;
    if (kind == ScanKind::Png)
        failed = readHeaderMemPng(dataOf(file), sizeOf(file), &size.width, &size.height, &bits, &samples, &other);
    else if (kind == ScanKind::Jpeg)
        failed = readHeaderMemJpeg(dataOf(file), sizeOf(file), &size.width, &size.height, &samples, &other, &form);
    else if (kind == ScanKind::Tiff)
        failed = readHeaderMemTiff(dataOf(file), sizeOf(file), page - 1, &size.width, &size.height, &bits, &samples,
            &size.resolution, &other, &form);
    size.there = !failed && size.width > 0 && size.height > 0;
    return size;
}

/// The last page of a TIFF picture, found by halves: each question walks through the pages before it.
int tiffPages(const QByteArray &file)
{
    const auto has = [&](int page) { return pictureSize(file, ScanKind::Tiff, page).there; };
    int least = has(1) ? 1 : 0;
    int most = 2;
    while (least > 0 && most <= ScanLimits::pages && has(most))
        least = std::exchange(most, most * 2);
    while (least > 0 && most - least > 1) {
        const int middle = (least + most) / 2;
        (has(middle) ? least : most) = middle;
    }
    return least;
}

PixPointer unpacked(const QByteArray &file, ScanKind kind, int page)
{
    switch (kind) {
    case ScanKind::Png: return PixPointer(pixReadMemPng(dataOf(file), sizeOf(file)));
    case ScanKind::Jpeg: return PixPointer(pixReadMemJpeg(dataOf(file), sizeOf(file), 0, 1, nullptr, 0));
    case ScanKind::Tiff: return PixPointer(pixReadMemTiff(dataOf(file), sizeOf(file), page - 1));
    default: return {};
    }
}

PagePicture picturePage(const QByteArray &file, ScanKind kind, int page)
{
    const PictureSize size = pictureSize(file, kind, page);
    if (!size.there || page < 1 || (kind != ScanKind::Tiff && page > 1))
        return {};
    if (size.isTooLarge())
        return {State::TooLarge};
    PixPointer pix = unpacked(file, kind, page);
    if (!pix || qint64(pixGetWidth(pix.get())) * pixGetHeight(pix.get()) > ScanLimits::pixels)
        return {};
    pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC)); // and what is seen through is white
    if (pix && pixGetSpp(pix.get()) == 4)
        pix.reset(pixAlphaBlendUniform(pix.get(), 0xffffff00));
    if (!pix)
        return {};
    constexpr int least = 70;
    constexpr int most = 1200;
    const int said = pixGetXRes(pix.get());
    const int guessed = static_cast<int>(std::min(pixGetWidth(pix.get()), pixGetHeight(pix.get())) / a4Width);
    return {State::Done, std::move(pix), said >= least && said <= most ? said : std::clamp(guessed, least, most)};
}

struct OpenPdf
{
    State state = State::Damaged;
    std::unique_ptr<poppler::document> pdf;
};

OpenPdf openPdf(const QByteArray &file)
{
    if (file.size() > std::numeric_limits<int>::max() || isPdfBomb(file))
        return {State::TooLarge, {}};
    poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr);
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(file.constData(), static_cast<int>(file.size())));
    if (pdf && pdf->is_locked())
        return {State::Locked, {}};
    if (!pdf || pdf->pages() < 1)
        return {};
    return pdf->pages() > ScanLimits::pages ? OpenPdf{State::TooLarge, {}} : OpenPdf{State::Done, std::move(pdf)};
}

/// From Poppler's rows of bytes to Leptonica's rows of words.
PixPointer pixOf(const poppler::image &image, bool grey)
{
    PixPointer pix(pixCreate(image.width(), image.height(), grey ? 8 : 32));
    if (!pix)
        return pix;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const unsigned char *>(image.const_data())
            + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
        l_uint32 *line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
        for (int x = 0; x < image.width(); ++x) {
            const auto *pixel = row + std::ptrdiff_t(x) * (grey ? 1 : 3);
            if (grey)
                SET_DATA_BYTE(line, x, *pixel);
            else
                composeRGBPixel(pixel[0], pixel[1], pixel[2], line + x);
        }
    }
    return pix;
}

/// Dots per inch that make a page `width` pixels wide (0: 300), or fewer where it had too many pixels then.
double fittingResolution(const poppler::rectf &page, int width)
{
    constexpr double usual = 300;
    const double wanted = width > 0 ? width * pointsPerInch / page.width() : usual;
    const double pixels = page.width() * page.height() * wanted * wanted / (pointsPerInch * pointsPerInch);
    return pixels > double(ScanLimits::pixels) ? wanted * std::sqrt(double(ScanLimits::pixels) / pixels) : wanted;
}

PagePicture pdfPage(const QByteArray &file, int number, bool grey, int width)
{
    const OpenPdf open = openPdf(file);
    if (open.state != State::Done)
        return {open.state};
    const std::unique_ptr<poppler::page> page(
        number >= 1 && number <= open.pdf->pages() ? open.pdf->create_page(number - 1) : nullptr);
    if (!page || page->page_rect().width() < 1 || page->page_rect().height() < 1)
        return {};
    const bool turned
        = page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    poppler::rectf paper = page->page_rect();
    if (turned)
        paper = {0, 0, paper.height(), paper.width()};
    const double resolution = fittingResolution(paper, width);
    poppler::page_renderer renderer;
    renderer.set_image_format(grey ? poppler::image::format_gray8 : poppler::image::format_rgb24);
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(page.get(), resolution, resolution);
    if (!image.is_valid())
        return {};
    return {State::Done, pixOf(image, grey), static_cast<int>(std::lround(resolution))};
}

} // namespace

ScanAnswer countPages(const QByteArray &file)
{
    const ScanKind kind = scanKind(file);
    if (kind == ScanKind::Pdf) {
        const OpenPdf open = openPdf(file);
        return {.state = open.state, .pages = open.pdf ? open.pdf->pages() : 0};
    }
    const int pages = kind == ScanKind::Tiff ? tiffPages(file) : pictureSize(file, kind, 1).there ? 1 : 0;
    if (pages > ScanLimits::pages)
        return {.state = State::TooLarge};
    return {.state = pages > 0 ? State::Done : State::Damaged, .pages = pages};
}

PagePicture pageToRecognise(const QByteArray &file, int page)
{
    const ScanKind kind = scanKind(file);
    PagePicture picture = kind == ScanKind::Pdf ? pdfPage(file, page, true, 0) : picturePage(file, kind, page);
    if (picture.pix)
        picture.pix.reset(pixConvertTo8(picture.pix.get(), 0));
    if (picture.state == State::Done && !picture.pix)
        picture.state = State::Damaged;
    return picture;
}

PagePicture pageToShow(const QByteArray &file, int page, int width)
{
    constexpr int narrowest = 20;
    constexpr int widest = 4000;
    const int across = std::clamp(width, narrowest, widest);
    const ScanKind kind = scanKind(file);
    PagePicture picture = kind == ScanKind::Pdf ? pdfPage(file, page, false, across) : picturePage(file, kind, page);
    if (picture.pix && kind != ScanKind::Pdf) {
        const double factor = double(across) / pixGetWidth(picture.pix.get());
        const double pixels = factor * factor * pixGetWidth(picture.pix.get()) * pixGetHeight(picture.pix.get());
        picture.pix.reset(pixConvertTo32(picture.pix.get()));
        if (picture.pix && pixels <= double(ScanLimits::pixels))
            picture.pix.reset(
                pixScale(picture.pix.get(), static_cast<l_float32>(factor), static_cast<l_float32>(factor)));
    }
    if (picture.state == State::Done && !picture.pix)
        picture.state = State::Damaged;
    return picture;
}

} // namespace Kodeks
