// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"
#include "core/model/textrange.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace Kodeks {

/// A stretch of one document that one coder gave one category.
struct CodedSpan
{
    qsizetype document = 0; ///< the places of it, of the coder and of the category in the lists of SpanData
    qsizetype coder = 0;
    qsizetype category = 0;
    TextRange range; ///< not empty, within the document

    friend bool operator==(const CodedSpan &, const CodedSpan &) = default;
};

/// Who coded what in documents that all coders have read. Spans stand in any order and may overlap; those of one coder
/// and one category that do are one.
struct SpanData
{
    QStringList documents;
    std::vector<qint64> lengths; ///< of the documents, in characters
    QStringList coders;          ///< those who coded nothing included
    QStringList categories;
    std::vector<CodedSpan> spans;
    QStringList remarks = {}; ///< on the data as they were read: translated, whole sentences
    QList<Sentence> names = {}; ///< of the categories, for sentences; empty: the categories themselves
    /// The words at a place of a document, for sentences that name it; may be none.
    std::function<QString(qsizetype, TextRange)> wordsAt = {};

    [[nodiscard]] Sentence name(qsizetype category) const { return names.value(category, categories.at(category)); }
};

} // namespace Kodeks
