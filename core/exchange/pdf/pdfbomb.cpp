// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfbomb.h"

#include "core/exchange/archives/inflate.h"
#include "core/exchange/archives/timelimit.h"

#include <algorithm>
#include <array>

namespace Kodeks {

namespace {

constexpr qsizetype mostContent = qsizetype(12) * 1024 * 1024;
constexpr qint64 mostObjects = 8'388'607; // ISO 32000-1, annex C

/// The dictionary before a stream: what stands between the "obj" and it.
QByteArrayView dictionaryBefore(QByteArrayView pdf, qsizetype stream)
{
    constexpr qsizetype longest = 2048;
    const qsizetype from = std::max<qsizetype>(0, stream - longest);
    const QByteArrayView before = pdf.sliced(from, stream - from);
    const qsizetype object = before.lastIndexOf("obj");
    return before.sliced(object < 0 ? 0 : object);
}

bool isNoContent(QByteArrayView dictionary)
{
    constexpr std::array<QByteArrayView, 6> telling{
        "/Image", "/Length1", "/Length3", "/FontFile", "/EmbeddedFile", "/Metadata"};
    return std::ranges::any_of(telling, [&](QByteArrayView word) { return dictionary.contains(word); });
}

bool isHugeContent(QByteArrayView bytes, QByteArrayView dictionary)
{
    constexpr qsizetype header = 2; // of zlib
    if (!dictionary.contains("/Fl"))
        return bytes.size() > mostContent;
    return bytes.size() > header && inflated(bytes.sliced(header), mostContent + 1).size() > mostContent;
}

/// Goes through streams one by one, from "stream" to "endstream".
class Streams
{
public:
    explicit Streams(QByteArrayView pdf)
        : m_pdf(pdf)
    {
    }

    [[nodiscard]] bool next()
    {
        do {
            m_at = m_pdf.indexOf("stream", m_at + 1);
        } while (m_at > 0 && m_pdf.first(m_at).endsWith("end"));
        if (m_at >= 0 && m_end < m_at) {
            const qsizetype found = m_pdf.indexOf("endstream", m_at);
            m_end = found < 0 ? m_pdf.size() : found;
        }
        return m_at >= 0;
    }

    [[nodiscard]] bool isHuge() const
    {
        const qsizetype start = std::clamp(m_pdf.indexOf('\n', m_at) + 1, m_at, m_end);
        const QByteArrayView dictionary = dictionaryBefore(m_pdf, m_at);
        return !isNoContent(dictionary) && isHugeContent(m_pdf.sliced(start, m_end - start), dictionary);
    }

private:
    QByteArrayView m_pdf;
    qsizetype m_at = -1;
    qsizetype m_end = 0; ///< of the stream
};

/// Of what stands outside streams.
bool isDeep(QByteArrayView pdf)
{
    constexpr int deepest = 500;
    int depth = 0;
    for (qsizetype i = 0; i < pdf.size() && depth <= deepest; ++i) {
        const char c = pdf.at(i);
        const QByteArrayView rest = pdf.sliced(i);
        if (c == '[' || c == '<') {
            ++depth;
        } else if (c == ']' || c == '>') {
            depth = std::max(0, depth - 1);
        } else if (c == 'e' && rest.startsWith("endobj")) {
            depth = 0;
        } else if (c == 's' && rest.startsWith("stream")) {
            const qsizetype end = rest.indexOf("endstream");
            if (end < 0)
                break;
            i += end + 8;
        }
    }
    return depth > deepest;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Takes a number and the white space before it off the front; no number is 0. It stops counting where it is far too
/// large.
qint64 takeNumber(QByteArrayView &rest)
{
    while (!rest.isEmpty() && isSpace(rest.front()))
        rest = rest.sliced(1);
    qint64 number = 0;
    for (; !rest.isEmpty() && isDigit(rest.front()); rest = rest.sliced(1))
        number = number > mostObjects ? number : number * 10 + (rest.front() - '0');
    return number;
}

/// The first of the two numbers before an "obj"; 0 if there are none.
qint64 objectNumber(QByteArrayView before)
{
    constexpr qsizetype longest = 40;
    qsizetype at = before.size();
    const qsizetype end = std::max<qsizetype>(0, at - longest);
    const auto back = [&](bool (*is)(char)) {
        while (at > end && is(before.at(at - 1)))
            --at;
    };
    back(isSpace);
    back(isDigit);
    back(isSpace);
    back(isDigit);
    QByteArrayView number = before.sliced(at);
    return takeNumber(number);
}

bool hasTooManyAfter(QByteArrayView pdf, QByteArrayView word)
{
    for (qsizetype at = pdf.indexOf(word); at >= 0; at = pdf.indexOf(word, at + 1)) {
        if (pdf.first(at).endsWith("start"))
            continue; // of the table itself: a place in the file
        QByteArrayView rest = pdf.sliced(at + word.size());
        if (takeNumber(rest) + takeNumber(rest) > mostObjects)
            return true;
    }
    return false;
}

/// Whether the table of objects would be longer than the format allows.
bool hasTooManyObjects(QByteArrayView pdf)
{
    for (qsizetype at = pdf.indexOf("obj"); at >= 0; at = pdf.indexOf("obj", at + 1)) {
        if (objectNumber(pdf.first(at)) > mostObjects)
            return true;
    }
    return hasTooManyAfter(pdf, "/Size") || hasTooManyAfter(pdf, "/Index[") || hasTooManyAfter(pdf, "/Index [")
        || hasTooManyAfter(pdf, "xref");
}

} // namespace

bool isPdfBomb(const QByteArray &pdf)
{
    if (isDeep(pdf) || hasTooManyObjects(pdf))
        return true;
    TimeLimit limit(1);
    for (Streams streams(pdf); streams.next();) {
        if (streams.isHuge() || limit.isOver())
            return true;
    }
    return false;
}

} // namespace Kodeks
