// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions/actionspec.h"

#include <QAction>
#include <QHash>
#include <QMap>
#include <QObject>

class QKeyEvent;

namespace Kodeks {

/// The one place where the window's actions are made. An id that is not in the list of specs ends the program.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QList<ActionSpec> specs, QObject *parent = nullptr);

    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }
    [[nodiscard]] const ActionSpec &spec(const QString &id) const;
    [[nodiscard]] QAction *action(const QString &id) const;

    /// Enables what can be done now and greys the rest.
    void setAvailable(Needs available);
    [[nodiscard]] Needs available() const { return m_available; }
    /// Why an action cannot be done now: a sentence; empty if it can.
    [[nodiscard]] QString whyNot(const QString &id) const;
    /// Tells why, where a key is that of an action of this scope that cannot be done now. Whether it is.
    bool refuse(const QKeyEvent &press, ActionSpec::Scope scope);

    /// Gives each action its default shortcut or, where `changed` names it, that one.
    void setShortcuts(const QMap<QString, QKeySequence> &changed);
    /// Makes the shortcuts of a letter's actions work while `letterView` itself has the focus.
    void attachLetterActions(QWidget *letterView) { attach(ActionSpec::Scope::Letter, letterView); }
    /// The same for those of comparing; more than one widget may have them.
    void attachCompareActions(QWidget *widget) { attach(ActionSpec::Scope::Compare, widget); }
    /// And for those of hits.
    void attachHitActions(QWidget *table) { attach(ActionSpec::Scope::Hits, table); }

    template <typename Function>
    void onTriggered(const QString &id, QObject *context, Function function)
    {
        connect(action(id), &QAction::triggered, context, std::move(function));
    }

signals:
    /// A key was pressed for what cannot be done now.
    void refused(const QString &why);
    void availableChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attach(ActionSpec::Scope scope, QWidget *widget);

    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
    QMultiHash<QObject *, ActionSpec::Scope> m_attached;
    Needs m_available;
};

} // namespace Kodeks
