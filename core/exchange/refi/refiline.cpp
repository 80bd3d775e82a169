// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refiline.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView prefix = u"kodeks: ";

bool isXml(QChar unit)
{
    return unit.unicode() >= 0x20 ? unit.unicode() < 0xFFFE : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

/// Calls `take` with each unit of the text and whether XML can carry it, surrogates in pairs only.
template <typename Take>
void eachUnit(QStringView text, Take take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        take(unit, pair || (!unit.isSurrogate() && isXml(unit)));
        if (pair)
            take(text.at(++i), true);
    }
}

QString hex(QChar unit, qsizetype digits)
{
    return QString::number(unit.unicode(), 16).rightJustified(digits, u'0');
}

QString encodedValue(const QString &value)
{
    QString result;
    qsizetype at = 0;
    eachUnit(value, [&](QChar unit, bool plain) {
        const bool edge = unit == u' ' && (at == 0 || at == value.size() - 1);
        ++at;
        if (!plain || unit.unicode() < 0x20 || edge || unit == u'%' || unit == u';' || unit == u',')
            result += unit.unicode() < 0x80 ? u'%' + hex(unit, 2) : u"%u"_s + hex(unit, 4);
        else
            result += unit;
    });
    return result;
}

QString decodedValue(QStringView value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool wide = value.sliced(i).startsWith(u"%u");
        const qsizetype digits = wide ? 4 : 2;
        const qsizetype first = i + (wide ? 2 : 1);
        bool right = value.at(i) == u'%' && first + digits <= value.size();
        const ushort unit = right ? value.sliced(first, digits).toUShort(&right, 16) : ushort(0);
        if (right)
            i = first + digits - 1;
        result += right ? QChar(unit) : value.at(i);
    }
    return result;
}

} // namespace

QString refiText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    eachUnit(text, [&result](QChar unit, bool plain) {
        if (plain)
            result += unit;
    });
    return result;
}

RefiLine RefiLine::takenFrom(QString &description)
{
    RefiLine line;
    if (!description.startsWith(prefix))
        return line;
    const qsizetype end = description.indexOf(u'\n');
    const QString first = description.first(end < 0 ? description.size() : end);
    description.remove(0, end < 0 ? description.size() : end + 1);
    for (const QStringView part : QStringView(first).sliced(prefix.size()).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            line.m_values.append(
                {part.first(equals).trimmed().toString(), part.sliced(equals + 1).trimmed().toString()});
    }
    if (line.contains(u"text"_s))
        description = line.value(u"text"_s);
    return line;
}

QString RefiLine::encoded(const QString &key) const
{
    const auto found = std::ranges::find(m_values, key, &Value::key);
    return found == m_values.end() ? QString() : found->encoded;
}

bool RefiLine::contains(const QString &key) const
{
    return std::ranges::contains(m_values, key, &Value::key);
}

QString RefiLine::value(const QString &key) const
{
    return decodedValue(encoded(key));
}

QStringList RefiLine::list(const QString &key) const
{
    QStringList values;
    const QString all = encoded(key);
    for (const QStringView part : QStringView(all).split(u','))
        values.append(decodedValue(part));
    return contains(key) ? values : QStringList();
}

QStringList RefiLine::keys() const
{
    QStringList all;
    for (const Value &value : m_values)
        all.append(value.key);
    return all;
}

void RefiLine::add(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_values.append({key, encodedValue(value)});
}

void RefiLine::addName(const QString &name)
{
    if (refiText(name) != name)
        add(u"name"_s, name);
}

void RefiLine::add(const QString &key, const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values)
        parts.append(encodedValue(value));
    if (!values.isEmpty())
        m_values.append({key, parts.join(u',')});
}

QString RefiLine::with(const QString &text) const
{
    QString shown = refiText(text);
    shown.remove(u'\r');
    RefiLine line = *this;
    if (shown != text || shown.startsWith(prefix))
        line.add(u"text"_s, text);
    if (line.isEmpty())
        return shown;
    QStringList parts;
    for (const Value &value : std::as_const(line.m_values))
        parts.append(value.key + u'=' + value.encoded);
    const QString first = prefix.toString() + parts.join(u"; "_s);
    return shown.isEmpty() ? first : first + u'\n' + shown;
}

} // namespace Kodeks
