// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/agreementpanel.h"

#include "core/agreement/pages/agreementpage.h"
#include "ui/models/words/agreementwords.h"
#include "ui/panels/agreement/opendifferenceslabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

void AgreementPanel::makeFoot()
{
    m_only->setObjectName(u"agreementOnly"_s);
    m_only->setTextFormat(Qt::RichText);
    m_only->setWordWrap(true);
    m_only->setContentsMargins(8, 3, 8, 3);
    m_only->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_only->hide();
    connect(m_only, &QLabel::linkActivated, this, &AgreementPanel::allWanted);
    m_caption->setObjectName(u"agreementCaption"_s);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"agreementProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the computation"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(120);
    m_copy->setObjectName(u"agreementCopy"_s);
    m_copy->setText(tr("Copy table"));
    m_methods->setObjectName(u"agreementMethods"_s);
    m_methods->setText(tr("Copy methods sentence"));
    m_export->setObjectName(u"agreementExport"_s);
    m_export->setText(tr("Export…"));
    makeMethodsMenu();
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(8, 2, 8, 3);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_caption);
    words->addWidget(m_open);
    line->addLayout(words, 1);
    line->addWidget(m_progress);
    for (QToolButton *button : {m_copy, m_methods, m_export}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button, 0, Qt::AlignBottom);
    }
}

void AgreementPanel::makeMethodsMenu()
{
    auto *menu = new QMenu(m_methods);
    for (const QString &language : reportLanguages())
        connect(menu->addAction(reportLanguageName(language)), &QAction::triggered, this,
            [this, language] { copyMethods(language); });
    m_methods->setMenu(menu);
    m_methods->setPopupMode(QToolButton::InstantPopup);
    m_methods->setToolTip(tr("How the figures were reckoned, ready to paste into an article"));
}

} // namespace Kodeks
