// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/headerlines.h"

#include "core/base/shorter.h"
#include "core/model/lettertext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

void HeaderLines::add(const QString &label, const QString &value)
{
    constexpr qsizetype longest = 2000;
    const QString line = cutTo(value.simplified(), longest);
    if (!line.isEmpty())
        m_text += label + u": "_s + line + u'\n';
}

void HeaderLines::addFact(Fact fact, const QString &value, const QString &shown)
{
    const qsizetype at = shown.isEmpty() ? -1 : m_text.lastIndexOf(shown);
    if (!value.isEmpty() && at >= 0)
        m_facts.insert(
            fact, {value, FactValue::Source::Found, LetterText(m_text).rangeFromUtf16(at, at + shown.size())});
}

} // namespace Kodeks
