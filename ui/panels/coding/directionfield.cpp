// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/directionfield.h"

#include "ui/models/words/display.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

ActorId actorOf(const QComboBox *box)
{
    return ActorId(box->currentData().toLongLong());
}

} // namespace

DirectionField::DirectionField(QWidget *parent)
    : QWidget(parent)
    , m_from(makeActors(u"fromActor"_s, tr("From actor")))
    , m_to(makeActors(u"toActor"_s, tr("To actor")))
    , m_swap(new QToolButton(this))
    , m_choices(new QWidget(this))
    , m_choicesLayout(new FlowLayout(4, m_choices))
{
    m_swap->setObjectName(u"swapActors"_s);
    m_swap->setText(u"⇄"_s);
    m_swap->setToolTip(tr("Swap from and to"));
    m_swap->setAccessibleName(m_swap->toolTip());
    m_swap->setFocusPolicy(Qt::StrongFocus);
    connect(m_swap, &QToolButton::clicked, this, &DirectionField::swap);
    auto *row = new QHBoxLayout;
    row->setSpacing(5);
    row->addWidget(m_from, 1);
    row->addWidget(new QLabel(u"→"_s, this));
    row->addWidget(m_to, 1);
    row->addWidget(m_swap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(row);
    column->addWidget(m_choices);
}

QComboBox *DirectionField::makeActors(const QString &name, const QString &accessible)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this] { pickTransfer(); });
    return box;
}

bool DirectionField::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling past a closed box must not change the passage.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DirectionField::setCodebook(const Codebook &codebook)
{
    if (codebook.actors == m_codebook.actors && codebook.directions == m_codebook.directions)
        return;
    m_codebook = codebook;
    fillActors(m_from);
    fillActors(m_to);
    fillChoices();
    refresh();
}

void DirectionField::fillActors(QComboBox *box)
{
    box->clear();
    box->addItem(u"–"_s, 0);
    for (const Actor &actor : m_codebook.actors)
        box->addItem(actor.name, actor.id.value());
}

void DirectionField::fillChoices()
{
    qDeleteAll(m_choices->findChildren<Chip *>());
    for (const Direction &direction : m_codebook.directions) {
        if (direction.kind == Direction::Kind::Transfer)
            continue;
        auto *chip = new Chip(Chip::Kind::Choice, Display::direction(m_codebook, direction), m_choices);
        chip->setObjectName(u"direction-%1"_s.arg(direction.id.value()));
        chip->setToolTip(direction.text.definition);
        connect(
            chip, &Chip::clicked, this, [this, id = direction.id](bool on) { emit picked(on ? id : DirectionId()); });
        m_choicesLayout->addWidget(chip);
        chip->show();
    }
}

void DirectionField::setDirection(DirectionId direction)
{
    m_direction = direction;
    refresh();
}

void DirectionField::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

void DirectionField::refresh()
{
    const Direction *direction = m_codebook.direction(m_direction);
    const bool transfer = direction && direction->kind == Direction::Kind::Transfer;
    for (QComboBox *box : {m_from, m_to}) {
        const ActorId actor = !transfer ? ActorId() : box == m_from ? direction->from : direction->to;
        box->setCurrentIndex(std::max(0, box->findData(actor.value())));
        box->setEnabled(m_editable);
        box->setToolTip(transfer ? direction->text.definition : QString());
    }
    for (Chip *chip : m_choices->findChildren<Chip *>()) {
        chip->setChecked(m_direction.isValid() && chip->objectName() == u"direction-%1"_s.arg(m_direction.value()));
        chip->setEnabled(m_editable);
    }
    m_swap->setEnabled(m_editable && transfer && direction->from != direction->to);
}

void DirectionField::pickTransfer()
{
    const ActorId from = actorOf(m_from);
    const ActorId to = actorOf(m_to);
    m_swap->setEnabled(m_editable && from.isValid() && to.isValid() && from != to);
    if (!from.isValid() && !to.isValid() && m_direction.isValid()) {
        emit picked(DirectionId());
    } else if (from.isValid() && to.isValid()) {
        const Direction *known = m_codebook.findTransfer(from, to);
        if (!known)
            emit pickedNew(from, to);
        else if (known->id != m_direction)
            emit picked(known->id);
    }
}

void DirectionField::swap()
{
    if (!m_swap->isEnabled())
        return;
    const int from = m_from->currentIndex();
    m_from->setCurrentIndex(m_to->currentIndex());
    m_to->setCurrentIndex(from);
    pickTransfer();
}

} // namespace Kodeks
