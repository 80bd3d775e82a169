// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/contentsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

ContentsDialog::ContentsDialog(const QString &projectPath, QWidget *parent)
    : QDialog(parent)
    , m_name(QFileInfo(projectPath).fileName())
    , m_note(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_progress(new QProgressBar)
    , m_copy(new QPushButton(tr("&Copy")))
{
    setObjectName(u"contentsDialog"_s);
    setWindowTitle(tr("What is in this file"));
    layOut();
    m_reading.start<FileContents>(this,
        [projectPath](const Progress &progress) { return contentsOf(projectPath, progress); },
        [this](const Result<FileContents> &contents) { show(contents); },
        [this](int thousandths) { m_progress->setValue(thousandths); });
}

void ContentsDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    m_note->setObjectName(u"contentsNote"_s);
    m_note->setWordWrap(true);
    m_note->setText(tr("Whoever gets “%1” gets all of this, also what no list shows. Mostly an export is what is "
                       "wanted, with pseudonyms for names.")
            .arg(m_name));
    m_text->setObjectName(u"contentsText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Reading the project…"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"contentsProgress"_s);
    m_progress->setAccessibleName(tr("Reading the project…"));
    m_progress->setRange(0, Job::steps);
    m_copy->setObjectName(u"contentsCopy"_s);
    m_copy->setEnabled(false);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ContentsDialog::copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *exporting = buttons->addButton(tr("&Export instead…"), QDialogButtonBox::ActionRole);
    exporting->setObjectName(u"contentsExport"_s);
    exporting->setAutoDefault(false);
    connect(exporting, &QPushButton::clicked, this, [this] {
        reject();
        emit exportWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_text->setFocus();
    constexpr QSize size(640, 480);
    resize(size);
}

void ContentsDialog::show(const Result<FileContents> &contents)
{
    m_progress->hide();
    if (contents) {
        m_text->setPlainText(u"• "_s + contentsInWords(*contents).join(u"\n\n• "_s));
        m_copy->setEnabled(true);
    } else {
        m_note->setText(contents.error().message);
    }
    emit shown();
}

void ContentsDialog::copy() const
{
    QApplication::clipboard()->setText(m_name + u"\n\n"_s + m_text->toPlainText() + u'\n');
}

} // namespace Kodeks
