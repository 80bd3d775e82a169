// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/newprojectdialog.h"

#include "ui/dialogs/parts/newprojectfile.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 380;

QPushButton *plainButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QHBoxLayout *inRow(QWidget *first, const QList<QWidget *> &others)
{
    auto *row = new QHBoxLayout;
    row->addWidget(first, 1);
    for (QWidget *other : others)
        row->addWidget(other);
    return row;
}

} // namespace

NewProjectDialog::NewProjectDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_folder(QFileInfo(path).path())
    , m_path(new QLineEdit(path, this))
    , m_codebook(new QButtonGroup(this))
    , m_codebookPath(new QLineEdit(this))
    , m_letters(new QLabel(this))
    , m_coder(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"newProjectDialog"_s);
    setWindowTitle(tr("New project"));
    auto *form = new QFormLayout;
    addFile(form);
    addCodebook(form);
    addLetters(form);
    addCoder(form);
    m_note->setObjectName(u"newProjectNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Make the project"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"newProjectAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit asked(choice()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    follow();
    const QFileInfo file(path);
    m_path->setFocus();
    m_path->setSelection(
        static_cast<int>(path.size() - file.fileName().size()), static_cast<int>(file.completeBaseName().size()));
}

void NewProjectDialog::addFile(QFormLayout *form)
{
    m_path->setObjectName(u"newProjectPath"_s);
    m_path->setMinimumWidth(fieldWidth);
    auto *browse = plainButton(u"newProjectBrowse"_s, tr("&Browse…"), this);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::browseFile);
    connect(m_path, &QLineEdit::textChanged, this, &NewProjectDialog::follow);
    auto *row = inRow(m_path, {browse});
    form->addRow(tr("&File:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_path);
}

void NewProjectDialog::addCodebook(QFormLayout *form)
{
    using Begin = NewProject::Codebook;
    auto *column = new QVBoxLayout;
    const auto add = [&](Begin which, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        button->setChecked(which == Begin::Empty);
        m_codebook->addButton(button, static_cast<int>(which));
        column->addWidget(button);
    };
    add(Begin::Empty, u"newProjectEmpty"_s, tr("&Empty: it is made while coding"));
    add(Begin::Starter, u"newProjectStarter"_s, tr("A &start: the codebook of the Oslo 2024 sample"));
    add(Begin::File, u"newProjectFile"_s, tr("From a &codebook file (JSON, CSV, QDC, XLSX, ODS)"));
    add(Begin::Project, u"newProjectOther"_s, tr("That of &another project"));
    m_codebookPath->setObjectName(u"newProjectCodebook"_s);
    m_codebookPath->setAccessibleName(tr("File of the codebook"));
    m_browseCodebook = plainButton(u"newProjectBrowseCodebook"_s, tr("B&rowse…"), this);
    column->addLayout(inRow(m_codebookPath, {m_browseCodebook}));
    connect(m_browseCodebook, &QPushButton::clicked, this, &NewProjectDialog::browseCodebook);
    connect(m_codebook, &QButtonGroup::idToggled, this, &NewProjectDialog::follow);
    connect(m_codebookPath, &QLineEdit::textChanged, this, &NewProjectDialog::follow);
    form->addRow(tr("Codebook:"), column);
}

void NewProjectDialog::addLetters(QFormLayout *form)
{
    m_letters->setObjectName(u"newProjectLetters"_s);
    m_letters->setTextFormat(Qt::PlainText);
    auto *files = plainButton(u"newProjectAddFiles"_s, tr("F&iles…"), this);
    auto *folder = plainButton(u"newProjectAddFolder"_s, tr("F&older…"), this);
    m_noLetters = plainButton(u"newProjectNoLetters"_s, tr("&None"), this);
    connect(files, &QPushButton::clicked, this, [this] { browseLetters(false); });
    connect(folder, &QPushButton::clicked, this, [this] { browseLetters(true); });
    connect(m_noLetters, &QPushButton::clicked, this, [this] {
        m_letterPaths.clear();
        follow();
    });
    form->addRow(tr("Letters:"), inRow(m_letters, {files, folder, m_noLetters}));
}

void NewProjectDialog::addCoder(QFormLayout *form)
{
    m_coder->setObjectName(u"newProjectCoder"_s);
    m_coder->setMaxLength(100);
    m_coder->setPlaceholderText(tr("Your name or initials; asked at the first coding if left empty"));
    form->addRow(tr("&Who codes:"), m_coder);
}

NewProject NewProjectDialog::choice() const
{
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(u"kodeks"_s, Qt::CaseInsensitive) != 0)
        path += u".kodeks"_s;
    return {.path = path,
        .codebook = static_cast<NewProject::Codebook>(m_codebook->checkedId()),
        .codebookPath = m_codebookPath->text().trimmed(),
        .letters = m_letterPaths,
        .coder = m_coder->text().simplified()};
}

void NewProjectDialog::refuse(const QString &sentence)
{
    m_note->setText(sentence);
}

void NewProjectDialog::follow()
{
    const NewProject chosen = choice();
    const bool fromFile
        = chosen.codebook == NewProject::Codebook::File || chosen.codebook == NewProject::Codebook::Project;
    m_codebookPath->setEnabled(fromFile);
    m_browseCodebook->setEnabled(fromFile);
    m_letters->setText(m_letterPaths.isEmpty()
            ? tr("none yet")
            : tr("%n file(s) or folder(s)", nullptr, static_cast<int>(m_letterPaths.size())));
    m_letters->setToolTip(m_letterPaths.join(u'\n'));
    m_noLetters->setEnabled(!m_letterPaths.isEmpty());
    const QString missing = whatIsMissing();
    m_note->setText(missing);
    m_accept->setEnabled(missing.isEmpty());
}

QString NewProjectDialog::whatIsMissing() const
{
    const NewProject chosen = choice();
    const QFileInfo file(chosen.path);
    if (file.completeBaseName().isEmpty() || file.isDir())
        return tr("Name the file of the project.");
    if (file.exists() || file.isSymLink())
        return tr("“%1” exists already. Choose another name.").arg(file.fileName());
    if (!file.dir().exists() && file.path() != m_folder)
        return tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.path()));
    if (!m_codebookPath->isEnabled() || QFileInfo(chosen.codebookPath).isFile())
        return {};
    if (!chosen.codebookPath.isEmpty())
        return tr("There is no file “%1”.").arg(QDir::toNativeSeparators(chosen.codebookPath));
    return chosen.codebook == NewProject::Codebook::File ? tr("Choose the codebook file.")
                                                         : tr("Choose the other project.");
}

void NewProjectDialog::browseFile()
{
    browseForNewProject(this, tr("New project"), m_path);
}

void NewProjectDialog::browseCodebook()
{
    const bool project = choice().codebook == NewProject::Codebook::Project;
    auto *dialog = new QFileDialog(this, project ? tr("The other project") : tr("Codebook file"),
        QFileInfo(m_codebookPath->text().isEmpty() ? m_path->text() : m_codebookPath->text()).path(),
        project ? tr("Kodeks projects (*.kodeks)") : tr("Codebooks (*.json *.csv *.qdc *.xlsx *.ods)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_codebookPath, &QLineEdit::setText);
    dialog->open();
}

void NewProjectDialog::browseLetters(bool folder)
{
    auto *dialog
        = new QFileDialog(this, folder ? tr("Folder of letters") : tr("Letters"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &NewProjectDialog::addPaths);
    dialog->open();
}

void NewProjectDialog::addPaths(const QStringList &paths)
{
    m_letterPaths += paths;
    m_letterPaths.removeDuplicates();
    follow();
}

} // namespace Kodeks
