// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/codelookup.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/exchange/passages/quotematch.h"
#include "core/exchange/tables/tablegaps.h"

namespace Kodeks {

/// Turns one row of a table of passages into a draft, or keeps what is wrong with it in `problem`.
class PassageRowReader
{
public:
    /// `reader` is at its first row; it and `letters` outlive this.
    PassageRowReader(const CsvReader &reader, const Codebook &codebook, const LetterLookup &letters);

    [[nodiscard]] PassageDraft read(const CsvRow &row);
    /// A row of the long form: a passage with one code, or with none.
    [[nodiscard]] PassageDraft readLong(const CsvRow &row);
    /// What the rows of one passage share in the long form.
    [[nodiscard]] QStringList passageOf(const PassageDraft &draft) const;

    QString problem; ///< empty where the row is right

private:
    [[nodiscard]] QString cell(const QString &column) const;
    /// The same without space around it, and empty where it is a gap.
    [[nodiscard]] QString filled(const QString &column);
    void wrong(const QString &sentence);
    [[nodiscard]] PassageDraft begun(const CsvRow &row);
    [[nodiscard]] const LetterText *readLetter(PassageDraft &draft);
    void readRange(PassageDraft &draft, const LetterText &text);
    void placeQuoted(PassageDraft &draft, const LetterText &text, const QList<TextRange> &ranges);
    void checkUnquoted(PassageDraft &draft, const LetterText &text);
    void readCodes(PassageDraft &draft);
    void readArguments(PassageDraft &draft);
    void readCode(PassageDraft &draft, const QString &dimension);
    void readCertainty(PassageDraft &draft);
    void readMemo(PassageDraft &draft);
    [[nodiscard]] qsizetype partsOfName(const QStringList &parts, qsizetype from) const;
    [[nodiscard]] ArgumentId argument(const QString &name);
    template <typename Find>
    auto code(const QString &column, const QString &what, Find find);
    template <typename Find>
    auto known(const QString &given, const QString &what, Find find);

    const CsvReader &m_reader;
    const CodeLookup m_codes;
    const LetterLookup &m_letters;
    const TableGaps m_gaps;
    const CsvRow *m_row = nullptr;
    QStringList m_gapsOfRow;
};

} // namespace Kodeks
