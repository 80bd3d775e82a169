// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagerow.h"
#include "core/exchange/reports/readmemo.h"
#include "core/exchange/tables/tablefield.h"

namespace Kodeks {

/// The columns of passageColumns(PassageShape::Wide), with their types.
[[nodiscard]] TableFields passageFields();

/// One row per letter, its text left out; the attributes (attributeNames()) last.
[[nodiscard]] TableFields letterFields(const QStringList &attributes);
/// `passages`: how many of the exported passages are in it.
[[nodiscard]] QStringList letterCells(const Letter &letter, qsizetype passages, const QStringList &attributes);

/// One row per memo of the project, of letters and of codes; those of passages stand with them.
[[nodiscard]] TableFields memoFields();
[[nodiscard]] QStringList memoCells(const ReadMemo &memo);

/// How often kinds of letters say what: one row per attribute, value, task and direction.
[[nodiscard]] TableFields kindFields();

/// One row: the query that all exported passages fulfil.
[[nodiscard]] TableFields onlyFields();

/// One row per sender, task and direction taken.
[[nodiscard]] TableFields positionFields();
/// One row per sender and question.
[[nodiscard]] TableFields answerFields();
/// One row per sender with a position.
[[nodiscard]] TableFields campFields();

/// One row per transfer: a passage whose direction leads from one actor to another.
[[nodiscard]] TableFields transferFields();
[[nodiscard]] bool isTransfer(const PassageRow &row);
[[nodiscard]] QStringList transferCells(const PassageRow &row);

/// One row per task, group, actor, direction, argument and theme, in the codebook's order.
[[nodiscard]] TableFields codebookFields();
[[nodiscard]] QList<QStringList> codebookRows(const Codebook &codebook);

} // namespace Kodeks
