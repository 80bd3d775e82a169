// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/answers.h"
#include "core/analysis/pages/analysistable.h"

#include <QJsonObject>

namespace Kodeks {

/// {"answers": [{"sender", "question", "answer": answerWord()}]} of senders with a letter that counts; one that
/// somebody has set also has "found": what passages alone say, "set_by" and "set_at".
[[nodiscard]] QJsonObject answersJson(const AnalysedStudy &study, const Answers &answers);
/// A row for each sender and question.
[[nodiscard]] AnalysisTable answersTable(const AnalysedStudy &study, const Answers &answers);

} // namespace Kodeks
