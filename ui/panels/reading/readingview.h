// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/letter/layout/heightindex.h"
#include "ui/letter/layout/lettercolors.h"
#include "ui/letter/layout/letterstyle.h"
#include "ui/models/reading/readingcontext.h"

#include <QAbstractScrollArea>
#include <memory>
#include <unordered_map>

namespace Kodeks {

class ReadingEntry;
class ReadingList;

/// The passages of a list below each other as one text, in the letters' typography. Only those in sight are read and
/// laid out; the others have an estimated place.
///
/// Keys: Down and Up to the next and previous passage (with Shift, selecting them), Page Down and Page Up by what is
/// in sight, Home and End. Right opens the sentence around a passage, then the paragraph; Left closes them. Enter
/// leads to the letter, F2 codes again, Shift+F2 changes many, Ctrl+C copies with where it stands, Escape leaves.
class ReadingView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `list` outlives the view.
    explicit ReadingView(ReadingList &list, QWidget *parent = nullptr);
    ~ReadingView() override;

    void setTextStyle(const LetterStyle &style);
    /// -1 where there is nothing to read.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] PassageId currentPassage() const { return m_currentId; } ///< invalid: none
    void setCurrent(qsizetype row);
    /// To a passage that is read now, or as soon as the list has it, with its next change.
    void goTo(PassageId passage);
    /// First and last of the rows that are selected, which the current one is always among.
    [[nodiscard]] std::pair<qsizetype, qsizetype> selected() const;
    [[nodiscard]] ReadingContext context(qsizetype row) const;
    /// How many passages are laid out.
    [[nodiscard]] qsizetype laidOut() const { return qsizetype(m_entries.size()); }
    /// Where a row stands in the viewport.
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    /// Where the current passage itself stands in the viewport, as far as it is in sight.
    [[nodiscard]] QRect passageRect() const;

public slots:
    void widen();
    void narrow();

signals:
    void currentChanged();
    void activated();
    void recodePressed();
    void changePressed();
    void copyPressed();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void layOutAgain();
    void estimateAll();
    [[nodiscard]] ReadingEntry *entry(qsizetype row);
    /// True if a height was another than had been thought.
    bool layOutVisible();
    /// Scrolls so that the row's top stands at `y` of the viewport, as far as that can be.
    void keep(qsizetype row, int y);
    [[nodiscard]] qint64 furthest() const;
    [[nodiscard]] qsizetype rowAt(int y) const;
    void reveal(qsizetype row);
    void moveTo(qsizetype row, bool extend);
    void step(int by, bool extend);
    void page(int by, bool extend);
    void setContext(ReadingContext context);
    [[nodiscard]] bool press(const QKeyEvent &event);
    void announce();
    void syncScrollBar();

    ReadingList &m_list;
    LetterStyle m_style;
    LetterColors m_colors;
    HeightIndex m_heights;
    std::unordered_map<qsizetype, std::unique_ptr<ReadingEntry>> m_entries;
    QHash<PassageId, ReadingContext> m_contexts; ///< by passage; the others have none
    qint64 m_y = 0;
    qsizetype m_current = -1;
    qsizetype m_anchor = -1;  ///< where the selection begins
    PassageId m_currentId;
    bool m_syncing = false;
};

} // namespace Kodeks
