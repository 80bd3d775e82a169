// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

#include <QStringList>

namespace Kodeks {

/// The section sign, which the Norwegian, Danish and Swedish data do not know: they give 8, 88, &, $ or S for it,
/// however clear the picture, and are sure of it.
class SectionSigns
{
public:
    /// Puts the sign in where it is certain, before a number: a "&" or "$" (or two) where a law, a regulation or "jf."
    /// is named before it or "bokstav", "annet ledd" and the like come after the number; 8, 88 and S right after such a
    /// name alone ("forvaltningsloven 8 17"). What else may be one ("8 3-2 første ledd", "&" before any number) is made
    /// doubtful and told by perhaps().
    void look(QList<ScanWord> &page);

    [[nodiscard]] qsizetype putIn() const { return m_putIn; }
    [[nodiscard]] QStringList perhaps() const { return m_perhaps; }

private:
    qsizetype m_putIn = 0;
    QStringList m_perhaps;
};

} // namespace Kodeks
