// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Kodeks {

class LetterView;

/// A letter for screen readers: its text with caret, selection and runs of attributes, as description the current
/// sentence's place and codes, and as children, after the widgets it has, its passages in their order. A line is a
/// sentence, since Up and Down go by them; a sentence or line goes on to where the next one begins. Offsets are UTF-16
/// units, as Qt's are.
class LetterAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LetterAccessible(LetterView *view);
    ~LetterAccessible() override;
    /// Makes Qt ask for one of these for every letter view; safe to call again.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    /// The index among the passages, -1 if there is none of that id.
    [[nodiscard]] int indexOfPassage(PassageId id) const;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    [[nodiscard]] QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    [[nodiscard]] QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// Background and underline of passages, underlines of doubtful words and of what is marked as uncoded, background
    /// of what was found, and the letter's language; the run is as long as none of it changes.
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] LetterView *view() const;
    [[nodiscard]] const QList<PassageId> &passages() const;
    [[nodiscard]] QString sentenceAt(qsizetype index, int *start, int *end) const;
    [[nodiscard]] qsizetype sentenceIndex(int offset) const;
    [[nodiscard]] QString language() const;

    mutable QList<PassageId> m_passages;
    mutable qint64 m_version = -1;
    mutable QHash<PassageId, QAccessible::Id> m_children;
    mutable QString m_languageOf; ///< the text whose language is known
    mutable QString m_language;
};

/// One passage of a letter that is read by a screen reader: named by its codes, described by its words.
class PassageAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PassageAccessible(LetterView *view, PassageId id);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Note; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    /// Goes to the passage, as N and P do.
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] PassageId id() const { return m_id; }

private:
    QPointer<LetterView> m_view;
    PassageId m_id;
};

} // namespace Kodeks
