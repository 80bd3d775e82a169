// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Kodeks {

/// A choice of that name with its word before it.
[[nodiscard]] inline QWidget *labelledChoice(const QString &word, QComboBox *box, const QString &name)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(4);
    auto *label = new QLabel(word);
    label->setBuddy(box);
    line->addWidget(label);
    line->addWidget(box);
    box->setObjectName(name);
    box->setAccessibleName(word);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return pair;
}

} // namespace Kodeks
