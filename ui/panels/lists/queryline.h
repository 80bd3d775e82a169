// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/line/querycompletion.h"
#include "ui/panels/parts/filterfield.h"

#include <QTimer>
#include <functional>

class QCompleter;
class QStringListModel;

namespace Kodeks {

/// Where a query is typed: below it stand the words and names that it may go on with. Tab takes the first of them, or
/// the one that is chosen; Enter and Down go on.
class QueryLine : public FilterField
{
    Q_OBJECT

public:
    using Complete = std::function<QueryCompletions(const QString &query, qsizetype cursor)>;

    explicit QueryLine(QWidget *parent = nullptr);

    void setComplete(Complete complete) { m_complete = std::move(complete); }
    /// Shows what the query may go on with, as typing does.
    void offer();

signals:
    /// Once typing rests, or at once when it is over.
    void queryTyped(const QString &query);
    /// Enter or Down: on to the list.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept(int row);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] bool isHalfTyped() const;

    Complete m_complete;
    QCompleter *m_completer;
    QStringListModel *m_model;
    QueryCompletions m_offered;
    QTimer m_typing;
};

} // namespace Kodeks
