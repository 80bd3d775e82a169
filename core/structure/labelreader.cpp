// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/labelreader.h"

#include "core/structure/datetext.h"
#include "core/structure/nameform.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Label = LabelledText::Label;

constexpr qsizetype longestValue = 80;

/// Labels whose values are of any form.
bool isLoose(Label label)
{
    return label == Label::Other || label == Label::Handler || label == Label::Confidentiality;
}

bool isReferenceLabel(Label label)
{
    return label == Label::OurReference || label == Label::YourReference || label == Label::CaseNumber;
}

bool holdsDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool looksLikeReference(QStringView text)
{
    return holdsDigit(text) && text.size() <= longestValue / 2 && dateAtStart(text).isNull();
}

/// A case's number begins with figures, or has no more than a word or a register's letters before them: "24/5",
/// "Fi2024/00123", "Nr. 5", "KS 2024/00211".
bool looksLikeCaseNumber(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:\\S*\\d\\S*(?:\\s.*)?|\\S*\\.\\s\\S*\\d.*|\\p{Lu}{1,6}[ -]\\d{2,4}[/-]\\d{1,7}(?:[-/.]\\d{1,5})?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestValue / 2 && form.matchView(text).hasMatch();
}

/// The name that a handler's value begins with: behind it stand a telephone number, a title, initials.
QStringView handlersName(QStringView value)
{
    qsizetype end = 0;
    while (end < value.size() && !QStringView(u",;/(|\t").contains(value.at(end)) && !value.at(end).isDigit()
        && value.at(end) != u'+')
        ++end;
    static const QRegularExpression telephone(
        u"\\s+(?:tlf|telefon|tel|tfn|phone|mobil)\\.?:?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringView name = value.first(end).trimmed();
    const QRegularExpressionMatch match = telephone.matchView(name);
    const QStringView bare = match.hasMatch() ? name.first(match.capturedStart()) : name;
    return isNameOfPerson(bare) ? bare : QStringView();
}

/// Without what templates leave at the end of a field ("//").
QStringView withoutTrailingSigns(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || QStringView(u"/,;|").contains(text.back())))
        text.chop(1);
    return text;
}

/// "24/2296-5 LSK" above "Lasse Skurtveit": archives add the initials of the case's own handler.
bool endsInInitialsOf(QStringView reference, QStringView name)
{
    const QStringView initials = reference.sliced(reference.lastIndexOf(u' ') + 1);
    if (initials.size() < 2 || name.isEmpty() || name.front() != initials.front())
        return false;
    qsizetype next = 0;
    for (const QChar initial : initials) {
        if (!initial.isUpper())
            return false;
        next = name.indexOf(initial, next, Qt::CaseInsensitive) + 1;
        if (next == 0)
            return false;
    }
    return true;
}

bool canBeValue(Label label, QStringView text)
{
    const bool isDate = !dateAtStart(text).isNull();
    return label == Label::Date                                    ? isDate
        : label == Label::Handler && !handlersName(text).isEmpty() ? true
        : isLoose(label)                                           ? isDate || looksLikeReference(text)
                         : isReferenceLabel(label) && looksLikeReference(text);
}

/// The cells of a line: parted by tabs or, where those do not make `wanted` of them, by wide gaps or each space;
/// without `wanted` by tabs alone.
QList<QStringView> cells(QStringView line, qsizetype wanted)
{
    QList<QStringView> tabbed;
    for (const QStringView cell : line.tokenize(u'\t', wanted < 2 ? Qt::SkipEmptyParts : Qt::KeepEmptyParts))
        tabbed.append(cell.trimmed());
    if (wanted < 2 || tabbed.size() == wanted)
        return tabbed;
    static const QRegularExpression gap(u"\\s*[\\t|]\\s*|\\s{2,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<QStringView> parted;
    qsizetype start = 0;
    for (auto match = gap.matchView(line); match.hasMatch(); match = gap.matchView(line, start)) {
        parted.append(line.sliced(start, match.capturedStart() - start));
        start = match.capturedEnd();
    }
    parted.append(line.sliced(start));
    parted.removeIf([](QStringView cell) { return cell.isEmpty(); });
    QList<QStringView> words;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts))
        words.append(word);
    return parted.size() != wanted && words.size() == wanted ? words : parted;
}

/// A line that is nothing but a label or several, if what stands beneath it can be their values.
QList<LabelledText> labelsWithoutColon(QStringView line, QStringView beneath)
{
    if (const std::optional<LabelledText> label = bareLabel(line))
        return canBeValue(label->label, beneath) ? QList<LabelledText>{*label} : QList<LabelledText>();
    const QList<LabelledText> labels = bareLabels(line);
    const QList<QStringView> values = cells(beneath, labels.size());
    if (labels.size() < 2 || values.size() != labels.size())
        return {};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (!values.at(i).isEmpty() && !canBeValue(labels.at(i).label, values.at(i)))
            return {};
    }
    return labels;
}

template <typename T, typename Is>
const T *onlyOne(const QList<T> &list, Is is)
{
    const T *found = nullptr;
    for (const T &one : list) {
        if (!is(one))
            continue;
        if (found)
            return nullptr;
        found = &one;
    }
    return found;
}

} // namespace

LabelReader::Finding LabelReader::read()
{
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        QList<LabelledText> labels = labelledTexts(m_head.at(i).text);
        if (labels.isEmpty() && m_empty.isEmpty() && i + 1 < m_head.size())
            labels = labelsWithoutColon(m_head.at(i).text, m_head.at(i + 1).text);
        if (!labels.isEmpty())
            readLabels(labels, i);
        else if (!m_empty.isEmpty())
            i = readValues(i);
    }
    return m_finding;
}

void LabelReader::readLabels(const QList<LabelledText> &labels, qsizetype place)
{
    for (const LabelledText &label : labels) {
        if (label.value.isEmpty())
            m_empty.append({label, place});
        else
            take(label, label.value, place);
    }
    m_finding.last = std::max(m_finding.last, place);
}

void LabelReader::take(const LabelledText &label, QStringView value, qsizetype place)
{
    const QStringView cleaned = withoutTrailingSigns(value);
    m_finding.last = std::max(m_finding.last, place);
    switch (label.label) {
    case Label::OurReference:
        m_facts.add(Fact::OurReference, cleaned);
        if (label.alsoCaseNumber)
            m_facts.add(Fact::CaseNumber, cleaned);
        break;
    case Label::YourReference: m_facts.add(Fact::YourReference, cleaned); break;
    case Label::CaseNumber:
        if (looksLikeCaseNumber(cleaned))
            m_facts.add(Fact::CaseNumber, cleaned);
        else
            takeSubject(cleaned, place);
        break;
    case Label::Date: {
        const DateText date = dateAtStart(cleaned);
        m_facts.add(Fact::Dated, date.text, date.iso);
        break;
    }
    case Label::Recipient: m_facts.add(Fact::Recipient, cleaned); break;
    case Label::Sender: m_facts.add(Fact::Sender, cleaned); break;
    case Label::Organisation: takeOrganisation(cleaned); break;
    case Label::Subject: takeSubject(cleaned, place); break;
    case Label::Handler: takeHandler(cleaned); break;
    case Label::Confidentiality: m_facts.add(Fact::Confidentiality, cleaned); break;
    case Label::Other: break;
    }
}

void LabelReader::takeSubject(QStringView value, qsizetype place)
{
    m_facts.add(Fact::Subject, value);
    if (m_finding.subject < 0)
        m_finding.subject = place;
}

/// Forms ask everybody for it, and who answers for nobody else says so.
void LabelReader::takeOrganisation(QStringView value)
{
    static const QStringList nobody{u"privatperson"_s, u"privat"_s, u"ingen"_s, u"nei"_s, u"inga"_s, u"none"_s,
        u"individual"_s, u"n/a"_s, u"meg selv"_s, u"meg sjølv"_s, u"myself"_s};
    const bool named = std::ranges::any_of(value, [](QChar c) { return c.isLetter(); });
    if (named && !nobody.contains(value.toString().simplified().toLower()))
        m_facts.replace(Fact::Sender, value);
}

/// A name; what else stands there is only proposed, but for dates and numbers.
void LabelReader::takeHandler(QStringView value)
{
    if (const QStringView name = handlersName(value); !name.isEmpty())
        m_facts.add(Fact::Handler, name);
    else if (!holdsDigit(value) && value.size() <= longestValue / 2)
        m_facts.propose(Fact::Handler, value);
}

/// All empty labels; of those, where the value touches the last one, the ones that touch it too.
QList<LabelReader::Empty> LabelReader::labelsAbove(qsizetype place) const
{
    if (m_head.at(place).blankBefore)
        return m_empty;
    qsizetype first = m_empty.size() - 1;
    while (first > 0 && m_empty.at(first).place - m_empty.at(first - 1).place <= 1
        && (m_empty.at(first).place == m_empty.at(first - 1).place || !m_head.at(m_empty.at(first).place).blankBefore))
        --first;
    return m_empty.sliced(first);
}

QList<LabelReader::Value> LabelReader::valuesFrom(qsizetype place, const QList<Empty> &labels) const
{
    const bool overBlankLines = m_head.at(place).blankBefore;
    const bool linesTouch = std::any_of(
        labels.begin() + 1, labels.end(), [this](const Empty &empty) { return !m_head.at(empty.place).blankBefore; });
    const bool inOneRow = labels.constFirst().place == labels.constLast().place;
    QList<Value> values;
    for (qsizetype i = place; i < m_head.size(); ++i) {
        const Block &block = m_head.at(i);
        const bool continues = i > place && !block.blankBefore;
        const bool sameValue = continues && !linesTouch && overBlankLines && labels.size() > 1;
        if (block.text.size() > longestValue || !labelledTexts(block.text).isEmpty()
            || (i > place && block.blankBefore && !overBlankLines) || (!sameValue && values.size() >= labels.size()))
            break;
        if (sameValue) {
            values.last().beneath = values.last().beneath.isEmpty() ? block.text : values.last().beneath;
            values.last().place = i;
            continue;
        }
        for (const QStringView cell : cells(block.text, inOneRow && values.isEmpty() ? labels.size() : 0))
            values.append({cell, {}, i});
    }
    return values;
}

bool LabelReader::areCertain(const QList<Empty> &labels, const QList<Value> &values, bool touching)
{
    bool certain = touching;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label label = labels.at(i).label.label;
        const bool isDate = !dateAtStart(values.at(i).text).isNull();
        if (values.at(i).text.isEmpty())
            continue;
        if (!isLoose(label) && isDate != (label == Label::Date))
            return false;
        certain = certain || isDate || (labels.size() == 1 && looksLikeReference(values.at(i).text));
    }
    return certain;
}

qsizetype LabelReader::readValues(qsizetype place)
{
    const QList<Empty> labels = labelsAbove(place);
    const QList<Value> values = valuesFrom(place, labels);
    m_empty.clear();
    if (values.size() != labels.size() || !areCertain(labels, values, !m_head.at(place).blankBefore)) {
        takeWhatIsCertain(labels, values);
        return std::max(place, m_finding.last);
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        take(labels.at(i).label, values.at(i).text, values.at(i).place);
    return values.last().place;
}

void LabelReader::takeWhatIsCertain(const QList<Empty> &labels, const QList<Value> &values)
{
    const Empty *date = onlyOne(labels, [](const Empty &empty) { return empty.label.label == Label::Date; });
    const Value *dateValue = onlyOne(values, [](const Value &value) { return !dateAtStart(value.text).isNull(); });
    if (date && dateValue)
        take(date->label, dateValue->text, dateValue->place);
    const Empty *reference = onlyOne(labels, [](const Empty &empty) { return isReferenceLabel(empty.label.label); });
    const Value *referenceValue = onlyOne(values, [](const Value &value) { return looksLikeReference(value.text); });
    if (reference && referenceValue)
        take(reference->label, referenceValue->text, referenceValue->place);
    else if (referenceValue && endsInInitialsOf(referenceValue->text, referenceValue->beneath))
        takeOwnReference(labels, *referenceValue);
}

void LabelReader::takeOwnReference(const QList<Empty> &labels, const Value &value)
{
    const Empty *own = onlyOne(labels, [](const Empty &empty) { return empty.label.label == Label::OurReference; });
    if (own)
        take(own->label, value.text, value.place);
}

} // namespace Kodeks
