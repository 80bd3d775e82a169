// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <optional>

namespace Kodeks {

/// What a query can ask of a passage. A letter's attributes are fields too (QueryField::Attribute with a name).
enum class QueryField {
    Task,
    Direction,
    Kind,
    From,
    To,
    Argument,
    Coder,
    Letter,
    Sender,
    Question,
    Certainty,
    Memo,
    Text,
    Dated,
    Created,
    Changed,
    Attribute
};

/// The field that a word names, in English or Norwegian, whatever its case; `@NAME` is not one of them.
[[nodiscard]] std::optional<QueryField> queryFieldFromWord(const QString &word);
/// "task", "dated", …; empty for an attribute.
[[nodiscard]] QString queryFieldWord(QueryField field);
/// All words that name fields, in both languages; or those of one, in the fields' order.
[[nodiscard]] QStringList queryFieldWords();
[[nodiscard]] QStringList queryFieldWords(bool norwegian);

} // namespace Kodeks
