// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importpassagesdialog.h"

#include "core/exchange/letters/letterfiles.h"
#include "core/model/samename.h"
#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/previewtable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

} // namespace

ImportPassagesDialog::ImportPassagesDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_preview(makePreview(&m_model))
    , m_path(new QLineEdit)
    , m_coder(new QComboBox)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Import passages"));
    for (const Coder &coder : project.coders())
        m_known.append(coder.name);
    m_path->setObjectName(u"importPath"_s);
    m_path->setMinimumWidth(46 * fontMetrics().averageCharWidth());
    m_coder->setObjectName(u"importCoder"_s);
    m_coder->setEditable(true);
    m_coder->addItems(m_known);
    m_coder->setCurrentText({});
    m_coder->lineEdit()->setMaxLength(longestName);
    m_coder->lineEdit()->setPlaceholderText(tr("A coder of the project, or a new name"));
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    arrange();
    connect(m_path, &QLineEdit::textChanged, this, &ImportPassagesDialog::validate);
    connect(m_path, &QLineEdit::textChanged, this, &ImportPassagesDialog::preview);
    connect(m_coder, &QComboBox::currentTextChanged, this, &ImportPassagesDialog::validate);
    resize(820, 460);
    validate();
    m_path->setFocus();
}

void ImportPassagesDialog::arrange()
{
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setObjectName(u"importBrowse"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ImportPassagesDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *explanation = new QLabel(
        tr("The file names the letter, start and end of each passage. Every quote is checked against its letter; "
           "if one row is wrong, nothing is imported. Tables of Taguette and QualCoder are read as well: "
           "their quotes are looked for in the letters, and rows that cannot be placed are listed."));
    explanation->setWordWrap(true);
    auto *fileLabel = new QLabel(tr("CSV &file:"));
    fileLabel->setBuddy(m_path);
    auto *form = new QFormLayout;
    form->addRow(fileLabel, file);
    form->addRow(tr("&Coder:"), m_coder);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(m_preview, 1);
    m_accept = addAcceptRow(this, column, tr("Import"), u"importAccept"_s);
}

QString ImportPassagesDialog::csvPath() const
{
    return m_path->text().trimmed();
}

QString ImportPassagesDialog::coderName() const
{
    return m_coder->currentText().simplified();
}

void ImportPassagesDialog::validate()
{
    QString missing;
    if (csvPath().isEmpty())
        missing = tr("Choose the CSV file with the passages.");
    else if (!QFileInfo(csvPath()).isFile())
        missing = tr("There is no file “%1”.").arg(csvPath());
    else if (coderName().isEmpty())
        missing = tr("Say whose passages these are.");
    m_accept->setEnabled(missing.isEmpty());
    if (!missing.isEmpty())
        m_note->setText(missing);
    else if (std::ranges::any_of(m_known, [this](const QString &name) { return isSameName(name, coderName()); }))
        m_note->setText(tr("The passages are added to those that %1 has.").arg(coderName()));
    else
        m_note->setText(tr("“%1” becomes a new coder of the project.").arg(coderName()));
}

/// Nothing where the file cannot be read: the import says why.
void ImportPassagesDialog::preview()
{
    m_model.setTable({});
    if (!QFileInfo(csvPath()).isFile()) {
        m_job.cancel();
        return;
    }
    const auto read = [path = csvPath()](const Progress &) {
        return readLetterFile(path).and_then(
            [&path](const QByteArray &bytes) { return previewTable(bytes, QFileInfo(path).fileName()); });
    };
    m_job.start<FigureTable>(this, read, [this](const Result<FigureTable> &table) {
        m_model.setTable(table.value_or(FigureTable()));
        emit previewShown();
    });
}

void ImportPassagesDialog::browse()
{
    const QString chosen = QFileDialog::getOpenFileName(
        this, tr("Import passages from"), csvPath(), tr("Tables (*.csv *.tsv *.xlsx);;All files (*)"));
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

} // namespace Kodeks
