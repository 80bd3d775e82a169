// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/notemark.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestMark = 40;

bool isRaisedLetter(QChar c)
{
    return c == u'ᵃ' || c == u'ᵇ' || c == u'ᶜ' || c == u'ᵈ';
}

bool isRaised(QChar c)
{
    return c == u'¹' || c == u'²' || c == u'³' || c == u'⁰' || c == u'ⁱ' || (c >= u'⁴' && c <= u'⁹')
        || isRaisedLetter(c);
}

/// Length of a mark at the beginning of `text`.
qsizetype markLength(QStringView text)
{
    static const QString number = u"(?:\\d{1,3}|\\p{L}|[ivxl]{1,6}|\\*{1,3}|[†‡])"_s;
    static const QString several = number + u"(?:\\s?[,;–-]\\s?"_s + number + u")*"_s;
    static const QString raised = u"[¹²³⁰ⁱ⁴-⁹ᵃᵇᶜᵈ](?:[,–⁻˒]?[¹²³⁰ⁱ⁴-⁹ᵃᵇᶜᵈ])*"_s;
    static const QRegularExpression form(u"^(?:"_s + raised
            + u"|\\[\\^?(?:(?:fot|foot)?not(?:e|en)?\\.?\\s?|fn\\.?\\s?|n\\.\\s?)?"_s + several
            + u"\\]|\\[[^\\[\\]\\n]{1,36}\\]|\\(\\d{1,3}\\)(?=\\s|$)|\\^"_s + several + u"(?!\\p{L})|[†‡]{1,3})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (!isRaised(first) && !QStringView(u"[(^†‡").contains(first))
        return 0;
    return std::max<qsizetype>(0, form.matchView(text.first(std::min(text.size(), longestMark))).capturedLength());
}

/// A further raised mark after a space.
qsizetype raisedAfterSpace(QStringView text)
{
    if (text.size() < 2 || !text.front().isSpace() || text.front() == u'\n' || !isRaised(text.at(1)))
        return 0;
    const qsizetype length = 1 + markLength(text.sliced(1));
    return length == text.size() || text.at(length).isSpace() ? length : 0;
}

} // namespace

qsizetype noteMarksEnd(QStringView paragraph, qsizetype at)
{
    qsizetype end = at;
    for (qsizetype length = markLength(paragraph.sliced(end)); length > 0;) {
        end += length;
        length = markLength(paragraph.sliced(end));
        if (length == 0 && isRaised(paragraph.at(end - 1)))
            length = raisedAfterSpace(paragraph.sliced(end));
    }
    return end;
}

qsizetype plainNoteMarkEnd(QStringView paragraph, qsizetype at)
{
    static const QRegularExpression form(u"^[1-9]\\d{0,2}(?:,[1-9]\\d{0,2}){0,3}\\)?(?=\\s|$)"_s);
    if (at >= paragraph.size() || !paragraph.at(at).isDigit())
        return at;
    const QStringView rest = paragraph.sliced(at);
    return at + std::max<qsizetype>(0, form.matchView(rest.first(std::min(rest.size(), longestMark))).capturedLength());
}

} // namespace Kodeks
