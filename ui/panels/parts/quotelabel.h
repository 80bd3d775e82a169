// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Kodeks {

/// The first lines of a passage, in the letter's kind of type, with a bar in the passage's colour.
class QuoteLabel : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteLabel(QWidget *parent = nullptr);

    /// White space runs are shown as one space; the whole quote is the tooltip and the accessible name.
    void setQuote(const QString &quote, const QColor &bar);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;

    QString m_quote;
    QColor m_bar;
};

} // namespace Kodeks
