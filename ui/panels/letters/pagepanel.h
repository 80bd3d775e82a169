// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recognition.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace Kodeks {

class PageCanvas;
class PanelHeader;

/// The page that a recognised letter was read from, beside the letter: follows its cursor, frames doubtful words and
/// says how sure the current one is. Without a recognised letter it has nothing to show.
class PagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PagePanel(QWidget *parent = nullptr);

    /// `pages`: of the file, also those that were not recognised, having text.
    void setRecognition(const Recognition &recognition, int pages);
    [[nodiscard]] const Recognition &recognition() const { return m_recognition; }
    /// Shows that page, where the position is, and the word there; asks for its picture if that is another page.
    void setPosition(qsizetype position, int page, const QString &word);
    [[nodiscard]] int page() const { return m_page; }
    void setPicture(int page, const QImage &picture);
    /// Instead of a picture.
    void setSentence(int page, const QString &sentence);

signals:
    void pictureWanted(int page);
    /// A word was clicked on the page.
    void wordActivated(Kodeks::TextRange range);
    void previousDoubtfulWanted();
    void nextDoubtfulWanted();

private:
    void makeHeader();
    void showPage(int page);
    [[nodiscard]] QList<RecognisedWord> wordsOnPage() const;

    PanelHeader *m_header;
    PageCanvas *m_canvas;
    QScrollArea *m_scroll;
    QLabel *m_word;
    Recognition m_recognition;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace Kodeks
