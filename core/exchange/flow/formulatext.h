// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Kodeks {

/// A formula of an office document or a page, element by element, as a line of text (formulaforms.h): Office's own
/// (OMML, ECMA-376 part 1, 22.1) and MathML 3. Elements are named without their prefix; what is none of a formula's is
/// what stands in it. Linear in depth times length.
class FormulaText
{
public:
    using Attributes = QHash<QString, QString>; ///< by name without prefix

    void begin(const QString &element, const Attributes &attributes);
    void text(QStringView text);
    /// Ends the innermost element.
    void end();

    /// Whether all elements that began have ended.
    [[nodiscard]] bool isWhole() const { return m_open.isEmpty(); }
    /// Whether the text so far begins with a fraction, of which a number before it would seem to be a part.
    [[nodiscard]] bool beginsWithFraction() const { return m_done.fraction; }
    /// The text so far; begins anew.
    [[nodiscard]] QString taken();
    /// Whether there was something, now or before, that a line cannot say as it stands.
    [[nodiscard]] bool isDoubtful() const { return m_doubtful; }

private:
    struct Piece
    {
        QString element;
        QString text;
        bool fraction = false; ///< it begins with one: a number before it would be taken for a part of it
        bool apart = false; ///< what follows stands apart from it
    };
    struct Open
    {
        QString element;
        Attributes attributes; ///< its own, and what its properties say
        QList<Piece> pieces{};
    };

    [[nodiscard]] bool property(const QString &element, const Attributes &attributes);
    [[nodiscard]] Piece made(const Open &open);
    [[nodiscard]] QString office(const Open &open, bool *known);
    [[nodiscard]] QString mathMl(const Open &open, bool *known);
    [[nodiscard]] QString stacked(const QString &upper, const QString &lower);
    [[nodiscard]] QString multiscripts(const Open &open);
    [[nodiscard]] bool isInBrackets() const;
    static void join(Piece &row, const Piece &piece);
    static Piece row(const QList<Piece> &pieces);
    static QString named(const Open &open, QStringView element);
    static QStringList all(const Open &open, QStringView element);

    QList<Open> m_open;
    Piece m_done;
    bool m_doubtful = false;
};

} // namespace Kodeks
