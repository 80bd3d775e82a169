// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printletter.h"

#include "ui/letter/marks/letterpainter.h"
#include "ui/letter/marks/marginpainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace Kodeks {

namespace {

struct LetterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int textPixels = 14;
constexpr int labelPixels = 11;

LetterStyle styleOf(const QFont &reading)
{
    QFont font(reading);
    font.setPixelSize(textPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    LetterStyle style = LetterStyle::of(font, 1);
    style.label = QFontMetricsF(printedFont(labelPixels)).averageCharWidth();
    return style;
}

/// Cuts a letter's page into sheets of paper, between its lines.
class Sheets
{
public:
    Sheets(const PrintLetter &letter, QSize size)
        : m_size(size)
        , m_style(styleOf(letter.font))
        , m_colors(LetterColors::of(printedPalette()))
    {
        m_page.setTwoMargins(letter.twoMargins);
        m_page.fit(size, m_style);
        m_page.layout().setColors(m_colors);
        m_page.layout().setText(letter.text);
        m_page.layout().setSections(letter.sections);
        m_page.fit(size, m_style);
        m_marks.set(letter.marks);
        m_left.setFont(printedFont(labelPixels));
        m_right.setFont(printedFont(labelPixels));
    }

    /// Lays all of it out; false if it was cancelled.
    [[nodiscard]] bool prepare(const Progress &goOn)
    {
        const qsizetype count = m_page.layout().count();
        for (qsizetype i = 0; i < count; ++i) {
            if (i % 200 == 0 && goOn && !goOn(i, 2 * count))
                return false;
            m_page.layout().ensure(i);
            if (i % 2000 == 1999)
                m_page.layout().trim(i, i);
        }
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_y >= end(); }
    [[nodiscard]] qint64 done() const { return m_y; }
    [[nodiscard]] qint64 end() const { return m_page.layout().total() + m_style.pitch; }

    [[nodiscard]] QPicture next()
    {
        // The room above the first line of a letter is no use on the next sheet.
        scroll(std::min<qint64>(m_size.height(), m_page.layout().total() + qint64(3) * m_style.pitch - m_y));
        const qint64 below = breakBelow();
        scroll(below - m_y);
        QPicture picture;
        QPainter painter(&picture);
        paint(painter);
        m_y = below;
        return picture;
    }

private:
    void scroll(qint64 height)
    {
        m_page.fit({m_size.width(), std::max(1, static_cast<int>(height))}, m_style);
        m_page.scrollTo(m_y);
    }

    /// The last place between two lines that is still on the sheet.
    [[nodiscard]] qint64 breakBelow() const
    {
        const qint64 furthest = m_y + m_size.height();
        if (end() <= furthest)
            return end();
        const LetterLayout &layout = m_page.layout();
        qint64 found = 0;
        for (qsizetype i = m_page.firstBlock(); i <= m_page.lastBlock(); ++i) {
            const LaidOutBlock *laid = layout.laidOut(i);
            const int lines = laid ? laid->layout.lineCount() : 0;
            const qint64 top = layout.top(i) + m_style.pitch;
            found = top <= furthest ? std::max(found, top) : found;
            for (int line = 1; line < lines; ++line) {
                const qint64 y = layout.textTop(i) + m_style.pitch + qint64(line) * m_style.pitch;
                found = y <= furthest ? std::max(found, y) : found;
            }
        }
        return found > m_y ? found : furthest;
    }

    void paint(QPainter &painter)
    {
        const QRect all(QPoint(), m_page.size());
        for (MarginLayout *margin : {&m_right, &m_left}) {
            margin->reset();
            if (margin == &m_right || m_page.hasTwoMargins())
                margin->build(m_page, m_marks, {});
        }
        painter.setClipRect(all.adjusted(0, 0, 0, m_style.pitch / 8)); // with what hangs down from the last line
        // A line that reaches into the sheet by less stands on the one before or after.
        const int touch = m_style.pitch / 3;
        LetterPainter(m_page, m_colors, painter, all.adjusted(0, touch, 0, -touch)).paint({}, m_marks, m_right);
        paintMargin(painter, m_right, m_colors, all);
        if (m_page.hasTwoMargins())
            paintMargin(painter, m_left, m_colors, all);
    }

    QSize m_size;
    LetterStyle m_style;
    LetterColors m_colors;
    LetterPage m_page;
    PassageMarks m_marks;
    MarginLayout m_right;
    MarginLayout m_left{PassageMark::Side::Left};
    qint64 m_y = 0;
};

} // namespace

Result<PrintedPages> printLetter(const PrintLetter &letter, const QPageLayout &layout, const Progress &goOn)
{
    const auto cancelled = [] { return failure(Error::Kind::Cancelled, LetterTexts::tr("Printing was cancelled.")); };
    Sheets sheets(letter, printedSize(layout).toSize());
    if (!sheets.prepare(goOn))
        return cancelled();
    PrintedPages pages{letter.head, layout, {}};
    while (!sheets.atEnd() || pages.pages.isEmpty()) {
        if (goOn && !goOn(sheets.end() + sheets.done(), 2 * sheets.end()))
            return cancelled();
        pages.pages.append(sheets.next());
    }
    return pages;
}

} // namespace Kodeks
