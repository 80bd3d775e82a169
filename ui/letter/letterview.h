// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/letterpainter.h"
#include "ui/letter/text/lettercursor.h"
#include "ui/letter/text/letterplace.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace Kodeks {

class LetterMouse;

/// A letter to read and code. It shows values that others hand in and asks for deeds by signals; it changes nothing
/// itself. Ranges and positions are code points of the letter; rectangles and points are in the viewport.
class LetterView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    /// Shows a letter from its start, without marks and hits. Without `words`, words are Unicode's.
    void setLetter(const LetterText &text, const QList<TextRange> &sentences, WordFinder words = {},
        const QList<Section> &sections = {});
    [[nodiscard]] const LetterText &letter() const { return m_page.text(); }

    void setMarks(const QList<PassageMark> &marks);
    /// All of them, by place.
    [[nodiscard]] QList<PassageMark> marks() const;
    /// Costs what has changed, however many marks there are.
    void updateMarks(const QList<PassageMark> &changed, const QList<PassageId> &removed);
    /// None, one, or several at once, as the two that are compared.
    void setCurrentPassages(const QList<PassageId> &ids);
    /// A margin on either side: marks go to the side they name. Otherwise all are at the right.
    void setTwoMargins(bool two);
    [[nodiscard]] bool hasTwoMargins() const { return m_page.hasTwoMargins(); }
    /// How wide each margin should be, in pixels; 0 for what suits the view. Also dragged at the column's border.
    void setMarginWidth(int wished);
    [[nodiscard]] int marginWidth() const { return m_page.marginWidth(); }
    /// Sorted, not overlapping; `current` is an index, -1 for none.
    void setFindHits(const QList<TextRange> &hits, qsizetype current);
    /// Set again where it would answer otherwise now (another theme).
    /// Words that were recognised and may be wrong, underlined; sorted, not overlapping. Gone with the next letter.
    void setDoubtful(const QList<TextRange> &words);
    [[nodiscard]] const QList<TextRange> &doubtful() const { return m_shown.doubtful; }
    /// Sentences that are marked as not coded; sorted, not overlapping. Gone with the next letter.
    void setUncoded(const QList<TextRange> &sentences);
    [[nodiscard]] const QList<TextRange> &uncoded() const { return m_shown.uncoded; }
    void setHighlighter(std::shared_ptr<LetterHighlighter> highlighter);
    /// What stands at `y` of the viewport stays there; without `y` it is the cursor's sentence, if that is in sight, or
    /// the top.
    void setTextStyle(const LetterStyle &style, std::optional<int> y = {});

    [[nodiscard]] TextRange selection() const { return m_cursor.selection(); }
    [[nodiscard]] TextRange sentence() const { return m_cursor.sentence(); }
    [[nodiscard]] const QList<TextRange> &sentences() const { return m_cursor.sentences(); }
    [[nodiscard]] const QList<TextRange> &findHits() const { return m_shown.hits; }
    [[nodiscard]] const LetterColors &colors() const { return m_colors; }
    /// The mark of a passage, or null; until the marks change.
    [[nodiscard]] const PassageMark *mark(PassageId id) const { return m_marks.find(id); }
    /// Grows with every change of the marks.
    [[nodiscard]] qint64 marksVersion() const { return m_marksVersion; }
    /// What would be coded: the selection, else the cursor's sentence; empty without a letter.
    [[nodiscard]] TextRange target() const { return m_cursor.target(); }
    [[nodiscard]] qsizetype position() const { return m_cursor.position(); }
    [[nodiscard]] LetterPlace place() const;
    /// Goes to where somebody read before, scrolled as it was; a place that the letter does not have is its end.
    void setPlace(const LetterPlace &place);
    [[nodiscard]] qsizetype positionAt(QPoint point) const { return m_page.positionAt(point); }
    /// The smallest rectangle around a range, possibly outside the viewport.
    [[nodiscard]] QRect rangeRect(TextRange range) const;
    /// "Sentence 3 of 40. Coded: Sykehjem · etat → bydel.", for screen readers.
    [[nodiscard]] QString sentenceDescription() const;
    /// Lanes and labels as they are shown now; none at the left if there is but one margin.
    [[nodiscard]] const MarginLayout &margin(PassageMark::Side side = PassageMark::Side::Right);

public slots:
    void setSelection(TextRange range);
    void setPosition(qsizetype position);
    void revealRange(TextRange range);
    void go(LetterMove step);
    /// Selects the passage after (1) or before (-1) the selection or the cursor, and asks for it to be the current one.
    void stepPassage(int step);
    /// Selects a passage and asks for it to be the current one; nothing if it is not shown.
    void goTo(Kodeks::PassageId id);
    /// By a step, or narrower by a negative one.
    void widenMargin(int step);
    /// Puts what would be coded on the clipboard.
    void copyTarget() const;

signals:
    void letterChanged();
    void selectionChanged(Kodeks::TextRange selection); ///< empty if there is none any more
    void positionChanged(qsizetype position);
    void passageActivated(Kodeks::PassageId id); ///< clicked; clicking again goes on to the next one there
    void currentPassageRequested(Kodeks::PassageId id); ///< reached by stepPassage()
    /// What is under the pointer is the current passage and the target by then; a selection under it stays.
    void contextMenuRequested(QPoint globalPosition, Kodeks::TextRange target);
    /// Somebody dropped a code (codedrag.h) on the selection, on a sentence or on the label of a passage.
    void codeDropped(const QByteArray &code, Kodeks::TextRange target, Kodeks::PassageId labelled);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectMouse();
    /// What a screen reader is told of a step, beyond where the cursor is.
    enum class Spoken {
        Nothing, ///< it says what there is to say by itself
        State, ///< it reads the sentence by itself: how it is coded
        Word, ///< the word, and what codes begin or end before it
        Target ///< what would be coded, and how it is coded
    };
    /// Where the cursor was before a step.
    struct Before
    {
        TextRange selection;
        qsizetype position = 0;
    };
    [[nodiscard]] static Spoken spokenOf(LetterMove step);
    void changeCursor(const std::function<void()> &change, bool reveal, Spoken spoken = Spoken::State);
    void revealTarget(bool atEnd);
    void tellCursor(const Before &before, Spoken spoken);
    [[nodiscard]] QString spokenWord(qsizetype before) const;
    [[nodiscard]] QString spokenTarget() const;
    void click(QPoint point);
    void pointAt(QPoint point);
    [[nodiscard]] TextRange dropTarget(QPoint point);
    void showDropTarget(TextRange range);
    void goToPassage(const PassageMark *mark, int step);
    void turnPage(int pages);
    [[nodiscard]] PassageId currentPassage() const { return m_shown.current.value(0); }
    /// The passages whose tint, bracket or label is at the point, the shortest first.
    [[nodiscard]] QList<PassageId> passagesAt(QPoint point) const;
    void refit();
    void idle();
    void syncScrollBar();
    void repaintAll();
    void updateRange(TextRange range);
    void updateMark(PassageId id);
    void updateCursor();
    void marginChanged();
    void resetMargins();
    void layOutMargins();
    [[nodiscard]] const MarginItem *marginItemAt(QPoint point);
    [[nodiscard]] int marginEdge() const { return m_page.columns().margin - 8; }
    /// Where the left margin ends; 0 if there is none.
    [[nodiscard]] int columnEdge() const { return hasTwoMargins() ? m_page.columns().left - 10 : 0; }
    /// The side on whose border between column and margin the point is.
    [[nodiscard]] std::optional<PassageMark::Side> borderAt(QPoint point) const;
    void dragBorder(int x);
    [[nodiscard]] bool isOverText(QPoint point) const;
    void showPointer(QPoint point);
    void showTip(QPoint point, QPoint global);

    LetterPage m_page;
    LetterCursor m_cursor;
    PassageMarks m_marks;
    MarginLayout m_margin;
    MarginLayout m_secondMargin{PassageMark::Side::Left};
    bool m_marginDirty = true;
    qint64 m_marksVersion = 0;
    LetterDecorations m_shown; ///< sentence, selection and caret are set when painting
    LetterColors m_colors;
    LetterStyle m_style;
    QTimer m_idle{this};
    bool m_syncing = false;
    qsizetype m_clickedAt = -1;
    TextRange m_dropTarget; ///< of the code that is dragged over the letter now
    LetterMouse *m_mouse;
    std::optional<PassageMark::Side> m_border; ///< that is dragged
    int m_borderX = 0;
};

} // namespace Kodeks
