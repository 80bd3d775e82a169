// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scannedpages.h"

#include <QRegularExpression>
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
    static const QRegularExpression note(u"\\n\\n\\[[\\d*†‡¹²³⁰-⁹]{1,4}\\] "_s);
    const auto first = note.match(page);
    return first.hasMatch() ? page.sliced(first.capturedStart() + 1) : QString();
}

/// What a page says in text that its picture does not: a line more is better than a line lost.
QString writtenBeside(const QString &written, const QString &notes, const QString &recognised)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    const QString own = written.chopped(std::min(notes.size(), written.size())).trimmed();
    const QStringList words = own.split(between, Qt::SkipEmptyParts);
    const auto isRead = [&](const QString &word) { return recognised.contains(word, Qt::CaseInsensitive); };
    return std::ranges::all_of(words, isRead) ? QString() : own + u'\n';
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
        if (pages.contains(number) && !page.trimmed().isEmpty()) {
            const QString notes = i + 1 == written.size() ? notesBehind(written.at(i)) : QString();
            joiner.addText(writtenBeside(written.at(i), notes, page));
            joiner.addScan(page, start, number);
            joiner.addText(notes);
        } else {
            joiner.addText(written.at(i));
        }
        start += codePoints(page) + 1;
    }
    return joiner.made();
}

} // namespace Kodeks
