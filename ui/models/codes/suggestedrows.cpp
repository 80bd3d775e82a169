// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/suggestedrows.h"

#include "core/project/analysing/suggestionjob.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

std::array<QList<CodeMatch>, 3> suggestedRows(
    const Suggestions &suggestions, const Codebook &codebook, const QList<Letter> &letters)
{
    std::array<QList<CodeMatch>, 3> rows;
    const auto add = [&](std::size_t field, const Coding &coding, const QString &text, const SuggestionReason &reason) {
        rows.at(field).append({.coding = coding,
            .text = text,
            .note = suggestionReason(reason, letters, [](const Letter &letter) { return Display::letter(letter); }),
            .guessed = true});
    };
    for (const auto &each : suggestions.tasks) {
        if (const Task *task = codebook.task(each.code))
            add(0, {.task = task->id}, task->name, each.reason);
    }
    for (const auto &each : suggestions.directions) {
        if (const Direction *direction = codebook.direction(each.code))
            add(1, {.direction = direction->id}, Display::direction(codebook, *direction), each.reason);
    }
    for (const auto &each : suggestions.arguments) {
        if (const Argument *argument = codebook.argument(each.code))
            add(2, {.arguments = {argument->id}}, argument->name, each.reason);
    }
    return rows;
}

QStringList suggestedParts(const std::array<QList<CodeMatch>, 3> &rows, const Coding &coding)
{
    const auto among = [](const QList<CodeMatch> &field, auto isSaid) {
        return std::ranges::any_of(field, [&](const CodeMatch &match) { return isSaid(match.coding); });
    };
    QStringList parts;
    if (coding.task.isValid() && among(rows[0], [&](const Coding &row) { return row.task == coding.task; }))
        parts.append(u"task"_s);
    if (coding.direction.isValid()
        && among(rows[1], [&](const Coding &row) { return row.direction == coding.direction; }))
        parts.append(u"direction"_s);
    if (among(rows[2], [&](const Coding &row) { return coding.arguments.contains(row.arguments.constFirst()); }))
        parts.append(u"argument"_s);
    return parts;
}

} // namespace Kodeks
