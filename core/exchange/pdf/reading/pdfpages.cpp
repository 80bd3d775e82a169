// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfpages.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/pdf/cellorder.h"
#include "core/exchange/pdf/contentorder.h"
#include "core/exchange/pdf/pdfbomb.h"
#include "core/exchange/pdf/reading/formreading.h"
#include "core/exchange/pdf/reading/pdftext.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-embedded-file.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace Kodeks {

using State = PdfReading::State;

namespace {

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A word without what is no text: control characters, which a damaged font can give; and with the letters that layout
/// has joined in one glyph (U+FB00 to U+FB06) set apart again, as they were written and are searched for.
QString cleaned(QString word)
{
    static constexpr std::array<const char16_t *, 7> ligatures{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"\u017Ft", u"st"};
    constexpr char16_t first = 0xFB00;
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        const int ligature = word.at(at).unicode() - first;
        if (ligature >= 0 && static_cast<size_t>(ligature) < ligatures.size())
            word.replace(at, 1, QString::fromUtf16(ligatures[static_cast<size_t>(ligature)]));
    }
    return word.removeIf([](QChar unit) { return unit.category() == QChar::Other_Control; });
}

/// A font's name without the mark of a subset ("ABCDEF+").
QByteArray fontName(const std::string &name)
{
    constexpr size_t mark = 7;
    const bool subset = name.size() > mark && name.at(mark - 1) == '+';
    return QByteArray::fromStdString(subset ? name.substr(mark) : name);
}

/// The first capital behind a small letter, if the word has one.
std::optional<InnerCapital> innerCapital(const QString &text, const poppler::text_box &box, qsizetype word)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at).isUpper() && text.at(at - 1).isLower())
            return InnerCapital{word, at, box.char_bbox(static_cast<size_t>(at)).left()};
    }
    return {};
}

PdfPage pageOf(const poppler::page &page)
{
    const poppler::rectf place = page.page_rect();
    PdfPage found{place.width(), place.height(), {}};
    QByteArray font;
    QList<InnerCapital> capitals;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf at = box.bbox();
        const QString text = cleaned(fromPoppler(box.text()));
        if (text.isEmpty())
            continue;
        if (const QByteArray name = fontName(box.get_font_name()); name != font)
            font = name;
        if (const auto capital = innerCapital(text, box, found.words.size()))
            capitals.append(*capital);
        found.words.append({text, at.left(), at.right(), at.top(), at.bottom(), box.has_space_after(),
            box.get_font_size(), box.rotation(), font});
    }
    found.words = withCellsApart(found.words, capitals);
    if (mayBeMixed(found.words)) {
        const QString content = fromPoppler(page.text(poppler::rectf(), poppler::page::raw_order_layout));
        found.words = inContentOrder(found.words, cleaned(QString(content).replace(u'\n', u' ')));
    }
    return found;
}

PdfReading readPages(const poppler::document &pdf, const QByteArray &bytes)
{
    TimeLimit limit(1);
    const FormContents form = formContents(bytes);
    PdfTextMaker maker;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        PdfPage read = page ? pageOf(*page) : PdfPage();
        const PageForm filled = form.pages.value(i);
        read.words = withButtons(withFormAnswers(read.words, filled.answers), filled.buttons);
        maker.addPage(read);
        if (maker.characters() > DocumentLimits::characters || limit.isOver())
            return {State::TooLong};
    }
    PdfReading reading{State::Read, maker.made(), {}, pdf.pages()};
    reading.unplaced = form.unplaced;
    return limit.isOver() ? PdfReading{State::TooLong} : reading;
}

QStringList filesIn(const poppler::document &pdf)
{
    constexpr qsizetype most = 200;
    QStringList names;
    if (!pdf.has_embedded_files())
        return names;
    for (const poppler::embedded_file *file : pdf.embedded_files()) {
        if (file && names.size() < most)
            names.append(cleaned(QString::fromStdString(file->name())));
    }
    return names;
}

void silence()
{
    static const bool once = (poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr), true);
    Q_UNUSED(once)
}

} // namespace

PdfReading pdfReading(const QByteArray &bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max() || isPdfBomb(bytes))
        return {State::TooLong};
    silence();
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (pdf && pdf->is_locked())
        return {State::Locked};
    if (!pdf || pdf->pages() < 1)
        return {State::Damaged};
    if (pdf->pages() > DocumentLimits::pages)
        return {State::TooLong};
    PdfReading reading = readPages(*pdf, bytes);
    if (reading.state == State::Read) {
        reading.traits = pdfTraits(bytes);
        reading.traits.files = filesIn(*pdf);
    }
    return reading;
}

} // namespace Kodeks
