// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/chiprow.h"

#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/flowlayout.h"

#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(Adding adding, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(4, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (adding == Adding::None)
        return;
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"argumentMenu"_s);
    m_add = new Chip(Chip::Kind::Button, u"+"_s, this);
    m_add->setObjectName(u"addArgument"_s);
    m_add->setAccessibleName(tr("Add argument"));
    m_add->setToolTip(tr("Add argument"));
    connect(m_add, &Chip::clicked, this, [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    m_flow->addWidget(m_add);
}

int ChipRow::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

bool ChipRow::clear()
{
    QList<Chip *> old = findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    old.removeAll(m_add);
    const bool hadFocus = std::ranges::any_of(old, &QWidget::hasFocus);
    for (Chip *chip : std::as_const(old)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
        chip->setParent(nullptr);
    }
    return hadFocus;
}

Chip *ChipRow::addChip(int place, const QString &name, const QString &tip)
{
    auto *chip = new Chip(Chip::Kind::Removable, name, this);
    chip->setToolTip(tip);
    m_flow->insertWidget(place, chip);
    chip->show();
    return chip;
}

void ChipRow::setArguments(const QList<ArgumentId> &arguments, const Codebook &codebook, const QStringList &names)
{
    const bool hadFocus = clear();
    int place = 0;
    for (const ArgumentId id : arguments) {
        const Argument *argument = codebook.argument(id);
        if (!argument)
            continue;
        Chip *chip = addChip(place++, argument->name, argument->text.definition);
        chip->setObjectName(u"argument-%1"_s.arg(id.value()));
        connect(chip, &Chip::clicked, this, [this, id] { emit removeRequested(id); });
    }
    for (const QString &name : names) {
        const Chip *chip = addChip(place++, tr("%1 (new)").arg(name), {});
        connect(chip, &Chip::clicked, this, [this, name] { emit removeNewRequested(name); });
    }
    if (m_add) {
        fillMenu(arguments, codebook);
        if (hadFocus)
            m_add->setFocus();
    }
    updateGeometry();
}

void ChipRow::fillMenu(const QList<ArgumentId> &arguments, const Codebook &codebook)
{
    m_menu->clear();
    for (const Argument &argument : codebook.arguments) {
        if (arguments.contains(argument.id))
            continue;
        QString label = argument.name;
        QAction *action = m_menu->addAction(label.replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = argument.id] { emit addRequested(id); });
    }
    m_add->setEnabled(!m_menu->isEmpty());
}

} // namespace Kodeks
