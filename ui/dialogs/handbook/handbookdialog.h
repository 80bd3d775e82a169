// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/handbook/handbooksearch.h"

#include <QDialog>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Kodeks {

class HandbookBrowser;
class HandbookPictures;

/// The handbook in a window of its own: contents at the side, which follow the reader, and one search through all pages
/// (Ctrl+F; Enter or F3 goes on, with Shift back).
class HandbookDialog : public QDialog
{
    Q_OBJECT

public:
    HandbookDialog(QList<HandbookPage> pages, HandbookPictures &pictures, QWidget *parent = nullptr);
    ~HandbookDialog() override;

    /// Shows the place and remembers it for Back; the page's beginning where the anchor is unknown. False if there is
    /// no such page.
    bool go(const HandbookPlace &place);
    [[nodiscard]] HandbookPlace place() const;
    void search(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSide();
    QToolButton *button(const QString &name, const QString &text, const QString &tip, void (HandbookDialog::*act)());
    void fillContents();
    void showHeading(int page, int heading);
    void follow();
    void openLink(const QString &link);
    void back();
    void forward();
    void step(int by);
    void nextHit() { step(1); }
    void previousHit() { step(-1); }
    void showHit(int hit);
    void markHits();
    void chooseInContents(QTreeWidgetItem *item);
    [[nodiscard]] int pageNumber(const QString &id) const;

    QList<HandbookPage> m_pages;
    std::unique_ptr<HandbookSearch> m_search; ///< made when it is first asked
    QList<HandbookHit> m_hits;
    int m_hit = -1;
    int m_page = -1;
    QList<HandbookPlace> m_visited;
    qsizetype m_visit = -1;
    HandbookBrowser *m_text;
    QTreeWidget *m_contents;
    QListWidget *m_found;
    QStackedWidget *m_side;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace Kodeks
