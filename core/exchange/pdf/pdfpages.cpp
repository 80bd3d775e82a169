// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfpages.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/pdf/pdfbomb.h"
#include "core/exchange/pdf/pdflines.h"

#include <array>
#include <limits>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace Kodeks {

using State = PdfPages::State;

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

QList<PdfWord> wordsOf(const poppler::page &page)
{
    QList<PdfWord> words;
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        const QString text = cleaned(fromPoppler(box.text()));
        if (!text.isEmpty())
            words.append({text, place.left(), place.right(), place.top(), place.bottom(), box.has_space_after()});
    }
    return words;
}

PdfPages readPages(const poppler::document &pdf)
{
    TimeLimit limit(1);
    PdfPages pages{State::Read, {}};
    qsizetype characters = 0;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        pages.texts.append(page ? pdfLines(wordsOf(*page)).join(u'\n') : QString());
        characters += pages.texts.constLast().size();
        if (characters > DocumentLimits::characters || limit.isOver())
            return {State::TooLong, {}};
    }
    return pages;
}

void silence()
{
    static const bool once = (poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr), true);
    Q_UNUSED(once)
}

} // namespace

PdfPages pdfPages(const QByteArray &bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max() || isPdfBomb(bytes))
        return {State::TooLong, {}};
    silence();
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (pdf && pdf->is_locked())
        return {State::Locked, {}};
    if (!pdf || pdf->pages() < 1)
        return {State::Damaged, {}};
    return pdf->pages() > DocumentLimits::pages ? PdfPages{State::TooLong, {}} : readPages(*pdf);
}

} // namespace Kodeks
