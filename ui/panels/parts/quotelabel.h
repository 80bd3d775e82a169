// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Kodeks {

/// A passage in the letter's kind of type, with a bar in the passage's colour: its first lines, and the whole of it
/// when it is clicked or Enter or Space is pressed in it.
class QuoteLabel : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteLabel(QWidget *parent = nullptr);

    /// White space runs are shown as one space; the beginning is the tooltip and the accessible name. Another quote is
    /// shown by its first lines again.
    void setQuote(const QString &quote, const QColor &bar);
    [[nodiscard]] bool isWhole() const { return m_whole; }
    void setWhole(bool whole);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Lines
    {
        int width = -1;
        QStringList shown;
        bool goesOn = false; ///< there are more than the first ones
    };

    [[nodiscard]] const Lines &lines(int width) const;
    void follow();
    [[nodiscard]] QString more() const;

    QString m_quote;
    QColor m_bar;
    bool m_whole = false;
    mutable Lines m_lines; ///< for the width asked for last
};

} // namespace Kodeks
