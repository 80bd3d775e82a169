// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QSet>

namespace Kodeks {

/// The senders who sent the text of a letter too and have no letter of their own: an attribute of the letter, their
/// names with "; " between them, and another with their number.
class Signatories
{
public:
    enum class Added { Yes, Known, Full };

    static const QString attribute;      ///< "signatories"
    static const QString countAttribute; ///< "signatory_count"

    explicit Signatories(const LetterAttributes &attributes = {});

    /// Full: the attribute would become longer than an attribute can be.
    Added add(const QString &name);
    [[nodiscard]] qsizetype count() const { return m_names.size(); }
    [[nodiscard]] LetterAttributes attributes() const;

private:
    QStringList m_names;
    QSet<QString> m_keys;
    qsizetype m_length = 0;
};

} // namespace Kodeks
