// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/projectmemodialog.h"

#include "ui/panels/parts/memobox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

ProjectMemoDialog::ProjectMemoDialog(Project &project, EditSink sink, QWidget *parent)
    : QDialog(parent)
    , m_memo(new MemoBox)
{
    setObjectName(u"projectMemoDialog"_s);
    setWindowTitle(tr("Memo of the project"));
    auto *about
        = new QLabel(tr("What you want to keep in mind of the study as a whole: decisions, questions, ideas. It is "
                        "kept with your name; the others can read it."));
    about->setWordWrap(true);
    m_memo->setEditSink(std::move(sink));
    m_memo->setProject(&project);
    m_memo->setSubject(LetterId());
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->addWidget(m_memo);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    m_memo->focusInput();
    resize(560, 340);
}

void ProjectMemoDialog::done(int result)
{
    m_memo->commit();
    QDialog::done(result);
}

} // namespace Kodeks
