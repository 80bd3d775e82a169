// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QString>

namespace Kodeks {

/// The headers of an e-mail as the first lines of its letter, with what they tell.
class HeaderLines
{
public:
    /// "LABEL: VALUE"; nothing where there is no value.
    void add(const QString &label, const QString &value);
    /// The fact's place is that of `shown` in the line just added; nothing where that does not stand there.
    void addFact(Fact fact, const QString &value, const QString &shown);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const LetterFacts &facts() const { return m_facts; }

private:
    QString m_text;
    LetterFacts m_facts;
};

} // namespace Kodeks
