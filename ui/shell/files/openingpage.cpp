// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/openingpage.h"

#include <QPainter>

namespace Kodeks {

OpeningPage::OpeningPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sentence(name.isEmpty() ? QString() : tr("Opening “%1”…").arg(name))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(m_sentence);
}

void OpeningPage::paintEvent(QPaintEvent *)
{
    if (!m_sentence.isEmpty()) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    }
    if (!std::exchange(m_painted, true))
        emit painted();
}

} // namespace Kodeks
