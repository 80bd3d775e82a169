// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/codercopydialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/newprojectfile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoderCopyDialog::CoderCopyDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_projectPath(project.path())
    , m_coder(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"coderCopyDialog"_s);
    setWindowTitle(tr("New copy for a coder"));
    makeFields(project);
    layOut();
    connect(m_coder, &QComboBox::currentTextChanged, this, &CoderCopyDialog::follow);
    connect(m_path, &QLineEdit::textChanged, this, &CoderCopyDialog::follow);
    follow();
}

void CoderCopyDialog::makeFields(const Project &project)
{
    m_coder->setObjectName(u"copyCoder"_s);
    m_coder->setEditable(true);
    m_coder->setInsertPolicy(QComboBox::NoInsert);
    for (const Coder &coder : project.coders())
        m_coder->addItem(coder.name);
    m_coder->setCurrentIndex(-1);
    m_coder->lineEdit()->setMaxLength(100);
    m_coder->lineEdit()->setPlaceholderText(tr("A new name, or a coder of the project"));
    m_path->setObjectName(u"copyPath"_s);
    m_path->setMinimumWidth(380);
    m_note->setObjectName(u"copyNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
}

void CoderCopyDialog::layOut()
{
    auto *explanation = new QLabel(
        tr("The copy has the same letters and the same codebook, but no passages of the others, and it opens with "
           "this coder. Bring it in again when the coder is done."),
        this);
    explanation->setWordWrap(true);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setObjectName(u"copyBrowse"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &CoderCopyDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&Coder:"), m_coder);
    form->addRow(tr("&File:"), file);
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Make the copy"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"copyAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(buttons);
}

QString CoderCopyDialog::coderName() const
{
    return m_coder->currentText().simplified();
}

QString CoderCopyDialog::path() const
{
    return m_path->text().trimmed();
}

QString CoderCopyDialog::proposed(const QString &coder) const
{
    static const QRegularExpression awkward(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    const QFileInfo project(m_projectPath);
    const QString name = QString(coder).replace(awkward, u"_"_s);
    return name.isEmpty() ? QString()
                          : project.dir().filePath(u"%1 – %2.kodeks"_s.arg(project.completeBaseName(), name));
}

/// The file's name follows the coder's until somebody writes another one.
void CoderCopyDialog::follow()
{
    if (path() == m_lastProposal) {
        m_lastProposal = proposed(coderName());
        m_path->setText(m_lastProposal);
    }
    const QString missing = whatIsMissing();
    m_note->setText(missing);
    m_accept->setEnabled(missing.isEmpty());
}

QString CoderCopyDialog::whatIsMissing() const
{
    const QFileInfo file(path());
    if (coderName().isEmpty())
        return tr("Say who will work in the copy.");
    if (path().isEmpty() || file.isDir())
        return tr("Name the file to write.");
    if (file.exists() || file.isSymLink())
        return tr("“%1” exists already. Choose another name.").arg(file.fileName());
    if (!file.dir().exists())
        return tr("There is no folder “%1”.").arg(file.path());
    return {};
}

void CoderCopyDialog::browse()
{
    browseForNewProject(this, tr("New copy for a coder"), m_path);
}

} // namespace Kodeks
