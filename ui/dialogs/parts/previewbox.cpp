// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/previewbox.h"

#include "ui/dialogs/parts/previewtable.h"

#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

PreviewBox::PreviewBox(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_table(makePreview(&m_model))
    , m_message(new QLabel)
    , m_scroll(new QScrollArea)
{
    m_caption->setObjectName(u"exportCaption"_s);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"exportPreview"_s);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_message->setObjectName(u"exportMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidget(m_message);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_caption);
    column->addWidget(m_table, 1);
    column->addWidget(m_scroll, 1);
    showTable({}, {});
}

void PreviewBox::showTable(const FigureTable &table, const QString &caption)
{
    m_model.setTable(table);
    m_caption->setText(caption);
    m_caption->show();
    m_table->show();
    m_scroll->hide();
    m_message->clear();
}

void PreviewBox::showMessage(const QString &message)
{
    m_model.setTable({});
    m_message->setText(message);
    m_caption->hide();
    m_table->hide();
    m_scroll->show();
}

} // namespace Kodeks
