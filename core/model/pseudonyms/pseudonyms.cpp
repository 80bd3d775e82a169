// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/pseudonyms/pseudonyms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

/// A text as it is compared, each of its characters with its place in the text. A letter and the marks behind it are
/// one; white space is one space; soft hyphens are passed over.
struct Pseudonyms::Characters
{
    QString folded;
    QList<qsizetype> begins; ///< UTF-16 places in the text; one more than characters
    QList<qsizetype> ends;

    explicit Characters(const QString &text)
    {
        folded.reserve(text.size());
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype from = at;
            ++at;
            while (at < text.size() && (text.at(at).isMark() || text.at(at).isLowSurrogate()))
                ++at;
            add(text, from, at);
        }
        begins.append(text.size());
    }

private:
    void add(const QString &text, qsizetype from, qsizetype to)
    {
        constexpr char16_t softHyphen = 0x00ad;
        const QChar first = text.at(from);
        if (first == softHyphen)
            return;
        if (first.isSpace()) {
            if (folded.endsWith(u' ') && ends.constLast() == from)
                ends.last() = to;
            else
                put(u' ', from, to);
            return;
        }
        if (to == from + 1 && first.unicode() < 0x80) {
            put(first.toLower(), from, to);
            return;
        }
        const QString each = text.sliced(from, to - from).normalized(QString::NormalizationForm_C).toCaseFolded();
        for (const QChar c : each)
            put(c, from, to);
    }

    void put(QChar c, qsizetype from, qsizetype to)
    {
        folded.append(c);
        begins.append(from);
        ends.append(to);
    }
};

namespace {

bool joins(QChar a, QChar b)
{
    return (a.isLetter() && b.isLetter()) || (a.isDigit() && b.isDigit());
}

bool isInCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

bool isInSmallLetters(const QString &text)
{
    return text == text.toLower() && text != text.toUpper();
}

qsizetype letterCount(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

bool hissesAtTheEnd(const QString &name)
{
    return !name.isEmpty() && u"sxzSXZ"_s.contains(name.back());
}

QJsonValue renamedJson(const Pseudonyms &names, const QJsonValue &value)
{
    if (value.isString())
        return names(value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &each : value.toArray())
            all.append(renamedJson(names, each));
        return all;
    }
    if (value.isObject()) {
        QJsonObject all = value.toObject();
        for (auto each = all.begin(); each != all.end(); ++each)
            *each = renamedJson(names, *each);
        return all;
    }
    return value;
}

/// Counts code points up to places that only grow.
class CodePoints
{
public:
    explicit CodePoints(const QString &text)
        : m_text(text)
    {
    }
    qsizetype upTo(qsizetype place)
    {
        for (; m_at < place; ++m_at)
            m_count += m_text.at(m_at).isLowSurrogate() ? 0 : 1;
        return m_count;
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
};

qsizetype codePoints(const QString &text)
{
    return CodePoints(text).upTo(text.size());
}

} // namespace

TextRange RenamedText::at(TextRange range) const
{
    qsizetype grown = 0; // by what stands before
    TextRange moved = range;
    const auto move = [&](qsizetype place, bool isEnd) {
        grown = 0;
        for (const Replaced &each : replaced) {
            const bool within = isEnd ? each.before.start < place && place <= each.before.end
                                      : each.before.start <= place && place < each.before.end;
            if (within)
                return isEnd ? each.after.end : each.after.start;
            if (each.before.end > place)
                break;
            grown = each.after.end - each.before.end;
        }
        return place + grown;
    };
    moved.start = move(range.start, false);
    moved.end = range.isEmpty() ? moved.start : move(range.end, true);
    return moved;
}

Pseudonyms::Pseudonyms(QList<Pseudonym> table)
    : m_table(std::move(table))
    , m_found(m_table.size(), 0)
    , m_left(m_table.size(), 0)
{
    for (qsizetype entry = 0; entry < m_table.size(); ++entry) {
        const QString &name = m_table.at(entry).name;
        const QString whole = folded(name);
        if (whole.isEmpty())
            continue;
        const bool isPlain = std::ranges::all_of(whole, [](QChar c) { return c.isLetter(); });
        m_names[whole.front()].append({whole, entry, !isPlain || isInSmallLetters(name)});
    }
    for (QList<Name> &names : m_names)
        std::ranges::stable_sort(names, [](const Name &a, const Name &b) { return a.folded.size() > b.folded.size(); });
}

QString Pseudonyms::folded(const QString &name)
{
    return Characters(name.trimmed()).folded;
}

Pseudonyms::Match Pseudonyms::matchAt(const Characters &characters, qsizetype at, const QString &text) const
{
    const QString &folded = characters.folded;
    const auto names = m_names.constFind(folded.at(at));
    if (names == m_names.constEnd() || (at > 0 && joins(folded.at(at - 1), folded.at(at))))
        return {};
    for (const Name &name : *names) {
        if (!QStringView(folded).sliced(at).startsWith(name.folded))
            continue;
        const qsizetype end = at + name.folded.size();
        const QChar last = name.folded.back();
        const bool isWhole = end == folded.size() || !joins(last, folded.at(end));
        const bool genitive = !isWhole && last.isLetter() && folded.at(end) == u's'
            && (end + 1 == folded.size() || !joins(u's', folded.at(end + 1)));
        if (!isWhole && !genitive)
            continue;
        const qsizetype from = characters.begins.at(at);
        const QString found = text.sliced(from, characters.ends.at(end - 1) - from);
        if (!name.inSmallLetters && isInSmallLetters(found)) {
            ++m_left[name.entry];
            continue;
        }
        return {name.entry, name.folded.size(), genitive};
    }
    return {};
}

QString Pseudonyms::replacement(const Match &match, const QString &found) const
{
    const auto &[name, pseudonym] = m_table.at(match.entry);
    QString text = pseudonym;
    if (isInCapitals(found) && !isInCapitals(name) && letterCount(found) > 1)
        text = text.toUpper();
    else if (isInSmallLetters(found) && !isInSmallLetters(name))
        text = text.toLower();
    if (match.genitive && hissesAtTheEnd(text))
        text += u'’';
    return text;
}

RenamedText Pseudonyms::renamed(const QString &text) const
{
    RenamedText result;
    if (m_table.isEmpty() || text.isEmpty())
        return {text, {}};
    const Characters characters(text);
    CodePoints before(text);
    qsizetype copied = 0; // of the text
    qsizetype written = 0; // code points
    for (qsizetype at = 0; at < characters.folded.size();) {
        const Match match = matchAt(characters, at, text);
        if (match.entry < 0) {
            ++at;
            continue;
        }
        const qsizetype from = characters.begins.at(at);
        const qsizetype nameEnd = characters.ends.at(at + match.length - 1);
        const QString put = replacement(match, text.sliced(from, nameEnd - from));
        // Behind an s, x or z an apostrophe stands for the s of the genitive.
        const bool takesS = match.genitive && hissesAtTheEnd(m_table.at(match.entry).pseudonym);
        const qsizetype to = takesS ? characters.ends.at(at + match.length) : nameEnd;
        const QString between = text.sliced(copied, from - copied);
        result.text += between + put;
        const TextRange old{before.upTo(from), before.upTo(to)};
        const qsizetype start = written + codePoints(between);
        written = start + codePoints(put);
        result.replaced.append({old, {start, written}, match.entry});
        ++m_found[match.entry];
        copied = to;
        at += match.length + (takesS ? 1 : 0);
    }
    result.text += text.sliced(copied);
    return result;
}

QString Pseudonyms::operator()(const QString &text) const
{
    if (m_table.isEmpty())
        return text;
    if (text.startsWith(u'[') || text.startsWith(u'{')) {
        QJsonParseError error{};
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (error.error == QJsonParseError::NoError) {
            const QJsonDocument renamed = json.isArray() ? QJsonDocument(renamedJson(*this, json.array()).toArray())
                                                         : QJsonDocument(renamedJson(*this, json.object()).toObject());
            return renamed == json ? text : QString::fromUtf8(renamed.toJson(QJsonDocument::Compact));
        }
    }
    return renamed(text).text;
}

} // namespace Kodeks
