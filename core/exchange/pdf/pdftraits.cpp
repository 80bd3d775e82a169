// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdftraits.h"

#include "core/exchange/archives/inflate.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool endsName(char c)
{
    return QByteArrayView(" \t\r\n\f/<>[](){}%").contains(c) || c == '\0';
}

bool hasName(QByteArrayView bytes, QByteArrayView name)
{
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        if (at + name.size() >= bytes.size() || endsName(bytes.at(at + name.size())))
            return true;
    }
    return false;
}

bool isDynamic(QByteArrayView bytes)
{
    constexpr QByteArrayView name("/NeedsRendering");
    const qsizetype at = bytes.indexOf(name);
    constexpr qsizetype room = 8;
    return at >= 0
        && bytes.sliced(at + name.size())
               .first(std::min(room, bytes.size() - at - name.size()))
               .trimmed()
               .startsWith("true");
}

/// A configuration of layers that has some switched off, or all but some (ISO 32000-1, 8.11.4.3). Actions have "/OFF",
/// too, but no list behind it.
bool hasLayersOff(QByteArrayView bytes)
{
    constexpr QByteArrayView name("/OFF");
    constexpr qsizetype room = 12;
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        const QByteArrayView behind
            = bytes.sliced(at + name.size()).first(std::min(room, bytes.size() - at - name.size()));
        const QByteArrayView list = behind.trimmed();
        if (list.startsWith('[') && !list.sliced(1).trimmed().startsWith(']'))
            return true;
        if (bytes.sliced(std::max<qsizetype>(0, at - room), std::min(room, at)).trimmed().endsWith("/BaseState"))
            return true;
    }
    return false;
}

/// Whether a dictionary says something in words ("/Contents (…)"); a page's contents are a reference.
bool hasWords(QByteArrayView dictionary)
{
    constexpr QByteArrayView name("/Contents");
    for (qsizetype at = dictionary.indexOf(name); at >= 0; at = dictionary.indexOf(name, at + 1)) {
        const QByteArrayView behind = dictionary.sliced(at + name.size()).trimmed();
        if ((behind.startsWith('(') && !behind.startsWith("()"))
            || (behind.startsWith('<') && !behind.startsWith("<>") && !behind.startsWith("<<")))
            return true;
    }
    return false;
}

/// Notes on the pages, or on words that are marked in them (ISO 32000-1, 12.5.6).
bool hasNotes(QByteArrayView bytes)
{
    constexpr QByteArrayView name("/Subtype");
    constexpr qsizetype room = 1024; // for the rest of the dictionary, on either side
    static constexpr std::array kinds{"/Text", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret"};
    constexpr qsizetype most = 100'000; // annotations
    qsizetype at = bytes.indexOf(name);
    for (qsizetype count = 0; at >= 0 && count < most; at = bytes.indexOf(name, at + 1), ++count) {
        const QByteArrayView behind = bytes.sliced(at + name.size()).trimmed();
        const bool note = std::ranges::any_of(kinds, [behind](QByteArrayView kind) {
            return behind.startsWith(kind) && behind.size() > kind.size() && endsName(behind.at(kind.size()));
        });
        const qsizetype from = std::max<qsizetype>(0, at - room);
        if (note && hasWords(bytes.sliced(from).first(std::min(2 * room, bytes.size() - from))))
            return true;
    }
    return false;
}

void look(QByteArrayView bytes, PdfTraits &traits)
{
    traits.form = traits.form || hasName(bytes, "/XFA");
    traits.dynamic = traits.dynamic || isDynamic(bytes);
    traits.portfolio = traits.portfolio || hasName(bytes, "/Collection");
    traits.layersOff = traits.layersOff || hasLayersOff(bytes);
    traits.notes = traits.notes || hasNotes(bytes);
}

/// The number behind a name in a dictionary; 0 if there is none.
qint64 numberBehind(QByteArrayView dictionary, QByteArrayView name)
{
    constexpr qint64 most = 100'000;
    for (qsizetype at = dictionary.indexOf(name); at >= 0; at = dictionary.indexOf(name, at + 1)) {
        const QByteArrayView behind = dictionary.sliced(at + name.size()).trimmed();
        qsizetype digits = 0;
        while (digits < std::min<qsizetype>(behind.size(), 6) && behind.at(digits) >= '0' && behind.at(digits) <= '9')
            ++digits;
        if (digits > 0)
            return std::min(behind.first(digits).toLongLong(), most);
    }
    return 0;
}

/// Pictures are streams, so their dictionaries are never packed.
qint64 pixelsIn(QByteArrayView bytes)
{
    constexpr qsizetype room = 1024; // for the rest of a picture's dictionary, on either side
    constexpr qsizetype most = 100'000; // pictures
    qint64 pixels = 0;
    qsizetype at = bytes.indexOf("/Image");
    for (qsizetype count = 0; at >= 0 && count < most; at = bytes.indexOf("/Image", at + 1), ++count) {
        const QByteArrayView before = bytes.sliced(std::max<qsizetype>(0, at - room), std::min(at, room));
        if (!before.trimmed().endsWith("/Subtype"))
            continue;
        const QByteArrayView after = bytes.sliced(at).first(std::min(room, bytes.size() - at));
        const qsizetype begin = std::max<qsizetype>(0, before.lastIndexOf(" obj"));
        const qsizetype end = after.indexOf("stream");
        const QByteArray dictionary
            = before.sliced(begin).toByteArray() + after.first(end < 0 ? after.size() : end).toByteArray();
        pixels += numberBehind(dictionary, "/Width") * numberBehind(dictionary, "/Height");
    }
    return pixels;
}

} // namespace

PdfTraits pdfTraits(const QByteArray &pdf)
{
    constexpr qsizetype mostObjects = qsizetype(4) * 1024 * 1024;
    constexpr qsizetype mostInAll = 8 * mostObjects;
    constexpr qsizetype header = 2; // of zlib
    PdfTraits traits;
    look(pdf, traits);
    traits.pixels = pixelsIn(pdf);
    qsizetype unpacked = 0;
    const QByteArrayView all(pdf);
    for (qsizetype at = all.indexOf("/ObjStm"); at >= 0 && unpacked < mostInAll; at = all.indexOf("/ObjStm", at + 1)) {
        const qsizetype stream = all.indexOf("stream", at);
        const qsizetype start = stream < 0 ? -1 : all.indexOf('\n', stream) + 1;
        if (start <= 0 || start + header >= all.size())
            break;
        const qsizetype end = all.indexOf("endstream", start);
        const QByteArrayView packed = all.sliced(start, (end < 0 ? all.size() : end) - start);
        const QByteArray objects = packed.size() > header ? inflated(packed.sliced(header), mostObjects) : QByteArray();
        unpacked += objects.size() + 1024;
        look(objects, traits);
    }
    return traits;
}

bool asksForReader(QStringView text)
{
    static const QRegularExpression asking(uR"(please wait|vennligst vent|vent (?:litt|venligst)|v[äa]nta|odota|)"
                                           uR"(bitte warten|reader|viewer|leser\b|læser|fremviser|l[äa]sare|lukijasi|)"
                                           uR"(acrobat|portfolio|package|portefølje)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 1500;
    return text.size() < longest && asking.matchView(text).hasMatch();
}

} // namespace Kodeks
