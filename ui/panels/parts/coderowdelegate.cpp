// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/coderowdelegate.h"

#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/panels/parts/quiet.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int swatchWidth = 22;

QList<QTextLayout::FormatRange> boldRanges(const QList<qsizetype> &letters, qsizetype length)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const qsizetype letter : letters) {
        if (letter < length)
            ranges.append({static_cast<int>(letter), 1, bold});
    }
    return ranges;
}

/// Draws one line of text within `box` and returns its width.
int drawText(QPainter *painter, const QRect &box, const QString &text, const QList<qsizetype> &bold)
{
    const QString shown = QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, box.width() - 2 * margin / 8);
    QTextLayout layout(shown, painter->font());
    layout.setFormats(boldRanges(bold, shown.size()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width() + margin);
    layout.endLayout();
    if (!line.isValid())
        return 0;
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

void drawNote(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, Qt::Alignment alignment,
    const QString &note)
{
    painter->setFont(smallFont(option.font));
    painter->setPen(rowInk(option).quiet);
    painter->drawText(box, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(note, Qt::ElideRight, box.width()));
}

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QColor color = option.palette.color(QPalette::Highlight);
    if (!option.state.testFlag(QStyle::State_Selected)) {
        if (!option.state.testFlag(QStyle::State_MouseOver))
            return;
        color.setAlphaF(0.16F);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), 4, 4);
}

} // namespace

CodeRowDelegate::CodeRowDelegate(Hints hints, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hints(hints)
{
}

QString CodeRowDelegate::hint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_hints == Hints::None || !view)
        return {};
    const int current = view->currentIndex().isValid() ? view->currentIndex().row() : -1;
    if (index.row() == current)
        return tr("Enter");
    return index.row() == current + 1 ? u"↓"_s : QString();
}

void CodeRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBackground(painter, option);
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const QString key = hint(option, index);
    if (!key.isEmpty()) {
        drawNote(painter, option, box, Qt::AlignRight, key);
        box.setRight(box.right() - QFontMetrics(smallFont(option.font)).horizontalAdvance(key) - margin);
    }
    const QColor color = index.data(CodeRowsModel::ColorRole).value<QColor>();
    if (color.isValid()) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        colorIcon(color).paint(painter, QRect(box.left(), box.top(), 16, box.height()), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
        box.setLeft(box.left() + swatchWidth);
    }
    painter->setFont(option.font);
    painter->setPen(rowInk(option).strong);
    const auto letters = index.data(CodeRowsModel::LettersRole).value<QList<qsizetype>>();
    const int width = drawText(painter, box, index.data(Qt::DisplayRole).toString(), letters);
    box.setLeft(box.left() + width + margin);
    const QString note = index.data(CodeRowsModel::NoteRole).toString();
    if (box.width() > 4 * margin)
        drawNote(painter, option, box, Qt::AlignLeft, note);
    painter->restore();
}

QSize CodeRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 8};
}

} // namespace Kodeks
