// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <QList>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Kodeks {

/// One stretch of a line that is not plain text, in UTF-16 units from the line's start.
struct LineHighlight
{
    int start = 0;
    int length = 0;
    KSyntaxHighlighting::Format format;
};

/// Marks the structure of a letter line by line with our definition "Consultation letter" (resources/syntax).
/// Keeps nothing between calls; the caller keeps the state at each line's start. Not thread-safe.
class LetterHighlight : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// Lines longer than this, in UTF-16 units, stay plain and leave the state as it was.
    static constexpr qsizetype longestLine = 20'000;

    /// Where the repository finds our definition: give this to its addCustomSearchPath, once.
    static QString searchPath();

    /// The definition; invalid if `repository` has not been given `searchPath()`.
    [[nodiscard]] static KSyntaxHighlighting::Definition letterDefinition(
        const KSyntaxHighlighting::Repository &repository);

    /// The repository must outlive this. Without the definition every line stays plain.
    explicit LetterHighlight(const KSyntaxHighlighting::Repository &repository);

    [[nodiscard]] bool isValid() const { return definition().isValid(); }

    struct Line
    {
        QList<LineHighlight> highlights; ///< in order, not overlapping, none of them plain
        KSyntaxHighlighting::State next; ///< for the line below
    };

    /// `line` without its line break; `state` is what the line above returned, for the first line a default one.
    [[nodiscard]] Line highlight(QStringView line, const KSyntaxHighlighting::State &state);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QList<LineHighlight> m_highlights; ///< of the line being read
};

} // namespace Kodeks
