// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace Kodeks {

class LetterText;
class OutlineModel;
class PanelHeader;

/// The questions and headings of the open letter with the number of passages below each.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// An empty text is no letter.
    void setLetter(const LetterText &text, const QList<Section> &sections);
    void setPassageStarts(const QList<qsizetype> &starts);
    /// Marks the section that holds `position`, without asking for it.
    void setPosition(qsizetype position);
    void focusInput();

signals:
    /// The user moved to a section: show it, the keyboard stays here.
    void placeShown(Kodeks::TextRange range);
    /// Enter, click or double-click: go to its text.
    void placeActivated(Kodeks::TextRange range);

private:
    OutlineModel *m_model;
    PanelHeader *m_header;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    bool m_quiet = false;
};

} // namespace Kodeks
