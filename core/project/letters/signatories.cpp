// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/signatories.h"

#include "core/model/letterattributes.h"
#include "core/model/samename.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QString separator = u"; "_s;

} // namespace

const QString Signatories::attribute = u"signatories"_s;
const QString Signatories::countAttribute = u"signatory_count"_s;

Signatories::Signatories(const LetterAttributes &attributes)
{
    const auto said = attributeValues(attributes).value(attributeKey(attribute));
    for (const QString &name : said.split(u';', Qt::SkipEmptyParts))
        add(name);
}

Signatories::Added Signatories::add(const QString &name)
{
    const QString plain = QString(name).replace(u';', u',').simplified();
    if (plain.isEmpty() || m_keys.contains(nameKey(plain)))
        return Added::Known;
    if (m_length + plain.size() + separator.size() > longestAttributeValue)
        return Added::Full;
    m_keys.insert(nameKey(plain));
    m_names.append(plain);
    m_length += plain.size() + separator.size();
    return Added::Yes;
}

LetterAttributes Signatories::attributes() const
{
    return {{attribute, m_names.join(separator)}, {countAttribute, QString::number(count())}};
}

} // namespace Kodeks
