// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/letternames.h"

#include "core/structure/datetext.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Without what follows the last dot where that looks like the ending of a file: ".docx", not ". mars 2024".
QString bare(const QString &name)
{
    constexpr qsizetype longest = 8;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView ending = QStringView(name).sliced(dot + 1);
    const bool plain = dot > 0 && !ending.isEmpty() && ending.size() <= longest
        && std::ranges::all_of(ending, [](QChar unit) { return unit.isLetterOrNumber(); })
        && std::ranges::any_of(ending, [](QChar unit) { return unit.isLetter(); });
    return plain ? name.first(dot) : name;
}

} // namespace

LetterNames::LetterNames(const QList<Letter> &letters)
{
    for (const Letter &letter : letters) {
        const QString name = folded(letter.name);
        m_exact.insert(letter.name, letter.id);
        m_whole[name].append(letter.id);
        if (bare(name) != name)
            m_bare[bare(name)].append(letter.id);
    }
}

QList<LetterId> LetterNames::find(const QString &name) const
{
    if (const auto exact = m_exact.constFind(name); exact != m_exact.constEnd())
        return {*exact};
    const QString key = folded(name);
    if (const auto whole = m_whole.constFind(key); whole != m_whole.constEnd())
        return *whole;
    if (const auto without = m_bare.constFind(key); without != m_bare.constEnd())
        return *without;
    return m_whole.value(bare(key));
}

QString dateOfCell(const QString &cell)
{
    static const QRegularExpression time(u"(?<=\\d)[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?Z?$"_s);
    static const QRegularExpression either(u"(?<!\\d)(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?\\d{2,4}(?!\\d)"_s);
    constexpr qsizetype longest = 60;
    constexpr int months = 12;
    if (cell.size() > longest)
        return {};
    QString text = cell.simplified();
    text.remove(time);
    const QRegularExpressionMatch twice = either.match(text);
    if (twice.hasMatch() && twice.capturedView(1).toInt() <= months && twice.capturedView(3).toInt() <= months
        && twice.capturedView(1).toInt() != twice.capturedView(3).toInt())
        return {};
    return dateOfLine(text).iso;
}

} // namespace Kodeks
