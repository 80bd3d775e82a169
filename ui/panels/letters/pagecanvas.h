// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recognition.h"

#include <QImage>
#include <QWidget>

namespace Kodeks {

/// The picture of a page as wide as there is room, but never too small to be read, with its doubtful words framed and
/// the current one lit.
class PageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// `words` of this page only. A null picture shows `sentence` instead.
    void setPage(const QImage &picture, const QList<RecognisedWord> &words, const QString &sentence);
    /// The word whose text begins there; -1 for none.
    void setCurrent(qsizetype start);
    /// Of the current word, in pixels; empty if there is none.
    [[nodiscard]] QRect currentRect() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void wordClicked(Kodeks::TextRange range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rectOf(const PageBox &box) const;

    QImage m_picture;
    QList<RecognisedWord> m_words;
    QString m_sentence;
    qsizetype m_current = -1;
};

} // namespace Kodeks
