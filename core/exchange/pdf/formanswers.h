// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

#include <QRectF>

namespace Kodeks {

/// What a field of a form holds: text, or what was chosen of a list. Its place is as words' places are.
struct FormAnswer
{
    QRectF place;
    QString text;
    bool drawnElse = false; ///< what the page draws there is not it: a cell for each letter, a list with all choices

    friend bool operator==(const FormAnswer &, const FormAnswer &) = default;
};

/// Words with each answer in its field, behind the label to the left of it on its line, or else behind the line above.
/// One that the page draws stays as it is drawn, and where it is if it is one line.
[[nodiscard]] QList<PdfWord> withFormAnswers(QList<PdfWord> words, const QList<FormAnswer> &answers);

} // namespace Kodeks
