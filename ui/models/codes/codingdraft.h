// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codematcher.h"

#include <array>

namespace Kodeks {

/// A coding while it is being typed: three fields, each holding what was typed or the code already accepted. A value,
/// no widgets.
class CodingDraft
{
public:
    enum class Field { Task, Direction, Arguments };
    static constexpr std::array fields = {Field::Task, Field::Direction, Field::Arguments};

    /// Whether codes that the codebook does not have are offered: what was typed as a new task, transfers between
    /// actors (who may be new too) and the three statements. A locked codebook takes none.
    enum class NewCodes { Offered, NotOffered };

    CodingDraft() = default;
    /// Begins with `coding` (empty for a new passage, which is then first offered the recent codings). `words` of the
    /// letter, if there are any, are offered as the name of a task.
    CodingDraft(CodeMatcher matcher, Coding coding, NewCodes newCodes = NewCodes::Offered, const QString &words = {});

    /// Says that it is not of a new passage, so that the recent codings are not offered first.
    void beginOfPassages() { m_untouched = false; }

    /// What may be right, by fields: offered first where nothing has been typed, and taken only where somebody goes to
    /// it.
    void suggest(std::array<QList<CodeMatch>, 3> suggested) { m_suggested = std::move(suggested); }

    [[nodiscard]] const CodeMatcher &matcher() const { return m_matcher; }
    [[nodiscard]] const Coding &coding() const { return m_coding; }
    /// What the field shows: typed letters, else the name of the accepted code. Accepted arguments are not in it.
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] bool isTyped(Field field) const { return !m_typed.at(index(field)).trimmed().isEmpty(); }

    /// The task that the words of the letter name; nothing where there is none, or where it may not be made.
    [[nodiscard]] std::optional<CodeMatch> taskOfWords() const;
    /// What can be chosen in a field now.
    [[nodiscard]] QList<CodeMatch> rows(Field field) const;
    /// The row that is chosen without moving: the best for typed letters, the accepted one, the last coding in an
    /// untouched draft; else -1. Never one that is guessed.
    [[nodiscard]] qsizetype firstRow(Field field) const;

    /// The field now reads `text`, typed by hand; what was accepted there (but for arguments) is no more.
    void type(Field field, const QString &text);
    /// Takes a row: its parts are accepted.
    void accept(Field field, const CodeMatch &match);
    void removeArgument(ArgumentId argument);
    void removeNewArgument(const QString &name);
    /// Takes the last argument away, if there is one.
    void removeLastArgument();

    /// Accepts the best match of every field with typed letters. Returns a field whose letters match nothing that is in
    /// the codebook, if there is one: new codes are made only where they are seen and accepted.
    [[nodiscard]] std::optional<Field> settle();

private:
    [[nodiscard]] static constexpr std::size_t index(Field field) { return static_cast<std::size_t>(field); }
    [[nodiscard]] QString acceptedName(Field field) const;
    /// The rows of a field with those suggested before them.
    [[nodiscard]] QList<CodeMatch> withSuggested(Field field, QList<CodeMatch> found) const;
    [[nodiscard]] QList<CodeMatch> taskRows() const;
    [[nodiscard]] QList<CodeMatch> directionRows() const;
    [[nodiscard]] QList<CodeMatch> argumentRows() const;

    CodeMatcher m_matcher;
    Coding m_coding;
    NewCodes m_newCodes = NewCodes::Offered;
    QString m_words;
    std::array<QString, 3> m_typed;
    std::array<QList<CodeMatch>, 3> m_suggested;
    bool m_untouched = false;
};

/// “No task matches “xyz”.” and the like, for the window; where new codes are offered, with how a direction is made.
[[nodiscard]] QString noMatchMessage(
    CodingDraft::Field field, const QString &typed, CodingDraft::NewCodes newCodes = CodingDraft::NewCodes::NotOffered);

} // namespace Kodeks
