// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/certaintyfield.h"

#include "core/model/words.h"
#include "ui/panels/parts/chip.h"

#include <QHBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CertaintyField::CertaintyField(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int level = 1; level <= 3; ++level) {
        auto *chip = new Chip(Chip::Kind::Choice, QString::number(level), this);
        const QString word = certaintyTitle(level);
        chip->setObjectName(u"certainty-%1"_s.arg(level));
        chip->setAccessibleName(tr("Certainty %1, %2").arg(QString::number(level), word));
        chip->setToolTip(tr("%1: %2 (click again to take it away)").arg(QString::number(level), word));
        connect(chip, &Chip::clicked, this, [this, level](bool on) { emit picked(on ? level : 0); });
        row->addWidget(chip);
        m_chips.at(static_cast<std::size_t>(level - 1)) = chip;
    }
    row->addStretch(1);
}

void CertaintyField::setCertainty(int certainty)
{
    for (int level = 1; level <= 3; ++level)
        m_chips.at(static_cast<std::size_t>(level - 1))->setChecked(level == certainty);
}

} // namespace Kodeks
