// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printpreview.h"

#include "ui/print/printedsheets.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSize>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sideMillimetres = 15;

/// Signs that no file system has in a name are left out.
QString fileNameOf(QString title)
{
    for (const QChar sign : u"/\\:*?\"<>|"_s)
        title.remove(sign);
    return title.simplified().left(80);
}

QComboBox *boxOf(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

PrintPreview::PrintPreview(QList<PrintChoice> choices, int chosen, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_folder(folder)
    , m_what(boxOf(u"printWhat"_s, tr("What is printed")))
    , m_orientation(boxOf(u"printOrientation"_s, tr("How the paper lies")))
    , m_sheets(new PrintedSheets)
    , m_page(new QLabel)
    , m_state(new QLabel)
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(head());
    column->addWidget(m_sheets, 1);
    column->addWidget(foot());
    resize(900, 720);
    m_what->setCurrentIndex(chosen);
    m_stepping.setInterval(0);
    connect(&m_stepping, &QTimer::timeout, this, &PrintPreview::printNext);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintPreview::choose);
    connect(m_orientation, &QComboBox::currentIndexChanged, this,
        [this] { make(wantedLayout(), [this](const PrintedPages &pages) { m_pages = pages; }); });
    connect(m_sheets, &PrintedSheets::currentChanged, this, &PrintPreview::refresh);
    choose();
    m_sheets->setFocus();
}

PrintPreview::~PrintPreview() = default;

QWidget *PrintPreview::head()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    for (const PrintChoice &choice : std::as_const(m_choices))
        m_what->addItem(choice.name);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(40);
    m_orientation->addItem(tr("Upright"));
    m_orientation->addItem(tr("Across"));
    row->addWidget(m_what, 1);
    row->addWidget(m_orientation);
    m_page->setObjectName(u"printPage"_s);
    m_page->setMinimumWidth(m_page->fontMetrics().horizontalAdvance(tr("Page %1 of %2").arg(8888).arg(8888)));
    row->addWidget(m_page);
    return strip;
}

QWidget *PrintPreview::foot()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    m_state->setObjectName(u"printState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    row->addWidget(m_state, 1);
    m_print = new QPushButton(tr("&Print…"));
    m_print->setObjectName(u"printNow"_s);
    m_print->setDefault(true);
    m_save = new QPushButton(tr("&Save as PDF…"));
    m_save->setObjectName(u"printSave"_s);
    m_show = new QPushButton(tr("Show the &folder"));
    m_show->setObjectName(u"printShowFolder"_s);
    m_show->hide();
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_show, m_print, m_save, close})
        row->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::askForFile);
    connect(m_show, &QPushButton::clicked, this, [this] { emit folderRequested(m_saved); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return strip;
}

QPageLayout PrintPreview::wantedLayout() const
{
    return {QPageSize(QPageSize::A4),
        m_orientation->currentIndex() == 1 ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(sideMillimetres, sideMillimetres, sideMillimetres, sideMillimetres), QPageLayout::Millimeter};
}

void PrintPreview::choose()
{
    const QSignalBlocker quiet(m_orientation);
    m_orientation->setCurrentIndex(m_choices.at(m_what->currentIndex()).wide ? 1 : 0);
    make(wantedLayout(), [this](const PrintedPages &pages) { m_pages = pages; });
}

/// `then` is called with the pages, which the preview shows if they have become its own.
void PrintPreview::make(const QPageLayout &layout, const std::function<void(const PrintedPages &)> &then)
{
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    say(tr("Laying out the pages…"));
    m_making.start<PrintedPages>(this,
        [work = m_choices.at(m_what->currentIndex()).make, layout](const Progress &goOn) { return work(layout, goOn); },
        [this, then](const Result<PrintedPages> &pages) {
        say(pages ? QString() : pages.error().message);
        m_print->setEnabled(pages.has_value());
        m_save->setEnabled(pages.has_value());
        if (!pages)
            return;
        then(*pages);
        m_sheets->setPages(m_pages);
    }, [this](int done) { say(tr("Laying out the pages… %1 %").arg(done * 100 / Job::steps)); });
}

void PrintPreview::refresh()
{
    const QLocale locale;
    m_page->setText(m_pages.pages.isEmpty()
            ? QString()
            : tr("Page %1 of %2").arg(locale.toString(m_sheets->current() + 1), locale.toString(m_pages.pages.size())));
}

void PrintPreview::say(const QString &sentence)
{
    m_state->setText(sentence);
}

void PrintPreview::askForFile()
{
    auto *files = new QFileDialog(this, tr("Save as PDF"),
        QDir(m_folder).filePath(fileNameOf(m_pages.head.title) + u".pdf"_s), tr("PDF documents (*.pdf)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &PrintPreview::savePdf);
    files->open();
}

void PrintPreview::savePdf(const QString &path)
{
    say(tr("Writing the PDF file…"));
    m_saving.start<void>(this, [pages = m_pages, path](const Progress &) { return writePdf(pages, path); },
        [this, path](const Result<> &written) {
        say(written ? tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)) : written.error().message);
        m_saved = path;
        m_show->setVisible(written.has_value());
    });
}

void PrintPreview::askForPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageLayout(m_pages.layout);
    m_printer->setDocName(m_pages.head.title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, static_cast<int>(m_pages.pages.size()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this] {
        // The printer may have paper of its own.
        if (m_printer->pageLayout().isEquivalentTo(m_pages.layout))
            beginPrinting(m_pages);
        else
            make(m_printer->pageLayout(), [this](const PrintedPages &pages) { beginPrinting(pages); });
    });
    dialog->open();
}

void PrintPreview::beginPrinting(const PrintedPages &pages)
{
    m_printing = pages;
    const bool some = m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0;
    m_next = some ? m_printer->fromPage() - 1 : 0;
    m_last = some ? std::min<qsizetype>(m_printer->toPage(), pages.pages.size()) : pages.pages.size();
    m_painter = std::make_unique<QPainter>();
    if (m_next >= m_last || !m_painter->begin(m_printer.get()))
        return say(tr("The printer takes nothing. Choose another one, or save the pages as PDF."));
    m_painter->scale(m_printer->resolution() / 96.0, m_printer->resolution() / 96.0);
    m_stepping.start();
}

void PrintPreview::printNext()
{
    paintPrintedPage(*m_painter, m_printing, m_next++);
    if (m_next < m_last && m_printer->newPage())
        return say(tr("Page %1 of %2 goes to the printer…").arg(m_next + 1).arg(m_last));
    m_stepping.stop();
    m_painter->end();
    accept();
}

} // namespace Kodeks
