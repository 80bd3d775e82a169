// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/formsrow.h"

#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/flowlayout.h"

#include <QSignalBlocker>

namespace Kodeks {

using namespace Qt::StringLiterals;

FormsRow::FormsRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(4, this))
{
    setObjectName(u"searchForms"_s);
    setAccessibleName(tr("Forms of the words"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setContentsMargins(8, 0, 8, 4);
    hide();
}

int FormsRow::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

void FormsRow::setForms(const QList<FoundForm> &forms)
{
    QStringList names;
    for (const FoundForm &form : forms)
        names.append(form.form);
    if (names != m_names) {
        m_names = names;
        for (Chip *chip : std::exchange(m_chips, {})) {
            m_flow->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
        for (const FoundForm &form : forms)
            addChip(form);
    }
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const QSignalBlocker quiet(m_chips.at(i));
        m_chips.at(i)->setChecked(forms.at(i).used);
        m_chips.at(i)->setText(u"%1  %L2"_s.arg(forms.at(i).form).arg(forms.at(i).count));
    }
    setHidden(forms.isEmpty());
    updateGeometry();
}

void FormsRow::addChip(const FoundForm &form)
{
    auto *chip = new Chip(Chip::Kind::Choice, form.form, this);
    chip->setObjectName(u"searchForm"_s);
    chip->setCheckable(true);
    chip->setAccessibleName(tr("Find the form %1").arg(form.form));
    chip->setToolTip(
        tr("“%1” stands %Ln time(s) in the letters. A click leaves it out or finds it again.", nullptr, int(form.count))
            .arg(form.form));
    connect(chip, &Chip::toggled, this, [this, name = form.form](bool on) { emit switched(name, on); });
    m_flow->insertWidget(m_flow->count(), chip);
    m_chips.append(chip);
    chip->show();
}

} // namespace Kodeks
