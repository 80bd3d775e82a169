// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/pdfreader.h"

#include "core/exchange/documents/pdflines.h"
#include "core/exchange/documents/pdfbomb.h"
#include "core/exchange/documents/timelimit.h"

#include <QCoreApplication>
#include <array>
#include <limits>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A word without what is no text: control characters, which a damaged font can give; and with the letters that layout has joined
/// in one glyph (U+FB00 to U+FB06) set apart again, as they were written and are searched for.
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

std::unexpected<Error> scanned(const QString &file)
{
    return failure(Error::Kind::Invalid,
        Documents::tr("“%1” is a scan: a PDF document of pictures, without text; let a program recognise its text (OCR), save that and import it.").arg(file));
}

struct Pages
{
    QStringList texts;
    QStringList empty; ///< numbers of the pages without text
};

Result<Pages> readPages(const poppler::document &pdf, const QString &file)
{
    TimeLimit limit(1);
    Pages pages;
    qsizetype characters = 0;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        const QString text = page ? pdfLines(wordsOf(*page)).join(u'\n') : QString();
        characters += text.size();
        if (characters > DocumentLimits::characters || limit.isOver())
            return tooLongDocument(file);
        if (text.isEmpty())
            pages.empty.append(QString::number(i + 1));
        pages.texts.append(text);
    }
    return pages;
}

void silence()
{
    static const bool once = (poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr), true);
    Q_UNUSED(once)
}

} // namespace

Result<DocumentText> readPdf(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > std::numeric_limits<int>::max() || isPdfBomb(bytes))
        return tooLongDocument(file);
    silence();
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (pdf && pdf->is_locked())
        return lockedDocument(file);
    if (!pdf || pdf->pages() < 1)
        return damagedDocument(file, u"PDF"_s);
    if (pdf->pages() > DocumentLimits::pages)
        return tooLongDocument(file);
    const auto pages = readPages(*pdf, file);
    if (!pages)
        return failed(pages);
    if (pages->empty.size() == pages->texts.size())
        return scanned(file);
    DocumentText document{pages->texts.join(u"\n\f"_s) + u'\n', u"PDF"_s, {}, {}};
    if (!pages->empty.isEmpty())
        document.remarks.append(Documents::tr("Without text (perhaps scanned): page %1.").arg(pages->empty.mid(0, 50).join(u", "_s)));
    return document;
}

} // namespace Kodeks
