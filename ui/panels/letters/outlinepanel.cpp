// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/outlinepanel.h"

#include "core/model/lettertext.h"
#include "ui/models/letters/outlinemodel.h"
#include "ui/panels/letters/outlinedelegate.h"
#include "ui/panels/parts/panelheader.h"

#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_header(new PanelHeader(tr("Outline"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    setObjectName(u"outlinePanel"_s);
    m_list->setObjectName(u"outlineList"_s);
    m_list->setAccessibleName(tr("Outline of the letter"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_pages, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && m_list->hasFocus() && now.isValid())
            emit placeShown(m_model->rangeAt(now));
    });
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { emit placeActivated(m_model->rangeAt(index)); });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { emit placeActivated(m_model->rangeAt(index)); });
    setLetter({}, {});
}

void OutlinePanel::setLetter(const LetterText &text, const QList<Section> &sections)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setSections(sections, text.length(), [&text](TextRange range) { return text.slice(range); });
    const int rows = m_model->rowCount();
    m_header->setNote(rows > 0 ? locale().toString(rows) : QString());
    m_empty->setText(text.isEmpty() ? tr("Open a letter to see its questions and headings.")
                                    : tr("No questions or headings were found in this letter."));
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
}

void OutlinePanel::setPassageStarts(const QList<qsizetype> &starts)
{
    m_model->setPassageStarts(starts);
}

void OutlinePanel::setPosition(qsizetype position)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex now = m_model->indexAt(position);
    if (now != m_list->currentIndex())
        m_list->setCurrentIndex(now);
}

void OutlinePanel::focusInput()
{
    m_list->setFocus();
}

} // namespace Kodeks
