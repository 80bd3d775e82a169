// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/agreementexportdialog.h"

#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/savefield.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
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
    , m_file(new SaveField(tr("Export the agreement"), u"export"_s, proposedPath, endings()))
{
    setObjectName(u"agreementExportDialog"_s);
    setWindowTitle(tr("Export the agreement"));
    auto *column = new QVBoxLayout(this);
    makeForms(column);
    makeLanguage(column);
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_file);
    auto *line = new QHBoxLayout;
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(m_file, 1);
    column->addLayout(line);
    m_accept = addAcceptRow(this, column, tr("Export"), u"exportAccept"_s);
    connect(m_file, &SaveField::checked, m_accept, &QPushButton::setEnabled);
    setEnding();
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

void AgreementExportDialog::setEnding()
{
    m_file->setEnding(endings().value(m_forms->checkedId()));
}

QString AgreementExportDialog::path() const
{
    return m_file->path();
}

QString AgreementExportDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace Kodeks
