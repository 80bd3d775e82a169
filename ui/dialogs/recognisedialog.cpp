// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/recognisedialog.h"

#include "core/base/shorter.h"
#include "core/exchange/scans/scanlanguages.h"
#include "ui/dialogs/parts/acceptrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

/// "svar.pdf: page 2, 5"
QString nameWithPages(const ScanFile &scan)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const int page : scan.pages.mid(0, most + 1))
        numbers.append(QString::number(page));
    return RecogniseDialog::tr("%1: page %2").arg(scan.name, firstOf(numbers, most));
}

QListWidget *listOfScans(const QList<ScanFile> &scans)
{
    constexpr qsizetype most = 500;
    auto *list = new QListWidget;
    list->setObjectName(u"recogniseFiles"_s);
    list->setAccessibleName(RecogniseDialog::tr("Scans"));
    list->setUniformItemSizes(true);
    for (const ScanFile &scan : scans.mid(0, most))
        list->addItem(scan.pages.isEmpty() ? scan.name : nameWithPages(scan));
    if (scans.size() > most)
        list->addItem(RecogniseDialog::tr("… and %Ln more", nullptr, int(scans.size() - most)));
    return list;
}

} // namespace

RecogniseDialog::RecogniseDialog(
    const QList<ScanFile> &scans, const QStringList &installed, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_languages(new QListWidget)
{
    setWindowTitle(tr("Scanned letters"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        wrapped(tr("%Ln file(s) with pages that are pictures, without text. Kodeks can recognise the text "
                   "on this machine; it takes some seconds a page. Words it is not sure of are marked, "
                   "and the page is shown beside the letter.",
            nullptr, int(scans.size()))));
    column->addWidget(listOfScans(scans), 1);
    addLanguages(installed, chosen);
    auto *buttons = addImportRow(this, column);
    auto *leave = buttons->addButton(tr("&Leave them out"), QDialogButtonBox::AcceptRole);
    leave->setObjectName(u"recogniseLeave"_s);
    m_recognise = buttons->addButton(tr("&Recognise the text"), QDialogButtonBox::AcceptRole);
    m_recognise->setObjectName(u"recogniseText"_s);
    const auto follow = [this] { m_recognise->setEnabled(!checkedLanguages().isEmpty()); };
    connect(m_languages, &QListWidget::itemChanged, this, follow);
    follow();
    (m_recognise->isEnabled() ? m_recognise : leave)->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_recognise, &QPushButton::clicked, this, [this] {
        m_chosen = checkedLanguages();
        accept();
    });
    resize(560, 420);
}

void RecogniseDialog::addLanguages(const QStringList &installed, const QString &chosen)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (const QString missing = usualLanguages(installed) == u"nor" ? QString() : missingLanguagesSentence({u"nor"_s});
        !missing.isEmpty()) {
        auto *sentence = wrapped(missing);
        sentence->setObjectName(u"recogniseMissing"_s);
        column->addWidget(sentence);
    }
    auto *title = new QLabel(tr("Lan&guages of the letters:"));
    title->setBuddy(m_languages);
    column->addWidget(title);
    m_languages->setObjectName(u"recogniseLanguages"_s);
    m_languages->setMaximumHeight(110);
    const QStringList checked = chosen.split(u'+', Qt::SkipEmptyParts);
    for (const QString &language : installed) {
        auto *item = new QListWidgetItem(languageName(language), m_languages);
        item->setData(Qt::UserRole, language);
        item->setCheckState(checked.contains(language) ? Qt::Checked : Qt::Unchecked);
    }
    column->addWidget(m_languages);
}

QString RecogniseDialog::checkedLanguages() const
{
    QStringList languages;
    for (int i = 0; i < m_languages->count(); ++i) {
        if (m_languages->item(i)->checkState() == Qt::Checked)
            languages.append(m_languages->item(i)->data(Qt::UserRole).toString());
    }
    if (const QString first = usualLanguages(languages); languages.removeOne(first))
        languages.prepend(first); // Tesseract asks the first one most
    return languages.join(u'+');
}

} // namespace Kodeks
