// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

struct FormatPiece
{
    enum class Kind { Literal, Digit, Point, Comma };
    Kind kind = Kind::Literal;
    QString text; ///< of a digit: 0, # or ?
};

/// One of the sections of a number's format (ECMA-376 part 1, 18.8.31), the one that a number is shown by.
struct FormatSection
{
    [[nodiscard]] static FormatSection of(const QString &format, double number);

    bool isUsable = true;  ///< false where the format hides digits, or is no format of numbers
    bool isGeneral = false;
    bool keepsSign = true; ///< no section of its own says what negative numbers look like
    QList<FormatPiece> pieces;
    int percents = 0;
    bool isFraction = false;
    bool hasWholeBeforeFraction = false;
    qint64 denominator = 0; ///< the one that the format names
    qint64 largestDenominator = 9;
    QChar elapsed; ///< h, m or s
    bool showsSeconds = false;

    /// Whether a piece belongs to the digits before the point, signs between them included; and after it.
    [[nodiscard]] bool isWhole(qsizetype piece) const;
    [[nodiscard]] bool isPart(qsizetype piece) const;
    [[nodiscard]] qsizetype wholePlaces() const;
    [[nodiscard]] qsizetype partPlaces() const;
    [[nodiscard]] QString before() const; ///< the signs before all digits
    [[nodiscard]] QString after() const;

private:
    void read(QStringView code);
    qsizetype readBracket(QStringView code, qsizetype at);
    void readFraction(QStringView code);
    void addLiteral(const QString &text);
    void addSign(QChar sign);
    [[nodiscard]] bool divides() const;
    [[nodiscard]] qsizetype point() const;
    [[nodiscard]] qsizetype firstDigit() const;
    [[nodiscard]] qsizetype lastDigit() const;
};

/// A decimal number with its point so many places further right.
[[nodiscard]] QString movedPoint(const QString &decimal, qsizetype places);

} // namespace Kodeks
