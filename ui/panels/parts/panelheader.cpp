// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/panelheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *boldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

} // namespace

PanelHeader::PanelHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(boldLabel(this))
    , m_note(boldLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_note);
    m_title->setObjectName(u"panelTitle"_s);
    m_note->setObjectName(u"panelNote"_s);
    setTitle(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PanelHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PanelHeader::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    paintStrip(*this);
}

void paintStrip(QWidget &strip)
{
    QPainter painter(&strip);
    painter.fillRect(strip.rect(), strip.palette().color(QPalette::Window));
    painter.setPen(strip.palette().color(QPalette::Mid));
    painter.setOpacity(0.6);
    painter.drawLine(0, strip.height() - 1, strip.width(), strip.height() - 1);
}

} // namespace Kodeks
