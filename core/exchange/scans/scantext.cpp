// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scantext.h"

#include "core/exchange/scans/scanfurniture.h"
#include "core/exchange/scans/sectionsigns.h"

#include <QSet>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A word as it is compared: without signs around it, in small letters.
QString bare(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word.toString().toLower();
}

QSet<QString> wordsOn(const QList<QList<ScanWord>> &pages)
{
    QSet<QString> words;
    for (const QList<ScanWord> &page : pages) {
        for (const ScanWord &word : page)
            words.insert(bare(word.text));
    }
    return words;
}

enum class Hyphen { None, Goes, Stays, StaysWithSpace, Unknown };

/// Writes words one after the other and notes where each stands.
class ScanWriter
{
public:
    explicit ScanWriter(QSet<QString> known)
        : m_known(std::move(known))
    {
    }

    void beginPage(int page, const QList<ScanLine> &lines)
    {
        if (page > 1)
            append(!lines.isEmpty() && goesOnOverleaf(lines.constFirst()) ? u" \f"_s : u"\n\f"_s);
        m_page = page;
    }

    void addLine(const ScanLine &line, LineStep step)
    {
        bool joined = false;
        if (step == LineStep::GoesOn) {
            joined = goOn(line.words.constFirst());
        } else if (step == LineStep::NewParagraph) {
            append(u"\n\n"_s);
        } else {
            append(u"\n"_s);
        }
        addWords(line, joined);
    }

    void addWords(const ScanLine &line, bool firstIsThere)
    {
        for (qsizetype i = firstIsThere ? 1 : 0; i < line.words.size(); ++i) {
            if (i > 0)
                append(u" "_s);
            addWord(line.words.at(i));
        }
    }

    [[nodiscard]] ScanText finish()
    {
        append(u"\n"_s);
        return {std::move(m_text), {{}, std::move(m_words)}};
    }

private:
    void append(const QString &text)
    {
        m_text += text;
        m_length += text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
    }

    void addWord(const ScanWord &word)
    {
        const qsizetype start = m_length;
        append(word.text);
        m_words.append({{start, m_length}, m_page, word.box, word.certainty});
    }

    /// A sentence that has not ended goes on where the next page begins small.
    [[nodiscard]] bool goesOnOverleaf(const ScanLine &line) const
    {
        const QChar last = m_text.isEmpty() ? QChar() : m_text.back();
        return (last.isLetter() || last == u',') && line.words.constFirst().text.front().isLower();
    }

    [[nodiscard]] Hyphen hyphenBefore(const QString &next) const
    {
        static const QStringList conjunctions{u"og"_s, u"eller"_s, u"och"_s, u"and"_s, u"or"_s};
        if (m_words.isEmpty() || m_text.size() < 2 || !m_text.endsWith(u'-') || !m_text.at(m_text.size() - 2).isLetter()
            || !next.front().isLetterOrNumber())
            return Hyphen::None;
        if (conjunctions.contains(bare(next)))
            return Hyphen::StaysWithSpace;
        const qsizetype from = std::max(m_text.lastIndexOf(u' '), m_text.lastIndexOf(u'\n')) + 1;
        const QString before = bare(QStringView(m_text).sliced(from));
        if (next.front().isLower() && m_known.contains(before + bare(next)))
            return Hyphen::Goes;
        return m_known.contains(before + u'-' + bare(next)) ? Hyphen::Stays : Hyphen::Unknown;
    }

    /// What stands between a line and the next one of its paragraph; true if the word has become part of the last one.
    bool goOn(const ScanWord &next)
    {
        const Hyphen hyphen = hyphenBefore(next.text);
        if (hyphen == Hyphen::None || hyphen == Hyphen::StaysWithSpace || hyphen == Hyphen::Unknown) {
            append(hyphen == Hyphen::Unknown ? u"\n"_s : u" "_s);
            return false;
        }
        if (hyphen == Hyphen::Goes) {
            m_text.chop(1);
            --m_length;
        }
        append(next.text);
        m_words.last().range.end = m_length;
        m_words.last().certainty = std::min(m_words.constLast().certainty, next.certainty);
        return true;
    }

    QSet<QString> m_known;
    QString m_text;
    qsizetype m_length = 0; ///< of it, in code points
    int m_page = 1;
    QList<RecognisedWord> m_words;
};

/// A star or a long dash alone is what the data has for bullets and dashes, which it does not know; it is certain of
/// them all the same.
void doubtSigns(QList<ScanWord> &page)
{
    for (ScanWord &word : page) {
        if (word.text == u"*" || word.text == u"—")
            word.certainty = std::min(word.certainty, Recognition::doubtfulBelow - 1);
    }
}

/// Takes the lines that belong to the pages out of them.
QList<ApartLine> takeFurniture(QList<QList<ScanLine>> &pages)
{
    const QList<QList<bool>> apart = scanFurniture(pages);
    QList<ApartLine> taken;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<ScanLine> kept;
        for (qsizetype i = 0; i < pages.at(page).size(); ++i) {
            const ScanLine &line = pages.at(page).at(i);
            if (!apart.at(page).at(i)) {
                kept.append(line);
                continue;
            }
            QStringList words;
            std::ranges::transform(line.words, std::back_inserter(words), &ScanWord::text);
            taken.append({static_cast<int>(page) + 1, words.join(u' ')});
        }
        pages[page] = kept;
    }
    return taken;
}

} // namespace

ScanText scanText(QList<QList<ScanWord>> pages, ScanHeaders headers)
{
    SectionSigns signs;
    for (QList<ScanWord> &page : pages) {
        signs.look(page);
        doubtSigns(page);
    }
    QList<QList<ScanLine>> all;
    std::ranges::transform(pages, std::back_inserter(all), &scanLines);
    QList<ApartLine> apart = headers == ScanHeaders::Kept ? QList<ApartLine>() : takeFurniture(all);
    ScanWriter writer(wordsOn(pages));
    for (qsizetype number = 0; number < all.size(); ++number) {
        const QList<ScanLine> &lines = all.at(number);
        writer.beginPage(static_cast<int>(number) + 1, lines);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0)
                writer.addWords(lines.at(i), false);
            else
                writer.addLine(lines.at(i), stepBetween(lines.at(i - 1), lines.at(i)));
        }
    }
    ScanText text = writer.finish();
    text.signsPutIn = signs.putIn();
    text.signsPerhaps = signs.perhaps();
    text.apart = std::move(apart);
    return text;
}

} // namespace Kodeks
