// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdflines.h"

#include "core/exchange/flow/raisedmark.h"
#include "core/exchange/pdf/justifiedrows.h"
#include "core/exchange/pdf/spacedletters.h"

#include <QHash>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What most letters of a row have.
double usualSize(const WordRow &row)
{
    QHash<int, qsizetype> letters;
    for (const PdfWord &word : row)
        letters[qRound(word.letterSize() * 10)] += word.text.size();
    const auto most = std::max_element(letters.cbegin(), letters.cend());
    return most.key() / 10.0;
}

/// Puts a row's words together.
class LineMaker
{
public:
    LineMaker(const WordRow &row, bool justified)
        : m_row(row)
        , m_justified(justified)
    {
        const PdfWord &first = row.constFirst();
        m_line.left = first.left;
        m_line.cellLeft = first.left;
        m_line.right = first.right;
        m_line.top = first.top;
        m_line.size = usualSize(row);
        m_line.font = first.font;
        for (const PdfWord &word : row) {
            if (word.letterSize() >= 0.95 * m_line.size)
                m_base = std::max(m_base, word.bottom);
        }
    }

    PdfLine made()
    {
        const bool noted = m_row.size() > 1 && isNote(m_row.constFirst(), m_row.at(1));
        if (noted)
            m_line.mark = m_row.constFirst().text;
        for (qsizetype i = noted ? 1 : 0; i < m_row.size(); ++i)
            add(i);
        measureFirst(m_row.at(noted ? 1 : 0));
        m_line.bottom = m_base;
        return m_line;
    }

private:
    /// Whether a line begins with a raised or smaller number, as notes do.
    [[nodiscard]] bool isNote(const PdfWord &first, const PdfWord &next) const
    {
        const bool raised = first.bottom < m_base - 0.1 * m_line.size;
        return isNoteNumber(first.text) && first.letterSize() <= 0.85 * next.letterSize() && raised
            && next.left - first.right < 2 * m_line.size;
    }

    [[nodiscard]] bool isRaised(qsizetype at) const
    {
        const PdfWord &word = m_row.at(at);
        const bool glued = at > 0 && word.left - m_row.at(at - 1).right < 0.3 * m_line.size;
        return glued && word.letterSize() <= 0.85 * m_line.size && word.bottom < m_base - 0.12 * m_line.size;
    }

    void add(qsizetype at)
    {
        const PdfWord &word = m_row.at(at);
        QString text = word.text;
        if (!m_line.text.isEmpty()) {
            const auto mark = isRaised(at) ? markOf(word.text) : std::nullopt;
            m_line.marked = m_line.marked || (mark && mark->startsWith(u'['));
            mark ? void(text = *mark) : separate(at);
        }
        m_line.text += text;
        m_line.right = std::max(m_line.right, word.right);
        m_line.top = std::min(m_line.top, word.top);
        if (word.font != m_line.font)
            m_line.font.clear();
    }

    /// "1,2" is two marks.
    [[nodiscard]] std::optional<QString> markOf(const QString &raised) const
    {
        QString marks;
        for (const QString &number : raised.split(u',', Qt::SkipEmptyParts)) {
            const auto mark = raisedMark(m_line.text, number);
            if (!mark)
                return {};
            marks += *mark;
        }
        return marks.isEmpty() ? std::nullopt : std::optional(marks);
    }

    void separate(qsizetype at)
    {
        const PdfWord &word = m_row.at(at);
        const PdfWord &before = m_row.at(at - 1);
        const double gap = word.left - before.right;
        if (gap > 2.5 * word.height() && !m_justified) {
            const bool item = m_line.text.size() <= 4 && !m_line.text.back().isLetterOrNumber();
            m_line.tabbed = m_line.tabbed || !item;
            m_line.cellLeft = item ? m_line.cellLeft : word.left;
            m_line.text += item ? u' ' : u'\t';
        } else if (before.spaceAfter || gap > std::min(word.height(), before.height()) / 4) {
            m_line.text += u' ';
        }
    }

    /// A word can be divided after a hyphen in it.
    void measureFirst(const PdfWord &word)
    {
        const auto end = std::ranges::find_if(word.text, [](QChar c) { return c == u'-'; });
        const auto fitted = std::min<qsizetype>(end - word.text.begin() + 1, word.text.size());
        m_line.firstWidth = word.width() * static_cast<double>(fitted)
            / static_cast<double>(std::max<qsizetype>(1, word.text.size()));
    }

    const WordRow &m_row;
    bool m_justified; ///< wide gaps are the spaces of a line that fills its column
    PdfLine m_line;
    double m_base = 0;
};

} // namespace

double usualSize(const QList<QList<PdfLine>> &pages)
{
    QHash<int, qsizetype> letters;
    for (const QList<PdfLine> &page : pages) {
        for (const PdfLine &line : page)
            letters[qRound(line.size * 2)] += line.text.size();
    }
    const auto most = std::max_element(letters.cbegin(), letters.cend());
    return most == letters.cend() ? 0 : most.key() / 2.0;
}

QList<PdfLine> pdfLines(const PdfPage &page)
{
    QList<PdfLine> lines;
    for (const UprightWords &group : uprightWords(page.words)) {
        QList<WordRow> rows;
        for (const WordRow &row : wordRows(group))
            rows.append(withWholeWords(row));
        const QList<bool> justified = justifiedRows(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            lines.append(LineMaker(rows.at(i), justified.at(i)).made());
            lines.last().turn = group.turn;
        }
    }
    return lines;
}

} // namespace Kodeks
