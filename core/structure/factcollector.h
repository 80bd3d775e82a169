// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/structure/blocks.h"

#include <optional>

namespace Kodeks {

/// Gathers facts while a letter is read; the first finding of a fact stays.
class FactCollector
{
public:
    explicit FactCollector(const LetterText &letter)
        : m_letter(letter)
    {
    }

    /// `value` is what the fact says where that is not the text itself. Empty text is ignored.
    void add(Fact fact, QStringView text, const QString &value = {})
    {
        if (!text.isEmpty() && !m_facts.contains(fact))
            m_facts.insert(fact,
                {value.isNull() ? text.toString().simplified() : value, FactValue::Source::Found,
                    rangeOf(m_letter, text)});
    }

    /// The same, whatever was found before.
    void replace(Fact fact, QStringView text, const QString &value = {})
    {
        m_facts.remove(fact);
        add(fact, text, value);
    }

    /// What was found says this; nothing that is doubtful after all: only a proposal then.
    void correct(Fact fact, const std::optional<QString> &value)
    {
        if (value)
            m_facts[fact].value = *value;
        else if (const FactValue doubtful = m_facts.take(fact); !m_proposals.contains(fact))
            m_proposals.insert(fact, doubtful);
    }

    /// The same of what is doubtful: a proposal, unless the fact is found.
    void propose(Fact fact, QStringView text, const QString &value = {})
    {
        if (!text.isEmpty() && !m_proposals.contains(fact))
            m_proposals.insert(fact,
                {value.isNull() ? text.toString().simplified() : value, FactValue::Source::Found,
                    rangeOf(m_letter, text)});
    }

    [[nodiscard]] bool has(Fact fact) const { return m_facts.contains(fact); }
    [[nodiscard]] QString value(Fact fact) const { return m_facts.value(fact).value; }
    [[nodiscard]] const LetterFacts &facts() const { return m_facts; }
    /// Of facts that were not found.
    [[nodiscard]] LetterFacts proposals() const
    {
        LetterFacts proposals = m_proposals;
        proposals.removeIf([this](const auto &proposal) { return m_facts.contains(proposal.key()); });
        return proposals;
    }

private:
    const LetterText &m_letter;
    LetterFacts m_facts;
    LetterFacts m_proposals;
};

} // namespace Kodeks
