// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/emptystate.h"

#include <QLabel>

namespace Kodeks {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_label(new QLabel)
{
    m_label->setObjectName(u"emptyState"_s);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setMargin(12);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBackgroundRole(QPalette::Base);
    m_label->setAutoFillBackground(true);
    addWidget(content);
    addWidget(m_label);
}

void EmptyState::setMessage(const QString &message)
{
    m_label->setText(message);
    setCurrentIndex(message.isEmpty() ? 0 : 1);
}

QString EmptyState::message() const
{
    return m_label->text();
}

} // namespace Kodeks
