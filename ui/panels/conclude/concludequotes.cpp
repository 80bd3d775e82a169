// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/concludequotes.h"

#include "core/project/project.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/conclude/quotedelegate.h"
#include "ui/panels/parts/listtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

ConcludeQuotes::ConcludeQuotes(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new ListTable)
{
    m_title->setObjectName(u"concludeNumber"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 6, 8, 4);
    m_list->setObjectName(u"concludeQuotes"_s);
    m_list->setAccessibleName(tr("Quotes behind the number"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuoteDelegate(m_list));
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(QuoteDelegate::rowHeight(m_list->font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    setMinimumWidth(240);
    connect(m_list, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        const CodedStatement &quoted = m_model.at(index.row());
        emit passageActivated(quoted.passage, quoted.letter);
    });
}

void ConcludeQuotes::setProject(Project *project)
{
    m_finding.cancel();
    m_number = {};
    m_model.setProject(project);
    m_title->clear();
}

void ConcludeQuotes::showNumber(const ConcludedNumber &number, bool focus)
{
    if (!number.read)
        return;
    m_number = number;
    m_finding.start<QList<qsizetype>>(this,
        [read = number.read, find = number.find](const Progress &) -> Result<QList<qsizetype>> { return find(*read); },
        [this, focus](const Result<QList<qsizetype>> &places) {
        take(places.value_or(QList<qsizetype>()));
        if (focus)
            focusList();
    });
}

void ConcludeQuotes::take(const QList<qsizetype> &places)
{
    QSet<LetterId> letters;
    for (const qsizetype at : places)
        letters.insert(m_number.read->statements[size_t(at)].letter);
    m_model.setQuotes(m_number.read, places);
    //: What a number counts, and the passages it stands for: "Sykehjem: 3 passages in 2 letters".
    m_title->setText(tr("%1: %2 in %3")
            .arg(m_number.title, Display::unitCount(CountUnit::Passage, places.size()),
                Display::unitCount(CountUnit::Letter, letters.size())));
}

void ConcludeQuotes::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentQuietly(m_model.index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConcludeQuotes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Kodeks
