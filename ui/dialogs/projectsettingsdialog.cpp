// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/projectsettingsdialog.h"

#include "core/project/project.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
    , m_suggests(new QCheckBox(tr("&Suggest codes while coding is blind"), this))
    , m_locked(new QCheckBox(tr("&Lock the letters and the codebook"), this))
    , m_added(new QLineEdit(this))
    , m_removed(new QLineEdit(this))
{
    setObjectName(u"projectSettingsDialog"_s);
    setWindowTitle(tr("Project settings"));
    m_blind->setObjectName(u"projectBlind"_s);
    m_blind->setChecked(project.isBlind());
    m_suggests->setObjectName(u"projectSuggestsBlind"_s);
    m_suggests->setChecked(project.suggestsBlind());
    m_locked->setObjectName(u"projectLocked"_s);
    m_locked->setChecked(project.isLocked());
    auto *column = new QVBoxLayout(this);
    addChoice(column, m_blind,
        tr("Coders see only their own passages of a letter until they have marked it as done; so do all counts, the "
           "tables, the history and agreement. It is an agreement between colleagues: the file itself has "
           "everything."));
    addChoice(column, m_suggests,
        tr("Leave it off where agreement is to be measured: coders who are shown the same suggestions agree more often "
           "than they would by themselves. The history keeps which suggestions were taken."));
    addChoice(column, m_locked,
        tr("For a round of coding: the letters and the codebook stay as they are, passages can be coded."));
    addAbbreviations(column, project);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"projectSettingsAccept"_s);
    accept->setDefault(true);
    const QString reason = project.readOnlyReason();
    m_blind->setEnabled(reason.isEmpty());
    m_suggests->setEnabled(reason.isEmpty());
    m_locked->setEnabled(reason.isEmpty());
    accept->setEnabled(reason.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

void ProjectSettingsDialog::addAbbreviations(QVBoxLayout *column, const Project &project)
{
    const OwnAbbreviations &own = project.abbreviations();
    m_added->setObjectName(u"projectAbbreviations"_s);
    m_added->setText(abbreviationList(own.added));
    m_added->setPlaceholderText(tr("such as “velf. hovedtariffavt.”"));
    m_removed->setObjectName(u"projectNoAbbreviations"_s);
    m_removed->setText(abbreviationList(own.removed));
    const bool coded = project.passageCount() > 0;
    const bool mayChange = !coded && project.readOnlyReason().isEmpty();
    m_added->setEnabled(mayChange);
    m_removed->setEnabled(mayChange);
    auto *form = new QFormLayout;
    form->addRow(tr("&Abbreviations that end no sentence:"), m_added);
    form->addRow(tr("&Not abbreviations here:"), m_removed);
    column->addLayout(form);
    auto *label = new QLabel(coded
            ? tr("Something is coded already, so where sentences end stays as it is.")
            : tr("Beyond the many that Kodeks knows. They say where sentences end, and can be changed until "
                 "something is coded."));
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_added->setAccessibleDescription(label->text());
    column->addWidget(label);
    column->addSpacing(8);
}

OwnAbbreviations ProjectSettingsDialog::abbreviations() const
{
    OwnAbbreviations own{abbreviationWords(m_added->text()), abbreviationWords(m_removed->text())};
    own.removed.removeIf([&own](const QString &word) { return own.added.contains(word); });
    return own;
}

bool ProjectSettingsDialog::isBlind() const
{
    return m_blind->isChecked();
}

bool ProjectSettingsDialog::suggestsBlind() const
{
    return m_suggests->isChecked();
}

bool ProjectSettingsDialog::isLocked() const
{
    return m_locked->isChecked();
}

} // namespace Kodeks
