// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/memodialog.h"

#include "core/project/project.h"
#include "core/query/memosubjects.h"
#include "ui/panels/parts/memobox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

MemoDialog::MemoDialog(Project &project, const MemoSubject &subject, EditSink sink, QWidget *parent)
    : QDialog(parent)
    , m_memo(new MemoBox)
{
    const QString code = memoCode(project.codebook(), subject).name;
    setObjectName(code.isEmpty() ? u"projectMemoDialog"_s : u"codeMemoDialog"_s);
    setWindowTitle(code.isEmpty() ? tr("Memo of the project") : tr("Memo of “%1”").arg(code));
    auto *about = new QLabel(code.isEmpty()
            ? tr("What you want to keep in mind of the study as a whole: decisions, questions, ideas. It is "
                 "kept with your name; the others can read it.")
            : tr("What you think of this code: doubts, borders to other codes, ideas. It is kept with your name; what "
                 "all are to follow belongs in its definition."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_memo->setEditSink(std::move(sink));
    m_memo->setProject(&project);
    m_memo->setSubject(subject);
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
    connect(m_memo, &MemoBox::linkActivated, this, [this](const MemoTarget &target) {
        accept();
        emit linkActivated(target);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(560, 340);
}

void MemoDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_memo->focusInput();
}

void MemoDialog::done(int result)
{
    m_memo->commit();
    QDialog::done(result);
}

} // namespace Kodeks
