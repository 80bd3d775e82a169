// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/differencesbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Kodeks {

using namespace Qt::StringLiterals;

DifferencesBar::DifferencesBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new QComboBox)
    , m_thisLetter(new QCheckBox(tr("This letter only")))
    , m_note(new QLabel)
    , m_line(new QHBoxLayout(this))
{
    using State = DifferenceFilter::State;
    m_state->setObjectName(u"differenceState"_s);
    m_state->setAccessibleName(tr("Which differences are shown"));
    for (const auto &[state, words] : {std::pair(State::Open, tr("Open")), std::pair(State::Settled, tr("Settled")),
             std::pair(State::Left, tr("Left with a note")), std::pair(State::All, tr("All differences"))})
        m_state->addItem(words, int(state));
    m_thisLetter->setObjectName(u"differenceThisLetter"_s);
    m_note->setObjectName(u"differenceNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(6, 3, 8, 3);
    m_line->addWidget(m_state);
    m_line->addWidget(m_thisLetter);
    m_line->addStretch(1);
    m_line->addWidget(m_note);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DifferencesBar::filterChanged);
    connect(m_thisLetter, &QCheckBox::toggled, this, &DifferencesBar::filterChanged);
}

void DifferencesBar::setKinds(DifferenceKinds kinds)
{
    if (std::exchange(m_kinds, kinds) != kinds)
        emit filterChanged();
}

void DifferencesBar::setCurrentLetter(LetterId letter)
{
    if (std::exchange(m_letter, letter) != letter && m_thisLetter->isChecked())
        emit filterChanged();
}

void DifferencesBar::setState(DifferenceFilter::State state)
{
    m_state->setCurrentIndex(m_state->findData(int(state)));
}

void DifferencesBar::reset()
{
    m_thisLetter->setChecked(false);
    setState(DifferenceFilter::State::Open);
}

DifferenceFilter DifferencesBar::filter() const
{
    return {DifferenceFilter::State(m_state->currentData().toInt()), m_kinds,
        m_thisLetter->isChecked() ? m_letter : LetterId()};
}

void DifferencesBar::setNote(const QString &note)
{
    m_note->setText(note);
}

void DifferencesBar::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

} // namespace Kodeks
