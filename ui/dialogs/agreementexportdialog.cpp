// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/agreementexportdialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the forms.
QStringList endings()
{
    return {u"pdf"_s, u"html"_s, u"csv"_s, u"json"_s};
}

} // namespace

AgreementExportDialog::AgreementExportDialog(
    const AgreementReport &report, const QString &proposedPath, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_forms(new QButtonGroup(this))
    , m_language(new QComboBox)
    , m_methods(new QPlainTextEdit)
    , m_path(new QLineEdit)
    , m_note(new QLabel)
{
    setObjectName(u"agreementExportDialog"_s);
    setWindowTitle(tr("Export the agreement"));
    auto *column = new QVBoxLayout(this);
    makeForms(column);
    makeLanguage(column);
    makeFile(proposedPath, column);
    m_accept = addAcceptRow(this, column, tr("Export"), u"exportAccept"_s);
    setEnding();
    checkFile();
    resize(620, sizeHint().height());
}

void AgreementExportDialog::makeForms(QVBoxLayout *column)
{
    const std::pair<QString, QString> forms[] = {{u"exportPdf"_s, tr("Report of one page, PDF")},
        {u"exportHtml"_s, tr("Report of one page, HTML")}, {u"exportCsv"_s, tr("All figures as a table, CSV")},
        {u"exportJson"_s, tr("Everything, confusions and disagreements included, JSON")}};
    for (const auto &[name, text] : forms) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        m_forms->addButton(button, int(m_forms->buttons().size()));
        column->addWidget(button);
    }
    m_forms->button(0)->setChecked(true);
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            setEnding();
    });
}

void AgreementExportDialog::makeLanguage(QVBoxLayout *column)
{
    m_language->setObjectName(u"exportLanguage"_s);
    for (const QString &language : reportLanguages())
        m_language->addItem(reportLanguageName(language), language);
    m_methods->setObjectName(u"exportMethods"_s);
    m_methods->setAccessibleName(tr("Methods sentence"));
    m_methods->setReadOnly(true);
    m_methods->setTabChangesFocus(true);
    m_methods->setFixedHeight(6 * fontMetrics().lineSpacing());
    auto *copy = new QPushButton(tr("Copy methods sentence"));
    copy->setObjectName(u"exportCopyMethods"_s);
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_methods->toPlainText()); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_methods->setPlainText(methodsSentence(m_report, QCoreApplication::applicationVersion(), language()));
    });
    m_language->setCurrentIndex(-1);
    m_language->setCurrentIndex(m_language->findData(reportLanguageFor(QLocale().name())));
    auto *form = new QFormLayout;
    form->addRow(tr("&Language of the report:"), m_language);
    column->addSpacing(6);
    column->addLayout(form);
    column->addWidget(m_methods);
    column->addWidget(copy, 0, Qt::AlignRight);
}

void AgreementExportDialog::makeFile(const QString &proposedPath, QVBoxLayout *column)
{
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setText(QDir::toNativeSeparators(proposedPath));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &AgreementExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &AgreementExportDialog::checkFile);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    m_note->setObjectName(u"exportNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    column->addLayout(line);
    column->addWidget(m_note);
}

QString AgreementExportDialog::ending() const
{
    return endings().value(m_forms->checkedId());
}

void AgreementExportDialog::setEnding()
{
    QString path = m_path->text();
    const QString suffix = QFileInfo(path).suffix();
    if (endings().contains(suffix.toLower()))
        path.chop(suffix.size() + 1);
    m_path->setText(path + u'.' + ending());
}

void AgreementExportDialog::checkFile()
{
    const QFileInfo file(path());
    QString note;
    if (m_path->text().trimmed().isEmpty() || file.isDir())
        note = tr("Name the file.");
    else if (!file.dir().exists())
        note = tr("The folder “%1” does not exist.").arg(QDir::toNativeSeparators(file.dir().path()));
    else if (file.suffix().compare(ending(), Qt::CaseInsensitive) != 0)
        note = tr("The name must end with “.%1”.").arg(ending());
    if (m_accept)
        m_accept->setEnabled(note.isEmpty());
    m_note->setText(note.isEmpty() && file.exists() ? tr("The file exists and will be replaced.") : note);
}

void AgreementExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export the agreement"), path(), u"*.%1"_s.arg(ending()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

QString AgreementExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

QString AgreementExportDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace Kodeks
