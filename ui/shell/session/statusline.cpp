// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/statusline.h"

#include "ui/jobs/jobs.h"
#include "ui/speaking/speak.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *part(const QString &name, QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(8, 0, 10, 0);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, Jobs *jobs)
    : QObject(bar)
    , m_coder(part(u"statusCoder"_s, bar))
    , m_letter(part(u"statusLetter"_s, bar))
    , m_position(part(u"statusPosition"_s, bar))
    , m_state(part(u"statusState"_s, bar))
    , m_round(part(u"statusRound"_s, bar))
    , m_work(part(u"statusWork"_s, bar))
    , m_progress(new QProgressBar(bar))
    , m_cancel(new QToolButton(bar))
{
    for (QLabel *label : {m_coder, m_letter, m_position, m_state, m_round})
        bar->addWidget(label);
    m_progress->setObjectName(u"statusProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 12);
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    bar->addPermanentWidget(m_work);
    bar->addPermanentWidget(m_progress);
    bar->addPermanentWidget(m_cancel);
    connect(jobs, &Jobs::started, this, &StatusLine::showWork);
    connect(jobs, &Jobs::progressed, m_progress, &QProgressBar::setValue);
    connect(jobs, &Jobs::ended, this, &StatusLine::hideWork);
    connect(m_cancel, &QToolButton::clicked, jobs, &Jobs::cancel);
    hideWork();
}

void StatusLine::setCoder(const QString &name)
{
    m_coder->setText(name);
}

void StatusLine::setLetter(const QString &title)
{
    constexpr int widest = 320;
    m_letter->setText(m_letter->fontMetrics().elidedText(title, Qt::ElideRight, widest));
    m_letter->setToolTip(title);
}

void StatusLine::setPosition(qsizetype position, qsizetype length, qsizetype page)
{
    const QLocale locale;
    const QString place = tr("character %1 of %2").arg(locale.toString(position), locale.toString(length));
    m_position->setText(length == 0 ? QString()
            : page == 0             ? place
                                    : tr("page %1, %2").arg(locale.toString(page), place));
}

void StatusLine::setState(const QString &state)
{
    m_state->setText(state);
}

void StatusLine::setRound(const QString &round, const QString &why)
{
    m_round->setText(round);
    m_round->setToolTip(why);
    m_round->setAccessibleDescription(why);
    m_round->setVisible(!round.isEmpty());
}

void StatusLine::showWork(const QString &title)
{
    m_work->setText(title);
    m_progress->setAccessibleName(title);
    speak(m_progress, title);
    m_progress->setValue(0);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusLine::hideWork()
{
    for (QWidget *widget :
        {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

} // namespace Kodeks
