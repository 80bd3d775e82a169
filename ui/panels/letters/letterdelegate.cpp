// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/letterdelegate.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr int ringSize = 14;
constexpr int margin = 10;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

/// What of the ring is drawn full: at least a sign that something is begun, and never all of it before it is done.
int arcOf(double share)
{
    return int(std::clamp(share, 0.06, 0.94) * 360 * 16);
}

/// A thin ring, a part of one drawn thick on it (as much as is coded of the text), or a thick one with a tick in it, so
/// that colour is not the only sign.
void drawRing(
    QPainter &painter, QRectF box, Letter::Progress progress, double share, const QPalette &palette, bool selected)
{
    // The list's own highlight is grey where the keys do not go.
    const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor full
        = selected ? text : legible(QGuiApplication::palette().color(QPalette::Highlight), {ground}, leastOfMarks);
    const QColor empty = legible(mixed(text, ground, 0.6F), {ground}, leastOfMarks + 1); // a thin round line loses some
    box.adjust(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(progress == Letter::Progress::Done ? QPen(full, 2.4) : QPen(empty, 1.3));
    painter.drawEllipse(box);
    painter.setPen(QPen(full, 3, Qt::SolidLine, Qt::FlatCap));
    if (progress == Letter::Progress::InProgress)
        painter.drawArc(box, 90 * 16, -arcOf(share));
    if (progress == Letter::Progress::Done) {
        const QPointF middle = box.center();
        painter.setPen(QPen(full, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-2.6, 0.2), middle + QPointF(-0.7, 2.2), middle + QPointF(2.8, -2.2)}));
    }
}

} // namespace

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto [strong, quiet] = rowInk(option);
    const QRect room = option.rect.adjusted(margin, 5, -margin, -5);
    const QRect words = room.adjusted(ringSize + 8, 0, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRing(*painter, QRectF(room.left(), option.rect.center().y() - ringSize / 2.0, ringSize, ringSize),
        static_cast<Letter::Progress>(index.data(LetterListModel::ProgressRole).toInt()),
        index.data(LetterListModel::ShareRole).toDouble(), option.palette, selected);
    painter->setPen(strong);
    painter->setFont(option.font);
    painter->drawText(words, Qt::AlignTop | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setPen(quiet);
    painter->setFont(smaller(option.font));
    QRect line = words.adjusted(0, option.fontMetrics.height() + 1, 0, 0);
    for (const auto role : {LetterListModel::SubtitleRole, LetterListModel::DescriptionRole}) {
        painter->drawText(line, Qt::AlignTop | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data(role).toString(), Qt::ElideRight, line.width()));
        line.setTop(line.top() + painter->fontMetrics().height());
    }
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int quietLines = index.data(LetterListModel::DescriptionRole).isValid() ? 2 : 1;
    return {120, option.fontMetrics.height() + quietLines * QFontMetrics(smaller(option.font)).height() + 11};
}

} // namespace Kodeks
