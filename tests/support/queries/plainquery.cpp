// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/queries/plainquery.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> &norwegianWords()
{
    static const QMap<QString, QString> words{{u"task"_s, u"oppgave"_s}, {u"direction"_s, u"retning"_s},
        {u"kind"_s, u"slag"_s}, {u"from"_s, u"fra"_s}, {u"to"_s, u"til"_s}, {u"argument"_s, u"argument"_s},
        {u"coder"_s, u"koder"_s}, {u"letter"_s, u"brev"_s}, {u"sender"_s, u"avsender"_s},
        {u"certainty"_s, u"sikkerhet"_s}, {u"memo"_s, u"notat"_s}, {u"text"_s, u"tekst"_s}, {u"dated"_s, u"datert"_s}};
    return words;
}

QString quoted(const QString &value)
{
    static const QRegularExpression plain(u"^[\\w.]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(value).hasMatch() ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

/// A value with its signs, the name in quotation marks where it has to be.
QString typed(const QString &value)
{
    static const QRegularExpression compared(u"^(>=|<=|>|<)(.*)$"_s);
    if (value == u"-")
        return value;
    if (const auto match = compared.match(value); match.hasMatch())
        return match.captured(1) + match.captured(2);
    const bool ends = value.endsWith(u'*') || value.endsWith(u'+');
    return ends ? quoted(value.chopped(1)) + value.back() : quoted(value);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool holdsWords(const QString &text, const QString &value)
{
    const bool beginning = value.endsWith(u'*');
    const QStringList wanted = wordsOf(value);
    const QStringList words = wordsOf(text);
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; all && i < wanted.size(); ++i) {
            const bool last = i + 1 == wanted.size();
            all = beginning && last ? words.at(at + i).startsWith(wanted.at(i)) : words.at(at + i) == wanted.at(i);
        }
        if (all)
            return true;
    }
    return false;
}

bool holdsDate(const QString &dated, const QString &value)
{
    static const QRegularExpression form(u"^(>=|<=|>|<|)(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?$"_s);
    const auto match = form.match(value);
    const QDate date = QDate::fromString(dated, Qt::ISODate);
    if (!date.isValid())
        return false;
    const int month = match.captured(3).toInt();
    const int day = match.captured(4).toInt();
    const QDate start(match.captured(2).toInt(), std::max(1, month), std::max(1, day));
    const QDate next = day > 0 ? start.addDays(1) : month > 0 ? start.addMonths(1) : start.addYears(1);
    const QString sign = match.captured(1);
    if (sign == u">=")
        return date >= start;
    if (sign == u"<=")
        return date < next;
    if (sign == u">")
        return date >= next;
    return sign == u"<" ? date < start : date >= start && date < next;
}

bool holdsNumber(int number, const QString &value)
{
    static const QRegularExpression form(u"^(>=|<=|>|<|)(\\d)$"_s);
    const auto match = form.match(value);
    const int limit = match.captured(2).toInt();
    const QString sign = match.captured(1);
    if (number == 0)
        return false;
    return sign == u">=" ? number >= limit
        : sign == u"<="  ? number <= limit
        : sign == u">"   ? number > limit
        : sign == u"<"   ? number < limit
                         : number == limit;
}

QString kindOf(const QJsonObject &row)
{
    return row[u"from_actor"].toString().isEmpty() ? row[u"direction"].toString() : u"transfer"_s;
}

/// What a value of the field may be called, of this row; none where the row says nothing.
QStringList namesOf(const QJsonObject &row, const QString &field)
{
    QStringList names;
    if (field == u"task")
        names = {row[u"task_id"].toString(), row[u"task"].toString(), row[u"task_path"].toString()};
    else if (field == u"direction")
        names = {row[u"direction_id"].toString(), row[u"direction"].toString()};
    else if (field == u"kind")
        names = {kindOf(row)};
    else if (field == u"from" || field == u"to")
        names = {row[field + u"_actor"_s].toString()};
    else if (field == u"argument")
        names = row[u"arguments"].toString().split(u';');
    else
        names = {row[field].toString()};
    names.removeAll(QString());
    return names;
}

bool holdsName(const QJsonObject &row, const QString &field, const QString &value)
{
    const QStringList names = namesOf(row, field);
    if (value == u"-")
        return names.isEmpty();
    const QString wanted = value.chopped(value.endsWith(u'*') || value.endsWith(u'+') ? 1 : 0).toCaseFolded();
    return std::ranges::any_of(names, [&](const QString &name) {
        const QString key = name.toCaseFolded();
        return value.endsWith(u'*') ? key.startsWith(wanted) : key == wanted;
    });
}

bool holdsField(const QJsonObject &row, const QString &field, const QString &value)
{
    if (field == u"text" || field == u"memo")
        return value == u"-" ? row[field].toString().isEmpty() : holdsWords(row[field].toString(), value);
    if (field == u"dated")
        return value == u"-" ? row[u"dated"].toString().isEmpty() : holdsDate(row[u"dated"].toString(), value);
    if (field == u"certainty")
        return value == u"-" ? row[u"certainty"].toInt() == 0 : holdsNumber(row[u"certainty"].toInt(), value);
    return holdsName(row, field, value);
}

bool isOther(const QJsonObject &one, const QJsonObject &other)
{
    return one[u"letter"] == other[u"letter"] && one[u"coder"] == other[u"coder"]
        && one[u"passage_id"] != other[u"passage_id"];
}

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(from.size()));
}

/// A value of the field that some row has, with a sign or without.
QString randomValue(QRandomGenerator &random, const QList<QJsonObject> &rows, const QString &field)
{
    const QJsonObject row = rows.at(random.bounded(rows.size()));
    if (field == u"certainty")
        return pick(random, {u"1"_s, u"2"_s, u"3"_s, u"-"_s, u">=2"_s, u"<3"_s, u">1"_s, u"<=2"_s});
    if (field == u"dated") {
        const QString date = row[u"dated"].toString();
        const QString sign = pick(random, {u""_s, u">="_s, u"<="_s, u">"_s, u"<"_s});
        return date.isEmpty() ? u"-"_s : sign + date.first(pick(random, {u"4"_s, u"7"_s, u"10"_s}).toInt());
    }
    const bool isWords = field == u"text" || field == u"memo";
    const QStringList names = isWords ? wordsOf(row[field].toString()) : namesOf(row, field);
    if (names.isEmpty() || random.bounded(12) == 0)
        return field == u"text" || field == u"letter" || field == u"coder" ? u"zzz*"_s : u"-"_s;
    const qsizetype at = random.bounded(names.size());
    QString value = names.at(at);
    if (isWords && at + 1 < names.size() && random.bounded(3) == 0)
        value += u' ' + names.at(at + 1);
    return random.bounded(4) == 0 && value.size() > 3 ? value.first(3).trimmed() + u'*' : value;
}

} // namespace

QString PlainQuery::text(bool norwegian) const
{
    QStringList said;
    for (const PlainQuery &part : parts)
        said.append(part.text(norwegian));
    switch (kind) {
    case Kind::And: return u'(' + said.join(u' ') + u')';
    case Kind::Or: return u'(' + said.join(norwegian ? u" eller "_s : u" or "_s) + u')';
    case Kind::Not: return (norwegian ? u"ikke "_s : u"not "_s) + said.constFirst();
    case Kind::Overlaps: return u"overlaps("_s + said.constFirst() + u')';
    case Kind::SameLetter: return u"same-letter("_s + said.constFirst() + u')';
    case Kind::Field: break;
    }
    QStringList all;
    for (const QString &value : values)
        all.append(typed(value));
    return (norwegian ? norwegianWords().value(field) : field) + u':' + all.join(u',');
}

QList<bool> PlainQuery::found(const QList<QJsonObject> &rows) const
{
    QList<QList<bool>> of;
    for (const PlainQuery &part : parts)
        of.append(part.found(rows));
    const auto isBeside = [&](qsizetype row, qsizetype other) {
        const QJsonObject &one = rows.at(row);
        const QJsonObject &two = rows.at(other);
        const bool meets = two[u"start"].toInt() < one[u"end"].toInt() && two[u"end"].toInt() > one[u"start"].toInt();
        return isOther(one, two) && (kind == Kind::SameLetter || meets);
    };
    const auto holds = [&](qsizetype row) {
        switch (kind) {
        case Kind::And: return of.at(0).at(row) && of.at(1).at(row);
        case Kind::Or: return of.at(0).at(row) || of.at(1).at(row);
        case Kind::Not: return !of.at(0).at(row);
        case Kind::Field: break;
        case Kind::Overlaps:
        case Kind::SameLetter:
            for (qsizetype other = 0; other < rows.size(); ++other) {
                if (of.at(0).at(other) && isBeside(row, other))
                    return true;
            }
            return false;
        }
        return std::ranges::any_of(
            values, [&](const QString &value) { return holdsField(rows.at(row), field, value); });
    };
    QList<bool> all;
    for (qsizetype row = 0; row < rows.size(); ++row)
        all.append(holds(row));
    return all;
}

PlainQuery randomQuery(QRandomGenerator &random, const QList<QJsonObject> &rows, int depth)
{
    using Kind = PlainQuery::Kind;
    const int choice = depth <= 0 ? 9 : random.bounded(10);
    const auto part = [&] { return randomQuery(random, rows, depth - 1); };
    if (choice < 2)
        return {Kind::And, {part(), part()}};
    if (choice < 4)
        return {Kind::Or, {part(), part()}};
    if (choice == 4)
        return {Kind::Not, {part()}};
    if (choice == 5)
        return {random.bounded(2) == 0 ? Kind::Overlaps : Kind::SameLetter, {part()}};
    PlainQuery field{.field = pick(random, norwegianWords().keys())};
    const int count = 1 + random.bounded(3);
    for (int i = 0; i < count; ++i)
        field.values.append(randomValue(random, rows, field.field));
    return field;
}

} // namespace Kodeks
