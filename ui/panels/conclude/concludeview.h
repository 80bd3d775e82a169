// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/sendernetwork.h"
#include "ui/models/conclude/concluded.h"
#include "ui/panels/parts/editsink.h"

#include <QJsonObject>
#include <QSizeF>
#include <QWidget>
#include <optional>

class QPainter;

namespace Kodeks {

class Project;

/// One way to look at what is concluded. Counts in another thread what it is given, and keeps what is pointed out.
class ConcludeView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setProject(Project *project) = 0;
    virtual void setStudy(const Concluded &study) = 0;
    virtual void focusInput() = 0;
    /// What changes the project, where the view does.
    virtual void setEditSink(const EditSink &) { }
    [[nodiscard]] virtual bool isCounting() const = 0;
    /// Whether there is nothing to show as long as nothing is coded.
    [[nodiscard]] virtual bool needsPassages() const { return true; }
    /// Whether it is about senders, whatever else is counted.
    [[nodiscard]] virtual bool isOfSenders() const { return false; }
    /// What is shown: "Task by Direction".
    [[nodiscard]] virtual QString title() const = 0;
    /// What is shown, as a table that leaves Kodeks; without rows if there is nothing.
    [[nodiscard]] virtual AnalysisTable table() const = 0;
    /// The same as in the commands of contract.md §7, without the members of the scope.
    [[nodiscard]] virtual QJsonObject json() const = 0;
    /// Of the picture without its caption, in points; empty if the view is no picture.
    [[nodiscard]] virtual QSizeF pictureSize() const { return {}; }
    virtual void paintPicture(QPainter &) const { }
    /// The ties that are shown, where the view is of them: they leave as GraphML too.
    [[nodiscard]] virtual std::optional<SenderNetwork> network() const { return {}; }
    /// What the view has to say beside what all have, in whole sentences.
    [[nodiscard]] virtual QString caption() const = 0;

signals:
    /// Another number is pointed out.
    void numberShown(const Kodeks::ConcludedNumber &number);
    /// Enter or a double-click: its quotes are wanted.
    void numberActivated(const Kodeks::ConcludedNumber &number);
    /// A place in a letter that is no passage.
    void rangeActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void captionChanged();
};

} // namespace Kodeks
