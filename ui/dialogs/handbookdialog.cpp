// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handbookdialog.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

HandbookDialog::HandbookDialog(const QString &markdown, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"handbookDialog"_s);
    setWindowTitle(tr("Handbook"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"handbookText"_s);
    text->setAccessibleName(tr("Handbook"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->document()->setDocumentMargin(20);
    text->setMarkdown(markdown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    resize(760, 680);
}

} // namespace Kodeks
