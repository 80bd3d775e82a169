// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/pagecanvas.h"

#include <QMouseEvent>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

PageCanvas::PageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pageCanvas"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    constexpr int readable = 640; // pixels across a page of eleven points
    setMinimumWidth(readable);
}

void PageCanvas::setPage(const QImage &picture, const QList<RecognisedWord> &words, const QString &sentence)
{
    m_picture = picture;
    m_words = words;
    m_sentence = sentence;
    updateGeometry();
    update();
}

void PageCanvas::setCurrent(qsizetype start)
{
    m_current = start;
    update();
}

QRect PageCanvas::currentRect() const
{
    const auto found
        = std::ranges::find(m_words, m_current, [](const RecognisedWord &word) { return word.range.start; });
    return found == m_words.end() || m_picture.isNull() ? QRect() : rectOf(found->box);
}

int PageCanvas::heightForWidth(int width) const
{
    constexpr double a4 = 1.414;
    return m_picture.isNull() ? qRound(width * a4) : qRound(double(width) * m_picture.height() / m_picture.width());
}

QSize PageCanvas::sizeHint() const
{
    constexpr int usual = 380;
    return {usual, heightForWidth(usual)};
}

QRect PageCanvas::rectOf(const PageBox &box) const
{
    constexpr int around = 2;
    const double across = double(width()) / PageBox::whole;
    const double down = double(heightForWidth(width())) / PageBox::whole;
    return QRectF(box.left * across, box.top * down, (box.right - box.left) * across, (box.bottom - box.top) * down)
        .toAlignedRect()
        .adjusted(-around, -around, around, around);
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(12, 12, -12, -12), int(Qt::TextWordWrap) | int(Qt::AlignTop), m_sentence);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(0, 0, width(), heightForWidth(width())), m_picture);
    const QColor doubt(190, 90, 0); // on paper, whatever the palette
    for (const RecognisedWord &word : std::as_const(m_words)) {
        if (!isDoubtful(word))
            continue;
        painter.setPen(QPen(doubt, 1.5, Qt::DashLine));
        painter.drawRect(rectOf(word.box));
    }
    if (const QRect current = currentRect(); !current.isEmpty()) {
        const QColor lit(20, 90, 200);
        QColor ground = lit;
        ground.setAlpha(50);
        painter.fillRect(current, ground);
        painter.setPen(QPen(lit, 2));
        painter.drawRect(current);
    }
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    for (const RecognisedWord &word : std::as_const(m_words)) {
        if (rectOf(word.box).contains(event->position().toPoint())) {
            emit wordClicked(word.range);
            return;
        }
    }
}

} // namespace Kodeks
