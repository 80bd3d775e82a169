// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reading/readinglist.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Kodeks {

class EmptyState;
class PanelHeader;
class ReadingView;

/// One code, or what a query finds, read through all letters: its passages as one text, and over it what the codebook
/// says of it and by what they are sorted.
class ReadingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);
    ~ReadingPanel() override;

    void setProject(Project *project);
    void read(const ReadingSubject &subject);
    [[nodiscard]] const ReadingList &list() const { return m_list; }
    [[nodiscard]] ReadingView *view() const { return m_view; }
    /// What is read, in words; empty for nothing.
    [[nodiscard]] QString title() const;
    void focusInput();
    /// Goes to the first passage of a change, which is read in a moment; false where the panel is not in view, or no
    /// passage changed.
    [[nodiscard]] bool reveal(const Change &change);
    /// Those that are selected, in order; of more than `most` none.
    [[nodiscard]] QList<PassageId> selected(qsizetype most = 100'000) const;
    /// The selected passages, each with where it stands.
    [[nodiscard]] QString quotes() const;

signals:
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    /// The person wants to code them again, where the first of them is in sight.
    void recodeRequested(const QList<Kodeks::PassageId> &passages);
    /// The person wants to change something of all of them at once.
    void changeRequested(const QList<Kodeks::PassageId> &passages);
    /// The person wants these to have a new code instead of one that they have.
    void splitRequested(const QList<Kodeks::PassageId> &passages);
    void printRequested();
    /// Back to the letter.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *head();
    void makeActions();
    void activate();
    void copy();
    void copyLink();
    void refresh();

    ReadingList m_list;
    PanelHeader *m_header;
    QComboBox *m_order;
    QLabel *m_definition;
    ReadingView *m_view;
    EmptyState *m_state;
    QString m_failure;
};

} // namespace Kodeks
