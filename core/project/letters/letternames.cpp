// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/letternames.h"

#include "core/model/lettersource.h"
#include "core/structure/datetext.h"

#include <QDate>
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

/// Dates in forms that programs write and people hardly do, as yyyy-MM-dd.
QString programsDate(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})$|^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression named(u"^(\\d{1,2})[-./ ]{1,2}(\\p{L}{3,9})[-./ ]{1,2}(\\d{4}|\\d{2})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const int from = match.hasCaptured(4) ? 4 : 1;
        const QDate date(match.capturedView(from).toInt(), match.capturedView(from + 1).toInt(),
            match.capturedView(from + 2).toInt());
        return date.toString(Qt::ISODate);
    }
    if (const auto match = named.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        const QString century = year.size() == 4 ? QString() : year < u"70" ? u"20"_s : u"19"_s;
        return dateOfLine(u"%1 %2 %3"_s.arg(match.captured(1), match.captured(2), century + year)).iso;
    }
    return {};
}

QString last(const QString &path)
{
    return path.section(u'/', -1);
}

/// Whether one of two paths is the end of the other, folder by folder.
bool isSameEnd(const QString &one, const QString &other)
{
    return (u'/' + one).endsWith(u'/' + other) || (u'/' + other).endsWith(u'/' + one);
}

} // namespace

LetterNames::LetterNames(const QList<Letter> &letters)
{
    for (const Letter &letter : letters) {
        const QString name = folded(letter.name);
        m_exact.insert(letter.name, letter.id);
        if (!letter.folder.isEmpty())
            m_placed.insert(letter.id.value());
        m_whole[name].append(letter.id);
        if (bare(name) != name)
            m_bare[bare(name)].append(letter.id);
        const Known known{letter.id, name, folded(letter.file), folded(letter.folder)};
        m_last[last(bare(name))].append(known);
        if (const QString file = bare(known.file); !file.isEmpty() && file != last(bare(name)))
            m_last[file].append(known);
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
    if (const auto other = m_whole.constFind(bare(key)); other != m_whole.constEnd())
        return *other;
    return byFolder(QString(key).replace(u'\\', u'/'));
}

QList<LetterId> LetterNames::find(const QString &name, const QString &folder) const
{
    QString path = folder.trimmed().replace(u'\\', u'/');
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return find(name);
    if (const QList<LetterId> placed = find(path + u'/' + name); !placed.isEmpty())
        return placed;
    QList<LetterId> all = find(name);
    all.removeIf([this](LetterId id) { return m_placed.contains(id.value()); });
    return all;
}

QList<LetterId> LetterNames::byFolder(const QString &path) const
{
    QList<LetterId> ids;
    const QString folder = path.section(u'/', 0, -2);
    const auto isFile
        = [&path](const QString &file) { return !file.isEmpty() && (file == last(path) || bare(file) == last(path)); };
    for (const Known &known : m_last.value(last(bare(path)))) {
        const bool meant = isSameEnd(known.name, path) || isSameEnd(bare(known.name), path) || isFile(known.file);
        if (meant && isSameFolder(known.folder, folder.startsWith(u"./") ? folder.sliced(2) : folder))
            ids.append(known.id);
    }
    return ids;
}

QString dateOfCell(const QString &cell, DateOrder order)
{
    static const QRegularExpression time(
        u"(?<=\\d)[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?\\s?(?:[AaPp][Mm])?\\s?(?:Z|(?:GMT)?[+-]\\d{1,2}:?"
        u"(?:\\d{2})?|[A-Z]{3,5})?$"_s);
    static const QRegularExpression either(
        u"(?<!\\d)(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)"_s);
    constexpr qsizetype longest = 60;
    constexpr int months = 12;
    if (cell.size() > longest)
        return {};
    QString text = cell.simplified();
    text.remove(time);
    if (const QString date = programsDate(text); !date.isEmpty())
        return date;
    const QRegularExpressionMatch twice = either.match(text);
    const int first = twice.capturedView(1).toInt();
    const int second = twice.capturedView(3).toInt();
    if (twice.hasMatch() && order == DateOrder::MonthFirst)
        return dateOfLine(u"%1.%2.%3"_s.arg(second).arg(first).arg(twice.captured(4))).iso;
    if (twice.hasMatch() && order == DateOrder::Unsaid && first <= months && second <= months && first != second)
        return {};
    return dateOfLine(text).iso;
}

DateOrder dateOrderOf(const QStringList &cells)
{
    static const QRegularExpression numbers(u"^\\s*(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}(?!\\d)"_s);
    constexpr int months = 12;
    bool day = false;
    bool month = false;
    for (const QString &cell : cells) {
        const auto match = numbers.match(cell);
        if (!match.hasMatch())
            continue;
        day = day || match.capturedView(1).toInt() > months;
        month = month || match.capturedView(2).toInt() > months;
    }
    return day == month ? DateOrder::Unsaid : day ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace Kodeks
