// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/print/printedpages.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPainter;
class QPrinter;
class QPushButton;

namespace Kodeks {

class PrintedSheets;

/// Something that can be printed.
struct PrintChoice
{
    QString name;
    /// Runs in another thread.
    std::function<Result<PrintedPages>(const QPageLayout &, const Progress &)> make;
    bool wide = false; ///< lies across at first
};

/// Shows what would be printed, page by page, before it is printed or saved as a PDF file. Pages are made in another
/// thread and go to the printer one by one, so the window goes on.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// PDF files are proposed to be put into `folder`.
    PrintPreview(QList<PrintChoice> choices, int chosen, const QString &folder, QWidget *parent);
    ~PrintPreview() override;

    [[nodiscard]] bool isMaking() const { return m_making.isRunning(); }
    [[nodiscard]] const PrintedPages &pages() const { return m_pages; }

signals:
    /// The folder of a file that was written is to be shown.
    void folderRequested(const QString &path);

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    [[nodiscard]] QPageLayout wantedLayout() const;
    void choose();
    void make(const QPageLayout &layout, const std::function<void(const PrintedPages &)> &then);
    void refresh();
    void askForFile();
    void savePdf(const QString &path);
    void askForPrinter();
    void beginPrinting(const PrintedPages &pages);
    void printNext();
    void say(const QString &sentence);

    QList<PrintChoice> m_choices;
    QString m_folder;
    PrintedPages m_pages;
    QComboBox *m_what;
    QComboBox *m_orientation;
    PrintedSheets *m_sheets;
    QLabel *m_page;
    QLabel *m_state;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_show = nullptr; ///< the folder of the file that was written last
    QString m_saved;
    Job m_making;
    Job m_saving;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    PrintedPages m_printing;
    qsizetype m_next = 0;
    qsizetype m_last = 0;
    QTimer m_stepping;
};

} // namespace Kodeks
