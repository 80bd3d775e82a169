// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// How what formulas are made of is written in a line of text, plainly and so that it has one meaning: raised and
/// lowered numbers where Unicode has them ("x²", "CO₂"), else as in UnicodeMath (Unicode Technical Note 28): "x^n",
/// "x^(n+1)", "a/b", "(a+b)/2", "√x", "∑_(i=1)^n".
namespace Kodeks::FormulaForms {

[[nodiscard]] QString fraction(const QString &upper, const QString &lower);
/// Base with what stands above it, below it, or both; empty: nothing.
[[nodiscard]] QString scripts(const QString &base, const QString &lower, const QString &upper);
/// The same of an operator ("∑", "lim"), which keeps its limits however they are set.
[[nodiscard]] QString limits(const QString &sign, const QString &lower, const QString &upper);
/// With what stands before the base.
[[nodiscard]] QString prescripts(const QString &base, const QString &lower, const QString &upper);
/// `degree`: empty for a square root.
[[nodiscard]] QString root(const QString &radicand, const QString &degree);
/// `mark`: a combining character, or one that stands over letters in formulas ("^", "¯", "→"); anything else stands
/// above as a script.
[[nodiscard]] QString accent(const QString &base, const QString &mark);
/// "a, b; c, d"
[[nodiscard]] QString matrix(const QList<QString> &rows);

/// Whether a text has one pair of brackets around all of it.
[[nodiscard]] bool isWrapped(QStringView text);
/// Whether letters or digits directly behind it would be taken for a part of it.
[[nodiscard]] bool endsOpen(QStringView text);

} // namespace Kodeks::FormulaForms
