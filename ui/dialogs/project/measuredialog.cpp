// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/measuredialog.h"

#include "core/project/analysing/measurepages.h"
#include "core/project/files/analysisfiles.h"
#include "ui/models/words/display.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString percent(qsizetype part, qsizetype all)
{
    return all > 0 ? QLocale().toString(100.0 * double(part) / double(all), 'f', 0) + u" %"_s : u"–"_s;
}

bool isNumber(const QString &cell)
{
    return !cell.isEmpty() && (cell.at(0).isDigit() || cell == u"–");
}

} // namespace

MeasureDialog::MeasureDialog(MeasuredSuggestions measured, QWidget *parent)
    : QDialog(parent)
    , m_measured(std::move(measured))
    , m_tabs(new QTabWidget)
{
    setObjectName(u"measureDialog"_s);
    setWindowTitle(tr("How good suggested codes are"));
    m_tabs->setObjectName(u"measureTabs"_s);
    m_measured.coders.removeIf([](const CoderMeasures &coder) {
        return std::ranges::all_of(coder.measures, [](const SuggestionMeasure &each) { return each.passages == 0; });
    });
    auto *what = new QLabel(m_measured.coders.isEmpty()
            ? tr("Nothing is coded yet, so nothing can be measured.")
            : tr("For every passage that is coded: what would have been suggested, and whether it is what the coder "
                 "gave. The ceiling is the share whose task was in what could be learned from at all."));
    what->setObjectName(u"measureWhat"_s);
    what->setWordWrap(true);
    addTable(tr("&Figures"), u"measureFigures"_s, figures(), measureTable(m_measured));
    addTable(tr("As one &codes"), u"measureCurve"_s, curve(), curveTable(m_measured));
    addTable(tr("&What failed, and why"), u"measureMissed"_s, missed(), missedTable(m_measured));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *text = buttons->addButton(tr("Copy as &text"), QDialogButtonBox::ActionRole);
    QPushButton *csv = buttons->addButton(tr("Copy as C&SV"), QDialogButtonBox::ActionRole);
    text->setObjectName(u"measureCopyText"_s);
    csv->setObjectName(u"measureCopyCsv"_s);
    connect(text, &QPushButton::clicked, this, &MeasureDialog::copyText);
    connect(csv, &QPushButton::clicked, this, &MeasureDialog::copyCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    constexpr QSize size(940, 460);
    resize(size);
}

void MeasureDialog::addTable(
    const QString &title, const QString &name, const AnalysisTable &shown, const AnalysisTable &csv)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(QString(title).remove(u'&'));
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels(shown.header);
    for (const QStringList &cells : shown.rows) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            item->setToolTip(Display::toolTip(cell));
            item->setTextAlignment(Qt::AlignVCenter | (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft));
            row.append(item);
        }
        model->appendRow(row);
    }
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    constexpr int widest = 300;
    for (int column = 0; column < model->columnCount(); ++column)
        view->setColumnWidth(column, std::min(widest, view->columnWidth(column)));
    if (model->rowCount() > 0)
        view->setCurrentIndex(model->index(0, 0));
    m_tabs->addTab(view, title);
    m_shown.append(shown);
    m_csv.append(csv);
}

AnalysisTable MeasureDialog::figures() const
{
    AnalysisTable table{
        {tr("Coder"), tr("Learned from"), tr("Passages"), tr("Task first"), tr("Task among three"), tr("Ceiling"),
            tr("Direction first"), tr("Direction among three"), tr("Argument first"), tr("Argument among three")},
        {}};
    for (const CoderMeasures &coder : std::as_const(m_measured.coders)) {
        for (const SuggestionMeasure &measure : coder.measures) {
            const QString from = measure.protocol == SuggestionMeasure::Protocol::CodebookAlone
                ? tr("the codebook alone")
                : measure.protocol == SuggestionMeasure::Protocol::AsOneCodes ? tr("the passages before, as one codes")
                                                                              : tr("all other letters");
            QStringList row{coder.coder, from, QLocale().toString(measure.passages)};
            for (const SuggestionMeasure::Hits *hits : {&measure.tasks, &measure.directions, &measure.arguments}) {
                row += {percent(hits->first, hits->passages), percent(hits->amongThree, hits->passages)};
                if (hits == &measure.tasks)
                    row += percent(hits->known, hits->passages);
            }
            table.rows.append(row);
        }
    }
    return table;
}

AnalysisTable MeasureDialog::curve() const
{
    AnalysisTable table{{tr("Coder"), tr("Passages"), tr("Task among three"), QString()}, {}};
    constexpr qsizetype blocks = 20;
    for (const CoderMeasures &coder : std::as_const(m_measured.coders)) {
        for (const SuggestionMeasure &measure : coder.measures) {
            qsizetype coded = 0;
            for (const auto &[passages, hits] : measure.curve) {
                table.rows.append(
                    {coder.coder, QLocale().toString(coded + 1) + u'–' + QLocale().toString(coded + passages),
                        percent(hits, passages), QString(blocks * hits / std::max<qsizetype>(1, passages), u'█')});
                coded += passages;
            }
        }
    }
    return table;
}

AnalysisTable MeasureDialog::missed() const
{
    AnalysisTable table{{tr("Coder"), tr("Letter"), tr("Passage"), tr("Task given"), tr("Suggested"), tr("Why")}, {}};
    const auto nameOf = [this](TaskId id) {
        const Task *task = m_measured.codebook.task(id);
        return task ? task->name : QString();
    };
    QHash<LetterId, QString> letters;
    for (const Letter &letter : std::as_const(m_measured.letters))
        letters.insert(letter.id, Display::letter(letter));
    for (const CoderMeasures &coder : std::as_const(m_measured.coders)) {
        for (const SuggestionMeasure &measure : coder.measures) {
            if (measure.protocol != SuggestionMeasure::Protocol::AsOneCodes)
                continue;
            for (const SuggestionMeasure::Missed &missed : measure.missed) {
                QStringList suggested;
                for (const TaskId task : missed.suggested)
                    suggested.append(nameOf(task));
                const QString place
                    = missed.place > 0 ? u' ' + tr("It came as number %1.").arg(missed.place) : QString();
                const QString why = missed.why == SuggestionMeasure::Why::NeverGiven
                    ? tr("Not given in any passage before.")
                    : missed.why == SuggestionMeasure::Why::Lower ? tr("Others came first.")
                                                                  : tr("Nothing at this place speaks for it.");
                table.rows.append({coder.coder, letters.value(missed.letter), missed.words, nameOf(missed.given),
                    suggested.join(u", "_s), why + place});
            }
        }
    }
    return table;
}

void MeasureDialog::copyText() const
{
    const AnalysisTable &table = m_shown.at(m_tabs->currentIndex());
    QStringList lines{table.header.join(u'\t')};
    for (const QStringList &row : table.rows)
        lines.append(row.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MeasureDialog::copyCsv() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(analysisCsv(m_csv.at(m_tabs->currentIndex()))));
}

} // namespace Kodeks
