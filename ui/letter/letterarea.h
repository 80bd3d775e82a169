// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QFont>
#include <QWidget>

class QLabel;

namespace Kodeks {

class FindBar;
class LetterView;

/// The letter with what stands around it: a bar above, the bar that finds in it below, how large its text is, and what
/// is said where no letter is open.
class LetterArea : public QWidget
{
    Q_OBJECT

public:
    explicit LetterArea(QWidget *parent = nullptr);

    [[nodiscard]] LetterView *view() const { return m_view; }
    /// A bar of somebody else's, above the letter.
    void setTopBar(QWidget *bar);
    /// What is said while there is no letter.
    void setPlaceholder(const QString &text);

    /// The size is at zoom 1.
    void setReadingFont(const QFont &font);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// What the bar that finds has found, and for what; nothing while it is closed.
    [[nodiscard]] QList<TextRange> findHits() const;
    [[nodiscard]] QString findNeedle() const;
    /// From 0.5 to 3.
    void setZoom(qreal zoom);

public slots:
    void openFind();
    void findNext();
    void findPrevious();
    void zoomIn();
    void zoomOut();
    void zoomReset();

signals:
    /// Another size or font.
    void styleChanged();
    /// The hits of the bar that finds are to be coded.
    void codeHitsRequested();

protected:
    /// What the letter leaves of the keys.
    void keyPressEvent(QKeyEvent *event) override;
    /// The wheel over the letter zooms while Ctrl is held.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFind();
    void followLetter();
    void zoomAround(qreal zoom, std::optional<int> y);

    LetterView *m_view;
    QLabel *m_placeholder;
    FindBar *m_find;
    QFont m_font;
    qreal m_zoom = 1;
};

} // namespace Kodeks
