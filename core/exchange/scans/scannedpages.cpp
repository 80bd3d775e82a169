// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scannedpages.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar pageSign(u'\f');

qsizetype codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

/// What stands behind a text's last page, which is empty or has a few words.
QString notesBehind(const QString &page)
{
    const qsizetype at = page.startsWith(u'\n') ? 0 : page.indexOf(u"\n\n["_s);
    return at < 0 ? QString() : page.sliced(at + 1);
}

/// Puts pages together and moves the recognised words with them.
class PageJoiner
{
public:
    explicit PageJoiner(const ScanText &scan)
        : m_scan(scan)
    {
        m_made.signsPutIn = scan.signsPutIn;
        m_made.signsPerhaps = scan.signsPerhaps;
        m_made.apart = scan.apart;
        m_made.recognition.languages = scan.recognition.languages;
    }

    void addText(const QString &page) { m_made.text += page; }

    /// A page of the scan's text, which begins there (in code points).
    void addScan(const QString &page, qsizetype start, int number)
    {
        const qsizetype moved = codePoints(m_made.text) - start;
        for (const RecognisedWord &word : m_scan.recognition.words) {
            if (word.page == number)
                m_made.recognition.words.append(
                    {{word.range.start + moved, word.range.end + moved}, word.page, word.box, word.certainty});
        }
        m_made.text += page;
    }

    ScanText made() { return std::move(m_made); }

private:
    const ScanText &m_scan;
    ScanText m_made;
};

} // namespace

ScanText withPagesOf(const QString &text, const QList<int> &pages, const ScanText &scan)
{
    const QStringList written = text.split(pageSign);
    const QStringList recognised = scan.text.split(pageSign);
    PageJoiner joiner(scan);
    qsizetype start = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const QString page = recognised.value(i);
        if (i > 0)
            joiner.addText(pageSign);
        if (pages.contains(number) && !page.trimmed().isEmpty())
            joiner.addScan(page, start, number);
        else
            joiner.addText(written.at(i));
        if (pages.contains(number) && !page.trimmed().isEmpty() && i + 1 == written.size())
            joiner.addText(notesBehind(written.at(i)));
        start += codePoints(page) + 1;
    }
    return joiner.made();
}

} // namespace Kodeks
