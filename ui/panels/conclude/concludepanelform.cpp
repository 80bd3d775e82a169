// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/concludepanel.h"

#include "core/model/rounds/round.h"
#include "core/project/project.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/conclude/concludequotes.h"
#include "ui/panels/conclude/concludeview.h"
#include "ui/panels/lists/querybar.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/parts/panelheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

QWidget *ConcludePanel::head()
{
    m_query->findChild<QueryLine *>()->setObjectName(u"concludeQuery"_s);
    connect(m_query, &QueryBar::found, this, &ConcludePanel::follow);
    connect(m_query, &QueryBar::queryChanged, this, &ConcludePanel::queryChanged);
    connect(m_query, &QueryBar::left, this, &ConcludePanel::focusInput);
    m_names->setObjectName(u"concludeViews"_s);
    m_names->setAccessibleName(tr("Views"));
    m_names->setDrawBase(false);
    m_names->setExpanding(false);
    m_names->setDocumentMode(true);
    m_unit->setObjectName(u"concludeUnit"_s);
    m_unit->setAccessibleName(tr("What is counted, each once"));
    for (const CountUnit unit : {CountUnit::Passage, CountUnit::Letter, CountUnit::Sender})
        m_unit->addItem(Display::countUnit(unit), int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(CountUnit::Letter)));
    m_coders->setObjectName(u"concludeCoders"_s);
    m_coders->setAccessibleName(tr("Whose passages are counted"));
    m_coders->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_once->setObjectName(u"concludeCampaignsOnce"_s);
    m_once->setToolTip(tr("Letters with nearly the same text, that many have sent, are one letter of one sender"));
    connect(m_once, &QCheckBox::toggled, this, &ConcludePanel::follow);
    auto *out = new QPushButton(tr("Export…"));
    out->setObjectName(u"concludeExport"_s);
    connect(out, &QPushButton::clicked, this, &ConcludePanel::exportRequested);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_study.unit = CountUnit(m_unit->currentData().toInt());
        m_given.clear();
        giveStudy();
    });
    connect(m_coders, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = true;
        follow();
    });
    for (QWidget *each : {static_cast<QWidget *>(m_once), static_cast<QWidget *>(m_unit),
             static_cast<QWidget *>(m_coders), static_cast<QWidget *>(out)})
        m_head->addWidget(each);
    return m_head;
}

void ConcludePanel::addView(ConcludeView *view, const QString &name)
{
    m_views->addWidget(view);
    m_names->addTab(name);
    connect(view, &ConcludeView::numberActivated, this, &ConcludePanel::activate);
    connect(view, &ConcludeView::numberShown, this, [this](const ConcludedNumber &number) {
        if (!m_quotes->isHidden())
            m_quotes->showNumber(number, false);
    });
    connect(view, &ConcludeView::rangeActivated, this, &ConcludePanel::rangeActivated);
    connect(view, &ConcludeView::captionChanged, this, &ConcludePanel::showCaption);
}

/// What somebody has chosen stays chosen. Else it is the consensus, if there is exactly one, and everybody, with their
/// first rounds, if not: what is counted where nobody is named.
void ConcludePanel::fillCoders()
{
    const QSignalBlocker quiet(m_coders);
    const QVariant chosen = m_chosen ? m_coders->currentData() : QVariant();
    m_coders->clear();
    const QList<Coder> people = m_project ? peopleFirst(m_project->coders()) : QList<Coder>();
    QStringList all;
    QStringList single;
    QList<Coder> agreed;
    for (const Coder &coder : people)
        coder.isConsensus() ? agreed.append(coder) : single.append(coder.name);
    if (m_project) {
        const QList<Coder> counted = Rounds::firstOnly(people, m_project->rounds());
        for (const Coder &coder : counted) {
            if (!coder.isConsensus())
                all.append(coder.name);
        }
    }
    for (const Coder &coder : std::as_const(agreed))
        m_coders->addItem(tr("Consensus: %1").arg(coder.name), QStringList{coder.name});
    m_coders->addItem(tr("All coders"), all);
    for (const QString &name : std::as_const(single))
        m_coders->addItem(name, QStringList{name});
    const int before = chosen.isValid() ? m_coders->findData(chosen) : -1;
    m_coders->setCurrentIndex(before >= 0 ? before : agreed.size() == 1 ? 0 : m_coders->findData(all));
}

} // namespace Kodeks
