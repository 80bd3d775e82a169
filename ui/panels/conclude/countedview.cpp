// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/countedview.h"

#include "ui/panels/conclude/labelledchoice.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/flowlayout.h"

#include <QVBoxLayout>

namespace Kodeks {

CountedView::CountedView(QWidget *shown, const QString &sentence, QWidget *parent)
    : ConcludeView(parent)
    , m_column(new QVBoxLayout(this))
    , m_choices(new FlowLayout(8))
    , m_state(new EmptyState(shown))
    , m_sentence(new QLabel)
{
    m_sentence->setObjectName(sentence);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 4, 8, 0);
    auto *line = new QWidget;
    line->setLayout(m_choices);
    m_choices->setContentsMargins(8, 6, 8, 6);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(line);
    m_column->addWidget(m_state, 1);
    m_column->addWidget(m_sentence);
}

void CountedView::addChoice(const QString &word, QComboBox *box, const QString &name)
{
    m_choices->insertWidget(m_choices->count(), labelledChoice(word, box, name));
}

void CountedView::addChoice(QWidget *choice, const QString &name)
{
    choice->setObjectName(name);
    m_choices->insertWidget(m_choices->count(), choice);
}

void CountedView::setProject(Project *)
{
    m_counting.cancel();
    m_study = {};
    m_counted.reset();
    m_sentence->clear();
    clear();
}

void CountedView::setStudy(const Concluded &study)
{
    m_study = study;
    count();
}

void CountedView::focusInput()
{
    input()->setFocus(Qt::OtherFocusReason);
}

void CountedView::tell(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void CountedView::setMessage(const QString &message)
{
    m_state->setMessage(message);
}

} // namespace Kodeks
