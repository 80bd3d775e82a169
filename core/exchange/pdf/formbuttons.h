// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

#include <QRectF>

namespace Kodeks {

/// A box or a round button of a form, which is ticked or not. Its place as words' places are.
struct FormButton
{
    QRectF place;
    bool ticked = false;
    bool drawn = false; ///< no field, but a small square that the page draws

    friend bool operator==(const FormButton &, const FormButton &) = default;
};

/// Words with ☒ or ☐ for each button, before the word to its right on its line, or else behind the last one to its
/// left; for a drawn one only where such a word is near and nothing but a sign is written in it. Signs of ticks that
/// the page draws apart from their line, behind all words, stand there too. A sign that the page draws in a button's
/// place (✔, an empty box) stays as it is, unless it is an empty box and the button is ticked. Where the page has such
/// signs for what is ticked, what is not stays without one.
[[nodiscard]] QList<PdfWord> withButtons(QList<PdfWord> words, const QList<FormButton> &all);

} // namespace Kodeks
