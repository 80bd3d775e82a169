// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/halfheader.h"

#include "ui/panels/parts/icons.h"
#include "ui/panels/parts/panelheader.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 3;
constexpr int headerPad = 10;

} // namespace

HalfHeader::HalfHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"halfHeader"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *close = new QToolButton(this);
    close->setObjectName(u"halfClose"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setToolTip(tr("Close this half"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &HalfHeader::closeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(headerPad, 1, 4, 2);
    row->addStretch(1);
    row->addWidget(close);
}

void HalfHeader::setLetter(const QString &name)
{
    m_letter = name;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void HalfHeader::setActive(bool active)
{
    m_active = active;
    setAccessibleDescription(active ? tr("The half that is worked in") : QString());
    update();
}

void HalfHeader::paintEvent(QPaintEvent *)
{
    paintStrip(*this);
    QPainter painter(this);
    if (m_active)
        painter.fillRect(QRect(0, 0, barWidth, height() - 1), palette().color(QPalette::Highlight));
    QFont font = this->font();
    font.setBold(m_active);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    const int room = layout()->itemAt(layout()->count() - 1)->geometry().left() - 2 * headerPad;
    painter.drawText(QRect(headerPad, 0, std::max(0, room), height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(m_letter, Qt::ElideRight, std::max(0, room)));
}

} // namespace Kodeks
