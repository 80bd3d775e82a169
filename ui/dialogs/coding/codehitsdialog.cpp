// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coding/codehitsdialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CodeHitsDialog::CodeHitsDialog(
    const QString &query, const QStringList &choices, int chosen, HitUnit unit, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_units(new QButtonGroup(this))
{
    setObjectName(u"codeHitsDialog"_s);
    setWindowTitle(tr("Code hits of a search"));
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(tr("Found by “%1”. What they are coded as is asked next, once for all; one undo takes all "
                                "back. What you have coded so already stays as it is.")
            .arg(query));
    about->setObjectName(u"codeHitsAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    column->addWidget(about);
    addGroup(column, tr("Which"), choices, m_choices);
    addGroup(column, tr("What becomes a passage"),
        {tr("The &sentence of each hit; several hits in one sentence are one passage"), tr("The &hit itself")},
        m_units);
    column->addStretch(1);
    addAcceptRow(this, column, tr("&Code them…"), u"codeHitsAccept"_s)->setFocus();
    if (QAbstractButton *button = m_choices->button(chosen))
        button->setChecked(true);
    m_units->button(unit == HitUnit::Sentence ? 0 : 1)->setChecked(true);
    setMinimumWidth(460);
}

void CodeHitsDialog::addGroup(
    QVBoxLayout *column, const QString &title, const QStringList &choices, QButtonGroup *group)
{
    auto *box = new QGroupBox(title, this);
    auto *rows = new QVBoxLayout(box);
    if (choices.size() == 1) { // there is nothing to choose
        QString words = choices.constFirst();
        auto *only = new QLabel(words.remove(u'&'), box);
        only->setObjectName(u"codeHitsOnly"_s);
        only->setTextFormat(Qt::PlainText);
        rows->addWidget(only);
        column->addWidget(box);
        return;
    }
    for (const QString &choice : choices) {
        auto *button = new QRadioButton(choice, box);
        group->addButton(button, int(group->buttons().size()));
        rows->addWidget(button);
    }
    column->addWidget(box);
}

int CodeHitsDialog::choice() const
{
    return std::max(0, m_choices->checkedId());
}

HitUnit CodeHitsDialog::unit() const
{
    return m_units->checkedId() == 0 ? HitUnit::Sentence : HitUnit::Hit;
}

} // namespace Kodeks
