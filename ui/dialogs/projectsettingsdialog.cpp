// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/projectsettingsdialog.h"

#include "core/project/project.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 440;

void addChoice(QVBoxLayout *column, QCheckBox *box, const QString &explanation)
{
    auto *label = new QLabel(explanation);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setIndent(box->style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    box->setAccessibleDescription(explanation);
    column->addWidget(box);
    column->addWidget(label);
    column->addSpacing(8);
}

} // namespace

ProjectSettingsDialog::ProjectSettingsDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_blind(new QCheckBox(tr("Code &blind"), this))
    , m_locked(new QCheckBox(tr("&Lock the letters and the codebook"), this))
{
    setObjectName(u"projectSettingsDialog"_s);
    setWindowTitle(tr("Project settings"));
    m_blind->setObjectName(u"projectBlind"_s);
    m_blind->setChecked(project.isBlind());
    m_locked->setObjectName(u"projectLocked"_s);
    m_locked->setChecked(project.isLocked());
    auto *column = new QVBoxLayout(this);
    addChoice(column, m_blind,
        tr("Coders see only their own passages of a letter until they have marked it as done; so do all counts, the "
           "tables, the history and agreement. It is an agreement between colleagues: the file itself has "
           "everything."));
    addChoice(column, m_locked,
        tr("For a round of coding: the letters and the codebook stay as they are, passages can be coded."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"projectSettingsAccept"_s);
    accept->setDefault(true);
    const QString reason = project.readOnlyReason();
    m_blind->setEnabled(reason.isEmpty());
    m_locked->setEnabled(reason.isEmpty());
    accept->setEnabled(reason.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

bool ProjectSettingsDialog::isBlind() const
{
    return m_blind->isChecked();
}

bool ProjectSettingsDialog::isLocked() const
{
    return m_locked->isChecked();
}

} // namespace Kodeks
