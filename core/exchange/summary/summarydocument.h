// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// Words in a row; a piece may be a number that a figure stands behind.
struct SummaryText
{
    struct Piece
    {
        QString words;
        int figure = 0; ///< SummaryFigure by its place from 1; 0: none
        bool strong = false;
        bool quiet = false; ///< the number itself leads to its figure, which is told beside it elsewhere

        friend bool operator==(const Piece &, const Piece &) = default;
    };

    SummaryText() = default;
    SummaryText(const QString &words)
        : pieces(words.isEmpty() ? QList<Piece>() : QList<Piece>{{words}})
    {
    }
    SummaryText(const QList<Piece> &all)
        : pieces(all)
    {
    }

    [[nodiscard]] QString plain() const;

    QList<Piece> pieces;

    friend bool operator==(const SummaryText &, const SummaryText &) = default;
};

struct SummaryTable
{
    struct Column
    {
        QString title;
        int width = 10; ///< of the page, to the others
        bool isNumber = false;

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString caption;
    QList<Column> columns;
    QList<QList<SummaryText>> rows = {}; ///< each as long as the columns; the first cell is the head of its row
    QString sheet = {}; ///< of a workbook, in which tables of one sheet stand below one another; empty: in none
    QString subject = {}; ///< what all of it is about, where tables share a sheet
    bool anchored = false; ///< row N is what figure N leads to

    /// Whether it is to stand on one page.
    [[nodiscard]] bool isShort() const;

    friend bool operator==(const SummaryTable &, const SummaryTable &) = default;
};

/// A piece of a summary.
struct SummaryBlock
{
    enum class Kind {
        Heading,   ///< `text`, `level` from 1
        Paragraph, ///< `text`
        Note,      ///< `text`, small
        Items,     ///< `items`
        Contents,  ///< the headings of the levels 1 and 2
        Table,
        Quote, ///< `text` and, below it, `source`
        Field  ///< `text` is its title; what people have written in it (`written`), which is kept by `key`
    };

    Kind kind = Kind::Paragraph;
    SummaryText text = {};
    int level = 0;
    QList<SummaryText> items = {};
    SummaryTable table = {};
    QString source = {};
    QString key = {};
    QStringList written = {}; ///< paragraphs

    friend bool operator==(const SummaryBlock &, const SummaryBlock &) = default;
};

/// How a number is found again.
struct SummaryFigure
{
    enum class Of {
        Query,   ///< as many `unit` as `query` (contract.md §8) finds
        Rest,    ///< `all` less as many as it finds
        Command  ///< what `query`, a command, tells
    };

    qsizetype value = 0;
    QString unit = {}; ///< countUnitWord(); of Of::Command empty
    QString query = {};
    Of of = Of::Query;
    qsizetype all = 0;

    friend bool operator==(const SummaryFigure &, const SummaryFigure &) = default;
};

/// The summary of a consultation, in whichever format it is written. A value.
struct SummaryDocument
{
    QString title;
    QString language; ///< "nb", "nn", "en"
    QList<SummaryBlock> blocks;
    QList<SummaryFigure> figures;
    QString placeholder; ///< what stands in a field nobody has written in
    QString queryTitle; ///< of the columns with queries in a workbook

    friend bool operator==(const SummaryDocument &, const SummaryDocument &) = default;
};

/// What people have written in the fields of a summary, paragraph by paragraph, by SummaryBlock::key.
using WrittenFields = QMap<QString, QStringList>;

/// The name of the place in a file where a field begins, and the key again (empty for another name).
[[nodiscard]] QString fieldPlace(const QString &key);
[[nodiscard]] QString fieldKey(const QString &place);
/// Of what a figure leads to.
[[nodiscard]] QString figurePlace(int figure);
/// What stands behind a number of that figure: a space that does not break, "[12]".
[[nodiscard]] QString figureMark(int figure);
/// A heading in the contents, no longer than a line or two.
[[nodiscard]] QString contentsTitle(const SummaryBlock &heading);
/// Of a heading, by its place among the blocks.
[[nodiscard]] QString headingPlace(qsizetype block);
/// "nb-NO", "nn-NO", "en-GB".
[[nodiscard]] QString languageTag(const QString &language);

} // namespace Kodeks
