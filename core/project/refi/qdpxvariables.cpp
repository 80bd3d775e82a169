// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxvariables.h"

#include "core/model/letterattributes.h"
#include "core/model/words.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QUuid guidOf(Fact fact)
{
    static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-766172696162"_s);
    return QUuid::createUuidV5(space, factWord(fact));
}

QUuid guidOf(const QString &attribute)
{
    static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-617474726962"_s);
    return QUuid::createUuidV5(space, attributeKey(attribute));
}

QString nameOf(Fact fact)
{
    switch (fact) {
    case Fact::Sender: return u"Avsender"_s;
    case Fact::Recipient: return u"Mottaker"_s;
    case Fact::Dated: return u"Dato"_s;
    case Fact::OurReference: return u"Vår referanse"_s;
    case Fact::YourReference: return u"Deres referanse"_s;
    case Fact::CaseNumber: return u"Saksnummer"_s;
    case Fact::Signature: return u"Underskrift"_s;
    case Fact::Subject: return u"Emne"_s;
    case Fact::Handler: return u"Saksbehandler"_s;
    case Fact::Confidentiality: return u"Skjerming"_s;
    }
    return {};
}

qsizetype saying(const QList<RefiValue> &values)
{
    return std::ranges::count_if(values, [](const RefiValue &value) { return !attributeText(value.value).isEmpty(); });
}

} // namespace

QList<RefiVariable> QdpxVariables::all(const QStringList &attributes)
{
    QList<RefiVariable> variables;
    for (const Fact fact : allFacts)
        variables.append({guidOf(fact), nameOf(fact), fact == Fact::Dated ? u"Date"_s : u"Text"_s});
    for (const QString &name : attributes)
        variables.append({guidOf(name), name, u"Text"_s});
    return variables;
}

QList<RefiValue> QdpxVariables::values(const Letter &letter)
{
    QList<RefiValue> values;
    for (auto fact = letter.facts.begin(); fact != letter.facts.end(); ++fact) {
        const bool date = fact.key() == Fact::Dated;
        const QDate day = date ? QDate::fromString(fact->value, Qt::ISODate) : QDate();
        if (!date || day.isValid())
            values.append({guidOf(fact.key()), date ? day.toString(Qt::ISODate) : fact->value});
    }
    for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute)
        values.append({guidOf(attribute.key()), *attribute});
    return values;
}

void QdpxVariables::addAttributes(RefiLine &line, const LetterAttributes &attributes)
{
    QStringList parts;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        parts << attribute.key() << *attribute;
    line.add(u"attributes"_s, parts);
}

LetterAttributes QdpxVariables::attributes(const RefiLine &line)
{
    LetterAttributes attributes;
    const QStringList parts = line.list(u"attributes"_s);
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QString name = attributeName(parts.at(i));
        const QString value = attributeText(parts.at(i + 1));
        if (!name.isEmpty() && name.size() <= longestAttributeName && !value.isEmpty()
            && value.size() <= longestAttributeValue)
            attributes.insert(name, value);
    }
    return attributes;
}

ForeignVariables::ForeignVariables(const RefiProject &project)
    : m_project(project)
{
    for (const RefiVariable &variable : project.variables)
        m_names.insert(variable.guid, attributeName(variable.name));
    for (qsizetype i = 0; i < project.cases.size(); ++i) {
        for (const QUuid &source : project.cases.at(i).sources) {
            QList<qsizetype> &cases = m_cases[source];
            if (cases.isEmpty() || cases.constLast() != i)
                cases.append(i);
        }
    }
}

LetterAttributes ForeignVariables::of(const RefiSource &source)
{
    Taken taken;
    m_asked.insert(source.guid);
    take(source.values, taken);
    for (const qsizetype place : m_cases.value(source.guid))
        take(m_project.cases.at(place).values, taken);
    return taken.attributes;
}

void ForeignVariables::take(const QList<RefiValue> &values, Taken &taken)
{
    constexpr qsizetype most = 500'000;
    m_looked += values.size();
    if (m_looked > most) {
        m_refused += values.size();
        return;
    }
    for (const RefiValue &value : values) {
        const QString name = m_names.value(value.variable);
        const QString text = attributeText(value.value);
        const QString key = attributeKey(name);
        const QString known = taken.values.value(key);
        if (text.isEmpty() || text == known)
            continue;
        if (name.isEmpty() || name.size() > longestAttributeName || text.size() > longestAttributeValue
            || !known.isEmpty())
            ++m_refused;
        else
            taken.attributes.insert(name, taken.values[key] = text);
    }
}

qsizetype ForeignVariables::lost() const
{
    const auto asked = [this](const QUuid &source) { return m_asked.contains(source); };
    qsizetype lost = m_refused;
    for (const RefiSource &source : m_project.sources)
        lost += asked(source.guid) ? 0 : saying(source.values);
    for (const RefiCase &each : m_project.cases)
        lost += std::ranges::any_of(each.sources, asked) ? 0 : saying(each.values);
    return lost;
}

} // namespace Kodeks
