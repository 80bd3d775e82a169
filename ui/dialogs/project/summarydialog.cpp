// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/summarydialog.h"

#include "core/project/asking/passagequery.h"
#include "core/project/project.h"
#include "core/project/summary/summarywords.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/savefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

SummaryDialog::SummaryDialog(const Project &project, const QString &proposedPath, QWidget *parent)
    : QDialog(parent)
    , m_project(project.path())
    , m_vocabulary(queryVocabulary(project).value_or(QueryVocabulary()))
    , m_viewer(project.viewer())
    , m_language(new QComboBox)
    , m_coders(new QComboBox)
    , m_unit(new QComboBox)
    , m_format(new QComboBox)
    , m_where(new QLineEdit)
    , m_file(new SaveField(tr("Export the summary of the consultation"), u"summary"_s, proposedPath, summaryEndings()))
    , m_page(new QTextBrowser)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(u"summaryDialog"_s);
    setWindowTitle(tr("Export the summary of the consultation"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeForm(project, form);
    makeFile(form);
    column->addLayout(form);
    column->addWidget(preview(), 1);
    m_accept = addAcceptRow(this, column, tr("Export"), u"summaryAccept"_s);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(400);
    connect(&m_waiting, &QTimer::timeout, this, &SummaryDialog::makePreview);
    connect(m_file, &SaveField::checked, m_accept, &QPushButton::setEnabled);
    setEnding();
    makePreview();
    resize(860, 680);
}

void SummaryDialog::makeForm(const Project &project, QFormLayout *form)
{
    m_language->setObjectName(u"summaryLanguage"_s);
    m_language->addItem(u"Norsk bokmål"_s, u"nb"_s);
    m_language->addItem(u"Norsk nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(summaryLanguageFor(QLocale().name())));
    m_coders->setObjectName(u"summaryCoders"_s);
    m_coders->addItem(tr("The consensus if there is one, else all coders"));
    for (const Coder &coder : project.coders())
        m_coders->addItem(coder.name, coder.name);
    m_unit->setObjectName(u"summaryUnit"_s);
    m_unit->addItem(tr("Letters"), int(CountUnit::Letter));
    m_unit->addItem(tr("Senders"), int(CountUnit::Sender));
    m_unit->addItem(tr("Passages"), int(CountUnit::Passage));
    m_where->setObjectName(u"summaryWhere"_s);
    m_where->setPlaceholderText(tr("All passages, or a query such as task:Sykehjem"));
    form->addRow(tr("Language of the summary:"), m_language);
    form->addRow(tr("Coded by:"), m_coders);
    form->addRow(tr("Count:"), m_unit);
    form->addRow(tr("Only passages:"), m_where);
    for (QComboBox *choice : {m_language, m_coders, m_unit})
        connect(choice, &QComboBox::currentIndexChanged, this, &SummaryDialog::follow);
    connect(m_where, &QLineEdit::textChanged, this, &SummaryDialog::follow);
}

void SummaryDialog::makeFile(QFormLayout *form)
{
    m_format->setObjectName(u"summaryFormat"_s);
    m_format->addItem(tr("OpenDocument text (.odt)"), u"odt"_s);
    m_format->addItem(tr("Word document (.docx)"), u"docx"_s);
    m_format->addItem(tr("PDF (.pdf)"), u"pdf"_s);
    m_format->addItem(tr("Web page (.html)"), u"html"_s);
    m_format->addItem(tr("Workbook (.xlsx)"), u"xlsx"_s);
    m_file->setFate([](const QString &ending) {
        return QStringList{u"odt"_s, u"docx"_s, u"xlsx"_s}.contains(ending)
            ? tr("The file exists and will be written anew. What is written under “Assessment” in it is kept.")
            : QString();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &SummaryDialog::setEnding);
    form->addRow(tr("Format:"), m_format);
    form->addRow(tr("File:"), m_file);
}

QWidget *SummaryDialog::preview()
{
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins({});
    m_page->setObjectName(u"summaryPage"_s);
    m_page->setAccessibleName(tr("Preview"));
    QPalette paper = m_page->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1b, 0x1e, 0x20));
    m_page->setPalette(paper);
    m_state->setObjectName(u"summaryState"_s);
    m_state->setWordWrap(true);
    m_progress->setRange(0, Job::steps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_progress);
    column->addLayout(line);
    column->addWidget(m_page, 1);
    return area;
}

void SummaryDialog::follow()
{
    m_waiting.start();
}

void SummaryDialog::accept()
{
    const QString query = m_where->text();
    const auto condition = query.trimmed().isEmpty() ? QueryResult<Condition>() : readCondition(query, m_vocabulary);
    if (condition) {
        QDialog::accept();
        return;
    }
    const QueryPlace place = condition.error().place;
    m_where->setFocus(Qt::OtherFocusReason);
    m_where->setSelection(int(place.start), int(std::max<qsizetype>(1, place.end - place.start)));
    m_state->setText(queryFault(query, condition.error()).message);
}

void SummaryDialog::makePreview()
{
    m_state->setText(tr("Making the preview…"));
    m_progress->setValue(0);
    m_progress->show();
    SummaryOrder wanted = order();
    wanted.annexes = false;
    m_making.start<QString>(this, [path = m_project, wanted](const Progress &progress) {
        return summaryPreview(path, wanted, progress);
    }, [this](const Result<QString> &page) {
        m_progress->hide();
        m_state->setText(page ? tr("Preview, without the annexes") : page.error().message);
        m_page->setHtml(page.value_or(QString()));
        emit previewShown();
    }, [this](int step) { m_progress->setValue(step); });
}

void SummaryDialog::setEnding()
{
    m_file->setEnding(m_format->currentData().toString());
}

void SummaryDialog::setWhere(const QString &where)
{
    m_where->setText(where);
}

SummaryOrder SummaryDialog::order() const
{
    SummaryOrder order;
    if (const QString coder = m_coders->currentData().toString(); !coder.isEmpty())
        order.scope.coders = {coder};
    order.scope.where = m_where->text().trimmed();
    order.scope.unit = CountUnit(m_unit->currentData().toInt());
    order.language = m_language->currentData().toString();
    order.viewer = m_viewer;
    return order;
}

QString SummaryDialog::path() const
{
    return m_file->path();
}

} // namespace Kodeks
