// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreementbar.h"

#include "core/project/project.h"
#include "ui/models/agreementwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

AgreementBar::AgreementBar(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QTabBar)
    , m_component(new QComboBox)
    , m_coders(new QPushButton)
    , m_coderMenu(new QMenu(this))
    , m_unit(new QComboBox)
    , m_compute(new QPushButton(tr("Compute")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    makePages();
    makeComponents();
    m_coders->setObjectName(u"agreementCoders"_s);
    m_coders->setMenu(m_coderMenu);
    makeUnits();
    m_compute->setObjectName(u"agreementCompute"_s);
    m_cancel->setObjectName(u"agreementCancel"_s);
    m_progress->setObjectName(u"agreementProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the computation"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(120);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    const int width = std::max(m_compute->sizeHint().width(), m_cancel->sizeHint().width());
    m_compute->setMinimumWidth(width);
    m_cancel->setMinimumWidth(width);
    arrange();
    connect(m_compute, &QPushButton::clicked, this, &AgreementBar::computeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &AgreementBar::cancelRequested);
    setRunning(false);
    setProject(nullptr);
}

void AgreementBar::makePages()
{
    m_pages->setObjectName(u"agreementPages"_s);
    m_pages->setAccessibleName(tr("Agreement tables"));
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    m_pages->setUsesScrollButtons(false);
    for (const QString &page : {tr("Components"), tr("Codes"), tr("Disagreements")})
        m_pages->addTab(page);
    connect(m_pages, &QTabBar::currentChanged, this, [this](int page) {
        m_component->setVisible(page == Disagreements);
        emit pageChanged(page);
    });
}

void AgreementBar::makeComponents()
{
    m_component->setObjectName(u"agreementComponent"_s);
    m_component->setAccessibleName(tr("Component whose disagreements are shown"));
    m_component->addItem(tr("All components"));
    for (const Component component : allComponents)
        m_component->addItem(Display::component(component), int(component));
    m_component->hide();
    connect(m_component, &QComboBox::currentIndexChanged, this, &AgreementBar::componentChanged);
}

void AgreementBar::makeUnits()
{
    m_unit->setObjectName(u"agreementUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("Into what letters are cut before coders are compared"));
    for (const Unit unit : allUnits)
        m_unit->addItem(Display::unit(unit), int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(Unit::Sentence)));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AgreementBar::optionsChanged);
}

void AgreementBar::arrange()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_pages);
    line->addWidget(m_component);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_coders);
    line->addWidget(m_unit);
    line->addWidget(m_compute);
    line->addWidget(m_cancel);
}

void AgreementBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    setEnabled(project);
    fillCoders(true);
    setDisagreementCount(-1);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.coders)
            fillCoders(false);
    });
}

void AgreementBar::fillCoders(bool chooseAll)
{
    const QList<CoderId> chosen = coders();
    m_coderMenu->clear();
    if (m_project) {
        for (const Coder &coder : m_project->coders()) {
            QAction *action = m_coderMenu->addAction(QString(coder.name).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setData(coder.id.value());
            action->setChecked(chooseAll ? !coder.isConsensus() && m_project->passageCount({}, coder.id) > 0 : chosen.contains(coder.id));
            connect(action, &QAction::toggled, this, [this] {
                nameCoders();
                emit optionsChanged();
            });
        }
    }
    nameCoders();
}

void AgreementBar::nameCoders()
{
    QStringList names;
    for (const CoderId id : coders()) {
        if (const Coder *coder = m_project->coder(id))
            names.append(coder->name);
    }
    const QString all = names.join(u", "_s);
    m_coders->setText(names.isEmpty() ? tr("Choose coders") : names.size() <= 3 ? all : tr("%Ln coder(s)", nullptr, int(names.size())));
    m_coders->setToolTip(names.isEmpty() ? tr("Whom to compare: two coders or more") : tr("Compared: %1").arg(all));
    m_coders->setAccessibleName(m_coders->toolTip());
}

QList<CoderId> AgreementBar::coders() const
{
    QList<CoderId> chosen;
    for (const QAction *action : m_coderMenu->actions()) {
        if (action->isChecked())
            chosen.append(CoderId(action->data().toLongLong()));
    }
    return chosen;
}

Unit AgreementBar::unit() const
{
    return Unit(m_unit->currentData().toInt());
}

std::optional<Component> AgreementBar::component() const
{
    const QVariant chosen = m_component->currentData();
    return chosen.isValid() ? std::optional(Component(chosen.toInt())) : std::nullopt;
}

void AgreementBar::setRunning(bool running)
{
    const bool focus = m_compute->hasFocus() || m_cancel->hasFocus();
    m_compute->setVisible(!running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_progress->setValue(0);
    if (focus)
        (running ? m_cancel : m_compute)->setFocus(Qt::OtherFocusReason);
}

void AgreementBar::setProgress(int thousandths)
{
    m_progress->setValue(thousandths);
}

void AgreementBar::setDisagreementCount(qsizetype count)
{
    m_pages->setTabText(Disagreements, count < 0 ? tr("Disagreements") : tr("Disagreements (%1)").arg(QLocale().toString(count)));
}

void AgreementBar::setPage(Page page)
{
    m_pages->setCurrentIndex(page);
}

void AgreementBar::focusPages()
{
    m_pages->setFocus(Qt::OtherFocusReason);
}

} // namespace Kodeks
